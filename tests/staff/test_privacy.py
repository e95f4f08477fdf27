"""Special privacy in the real window: set by a manager, asked for where the record would open, over after a while."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.glass import HOLDS
from kiosk.domain.permissions import StaffRole
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.glass import GlassService
from kiosk.services.desk.privacy import PrivacyService
from kiosk.staff.dialogues.joining import JoinDialogue
from kiosk.staff.dialogues.opening import RecordDialogue
from kiosk.staff.dialogues.parts import Dialogue, ReasonDialogue
from kiosk.staff.dialogues.privacy import PrivacyDialogue
from kiosk.staff.dialogues.walk_in import WalkInDialogue
from kiosk.staff.window import StaffWindow
from tests.actors import signed_in, who_did
from tests.factories import NOW, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS
from tests.staff.conftest import Desk
from tests.staff.dialogues import CTRL, closed, in_front, opened, settle, shown
from tests.staff.test_opening import find, texts, work_as

WORKS_HERE = "Works at our front desk"
WHY = "Is called in for the scan now"


@pytest.fixture
def private(desk: Desk) -> Desk:
    """Two who are expected are of special privacy, one of whom has arrived."""
    desk.arrive(1)
    service = PrivacyService(desk.elsewhere, desk.now)
    for patient in ("p1", "p2"):
        service.keep(patient, WORKS_HERE, an_actor())
    return desk


def beside(window: StaffWindow) -> str:
    return "\n".join(label.text() for label in window.details.findChildren(TextLabel))


def asks_why(made: Dialogue, qtbot: QtBot) -> ReasonDialogue:
    """The form over ``made`` that asks for a reason."""
    qtbot.waitUntil(lambda: any(item.isVisible() for item in made.findChildren(ReasonDialogue)))
    (found,) = (item for item in made.findChildren(ReasonDialogue) if item.isVisible())

    def has_the_keys() -> bool:
        found.activateWindow()
        return found.reason.hasFocus()

    qtbot.waitUntil(has_the_keys)
    return found


def gives(found: ReasonDialogue, reason: str = WHY) -> None:
    QTest.keyClicks(found.reason, reason)
    QTest.keyClick(found.reason, Qt.Key.Key_Return)


def test_a_manager_sets_it_and_takes_it_back(desk: Desk, qtbot: QtBot) -> None:
    work_as(desk, StaffRole.MANAGER)
    find(desk, qtbot, a_patient(2).mrn)
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(shown(desk, PrivacyDialogue)) == 1)
    (made,) = shown(desk, PrivacyDialogue)
    qtbot.waitUntil(lambda: "No reason" in made.stands.text() and made.why.hasFocus())
    QTest.keyClicks(made.why, "why")
    QTest.keyClick(made.why, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "some words" in made.told.text())
    made.why.clear()
    QTest.keyClicks(made.why, WORKS_HERE)
    QTest.keyClick(made.why, Qt.Key.Key_Return)
    closed(desk, qtbot, PrivacyDialogue)
    assert "from now on" in desk.window.said.text()
    settle(desk, qtbot)
    desk.window.acts["privacy"].trigger()
    qtbot.waitUntil(lambda: len(shown(desk, PrivacyDialogue)) == 1)
    (made,) = shown(desk, PrivacyDialogue)
    qtbot.waitUntil(lambda: WORKS_HERE in made.stands.text() and made.why.hasFocus())
    QTest.keyClicks(made.why, "Works here no longer")
    QTest.keyClick(made.why, Qt.Key.Key_Return)
    closed(desk, qtbot, PrivacyDialogue)
    assert len(who_did(desk.elsewhere, "privacy_set")) == len(who_did(desk.elsewhere, "privacy_lifted")) == 1


def test_it_is_nowhere_to_be_seen_for_who_may_not(desk: Desk, qtbot: QtBot) -> None:
    for role in (StaffRole.FRONT_DESK, StaffRole.CLINICIAN):
        work_as(desk, role)
        find(desk, qtbot, a_patient(2).mrn)
        assert not desk.window.acts["privacy"].isVisible()


def test_an_arrival_is_named_and_opens_with_a_reason_until_that_is_over(private: Desk, qtbot: QtBot) -> None:
    desk, window = private, private.window
    work_as(desk, StaffRole.FRONT_DESK)
    qtbot.waitUntil(lambda: any("private" in "".join(row) for row in desk.texts()))
    (row,) = window.model.arrivals()
    window.model.select(row.visit_id)
    settle(desk, qtbot)
    assert window.model.details() is None
    assert "special privacy" in beside(window)
    assert a_patient(1).contact.phone not in beside(window)
    made = opened(desk, qtbot, RecordDialogue, Qt.Key.Key_O)
    why = asks_why(made, qtbot)
    gives(why, "why")
    qtbot.waitUntil(lambda: "some words" in why.told.text())
    why.reason.clear()
    gives(why)
    qtbot.waitUntil(lambda: a_patient(1).contact.phone in texts(made))
    assert "with your reason" in made.told.text()
    made.reject()
    closed(desk, qtbot, RecordDialogue)
    qtbot.waitUntil(lambda: window.model.details() is not None)
    qtbot.waitUntil(lambda: "open with your reason until" in beside(window))
    assert len(who_did(desk.elsewhere, "privacy_reason")) == 1
    # On a server its own clock says when it is over.
    if desk.elsewhere.embedded:
        desk.clock[0] = NOW + HOLDS + timedelta(minutes=1)
        window.tick()
        qtbot.waitUntil(lambda: window.model.details() is None)
        qtbot.waitUntil(lambda: "Ctrl+O asks for it" in beside(window))


def test_who_gives_no_reason_sees_nothing(private: Desk, qtbot: QtBot) -> None:
    desk = private
    work_as(desk, StaffRole.FRONT_DESK)
    find(desk, qtbot, a_patient(2).mrn)
    assert "private" in "".join(desk.texts("found")[0])
    assert a_patient(2).contact.phone not in "".join(desk.texts("found")[0])
    made = opened(desk, qtbot, RecordDialogue, Qt.Key.Key_O)
    asks_why(made, qtbot).reject()
    qtbot.waitUntil(lambda: "with a reason first" in made.told.text())
    assert a_patient(2).contact.phone not in texts(made)
    assert who_did(desk.elsewhere, "privacy_reason") == []


def test_whoever_walks_in_is_let_in_with_a_reason(private: Desk, qtbot: QtBot) -> None:
    desk = private
    PrivacyService(desk.elsewhere, desk.now).keep("p8", WORKS_HERE, an_actor())
    with desk.elsewhere.write(now=NOW) as connection:
        connection.exec_driver_sql("UPDATE appointment SET status = 'cancelled' WHERE patient_id = 'p8'")
    work_as(desk, StaffRole.FRONT_DESK)
    find(desk, qtbot, a_patient(8).mrn)
    made = opened(desk, qtbot, WalkInDialogue, Qt.Key.Key_B)
    QTest.keyClick(made, Qt.Key.Key_Return)
    gives(asks_why(made, qtbot))
    closed(desk, qtbot, WalkInDialogue)
    qtbot.waitUntil(lambda: "in the queue" in desk.window.said.text())


def test_two_are_compared_with_a_reason(private: Desk, qtbot: QtBot) -> None:
    desk = private
    work_as(desk, StaffRole.MANAGER)
    find(desk, qtbot, a_patient(2).mrn)
    made = opened(desk, qtbot, JoinDialogue, Qt.Key.Key_J)
    made._read("p2", "p3")
    gives(asks_why(made, qtbot))
    qtbot.waitUntil(lambda: made._beside is not None)


def test_a_manager_is_told_of_the_reason(private: Desk, qtbot: QtBot) -> None:
    desk = private
    ann = signed_in(desk.elsewhere, "Dr Bo", StaffRole.CLINICIAN)
    GlassService(desk.elsewhere, SETTINGS, desk.now).say_why("p1", WHY, ann)
    qtbot.waitUntil(lambda: "Dr Bo gave a reason" in desk.window.banner.text())
    assert WHY in desk.window.banner.text()
