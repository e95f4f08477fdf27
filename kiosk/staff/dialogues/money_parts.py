"""The small forms of money: a charge, a payment, what is given back, and what came of one that nobody knows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.feed import Change, Topic
from kiosk.domain.money.amounts import AmountRefused, Money, typed
from kiosk.domain.money.charges import (
    LONGEST_WORDS,
    ChargeKind,
    ChargeReason,
    ChargeRefused,
    NewCharge,
    charge_of,
)
from kiosk.domain.money.payments import BY_HAND, Payment, PayWay
from kiosk.domain.money.plans import offered_parts
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.money import LONGEST_NOTE
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.money_words import (
    amount_words,
    charge_kind_words,
    charge_refused_words,
    payment_words,
    way_words,
)

translate = QCoreApplication.translate
ABOUT_MONEY = frozenset({Change(Topic.MONEY)})


class MoneyForm(Dialogue):
    """A form over the page of somebody's money. ``then`` is told once it is done, with what to say."""

    def __init__(self, over: Dialogue, title: str, code: str, then: Callable[[str], None]) -> None:
        super().__init__(over.model, over, over.scale, title)
        self.code, self.then = code, then

    def amount_in(self, field: QLineEdit) -> Money | None:
        """The amount in a field; None where it is none, which is said."""
        try:
            return typed(field.text(), self.code)
        except AmountRefused:
            self.say(translate("Staff", "Type an amount, such as 20.00."), field)
            return None

    def finish(self, text: str) -> None:
        """It is done: say so on the page."""
        self.accept()
        self.then(text)


class ChargeForm(MoneyForm):
    """What somebody owes, and why, in words that they read.

    Attributes:
        kind, amount, about, price, insurance: the fields.
    """

    def __init__(self, over: Dialogue, patient_id: str, code: str, then: Callable[[str], None]) -> None:
        super().__init__(over, translate("Staff", "Add a charge"), code, then)
        self._patient_id = patient_id
        form = self.fields()
        self.kind = DropDown()
        for kind in ChargeKind:
            self.kind.addItem(charge_kind_words(kind), kind)
        self.amount, self.price = line(most=24), line(most=24)
        self.about, self.insurance = line(most=LONGEST_WORDS), line(most=LONGEST_WORDS)
        for text, field in (
            (translate("Staff", "&What for"), self.kind),
            (translate("Staff", "&Amount, in {code}").format(code=code), self.amount),
            (translate("Staff", "&In words"), self.about),
            (translate("Staff", "Whole &price, if insured"), self.price),
            (translate("Staff", "What in&surance did, and why"), self.insurance),
        ):
            form.addRow(label(text, field), field)
        note = translate("Staff", "The patient reads all of it at the kiosk and on paper.")
        self.within.addWidget(TextLabel(note, "second"))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "A&dd"))
        self.fit()
        self.amount.setFocus()

    def do(self) -> None:
        """Write it down."""
        amount = self.amount_in(self.amount)
        price = self.amount_in(self.price) if self.price.text().strip() else None
        if amount is None or (price is None and self.price.text().strip()):
            return
        said = NewCharge(
            ChargeKind(self.kind.currentData()), amount, self.about.text(), price, self.insurance.text()
        )
        try:
            made = charge_of(said)
        except ChargeRefused as error:
            of = self.price if error.reason is ChargeReason.LESS_THAN_OWED else self.about
            self.say(charge_refused_words(error.reason), of)
            return
        key, text = self._patient_id, translate("Staff", "Added: {amount}.")
        self.ask(
            lambda services, who: services.money.charge(key, made, who),
            lambda _: self.finish(text.format(amount=amount_words(amount))),
            ABOUT_MONEY,
        )


class TakeForm(MoneyForm):
    """Taking a payment: by hand at once, by the terminal until it has answered.

    Attributes:
        amount, way, reference: the fields.
    """

    def __init__(
        self,
        over: Dialogue,
        patient_id: str,
        due: Money,
        ways: tuple[PayWay, ...],
        then: Callable[[str], None],
        paid: Callable[[Payment], None],
    ) -> None:
        super().__init__(over, translate("Staff", "Take a payment"), due.code, then)
        self._patient_id, self._paid = patient_id, paid
        form = self.fields()
        self.amount = line(due.digits() if due.minor > 0 else "", 24)
        self.way = DropDown()
        for way in ways:
            self.way.addItem(way_words(way), way)
        self.reference = line(most=LONGEST_NOTE)
        for text, field in (
            (translate("Staff", "&Amount, in {code}").format(code=due.code), self.amount),
            (translate("Staff", "&By"), self.way),
            (translate("Staff", "&Number of the cheque or the slip"), self.reference),
        ):
            form.addRow(label(text, field), field)
        note = translate("Staff", "Never type a card's number here: the card is read by the terminal alone.")
        self.within.addWidget(TextLabel(note, "second"))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Take"))
        self.fit()
        self.amount.setFocus()
        self.amount.selectAll()

    def do(self) -> None:
        """Take it."""
        amount, way = self.amount_in(self.amount), PayWay(self.way.currentData())
        if amount is None:
            return
        key, reference = self._patient_id, self.reference.text()
        self.ask(
            lambda services, who: services.money.take(key, amount, way, who, reference),
            self._taken,
            ABOUT_MONEY,
            apart=way not in BY_HAND,
        )
        if way not in BY_HAND:
            self.say(translate("Staff", "Look at the terminal: it waits for the card."))

    def _taken(self, payment: Payment) -> None:
        self._paid(payment)
        self.finish(payment_words(payment))


