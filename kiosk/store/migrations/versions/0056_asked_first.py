"""whether a record is open is asked of each of its rows before anything else, which an explained plan would tell"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0056"
down_revision: str | Sequence[str] | None = "0055"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_among", "kiosk_visit_among", "asked_first"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_asked_first", revision)
