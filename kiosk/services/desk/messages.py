"""What staff write to each other about patients: it stays until it is done, and until whom it was for have read it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.messages import (
    STEPS,
    Colleague,
    MessageState,
    MessageWay,
    NewMessage,
    StaffMessage,
    message_text,
)
from kiosk.domain.permissions import Permission
from kiosk.services.desk import message_rows
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.undo import UndoRefused
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# So many are shown, those unread for longest first.
MOST_MESSAGES = 500


class MessageService:
    """Keeps the messages. Each act on one returns the way back, or None where somebody else was first.

    Raises LookupError for one that is not there, MessageRefused for one that is for somebody else, NotAllowed and
    SignedOut as `sessions.must` does.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def mine(self, who: Actor) -> tuple[StaffMessage, ...]:
        """What is for ``who``, or was written by them, and is not done or they have not read, of whichever day.

        The oldest unread first, then the oldest; at most `MOST_MESSAGES`.
        """
        who.must(Permission.MESSAGE)
        with self._database.under(who).read() as connection:
            return message_rows.of_somebody(connection, who, MOST_MESSAGES)

    def colleagues(self, who: Actor) -> tuple[Colleague, ...]:
        """Whom ``who`` can write to, by name."""
        who.must(Permission.MESSAGE)
        with self._database.under(who).read() as connection:
            return message_rows.colleagues(connection, who)

    def write(self, said: NewMessage, who: Actor) -> MessageWay:
        """Write to colleagues about a patient.

        Raises:
            MessageRefused: there is no text, it is too long, or nobody else would read it.
            LookupError: there is no such patient, or the visit is not theirs.
        """
        kept = replace(said, text=message_text(said.text))
        with acting(self._database, who, Permission.MESSAGE, self._clock()) as act:
            records = _records(act, kept)
            key = message_rows.write(act, kept)
            act.did(Action.MESSAGE_WRITTEN, kept.patient_id, kept.visit_id or None, key)
            _tell(act, key, records)
            return MessageWay(key, None, MessageState.OPEN, 1)

    def read(self, key: str, who: Actor) -> bool:
        """``who`` has read it; whether they had not before."""
        with acting(self._database, who, Permission.MESSAGE, self._clock()) as act:
            row = message_rows.found(act, key)
            first = message_rows.seen(act, row)
            if first:
                _did(act, Action.MESSAGE_READ, row)
            return first

    def take(self, key: str, version: int, who: Actor) -> MessageWay | None:
        """``who`` sees to it, instead of whoever did at this ``version``."""
        with acting(self._database, who, Permission.MESSAGE, self._clock()) as act:
            row = message_rows.found(act, key)
            if row.version != version or row.state not in message_rows.UNSETTLED:
                return None
            if message_rows.is_theirs(row, act.who):
                return None
            way = _stepped(act, row, Action.MESSAGE_TAKEN, MessageState.TAKEN)
            # Nobody gives it to somebody else by taking that back: it is open then.
            return replace(way, before=MessageState.OPEN) if way else None

    def done(self, key: str, who: Actor) -> MessageWay | None:
        """Nobody has to see to it any more. Raises TakenByAnother where somebody else has taken it."""
        with acting(self._database, who, Permission.MESSAGE, self._clock()) as act:
            row = message_rows.found(act, key)
            if row.state not in message_rows.UNSETTLED:
                return None
            return _stepped(act, row, Action.MESSAGE_DONE, MessageState.DONE)

    def take_back(self, way: MessageWay, who: Actor) -> None:
        """Take an act back; of a message that was written, while nobody has read it. Raises UndoRefused otherwise."""
        before = MessageState.WITHDRAWN if way.before is None else way.before
        with acting(self._database, who, Permission.MESSAGE, self._clock()) as act:
            row = message_rows.found(act, way.message_id)
            stands = row.version == way.version and row.state == way.after
            if before is MessageState.WITHDRAWN:
                theirs = message_rows.is_written_by(row, act.who) and not message_rows.is_read(act, row)
            else:
                theirs = message_rows.is_theirs(row, act.who)
            if not stands or not theirs or (MessageState(row.state), before) not in STEPS:
                raise UndoRefused
            if message_rows.step(act, row, before) is None:
                raise UndoRefused
            _did(act, Action.MESSAGE_UNDONE, row)


def _stepped(act: Act, row: Row[Any], action: Action, after: MessageState) -> MessageWay | None:
    version = message_rows.step(act, row, after)
    if version is None:
        return None
    # Whoever sees to it has read it.
    message_rows.seen(act, row)
    _did(act, action, row)
    return MessageWay(row.id, MessageState(row.state), after, version)


def _did(act: Act, action: Action, row: Row[Any]) -> None:
    act.did(action, row.patient_id, row.visit_id, row.id)
    _tell(act, row.id, message_rows.records_of(act.connection, row.patient_id))


def _tell(act: Act, key: str, records: list[str]) -> None:
    """Lists of messages hear of it, and whoever shows the card of a visit of the patient's."""
    announce(act.connection, Topic.MESSAGE, key)
    for visit_id in message_rows.visits_of(act.connection, records):
        announce(act.connection, Topic.VISIT, visit_id)


def _records(act: Act, said: NewMessage) -> list[str]:
    """The records of whom it is about. Raises LookupError where there is none, or the visit is of somebody else."""
    records = message_rows.records_of(act.connection, said.patient_id)
    person, visit = tables.patient.c, tables.visit.c
    if act.connection.execute(select(person.id).where(person.id == said.patient_id)).first() is None:
        raise LookupError(said.patient_id)
    if said.visit_id:
        of = act.connection.execute(
            select(visit.patient_id).where(visit.id == said.visit_id)
        ).scalar_one_or_none()
        if of not in records:
            raise LookupError(said.visit_id)
    return records
