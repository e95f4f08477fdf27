"""The audit, chained: each event carries a hash over itself and the one before it, so what is changed afterwards shows.

An embedded record has one chain, whose end is sealed (see `kiosk.store.audit_seal`); on a server each login has its
own, so that nobody waits for another's commit.

Every write and identification of a patient is one event, in the transaction of what it tells of. Removing the last
events leaves a chain that is whole: that is what the heads are for that staff computers keep outside the database.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, Select, delete, func, insert, select, text, update

from kiosk.domain.audit import Broken, Done, Head, Told, Wrong
from kiosk.store import many, straight, tables
from kiosk.store.audit_seal import seal_of
from kiosk.store.database import Database
from kiosk.store.writes import Writes

_EVENT = tables.audit_event
# The embedded record's one chain; on a server each login has its own, which the database itself makes.
_ONE = ""
_SEAL = tables.audit_seal
_LAST = (
    select(_EVENT.c.sequence, _EVENT.c.hash, _SEAL.c.sequence.label("sealed"), _SEAL.c.seal)
    .outerjoin(_SEAL, _SEAL.c.chain == _EVENT.c.chain)
    .where(_EVENT.c.chain == _ONE)
    .order_by(_EVENT.c.sequence.desc())
    .limit(1)
)
_INSERT = insert(_EVENT)
# An import writes an event for each of thousands, and the library makes an encoder for each text.
_quoted = json.encoder.encode_basestring
# Of more events than an act at the desk or a check-in makes, none is looked at by itself.
_FEW = 20
_SEAL_GONE = delete(_SEAL)
_SEAL_FIRST = insert(_SEAL)
_SEAL_AGAIN = update(_SEAL).where(_SEAL.c.chain == _ONE)
_SEALED = select(_SEAL.c.sequence, _SEAL.c.seal).where(_SEAL.c.chain == _ONE)
_ALL = select(_EVENT).order_by(_EVENT.c.chain, _EVENT.c.sequence).execution_options(yield_per=1000)
# What an event says; its place and its hash are made from it.
_SAID = ("id", "at", "actor", "action", "patient_id", "visit_id", "record_id")


@dataclass(frozen=True)
class Event:
    """Something that was done with a patient's record, by whom."""

    actor: str
    action: Done
    patient_id: str
    visit_id: str | None = None
    record_id: str | None = None


class AuditedAct:
    """What somebody does, while its transaction is open. ``now`` is aware.

    Attributes:
        staff: who, as it is written beside what they did.
    """

    def __init__(self, connection: Connection, staff: str, now: datetime) -> None:
        self.connection = connection
        self.staff = staff
        self.now = now
        self._events: list[Event] = []

    def did(
        self, action: Done, patient_id: str = "", visit_id: str | None = None, record_id: str | None = None
    ) -> None:
        """Something was done, and will be in the audit."""
        self._events.append(Event(self.staff, action, patient_id, visit_id, record_id))

    def write_down(self) -> None:
        """The audit, last of all: whoever has the end of a chain waits for nobody else."""
        append(self.connection, self.now, self._events)


def append(connection: Connection, at: datetime, events: Iterable[Event]) -> None:
    """Chain ``events`` (at: aware) to those there are, in the transaction of what they tell of."""
    writes = Writes(connection)
    add(writes, at, events)
    writes.send()


def add(writes: Writes, at: datetime, events: Iterable[Event]) -> None:
    """As `append`, after what else was to be written: whoever has the end of a chain waits for nobody else."""
    writes.send()
    told = list(events)
    if not told:
        return
    connection = writes.connection
    rows = [
        (key, at, event.actor, event.action, event.patient_id, event.visit_id, event.record_id)
        for event, key in zip(told, many.keys(len(told)), strict=True)
    ]
    # On a server the database makes place and hash, also for who writes past this program.
    if connection.dialect.name == "postgresql":
        _send(writes, (*_SAID, "chain"), [(*row, _ONE) for row in rows])
        return
    last = _last(connection)
    sequence, before = (last.sequence, last.hash) if last else (0, "")
    held = _is_sealed(connection, last)
    chained = []
    # Of hundreds it is the same each time.
    moment = _plain(at)
    for place, row in enumerate(rows, sequence + 1):
        key, _, actor, action, patient, *others = row
        names = (_quoted(key), moment, _quoted(actor), _quoted(action), _quoted(patient))
        before = _hash(before, place, (*names, *map(_plain, others)))
        chained.append((*row, place, before, _ONE))
    if held:
        # What goes on from an end that was not ours is not sealed: it stays to be seen.
        _seal_end(writes, Head(sequence + len(rows), before), again=last is not None)
    _send(writes, (*_SAID, "sequence", "hash", "chain"), chained)


