"""The audit, as whoever may read it is shown it: a page at a time, narrowed down, and as a file."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from sqlalchemy import Connection, Row, Select, func, select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action, Broken, Head, action_words
from kiosk.domain.failures import Refusal
from kiosk.domain.permissions import Permission
from kiosk.domain.spreadsheets import as_text
from kiosk.services.record import audit
from kiosk.services.record.audit import AuditService
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing

# How many events are read at once.
PAGE = 200
_EVENT = tables.audit_event.c
_HEADINGS = (
    "time (UTC)", "who", "action", "what", "account", "patient", "visit", "record", "chain", "place", "hash",
)  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """Which events; what is empty narrows nothing.

    Attributes:
        patient: a record number, or a patient's id.
        actor: who did it, as the audit has their name: somebody of staff, a kiosk, whoever gave a command.
        action: a code, see `Action`.
        since, before: from then on, and earlier than that (both aware).
    """

    patient: str = ""
    actor: str = ""
    action: str = ""
    since: datetime | None = None
    before: datetime | None = None


@dataclass(frozen=True)
class Listed:
    """An event as it stands in the audit, which knows a patient by nothing but an id.

    Attributes:
        at: when (aware).
        action: a code, which may be one of a newer program.
        account: the name of the account that it is about; empty where it is about none.
        chain, place: where it stands; an embedded record's chain has no name.
    """

    id: str
    at: datetime
    actor: str
    action: str
    account: str
    patient_id: str
    visit_id: str | None
    record_id: str | None
    chain: str
    place: int
    hash: str


@dataclass(frozen=True)
class AuditPage:
    """Some events, the newest first; ``more`` where there are older ones."""

    events: tuple[Listed, ...]
    more: bool


class NoSuchPatient(Refusal):
    """Nobody has this record number."""

    def __init__(self) -> None:
        super().__init__("there is no patient with this record number")


class ExportRefused(Refusal):
    """The file cannot be written."""


class AuditReader:
    """Reads the audit for whoever may. Raises NotAllowed or SignedOut wherever they may not."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def page(self, who: Actor, wanted: Wanted, after: Listed | None = None) -> AuditPage:
        """The newest of what is ``wanted``, or what comes ``after`` the last of a page, which is older.

        Raises NoSuchPatient.
        """
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.READ_AUDIT, self._clock())
            query = _narrowed(connection, wanted)
            if after is not None:
                # As two conditions: the first alone is what an index finds the place by.
                query = query.where(_EVENT.at <= after.at, (_EVENT.at < after.at) | (_EVENT.id < after.id))
            found = [_listed(row) for row in connection.execute(query.limit(PAGE + 1))]
        return AuditPage(tuple(found[:PAGE]), len(found) > PAGE)

    def names(self, who: Actor) -> tuple[str, ...]:
        """Whoever there is to choose from: people who have an account, and kiosks that have told of themselves."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.READ_AUDIT, self._clock())
            people = connection.execute(select(tables.staff_account.c.name)).scalars()
            kiosks = connection.execute(select(tables.kiosk_state.c.kiosk)).scalars()
            return tuple(sorted({*people, *kiosks}, key=str.casefold))

    def verify(self, who: Actor, kept: Sequence[Head] = ()) -> tuple[Head, ...] | Broken:
        """Go along every chain, as `AuditService.verify`. Reads all of the audit."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.READ_AUDIT, self._clock())
        return AuditService(self._database.under(who)).verify(kept)

    def export(self, who: Actor, wanted: Wanted, file: Path) -> int:
        """Write all that is ``wanted`` as CSV into a new file, readable by its owner only; how many events it has.

        That it was done is an event of the audit before the first line is written.

        Raises:
            AskAgain: the password was not typed lately enough.
            ExportRefused: the file cannot be written, or is there already.
            NoSuchPatient: nobody has this record number.
        """
        now = self._clock()
        with self._database.under(who).write() as connection:
            announce_nothing(connection)
            sessions.must(connection, who, Permission.READ_AUDIT, now, asks=True)
            query = _narrowed(connection, wanted)
            audit.append(connection, now, [audit.Event(who.name, Action.AUDIT_EXPORTED, "")])
        try:
            with _new(file) as stream, self._database.under(who).read() as connection:
                rows = connection.execute(query.execution_options(yield_per=1000))
                return _write(stream, (_listed(row) for row in rows))
        except FileExistsError as error:
            raise ExportRefused(f"{file} is there already; name a new file") from error
        except OSError as error:
            raise ExportRefused(
                f"{file} cannot be written: {error.strerror or type(error).__name__}"
            ) from error


def _narrowed(connection: Connection, wanted: Wanted) -> Select[Any]:
    account = tables.staff_account.c
    query = (
        select(
            _EVENT.id, _EVENT.at, _EVENT.actor, _EVENT.action, func.coalesce(account.name, "").label("account"),
            _EVENT.patient_id, _EVENT.visit_id, _EVENT.record_id, _EVENT.chain, _EVENT.sequence.label("place"),
            _EVENT.hash,
        )
        .outerjoin_from(tables.audit_event, tables.staff_account, account.id == _EVENT.record_id)
        .order_by(_EVENT.at.desc(), _EVENT.id.desc())
    )  # fmt: skip
    if wanted.patient:
        of = audit.patients_of(wanted.patient, by_function=connection.dialect.name == "postgresql")
        ids = list(connection.execute(of).scalars())
        if not ids:
            raise NoSuchPatient
        query = query.where(_EVENT.patient_id.in_(ids))
    if wanted.actor:
        query = query.where(_EVENT.actor == wanted.actor)
    if wanted.action:
        query = query.where(_EVENT.action == wanted.action)
    if wanted.since is not None:
        query = query.where(_EVENT.at >= wanted.since)
    if wanted.before is not None:
        query = query.where(_EVENT.at < wanted.before)
    return query


def _listed(row: Row[Any]) -> Listed:
    return Listed(**row._mapping)


def _new(file: Path) -> TextIO:
    """A file that was not there before. Raises OSError."""
    number = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    return os.fdopen(number, "w", encoding="utf-8", newline="")


def _write(stream: TextIO, events: Iterator[Listed]) -> int:
    rows = csv.writer(stream)
    rows.writerow(_HEADINGS)
    count = 0
    for event in events:
        count += 1
        cells = (
            event.at.isoformat(), event.actor, event.action, action_words(event.action), event.account,
            event.patient_id, event.visit_id or "", event.record_id or "", event.chain, event.place, event.hash,
        )  # fmt: skip
        rows.writerow([as_text(str(cell)) for cell in cells])
    return count
