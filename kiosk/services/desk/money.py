"""The desk's work with money: what somebody owes, taking it, giving it back, and finding out what nobody knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, select, update
from uuid6 import uuid7

from kiosk.devices.terminal import PaymentTerminal
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.feed import Topic
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.cards import CardShown, holds_card
from kiosk.domain.money.charges import USUAL_CURRENCY, ChargeState, NewCharge, PatientAccount, charge_of
from kiosk.domain.money.payments import (
    BY_HAND,
    Payment,
    PaymentReason,
    PaymentRefused,
    PaymentState,
    PayWay,
    TerminalAnswer,
    TerminalVerdict,
)
from kiosk.domain.money.plans import PaymentPlan
from kiosk.domain.money.receipts import ReceiptStanding
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import Act, acting, charge_visit
from kiosk.services.desk.opening import must_have_reason
from kiosk.services.record import payments, receipts
from kiosk.services.record.joins import kept_for
from kiosk.services.record.payments import NewPayment
from kiosk.services.staffing import files
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# A terminal waits no longer than that for a card: until then nobody says by hand what came of it.
AT_TERMINAL_LONGEST = timedelta(minutes=4)
LONGEST_NOTE = 200


@dataclass(frozen=True)
class MoneyPage:
    """All of one person's money. ``accounts`` has the clinic's currency first.

    Attributes:
        receipts: what came of those that were to go by e-mail, by the payment.
    """

    accounts: tuple[PatientAccount, ...]
    plans: tuple[PaymentPlan, ...]
    receipts: Mapping[str, ReceiptStanding] = field(default_factory=dict)


def note_of(text: str, *, wanted: bool = False) -> str:
    """A note as it is kept. Raises PaymentRefused: it says nothing and has to, or a card's number stands in it."""
    said = " ".join(text.split())[:LONGEST_NOTE]
    if holds_card(said):
        raise PaymentRefused(PaymentReason.CARD)
    if not said.isprintable() or (wanted and not any(letter.isalnum() for letter in said)):
        raise PaymentRefused(PaymentReason.NOT_SAID)
    return said


