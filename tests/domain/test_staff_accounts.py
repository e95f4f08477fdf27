"""What a password may be, and that nobody acts who has not signed in."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.accounts import (
    FREE_TRIES,
    LONGEST_LOCK,
    AccountReason,
    AccountRefused,
    SignInTry,
    locked_until,
    login_key,
    password_of,
)
from kiosk.domain.actor import Actor, ActorKind, of_command
from kiosk.domain.permissions import ALLOWED, Permission, StaffRole, may
from tests.factories import NOW


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("short", AccountReason.PASSWORD_TOO_SHORT),
        ("", AccountReason.PASSWORD_TOO_SHORT),
        ("a" * 129, AccountReason.PASSWORD_TOO_LONG),
        ("aaaaaaaaaaaa", AccountReason.PASSWORD_COMMON),
        ("abababababab", AccountReason.PASSWORD_COMMON),
        ("abcdefghijkl", AccountReason.PASSWORD_COMMON),
        ("passwordpassword", AccountReason.PASSWORD_COMMON),
        ("Password123456", AccountReason.PASSWORD_COMMON),
        ("HospitalWelcome1!", AccountReason.PASSWORD_COMMON),
        ("Zoë Kim 2026", AccountReason.PASSWORD_OWN_NAME),
        ("zoëkim123456", AccountReason.PASSWORD_OWN_NAME),
    ],
)
def test_a_password_that_is_tried_first_is_refused(password: str, why: AccountReason) -> None:
    with pytest.raises(AccountRefused) as refused:
        password_of(password, "Zoë Kim")
    assert refused.value.reason is why
    assert password not in str(refused.value) or not password


@pytest.mark.parametrize(
    "password", ["four plain words here", "ångström på svenska", "正しい馬の電池ステープル針", "xK9#mQ2$vL7!"]
)
def test_no_rules_of_composition(password: str) -> None:
    assert password_of(password, "Zoë Kim") == password


def test_a_password_is_the_same_from_any_keyboard() -> None:
    assert password_of("a\u030angstro\u0308m now", "x") == password_of("ångström now", "x")


@given(st.text(st.characters(), max_size=40))
def test_a_login_name_is_compared_as_itself(name: str) -> None:
    assert login_key(login_key(name)) == login_key(name)
    assert login_key(f"  {name} ") == login_key(name)


def test_nobody_makes_an_actor() -> None:
    with pytest.raises(TypeError):
        Actor(ActorKind.STAFF, "Dr Somebody", frozenset(StaffRole))
    with pytest.raises(TypeError):
        Actor(ActorKind.COMMAND, "Dr Somebody", proof=object())
    assert of_command("administrator").may(Permission.SET_CLINIC)


def test_every_role_and_permission_is_in_the_table() -> None:
    assert set(ALLOWED) == set(StaffRole)
    given_to_somebody = frozenset[Permission]().union(*ALLOWED.values())
    assert given_to_somebody == set(Permission)


def test_whoever_runs_the_program_sees_no_patient() -> None:
    of_patients = {
        Permission.SEE_DAY,
        Permission.OPEN_PATIENT,
        Permission.SEARCH,
        Permission.WORK_QUEUE,
        Permission.WORK_DESK,
        Permission.DECIDE_CHANGES,
        Permission.REGISTER,
        Permission.CORRECT,
        Permission.BOOK,
        Permission.JOIN,
        Permission.BREAK_GLASS,
        Permission.REVIEW_GLASS,
    }
    assert not ALLOWED[StaffRole.ADMINISTRATOR] & of_patients
    assert not ALLOWED[StaffRole.AUDITOR] & of_patients
    assert may({StaffRole.AUDITOR, StaffRole.CLINICIAN}, Permission.OPEN_PATIENT)
    assert not may((), Permission.SEE_DAY)


@given(st.lists(st.tuples(st.integers(1, 100_000), st.booleans()), max_size=40), st.integers(0, 100_000))
def test_s17_locks_grow_with_wrong_tries_and_end(guesses: list[tuple[int, bool]], later: int) -> None:
    made = [SignInTry(NOW - timedelta(seconds=seconds), right) for seconds, right in guesses]
    until = locked_until(made, NOW)
    if until is not None:
        assert NOW < until <= NOW + LONGEST_LOCK
        assert sum(not guess.right for guess in made) >= FREE_TRIES
        assert locked_until(made, until) is None
    # One more wrong try shuts out no shorter, a right one opens.
    worse = locked_until([*made, SignInTry(NOW, False)], NOW)
    assert until is None or (worse is not None and worse >= until)
    assert locked_until([*made, SignInTry(NOW, True)], NOW) is None
