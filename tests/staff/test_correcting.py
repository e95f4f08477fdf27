"""Putting a name or a birth date right in the window, and what somebody else has put right meanwhile."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.people.corrections import NameAndBirth
from kiosk.services.desk.correcting import CorrectingService
from kiosk.staff.dialogues.correcting import CorrectDialogue
from tests.factories import a_patient, an_actor
from tests.services.clinic_maker import SETTINGS
from tests.staff.conftest import Desk
from tests.staff.dialogues import closed, enter, focus, opened, settle
from tests.staff.test_window import labels, shown

SEEN = NameAndBirth.of(a_patient(1))


def held(desk: Desk) -> NameAndBirth:
    return NameAndBirth.of(elsewhere(desk).patient("p1", an_actor()))


def elsewhere(desk: Desk) -> CorrectingService:
    return CorrectingService(desk.elsewhere, SETTINGS, desk.now)


def begun(desk: Desk, qtbot: QtBot) -> CorrectDialogue:
    shown(desk, qtbot, desk.arrive(1))
    made = opened(desk, qtbot, CorrectDialogue, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: made.family.text() == "Family1")
    return made


def test_a_name_is_put_right_and_the_card_says_so(desk: Desk, qtbot: QtBot) -> None:
    made = begun(desk, qtbot)
    assert focus() is made.family
    QTest.keyClicks(focus(), "Nguyen")
    enter(desk, qtbot, made)
    assert "Say why" in made.told.text()
    QTest.keyClicks(focus(), "Document shown")
    enter(desk, qtbot, made)
    closed(desk, qtbot, CorrectDialogue)
    assert held(desk) == replace(SEEN, family="Nguyen")
    qtbot.waitUntil(lambda: "Family1, Given: now Nguyen, Given" in labels(desk))
    assert any(text.startswith("Desk · ") and text.endswith("Document shown") for text in labels(desk))
    assert "Given Nguyen" in labels(desk)


def test_what_is_on_file_stands_beside_and_nothing_is_written_where_nothing_differs(
    desk: Desk, qtbot: QtBot
) -> None:
    made = begun(desk, qtbot)
    texts = [found.text() for found in made.findChildren(QLabel)]
    assert {"Family1", "Given", "Mar 27, 1985"} <= set(texts)
    enter(desk, qtbot, made)
    assert "Nothing is different yet" in made.told.text()
    made.born.boxes["y"].setText("2085")
    enter(desk, qtbot, made)
    assert "still to come" in made.told.text()
    made.family.setText("")
    made.given.setText("-")
    enter(desk, qtbot, made)
    assert "Type the name" in made.told.text()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    closed(desk, qtbot, CorrectDialogue)
    assert held(desk) == SEEN


def test_what_somebody_else_has_put_right_is_shown(desk: Desk, qtbot: QtBot) -> None:
    made = begun(desk, qtbot)
    theirs = replace(SEEN, birth_date=date(1961, 2, 8))
    elsewhere(desk).correct("p1", SEEN, theirs, "document", an_actor("Ben"))
    QTest.keyClicks(made.family, "Okafor")
    made.reason.setCurrentText("typed wrong")
    made.family.setFocus()
    enter(desk, qtbot, made)
    assert "Somebody else has corrected this meanwhile" in made.told.text()
    assert "Feb 8, 1961" in [found.text() for found in made.findChildren(QLabel)]
    assert held(desk) == theirs
    # With that before their eyes they decide again: what stands in the boxes is what counts.
    made.born.write(theirs.birth_date)
    enter(desk, qtbot, made)
    settle(desk, qtbot)
    closed(desk, qtbot, CorrectDialogue)
    assert held(desk) == replace(theirs, family="Okafor")
