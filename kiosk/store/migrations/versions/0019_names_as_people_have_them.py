"""names by which people are found as they have them, and tries that are counted for whoever is tried"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from kiosk.domain import name_keys as now
from kiosk.domain.names import fold
from kiosk.store import earlier_names as earlier
from kiosk.store import wall

revision: str = "0019"
down_revision: str | Sequence[str] | None = "0018"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BATCH = 500
_PERSON = sa.table(
    "patient", *(sa.column(name) for name in ("id", "family", "given", "mrn")), sa.column("birth_date")
)
_NAME = sa.table("patient_name", *(sa.column(name) for name in ("key", "birth_date", "patient_id")))
_OTHER = sa.table("human_name", *(sa.column(name) for name in ("patient_id", "family", "given")))
# Second answers in the digits of another script are compared in ours.
_ANSWERS = (
    ("patient", "phone_key"),
    ("patient", "postal_key"),
    ("patient_telecom", "key"),
    ("patient_address", "key"),
)
_Keys = Callable[..., frozenset[str]]


def upgrade() -> None:
    op.add_column(
        "identity_attempt", sa.Column("person", sa.String(length=36), nullable=False, server_default="")
    )
    op.create_index(op.f("ix_identity_attempt_person_at"), "identity_attempt", ["person", "at"])
    for name in ("kiosk_knock", "kiosk_identify"):
        wall.put_up(op.get_bind(), name, revision)
    _make_anew(earlier.name_keys, now.name_keys)
    for table, column in _ANSWERS:
        _fold_anew(table, column)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_identify", "0014")
    wall.put_up(op.get_bind(), "kiosk_knock", "0005")
    op.drop_index(op.f("ix_identity_attempt_person_at"), "identity_attempt")
    # Not as a batch, which makes the table anew, without its triggers.
    op.execute(sa.text("ALTER TABLE identity_attempt DROP COLUMN person"))
    _make_anew(now.name_keys, earlier.name_keys)


def _make_anew(before: _Keys, after: _Keys) -> None:
    """Everybody is found as if they had come in now.

    Of names that are in no row any more the keys stay: from which name a key was made is not in the record.
    """
    connection = op.get_bind()
    for people, held, others in _people():
        surplus: list[dict[str, Any]] = []
        missing: list[dict[str, Any]] = []
        for person in people:
            was, wanted = (_keys(made, person, others.get(person.id, [])) for made in (before, after))
            surplus += [{"of": person.id, "what": key} for key in sorted((was - wanted) & held[person.id])]
            missing += [
                {"key": key, "birth_date": person.birth_date, "patient_id": person.id}
                for key in sorted(wanted - held[person.id])
            ]
        if surplus:
            mine = (_NAME.c.patient_id == sa.bindparam("of"), _NAME.c.key == sa.bindparam("what"))
            connection.execute(sa.delete(_NAME).where(*mine), surplus)
        if missing:
            connection.execute(sa.insert(_NAME), missing)


def _keys(made: _Keys, person: sa.Row[Any], others: list[tuple[str, str]]) -> frozenset[str]:
    """Of the name of today and of every other, as those who take people in make them."""
    keys = made(person.family, person.given, [family for family, _ in others if family], person.mrn)
    for family, given in others:
        if given and given != person.given:
            keys |= made(family or person.family, given)
    return keys


_Batch = tuple[Sequence[sa.Row[Any]], dict[str, set[str]], dict[str, list[tuple[str, str]]]]


def _people() -> Iterator[_Batch]:
    """Everybody, some hundreds at a time, with the keys and the other names that each has."""
    connection = op.get_bind()
    last = ""
    while True:
        people = connection.execute(
            sa.select(_PERSON).where(_PERSON.c.id > last).order_by(_PERSON.c.id).limit(BATCH)
        ).all()
        if not people:
            return
        last = people[-1].id
        held: dict[str, set[str]] = {person.id: set() for person in people}
        others: dict[str, list[tuple[str, str]]] = {}
        for row in connection.execute(sa.select(_NAME).where(_NAME.c.patient_id.in_(list(held)))):
            held[row.patient_id].add(row.key)
        for row in connection.execute(sa.select(_OTHER).where(_OTHER.c.patient_id.in_(list(held)))):
            others.setdefault(row.patient_id, []).append((row.family, row.given))
        yield people, held, others


def _fold_anew(table: str, column: str) -> None:
    connection = op.get_bind()
    rows = connection.execute(sa.text(f"SELECT id, {column} AS said FROM {table} WHERE {column} <> ''")).all()
    changed = [{"row": row.id, "new": fold(row.said)} for row in rows if not row.said.isascii()]
    if changed:
        connection.execute(sa.text(f"UPDATE {table} SET {column} = :new WHERE id = :row"), changed)
