"""The life of a payment, all of it; and an account that comes out to the cent, whatever was paid and given back."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money.amounts import LARGEST, Money, total
from kiosk.domain.money.charges import (
    Charge,
    ChargeKind,
    ChargeReason,
    ChargeRefused,
    ChargeState,
    NewCharge,
    PatientAccount,
    accounts_of,
    charge_of,
)
from kiosk.domain.money.closing import DayClose, lines_of
from kiosk.domain.money.currencies import CURRENCIES
from kiosk.domain.money.payments import (
    OPEN,
    PAYMENT_STEPS,
    TAKEN,
    Payment,
    PaymentState,
    PayWay,
    TerminalAnswer,
    TerminalVerdict,
    left_of,
    may_pay_step,
    verdict_on,
)
from kiosk.domain.money.plans import PaymentPlan, offered_parts

NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)
CODES = st.sampled_from(sorted(CURRENCIES))


def a_charge(key: str, minor: int, code: str = "EUR", days: int = 0, **said: object) -> Charge:
    new = NewCharge(ChargeKind.COPAY, Money(minor, code), "Visit")
    return Charge(key, "p1", new, ChargeState.OPEN, NOW + timedelta(days=days), "Ivo")


def a_payment(key: str, minor: int, state: PaymentState, returns: str = "", code: str = "EUR") -> Payment:
    taken = Money(minor if state in TAKEN else 0, code)
    return Payment(
        key, "p1", Money(minor, code), PayWay.CASH, state, NOW, "Ivo", taken, returns=returns, till="Desk"
    )


def test_every_pair_of_states_is_a_step_or_none() -> None:
    allowed = {(step.before, step.after) for step in PAYMENT_STEPS}
    assert len(allowed) == len(PAYMENT_STEPS) == 13
    for before, after in product((None, *PaymentState), PaymentState):
        assert may_pay_step(before, after) == ((before, after) in allowed)
    # What has ended never goes on, but to be given back; and nothing is at a terminal twice.
    for ended in (PaymentState.DECLINED, PaymentState.CANCELLED, PaymentState.VOIDED, PaymentState.REFUNDED):
        assert not any(may_pay_step(ended, after) for after in PaymentState)
    assert {before for before, after in allowed if after is PaymentState.AT_TERMINAL} == {PaymentState.ASKED}
    assert TAKEN | OPEN | {PaymentState.DECLINED, PaymentState.CANCELLED} == set(PaymentState)


def test_each_state_is_reached() -> None:
    reached: set[PaymentState | None] = {None}
    for _ in PAYMENT_STEPS:
        reached |= {step.after for step in PAYMENT_STEPS if step.before in reached}
    assert reached - {None} == set(PaymentState)


@pytest.mark.parametrize(
    ("answer", "state", "minor"),
    [
        (TerminalAnswer(TerminalVerdict.APPROVED, Money(500, "EUR")), PaymentState.APPROVED, 500),
        # Another amount is what the terminal has taken: the record says so.
        (TerminalAnswer(TerminalVerdict.APPROVED, Money(400, "EUR")), PaymentState.APPROVED, 400),
        (TerminalAnswer(TerminalVerdict.APPROVED), PaymentState.UNKNOWN, 0),
        (TerminalAnswer(TerminalVerdict.APPROVED, Money(500, "USD")), PaymentState.UNKNOWN, 0),
        (TerminalAnswer(TerminalVerdict.DECLINED), PaymentState.DECLINED, 0),
        (TerminalAnswer(TerminalVerdict.CANCELLED), PaymentState.CANCELLED, 0),
        (TerminalAnswer(TerminalVerdict.UNKNOWN), PaymentState.UNKNOWN, 0),
    ],
)
def test_what_a_terminal_says_is_not_made_up(answer: TerminalAnswer, state: PaymentState, minor: int) -> None:
    assert verdict_on(Money(500, "EUR"), answer) == (state, Money(minor, "EUR"))


@given(
    CODES,
    st.lists(st.integers(1, LARGEST), max_size=6),
    st.lists(st.tuples(st.integers(1, LARGEST), st.sampled_from(PaymentState)), max_size=6),
)
def test_an_account_comes_out_to_the_minor_unit(
    code: str, owed: list[int], paid: list[tuple[int, PaymentState]]
) -> None:
    charges = tuple(a_charge(f"c{n}", minor, code, n) for n, minor in enumerate(owed))
    payments = tuple(a_payment(f"y{n}", minor, state, "", code) for n, (minor, state) in enumerate(paid))
    (account,) = accounts_of(charges, payments, (), code)
    assert account.balance == account.charged - account.paid
    left = total((it.left for it in account.owed), code)
    assert left == max(account.balance, Money(0, code))
    assert all(Money(0, code) < it.left <= it.charge.amount for it in account.owed)
    # Whatever is open pays nothing.
    assert account.paid == total((it.taken for it in payments if it.state in TAKEN), code)


def test_what_was_due_first_is_paid_first_and_what_is_asked_about_is_not_asked_for() -> None:
    charges = (a_charge("new", 3000, days=5), a_charge("old", 2000), a_charge("wrong", 1000, days=-9))
    account = PatientAccount(
        "EUR", charges, (a_payment("y", 2500, PaymentState.APPROVED),), frozenset({"wrong"})
    )
    assert [(it.charge.id, it.left.minor) for it in account.owed] == [("new", 2500), ("wrong", 1000)]
    assert account.due_amount == Money(2500, "EUR")
    assert account.balance == Money(3500, "EUR")


def test_no_more_is_given_back_than_was_paid() -> None:
    paid = a_payment("y", 2000, PaymentState.APPROVED)
    back = [
        a_payment("r1", 500, PaymentState.APPROVED, "y"),
        a_payment("r2", 400, PaymentState.UNKNOWN, "y"),
        a_payment("r3", 300, PaymentState.DECLINED, "y"),
    ]
    assert left_of(paid, [paid, *back]) == Money(1100, "EUR")
    assert left_of(back[0], [paid, *back]) == Money(0, "EUR")
    assert left_of(a_payment("z", 5, PaymentState.DECLINED), []) == Money(0, "EUR")


@given(CODES, st.integers(1, LARGEST), st.integers(1, 24), st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_a_plan_asks_for_all_of_it_and_no_more(code: str, minor: int, parts: int, first: date) -> None:
    plan = PaymentPlan("n", "p1", Money(minor, code), parts, first, NOW)
    days = [on for on, _ in plan.each]
    assert days[0] == first
    assert len(set(days)) == parts
    assert days == sorted(days)
    assert plan.due_by(first - timedelta(days=1)) == Money(0, code)
    assert plan.due_by(days[-1]) == Money(minor, code)
    assert plan.due_by(days[-1] - timedelta(days=1)) + plan.each[-1][1] == Money(minor, code)
    assert all(plan.due_by(day) + plan.after(day) == plan.amount for day in days)


def test_what_is_agreed_for_later_is_not_asked_for_and_what_came_since_is() -> None:
    def account(paid: int, *agreed: tuple[int, int]) -> list[tuple[str, int]]:
        charges = (a_charge("old", 6000), a_charge("older", 4000, days=-9), a_charge("new", 3000, days=5))
        plans = tuple((NOW + timedelta(days=days), Money(minor, "EUR")) for days, minor in agreed)
        payments = (a_payment("y", paid, PaymentState.APPROVED),) if paid else ()
        found = PatientAccount("EUR", charges, payments, frozenset(), plans)
        assert found.balance == Money(13000 - paid, "EUR"), "it is owed all the same"
        return [(it.charge.id, it.left.minor) for it in found.due]

    assert account(0, (1, 10000)) == [("new", 3000)]
    assert account(0, (1, 7500)) == [("old", 2500), ("new", 3000)], "the first part is due"
    assert account(2500, (1, 7500)) == [("new", 3000)], "and was paid"
    assert account(6000, (1, 7500)) == [("new", 3000)], "whoever pays sooner owes no more of what came since"
    assert account(0, (1, 5000), (6, 5000)) == [("new", 3000)], "a second plan is of what the first left"
    assert account(0, (6, 13000)) == []
    assert account(0, (-30, 13000)) == [("older", 4000), ("old", 6000), ("new", 3000)]


@given(
    st.lists(st.integers(1, 10_000), max_size=6),
    st.integers(0, 60_000),
    st.lists(st.integers(0, 9000), max_size=3),
)
def test_nobody_is_asked_for_more_than_they_owe(owed: list[int], paid: int, agreed: list[int]) -> None:
    charges = tuple(a_charge(f"c{n}", minor, "EUR", n) for n, minor in enumerate(owed))
    payments = (a_payment("y", paid, PaymentState.APPROVED),) if paid else ()
    plans = [(NOW + timedelta(days=99), Money(minor, "EUR")) for minor in agreed]
    (account,) = accounts_of(charges, payments, (), "EUR", plans)
    assert account.due_amount == max(account.balance - total((it for _, it in plans), "EUR"), Money(0, "EUR"))


def test_a_plan_is_offered_in_parts_that_are_worth_it() -> None:
    assert offered_parts(Money(10000, "EUR"), 12, 2500) == (2, 3, 4)
    assert offered_parts(Money(10000, "EUR"), 0, 0) == ()
    assert offered_parts(Money(100, "JPY"), 3, 100) == ()
    assert offered_parts(Money(1, "JPY"), 3, 0) == ()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"amount": Money(0, "EUR")}, ChargeReason.NOTHING),
        ({"amount": Money(LARGEST + 1, "EUR")}, ChargeReason.TOO_MUCH),
        ({"price": Money(5, "EUR")}, ChargeReason.LESS_THAN_OWED),
        ({"about": " - "}, ChargeReason.NOT_SAID),
        ({"about": "x" * 301}, ChargeReason.TOO_LONG),
        ({"about": "card 4242 4242 4242 4242"}, ChargeReason.CARD),
        ({"insurance": "4242424242424242"}, ChargeReason.CARD),
    ],
)
def test_a_charge_that_cannot_be_is_refused(said: dict[str, object], reason: ChargeReason) -> None:
    values: dict[str, object] = {"amount": Money(10, "EUR"), "about": "A copy"} | said
    with pytest.raises(ChargeRefused) as refused:
        charge_of(NewCharge(ChargeKind.OTHER, **values))  # type: ignore[arg-type]
    assert refused.value.reason is reason


def test_a_day_closes_on_what_changed_hands() -> None:
    payments = [
        a_payment("a", 2000, PaymentState.APPROVED),
        a_payment("b", 3000, PaymentState.REFUNDED),
        a_payment("c", 3000, PaymentState.APPROVED, "b"),
        a_payment("d", 700, PaymentState.UNKNOWN),
        a_payment("e", 900, PaymentState.DECLINED),
        a_payment("f", 50, PaymentState.APPROVED, code="USD"),
    ]
    euros, dollars = lines_of(payments)
    assert (euros.taken.minor, euros.returned.minor, euros.expected.minor) == (5000, 3000, 2000)
    assert (euros.payments, euros.open) == (3, 1)
    assert dollars.expected == Money(50, "USD")
    counted = {euros.purse: Money(1950, "EUR"), dollars.purse: Money(50, "USD")}
    short, right = lines_of(payments, counted)
    assert (short.difference, right.difference) == (Money(-50, "EUR"), Money(0, "USD"))
    assert not DayClose("x", NOW, "Ivo", (short, right)).balances
    assert DayClose("x", NOW, "Ivo", (right,)).balances
    assert not DayClose("x", NOW, "Ivo", (dollars,)).balances
