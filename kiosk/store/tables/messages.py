"""What staff write to each other about patients: that there is a message, its words, and who has read it."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from kiosk.domain.messages import LONGEST_TEXT, MessageState, ToWhom
from kiosk.store.tables.columns import UtcDateTime, identity, metadata, one_of, reference

message = Table(
    "message",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    # No reference: a visit that was booked by mistake goes, and what was written about it stays.
    Column("visit_id", String(36)),
    Column("to_whom", String(20), nullable=False),
    reference("to_id", "staff_account", nullable=True),
    Column("to_name", String(100), nullable=False, default=""),
    # Of a command there is no account.
    Column("author", String(100), nullable=False),
    reference("author_id", "staff_account", nullable=True),
    Column("written_at", UtcDateTime, nullable=False),
    Column("state", String(20), nullable=False),
    Column("owner", String(100), nullable=False, default=""),
    reference("owner_id", "staff_account", nullable=True),
    Column("taken_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("version", Integer, nullable=False, default=1),
    # What a patient wants known; it has no author.
    Column("from_patient", Boolean, nullable=False, default=False, server_default="0"),
    Index(None, "state", "written_at"),
    CheckConstraint(one_of("to_whom", ToWhom), name="ck_message_to_whom"),
    CheckConstraint(one_of("state", MessageState), name="ck_message_state"),
    CheckConstraint("(to_whom = 'account') = (to_id IS NOT NULL)", name="ck_message_to_id"),
    CheckConstraint("(state IN ('taken', 'done')) = (owner <> '')", name="ck_message_owned"),
)

# A table of its own: others who see that there is a message have no row of its words.
message_text = Table(
    "message_text",
    metadata,
    Column("message_id", String(36), ForeignKey("message.id"), primary_key=True),
    Column("words", Text, nullable=False),
    CheckConstraint(f"length(words) BETWEEN 1 AND {LONGEST_TEXT}", name="ck_message_text_words"),
)

# A row for everybody whom it was for when it was written; the time is empty until they have read it.
message_read = Table(
    "message_read",
    metadata,
    Column("message_id", String(36), ForeignKey("message.id"), primary_key=True),
    Column("account_id", String(36), ForeignKey("staff_account.id"), primary_key=True),
    Column("read_at", UtcDateTime),
    Index(None, "account_id", "read_at"),
)
