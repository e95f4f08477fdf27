"""Names that are nearly what staff have typed: the engine picks those that have a part of it; we measure them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, Text, cast, func, literal, or_, select, true

from kiosk.domain.misspelling import distance, forgiven, pieces
from kiosk.store import tables

# Nobody looks further down a list of what they have not typed.
MOST_NEAR = 20
_KEY = tables.patient_name.c.key


def near_names(connection: Connection, typed: str) -> tuple[str, ...]:
    """Keys of patients that are ``typed`` (folded) with a letter or two wrong, the nearest first.

    Record numbers and the like are among the keys: what has digits is never nearly another.
    """
    mistakes = forgiven(typed)
    if not mistakes or any(map(str.isdigit, typed)):
        return ()
    found = _near(connection, typed, mistakes, [_begins(letter) for letter in dict.fromkeys(typed[:2])])
    # Few are mistaken in the first letter already; then every name is looked at: some tenths of a second of 100,000.
    return found or _near(connection, typed, mistakes, [true()])


def _near(
    connection: Connection, typed: str, mistakes: int, among: Sequence[ColumnElement[bool]]
) -> tuple[str, ...]:
    within = func.length(_KEY).between(len(typed) - mistakes, len(typed) + mistakes)
    embedded = connection.dialect.name == "sqlite"
    some = or_(*(_has(part, place, mistakes, embedded=embedded) for place, part in pieces(typed, mistakes)))
    found: set[tuple[int, str]] = set()
    for those in among:
        for key in connection.execute(select(_KEY).distinct().where(those, within, some)).scalars():
            far = distance(typed, key)
            if 0 < far <= mistakes and not any(map(str.isdigit, key)):
                found.add((far, key))
    return tuple(key for _, key in sorted(found)[:MOST_NEAR])


def _begins(letter: str) -> ColumnElement[bool]:
    """A range of the index: each is asked for by itself, for together they are none."""
    return (letter <= _KEY) & (letter + "\U0010ffff" > _KEY)


def _has(part: str, place: int, mistakes: int, *, embedded: bool) -> ColumnElement[bool]:
    """Whether a key has ``part`` about ``place``, where so many mistakes may have moved it to."""
    start = max(0, place - mistakes)
    there = func.substr(cast(_KEY, Text), start + 1, place + len(part) + mistakes - start)
    where = func.instr(there, literal(part)) if embedded else func.strpos(there, literal(part))
    return where > 0
