"""the audit is read from its newest event on"""

from collections.abc import Sequence

from alembic import op

revision: str = "0031"
down_revision: str | Sequence[str] | None = "0030"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

COLUMNS = ["at", "id", "actor", "action"]


def upgrade() -> None:
    op.create_index(op.f("ix_audit_event_at_id_actor_action"), "audit_event", COLUMNS)


def downgrade() -> None:
    op.drop_index(op.f("ix_audit_event_at_id_actor_action"), table_name="audit_event")
