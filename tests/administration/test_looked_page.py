"""Who has looked, in the administration window: an auditor asks for a number, reads, and saves it for the patient."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.administration.looked_page import LookedPage
from kiosk.domain.audit import Action
from kiosk.domain.permissions import StaffRole
from kiosk.services.record import audit
from kiosk.store.feed import announce_nothing
from tests.administration.conftest import Place, press
from tests.factories import a_patient


def happen(place: Place, action: Action = Action.READ_VISIT, actor: str = "kiosk-1") -> None:
    with place.elsewhere.write() as connection:
        announce_nothing(connection)
        audit.append(connection, place.clock.now, [audit.Event(actor, action, "p1")])


def page_of(place: Place) -> LookedPage:
    place.works.add("Ann", StaffRole.AUDITOR)
    window = place.sign_in("Ann")
    window.go("looked")
    place.settle()
    page = window.pages["looked"]
    assert isinstance(page, LookedPage)
    return page


def told(page: LookedPage) -> list[list[str]]:
    table = page.looked.rows
    return [
        [str(table.data(table.index(row, column))) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def ask(place: Place, page: LookedPage, number: str) -> None:
    page.number.clear()
    QTest.keyClicks(page.number, number)
    QTest.keyClick(page.number, Qt.Key.Key_Return)
    place.settle()


def test_an_auditor_asks_reads_and_saves(place: Place, tmp_path: Path) -> None:
    happen(place)
    page = page_of(place)
    # Nothing is asked, and so nothing is written, before somebody says of whom.
    assert place.audited("access_reported") == []
    assert not page.looked.save_button.isEnabled()
    ask(place, page, a_patient(1).mrn)
    assert [row[1:3] for row in told(page)][:2] == [
        ["Ann (auditor)", "asked for this report"],
        ["kiosk-1", "opened the record and read it"],
    ]
    assert place.audited("access_reported") == ["Ann"]
    assert page.looked.told.text() == a_patient(1).mrn
    file = tmp_path / "looked.pdf"
    page.looked.choose_file = lambda: str(file)
    press(page.looked.save_button)
    place.qtbot.waitUntil(lambda: "looked.pdf" in place.window.said.text())
    assert file.read_bytes().startswith(b"%PDF")
    assert place.audited("access_saved") == ["Ann"]
    press(page.looked.save_button)
    place.qtbot.waitUntil(lambda: "there already" in place.window.said.text())
    assert page.looked.save_button.isEnabled()


def test_of_somebody_else_nothing_is_left_to_be_seen(place: Place) -> None:
    happen(place)
    page = page_of(place)
    ask(place, page, a_patient(1).mrn)
    assert told(page)
    QTest.keyClicks(page.number, "9")
    assert told(page) == []
    assert page.looked.told.text() == ""
    assert not page.looked.save_button.isEnabled()
    ask(place, page, "nobody's")
    assert "no patient with this record number" in place.window.said.text()
    assert told(page) == []


def test_a_day_that_is_none_is_said_and_nothing_is_asked(place: Place) -> None:
    page = page_of(place)
    page.looked.since.setText("2026-13-01")
    ask(place, page, a_patient(1).mrn)
    assert "year, month and day" in place.window.said.text()
    assert page.looked.since.hasFocus()
    page.looked.since.clear()
    page.number.clear()
    QTest.keyClick(page.looked.since, Qt.Key.Key_Return)
    assert "record number first" in place.window.said.text()
    assert place.audited("access_reported") == []


@pytest.mark.parametrize("role", [StaffRole.ADMINISTRATOR, StaffRole.FRONT_DESK, StaffRole.CLINICIAN])
def test_nobody_else_has_the_page(place: Place, role: StaffRole) -> None:
    place.works.add("Ivo", role)
    place.type_in("Ivo")
    place.qtbot.waitUntil(lambda: place.program.desk is not None)
    desk = place.program.desk
    assert desk is not None
    desk.acts["administration"].trigger()
    found = desk.administration
    assert found is None or "looked" not in found.window.pages
