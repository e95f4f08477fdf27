"""what was left behind"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store.tables.columns import UtcDateTime

revision: str = "NEW_REVISION"
down_revision: str | Sequence[str] | None = "LAST_REVISION"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

WALL = (
    "ALTER TABLE lost_item ENABLE ROW LEVEL SECURITY",
    "GRANT SELECT, INSERT, UPDATE ON lost_item TO kiosk_staff",
    "CREATE POLICY staff_all ON lost_item TO kiosk_staff USING (true) WITH CHECK (true)",
)


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
        for statement in WALL:
            op.execute(sa.text(statement))


def downgrade() -> None:
    op.drop_table("lost_item")
