"""numbers of tickets that nobody who is here since an earlier day has"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0015"
down_revision: str | Sequence[str] | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_ticket_number", revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_ticket_number", "0005")
