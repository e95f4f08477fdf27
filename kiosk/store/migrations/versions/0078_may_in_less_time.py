"""whether somebody may, and whether they are signed in, takes less of what a list takes"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0078"
down_revision: str | Sequence[str] | None = "0076"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

CHANGED = ("kiosk_may", "kiosk_here")


def upgrade() -> None:
    for name in CHANGED:
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name in CHANGED:
        wall.put_up(op.get_bind(), name, "0059")
