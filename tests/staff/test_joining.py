"""Two records of one person in the window: beside each other, joined, and apart again, by the keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.domain.people.corrections import NameAndBirth
from kiosk.domain.people.joins import JoinReason
from kiosk.services.desk.correcting import CorrectingService
from kiosk.services.desk.joining import JoiningService
from kiosk.services.desk.registering import Particulars, RegisteringService
from kiosk.staff.dialogues.joining import ApartDialogue, JoinDialogue, _reason_words
from kiosk.staff.dialogues.records import DIFFERS
from kiosk.store import tables
from tests.factories import an_actor
from tests.services.clinic_maker import SETTINGS
from tests.staff.conftest import Desk
from tests.staff.dialogues import closed, enter, focus, opened, settle
from tests.staff.test_window import choose, labels, shown

FOUND, EXPECTED = "found", "expected"
SAID = Particulars("Family1", "Gwen", date(1985, 3, 27), "555 010 0001")


def double(desk: Desk) -> str:
    """Somebody registered who is on file already."""
    service = RegisteringService(desk.elsewhere, SETTINGS, desk.now)
    others = [item.patient.id for item in service.alike(SAID, an_actor("Ben"))]
    return service.register(SAID, others, an_actor("Ben")).id


def joined(desk: Desk) -> list[tuple[str, str]]:
    join = tables.patient_join
    with desk.elsewhere.read() as connection:
        query = select(join.c.kept_id, join.c.double_id).where(join.c.parted_at.is_(None))
        return [(row.kept_id, row.double_id) for row in connection.execute(query)]


def look(desk: Desk, qtbot: QtBot) -> JoinDialogue:
    """The first of those that are expected, with who may be the same beside them."""
    qtbot.waitUntil(lambda: len(desk.texts(EXPECTED)) == 8)
    choose(desk, EXPECTED, 0)
    made = opened(desk, qtbot, JoinDialogue, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: made.others.count() > 0)
    return made


def test_two_records_are_joined_and_taken_apart(desk: Desk, qtbot: QtBot) -> None:
    other = double(desk)
    made = look(desk, qtbot)
    assert "Family1, Gwen" in made.others.item(0).text()
    enter(desk, qtbot, made)
    assert made.stays is not None
    texts = [found.text() for found in made.findChildren(QLabel)]
    assert {"Family1, Given", "Family1, Gwen", "1001", "NEW-000001"} <= set(texts)
    # Name, record number, postcode, language and appointments; not the birth date, nor the phone.
    assert texts.count(DIFFERS) == 5
    assert made.stays[0].isChecked()
    enter(desk, qtbot, made)
    closed(desk, qtbot, JoinDialogue)
    assert joined(desk) == [("p1", other)]
    assert "is joined to Family1, Given" in desk.window.said.text()
    desk.window.search.clear()
    shown(desk, qtbot, desk.arrive(1))
    qtbot.waitUntil(lambda: "JOINED RECORDS" in labels(desk))
    assert "Family1, Gwen · Mar 27, 1985 · NEW-000001" in labels(desk)
    assert any(text.startswith("Joined by Desk, ") for text in labels(desk))
    desk.window.activateWindow()
    desk.window.acts["apart"].trigger()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ApartDialogue)))
    (apart,) = desk.window.findChildren(ApartDialogue)
    qtbot.waitUntil(lambda: apart.others.count() == 1)
    apart.do()
    settle(desk, qtbot)
    closed(desk, qtbot, ApartDialogue)
    assert joined(desk) == []
    assert "is a record of its own again" in desk.window.said.text()


def test_the_other_one_may_stay(desk: Desk, qtbot: QtBot) -> None:
    other = double(desk)
    made = look(desk, qtbot)
    enter(desk, qtbot, made)
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    enter(desk, qtbot, made)
    closed(desk, qtbot, JoinDialogue)
    assert joined(desk) == [(other, "p1")]


def test_somebody_else_is_searched_for(desk: Desk, qtbot: QtBot) -> None:
    double(desk)
    made = look(desk, qtbot)
    made.search.setFocus()
    QTest.keyClicks(made.search, "Family3")
    enter(desk, qtbot, made)
    qtbot.waitUntil(lambda: made.others.count() == 1 and "Family3" in made.others.item(0).text())
    enter(desk, qtbot, made)
    assert made.stays is not None
    # And back, to choose another one.
    made.back.click()
    assert made.others.isVisible()
    assert made.stays is None
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    closed(desk, qtbot, JoinDialogue)
    assert joined(desk) == []


def test_pairs_are_offered_where_nobody_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    other = double(desk)
    made = opened(desk, qtbot, JoinDialogue, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: made.others.count() == 1)
    enter(desk, qtbot, made)
    assert made.stays is not None
    # The one that a source knows is offered to stay, whichever comes first.
    enter(desk, qtbot, made)
    closed(desk, qtbot, JoinDialogue)
    assert joined(desk) == [("p1", other)]


def test_what_was_changed_meanwhile_is_shown_anew(desk: Desk, qtbot: QtBot) -> None:
    other = double(desk)
    made = look(desk, qtbot)
    enter(desk, qtbot, made)
    service = CorrectingService(desk.elsewhere, SETTINGS, desk.now)
    seen = NameAndBirth.of(service.patient(other, an_actor()))
    service.correct(
        other, seen, NameAndBirth("Family1", "Gwendolen", seen.birth_date), "document", an_actor("Ben")
    )
    enter(desk, qtbot, made)
    assert "changed meanwhile" in made.told.text()
    qtbot.waitUntil(lambda: "Family1, Gwendolen" in [found.text() for found in made.findChildren(QLabel)])
    assert joined(desk) == []
    enter(desk, qtbot, made)
    closed(desk, qtbot, JoinDialogue)
    assert joined(desk) == [("p1", other)]


def test_who_is_at_a_kiosk_is_waited_for(desk: Desk, qtbot: QtBot) -> None:
    double(desk)
    desk.checkin.open_visit("p1", ("a1",), "kiosk-1")
    made = look(desk, qtbot)
    enter(desk, qtbot, made)
    enter(desk, qtbot, made)
    assert "at a kiosk just now" in made.told.text()
    assert joined(desk) == []


def test_somebody_else_joined_them_meanwhile(desk: Desk, qtbot: QtBot) -> None:
    other = double(desk)
    made = look(desk, qtbot)
    enter(desk, qtbot, made)
    service = JoiningService(desk.elsewhere, SETTINGS, desk.now)
    one, two = (record.patient for record in service.records("p1", other, an_actor()))
    service.join(one, two, an_actor("Ben"))
    enter(desk, qtbot, made)
    assert "Somebody else has joined" in made.told.text()


@pytest.mark.parametrize("reason", list(JoinReason))
def test_every_reason_says_what_to_do(reason: JoinReason) -> None:
    text = _reason_words(reason)
    assert text.endswith(".")
    assert text.count(".") == 2
