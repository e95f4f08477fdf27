"""Signing in: counted before it is judged, shut out for longer and longer, and told to nobody why not."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from kiosk.domain.accounts import (
    FREE_TRIES,
    LONGEST_LOCK,
    PIN_TRIES,
    SHIFT,
    AccountReason,
    AccountRefused,
)
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.permissions import NotAllowed, Permission, StaffRole
from kiosk.services.staffing import sessions
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import NotSignedIn, ShutOut
from kiosk.store import passwords, tables
from kiosk.store.database import Database
from kiosk.store.passwords import Cost
from tests.services.staffing.people import COMMAND, PASSWORD, QUICK, Clock, Works, actions, signed_in, tries


@pytest.fixture
def works(empty: Database) -> Works:
    return Works(empty)


def test_whoever_has_a_password_is_let_in_under_their_name(works: Works) -> None:
    works.add("Zoë Kim", StaffRole.CLINICIAN)
    who = signed_in(works.door.sign_in("  zoe\u0308 KIM", PASSWORD))
    assert (who.name, who.roles) == ("Zoë Kim", frozenset({StaffRole.CLINICIAN}))
    assert actions(works.database)[-1] == ("Zoë Kim", Action.SIGNED_IN)
    with works.database.read() as connection:
        sessions.must(connection, who, Permission.OPEN_PATIENT, works.clock.now)
        with pytest.raises(NotAllowed):
            sessions.must(connection, who, Permission.REGISTER, works.clock.now)


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("Zoë Kim", PASSWORD + "x"),
        ("Zoë Kim", ""),
        ("Nobody", PASSWORD),
        ("", ""),
        ("Zoë Kim", PASSWORD.upper()),
        ("a\0b", "\ud800"),
        ("N" * 100_000, "P" * 100_000),
    ],
)
def test_a_miss_is_one_answer_and_is_counted(works: Works, name: str, password: str) -> None:
    works.add("Zoë Kim")
    before = tries(works.database)
    assert works.door.sign_in(name, password) == NotSignedIn()
    assert tries(works.database) == before + 1
    assert actions(works.database)[-1] == ("desk-1", Action.SIGN_IN_FAILED)


def test_what_was_typed_for_a_name_stands_nowhere(works: Works) -> None:
    works.add("Zoë Kim")
    works.door.sign_in("my secret password", "zoe")
    with works.database.read() as connection:
        for table in (tables.staff_attempt, tables.audit_event):
            assert "my secret" not in str(connection.execute(select(table)).all())


def test_s17_wrong_tries_shut_an_account_out_for_longer_and_longer(works: Works) -> None:
    works.add("Zoë Kim")
    for _ in range(FREE_TRIES):
        assert works.door.sign_in("Zoë Kim", "wrong") == NotSignedIn()
    waits = []
    for _ in range(16):
        outcome = works.door.sign_in("ZOË KIM", PASSWORD)
        assert isinstance(outcome, ShutOut)
        waits.append(outcome.until - works.clock.now)
        works.clock.now = outcome.until
        assert works.door.sign_in("Zoë Kim", "wrong") in (NotSignedIn(), outcome)
        if waits[-1] == LONGEST_LOCK:
            break
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_LOCK
    works.clock.pass_(days=2)
    signed_in(works.door.sign_in("Zoë Kim", PASSWORD))


def test_s17_a_right_password_does_not_open_what_is_shut_out(works: Works) -> None:
    """At any computer, and another name is not shut out with it."""
    works.add("Zoë Kim")
    works.add("Ada")
    for _ in range(FREE_TRIES):
        works.at("desk-2").sign_in("Zoë Kim", "wrong")
    assert isinstance(works.door.sign_in("Zoë Kim", PASSWORD), ShutOut)
    signed_in(works.door.sign_in("Ada", PASSWORD))


def test_s17_a_name_that_nobody_has_is_shut_out_just_so(works: Works) -> None:
    works.add("Zoë Kim")
    outcomes = []
    for name in ("Zoë Kim", "Nobody"):
        outcomes.append([works.door.sign_in(name, "wrong") for _ in range(FREE_TRIES + 1)])
    assert outcomes[0] == outcomes[1]


def test_s17_a_computer_that_tries_many_names_is_shut_out(works: Works) -> None:
    works.add("Zoë Kim")
    for number in range(30):
        assert works.door.sign_in(f"Nobody {number}", "wrong") == NotSignedIn()
    assert isinstance(works.door.sign_in("Zoë Kim", PASSWORD), ShutOut)
    signed_in(works.at("desk-2").sign_in("Zoë Kim", PASSWORD))
    works.clock.pass_(minutes=61)
    signed_in(works.door.sign_in("Zoë Kim", PASSWORD))


def test_s18_starting_the_program_again_forgives_nothing(works: Works) -> None:
    works.add("Zoë Kim")
    for _ in range(FREE_TRIES):
        works.door.sign_in("Zoë Kim", "wrong")
    assert isinstance(Works(works.database, works.clock).door.sign_in("Zoë Kim", PASSWORD), ShutOut)


def test_s33_what_is_kept_is_stretched_and_stretched_anew_when_that_costs_more(works: Works) -> None:
    works.add("Zoë Kim")
    dearer = Cost(16, 2)
    signed_in(works.at("desk-1", dearer).sign_in("Zoë Kim", PASSWORD))
    with works.database.read() as connection:
        row = connection.execute(select(tables.staff_account)).mappings().one()
    assert row["cost"] == str(dearer)
    assert PASSWORD not in str(dict(row))
    assert passwords.fits(passwords.stretched(PASSWORD, row["salt"], dearer), row["verifier"])
    signed_in(works.door.sign_in("Zoë Kim", PASSWORD))
    assert (passwords.USUAL.memory, passwords.USUAL.passes, passwords.USUAL.lanes) >= (19456, 2, 1)


def test_a_session_ends_where_its_window_gives_no_sign_of_life(works: Works) -> None:
    who = works.add("Zoë Kim")
    works.clock.pass_(minutes=29)
    assert works.door.renew(who) == who
    works.clock.pass_(minutes=29)
    assert works.door.renew(who) == who
    works.clock.pass_(minutes=31)
    assert works.door.renew(who) is None
    assert is_out(works, who)


def test_a_session_ends_with_the_shift_whatever_its_window_does(works: Works) -> None:
    who, begun = works.add("Zoë Kim"), works.clock.now
    while works.door.renew(who) is not None:
        works.clock.pass_(minutes=20)
        assert works.clock.now - begun < SHIFT + timedelta(hours=1)
    assert is_out(works, who)


def is_out(works: Works, who: Actor) -> bool:
    with works.database.read() as connection:
        try:
            sessions.must(connection, who, Permission.SEE_DAY, works.clock.now)
        except sessions.SignedOut:
            return True
    return False


def test_who_signs_out_is_out(works: Works) -> None:
    who = works.add("Zoë Kim")
    other = signed_in(works.door.sign_in("Zoë Kim", PASSWORD))
    works.door.sign_out(who)
    assert is_out(works, who)
    assert not is_out(works, other)
    assert actions(works.database)[-1] == ("Zoë Kim", Action.SIGNED_OUT)


def test_asking_again_opens_nothing_and_counts_as_any_try(works: Works) -> None:
    who = works.add("Zoë Kim")
    assert signed_in(works.door.confirm(who, PASSWORD)) == who
    for _ in range(FREE_TRIES):
        assert works.door.confirm(who, "wrong") == NotSignedIn()
    assert isinstance(works.door.confirm(who, PASSWORD), ShutOut)


def test_a_password_is_changed_by_whoever_knows_the_old_one(works: Works) -> None:
    who = works.add("Zoë Kim")
    assert works.door.change_password(who, "wrong", "other plain words") == NotSignedIn()
    with pytest.raises(AccountRefused):
        works.door.change_password(who, PASSWORD, "short")
    signed_in(works.door.change_password(who, PASSWORD, "other plain words"))
    assert works.door.sign_in("Zoë Kim", PASSWORD) == NotSignedIn()
    signed_in(works.door.sign_in("Zoë Kim", "other plain words"))


# Codes


def test_a_code_lets_in_once_and_sets_a_password(works: Works) -> None:
    made = works.accounts.add("Zoë Kim", [StaffRole.FRONT_DESK], COMMAND)
    with pytest.raises(AccountRefused) as refused:
        works.door.use_code("Zoë Kim", made.code, "short")
    assert refused.value.reason is AccountReason.PASSWORD_TOO_SHORT
    assert works.door.sign_in("Zoë Kim", made.code) == NotSignedIn()
    signed_in(works.door.use_code("zoë kim", made.code.lower().replace("-", " "), PASSWORD))
    assert works.door.use_code("Zoë Kim", made.code, "other plain words") == NotSignedIn()
    signed_in(works.door.sign_in("Zoë Kim", PASSWORD))


def test_a_code_ends_after_a_day(works: Works) -> None:
    made = works.accounts.add("Zoë Kim", [StaffRole.FRONT_DESK], COMMAND)
    works.clock.now = made.until
    assert works.door.use_code("Zoë Kim", made.code, PASSWORD) == NotSignedIn()


def test_a_new_code_ends_the_password_the_sessions_and_the_code_before(works: Works) -> None:
    who = works.add("Zoë Kim")
    works.door.set_pin(who, "493817")
    first = works.accounts.code(who.account_id, COMMAND)
    second = works.accounts.code(who.account_id, COMMAND)
    assert is_out(works, who)
    assert works.door.known_here() == ()
    assert works.door.sign_in("Zoë Kim", PASSWORD) == NotSignedIn()
    assert works.door.use_code("Zoë Kim", first.code, PASSWORD) == NotSignedIn()
    signed_in(works.door.use_code("Zoë Kim", second.code, PASSWORD))


def test_an_account_that_was_taken_away_lets_nobody_in(works: Works) -> None:
    who = works.add("Zoë Kim")
    works.door.set_pin(who, "493817")
    works.accounts.disable(who.account_id, COMMAND)
    assert is_out(works, who)
    assert works.door.renew(who) is None
    assert works.door.sign_in("Zoë Kim", PASSWORD) == NotSignedIn()
    assert works.door.switch("Zoë Kim", "493817") == NotSignedIn()
    assert works.door.known_here() == ()
    works.accounts.enable(who.account_id, COMMAND)
    assert is_out(works, who)
    signed_in(works.door.sign_in("Zoë Kim", PASSWORD))


# The quick switch


def test_a_pin_lets_in_at_this_computer_and_in_this_shift(works: Works) -> None:
    who = works.add("Zoë Kim")
    works.door.set_pin(who, "493817")
    assert works.door.known_here() == ("Zoë Kim",)
    assert works.at("desk-2").known_here() == ()
    assert works.at("desk-2").switch("Zoë Kim", "493817") == NotSignedIn()
    assert signed_in(works.door.switch("Zoë Kim", "493817")).name == "Zoë Kim"
    works.clock.now += SHIFT
    assert works.door.known_here() == ()
    assert works.door.switch("Zoë Kim", "493817") == NotSignedIn()


def test_a_pin_is_gone_after_five_wrong_ones(works: Works) -> None:
    who = works.add("Zoë Kim")
    works.door.set_pin(who, "493817")
    for _ in range(PIN_TRIES - 1):
        assert works.door.switch("Zoë Kim", "493818") == NotSignedIn()
    signed_in(works.door.switch("Zoë Kim", "493817"))
    for _ in range(PIN_TRIES):
        assert works.door.switch("Zoë Kim", "493818") == NotSignedIn()
    assert works.door.switch("Zoë Kim", "493817") == NotSignedIn()
    signed_in(works.door.sign_in("Zoë Kim", PASSWORD))


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("49381", AccountReason.PIN_TOO_SHORT),
        ("4938171234567", AccountReason.PIN_TOO_SHORT),
        ("49381a", AccountReason.PIN_NOT_DIGITS),
        ("٤٩٣٨١٧", AccountReason.PIN_NOT_DIGITS),
        ("111111", AccountReason.PIN_TOO_PLAIN),
        ("123456", AccountReason.PIN_TOO_PLAIN),
        ("987654", AccountReason.PIN_TOO_PLAIN),
        ("121212", AccountReason.PIN_TOO_PLAIN),
    ],
)
def test_a_pin_that_is_guessed_at_once_is_refused(works: Works, pin: str, why: AccountReason) -> None:
    who = works.add("Zoë Kim")
    with pytest.raises(AccountRefused) as refused:
        works.door.set_pin(who, pin)
    assert refused.value.reason is why


# Accounts


def test_the_first_administrator_comes_by_a_code_and_there_is_one_first(works: Works) -> None:
    assert not works.accounts.has_anybody()
    first = works.accounts.first_administrator("Ada", COMMAND)
    # A code that nobody has used shuts nobody out.
    second = works.accounts.first_administrator("ADA", COMMAND)
    assert works.door.use_code("Ada", first.code, PASSWORD) == NotSignedIn()
    signed_in(works.door.use_code("Ada", second.code, PASSWORD))
    with pytest.raises(AccountRefused) as refused:
        works.accounts.first_administrator("Eve", COMMAND)
    assert refused.value.reason is AccountReason.THERE_IS_AN_ADMINISTRATOR


def test_an_administrator_adds_people_and_nobody_else_does(works: Works) -> None:
    made = works.accounts.first_administrator("Ada", COMMAND)
    ada = signed_in(works.door.use_code("Ada", made.code, PASSWORD))
    works.accounts.add("Zoë Kim", [StaffRole.MANAGER], ada)
    assert [account.name for account in works.accounts.accounts(ada)] == ["Ada", "Zoë Kim"]
    for role in StaffRole:
        who = works.add(f"A {role}", role)
        if role is StaffRole.ADMINISTRATOR:
            continue
        with pytest.raises(NotAllowed):
            works.accounts.add("Eve", [StaffRole.ADMINISTRATOR], who)
        with pytest.raises(NotAllowed):
            works.accounts.accounts(who)
        with pytest.raises(NotAllowed):
            works.accounts.set_roles(who.account_id, [StaffRole.ADMINISTRATOR], who)


def test_the_last_administrator_stays(works: Works) -> None:
    made = works.accounts.first_administrator("Ada", COMMAND)
    ada = signed_in(works.door.use_code("Ada", made.code, PASSWORD))
    # Somebody who has never signed in could not help.
    works.accounts.add("Eve", [StaffRole.ADMINISTRATOR], ada)
    with pytest.raises(AccountRefused) as refused:
        works.accounts.disable(ada.account_id, ada)
    assert refused.value.reason is AccountReason.LAST_ADMINISTRATOR
    with pytest.raises(AccountRefused) as refused:
        works.accounts.set_roles(ada.account_id, [StaffRole.MANAGER], ada)
    assert refused.value.reason is AccountReason.LAST_ADMINISTRATOR
    works.add("Ivo", StaffRole.ADMINISTRATOR)
    works.accounts.disable(ada.account_id, ada)


def test_roles_count_as_they_are_now(works: Works) -> None:
    who = works.add("Zoë Kim", StaffRole.MANAGER)
    works.accounts.set_roles(who.account_id, [StaffRole.AUDITOR], COMMAND)
    with works.database.read() as connection:
        with pytest.raises(NotAllowed):
            sessions.must(connection, who, Permission.JOIN, works.clock.now)
        sessions.must(connection, who, Permission.READ_AUDIT, works.clock.now)
    renewed = works.door.renew(who)
    assert renewed is not None
    assert renewed.roles == {StaffRole.AUDITOR}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("zoë kim", AccountReason.NAME_TAKEN),
        ("Zoë  Kim", AccountReason.NAME_TAKEN),
        (" ", AccountReason.NAME_EMPTY),
        ("N" * 101, AccountReason.NAME_TOO_LONG),
    ],
)
def test_a_name_that_cannot_be_is_refused(works: Works, name: str, why: AccountReason) -> None:
    works.add("Zoë Kim")
    ada = works.add("Ada")
    with pytest.raises(AccountRefused) as refused:
        works.accounts.add(name, [StaffRole.FRONT_DESK], COMMAND)
    assert refused.value.reason is why
    with pytest.raises(AccountRefused) as refused:
        works.accounts.rename(ada.account_id, name, COMMAND)
    assert refused.value.reason is why


def test_the_codes_of_two_are_two(empty: Database) -> None:
    accounts = AccountService(empty, Clock(), QUICK)
    codes = {accounts.add(f"Person {number}", [StaffRole.FRONT_DESK], COMMAND).code for number in range(20)}
    assert len(codes) == 20
