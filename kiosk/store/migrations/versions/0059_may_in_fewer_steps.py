"""whether somebody may, and whether they are signed in, is asked in fewer steps; a kiosk holds its patient by one"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0059"
down_revision: str | Sequence[str] | None = "0058"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

CHANGED = ("kiosk_may", "kiosk_here")


def upgrade() -> None:
    for name in (*CHANGED, "kiosk_hold_patient", "holds"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_holds", revision)
    for name in CHANGED:
        wall.put_up(op.get_bind(), name, "0043")
