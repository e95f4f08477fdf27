"""a ticket stays its visit's, whatever staff write by plain SQL"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0081"
down_revision: str | Sequence[str] | None = "0080"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    wall.put_up(op.get_bind(), "whose_ticket", revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_whose_ticket", revision)
