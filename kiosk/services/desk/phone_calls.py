"""The log of telephone calls: each is noted or rings, is answered by one person, and ends with an outcome."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, RowMapping, func, or_, select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.permissions import Permission
from kiosk.domain.telephone.calls import (
    OF_CALLS,
    About,
    CallEnding,
    CallReason,
    CallRefused,
    Direction,
    Outcome,
    PhoneCall,
    PhoneWay,
    began_at,
    ending_of,
    promise_of,
    said_of,
)
from kiosk.domain.telephone.lifecycle import CallBackState, PhoneState, may_step
from kiosk.domain.telephone.numbers import LONGEST_LINE, dialled_number, one_line
from kiosk.services.desk import call_backs, phone_rows
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record import rows
from kiosk.store import tables
from kiosk.store.database import Database

# How far the log goes back, and how many of it are shown, the latest first.
SHOWN, MOST_CALLS = timedelta(days=7), 500
# The same number on the same line within this is one ring, of whose telephones each says it.
ONE_RING = timedelta(seconds=20)
_TABLE, _SHOWN = tables.phone_call, tables.shown_phone_call


class RingEnd(StrEnum):
    """What comes of a ring that nobody here has answered."""

    MISSED = "missed"
    VOICEMAIL = "voicemail"
    WRONG_NUMBER = "wrong_number"


@dataclass(frozen=True)
class NotedCall:
    """A call that somebody writes down; ``at`` is when it began, ``promise`` by when to call back (both aware).

    Attributes:
        line: what the telephone system calls the line; empty where nobody has said.
    """

    direction: Direction
    at: datetime
    said: About
    ending: CallEnding
    promise: datetime | None = None
    line: str = ""


class PhoneCallService:
    """Keeps the log. Each act returns the way back, or None where somebody else was first.

    Raises LookupError for a call that is not there, NotAllowed and SignedOut as `sessions.must` does, and ReasonWanted
    where something would be read that was noted of a patient of special privacy.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def log(self, who: Actor) -> tuple[PhoneCall, ...]:
        """What has no outcome yet, of whichever day, and all of the last days, the latest first."""
        who.must(Permission.WORK_PHONE)
        now = self._clock()
        unended = _SHOWN.c.state.in_((PhoneState.RINGING, PhoneState.TAKEN))
        recent = (_SHOWN.c.at >= now - SHOWN) & (_SHOWN.c.state == PhoneState.CLOSED)
        query = (
            phone_rows.with_names(_SHOWN, who, now)
            .add_columns(
                # Counted, not asked whether there is any: for that a server reads all of them once.
                (
                    select(func.count(tables.call_back.c.id))
                    .where(tables.call_back.c.call_id == _SHOWN.c.id, tables.call_back.c.state != "withdrawn")
                    .scalar_subquery()
                    > 0
                ).label("has_call_back")
            )
            .where(or_(unended, recent))
            .order_by(_SHOWN.c.at.desc(), _SHOWN.c.id.desc())
            .limit(MOST_CALLS)
        )
        with self._database.under(who).read_once() as connection:
            return rows.read(connection, query, [_SHOWN.c.id], _call).made

    def ring(self, said: str, line: str, who: Actor) -> PhoneWay:
        """The telephone rings, with whatever its line says of the number; the same ring again is that ring."""
        number, name, now = dialled_number(said), one_line(line, LONGEST_LINE), self._clock()
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            query = select(_SHOWN.c.id, _SHOWN.c.version).where(
                _SHOWN.c.state == PhoneState.RINGING,
                _SHOWN.c.at > now - ONE_RING,
                _SHOWN.c.dialled == number.dialled,
                _SHOWN.c.line == name,
                # Whoever calls again while somebody speaks with them is another call.
                _SHOWN.c.lifted_at.is_(None),
            )
            same = act.connection.execute(query.order_by(_SHOWN.c.at).limit(1)).one_or_none()
            if same is not None:
                return PhoneWay(same.id, None, PhoneState.RINGING, same.version)
            values = {
                "at": now,
                "direction": Direction.INCOMING,
                "line": name,
                "caller_is": "",
                "checked": "",
            }
            key = phone_rows.made(act, _TABLE, PhoneState.RINGING, About(number), values)
            phone_rows.told(act, Action.CALL_RANG, key, None)
            return PhoneWay(key, None, PhoneState.RINGING, 1, direction=Direction.INCOMING)

    def lifted(self, key: str, who: Actor) -> bool:
        """It was answered at a telephone, by whomever; False where it does not ring any more, or that was said."""
        with acting(self._database, who, Permission.WORK_PHONE, self._clock()) as act:
            row = phone_rows.found(act, _TABLE, key)
            if row.state != PhoneState.RINGING or row.lifted_at is not None:
                return False
            return _stepped(act, row, Action.CALL_RANG, PhoneState.RINGING, lifted_at=act.now) is not None

    def call_out(self, said: About, who: Actor) -> PhoneWay:
        """``who`` calls somebody; what came of it is still to be said. Raises CallRefused."""
        now, kept = self._clock(), said_of(said)
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            values = {
                "at": now,
                "direction": Direction.OUTGOING,
                "line": "",
                "caller_is": "",
                "checked": "",
            }
            key = phone_rows.made(act, _TABLE, PhoneState.TAKEN, kept, values)
            phone_rows.told(act, Action.CALL_NOTED, key, kept.patient_id)
            return PhoneWay(key, None, PhoneState.TAKEN, 1, direction=Direction.OUTGOING)

    def note(self, call: NotedCall, who: Actor) -> PhoneWay:
        """Write down a call that is over, and promise to call back where that came of it. Raises CallRefused."""
        now = self._clock()
        kept, at = said_of(call.said), began_at(call.at, now)
        ending = ending_of(call.ending.outcome, call.ending.agreed, OF_CALLS[call.direction])
        by = _promise(ending, call.promise, now)
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            values = {
                "at": at,
                "direction": call.direction,
                "line": one_line(call.line, LONGEST_LINE),
                "caller_is": "",
                "checked": "",
                "outcome": ending.outcome,
                "agreed": ending.agreed,
            }
            key = phone_rows.made(act, _TABLE, PhoneState.CLOSED, kept, values)
            phone_rows.told(act, Action.CALL_NOTED, key, kept.patient_id)
            promised = call_backs.promised(act, kept, by, key) if by else ""
            return PhoneWay(key, None, PhoneState.CLOSED, 1, with_id=promised)

    def answer(self, key: str, who: Actor) -> PhoneWay | None:
        """``who`` has lifted the receiver; of two who say so, one has."""
        with acting(self._database, who, Permission.WORK_PHONE, self._clock()) as act:
            row = phone_rows.found(act, _TABLE, key)
            if row.state != PhoneState.RINGING:
                return None
            return _stepped(act, row, Action.CALL_ANSWERED, PhoneState.TAKEN)

    def take_over(self, key: str, version: int, who: Actor) -> bool:
        """``who`` says what came of it, instead of whoever had it at this ``version``; False where it is otherwise now.

        There is no way back: nobody gives a call to somebody else.
        """
        with acting(self._database, who, Permission.WORK_PHONE, self._clock()) as act:
            row = phone_rows.found(act, _TABLE, key)
            if row.state != PhoneState.TAKEN or row.version != version or phone_rows.is_theirs(row, act.who):
                return False
            return _stepped(act, row, Action.CALL_ANSWERED, PhoneState.TAKEN, taken_at=act.now) is not None

    def end_ring(
        self, key: str, end: RingEnd, who: Actor, promise: datetime | None = None
    ) -> PhoneWay | None:
        """Nobody here has answered; ``promise`` is by when the caller is called back (aware). Raises CallRefused."""
        now = self._clock()
        by = promise_of(promise, now) if promise is not None else None
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            row = phone_rows.found(act, _TABLE, key)
            if row.state != PhoneState.RINGING:
                return None
            direction = {RingEnd.MISSED: Direction.MISSED, RingEnd.VOICEMAIL: Direction.VOICEMAIL}.get(
                end, Direction.INCOMING
            )
            outcome = Outcome.CALL_BACK if by else _RANG_OUT[end]
            way = _stepped(
                act, row, Action.CALL_CLOSED, PhoneState.CLOSED, direction=direction, outcome=outcome
            )
            return _with_promise(act, row, way, by)

    def close(
        self, key: str, said: About, ending: CallEnding, promise: datetime | None, who: Actor
    ) -> PhoneWay:
        """Say what came of a call that ``who`` has answered or made; ``said`` is who it was with and about what.

        Raises CallRefused; HeldByAnother where somebody else has it; EndedMeanwhile where it is over, or rings again.
        """
        now = self._clock()
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            row = phone_rows.found(act, _TABLE, key)
            ended = ending_of(ending.outcome, ending.agreed, OF_CALLS[Direction(row.direction)])
            by = _promise(ended, promise, now)
            if row.state != PhoneState.TAKEN:
                raise phone_rows.EndedMeanwhile(phone_rows.ended_by(row))
            if not phone_rows.is_theirs(row, act.who):
                raise phone_rows.HeldByAnother(row.owner)
            number = phone_rows.noted_of(row).number
            # A number that the line did not give can be asked for; one that it gave stays.
            kept = said_of(phone_rows.with_hidden(replace(said, number=number), row))
            told = {name: value for name, value in phone_rows.columns_of(kept).items() if name in _TOLD}
            way = _stepped(
                act,
                row,
                Action.CALL_CLOSED,
                PhoneState.CLOSED,
                outcome=ended.outcome,
                agreed=ended.agreed,
                **told,
            )
            called = replace(kept, number=said_of(said).number) if by and not number.number else kept
            promised = _with_promise(act, row, way, by, called)
            if promised is None:
                raise phone_rows.EndedMeanwhile("")
            return promised

    def take_back(self, way: PhoneWay, who: Actor) -> None:
        """Take an act back. Raises UndoRefused where anything has happened since, to what was promised with it too."""
        with acting(self._database, who, Permission.WORK_PHONE, self._clock()) as act:
            row = phone_rows.found(act, _TABLE, way.call_id)
            before = PhoneState.WITHDRAWN if way.before is None else PhoneState(way.before)
            stands = row.version == way.version and row.state == way.after
            theirs = row.state == PhoneState.RINGING or phone_rows.is_theirs(row, act.who)
            if before is PhoneState.WITHDRAWN:
                theirs = phone_rows.is_made_by(row, act.who)
            if not stands or not theirs or not may_step(PhoneState(row.state), before):
                raise UndoRefused
            values: dict[str, Any] = {"direction": way.direction} if way.direction else {}
            if before is not PhoneState.WITHDRAWN:
                values |= {"outcome": "", "agreed": ""}
            if phone_rows.stepped(act, _TABLE, row, before, **values) is None:
                raise UndoRefused
            if way.with_id:
                promised = phone_rows.found(act, tables.call_back, way.with_id)
                call_backs.taken_back(act, promised, PhoneWay(promised.id, None, CallBackState.OPEN, 1))
            phone_rows.told(act, Action.CALL_UNDONE, row.id, row.patient_id)


