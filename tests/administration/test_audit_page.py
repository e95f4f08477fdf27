"""The audit in the real window: read, narrowed down, verified and exported."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.administration.audit_page import EventsPage, every_action
from kiosk.administration.words import broken_words, wrong_words
from kiosk.domain.audit import Action, Broken, Wrong
from kiosk.domain.permissions import StaffRole
from kiosk.services.record import audit
from kiosk.services.staffing.auditing import PAGE
from kiosk.store.feed import announce_nothing
from tests.administration.conftest import Place, press


def happen(place: Place, count: int, actor: str = "kiosk-1", patient: str = "p1") -> None:
    with place.elsewhere.write() as connection:
        announce_nothing(connection)
        for number in range(count):
            at = place.clock.now - timedelta(days=2) + timedelta(seconds=number)
            audit.append(connection, at, [audit.Event(actor, Action.READ_VISIT, patient)])


def page_of(place: Place, role: StaffRole = StaffRole.AUDITOR) -> EventsPage:
    place.works.add("Ann", role)
    page = place.sign_in("Ann").pages["audit"]
    assert isinstance(page, EventsPage)
    return page


def column(page: EventsPage, number: int) -> list[str]:
    return [str(page.rows.data(page.rows.index(row, number))) for row in range(page.rows.rowCount())]


def test_an_auditor_reads_and_has_nothing_else(place: Place) -> None:
    page = page_of(place)
    assert list(place.window.pages) == ["audit", "glass", "looked"]
    assert column(page, 2)[0] == "signed in"
    assert column(page, 1)[0] == "Ann"


def test_a_page_is_two_hundred_and_the_older_ones_follow(place: Place) -> None:
    happen(place, PAGE + 10)
    page = page_of(place)
    assert page.rows.rowCount() == PAGE
    assert not page.newer.isEnabled()
    assert page.range.text() == "1 to 200, the newest first"
    first = column(page, 0)[0]
    press(page.older)
    place.qtbot.waitUntil(lambda: page.range.text().startswith("201 to"))
    assert not page.older.isEnabled()
    press(page.newer)
    place.qtbot.waitUntil(lambda: page.range.text().startswith("1 to"))
    assert column(page, 0)[0] == first


def test_it_is_narrowed_down_by_keys_and_widened_again(place: Place) -> None:
    happen(place, 3, "kiosk-1")
    happen(place, 2, "Zoe Kim")
    page = page_of(place)
    everything = page.rows.rowCount()
    line = page.who.lineEdit()
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "Zoe Kim")
    QTest.keyClick(line, Qt.Key.Key_Return)
    place.qtbot.waitUntil(lambda: column(page, 1) == ["Zoe Kim", "Zoe Kim"])
    assert page.all_button.isEnabled()
    press(page.all_button)
    place.qtbot.waitUntil(lambda: page.rows.rowCount() >= everything)
    page.what.setCurrentIndex(page.what.findData(str(Action.READ_VISIT)))
    press(page.show_button)
    place.qtbot.waitUntil(lambda: set(column(page, 2)) == {"opened the visit and read it"})
    assert page.rows.rowCount() == 5
    QTest.keyClicks(page.patient, "no such number")
    QTest.keyClick(page.patient, Qt.Key.Key_Return)
    place.qtbot.waitUntil(lambda: "no patient with this record number" in place.window.said.text())


def test_a_day_that_is_none_is_said_and_nothing_is_asked(place: Place) -> None:
    page = page_of(place)
    QTest.keyClicks(page.since, "yesterday")
    QTest.keyClick(page.since, Qt.Key.Key_Return)
    assert "such as 2026-11-30" in place.window.said.text()
    assert page.since.hasFocus()


def test_days_are_those_of_the_clinic_from_midnight_to_midnight(place: Place) -> None:
    page = page_of(place)
    today = place.window.office.clinic.current.local(place.clock.now).date()
    for field, day in ((page.since, today - timedelta(days=1)), (page.until, today)):
        QTest.keyClicks(field, day.isoformat())
    page.narrow()
    wanted = page._wanted
    assert wanted.since is not None
    assert wanted.before is not None
    assert wanted.before - wanted.since == timedelta(days=2)
    assert wanted.since < place.clock.now < wanted.before


def test_the_chain_is_verified_in_words(place: Place) -> None:
    page = page_of(place)
    press(page.verifying)
    place.qtbot.waitUntil(lambda: "The audit holds: " in place.window.said.text())
    assert page.verifying.isEnabled()


def test_what_is_wrong_with_a_chain_is_said_with_what_to_do() -> None:
    assert len({wrong_words(why) for why in Wrong}) == len(Wrong)
    told = broken_words(Broken(1234, Wrong.EDITED, "staff_1"))
    assert told == (
        "The audit does not hold: event 1,234 of staff_1 has been changed. Keep this database as it is and call for "
        "help."
    )


def test_an_export_asks_for_the_password_and_says_where_it_is(place: Place, tmp_path: Path) -> None:
    page = page_of(place)
    file = tmp_path / "out.csv"
    page.choose_file = lambda: str(file)
    place.forget_the_password()
    press(page.exporting)
    place.again()
    place.qtbot.waitUntil(lambda: "out.csv" in place.window.said.text())
    assert "signed in" in file.read_text()
    assert place.audited("audit_exported") == ["Ann"]
    press(page.exporting)
    place.qtbot.waitUntil(lambda: "there already" in place.window.said.text())
    page.choose_file = str
    press(page.exporting)
    assert page.exporting.isEnabled()


@pytest.mark.parametrize("role", [StaffRole.MANAGER])
def test_a_manager_opens_it_beside_the_staff_window(place: Place, role: StaffRole) -> None:
    place.works.add("Max", role)
    place.type_in("Max")
    place.qtbot.waitUntil(lambda: place.program.desk is not None)
    assert place.program.desk is not None
    place.program.desk.acts["administration"].trigger()
    place.settle()
    assert list(place.window.pages) == ["audit", "glass", "looked", "export"]


def test_every_action_can_be_asked_for_once() -> None:
    codes = [code for _, code in every_action()]
    assert len(codes) == len(set(codes))
    assert {*map(str, Action)} <= {*codes}
