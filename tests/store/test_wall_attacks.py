"""Attacks on the patients' side of the wall, by the numbers under which they were found: a login and a SQL prompt."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import select

from kiosk.store import tables
from tests.engines import OWNER
from tests.store.test_wall import Wall, rows


@pytest.fixture
def wall(server: tuple[object, str]) -> Iterator[Wall]:
    made = Wall(*server)
    yield made
    made.close()


def asked(connection: psycopg.Connection, statement: str, *values: object) -> list[tuple[Any, ...]]:
    return connection.execute(statement, values).fetchall()


def test_attack_04_a_sessions_secret_stands_nowhere_that_another_connection_or_a_setting_shows(
    wall: Wall,
) -> None:
    with wall.connect() as attacker:
        for number in range(1, 7):
            session = wall.enter(number)
            with wall.lobby.read(session) as connection:
                assert connection.execute(select(tables.patient.c.id)).scalars().all() == [f"p{number}"]
                seen = asked(attacker, "SELECT query FROM pg_stat_activity WHERE usename = session_user")
                settings = [connection.exec_driver_sql(f"SELECT current_setting('kiosk.{name}', true)").scalar()
                            for name in ("shown", "session", "now")]  # fmt: skip
            assert settings[0] == "yes", "the settings were really read"
            assert len(seen) > 1, "the other connection was really seen"
            assert session not in repr(seen)
            assert session not in repr(settings)


def test_attack_04_a_session_is_of_the_connection_that_it_was_shown_over(wall: Wall) -> None:
    session = wall.enter(1)
    with wall.connect() as attacker, wall.connect("lobby_2") as other:
        # What the program sets says nothing of which session it is.
        for connection in (attacker, other):
            connection.execute("SELECT set_config('kiosk.shown', 'yes', false)")
            assert rows(connection, "patient") == []
            for statement in (
                "SELECT nextval('lobby_connection')",
                "SELECT setval('lobby_connection', 1)",
                "SELECT currval('lobby_connection')",
                "SELECT * FROM lobby_connection",
                "SELECT * FROM lobby_attachment",
                "INSERT INTO lobby_attachment SELECT 1, 'x'",
                "UPDATE lobby_attachment SET number = 1",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(statement)
        other.execute("SELECT kiosk_attach(%s)", (session,))
        assert rows(other, "patient") == [], "a session belongs to the login that opened it"
        attacker.execute("SELECT kiosk_attach(%s)", (session,))
        assert [row[0] for row in rows(attacker, "patient") or []] == ["p1"]
        attacker.execute("SELECT kiosk_attach('another')")
        assert rows(attacker, "patient") == []


@pytest.mark.parametrize("way", ["DISCARD ALL", "DISCARD SEQUENCES"])
def test_attack_04_a_connection_that_forgets_its_number_is_tied_to_nothing(wall: Wall, way: str) -> None:
    with wall.connect(session=wall.enter(1)) as connection:
        connection.execute(way)
        connection.execute("SELECT set_config('kiosk.shown', 'yes', false)")
        assert rows(connection, "patient") == []


def test_attack_04_whoever_leaves_is_shut_on_every_connection(wall: Wall) -> None:
    session = wall.enter(1)
    with wall.connect(session=session) as one, wall.connect(session=session) as two:
        assert len(rows(two, "patient") or []) == 1
        one.execute("SELECT kiosk_close_session()")
        assert rows(one, "patient") == rows(two, "patient") == []
    with wall.connect(OWNER) as owner:
        # Nothing of a session that is forgotten stays.
        owner.execute("DELETE FROM lobby_session")
        assert asked(owner, "SELECT count(*) FROM lobby_attachment") == [(0,)]
