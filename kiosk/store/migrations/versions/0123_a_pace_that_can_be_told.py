"""how a queue goes is read no further than anybody can tell from it how long somebody waits"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0123"
down_revision: str | Sequence[str] | None = "0122"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_pace", revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_pace", "0082")
