"""Money at the desk: every payment has one life, and what the terminal has is what the record has, whatever was cut.

One file, though long: a desk, its terminal, and all that can come between them.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from math import lcm

import psycopg
import pytest
from sqlalchemy import select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import Change, Topic
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, ChargeReason, ChargeRefused, NewCharge, PatientAccount
from kiosk.domain.money.closing import Purse
from kiosk.domain.money.payments import (
    OPEN,
    PAYMENT_STEPS,
    Payment,
    PaymentReason,
    PaymentRefused,
    PaymentState,
    PayWay,
)
from kiosk.domain.permissions import NotAllowed, StaffRole
from kiosk.services.desk.closing_day import ClosingService, NotCounted
from kiosk.services.desk.money import MoneyService
from kiosk.services.record import payments
from kiosk.services.record.patients import PatientService
from kiosk.services.record.payments import MoneyBook, NewPayment
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import OWNER, in_the_days_of_tests, server_url
from tests.factories import NOW, a_patient
from tests.services.desk.test_glass import prompt_of
from tests.services.scripted_terminal import Does, ScriptedTerminal

CARD = "4242424242424242"
PUT = (
    "INSERT INTO payment (id, patient_id, asked, taken, currency, way, state, returns_id, till, scheme, last_four,"
    " reference, code, note, made_at, made_by, version)"
    " VALUES ('{key}', '{patient}', 5, 5, 'EUR', 'cash', '{state}', {returns}, 'd', '', '', '', '', '', now(),"
    " 'Eve', 7)"
)
CLINIC = ClinicSettings(zone="UTC", currency="EUR")


def euros(minor: int) -> Money:
    return Money(minor, "EUR")


class Desk:
    """A desk with a drawer and a terminal, somebody who works there, and a manager."""

    def __init__(self, database: Database, own: Database | None = None) -> None:
        self.database, self.time = database, NOW
        PatientService(database).save([a_patient(n) for n in range(1, 4)], [])
        self.terminal = ScriptedTerminal()
        self.money = MoneyService(own or database, CLINIC, lambda: self.time, "Desk 1", self.terminal)
        self.closing = ClosingService(own or database, lambda: self.time)
        self.ivo = signed_in(database, "Ivo", StaffRole.FRONT_DESK)
        self.bea = signed_in(database, "Bea", StaffRole.MANAGER)
        self.ann = signed_in(database, "Dr Ann", StaffRole.CLINICIAN)

    def owe(self, minor: int, patient: str = "p1", **said: object) -> str:
        new = NewCharge(ChargeKind.COPAY, euros(minor), "Visit of today")
        return self.money.charge(patient, replace(new, **said), self.ivo)  # type: ignore[arg-type]

    def account(self, patient: str = "p1") -> PatientAccount:
        return self.money.page(patient, self.ivo).accounts[0]

    def pay(self, minor: int, way: PayWay = PayWay.CAISSE_AP, patient: str = "p1") -> Payment:
        return self.money.take(patient, euros(minor), way, self.ivo)

    def told(self) -> Counter[tuple[str, str]]:
        """What the audit has of each payment."""
        event = tables.audit_event.c
        query = select(event.record_id, event.action).where(event.action.like("payment_%"))
        with self.database.read() as connection:
            return Counter((row.record_id, row.action) for row in connection.execute(query))


@pytest.fixture
def desk(empty: Database) -> Desk:
    return Desk(empty)


def reason_of(act: Callable[[], object]) -> PaymentReason:
    with pytest.raises(PaymentRefused) as refused:
        act()
    return refused.value.reason


def test_what_is_owed_is_paid_in_parts_and_comes_out_to_the_cent(desk: Desk) -> None:
    with closing(desk.database.feed()) as feed:
        feed.changes()
        desk.owe(2000, price=euros(12000), insurance="Your insurance pays all but the copay")
        assert Change(Topic.MONEY, "p1") in feed.changes(5)
    desk.owe(3000)
    (first, second) = desk.account().owed
    assert (first.charge.covered, second.charge.covered) == (euros(10000), None)
    cash = desk.pay(2500, PayWay.CASH)
    assert (cash.state, cash.taken, cash.till, cash.made_by) == (
        PaymentState.APPROVED,
        euros(2500),
        "Desk 1",
        "Ivo",
    )
    card = desk.pay(1500)
    assert (card.state, card.card.last_four, card.card.scheme) == (PaymentState.APPROVED, "4242", "CB")
    account = desk.account()
    assert (account.balance, account.paid) == (euros(1000), euros(4000))
    assert [it.left for it in account.owed] == [euros(1000)]
    assert desk.terminal.holds == 1500


@pytest.mark.parametrize(
    ("does", "state"),
    [
        (Does.APPROVES, PaymentState.APPROVED),
        (Does.ANSWERS_TWICE, PaymentState.APPROVED),
        (Does.TAKES_ANOTHER_AMOUNT, PaymentState.APPROVED),
        (Does.DECLINES, PaymentState.DECLINED),
        (Does.IS_CANCELLED, PaymentState.CANCELLED),
        (Does.IS_SILENT, PaymentState.UNKNOWN),
        (Does.APPROVES_AND_LOSES_THE_LINE, PaymentState.UNKNOWN),
    ],
)
def test_whatever_a_terminal_does_the_record_has_what_it_took(
    desk: Desk, does: Does, state: PaymentState
) -> None:
    desk.owe(2000)
    desk.terminal.does = does
    payment = desk.pay(2000)
    assert payment.state is state
    if state is PaymentState.UNKNOWN:
        # Nothing more is taken while nobody knows, by whatever way; asked again it is not charged again.
        assert reason_of(lambda: desk.pay(2000)) is PaymentReason.ONE_IS_OPEN
        assert reason_of(lambda: desk.pay(2000, PayWay.CASH)) is PaymentReason.ONE_IS_OPEN
        assert reason_of(lambda: desk.money.find_out(payment.id, desk.ivo)) is PaymentReason.TOO_SOON
        desk.time += timedelta(minutes=5)
        payment = desk.money.find_out(payment.id, desk.ivo)
        assert payment.state is not PaymentState.UNKNOWN
    assert desk.account().paid.minor == desk.terminal.holds
    assert payment.is_another_amount == (does is Does.TAKES_ANOTHER_AMOUNT)
    assert desk.terminal.asked == [payment.id]
    states = {action for key, action in desk.told() if key == payment.id}
    assert {Action.PAYMENT_ASKED, Action.PAYMENT_AT_TERMINAL} <= states
    assert set(desk.told().values()) == {1}


def test_of_a_terminal_that_cannot_say_the_desk_says_what_its_journal_has(desk: Desk) -> None:
    desk.terminal.asks_again = False
    desk.terminal.does = Does.APPROVES_AND_LOSES_THE_LINE
    key = desk.pay(700).id
    desk.time += timedelta(minutes=5)
    assert desk.money.find_out(key, desk.ivo).state is PaymentState.UNKNOWN
    assert reason_of(lambda: desk.money.settle(key, euros(700), " ", desk.ivo)) is PaymentReason.NOT_SAID
    assert reason_of(lambda: desk.money.settle(key, euros(700), CARD, desk.ivo)) is PaymentReason.CARD
    settled = desk.money.settle(key, euros(700), "The journal has it", desk.ivo)
    assert (settled.state, settled.taken, settled.note) == (
        PaymentState.APPROVED, euros(700), "The journal has it"
    )  # fmt: skip
    assert reason_of(lambda: desk.money.settle(key, None, "No", desk.ivo)) is PaymentReason.NOT_OPEN
    desk.terminal.does = Does.IS_SILENT
    other = desk.pay(700).id
    desk.time += timedelta(minutes=5)
    assert desk.money.settle(other, None, "Nobody paid", desk.ivo).state is PaymentState.CANCELLED
    assert desk.account().paid.minor == desk.terminal.holds == 700


def test_a_second_press_while_the_first_is_at_the_terminal_takes_nothing(desk: Desk) -> None:
    tried: list[PaymentReason] = []
    desk.terminal.meanwhile = lambda: tried.append(reason_of(lambda: desk.pay(500)))
    assert desk.pay(500).state is PaymentState.APPROVED
    assert tried == [PaymentReason.ONE_IS_OPEN]
    assert desk.terminal.holds == 500


@pytest.mark.parametrize("broken", [LookupError, PaymentRefused(PaymentReason.NOT_OPEN), ValueError])
def test_whatever_breaks_when_the_terminal_was_asked_nobody_says_that_nothing_was_paid(
    desk: Desk, broken: BaseException
) -> None:
    calls = 0

    @contextmanager
    def writing() -> Iterator[MoneyBook]:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise broken
        with desk.money._acting(desk.ivo) as act:
            yield act

    new = NewPayment("p1", euros(500), PayWay.CAISSE_AP, "Desk 1")
    with pytest.raises(payments.NotHeard):
        payments.at_terminal(writing, desk.terminal, new)
    assert [it.state for it in desk.account().payments] == [PaymentState.AT_TERMINAL]
    assert desk.terminal.holds == 500


def test_money_is_given_back_by_role_in_parts_and_never_more(desk: Desk) -> None:
    key = desk.pay(2000, PayWay.CASH).id
    with pytest.raises(NotAllowed):
        desk.money.give_back(key, euros(500), "Paid twice", desk.ivo)
    desk.money.give_back(key, euros(500), "Paid twice", desk.bea)
    more = lambda: desk.money.give_back(key, euros(1501), "Paid twice", desk.bea)  # noqa: E731
    assert reason_of(more) is PaymentReason.MORE_THAN_PAID
    assert desk.account().paid == euros(1500)
    desk.money.give_back(key, euros(1500), "Paid twice", desk.bea)
    (paid,) = (it for it in desk.account().payments if it.id == key)
    assert (paid.state, desk.account().paid) == (PaymentState.REFUNDED, euros(0))
    assert (
        reason_of(lambda: desk.money.give_back(key, euros(1), "x", desk.bea)) is PaymentReason.MORE_THAN_PAID
    )


def test_a_mistake_is_voided_on_its_day_and_refunded_later(desk: Desk) -> None:
    first, second = desk.pay(2000).id, desk.pay(300).id
    with pytest.raises(NotAllowed):
        desk.money.void(first, "Wrong patient", desk.ivo)
    desk.money.void(first, "Wrong patient", desk.bea)
    states = {it.id: it.state for it in desk.account().payments}
    assert states[first] is PaymentState.VOIDED
    assert desk.terminal.holds == desk.account().paid.minor == 300
    desk.time += timedelta(days=1)
    assert reason_of(lambda: desk.money.void(second, "Late", desk.bea)) is PaymentReason.ANOTHER_DAY
    # The terminal is silent about what it gives back: that is unknown, and nothing more is given back meanwhile.
    desk.terminal.does = Does.IS_SILENT
    back = desk.money.give_back(second, euros(300), "Late", desk.bea)
    assert back.state is PaymentState.UNKNOWN
    assert reason_of(lambda: desk.money.give_back(second, euros(1), "x", desk.bea)) in (
        PaymentReason.MORE_THAN_PAID, PaymentReason.ONE_IS_OPEN
    )  # fmt: skip
    desk.time += timedelta(minutes=5)
    desk.money.find_out(back.id, desk.bea)
    assert desk.terminal.holds == desk.account().paid.minor == 300


def test_a_charge_that_was_a_mistake_is_asked_for_no_more(desk: Desk) -> None:
    key = desk.owe(2000)
    with pytest.raises(NotAllowed):
        desk.money.cancel_charge(key, desk.ivo)
    assert desk.money.cancel_charge(key, desk.bea)
    assert not desk.money.cancel_charge(key, desk.bea)
    assert desk.account().balance == euros(0)
    with pytest.raises(ChargeRefused) as refused:
        desk.owe(1, about=f"Card {CARD}")
    assert refused.value.reason is ChargeReason.CARD
    with pytest.raises(LookupError):
        desk.owe(1, "nobody")


def test_who_treats_people_sees_no_money(desk: Desk) -> None:
    for act in (
        lambda: desk.money.page("p1", desk.ann),
        lambda: desk.money.take("p1", euros(1), PayWay.CASH, desk.ann),
        lambda: desk.closing.open_lines(desk.ann),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_a_day_closes_on_what_was_counted_and_once(desk: Desk) -> None:
    desk.pay(2000, PayWay.CASH)
    cash = desk.pay(500, PayWay.CASH).id
    desk.money.void(cash, "Mistake", desk.bea)
    desk.pay(700, patient="p2")
    desk.terminal.does = Does.APPROVES_AND_LOSES_THE_LINE
    unknown = desk.pay(900, patient="p3").id
    by_card, by_cash = desk.closing.open_lines(desk.ivo)
    assert (by_cash.expected, by_cash.taken, by_cash.returned) == (euros(2000), euros(2500), euros(500))
    assert (by_card.expected, by_card.open) == (euros(700), 1)
    seen = {line.purse: line.expected for line in (by_cash, by_card)}
    counted = {by_cash.purse: euros(1990), by_card.purse: euros(700)}
    with pytest.raises(NotCounted) as refused:
        desk.closing.close({by_cash.purse: euros(1)}, seen, "", desk.ivo)
    assert refused.value.purses == (by_card.purse,)
    # Somebody pays while it is counted: it is looked at again.
    desk.pay(100, PayWay.CASH)
    with pytest.raises(NotCounted):
        desk.closing.close(counted, seen, "", desk.ivo)
    seen |= {by_cash.purse: euros(2100)}
    made = desk.closing.close(counted | {by_cash.purse: euros(2090)}, seen, "A note is missing", desk.ivo)
    assert not made.balances
    assert {line.purse.way: line.difference for line in made.lines} == {
        PayWay.CASH: euros(-10), PayWay.CAISSE_AP: euros(0)
    }  # fmt: skip
    # What becomes known later is in the next one, and nothing is in two.
    desk.time += timedelta(hours=1)
    desk.money.find_out(unknown, desk.ivo)
    (left,) = desk.closing.open_lines(desk.ivo)
    assert (left.expected, left.open, left.payments) == (euros(900), 0, 1)
    desk.closing.close({left.purse: euros(900)}, {left.purse: left.expected}, "", desk.ivo)
    assert desk.closing.open_lines(desk.ivo) == ()
    assert reason_of(lambda: desk.money.void(unknown, "Late", desk.bea)) is PaymentReason.ANOTHER_DAY


def test_a_plan_is_agreed_on(desk: Desk) -> None:
    desk.owe(10000)
    plan = desk.money.agree_plan("p1", euros(10000), 3, date(2026, 12, 1), desk.ivo)
    assert desk.money.page("p1", desk.ivo).plans == (plan,)
    assert [part.minor for _, part in plan.each] == [3334, 3333, 3333]
    with pytest.raises(PaymentRefused):
        desk.money.agree_plan("p1", euros(2), 3, date(2026, 12, 1), desk.ivo)


# Of an exchange with the terminal, and before and after which transactions the desk's program ends.
BYTES, WRITES = 130, 8


class Cut(BaseException):
    """The program ends here."""


class Cutting:
    """Transactions at a desk whose program ends before or after one of them."""

    def __init__(self, desk: Desk, who: Actor) -> None:
        self._desk, self._who = desk, who
        self.before: int | None = None
        self.after: int | None = None
        self.count = 0

    @contextmanager
    def __call__(self) -> Iterator[MoneyBook]:
        self.count += 1
        number = self.count
        with self._desk.money._acting(self._who) as act:
            yield act
            if number == self.before:
                raise Cut
        if number == self.after:
            raise Cut


def _cut_payments(desk: Desk, how_many: int) -> int:
    """So many payments, each cut somewhere else, and found out about as the desk does; how many were cut."""
    cuts = 0
    behaviours = list(Does)
    for number in range(how_many):
        terminal = desk.terminal
        terminal.does = behaviours[number % len(behaviours)]
        terminal.asks_again = number % 3 > 0
        # Whole in a third of them; else after each of its bytes in turn.
        terminal.cut = None if number % 5 == 0 else number // len(behaviours) % BYTES
        writing = Cutting(desk, desk.ivo)
        where = number // len(behaviours) % WRITES
        writing.before, writing.after = (where, None) if where < WRITES // 2 else (None, where - WRITES // 2)
        new = NewPayment("p1", euros(1 + number % 9973), terminal.way, "Desk 1")
        try:
            payments.at_terminal(writing, terminal, new)
        except Cut:
            cuts += 1
        desk.time += timedelta(minutes=5)
        _find_out(desk)
    return cuts


def _find_out(desk: Desk) -> None:
    """What the desk does with whatever is open: it asks, or looks into the terminal's journal."""
    table = tables.payment
    query = select(table.c.id).where(table.c.state.in_(sorted(OPEN)))
    with desk.database.read_once() as connection:
        keys = connection.execute(query).scalars().all()
    for key in keys:
        if desk.money.find_out(key, desk.ivo).state is PaymentState.UNKNOWN:
            desk.money.settle(key, desk.terminal.took.get(key), "By its journal", desk.ivo)