class ReturnForm(MoneyForm):
    """Giving money back, by the way it came; ``void`` takes the whole of it back on its day.

    Attributes:
        amount, why: the fields.
    """

    def __init__(
        self, over: Dialogue, payment: Payment, left: Money, then: Callable[[str], None], *, void: bool
    ) -> None:
        title = translate("Staff", "Take a payment back") if void else translate("Staff", "Give money back")
        super().__init__(over, title, left.code, then)
        self._payment, self._void = payment, void
        self.within.addWidget(TextLabel(payment_words(payment), "name"))
        form = self.fields()
        self.amount, self.why = line(left.digits(), 24), line(most=LONGEST_NOTE)
        if not void:
            form.addRow(
                label(translate("Staff", "&Amount, in {code}").format(code=left.code), self.amount),
                self.amount,
            )
        form.addRow(label(translate("Staff", "&Why"), self.why), self.why)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Give back"))
        self.fit()
        self.why.setFocus()

    def do(self) -> None:
        """Give it back."""
        amount, key, why = self.amount_in(self.amount), self._payment.id, self.why.text()
        if amount is None:
            return
        if self._void:
            self.ask(
                lambda services, who: services.money.void(key, why, who),
                self._back,
                ABOUT_MONEY,
                apart=self._payment.way not in BY_HAND,
            )
        else:
            self.ask(
                lambda services, who: services.money.give_back(key, amount, why, who),
                self._back,
                ABOUT_MONEY,
                apart=self._payment.way not in BY_HAND,
            )

    def _back(self, payment: Payment) -> None:
        self.finish(payment_words(payment))


class SettleForm(MoneyForm):
    """What came of a payment that nobody knows, by the terminal's own journal.

    Attributes:
        amount, why: the fields; no amount is nothing.
    """

    def __init__(self, over: Dialogue, payment: Payment, then: Callable[[str], None]) -> None:
        super().__init__(over, translate("Staff", "What came of it"), payment.asked.code, then)
        self._payment = payment
        self.within.addWidget(TextLabel(payment_words(payment), "name"))
        note = translate(
            "Staff",
            "Look into the terminal's own journal for this amount at this time. What is written here is in the audit "
            "with your name.",
        )
        self.within.addWidget(TextLabel(note, "second"))
        form = self.fields()
        self.amount, self.why = line(most=24), line(most=LONGEST_NOTE)
        text = translate("Staff", "&Paid, in {code}; empty for nothing").format(code=self.code)
        form.addRow(label(text, self.amount), self.amount)
        form.addRow(label(translate("Staff", "&How you know"), self.why), self.why)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Write down"))
        self.fit()
        self.amount.setFocus()

    def do(self) -> None:
        """Write it down."""
        taken = self.amount_in(self.amount) if self.amount.text().strip() else None
        if taken is None and self.amount.text().strip():
            return
        key, why = self._payment.id, self.why.text()
        self.ask(
            lambda services, who: services.money.settle(key, taken, why, who),
            lambda payment: self.finish(payment_words(payment)),
            ABOUT_MONEY,
        )


class PlanForm(MoneyForm):
    """A plan for what is owed: in how many parts, one each month from today.

    Attributes:
        parts: the field.
    """

    def __init__(self, over: Dialogue, patient_id: str, due: Money, then: Callable[[str], None]) -> None:
        super().__init__(over, translate("Staff", "Payment plan"), due.code, then)
        self._patient_id, self._due = patient_id, due
        form = self.fields()
        self.parts = DropDown()
        for number in offered_parts(due, 24, 1):
            each = due.split(number)
            text = translate("Staff", "{count} parts, the first of {amount}")
            self.parts.addItem(text.format(count=number, amount=amount_words(each[0])), number)
        form.addRow(label(translate("Staff", "&In how many parts"), self.parts), self.parts)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Agree"))
        self.primary.setEnabled(self.parts.count() > 0)
        self.fit()
        self.parts.setFocus()

    def do(self) -> None:
        """Agree on it."""
        number, key, due = self.parts.currentData(), self._patient_id, self._due
        first = self.model.settings.today(self.model.clock())
        self.ask(
            lambda services, who: services.money.agree_plan(key, due, int(number), first, who),
            lambda _: self.finish(
                translate("Staff", "Agreed: {text}.").format(text=self.parts.currentText())
            ),
            ABOUT_MONEY,
        )
