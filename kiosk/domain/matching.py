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
    """Whether these are two people; see `are_two_named`."""
    return are_two_named(
        Named(one.family, one.given, str(one.birth_date)),
        Named(other.family, other.given, str(other.birth_date)),
    )


def are_two_named(one: Named, other: Named) -> bool:
    """Whether the birth date does not agree, and not both the given and the family name do.

    Somebody who has married has their birth date still, and whose birth date was corrected has their name; brothers
    have one family name, and neither of these.
    """
    if one.born == other.born or one.words == other.words:
        return False
    return not (_are_alike(one, other) and _have_one_family(one, other))


def _have_one_family(one: Named, other: Named) -> bool:
    return bool(name_keys(one.family, one.given) & name_keys(other.family, other.given))


def _are_alike(one: Named, other: Named) -> bool:
    """Whether two given names may be one person's: the first of them agrees, or is a letter, or is not told."""
    first, second = one.first, other.first
    initials = 1 in (len(first), len(second)) and first[0] == second[0]
    return not first or not second or first == second or initials


def may_be_one(one: Named, other: Named) -> bool:
    """Whether two that are told of under one number, at one time, may be one person.

    Twins have one birth date, and brothers one family name: nobody was corrected or has married in between, so that
    more has to agree than by `are_two`.
    """
    if one.words == other.words:
        return True
    alike = _are_alike(one, other)
    if one.born == other.born and one.first and other.first:
        return alike
    return alike and _have_one_family(one, other)
