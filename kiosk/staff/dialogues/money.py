"""Somebody's money on one page: what they owe and why, what was paid, and all that the desk does about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from kiosk import paths
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import Charge, ChargeState, PatientAccount
from kiosk.domain.money.payments import OPEN, Payment, PaymentState, PayWay, left_of
from kiosk.domain.permissions import Permission
from kiosk.qt.papers.document import pdf_of
from kiosk.qt.papers.receipts import receipt_of
from kiosk.qt.translation import Catalogues, in_language, live
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.money import MoneyPage
from kiosk.staff.dialogues.money_parts import (
    ABOUT_MONEY,
    ChargeForm,
    PlanForm,
    ReturnForm,
    SettleForm,
    TakeForm,
)
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.money_words import amount_words, charge_words, payment_words
from kiosk.staff.person import Person
from kiosk.staff.receipt_words import receipt_words

translate = QCoreApplication.translate
_ROW = Qt.ItemDataRole.UserRole
# In pixels at the usual size of letters.
WIDTH, LOWEST = 900, 220
HAND_WAYS = (PayWay.CASH, PayWay.CHEQUE, PayWay.DESK_TERMINAL)


class MoneyDialogue(Dialogue):
    """The page of one person. What is done with a row is done with the one that is chosen.

    Attributes:
        balance: what is owed, in words.
        rows: charges and payments, the last on top.
        acts: the buttons, by name.
    """

    def __init__(self, model: StaffModel, window: QWidget, scale: float, person: Person) -> None:
        super().__init__(model, window, scale, translate("Staff", "Money"), WIDTH)
        self._person = person
        self._page: MoneyPage | None = None
        self._ways: tuple[PayWay, ...] = HAND_WAYS
        self.within.addWidget(TextLabel(person.words, "name"))
        self.balance = TextLabel("", "strong")
        self.plans = TextLabel("", "second")
        self.rows = QListWidget()
        self.rows.setAccessibleName(translate("Staff", "Charges and payments"))
        self.rows.setWordWrap(True)
        self.rows.setMinimumHeight(round(LOWEST * scale))
        self.rows.currentItemChanged.connect(lambda *_: self._enable())
        self.language = DropDown()
        for language in live(paths.resources() / "i18n"):
            self.language.addItem(language.name, language)
        for part in (self.balance, self.plans, self.rows):
            self.within.addWidget(part, 1 if part is self.rows else 0)
        form = self.fields()
        form.addRow(label(translate("Staff", "Receipts &in"), self.language), self.language)
        self.primary.setText(translate("Staff", "&Take a payment..."))
        returns = model.actor.may(Permission.RETURN_MONEY)
        self.acts: dict[str, QPushButton] = {
            "charge": self.add_button(translate("Staff", "Add a &charge..."), self._charge),
            "find_out": self.add_button(translate("Staff", "As&k the terminal"), self._find_out),
            "settle": self.add_button(translate("Staff", "&What came of it..."), self._settle),
            "receipt": self.add_button(translate("Staff", "&Receipt..."), self._receipt),
            "mail": self.add_button(translate("Staff", "Receipt by e-&mail"), self._mail),
            "plan": self.add_button(translate("Staff", "&Plan..."), self._plan),
            "give_back": self.add_button(
                translate("Staff", "&Give back..."), lambda: self._return(void=False)
            ),
            "void": self.add_button(
                translate("Staff", "Take &back, same day..."), lambda: self._return(void=True)
            ),
            "cancel": self.add_button(translate("Staff", "Cancel the c&harge"), self._cancel),
        }
        for name in ("give_back", "void", "cancel"):
            self.acts[name].setVisible(returns)
        self.acts["mail"].setVisible(model.settings.mail_receipts == "ask")
        self._enable()
        self.fit()
        self.read()

    @property
    def account(self) -> PatientAccount | None:
        """What is owed in the clinic's currency; None before it is read."""
        return self._page.accounts[0] if self._page is not None else None

    def read(self, said: str = "") -> None:
        """Read all of it anew; ``said`` is told with it."""
        key = self._person.id
        self.ask(
            lambda services, who: (services.money.page(key, who), services.money.ways),
            lambda found: self._show(*found, said),
        )

    def do(self) -> None:
        """Take a payment."""
        account = self.account
        if account is None:
            return
        TakeForm(
            self, self._person.id, account.due_amount, self._ways, self.read, lambda payment: None
        ).open()

    # What is shown

    def _show(self, page: MoneyPage, ways: tuple[PayWay, ...], said: str) -> None:
        self._page, self._ways = page, ways
        self.balance.setText(" · ".join(map(_balance_words, page.accounts)))
        today = self.model.settings.today(self.model.clock())
        self.plans.setText("\n".join(_plan_words(plan.due_by(today), plan.parts) for plan in page.plans))
        self.plans.setVisible(bool(page.plans))
        chosen = self._chosen()
        self.rows.clear()
        found: list[Charge | Payment] = [
            *(it for account in page.accounts for it in account.charges),
            *(it for account in page.accounts for it in account.payments),
        ]
        settings = self.model.settings
        for row in sorted(found, key=lambda it: (it.made_at, it.id), reverse=True):
            words = charge_words(row) if isinstance(row, Charge) else payment_words(row)
            if row.id in page.receipts:
                words = f"{words} · {receipt_words(page.receipts[row.id])}"
            item = QListWidgetItem(f"{settings.local(row.made_at):%Y-%m-%d %H:%M}  {words}")
            item.setData(_ROW, row)
            if isinstance(row, Payment) and row.state in OPEN:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.rows.addItem(item)
            if not said and chosen is not None and chosen.id == row.id:
                self.rows.setCurrentItem(item)
        if self.rows.currentItem() is None and self.rows.count():
            self.rows.setCurrentRow(0)
        self._enable()
        self.say(said)
        self.rows.setFocus()

    def _chosen(self) -> Charge | Payment | None:
        item = self.rows.currentItem()
        row = item.data(_ROW) if item is not None else None
        return row if isinstance(row, Charge | Payment) else None

    def _payment(self) -> Payment | None:
        row = self._chosen()
        return row if isinstance(row, Payment) else None

    def _enable(self) -> None:
        """Each act where the row that is chosen lets it be done."""
        row, account = self._chosen(), self.account
        is_open = isinstance(row, Payment) and row.state in OPEN
        left = self._left()
        when = {
            "charge": account is not None,
            "find_out": is_open,
            "settle": is_open,
            "receipt": isinstance(row, Payment) and bool(row.taken),
            "mail": isinstance(row, Payment) and bool(row.taken),
            "plan": account is not None and account.due_amount.minor > 1,
            "give_back": left.minor > 0,
            "void": left.minor > 0 and isinstance(row, Payment) and row.state is PaymentState.APPROVED,
            "cancel": isinstance(row, Charge) and row.state is ChargeState.OPEN,
        }
        for name, button in getattr(self, "acts", {}).items():
            button.setEnabled(when[name])

    def _left(self) -> Money:
        payment, page = self._payment(), self._page
        if payment is None or page is None:
            return Money(0, "USD")
        return left_of(payment, [it for account in page.accounts for it in account.payments])

    # What is done

    def _charge(self) -> None:
        if (account := self.account) is not None:
            ChargeForm(self, self._person.id, account.code, self.read).open()

    def _plan(self) -> None:
        if (account := self.account) is not None:
            PlanForm(self, self._person.id, account.due_amount, self.read).open()

    def _return(self, *, void: bool) -> None:
        if (payment := self._payment()) is not None:
            ReturnForm(self, payment, self._left(), self.read, void=void).open()

    def _settle(self) -> None:
        if (payment := self._payment()) is not None:
            SettleForm(self, payment, self.read).open()

    def _find_out(self) -> None:
        if (payment := self._payment()) is not None:
            key = payment.id
            self.ask(
                lambda services, who: services.money.find_out(key, who),
                lambda found: self.read(payment_words(found)),
                ABOUT_MONEY,
            )

    def _cancel(self) -> None:
        row = self._chosen()
        if isinstance(row, Charge):
            key, words = row.id, charge_words(row)
            self.ask(
                lambda services, who: services.money.cancel_charge(key, who),
                lambda _: self.read(translate("Staff", "Cancelled: {what}").format(what=words)),
                ABOUT_MONEY,
            )

    def _receipt(self) -> None:
        payment, account = self._payment(), self.account
        chosen = self.choose_file() if payment is not None else ""
        if payment is None or account is None or not chosen:
            return
        language, settings = self.language.currentData(), self.model.settings
        texts = in_language(Catalogues(paths.resources() / "i18n"), language.code)
        name, left, key = self._person.name, account.balance, payment.id

        def content() -> bytes:
            # A paper is of the thread that draws it.
            return pdf_of(receipt_of(payment, name, left, settings, language, texts), settings)

        self.ask(
            lambda services, who: services.money.save_receipt(key, content, Path(chosen), who),
            lambda _: self.say(translate("Staff", "Saved: {file}").format(file=chosen)),
        )

    def _mail(self) -> None:
        if (payment := self._payment()) is not None:
            key, code = payment.id, self.language.currentData().code
            self.ask(
                lambda services, who: services.receipts.mail(key, code, who),
                lambda _: self.read(translate("Staff", "The receipt goes to their address by e-mail.")),
                ABOUT_MONEY,
            )

    def choose_file(self) -> str:
        """Where a receipt is to be kept; empty for nowhere."""
        return self._ask_for_a_file()

    def _ask_for_a_file(self) -> str:
        return QFileDialog.getSaveFileName(
            self, translate("Staff", "Receipt"), "receipt.pdf", translate("Staff", "Papers (*.pdf)")
        )[0]


def _balance_words(account: PatientAccount) -> str:
    if account.balance.minor > 0:
        return translate("Staff", "To pay: {amount}").format(amount=amount_words(account.balance))
    if account.balance.minor < 0:
        return translate("Staff", "Paid too much: {amount}").format(amount=amount_words(-account.balance))
    return translate("Staff", "Nothing to pay in {code}").format(code=account.code)


def _plan_words(due: Money, parts: int) -> str:
    text = translate("Staff", "Plan in {count} parts: {amount} due until today")
    return text.format(count=parts, amount=amount_words(due))
