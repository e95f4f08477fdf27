"""whose a number is, is told to whoever has left that they asked, and who was shown, and to nobody who takes it back"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0073"
down_revision: str | Sequence[str] | None = "0072"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
_NEW = (
    "kiosk_whose_number", "kiosk_asked_number", "kiosk_callers_knock", "kiosk_callers_note", "kiosk_callers",
)  # fmt: skip


def upgrade() -> None:
    _drop("kiosk_callers")
    for name in (*_NEW, "callers"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    _drop(*reversed(_NEW))
    for name, since in (("kiosk_callers", "0066"), ("callers", "0065")):
        wall.put_up(op.get_bind(), name, since)


def _drop(*names: str) -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(names)}"))
