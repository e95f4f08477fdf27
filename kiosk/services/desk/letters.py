"""Letters about bookings: what stands on each, once it is written down that it leaves the record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import RowMapping, select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.mail.words import letter, of_code
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import Permission
from kiosk.domain.places import Location
from kiosk.services.desk.acting import acting
from kiosk.services.record.letters import code_for
from kiosk.services.record.reading import day_bounds
from kiosk.services.staffing import files
from kiosk.store import tables
from kiosk.store.database import Database

_BOOKING, _PERSON = tables.appointment, tables.shown_patient


@dataclass(frozen=True)
class Letter:
    """A letter, as it is read: to whom, what stands above it, and its paragraphs, in a language by its code.

    Attributes:
        code: by which a kiosk knows what it is about, as it is typed; empty where there is none.
        of_code: what is said of that.
    """

    address: tuple[str, ...]
    title: str
    lines: tuple[str, ...]
    language: str
    code: str = ""
    of_code: str = ""


class LetterService:
    """Makes letters. Each call raises StoreUnavailable, NotAllowed and SignedOut."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def save(
        self,
        since: date,
        until: date,
        number: str,
        content: Callable[[Sequence[Letter]], bytes],
        file: Path,
        who: Actor,
    ) -> tuple[int, int]:
        """Write the letters of the bookings ahead from one day to another, which is among them, into a new file.

        How many there are, and how many bookings have none because there is no postal address. ``number`` is a record
        number, of whom alone; empty for everybody. Without letters there is no file. Raises FileRefused.
        """
        rows = self._rows(since, until, number, who)
        told = [row for row in rows if row["address_line"].strip() and row["city"].strip()]

        def noted() -> bytes:
            with acting(self._database, who, Permission.BOOK, self._clock()) as act:
                for row in told:
                    act.did(Action.LETTER_MADE, row["patient_id"], record_id=row["id"])
                codes = [code_for(act.connection, row["id"]) for row in told]
            return content([self._letter(row, code) for row, code in zip(told, codes, strict=True)])

        if told:
            files.write_made(file, noted)
        return len(told), len(rows) - len(told)

    def _rows(self, since: date, until: date, number: str, who: Actor) -> Sequence[RowMapping]:
        now = self._clock()
        begin, _ = day_bounds(since, self._clinic.current)
        _, end = day_bounds(until, self._clinic.current)
        person = _PERSON.c
        query = (
            select(
                _BOOKING.c.id,
                _BOOKING.c.patient_id,
                _BOOKING.c.start,
                _BOOKING.c.place,
                *(person.given, person.family, person.language),
                *(person.address_line, person.city, person.state, person.postal_code),
            )
            .join(_PERSON, person.id == _BOOKING.c.patient_id)
            .where(
                _BOOKING.c.status == AppointmentStatus.BOOKED,
                _BOOKING.c.start >= max(begin, now),
                _BOOKING.c.start < end,
                person.deceased.is_(False),
            )
            .order_by(_BOOKING.c.start, _BOOKING.c.id)
        )
        with acting(self._database, who, Permission.BOOK, now) as act:
            return (
                act.connection.execute(query.where(person.mrn == number) if number else query)
                .mappings()
                .all()
            )

    def _letter(self, row: RowMapping, code: str) -> Letter:
        settings = self._clinic.current
        places = settings.places
        site = places.by_key.get(places.site_of(row["place"])) if row["place"] else None
        title, lines = letter(
            row["language"],
            settings.local(row["start"]),
            settings.name,
            first_name=row["given"].partition(" ")[0],
            place=_where(site, row["language"]),
            twelve=settings.twelve_hours,
        )
        town = " ".join(part for part in (row["city"], row["state"], row["postal_code"]) if part)
        name = " ".join(part for part in (row["given"], row["family"]) if part)
        return Letter(
            (name, row["address_line"], town), title, lines, row["language"], code, of_code(row["language"])
        )


def _where(site: Location | None, language: str) -> str:
    """The site and its address: a department would say what for."""
    if site is None:
        return ""
    return ", ".join(part for part in (site.called(language), site.address_line, site.city) if part)
