"""What outlasts the moment is done only by somebody whose password was typed lately."""

from datetime import timedelta

import pytest

from kiosk.domain.accounts import ASKED_HOLDS, FREE_TRIES
from kiosk.domain.actor import Actor
from kiosk.domain.permissions import ASKED_AGAIN, Permission, StaffRole
from kiosk.services.staffing import sessions
from kiosk.services.staffing.signing_in import NotSignedIn, ShutOut
from kiosk.store.database import Database
from tests.services.staffing.people import COMMAND, PASSWORD, Works, actions, signed_in, tries


@pytest.fixture
def works(empty: Database) -> Works:
    return Works(empty)


def asked_again(works: Works, who: Actor, permission: Permission = Permission.MANAGE_STAFF) -> bool:
    with works.database.read() as connection:
        try:
            sessions.must(connection, who, permission, works.clock.now)
        except sessions.AskAgain:
            return True
    return False


@pytest.mark.parametrize("permission", [permission for permission in Permission if permission in ASKED_AGAIN])
def test_what_outlasts_a_minute_is_asked_for_again_after_five(works: Works, permission: Permission) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    works.clock.now += ASKED_HOLDS - timedelta(seconds=1)
    assert not asked_again(works, ada, permission)
    works.clock.pass_(seconds=1)
    assert asked_again(works, ada, permission)
    assert signed_in(works.door.confirm(ada, PASSWORD)) == ada
    assert not asked_again(works, ada, permission)
    works.clock.now += ASKED_HOLDS
    assert asked_again(works, ada, permission)


def test_what_else_there_is_is_not_asked_for_again(works: Works) -> None:
    who = works.add("Zoë Kim", *StaffRole)
    works.clock.pass_(minutes=20)
    asked = {permission for permission in Permission if asked_again(works, who, permission)}
    assert asked == ASKED_AGAIN
    # Nor is who only reads.
    assert [account.name for account in works.accounts.accounts(who)] == ["Zoë Kim"]


def test_every_act_on_accounts_is_asked_for_again_and_changes_nothing(works: Works) -> None:
    ada, ivo = works.add("Ada", StaffRole.ADMINISTRATOR), works.add("Ivo")
    works.clock.now += ASKED_HOLDS
    before = actions(works.database)
    for act in (
        lambda who: works.accounts.add("Eve", [StaffRole.MANAGER], who),
        lambda who: works.accounts.code(ivo.account_id, who),
        lambda who: works.accounts.set_roles(ivo.account_id, [StaffRole.AUDITOR], who),
        lambda who: works.accounts.rename(ivo.account_id, "Ivan", who),
        lambda who: works.accounts.disable(ivo.account_id, who),
        lambda who: works.accounts.enable(ivo.account_id, who),
    ):
        with pytest.raises(sessions.AskAgain):
            act(ada)
        assert actions(works.database) == before
        # Whoever gives a command holds the record's key.
        act(COMMAND)
        before = actions(works.database)


def test_a_wrong_password_is_a_try_and_lets_nothing_through(works: Works) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    works.clock.now += ASKED_HOLDS
    before = tries(works.database)
    for _ in range(FREE_TRIES):
        assert works.door.confirm(ada, "wrong") == NotSignedIn()
    assert tries(works.database) == before + FREE_TRIES
    assert isinstance(works.door.confirm(ada, PASSWORD), ShutOut)
    assert asked_again(works, ada)


def test_a_pin_is_no_password(works: Works) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    works.door.set_pin(ada, "493817")
    by_pin = signed_in(works.door.switch("Ada", "493817"))
    assert asked_again(works, by_pin)
    # Another session of the same person is another one.
    assert not asked_again(works, ada)
    signed_in(works.door.confirm(by_pin, PASSWORD))
    assert not asked_again(works, by_pin)


def test_a_session_that_was_shut_is_confirmed_by_nothing(works: Works) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    works.door.sign_out(ada)
    works.door.confirm(ada, PASSWORD)
    with pytest.raises(sessions.SignedOut):
        works.accounts.add("Eve", [StaffRole.MANAGER], ada)


def test_who_was_renamed_since_types_the_password_they_have(works: Works) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    works.accounts.rename(ada.account_id, "Ada Lin", ada)
    signed_in(works.door.confirm(ada, PASSWORD))
