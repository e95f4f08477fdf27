"""a session knows when its owner's password was last typed"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0029"
down_revision: str | Sequence[str] | None = "0028"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("staff_session", sa.Column("confirmed_at", sa.DateTime(), nullable=True))
    wall.put_up(op.get_bind(), "grants", revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        # A server keeps it with what is left of the column.
        op.execute(sa.text("REVOKE UPDATE (confirmed_at) ON staff_session FROM kiosk_staff"))
    op.execute(sa.text("ALTER TABLE staff_session DROP COLUMN confirmed_at"))
