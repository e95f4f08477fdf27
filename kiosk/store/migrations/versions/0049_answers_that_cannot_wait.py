"""kiosks bring answers of which a person has to hear at once"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import kinds

revision: str = "0049"
down_revision: str | Sequence[str] | None = "0048"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    kinds.permit(op.get_bind(), "desk_entry", "conflict", "left", "red_flag")


def downgrade() -> None:
    # Nothing is lost: a message with what was flagged as its words.
    op.execute(sa.text("UPDATE desk_entry SET kind = 'left' WHERE kind = 'red_flag'"))
    kinds.permit(op.get_bind(), "desk_entry", "conflict", "left")
