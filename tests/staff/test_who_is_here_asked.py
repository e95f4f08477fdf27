"""Asking at the desk who is here for a patient: of a child by itself, of everybody by its key, with the keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, item_in
from kiosk.services.desk.walk_ins import WalkIn
from kiosk.services.record.patients import PatientService
from kiosk.staff.dialogues.registering import RegisterDialogue
from kiosk.staff.dialogues.walk_in import WalkInDialogue
from kiosk.staff.dialogues.who_is_here import WhoIsHereDialogue
from tests.factories import NOW, a_patient, an_actor
from tests.staff.conftest import Desk
from tests.staff.dialogues import closed, enter, focus, in_front, opened, settle, shown, type_in
from tests.staff.test_layout import LONG
from tests.staff.test_window import choose
from tests.staff.test_window import shown as selected

FOUND = "found"
LEO = ("Garcia", "Leo", "4", "19", "2018", "555 010 3333", "02139")


def texts(desk: Desk) -> list[str]:
    return [label.text() for label in desk.window.details.findChildren(QLabel)]


def asked(desk: Desk, qtbot: QtBot) -> WhoIsHereDialogue:
    """The dialogue that has opened by itself, once it has read whom it asks of."""
    qtbot.waitUntil(lambda: len(shown(desk, WhoIsHereDialogue)) == 1)
    (made,) = shown(desk, WhoIsHereDialogue)

    def active() -> bool:
        made.activateWindow()
        return made.isActiveWindow() and not made._busy

    qtbot.waitUntil(active)
    settle(desk, qtbot)
    return made


def pick(box: QComboBox, letters: str) -> None:
    """What begins so, by the keyboard."""
    box.setFocus()
    QTest.keyClicks(box, letters)


def child(desk: Desk, qtbot: QtBot) -> WhoIsHereDialogue:
    made = opened(desk, qtbot, RegisterDialogue, Qt.Key.Key_N)
    type_in(*LEO)
    enter(desk, qtbot, made)
    closed(desk, qtbot, RegisterDialogue)
    return asked(desk, qtbot)


def standing(desk: Desk) -> ItemStatus:
    row = desk.window.model.row()
    assert row is not None
    item = item_in(row.checklist, ItemKind.REPRESENTATIVE, "")
    assert item is not None
    return item.status


def test_of_a_child_who_walks_in_it_is_asked_who_is_here(desk: Desk, qtbot: QtBot) -> None:
    made = child(desk, qtbot)
    assert "Garcia, Leo" in made._heading.text()
    # Nobody is on file.
    assert not made.on_file.isVisible()
    assert focus() is made.relation
    enter(desk, qtbot, made)
    assert "Choose who is here" in made.told.text()
    pick(made.relation, "mother")
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert focus() is made.name
    enter(desk, qtbot, made)
    assert "Type the name" in made.told.text()
    QTest.keyClicks(focus(), "Ana Garcia")
    enter(desk, qtbot, made)
    closed(desk, qtbot, WhoIsHereDialogue)
    assert desk.window.said.text() == "Here for Garcia, Leo: Ana Garcia, mother of the patient."
    # On the checklist and on the card, as what a kiosk brings.
    qtbot.waitUntil(lambda: texts(desk).count("Ana Garcia, mother of the patient") == 2)
    assert standing(desk) is ItemStatus.DONE
    # By mistake: it is asked again.
    qtbot.waitUntil(desk.window.undoing.isVisible)
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.window.said.text() == "Taken back: Garcia, Leo is as before.")
    qtbot.waitUntil(lambda: standing(desk) is ItemStatus.DUE)


def test_a_child_alone_does_not_sign(desk: Desk, qtbot: QtBot) -> None:
    made = child(desk, qtbot)
    pick(made.relation, "the")
    assert not made.name.isVisible()
    assert "may not sign" in made._note.text()
    enter(desk, qtbot, made)
    closed(desk, qtbot, WhoIsHereDialogue)
    qtbot.waitUntil(lambda: "the patient" in texts(desk))


def test_what_is_not_said_is_asked_still_and_the_booking_can_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    made = child(desk, qtbot)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    closed(desk, qtbot, WhoIsHereDialogue)
    assert made is not None
    qtbot.waitUntil(lambda: desk.window.model.row() is not None)
    assert standing(desk) is ItemStatus.DUE
    assert desk.window.undoing.isVisible()
    desk.window.undoing.click()
    qtbot.waitUntil(lambda: "neither booked nor on file any more" in desk.window.said.text())


def on_file(desk: Desk) -> None:
    service = PatientService(desk.elsewhere)
    service.save([a_patient(77)], [])
    people = (("r1", "Rosa Onfile", "carer"), ("r2", "Paul Proxy", "HPOWATT"), ("r3", "Sue Sister", "sister"))
    service.take_in_related([("p77", RelatedPerson(*person)) for person in people], NOW, "test")


def test_those_on_file_are_offered_first(desk: Desk, qtbot: QtBot) -> None:
    on_file(desk)
    desk.window.search.setText("Family77")
    qtbot.waitUntil(lambda: len(desk.texts(FOUND)) == 1)
    choose(desk, FOUND, 0)
    enter(desk, qtbot, opened(desk, qtbot, WalkInDialogue, Qt.Key.Key_B))
    made = asked(desk, qtbot)
    assert focus() is made.on_file
    offered = [made.on_file.itemText(place) for place in range(made.on_file.count())]
    assert offered == ["(somebody else)", "Paul Proxy, HPOWATT", "Rosa Onfile, carer"]
    # What a proxy is to a patient the file does not say in these words.
    pick(made.on_file, "paul")
    assert (made.name.text(), made.relation.currentData()) == ("Paul Proxy", "")
    enter(desk, qtbot, made)
    assert "Choose who is here" in made.told.text()
    made.on_file.setFocus()
    QTest.keyClick(made.on_file, Qt.Key.Key_Down)
    enter(desk, qtbot, made)
    closed(desk, qtbot, WhoIsHereDialogue)
    qtbot.waitUntil(lambda: texts(desk).count("Rosa Onfile, carer of the patient") == 2)


def test_it_is_changed_by_its_key_while_the_visit_lasts(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1)
    selected(desk, qtbot, visit_id)
    made = opened(desk, qtbot, WhoIsHereDialogue, Qt.Key.Key_H)
    pick(made.relation, "carer")
    made.name.setFocus()
    QTest.keyClicks(focus(), "Rosa Diaz")
    enter(desk, qtbot, made)
    closed(desk, qtbot, WhoIsHereDialogue)
    qtbot.waitUntil(lambda: "Rosa Diaz, carer of the patient" in texts(desk))
    made = opened(desk, qtbot, WhoIsHereDialogue, Qt.Key.Key_H)
    # What was said stands there.
    assert (made.name.text(), made.relation.currentData()) == ("Rosa Diaz", "carer")
    pick(made.relation, "the")
    enter(desk, qtbot, made)
    closed(desk, qtbot, WhoIsHereDialogue)
    qtbot.waitUntil(lambda: "Rosa Diaz, carer of the patient" not in texts(desk))


def test_of_a_visit_that_is_over_it_is_not_said(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1)
    selected(desk, qtbot, visit_id)
    made = opened(desk, qtbot, WhoIsHereDialogue, Qt.Key.Key_H)
    row = desk.window.model.row()
    assert row is not None
    desk.queue.move(row.ticket_id, TicketStatus.WAITING, TicketStatus.LEFT, an_actor("another"))
    pick(made.relation, "mother")
    made.name.setFocus()
    QTest.keyClicks(focus(), "Ana")
    enter(desk, qtbot, made)
    assert "This visit is over" in made.told.text()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    closed(desk, qtbot, WhoIsHereDialogue)
    qtbot.waitUntil(lambda: not desk.window.acts["who_is_here"].isEnabled())


def test_for_nobody_who_has_arrived_it_is_said_why(desk: Desk, qtbot: QtBot) -> None:
    assert not desk.window.acts["who_is_here"].isEnabled()
    desk.window.activateWindow()
    QTest.keyClick(desk.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Choose a patient who has arrived first" in desk.window.said.text())


def test_a_long_name_fits_at_any_size(desk: Desk, qtbot: QtBot) -> None:
    service = PatientService(desk.elsewhere)
    service.save([a_patient(77)], [])
    service.take_in_related([("p77", RelatedPerson("r1", LONG, "guardian"))], NOW, "test")
    booked = desk.services.walk_ins.book("p77", WalkIn(), an_actor())
    selected(desk, qtbot, booked.visit_id)
    made = opened(desk, qtbot, WhoIsHereDialogue, Qt.Key.Key_H)
    settle(desk, qtbot)
    assert made._area.horizontalScrollBar().maximum() == 0
    assert made.width() <= made.screen().availableSize().width()
