"""Who may end a lobby, as the record has it; the page is tried in tests/lobby/test_staff_exit.py."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest
from uuid6 import uuid7

from kiosk.domain.accounts import FREE_TRIES
from kiosk.domain.audit import Action
from kiosk.domain.ending import Ended, MayNot, NotKnown
from kiosk.domain.permissions import StaffRole, may_end_lobby
from kiosk.services.staffing.ending import EndingService
from kiosk.services.staffing.signing_in import SignedIn, SigningInService
from kiosk.store.database import Database
from kiosk.store.passwords import Cost, stretched, verifier_of
from tests.clusters import Cluster
from tests.engines import OWNER
from tests.interop.record import rows
from tests.services.staffing.people import COMMAND, PASSWORD, QUICK, Works, clock_of


def test_s06_nobody_is_let_through_and_the_try_is_kept_unsaid(empty: Database) -> None:
    clock = clock_of(empty)
    assert EndingService(empty, clock, "kiosk-1", QUICK).end("Ivo", PASSWORD) == NotKnown()
    (tried,) = rows(empty, "staff_attempt")
    assert (tried["computer"], tried["right"]) == ("lobby kiosk-1", False)
    assert "Ivo" not in str(tried.values())


@pytest.mark.parametrize("role", StaffRole)
def test_s06_whoever_works_at_the_desk_or_administers_may_end_a_lobby(
    empty: Database, role: StaffRole
) -> None:
    """As the table of permissions has it, on either engine; nobody is signed in at a lobby afterwards."""
    may = role is not StaffRole.AUDITOR
    assert may_end_lobby([role]) is may
    works = Works(empty, clock_of(empty))
    who = works.add("Ivo", role)
    works.door.sign_out(who)
    outcome = EndingService(empty, works.clock, "kiosk-1", QUICK).end("Ivo", PASSWORD)
    assert outcome == (Ended() if may else MayNot())
    ended = [row for row in rows(empty, "audit_event") if row["action"] == Action.LOBBY_ENDED]
    assert [(row["actor"], row["record_id"]) for row in ended] == [("Ivo", who.account_id)] * may
    assert all(row["closed_at"] for row in rows(empty, "staff_session"))


def test_s06_an_account_that_was_taken_away_ends_nothing(empty: Database) -> None:
    works = Works(empty, clock_of(empty))
    who = works.add("Ivo")
    works.accounts.disable(who.account_id, COMMAND)
    assert EndingService(empty, works.clock, "kiosk-1", QUICK).end("Ivo", PASSWORD) == NotKnown()


@pytest.fixture
def prompt(server: tuple[Cluster, str]) -> Iterator[psycopg.Connection]:
    """SQL under a kiosk's own login, at a clinic where Ivo works at the front desk."""
    cluster, name = server
    owner = Database(str(cluster.url(name, OWNER)))
    Works(owner).add("Ivo")
    owner.close()
    with psycopg.connect(cluster.url(name, "lobby_1"), autocommit=True) as connection:
        yield connection


def one(prompt: psycopg.Connection, statement: str, *values: object) -> Any:
    found = prompt.execute(statement, values).fetchone()
    assert found is not None
    return found[0]


def key_of(prompt: psycopg.Connection, password: str) -> bytes:
    asked = one(prompt, "SELECT kiosk_staff_salt('ivo', 'password', %s, '')", str(QUICK))
    return stretched(password, asked["salt"], Cost.read(asked["cost"]))


def knock(prompt: psycopg.Connection, key: bytes) -> tuple[str, Any]:
    attempt = str(uuid7())
    return attempt, one(prompt, "SELECT kiosk_exit_knock('ivo', %s, '', %s)", verifier_of(key), attempt)


def judge(prompt: psycopg.Connection, attempt: str, key: bytes) -> Any:
    return one(prompt, "SELECT kiosk_exit_judge('ivo', %s, '', %s, %s)", key.hex(), attempt, str(uuid7()))


def test_s06_a_lobbys_login_has_nobody_judged_but_once_for_a_try_that_counts(
    prompt: psycopg.Connection,
) -> None:
    key = key_of(prompt, PASSWORD)
    assert judge(prompt, str(uuid7()), key) is None
    prompt.autocommit = False
    attempt, _ = knock(prompt, key)
    with pytest.raises(psycopg.errors.RaiseException, match="of its own"):
        judge(prompt, attempt, key)
    prompt.rollback()
    prompt.autocommit = True
    # What was rolled back was no try.
    assert judge(prompt, attempt, key) is None
    attempt, _ = knock(prompt, key_of(prompt, "another guess"))
    assert judge(prompt, attempt, key) is None
    attempt, _ = knock(prompt, key)
    assert judge(prompt, attempt, key) == "ended"
    assert judge(prompt, attempt, key) is None


def test_s06_whoever_guesses_at_a_lobby_is_shut_out_there_and_nobody_at_the_desk(
    prompt: psycopg.Connection, server: tuple[Cluster, str]
) -> None:
    for _ in range(FREE_TRIES):
        wrong = key_of(prompt, "another guess")
        assert judge(prompt, knock(prompt, wrong)[0], wrong) is None
    key = key_of(prompt, PASSWORD)
    attempt, until = knock(prompt, key)
    assert until is not None
    assert judge(prompt, attempt, key) is None
    desk = Database(str(server[0].url(server[1], "staff_1")))
    door = SigningInService(desk, lambda: datetime.now(UTC), "desk-1", QUICK)
    assert isinstance(door.sign_in("Ivo", PASSWORD), SignedIn)
    desk.close()


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT kiosk_staff_knock('ivo', 'password', '', '', 'x')",
        "SELECT kiosk_staff_judge('ivo', 'password', '', '', 'x', 'y', false)",
        "SELECT kiosk_take_up('x')",
        "SELECT verifier FROM staff_account",
        "SELECT * FROM staff_session",
        "SELECT * FROM staff_attempt",
    ],
)
def test_s06_a_lobbys_login_signs_nobody_in(prompt: psycopg.Connection, statement: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        prompt.execute(statement)
    # Nor once somebody has ended it: the session is shut.
    key = key_of(prompt, PASSWORD)
    assert judge(prompt, knock(prompt, key)[0], key) == "ended"
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        prompt.execute(statement)
