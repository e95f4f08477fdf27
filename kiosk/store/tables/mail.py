"""Mail about bookings: a row before anything is sent, and the addresses to which nothing is."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from kiosk.store.tables.columns import UtcDateTime, identity, metadata

# Of a booking one of a kind: what was sent is never sent again. ``token`` is a secret by which an answer is known.
booking_mail = Table(
    "booking_mail",
    metadata,
    identity(),
    Column("appointment_id", String(36), ForeignKey("appointment.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("token", String(32), nullable=False),
    # To whom it went; empty until then.
    Column("address", String(254), nullable=False, default=""),
    Column("made_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("tries", Integer, nullable=False),
    # What the server said last, by its code; 0 for nothing.
    Column("code", Integer, nullable=False),
    Column("settled_at", UtcDateTime),
    UniqueConstraint("appointment_id", "kind"),
    Index(None, "state", "due_at"),
    CheckConstraint("kind IN ('invitation', 'reminder', 'cancellation')", name="ck_booking_mail_kind"),
    CheckConstraint(
        "state IN ('due', 'sending', 'sent', 'refused', 'unclear', 'dropped')", name="ck_booking_mail_state"
    ),
)

# An address in small letters; whoever reads it has said that they want no such mail.
mail_stop = Table(
    "mail_stop",
    metadata,
    Column("address", String(254), primary_key=True),
    Column("made_by", String(100), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)
