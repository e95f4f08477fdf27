"""who waits for a time that becomes free"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0095"
down_revision: str | Sequence[str] | None = "0093"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def upgrade() -> None:
    op.create_table(
        "wait_entry",
        _text("id", 36),
        _text("patient_id", 36),
        _text("kind", 80),
        _text("practitioner", 36),
        _text("days", 7),
        sa.Column("begin", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        _text("made_by", 100),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        _text("state", 20),
        sa.CheckConstraint("state IN ('waiting', 'booked', 'closed')", name=op.f("ck_wait_entry_state")),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_wait_entry_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wait_entry")),
    )
    op.create_index(op.f("ix_wait_entry_patient_id"), "wait_entry", ["patient_id"])
    op.create_index(op.f("ix_wait_entry_state_made_at"), "wait_entry", ["state", "made_at"])
    wall.put_up(op.get_bind(), "wait_list", revision)


def downgrade() -> None:
    op.drop_table("wait_entry")
