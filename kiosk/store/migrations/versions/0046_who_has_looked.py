"""who may tell a patient who has looked at their record reads what that is made of, on a server too"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0046"
down_revision: str | Sequence[str] | None = "0043"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_allows", "kiosk_records_of", "policies", "grants"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_allows", "0043")
    wall.put_up(op.get_bind(), "before_policies", revision)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_records_of"))
