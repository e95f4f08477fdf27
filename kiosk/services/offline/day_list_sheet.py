"""One patient on the day list: what is sealed of them, and the entries that it comes to in one kiosk's list."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from kiosk.domain.identity import Factor
from kiosk.store import sealing
from kiosk.store.sealing import DayList


class Answers(NamedTuple):
    """One way to be found, beside the birth date."""

    name_key: str
    factor: Factor
    factor_key: str


@dataclass(frozen=True)
class PatientSheet:
    """All that is to be sealed of one patient.

    Attributes:
        contents: what kiosks get to know, by the places where they stand; at a place that is none of them nobody is
            expected.
        answers: those that are this patient's alone.
        shared: those that are another's as well.
    """

    patient_id: str
    birth_date: date
    contents: Mapping[str, bytes]
    answers: tuple[Answers, ...]
    shared: tuple[Answers, ...]

    @property
    def ways(self) -> tuple[Answers, ...]:
        """Everything that is to be stretched of this patient."""
        return (*self.answers, *self.shared)


def at_place(sheets: Iterable[PatientSheet], place: str) -> list[PatientSheet]:
    """Those of whom a kiosk at ``place`` gets to know."""
    return [sheet for sheet in sheets if place in sheet.contents]


def fingerprint(sheets: Iterable[PatientSheet], place: str, public: str) -> str:
    """Another one whenever anything of a kiosk's list has changed."""
    said = [sealing.FORMAT, public] + [
        [sheet.birth_date.isoformat(), sheet.contents[place].decode(), sheet.answers, sheet.shared]
        for sheet in sheets
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


class Stretched:
    """What the answers of one day come to. Making it is the slow part, and the same for every kiosk's list.

    It is kept in memory alone, by a program that may read the record; each such program has a salt of its own.
    """

    def __init__(self) -> None:
        self._day: date | None = None
        self._salt = ""
        self._known: dict[tuple[date, Answers], bytes] = {}

    def begin(self, day: date) -> None:
        """From now on it is about ``day``."""
        if day != self._day:
            self._day, self._salt, self._known = day, sealing.fresh_salt(), {}

    def add(self, sheet: PatientSheet) -> None:
        """Stretch what is new of one patient."""
        for way in sheet.ways:
            if (sheet.birth_date, way) not in self._known:
                self._known[sheet.birth_date, way] = sealing.stretch(
                    way.name_key, sheet.birth_date, way.factor, way.factor_key, self._salt
                )

    def keep(self, sheets: Iterable[PatientSheet]) -> None:
        """Forget what is of nobody any more."""
        wanted = {(sheet.birth_date, way) for sheet in sheets for way in sheet.ways}
        self._known = {key: found for key, found in self._known.items() if key in wanted}

    def listed(self, sheets: Iterable[PatientSheet], place: str, day: date) -> DayList:
        """The list of these patients, all of whom were added."""
        list_key = secrets.token_bytes(sealing.KEY_BYTES)
        entries: dict[str, str] = {}
        for sheet in sheets:
            content = sealing.seal_content(day, sheet.contents[place])
            entries[content.tag] = content.sealed
            for ways, plain in ((sheet.answers, content.pointer), (sheet.shared, sealing.nobody())):
                for way in ways:
                    tag, key = sealing.way_in(list_key, self._known[sheet.birth_date, way])
                    entries[tag] = sealing.seal(key, tag, day, plain)
        return DayList(day, self._salt, list_key, entries)
