"""A patient pays at the kiosk, or does not: what is owed is told in words, and no check-in waits for it."""

from collections.abc import Callable
from threading import Event

import pytest
from sqlalchemy import delete, select

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.money.payments import PaymentRefused, PaymentState, PayWay
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, Reason
from kiosk.lobby.steps.payment import PaymentModel
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.money import MoneyService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import an_actor
from tests.lobby.conftest import SETTINGS, Stage
from tests.services.scripted_terminal import Does, ScriptedTerminal

MakeStage = Callable[..., Stage]


class Till:
    """A stage whose patient owes a copay and a balance, with a terminal beside the kiosk."""

    def __init__(self, stage: Stage, *amounts: int) -> None:
        self.stage = stage
        self.terminal = ScriptedTerminal()
        services = stage.model._equipment.services
        services.paying._terminal = self.terminal
        self.paying = services.paying
        self.money = MoneyService(stage.database, SETTINGS, stage.clock, "Desk")
        for number, amount in enumerate(amounts):
            kind = ChargeKind.BALANCE if number else ChargeKind.COPAY
            self.charge(
                NewCharge(kind, Money(amount, "USD"), "Visit", Money(12000, "USD"), "Your plan has a copay")
            )

    def charge(self, said: NewCharge) -> None:
        self.money.charge("maria", said, an_actor())

    def to_payment(self) -> None:
        self.stage.to_consent()
        self.stage.sign()
        self.stage.press("primaryButton")
        self.stage.screen("payment")
        self.stage.play.wait(lambda: "payLater" in self.stage.play.names(), "what is owed")

    def paid(self) -> list[tuple[str, int]]:
        table = tables.payment.c
        with self.stage.database.read() as connection:
            return [
                tuple(row) for row in connection.execute(select(table.state, table.taken).order_by(table.id))
            ]

    def item(self) -> tuple[ItemStatus, str]:
        arrivals = ArrivalService(self.stage.database, SETTINGS, self.stage.clock)
        (row,) = arrivals.today(an_actor())
        (item,) = [item for item in row.checklist if item.kind is ItemKind.PAYMENT]
        return item.status, item.reason


@pytest.fixture
def till(stage: Stage) -> Till:
    return Till(stage, 2000, 3500)


def test_who_owes_nothing_is_told_of_no_money(stage: Stage) -> None:
    stage.to_done()
    assert stage.model.property("screen") == "done"


def test_what_is_owed_is_told_in_words_and_all_of_it_paid(till: Till) -> None:
    stage = till.stage
    till.to_payment()
    assert stage.sees("To pay: $55.00")
    assert stage.sees("The whole price is $120.00. Your insurance paid $100.00. Your plan has a copay")
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Paid. Thank you")
    stage.press("primaryButton")
    stage.screen("done")
    assert till.paid() == [("approved", 5500)]
    assert till.item() == (ItemStatus.DONE, "")
    assert till.terminal.holds == 5500


def paid_by_card(stage: Stage) -> Till:
    till = Till(stage, 2000)
    till.to_payment()
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Paid. Thank you")
    return till


def test_the_receipt_goes_by_mail_to_the_address_on_file(make_stage: MakeStage) -> None:
    till = paid_by_card(make_stage(mail_receipts="ask"))
    stage = till.stage
    assert stage.sees("Send the receipt by e-mail to s•••••@example.org")
    stage.press("mailReceipt")
    assert stage.sees("$20.00 was paid. The receipt goes to s•••••@example.org.")
    assert "mailReceipt" not in stage.play.names()
    stage.press("primaryButton")
    stage.screen("done")
    with stage.database.read() as connection:
        row = connection.execute(select(tables.receipt_mail)).mappings().one()
    assert (row["patient_id"], row["language"], row["state"], row["address"]) == ("maria", "en", "due", "")


def test_a_receipt_that_cannot_be_sent_is_the_desks(make_stage: MakeStage) -> None:
    till = paid_by_card(make_stage(mail_receipts="ask"))
    stage = till.stage
    assert stage.sees("Send the receipt by e-mail to s•••••@example.org")

    def away(*_: object) -> None:
        raise StoreUnavailable("the record")

    till.paying.mail_receipt = away  # type: ignore[assignment,method-assign]
    stage.press("mailReceipt")
    assert stage.sees("The receipt cannot be sent now: the front desk gives you one.")


