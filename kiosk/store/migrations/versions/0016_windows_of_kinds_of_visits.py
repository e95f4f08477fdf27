"""how early and how late one may check in for a kind of visit"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0016"
down_revision: str | Sequence[str] | None = "0015"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for name in ("early_minutes", "late_minutes"):
        op.add_column("visit_type", sa.Column(name, sa.Integer(), nullable=True))


def downgrade() -> None:
    for name in ("late_minutes", "early_minutes"):
        op.execute(sa.text(f"ALTER TABLE visit_type DROP COLUMN {name}"))
