"""functions whose plans are kept: the server planned the wait on a receipt anew for every patient"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0006"
down_revision: str | Sequence[str] | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_CHANGED = ("kiosk_login", "kiosk_delays")


def _make(since: str) -> None:
    for name in _CHANGED:
        wall.put_up(op.get_bind(), name, since)


def upgrade() -> None:
    _make(revision)


def downgrade() -> None:
    _make("0005")
