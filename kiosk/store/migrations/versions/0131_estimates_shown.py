"""what somebody of special privacy was told that it costs shows with a reason"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0131"
down_revision: str | Sequence[str] | None = "0130"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_estimates_said", "estimates_shown"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_estimates_shown", revision)
