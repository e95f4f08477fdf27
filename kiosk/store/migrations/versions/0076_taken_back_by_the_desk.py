"""a registration, and who is here for a patient, are taken back by whoever wrote them down by mistake"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0076"
down_revision: str | Sequence[str] | None = "0075"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "taken_back",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("taken_at", sa.DateTime(), nullable=False),
        sa.Column("taken_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_taken_back_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taken_back")),
    )
    op.create_index(op.f("ix_taken_back_patient_id"), "taken_back", ["patient_id"])
    for name in ("kiosk_only_registered", "taken_back"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    op.drop_table("taken_back")
    wall.put_up(op.get_bind(), "before_taken_back", revision)
