"""People and roles, in the real window, with keys and clicks."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.administration.people import PeoplePage
from kiosk.administration.people_dialogues import (
    AddDialogue,
    CodeDialogue,
    ConfirmDialogue,
    RenameDialogue,
    RolesDialogue,
)
from kiosk.domain.accounts import FREE_TRIES, Account
from kiosk.domain.permissions import StaffRole
from kiosk.qt.widgets.again import AgainDialogue
from kiosk.services.staffing.accounts import NewCode
from tests.administration.conftest import Place, press
from tests.services.staffing.people import COMMAND, PASSWORD, signed_in


def page_of(place: Place, *others: str) -> PeoplePage:
    """The page of an administrator, on which ``others`` stand who have a password."""
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    for name in others:
        place.works.add(name)
    page = place.sign_in("Ada").pages["people"]
    assert isinstance(page, PeoplePage)
    return page


def texts(page: PeoplePage) -> list[list[str]]:
    rows = page.rows
    return [
        [str(rows.data(rows.index(row, column))) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def choose(page: PeoplePage, name: str) -> None:
    (row,) = (number for number, cells in enumerate(texts(page)) if cells[0] == name)
    place = page.view.visualRect(page.rows.index(row, 0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.name == name


def test_everybody_is_there_with_what_they_are_and_when_they_came(place: Place) -> None:
    place.works.accounts.add("Zoë Kim", [StaffRole.MANAGER, StaffRole.CLINICIAN], COMMAND)
    page = page_of(place, "Ivo")
    found = {cells[0]: cells[1:] for cells in texts(page)}
    assert list(found) == ["Ada", "Ivo", "Zoë Kim"]
    assert found["Ada"][:2] == ["Administrator", "with a password"]
    assert found["Ada"][2].startswith("20")
    assert found["Zoë Kim"][0] == "Clinician, Manager"
    assert found["Zoë Kim"][1].startswith("one-time code waits until")
    assert found["Zoë Kim"][2] == ""


def test_somebody_is_added_by_keys_and_comes_in_with_their_code(place: Place) -> None:
    page = page_of(place)
    press(page.add)
    adding = place.opened(AddDialogue)
    QTest.keyClicks(adding.name, "Ivo")
    QTest.keyClick(adding.roles.boxes[StaffRole.CLINICIAN], Qt.Key.Key_Space)
    QTest.keyClick(adding.name, Qt.Key.Key_Return)
    shown = place.opened(CodeDialogue)
    code = shown.code.text()
    assert "holds until" in shown.until.text()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    place.closed(CodeDialogue)
    place.settle()
    assert ["Ivo", "Clinician"] in [cells[:2] for cells in texts(page)]
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.name == "Ivo"
    assert place.audited("account_added")[-1] == "Ada"
    assert signed_in(place.works.door.use_code("Ivo", code, PASSWORD)).roles == {StaffRole.CLINICIAN}
    # Nothing of the window still says it.
    assert code not in "".join(label.text() for label in page.window().findChildren(QLabel))
    assert code not in QApplication.clipboard().text()


@pytest.mark.parametrize(
    ("name", "role", "why"),
    [
        ("ivo", StaffRole.CLINICIAN, "There is an account of that name already."),
        ("  ", StaffRole.CLINICIAN, "The name is empty."),
        ("Eve", None, "An account needs at least one role."),
    ],
)
def test_what_cannot_be_is_said_beside_the_field(
    place: Place, name: str, role: StaffRole | None, why: str
) -> None:
    page = page_of(place, "Ivo")
    press(page.add)
    adding = place.opened(AddDialogue)
    QTest.keyClicks(adding.name, name)
    if role is not None:
        QTest.keyClick(adding.roles.boxes[role], Qt.Key.Key_Space)
    QTest.keyClick(adding.name, Qt.Key.Key_Return)
    wrong = adding.roles.wrong if role is None else adding.name_wrong
    place.qtbot.waitUntil(lambda: wrong.text() == why)
    assert wrong.isVisible()
    assert adding.name.text() == name
    first = adding.roles.boxes[StaffRole.FRONT_DESK] if role is None else adding.name
    place.qtbot.waitUntil(first.hasFocus)
    adding.reject()


def test_roles_are_changed_and_the_last_administrator_stays_one(place: Place) -> None:
    page = page_of(place, "Ivo")
    choose(page, "Ivo")
    press(page.roles)
    roles = place.opened(RolesDialogue)
    QTest.keyClick(roles.roles.boxes[StaffRole.MANAGER], Qt.Key.Key_Space)
    QTest.keyClick(roles, Qt.Key.Key_Return)
    place.closed(RolesDialogue)
    place.qtbot.waitUntil(lambda: ["Ivo", "Front desk, Manager"] in [cells[:2] for cells in texts(page)])
    choose(page, "Ada")
    # Enter in the list does the same.
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    roles = place.opened(RolesDialogue)
    for role in (StaffRole.ADMINISTRATOR, StaffRole.AUDITOR):
        QTest.keyClick(roles.roles.boxes[role], Qt.Key.Key_Space)
    QTest.keyClick(roles, Qt.Key.Key_Return)
    place.qtbot.waitUntil(lambda: "Nobody else has signed in as an administrator" in roles.roles.wrong.text())
    QTest.keyClick(roles, Qt.Key.Key_Escape)
    place.closed(RolesDialogue)
    assert ["Ada", "Administrator"] in [cells[:2] for cells in texts(page)]


def test_somebody_is_renamed(place: Place) -> None:
    page = page_of(place, "Ivo")
    choose(page, "Ivo")
    press(page.rename)
    renaming = place.opened(RenameDialogue)
    assert renaming.name.text() == "Ivo"
    QTest.keyClicks(renaming.name, "Ivan")
    QTest.keyClick(renaming.name, Qt.Key.Key_Return)
    place.closed(RenameDialogue)
    place.qtbot.waitUntil(lambda: [cells[0] for cells in texts(page)] == ["Ada", "Ivan"])
    signed_in(place.works.door.sign_in("Ivan", PASSWORD))


def test_an_account_is_taken_away_and_given_back(place: Place) -> None:
    page = page_of(place, "Ivo")
    choose(page, "Ivo")
    press(page.disable)
    asked: ConfirmDialogue[Account] = place.opened(ConfirmDialogue)
    press(asked.primary)
    place.closed(ConfirmDialogue)
    place.qtbot.waitUntil(page.enable.isVisible)
    assert texts(page)[1][2].startswith("taken away 20")
    assert not page.code.isEnabled()
    press(page.enable)
    place.qtbot.waitUntil(page.disable.isVisible)
    assert place.audited("account_disabled") == place.audited("account_enabled") == ["Ada"]
    signed_in(place.works.door.sign_in("Ivo", PASSWORD))


def test_a_new_code_is_told_what_it_ends_before_and_shown_after(place: Place) -> None:
    page = page_of(place, "Ivo")
    choose(page, "Ivo")
    press(page.code)
    asked: ConfirmDialogue[NewCode] = place.opened(ConfirmDialogue)
    assert "no longer hold" in " ".join(label.text() for label in asked.findChildren(QLabel))
    asked.reject()
    place.closed(ConfirmDialogue)
    signed_in(place.works.door.sign_in("Ivo", PASSWORD))
    press(page.code)
    asked = place.opened(ConfirmDialogue)
    press(asked.primary)
    code = place.opened(CodeDialogue).code.text()
    signed_in(place.works.door.use_code("Ivo", code, "other plain words"))


def test_the_password_is_asked_again_and_then_it_is_done(place: Place) -> None:
    page = page_of(place)
    press(page.add)
    adding = place.opened(AddDialogue)
    QTest.keyClicks(adding.name, "Ivo")
    QTest.keyClick(adding.roles.boxes[StaffRole.CLINICIAN], Qt.Key.Key_Space)
    place.forget_the_password()
    QTest.keyClick(adding.name, Qt.Key.Key_Return)
    asked = place.again("wrong")
    place.qtbot.waitUntil(lambda: "not your password" in asked.told.text())
    assert asked.password.text() == ""
    assert [cells[0] for cells in texts(page)] == ["Ada"]
    place.again()
    place.opened(CodeDialogue)
    assert place.audited("account_added")[-1] == "Ada"


def test_who_does_not_type_it_has_done_nothing_and_lost_nothing(place: Place) -> None:
    page = page_of(place, "Ivo")
    choose(page, "Ivo")
    press(page.rename)
    renaming = place.opened(RenameDialogue)
    QTest.keyClicks(renaming.name, "Ivan")
    place.forget_the_password()
    QTest.keyClick(renaming.name, Qt.Key.Key_Return)
    asked = place.opened(AgainDialogue)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    place.qtbot.waitUntil(lambda: "Type your password again first" in renaming.told.text())
    assert renaming.name.text() == "Ivan"
    assert place.audited("account_renamed") == []


def is_asked_anew(asked: AgainDialogue) -> bool:
    return asked.primary.isEnabled() and not asked.password.text()


def test_wrong_ones_are_tries_and_shut_out(place: Place) -> None:
    page = page_of(place, "Ivo")
    choose(page, "Ivo")
    press(page.disable)
    place.forget_the_password()
    taking_away: ConfirmDialogue[Account] = place.opened(ConfirmDialogue)
    press(taking_away.primary)
    for _ in range(FREE_TRIES):
        asked = place.again("wrong")
        place.qtbot.waitUntil(partial(is_asked_anew, asked))
    place.again()
    place.qtbot.waitUntil(lambda: "too many tries" in asked.told.text())
    assert place.audited("account_disabled") == []


def test_two_hundred_are_searched_by_name(place: Place) -> None:
    page = page_of(place, *(f"Person {number}" for number in range(3)), "Zoe Kim")
    QTest.keyClick(page.window(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    place.qtbot.waitUntil(page.search.hasFocus)
    QTest.keyClicks(page.search, "KIM")
    assert [cells[0] for cells in texts(page)] == ["Zoe Kim"]
    page.search.clear()
    assert len(texts(page)) == 5
