"""a kiosk says with a step what it knows of the visit, instead of asking before"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0133"
down_revision: str | Sequence[str] | None = "0132"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_as_known", "as_known"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_as_known", revision)
