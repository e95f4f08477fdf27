"""the desk lets somebody arrive whose record it has opened, and writes down what they say"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0067"
down_revision: str | Sequence[str] | None = "0066"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


_NAME = "ck_consent_method"


def upgrade() -> None:
    _permit("drawn", "typed", "paper", "spoken")
    for name in ("kiosk_lets_in", "kiosk_of_visit", "at_desk"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "before_at_desk", revision)
    # Nothing is lost: the name of whoever signed is kept, as of one that was typed.
    op.execute(sa.text("UPDATE consent SET method = 'typed' WHERE method IN ('paper', 'spoken')"))
    _permit("drawn", "typed")


def _permit(*methods: str) -> None:
    for statement in _permitting(", ".join(f"'{method}'" for method in methods)):
        op.execute(sa.text(statement))


def _permitting(methods: str) -> Iterator[str]:
    if op.get_bind().dialect.name == "postgresql":
        yield f"ALTER TABLE consent DROP CONSTRAINT {_NAME}"
        yield f"ALTER TABLE consent ADD CONSTRAINT {_NAME} CHECK (method IN ({methods}))"
        return
    for does in ("INSERT", "UPDATE"):
        yield f"DROP TRIGGER {_NAME}_{does.lower()}"
        yield (
            f"CREATE TRIGGER {_NAME}_{does.lower()} BEFORE {does} ON consent"
            f' WHEN NOT coalesce(NEW.method IN ({methods}), 0) BEGIN SELECT RAISE(ABORT, "{_NAME}"); END'
        )
