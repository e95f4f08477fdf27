"""Questions of patients about their bills: whoever sees to bills takes one, and it ends with what was agreed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, case, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.questions import BILL_STEPS, BillQuestion, BillState, BillTopic, answer_of
from kiosk.domain.people import Patient
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import acting
from kiosk.services.desk.opening import wants_reason
from kiosk.services.record import rows
from kiosk.services.record.joins import standing_id
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# So many are shown, the oldest first.
MOST_QUESTIONS = 500
_TABLE, _CHARGE = tables.bill_question, tables.charge
_ACTION = {
    BillState.TAKEN: Action.BILL_TAKEN,
    BillState.OPEN: Action.BILL_GIVEN_BACK,
    BillState.ANSWERED: Action.BILL_ANSWERED,
}


class BillService:
    """Keeps the list. Each act says whether it was done: not where somebody else was first.

    Raises LookupError for one that is not there, NotAllowed and SignedOut as `sessions.must` does.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def open_ones(self, who: Actor) -> tuple[BillQuestion, ...]:
        """Those that nobody has answered, of whichever day, the oldest first.

        What it is about is left out for who has a reason to give before they see it.
        """
        who.must(Permission.TAKE_MONEY)
        person = tables.patient.alias("asks")
        private = wants_reason(_TABLE.c.patient_id, who, self._clock())
        # Row by row, by the key, as it is for calls.
        name = select(person.c.family + "\x1f" + person.c.given).where(
            person.c.id == standing_id(_TABLE.c.patient_id)
        )
        query = (
            select(
                _TABLE,
                name.correlate(_TABLE).scalar_subquery().label("name"),
                case((private, ""), else_=_CHARGE.c.about).label("about"),
                _CHARGE.c.amount,
                case((private, ""), else_=_CHARGE.c.currency).label("currency"),
            )
            .join(_CHARGE, _CHARGE.c.id == _TABLE.c.charge_id, isouter=True)
            .where(_TABLE.c.state.in_((BillState.OPEN, BillState.TAKEN)))
            .order_by(_TABLE.c.made_at, _TABLE.c.id)
            .limit(MOST_QUESTIONS)
        )
        with self._database.under(who).read_once() as connection:
            return rows.read(connection, query, [_TABLE.c.id], _question).made

    def take(self, key: str, version: int, who: Actor) -> bool:
        """``who`` sees to it, from now on or instead of whoever had it at this ``version``."""
        return self._step(key, BillState.TAKEN, who, version)

    def give_back(self, key: str, version: int, who: Actor) -> bool:
        """Nobody sees to it any more."""
        return self._step(key, BillState.OPEN, who, version)

    def answer(self, key: str, version: int, text: str, who: Actor) -> bool:
        """It is answered: ``text`` is what was agreed. Raises BillRefused."""
        return self._step(key, BillState.ANSWERED, who, version, answer=answer_of(text))

    def _step(self, key: str, after: BillState, who: Actor, version: int, **values: Any) -> bool:
        with acting(self._database, who, Permission.TAKE_MONEY, self._clock()) as act:
            row = act.connection.execute(select(_TABLE).where(_TABLE.c.id == key)).one_or_none()
            if row is None:
                raise LookupError(key)
            if row.version != version or after not in BILL_STEPS[BillState(row.state)]:
                return False
            holds = after is not BillState.OPEN
            done = act.connection.execute(
                update(_TABLE)
                .where(_TABLE.c.id == key, _TABLE.c.version == version)
                .values(
                    {
                        "state": after,
                        "version": version + 1,
                        "owner": act.staff if holds else "",
                        "owner_id": (act.who.account_id or None) if holds else None,
                        "ended_at": act.now if after is BillState.ANSWERED else None,
                        **values,
                    }
                )
            )
            if not done.rowcount:
                return False
            announce(act.connection, Topic.MONEY, row.patient_id)
            act.did(_ACTION[after], row.patient_id, record_id=key)
            return True


def _question(row: RowMapping) -> BillQuestion:
    family, _, given = (row["name"] or "\x1f").partition("\x1f")
    amount = Money(row["amount"], row["currency"]) if row["currency"] else None
    return BillQuestion(
        id=row["id"],
        patient_id=row["patient_id"],
        patient_name=Patient.list_name(family, given),
        charge_id=row["charge_id"] or "",
        topic=BillTopic(row["topic"]),
        state=BillState(row["state"]),
        made_at=row["made_at"],
        made_by=row["made_by"],
        about=row["about"] or "",
        amount=str(amount or ""),
        owner=row["owner"],
        owner_id=row["owner_id"] or "",
        answer=row["answer"],
        version=row["version"],
    )
