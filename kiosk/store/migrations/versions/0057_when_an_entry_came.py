"""the server says when an entry of the desk came, and a kiosk brings only so many red flags"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0057"
down_revision: str | Sequence[str] | None = "0056"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_entry_received", "entry_received"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_entry_received", revision)
