"""the red flags of a visit are found by it"""

from collections.abc import Sequence

from alembic import op

revision: str = "0071"
down_revision: str | Sequence[str] | None = "0070"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_index(op.f("ix_desk_entry_visit_id"), "desk_entry", ["visit_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_desk_entry_visit_id"), "desk_entry")
