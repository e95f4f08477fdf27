"""staff end a kiosk's lobby on a server, where its login sees no account: functions count and judge"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0041"
down_revision: str | Sequence[str] | None = "0040"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_exit_knock", "kiosk_exit_judge", "kiosk_actor", "grants"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("REVOKE EXECUTE ON FUNCTION kiosk_staff_salt FROM kiosk_lobby"))
        op.execute(sa.text("DROP FUNCTION kiosk_exit_knock, kiosk_exit_judge"))
    wall.put_up(op.get_bind(), "kiosk_actor", "0034")
