"""what was left behind"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall
from kiosk.store.tables.columns import UtcDateTime

revision: str = "NEW_REVISION"
down_revision: str | Sequence[str] | None = "LAST_REVISION"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "lost_item",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.Column("settled_by", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lost_item")),
    )
    if op.get_bind().dialect.name == "postgresql":
        for statement in wall.statements("lost_item", revision):
            op.execute(sa.text(statement))


def downgrade() -> None:
    op.drop_table("lost_item")
