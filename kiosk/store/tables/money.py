"""Money: what patients owe and why, every payment, plans, questions about bills, and the closes of days.

Amounts are whole minor units of their currency. No column has room for the number of a card.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    false,
    text,
)

from kiosk.domain.mail import MailState
from kiosk.domain.money.charges import ChargeKind, ChargeState
from kiosk.domain.money.estimates import EstimateStep
from kiosk.domain.money.payments import PaymentState, PayWay
from kiosk.domain.money.plans import MOST_PARTS
from kiosk.domain.money.questions import BillState, BillTopic
from kiosk.store.tables.columns import UtcDateTime, identity, metadata, one_of, reference, words


def _made() -> tuple[Column[Any], ...]:
    """When, by whom, and at how many changes; of a kiosk and of a command there is no account."""
    return (
        Column("made_at", UtcDateTime, nullable=False),
        Column("made_by", String(100), nullable=False),
        reference("account_id", "staff_account", nullable=True),
        Column("version", Integer, nullable=False, default=1),
    )


charge = Table(
    "charge",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    # No reference: a booking or a visit that was a mistake goes, and what was asked for it stays until it is cancelled.
    Column("booking_id", String(36)),
    Column("kind", String(20), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    words("about"),
    Column("price", BigInteger),
    words("insurance"),
    Column("due_on", Date),
    Column("state", String(20), nullable=False),
    # As whoever brought it calls it.
    Column("source", String(60), nullable=False, default=""),
    Column("source_id", String(100), nullable=False, default=""),
    # What its source asks for, before what was paid there, by its notices of that; ``amount`` is what is left.
    Column("asked_there", BigInteger),
    Column("paid_there", JSON, nullable=False, default=dict, server_default="{}"),
    # Its source asks for it no more, which is not that somebody here does not.
    Column("ended_there", Boolean, nullable=False, default=False, server_default=false()),
    # When its source said so, and its own number of that.
    Column("said_at", UtcDateTime),
    Column("said_version", String(100), nullable=False, default="", server_default=""),
    *_made(),
    # On a server the same condition, which stands in the migration alone: here it would load that dialect everywhere.
    Index(
        "uq_charge_source",
        "source",
        "source_id",
        unique=True,
        sqlite_where=text("source <> ''"),
    ),
    CheckConstraint(one_of("kind", ChargeKind), name="ck_charge_kind"),
    CheckConstraint(one_of("state", ChargeState), name="ck_charge_state"),
    CheckConstraint("amount > 0 AND (price IS NULL OR price >= amount)", name="ck_charge_amount"),
    CheckConstraint("length(about) <= 300 AND length(insurance) <= 300", name="ck_charge_short"),
)

# Every close of a day, and what was expected and counted of each purse.
day_close = Table(
    "day_close",
    metadata,
    identity(),
    words("note"),
    *_made(),
)
day_close_line = Table(
    "day_close_line",
    metadata,
    Column("close_id", String(36), ForeignKey("day_close.id"), primary_key=True),
    Column("till", String(100), primary_key=True),
    Column("way", String(20), primary_key=True),
    Column("currency", String(3), primary_key=True),
    Column("taken", BigInteger, nullable=False),
    Column("returned", BigInteger, nullable=False),
    Column("payments", Integer, nullable=False),
    Column("open", Integer, nullable=False),
    Column("counted", BigInteger, nullable=False),
)

_OPEN_PAYMENT = "state IN ('asked', 'at_terminal', 'unknown')"
_OPEN_TAKING = f"{_OPEN_PAYMENT} AND returns_id IS NULL"
payment = Table(
    "payment",
    metadata,
    # By which the terminal knows it: asked for twice, it is taken once.
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    Column("asked", BigInteger, nullable=False),
    Column("taken", BigInteger, nullable=False, default=0),
    Column("currency", String(3), nullable=False),
    Column("way", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    # What it gives back something of.
    Column("returns_id", String(36), ForeignKey("payment.id"), index=True),
    Column("till", String(100), nullable=False),
    Column("scheme", String(40), nullable=False, default=""),
    Column("last_four", String(4), nullable=False, default=""),
    Column("reference", String(100), nullable=False, default=""),
    Column("code", String(40), nullable=False, default=""),
    words("note"),
    Column("settled_at", UtcDateTime),
    reference("close_id", "day_close", nullable=True),
    *_made(),
    # Of what a patient pays one is open at most: nobody is charged again while nobody knows. So with a return.
    Index(
        "uq_payment_open",
        "patient_id",
        unique=True,
        sqlite_where=text(_OPEN_TAKING),
    ),
    Index(
        "uq_payment_open_return",
        "returns_id",
        unique=True,
        sqlite_where=text(_OPEN_PAYMENT),
    ),
    Index(None, "close_id", "settled_at"),
    Index(None, "state"),
    CheckConstraint(one_of("way", PayWay), name="ck_payment_way"),
    CheckConstraint(one_of("state", PaymentState), name="ck_payment_state"),
    CheckConstraint("asked > 0 AND taken >= 0", name="ck_payment_amount"),
    # What has changed hands has an amount and a time, and nothing else has.
    CheckConstraint("(state IN ('approved', 'voided', 'refunded')) = (taken > 0)", name="ck_payment_taken"),
    CheckConstraint("length(note) <= 300", name="ck_payment_short"),
)

payment_plan = Table(
    "payment_plan",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("parts", Integer, nullable=False),
    Column("first_on", Date, nullable=False),
    Column("ended_at", UtcDateTime),
    *_made(),
    CheckConstraint(f"amount > 0 AND parts BETWEEN 2 AND {MOST_PARTS}", name="ck_payment_plan_parts"),
)

bill_question = Table(
    "bill_question",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    Column("charge_id", String(36), ForeignKey("charge.id"), index=True),
    Column("topic", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("owner", String(100), nullable=False, default=""),
    reference("owner_id", "staff_account", nullable=True),
    words("answer"),
    Column("ended_at", UtcDateTime),
    *_made(),
    Index(None, "state", "made_at"),
    CheckConstraint(one_of("topic", BillTopic), name="ck_bill_question_topic"),
    CheckConstraint(one_of("state", BillState), name="ck_bill_question_state"),
    CheckConstraint("(state = 'open') = (owner = '')", name="ck_bill_question_owned"),
    CheckConstraint("state <> 'answered' OR answer <> ''", name="ck_bill_question_answered"),
    CheckConstraint("length(answer) <= 500", name="ck_bill_question_short"),
)

# That somebody has asked for an estimate of a visit, and each that was given, as it was said: only ever added to.
estimate = Table(
    "estimate",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    # No reference, as of a charge.
    Column("booking_id", String(36), nullable=False, index=True),
    Column("step", String(20), nullable=False),
    Column("due_on", Date),
    Column("visit_at", UtcDateTime, nullable=False),
    Column("language", String(20), nullable=False, default=""),
    # Of what was given, each line: for what, its code, how much.
    Column("lines", JSON, nullable=False, default=list),
    # And by whom, with their numbers, and where.
    Column("provider", JSON, nullable=False, default=dict, server_default="{}"),
    *_made(),
    CheckConstraint(one_of("step", EstimateStep), name="ck_estimate_step"),
)

# That the receipt of a payment is wanted by e-mail, and what came of it: a row before anything is sent.
receipt_mail = Table(
    "receipt_mail",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    Column("payment_id", String(36), ForeignKey("payment.id"), nullable=False, index=True),
    Column("language", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    # To whom it went; empty until then.
    Column("address", String(254), nullable=False, default=""),
    Column("due_at", UtcDateTime, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    # What the server said last, by its code; 0 for nothing.
    Column("code", Integer, nullable=False, default=0),
    Column("settled_at", UtcDateTime),
    # Why another server has returned it, a `BounceReason`; empty for what nobody has returned.
    Column("bounce", String(20), nullable=False, default=""),
    *_made(),
    # Of a payment one is on its way at most: who presses twice gets one.
    Index(
        "uq_receipt_mail_open", "payment_id", unique=True, sqlite_where=text("state IN ('due', 'sending')")
    ),
    Index(None, "state", "due_at"),
    CheckConstraint(one_of("state", MailState), name="ck_receipt_mail_state"),
)
