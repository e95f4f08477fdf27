"""on a server the bookings of who is not of the day are there for who has opened the record alone"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0063"
down_revision: str | Sequence[str] | None = "0062"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_attended", "kiosk_sees_booking", "bookings"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_bookings", revision)
