"""a computer is enrolled by a one-time code, and the record knows where it stands"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0053"
down_revision: str | Sequence[str] | None = "0051"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
NEW = (
    "kiosk_own_place", "kiosk_program_of", "kiosk_keeps_computers", "kiosk_forget_codes", "kiosk_offer_enrolment",
    "kiosk_enrolment_knock", "kiosk_redeem", "kiosk_move",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "computer_place",
        sa.Column("account", sa.String(length=100), nullable=False),
        sa.Column("place", sa.String(length=100), server_default="", nullable=False),
        sa.Column("fixed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_computer_place")),
    )
    op.create_table(
        "enrolment",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("program", sa.String(length=20), nullable=False),
        sa.Column("place", sa.String(length=100), server_default="", nullable=False),
        sa.Column("wanted", sa.String(length=64), nullable=False),
        sa.Column("claim", sa.String(length=64), server_default="", nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("made_by", sa.String(length=100), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
    )
    for name in ("roles", "kiosk_enrol", *NEW, "kiosk_shut_out", "grants", "policies", "old_places"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_shut_out", "0043")
    wall.put_up(op.get_bind(), "before_enrolment", revision)
    wall.put_up(op.get_bind(), "kiosk_enrol", "0033")
    wall.put_up(op.get_bind(), "before_grants", revision)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(reversed(NEW))}"))
    op.drop_table("enrolment")
    op.drop_table("computer_place")
