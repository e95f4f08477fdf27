"""What is carried out past SQLAlchemy: the same values, errors and news of it as with it, on both engines."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from json import JSONDecodeError
from typing import Any

import pytest
from sqlalchemy import ClauseElement, Connection, bindparam, delete, event, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError, ProgrammingError

from kiosk.domain.failures import StoreUnavailable
from kiosk.services.record.patients import PatientService
from kiosk.store import postgres, straight, tables, writes
from kiosk.store.database import Database
from kiosk.store.writes import Row, Writes
from tests.factories import NOW, a_booking, a_patient

_PATIENT, _ENTRY = tables.patient.c, tables.desk_entry
_BOOKED = select(tables.patient, tables.appointment).join(tables.appointment)
_ONE = _BOOKED.where(
    _PATIENT.id == bindparam("whose"),
    _PATIENT.birth_date == bindparam("born"),
    tables.appointment.c.start == bindparam("start"),
)
_ENTRIES = select(_ENTRY).order_by(_ENTRY.c.id)
_ADD = insert(_ENTRY)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    PatientService(opened).save([a_patient(1), a_patient(2)], [a_booking(1), a_booking(2)])
    yield opened
    opened.close()


def entry(key: str, **changes: Any) -> dict[str, Any]:
    return {
        "id": key,
        "kiosk": "k",
        "kind": "left",
        "reason": "many_tries",
        "device_time": NOW,
        "received_at": datetime(2026, 11, 23, 9, 0, 0, 125_000, tzinfo=UTC),
        "family": "Ñandú",
        "birth_date": date(1985, 3, 27),
        "detail": {"list": [1, None]},
    } | changes


def test_rows_are_those_that_sqlalchemy_gives(database: Database) -> None:
    asked = {"whose": "p1", "start": NOW, "born": a_patient(1).birth_date}
    with database.read() as connection:
        found = straight.rows(connection, _ONE, asked)
        assert found == [tuple(row) for row in connection.execute(_ONE, asked)]
        assert len(found) == 1
        assert straight.rows(connection, _ONE, asked | {"whose": "nobody"}) == []


def test_several_queries_find_what_each_of_them_does(database: Database) -> None:
    asked = {"whose": "p1", "start": NOW, "born": a_patient(1).birth_date}
    said: list[str] = []
    event.listen(database._engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    with database.read_once() as connection:
        booked, entries = straight.each(connection, (_ONE, asked), (_ENTRIES, {}))
        assert (booked, entries) == (straight.rows(connection, _ONE, asked), [])
        assert straight.by_name(connection, _ONE, booked) == straight.named(connection, _ONE, asked)
    assert len([statement for statement in said if "desk_entry" in statement]) == 1
    wrong = StoreUnavailable if database.embedded else ProgrammingError
    with pytest.raises(wrong), database.read_once() as connection:
        straight.each(connection, (_ENTRIES, {}), (text("SELECT nothing FROM nowhere"), {}))


@pytest.mark.parametrize("keys", [("a",), ("a", "b", "c")])
def test_writes_keep_what_they_are_given_and_what_stands_unsaid(
    database: Database, keys: tuple[str, ...]
) -> None:
    with database.write() as connection:
        writes = Writes(connection)
        writes.add(_ADD, *(entry(key) for key in keys))
        writes.send()
    with database.read() as connection:
        found = straight.rows(connection, _ENTRIES, {})
        assert found == [tuple(row) for row in connection.execute(_ENTRIES)]
        kept = [dict(zip(_ENTRY.c.keys(), row, strict=True)) for row in found]
    assert [{name: row[name] for name in entry(row["id"])} for row in kept] == [entry(key) for key in keys]


@pytest.mark.parametrize("keys", [[], ["a"], ["a", "c"]])
def test_a_list_may_be_of_any_length(database: Database, keys: list[str]) -> None:
    among = _ENTRY.c.id.in_(bindparam("keys", expanding=True))
    asked, drop = select(_ENTRY.c.id).where(among).order_by(_ENTRY.c.id), delete(_ENTRY).where(among)
    with database.write() as connection:
        straight.do(connection, _NAMED, *({"id": key} for key in "abc"))
        assert straight.rows(connection, asked, {"keys": keys}) == [(key,) for key in keys]
        straight.do(connection, drop, {"keys": keys})
        assert straight.rows(connection, asked, {"keys": ["a", "b", "c"]}) == [
            (key,) for key in "abc" if key not in keys
        ]


def test_errors_of_the_driver_are_what_sqlalchemy_calls_them(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as connection:
        straight.do(connection, _NAMED, {"id": "same"}, {"id": "same"})
    # Of which the record says that it does not answer as it should, where the engine says no more.
    wrong = StoreUnavailable if database.embedded else ProgrammingError
    with pytest.raises(wrong), database.read() as connection:
        straight.rows(connection, text("SELECT nothing FROM nowhere"), {})
    with pytest.raises(KeyError), database.read() as connection:
        straight.rows(connection, _ONE, {"whose": "p1"})
    # And nothing is left of it: the next one finds a connection that can be used, and none of the rows.
    with database.read() as connection:
        assert connection.execute(select(func.count()).select_from(_ENTRY)).scalar_one() == 0


_NAMED = _ADD.values({name: bindparam(name) if name == "id" else value for name, value in entry("").items()})


def test_who_listens_hears_of_them(database: Database) -> None:
    said: list[tuple[str, bool]] = []
    event.listen(database._engine, "before_cursor_execute", lambda *given: said.append((given[2], given[5])))
    with database.write() as connection:
        straight.rows(connection, _ENTRIES, {})
        straight.do(connection, _NAMED, {"id": "a"})
        straight.do(connection, _NAMED, {"id": "b"}, {"id": "c"})
    ours = [(statement[:6], many) for statement, many in said if "desk_entry" in statement]
    assert ours == [("SELECT", False), ("INSERT", False), ("INSERT", True)]


def test_a_read_is_of_one_moment(database: Database) -> None:
    with database.read() as connection:
        assert straight.rows(connection, _ENTRIES, {}) == []
        with database.write() as other:
            straight.do(other, _NAMED, {"id": "later"})
        assert straight.rows(connection, _ENTRIES, {}) == []
    with database.read() as connection:
        assert len(straight.rows(connection, _ENTRIES, {})) == 1


_CALL = select(func.upper(bindparam("of_kiosk")))
_DROP = delete(_ENTRY).where(_ENTRY.c.kiosk == bindparam("of_kiosk"))
_SETTLE = update(_ENTRY).where(_ENTRY.c.id == bindparam("of_entry"))


def test_what_is_called_is_said_with_what_is_written_where_neither_is_in_the_way(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    carried_out = writes.later

    def hear(connection: Connection, statement: ClauseElement, values: Row) -> None:
        said.append(str(statement))
        carried_out(connection, statement, values)

    monkeypatch.setattr(writes, "later", hear)
    with database.write() as connection:
        made = Writes(connection)
        made.call(_CALL, _DROP, of_kiosk="one")
        made.add(insert(tables.row_lock), {"slot": 5000})
        made.send()
        # Of the same table, in its order.
        made.call(_CALL, _DROP, of_kiosk="one")
        made.add(_ADD, entry("a", kiosk="two"))
        made.call(_CALL, _DROP, of_kiosk="one")
        made.add(_SETTLE, of_entry="a", settled_by="somebody")
        # Of another kiosk, for which the same name stands.
        made.call(_CALL, _DROP, of_kiosk="three")
        made.call(_CALL, _DROP, of_kiosk="four")
        made.send()
    with database.read() as connection:
        assert [row.settled_by for row in connection.execute(_ENTRIES)] == ["somebody"]
    if not database.embedded:
        parts = [
            ("upper" in words, words.count("write_"))
            for words in said
            if "upper" in words or "write_" in words
        ]
        assert parts == [(True, 1), (True, 0), (False, 1), (True, 0), (False, 1), (True, 0), (True, 0)]


@pytest.mark.parametrize("said", [b'[1, "a"]', ' [1, "a"]', b'[1, "a"]\n'])
def test_json_of_a_server_may_have_spaces_around_it(said: bytes | str) -> None:
    assert postgres._read_json(said) == [1, "a"]


@pytest.mark.parametrize("said", [b"", "nothing", b"[1] [2]", "[1"])
def test_what_is_no_json_is_not_read(said: bytes | str) -> None:
    with pytest.raises(JSONDecodeError):
        postgres._read_json(said)
