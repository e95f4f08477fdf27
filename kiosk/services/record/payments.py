"""Payments in the record: each step of one is a transaction of its own, and is written before a terminal hears of it.

Who takes the step, the desk or a kiosk, brings the transaction; on a server the database holds the same ways, see
`kiosk_money_row`.

One file, though long: the steps of a payment follow each other, and each stands beside what it may follow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    RowMapping,
    exists,
    func,
    insert,
    select,
    text,
    true,
    update,
)
from sqlalchemy.exc import IntegrityError
from uuid6 import uuid7

from kiosk import log
from kiosk.devices.terminal import PaymentTerminal, TerminalTask
from kiosk.domain.audit import Action
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import Topic
from kiosk.domain.money.amounts import LARGEST, Money
from kiosk.domain.money.cards import CardShown
from kiosk.domain.money.charges import Charge, ChargeKind, ChargeState, NewCharge, PatientAccount, accounts_of
from kiosk.domain.money.payments import (
    OPEN,
    TAKEN,
    Payment,
    PaymentReason,
    PaymentRefused,
    PaymentState,
    PayWay,
    TerminalAnswer,
    left_of,
    may_pay_step,
    verdict_on,
)
from kiosk.domain.money.plans import PaymentPlan
from kiosk.domain.money.questions import BillState
from kiosk.services.record import rows
from kiosk.store import tables
from kiosk.store.feed import announce

_CHARGE, _PAYMENT, _PLAN, _BILL = (
    tables.charge.c,
    tables.payment.c,
    tables.payment_plan.c,
    tables.bill_question.c,
)
_JOIN = tables.patient_join.c
TOLD = {
    PaymentState.ASKED: Action.PAYMENT_ASKED,
    PaymentState.AT_TERMINAL: Action.PAYMENT_AT_TERMINAL,
    PaymentState.APPROVED: Action.PAYMENT_APPROVED,
    PaymentState.DECLINED: Action.PAYMENT_DECLINED,
    PaymentState.CANCELLED: Action.PAYMENT_CANCELLED,
    PaymentState.UNKNOWN: Action.PAYMENT_UNKNOWN,
    PaymentState.VOIDED: Action.PAYMENT_VOIDED,
    PaymentState.REFUNDED: Action.PAYMENT_REFUNDED,
}


class MoneyBook(Protocol):
    """A transaction in which somebody does something with money. ``staff`` is who, as it is written beside it."""

    connection: Connection
    staff: str
    now: datetime

    def did(
        self, action: Action, patient_id: str = "", visit_id: str | None = None, record_id: str | None = None
    ) -> None:
        """Something was done, and will be in the audit."""
        ...


Booking = Callable[[], AbstractContextManager[MoneyBook]]


@dataclass(frozen=True)
class NewPayment:
    """A payment that is about to be.

    Attributes:
        till: the drawer, or the kiosk.
        returns: the payment of which this gives something back.
        account_id: of whoever takes it; empty at a kiosk.
    """

    patient_id: str
    amount: Money
    way: PayWay
    till: str
    returns: str = ""
    note: str = ""
    account_id: str = ""


def records_of(connection: Connection, patient_id: str) -> list[str]:
    """The ids of a person's records, of which this is one that the window shows."""
    doubles = select(_JOIN.double_id).where(_JOIN.kept_id == patient_id, _JOIN.parted_at.is_(None))
    return [patient_id, *connection.execute(doubles).scalars()]


def records_shown(connection: Connection, patient_id: str) -> list[str]:
    """As `records_of`, for a kiosk: behind the wall it sees no join, and the wall names the records."""
    if connection.dialect.name == "postgresql":
        return list(connection.execute(select(func.kiosk_own_records())).scalars())
    return records_of(connection, patient_id)


