"""The close of a day: what the record expects in each drawer and terminal, beside what somebody has counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.closing import CloseLine, DayClose, Purse, lines_of
from kiosk.domain.money.payments import OPEN, TAKEN, Payment
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import acting
from kiosk.services.desk.money import note_of
from kiosk.services.record import rows
from kiosk.services.record.payments import payment_from
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_PAYMENT = tables.payment.c


class NotCounted(Refusal):
    """Something was not counted, or something else was paid meanwhile. ``purses`` are those to look at again."""

    def __init__(self, purses: tuple[Purse, ...]) -> None:
        super().__init__("count all of it, and what came in meanwhile: then close")
        self.purses = purses


class ClosingService:
    """Closes days. Raises NotAllowed and SignedOut as `sessions.must` does."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def open_lines(self, who: Actor) -> tuple[CloseLine, ...]:
        """What no close has yet, by purse; nothing of it is counted."""
        who.must(Permission.TAKE_MONEY)
        with self._database.under(who).read() as connection:
            return lines_of(_uncounted(connection))

    def close(
        self, counted: Mapping[Purse, Money], seen: Mapping[Purse, Money], note: str, who: Actor
    ) -> DayClose:
        """Close every purse with what was counted of it. ``seen`` is what was expected when it was counted.

        What is still open is in no sum, and in a later close once somebody knows what came of it.

        Raises:
            NotCounted: one was not counted, or has changed since; nothing is closed then.
            PaymentRefused: the note holds the number of a card.
        """
        said = note_of(note)
        with acting(self._database, who, Permission.TAKE_MONEY, self._clock()) as act:
            found = _uncounted(act.connection)
            lines = lines_of(found, counted)
            wrong = tuple(
                line.purse for line in lines if line.counted is None or seen.get(line.purse) != line.expected
            )
            if wrong:
                raise NotCounted(wrong)
            made = DayClose(str(uuid7()), act.now, act.staff, lines, said)
            act.connection.execute(
                insert(tables.day_close).values(
                    id=made.id,
                    note=said,
                    made_at=act.now,
                    made_by=act.staff,
                    account_id=act.who.account_id or None,
                    version=1,
                )
            )
            for line in lines:
                assert line.counted is not None
                act.connection.execute(insert(tables.day_close_line).values(_columns(made.id, line)))
            for payment in found:
                if payment.state in TAKEN:
                    act.connection.execute(
                        update(tables.payment)
                        .where(_PAYMENT.id == payment.id)
                        .values(close_id=made.id, version=payment.version + 1)
                    )
            announce(act.connection, Topic.MONEY, made.id)
            act.did(Action.DAY_CLOSED, record_id=made.id)
            return made


def _uncounted(connection: Connection) -> tuple[Payment, ...]:
    query = (
        select(tables.payment)
        .where(_PAYMENT.close_id.is_(None), _PAYMENT.state.in_(sorted(TAKEN | OPEN)))
        .order_by(_PAYMENT.made_at, _PAYMENT.id)
    )
    return rows.read(connection, query, [_PAYMENT.id], payment_from).made


def _columns(close_id: str, line: CloseLine) -> dict[str, object]:
    return {
        "close_id": close_id,
        "till": line.purse.till,
        "way": line.purse.way,
        "currency": line.purse.code,
        "taken": line.taken.minor,
        "returned": line.returned.minor,
        "payments": line.payments,
        "open": line.open,
        "counted": line.counted.minor if line.counted else 0,
    }
