"""what staff write by plain SQL stands in the audit; a visit is for its own patient's bookings, for ever"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0079"
down_revision: str | Sequence[str] | None = "0078"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_unannounced", "kiosk_links", "announced", "kiosk_granted", "kiosk_message_step"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name, since in (
        ("before_announced", revision),
        ("kiosk_granted", "0074"),
        ("kiosk_message_step", "0070"),
    ):
        wall.put_up(op.get_bind(), name, since)
