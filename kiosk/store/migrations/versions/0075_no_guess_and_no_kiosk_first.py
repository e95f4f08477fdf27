"""no plan tells a guess of a message or an earlier booking, and no kiosk says what is the desk's to say"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0075"
down_revision: str | Sequence[str] | None = "0074"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("kiosk_message_mine", "kiosk_sees_earlier", "no_guess", "of_the_desk"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name, since in (
        ("before_of_the_desk", revision),
        ("before_no_guess", revision),
        ("kiosk_message_mine", "0070"),
    ):
        wall.put_up(op.get_bind(), name, since)
