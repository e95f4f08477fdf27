"""charges come by imports too"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0090"
down_revision: str | Sequence[str] | None = "0089"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_money_row", "charges_import"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_charges_import", revision)
    wall.put_up(op.get_bind(), "kiosk_money_row", "0089")