def _send(writes: Writes, names: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
    if len(rows) > _FEW:
        writes.send()
        many.put(writes.connection, _EVENT, names, rows)
    else:
        writes.add(_INSERT, *(dict(zip(names, row, strict=True)) for row in rows))


class _Last(NamedTuple):
    """The last event of the embedded record's chain, and what was sealed."""

    sequence: int
    hash: str
    sealed: int | None
    seal: str | None


def _last(connection: Connection) -> _Last | None:
    return next((_Last(*row) for row in straight.rows(connection, _LAST, {})), None)


def _is_sealed(connection: Connection, last: _Last | None) -> bool:
    """Whether the chain ends where it was sealed; one that has not begun does."""
    seal = seal_of(connection)
    if seal is None:
        return False
    if last is None:
        return connection.execute(_SEALED).first() is None
    if last.sealed != last.sequence:
        return False
    made = seal.of(_ONE, last.sequence, last.hash)
    # What stands there may be anything.
    return bool(made) and hmac.compare_digest(made.encode(), str(last.seal).encode(errors="replace"))


def _seal_end(writes: Writes, head: Head, *, again: bool) -> None:
    """Seal ``head`` as the end of the embedded record's chain; ``again`` where one before it was sealed."""
    seal = seal_of(writes.connection)
    if seal is None:
        return
    made = seal.of(_ONE, head.count, head.hash, begins=True)
    if again:
        writes.add(_SEAL_AGAIN, sequence=head.count, seal=made)
    else:
        writes.add(_SEAL_FIRST, {"chain": _ONE, "sequence": head.count, "seal": made})


def seal_as_it_is(connection: Connection) -> None:
    """Seal the end of an embedded record's chain as it stands, under this record's key, which is made where it is gone.

    Nothing happens on a server, or where there is no event in that chain.
    """
    if seal_of(connection) is None:
        return
    last = _last(connection)
    if last is not None:
        writes = Writes(connection)
        writes.add(_SEAL_GONE)
        _seal_end(writes, Head(last.sequence, last.hash), again=False)
        writes.send()


def digest(before: str, sequence: int, said: Mapping[str, object]) -> str:
    """The hash of an event that stands after ``before``."""
    return _hash(before, sequence, [_plain(said[name]) for name in _SAID])


def _hash(before: str, sequence: int, parts: Iterable[str]) -> str:
    text = f"[{_plain(before)},{sequence},{','.join(parts)}]"
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: object) -> str:
    """A value as JSON has it, without a space and with every letter as it is."""
    if isinstance(value, str):
        return _quoted(value)
    if value is None:
        return "null"
    if isinstance(value, datetime):
        return f'"{value.isoformat()}"'
    # What somebody has written there past this program may be anything.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def patients_of(number: str, *, by_function: bool) -> Select[tuple[str]]:
    """The ids of whoever has the record number, or the id, ``number``.

    ``by_function``: for a member of staff at a server, who may read the audit and see no patient.
    """
    if by_function:
        return select(func.kiosk_patients_of(number))
    person = tables.patient.c
    return select(person.id).where((person.mrn == number) | (person.id == number))


def _told(who: Select[tuple[str]], *, by_function: bool) -> Select[Any]:
    """The events of the patients ``who``, with the names of who was here and who signed."""
    base = select(_EVENT.c.at, _EVENT.c.actor, _EVENT.c.action).where(_EVENT.c.patient_id.in_(who))
    # What a record said of who was here, and who signed, has the record's own id.
    if by_function:
        came = func.kiosk_who_came(func.array(who.scalar_subquery())).table_valued(
            "record", "name", "relationship"
        )
        return base.add_columns(
            func.coalesce(came.c.name, "").label("name"),
            func.coalesce(came.c.relationship, "").label("relationship"),
        ).outerjoin_from(_EVENT, came, came.c.record == _EVENT.c.record_id)
    told, signed = tables.representative, tables.consent
    return (
        base.add_columns(
            func.coalesce(told.c.name, signed.c.signer_name, "").label("name"),
            func.coalesce(told.c.relationship, signed.c.signer_relationship, "").label("relationship"),
        )
        .outerjoin_from(_EVENT, told, told.c.id == _EVENT.c.record_id)
        .outerjoin(signed, signed.c.id == _EVENT.c.record_id)
    )


_ENDS = text("SELECT count, hash, chain FROM kiosk_audit_ends()")


