"""What was told of a patient to others."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, String, Table

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, reference, words

# Written once, for good: nobody changes it or takes it back. Of a command there is no account.
disclosure = Table(
    "disclosure",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    Column("told_to", String(200), nullable=False),
    words("what"),
    words("why"),
    Column("basis", String(20), nullable=False),
    Column("told_on", Date, nullable=False),
    Column("noted_at", UtcDateTime, nullable=False),
    Column("noted_by", String(100), nullable=False),
    reference("account_id", "staff_account", nullable=True),
    CheckConstraint("told_to <> '' AND what <> '' AND why <> ''", name="ck_disclosure_said"),
)
