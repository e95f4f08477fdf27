"""records that were opened with a reason, and what somebody else says of it"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0036"
down_revision: str | Sequence[str] | None = "0035"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# What nobody may write, whatever program asks.
CHECKS = {
    "by_somebody_else": "reviewer_id <> account_id",
    "reason": "length(reason) >= 10",
    "review": "(reviewed_at IS NULL) = (verdict = '') AND (reviewed_at IS NULL) = (reviewer_id IS NULL)",
}


def upgrade() -> None:
    op.create_table(
        "broken_glass",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("broken_by", sa.String(length=100), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("broken_at", sa.DateTime(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(), nullable=True),
        sa.Column("reviewer_id", sa.String(length=36), nullable=True),
        sa.Column("reviewed_by", sa.Text(), nullable=False),
        sa.Column("verdict", sa.String(length=20), server_default="", nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        *(sa.CheckConstraint(rule, name=op.f(f"ck_broken_glass_{name}")) for name, rule in CHECKS.items()),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_broken_glass_account_id_staff_account")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_broken_glass_patient_id_patient")
        ),
        sa.ForeignKeyConstraint(
            ["reviewer_id"], ["staff_account.id"], name=op.f("fk_broken_glass_reviewer_id_staff_account")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broken_glass")),
    )
    op.create_index(
        op.f("ix_broken_glass_patient_id_account_id"), "broken_glass", ["patient_id", "account_id"]
    )
    op.create_index(
        op.f("ix_broken_glass_reviewed_at_broken_at"), "broken_glass", ["reviewed_at", "broken_at"]
    )
    for name in ("grants", "policies"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    op.drop_table("broken_glass")
