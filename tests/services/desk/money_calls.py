"""Every call of staff about money, and what it needs, for `test_permitted`."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.domain.actor import Actor
from kiosk.domain.money import amounts
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.money.payments import PayWay
from kiosk.domain.permissions import Permission
from kiosk.services.desk.bills import BillService
from kiosk.services.desk.closing_day import ClosingService
from kiosk.services.desk.estimates import EstimateService
from kiosk.services.desk.money import MoneyService
from kiosk.services.desk.receipts import ReceiptService
from kiosk.store.database import Database
from tests.factories import NOW
from tests.services.clinic_maker import SETTINGS

OWED = NewCharge(ChargeKind.COPAY, amounts.Money(2000, "USD"), "Visit of today")


class Money:
    """The services, a charge and a payment of somebody's."""

    charged: str
    paid: str

    def serve(self, database: Database, clock: Callable[[], datetime]) -> None:
        """From now on staff work with ``database``."""
        self.money = MoneyService(database, SETTINGS, clock, "Desk 1")
        self.receipts = ReceiptService(database, replace(SETTINGS, mail_receipts="ask"), clock)
        self.bills = BillService(database, clock)
        self.closing = ClosingService(database, clock)
        self.estimates = EstimateService(database, SETTINGS, clock)

    def fill(self, who: Actor) -> None:
        """Make them."""
        self.charged = self.money.charge("p1", OWED, who)
        self.paid = self.money.take("p1", OWED.amount, PayWay.CASH, who).id


MONEY: dict[str, tuple[Permission, Callable[[Money, Actor], object]]] = {
    "MoneyService.page": (Permission.TAKE_MONEY, lambda it, who: it.money.page("p1", who)),
    "MoneyService.charge": (Permission.TAKE_MONEY, lambda it, who: it.money.charge("p1", OWED, who)),
    "MoneyService.cancel_charge": (
        Permission.RETURN_MONEY,
        lambda it, who: it.money.cancel_charge(it.charged, who),
    ),
    "MoneyService.take": (
        Permission.TAKE_MONEY,
        lambda it, who: it.money.take("p2", OWED.amount, PayWay.CASH, who),
    ),
    "MoneyService.give_back": (
        Permission.RETURN_MONEY,
        lambda it, who: it.money.give_back(it.paid, OWED.amount, "paid twice", who),
    ),
    "MoneyService.void": (
        Permission.RETURN_MONEY,
        lambda it, who: it.money.void(it.paid, "a mistake", who),
    ),
    "MoneyService.find_out": (Permission.TAKE_MONEY, lambda it, who: it.money.find_out(it.paid, who)),
    "MoneyService.settle": (
        Permission.TAKE_MONEY,
        lambda it, who: it.money.settle(it.paid, None, "nobody paid", who),
    ),
    "MoneyService.agree_plan": (
        Permission.TAKE_MONEY,
        lambda it, who: it.money.agree_plan("p1", OWED.amount, 2, SETTINGS.today(NOW), who),
    ),
    "MoneyService.save_receipt": (
        Permission.TAKE_MONEY,
        lambda it, who: it.money.save_receipt(it.paid, lambda: b"", Path(os.devnull), who),
    ),
    "ReceiptService.mail": (Permission.TAKE_MONEY, lambda it, who: it.receipts.mail(it.paid, "en", who)),
    "BillService.open_ones": (Permission.TAKE_MONEY, lambda it, who: it.bills.open_ones(who)),
    "BillService.take": (Permission.TAKE_MONEY, lambda it, who: it.bills.take("none", 1, who)),
    "BillService.give_back": (Permission.TAKE_MONEY, lambda it, who: it.bills.give_back("none", 1, who)),
    "BillService.answer": (Permission.TAKE_MONEY, lambda it, who: it.bills.answer("none", 1, "paid", who)),
    "EstimateService.all": (Permission.TAKE_MONEY, lambda it, who: it.estimates.all(who)),
    "EstimateService.note_asked": (
        Permission.TAKE_MONEY,
        lambda it, who: it.estimates.note_asked("a1", who),
    ),
    "EstimateService.give": (
        Permission.TAKE_MONEY,
        lambda it, who: it.estimates.give("a1", "en", lambda made: b"", Path(os.devnull), who),
    ),
    "ClosingService.open_lines": (Permission.TAKE_MONEY, lambda it, who: it.closing.open_lines(who)),
    "ClosingService.close": (Permission.TAKE_MONEY, lambda it, who: it.closing.close({}, {}, "", who)),
}
# What windows read anew with all news.
MONEY_LISTS = ("BillService.open_ones", "ClosingService.open_lines")
