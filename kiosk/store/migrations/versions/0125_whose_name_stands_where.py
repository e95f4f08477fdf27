"""whose name stands beside what staff write, what a close counts, and which booking takes another's place"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0125"
down_revision: str | Sequence[str] | None = "0124"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_NEW = ("kiosk_stamped", "kiosk_closes", "kiosk_close_line", "kiosk_close_adds_up", "kiosk_owed_shows")
_CHANGED = {
    "kiosk_lettered": "0122",
    "kiosk_letter_code": "0122",
    "kiosk_end_booking": "0100",
    "kiosk_hold_time": "0100",
    "kiosk_book": "0100",
    "kiosk_mail_stop": "0119",
    "kiosk_text_stop": "0119",
    "kiosk_message_from": "0084",
    "kiosk_notice_row": "0098",
    "kiosk_agreed_row": "0101",
    "kiosk_delay_row": "0083",
    "kiosk_money_row": "0124",
}


def upgrade() -> None:
    for name in (*_NEW, *_CHANGED, "named"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    wall.put_up(op.get_bind(), "before_named", revision)
    for name, before in _CHANGED.items():
        wall.put_up(op.get_bind(), name, before)
    op.execute(sa.text(f"DROP FUNCTION {', '.join(_NEW)}"))
