"""a call that was answered at a telephone is not missed, and one that somebody makes is in the log from the first"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall
from kiosk.store.tables.columns import UtcDateTime

revision: str = "0085"
down_revision: str | Sequence[str] | None = "0084"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# With the revision of what each was before.
_CHANGED = (("kiosk_phone_steps", "0066"), ("kiosk_phone_row", "0074"))


def upgrade() -> None:
    op.add_column("phone_call", sa.Column("lifted_at", UtcDateTime, nullable=True))
    for name, _ in _CHANGED:
        wall.put_up(op.get_bind(), name, revision)
    wall.put_up(op.get_bind(), "lifted", revision)


def downgrade() -> None:
    for name, before in _CHANGED:
        wall.put_up(op.get_bind(), name, before)
    op.drop_column("phone_call", "lifted_at")
