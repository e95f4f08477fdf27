"""what staff accepted in the place of what a patient has said"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0120"
down_revision: str | Sequence[str] | None = "0119"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("change_request", sa.Column("amended", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("change_request", "amended")