_RANG_OUT = {
    RingEnd.MISSED: Outcome.NO_ANSWER,
    RingEnd.VOICEMAIL: Outcome.MESSAGE_LEFT,
    RingEnd.WRONG_NUMBER: Outcome.WRONG_NUMBER,
}
# What somebody who has answered says of the call; what the line said of it stays.
_TOLD = ("patient_id", "caller", "topic", "about")


def _promise(ending: CallEnding, promise: datetime | None, now: datetime) -> datetime | None:
    """By when to call back, where that came of it. Raises CallRefused."""
    return promise_of(promise, now) if ending.outcome is Outcome.CALL_BACK else None


def _stepped(act: Act, row: Row[Any], action: Action, after: PhoneState, **values: Any) -> PhoneWay | None:
    version = phone_rows.stepped(act, _TABLE, row, after, **values)
    if version is None:
        return None
    phone_rows.told(act, action, row.id, values.get("patient_id", row.patient_id))
    return PhoneWay(row.id, PhoneState(row.state), after, version, direction=Direction(row.direction))


def _with_promise(
    act: Act, row: Row[Any], way: PhoneWay | None, by: datetime | None, said: About | None = None
) -> PhoneWay | None:
    if way is None or by is None:
        return way
    about = said or phone_rows.noted_of(row)
    if not (about.number.number or about.patient_id or about.caller):
        # Nobody could call whom they know nothing of.
        raise CallRefused(CallReason.NOBODY)
    return replace(way, with_id=call_backs.promised(act, about, by, row.id))


def _call(row: RowMapping) -> PhoneCall:
    return PhoneCall(
        id=row["id"],
        at=row["at"],
        direction=Direction(row["direction"]),
        state=PhoneState(row["state"]),
        said=phone_rows.said_from(row),
        line=row["line"],
        patient_name=phone_rows.name_from(row),
        caller_is=row["caller_is"],
        owner=row["owner"],
        owner_id=row["owner_id"] or "",
        outcome=phone_rows.outcome_from(row),
        agreed=phone_rows.agreed_from(row),
        version=row["version"],
        has_call_back=bool(row["has_call_back"]),
        lifted=row["lifted_at"] is not None and row["state"] == PhoneState.RINGING,
        is_special=bool(row["is_special"]),
        is_hidden=bool(row["is_hidden"]),
    )
