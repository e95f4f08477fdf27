"""Who administers has a window for it, with the pages that they may see and no others."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.administration.pages import PAGES, offered_to
from kiosk.administration.people_dialogues import AddDialogue
from kiosk.app import front_desk
from kiosk.domain import actor
from kiosk.domain.permissions import Permission, StaffRole, may
from tests.administration.conftest import Place, press
from tests.services.staffing.people import COMMAND


def test_every_page_has_a_key_of_its_own() -> None:
    assert len({page.key for page in PAGES}) == len(PAGES) > 0


@pytest.mark.parametrize("role", list(StaffRole))
def test_a_page_that_somebody_may_not_see_is_not_there(role: StaffRole) -> None:
    who = actor.of_session("Ada", frozenset({role}), "1", "2")
    assert {page.key for page in offered_to(who)} == {
        page.key for page in PAGES if may([role], page.permission)
    }


def test_an_administrator_has_a_window_that_shows_no_patients(place: Place) -> None:
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    assert window.who.text() == "Ada"
    assert list(window.pages) == [
        page.key for page in PAGES if may([StaffRole.ADMINISTRATOR], page.permission)
    ]
    assert not place.program.door.isVisible()
    assert place.audited("signed_in")[-1] == "Ada"


def test_who_works_at_the_desk_is_offered_no_administration(place: Place) -> None:
    place.works.add("Ivo", StaffRole.FRONT_DESK)
    place.type_in("Ivo")
    place.qtbot.waitUntil(lambda: place.program.desk is not None)
    desk = place.program.desk
    assert desk is not None
    assert not desk.acts["administration"].isVisible()
    place.program.administer()
    assert desk.administration is None


def test_who_does_both_opens_it_beside_and_it_goes_and_comes_with_the_window(place: Place) -> None:
    place.works.door.set_pin(place.works.add("Ivo", StaffRole.FRONT_DESK, StaffRole.ADMINISTRATOR), "493817")
    place.type_in("Ivo")
    place.qtbot.waitUntil(lambda: place.program.desk is not None)
    desk = place.program.desk
    assert desk is not None
    assert desk.acts["administration"].isVisible()
    desk.acts["administration"].trigger()
    place.settle()
    window = place.window
    press(window.pages["people"].add)  # type: ignore[attr-defined]
    begun = place.opened(AddDialogue)
    QTest.keyClicks(begun.name, "Half typed")
    desk.acts["switch"].trigger()
    place.qtbot.waitUntil(place.program.door.isVisible)
    assert not window.isVisible()
    assert not begun.isVisible()
    door = place.program.door
    place.qtbot.waitUntil(lambda: "Ivo" in door.known_names)
    press(door.known_names["Ivo"])
    QTest.keyClicks(door.secret, "493817")
    QTest.keyClick(door.secret, Qt.Key.Key_Return)
    place.qtbot.waitUntil(window.isVisible)
    assert begun.isVisible()
    assert begun.name.text() == "Half typed"
    assert place.program.desk is desk
    desk.acts["sign_out"].trigger()
    assert place.program.desk is None


def test_whose_roles_are_others_now_gets_the_window_that_goes_with_them(place: Place) -> None:
    ada = place.works.add("Ada", StaffRole.ADMINISTRATOR)
    place.works.add("Eve", StaffRole.ADMINISTRATOR)
    place.sign_in("Ada")
    place.works.accounts.set_roles(ada.account_id, [StaffRole.FRONT_DESK], COMMAND)
    for _ in range(front_desk.SIGN_OF_LIFE):
        place.program.tick()
    place.qtbot.waitUntil(lambda: "work as something else now" in place.program.door.told.text())
    assert place.program.desk is None
    place.type_in("Ada")
    place.qtbot.waitUntil(lambda: place.program.desk is not None)
    assert place.program.desk is not None
    assert place.program.desk.staff.window.who.text() == "Ada"


def test_who_was_put_aside_and_works_as_something_else_now_finds_nothing_of_before(place: Place) -> None:
    ada = place.works.add("Ada", StaffRole.ADMINISTRATOR)
    place.works.add("Eve", StaffRole.ADMINISTRATOR)
    place.sign_in("Ada")
    place.program.put_aside("")
    place.works.accounts.set_roles(ada.account_id, [StaffRole.FRONT_DESK], COMMAND)
    place.type_in("Ada")
    place.qtbot.waitUntil(lambda: place.program.desk is not None)
    assert place.program.desk is not None
    assert place.program.desk.administration is None


def test_a_window_that_nobody_touches_is_shut_and_says_so(place: Place) -> None:
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    for _ in range(front_desk.IDLE - front_desk.WARNING):
        place.program.tick()
    assert "In a minute" in window.said.text()
    for _ in range(front_desk.WARNING):
        place.program.tick()
    assert not window.isVisible()
    assert "Nothing is lost" in place.program.door.told.text()


def test_who_is_signed_out_in_the_middle_is_told_at_the_door(place: Place) -> None:
    ada = place.works.add("Ada", StaffRole.ADMINISTRATOR)
    place.works.add("Eve", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    place.works.accounts.disable(ada.account_id, COMMAND)
    QTest.keyClick(window, Qt.Key.Key_F5)
    place.qtbot.waitUntil(lambda: "You are signed out" in place.program.door.told.text())
    assert not window.isVisible()


def test_the_permissions_of_pages_are_those_of_who_has_no_business_with_patients() -> None:
    assert Permission.SEE_DAY not in {page.permission for page in PAGES}
