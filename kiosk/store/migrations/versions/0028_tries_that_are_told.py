"""tries at a person lock longer each time, are so many a day, and staff are told of them"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0028"
down_revision: str | Sequence[str] | None = "0027"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# What was in force before.
BEFORE = (("kiosk_knock", "0019"), ("kiosk_identify", "0026"), ("kiosk_failures", "0026"))
NEW = ("kiosk_tried", "kiosk_guessed", "kiosk_alert")


def upgrade() -> None:
    for name in (*NEW, "tries", *(name for name, _ in BEFORE)):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name, since in BEFORE:
        wall.put_up(op.get_bind(), name, since)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(NEW)}"))
