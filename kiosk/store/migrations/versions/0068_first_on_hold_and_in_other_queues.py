"""who goes first, who is on hold and why, and in which queue somebody waits who was moved there"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0068"
down_revision: str | Sequence[str] | None = "0067"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

ADDED = (
    ("queue", "VARCHAR(4) DEFAULT '' NOT NULL"),
    ("first", "TEXT DEFAULT '' NOT NULL"),
    ("held", "TEXT DEFAULT '' NOT NULL"),
)
# What no program could read, or would not show.
_CHECKS = {
    "ck_ticket_first": "length({row}first) <= 200",
    "ck_ticket_held": "length({row}held) <= 200 AND ({row}held = '') = ({row}held_at IS NULL)",
}


def upgrade() -> None:
    for column, kind in ADDED:
        op.execute(sa.text(f"ALTER TABLE ticket ADD COLUMN {column} {kind}"))
    op.add_column("ticket", sa.Column("held_at", sa.DateTime(), nullable=True))
    for statement in _checked():
        op.execute(sa.text(statement))
    wall.put_up(op.get_bind(), "queues", revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("REVOKE SELECT (queue) ON ticket FROM kiosk_board"))
    for name in _CHECKS:
        if op.get_bind().dialect.name == "postgresql":
            op.execute(sa.text(f"ALTER TABLE ticket DROP CONSTRAINT {name}"))
            continue
        for does in ("insert", "update"):
            op.execute(sa.text(f"DROP TRIGGER {name}_{does}"))
    for column in ("held_at", *(column for column, _ in reversed(ADDED))):
        op.execute(sa.text(f"ALTER TABLE ticket DROP COLUMN {column}"))


def _checked() -> Iterator[str]:
    for name, condition in _CHECKS.items():
        if op.get_bind().dialect.name == "postgresql":
            yield f"ALTER TABLE ticket ADD CONSTRAINT {name} CHECK ({condition.format(row='')})"
            continue
        for does in ("INSERT", "UPDATE"):
            yield (
                f"CREATE TRIGGER {name}_{does.lower()} BEFORE {does} ON ticket"
                f' WHEN NOT coalesce({condition.format(row="NEW.")}, 0) BEGIN SELECT RAISE(ABORT, "{name}"); END'
            )
