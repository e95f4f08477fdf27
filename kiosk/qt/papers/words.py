"""The words of what a patient is handed: in each language that is shipped, whatever language the window speaks."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.access import Access, AccessKind
from kiosk.domain.disclosures import Basis, Disclosed
from kiosk.domain.permissions import StaffRole
from kiosk.qt.translation import Translate


def kind_words(kind: AccessKind, translate: Translate) -> str:
    """What somebody has done; who it was stands before it."""
    match kind:
        case AccessKind.OPENED:
            return translate("Paper", "opened the record and read it")
        case AccessKind.FOUND:
            return translate("Paper", "was shown the patient when searching")
        case AccessKind.GLASS_BROKEN:
            return translate("Paper", "opened the record without an appointment")
        case AccessKind.GLASS_REVIEWED:
            return translate("Paper", "reviewed that the record was opened without an appointment")
        case AccessKind.REASON_GIVEN:
            return translate("Paper", "gave a written reason to open the specially protected record")
        case AccessKind.COPY:
            return translate("Paper", "gave a written reason to open the record for a copy of it")
        case AccessKind.PRIVACY:
            return translate("Paper", "set how the record is protected")
        case AccessKind.RECOGNISED:
            return translate("Paper", "the patient was recognised at a kiosk")
        case AccessKind.CHECKED_IN:
            return translate("Paper", "check-in")
        case AccessKind.ANSWERED:
            return translate("Paper", "an answer at check-in was kept")
        case AccessKind.IN_QUEUE:
            return translate("Paper", "received or called the patient")
        case AccessKind.CHANGED:
            return translate("Paper", "changed the record")
        case AccessKind.CHANGE_WEIGHED:
            return translate("Paper", "looked at a change and did not make it")
        case AccessKind.REGISTERED:
            return translate("Paper", "registered the patient")
        case AccessKind.BOOKED:
            return translate("Paper", "booked the patient, or took that back")
        case AccessKind.JOINED:
            return translate("Paper", "joined two records of the patient, or took them apart")
        case AccessKind.TAKEN_BACK:
            return translate("Paper", "took back what was done last")
        case AccessKind.IMPORTED:
            return translate("Paper", "brought in data from another system")
        case AccessKind.REPORTED:
            return translate("Paper", "asked for this report")
        case AccessKind.SAVED:
            return translate("Paper", "saved this report for the patient")
        case AccessKind.TELEPHONED:
            return translate("Paper", "noted or made a telephone call")
        case AccessKind.MESSAGED:
            return translate("Paper", "wrote, read or settled a message to colleagues")
        case AccessKind.DISCLOSED:
            return translate("Paper", "wrote down what somebody else was told of the patient")
        case AccessKind.PRINTED:
            return translate("Paper", "printed a label, a wristband or a ticket")
        case AccessKind.WORKED:
            return translate("Paper", "worked with the record at the front desk")
        case _ as never:
            assert_never(never)


def access_words(access: Access, translate: Translate) -> str:
    """What was done, with the reason where one was asked for."""
    words = kind_words(access.kind, translate)
    if access.told is not None:
        return told_words(access.told, translate)
    if not access.reason:
        return words
    return translate("Paper", "{what}. Reason: {reason}").format(what=words, reason=access.reason)


def told_words(told: Disclosed, translate: Translate) -> str:
    """What somebody else was told, all of it."""
    words = translate("Paper", "{to} was told: {what}. Reason: {reason} ({basis}), on {day}")
    return words.format(
        to=told.to,
        what=told.what,
        reason=told.why,
        basis=basis_words(told.basis, translate),
        day=told.on.isoformat(),
    )


def basis_words(basis: Basis, translate: Translate) -> str:
    """By what right somebody was told."""
    match basis:
        case Basis.CONSENT:
            return translate("Paper", "with the patient's consent")
        case Basis.OWN_REQUEST:
            return translate("Paper", "the patient asked for it")
        case Basis.TREATMENT:
            return translate("Paper", "for treatment")
        case Basis.PAYMENT:
            return translate("Paper", "for payment")
        case Basis.LAW:
            return translate("Paper", "required by law")
        case Basis.EMERGENCY:
            return translate("Paper", "to protect somebody's life")
        case Basis.OTHER:
            return translate("Paper", "for another reason")
        case _ as never:
            assert_never(never)


def role_words(role: StaffRole, translate: Translate) -> str:
    """What somebody works as."""
    match role:
        case StaffRole.FRONT_DESK:
            return translate("Paper", "front desk")
        case StaffRole.CLINICIAN:
            return translate("Paper", "clinician")
        case StaffRole.MANAGER:
            return translate("Paper", "manager")
        case StaffRole.ADMINISTRATOR:
            return translate("Paper", "administrator")
        case StaffRole.AUDITOR:
            return translate("Paper", "auditor")
        case _ as never:
            assert_never(never)


def who_words(access: Access, translate: Translate) -> str:
    """Who it was, and as what they work."""
    roles = ", ".join(role_words(role, translate) for role in StaffRole if role in access.roles)
    return f"{access.by} ({roles})" if roles else access.by