def _is_whole(desk: Desk) -> None:
    table = tables.payment.c
    with desk.database.read() as connection:
        rows = connection.execute(select(table.id, table.state, table.taken, table.asked)).all()
    assert not [row for row in rows if row.state in OPEN]
    assert {row.id: row.taken for row in rows if row.taken} == {
        key: amount.minor for key, amount in desk.terminal.took.items()
    }
    assert len(desk.terminal.asked) == len(set(desk.terminal.asked))
    # One line of the audit for each state that each payment was in.
    told = desk.told()
    assert set(told.values()) == {1}
    last = {row.id: f"payment_{row.state}" for row in rows}
    assert all((key, action) in told for key, action in last.items())
    assert all((key, Action.PAYMENT_ASKED) in told for key in last)
    (line,) = desk.closing.open_lines(desk.ivo)
    assert line.expected.minor == desk.terminal.holds
    made = desk.closing.close(
        {line.purse: euros(desk.terminal.holds)}, {line.purse: line.expected}, "", desk.ivo
    )
    assert made.balances


def test_after_cuts_at_every_write_and_byte_the_record_has_what_the_terminal_has(desk: Desk) -> None:
    # On the embedded record every ending meets every byte.
    how_many = 600 if not desk.database.embedded else len(Does) * BYTES
    assert _cut_payments(desk, how_many) > how_many // 4
    assert len(desk.terminal.took) > how_many // 4
    _is_whole(desk)


