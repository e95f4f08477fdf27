"""what patients want the care team to know: an item of a visit, and a message that is theirs"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import kinds, wall

revision: str = "0084"
down_revision: str | Sequence[str] | None = "0083"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_BEFORE = ("representative", "identity", "contact", "questionnaire", "insurance", "consent")


def upgrade() -> None:
    no = "false" if op.get_bind().dialect.name == "postgresql" else "0"
    op.execute(sa.text(f"ALTER TABLE message ADD COLUMN from_patient BOOLEAN DEFAULT {no} NOT NULL"))
    kinds.permit(op.get_bind(), "checklist_item", *_BEFORE, "message")
    for name in ("kiosk_message_from", "message_from"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM checklist_item WHERE kind = 'message'"))
    kinds.permit(op.get_bind(), "checklist_item", *_BEFORE)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_message_from"))
    # Nobody of before could say whose they are.
    for table in ("message_read", "message_text"):
        op.execute(
            sa.text(f"DELETE FROM {table} WHERE message_id IN (SELECT id FROM message WHERE from_patient)")
        )
    op.execute(sa.text("DELETE FROM message WHERE from_patient"))
    op.execute(sa.text("ALTER TABLE message DROP COLUMN from_patient"))
