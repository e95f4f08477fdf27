"""Forms and consents in the real window: published, compared, shown, retired, and put in force again."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest

from kiosk.administration.form_sheets import PublishSheet, ReadSheet
from kiosk.administration.forms_page import FormsPage
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.app.content import form_service
from kiosk.app.previewing import Previews
from kiosk.domain.consents import SIGNED
from kiosk.domain.permissions import StaffRole
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.staffing.publishing import PublishingService
from tests.administration.conftest import Place, press
from tests.services.staffing.people import COMMAND

URL = "urn:test:own"


def form(version: str, text: str = "How are you?", **more: Any) -> dict[str, Any]:
    item = {"linkId": "q", "type": "string", "text": text}
    raw = {"resourceType": "Questionnaire", "url": URL, "version": version, "title": "Own form"}
    return raw | {"item": [item]} | more


def page_of(place: Place, key: str = "forms") -> FormsPage:
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    window.go(key)
    place.settle()
    page = window.pages[key]
    assert isinstance(page, FormsPage)
    return page


def titles(page: FormsPage) -> list[str]:
    return [cell.text for cell in page.rows.cells(0)]


def choose(page: FormsPage, key: str) -> None:
    row = page.rows.place_of(key)
    assert row >= 0, key
    page.view.scrollTo(page.rows.index(row, 0))
    spot = page.view.visualRect(page.rows.index(row, 0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def give(place: Place, page: FormsPage, tmp_path: Path, resource: dict[str, Any]) -> PublishSheet:
    """Choose a file with this in it."""
    file = tmp_path / "own.json"
    file.write_text(json.dumps(resource))
    page.choose_file = lambda: str(file)
    press(page.publishing)
    return place.opened(PublishSheet)


def in_force(place: Place) -> dict[str, str]:
    current = form_service(place.elsewhere, place.clock).current()
    assert current is not None
    return {url: made.version for url, made in current.forms.items()}


def said(place: Place, text: str) -> None:
    place.qtbot.waitUntil(lambda: text in place.window.said.text())


def test_a_file_is_looked_through_published_and_in_force(place: Place, tmp_path: Path) -> None:
    page = page_of(place)
    assert "Own form" not in titles(page)
    sheet = give(place, page, tmp_path, form("1"))
    assert "Own form" in sheet.body.findChild(type(sheet.told)).text()  # type: ignore[union-attr]
    assert "own.json: loaded, 1 item" in sheet.text.toPlainText()
    assert "tried" in sheet.text.toPlainText()
    press(sheet.primary)
    place.closed(PublishSheet)
    said(place, "Published: Own form, version 1.")
    assert in_force(place)[URL] == "1"
    assert place.audited("form_published") == ["Ada"]
    place.settle()
    assert page.heading.text() == "Own form"
    assert any("by Ada" in line for line in page.lines)
    assert any("Nobody is asked it yet" in line for line in page.lines)


def test_what_cannot_be_published_says_why_and_is_not(place: Place, tmp_path: Path) -> None:
    page = page_of(place)
    sheet = give(place, page, tmp_path, form(""))
    assert "it cannot be published: it has no version" in sheet.text.toPlainText()
    assert not sheet.primary.isEnabled()
    sheet.do()
    sheet.reject()
    page.choose_file = lambda: str(tmp_path / "none.json")
    press(page.publishing)
    said(place, "None.json cannot be read")
    assert page.publishing.isEnabled()
    assert URL not in in_force(place)
    assert place.audited("form_published") == []


def test_the_next_version_says_what_is_another(place: Place, tmp_path: Path) -> None:
    PublishingService(place.elsewhere, place.clock).publish(form("1"), COMMAND)
    place.clock.pass_(seconds=10)
    page = page_of(place)
    sheet = give(place, page, tmp_path, form("2", "How are you now?"))
    lines = sheet.text.toPlainText()
    assert "Item q: How are you now?" in lines
    assert "text: now “How are you now?”, was “How are you?”" in lines
    press(sheet.primary)
    said(place, "version 2")
    place.settle()
    # The earlier one is there for who asks for it.
    assert page.rows.place_of(f"{URL}|1") < 0
    press_tick(page)
    choose(page, f"{URL}|1")
    press(page.comparing)
    read = place.opened(ReadSheet)
    assert "was “How are you?”" in read.text.toPlainText()
    press(read.primary)
    place.closed(ReadSheet)


def press_tick(page: FormsPage) -> None:
    page.earlier.setFocus()
    QTest.keyClick(page.earlier, Qt.Key.Key_Space)
    assert page.earlier.isChecked()


def test_a_form_is_retired_and_put_in_force_again(place: Place) -> None:
    PublishingService(place.elsewhere, place.clock).publish(form("1"), COMMAND)
    page = page_of(place)
    choose(page, f"{URL}|1")
    assert not page.again.isEnabled()
    press(page.retiring)
    press(place.opened(ConfirmDialogue).primary)
    said(place, "Retired: Own form.")
    assert URL not in in_force(place)
    assert place.audited("form_retired") == ["Ada"]
    place.settle()
    assert not page.retiring.isEnabled()
    assert any("Retired since" in line for line in page.lines)
    place.clock.pass_(seconds=10)
    press(page.again)
    press(place.opened(ConfirmDialogue).primary)
    said(place, "Published: Own form")
    assert in_force(place)[URL] == "1"


def test_a_version_of_the_clinics_own_gives_way_to_the_one_that_comes(place: Place) -> None:
    url = "urn:kiosk:questionnaire:phq-2"
    comes = in_force(place)[url]
    PublishingService(place.elsewhere, place.clock).publish(form("9.9", url=url), COMMAND)
    page = page_of(place)
    choose(page, f"{url}|9.9")
    press(page.retiring)
    asked = place.opened(ConfirmDialogue)
    told = "\n".join(made.text() for made in asked.findChildren(TextLabel))
    assert f"version {comes}, which comes with the program, is in force again" in told
    press(asked.primary)
    said(place, "Retired")
    assert in_force(place)[url] == comes


def test_what_comes_with_the_program_alone_is_not_retired(place: Place) -> None:
    page = page_of(place)
    choose(page, next(one.key for one in page._all if not one.is_signed))
    assert any("comes with the program" in line for line in page.lines)
    assert not page.retiring.isEnabled()


def test_the_password_is_asked_again_before_anything_is_published(place: Place, tmp_path: Path) -> None:
    page = page_of(place)
    place.forget_the_password()
    sheet = give(place, page, tmp_path, form("1"))
    press(sheet.primary)
    place.again()
    said(place, "Published")
    assert in_force(place)[URL] == "1"


def test_consents_have_a_page_of_their_own(place: Place, tmp_path: Path) -> None:
    page = page_of(place, "consents")
    before = titles(page)
    assert before
    assert all(row.is_signed for row in map(page.rows.row_at, range(len(before))) if row is not None)
    item = {"linkId": "d", "type": "display", "text": "We may take pictures."}
    resource = form("1", title="Pictures", extension=[{"url": SIGNED}], item=[item])
    sheet = give(place, page, tmp_path, resource)
    assert f"patients sign it where the setting 'consents' names {URL}" in sheet.text.toPlainText()
    press(sheet.primary)
    said(place, "Published: Pictures")
    place.settle()
    assert page.heading.text() == "Pictures"
    assert any(f"names {URL}" in line for line in page.lines)
    place.window.go("forms")
    place.settle()
    others = place.window.pages["forms"]
    assert isinstance(others, FormsPage)
    assert "Pictures" not in titles(others)


def test_a_form_is_shown_on_the_lobbys_screen(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[QProcess] = []
    opens = Previews.open
    monkeypatch.setattr(Previews, "open", lambda *given: begun.append(opens(*given)))
    PublishingService(place.elsewhere, place.clock).publish(form("1"), COMMAND)
    page = page_of(place)
    choose(page, f"{URL}|1")
    press(page.previewing)
    (process,) = begun
    assert process.waitForStarted(10_000)
    words = process.arguments()
    assert words[-5:-3] == ["forms", "preview"]
    file = Path(words[-3])
    assert json.loads(file.read_text()) == form("1")
    assert file.stat().st_mode & 0o077 == 0 or file.parent.stat().st_mode & 0o077 == 0
    # It ends with the window that it was opened from, and nothing of it stays.
    assert place.program.desk is not None
    assert place.program.desk.administration is not None
    place.program.desk.administration.previews.close()
    place.qtbot.waitUntil(lambda: not file.exists())
