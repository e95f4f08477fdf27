"""answers by mail, each heard once"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0105"
down_revision: str | Sequence[str] | None = "0104"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "mail_reply",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("message_key", sa.String(length=64), nullable=False),
        sa.Column("answer_key", sa.String(length=64), nullable=True),
        sa.Column("appointment_id", sa.String(length=36), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("stamp", sa.DateTime(), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("heard_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('confirmed', 'cancelled', 'call_back', 'bounced', 'stopped', 'not_theirs', 'old', 'too_many',"
            " 'unreadable')",
            name=op.f("ck_mail_reply_outcome"),
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_mail_reply_appointment_id_appointment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_reply")),
        sa.UniqueConstraint("message_key", name=op.f("uq_mail_reply_message_key")),
        sa.UniqueConstraint("answer_key", name=op.f("uq_mail_reply_answer_key")),
    )
    op.create_index(op.f("ix_mail_reply_appointment_id"), "mail_reply", ["appointment_id"])
    op.create_index(op.f("ix_mail_reply_heard_at"), "mail_reply", ["heard_at"])
    wall.put_up(op.get_bind(), "mail_replies", revision)


def downgrade() -> None:
    op.drop_table("mail_reply")
