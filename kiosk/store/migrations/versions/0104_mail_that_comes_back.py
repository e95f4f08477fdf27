"""of which time mail told, and why it came back"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0104"
down_revision: str | Sequence[str] | None = "0101"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def _bounce() -> sa.Column[str]:
    return sa.Column("bounce", sa.String(length=20), nullable=False, server_default="")


def upgrade() -> None:
    op.add_column("booking_mail", sa.Column("told_start", sa.DateTime(), nullable=True))
    op.add_column("booking_mail", sa.Column("sequence", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("booking_mail", _bounce())
    op.add_column("mail_stop", _bounce())
    op.create_index(op.f("ix_booking_mail_token"), "booking_mail", ["token"])
    wall.put_up(op.get_bind(), "mail", revision)


def downgrade() -> None:
    op.drop_index(op.f("ix_booking_mail_token"), "booking_mail")
    # What nobody was to write to because it came back, nobody has said of.
    op.execute(sa.text("DELETE FROM mail_stop WHERE bounce <> ''"))
    op.drop_column("mail_stop", "bounce")
    for name in ("bounce", "sequence", "told_start"):
        op.drop_column("booking_mail", name)
