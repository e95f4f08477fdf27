"""how the printer beside a kiosk is"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0116"
down_revision: str | Sequence[str] | None = "0105"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column(
        "kiosk_state", sa.Column("printer", sa.String(length=20), nullable=False, server_default="")
    )
    wall.put_up(op.get_bind(), "printer", revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_printer", revision)
    op.drop_column("kiosk_state", "printer")
