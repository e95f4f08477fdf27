"""Receipts of payments that are to go by e-mail: a row each, which the computer that sends mail takes up."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import IntegrityError
from uuid6 import uuid7

from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.mail import MailState, known_as, written_address
from kiosk.domain.money.payments import Payment, PaymentState
from kiosk.domain.money.receipts import ReceiptReason, ReceiptRefused, ReceiptStanding
from kiosk.services.record.payments import MoneyBook
from kiosk.store import tables
from kiosk.store.feed import announce

_MAIL, _PERSON, _STOP = tables.receipt_mail, tables.patient, tables.mail_stop


def standings(connection: Connection, patient_ids: Sequence[str]) -> dict[str, ReceiptStanding]:
    """What came of the last receipt by e-mail of each payment of somebody's records, by the payment."""
    columns = (_MAIL.c.payment_id, _MAIL.c.state, _MAIL.c.settled_at, _MAIL.c.made_at, _MAIL.c.bounce)
    query = select(*columns).where(_MAIL.c.patient_id.in_(patient_ids))
    return {
        row.payment_id: ReceiptStanding(MailState(row.state), row.settled_at or row.made_at, row.bounce)
        for row in connection.execute(query.order_by(_MAIL.c.made_at, _MAIL.c.id))
    }


def wanted(book: MoneyBook, payment: Payment, language: str, account_id: str = "") -> str:
    """Write down that the receipt of a payment goes to the address on file; the row's id. Raises ReceiptRefused."""
    if not payment.taken:
        raise ReceiptRefused(ReceiptReason.NOT_PAID)
    key = str(uuid7())
    try:
        with book.connection.begin_nested():
            book.connection.execute(
                insert(_MAIL).values(
                    id=key,
                    patient_id=payment.patient_id,
                    payment_id=payment.id,
                    language=language,
                    state=MailState.DUE,
                    address="",
                    due_at=book.now,
                    tries=0,
                    code=0,
                    bounce="",
                    made_at=book.now,
                    made_by=book.staff,
                    account_id=account_id or None,
                    version=1,
                )
            )
    except IntegrityError as error:
        raise ReceiptRefused(ReceiptReason.ON_ITS_WAY) from error
    announce(book.connection, Topic.MONEY, payment.patient_id)
    book.did(Action.RECEIPT_ASKED, payment.patient_id, record_id=key)
    return key


def kiosk_address(connection: Connection, payment: Payment) -> str:
    """To where the receipt of a payment goes whose patient stands at a kiosk; empty where none does.

    It is the address on file, to which mail goes, and of the payment none is on its way, or has gone, already.
    """
    query = select(_PERSON.c.email).where(_PERSON.c.id == payment.patient_id)
    address = written_address(connection.execute(query).scalar_one_or_none() or "")
    if not address or payment.state is not PaymentState.APPROVED:
        return ""
    if connection.dialect.name == "postgresql":
        # Who wants no mail is seen by no kiosk.
        goes = connection.execute(select(func.kiosk_mails_receipt(payment.id))).scalar_one()
    else:
        stopped = select(_STOP.c.address).where(_STOP.c.address == known_as(address))
        gone = select(_MAIL.c.id).where(
            _MAIL.c.payment_id == payment.id,
            _MAIL.c.state.in_((MailState.DUE, MailState.SENDING, MailState.SENT, MailState.UNCLEAR)),
        )
        goes = not connection.execute(select(stopped.exists() | gone.exists())).scalar_one()
    return address if goes else ""
