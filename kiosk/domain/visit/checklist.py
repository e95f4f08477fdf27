"""The visit checklist: what is still to be done decides which screen comes next, and nothing else does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class ItemKind(StrEnum):
    """What an item is about; the order here is the order in which patients are asked."""

    IDENTITY = "identity"
    REPRESENTATIVE = "representative"
    CONTACT = "contact"
    QUESTIONNAIRE = "questionnaire"
    INSURANCE = "insurance"
    MESSAGE = "message"
    CONSENT = "consent"
    PAYMENT = "payment"


class ItemStatus(StrEnum):
    """Where an item stands."""

    DUE = "due"
    DONE = "done"
    SKIPPED = "skipped"
    NEEDS_STAFF = "needs_staff"


class Reason(StrEnum):
    """Why an item was skipped or is left to the desk; staff have a word for each."""

    # Skipped.
    FRESH = "fresh"
    WAIVED = "waived"
    REFUSED = "refused"
    # Left to the desk by what the patient did, or could not do.
    NEW_CARD = "new_card"
    NO_CARD = "no_card"
    NO_INSURANCE = "no_insurance"
    UNRENDERABLE = "unrenderable"
    PATIENT_ASKED = "patient_asked"
    QUESTIONS_SKIPPED = "questions_skipped"
    DECLINED = "declined"
    NO_DOCUMENT = "no_document"
    UNDER_AGE = "under_age"
    NOT_A_SIGNER = "not_a_signer"
    OVER_BUDGET = "over_budget"
    NOT_TAKEN = "not_taken"
    # Told at a kiosk without the record, which knew nothing of what is on file.
    CHANGED = "changed"
    # It came with the record later than the kiosk knew of it.
    OFFLINE = "offline"
    STAFF_ASKED = "staff_asked"
    # Of a payment: the patient pays at the desk, or nobody knows yet what came of it.
    PAY_AT_DESK = "pay_at_desk"
    PAYMENT_UNSURE = "payment_unsure"


# Who settled an item, where it was not a member of staff.
BY_PATIENT = "patient"


@dataclass(frozen=True)
class ChecklistItem:
    """One thing to be done in a visit.

    Attributes:
        key: which one of its kind: a questionnaire's url, a consent document's name, otherwise empty.
        reason: a `Reason`, only for ``skipped`` and ``needs_staff``; a newer program may have others.
        position: the place among the visit's items, from 0.
    """

    kind: ItemKind
    key: str
    status: ItemStatus
    position: int
    reason: str = ""
    completed_at: datetime | None = None
    completed_by: str = ""

    @property
    def is_settled(self) -> bool:
        """Nothing more to do, neither by the patient nor by staff."""
        return self.status in (ItemStatus.DONE, ItemStatus.SKIPPED)


Checklist = tuple[ChecklistItem, ...]


def first_due(checklist: Checklist) -> ChecklistItem | None:
    """What to ask next; None when the patient has nothing more to do."""
    return next((item for item in checklist if item.status is ItemStatus.DUE), None)


def settled(checklist: Checklist, kind: ItemKind, key: str, reason: str, now: datetime) -> Checklist:
    """The checklist once the patient has settled an item of it at ``now`` (aware); ``reason`` leaves it to the desk."""
    return tuple(
        replace(
            item,
            status=ItemStatus.NEEDS_STAFF if reason else ItemStatus.DONE,
            reason=reason,
            completed_at=now,
            completed_by=BY_PATIENT,
        )
        if (item.kind, item.key) == (kind, key)
        else item
        for item in checklist
    )


def item_in(checklist: Checklist, kind: ItemKind, key: str) -> ChecklistItem | None:
    """The item of a kind and key; None where the visit does not have it."""
    return next((item for item in checklist if (item.kind, item.key) == (kind, key)), None)


def at_desk(checklist: Checklist) -> Checklist:
    """What is left for the front desk."""
    return tuple(item for item in checklist if item.status is ItemStatus.NEEDS_STAFF)


class Light(StrEnum):
    """One of the two lights of an arrival."""

    READY = "ready"
    OPEN = "open"
    ATTENTION = "attention"


def desk_light(checklist: Checklist) -> Light:
    """Does the front desk have to do something?"""
    if at_desk(checklist):
        return Light.ATTENTION
    return Light.OPEN if first_due(checklist) else Light.READY
