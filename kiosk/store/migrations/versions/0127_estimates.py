"""good-faith estimates: who has asked for one, and each that was given"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0127"
down_revision: str | Sequence[str] | None = "0126"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "estimate",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("booking_id", sa.String(length=36), nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("visit_at", sa.DateTime(), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=100), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("step IN ('asked', 'given')", name=op.f("ck_estimate_step")),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_estimate_account_id_staff_account")
        ),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_estimate_patient_id_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_estimate")),
    )
    for column in ("patient_id", "booking_id"):
        op.create_index(op.f(f"ix_estimate_{column}"), "estimate", [column])
    for name in ("kiosk_billed_ahead", "estimates"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    op.drop_table("estimate")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_billed_ahead"))
