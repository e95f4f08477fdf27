"""Payment: what is owed and why, in words; paid by card here, or said how it will be. No check-in waits for it.

One file, though long: what is owed and every way to pay it are one step.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.domain.items.payment import BillQuestioned, PayChoice, PaymentAnswered
from kiosk.domain.money.amounts import AmountRefused, Money, typed
from kiosk.domain.money.charges import Charge, ChargeKind, PatientAccount
from kiosk.domain.money.payments import PaymentState
from kiosk.domain.money.plans import offered_parts
from kiosk.domain.money.questions import BillTopic
from kiosk.domain.visit.checklist import ItemKind, Reason
from kiosk.domain.visit.steps import HandedToDesk
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.pages import Pages
from kiosk.lobby.parts import Surroundings, options
from kiosk.lobby.steps.step import StepModel

translate = QCoreApplication.translate
# While the terminal waits for a card, whoever stands there is not asked whether they do, in milliseconds.
STAYING = 5000


class PaymentModel(StepModel):
    """What is owed, the ways to pay, and what the terminal has answered."""

    PAGES: ClassVar[Pages] = {
        "payment": "PaymentStep",
        "paymentPart": "PaymentPartStep",
        "paymentPlan": "PaymentPlanStep",
        "paymentQuestion": "PaymentQuestionStep",
        "paymentCard": "PaymentCardStep",
    }

    changed = Signal()
    typedText = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._page = "payment"
        self._account: PatientAccount | None = None
        self._away = False
        # They have been seen, and are about to go.
        self._goes = False
        # What the patient has a question about, until the record says it too.
        self._asked: set[str] = set()
        self._text = self._error = ""
        self._parts = 0
        self._charge = ""
        self._paying: Money | None = None
        self._result: PaymentState | None = None
        self._not_begun = False
        # To where the receipt can go, as it is shown; whether that was asked for, and what came of it.
        self._address = ""
        self._mail_asked = False
        self._mailed: bool | None = None
        self._stay = QTimer(self, interval=STAYING)
        self._stay.timeout.connect(self._stays)

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        paying = self._around.paying
        if visit.unseen or paying is None:
            # Nothing of money is known here: the desk asks.
            self._around.record(HandedToDesk(ItemKind.PAYMENT, "", Reason.PAY_AT_DESK))
            return False
        self._begin(goes=False)
        return True

    def begin_before_going(self) -> None:
        """Whoever has been seen is asked for what they owe, before they go."""
        self._begin(goes=True)

    def _begin(self, *, goes: bool) -> None:
        self._page, self._account, self._away, self._goes = "payment", None, False, goes
        self._result, self._paying, self._not_begun = None, None, False
        self._address, self._mail_asked, self._mailed = "", False, None
        self.changed.emit()
        if self._around.paying is not None:
            self._around.paying.read(self._take, self._take_nothing)

    def back(self) -> bool:
        """To what is owed; nobody leaves while the terminal waits for the card."""
        if self._page == "payment":
            return False
        if not self._waits and self._result is None:
            self._turn("payment")
        return True

    def leave(self) -> None:
        self._stay.stop()

    @property
    def page(self) -> str:
        return self._page

    @property
    def step_name(self) -> str:
        return translate("Lobby", "Payment")

    @staticmethod
    def desk_words(reason: str) -> str:
        if reason == Reason.PAYMENT_UNSURE:
            return translate("Lobby", "they will see whether your payment went through. Do not pay again.")
        return translate("Lobby", "you can pay there.")

    def _turn(self, page: str) -> None:
        self._page = page
        self._error = ""
        self.changed.emit()
        self.turned.emit()

    # What is owed

    def _take(self, account: PatientAccount) -> None:
        self._account = account
        self.changed.emit()
        if self._page == "payment" and not self._due.minor:
            self._answer(PayChoice.NOTHING)

    def _take_nothing(self) -> None:
        self._away = True
        self.changed.emit()

    @property
    def _charges(self) -> tuple[tuple[Charge, Money], ...]:
        account = self._account
        if account is None:
            return ()
        # As the record reckons it: what was paid of a charge that is questioned goes to the others.
        questioned = replace(account, questioned=account.questioned | self._asked)
        return tuple((it.charge, it.left) for it in questioned.due)

    @property
    def _due(self) -> Money:
        code = self._account.code if self._account is not None else "USD"
        return sum((left for _, left in self._charges), Money(0, code))

    def _words(self, amount: Money) -> str:
        return self._around.translation.language.money(amount)

    @property
    def _waits(self) -> bool:
        return self._paying is not None and self._result is None and not self._not_begun

    @property
    def _takes_cards(self) -> bool:
        return self._around.paying is not None and self._around.paying.takes_cards()

    @property
    def _offered(self) -> tuple[int, ...]:
        settings = self._around.content.settings
        return offered_parts(self._due, settings.plan_parts, settings.plan_least)

    isReady = Property(bool, lambda self: self._account is not None, notify=changed)
    isAway = Property(bool, lambda self: self._away, notify=changed)
    takesCards = Property(bool, lambda self: self._takes_cards, notify=changed)
    offersPlan = Property(bool, lambda self: bool(self._offered), notify=changed)

    @Property(str, notify=changed)
    def heading(self) -> str:
        if self._away:
            return translate("Lobby", "You cannot pay here now")
        if self._account is None:
            return translate("Lobby", "One moment, please")
        return translate("Lobby", "To pay: {amount}").format(amount=self._words(self._due))

    @Property(str, notify=changed)
    def note(self) -> str:
        if self._away and self._goes:
            return translate("Lobby", "The front desk will tell you what there is to pay.")
        if self._away:
            return translate(
                "Lobby", "Your check-in goes on. The front desk will tell you what there is to pay."
            )
        if self._account is None:
            return translate("Lobby", "We look up what there is to pay.")
        if self._goes:
            return translate("Lobby", "You can go whether you pay now or not.")
        return translate("Lobby", "You are checked in whether you pay now or not.")

    @Property(str, notify=changed)
    def payAll(self) -> str:
        if self._away or self._account is None:
            return translate("Lobby", "Continue")
        if not self._takes_cards:
            return translate("Lobby", "Pay at the front desk")
        return translate("Lobby", "Pay {amount} by card").format(amount=self._words(self._due))

    @Property(list, notify=changed)
    def charges(self) -> list[dict[str, str]]:
        return self._told()

    def _told(self) -> list[dict[str, str]]:
        return [
            {
                "id": charge.id,
                "title": self._title(charge),
                "amount": self._words(left),
                "why": self._why(charge),
            }
            for charge, left in self._charges
        ]

    def _title(self, charge: Charge) -> str:
        names = {
            ChargeKind.COPAY: translate("Lobby", "Your part of the price of the visit"),
            ChargeKind.FEE: translate("Lobby", "Price of the visit"),
            ChargeKind.BALANCE: translate("Lobby", "Left to pay from before"),
            ChargeKind.OTHER: "",
        }
        return ": ".join(filter(None, (names[charge.said.kind], self._around.words(charge.said.about))))

    def _why(self, charge: Charge) -> str:
        said = charge.said
        parts = []
        if said.price is not None and charge.covered is not None:
            text = translate("Lobby", "The whole price is {price}. Your insurance paid {paid}.")
            parts.append(text.format(price=self._words(said.price), paid=self._words(charge.covered)))
        parts.append(self._around.words(said.insurance))
        return " ".join(filter(None, parts))

    # How it is paid

    def _answer(self, choice: PayChoice) -> None:
        self._around.record(PaymentAnswered(choice))

    @Slot()
    def press(self) -> None:
        """The first button of the page."""
        if self._away or (self._account is not None and not self._takes_cards):
            self._answer(PayChoice.AT_DESK)
        elif self._account is not None:
            self._pay(self._due)

    @Slot()
    def later(self) -> None:
        self._answer(PayChoice.LATER)

    @Slot()
    def atDesk(self) -> None:
        self._answer(PayChoice.AT_DESK)

    @Slot()
    def otherAmount(self) -> None:
        """Another amount is typed."""
        self._text = ""
        self.typedText.emit()
        self._turn("paymentPart")

    @Slot()
    def plan(self) -> None:
        """In how many parts is chosen."""
        self._parts = 0
        self._turn("paymentPlan")

    @Slot()
    def question(self) -> None:
        """What the question is about is chosen; where there is one charge, it is that."""
        charges = self._charges
        self._charge = charges[0][0].id if len(charges) == 1 else ""
        self._turn("paymentQuestion")

    text = Property(str, lambda self: self._text, notify=typedText)
    error = Property(str, lambda self: self._error, notify=changed)

    @Property(str, notify=changed)
    def partHint(self) -> str:
        return translate("Lobby", "You can pay up to {amount}.").format(amount=self._words(self._due))

    @Slot(str)
    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.typedText.emit()
            if self._error:
                self._error = ""
                self.changed.emit()

    @Slot()
    def payPart(self) -> None:
        """Pay what was typed."""
        due = self._due
        try:
            amount = typed(self._text, due.code)
        except AmountRefused:
            amount = Money(0, due.code)
        if not 0 < amount.minor <= due.minor:
            self._error = translate("Lobby", "Type an amount up to {amount}.").format(amount=self._words(due))
            self.changed.emit()
            return
        self._pay(amount)

    @Property(list, notify=changed)
    def plans(self) -> list[dict[str, Any]]:
        text = translate("Lobby", "{count} parts of {amount}, one each month")
        texts = {
            str(number): text.format(count=number, amount=self._words(self._due.split(number)[0]))
            for number in self._offered
        }
        return options(str(self._parts), **texts)

    @Slot(str)
    def choosePlan(self, value: str) -> None:
        self._parts, self._error = int(value), ""
        self.changed.emit()

    @Slot()
    def agree(self) -> None:
        """Agree on the plan that is chosen."""
        if self._parts not in self._offered:
            self._error = translate("Lobby", "Choose in how many parts.")
            self.changed.emit()
            return
        due, today = self._due, self._around.content.settings.today(self._around.clock())
        self._around.record(PaymentAnswered(PayChoice.PLAN, self._parts, due.minor, due.code, today))

    @Property(list, notify=changed)
    def questions(self) -> list[dict[str, Any]]:
        texts = {it["id"]: f"{it['title']} · {it['amount']}" for it in self._told()}
        return options(self._charge, **texts)

    @Slot(str)
    def chooseCharge(self, value: str) -> None:
        self._charge, self._error = value, ""
        self.changed.emit()

    @Slot()
    def notRight(self) -> None:
        self._ask(BillTopic.NOT_RIGHT)

    @Slot()
    def cannotPay(self) -> None:
        self._ask(BillTopic.CANNOT_PAY)

    def _ask(self, topic: BillTopic) -> None:
        """The question goes to the desk; what else is owed is asked for as before."""
        if not self._charge:
            self._error = translate("Lobby", "Choose what it is about.")
            self.changed.emit()
            return
        self._asked.add(self._charge)
        self._around.tell(BillQuestioned(self._charge, topic))
        if self._due.minor:
            self._turn("payment")
        else:
            self._answer(PayChoice.LATER)

    # At the terminal

    def _pay(self, amount: Money) -> None:
        paying = self._around.paying
        if paying is None or self._waits:
            return
        self._paying, self._result, self._not_begun = amount, None, False
        self._address, self._mail_asked, self._mailed = "", False, None
        self._turn("paymentCard")
        self._stay.start()
        paying.pay(amount, self._answered, self._failed)

    def _stays(self) -> None:
        if self._around.paying is not None:
            self._around.paying.stay()

    def _answered(self, state: PaymentState) -> None:
        self._stay.stop()
        self._result = state
        self.changed.emit()
        if state is PaymentState.APPROVED and self._around.paying is not None:
            self._around.paying.receipt(self._offer)

    def _offer(self, address: str) -> None:
        self._address = address
        self.changed.emit()

    def _failed(self) -> None:
        self._stay.stop()
        self._not_begun = True
        self.changed.emit()

    waiting = Property(bool, lambda self: self._waits, notify=changed)

    @Property(str, notify=changed)
    def receiptOffer(self) -> str:
        """The words that have the receipt sent; empty where it cannot be, or was asked for."""
        if not self._address or self._mail_asked:
            return ""
        return translate("Lobby", "Send the receipt by e-mail to {address}").format(address=self._address)

    @Slot()
    def mailReceipt(self) -> None:
        """Have the receipt sent by e-mail."""
        paying = self._around.paying
        if self.receiptOffer and paying is not None:
            self._mail_asked = True
            self.changed.emit()
            language = self._around.translation.language.code
            paying.mail(language, lambda: self._told_of_mail(True), lambda: self._told_of_mail(False))

    def _told_of_mail(self, goes: bool) -> None:
        self._mailed = goes
        self.changed.emit()

    @Property(bool, notify=changed)
    def mayTryAgain(self) -> bool:
        return self._not_begun or self._result in (PaymentState.DECLINED, PaymentState.CANCELLED)

    @Property(str, notify=changed)
    def resultKind(self) -> str:
        if self._waits:
            return "info"
        return "success" if self._result is PaymentState.APPROVED else "warning"

    @Property(str, notify=changed)
    def cardHeading(self) -> str:
        if self._waits:
            return translate("Lobby", "Look at the card terminal")
        if self._result is PaymentState.APPROVED:
            return translate("Lobby", "Paid. Thank you")
        if self.mayTryAgain:
            return translate("Lobby", "Nothing was paid")
        return translate("Lobby", "We do not know yet whether it was paid")

    @Property(str, notify=changed)
    def cardText(self) -> str:
        amount = self._words(self._paying) if self._paying is not None else ""
        if self._waits:
            text = translate("Lobby", "Hold or insert your card there to pay {amount}.")
        elif self._result is PaymentState.APPROVED:
            return self._paid_words(amount)
        elif self.mayTryAgain and self._goes:
            text = translate("Lobby", "You can try again, or pay another time.")
        elif self.mayTryAgain:
            text = translate("Lobby", "You can try again, or pay another time. Your check-in goes on.")
        else:
            text = translate("Lobby", "Do not pay again. The front desk will look at it with you.")
        return text.format(amount=amount)

    def _paid_words(self, amount: str) -> str:
        if self._mailed is None:
            text = translate("Lobby", "{amount} was paid. The front desk gives you a receipt.")
        elif self._mailed:
            text = translate("Lobby", "{amount} was paid. The receipt goes to {address}.")
        else:
            text = translate(
                "Lobby", "{amount} was paid. The receipt cannot be sent now: the front desk gives you one."
            )
        return text.format(amount=amount, address=self._address)

    @Slot()
    def goOn(self) -> None:
        """On from the terminal, whatever came of it."""
        if self._waits:
            return
        if self._result is PaymentState.APPROVED:
            self._answer(PayChoice.PAID)
        elif self.mayTryAgain:
            self._answer(PayChoice.AT_DESK)
        else:
            self._answer(PayChoice.UNSURE)

    @Slot()
    def tryAgain(self) -> None:
        """To what is owed, once more."""
        self._paying, self._result, self._not_begun = None, None, False
        self._turn("payment")

    def retranslate(self) -> None:
        self._error = ""
        self.changed.emit()
