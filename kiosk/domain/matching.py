"""Whether two sets of particulars may be of one person."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.name_keys import name_keys
from kiosk.domain.names import fold
from kiosk.domain.people import Patient


@dataclass(frozen=True)
class Named:
    """By what somebody is told from others; ``born`` as it was written."""

    family: str
    given: str
    born: str

    @property
    def first(self) -> str:
        """The first of their given names, folded."""
        return next(filter(None, map(fold, self.given.split())), "")

    @property
    def words(self) -> list[str]:
        """All of the name, whichever part stands where."""
        return sorted(filter(None, map(fold, f"{self.given} {self.family}".split())))


def are_two(one: Patient, other: Patient) -> bool:
    """Whether these are two people: neither the birth date nor any form of the family name agrees.

    Somebody who has married has their birth date still, and whose birth date was corrected has their name.
    """
    return one.birth_date != other.birth_date and not (
        name_keys(one.family, one.given) & name_keys(other.family, other.given)
    )


def may_be_one(one: Named, other: Named) -> bool:
    """Whether two that are told of under one number, at one time, may be one person.

    Twins have one birth date, and brothers one family name: nobody was corrected or has married in between, so that
    more has to agree than by `are_two`.
    """
    if one.words == other.words:
        return True
    first, second = one.first, other.first
    initials = 1 in (len(first), len(second)) and first[0] == second[0]
    alike = not first or not second or first == second or initials
    if one.born == other.born:
        return alike
    keys = name_keys(one.family, one.given), name_keys(other.family, other.given)
    return alike and bool(keys[0] & keys[1])
