"""What somebody has named of a file: which of it the file does not have, and dates that stand in three columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches

from kiosk.interop import csv_numbers
from kiosk.interop.csv_columns import DateColumns, Known, folded, named, places_of
from kiosk.interop.report import NotUsedReason
from kiosk.interop.said_words import MONTHS

# Headings of a birth date in three columns: words for its parts beside one of these, or one word for both.
_BIRTH = frozenset(
    map(
        folded,
        ["birth", "dob", "birthdate", "born", "nacimiento", "naissance", "nascimento", "geburt", "nascita"],
    )
)
_JOINTS = frozenset(map(folded, ("of", "de", "du", "di")))
_PARTS = {
    part: frozenset(map(folded, words.split()))
    for part, words in {
        "year": "year yyyy yr año ano année jahr anno yearofbirth birthyear dobyear geburtsjahr",
        "month": "month mm mes mês mois monat mese monthofbirth birthmonth dobmonth geburtsmonat",
        "day": "day dd dia día jour tag giorno dayofbirth birthday dobday geburtstag",
    }.items()
}
_WORD = re.compile(r"[A-Z]+(?![^\W\d_A-Z])|[A-Z]?[^\W\d_A-Z]+")
# How near a heading has to be to be offered in the place of one that is not there.
_NEAR = 0.7


def not_there(
    names: Sequence[str], known: Known, chosen: Mapping[str, Sequence[str]]
) -> Iterator[tuple[NotUsedReason, str]]:
    """What is to be told of headings that somebody has named and that a file with these does not have.

    Those for which something else is read are told apart: one list of headings may serve several files.
    """
    places = places_of(names, known, chosen)
    told: dict[NotUsedReason, list[str]] = {}
    for ours in known:
        for name in chosen.get(ours, ()):
            if not named(names, name):
                reason = NotUsedReason.HEADING_ELSE if ours in places else NotUsedReason.NO_HEADING
                told.setdefault(reason, []).append(f"'{name}' for {ours}{_near(name, names)}")
    for reason, each in told.items():
        yield reason, ", ".join(each)


def _near(name: str, names: Sequence[str]) -> str:
    plain = {folded(heading): " ".join(heading.split()) for heading in names if len(folded(heading)) > 1}
    # A heading under merged cells has what stands over it before it.
    wanted = folded(name)
    ends = [one for one in plain if wanted and (one.endswith(wanted) or wanted.endswith(one))]
    near = ends[:1] or get_close_matches(wanted, plain, n=1, cutoff=_NEAR)
    return f" (did you mean '{plain[near[0]]}'?)" if near else ""


def day_of_parts(year: str, month: str, day: str) -> str:
    """A date whose parts stand in three columns, as one text; empty where none of them says anything.

    >>> day_of_parts("1985", "3", "27"), day_of_parts("1985", "", "27")
    ('27 March 1985', '27 ? 1985')
    """
    if not (year or month or day):
        return ""
    plain = csv_numbers.without_fraction(month)
    if plain.isascii() and plain.isdigit():
        # In words: no order of numbers is guessed of it.
        month = MONTHS[int(plain) - 1] if 0 < int(plain[:4]) <= len(MONTHS) else "?"
    number = csv_numbers.without_fraction(day)
    parts = (number if len(number) <= len("31") else "?", month, csv_numbers.without_fraction(year))
    return " ".join(part or "?" for part in parts)


def birth_in_parts(names: Sequence[str]) -> DateColumns | None:
    """The columns of a birth date in three of them, by their headings; None where there are not one of each.

    >>> birth_in_parts(["MRN", "Birth Year", "Birth Month", "Birth Day"])
    DateColumns(year='Birth Year', month='Birth Month', day='Birth Day')
    """
    found: dict[str, list[str]] = {part: [] for part in DateColumns._fields}
    for name in names:
        words = {*map(folded, _WORD.findall(name))} - _JOINTS
        for part, said in _PARTS.items():
            if folded(name) in said or (words & said and words & _BIRTH and words <= said | _BIRTH):
                found[part].append(name)
    if any(len(each) != 1 for each in found.values()):
        return None
    return DateColumns(*(found[part][0] for part in DateColumns._fields))


def parts_of(value: object) -> DateColumns | None:
    """The columns of a date in three of them, as a document says them; None where it says something else."""
    if not isinstance(value, Mapping) or set(value) != set(DateColumns._fields):
        return None
    if not all(isinstance(one, str) and folded(one) for one in value.values()):
        return None
    return DateColumns(**value)
