"""what bookings were before their source said something else, and from when what it says is"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0013"
down_revision: str | Sequence[str] | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

ADDED = ("source_updated", "source_version")


def upgrade() -> None:
    # Not as a batch, which makes the table anew, without its triggers.
    moment = "DATETIME" if op.get_bind().dialect.name == "sqlite" else "TIMESTAMP WITHOUT TIME ZONE"
    op.execute(sa.text(f"ALTER TABLE appointment ADD COLUMN source_updated {moment}"))
    op.execute(sa.text("ALTER TABLE appointment ADD COLUMN source_version VARCHAR(64) DEFAULT '' NOT NULL"))
    op.create_table(
        "appointment_history",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("appointment_id", sa.String(length=36), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(length=100), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("practitioner", sa.Text(), nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_appointment_history_appointment_id_appointment"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment_history")),
    )
    op.create_index(op.f("ix_appointment_history_appointment_id"), "appointment_history", ["appointment_id"])
    for name in ("grants", "policies"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    op.drop_table("appointment_history")
    for column in reversed(ADDED):
        op.execute(sa.text(f"ALTER TABLE appointment DROP COLUMN {column}"))
