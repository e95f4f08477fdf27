"""The door of a server by plain SQL: whoever has a computer's login, and a guess for each try."""

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from uuid6 import uuid7

from kiosk.domain.accounts import FREE_TRIES, SignInTry, computer_locked_until, locked_until
from kiosk.domain.permissions import StaffRole
from kiosk.services.staffing.signing_in import ShutOut
from kiosk.store.passwords import Cost, stretched, verifier_of
from tests.engines import OWNER
from tests.factories import NOW
from tests.services.staffing.people import PASSWORD, QUICK, signed_in
from tests.store.test_wall import rows
from tests.store.test_who_acts import Desk


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    yield made
    made.close()


class Prompt:
    """A SQL prompt that says what a program says."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self.connection = connection

    def one(self, statement: str, *values: object) -> Any:
        found = self.connection.execute(statement, values).fetchone()
        assert found is not None
        return found[0]

    def key(self, name: str, password: str, how: str = "password") -> bytes:
        asked = self.one("SELECT kiosk_staff_salt(%s, %s, %s, 'x')", name, how, str(QUICK))
        return stretched(password, asked["salt"], Cost.read(asked["cost"]))

    def knock(self, name: str, key: bytes, how: str = "password") -> str:
        attempt = str(uuid7())
        verifier = verifier_of(key)
        shut = self.one("SELECT kiosk_staff_knock(%s, %s, %s, 'x', %s)", name, how, verifier, attempt)
        assert shut is None
        return attempt

    def judge(self, attempt: str, name: str, key: bytes, how: str = "password") -> Any:
        return self.one(
            "SELECT kiosk_staff_judge(%s, %s, %s, 'x', %s, %s, false)", name, how, key.hex(), attempt, str(uuid7())
        )  # fmt: skip


def test_of_one_try_there_is_one_judgement_whatever_is_rolled_back(desk: Desk) -> None:
    desk.add("Ada")
    with desk.prompt() as connection:
        prompt = Prompt(connection)
        wrong, right = prompt.key("ada", "wrong"), prompt.key("ada", PASSWORD)
        attempt = prompt.knock("ada", wrong)
        assert prompt.judge(attempt, "ada", right) is None, "it was another guess that was counted"
        assert prompt.judge(prompt.knock("ada", right), "eve", right) is None
        attempt = prompt.knock("ada", right)
        found = prompt.judge(attempt, "ada", right)
        assert (found["name"], found["roles"]) == ("Ada", ["front_desk"])
        assert prompt.judge(attempt, "ada", right) is None, "a try is used up"


def test_a_try_counts_before_it_is_judged(desk: Desk) -> None:
    desk.add("Ada")
    with desk.prompt() as connection:
        prompt = Prompt(connection)
        right = prompt.key("ada", PASSWORD)
        for together in (True, False):
            connection.autocommit = False
            attempt = prompt.knock("ada", right)
            if not together:
                connection.execute("SAVEPOINT between")
            with pytest.raises(psycopg.errors.RaiseException):
                prompt.judge(attempt, "ada", right)
            connection.rollback()
            connection.autocommit = True
        for _ in range(FREE_TRIES):
            # Knocks alone, and never asks.
            prompt.knock("ada", prompt.key("ada", "wrong"))
    assert isinstance(desk.door.sign_in("Ada", PASSWORD), ShutOut)


def test_a_session_counts_from_the_next_transaction_on(desk: Desk) -> None:
    desk.add("Ada")
    with desk.prompt() as connection:
        prompt = Prompt(connection)
        right = prompt.key("ada", PASSWORD)
        attempt = prompt.knock("ada", right)
        connection.autocommit = False
        secret = prompt.judge(attempt, "ada", right)["session"]
        assert prompt.one("SELECT kiosk_staff_renew()") is False
        connection.rollback()
        connection.execute("SELECT kiosk_take_up(%s), set_config('kiosk.shown', 'yes', true)", (secret,))
        assert prompt.one("SELECT kiosk_staff_renew()") is False, "it was never opened"
        connection.rollback()
        connection.autocommit = True


def test_nothing_that_is_kept_of_a_secret_can_be_read_or_written(desk: Desk) -> None:
    ada = desk.add("Ada", StaffRole.ADMINISTRATOR, StaffRole.MANAGER)
    desk.door.set_pin(ada, "493817")
    for who in (None, ada):
        with desk.prompt(who) as connection:
            for table in ("staff_attempt", "staff_pin"):
                assert rows(connection, table) is None, table
            for statement in (
                "SELECT verifier FROM staff_pin",
                "SELECT salt FROM staff_pin",
                "UPDATE staff_pin SET tries = 0",
                "DELETE FROM staff_attempt",
                'UPDATE staff_attempt SET "right" = true',
                "INSERT INTO staff_session (id, account_id, computer, opened_at, expires_at)"
                f" VALUES ('x', '{ada.account_id}', 'staff_1', now(), now() + interval '1 day')",
                "UPDATE staff_session SET expires_at = '2999-01-01'",
                "UPDATE staff_session SET confirmed_at = now()",
                "SELECT kiosk_staff_shut('x', 'y', now()::timestamp)",
                "SELECT kiosk_staff_claim('password', 'x', 'y')",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(statement)


def test_a_name_that_nobody_has_has_a_salt_that_stays(desk: Desk) -> None:
    desk.add("Ada")
    with desk.prompt() as connection:
        prompt = Prompt(connection)
        for how in ("password", "code", "pin"):
            one, again, other = (
                prompt.one("SELECT kiosk_staff_salt(%s, %s, %s, 'x')", name, how, str(QUICK))
                for name in ("nobody", "nobody", "nobody else")
            )
            assert one == again
            assert one["salt"] != other["salt"]
            assert len(bytes.fromhex(one["salt"])) == 16


def test_a_password_is_set_by_whoever_has_just_shown_who_they_are(desk: Desk) -> None:
    ada = desk.add("Ada")
    desk.door.set_pin(ada, "493817")
    by_pin = signed_in(desk.door.switch("Ada", "493817"))
    mine = ("0" * 32, str(QUICK), hashlib.sha256(b"mine").hexdigest(), str(uuid7()))
    for who in (None, by_pin):
        with desk.prompt(who) as connection:
            assert Prompt(connection).one("SELECT kiosk_staff_password(%s, %s, %s, %s)", *mine) is False
    with desk.prompt(ada) as connection:
        assert Prompt(connection).one("SELECT kiosk_staff_password(%s, %s, %s, %s)", *mine) is True


def test_pins_are_tried_five_times_and_no_more_by_plain_sql_either(desk: Desk) -> None:
    ada = desk.add("Ada")
    desk.door.set_pin(ada, "493817")
    with desk.prompt() as connection:
        prompt = Prompt(connection)
        right = prompt.key("ada", "493817", "pin")
        for _ in range(5):
            prompt.knock("ada", prompt.key("ada", "493818", "pin"), "pin")
        assert prompt.judge(prompt.knock("ada", right, "pin"), "ada", right, "pin") is None


TRIES = st.lists(st.tuples(st.integers(0, 30 * 3600), st.booleans()), max_size=60)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TRIES)
def test_the_server_shuts_out_as_the_rule_says(
    rule: psycopg.Connection, tried: list[tuple[int, bool]]
) -> None:
    """The same numbers stand in both."""
    now = NOW.replace(tzinfo=None)
    rule.execute("DELETE FROM staff_attempt")
    guesses = [SignInTry(NOW - timedelta(seconds=ago), right) for ago, right in tried]
    for guess in guesses:
        at = guess.at.replace(tzinfo=None)
        rule.execute(
            "INSERT INTO staff_attempt (id, login, computer, at, \"right\") VALUES (%s, 'x', 'here', %s, %s)",
            (str(uuid7()), at, guess.right),
        )
    ends = [
        locked_until(guesses, NOW),
        computer_locked_until([guess.at for guess in guesses if not guess.right], NOW),
    ]
    wanted = max((end.replace(tzinfo=None) for end in ends if end is not None), default=None)
    found = rule.execute("SELECT kiosk_staff_shut('x', 'here', %s)", (now,)).fetchone()
    assert found == (wanted,)


@pytest.fixture
def rule(server: tuple[Any, str]) -> Iterator[psycopg.Connection]:
    cluster, name = server
    with psycopg.connect(str(cluster.url(name, OWNER)), autocommit=True) as connection:
        yield connection
