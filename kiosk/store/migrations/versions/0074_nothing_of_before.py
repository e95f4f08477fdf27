"""what is opened beside a flag stays shut, what is closed is its own, and the desk writes down what is done now"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0074"
down_revision: str | Sequence[str] | None = "0073"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# With the revision of what each was before.
_CHANGED = (
    ("kiosk_granted", "0051"), ("kiosk_phone_row", "0066"), ("kiosk_lets_in", "0067"), ("kiosk_of_visit", "0067"),
)  # fmt: skip


def upgrade() -> None:
    for name, _ in _CHANGED:
        wall.put_up(op.get_bind(), name, revision)
    wall.put_up(op.get_bind(), "signed_now", revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_signed_now", revision)
    for name, before in _CHANGED:
        wall.put_up(op.get_bind(), name, before)
