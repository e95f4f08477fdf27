"""the password is asked again before a new phone or postcode is accepted"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0128"
down_revision: str | Sequence[str] | None = "0127"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_new_answer", "asked_again"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_asked_again", revision)
