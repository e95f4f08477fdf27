"""on a server nobody looks anybody up by the end of a number but the database; a call that was left is taken over"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0066"
down_revision: str | Sequence[str] | None = "0065"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_tail", "tails", "kiosk_callers", "kiosk_phone_steps", "kiosk_phone_row"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_callers"))
    for name, since in (("before_tails", revision), ("kiosk_callers", "0065"), ("callers", "0065")):
        wall.put_up(op.get_bind(), name, since)
    for name in ("kiosk_phone_steps", "kiosk_phone_row"):
        wall.put_up(op.get_bind(), name, "0064")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_tail"))
