"""Pages are made while the patient reads: a touch finds the next one there, and none is there for the next patient."""

from datetime import timedelta
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.domain.forms import Filling
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from tests.lobby.conftest import Stage
from tests.lobby.test_wipe import left_over
from tests.meta import class_name

KEPT: list[QQuickItem] = []


def place(stage: Stage) -> QQuickItem:
    """Where the pages are. What Python knows of its children goes with what it knows of it: it is kept."""
    found = stage.play.find("stage")
    assert found is not None
    KEPT.append(found)
    return found


def pages(stage: Stage) -> list[QQuickItem]:
    """Every page that there is, shown or not."""
    return [item for item in place(stage).childItems() if item.property("primaryText") is not None]


def shown(stage: Stage) -> list[QQuickItem]:
    return [page for page in pages(stage) if page.isVisible()]


def waits_for(stage: Stage, count: int) -> list[QQuickItem]:
    """The pages that are made ahead, once there are ``count`` of them and nothing else waits."""
    stage.play.wait(
        lambda: len(pages(stage)) == count + 1 and len(shown(stage)) == 1, f"{count} pages made ahead"
    )
    return [page for page in pages(stage) if not page.isVisible()]


def test_a_touch_shows_the_page_that_was_made_ahead(stage: Stage) -> None:
    (ahead,) = waits_for(stage, 1)
    stage.press("startButton")
    assert shown(stage) == [ahead]
    stage.play.wait(lambda: stage.play.find("familyName") is not None, "the name")
    # It has the focus, and what is typed is heard.
    stage.play.type("Garcia")
    assert stage.model.patient.identity.property("familyName") == "Garcia"


def test_who_is_quicker_than_that_gets_the_same_page(stage: Stage) -> None:
    stage.model.start()
    assert len(shown(stage)) == 1
    stage.play.enter("familyName", "Garcia")
    assert stage.model.patient.identity.property("familyName") == "Garcia"
    stage.model.back()
    stage.model.start()
    stage.model.back()
    stage.screen("welcome")
    stage.play.wait(lambda: left_over(stage) == [], f"nothing to be left, but {left_over(stage)}")


def test_what_was_entered_is_on_the_page_gone_back_to(stage: Stage) -> None:
    stage.identify()
    stage.screen("appointments")
    waits_for(stage, 4)
    stage.press("backButton")
    stage.screen("factor")
    assert "7391" in stage.play.texts()
    stage.press("backButton")
    stage.screen("identity")
    assert {"garcia lopez", "27", "1985"} <= set(stage.play.texts())


def test_s37_no_page_of_a_patient_waits_for_the_next_one(stage: Stage) -> None:
    waits_for(stage, 1)
    stage.to_contact()
    mine = [*waits_for(stage, 4), *shown(stage)]
    gone: list[str] = []
    for page in mine:
        page.destroyed.connect(lambda _=None: gone.append("page"))
    stage.press("bar_startOver", "dialoguePrimary")
    stage.screen("welcome")
    stage.play.wait(lambda: len(gone) == len(mine), "every page to be gone")
    (ahead,) = waits_for(stage, 1)
    words = [
        item.property("text")
        for item in ahead.findChildren(QObject)
        if isinstance(item.property("text"), str)
    ]
    assert not any(word in text for text in words for word in ("Garc", "7391", "Maria"))


def test_a_page_made_ahead_speaks_the_language_chosen_since(stage: Stage) -> None:
    waits_for(stage, 1)
    stage.press("language_es", "startButton")
    stage.screen("identity")
    assert stage.sees("¿Quién se registra?")


def test_a_page_made_ahead_fits_the_room_there_is_now(stage: Stage) -> None:
    (ahead,) = waits_for(stage, 1)
    stage.lobby.window.window.resize(1366, 768)
    stage.press("startButton")
    stage.play.settle()
    assert (ahead.width(), ahead.height()) == (place(stage).width(), place(stage).height())


def form(stage: Stage) -> QuestionnaireModel:
    return stage.model.patient.of(QuestionnaireModel)


def rows_ahead(stage: Stage) -> list[tuple[str, QQuickItem]]:
    """The rows of questions on the screen's page that are hidden: key of the question, and row."""
    found = []
    waiting = pages(stage)
    while waiting:
        item = waiting.pop()
        KEPT.append(item)
        waiting += item.childItems()
        question = item.property("question")
        if isinstance(question, QObject) and not item.property("shown"):
            found.append((str(question.property("key")), item))
    return found


