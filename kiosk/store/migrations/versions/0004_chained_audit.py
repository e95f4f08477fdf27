"""chained audit"""

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | Sequence[str] | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

SAID = ("id", "at", "actor", "action", "patient_id", "visit_id", "record_id")


def upgrade() -> None:
    with op.batch_alter_table("audit_event", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sequence", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("hash", sa.String(length=64), nullable=False, server_default=""))
    _chain()
    with op.batch_alter_table("audit_event", schema=None) as batch_op:
        batch_op.alter_column("sequence", server_default=None)
        batch_op.alter_column("hash", server_default=None)
        batch_op.create_unique_constraint(batch_op.f("uq_audit_event_sequence"), ["sequence"])


def _chain() -> None:
    """Chain what was written before, in the order of its ids, which sort by time."""
    event = sa.table(
        "audit_event",
        sa.column("sequence", sa.Integer),
        sa.column("hash", sa.String),
        *(sa.column(name, sa.DateTime if name == "at" else sa.String) for name in SAID),
    )
    connection = op.get_bind()
    before = ""
    for place, row in enumerate(
        connection.execute(sa.select(event).order_by(event.c.id)).mappings().all(), 1
    ):
        plain = [row[name].replace(tzinfo=UTC).isoformat() if name == "at" else row[name] for name in SAID]
        text = json.dumps([before, place, *plain], ensure_ascii=False, separators=(",", ":"))
        before = hashlib.sha256(text.encode()).hexdigest()
        connection.execute(
            sa.update(event).where(event.c.id == row["id"]).values(sequence=place, hash=before)
        )


def downgrade() -> None:
    with op.batch_alter_table("audit_event", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_audit_event_sequence"), type_="unique")
        batch_op.drop_column("hash")
        batch_op.drop_column("sequence")
