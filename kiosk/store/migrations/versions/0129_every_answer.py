"""the password is asked again before any second answer comes on file, and before records are joined"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0129"
down_revision: str | Sequence[str] | None = "0128"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_new_double", "kiosk_keeps_day", "every_answer"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_every_answer", revision)
    wall.put_up(op.get_bind(), "kiosk_keeps_day", "0058")
