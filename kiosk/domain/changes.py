"""What patients want changed, by subject: a card or an address is one thing, taken over whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.forms.reported import REPORTED
from kiosk.domain.people import CONTACT_FIELDS, COVERAGE_FIELDS
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.step_names import StepName
from kiosk.domain.visit.visit import ChangeRequest, ChangeStatus


class Subject(StrEnum):
    """What a change is about; the order here is the order in which staff see them."""

    CARD = "card"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    EMERGENCY = "emergency"
    REPORTED = "reported"
    # A field that this program does not know; each is decided by itself.
    OTHER = "other"


_CONTACT = {
    "phone": Subject.PHONE,
    "email": Subject.EMAIL,
    "address_line": Subject.ADDRESS,
    "city": Subject.ADDRESS,
    "state": Subject.ADDRESS,
    "postal_code": Subject.ADDRESS,
    "emergency_name": Subject.EMERGENCY,
    "emergency_relationship": Subject.EMERGENCY,
    "emergency_phone": Subject.EMERGENCY,
}
# What the identification compares beside a name and a birth date.
_ANSWERS = frozenset({"phone", "postal_code"})
_SUBJECTS = (
    {field: _CONTACT[field] for field in CONTACT_FIELDS}
    | dict.fromkeys(COVERAGE_FIELDS, Subject.CARD)
    | dict.fromkeys(REPORTED, Subject.REPORTED)
)


def subject_of(field: str) -> Subject:
    """What a change of ``field`` is about."""
    return _SUBJECTS.get(field, Subject.OTHER)


def fields_of(subject: Subject) -> frozenset[str]:
    """The fields that are decided together for ``subject``; empty where each request stands by itself."""
    match subject:
        case Subject.REPORTED | Subject.OTHER:
            return frozenset()
        case Subject.CARD | Subject.PHONE | Subject.EMAIL | Subject.ADDRESS | Subject.EMERGENCY:
            return frozenset(field for field, about in _SUBJECTS.items() if about is subject)
        case _ as never:
            assert_never(never)


def item_of_subject(subject: Subject) -> ItemKind | None:
    """The kind of checklist item that waits for staff until ``subject`` is decided; None where none does."""
    return ItemKind.INSURANCE if subject is Subject.CARD else None


def is_contact(subject: Subject) -> bool:
    """Whether it is among the contact details that a patient confirms as one."""
    return subject in (Subject.PHONE, Subject.EMAIL, Subject.ADDRESS, Subject.EMERGENCY)


def is_identity_answer(field: str) -> bool:
    """Whether a kiosk takes what is on file of ``field`` as an answer of who somebody is."""
    return field in _ANSWERS


def said_with(subject: Subject) -> StepName | None:
    """The step of a check-in with which ``subject`` is said; None for what this program does not know."""
    match subject:
        case Subject.CARD:
            return StepName.COVERAGE_ENTERED
        case Subject.PHONE | Subject.EMAIL | Subject.ADDRESS | Subject.EMERGENCY:
            return StepName.CONTACT_CONFIRMED
        case Subject.REPORTED:
            return StepName.FORM_COMPLETED
        case Subject.OTHER:
            return None
        case _ as never:
            assert_never(never)


@dataclass(frozen=True)
class SubjectRequest:
    """The requests about one subject that stand alike; ``changes`` in the order in which they were made."""

    subject: Subject
    changes: tuple[ChangeRequest, ...]

    @property
    def id(self) -> str:
        """One of them, by which all are decided."""
        return self.changes[0].id

    @property
    def status(self) -> ChangeStatus:
        """What became of them."""
        return self.changes[0].status

    @property
    def is_pending(self) -> bool:
        """Whether they wait to be decided."""
        return self.status is ChangeStatus.PENDING


def by_subject(changes: Iterable[ChangeRequest]) -> tuple[SubjectRequest, ...]:
    """``changes`` of one visit as staff decide them: what waits first, then what was decided, each by subject."""
    together: dict[tuple[str, ...], list[ChangeRequest]] = {}
    for change in changes:
        subject = subject_of(change.field)
        alone = "" if fields_of(subject) else change.id
        together.setdefault((subject, change.status, change.decided_by, alone), []).append(change)
    made = [SubjectRequest(subject_of(group[0].field), tuple(group)) for group in together.values()]
    places = list(Subject)
    return tuple(sorted(made, key=lambda request: (not request.is_pending, places.index(request.subject))))
