"""Patients: who they are, how they are found, how they are insured, what they take and suffer from."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from kiosk.store.tables.columns import NameKey, UtcDateTime, identity, metadata, reference, words

patient = Table(
    "patient",
    metadata,
    identity(),
    Column("mrn", String(64), nullable=False, unique=True),
    words("family"),
    words("given"),
    Column("birth_date", Date, nullable=False),
    words("sex"),
    words("language"),
    words("phone"),
    words("email"),
    words("address_line"),
    words("city"),
    words("state"),
    words("postal_code"),
    words("emergency_name"),
    words("emergency_relationship"),
    words("emergency_phone"),
    Column("contact_confirmed_at", UtcDateTime),
    Column("deceased", Boolean, nullable=False, default=False),
    # The second answers as they are compared, made from phone and postcode by whoever writes those.
    Column("phone_key", String(8), nullable=False, default="", server_default=""),
    Column("postal_key", String(200), nullable=False, default="", server_default=""),
)

# Every folded form under which a patient may be found, beside the birth date: the look-up is one index range.
patient_name = Table(
    "patient_name",
    metadata,
    Column("key", NameKey, primary_key=True),
    Column("birth_date", Date, primary_key=True),
    Column("patient_id", String(36), ForeignKey("patient.id"), primary_key=True),
    Index(None, "patient_id"),
)

coverage = Table(
    "coverage",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    words("payer"),
    words("member_id"),
    words("group_number"),
    words("subscriber_name"),
    words("subscriber_relationship"),
    Column("confirmed_at", UtcDateTime),
    # What its source calls it; empty for a card that was typed in here.
    Column("source_key", String(64), nullable=False, default="", server_default=""),
    # 1 is the first that pays; 0 where nobody has said.
    Column("coverage_order", Integer, nullable=False, default=0, server_default="0"),
    Column("type", String(200), nullable=False, default="", server_default=""),
    Column("status", String(20), nullable=False, default="active", server_default="active"),
    Column("period_start", Date),
    Column("period_end", Date),
    Column("plan", String(200), nullable=False, default="", server_default=""),
    Column("payer_id", String(200), nullable=False, default="", server_default=""),
)

# What staff have taken over of the allergies, medicines and conditions that patients report.
clinical_statement = Table(
    "clinical_statement",
    metadata,
    identity(),
    reference("patient_id", "patient"),
    Column("kind", String(20), nullable=False),
    Column("text", String(300), nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
    words("recorded_by"),
    UniqueConstraint("patient_id", "kind", "text"),
)
