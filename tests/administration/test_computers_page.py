"""Kiosks and computers in the real window: what each said last, and a stolen kiosk shut out."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid
from sqlalchemy import insert, select

from kiosk.administration.computers_page import ComputersPage
from kiosk.administration.computers_sheets import EnrolmentCodeSheet, EnrolSheet, MoveSheet
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.domain.enrolment import Code
from kiosk.domain.permissions import StaffRole
from kiosk.domain.printers import PrinterState
from kiosk.domain.visit.visit import KioskState
from kiosk.qt.qr import qr_rows
from kiosk.qt.widgets.choice import DropDown
from kiosk.services.desk.entries import DeskService
from kiosk.store import tables
from tests.administration.conftest import Place, press
from tests.engines import OWNER
from tests.factories import NOW


@pytest.fixture
def kiosk_login(request: pytest.FixtureRequest, place: Place) -> Iterator[str]:
    """The login of a kiosk that the record's owner has made; empty where the record has none."""
    if place.elsewhere.embedded:
        yield ""
        return
    name = f"lobby_{uuid4().hex[:8]}"
    with psycopg.connect(request.getfixturevalue("postgres").url(), autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {name} LOGIN IN ROLE kiosk_lobby")
        admin.execute(f"GRANT {name} TO {OWNER} WITH ADMIN OPTION")
        yield name
        admin.execute(f"DROP ROLE {name}")


def page_of(place: Place) -> ComputersPage:
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    window.go("computers")
    place.settle()
    page = window.pages["computers"]
    assert isinstance(page, ComputersPage)
    return page


def row_of(page: ComputersPage, name: str) -> list[str]:
    """What the list says of one; it is highlighted."""
    table = page.rows
    number = table.place_of(name)
    assert number >= 0
    spot = page.view.visualRect(table.index(number, 0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    return [str(table.data(table.index(number, column))) for column in range(table.columnCount())]


def test_what_a_kiosk_said_last_is_there_and_what_can_be_done_about_it(place: Place) -> None:
    state = KioskState(
        "lobby-east", NOW, "1.2", 4, NOW - timedelta(hours=1), set_aside=1, printer=PrinterState.NO_PAPER
    )
    DeskService(place.elsewhere, place.clock).report(state)
    page = page_of(place)
    names = [page.rows.key_of(number) for number in range(page.rows.rowCount())]
    name = next(name for name in names if "lobby-east" in row_of(page, name)[0])
    row = row_of(page, name)
    assert "1.2" in row
    assert "4 waiting, 1 set aside" in row
    assert "out of paper" in row
    assert not page.shut.isEnabled(), "it has no login of its own"
    if place.elsewhere.embedded:
        assert "whoever holds the key holds the record" in page.about.text()
        return
    assert "waits since" in page.about.text()
    assert "The printer there: out of paper." in page.about.text()
    # A computer of staff is shut out by the owner of the record.
    assert row_of(page, "staff_1")[-1] == "may come in"
    assert not page.shut.isEnabled()
    assert "kiosk database account revoke staff_1" in page.about.text()


def test_a_stolen_kiosk_is_shut_out_from_the_window(place: Place, kiosk_login: str) -> None:
    page = page_of(place)
    if not kiosk_login:
        assert not page.shut.isEnabled()
        return
    assert row_of(page, kiosk_login)[-1] == "may come in"
    assert page.shut.isEnabled()
    press(page.shut)
    asked = place.opened(ConfirmDialogue)
    QTest.keyClick(asked, Qt.Key.Key_Return)
    place.closed(ConfirmDialogue)
    place.settle()
    assert row_of(page, kiosk_login)[-1] == "shut out"
    assert not page.shut.isEnabled()
    assert place.audited("computer_shut_out") == ["Ada"]


@pytest.mark.parametrize("role", [StaffRole.MANAGER, StaffRole.AUDITOR])
def test_nobody_else_has_the_page(place: Place, role: StaffRole) -> None:
    place.works.add("Ivo", role)
    place.type_in("Ivo")
    place.qtbot.waitUntil(lambda: place.program.desk is not None)
    desk = place.program.desk
    assert desk is not None
    if role is StaffRole.MANAGER:
        desk.acts["administration"].trigger()
    place.settle()
    assert "computers" not in place.window.pages


def choose(box: DropDown, key: str) -> None:
    box.setCurrentIndex(box.findData(key))
    assert box.currentData() == key


def a_place(place: Place) -> None:
    with place.elsewhere.write() as connection:
        connection.execute(insert(tables.location).values(id="north", name="Centro Norte", kind="site"))


def test_a_code_for_a_new_kiosk_is_shown_once(place: Place) -> None:
    a_place(place)
    page = page_of(place)
    if place.elsewhere.embedded:
        assert not page.enrol.isEnabled()
        assert not page.move_it.isEnabled()
        assert "are not enrolled" in page.about.text()
        return
    name = f"lobby_{uuid4().hex[:8]}"
    press(page.enrol)
    sheet = place.opened(EnrolSheet)
    # What cannot be is said beside the fields, which stay as they are.
    sheet.name.setText("Lobby East")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    place.settle()
    assert "small letters" in sheet.told.text()
    sheet.name.setText(name)
    choose(sheet.program, "lobby")
    choose(sheet.place, "north")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    shown = place.opened(EnrolmentCodeSheet)
    code = Code.read(shown.code.text())
    assert shown.qr._rows == qr_rows(code.shown)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    place.closed(EnrolmentCodeSheet)
    place.settle()
    assert shown.code.text() == "" if isValid(shown) else True
    page.view.clearSelection()
    assert f"A code for {name} (Kiosk) waits until" in page.about.text()
    assert code.shown not in page.about.text()
    assert place.audited("computer_code") == ["Ada"]
    with place.elsewhere.read() as connection:
        found = connection.execute(select(tables.enrolment.c.name, tables.enrolment.c.place)).all()
    assert [tuple(row) for row in found] == [(name, "north")]
    with psycopg.connect(place.elsewhere._url.render_as_string(), autocommit=True) as owner:
        owner.execute("UPDATE enrolment SET used_at = made_at")
        owner.execute("SELECT kiosk_forget_codes('')")


def test_a_kiosk_is_moved_to_another_place(place: Place, kiosk_login: str) -> None:
    a_place(place)
    page = page_of(place)
    if not kiosk_login:
        return
    assert "not fixed" in row_of(page, kiosk_login)[2]
    assert "Its place is not fixed" in page.about.text()
    press(page.move_it)
    sheet = place.opened(MoveSheet)
    choose(sheet.place, "north")
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    place.closed(MoveSheet)
    place.settle()
    assert row_of(page, kiosk_login)[2] == "Centro Norte"
    assert "not fixed" not in page.about.text()
    assert place.audited("computer_moved") == ["Ada"]