def test_no_receipt_is_offered_where_the_clinic_sends_none(stage: Stage) -> None:
    paid_by_card(stage)
    stage.play.wait(lambda: stage.model._equipment.runner.idle, "what was asked for")
    assert "mailReceipt" not in stage.play.names()
    assert stage.sees("The front desk gives you a receipt.")


def test_a_part_is_paid_and_no_more_than_is_owed(till: Till) -> None:
    stage = till.stage
    till.to_payment()
    stage.press("payPart")
    stage.screen("paymentPart")
    for wrong in ("", "56", "lots"):
        if wrong:
            stage.press("amount")
            stage.play.type("\b" * 8 + wrong)
        stage.press("primaryButton")
        assert stage.sees("Type an amount up to $55.00.")
    stage.press("amount")
    stage.play.type("\b" * 8 + "20.50")
    stage.press("primaryButton")
    stage.screen("paymentCard")
    stage.sees("Paid. Thank you")
    stage.press("primaryButton")
    stage.screen("done")
    assert till.paid() == [("approved", 2050)]


@pytest.mark.parametrize(
    ("button", "status", "reason"),
    [
        ("payLater", ItemStatus.DONE, ""),
        ("payAtDesk", ItemStatus.NEEDS_STAFF, Reason.PAY_AT_DESK),
    ],
)
def test_who_does_not_pay_now_is_checked_in(till: Till, button: str, status: ItemStatus, reason: str) -> None:
    till.to_payment()
    till.stage.press(button)
    till.stage.screen("done")
    assert till.paid() == []
    assert till.item() == (status, reason)


@pytest.mark.parametrize("does", [Does.DECLINES, Does.IS_CANCELLED])
def test_what_was_not_paid_can_be_tried_again(till: Till, does: Does) -> None:
    stage = till.stage
    till.to_payment()
    till.terminal.does = does
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Nothing was paid")
    till.terminal.does = Does.APPROVES
    stage.press("tryAgain")
    stage.screen("payment")
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Paid. Thank you")
    stage.press("primaryButton")
    stage.screen("done")
    first, second = till.paid()
    assert first == (PaymentState.DECLINED if does is Does.DECLINES else PaymentState.CANCELLED, 0)
    assert second == (PaymentState.APPROVED, 5500)
    assert till.terminal.holds == 5500


def test_what_nobody_knows_is_the_desks_and_is_not_charged_again(till: Till) -> None:
    stage = till.stage
    till.to_payment()
    till.terminal.does, till.terminal.asks_again = Does.APPROVES_AND_LOSES_THE_LINE, False
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Do not pay again. The front desk will look at it with you.")
    assert "tryAgain" not in stage.play.names()
    stage.press("primaryButton")
    stage.screen("done")
    assert till.paid() == [(PaymentState.UNKNOWN, 0)]
    assert till.item() == (ItemStatus.NEEDS_STAFF, Reason.PAYMENT_UNSURE)
    assert len(till.terminal.asked) == 1


def test_a_question_about_a_charge_goes_to_the_desk_and_it_is_not_asked_for(
    till: Till, other: Database
) -> None:
    stage = till.stage
    till.to_payment()
    stage.press("payQuestion")
    stage.screen("paymentQuestion")
    stage.press("primaryButton")
    assert stage.sees("Choose what it is about.")
    first = next(name for name in stage.play.names() if name.startswith("choice_"))
    stage.press(first, "primaryButton")
    stage.screen("payment")
    assert not stage.play.sees("To pay: $55.00")
    stage.press("payQuestion")
    stage.screen("paymentQuestion")
    stage.press("cannotPay")
    stage.screen("done")
    with other.read() as connection:
        rows = connection.execute(select(tables.bill_question.c.topic, tables.bill_question.c.state)).all()
    assert sorted(map(tuple, rows)) == [("cannot_pay", "open"), ("not_right", "open")]


def test_a_plan_is_agreed_on_where_the_clinic_offers_one(make_stage: MakeStage) -> None:
    till = Till(make_stage(plan_parts=3, plan_least=1000), 10000)
    stage = till.stage
    till.to_payment()
    stage.press("payPlan")
    stage.screen("paymentPlan")
    assert stage.sees("3 parts of $33.34, one each month")
    stage.press("choice_3", "primaryButton")
    stage.screen("done")
    with stage.database.read() as connection:
        row = connection.execute(select(tables.payment_plan)).one()
    assert (row.amount, row.parts, row.currency, row.patient_id) == (10000, 3, "USD", "maria")


