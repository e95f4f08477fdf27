"""when sources said what they said, what they have withdrawn, and which of them a booking is from"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0022"
down_revision: str | Sequence[str] | None = "0021"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    # Not as a batch, which makes the table anew, without its triggers. Of what is there nobody can say it any more.
    op.execute(sa.text("ALTER TABLE appointment ADD COLUMN source VARCHAR(100)"))
    op.create_table(
        "source_mark",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("part", sa.String(length=64), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=True),
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", "part", name=op.f("pk_source_mark")),
    )
    for name in ("grants", "policies"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP POLICY import_select ON visit_appointment"))
        op.execute(sa.text("REVOKE SELECT ON visit_appointment FROM kiosk_import"))
    op.drop_table("source_mark")
    op.execute(sa.text("ALTER TABLE appointment DROP COLUMN source"))
