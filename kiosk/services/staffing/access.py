"""Who has looked at a patient's record, for whoever may tell the patient. That it was asked is in the audit itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select

from kiosk.domain.access import MOST, Access, AccessKind, AccessReport, kind_of
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.disclosures import Basis, Disclosed
from kiosk.domain.people import Patient
from kiosk.domain.permissions import Permission, StaffRole
from kiosk.services.record import audit
from kiosk.services.staffing import files, sessions
from kiosk.services.staffing.auditing import NoSuchPatient
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing

_EVENT, _GLASS, _JOIN = tables.audit_event.c, tables.broken_glass.c, tables.patient_join.c
_ACCOUNT, _SESSION, _PERSON = tables.staff_account.c, tables.staff_session.c, tables.patient.c

# What is done at kiosks, where nobody has signed in who works here.
_AT_KIOSKS = (AccessKind.RECOGNISED, AccessKind.CHECKED_IN, AccessKind.ANSWERED)
# What was told somebody else, by the names of its columns.
_SAID = tuple(tables.disclosure.c[name] for name in ("told_to", "what", "why", "basis", "told_on"))


class AccessReader:
    """Reports who has looked. Raises NotAllowed or SignedOut wherever somebody may not."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def report(
        self, patient: str, since: datetime | None, before: datetime | None, who: Actor
    ) -> AccessReport:
        """All that was done with a record since then and before that (both aware), with what was done with its doubles.

        ``patient`` is a record number, or a patient's id. That it was asked is an event before anything is read, and
        stands in it. Raises NoSuchPatient.
        """
        ids = self._note(patient, who, Action.ACCESS_REPORTED)
        now = self._clock()
        with self._database.under(who).read() as connection:
            rows = connection.execute(_events(ids, since, before)).all()
            told = _told(connection, rows[:MOST])
            name, number, language = _named(connection, ids[0], who) or ("", patient, "")
        return AccessReport(
            ids[0], name, number, language, since, before, now, who.name, told, len(rows) > MOST
        )

    def save(self, patient_id: str, content: Callable[[], bytes], file: Path, who: Actor) -> None:
        """Write a report as the patient is handed it into a new file, readable by its owner only.

        That it leaves the window is an event before it does. ``content`` is asked for it afterwards.

        Raises:
            FileRefused: the file cannot be written, or is there already.
            NoSuchPatient: there is no patient with this id.
        """

        # Who may not finds out nothing of this computer's folders.
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.REPORT_ACCESS, self._clock())

        def noted() -> bytes:
            self._note(patient_id, who, Action.ACCESS_SAVED)
            return content()

        files.write_made(file, noted)

    def _note(self, patient: str, who: Actor, action: Action) -> list[str]:
        """Write it down; the ids of the record that stays, and of its doubles. Raises NoSuchPatient."""
        now = self._clock()
        with self._database.under(who).write(now=now) as connection:
            announce_nothing(connection)
            acts = sessions.must(connection, who, Permission.REPORT_ACCESS, now)
            ids = records_of(connection, patient)
            audit.append(connection, now, [audit.Event(acts.name, action, ids[0])])
        return ids


def records_of(connection: Connection, said: str) -> list[str]:
    """The id of the record that stays of whoever has this number or id, and after it those of its doubles.

    Raises NoSuchPatient where nobody has it.
    """
    if connection.dialect.name == "postgresql":
        ids = list(connection.execute(select(func.kiosk_records_of(said))).scalars())
        if not ids:
            raise NoSuchPatient
        return ids
    of_number = select(_PERSON.id).where(or_(_PERSON.mrn == said, _PERSON.id == said))
    found = connection.execute(of_number.order_by(_PERSON.id)).scalars().first()
    if found is None:
        raise NoSuchPatient
    joined = _JOIN.parted_at.is_(None)
    kept = connection.execute(select(_JOIN.kept_id).where(_JOIN.double_id == found, joined)).scalar()
    stays = kept or found
    doubles = select(_JOIN.double_id).where(_JOIN.kept_id == stays, joined).order_by(_JOIN.double_id)
    return [stays, *connection.execute(doubles).scalars()]


def _events(ids: list[str], since: datetime | None, before: datetime | None) -> Select[Any]:
    query = (
        select(
            _EVENT.id,
            _EVENT.at,
            _EVENT.actor,
            _EVENT.action,
            _EVENT.chain,
            func.coalesce(_GLASS.reason, "").label("reason"),
            *_SAID,
        )
        .outerjoin_from(tables.audit_event, tables.broken_glass, _GLASS.id == _EVENT.record_id)
        .outerjoin(tables.disclosure, tables.disclosure.c.id == _EVENT.record_id)
        .where(_EVENT.patient_id.in_(ids))
        .order_by(_EVENT.at.desc(), _EVENT.id.desc())
        .limit(MOST + 1)
    )
    if since is not None:
        query = query.where(_EVENT.at >= since)
    return query if before is None else query.where(_EVENT.at < before)


def _told(connection: Connection, rows: Iterable[Row[Any]]) -> tuple[Access, ...]:
    accounts = {row.name: row for row in connection.execute(sessions.accounts(connection))}
    roles = {name: sessions.roles_of(row.roles) for name, row in accounts.items()}
    where = _Whereabouts(connection, {name: row.id for name, row in accounts.items()})
    return tuple(_access(row, roles, where) for row in rows)


def _access(row: Row[Any], roles: Mapping[str, frozenset[StaffRole]], where: _Whereabouts) -> Access:
    kind = kind_of(row.action)
    reason = row.reason if kind is AccessKind.GLASS_BROKEN else ""
    computer = row.chain or where.of(row.actor, row.at, kind)
    told = said_of(row) if kind is AccessKind.DISCLOSED and row.told_to is not None else None
    return Access(row.id, row.at, row.actor, roles.get(row.actor, frozenset()), kind, reason, computer, told)


def said_of(row: Row[Any]) -> Disclosed:
    """What somebody else was told, of a row with the columns of a disclosure."""
    return Disclosed(row.told_to, row.what, row.why, Basis(row.basis), row.told_on)


class _Whereabouts:
    """At which computer somebody was, where the audit does not say it: in an embedded record.

    A server's chains are those of its logins, each of which is a computer's.
    """

    def __init__(self, connection: Connection, accounts: Mapping[str, str]) -> None:
        """``accounts`` are the ids of accounts by their names."""
        self._connection = connection
        self._accounts = accounts
        self._opened: dict[str, list[tuple[str, datetime, datetime]]] = {}

    def of(self, actor: str, at: datetime, kind: AccessKind) -> str:
        """The computer, or several where somebody was signed in at several; a kiosk is its own."""
        key = self._accounts.get(actor)
        if key is None:
            return actor if kind in _AT_KIOSKS else ""
        if key not in self._opened:
            query = select(
                _SESSION.computer, _SESSION.opened_at, func.coalesce(_SESSION.closed_at, _SESSION.expires_at)
            )
            found = self._connection.execute(query.where(_SESSION.account_id == key))
            self._opened[key] = [(row[0], row[1], row[2]) for row in found]
        there = {computer for computer, begin, end in self._opened[key] if begin <= at <= end}
        return ", ".join(sorted(there))


def _named(connection: Connection, patient_id: str, who: Actor) -> tuple[str, str, str] | None:
    """Whose record it is: name, number, language. None for who is shown no patients."""
    if not who.may(Permission.SEARCH):
        return None
    query = select(_PERSON.family, _PERSON.given, _PERSON.mrn, _PERSON.language).where(
        _PERSON.id == patient_id
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else (Patient.list_name(row.family, row.given), row.mrn, row.language)
