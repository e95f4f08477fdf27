"""What staff have put right of who somebody is, and when a source's word counts again.

A correction stands while the source goes on saying what it said before. Once it says anything else, its own word
counts: it was changed there since, or put right as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.people import Patient


@dataclass(frozen=True)
class NameAndBirth:
    """Who somebody is, as far as staff may put it right."""

    family: str
    given: str
    birth_date: date

    @classmethod
    def of(cls, patient: Patient) -> NameAndBirth:
        """That of a patient."""
        return cls(patient.family, patient.given, patient.birth_date)

    @property
    def name(self) -> tuple[str, str]:
        """Family and given name, which are one thing."""
        return self.family, self.given


@dataclass(frozen=True)
class Correction:
    """One act of putting right; ``before`` and ``after`` are whole, also where only one thing was wrong.

    Attributes:
        name_settled: when the source's own word for the name began to count again (aware); None while this stands.
        birth_settled: the same for the birth date.
    """

    id: str
    before: NameAndBirth
    after: NameAndBirth
    reason: str
    at: datetime
    by: str
    name_settled: datetime | None = None
    birth_settled: datetime | None = None

    @property
    def is_of_name(self) -> bool:
        """The name was put right."""
        return self.before.name != self.after.name

    @property
    def is_of_birth(self) -> bool:
        """The birth date was put right."""
        return self.before.birth_date != self.after.birth_date


@dataclass(frozen=True)
class Upheld:
    """What counts where a source tells of somebody who was put right; whether its own word counts again."""

    said: NameAndBirth
    name_settled: bool
    birth_settled: bool


def upheld(corrections: Iterable[Correction], held: NameAndBirth, told: NameAndBirth) -> Upheld:
    """What counts of ``told``, a source's word of today, beside ``held``. The corrections are in their order."""
    given = tuple(corrections)
    names = [item for item in given if item.is_of_name and item.name_settled is None]
    births = [item for item in given if item.is_of_birth and item.birth_settled is None]
    # What the source had said when the first of those that stand was made.
    keeps_name = bool(names) and told.name == names[0].before.name
    keeps_birth = bool(births) and told.birth_date == births[0].before.birth_date
    family, given_name = held.name if keeps_name else told.name
    return Upheld(
        NameAndBirth(family, given_name, held.birth_date if keeps_birth else told.birth_date),
        name_settled=bool(names) and not keeps_name,
        birth_settled=bool(births) and not keeps_birth,
    )
