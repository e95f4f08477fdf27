"""Mail and texts about bookings: a row before anything is sent, and the addresses and numbers to which nothing is."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from kiosk.domain.mail.incoming import WRITTEN
from kiosk.store.tables.columns import UtcDateTime, identity, metadata, one_of

# Of a booking one of a kind: what was sent is never sent again. ``token`` is a secret by which an answer is known.
booking_mail = Table(
    "booking_mail",
    metadata,
    identity(),
    Column("appointment_id", String(36), ForeignKey("appointment.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("token", String(32), nullable=False),
    # To whom it went, an address or a number; empty until then.
    Column("address", String(254), nullable=False, default=""),
    Column("made_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("tries", Integer, nullable=False),
    # What the server said last, by its code; 0 for nothing.
    Column("code", Integer, nullable=False),
    Column("settled_at", UtcDateTime),
    # Of which time it told, and how often that was another one by then.
    Column("told_start", UtcDateTime),
    Column("sequence", Integer, nullable=False, default=0),
    # Why another server has returned it, a `BounceReason`; empty for what nobody has returned.
    Column("bounce", String(20), nullable=False, default=""),
    # By which way it goes, a `TellingWay`, and when it had come to whom it is for; None where nobody says so.
    Column("way", String(20), nullable=False, default="mail", server_default="mail"),
    Column("arrived_at", UtcDateTime),
    UniqueConstraint("appointment_id", "kind"),
    Index(None, "state", "due_at"),
    Index(None, "token"),
    CheckConstraint("kind IN ('invitation', 'reminder', 'cancellation')", name="ck_booking_mail_kind"),
    CheckConstraint(
        "state IN ('due', 'sending', 'sent', 'refused', 'unclear', 'dropped')", name="ck_booking_mail_state"
    ),
)

# By which name a message centre has each part of a text, and when that had come; empty for what it did not name.
text_part = Table(
    "text_part",
    metadata,
    identity(),
    Column("mail_id", String(36), ForeignKey("booking_mail.id"), nullable=False),
    Column("part", Integer, nullable=False),
    Column("name", String(64), nullable=False, index=True),
    Column("arrived_at", UtcDateTime),
    UniqueConstraint("mail_id", "part"),
)

# An address in small letters, or a number; whoever reads it has said that they want none of it, or it comes back.
mail_stop = Table(
    "mail_stop",
    metadata,
    Column("address", String(254), primary_key=True),
    Column("made_by", String(100), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    # Why it comes back, a `BounceReason`; empty where they have said so.
    Column("bounce", String(20), nullable=False, default=""),
)

# What came back about bookings: a row with what came of it, so that nothing is heard twice. Nothing of what it said.
mail_reply = Table(
    "mail_reply",
    metadata,
    identity(),
    # Of the message, and of what its calendar answers: hashes, by which they are known again.
    Column("message_key", String(64), nullable=False, unique=True),
    Column("answer_key", String(64), unique=True),
    Column("appointment_id", String(36), ForeignKey("appointment.id"), index=True),
    Column("sequence", Integer, nullable=False, default=0),
    # When the answer was given, as its calendar says.
    Column("stamp", UtcDateTime),
    Column("outcome", String(20), nullable=False),
    Column("heard_at", UtcDateTime, nullable=False, index=True),
    CheckConstraint(one_of("outcome", WRITTEN), name="ck_mail_reply_outcome"),
)