def account_of(
    connection: Connection, patient_ids: Sequence[str], code: str, today: date
) -> tuple[PatientAccount, ...]:
    """What is owed and was paid by whose records these are, the clinic's currency ``code`` first.

    ``today`` is the clinic's: what a plan asks for after it is not asked for yet.
    """
    charges = select(tables.charge).where(_CHARGE.patient_id.in_(patient_ids))
    payments = select(tables.payment).where(_PAYMENT.patient_id.in_(patient_ids))
    asked = select(_BILL.charge_id).where(
        _BILL.patient_id.in_(patient_ids), _BILL.state != BillState.ANSWERED, _BILL.charge_id.is_not(None)
    )
    return accounts_of(
        rows.read(connection, charges.order_by(_CHARGE.made_at, _CHARGE.id), [_CHARGE.id], charge_from).made,
        rows.read(
            connection, payments.order_by(_PAYMENT.made_at, _PAYMENT.id), [_PAYMENT.id], payment_from
        ).made,
        set(connection.execute(asked).scalars()),
        code,
        [(plan.made_at, plan.after(today)) for plan in plans_of(connection, patient_ids)],
    )


def owes(connection: Connection, patient_ids: Sequence[str], code: str, today: date) -> bool:
    """Whether there is something to ask for today of whose records these are; a plan that holds is kept to."""
    some = select(_CHARGE.id).where(_CHARGE.patient_id.in_(patient_ids), _CHARGE.state == ChargeState.OPEN)
    if connection.execute(some.limit(1)).first() is None:
        return False
    return _is_due(connection, patient_ids, code, today)


def _is_due(connection: Connection, patient_ids: Sequence[str], code: str, today: date) -> bool:
    return account_of(connection, patient_ids, code, today)[0].due_amount.minor > 0


def is_charged(engine: str) -> ColumnElement[bool]:
    """Whether anything may still be to be paid of what the session shown opens, as far as ``engine`` knows sessions."""
    if engine != "postgresql":
        return true()
    return exists().where(
        # As an array, the records are asked for once and the charges found by their index.
        text("charge.patient_id = ANY(ARRAY(SELECT kiosk_own_records()))"),
        _CHARGE.state == ChargeState.OPEN,
    )


def owes_shown(connection: Connection, patient_id: str, code: str, today: date) -> bool:
    """As `owes`, for a kiosk."""
    if connection.dialect.name == "postgresql":
        return _is_due(connection, records_shown(connection, patient_id), code, today)
    return owes(connection, records_of(connection, patient_id), code, today)


def plans_of(connection: Connection, patient_ids: Sequence[str]) -> tuple[PaymentPlan, ...]:
    """The plans that hold, the first made first."""
    query = select(tables.payment_plan).where(_PLAN.patient_id.in_(patient_ids), _PLAN.ended_at.is_(None))
    return rows.read(connection, query.order_by(_PLAN.made_at, _PLAN.id), [_PLAN.id], _plan_from).made


def begun(book: MoneyBook, new: NewPayment) -> str:
    """Write a payment down; its key. Raises PaymentRefused."""
    if not 0 < new.amount.minor <= LARGEST:
        raise PaymentRefused(PaymentReason.NOTHING)
    if new.returns:
        _must_be_left(book.connection, new)
    key = str(uuid7())
    values: dict[str, Any] = {
        "id": key,
        "patient_id": new.patient_id,
        "asked": new.amount.minor,
        "taken": 0,
        "currency": new.amount.code,
        "way": new.way,
        "state": PaymentState.ASKED,
        "returns_id": new.returns or None,
        "till": new.till,
        "note": new.note,
        "made_at": book.now,
        "made_by": book.staff,
        "account_id": new.account_id or None,
        "version": 1,
    }
    try:
        with book.connection.begin_nested():
            book.connection.execute(insert(tables.payment).values(values))
    except IntegrityError as error:
        raise PaymentRefused(PaymentReason.ONE_IS_OPEN) from error
    _tell(book, PaymentState.ASKED, new.patient_id, key)
    return key


