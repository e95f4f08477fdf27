"""whose session it is, found by its key and not among all that are open"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0050"
down_revision: str | Sequence[str] | None = "0049"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# What was in force before.
BEFORE = (("kiosk_patient", "0026"), ("kiosk_session", "0034"), ("kiosk_actor", "0042"))


def upgrade() -> None:
    for name, _ in BEFORE:
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name, since in BEFORE:
        wall.put_up(op.get_bind(), name, since)
