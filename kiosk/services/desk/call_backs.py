"""Who is to be called back, by promised time: one person takes one, and it ends with an outcome or is given back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, RowMapping

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.permissions import Permission
from kiosk.domain.telephone.calls import (
    OF_CALL_BACKS,
    About,
    CallBack,
    CallEnding,
    Direction,
    Outcome,
    PhoneWay,
    ending_of,
    promise_of,
    said_of,
)
from kiosk.domain.telephone.lifecycle import CallBackState, PhoneState, may_call_back_step
from kiosk.services.desk import phone_rows
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record import rows
from kiosk.store import tables
from kiosk.store.database import Database

# So many are shown, those that were promised earliest first.
MOST_CALL_BACKS = 500
_TABLE, _SHOWN = tables.call_back, tables.shown_call_back
_OPEN, _TAKEN, _CLOSED = CallBackState.OPEN, CallBackState.TAKEN, CallBackState.CLOSED


class CallBackService:
    """Keeps the promises. Each act returns the way back, or None where somebody else was first.

    Raises LookupError for one that is not there, NotAllowed and SignedOut as `sessions.must` does.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def open_ones(self, who: Actor) -> tuple[CallBack, ...]:
        """Those that nobody has closed, of whichever day, by promised time; at most `MOST_CALL_BACKS`."""
        who.must(Permission.WORK_PHONE)
        query = (
            phone_rows.with_names(_SHOWN, who, self._clock())
            .where(_SHOWN.c.state.in_((_OPEN, _TAKEN)))
            .order_by(_SHOWN.c.promised_by, _SHOWN.c.id)
            .limit(MOST_CALL_BACKS)
        )
        with self._database.under(who).read_once() as connection:
            return rows.read(connection, query, [_SHOWN.c.id], _call_back).made

    def promise(self, said: About, by: datetime | None, who: Actor, call_id: str = "") -> PhoneWay:
        """Somebody is to be called back until ``by`` (aware). Raises CallRefused."""
        now = self._clock()
        kept, until = said_of(said), promise_of(by, now)
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            return PhoneWay(promised(act, kept, until, call_id), None, _OPEN, 1)

    def take(self, key: str, who: Actor) -> PhoneWay | None:
        """``who`` calls: nobody else does."""
        return self._step(key, who, Action.CALL_BACK_TAKEN, _TAKEN, (_OPEN,))

    def take_over(self, key: str, version: int, who: Actor) -> PhoneWay | None:
        """``who`` calls instead of whoever had it at this ``version``, who may be at home by now."""
        with acting(self._database, who, Permission.WORK_PHONE, self._clock()) as act:
            row = phone_rows.found(act, _TABLE, key)
            if row.state != _TAKEN or row.version != version or phone_rows.is_theirs(row, act.who):
                return None
            way = _stepped(act, row, Action.CALL_BACK_TAKEN, _TAKEN, taken_at=act.now)
            # Nobody gives it to somebody else by taking that back: it is open then.
            return replace(way, before=_OPEN) if way else None

    def give_back(self, key: str, who: Actor) -> PhoneWay | None:
        """Whoever had taken it does not call after all. Raises HeldByAnother."""
        return self._step(key, who, Action.CALL_BACK_GIVEN_BACK, _OPEN, (_TAKEN,))

    def tried(self, key: str, who: Actor) -> PhoneWay | None:
        """Nobody answered: it is open again, with one try more. Raises HeldByAnother."""
        return self._step(key, who, Action.CALL_BACK_TRIED, _OPEN, (_TAKEN,), CallEnding(Outcome.NO_ANSWER))

    def close(self, key: str, ending: CallEnding, who: Actor) -> PhoneWay:
        """It is done, or not needed any more.

        Raises CallRefused; HeldByAnother where somebody else calls; EndedMeanwhile where it is closed, or withdrawn.
        """
        kept = ending_of(ending.outcome, ending.agreed, OF_CALL_BACKS)
        way = self._step(key, who, Action.CALL_BACK_CLOSED, _CLOSED, (_OPEN, _TAKEN), kept)
        if way is None:
            with acting(self._database, who, Permission.WORK_PHONE, self._clock()) as act:
                raise phone_rows.EndedMeanwhile(phone_rows.ended_by(phone_rows.found(act, _TABLE, key)))
        return way

    def take_back(self, way: PhoneWay, who: Actor) -> None:
        """Take an act back. Raises UndoRefused where anything has happened since."""
        with acting(self._database, who, Permission.WORK_PHONE, self._clock()) as act:
            row = phone_rows.found(act, _TABLE, way.call_id)
            taken_back(act, row, way)
            if way.with_id:
                _unlogged(act, way.with_id)
            phone_rows.told(act, Action.CALL_UNDONE, row.id, row.patient_id)

    def _step(
        self,
        key: str,
        who: Actor,
        action: Action,
        after: CallBackState,
        among: tuple[CallBackState, ...],
        ending: CallEnding | None = None,
    ) -> PhoneWay | None:
        with acting(self._database, who, Permission.WORK_PHONE, self._clock()) as act:
            row = phone_rows.found(act, _TABLE, key)
            if row.state not in among:
                return None
            if row.state == _TAKEN and not phone_rows.is_theirs(row, act.who):
                raise phone_rows.HeldByAnother(row.owner)
            if ending is None:
                return _stepped(act, row, action, after)
            if after is _OPEN:
                way = _stepped(act, row, action, after, tries=row.tries + 1)
            else:
                way = _stepped(act, row, action, after, outcome=ending.outcome, agreed=ending.agreed)
            # Whoever had taken it has called: that stands in the log.
            return replace(way, with_id=_logged(act, row, ending)) if way and row.state == _TAKEN else way


