"""what staff have put right of who somebody is"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0018"
down_revision: str | Sequence[str] | None = "0017"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "patient_correction",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("family_before", sa.Text(), nullable=False),
        sa.Column("given_before", sa.Text(), nullable=False),
        sa.Column("birth_date_before", sa.Date(), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("corrected_at", sa.DateTime(), nullable=False),
        sa.Column("corrected_by", sa.Text(), nullable=False),
        sa.Column("name_settled_at", sa.DateTime(), nullable=True),
        sa.Column("birth_settled_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_patient_correction_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_correction")),
    )
    op.create_index(op.f("ix_patient_correction_patient_id"), "patient_correction", ["patient_id"])
    for name in ("grants", "policies"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    op.drop_table("patient_correction")
