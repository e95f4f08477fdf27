"""what sources call a kind of visit besides its name"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0039"
down_revision: str | Sequence[str] | None = "0037"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    also = sa.Column("also", sa.JSON(), nullable=False, server_default="[]")
    op.add_column("visit_type", also)


def downgrade() -> None:
    op.execute(sa.text("ALTER TABLE visit_type DROP COLUMN also"))
