"""Staff write down what is agreed with a patient before they go, and end the visit with it, in one act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.money.charges import USUAL_CURRENCY
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import TicketStatus
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.agreeing import (
    MOST_POINTS,
    AgreedProblem,
    AgreedRefused,
    AgreedWay,
    Agreeing,
    BeforeGoing,
    agreed_words,
)
from kiosk.services.desk.acting import Act, acting, begin_again, end_rows, with_visit
from kiosk.services.desk.opening import once_shown, open_visit, opened_by_visit
from kiosk.services.desk.queue import MoveRefused, QueueService, move_in
from kiosk.services.desk.undo import UndoRefused, undo_in
from kiosk.services.record import agreeing, payments
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database

_POINT, _TICKET = tables.agreed_point.c, tables.ticket.c


class AgreeingService:
    """What a patient goes with. Raises NotAllowed and SignedOut as `sessions.must` does."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._queue = QueueService(database, clinic, clock)

    @property
    def _settings(self) -> ClinicSettings:
        return self._clinic.current

    def before_going(self, visit_id: str, who: Actor) -> BeforeGoing:
        """What is to be looked at before a patient goes; what they owe only for who takes money.

        Raises GlassShut, ReasonWanted and LookupError as `ArrivalService.opened` does.
        """
        who.must(Permission.OPEN_PATIENT)
        return once_shown(lambda: self._before(visit_id, who), lambda: self._open(visit_id, who))

    def _before(self, visit_id: str, who: Actor) -> BeforeGoing:
        now = self._clock()
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.OPEN_PATIENT, now)
            patient_id = opened_by_visit(connection, visit_id, who, now, self._settings)
            records = payments.records_of(connection, patient_id)
            owed = None
            if who.may(Permission.TAKE_MONEY):
                code = self._settings.currency or USUAL_CURRENCY
                owed = payments.account_of(connection, records, code, self._settings.today(now))[0].due_amount
            return BeforeGoing(
                agreeing.points_of(connection, visit_id, by=True),
                agreeing.ahead_of(connection, records, now),
                owed,
            )

    def agree(self, said: Agreeing, who: Actor) -> AgreedWay | None:
        """Write down what is agreed in a visit, which goes on; None where nothing is changed by that.

        Raises:
            NoticeRefused: something of it cannot be said.
            AgreedRefused: it is too much, or the visit is none of these days.
            GlassShut, ReasonWanted: the record is shut to who acts.
        """
        return self._agree(said, who, None)

    def check_out(self, said: Agreeing, expected: TicketStatus, who: Actor) -> AgreedWay:
        """As `agree`, and end the visit as `QueueService.move` does from the status that staff saw.

        Raises MoveRefused as well; then nothing was written down.
        """
        way = self._agree(said, who, expected)
        assert way is not None
        return way

    def _agree(self, said: Agreeing, who: Actor, ends: TicketStatus | None) -> AgreedWay | None:
        return once_shown(lambda: self._done(said, who, ends), lambda: self._open(said.visit_id, who))

    def _open(self, visit_id: str, who: Actor) -> None:
        open_visit(self._database, visit_id, who, self._clock(), self._settings, come=True)

    def _done(self, said: Agreeing, who: Actor, ends: TicketStatus | None) -> AgreedWay | None:
        settings, visit_id = self._settings, said.visit_id
        words = [agreed_words(one, settings.agreed, settings.languages) for one in said.new]
        with acting(self._database, who, Permission.WORK_DESK, self._clock()) as act:
            try:
                opened_by_visit(act.connection, visit_id, who, act.now, settings)
            except LookupError as error:
                raise AgreedRefused(AgreedProblem.NO_VISIT) from error
            written = []
            with with_visit(act, visit_id) as visit:
                # Only of this visit: a key is no permission.
                query = select(_POINT.id).where(_POINT.visit_id == visit_id, _POINT.ended_at.is_(None))
                standing = set(act.connection.execute(query).scalars())
                gone = tuple(key for key in said.gone if key in standing)
                end_rows(act, tables.agreed_point, gone)
                for new, says in zip(said.new, words, strict=True):
                    key = str(uuid7())
                    row: dict[str, Any] = {
                        "id": key,
                        "visit_id": visit_id,
                        "template": new.template,
                        "says": dict(says),
                    }
                    row |= {"written_by": act.staff, "written_at": act.now, "ended_by": ""}
                    act.connection.execute(insert(tables.agreed_point).values(**row))
                    written.append(key)
                if written and len(standing) - len(gone) + len(written) > MOST_POINTS:
                    raise AgreedRefused(AgreedProblem.TOO_MANY)
                for action, keys in ((Action.AGREED, written), (Action.AGREED_ENDED, gone)):
                    for key in keys:
                        visit.did(action, key)
            if ends is None:
                return AgreedWay(visit_id, tuple(written), gone) if written or gone else None
            return AgreedWay(visit_id, tuple(written), gone, self._end(act, visit_id, ends))

    def _end(self, act: Act, visit_id: str, expected: TicketStatus) -> WayBack:
        ticket = act.connection.execute(
            select(_TICKET.id).where(_TICKET.visit_id == visit_id)
        ).scalar_one_or_none()
        if ticket is None:
            raise MoveRefused(None)
        act.who.must(Permission.WORK_QUEUE)
        return move_in(self._queue, act, ticket, expected, TicketStatus.DONE)

    def take_back(self, way: AgreedWay, who: Actor) -> None:
        """Take an act back: the visit goes on as before, with what was agreed before. Raises UndoRefused."""
        once_shown(lambda: self._take_back(way, who), lambda: self._open(way.visit_id, who))

    def _take_back(self, way: AgreedWay, who: Actor) -> None:
        with acting(self._database, who, Permission.WORK_DESK, self._clock()) as act:
            try:
                opened_by_visit(act.connection, way.visit_id, who, act.now, self._settings)
            except LookupError as error:
                raise UndoRefused from error
            if way.visit is not None:
                undo_in(act, way.visit)
            with with_visit(act, way.visit_id) as visit:
                ended = end_rows(act, tables.agreed_point, way.written)
                begun = begin_again(act, tables.agreed_point, way.ended)
                of_it = (_POINT.visit_id == way.visit_id, _POINT.id.in_((*way.written, *way.ended)))
                mine = act.connection.execute(select(func.count()).where(*of_it)).scalar_one()
                if (ended, begun) != (len(way.written), len(way.ended)) or mine != ended + begun:
                    raise UndoRefused
                for key in (*way.written, *way.ended):
                    visit.did(Action.UNDONE, key)
