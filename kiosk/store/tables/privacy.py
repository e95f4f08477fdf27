"""What was told of a patient to others, and of whom a reason is asked for before their record opens."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, String, Table, column, table

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

# Of whom a reason is asked for, whoever opens their record: until that is lifted. Of a command there is no account.
special_privacy = Table(
    "special_privacy",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    words("why"),
    Column("set_at", UtcDateTime, nullable=False),
    Column("set_by", String(100), nullable=False),
    reference("account_id", "staff_account", nullable=True),
    Column("lifted_at", UtcDateTime, index=True),
    Column("lifted_by", String(100), nullable=False, default="", server_default=""),
    reference("lifter_id", "staff_account", nullable=True),
    words("lifted_why"),
    CheckConstraint("length(why) >= 10", name="ck_special_privacy_why"),
    CheckConstraint(
        "(lifted_at IS NULL) = (lifted_by = '') AND (lifted_at IS NULL OR length(lifted_why) >= 10)",
        name="ck_special_privacy_lifted",
    ),
)

# A view: of whom it is so now, by each of their records, for the lists of who may not see why.
special_patient = table("special_patient", column("patient_id", String))
