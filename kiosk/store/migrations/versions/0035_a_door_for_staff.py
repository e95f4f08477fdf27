"""signing in happens in the database: functions count, judge and open, and no login reads what is kept of a secret"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0035"
down_revision: str | Sequence[str] | None = "0034"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
FUNCTIONS = tuple(
    f"kiosk_staff_{name}"
    for name in ("salt", "shut", "claim", "knock", "judge", "renew", "leave", "password", "pin", "known")
)


def upgrade() -> None:
    op.add_column(
        "staff_attempt", sa.Column("claim", sa.String(length=64), server_default="", nullable=False)
    )
    op.add_column("staff_pin", sa.Column("claim", sa.String(length=64), server_default="", nullable=False))
    op.add_column("staff_pin", sa.Column("claimed_at", sa.DateTime(), nullable=True))
    for name in (*FUNCTIONS, "door"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(reversed(FUNCTIONS))}"))
    wall.put_up(op.get_bind(), "before_door", revision)
    for table, column in (("staff_pin", "claimed_at"), ("staff_pin", "claim"), ("staff_attempt", "claim")):
        op.execute(sa.text(f"ALTER TABLE {table} DROP COLUMN {column}"))
