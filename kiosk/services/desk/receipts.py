"""Receipts by e-mail at the desk: somebody has one sent, and one computer hands them to the mail server.

Each is a row that says that sending has begun before it does, as mail about bookings is, and what is found so an hour
later may have gone out: it is not sent again. What a patient has asked for goes at any time of day.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.feed import Topic
from kiosk.domain.mail import Envelope, Handed, MailOutcome, MailState, known_as, written_address
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.payments import Payment
from kiosk.domain.money.receipts import ReceiptReason, ReceiptRefused
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.mail_rows import MOST, outcome_values
from kiosk.services.desk.mailing import STUCK, Round
from kiosk.services.desk.opening import must_have_reason
from kiosk.services.desk.telling_ways import stop_at
from kiosk.services.record import payments, receipts
from kiosk.services.record.joins import kept_for
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_MAIL, _PERSON = tables.receipt_mail, tables.patient

# A payment, the first name or nothing, what is left to pay, and a language: the subject and the text of its mail.
Writes = Callable[[Payment, str, Money, str], tuple[str, str]]


class ReceiptService:
    """Has receipts sent. Raises NotAllowed and SignedOut."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def mail(self, key: str, language: str, who: Actor) -> None:
        """Have the receipt of a payment sent to the address on file.

        Raises ReceiptRefused, LookupError, and ReasonWanted for a patient of special privacy.
        """
        who.must(Permission.TAKE_MONEY)
        if self._clinic.current.mail_receipts != "ask":
            raise ReceiptRefused(ReceiptReason.NOT_CHOSEN)
        kept = self._shown(key, who)
        with acting(self._database, who, Permission.TAKE_MONEY, self._clock()) as act:
            email = select(tables.shown_patient.c.email).where(tables.shown_patient.c.id == kept)
            address = written_address(act.connection.execute(email).scalar_one_or_none() or "")
            if not address:
                raise ReceiptRefused(ReceiptReason.NO_ADDRESS)
            if stop_at(act.connection, [known_as(address)]) is not None:
                raise ReceiptRefused(ReceiptReason.STOPPED)
            payment = payments.payment_from(payments.found(act.connection, key)._mapping)
            receipts.wanted(act, payment, language, act.who.account_id)

    def _shown(self, key: str, who: Actor) -> str:
        """Whose payment it is, whose card a server shows once it is committed that somebody was shown it."""
        with acting(self._database, who, Permission.TAKE_MONEY, self._clock()) as act:
            patient = payments.found(act.connection, key).patient_id
            kept = kept_for(act.connection, [patient]).get(patient, patient)
            must_have_reason(act.connection, [kept], who, act.now)
            if not self._database.embedded:
                act.did(Action.SEARCH_HIT, kept)
            return str(kept)


class ReceiptMailing:
    """Hands receipts to a mail server, each at most once, at a computer that sees the whole record."""

    def __init__(
        self,
        database: Database,
        clinic: Clinic,
        clock: Callable[[], datetime],
        who: Actor,
        writes: Writes,
        *,
        first_name: bool,
    ) -> None:
        """``first_name`` says whether it stands in a message, as the clinic has chosen."""
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._who = who
        self._writes = writes
        self._first_name = first_name

    def run(
        self, hand: Callable[[Envelope], Handed], done: Round, stop: Callable[[], bool] = lambda: False
    ) -> None:
        """What is due is handed to ``hand``, until ``stop``; what came of it is added to the round ``done``."""
        self._give_up()
        sent = 0
        while done.away is None and not stop() and sent < MOST and (envelope := self._begin()) is not None:
            handed = hand(envelope)
            self._settle(envelope.key, handed)
            done.add(handed)
            sent += 1
            if handed.outcome is MailOutcome.AWAY:
                done.away = handed.code

    def _give_up(self) -> None:
        now = self._clock()
        begun = (_MAIL.c.state == MailState.SENDING) & (_MAIL.c.settled_at < now - STUCK)
        with self._database.under(self._who).read(now=now) as connection:
            if connection.execute(select(_MAIL.c.id).where(begun).limit(1)).first() is None:
                return
        with acting(self._database, self._who, Permission.TAKE_MONEY, now) as act:
            act.connection.execute(update(_MAIL).where(begun).values(state=MailState.UNCLEAR))
            announce(act.connection, Topic.MONEY)

    def _begin(self) -> Envelope | None:
        """Begin the next that is due, and say so in its row; None where nothing is."""
        now = self._clock()
        due = (
            select(_MAIL)
            .where(_MAIL.c.state == MailState.DUE, _MAIL.c.due_at <= now)
            .order_by(_MAIL.c.due_at, _MAIL.c.id)
            .limit(MOST)
        )
        with acting(self._database, self._who, Permission.TAKE_MONEY, now) as act:
            for row in act.connection.execute(due).all():
                found = self._envelope(act, row.id, row.payment_id, row.language)
                is_whole = isinstance(found, Envelope)
                # Two computers may look at once: one of them finds it as it was.
                taken = act.connection.execute(
                    update(_MAIL)
                    .where(_MAIL.c.id == row.id, _MAIL.c.state == MailState.DUE)
                    .values(
                        state=MailState.SENDING if is_whole else found,
                        address=found.address if isinstance(found, Envelope) else "",
                        settled_at=now,
                        tries=_MAIL.c.tries + 1,
                        version=_MAIL.c.version + 1,
                    )
                )
                if not taken.rowcount:
                    continue
                announce(act.connection, Topic.MONEY, row.patient_id)
                if isinstance(found, Envelope):
                    return found
            return None

    def _envelope(self, act: Act, key: str, payment_key: str, language: str) -> Envelope | MailState:
        """The mail of a row as the record stands now; else how a row stands of which there is none."""
        payment = payments.payment_from(payments.found(act.connection, payment_key)._mapping)
        kept = kept_for(act.connection, [payment.patient_id]).get(payment.patient_id, payment.patient_id)
        person = act.connection.execute(
            select(_PERSON.c.email, _PERSON.c.given, _PERSON.c.deceased).where(_PERSON.c.id == kept)
        ).one()
        if person.deceased or not payment.taken:
            return MailState.DROPPED
        address = written_address(person.email)
        if not address:
            return MailState.REFUSED
        if (bounce := stop_at(act.connection, [known_as(address)])) is not None:
            return MailState.REFUSED if bounce else MailState.DROPPED
        ids = payments.records_of(act.connection, kept)
        today = self._clinic.current.today(act.now)
        account = payments.account_of(act.connection, ids, payment.asked.code, today)[0]
        called = person.given.partition(" ")[0] if self._first_name else ""
        return Envelope(key, address, *self._writes(payment, called, account.balance, language))

    def _settle(self, key: str, handed: Handed) -> None:
        now = self._clock()
        with acting(self._database, self._who, Permission.TAKE_MONEY, now) as act:
            row = act.connection.execute(
                select(_MAIL.c.tries, _MAIL.c.patient_id).where(_MAIL.c.id == key)
            ).one()
            values = outcome_values(handed, row.tries, now)
            act.connection.execute(
                update(_MAIL)
                .where(_MAIL.c.id == key, _MAIL.c.state == MailState.SENDING)
                .values(version=_MAIL.c.version + 1, **values)
            )
            if handed.outcome is MailOutcome.SENT:
                act.did(Action.RECEIPT_SENT, row.patient_id, record_id=key)
            announce(act.connection, Topic.MONEY, row.patient_id)
