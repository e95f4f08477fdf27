"""by which way somebody is told of a booking, and what became of the parts of a text"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0118"
down_revision: str | Sequence[str] | None = "0117"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column(
        "booking_mail", sa.Column("way", sa.String(length=20), nullable=False, server_default="mail")
    )
    op.add_column("booking_mail", sa.Column("arrived_at", sa.DateTime(), nullable=True))
    op.create_table(
        "text_part",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("mail_id", sa.String(length=36), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("arrived_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["mail_id"], ["booking_mail.id"], name=op.f("fk_text_part_mail_id_booking_mail")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_part")),
        sa.UniqueConstraint("mail_id", "part", name=op.f("uq_text_part_mail_id_part")),
    )
    op.create_index(op.f("ix_text_part_name"), "text_part", ["name"])
    wall.put_up(op.get_bind(), "texts", revision)


def downgrade() -> None:
    op.drop_table("text_part")
    # A release of before would send these by mail: nobody has agreed to that.
    op.execute(sa.text("UPDATE booking_mail SET state = 'dropped' WHERE way = 'text' AND state = 'due'"))
    op.drop_column("booking_mail", "arrived_at")
    op.drop_column("booking_mail", "way")
