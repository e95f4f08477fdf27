"""Somebody is checked in at the window, by the keys alone: what is asked, what is left, and how it is taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, update

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.queue import TicketStatus
from kiosk.domain.red_flags import RedFlag
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.qt.widgets.choice import Tick
from kiosk.services.record.patients import PatientService
from kiosk.staff.dialogues.asked_parts import ConsentPart, ContactPart, FormPart, InsurancePart, WhoPart
from kiosk.staff.dialogues.checking_in import CheckInDialogue
from kiosk.staff.dialogues.form_filling import FormDialogue
from kiosk.staff.dialogues.questions import AnswerList
from kiosk.store import tables
from kiosk.store.feed import announce_nothing
from tests.factories import BORN, NOW, a_booking, a_contact_of, a_patient
from tests.services.clinic_maker import FORM, SETTINGS, Kiosk, record, whole_visit
from tests.staff.conftest import Desk
from tests.staff.dialogues import button, closed, enter, focus, in_front, opened, settle, shown
from tests.staff.test_window import choose

EXPECTED, ARRIVALS, FOUND = "expected", "arrivals", "found"
CONTACT, CARD = (ItemKind.CONTACT, ""), (ItemKind.INSURANCE, "")
CONSENT, WHO = (ItemKind.CONSENT, "treatment"), (ItemKind.REPRESENTATIVE, "")
QUESTIONS = (ItemKind.QUESTIONNAIRE, FORM)
# From anywhere in the window: to the list, to the person, the dialogue, and in.
MOST_KEYS = 4


def fresh(desk: Desk, number: int) -> None:
    """Patient ``number`` has been asked everything yesterday."""
    yesterday = NOW - timedelta(days=1)
    PatientService(desk.elsewhere).save([], [a_booking(number, yesterday, key="before")])
    kiosk = Kiosk(desk.elsewhere, SETTINGS, lambda: yesterday)
    visit = kiosk.open_visit(f"p{number}", ("before",), "kiosk-1")
    for step in whole_visit():
        kiosk.apply(record(visit.id, step))
    with desk.elsewhere.write() as connection:
        announce_nothing(connection)
        card = {"id": f"c{number}", "patient_id": f"p{number}", "payer": "Sanitas", "member_id": "1"}
        connection.execute(insert(tables.coverage).values(**card, confirmed_at=yesterday))
        gone = update(tables.ticket).where(tables.ticket.c.visit_id == visit.id)
        connection.execute(gone.values(status=TicketStatus.DONE))


def begin(desk: Desk, qtbot: QtBot, row: int = 0) -> CheckInDialogue:
    choose(desk, EXPECTED, row)
    made = opened(desk, qtbot, CheckInDialogue, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: made._asked is not None)
    # What is added to a form that is there already is shown a moment later.
    qtbot.waitUntil(lambda: all(box.isVisible() for box in made.findChildren(Tick)))
    return made


def standing(desk: Desk, qtbot: QtBot) -> dict[ItemKind, ItemStatus]:
    qtbot.waitUntil(lambda: desk.window.model.details() is not None)
    details = desk.window.model.details()
    assert details is not None
    return {item.kind: item.status for item in details.row.checklist}


def test_who_has_nothing_stale_is_in_by_four_keys(desk: Desk, qtbot: QtBot) -> None:
    fresh(desk, 1)
    desk.window.model.refresh()
    settle(desk, qtbot)
    in_front(desk, qtbot)
    keys = 0

    def press(on: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal keys
        keys += 1
        QTest.keyClick(on, key, held)

    press(desk.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    desk.window.shelf.focus()
    press(focus(), Qt.Key.Key_Down)
    press(desk.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(shown(desk, CheckInDialogue)) and not shown(desk, CheckInDialogue)[0]._busy)
    (made,) = shown(desk, CheckInDialogue)
    assert made.parts == {}
    assert made._note.text() == "Nothing is left to ask."
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    press(focus(), Qt.Key.Key_Return)
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    assert keys <= MOST_KEYS
    assert desk.window.said.text() == "Family1, Given is in the queue: A 01."
    assert [row[1] for row in desk.texts(ARRIVALS)] == ["Family1, Given"]
    assert "Family1, Given" not in [row[1] for row in desk.texts(EXPECTED)]


def test_all_is_asked_and_written_down_by_keys(desk: Desk, qtbot: QtBot) -> None:
    made = begin(desk, qtbot)
    assert list(made.parts) == [CONTACT, QUESTIONS, CARD, CONSENT]
    assert "Contact details" in made._note.text()
    contact, card, consent = made.parts[CONTACT], made.parts[CARD], made.parts[CONSENT]
    assert isinstance(contact, ContactPart)
    assert isinstance(card, InsurancePart)
    assert isinstance(consent, ConsentPart)
    contact.right.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    contact.fields["city"].setFocus()
    QTest.keyClicks(focus(), "Springfield")
    card.fields["payer"].setFocus()
    QTest.keyClicks(focus(), "Sanitas")
    assert card.right.isChecked(), "what is typed over is taken"
    enter(desk, qtbot, made)
    assert made.told.text() == "Type the member number on the card."
    assert focus() is card.fields["member_id"]
    QTest.keyClicks(focus(), "123")
    consent.how.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert consent.note.text() == "By Given Family1."
    enter(desk, qtbot, made)
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    assert desk.window.said.text() == "Family1, Given is in the queue: A 01. Left to the desk: 1."
    found = standing(desk, qtbot)
    assert found[ItemKind.QUESTIONNAIRE] is ItemStatus.NEEDS_STAFF
    assert {found[kind] for kind in (ItemKind.CONTACT, ItemKind.INSURANCE, ItemKind.CONSENT)} == {
        ItemStatus.DONE
    }
    details = desk.window.model.details()
    assert details is not None
    assert details.patient.contact.city == "Springfield"
    assert [held.payer for held in details.coverages] == ["Sanitas"]


def shown_form(made: CheckInDialogue) -> list[FormDialogue]:
    return [form for form in made.findChildren(FormDialogue) if form.isVisible()]


def test_a_form_is_filled_in_with_digits_and_kept_where_the_check_in_is_left(
    desk: Desk, qtbot: QtBot
) -> None:
    made = begin(desk, qtbot)
    part = made.parts[QUESTIONS]
    assert isinstance(part, FormPart)
    QTest.mouseClick(part.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(made.findChildren(FormDialogue)))
    (form,) = made.findChildren(FormDialogue)
    qtbot.waitUntil(form.isVisible)
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    pages = 0
    while shown_form(made) and pages < 60:
        pages += 1
        for box in list(form._boxes):
            options = box.findChildren(AnswerList)
            if options:
                options[0].setFocus()
                QTest.keyClick(options[0], Qt.Key.Key_1)
        before = form._page_key
        QTest.keyClick(focus(), Qt.Key.Key_Return)
        settle(desk, qtbot)
        if shown_form(made) and form._page_key == before:
            QTest.keyClick(focus(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
            settle(desk, qtbot)
    assert not shown_form(made)
    assert part.standing.text() != "(left to the desk)"
    QTest.keyClick(made, Qt.Key.Key_Escape)
    closed(desk, qtbot, CheckInDialogue)
    # The visit goes on, and is taken up where it was left.
    again = begin(desk, qtbot)
    assert again._asked is not None
    assert again._asked.visit_id
    enter(desk, qtbot, again)
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    details = desk.window.model.details()
    assert details is not None
    assert [answers.questionnaire for answers in details.responses] == [FORM]


def test_m7_an_answer_that_cannot_wait_is_told_before_the_form_has_ended(desk: Desk, qtbot: QtBot) -> None:
    """Of a form that somebody at the desk fills in as of one at a kiosk; what was answered is kept by then."""
    anything = RedFlag("Allergy to something", FORM, "item.exists()")
    made = begin(desk, qtbot)
    desk.window.model._clinic.take(replace(SETTINGS, red_flags=(anything,)))
    part = made.parts[QUESTIONS]
    assert isinstance(part, FormPart)
    part.button.click()
    qtbot.waitUntil(lambda: bool(shown_form(made)))
    (form,) = shown_form(made)
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(form.findChildren(AnswerList)[0], Qt.Key.Key_1)
    form.do()
    settle(desk, qtbot)
    while not form.filling.page_index:
        QTest.keyClick(form, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        settle(desk, qtbot)
    qtbot.waitUntil(lambda: "Needs a person now: Allergy to something." in form.told.text())
    qtbot.waitUntil(lambda: desk.window.flags.isVisible())
    assert "Allergy to something" in desk.window.flags.text.text()
    form.reject()
    made.reject()
    closed(desk, qtbot, CheckInDialogue)


def test_who_has_left_a_kiosk_is_checked_in_from_there(desk: Desk, qtbot: QtBot) -> None:
    visit = desk.checkin.open_visit("p4", ("a4",), "kiosk-1")
    desk.checkin.apply(record(visit.id, whole_visit()[0]))
    qtbot.waitUntil(lambda: len(desk.texts("at_kiosk")) == 1)
    choose(desk, "at_kiosk", 0)
    made = opened(desk, qtbot, CheckInDialogue, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: made._asked is not None)
    assert list(made.parts) == [QUESTIONS, CARD, CONSENT]
    enter(desk, qtbot, made)
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    assert [row[1] for row in desk.texts(ARRIVALS)] == ["Family4, Given"]
    qtbot.waitUntil(lambda: desk.texts("at_kiosk") == [])


def test_it_is_taken_back_and_they_are_expected_again(desk: Desk, qtbot: QtBot) -> None:
    made = begin(desk, qtbot)
    enter(desk, qtbot, made)
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    assert "Family1, Given" not in [row[1] for row in desk.texts(EXPECTED)]
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(desk, qtbot)
    assert desk.window.said.text() == "Taken back: Family1, Given is expected again."
    qtbot.waitUntil(lambda: "Family1, Given" in [row[1] for row in desk.texts(EXPECTED)])


def test_what_was_left_is_filled_in_of_somebody_who_waits(desk: Desk, qtbot: QtBot) -> None:
    made = begin(desk, qtbot)
    enter(desk, qtbot, made)
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    standing(desk, qtbot)
    later = opened(desk, qtbot, CheckInDialogue, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: later._asked is not None)
    assert later.windowTitle() == "Fill in for them"
    enter(desk, qtbot, later)
    assert later.told.text().startswith("Nothing was filled in.")
    consent = later.parts[CONSENT]
    assert isinstance(consent, ConsentPart)
    consent.how.setCurrentIndex(2)
    enter(desk, qtbot, later)
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: standing(desk, qtbot)[ItemKind.CONSENT] is ItemStatus.DONE)
    assert desk.window.said.text() == "Family1, Given: written down. Left to the desk: 3."


def test_for_a_child_somebody_is_named_before_anything_is_signed(desk: Desk, qtbot: QtBot) -> None:
    child = a_patient(2, born=BORN.replace(year=2019))
    PatientService(desk.elsewhere).save([child], [])
    made = begin(desk, qtbot, 1)
    who, consent = made.parts[WHO], made.parts[CONSENT]
    assert isinstance(who, WhoPart)
    assert isinstance(consent, ConsentPart)
    assert not consent.how.isEnabled()
    assert "who is here" in consent.note.text()
    who.who.setCurrentText("mother of the patient")
    enter(desk, qtbot, made)
    assert made.told.text() == "Type the name of whoever is here."
    who.name.setFocus()
    who.name.insert("Ana García")
    who.name.textEdited.emit("Ana García")
    assert consent.how.isEnabled()
    consent.how.setCurrentIndex(1)
    assert consent.note.text() == "By Ana García."
    enter(desk, qtbot, made)
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    standing(desk, qtbot)
    details = desk.window.model.details()
    assert details is not None
    (signed,) = details.consents
    assert (signed.signer_name, signed.signer_relationship) == ("Ana García", "mother")


def test_enter_and_a_double_click_on_whoever_is_expected_check_them_in(desk: Desk, qtbot: QtBot) -> None:
    desk.window.shelf.go(EXPECTED)
    view = desk.window.shelf.view(EXPECTED)
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(shown(desk, CheckInDialogue)) == 1)
    (made,) = shown(desk, CheckInDialogue)
    button(made, "Close").click()
    closed(desk, qtbot, CheckInDialogue)


def test_who_has_no_appointment_is_told_how_else(desk: Desk, qtbot: QtBot) -> None:
    with desk.elsewhere.write() as connection:
        announce_nothing(connection)
        one = tables.appointment.c.id == "a1"
        connection.execute(update(tables.appointment).where(one).values(status="cancelled"))
    choose(desk, EXPECTED, 0)
    made = opened(desk, qtbot, CheckInDialogue, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: bool(made.told.text()))
    assert "Ctrl+B" in made.told.text()


def test_what_is_on_file_is_right_by_a_tick_however_long_it_is(desk: Desk, qtbot: QtBot) -> None:
    """An import takes more letters than a kiosk lets anybody type: what a field cut off would be another card."""
    payer, street = "Sanitas " * 20, "Long Street " * 30
    person = a_patient(1, contact=a_contact_of(phone="555 010 0001", address_line=street.strip()))
    PatientService(desk.elsewhere).save([person], [])
    with desk.elsewhere.write() as connection:
        announce_nothing(connection)
        card = {"id": "c", "patient_id": "p1", "payer": payer.strip(), "member_id": "1" * 90}
        connection.execute(insert(tables.coverage).values(**card))
    made = begin(desk, qtbot)
    for key in (CONTACT, CARD):
        part = made.parts[key]
        assert isinstance(part, ContactPart | InsurancePart)
        part.right.setFocus()
        QTest.keyClick(focus(), Qt.Key.Key_Space)
    enter(desk, qtbot, made)
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    standing(desk, qtbot)
    details = desk.window.model.details()
    assert details is not None
    assert details.changes == ()
    assert details.patient.contact.address_line == street.strip()
    assert [(held.id, held.payer) for held in details.coverages] == [("c", payer.strip())]


def test_no_letter_of_the_dialogue_is_two_things(desk: Desk, qtbot: QtBot) -> None:
    child = a_patient(2, born=BORN.replace(year=2019))
    PatientService(desk.elsewhere).save([child], [])
    made = begin(desk, qtbot, 1)
    texts = [shown.text() for shown in made.findChildren(QAbstractButton)]
    texts += [shown.text() for shown in made.findChildren(QLabel) if shown.buddy() is not None]
    letters = [text.replace("&&", "").partition("&")[2][:1].upper() for text in texts]
    assert sorted(filter(None, letters)) == sorted(set(filter(None, letters)))


def test_what_could_not_be_read_is_read_with_the_next_enter(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise StoreUnavailable("gone")

    choose(desk, EXPECTED, 0)
    with monkeypatch.context() as without:
        without.setattr(desk.services.checking_in, "asked", gone)
        made = opened(desk, qtbot, CheckInDialogue, Qt.Key.Key_I)
        qtbot.waitUntil(lambda: bool(made.told.text()))
    made.primary.click()
    qtbot.waitUntil(lambda: list(made.parts) == [CONTACT, QUESTIONS, CARD, CONSENT])
    assert not made.told.text()