def stepped(book: MoneyBook, key: str, after: PaymentState, **values: Any) -> Payment:
    """Take a payment on. Raises LookupError, and PaymentRefused where it cannot go there from where it stands."""
    row = found(book.connection, key)
    if not may_pay_step(PaymentState(row.state), after):
        raise PaymentRefused(PaymentReason.NOT_OPEN)
    is_open = PaymentState(row.state) in OPEN
    settled = {"settled_at": None if after in OPEN else book.now} if is_open else {}
    done = book.connection.execute(
        update(tables.payment)
        .where(_PAYMENT.id == key, _PAYMENT.version == row.version, _PAYMENT.state == row.state)
        .values({"state": after, "version": row.version + 1, **settled, **values})
    )
    if not done.rowcount:
        raise PaymentRefused(PaymentReason.NOT_OPEN)
    _tell(book, after, row.patient_id, key)
    return payment_from(found(book.connection, key)._mapping)


def heard(book: MoneyBook, key: str, answer: TerminalAnswer) -> Payment:
    """What a terminal has said of a payment is written down. Raises as `stepped`."""
    payment = payment_from(found(book.connection, key)._mapping)
    after, taken = verdict_on(payment.asked, answer)
    if after is payment.state is PaymentState.UNKNOWN:
        return payment
    values = {
        "taken": taken.minor,
        "scheme": answer.card.scheme[:40],
        "last_four": answer.card.last_four[:4],
        "reference": answer.reference[:100] or payment.reference,
        "code": answer.code[:40],
    }
    made = stepped(book, key, after, **values)
    if made.returns and made.state is PaymentState.APPROVED:
        given_back(book, made.returns)
    return made


def given_back(book: MoneyBook, key: str) -> None:
    """Something of a payment was given back: where that was the last of it, it is refunded, or voided on its day."""
    payment = payment_from(found(book.connection, key)._mapping)
    returns = select(tables.payment).where(_PAYMENT.returns_id == key)
    back = [payment_from(row._mapping) for row in book.connection.execute(returns)]
    whole = payment.taken.minor == sum(it.taken.minor for it in back if it.state in TAKEN)
    if payment.state is PaymentState.APPROVED and whole:
        voided = len(back) == 1 and back[0].note.startswith(VOID)
        stepped(book, key, PaymentState.VOIDED if voided else PaymentState.REFUNDED)


# How the note of what takes a payment back on its day begins.
VOID = "void: "


class NotHeard(StoreUnavailable):
    """A terminal has answered, and the record did not take it: nobody knows until somebody finds out."""


def at_terminal(writing: Booking, terminal: PaymentTerminal, new: NewPayment) -> Payment:
    """Take a payment, or give one back, at a terminal: each step is durable before the next is done.

    Raises PaymentRefused and StoreUnavailable before the terminal was asked, and NotHeard after it, where what it has
    said cannot be written, for whatever reason: the payment stands as it did then, until somebody finds out.
    """
    with writing() as book:
        key = begun(book, new)
    with writing() as book:
        reference = _reference_of(book.connection, new.returns)
        stepped(book, key, PaymentState.AT_TERMINAL)
    task = TerminalTask(key, new.amount, reference)
    try:
        answer = terminal.give_back(task) if new.returns else terminal.take(task)
        with writing() as book:
            return heard(book, key, answer)
    except Exception as error:
        # Also where a session has ended, somebody has settled it, or a driver is broken: the card may be charged.
        log.get(__name__).error("terminal_not_heard", exc_type=type(error).__name__, record_id=key)
        raise NotHeard("the answer of a terminal") from error


