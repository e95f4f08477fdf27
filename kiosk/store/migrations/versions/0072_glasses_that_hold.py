"""what somebody may open now is found by who they are and until when"""

from collections.abc import Sequence

from alembic import op

revision: str = "0072"
down_revision: str | Sequence[str] | None = "0071"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_index(op.f("ix_broken_glass_account_id_until"), "broken_glass", ["account_id", "until"])


def downgrade() -> None:
    op.drop_index(op.f("ix_broken_glass_account_id_until"), "broken_glass")
