"""what patients want the care team to know: an item of a visit, and a message that is theirs"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0084"
down_revision: str | Sequence[str] | None = "0083"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_BEFORE = ("representative", "identity", "contact", "questionnaire", "insurance", "consent")


def upgrade() -> None:
    no = "false" if op.get_bind().dialect.name == "postgresql" else "0"
    op.execute(sa.text(f"ALTER TABLE message ADD COLUMN from_patient BOOLEAN DEFAULT {no} NOT NULL"))
    _permit(*_BEFORE, "message")
    for name in ("kiosk_message_from", "message_from"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM checklist_item WHERE kind = 'message'"))
    _permit(*_BEFORE)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_message_from"))
    # Nobody of before could say whose they are.
    for table in ("message_read", "message_text"):
        op.execute(
            sa.text(f"DELETE FROM {table} WHERE message_id IN (SELECT id FROM message WHERE from_patient)")
        )
    op.execute(sa.text("DELETE FROM message WHERE from_patient"))
    op.execute(sa.text("ALTER TABLE message DROP COLUMN from_patient"))


def _permit(*kinds: str) -> None:
    for statement in _permitting(", ".join(f"'{kind}'" for kind in kinds)):
        op.execute(sa.text(statement))


def _permitting(kinds: str) -> Iterator[str]:
    name = "ck_checklist_item_kind"
    if op.get_bind().dialect.name == "postgresql":
        yield f"ALTER TABLE checklist_item DROP CONSTRAINT {name}"
        yield f"ALTER TABLE checklist_item ADD CONSTRAINT {name} CHECK (kind IN ({kinds}))"
        return
    for does in ("INSERT", "UPDATE"):
        yield f"DROP TRIGGER {name}_{does.lower()}"
        yield (
            f"CREATE TRIGGER {name}_{does.lower()} BEFORE {does} ON checklist_item"
            f' WHEN NOT coalesce(NEW.kind IN ({kinds}), 0) BEGIN SELECT RAISE(ABORT, "{name}"); END'
        )
