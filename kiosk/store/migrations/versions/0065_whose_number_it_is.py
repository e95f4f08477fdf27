"""whose a telephone number may be is found by an index, and asked of the wall"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0065"
down_revision: str | Sequence[str] | None = "0064"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BATCH = 500
_NEW = ("kiosk_significant", "kiosk_same_number", "kiosk_callers")
_INDEXES = (("patient", "phone_key"), ("patient_telecom", "key"), ("related_person", "phone_key"))


def upgrade() -> None:
    op.execute(sa.text("ALTER TABLE related_person ADD COLUMN phone_key VARCHAR(8) DEFAULT '' NOT NULL"))
    _add_keys()
    for table, column in _INDEXES:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    for name in (*_NEW, "callers"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for table, column in _INDEXES:
        op.drop_index(op.f(f"ix_{table}_{column}"), table_name=table)
    op.execute(sa.text("ALTER TABLE related_person DROP COLUMN phone_key"))
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(reversed(_NEW))}"))


def _add_keys() -> None:
    """Whoever is on file is found as if they had come in now."""
    connection, last = op.get_bind(), ""
    some = sa.text(
        "SELECT id, phone FROM related_person WHERE id > :last AND phone <> '' ORDER BY id LIMIT :most"
    )
    while rows := connection.execute(some, {"last": last, "most": BATCH}).all():
        last = rows[-1].id
        keys = [{"of": row.id, "key": _phone_key(row.phone)} for row in rows]
        connection.execute(sa.text("UPDATE related_person SET phone_key = :key WHERE id = :of"), keys)


def _phone_key(phone: str) -> str:
    """The last four digits, as second answers are compared in this revision."""
    digits = "".join(str(int(letter)) for letter in phone if letter.isdecimal())
    return digits[-4:] if len(digits) >= 4 else ""
