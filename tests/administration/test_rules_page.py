"""Which form is for whom, in the real window."""

from pathlib import Path

from kiosk.administration.form_sheets import RulesSheet
from kiosk.administration.rules_page import RulesPage
from kiosk.domain.permissions import StaffRole
from kiosk.services.record.forms import FormService, rules_of
from tests.administration.conftest import Place, press

RULES = """\
[[rule]]
form = "urn:kiosk:questionnaire:phq-9"
age_from = 12
visit = ["annual", "physical"]
every_days = 14
[[rule]]
form = "urn:none"
"""


def page_of(place: Place) -> RulesPage:
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    window.go("rules")
    place.settle()
    page = window.pages["rules"]
    assert isinstance(page, RulesPage)
    return page


def kept(place: Place) -> object:
    with place.elsewhere.read() as connection:
        return rules_of(connection)


def test_without_rules_the_settings_are_told_and_stay_until_rules_are_given(place: Place) -> None:
    page = page_of(place)
    assert page.rows.rowCount() > 0
    assert any("no rules" in line for line in page.lines)
    press(page.changing)
    sheet = place.opened(RulesSheet)
    assert "[[rule]]" in sheet.text.toPlainText()
    sheet.reject()
    place.closed(RulesSheet)
    assert kept(place) is None


def test_rules_are_typed_said_in_words_and_decide(place: Place) -> None:
    page = page_of(place)
    press(page.changing)
    sheet = place.opened(RulesSheet)
    sheet.text.setPlainText("[[rule]]")
    press(sheet.primary)
    place.qtbot.waitUntil(lambda: "Rule 1: 'form' must be the url" in sheet.told.text())
    assert kept(place) is None
    sheet.text.setPlainText(RULES)
    press(sheet.primary)
    place.closed(RulesSheet)
    place.qtbot.waitUntil(lambda: "from now on: 2" in place.window.said.text())
    assert kept(place) == RULES
    assert place.audited("form_rules_set") == ["Ada"]
    place.settle()
    words = [cell.text for cell in page.rows.cells(1)]
    assert words == [
        "from the age of 12, for visits with the words annual or physical, once in 14 days",
        "everybody, at every visit",
    ]
    page.view.choose(1)
    assert "No form of this address is in force." in page.lines


def test_rules_come_from_a_file_and_go_into_one(place: Place, tmp_path: Path) -> None:
    page = page_of(place)
    file, other = tmp_path / "in.toml", tmp_path / "out.toml"
    file.write_text(RULES)
    page.choose_file = lambda: str(file)
    press(page.loading)
    sheet = place.opened(RulesSheet)
    assert sheet.text.toPlainText() == RULES
    press(sheet.primary)
    place.closed(RulesSheet)
    place.settle()
    page.choose_new_file = lambda: str(other)
    press(page.saving)
    place.qtbot.waitUntil(lambda: "The rules are in" in place.window.said.text())
    assert other.read_text() == RULES
    press(page.saving)
    place.qtbot.waitUntil(lambda: "is there already" in place.window.said.text())
    file.write_bytes(b"\xff")
    press(page.loading)
    place.qtbot.waitUntil(lambda: "is no text in UTF-8" in place.window.said.text())
    service = FormService(place.elsewhere, place.clock)
    assert "urn:none" in service.asked(place.window.office.clinic.current).urls
