"""What patients want changed is decided by subject, whole, and a row of decisions takes a row of keys."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.items.representative import Relation
from kiosk.domain.permissions import StaffRole
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import ContactConfirmed, CoverageEntered, FieldChange, HandedToDesk, Step
from kiosk.domain.visit.visit import ChangeStatus
from kiosk.services.desk.changes import ChangeService
from kiosk.services.desk.who_is_here import WhoIsHereService
from kiosk.staff.dialogues.amending import AmendDialogue
from kiosk.staff.panels.changes import ChangeBox
from tests.actors import signed_in
from tests.factories import an_actor
from tests.services.clinic_maker import record, whole_visit
from tests.staff.conftest import Desk
from tests.staff.test_window import choose, labels, press, push, shown

CHANGES = (
    FieldChange("phone", "555 010 0001", "555 010 0199"),
    FieldChange("email", "", "a@b.example"),
    FieldChange("address_line", "", "18 Orchard Street"),
    FieldChange("city", "", "Springfield"),
    FieldChange("emergency_name", "", "José"),
)
CARD = CoverageEntered("Acme", "M1", "G1", "Given Family1", "self")


def arrive(desk: Desk) -> str:
    """A patient with four subjects changed, and a new card."""
    visit = desk.checkin.open_visit("p1", ("a1",), "kiosk-1")
    for step in whole_visit():
        wanted: Step = step
        if isinstance(step, ContactConfirmed):
            wanted = ContactConfirmed(CHANGES)
        elif isinstance(step, HandedToDesk):
            wanted = CARD
        desk.checkin.apply(record(visit.id, wanted))
    return visit.id


def boxes(desk: Desk) -> list[ChangeBox]:
    """What can be decided, from top to bottom."""
    found = [box for box in desk.window.details.findChildren(ChangeBox) if box.isVisible()]
    pending = [box for box in found if box.request.is_pending]
    return sorted(pending, key=lambda box: box.mapTo(desk.window, box.rect().topLeft()).y())


def subjects(desk: Desk) -> list[str]:
    return [str(box.request.subject) for box in boxes(desk)]


def standing(desk: Desk, visit_id: str) -> dict[str, ChangeStatus]:
    found = ChangeService(desk.elsewhere, desk.now).of_visit(visit_id, an_actor())
    return {change.field: change.status for change in found}


def test_f3_a_card_is_accepted_whole_and_nothing_is_left_to_press(desk: Desk, qtbot: QtBot) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: subjects(desk) == ["card", "phone", "email", "address", "emergency"])
    assert {"Insurance card", "Address", "the patient"} <= set(labels(desk))
    push(desk, qtbot, "accept_card")
    qtbot.waitUntil(lambda: "card" not in subjects(desk))
    row = desk.window.model.row()
    assert row is not None
    item = next(item for item in row.checklist if item.kind is ItemKind.INSURANCE)
    assert (item.status, item.completed_by) == (ItemStatus.DONE, "Desk")
    assert desk.window.said.text() == "Accepted for A 01 Family1, Given: Insurance card."


def test_d14_each_decision_is_one_key_and_the_next_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: desk.window.acts["review"].isEnabled())
    choose(desk, "arrivals", 0)
    press(desk, Qt.Key.Key_F3)
    for key, subject in (("A", "card"), ("R", "phone"), ("A", "email"), ("R", "address"), ("A", "emergency")):
        qtbot.waitUntil(partial(has_the_focus, desk, subject))
        QTest.keyClicks(with_focus(), key.lower())
    qtbot.waitUntil(lambda: boxes(desk) == [])
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.window.shelf.view("arrivals"))
    accepted = {
        field for field, status in standing(desk, visit_id).items() if status is ChangeStatus.ACCEPTED
    }
    assert accepted == {
        "payer", "member_id", "group_number", "subscriber_name", "subscriber_relationship", "email", "emergency_name"
    }  # fmt: skip
    assert ChangeStatus.PENDING not in standing(desk, visit_id).values()


def with_focus() -> QWidget:
    made = QApplication.focusWidget()
    assert made is not None
    return made


def has_the_focus(desk: Desk, subject: str) -> bool:
    return focused(desk) == subject


def focused(desk: Desk) -> str:
    made = QApplication.focusWidget()
    return str(made.request.subject) if isinstance(made, ChangeBox) and made.request.is_pending else ""


def test_d14_arrows_go_from_change_to_change_and_tab_leaves_them(desk: Desk, qtbot: QtBot) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: len(boxes(desk)) == 5)
    press(desk, Qt.Key.Key_F3)
    seen = [focused(desk)]
    for _ in range(6):
        QTest.keyClick(with_focus(), Qt.Key.Key_Down)
        seen.append(focused(desk))
    assert seen == ["card", "phone", "email", "address", "emergency", "emergency", "emergency"]
    QTest.keyClick(with_focus(), Qt.Key.Key_Up)
    assert focused(desk) == "address"
    # Tab stops: one a subject, none a button of it.
    buttons = [made for box in boxes(desk) for made in box.findChildren(QPushButton)]
    assert len(buttons) == 15
    assert {made.focusPolicy() for made in buttons} == {Qt.FocusPolicy.NoFocus}
    assert all(made.accessibleName() for made in [*buttons, *boxes(desk)])


def test_d14_the_change_that_has_the_focus_is_in_sight(desk: Desk, qtbot: QtBot) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    desk.window.resize(820, 500)
    qtbot.waitUntil(lambda: len(boxes(desk)) == 5)
    press(desk, Qt.Key.Key_F3)
    for _ in range(4):
        QTest.keyClick(with_focus(), Qt.Key.Key_Down)
    box, port = boxes(desk)[-1], desk.window.beside.viewport()
    qtbot.waitUntil(
        lambda: port.rect().intersects(box.rect().translated(box.mapTo(port, box.rect().topLeft())))
    )
    assert focused(desk) == "emergency"


def test_d14_after_a_button_by_keyboard_the_next_that_waits_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1, CHANGES[0])
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: len(boxes(desk)) == 1)
    press(desk, Qt.Key.Key_F3)
    QTest.keyClicks(with_focus(), "a")
    qtbot.waitUntil(lambda: what_has_the_focus() == "complete_insurance")
    QTest.keyClick(with_focus(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.window.shelf.view("arrivals"))


def what_has_the_focus() -> str:
    made = QApplication.focusWidget()
    return str(made.property("what") or "") if made is not None else ""


@pytest.mark.parametrize("by", ["key", "button"])
def test_d14_everything_of_a_visit_is_accepted_in_one_go(desk: Desk, qtbot: QtBot, by: str) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: desk.window.acts["accept_all"].isEnabled())
    if by == "key":
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(desk.window, Qt.Key.Key_A, both)
    else:
        push(desk, qtbot, "accept_all")
    qtbot.waitUntil(lambda: set(standing(desk, visit_id).values()) == {ChangeStatus.ACCEPTED})
    qtbot.waitUntil(lambda: not desk.window.acts["accept_all"].isEnabled())
    assert "Insurance card, Mobile, Email, Address, Emergency contact" in desk.window.said.text()


def test_a_card_that_the_patient_has_replaced_is_refused_calmly(desk: Desk, qtbot: QtBot) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: len(boxes(desk)) == 5)
    desk.pause()
    changes = ChangeService(desk.elsewhere, desk.now)
    changes.decide(changes.of_visit(visit_id, an_actor())[0].id, accept=False, who=an_actor("another"))
    press(desk, Qt.Key.Key_F3)
    QTest.keyClick(with_focus(), Qt.Key.Key_Down)
    QTest.keyClicks(with_focus(), "a")
    qtbot.waitUntil(lambda: "Somebody else was quicker" in desk.window.said.text())
    assert standing(desk, visit_id)["phone"] is ChangeStatus.REFUSED


@pytest.mark.parametrize("key", ["a", "r"])
def test_a_decision_is_taken_back_like_any_other_act(desk: Desk, qtbot: QtBot, key: str) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: len(boxes(desk)) == 5)
    before = standing(desk, visit_id)
    press(desk, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: focused(desk) == "card")
    QTest.keyClicks(with_focus(), key)
    qtbot.waitUntil(lambda: len(boxes(desk)) == 4)
    qtbot.waitUntil(desk.window.undoing.isVisible)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(boxes(desk)) == 5)
    assert standing(desk, visit_id) == before
    assert "Taken back: A 01 Family1, Given" in desk.window.said.text()


def test_a_key_decides_the_marked_change_while_the_list_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: len(boxes(desk)) == 5)
    choose(desk, "arrivals", 0)
    assert focused(desk) == ""
    keys = [
        {made.text()[-3:] for made in box.findChildren(QPushButton)} & {"  A", "  R"} for box in boxes(desk)
    ]
    assert keys == [{"  A", "  R"}, set(), set(), set(), set()], "only what a key decides says so"
    qtbot.waitUntil(lambda: desk.window.acts["accept_change"].isEnabled())
    press(desk, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: subjects(desk) == ["phone", "email", "address", "emergency"])
    press(desk, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: subjects(desk) == ["email", "address", "emergency"])
    assert standing(desk, visit_id)["phone"] is ChangeStatus.REFUSED


def test_a_key_decides_nothing_that_is_out_of_sight(desk: Desk, qtbot: QtBot) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    desk.window.resize(820, 500)
    qtbot.waitUntil(lambda: len(boxes(desk)) == 5)
    bar = desk.window.beside.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert boxes(desk)[0].visibleRegion().isEmpty()
    press(desk, Qt.Key.Key_A)
    assert subjects(desk)[0] == "card"
    assert not boxes(desk)[0].visibleRegion().isEmpty()


def test_a_key_that_decides_nothing_says_why(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    press(desk, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "nothing is left to decide" in desk.window.said.text())


@pytest.mark.parametrize("by", ["", "mother"])
def test_who_has_said_a_change_when_and_where_stands_beside_it(desk: Desk, qtbot: QtBot, by: str) -> None:
    visit = desk.checkin.open_visit("p1", ("a1",), "Lobby 2")
    change = ContactConfirmed((FieldChange("email", "", "a@b.example"),))
    desk.checkin.apply(record(visit.id, change, "Lobby 2"))
    for step in whole_visit()[1:]:
        desk.checkin.apply(record(visit.id, step, "Lobby 2"))
    if by:
        saying = WhoIsHereService(desk.elsewhere, desk.now)
        saying.say(visit.id, Relation(by), "Ana Ruiz", signed_in(desk.elsewhere, "Ivo", StaffRole.FRONT_DESK))
    shown(desk, qtbot, visit.id)

    def told() -> list[str]:
        texts = [label.text() for label in desk.window.details.findChildren(QLabel) if label.isVisible()]
        return [text for text in texts if text.startswith("Said by")]

    who = "Ana Ruiz, mother of the patient" if by else "the patient"
    said = f"Said by {who}, 10:00\N{NO-BREAK SPACE}AM, at Lobby 2"
    qtbot.waitUntil(lambda: told() == [said])
    QTest.keyClick(desk.window, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: told() == [])


def test_d14_what_was_said_is_put_right_by_one_key_and_can_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    visit_id = arrive(desk)
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: desk.window.acts["amend_change"].isEnabled())
    choose(desk, "arrivals", 0)
    press(desk, Qt.Key.Key_F3)
    qtbot.waitUntil(partial(has_the_focus, desk, "card"))
    QTest.keyClicks(with_focus(), "m")
    dialogue = desk.window.findChild(AmendDialogue)
    assert dialogue is not None
    texts = [field.text() for field in dialogue.right.values() if isinstance(field, QLineEdit)]
    assert {"Acme", "M1", "G1"} <= set(texts)
    payer, member = (field for field in list(dialogue.right.values())[:2] if isinstance(field, QLineEdit))
    # Without an insurer there is no card: it says so, and stays.
    payer.clear()
    dialogue.primary.click()
    assert "Type what is right" in dialogue.told.text()
    payer.setText("Acme")
    member.setText("  M1-22 ")
    dialogue.primary.click()
    words = "Amended and accepted for A 01 Family1, Given: Insurance card."
    qtbot.waitUntil(lambda: desk.window.said.text() == words)
    qtbot.waitUntil(lambda: "card" not in subjects(desk))
    qtbot.waitUntil(lambda: "Taken instead: Member number: M1-22" in labels(desk))
    made = {
        change.field: change
        for change in ChangeService(desk.elsewhere, desk.now).of_visit(visit_id, an_actor())
    }
    assert (made["member_id"].new, made["member_id"].amended) == ("M1", "M1-22")
    assert made["payer"].amended is None
    desk.window.acts["undo"].trigger()
    qtbot.waitUntil(lambda: standing(desk, visit_id)["member_id"] is ChangeStatus.PENDING)
    qtbot.waitUntil(lambda: "card" in subjects(desk))
    after = {
        change.field: change
        for change in ChangeService(desk.elsewhere, desk.now).of_visit(visit_id, an_actor())
    }
    assert (after["member_id"].status, after["member_id"].amended) == (ChangeStatus.PENDING, None)
