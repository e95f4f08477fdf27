"""bookings by what their source calls them, which may come to mean another one"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0010"
down_revision: str | Sequence[str] | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    # Not as a batch, which makes the table anew, without its triggers.
    op.execute(sa.text("ALTER TABLE appointment ADD COLUMN source_key VARCHAR(64) DEFAULT '' NOT NULL"))
    op.execute(sa.text("UPDATE appointment SET source_key = id"))
    op.create_index(op.f("ix_appointment_source_key"), "appointment", ["source_key"])


def downgrade() -> None:
    op.drop_index(op.f("ix_appointment_source_key"), table_name="appointment")
    op.execute(sa.text("ALTER TABLE appointment DROP COLUMN source_key"))