def found_out(writing: Booking, terminal: PaymentTerminal | None, key: str) -> Payment:
    """What came of a payment that is open: the terminal is asked where it can say, and never takes it again.

    What was never sent is cancelled; what was, and cannot be asked about here, is unknown. Raises LookupError.
    """
    with writing() as book:
        payment = payment_from(found(book.connection, key)._mapping)
        if payment.state is PaymentState.ASKED:
            return stepped(book, key, PaymentState.CANCELLED, code="not_sent")
        if payment.state is PaymentState.AT_TERMINAL:
            payment = stepped(book, key, PaymentState.UNKNOWN)
        reference = payment.reference
        returns = _reference_of(book.connection, payment.returns)
    can_say = terminal is not None and terminal.asks_again and terminal.way is payment.way
    if payment.state is not PaymentState.UNKNOWN or not can_say or terminal is None:
        return payment
    answer = terminal.find_out(TerminalTask(key, payment.asked, returns), reference)
    with writing() as book:
        return heard(book, key, answer)


def by_hand(book: MoneyBook, new: NewPayment, reference: str = "", card: CardShown | None = None) -> Payment:
    """A payment that somebody has taken, or given back, without this program. Raises PaymentRefused."""
    key = begun(book, new)
    said = {"scheme": card.scheme[:40], "last_four": card.last_four} if card else {}
    made = stepped(
        book, key, PaymentState.APPROVED, taken=new.amount.minor, reference=reference[:100], **said
    )
    if new.returns:
        given_back(book, new.returns)
    return made


def found(connection: Connection, key: str) -> Row[Any]:
    """A payment as it stands. Raises LookupError."""
    row = connection.execute(select(tables.payment).where(_PAYMENT.id == key)).one_or_none()
    if row is None:
        raise LookupError(key)
    return row


def _must_be_left(connection: Connection, new: NewPayment) -> None:
    row = found(connection, new.returns)
    back = select(tables.payment).where((_PAYMENT.returns_id == new.returns) | (_PAYMENT.id == new.returns))
    payments = [payment_from(it._mapping) for it in connection.execute(back)]
    taken = payment_from(row._mapping)
    if taken.state not in TAKEN or taken.returns or taken.patient_id != new.patient_id:
        raise PaymentRefused(PaymentReason.NOT_TAKEN)
    if new.amount.code != taken.asked.code or left_of(taken, payments) < new.amount:
        raise PaymentRefused(PaymentReason.MORE_THAN_PAID)


def _reference_of(connection: Connection, key: str) -> str:
    return str(found(connection, key).reference) if key else ""


def _tell(book: MoneyBook, state: PaymentState, patient_id: str, key: str) -> None:
    announce(book.connection, Topic.MONEY, patient_id)
    book.did(TOLD[state], patient_id, record_id=key)


def charge_from(row: RowMapping) -> Charge:
    """A charge of a row. Raises ValueError for one that this program does not know."""
    code = row["currency"]
    said = NewCharge(
        ChargeKind(row["kind"]),
        Money(row["amount"], code),
        row["about"],
        Money(row["price"], code) if row["price"] is not None else None,
        row["insurance"],
        row["due_on"],
    )
    return Charge(
        row["id"],
        row["patient_id"],
        said,
        ChargeState(row["state"]),
        row["made_at"],
        row["made_by"],
        row["source"],
        row["version"],
    )


def payment_from(row: RowMapping) -> Payment:
    """A payment of a row. Raises ValueError for one that this program does not know."""
    code = row["currency"]
    return Payment(
        id=row["id"],
        patient_id=row["patient_id"],
        asked=Money(row["asked"], code),
        way=PayWay(row["way"]),
        state=PaymentState(row["state"]),
        made_at=row["made_at"],
        made_by=row["made_by"],
        taken=Money(row["taken"], code),
        returns=row["returns_id"] or "",
        till=row["till"],
        card=CardShown(row["scheme"], row["last_four"]),
        reference=row["reference"],
        code=row["code"],
        settled_at=row["settled_at"],
        note=row["note"],
        close_id=row["close_id"] or "",
        version=row["version"],
    )


def _plan_from(row: RowMapping) -> PaymentPlan:
    amount = Money(row["amount"], row["currency"])
    return PaymentPlan(row["id"], row["patient_id"], amount, row["parts"], row["first_on"], row["made_at"])
