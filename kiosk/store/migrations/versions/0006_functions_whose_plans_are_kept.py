"""functions whose plans are kept: the server planned the wait on a receipt anew for every patient"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0006"
down_revision: str | Sequence[str] | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_CHANGED = ("kiosk_login", "kiosk_delays")


def _make(since: str) -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for name in _CHANGED:
        for statement in wall.statements(name, since):
            op.execute(sa.text(statement.replace(":", "\\:")))


def upgrade() -> None:
    _make(revision)


def downgrade() -> None:
    _make("0005")