class AuditService:
    """Looks whether the chains hold."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def heads(self) -> tuple[Head, ...]:
        """The end of every chain, to be kept outside the database."""
        last = (
            select(_EVENT.c.chain, func.max(_EVENT.c.sequence).label("last"))
            .group_by(_EVENT.c.chain)
            .subquery()
        )
        ends = (
            select(_EVENT.c.sequence, _EVENT.c.hash, _EVENT.c.chain)
            .join(last, (last.c.chain == _EVENT.c.chain) & (last.c.last == _EVENT.c.sequence))
            .order_by(_EVENT.c.chain)
        )
        with self._database.read() as connection:
            # Of a server anybody at a computer of staff may know the ends, and not the events.
            rows = connection.execute(ends if self._database.embedded else _ENDS)
            return tuple(Head(*row) for row in rows)

    def of_patient(self, number: str) -> tuple[Told, ...]:
        """All that was done with one patient's record, by whoever did it, the first first.

        ``number`` is the record number, or the patient's id. Raises LookupError where nobody has it.
        """
        by_function = self._database.is_for_staff()
        who = patients_of(number, by_function=by_function)
        query = _told(who, by_function=by_function).order_by(_EVENT.c.at, _EVENT.c.id)
        with self._database.read() as connection:
            if connection.execute(who).first() is None:
                raise LookupError(number)
            return tuple(Told(*row) for row in connection.execute(query))

    def head_at(self, count: int) -> Head | None:
        """What the end of the embedded record's chain was when it had ``count`` events; None where it never had."""
        query = select(_EVENT.c.hash).where(_EVENT.c.chain == _ONE, _EVENT.c.sequence == count)
        with self._database.read() as connection:
            found = connection.execute(query).scalar()
        return None if found is None else Head(count, found)

    def check(self, kept: Sequence[Head] = ()) -> Broken | None:
        """Whether each chain still has the last head that was kept of it, and the embedded one its seal.

        Quick, for every start: a chain that was written anew from some event on, or cut off, is found by it; an event
        that was changed by itself only by `verify`.
        """
        newest = {head.chain: head for head in sorted(kept, key=lambda head: head.count)}
        with self._database.read() as connection:
            for head in newest.values():
                query = select(_EVENT.c.hash).where(
                    _EVENT.c.chain == head.chain, _EVENT.c.sequence == head.count
                )
                if not self._database.embedded:
                    query = select(func.kiosk_audit_hash(head.chain, head.count))
                found = connection.execute(query).scalar()
                if found != head.hash:
                    return Broken(head.count, Wrong.CUT_OFF if found is None else Wrong.EDITED, head.chain)
            return _not_sealed(connection)

    def seal_anew(self) -> tuple[Head, ...] | Broken:
        """Seal the embedded record's chain as it is, for somebody who knows why its seal or its key is gone.

        Only where its hashes hold; else what is wrong, and nothing is done.
        """
        with self._database.write(alone=True) as connection:
            found = _walk(connection.execute(_ALL).mappings(), ())
            if not isinstance(found, Broken):
                seal_as_it_is(connection)
            return found

    def verify(self, kept: Sequence[Head] = ()) -> tuple[Head, ...] | Broken:
        """Go along every chain, and past every head that was kept before; the ends where all holds."""
        with self._database.read() as connection:
            with connection.execute(_ALL) as rows:
                found = _walk(rows.mappings(), kept)
            return found if isinstance(found, Broken) else _not_sealed(connection) or found


def _not_sealed(connection: Connection) -> Broken | None:
    """What is wrong with the seal of the embedded record's chain; None on a server, and where nothing is."""
    if seal_of(connection) is None:
        return None
    last = _last(connection)
    if _is_sealed(connection, last):
        return None
    return Broken(last.sequence if last else 1, Wrong.NOT_SEALED)


def _walk(rows: Iterable[RowMapping], kept: Sequence[Head]) -> tuple[Head, ...] | Broken:
    """Along the chains, which follow one another in ``rows``."""
    wanted = {(head.chain, head.count): head.hash for head in kept}
    ends: dict[str, Head] = {}
    for row in rows:
        chain = row["chain"]
        before = ends.get(chain, Head(0, "", chain))
        place = before.count + 1
        if row["sequence"] != place:
            return Broken(place, Wrong.MISSING, chain)
        edited = digest(before.hash, place, _said(row)) != row["hash"]
        if edited or wanted.get((chain, place), row["hash"]) != row["hash"]:
            return Broken(place, Wrong.EDITED, chain)
        ends[chain] = Head(place, row["hash"], chain)
    for head in kept:
        end = ends.get(head.chain, Head(0, "", head.chain))
        if head.count > end.count:
            return Broken(end.count + 1, Wrong.CUT_OFF, head.chain)
    return tuple(ends[chain] for chain in sorted(ends))


def _said(row: RowMapping) -> dict[str, object]:
    return {name: row[name] for name in _SAID}
