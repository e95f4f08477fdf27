"""kiosks bring answers of which a person has to hear at once"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0049"
down_revision: str | Sequence[str] | None = "0048"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_NAME = "ck_desk_entry_kind"


def upgrade() -> None:
    _permit("conflict", "left", "red_flag")


def downgrade() -> None:
    # Nothing is lost: a message with what was flagged as its words.
    op.execute(sa.text("UPDATE desk_entry SET kind = 'left' WHERE kind = 'red_flag'"))
    _permit("conflict", "left")


def _permit(*kinds: str) -> None:
    for statement in _permitting(", ".join(f"'{kind}'" for kind in kinds)):
        op.execute(sa.text(statement))


def _permitting(kinds: str) -> Iterator[str]:
    if op.get_bind().dialect.name == "postgresql":
        yield f"ALTER TABLE desk_entry DROP CONSTRAINT {_NAME}"
        yield f"ALTER TABLE desk_entry ADD CONSTRAINT {_NAME} CHECK (kind IN ({kinds}))"
        return
    for does in ("INSERT", "UPDATE"):
        yield f"DROP TRIGGER {_NAME}_{does.lower()}"
        yield (
            f"CREATE TRIGGER {_NAME}_{does.lower()} BEFORE {does} ON desk_entry"
            f' WHEN NOT coalesce(NEW.kind IN ({kinds}), 0) BEGIN SELECT RAISE(ABORT, "{_NAME}"); END'
        )
