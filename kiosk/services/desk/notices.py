"""Staff tell a patient who is here something, and end it: kiosks, boards and the printed ticket say so meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

from sqlalchemy import insert, select
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.feed import Topic
from kiosk.domain.notices import NewNotice, NoticeProblem, NoticeRefused, NoticeWay, told
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import OPEN
from kiosk.services.desk.acting import VisitAct, acting_on, begin_again, end_rows
from kiosk.services.desk.undo import UndoRefused
from kiosk.store import tables
from kiosk.store.database import Database

_NOTICE, _TICKET = tables.notice.c, tables.ticket.c


class NoticeService:
    """Keeps what patients are told. Raises NotAllowed and SignedOut as `sessions.must` does."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def tell(self, new: NewNotice, who: Actor) -> NoticeWay:
        """Tell the patient of a visit. Raises NoticeRefused: it cannot be said, or they wait here no more."""
        settings = self._clinic.current
        says, on_board = told(new, settings.notices, settings.languages)
        with acting_on(self._database, who, Permission.MESSAGE, self._clock(), new.visit_id) as act:
            open_ticket = select(_TICKET.id).where(_TICKET.visit_id == new.visit_id, _TICKET.status.in_(OPEN))
            ticket_id = act.connection.execute(open_ticket).scalar_one_or_none()
            if ticket_id is None:
                raise NoticeRefused(NoticeProblem.GONE)
            key = str(uuid7())
            act.connection.execute(
                insert(tables.notice).values(
                    id=key,
                    visit_id=new.visit_id,
                    ticket_id=ticket_id,
                    template=new.template,
                    says=dict(says),
                    on_board=on_board,
                    written_by=act.staff,
                    written_at=act.now,
                    seen_on="",
                    ended_by="",
                )
            )
            _did(act, Action.NOTICE_WRITTEN, (key,))
            return NoticeWay(new.visit_id, (key,), stands=True)

    def end(self, visit_id: str, who: Actor) -> NoticeWay | None:
        """The patient of a visit is told nothing any more; None where they were told nothing."""
        with acting_on(self._database, who, Permission.MESSAGE, self._clock(), visit_id) as act:
            told_now = select(_NOTICE.id).where(_NOTICE.visit_id == visit_id, _NOTICE.ended_at.is_(None))
            keys = tuple(act.connection.execute(told_now.order_by(_NOTICE.id)).scalars())
            if not end_rows(act, tables.notice, keys):
                return None
            _did(act, Action.NOTICE_ENDED, keys)
            return NoticeWay(visit_id, keys, stands=False)

    def take_back(self, way: NoticeWay, who: Actor) -> None:
        """Take an act back: what the patient has seen meanwhile, they have seen. Raises UndoRefused."""
        with acting_on(self._database, who, Permission.MESSAGE, self._clock(), way.visit_id) as act:
            changed = (
                end_rows(act, tables.notice, way.notices)
                if way.stands
                else begin_again(act, tables.notice, way.notices)
            )
            if changed != len(way.notices):
                raise UndoRefused
            _did(act, Action.NOTICE_UNDONE, way.notices)


def _did(act: VisitAct, action: Action, keys: Collection[str]) -> None:
    for key in keys:
        act.did(action, key)
    act.tell(Topic.NOTICE)
