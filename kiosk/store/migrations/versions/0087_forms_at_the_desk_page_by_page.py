"""a form that the desk fills in is kept page by page"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0087"
down_revision: str | Sequence[str] | None = "0086"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    wall.put_up(op.get_bind(), "drafts_at_desk", revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_drafts_at_desk", revision)