def promised(act: Act, said: About, by: datetime, call_id: str = "") -> str:
    """Within an act: somebody is to be called back until ``by``; the call-back's id."""
    values = {"made_at": act.now, "promised_by": by, "tries": 0, "call_id": call_id or None}
    key = phone_rows.made(act, _TABLE, _OPEN, said, values)
    phone_rows.told(act, Action.CALL_BACK_PROMISED, key, said.patient_id)
    return key


def taken_back(act: Act, row: Row[Any], way: PhoneWay) -> None:
    """Within an act: a call-back goes back to where it was, or is withdrawn. Raises UndoRefused."""
    before = CallBackState.WITHDRAWN if way.before is None else CallBackState(way.before)
    stands = row.version == way.version and row.state == way.after
    # What somebody has taken over goes on from whose it was: it is open then.
    held = row.state != _TAKEN or phone_rows.is_theirs(row, act.who)
    if not stands or not held or not may_call_back_step(CallBackState(row.state), before):
        raise UndoRefused
    if phone_rows.stepped(act, _TABLE, row, before, tries=way.tries, outcome="", agreed="") is None:
        raise UndoRefused


def _logged(act: Act, row: Row[Any], ending: CallEnding) -> str:
    """The call that it was, in the log; its id."""
    values = {
        "direction": Direction.OUTGOING,
        "at": row.taken_at or act.now,
        "line": "",
        "caller_is": "",
        "checked": "",
    }
    said = phone_rows.noted_of(row)
    values |= {"outcome": ending.outcome, "agreed": ending.agreed}
    return phone_rows.made(act, tables.phone_call, PhoneState.CLOSED, said, values)


def _unlogged(act: Act, call_id: str) -> None:
    row = phone_rows.found(act, tables.phone_call, call_id)
    stands = row.state == PhoneState.CLOSED and row.version == 1 and phone_rows.is_made_by(row, act.who)
    if not stands or phone_rows.stepped(act, tables.phone_call, row, PhoneState.WITHDRAWN) is None:
        raise UndoRefused


def _stepped(act: Act, row: Row[Any], action: Action, after: CallBackState, **values: Any) -> PhoneWay | None:
    version = phone_rows.stepped(act, _TABLE, row, after, **values)
    if version is None:
        return None
    phone_rows.told(act, action, row.id, row.patient_id)
    return PhoneWay(row.id, CallBackState(row.state), after, version, row.tries)


def _call_back(row: RowMapping) -> CallBack:
    return CallBack(
        id=row["id"],
        promised_by=row["promised_by"],
        made_by=row["made_by"],
        state=CallBackState(row["state"]),
        said=phone_rows.said_from(row),
        patient_name=phone_rows.name_from(row),
        tries=row["tries"],
        owner=row["owner"],
        owner_id=row["owner_id"] or "",
        taken_at=row["taken_at"],
        outcome=phone_rows.outcome_from(row),
        agreed=phone_rows.agreed_from(row),
        call_id=row["call_id"] or "",
        version=row["version"],
        is_special=bool(row["is_special"]),
        is_hidden=bool(row["is_hidden"]),
    )
