"""numbers of tickets that nobody who is here since an earlier day has"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0015"
down_revision: str | Sequence[str] | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def _make(since: str) -> None:
    if op.get_bind().dialect.name == "postgresql":
        for statement in wall.statements("kiosk_ticket_number", since):
            op.execute(sa.text(statement.replace(":", "\\:")))


def upgrade() -> None:
    _make(revision)


def downgrade() -> None:
    _make("0005")
