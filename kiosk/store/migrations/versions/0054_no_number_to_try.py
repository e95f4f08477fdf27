"""a kiosk's login reads no record number, and so cannot ask whether there is one"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0054"
down_revision: str | Sequence[str] | None = "0053"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    wall.put_up(op.get_bind(), "grants", revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_grants", revision)
