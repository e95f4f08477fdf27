"""What is booked ahead: which time of which calendar is taken, and what is known of a booking beside itself."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table

from kiosk.store.tables.columns import UtcDateTime, identity, metadata

# A lane of a calendar is taken once at a time: of rows that are not overbooked, the database lets no two overlap. No
# word of a patient is in it. What is held has an end, and no booking.
booked_time = Table(
    "booked_time",
    metadata,
    identity(),
    Column("appointment_id", String(36), ForeignKey("appointment.id"), index=True),
    Column("hold", String(36), nullable=False, default="", index=True),
    Column("calendar", String(50), nullable=False),
    Column("lane", Integer, nullable=False),
    Column("begins", UtcDateTime, nullable=False, index=True),
    Column("ends", UtcDateTime, nullable=False, index=True),
    Column("overbooked", Boolean, nullable=False),
    Column("held_until", UtcDateTime),
    # For whom a kiosk keeps it free, on a server.
    Column("holder", String(36), nullable=False, default="", server_default=""),
    CheckConstraint("begins < ends", name="ck_booked_time_span"),
    CheckConstraint("(appointment_id IS NULL) = (held_until IS NOT NULL)", name="ck_booked_time_held"),
)

# Of a booking that was made here, or that somebody has confirmed.
booking_state = Table(
    "booking_state",
    metadata,
    Column("appointment_id", String(36), ForeignKey("appointment.id"), primary_key=True),
    Column("visit_type", String(36), nullable=False, default=""),
    Column("series", String(36), nullable=False, default="", index=True),
    Column("made_by", String(100), nullable=False, default=""),
    Column("made_at", UtcDateTime),
    # Why it was booked although the time was taken; empty where it was not.
    Column("overbooked", String(20), nullable=False, default=""),
    # Why it ended before anybody came, and which booking took its place.
    Column("ended", String(20), nullable=False, default=""),
    Column("moved_to", String(36), nullable=False, default="", index=True),
    # Whether whoever is expected has said that they come, how, and to whom.
    Column("answer", String(20), nullable=False, default=""),
    Column("answer_way", String(20), nullable=False, default=""),
    Column("answered_at", UtcDateTime),
    Column("answered_to", String(100), nullable=False, default=""),
)

# Who waits for a time that becomes free, and how they wish it: a kind of visit, with whom, on which days of the week,
# from and to which minutes of the day, and until which day.
wait_entry = Table(
    "wait_entry",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    Column("kind", String(80), nullable=False),
    Column("practitioner", String(36), nullable=False, default=""),
    Column("days", String(7), nullable=False),
    Column("begin", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("until", Date, nullable=False),
    Column("made_by", String(100), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("state", String(20), nullable=False),
    Index(None, "state", "made_at"),
    CheckConstraint("state IN ('waiting', 'booked', 'closed')", name="ck_wait_entry_state"),
)

# What the codes of letters are made with: the two blocks of an HMAC's key, in hexadecimal digits. There is one, from
# the first day of a record on; on a server no login reads it.
letter_key = Table(
    "letter_key",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("inner_block", String(128), nullable=False),
    Column("outer_block", String(128), nullable=False),
    CheckConstraint("id = 1", name="ck_letter_key_one"),
)
