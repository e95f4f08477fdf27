"""Rows by the hundred are what SQLAlchemy would have written, on both engines."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import RFC_4122, UUID

import pytest
from sqlalchemy import Table, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from uuid6 import uuid7

from kiosk.store import many, tables
from kiosk.store.database import Database

MORE = 2_345
# 14:30 in UTC.
AT = datetime(2026, 11, 23, 16, 30, 0, 125, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


def a_patient(number: int, **other: Any) -> dict[str, Any]:
    return {
        "id": f"p{number}",
        "mrn": f"{number}",
        "birth_date": date(1980, 2, 29),
        "contact_confirmed_at": AT,
    } | other


def all_of(database: Database, table: Table) -> list[dict[str, Any]]:
    with database.read() as connection:
        return list(many.read(connection, select(table).order_by(*table.primary_key)))


@pytest.mark.parametrize("count", [0, 1, 70_000])
def test_keys_are_new_in_their_order_and_of_now(count: int) -> None:
    before = uuid7()
    made = [UUID(key) for key in many.keys(count)]
    after = uuid7()
    assert len(made) == count
    assert [before, *made, after] == sorted({before, *made, after})
    assert {(key.version, key.variant) for key in made} <= {(7, RFC_4122)}
    # Of one moment or two, and not of one for each.
    assert len({key.int >> 80 for key in made}) <= 2


PLAIN = {"id": "l1", "name": "Main", "room": "", "waiting_area": "", "directions": ""}


@pytest.mark.parametrize(
    ("table", "row"),
    [
        (tables.patient, a_patient(1, family="O'Brien \"%s\" ? \\ :x", given="安 é\U0001f600", deceased=True)),
        (tables.patient, a_patient(2, contact_confirmed_at=None)),
        (tables.location, PLAIN | {"names": {"es": "Piso «2»", "en": 'A "b"'}, "also": ["x", "ý"]}),
        # What the table itself puts where nothing is said, of a list too.
        (tables.location, PLAIN),
    ],
)  # fmt: skip
def test_a_row_is_what_an_insert_makes_of_it(database: Database, table: Table, row: dict[str, Any]) -> None:
    with database.write() as connection:
        connection.execute(
            insert(table), [row | {"id": "0", "mrn": "0"} if "mrn" in row else row | {"id": "0"}]
        )
        many.insert(connection, table, [row])
    usual, ours = all_of(database, table)
    differ = {name for name in usual if usual[name] != ours[name]}
    assert differ == {"id", "mrn"} & set(row)
    assert {name: ours[name] for name in row} == row


def test_more_rows_than_go_at_once_come_in_their_order_and_are_changed_and_taken_away(
    database: Database,
) -> None:
    rows = [a_patient(number, family=f"F{number}") for number in range(MORE)]
    with database.write() as connection:
        many.insert(connection, tables.patient, rows)
        many.insert(connection, tables.patient, [])
    assert {row["id"]: row["family"] for row in all_of(database, tables.patient)} == {
        row["id"]: row["family"] for row in rows
    }
    later = datetime(2026, 12, 1, tzinfo=UTC)
    with database.write() as connection:
        changed = [
            {"id": row["id"], "given": "New", "contact_confirmed_at": later, "birth_date": date(2000, 1, 1)}
            for row in rows[1:]
        ]
        many.update(connection, tables.patient, ("id",), [*changed, changed[0] | {"id": "nobody"}])
        many.update(connection, tables.patient, ("id",), [])
    found = {row["id"]: row for row in all_of(database, tables.patient)}
    assert len(found) == MORE
    assert (found["p0"]["given"], found["p0"]["contact_confirmed_at"]) == ("", AT)
    assert {(row["given"], row["contact_confirmed_at"], row["birth_date"]) for row in found.values()} == {
        ("", AT, date(1980, 2, 29)),
        ("New", later, date(2000, 1, 1)),
    }
    with database.write() as connection:
        many.delete(connection, tables.patient, [{"id": row["id"], "given": "New"} for row in rows])
        many.delete(connection, tables.patient, [])
    assert [row["id"] for row in all_of(database, tables.patient)] == ["p0"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ([], []),
        (["p2", "p0", "nobody"], ["p0", "p2"]),
        (["安'\"\\", "%s ? :x", "p1,p2", "{p1}", "é\n"], ["%s ? :x", "安'\"\\", "é\n"]),
        ([f"p{number}" for number in range(MORE)], ["p0", "p1", "p2"]),
    ],
)
def test_those_that_are_among_many_are_found_by_one_statement(
    database: Database, asked: list[str], found: list[str]
) -> None:
    table = tables.patient
    own = ["p0", "p1", "p2", "安'\"\\", "%s ? :x", "é\n"]
    rows = [a_patient(number, id=key) for number, key in enumerate(own)]
    write(database, *((table, row) for row in rows))
    with database.read() as connection:
        query = select(table.c.id).where(many.among(connection, table.c.id, asked))
        assert sorted(connection.execute(query).scalars()) == sorted(found)


def write(database: Database, *rows: tuple[Table, dict[str, Any]]) -> None:
    with database.write() as connection:
        for table, row in rows:
            many.insert(connection, table, [row])


@pytest.mark.parametrize(
    ("table", "row"),
    [
        # A number that is somebody's, and a name of somebody who is not there.
        (tables.patient, a_patient(2, mrn="1")),
        (tables.patient_name, {"key": "k", "birth_date": date(1980, 1, 1), "patient_id": "nobody"}),
    ],
)
def test_what_a_database_refuses_is_raised_as_ever_and_nothing_is_kept(
    database: Database, table: Table, row: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError):
        write(database, (tables.patient, a_patient(1)), (table, row))
    assert all_of(database, tables.patient) == []


def test_nothing_is_cut_to_the_width_of_its_column(database: Database) -> None:
    long = a_patient(1, mrn="1" * 65)
    if database.embedded:
        # There a column has no width.
        write(database, (tables.patient, long))
        assert [row["mrn"] for row in all_of(database, tables.patient)] == [long["mrn"]]
        return
    with pytest.raises(DBAPIError):
        write(database, (tables.patient, long))
    assert all_of(database, tables.patient) == []


def test_a_time_without_a_zone_is_nobodys(database: Database) -> None:
    with pytest.raises(ValueError, match="zone"):
        write(database, (tables.patient, a_patient(1, contact_confirmed_at=AT.replace(tzinfo=None))))
