"""A patient's own record in the administration window: asked for by number, after the password, into a new file."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.administration.export_page import ExportPage
from kiosk.domain.permissions import StaffRole
from kiosk.services.record.patients import PatientService
from tests.administration.conftest import Place, press
from tests.factories import a_patient


def page_of(place: Place) -> ExportPage:
    place.works.add("Max", StaffRole.MANAGER)
    place.type_in("Max")
    place.qtbot.waitUntil(lambda: place.program.desk is not None)
    desk = place.program.desk
    assert desk is not None
    desk.acts["administration"].trigger()
    place.qtbot.waitUntil(place.window.isVisible)
    place.window.go("export")
    place.settle()
    page = place.window.pages["export"]
    assert isinstance(page, ExportPage)
    return page


def test_a_manager_writes_it_after_the_password(place: Place, tmp_path: Path) -> None:
    page, file = page_of(place), tmp_path / "record.json"
    page.choose_file = lambda: str(file)
    press(page.saving)
    assert "record number first" in place.window.said.text()
    QTest.keyClicks(page.number, a_patient(1).mrn)
    page.to.setText("...")
    press(page.saving)
    assert "to whom" in place.window.said.text()
    page.to.setText("her lawyer")
    place.forget_the_password()
    QTest.keyClick(page.why, Qt.Key.Key_Return)
    place.again()
    place.qtbot.waitUntil(lambda: "record.json" in place.window.said.text())
    bundle = json.loads(file.read_text())
    (patient,) = (
        entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == "Patient"
    )
    assert patient["name"][0]["family"] == a_patient(1).family
    assert "her lawyer" in file.read_text()
    assert place.audited("disclosed") == place.audited("read_record") == ["Max"]
    # For the next one it begins anew, and goes over nothing.
    assert page.number.text() == ""
    QTest.keyClicks(page.number, a_patient(1).mrn)
    press(page.saving)
    place.qtbot.waitUntil(lambda: "there already" in place.window.said.text())
    assert page.saving.isEnabled()
    assert place.audited("disclosed") == ["Max"]


def test_who_is_not_of_the_day_is_opened_with_a_reason(place: Place, tmp_path: Path) -> None:
    PatientService(place.elsewhere).save([a_patient(7)], [])
    page, file = page_of(place), tmp_path / "record.json"
    page.choose_file = lambda: str(file)
    QTest.keyClicks(page.number, a_patient(7).mrn)
    QTest.keyClick(page.number, Qt.Key.Key_Return)
    place.qtbot.waitUntil(lambda: "say why it is opened" in place.window.said.text())
    assert page.reason.isVisible()
    assert not file.exists()
    assert place.audited("disclosed") == []
    QTest.keyClicks(page.reason, "asked")
    press(page.saving)
    place.qtbot.waitUntil(lambda: "some words" in place.window.said.text())
    assert not file.exists()
    page.reason.setText("Asked for it by letter")
    QTest.keyClick(page.reason, Qt.Key.Key_Return)
    place.qtbot.waitUntil(lambda: "record.json" in place.window.said.text())
    assert a_patient(7).family in file.read_text()
    assert place.audited("copy_reason") == place.audited("disclosed") == ["Max"]
    assert (page.reason.text(), page.reason.isVisible()) == ("", False)
    page.choose_file = str
    press(page.saving)
    assert page.saving.isEnabled()


@pytest.mark.parametrize("role", [StaffRole.AUDITOR, StaffRole.ADMINISTRATOR])
def test_nobody_else_has_the_page(place: Place, role: StaffRole) -> None:
    place.works.add("Ivo", role)
    assert "export" not in place.sign_in("Ivo").pages
