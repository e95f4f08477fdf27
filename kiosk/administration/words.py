"""What codes are called in the administration window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.audit import Broken, Head, Wrong, seal
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.computers import Role
from kiosk.domain.permissions import StaffRole
from kiosk.qt.staff_language import number_words

translate = QCoreApplication.translate


def role_words(role: StaffRole) -> str:
    """What somebody works as."""
    match role:
        case StaffRole.FRONT_DESK:
            return translate("Administration", "Front desk")
        case StaffRole.CLINICIAN:
            return translate("Administration", "Clinician")
        case StaffRole.MANAGER:
            return translate("Administration", "Manager")
        case StaffRole.ADMINISTRATOR:
            return translate("Administration", "Administrator")
        case StaffRole.AUDITOR:
            return translate("Administration", "Auditor")
        case _ as never:
            assert_never(never)


def role_explained(role: StaffRole) -> str:
    """What goes with a role, in a few words."""
    match role:
        case StaffRole.FRONT_DESK:
            return translate("Administration", "arrivals, patients, registering")
        case StaffRole.CLINICIAN:
            return translate("Administration", "arrivals and patients, without registering")
        case StaffRole.MANAGER:
            return translate("Administration", "the front desk's work, joining records, the audit")
        case StaffRole.ADMINISTRATOR:
            return translate("Administration", "people, settings and forms, no patients")
        case StaffRole.AUDITOR:
            return translate("Administration", "the audit alone")
        case _ as never:
            assert_never(never)


def roles_words(roles: Iterable[StaffRole]) -> str:
    """All that somebody works as, in the order of the table."""
    held = set(roles)
    return ", ".join(role_words(role) for role in StaffRole if role in held)


def moment_words(moment: datetime, settings: ClinicSettings) -> str:
    """A moment (aware) on the clinic's clock, so that lists of them can be compared."""
    return f"{settings.local(moment):%Y-%m-%d %H:%M}"


def program_words(kind: Role) -> str:
    """What a computer is for."""
    match kind:
        case Role.LOBBY:
            return translate("Administration", "Kiosk")
        case Role.STAFF:
            return translate("Administration", "Staff")
        case Role.BOARD:
            return translate("Administration", "Board")
        case Role.IMPORT:
            return translate("Administration", "Import")
        case _ as never:
            assert_never(never)


def broken_words(broken: Broken) -> str:
    """What is wrong with the audit, and what to do."""
    told = translate(
        "Administration",
        "The audit does not hold: event {place} {why}. Keep this database as it is and call for help.",
    )
    place = number_words(broken.place)
    if broken.chain:
        place = translate("Administration", "{place} of {chain}").format(place=place, chain=broken.chain)
    return told.format(place=place, why=wrong_words(broken.why))


def wrong_words(why: Wrong) -> str:
    """What is wrong with an event, after its place."""
    match why:
        case Wrong.EDITED:
            return translate("Administration", "has been changed")
        case Wrong.MISSING:
            return translate("Administration", "is missing, or stands in another's place")
        case Wrong.CUT_OFF:
            return translate("Administration", "is missing with all that came after it")
        case Wrong.NOT_SEALED:
            return translate("Administration", "is the last and not under this record's seal")
        case _ as never:
            assert_never(never)


def holds_words(heads: Sequence[Head]) -> str:
    """That the audit holds, with what can be compared later."""
    events = sum(head.count for head in heads)
    if len(heads) == 1:
        told = translate("Administration", "The audit holds: {events} events in one chain, seal {seal}")
    else:
        told = translate("Administration", "The audit holds: {events} events in {chains} chains, seal {seal}")
    return told.format(events=number_words(events), chains=len(heads), seal=seal(heads))
