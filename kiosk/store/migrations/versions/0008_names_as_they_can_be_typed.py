"""names as they can be typed, who signed for whom, and a door for those who are booked"""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall
from kiosk.store.earlier_names import fold, name_keys

revision: str = "0008"
down_revision: str | Sequence[str] | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BATCH = 500
_PERSON = sa.table("patient", *(sa.column(name) for name in ("id", "family", "given", "mrn", "birth_date")))
_NAME = sa.table("patient_name", *(sa.column(name) for name in ("key", "birth_date", "patient_id")))


def upgrade() -> None:
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.add_column(sa.Column("signer_name", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(
            sa.Column("signer_relationship", sa.String(length=20), nullable=False, server_default="")
        )
    wall.put_up(op.get_bind(), "kiosk_identify", revision)
    _add_keys()


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_identify", "0005")
    _take_keys_away()
    # Not as a batch, which makes the table anew, without its triggers.
    for column in ("signer_relationship", "signer_name"):
        op.execute(sa.text(f"ALTER TABLE consent DROP COLUMN {column}"))


def _people() -> Iterator[tuple[Sequence[sa.Row[Any]], dict[str, set[str]]]]:
    """Everybody, some hundreds at a time, with the keys that each has."""
    connection = op.get_bind()
    last = ""
    while True:
        people = connection.execute(
            sa.select(_PERSON).where(_PERSON.c.id > last).order_by(_PERSON.c.id).limit(BATCH)
        ).all()
        if not people:
            return
        last = people[-1].id
        known: dict[str, set[str]] = {person.id: set() for person in people}
        for row in connection.execute(sa.select(_NAME).where(_NAME.c.patient_id.in_(list(known)))):
            known[row.patient_id].add(row.key)
        yield people, known


def _add_keys() -> None:
    """Whoever is there is found as if they had come in now; under earlier names as before."""
    for people, known in _people():
        missing = [
            {"key": key, "birth_date": person.birth_date, "patient_id": person.id}
            for person in people
            for key in sorted(name_keys(person.family, person.given, (), person.mrn) - known[person.id])
        ]
        if missing:
            op.get_bind().execute(sa.insert(_NAME), missing)


def _take_keys_away() -> None:
    """Of the keys of everybody's name of today, those go that the program of before would not have made.

    What is left of earlier names stays: from which name a key was made is not in the record.
    """
    for people, known in _people():
        extra = [
            {"of": person.id, "what": key}
            for person in people
            for key in sorted(
                (name_keys(person.family, person.given, (), person.mrn) & known[person.id])
                - _keys_before(person.family, person.given)
            )
        ]
        if extra:
            op.get_bind().execute(
                sa.delete(_NAME).where(
                    _NAME.c.patient_id == sa.bindparam("of"), _NAME.c.key == sa.bindparam("what")
                ),
                extra,
            )


def _keys_before(family: str, given: str) -> set[str]:
    """The keys of a name as the revision before made them."""
    first = given.split()[0] if given.split() else ""
    if not fold(family):
        return {fold(given)}
    return {fold(text) for text in (family, given + family, family + given, first + family, family + first)}
