"""A record without a visit in the real window: of whoever is of the day at once, of others by breaking the glass."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.actor import Actor
from kiosk.domain.glass import HOLDS, GlassVerdict
from kiosk.domain.people.corrections import NameAndBirth
from kiosk.domain.permissions import StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.correcting import CorrectingService
from kiosk.services.desk.glass import GlassService
from kiosk.services.desk.help import HelpService
from kiosk.services.record.patients import PatientService
from kiosk.staff.dialogues.opening import RecordDialogue
from tests.actors import signed_in, who_did
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS
from tests.staff.conftest import Desk
from tests.staff.dialogues import button, closed, opened, settle

STRANGER = a_patient(41, family="Zander", given="Mia")
WHY = "Called by the ward, she is in pain"


def work_as(desk: Desk, *roles: StaffRole) -> Actor:
    """It is the window of somebody with these roles from now on."""
    who = signed_in(desk.elsewhere, "Dr Ann", *roles)
    desk.window.take(who)
    return who


def find(desk: Desk, qtbot: QtBot, text: str) -> None:
    """Search for somebody and choose the first who is found."""
    desk.window.search.setText(text)
    qtbot.waitUntil(lambda: len(desk.texts("found")) == 1)
    view = desk.window.shelf.view("found")
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center()
    )
    settle(desk, qtbot)


@pytest.fixture
def stranger(desk: Desk) -> Desk:
    """Somebody is on file who is neither here nor expected."""
    PatientService(desk.elsewhere).save([STRANGER], [a_booking(41, NOW - timedelta(days=9))])
    told = NameAndBirth.of(STRANGER)
    CorrectingService(desk.elsewhere, SETTINGS, desk.now).correct(
        STRANGER.id, told, NameAndBirth("Zander", "Mia Ida", told.birth_date), "typed wrong", an_actor()
    )
    return desk


def hear_all(desk: Desk, qtbot: QtBot) -> None:
    """All that was written until now is read: the window hears of it in its order."""
    HelpService(desk.elsewhere, desk.now).call("marked", "kiosk-1", "contact", "p1")
    qtbot.waitUntil(lambda: len(desk.window.model.snapshot.calls) == 1)
    settle(desk, qtbot)


def texts(made: RecordDialogue) -> str:
    return "\n".join(label.text() for label in made.findChildren(TextLabel) if label.isVisibleTo(made))


def test_a_clinician_breaks_the_glass_reads_and_it_is_shut_again(stranger: Desk, qtbot: QtBot) -> None:
    desk = stranger
    work_as(desk, StaffRole.CLINICIAN)
    find(desk, qtbot, "zander")
    # Nothing but what tells one from another; and what opens the record stands beside it.
    assert STRANGER.contact.phone not in "".join(desk.texts("found")[0])
    beside = [label.text() for label in desk.window.details.findChildren(TextLabel)]
    assert any("Breaking the glass" in text for text in beside)
    made = opened(desk, qtbot, RecordDialogue, Qt.Key.Key_O)
    qtbot.waitUntil(made.reason.hasFocus)
    assert STRANGER.contact.phone not in texts(made)
    QTest.keyClicks(made.reason, "why")
    QTest.keyClick(made.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "some words" in made.told.text())
    made.reason.clear()
    QTest.keyClicks(made.reason, WHY)
    QTest.keyClick(made.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: STRANGER.contact.phone in texts(made))
    assert "Corrected".upper() in texts(made)
    assert not made.reason.isVisible()
    assert "Open until" in made.told.text()
    # Under whose name, the tests of the service and of who acts say.
    assert len(who_did(desk.elsewhere, "glass_broken")) == 1
    desk.clock[0] = NOW + HOLDS + timedelta(minutes=1)
    made.tick()
    closed(desk, qtbot, RecordDialogue)
    assert "shut again" in desk.window.said.text()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    made = opened(desk, qtbot, RecordDialogue, Qt.Key.Key_O)
    assert made.reason.isVisible()


def test_who_is_expected_is_opened_without_a_reason(desk: Desk, qtbot: QtBot) -> None:
    work_as(desk, StaffRole.CLINICIAN)
    find(desk, qtbot, a_patient(2).mrn)
    made = opened(desk, qtbot, RecordDialogue, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: a_patient(2).contact.phone in texts(made))
    assert made.until is None
    assert not made.primary.isVisible()
    assert who_did(desk.elsewhere, "glass_broken") == []


def test_the_front_desk_is_told_that_it_is_shut(stranger: Desk, qtbot: QtBot) -> None:
    desk = stranger
    work_as(desk, StaffRole.FRONT_DESK)
    find(desk, qtbot, "zander")
    # By the phone they tell who it is, to book and to correct.
    assert STRANGER.contact.phone in desk.texts("found")[0]
    made = opened(desk, qtbot, RecordDialogue, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: "their record is shut" in made.told.text())
    assert not made.reason.isVisible()
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert not made._busy
    assert who_did(desk.elsewhere, "glass_broken") == []
    assert button(made, "Close").isVisible()


def test_the_window_of_a_manager_says_it_until_somebody_has_reviewed_it(stranger: Desk, qtbot: QtBot) -> None:
    desk, window = stranger, stranger.window
    hear_all(desk, qtbot)
    assert window.banner.text() == ""
    ann = signed_in(desk.elsewhere, "Dr Ann", StaffRole.CLINICIAN)
    glass = GlassService(desk.elsewhere, SETTINGS, desk.now)
    glass.break_glass(STRANGER.id, WHY, ann)
    qtbot.waitUntil(lambda: "Dr Ann" in window.banner.text())
    assert window.banner.isVisible()
    for told in ("Zander", STRANGER.mrn, WHY):
        assert told in window.banner.text()
    # A second of the clock takes nothing away.
    window.tick()
    assert WHY in window.banner.text()
    glass.break_glass("p1", WHY, ann)
    bea = signed_in(desk.elsewhere, "Bea", StaffRole.MANAGER)
    (only,) = glass.unreviewed(bea)
    glass.review(only.id, GlassVerdict.ACCEPTED, "", bea)
    qtbot.waitUntil(lambda: not window.banner.isVisible())


def test_nobody_else_is_told_and_who_becomes_a_manager_is(stranger: Desk, qtbot: QtBot) -> None:
    desk, window = stranger, stranger.window
    work_as(desk, StaffRole.FRONT_DESK)
    settle(desk, qtbot)
    ann = signed_in(desk.elsewhere, "Dr Bo", StaffRole.CLINICIAN)
    GlassService(desk.elsewhere, SETTINGS, desk.now).break_glass(STRANGER.id, WHY, ann)
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    settle(desk, qtbot)
    assert window.banner.text() == ""
    window.take(signed_in(desk.elsewhere, "Cleo", StaffRole.MANAGER))
    qtbot.waitUntil(lambda: "Dr Bo" in window.banner.text())


def test_whose_day_is_over_is_shown_no_more_and_the_lists_go_on(desk: Desk, qtbot: QtBot) -> None:
    work_as(desk, StaffRole.CLINICIAN)
    visit = desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    model = desk.window.model
    model.select(visit)
    qtbot.waitUntil(lambda: model.details() is not None)
    (row,) = model.arrivals()
    desk.queue.move(row.ticket_id, TicketStatus.WAITING, TicketStatus.LEFT, an_actor())
    desk.clock[0] = NOW + timedelta(days=2)
    desk.window.tick()
    qtbot.waitUntil(lambda: model.details() is None)
    settle(desk, qtbot)
    assert model.online