@pytest.mark.long
def test_after_every_cut_of_every_ending_too(empty: Database) -> None:
    """With KIOSK_EVERY_WRITE in the environment a hundred thousand payments: the same cuts again and again."""
    if not empty.embedded:
        pytest.skip("the embedded record goes through as many; a server through six hundred")
    desk = Desk(empty)
    every = len(Does) * lcm(BYTES, WRITES)
    _cut_payments(desk, 100_000 if os.environ.get("KIOSK_EVERY_WRITE") else every)
    _is_whole(desk)


@pytest.fixture
def computer(server: tuple[Cluster, str]) -> Iterator[tuple[Desk, Cluster, str]]:
    """A desk that goes through the wall, as the login of a computer of staff."""
    cluster, name = server
    owner = Database(server_url(cluster, OWNER, name))
    in_the_days_of_tests(server_url(cluster, OWNER, name))
    own = Database(server_url(cluster, "staff_1", name))
    yield Desk(owner, own), cluster, name
    own.close()
    owner.close()


def test_the_desk_works_through_the_wall(computer: tuple[Desk, Cluster, str]) -> None:
    desk, _, _ = computer
    key = desk.owe(2000)
    paid = desk.pay(1500).id
    desk.pay(100, PayWay.CASH)
    desk.money.give_back(paid, euros(200), "Too much", desk.bea)
    assert desk.account().balance == euros(600)
    assert desk.money.cancel_charge(key, desk.bea)
    lines = desk.closing.open_lines(desk.ivo)
    expected = {line.purse: line.expected for line in lines}
    assert expected == {
        Purse("Desk 1", PayWay.CAISSE_AP, "EUR"): euros(1300), Purse("Desk 1", PayWay.CASH, "EUR"): euros(100)
    }  # fmt: skip
    assert desk.closing.close(expected, expected, "", desk.ivo).balances
    desk.money.agree_plan("p1", euros(1000), 2, date(2026, 12, 1), desk.ivo)


