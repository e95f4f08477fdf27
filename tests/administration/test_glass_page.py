"""Broken glass in the real window: a manager reviews it, an auditor reads of it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.administration.glass_page import GlassPage, ReviewDialogue
from kiosk.administration.window import AdministrationWindow
from kiosk.domain.actor import Actor
from kiosk.domain.permissions import StaffRole
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.glass import GlassService
from kiosk.services.record.patients import PatientService
from tests.administration.conftest import Place, press
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS
from tests.services.staffing.people import COMMAND

WHY = "Called by the ward, she is in pain"


def broken(place: Place, *roles: StaffRole, name: str = "Dr Ann", patient: int = 7) -> Actor:
    """Somebody breaks the glass for a patient who is not of the day."""
    PatientService(place.elsewhere).save([a_patient(patient)], [a_booking(patient, NOW - timedelta(days=5))])
    who = place.works.add(name, *(roles or (StaffRole.CLINICIAN,)))
    GlassService(place.elsewhere, SETTINGS, place.clock).break_glass(f"p{patient}", WHY, who)
    return who


def page_of(place: Place, role: StaffRole, name: str = "Bea") -> GlassPage:
    if name not in {account.name for account in place.works.accounts.accounts(COMMAND)}:
        place.works.add(name, role)
    window: AdministrationWindow
    if role is StaffRole.AUDITOR:
        window = place.sign_in(name)
    else:
        place.type_in(name)
        place.qtbot.waitUntil(lambda: place.program.desk is not None)
        desk = place.program.desk
        assert desk is not None
        desk.acts["administration"].trigger()
        window = place.window
        place.qtbot.waitUntil(window.isVisible)
    window.go("glass")
    place.settle()
    page = window.pages["glass"]
    assert isinstance(page, GlassPage)
    return page


def rows(page: GlassPage) -> list[list[str]]:
    table = page.rows
    return [
        [str(table.data(table.index(row, column))) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def choose(page: GlassPage, row: int = 0) -> None:
    spot = page.view.visualRect(page.rows.index(row, 0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def told(dialogue: ReviewDialogue) -> str:
    return "\n".join(made.text() for made in dialogue.findChildren(TextLabel) if made.isVisible())


def test_a_manager_accepts_one_with_the_keys(place: Place) -> None:
    broken(place)
    page = page_of(place, StaffRole.MANAGER)
    (row,) = rows(page)
    assert row[1:] == ["Dr Ann", f"Family7, Given · {a_patient(7).mrn}", "not of the day", WHY, "waits"]
    assert page.waiting.text() == "Waiting for a review: 1"
    choose(page)
    press(page.review)
    asked = place.opened(ReviewDialogue)
    assert WHY in told(asked)
    QTest.keyClick(asked.note, Qt.Key.Key_Return)
    place.closed(ReviewDialogue)
    place.settle()
    assert rows(page)[0][-1] == "accepted"
    assert page.waiting.text() == ""
    assert place.audited("glass_accepted") == ["Bea"]
    # It is read again, and there is nothing more to decide.
    choose(page)
    press(page.review)
    asked = place.opened(ReviewDialogue)
    assert "accepted, by Bea" in told(asked)
    assert not asked.primary.isVisible()
    assert not asked.concern.isVisible()
    QTest.keyClick(asked, Qt.Key.Key_Return)
    place.settle()
    assert place.audited("glass_accepted") == ["Bea"]


def test_a_concern_says_what_it_is(place: Place) -> None:
    broken(place)
    page = page_of(place, StaffRole.MANAGER)
    choose(page)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    asked = place.opened(ReviewDialogue)
    press(asked.concern)
    place.qtbot.waitUntil(lambda: "some words" in asked.told.text())
    QTest.keyClicks(asked.note, "The ward knows of no such call")
    press(asked.concern)
    place.closed(ReviewDialogue)
    place.settle()
    assert rows(page)[0][-1] == "a concern"
    assert place.audited("glass_concern") == ["Bea"]


def test_nobody_reviews_what_they_did_themselves(place: Place) -> None:
    broken(place, StaffRole.CLINICIAN, StaffRole.MANAGER, name="Cleo")
    page = page_of(place, StaffRole.MANAGER, "Cleo")
    choose(page)
    press(page.review)
    asked = place.opened(ReviewDialogue)
    assert "This was you" in told(asked)
    assert not asked.primary.isVisible()
    assert not asked.concern.isVisible()


def test_an_auditor_reads_and_reviews_nothing(place: Place) -> None:
    broken(place)
    page = page_of(place, StaffRole.AUDITOR, "Eve")
    # Of a patient no more than an id, as in the audit.
    assert rows(page)[0][2] == "p7"
    choose(page)
    press(page.review)
    asked = place.opened(ReviewDialogue)
    assert "by a manager" in told(asked)
    assert "Family7" not in told(asked)
    assert not asked.primary.isVisible()


@pytest.mark.parametrize("role", [StaffRole.ADMINISTRATOR, StaffRole.FRONT_DESK, StaffRole.CLINICIAN])
def test_nobody_else_has_the_page(place: Place, role: StaffRole) -> None:
    place.works.add("Ivo", role)
    place.type_in("Ivo")
    place.qtbot.waitUntil(lambda: place.program.desk is not None)
    desk = place.program.desk
    assert desk is not None
    desk.acts["administration"].trigger()
    found = desk.administration
    assert found is None or "glass" not in found.window.pages
