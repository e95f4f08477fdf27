"""what a member of staff sees and writes on a server is what they may; a computer's login by itself sees nobody"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0043"
down_revision: str | Sequence[str] | None = "0042"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
NEW = (
    "kiosk_allows", "kiosk_may", "kiosk_may_now", "kiosk_acts", "kiosk_account", "kiosk_must", "kiosk_anybody",
    "kiosk_has_password", "kiosk_end_sessions", "kiosk_new_code", "kiosk_audit_ends", "kiosk_audit_hash",
    "kiosk_patients_of", "kiosk_here", "kiosk_makes_lists", "kiosk_begin_lists", "kiosk_listing", "kiosk_is_listed",
    "kiosk_namesakes", "kiosk_bookings_here", "kiosk_bookings_ahead", "kiosk_waiting_at", "kiosk_last_event",
)  # fmt: skip
# What was in force before.
BEFORE = (
    ("kiosk_may_change", "0042"), ("kiosk_alone", "0030"), ("kiosk_ticket_number", "0030"),
    ("kiosk_shut_out", "0037"),
)  # fmt: skip


def upgrade() -> None:
    for name in (*NEW, *(name for name, _ in BEFORE), "policies", "grants"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name, since in BEFORE:
        wall.put_up(op.get_bind(), name, since)
    for name in ("before_policies", "before_grants"):
        wall.put_up(op.get_bind(), name, revision)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(reversed(NEW))}"))
