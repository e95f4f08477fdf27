"""staff see a patient's contact card once the record is open, or the audit has that they were shown it"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0119"
down_revision: str | Sequence[str] | None = "0118"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
NEW = (
    "kiosk_sees_patients", "kiosk_owns", "kiosk_told", "kiosk_asked_phone", "kiosk_ask_phone", "kiosk_same_phone",
    "kiosk_mail_stop", "kiosk_text_stop", "kiosk_holder", "cards",
)  # fmt: skip


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        op.execute(sa.text("CREATE VIEW shown_patient AS SELECT * FROM patient"))
    for name in NEW:
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        op.execute(sa.text("DROP VIEW shown_patient"))
    wall.put_up(op.get_bind(), "before_cards", revision)
