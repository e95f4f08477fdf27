"""a copy of anybody's own with a reason, wrong codes in the audit at once, tickets of a kiosk's own site"""

from collections.abc import Sequence

from alembic import op

from kiosk.store import wall

revision: str = "0062"
down_revision: str | Sequence[str] | None = "0061"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in (
        "kiosk_open_for_copy", "kiosk_grant", "kiosk_enrolment_knock", "kiosk_redeem", "kiosk_own_site", "copies",
    ):  # fmt: skip
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_copies", revision)
