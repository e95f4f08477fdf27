"""visits are charged by the fee table"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0124"
down_revision: str | Sequence[str] | None = "0123"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_money_row", "kiosk_fees", "fees"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_fees"))
    wall.put_up(op.get_bind(), "kiosk_money_row", "0090")
