"""a telephone number is found by its own last digits, not by those of an extension"""

import re
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0086"
down_revision: str | Sequence[str] | None = "0085"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BATCH = 500
_KEYS = (
    ("patient", "phone", "phone_key"),
    ("related_person", "phone", "phone_key"),
    ("patient_telecom", "value", "key"),
)
# As extensions are known in this revision.
_EXTENSION = re.compile(r"(?is)[;,#].*|\s*(?:ext(?:ension|n)?(?![a-z])|x\s*(?=[0-9])).*")


def upgrade() -> None:
    for names in _KEYS:
        _write_keys(*names, whole=False)


def downgrade() -> None:
    for names in _KEYS:
        _write_keys(*names, whole=True)


def _write_keys(table: str, said: str, key: str, *, whole: bool) -> None:
    """The keys of numbers with an extension; ``whole``: with its digits, as before."""
    connection, last = op.get_bind(), ""
    some = sa.text(
        f"SELECT id, {said} AS said FROM {table} WHERE id > :last AND {key} <> '' ORDER BY id LIMIT :most"
    )
    change = sa.text(f"UPDATE {table} SET {key} = :key WHERE id = :of")
    while rows := connection.execute(some, {"last": last, "most": BATCH}).all():
        last = rows[-1].id
        for row in rows:
            number, all_digits = _digits(_EXTENSION.sub("", row.said)), _digits(row.said)
            if 4 < len(number) < len(all_digits):
                kept = all_digits if whole else number
                connection.execute(change, {"key": kept[-4:], "of": row.id})


def _digits(text: str) -> str:
    return "".join(str(int(letter)) for letter in text if letter.isdecimal())
