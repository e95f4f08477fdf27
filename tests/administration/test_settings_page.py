"""The clinic's settings in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.administration.settings_page import SettingsPage
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_options import NAMES
from kiosk.domain.permissions import StaffRole
from kiosk.services.record.clinic import ClinicService
from tests.administration.conftest import Place, press


def page_of(place: Place) -> SettingsPage:
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    window.go("settings")
    place.settle()
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    return page


def column(page: SettingsPage, number: int) -> list[str]:
    return [str(page.rows.data(page.rows.index(row, number))) for row in range(page.rows.rowCount())]


def choose(page: SettingsPage, name: str) -> None:
    page.search.clear()
    row = page.rows.place_of(name)
    page.view.scrollTo(page.rows.index(row, 0))
    spot = page.view.visualRect(page.rows.index(row, 0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.heading.text() == name


def write(page: SettingsPage, text: str) -> None:
    page.value.setFocus()
    page.value.selectAll()
    QTest.keyClicks(page.value, text)
    QTest.keyClick(page.value, Qt.Key.Key_Return)


def test_every_setting_is_there_with_its_words(place: Place) -> None:
    page = page_of(place)
    assert tuple(column(page, 3)) == NAMES
    choose(page, "early_minutes")
    assert "Minutes before an appointment" in page.says.text()
    assert "from 0 to 1440" in page.hint.text()
    assert page.value.text() == str(ClinicSettings().early_minutes)


def test_the_languages_say_which_are_drafts(place: Place) -> None:
    page = page_of(place)
    choose(page, "languages")
    assert "es  Español: draft" in page.hint.text()
    choose(page, "early_minutes")
    assert "Español" not in page.hint.text()


def test_one_is_changed_and_programs_hear_of_it(place: Place) -> None:
    page = page_of(place)
    choose(page, "zone")
    write(page, "Europe/Madrid")
    place.qtbot.waitUntil(lambda: "zone is now Europe/Madrid" in place.window.said.text())
    assert ClinicService(place.elsewhere).load().zone == "Europe/Madrid"
    assert place.audited("set_zone") == ["Ada"]
    place.settle()
    # What the window itself shows of times follows.
    place.qtbot.waitUntil(lambda: place.window.office.clinic.current.zone == "Europe/Madrid")
    assert column(page, 1)[column(page, 3).index("zone")] == "Europe/Madrid"


def test_what_cannot_be_is_said_beside_the_field_and_stays_typed(place: Place) -> None:
    page = page_of(place)
    choose(page, "early_minutes")
    write(page, "soon")
    place.qtbot.waitUntil(lambda: "a whole number from 0 to 1440" in page.wrong.text())
    assert page.wrong.isVisible()
    assert page.value.text() == "soon"
    assert page.saving.isEnabled()
    choose(page, "late_minutes")
    assert not page.wrong.isVisible()
    assert page.value.text() == str(ClinicSettings().late_minutes)


def test_the_default_is_one_press_away(place: Place) -> None:
    page = page_of(place)
    choose(page, "early_minutes")
    write(page, "50")
    place.qtbot.waitUntil(lambda: "early_minutes is now 50" in place.window.said.text())
    press(page.usual)
    press(page.saving)
    usual = str(ClinicSettings().early_minutes)
    place.qtbot.waitUntil(lambda: f"is now {usual}; it was 50" in place.window.said.text())


def test_the_password_is_asked_again(place: Place) -> None:
    page = page_of(place)
    choose(page, "early_minutes")
    place.forget_the_password()
    write(page, "50")
    asked = place.again("wrong")
    place.qtbot.waitUntil(lambda: "not your password" in asked.told.text())
    place.again()
    place.qtbot.waitUntil(lambda: "early_minutes is now 50" in place.window.said.text())


def test_a_setting_is_searched_by_what_it_decides(place: Place) -> None:
    page = page_of(place)
    QTest.keyClick(page.window(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    place.qtbot.waitUntil(page.search.hasFocus)
    QTest.keyClicks(page.search, "ISO 4217")
    assert column(page, 3) == ["currency"]