def wait_for_rows(stage: Stage) -> list[tuple[str, QQuickItem]]:
    """What was made ahead of the page that comes next, once it is all of it and nothing older is left."""
    coming = form(stage)._questions
    stage.play.wait(
        lambda: bool(coming.coming) and coming.rowCount() == len(coming.rows) + len(coming.coming),
        "the rows of the next page",
    )
    stage.play.wait(lambda: len(rows_ahead(stage)) == len(coming.coming), "rows to be made of them")
    return rows_ahead(stage)


def shown_rows(stage: Stage) -> dict[str, Any]:
    """The rows on the screen, by the key of their question."""
    return {
        str(item.property("question").property("key")): item
        for item in stage.play.items()
        if isinstance(item.property("question"), QObject) and item.property("shown")
    }


def test_the_first_question_is_made_while_the_step_before_it_is_read(stage: Stage) -> None:
    stage.to_contact()
    ahead = dict(wait_for_rows(stage))
    stage.press("primaryButton")
    stage.screen("form")
    assert ahead
    assert ahead == {key: item for key, item in shown_rows(stage).items() if key in ahead}


def test_the_first_question_stands_on_its_page_before_it_is_shown(stage: Stage) -> None:
    stage.to_contact()
    ((_, row),) = wait_for_rows(stage)
    (page,) = [page for page in pages(stage) if class_name(page).startswith("QuestionnaireStep")]
    said = page.property("heading"), page.property("secondaryText")
    told: list[str] = []
    row.property("question").changed.connect(lambda: told.append("changed"))
    stage.press("primaryButton")
    stage.screen("form")
    assert said == (page.property("heading"), page.property("secondaryText"))
    assert said[0] == form(stage).filling.page.questions[0].text
    # Nor is the question laid out anew.
    assert told == []


def test_the_next_question_is_made_while_this_one_is_read(stage: Stage) -> None:
    stage.to_form()
    before = form(stage).page_key
    stage.press("choice_4")
    ahead = dict(wait_for_rows(stage))
    # It is neither seen nor has it a say in what is.
    assert not any(item.isVisible() for item in ahead.values())
    assert set(shown_rows(stage)) == {row.question_key for row in form(stage)._questions.rows}
    told: list[str] = []
    for item in ahead.values():
        item.property("question").changed.connect(lambda: told.append("changed"))
    stage.press("primaryButton")
    stage.play.wait(
        lambda: form(stage).page_key != before,
        f"the next question and not {form(stage).property('errors')}",
    )
    assert ahead == shown_rows(stage)
    assert told == []
    # And it answers to a touch as any other.
    stage.press("choice_4")
    assert form(stage).filling.page.questions[0].choices[4].selected


def made_of_the_form(stage: Stage) -> Filling:
    """What was made of the form while the step before it is read."""
    stage.to_contact()
    model = form(stage)
    stage.play.wait(lambda: len(model._questions.coming) > 0, "the first question to be made")
    assert model._guess is not None
    return model._guess


def test_what_was_worked_out_of_a_form_ahead_is_not_worked_out_again(stage: Stage) -> None:
    ahead = made_of_the_form(stage)
    stage.press("primaryButton")
    stage.screen("form")
    assert form(stage).filling is ahead
    stage.press("choice_4")
    assert form(stage).filling.draft(stage.clock())["item"]


def test_a_form_made_ahead_of_midnight_is_made_anew_after_it(stage: Stage) -> None:
    ahead = made_of_the_form(stage)
    stage.clock.now += timedelta(days=1)
    stage.press("primaryButton")
    stage.screen("form")
    assert form(stage).filling is not ahead


def test_what_was_left_is_taken_apart_in_the_pause(stage: Stage) -> None:
    stage.to_form()
    # Who is quicker than that has the same controls with other words.
    wait_for_rows(stage)
    left = list(shown_rows(stage).values())
    KEPT.extend(left)
    stage.answer_pages(1)
    stage.play.wait(
        lambda: not any(shiboken6.isValid(item) for item in left), "the rows of the page before to go"
    )


