"""charges know when their source said so, and what was paid there"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0117"
down_revision: str | Sequence[str] | None = "0116"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for column in (
        sa.Column("asked_there", sa.BigInteger(), nullable=True),
        sa.Column("paid_there", sa.JSON(), nullable=False, server_default="{}"),
        sa.Column("ended_there", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("said_at", sa.DateTime(), nullable=True),
        sa.Column("said_version", sa.String(length=100), nullable=False, server_default=""),
    ):
        op.add_column("charge", column)
    for name in ("kiosk_charge_paid_here", "charges_there"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_charges_there", revision)
    for name in ("said_version", "said_at", "ended_there", "paid_there", "asked_there"):
        op.drop_column("charge", name)
