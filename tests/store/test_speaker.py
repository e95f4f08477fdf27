"""Many statements in one breath: the same answers and errors as one by one, and a connection that can be used after."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import psycopg
import pytest
from psycopg.pq import PipelineStatus, TransactionStatus
from sqlalchemy import bindparam, text

from kiosk.domain.failures import StoreUnavailable
from kiosk.store import speaker as speakers
from kiosk.store import straight
from kiosk.store.database import Database
from kiosk.store.postgres import owe
from kiosk.store.speaker import APART, MOST_READY, Speaker
from tests.clusters import Cluster


@pytest.fixture
def address(postgres: Cluster) -> str:
    return postgres.url()


@pytest.fixture
def speaker(address: str) -> Iterator[Speaker]:
    with Speaker.connect(address, autocommit=True) as opened:
        yield opened


@pytest.mark.parametrize(
    "value",
    [
        None, "", "Ñandú 王 %s 100 %", 1, -40_000, 3_000_000_000, 2.5, True, b"\x00\xff", "x" * 3_000_000,
        date(1985, 3, 27), datetime(2026, 11, 23, 9, 0, 0, 125_000), datetime(2026, 11, 23, 9, tzinfo=UTC),
        ["a", 'b"', ""], [],
    ],
)  # fmt: skip
def test_values_are_what_the_driver_makes_of_them(speaker: Speaker, value: Any) -> None:
    kind = {list: "text[]", bytes: "bytea", bool: "boolean", float: "float8", int: "bigint"}.get(
        type(value), ""
    )
    asked = f"SELECT %(value)s::{kind or 'text'}, 'a', '100 %%', %(value)s IS NULL, %(other)s::int"
    given = {"other": 7, "value": value, "not asked for": 1}
    by_driver = psycopg.Cursor(speaker).execute(asked, given).fetchall()
    # Said once, said again and kept ready, and said as it is ready.
    for _ in range(3):
        assert speaker.ask(asked, given) == by_driver
    in_order = "SELECT %s::text, %s::int"
    assert speaker.ask(in_order, ("a", 2)) == psycopg.Cursor(speaker).execute(in_order, ("a", 2)).fetchall()


def test_what_is_owed_is_said_before_and_in_its_order(speaker: Speaker) -> None:
    speaker.execute("CREATE TEMPORARY TABLE said (place serial, what text)")
    add = "INSERT INTO said (what) VALUES (%(what)s)"
    speaker.owed += [("BEGIN", None), (add, {"what": "one"}), (add, {"what": "two"})]
    assert speaker.ask("SELECT what FROM said ORDER BY place", ()) == [("one",), ("two",)]
    assert speaker.info.transaction_status == TransactionStatus.INTRANS
    speaker.owed += [(add, {"what": "three"}), ("COMMIT", None)]
    speaker.pay()
    assert speaker.ask("SELECT count(*) FROM said", ()) == [(3,)]
    assert speaker.pgconn.pipeline_status == PipelineStatus.OFF


def test_several_are_asked_at_once_in_one_transaction_after_what_is_owed(speaker: Speaker) -> None:
    speaker.execute("CREATE TEMPORARY TABLE each_of (what text UNIQUE)")
    add = "INSERT INTO each_of VALUES (%s) RETURNING what, pg_current_xact_id()::text"
    # Said once, said again and kept ready, and said as it is ready.
    for number in range(3):
        speaker.owed.append((add, (f"owed {number}",)))
        (((first, one),), ((second, two),), many) = speaker.ask_each(
            [(add, (f"a{number}",)), (add, (f"b{number}",)), ("SELECT count(*) FROM each_of", ())]
        )
        assert (first, second, many) == (f"a{number}", f"b{number}", [(3 * number + 3,)])
        assert one == two
    with pytest.raises(psycopg.errors.UniqueViolation):
        speaker.ask_each([(add, ("c",)), (add, ("a1",))])
    assert speaker.ask("SELECT count(*) FROM each_of", ()) == [(9,)]


def test_each_turn_is_a_transaction_of_its_own(speaker: Speaker) -> None:
    speaker.execute("CREATE TEMPORARY TABLE turns (what text UNIQUE)")
    add = "INSERT INTO turns VALUES (%s) RETURNING what, pg_current_xact_id()::text"
    turns: list[list[tuple[str, Any]]] = [[(add, ("a",))], [("SELECT 1", ()), (add, ("b",))]]
    (((first, one),), ((second, two),)) = speaker.ask_in_turn(turns)
    assert (first, second) == ("a", "b")
    assert one != two
    with pytest.raises(psycopg.errors.UniqueViolation):
        speaker.ask_in_turn([[(add, ("c",))], [(add, ("a",)), (add, ("d",))], [(add, ("e",))]])
    # What was said before was kept, of what failed nothing is, and what comes after it is begun anew.
    assert speaker.ask("SELECT what FROM turns ORDER BY what", ()) == [("a",), ("b",), ("c",), ("e",)]


@pytest.mark.parametrize(
    "broken", [("SELECT 1/%s", (0,)), ("SELEC", None), ("SELECT %s::int", ("no number",))]
)
def test_the_first_error_is_told_and_the_connection_goes_on(
    speaker: Speaker, broken: tuple[str, Any]
) -> None:
    for _ in range(3):
        speaker.owed += [("BEGIN", None), ("SELECT %s::int", (1,)), broken, ("SELECT %s::date", ("none",))]
        with pytest.raises(psycopg.Error) as told:
            speaker.ask("SELECT 2", ())
        assert told.value.sqlstate in {"22012", "42601", "22P02"}
        assert speaker.info.transaction_status == TransactionStatus.INERROR
        speaker.forget()
        assert is_idle(speaker)
        assert speaker.ask("SELECT %s::int", (3,)) == [(3,)]


def test_a_statement_that_is_ready_is_asked_anew_where_its_table_has_changed(speaker: Speaker) -> None:
    speaker.execute("CREATE TEMPORARY TABLE changed (what text)")
    asked = "SELECT * FROM changed WHERE %s::int = 1"
    for _ in range(4):
        assert speaker.ask(asked, (1,)) == []
    speaker.execute("ALTER TABLE changed ADD COLUMN more int DEFAULT 5")
    speaker.execute("INSERT INTO changed VALUES ('a')")
    with pytest.raises(psycopg.errors.FeatureNotSupported):
        speaker.ask(asked, (1,))
    speaker.forget()
    assert [speaker.ask(asked, (1,)) for _ in range(3)] == [[("a", 5)]] * 3


def test_what_the_driver_has_taken_away_is_not_taken_for_ready(speaker: Speaker) -> None:
    asked = "SELECT %s::int"
    for number in range(8):
        assert speaker.ask(asked, (number,)) == [(number,)]
        speaker.execute(asked, (number,))
    assert len(ready(speaker)) == 2
    # As the driver does after a rollback.
    speaker.execute("BEGIN")
    speaker.rollback()
    assert ready(speaker) == []
    assert speaker.ask(asked, (9,)) == [(9,)]


def test_what_cannot_be_said_leaves_nothing_half_said(speaker: Speaker) -> None:
    for values, wrong in (({"other": 1}, KeyError), ({"value": object()}, psycopg.ProgrammingError)):
        speaker.owed += [("BEGIN", None)]
        with pytest.raises(wrong):
            speaker.ask("SELECT %(value)s::int", values)
        assert is_idle(speaker)
        assert speaker.ask("SELECT 1", {"not asked for": 1}) == [(1,)]


def is_idle(speaker: Speaker) -> bool:
    return speaker.info.transaction_status == TransactionStatus.IDLE


def ready(speaker: Speaker) -> list[Any]:
    return (
        psycopg.Cursor(speaker).execute("SELECT name FROM pg_prepared_statements", prepare=False).fetchall()
    )


def test_no_more_is_kept_ready_than_may_be(speaker: Speaker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speakers, "MOST_READY", 5)
    assert MOST_READY > 5
    for _ in range(3):
        for number in range(10):
            assert speaker.ask(f"SELECT %s::int + {number}", (1,)) == [(1 + number,)]
    assert len(ready(speaker)) == 5


def test_a_server_that_goes_says_why_and_the_pool_has_another(address: str) -> None:
    database = Database(address)
    asked = text("SELECT pg_backend_pid(), :number").bindparams(bindparam("number"))
    gone = []

    def goes_between() -> None:
        with database.read() as connection:
            ((process, _),) = straight.rows(connection, asked, {"number": "1"})
            gone.append(process)
            with psycopg.connect(address, autocommit=True) as other:
                other.execute("SELECT pg_terminate_backend(%s, 10000)", (process,))
            owe(connection, "SELECT %s::int", (1,))
            straight.rows(connection, asked, {"number": "2"})

    with pytest.raises(StoreUnavailable):
        goes_between()
    with database.read() as connection:
        assert straight.rows(connection, asked, {"number": "3"})[0][0] not in gone
    database.close()


def test_somebody_who_interrupts_leaves_no_answer_for_the_next(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaker = Speaker.connect(address, autocommit=True)

    def interrupted(*given: Any, **named: Any) -> Any:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(speaker, "wait", interrupted)
        with pytest.raises(KeyboardInterrupt):
            speaker.ask("SELECT 1", ())
    assert speaker.closed
    speaker.close()


def test_what_is_apart_is_kept_whatever_becomes_of_the_rest(speaker: Speaker) -> None:
    speaker.execute("CREATE TEMPORARY TABLE apart (what text)")
    speaker.owed += [("INSERT INTO apart VALUES (%s)", ("kept",)), (APART, None), ("BEGIN", None)]
    speaker.owed += [("INSERT INTO apart VALUES (%s)", ("not kept",))]
    assert speaker.ask("SELECT count(*) FROM apart", ()) == [(2,)]
    speaker.forget()
    assert speaker.ask("SELECT what FROM apart", ()) == [("kept",)]
