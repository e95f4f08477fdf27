"""what was noted of calls of somebody of special privacy shows to who has given a reason"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0121"
down_revision: str | Sequence[str] | None = "0120"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_VIEWS = {"shown_phone_call": "phone_call", "shown_call_back": "call_back"}


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        for view, table in _VIEWS.items():
            op.execute(sa.text(f"CREATE VIEW {view} AS SELECT * FROM {table}"))
    for name in ("kiosk_hidden_calls", "kiosk_works_phone", "kiosk_phone_row", "private_calls"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        for view in _VIEWS:
            op.execute(sa.text(f"DROP VIEW {view}"))
    wall.put_up(op.get_bind(), "before_private_calls", revision)
    wall.put_up(op.get_bind(), "kiosk_phone_row", "0085")
