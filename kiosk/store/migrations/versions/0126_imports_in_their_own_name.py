"""an import acts in nobody's name, and changes nothing that the fee table asks for"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0126"
down_revision: str | Sequence[str] | None = "0125"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_actor", "fees_import"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_fees_import", revision)
    wall.put_up(op.get_bind(), "kiosk_actor", "0050")
