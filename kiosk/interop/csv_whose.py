"""Whose a record number of a CSV file is: of its own source, or of nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.interop.csv_people import number_of_source
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.doubts import mark_of
from kiosk.services.record.patients import PatientService

# Between how many digits a record number may have lost the zeros before it.
_WIDTHS = range(2, 11)


@dataclass(frozen=True)
class Whose:
    """Whose something is, by the id in the record; where it is empty, why nobody's, if that is known."""

    id: str = ""
    why: NotUsedReason | None = None
    detail: str = ""


@dataclass(frozen=True)
class Owners:
    """Who has some record numbers.

    Attributes:
        found: the ids in the record, of those numbers that somebody has.
        elsewhere: the numbers that only another source's patients have.
        exact: the numbers that somebody has as they stand there.
    """

    found: Mapping[str, str]
    elsewhere: frozenset[str]
    exact: frozenset[str]

    def of(self, number: str) -> Whose:
        """Who has one of them."""
        if own := self.found.get(number, ""):
            return Whose(own)
        return Whose("", NotUsedReason.OTHER_SOURCE) if number in self.elsewhere else Whose()

    def forms(self, number: str) -> list[str]:
        """As what one of them may be meant: where nobody has it, with fewer and more zeros before it too."""
        return [number] if number in self.exact else [number, *sorted(_other_zeros(number))]


def owners_of(service: PatientService, source: str, numbers: Sequence[str]) -> Owners:
    """Whose these record numbers are: of ``source``, where it has a name, or of whom no source has brought by its name.

    A source without a name means the record's own numbers. One of digits may have lost the zeros before it in a
    spreadsheet, or have them here and not there; it is known all the same where it can be one person's only.
    """
    spare = {number: number_of_source(source, number) for number in numbers}
    found = _people(service, source, [*numbers, *filter(None, spare.values())])
    owners = {
        number: next(
            filter(None, (found[form].ours for form in (spare[number], number) if form in found)), ""
        )
        for number in numbers
    }
    exact = frozenset(number for number, owner in owners.items() if owner)
    forms = {number: _other_zeros(number) for number in owners if number not in exact}
    others = _people(service, source, sorted({form for each in forms.values() for form in each}))
    elsewhere = set()
    for number, each in forms.items():
        known = [others[form] for form in each if form in others]
        people = {one.ours for one in known if one.ours}
        owners[number] = people.pop() if len(people) == 1 else ""
        if not people and not owners[number] and (number in found or known):
            elsewhere.add(number)
    return Owners({number: own for number, own in owners.items() if own}, frozenset(elsewhere), exact)


@dataclass(frozen=True)
class _Numbered:
    """Who has a number: empty where only another source has told of them."""

    ours: str


def _people(service: PatientService, source: str, numbers: Sequence[str]) -> dict[str, _Numbered]:
    found = service.ids_by_mrn(numbers)
    brought = service.doubts.sources_of(found.values()) if source and found else {}
    mark = mark_of(source)
    return {
        number: _Numbered(own if own not in brought or mark in brought[own] else "")
        for number, own in found.items()
    }


def _other_zeros(number: str) -> set[str]:
    """The forms of a number with fewer and with more zeros before it."""
    if not (number.isascii() and number.isdigit() and number.strip("0")):
        return set()
    plain = number.lstrip("0")
    return {plain, *(plain.zfill(width) for width in _WIDTHS)} - {number}