class MoneyService:
    """Takes and gives back. ``till`` is the drawer of this computer, ``terminal`` what stands beside it, if anything.

    Raises NotAllowed and SignedOut as `sessions.must` does, LookupError for what is not there.
    """

    def __init__(
        self,
        database: Database,
        clinic: Clinic,
        clock: Callable[[], datetime],
        till: str,
        terminal: PaymentTerminal | None = None,
    ) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self.till = till
        self.terminal = terminal

    @property
    def code(self) -> str:
        """What the clinic is paid in."""
        return self._clinic.current.currency or USUAL_CURRENCY

    def page(self, patient_id: str, who: Actor) -> MoneyPage:
        """What somebody owes and has paid, which is in the audit. Raises ReasonWanted for one of special privacy."""
        with self._acting(who) as act:
            kept = self._kept(act, patient_id)
            must_have_reason(act.connection, [kept], who, act.now)
            # A check-in that was given up may have been charged.
            charge_visit(act, kept, None)
            ids = payments.records_of(act.connection, kept)
            act.did(Action.MONEY_READ, kept)
            today = self._clinic.current.today(act.now)
            return MoneyPage(
                payments.account_of(act.connection, ids, self.code, today),
                payments.plans_of(act.connection, ids),
                receipts.standings(act.connection, ids),
            )

    def charge(self, patient_id: str, said: NewCharge, who: Actor) -> str:
        """Write down what somebody owes; the charge's id. Raises ChargeRefused."""
        made = charge_of(said)
        with self._acting(who) as act:
            kept, key = self._kept(act, patient_id), str(uuid7())
            act.connection.execute(
                insert(tables.charge).values(
                    id=key,
                    patient_id=kept,
                    kind=made.kind,
                    amount=made.amount.minor,
                    currency=made.amount.code,
                    about=made.about,
                    price=made.price.minor if made.price else None,
                    insurance=made.insurance,
                    due_on=made.due_on,
                    state=ChargeState.OPEN,
                    made_at=act.now,
                    made_by=act.staff,
                    account_id=act.who.account_id or None,
                    version=1,
                )
            )
            announce(act.connection, Topic.MONEY, kept)
            act.did(Action.CHARGE_MADE, kept, record_id=key)
            return key

    def cancel_charge(self, key: str, who: Actor) -> bool:
        """It is asked for no more; False where somebody was first."""
        table = tables.charge
        with self._acting(who, Permission.RETURN_MONEY) as act:
            row = act.connection.execute(select(table).where(table.c.id == key)).one_or_none()
            if row is None:
                raise LookupError(key)
            done = act.connection.execute(
                update(table)
                .where(table.c.id == key, table.c.state == ChargeState.OPEN, table.c.version == row.version)
                .values(state=ChargeState.CANCELLED, version=row.version + 1)
            )
            if not done.rowcount:
                return False
            announce(act.connection, Topic.MONEY, row.patient_id)
            act.did(Action.CHARGE_CANCELLED, row.patient_id, record_id=key)
            return True

    def take(
        self,
        patient_id: str,
        amount: Money,
        way: PayWay,
        who: Actor,
        reference: str = "",
        card: CardShown | None = None,
    ) -> Payment:
        """Take a payment: by hand what somebody has in their hands, and by the terminal what it answers.

        Raises PaymentRefused.
        """
        said = note_of(reference)
        with self._acting(who) as act:
            new = NewPayment(
                self._kept(act, patient_id), amount, way, self.till, account_id=act.who.account_id
            )
            if way in BY_HAND:
                return payments.by_hand(act, new, said, card)
        return payments.at_terminal(lambda: self._acting(who), self._terminal(way), new)

    def give_back(self, key: str, amount: Money, why: str, who: Actor) -> Payment:
        """Give something of a payment back, by the way it came. Raises PaymentRefused."""
        return self._return(key, amount, note_of(why, wanted=True), who)

    def void(self, key: str, why: str, who: Actor) -> Payment:
        """Take a payment back whole on the day it was taken. Raises PaymentRefused."""
        note = payments.VOID + note_of(why, wanted=True)
        with self._acting(who, Permission.RETURN_MONEY) as act:
            payment = payments.payment_from(payments.found(act.connection, key)._mapping)
        settled, today = payment.settled_at, self._clinic.current.today(self._clock())
        if payment.state is not PaymentState.APPROVED or settled is None:
            raise PaymentRefused(PaymentReason.NOT_TAKEN)
        if self._clinic.current.today(settled) != today or payment.close_id:
            raise PaymentRefused(PaymentReason.ANOTHER_DAY)
        return self._return(key, payment.taken, note, who)

    @property
    def ways(self) -> tuple[PayWay, ...]:
        """By what somebody can pay here, the terminal of this computer first where there is one."""
        hand = (PayWay.CASH, PayWay.CHEQUE, PayWay.DESK_TERMINAL)
        return (self.terminal.way, *hand) if self.terminal is not None else hand

    def save_receipt(self, key: str, content: Callable[[], bytes], file: Path, who: Actor) -> None:
        """Write the receipt of a payment into a new file, readable by its owner only, once that is noted.

        Raises FileRefused: the file cannot be written, or is there already.
        """
        with self._acting(who) as act:
            payments.found(act.connection, key)

        def noted() -> bytes:
            with self._acting(who) as act:
                row = payments.found(act.connection, key)
                act.did(Action.RECEIPT_MADE, row.patient_id, record_id=key)
            return content()

        files.write_made(file, noted)

    def find_out(self, key: str, who: Actor) -> Payment:
        """Ask the terminal what came of a payment. Raises PaymentRefused while it may still wait for a card."""
        with self._acting(who) as act:
            self._must_be_over(act, key)
        return payments.found_out(lambda: self._acting(who), self.terminal, key)

    def settle(self, key: str, taken: Money | None, why: str, who: Actor) -> Payment:
        """Say what the terminal's own journal says of a payment that is unknown: ``taken``, or None for nothing.

        Raises PaymentRefused.
        """
        note = note_of(why, wanted=True)
        verdict = TerminalVerdict.APPROVED if taken else TerminalVerdict.CANCELLED
        with self._acting(who) as act:
            self._must_be_over(act, key)
            row = payments.found(act.connection, key)
            if row.state == PaymentState.AT_TERMINAL:
                payments.stepped(act, key, PaymentState.UNKNOWN)
            elif row.state != PaymentState.UNKNOWN:
                raise PaymentRefused(PaymentReason.NOT_OPEN)
            act.connection.execute(
                update(tables.payment)
                .where(tables.payment.c.id == key)
                .values(note=note, version=tables.payment.c.version + 1)
            )
            return payments.heard(act, key, TerminalAnswer(verdict, taken, code="by_hand"))

    def agree_plan(
        self, patient_id: str, amount: Money, parts: int, first_on: date, who: Actor
    ) -> PaymentPlan:
        """Agree on a plan. Raises PaymentRefused where it is of nothing."""
        if amount.minor < parts:
            raise PaymentRefused(PaymentReason.NOTHING)
        with self._acting(who) as act:
            kept = self._kept(act, patient_id)
            plan = PaymentPlan(str(uuid7()), kept, amount, parts, first_on, act.now)
            act.connection.execute(
                insert(tables.payment_plan).values(
                    id=plan.id,
                    patient_id=plan.patient_id,
                    amount=amount.minor,
                    currency=amount.code,
                    parts=parts,
                    first_on=first_on,
                    made_at=act.now,
                    made_by=act.staff,
                    account_id=act.who.account_id or None,
                    version=1,
                )
            )
            announce(act.connection, Topic.MONEY, plan.patient_id)
            act.did(Action.PLAN_AGREED, plan.patient_id, record_id=plan.id)
            return plan

    def _acting(
        self, who: Actor, permission: Permission = Permission.TAKE_MONEY
    ) -> AbstractContextManager[Act]:
        return acting(self._database, who, permission, self._clock())

    def _return(self, key: str, amount: Money, note: str, who: Actor) -> Payment:
        with self._acting(who, Permission.RETURN_MONEY) as act:
            payment = payments.payment_from(payments.found(act.connection, key)._mapping)
            new = NewPayment(
                payment.patient_id, amount, payment.way, self.till, key, note, act.who.account_id
            )
            if payment.way in BY_HAND:
                return payments.by_hand(act, new)
        terminal = self._terminal(payment.way)
        return payments.at_terminal(lambda: self._acting(who, Permission.RETURN_MONEY), terminal, new)

    def _must_be_over(self, act: Act, key: str) -> None:
        row = payments.found(act.connection, key)
        if row.way not in BY_HAND and act.now < row.made_at + AT_TERMINAL_LONGEST:
            raise PaymentRefused(PaymentReason.TOO_SOON)

    def _terminal(self, way: PayWay) -> PaymentTerminal:
        if self.terminal is None or self.terminal.way is not way:
            raise PaymentRefused(PaymentReason.NO_TERMINAL)
        return self.terminal

    def _kept(self, act: Act, patient_id: str) -> str:
        """The record that stays of whoever this is. Raises LookupError."""
        kept = kept_for(act.connection, [patient_id]).get(patient_id, patient_id)
        person = tables.patient.c.id
        if act.connection.execute(select(person).where(person == kept)).first() is None:
            raise LookupError(patient_id)
        return kept