def test_s37_no_row_of_a_patient_waits_for_the_next_one(stage: Stage) -> None:
    stage.to_form()
    stage.press("choice_4")
    mine = [item for _, item in wait_for_rows(stage)] + list(shown_rows(stage).values())
    models = list(form(stage)._questions.coming) + list(form(stage)._questions.rows)
    stage.press("bar_startOver", "dialoguePrimary")
    stage.screen("welcome")
    stage.play.wait(
        lambda: not any(shiboken6.isValid(item) for item in [*mine, *models]), "every row to be gone"
    )
    assert left_over(stage) == []


def test_the_answers_to_look_over_are_made_while_the_last_question_is_read(stage: Stage) -> None:
    stage.to_form()
    model = form(stage)
    while model.filling.page_index + 1 < model.filling.page_count:
        assert not model.property("reviewMade")
        stage.answer_pages(1)
    stage.play.wait(lambda: bool(model.property("reviewMade")), "the answers to look over")
    assert not stage.play.sees("Please check your answers")
    stage.answer_pages(1)
    assert stage.sees("Please check your answers")
    # The last answer, given after they were made, is among them.
    assert [row["value"] for row in model.property("reviewRows")] == [
        ", ".join(line.answers) or "Not answered" for line in model.filling.review("Yes", "No")
    ]
    shown = {item.property("text") for item in stage.play.items() if item.objectName().startswith("value_")}
    assert shown == {row["value"] for row in model.property("reviewRows")}


def page_of(stage: Stage, name: str) -> QQuickItem:
    """The page of a step, shown or not, by the name of its file."""
    (found,) = [page for page in pages(stage) if class_name(page).startswith(name)]
    KEPT.append(found)
    return found


def test_the_last_page_is_laid_out_while_the_last_step_is_read(stage: Stage) -> None:
    stage.to_consent()
    stage.play.wait(lambda: bool(stage.model.property("receipt").property("expected")), "what is expected")
    stage.sign()
    # It comes behind those of the steps between.
    stage.play.wait(
        lambda: any(class_name(page).startswith("ReceiptStep") for page in pages(stage)), "the last page"
    )
    last, left = page_of(stage, "ReceiptStep"), page_of(stage, "ConsentStep")
    said = last.property("heading")
    heights: list[str] = []
    last.heightChanged.connect(lambda: heights.append("last"))
    left.heightChanged.connect(lambda: heights.append("left"))
    assert not stage.play.sees(said)
    stage.press("primaryButton")
    stage.screen("done")
    assert said == last.property("heading") == "You are checked in, Maria."
    # The keys of the page before go in the same touch: each page takes the room that is left at most once.
    assert heights in ([], ["last"])
    receipt = stage.model.property("receipt")
    assert not receipt.property("expected")
    assert receipt.property("ticket")
    assert stage.sees(receipt.property("ticket"))


def test_s37_what_the_last_page_would_have_said_goes_with_the_patient(stage: Stage) -> None:
    stage.to_consent()
    receipt = stage.model.property("receipt")
    stage.play.wait(lambda: bool(receipt.property("expected")), "what is expected")
    stage.press("bar_startOver", "dialoguePrimary")
    stage.screen("welcome")
    stage.play.wait(lambda: not shiboken6.isValid(receipt), "it to be gone")
    assert left_over(stage) == []
    assert not stage.model.property("receipt").property("expected")


def test_one_press_is_one_wait_however_much_the_record_is_asked(stage: Stage) -> None:
    stage.to_consent()
    stage.sign()
    told: list[bool] = []
    stage.model.busyChanged.connect(lambda: told.append(bool(stage.model.property("busy"))))
    stage.press("primaryButton")
    stage.screen("done")
    assert told == [True, False]


def test_a_wait_that_is_over_at_once_paints_no_button_grey(stage: Stage) -> None:
    stage.press("startButton")
    stage.screen("identity")
    button = stage.play.find("primaryButton")
    assert button is not None
    stage.model._show_busy(True)
    assert not button.isEnabled()
    assert button.property("dimmed") is False
    stage.play.wait(lambda: button.property("dimmed") is True, "a longer wait to be seen")
    assert not button.isEnabled()
    stage.model._show_busy(False)
    assert button.isEnabled()
    assert button.property("dimmed") is False
