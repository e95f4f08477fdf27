"""a door that asks less, and functions whose plans are kept"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0042"
down_revision: str | Sequence[str] | None = "0041"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Functions of before that are another way now, and what was in force before.
BEFORE = (
    ("kiosk_login", "0006"),
    ("kiosk_hold", "0030"),
    ("kiosk_may_change", "0030"),
    ("kiosk_drop_draft", "0030"),
    ("kiosk_take_back", "0030"),
    ("kiosk_actor", "0041"),
    ("kiosk_knock", "0030"),
    ("kiosk_identify", "0028"),
)
# What of the door is asked for no more, and what is asked instead.
GONE = (("kiosk_tried", "0028"), ("kiosk_failures", "0028"), ("kiosk_guessed", "0028"))
NEW = ("kiosk_still_counted", "kiosk_weighed")


def upgrade() -> None:
    for name in (*NEW, *(name for name, _ in (*BEFORE, *GONE)), "weighing"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name, since in (*GONE, *BEFORE):
        wall.put_up(op.get_bind(), name, since)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("REVOKE ALL ON FUNCTION kiosk_tried, kiosk_guessed FROM PUBLIC"))
        op.execute(sa.text(f"DROP FUNCTION {', '.join(reversed(NEW))}"))
