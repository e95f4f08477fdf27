"""the database says which kiosk has acted, in every row of the audit"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0027"
down_revision: str | Sequence[str] | None = "0026"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_actor", "actor", "kiosk_chain"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_chain", "0005")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_actor"))
