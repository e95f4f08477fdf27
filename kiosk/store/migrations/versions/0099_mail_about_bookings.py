"""mail about bookings, and the addresses to which none goes"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0099"
down_revision: str | Sequence[str] | None = "0098"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def upgrade() -> None:
    op.create_table(
        "booking_mail",
        _text("id", 36),
        _text("appointment_id", 36),
        _text("kind", 20),
        _text("state", 20),
        _text("token", 32),
        _text("address", 254),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("code", sa.Integer(), nullable=False),
        sa.Column("settled_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('invitation', 'reminder', 'cancellation')", name=op.f("ck_booking_mail_kind")
        ),
        sa.CheckConstraint(
            "state IN ('due', 'sending', 'sent', 'refused', 'unclear', 'dropped')",
            name=op.f("ck_booking_mail_state"),
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_booking_mail_appointment_id_appointment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_mail")),
        sa.UniqueConstraint("appointment_id", "kind", name=op.f("uq_booking_mail_appointment_id_kind")),
    )
    op.create_index(op.f("ix_booking_mail_state_due_at"), "booking_mail", ["state", "due_at"])
    op.create_table(
        "mail_stop",
        _text("address", 254),
        _text("made_by", 100),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_mail_stop")),
    )
    wall.put_up(op.get_bind(), "mail", revision)


def downgrade() -> None:
    op.drop_table("mail_stop")
    op.drop_table("booking_mail")
