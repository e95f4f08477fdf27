"""Money in the staff window: one page for a patient, the questions about bills, and the close of a day."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, select, update

from kiosk.domain.audit import Action
from kiosk.domain.clinic import InForce
from kiosk.domain.mail import MailState
from kiosk.domain.mail.incoming import BounceReason
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.payments import PaymentState, PayWay
from kiosk.domain.money.questions import BillState, BillTopic
from kiosk.domain.money.receipts import ReceiptReason, ReceiptRefused, ReceiptStanding
from kiosk.staff.dialogues.answering_bill import AnswerBillDialogue
from kiosk.staff.dialogues.closing_day import CloseDayDialogue
from kiosk.staff.dialogues.money import MoneyDialogue
from kiosk.staff.dialogues.money_parts import ChargeForm, PlanForm, ReturnForm, SettleForm, TakeForm
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.failures import failure_words
from kiosk.staff.receipt_words import receipt_words
from kiosk.store import tables
from kiosk.store.feed import announce_nothing
from tests.actors import who_did
from tests.factories import NOW
from tests.services.scripted_terminal import Does, ScriptedTerminal
from tests.staff.conftest import Desk
from tests.staff.dialogues import in_front, settle
from tests.staff.dialogues import shown as open_ones
from tests.staff.test_every_act import by_key
from tests.staff.test_messages import seen
from tests.staff.test_telephone import choose, keys

D = TypeVar("D", bound=Dialogue)
CARD = "4242 4242 4242 4242"


def usd(minor: int) -> Money:
    return Money(minor, "USD")


def shown(desk: Desk, kind: type[D], qtbot: QtBot) -> D:
    """The dialogue of this kind that is open."""
    qtbot.waitUntil(lambda: len(open_ones(desk, kind)) == 1)
    (made,) = open_ones(desk, kind)
    return made


def texts(page: MoneyDialogue) -> list[str]:
    return [page.rows.item(number).text() for number in range(page.rows.count())]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> MoneyDialogue:
    seen(desk, qtbot)
    in_front(desk, qtbot)
    by_key(desk, "money")
    opened = shown(desk, MoneyDialogue, qtbot)
    qtbot.waitUntil(lambda: opened.account is not None)
    return opened


def add_charge(page: MoneyDialogue, desk: Desk, qtbot: QtBot, amount: str = "20.00") -> None:
    page.acts["charge"].click()
    form = shown(desk, ChargeForm, qtbot)
    form.amount.setText(amount)
    form.about.setText("Visit of today")
    form.price.setText("120.00")
    form.insurance.setText("Your insurance pays all but the copay")
    form.primary.click()
    qtbot.waitUntil(lambda: any("Visit of today" in text for text in texts(page)))


def test_a_copay_is_written_down_and_paid_in_cash_by_keys(
    desk: Desk, page: MoneyDialogue, qtbot: QtBot
) -> None:
    assert page.balance.text() == "Nothing to pay in USD"
    add_charge(page, desk, qtbot)
    assert "Copay" in texts(page)[0]
    assert "insurance paid 100.00" in texts(page)[0]
    assert page.balance.text().startswith("To pay: 20.00")
    page.primary.click()
    form = shown(desk, TakeForm, qtbot)
    assert form.amount.text() == "20.00"
    form.amount.setText("12.50")
    form.reference.setText(CARD)
    form.primary.click()
    qtbot.waitUntil(lambda: "card" in form.told.text())
    form.reference.setText("")
    form.primary.click()
    qtbot.waitUntil(lambda: page.balance.text().startswith("To pay: 7.50"))
    assert "Cash" in texts(page)[0]
    assert who_did(desk.elsewhere, Action.PAYMENT_APPROVED) == ["Desk"]


def test_what_is_no_amount_is_said_and_nothing_is_taken(
    desk: Desk, page: MoneyDialogue, qtbot: QtBot
) -> None:
    page.primary.click()
    form = shown(desk, TakeForm, qtbot)
    for text in ("", "-5", "1.2.3", "lots"):
        form.amount.setText(text)
        form.primary.click()
        assert "amount" in form.told.text()
    assert not who_did(desk.elsewhere, Action.PAYMENT_ASKED)


def pay(desk: Desk, page: MoneyDialogue, qtbot: QtBot, way: PayWay) -> None:
    page.primary.click()
    form = shown(desk, TakeForm, qtbot)
    form.amount.setText("20")
    form.way.setCurrentIndex(form.way.findData(way))
    form.primary.click()


def test_a_payment_that_nobody_knows_is_found_out_or_written_down(
    desk: Desk, page: MoneyDialogue, qtbot: QtBot
) -> None:
    terminal = ScriptedTerminal(Does.APPROVES_AND_LOSES_THE_LINE, asks_again=False)
    desk.services.money.terminal = terminal
    page.read()
    qtbot.waitUntil(lambda: PayWay.CAISSE_AP in page._ways)
    pay(desk, page, qtbot, PayWay.CAISSE_AP)
    qtbot.waitUntil(lambda: any("not known" in text for text in texts(page)))
    assert page.acts["settle"].isEnabled()
    assert not page.acts["receipt"].isEnabled()
    desk.clock[0] = NOW.replace(minute=59)
    page.acts["settle"].click()
    form = shown(desk, SettleForm, qtbot)
    form.amount.setText("20")
    form.why.setText("The journal has it")
    form.primary.click()
    qtbot.waitUntil(lambda: any("paid" in text and "journal" in text for text in texts(page)))
    assert terminal.holds == 2000
    assert page.balance.text().startswith("Paid too much: 20.00")


def test_money_is_given_back_and_the_receipt_says_so(
    desk: Desk, page: MoneyDialogue, qtbot: QtBot, tmp_path: Path
) -> None:
    pay(desk, page, qtbot, PayWay.CASH)
    qtbot.waitUntil(lambda: page.acts["receipt"].isEnabled())
    file = tmp_path / "receipt.pdf"
    page.choose_file = lambda: str(file)  # type: ignore[method-assign]
    page.language.setCurrentIndex(1)
    page.acts["receipt"].click()
    qtbot.waitUntil(lambda: "Saved" in page.told.text())
    assert file.read_bytes().startswith(b"%PDF")
    assert who_did(desk.elsewhere, Action.RECEIPT_MADE) == ["Desk"]
    page.acts["give_back"].click()
    form = shown(desk, ReturnForm, qtbot)
    form.amount.setText("5")
    form.primary.click()
    qtbot.waitUntil(lambda: "why" in form.told.text())
    form.why.setText("Charged twice")
    form.primary.click()
    qtbot.waitUntil(lambda: page.balance.text().startswith("Paid too much: 15.00"))
    assert any("Given back, cash" in text for text in texts(page))


def test_a_receipt_goes_by_mail_and_what_came_of_it_stands_there(
    desk: Desk, page: MoneyDialogue, qtbot: QtBot
) -> None:
    assert page.acts["mail"].isHidden(), "this clinic sends none"
    pay(desk, page, qtbot, PayWay.CASH)
    qtbot.waitUntil(lambda: page.acts["receipt"].isEnabled())
    page.acts["mail"].click()
    qtbot.waitUntil(lambda: "mail_receipts" in page.told.text())
    sends = replace(desk.services.receipts._clinic.current, mail_receipts="ask")
    desk.services.receipts._clinic = InForce(sends)
    with desk.elsewhere.write() as connection:
        connection.execute(update(tables.patient).values(email="ana@mail.example"))
    page.acts["mail"].click()
    qtbot.waitUntil(lambda: any("receipt on its way by e-mail" in text for text in texts(page)))
    assert "their address" in page.told.text()
    page.acts["mail"].click()
    qtbot.waitUntil(lambda: "already" in page.told.text())
    assert who_did(desk.elsewhere, Action.RECEIPT_ASKED) == ["Desk"]


@pytest.mark.parametrize("state", MailState)
def test_each_state_of_a_receipt_has_words_of_its_own(state: MailState) -> None:
    said = {receipt_words(ReceiptStanding(other, NOW)) for other in MailState if other is not state}
    assert (receipt_words(ReceiptStanding(state, NOW)) in said) is (
        state in (MailState.DUE, MailState.SENDING)
    )
    assert "no such address" in receipt_words(ReceiptStanding(state, NOW, BounceReason.NO_ADDRESS))


@pytest.mark.parametrize("reason", ReceiptReason)
def test_each_reason_for_no_receipt_is_told(reason: ReceiptReason) -> None:
    words = failure_words(ReceiptRefused(reason), "")
    others = {failure_words(ReceiptRefused(other), "") for other in ReceiptReason if other is not reason}
    assert words.endswith(".")
    assert words not in others


def test_a_charge_is_cancelled_and_a_plan_agreed(desk: Desk, page: MoneyDialogue, qtbot: QtBot) -> None:
    add_charge(page, desk, qtbot, "100.00")
    page.acts["plan"].click()
    form = shown(desk, PlanForm, qtbot)
    form.parts.setCurrentIndex(1)
    form.primary.click()
    qtbot.waitUntil(lambda: "Plan in 3 parts" in page.plans.text())
    page.acts["cancel"].click()
    qtbot.waitUntil(lambda: page.balance.text() == "Nothing to pay in USD")
    assert "cancelled" in texts(page)[0]


def test_a_question_about_a_bill_is_taken_and_answered(desk: Desk, qtbot: QtBot) -> None:
    with desk.elsewhere.write() as connection:
        announce_nothing(connection)
        connection.execute(
            insert(tables.bill_question).values(
                id="q1", patient_id="p2", topic=BillTopic.CANNOT_PAY, state=BillState.OPEN, made_at=NOW,
                made_by="kiosk-1", version=1,
            )
        )  # fmt: skip
    desk.window.model.refresh()
    in_front(desk, qtbot)
    qtbot.waitUntil(lambda: "q1" in keys(desk, "bills"))
    choose(desk, "bills", "q1")
    settle(desk, qtbot)
    assert "cannot pay it now" in desk.texts("bills")[0]
    by_key(desk, "take_bill")
    qtbot.waitUntil(lambda: "Desk" in desk.texts("bills")[0])
    by_key(desk, "answer_bill")
    form = shown(desk, AnswerBillDialogue, qtbot)
    form.primary.click()
    assert "agreed" in form.told.text()
    form.text.setPlainText("A plan of six parts")
    form.primary.click()
    qtbot.waitUntil(lambda: desk.texts("bills") == [])
    with desk.elsewhere.read() as connection:
        row = connection.execute(select(tables.bill_question)).one()
    assert (row.state, row.answer, row.owner) == ("answered", "A plan of six parts", "Desk")
    assert who_did(desk.elsewhere, Action.BILL_TAKEN) == ["Desk"]


def test_a_day_is_closed_on_what_was_counted(desk: Desk, page: MoneyDialogue, qtbot: QtBot) -> None:
    pay(desk, page, qtbot, PayWay.CASH)
    qtbot.waitUntil(lambda: page.balance.text().startswith("Paid too much"))
    page.close()
    QApplication.processEvents()
    in_front(desk, qtbot)
    by_key(desk, "close_day")
    close = shown(desk, CloseDayDialogue, qtbot)
    qtbot.waitUntil(lambda: len(close.counted) == 1)
    (field,) = close.counted.values()
    close.primary.click()
    assert "counted" in close.told.text()
    field.setText("19.50")
    close.primary.click()
    qtbot.waitUntil(lambda: "does not balance" in close.told.text())
    assert "difference -0.50" in close.report.text()
    assert not close.primary.isEnabled()
    settle(desk, qtbot)
    with desk.elsewhere.read() as connection:
        line = connection.execute(select(tables.day_close_line)).one()
        state = connection.execute(select(tables.payment.c.state)).scalar_one()
    assert (line.taken, line.counted, state) == (2000, 1950, PaymentState.APPROVED)
