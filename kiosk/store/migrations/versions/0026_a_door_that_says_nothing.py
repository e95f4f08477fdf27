"""the door says nothing of whom it has opened, asks for a booking today itself, and opens so many records an hour"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0026"
down_revision: str | Sequence[str] | None = "0025"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# What was in force before.
BEFORE = (("kiosk_identify", "0025"), ("kiosk_patient", "0025"), ("kiosk_failures", "0005"))


def upgrade() -> None:
    op.execute(sa.text("ALTER TABLE lobby_session ADD COLUMN opened_by BIGINT"))
    for name in ("kiosk_today", "opened", *(name for name, _ in BEFORE)):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name, since in BEFORE:
        wall.put_up(op.get_bind(), name, since)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_today"))
    op.execute(sa.text("ALTER TABLE lobby_session DROP COLUMN opened_by"))
