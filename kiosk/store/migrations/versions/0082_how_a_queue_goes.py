"""how a queue goes today, for whoever tells people how long they will wait"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0082"
down_revision: str | Sequence[str] | None = "0081"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_pace", "kiosk_delays", "pace"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_pace"))
        wall.put_up(op.get_bind(), "kiosk_delays", "0058")
        wall.put_up(op.get_bind(), "before_pace", revision)
