"""a hold is of whoever stands at the kiosk, and a question about a bill of a charge of theirs"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0100"
down_revision: str | Sequence[str] | None = "0099"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_CHANGED = ("kiosk_taken", "kiosk_hold_time", "kiosk_book", "kiosk_end_booking")


def upgrade() -> None:
    op.add_column("booked_time", sa.Column("holder", sa.String(length=36), nullable=False, server_default=""))
    for name in (*_CHANGED, "bills"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name in _CHANGED:
        wall.put_up(op.get_bind(), name, "0093")
    wall.put_up(op.get_bind(), "before_bills", revision)
    op.drop_column("booked_time", "holder")
