"""an event of the audit that names one patient says nothing of what is written of another"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0080"
down_revision: str | Sequence[str] | None = "0079"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_unannounced", revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_unannounced", "0079")
