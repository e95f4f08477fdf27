"""A form as somebody fills it in who looks at the patient and not at the keys: where the keys are after each answer."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.forms import load
from kiosk.domain.red_flags import RedFlag
from kiosk.staff.dialogues.asked_parts import FormPart
from kiosk.staff.dialogues.checking_in import CheckInDialogue
from kiosk.staff.dialogues.form_filling import FormDialogue
from kiosk.staff.dialogues.questions import AnswerList
from kiosk.store import tables
from tests.services.clinic_maker import FORM, SETTINGS
from tests.staff.conftest import Desk
from tests.staff.dialogues import focus, settle
from tests.staff.test_checking_in import QUESTIONS, begin

MORE = {"enableWhen": [{"question": "first", "operator": "exists", "answerBoolean": True}]}


def asked(desk: Desk, qtbot: QtBot, *items: dict[str, Any]) -> FormDialogue:
    """The dialogue of a form of one page."""
    page = {"linkId": "page", "type": "group", "text": "Page", "item": list(items)}
    form = load(
        {
            "resourceType": "Questionnaire",
            "url": "urn:test:form",
            "version": "1",
            "title": "Form",
            "status": "active",
            "item": [page],
        }
    ).form
    over = begin(desk, qtbot)
    assert over._asked is not None
    made = FormDialogue(desk.window.model, over, over.scale, form, over._asked, {}, lambda *_: None)
    made.open()

    def active() -> bool:
        made.activateWindow()
        return made.isActiveWindow()

    qtbot.waitUntil(active)
    return made


def item(key: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"linkId": key, "type": kind, "text": f"What is {key}?", **more}


YES = {"enableWhen": [{"question": "first", "operator": "=", "answerBoolean": True}]}


def keys(made: FormDialogue) -> list[str]:
    return [question.link_id for question in made.filling.page.questions]


def answer(made: FormDialogue, key: str) -> Any:
    (question,) = (found for found in made.filling.page.questions if found.link_id == key)
    chosen = [choice.key for choice in question.choices if choice.selected]
    return chosen or list(question.rows)


def test_a_digit_goes_on_to_the_question_that_it_brought(desk: Desk, qtbot: QtBot) -> None:
    made = asked(desk, qtbot, item("first", "boolean"), item("second", "integer", **YES))
    assert keys(made) == ["first"]
    for digit in "12":
        QTest.keyClicks(focus(), digit)
    assert keys(made) == ["first", "second"]
    assert answer(made, "first") == ["true"], "the second digit is of the second question"
    assert answer(made, "second") == ["2"]


def test_arrow_keys_go_on_from_the_answer_that_changed_the_page(desk: Desk, qtbot: QtBot) -> None:
    options = {"answerOption": [{"valueString": text} for text in "abc"]}
    of_b = {"enableWhen": [{"question": "first", "operator": "=", "answerString": "b"}]}
    made = asked(desk, qtbot, item("first", "choice", **options), item("second", "integer", **of_b))
    seen = []
    for _ in "bc":
        QTest.keyClick(focus(), Qt.Key.Key_Down)
        seen.append(keys(made))
    assert isinstance(focus(), AnswerList)
    assert seen == [["first", "second"], ["first"]]
    assert [choice.selected for choice in made.filling.page.questions[0].choices] == [False, False, True]


@pytest.mark.parametrize(("kind", "field"), [("string", QLineEdit), ("text", QPlainTextEdit)])
def test_letters_stay_in_their_order_where_the_first_brings_a_question(
    desk: Desk, qtbot: QtBot, kind: str, field: type
) -> None:
    made = asked(desk, qtbot, item("first", kind), item("second", "integer", **MORE))
    for letter in "knee":
        QTest.keyClicks(focus(), letter)
    assert keys(made) == ["first", "second"]
    assert isinstance(focus(), field)
    assert answer(made, "first") == ["knee"]


def test_whoever_types_in_a_second_row_stays_there(desk: Desk, qtbot: QtBot) -> None:
    both = {"enableWhen": [{"question": "first", "operator": "=", "answerString": "b"}]}
    made = asked(desk, qtbot, item("first", "string", repeats=True), item("second", "integer", **both))
    QTest.keyClicks(focus(), "a")
    made._boxes[0]._more.click()
    qtbot.waitUntil(lambda: focus() is made._boxes[0]._rows[1])
    for letter in "bc":
        QTest.keyClicks(focus(), letter)
    assert answer(made, "first") == ["a", "bc"]


def test_m7_what_cannot_wait_is_told_with_the_next_page_where_it_could_not_be(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = begin(desk, qtbot)
    flag = RedFlag("Anything", FORM, "item.exists()")
    desk.window.model._clinic.take(replace(SETTINGS, red_flags=(flag,)))
    form = desk.window.model.snapshot.forms[FORM]
    assert made._asked is not None
    dialogue = FormDialogue(desk.window.model, made, made.scale, form, made._asked, {}, lambda *_: None)
    dialogue.open()
    qtbot.waitUntil(dialogue.isVisible)

    def gone(*_: object, **_more: object) -> None:
        raise StoreUnavailable("gone")

    with monkeypatch.context() as without:
        without.setattr(desk.services.checking_in, "take", gone)
        QTest.keyClick(dialogue.findChildren(AnswerList)[0], Qt.Key.Key_1)
        dialogue.do()
        settle(desk, qtbot)
        if not dialogue.filling.page_index:
            QTest.keyClick(dialogue, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
            settle(desk, qtbot)
    assert dialogue.filling.page_index == 1
    assert dialogue.told.text()
    assert "Needs a person" not in dialogue.told.text()
    QTest.keyClick(dialogue, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    # Whoever is quicker than the record turns no page that is not written down.
    page = dialogue.filling.page_index
    QTest.keyClick(dialogue, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert dialogue.filling.page_index == page
    settle(desk, qtbot)
    assert dialogue.told.text() == "Needs a person now: Anything. Every staff window says so."
    dialogue.reject()
    made.reject()


def half(desk: Desk, qtbot: QtBot) -> FormDialogue:
    """The check-in of somebody with their form open, of which one question is answered."""
    over = begin(desk, qtbot)
    over._fill_in(FORM)
    qtbot.waitUntil(lambda: any(form.isVisible() for form in over.findChildren(FormDialogue)))
    (made,) = over.findChildren(FormDialogue)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    QTest.keyClick(made.findChildren(AnswerList)[0], Qt.Key.Key_1)
    return made


def is_begun(desk: Desk) -> bool:
    with desk.elsewhere.read() as connection:
        return connection.execute(select(tables.form_draft.c.resource)).first() is not None


@pytest.mark.parametrize("ends", ["typed", "page", "closed", "signed out"])
def test_a_half_filled_form_survives_however_it_ends(desk: Desk, qtbot: QtBot, ends: str) -> None:
    made = half(desk, qtbot)
    assert not is_begun(desk), "what was only opened is not begun"
    match ends:
        case "page":
            QTest.keyClick(made, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        case "closed":
            QTest.keyClick(made, Qt.Key.Key_Escape)
        case "signed out":
            desk.window.keep()
        case _:
            # As at a crash, in which nothing closes anything.
            pass
    qtbot.waitUntil(lambda: is_begun(desk))
    if ends == "typed":
        return
    settle(desk, qtbot)
    for shown in desk.window.findChildren(CheckInDialogue):
        shown.reject()
    again = begin(desk, qtbot)
    assert isinstance(part := again.parts[QUESTIONS], FormPart)
    assert part.standing.text() == "begun; the rest is the desk's"
    again._fill_in(FORM)
    (form,) = (it for it in again.findChildren(FormDialogue))
    first = next(choice.selected for choice in form.filling.page.questions[0].choices)
    assert first or form.filling.page_index, "it is taken up where it was"


def test_what_cannot_be_kept_is_said_and_tried_with_the_next_answer(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = half(desk, qtbot)

    def gone(*_: object, **_more: object) -> None:
        raise StoreUnavailable("gone")

    with monkeypatch.context() as without:
        without.setattr(desk.services.checking_in, "keep_page", gone)
        made.keep()
        settle(desk, qtbot)
    assert made.told.text().startswith("Not kept yet. ")
    assert not is_begun(desk)
    made.keep()
    settle(desk, qtbot)
    assert is_begun(desk)
    assert not made.told.text()