def test_the_database_has_the_same_ways_of_a_payment(computer: tuple[Desk, Cluster, str]) -> None:
    desk, _, _ = computer
    with desk.database.read() as connection:
        found = connection.exec_driver_sql("SELECT kiosk_payment_steps('payment')").scalar_one()
    assert sorted(found) == sorted(f"{step.before or ''}>{step.after}" for step in PAYMENT_STEPS)


def test_attack_11_by_plain_sql_nobody_makes_money(computer: tuple[Desk, Cluster, str]) -> None:
    desk, cluster, name = computer
    paid = desk.pay(1500).id
    with prompt_of(desk.ivo, server_url(cluster, "staff_1", name)) as prompt:
        for statement in (
            "UPDATE payment SET taken = 1, version = version + 1",
            "UPDATE payment SET state = 'voided', version = version + 1",
            "UPDATE payment SET state = 'declined', taken = 0, version = version + 1",
            "UPDATE payment SET state = 'refunded' ",
            "UPDATE payment SET asked = 1, version = version + 1",
            "DELETE FROM payment",
            "DELETE FROM charge",
            "DELETE FROM day_close",
            PUT.format(key="x", patient="p1", state="approved", returns="NULL"),
            PUT.format(key="x", patient="p1", state="asked", returns=f"'{paid}'"),
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(statement)
        prompt.execute(PUT.format(key="y", patient="p2", state="asked", returns="NULL"))
        row = prompt.execute("SELECT made_by, taken, version FROM payment WHERE id = 'y'").fetchone()
        assert row == ("Ivo", 0, 1)
    with prompt_of(desk.ann, server_url(cluster, "staff_1", name)) as prompt:
        assert prompt.execute("SELECT count(*) FROM payment").fetchone() == (0,)


def test_no_column_of_money_has_a_card(desk: Desk) -> None:
    desk.pay(500)
    with desk.database.write() as connection:
        # Long ago, so that nothing of it depends on the clock.
        connection.execute(update(tables.payment).values(made_at=NOW))
        rows = connection.execute(select(tables.payment)).mappings().all()
    for row in rows:
        assert "497010" not in repr(dict(row))
