"""Who may be calling, how they are identified, and what may be told to whom."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.people.representing import relation_meant, represents


class CallerCheck(StrEnum):
    """What a caller is asked: the name, the birth date, and one thing more."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    POSTCODE = "postcode"
    STREET = "street"
    MRN = "mrn"


MORE = (CallerCheck.POSTCODE, CallerCheck.STREET, CallerCheck.MRN)


class Telling(StrEnum):
    """What may be told."""

    NOTHING = "nothing"
    # When and where, and nothing of why.
    APPOINTMENTS = "appointments"
    ALL = "all"


@dataclass(frozen=True)
class PossibleCaller:
    """Whose number it is: a patient's own, or that of somebody who has to do with a patient.

    Attributes:
        of_day: the patient is here or expected today: what is on file stands beside the questions.
        related_id, related_name, relationship: who else it would be, with their source's word for what they are to the
            patient; empty for the patient.
        may_come: they are on file as somebody who may come for the patient today.
        under_age: the patient does not sign for themselves yet.
        mrn: the patient's record number.
        messages: how many messages about the patient somebody has still to see to.
    """

    patient_id: str
    patient_name: str
    of_day: bool
    related_id: str = ""
    related_name: str = ""
    relationship: str = ""
    may_come: bool = False
    under_age: bool = False
    mrn: str = ""
    messages: int = 0

    @property
    def key(self) -> str:
        """Of no other of those whose number it may be."""
        return f"{self.patient_id} {self.related_id}"

    @property
    def is_patient(self) -> bool:
        """Whether it is the patient's own number."""
        return not self.related_id


@dataclass(frozen=True)
class OnFile:
    """What is on file of whoever is here or expected today, beside what they say."""

    name: str
    born: date
    postcode: str
    street: str
    mrn: str


@dataclass(frozen=True)
class Claimed:
    """What a caller says of themselves, as it is compared with a record that is shut; empty where it was not asked."""

    name: str
    born: date | None = None
    more: str = ""


def is_identified(right: Collection[CallerCheck]) -> bool:
    """Whether what somebody said right is enough: name, birth date and one thing more.

    >>> is_identified({CallerCheck.NAME, CallerCheck.BIRTH_DATE}), is_identified(set(CallerCheck))
    (False, True)
    """
    return (
        CallerCheck.NAME in right
        and CallerCheck.BIRTH_DATE in right
        and any(check in right for check in MORE)
    )


def may_be_told(caller: PossibleCaller) -> Telling:
    """What somebody may be told once they are identified.

    The patient everything. Whoever may come for a patient by what they are on file: parents of somebody under age,
    guardians and proxies everything; parents of an adult, and carers, when and where. Nobody else anything.
    """
    if caller.is_patient:
        return Telling.ALL
    if not caller.may_come or not represents(caller.relationship):
        return Telling.NOTHING
    match relation_meant(caller.relationship):
        case "guardian" | "":
            return Telling.ALL
        case "mother" | "father" | "parent":
            return Telling.ALL if caller.under_age else Telling.APPOINTMENTS
        case _:
            return Telling.APPOINTMENTS
