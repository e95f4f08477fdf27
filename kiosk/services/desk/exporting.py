"""All that the record holds of one patient, read as it stands, once it was written down who gets it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import Clinic
from kiosk.domain.disclosures import Disclosed
from kiosk.domain.permissions import Permission
from kiosk.services.desk.glass import GlassService
from kiosk.services.desk.phone_rows import SHOWN
from kiosk.services.staffing import files, sessions
from kiosk.services.staffing.access import records_of
from kiosk.services.staffing.disclosing import DisclosureService
from kiosk.store import tables
from kiosk.store.database import Database

Row = Mapping[str, Any]
# What is made to find somebody by, or counts and keeps order among rows: it says nothing that is not said elsewhere.
_MADE = frozenset(
    {
        "patient_name", "patient_join_row", "lobby_session", "record_grant", "audit_event", "check_out", "mail_reply",
        "booked_time", "text_part",
    }
)  # fmt: skip

# By what an answer to a mail is known, and where it went: for the program alone.
_UNTOLD = {
    "booking_mail": frozenset({"token", "address", "told_start", "sequence"}),
    "receipt_mail": frozenset({"address"}),
}


@dataclass(frozen=True)
class Exported:
    """Everything of one person.

    Attributes:
        patient: the row of the record that stays.
        rows: the rows of every table that has something of them, by the table's name, the oldest first.
        clinic: its name.
        at: when it was read (aware), and ``by`` whom.
    """

    patient: Row
    rows: Mapping[str, tuple[Row, ...]]
    clinic: str
    at: datetime
    by: str

    def of(self, table: str) -> tuple[Row, ...]:
        """The rows of one table."""
        return self.rows.get(table, ())


class ExportService:
    """Reads one patient's record whole. Raises NotAllowed or SignedOut wherever somebody may not."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._glass = GlassService(database, clinic, clock)
        self._disclosing = DisclosureService(database, clock)

    def save(
        self,
        number: str,
        said: Disclosed,
        file: Path,
        content: Callable[[Exported], bytes],
        who: Actor,
        reason: str = "",
    ) -> None:
        """Write all of a patient, by their record number or id, into a new file for its owner alone.

        ``said`` says who gets it. That the record was opened, and that, is durable before anything is read. ``reason``
        opens it where the patient is not of the day, or of special privacy: every manager sees it, as a broken glass.

        Raises:
            AskAgain: the password was not typed lately enough.
            FileRefused: the file cannot be written, or is there already.
            GlassRefused: the reason says nothing, or is too long.
            GlassShut: the patient is neither here nor expected, and no reason is given.
            NoSuchPatient: nobody has this record number.
            ReasonWanted: the patient is of special privacy, and no reason is given.
        """
        # Who may not finds out nothing of this computer's folders.
        patient_id = self._asked(number, who)
        # That somebody got it is not written down, which is for good, where there is nothing to write to.
        files.write_made(file, lambda: content(self._whole(patient_id, said, who, reason)))

    def _whole(self, patient_id: str, said: Disclosed, who: Actor, reason: str) -> Exported:
        self._glass.open_for_copy(patient_id, reason, who)
        self._disclosing.note(patient_id, said, who)
        now = self._clock()
        with self._database.under(who).read() as connection:
            ids = records_of(connection, patient_id)
            person = tables.shown_patient
            row = connection.execute(select(person).where(person.c.id == patient_id)).mappings().one()
            rows = _all_of(connection, ids)
        return Exported(dict(row), rows, self._clinic.current.name, now, who.name)

    def _asked(self, number: str, who: Actor) -> str:
        """The id of the record that stays. Raises as `save`."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.DISCLOSE, self._clock(), asks=True)
            return records_of(connection, number)[0]


def of_patients() -> dict[str, tuple[Table, str]]:
    """Every table with something of a patient, by its name, and the column by which it is theirs.

    A table that somebody adds is among them: by a patient, by a visit or by a booking.
    """
    found: dict[str, tuple[Table, str]] = {}
    for table in tables.metadata.sorted_tables:
        column = next((name for name in ("patient_id", "visit_id", "appointment_id") if name in table.c), "")
        if column and table.name not in _MADE:
            found[table.name] = (table, column)
    # The words of messages lie apart from what says whom they are about.
    found["message_text"] = (tables.message_text, "message_id")
    found["patient_join"] = (tables.patient_join, "kept_id")
    return found


def told_of(table: Table) -> list[str]:
    """The columns that are read of it."""
    return [each.name for each in table.c if each.name not in _UNTOLD.get(table.name, ())]


def _all_of(connection: Connection, ids: list[str]) -> dict[str, tuple[Row, ...]]:
    keys = {
        "patient_id": ids,
        "kept_id": ids,
        "visit_id": _ids(connection, tables.visit, ids),
        "message_id": _ids(connection, tables.message, ids),
        "appointment_id": _ids(connection, tables.appointment, ids),
    }
    rows = {
        name: tuple(_rows(connection, table, column, keys[column]))
        for name, (table, column) in of_patients().items()
    }
    doubles = tuple(_doubles(connection, ids[1:]))
    return {name: found for name, found in (*rows.items(), ("patient", doubles)) if found}


def _doubles(connection: Connection, ids: list[str]) -> Iterable[Row]:
    person = tables.shown_patient
    query = select(person).where(person.c.id.in_(ids)).order_by(person.c.id)
    return (dict(row) for row in connection.execute(query).mappings())


def _ids(connection: Connection, table: Table, patients: list[str]) -> list[str]:
    query = select(table.c.id).where(table.c.patient_id.in_(patients))
    return list(connection.execute(query).scalars())


def _rows(connection: Connection, table: Table, column: str, keys: Iterable[str]) -> Iterable[Row]:
    # A server shows what was noted of calls by a view.
    shown = SHOWN.get(table.name, table)
    query = (
        select(*(shown.c[name] for name in told_of(table)))
        .where(shown.c[column].in_(list(keys)))
        .order_by(*(shown.c[key.name] for key in table.primary_key.columns))
    )
    return (dict(row) for row in connection.execute(query).mappings())
