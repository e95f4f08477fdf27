"""what a step of a check-in asks is asked once of the wall, and today's calls are found by an index"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0058"
down_revision: str | Sequence[str] | None = "0057"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# What was in force before.
BEFORE = (
    ("kiosk_delays", "0007"),
    ("kiosk_ticket_number", "0043"),
    ("kiosk_keeps_day", "0055"),
    ("kiosk_may_change", "0043"),
)


def upgrade() -> None:
    op.create_index(op.f("ix_ticket_called_at"), "ticket", ["called_at"])
    for name, _ in BEFORE:
        wall.put_up(op.get_bind(), name, revision)
    for name in ("kiosk_steps", "steps"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_steps", revision)
    for name, since in BEFORE:
        wall.put_up(op.get_bind(), name, since)
    op.drop_index(op.f("ix_ticket_called_at"), table_name="ticket")
