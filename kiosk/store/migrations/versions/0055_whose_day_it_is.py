"""a computer of staff makes nobody one of the day by changing whose or when something was"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0055"
down_revision: str | Sequence[str] | None = "0054"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_keeps_day", "keeps_day"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_keeps_day", revision)
