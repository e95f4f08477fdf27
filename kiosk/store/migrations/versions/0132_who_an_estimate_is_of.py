"""an estimate says who provides what it is of, and where"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0132"
down_revision: str | Sequence[str] | None = "0131"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("estimate", sa.Column("provider", sa.JSON(), nullable=False, server_default="{}"))


def downgrade() -> None:
    op.drop_column("estimate", "provider")
