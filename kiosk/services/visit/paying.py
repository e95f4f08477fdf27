"""A patient pays at a kiosk: what they are asked for, and a payment at the terminal beside it.

There is no money without the record: what cannot be written down first is not begun.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Lock

from sqlalchemy import Connection

from kiosk.devices.terminal import PaymentTerminal
from kiosk.domain.clinic import Clinic
from kiosk.domain.masking import mask_email
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import USUAL_CURRENCY, PatientAccount
from kiosk.domain.money.payments import OPEN, Payment, PaymentReason, PaymentRefused, PaymentState
from kiosk.domain.money.receipts import ReceiptReason, ReceiptRefused
from kiosk.services.record import audit, payments, receipts
from kiosk.services.record.payments import NewPayment
from kiosk.services.visit.at_kiosk import patient_at
from kiosk.store.database import Database


class KioskBook(audit.AuditedAct):
    """A transaction in which a patient does something with money at a kiosk, which stands for ``staff``."""

    def __init__(self, connection: Connection, kiosk: str, now: datetime, patient_id: str) -> None:
        super().__init__(connection, kiosk, now)
        self.patient_id = patient_id


class PayingService:
    """Takes payments of the patient whose session is shown, at the kiosk's own ``terminal``, if it has one.

    Raises StepRefused where the session has ended, and StoreUnavailable without the record.
    """

    def __init__(
        self,
        database: Database,
        clinic: Clinic,
        clock: Callable[[], datetime],
        kiosk: str,
        terminal: PaymentTerminal | None = None,
    ) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._kiosk = kiosk
        self._terminal = terminal
        # One after the other: whoever has left may have left it waiting for their card.
        self._in_use = Lock()

    @property
    def takes_cards(self) -> bool:
        """There is a terminal beside this kiosk, and it waits for nobody's card."""
        return self._terminal is not None and not self._in_use.locked()

    def account(self, session: str) -> PatientAccount:
        """What they owe in the clinic's currency, why, and what was paid of it."""
        now = self._clock()
        with self._database.read(session, now) as connection:
            patient_id = patient_at(connection, session, now)
            ids = payments.records_shown(connection, patient_id)
            settings = self._clinic.current
            code, today = settings.currency or USUAL_CURRENCY, settings.today(now)
            return payments.account_of(connection, ids, code, today)[0]

    def pay(self, session: str, amount: Money) -> PaymentState:
        """Take ``amount``; the call lasts until the terminal has answered. What came of it is in the record.

        What an earlier payment of theirs has come to is found out first: while nobody knows, nothing is taken, and the
        outcome is unknown. Raises PaymentRefused: there is no terminal, it still asks for what somebody before
        them owes, or it is more than they owe.
        """
        terminal = self._terminal
        if terminal is None or not self._in_use.acquire(blocking=False):
            raise PaymentRefused(PaymentReason.NO_TERMINAL)
        try:
            return self._pay(session, amount, terminal)
        finally:
            self._in_use.release()

    def receipt_address(self, session: str) -> str:
        """To where the receipt of what they have just paid here can go by e-mail; empty for nowhere.

        It is the address on file, as far as a screen shows one.
        """
        if self._clinic.current.mail_receipts != "ask":
            return ""
        now = self._clock()
        with self._database.read(session, now) as connection:
            payment = self._last_paid(connection, patient_at(connection, session, now))
            address = receipts.kiosk_address(connection, payment) if payment else ""
            return mask_email(address) if address else ""

    def mail_receipt(self, session: str, language: str) -> None:
        """Have the receipt of what they have just paid here sent to the address on file. Raises ReceiptRefused."""
        if self._clinic.current.mail_receipts != "ask":
            raise ReceiptRefused(ReceiptReason.NOT_CHOSEN)
        with self._writing(session) as book:
            payment = self._last_paid(book.connection, book.patient_id)
            if payment is None:
                raise ReceiptRefused(ReceiptReason.NOT_PAID)
            if not receipts.kiosk_address(book.connection, payment):
                raise ReceiptRefused(ReceiptReason.STOPPED)
            receipts.wanted(book, payment, language)

    def _last_paid(self, connection: Connection, patient_id: str) -> Payment | None:
        """What was paid last at this kiosk by whoever stands at it."""
        settings, now = self._clinic.current, self._clock()
        code = settings.currency or USUAL_CURRENCY
        account = payments.account_of(connection, [patient_id], code, settings.today(now))[0]
        paid = [it for it in account.payments if it.state is PaymentState.APPROVED and not it.returns]
        return max((it for it in paid if it.till == self._kiosk), key=lambda it: it.id, default=None)

    def _pay(self, session: str, amount: Money, terminal: PaymentTerminal) -> PaymentState:
        account = self.account(session)
        for earlier in account.payments:
            if earlier.state in OPEN and not earlier.returns:
                payments.found_out(lambda: self._writing(session), terminal, earlier.id)
        account = self.account(session)
        if amount.code != account.code or amount > account.due_amount:
            raise PaymentRefused(PaymentReason.MORE_THAN_OWED)
        with self._writing(session) as book:
            patient_id = book.patient_id
        new = NewPayment(patient_id, amount, terminal.way, self._kiosk)
        try:
            return payments.at_terminal(lambda: self._writing(session), terminal, new).state
        except payments.NotHeard:
            return PaymentState.UNKNOWN
        except PaymentRefused as error:
            if error.reason is PaymentReason.ONE_IS_OPEN:
                return PaymentState.UNKNOWN
            raise

    @contextmanager
    def _writing(self, session: str) -> Iterator[KioskBook]:
        now = self._clock()
        with self._database.write(session, now) as connection:
            book = KioskBook(connection, self._kiosk, now, patient_at(connection, session, now))
            yield book
            book.write_down()
