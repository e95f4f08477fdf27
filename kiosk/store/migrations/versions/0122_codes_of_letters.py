"""codes by which letters open a booking at a kiosk"""

import secrets
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0122"
down_revision: str | Sequence[str] | None = "0121"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_DOOR = ("kiosk_knock", "kiosk_identify")
_NEW = ("kiosk_letter_mac", "kiosk_lettered", "kiosk_letter_code")
# Of SHA-256, in bytes; and what an HMAC's key is mixed with (FIPS 198-1).
_BLOCK, _INNER, _OUTER = 64, 0x36, 0x5C


def upgrade() -> None:
    made = op.create_table(
        "letter_key",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("inner_block", sa.String(length=128), nullable=False),
        sa.Column("outer_block", sa.String(length=128), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_letter_key_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_key")),
    )
    key = secrets.token_bytes(_BLOCK)
    blocks = (bytes(byte ^ with_what for byte in key).hex() for with_what in (_INNER, _OUTER))
    op.bulk_insert(made, [dict(zip(("inner_block", "outer_block"), blocks, strict=True), id=1)])
    op.create_index(op.f("ix_booking_state_moved_to"), "booking_state", ["moved_to"])
    for name in (*_NEW, *_DOOR, "letters"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name in _DOOR:
        wall.put_up(op.get_bind(), name, "0042")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(reversed(_NEW))}"))
    op.drop_index(op.f("ix_booking_state_moved_to"), "booking_state")
    op.drop_table("letter_key")
