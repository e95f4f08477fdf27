"""Registering a patient and letting somebody arrive without an appointment, by the keys alone."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.services.desk.registering import OWN_NUMBERS, Particulars, RegisteringService
from kiosk.staff.dialogues.registering import RegisterDialogue
from kiosk.staff.dialogues.unregistering import UnregisterDialogue
from kiosk.staff.dialogues.walk_in import WalkInDialogue
from kiosk.staff.window import UNDO_SECONDS
from kiosk.store import tables
from tests.factories import an_actor
from tests.services.clinic_maker import SETTINGS
from tests.staff.conftest import Desk
from tests.staff.dialogues import button, closed, enter, focus, in_front, opened, settle, type_in
from tests.staff.test_window import choose

FOUND, EXPECTED, ARRIVALS = "found", "expected", "arrivals"
# In the order of the clinic's dates: month, day, year.
LAN = ("Nguyen", "Thi Lan", "2", "8", "1961", "555 010 7777", "02139")


def people(desk: Desk) -> list[str]:
    with desk.elsewhere.read() as connection:
        names = connection.execute(select(tables.patient.c.family)).scalars()
        return sorted(name for name in names if not name.startswith("Family"))


def test_a_walk_in_is_registered_and_waits(desk: Desk, qtbot: QtBot) -> None:
    made = opened(desk, qtbot, RegisterDialogue, Qt.Key.Key_N)
    assert focus() is made.family
    type_in(*LAN)
    enter(desk, qtbot, made)
    closed(desk, qtbot, RegisterDialogue)
    qtbot.waitUntil(lambda: desk.window.model.details() is not None)
    details = desk.window.model.details()
    assert details is not None
    assert (details.patient.full_name, details.patient.birth_date) == ("Nguyen, Thi Lan", date(1961, 2, 8))
    assert details.row.ticket == "A 01"
    assert desk.window.said.text() == "Nguyen, Thi Lan is in the queue."
    assert [row[1] for row in desk.texts(ARRIVALS)] == ["Nguyen, Thi Lan"]


def test_what_is_missing_is_said_at_its_field(desk: Desk, qtbot: QtBot) -> None:
    made = opened(desk, qtbot, RegisterDialogue, Qt.Key.Key_N)
    enter(desk, qtbot, made)
    assert "Type the name" in made.told.text()
    assert focus() is made.family
    type_in("Okafor", "", "13", "45", "1961")
    enter(desk, qtbot, made)
    assert "no such month" in made.told.text()
    assert focus() is made.born.boxes["m"]
    made.born.boxes["m"].setText("3")
    enter(desk, qtbot, made)
    assert "no such day" in made.told.text()
    made.born.boxes["d"].setText("4")
    made.given.setText("Dan\u202eiel")
    enter(desk, qtbot, made)
    assert "cannot be seen" in made.told.text()
    assert focus() is made.given
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    closed(desk, qtbot, RegisterDialogue)
    assert people(desk) == []


def registered(desk: Desk) -> str:
    said = Particulars("Nguyễn", "Thị Lan", date(1961, 2, 8), "555 010 7777")
    return RegisteringService(desk.elsewhere, SETTINGS, desk.now).register(said, (), an_actor("Ben")).id


def test_somebody_like_this_is_shown_before_anything_is_written(desk: Desk, qtbot: QtBot) -> None:
    known = registered(desk)
    made = opened(desk, qtbot, RegisterDialogue, Qt.Key.Key_N)
    type_in(*LAN)
    enter(desk, qtbot, made)
    assert focus() is made.others
    assert made.others.count() == 1
    text = made.others.item(0).text()
    assert "Nguyễn, Thị Lan" in text
    assert "a name like it, the same birth date, the same phone" in text
    assert people(desk) == ["Nguyễn"]
    # What is typed otherwise is looked for anew.
    made.given.setFocus()
    QTest.keyClicks(made.given, " Anh")
    assert not made.others.isVisible()
    enter(desk, qtbot, made)
    enter(desk, qtbot, made)
    closed(desk, qtbot, RegisterDialogue)
    qtbot.waitUntil(lambda: desk.window.model.details() is not None)
    details = desk.window.model.details()
    assert details is not None
    assert details.patient.id == known
    assert people(desk) == ["Nguyễn"]


def test_none_of_these_is_somebody_new(desk: Desk, qtbot: QtBot) -> None:
    registered(desk)
    made = opened(desk, qtbot, RegisterDialogue, Qt.Key.Key_N)
    made.comes.setChecked(False)
    type_in(*LAN)
    enter(desk, qtbot, made)
    QTest.keyClick(focus(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    settle(desk, qtbot)
    closed(desk, qtbot, RegisterDialogue)
    assert people(desk) == ["Nguyen", "Nguyễn"]
    number = f"{OWN_NUMBERS}000002"
    assert desk.window.said.text() == f"Nguyen, Thi Lan is on file, record number {number}."
    qtbot.waitUntil(lambda: [row[2] for row in desk.texts(FOUND)] == [number])
    assert desk.window.shelf.in_sight == FOUND


def test_who_was_registered_a_moment_ago_is_shown_in_the_last_moment(desk: Desk, qtbot: QtBot) -> None:
    made = opened(desk, qtbot, RegisterDialogue, Qt.Key.Key_N)
    type_in(*LAN)
    alike = desk.services.registering.alike

    def then_somebody_registers(said: Particulars, who: Actor) -> object:
        found = alike(said, who)
        registered(desk)
        return found

    object.__setattr__(desk.services.registering, "alike", then_somebody_registers)
    enter(desk, qtbot, made)
    qtbot.waitUntil(made.others.isVisible)
    assert people(desk) == ["Nguyễn"]


def test_somebody_on_file_is_booked_for_now_and_checks_in_at_a_kiosk(desk: Desk, qtbot: QtBot) -> None:
    registered(desk)
    desk.window.search.setText("Nguyen")
    qtbot.waitUntil(lambda: len(desk.texts(FOUND)) == 1)
    choose(desk, FOUND, 0)
    made = opened(desk, qtbot, WalkInDialogue, Qt.Key.Key_B)
    (later,) = (way for way in made.findChildren(QRadioButton) if "kiosk" in way.text())
    later.click()
    enter(desk, qtbot, made)
    closed(desk, qtbot, WalkInDialogue)
    assert desk.window.said.text() == "Nguyễn, Thị Lan is booked for now, and can check in at a kiosk."
    qtbot.waitUntil(lambda: "Nguyễn, Thị Lan" in [row[1] for row in desk.texts(EXPECTED)])


def booked_now(desk: Desk, qtbot: QtBot, where: str) -> None:
    """Somebody on file is booked for now, by the way whose button has ``where`` in its words."""
    registered(desk)
    desk.window.search.setText("Nguyen")
    qtbot.waitUntil(lambda: len(desk.texts(FOUND)) == 1)
    choose(desk, FOUND, 0)
    made = opened(desk, qtbot, WalkInDialogue, Qt.Key.Key_B)
    (way,) = (way for way in made.findChildren(QRadioButton) if where in way.text())
    way.click()
    enter(desk, qtbot, made)
    closed(desk, qtbot, WalkInDialogue)
    qtbot.waitUntil(desk.window.undoing.isVisible)
    settle(desk, qtbot)


def take_back(desk: Desk, qtbot: QtBot) -> None:
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_wrong_booking_into_the_queue_is_taken_back_by_the_key_of_every_act(
    desk: Desk, qtbot: QtBot
) -> None:
    booked_now(desk, qtbot, "queue")
    qtbot.waitUntil(lambda: [row[1] for row in desk.texts(ARRIVALS)] == ["Nguyễn, Thị Lan"])
    take_back(desk, qtbot)
    said = "Taken back: Nguyễn, Thị Lan is not booked any more."
    qtbot.waitUntil(lambda: desk.window.said.text() == said)
    qtbot.waitUntil(lambda: desk.texts(ARRIVALS) == [])
    assert not desk.window.undoing.isVisible()
    assert desk.queue.call_next(an_actor(), "7") is None
    qtbot.waitUntil(lambda: any("ancelled" in text for text in texts(desk)))
    # And they can be booked again.
    desk.window.search.setText("Nguyen Thi")
    qtbot.waitUntil(lambda: len(desk.texts(FOUND)) == 1)
    choose(desk, FOUND, 0)
    enter(desk, qtbot, opened(desk, qtbot, WalkInDialogue, Qt.Key.Key_B))
    closed(desk, qtbot, WalkInDialogue)
    qtbot.waitUntil(lambda: [row[1] for row in desk.texts(ARRIVALS)] == ["Nguyễn, Thị Lan"])


def texts(desk: Desk) -> list[str]:
    return [label.text() for label in desk.window.details.findChildren(QLabel)]


def test_a_wrong_booking_for_a_kiosk_is_taken_back(desk: Desk, qtbot: QtBot) -> None:
    booked_now(desk, qtbot, "kiosk")
    desk.window.undoing.click()
    qtbot.waitUntil(lambda: "is not booked any more" in desk.window.said.text())
    qtbot.waitUntil(
        lambda: [row[-1] for row in desk.texts(EXPECTED) if row[1] == "Nguyễn, Thị Lan"] == ["cancelled"]
    )


def found(desk: Desk, qtbot: QtBot, text: str, count: int) -> None:
    desk.window.search.setText(text)
    qtbot.waitUntil(lambda: len(desk.texts(FOUND)) == count)


def test_who_was_registered_for_it_is_on_file_no_more(desk: Desk, qtbot: QtBot) -> None:
    made = opened(desk, qtbot, RegisterDialogue, Qt.Key.Key_N)
    type_in(*LAN)
    enter(desk, qtbot, made)
    closed(desk, qtbot, RegisterDialogue)
    qtbot.waitUntil(desk.window.undoing.isVisible)
    settle(desk, qtbot)
    take_back(desk, qtbot)
    said = "Taken back: Nguyen, Thi Lan is neither booked nor on file any more."
    qtbot.waitUntil(lambda: desk.window.said.text() == said)
    # In the record, and found by nobody.
    assert people(desk) == ["Nguyen"]
    qtbot.waitUntil(lambda: desk.texts(ARRIVALS) == [])
    found(desk, qtbot, "Nguyen", 0)


def only_registered(desk: Desk, qtbot: QtBot) -> None:
    made = opened(desk, qtbot, RegisterDialogue, Qt.Key.Key_N)
    made.comes.setChecked(False)
    type_in(*LAN)
    enter(desk, qtbot, made)
    closed(desk, qtbot, RegisterDialogue)
    settle(desk, qtbot)


def test_a_registration_is_taken_back_by_the_key_of_every_act(desk: Desk, qtbot: QtBot) -> None:
    only_registered(desk, qtbot)
    qtbot.waitUntil(desk.window.undoing.isVisible)
    take_back(desk, qtbot)
    qtbot.waitUntil(lambda: desk.window.said.text() == "Taken back: Nguyen, Thi Lan is not on file any more.")
    found(desk, qtbot, "Nguyen", 0)


def test_a_registration_is_taken_back_later_from_the_menu(desk: Desk, qtbot: QtBot) -> None:
    registered(desk)
    found(desk, qtbot, "Nguyen", 1)
    choose(desk, FOUND, 0)
    made = opened(desk, qtbot, UnregisterDialogue, Qt.Key.Key_Z, alt=True)
    enter(desk, qtbot, made)
    closed(desk, qtbot, UnregisterDialogue)
    assert desk.window.said.text() == "Taken back: Nguyễn, Thị Lan is not on file any more."
    found(desk, qtbot, "Nguyen T", 0)


def test_of_whom_more_is_on_file_it_is_said_what_to_do_instead(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(desk.texts(EXPECTED)) == 8)
    choose(desk, EXPECTED, 0)
    made = opened(desk, qtbot, UnregisterDialogue, Qt.Key.Key_Z, alt=True)
    enter(desk, qtbot, made)
    assert "join the two records instead (Ctrl+J)" in made.told.text()
    button(made, "Close").click()
    closed(desk, qtbot, UnregisterDialogue)


def test_a_booking_with_which_somebody_has_gone_on_stands(desk: Desk, qtbot: QtBot) -> None:
    booked_now(desk, qtbot, "queue")
    assert desk.queue.call_next(an_actor("another"), "7") is not None
    take_back(desk, qtbot)
    qtbot.waitUntil(lambda: "Too late to take back" in desk.window.said.text())
    qtbot.waitUntil(lambda: [row[1] for row in desk.texts(ARRIVALS)] == ["Nguyễn, Thị Lan"])


def test_a_booking_can_be_taken_back_for_ten_seconds(desk: Desk, qtbot: QtBot) -> None:
    booked_now(desk, qtbot, "queue")
    for _ in range(UNDO_SECONDS):
        desk.window.tick()
    assert not desk.window.undoing.isVisible()
    take_back(desk, qtbot)
    qtbot.waitUntil(lambda: "nothing to take back" in desk.window.said.text())


def test_who_is_expected_now_is_not_booked_again(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(desk.texts(EXPECTED)) == 8)
    choose(desk, EXPECTED, 0)
    made = opened(desk, qtbot, WalkInDialogue, Qt.Key.Key_B)
    enter(desk, qtbot, made)
    assert "is booked for 10:00\N{NO-BREAK SPACE}AM already" in made.told.text()
    button(made, "Close").click()
    closed(desk, qtbot, WalkInDialogue)


def test_whoever_is_chosen_has_a_button_for_each_act(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(desk.texts(EXPECTED)) == 8)

    def offered() -> list[str]:
        found = desk.window.details.findChildren(QPushButton)
        return [made.accessibleName() for made in found if made.isVisible()]

    assert offered() == []
    choose(desk, EXPECTED, 0)
    acts = [
        "Has not come",
        "Expected again",
        "Check in for them...",
        "Open the record...",
        "Write a message...",
        "Call somebody...",
        "Money...",
        "Book for now...",
        "Correct name or birth date...",
        "Join two records...",
        "Take records apart...",
        "Who has looked...",
        "Told to others...",
        "Special privacy...",
        "Print...",
    ]
    qtbot.waitUntil(lambda: offered() == acts)


def test_for_nobody_nothing_is_offered(desk: Desk, qtbot: QtBot) -> None:
    assert not desk.window.acts["book_now"].isEnabled()
    QTest.keyClick(desk.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Choose a patient first" in desk.window.said.text())