def test_without_a_terminal_it_is_paid_at_the_desk(till: Till) -> None:
    till.paying._terminal = None
    till.to_payment()
    names = till.stage.play.names()
    assert "payPart" not in names
    assert till.stage.sees("Pay at the front desk")
    till.stage.press("primaryButton")
    till.stage.screen("done")
    assert till.item() == (ItemStatus.NEEDS_STAFF, Reason.PAY_AT_DESK)


def test_in_spanish_amounts_are_written_as_there(till: Till) -> None:
    stage = till.stage
    stage.press("language_es")
    till.to_payment()
    assert stage.sees("Por pagar: 55,00\N{NO-BREAK SPACE}$")


def test_without_a_connection_it_is_said_before_anything_is_begun(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_session: str) -> None:
        raise StoreUnavailable("away")

    stage = till.stage
    monkeypatch.setattr(till.paying, "account", away)
    stage.to_consent()
    stage.sign()
    stage.press("primaryButton")
    stage.screen("payment")
    assert stage.sees("You cannot pay here now")
    assert "payPart" not in stage.play.names()
    stage.press("primaryButton")
    stage.screen("done")
    assert till.paid() == []
    assert till.terminal.asked == []
    assert till.item() == (ItemStatus.NEEDS_STAFF, Reason.PAY_AT_DESK)


def test_who_leaves_while_the_terminal_waits_has_paid_what_it_took(till: Till) -> None:
    stage = till.stage
    till.to_payment()
    waits = Event()
    till.terminal.meanwhile = lambda: bool(waits.wait(20))
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Look at the card terminal")
    # Back does nothing, and whoever leaves all the same leaves no payment behind that nobody knows.
    stage.press("backButton")
    assert stage.shown == "paymentCard"
    stage.model.wipe()
    stage.screen("welcome")
    waits.set()
    stage.play.wait(lambda: till.paid() == [(PaymentState.APPROVED, 5500)], "the payment in the record")


def test_who_pays_when_the_session_has_ended_is_not_told_that_nothing_was_paid(till: Till) -> None:
    stage = till.stage
    till.to_payment()

    def ended() -> None:
        with stage.database.write() as connection:
            connection.execute(delete(tables.lobby_session))

    till.terminal.meanwhile = ended
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Do not pay again. The front desk will look at it with you.")
    assert "tryAgain" not in stage.play.names()
    assert till.terminal.holds == 5500


def test_the_next_one_pays_nothing_while_the_terminal_asks_for_what_the_one_before_owes(till: Till) -> None:
    """Their card would pay for somebody else."""
    stage = till.stage
    till.to_payment()
    waits = Event()
    till.terminal.meanwhile = lambda: bool(waits.wait(20))
    session = stage.model.patient.session
    stage.press("primaryButton")
    stage.screen("paymentCard")
    stage.play.wait(lambda: len(till.terminal.asked) == 1, "the terminal")
    assert not till.paying.takes_cards
    with pytest.raises(PaymentRefused):
        till.paying.pay(session, Money(100, "USD"))
    waits.set()
    stage.play.wait(lambda: till.paid() == [(PaymentState.APPROVED, 5500)], "the payment in the record")
    stage.play.wait(lambda: till.paying.takes_cards, "the terminal")
    assert len(till.terminal.asked) == 1


def test_who_has_paid_a_part_of_what_they_question_is_asked_for_what_the_record_says(till: Till) -> None:
    stage = till.stage
    till.money.take("maria", Money(1000, "USD"), PayWay.CASH, an_actor())
    till.to_payment()
    assert stage.sees("To pay: $45.00")
    stage.press("payQuestion")
    stage.screen("paymentQuestion")
    copay = stage.model.patient.of(PaymentModel).property("charges")[0]["id"]
    stage.press(f"choice_{copay}", "primaryButton")
    stage.screen("payment")
    # The ten dollars are of the other charge now.
    assert stage.sees("To pay: $25.00")
    session = stage.model.patient.session
    stage.play.wait(
        lambda: till.paying.account(session).due_amount.minor == 2500, "the question in the record"
    )
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Paid. Thank you")
    assert till.terminal.holds == 2500
