"""no login holds up the others: rows are held instead of numbers, and no kiosk may lock a table"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0030"
down_revision: str | Sequence[str] | None = "0029"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
NEW = (
    "kiosk_hold", "kiosk_alone", "kiosk_may_change", "kiosk_drop_draft", "kiosk_take_back", "kiosk_counted",
    "kiosk_watchdog",
)  # fmt: skip
# What was in force before.
BEFORE = (
    ("kiosk_chain", "0027"),
    ("kiosk_knock", "0028"),
    ("kiosk_within_limits", "0007"),
    ("kiosk_ticket_number", "0015"),
)


def upgrade() -> None:
    op.create_table(
        "row_lock",
        sa.Column("slot", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("slot", name=op.f("pk_row_lock")),
    )
    for name in (*NEW, *(name for name, _ in BEFORE), "grants"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name, since in BEFORE:
        wall.put_up(op.get_bind(), name, since)
    wall.put_up(op.get_bind(), "before_grants", revision)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(reversed(NEW))}"))
    op.drop_table("row_lock")
