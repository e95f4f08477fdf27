"""What stays in its place, what comes into sight, and whose keyboard it is."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import product

import pytest
import shiboken6
from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from tests.lobby.conftest import SETTINGS, Clock, Stage
from tests.thinned import few, few_of_several
from tests.walk.laws import above, place, seen_of, type_of

WIDE = ((1024, 600), (1366, 768), (1920, 1080))


def dress(stage: Stage, size: tuple[int, int], scale: float = 1.0) -> None:
    stage.lobby.window.window.resize(*size)
    stage.model.setTextScale(scale)
    stage.play.settle()


def item(stage: Stage, name: str) -> QQuickItem:
    found = stage.play.find(name)
    assert found is not None, name
    return found


def keys_are_open(stage: Stage) -> bool:
    return stage.play.find("keyboard") is not None


def below(found: QQuickItem) -> Iterator[QQuickItem]:
    for child in found.childItems():
        yield child
        yield from below(child)


@pytest.mark.parametrize("size", few(WIDE, (1366, 768)))
def test_u5_beside_a_question_continue_stands_still_whatever_keys_are_open(
    stage: Stage, size: tuple[int, int]
) -> None:
    dress(stage, size)
    stage.press("startButton")
    stage.screen("identity")
    places = []
    stage.press("familyName")
    stage.play.wait(lambda: keys_are_open(stage), "the letters")
    places.append(place(item(stage, "primaryButton")))
    stage.press("date_year")
    stage.play.wait(lambda: keys_are_open(stage), "the digits")
    assert keys_are_open(stage)
    places.append(place(item(stage, "primaryButton")))
    stage.press("digit_hide")
    assert not keys_are_open(stage)
    places.append(place(item(stage, "primaryButton")))
    assert places[0] == places[1] == places[2]


@pytest.mark.parametrize("size", few(WIDE, (1024, 600)))
def test_a_touch_on_a_label_opens_the_keys_of_the_field_that_has_the_focus(
    stage: Stage, size: tuple[int, int]
) -> None:
    dress(stage, size)
    stage.press("startButton")
    stage.screen("identity")
    for field, label in (
        ("familyName", "Family name"),
        ("birthDate", "Month"),
        ("birthDate", "Date of birth"),
    ):
        QGuiApplication.inputMethod().hide()
        assert not keys_are_open(stage)
        # The page has its whole height again, and stands elsewhere.
        stage.play.settle()
        caption = next(
            found for found in below(item(stage, field))
            if found.property("text") == label and found.isVisible()
        )  # fmt: skip
        stage.play.touch(caption.mapToScene(QPointF(4, caption.height() / 2)).toPoint())
        stage.play.wait(lambda: keys_are_open(stage), f"the keys of {label}")


def test_a_lobby_that_was_closed_counts_no_more(qapp: object, urls: tuple[str, str]) -> None:
    stage = Stage(urls, SETTINGS, Clock())
    stage.press("startButton")
    stage.screen("identity")
    timers = stage.model.findChildren(QTimer)
    assert any(timer.isActive() for timer in timers)
    stage.close()
    # Most are deleted with it.
    assert not any(shiboken6.isValid(timer) and timer.isActive() for timer in timers)


def test_u5_on_a_high_panel_continue_keeps_its_place_when_the_keys_go(stage: Stage) -> None:
    stage.press("startButton")
    stage.screen("identity")
    stage.press("familyName")
    typing = place(item(stage, "primaryButton"))
    stage.press("date_year")
    assert place(item(stage, "primaryButton")) == typing
    stage.press("digit_hide")
    assert not keys_are_open(stage)
    assert place(item(stage, "primaryButton")) == typing
    # A touch brings the keys back; another page has all of its room.
    stage.press("familyName")
    assert keys_are_open(stage)
    assert place(item(stage, "primaryButton")) == typing


def hide_key(stage: Stage) -> QQuickItem:
    return next(found for found in stage.play.items() if type_of(found) == "HideKeyboardKey")


def test_u5_a_key_hides_the_letters_too(stage: Stage) -> None:
    stage.press("startButton")
    stage.screen("identity")
    stage.press("familyName")
    key = hide_key(stage)
    stage.play.touch(key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint())
    stage.play.wait(lambda: not keys_are_open(stage), "the keys to go")


@pytest.mark.parametrize(
    ("size", "language"),
    few_of_several(
        product([(1366, 768), (1080, 1920)], ["en", "es"]), ((1366, 768), "es"), ((1080, 1920), "en")
    ),
)
def test_d9_a23_a_consent_that_is_not_signed_says_so_and_shows_where_each_time(
    stage: Stage, size: tuple[int, int], language: str
) -> None:
    stage.to_consent()
    stage.model.setLanguage(language)
    dress(stage, size)
    window = stage.lobby.window.window
    stage.press("primaryButton")
    assert type_of(window.activeFocusItem()) == "ErrorSummary"
    pad = item(stage, "signature")
    assert seen_of(pad).height() > pad.height() * 0.95
    stage.press("primaryButton")
    assert pad.hasActiveFocus()
    assert seen_of(pad).height() > pad.height() * 0.95


def test_the_consent_that_comes_along_is_seen_whole_where_it_is_signed(stage: Stage) -> None:
    """Its words, the place to sign and the way on at once, in both languages on the commonest panels."""
    stage.to_consent()
    for size, language in product([(1366, 768), (1280, 800), (1920, 1080), (1080, 1920)], ["en", "es"]):
        stage.model.setLanguage(language)
        dress(stage, size)
        assert not stage.page_scrolls, (size, language)
        for name in ("signature", "clearSignature", "primaryButton"):
            assert seen_of(item(stage, name)) == place(item(stage, name)), (size, language, name)


def test_d11_a23_the_summary_takes_the_focus_from_an_answer(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(questionnaires=("urn:kiosk:questionnaire:phq-9",))
    stage.to_form()
    stage.press("choice_0")
    window = stage.lobby.window.window
    form = stage.model.patient.of(QuestionnaireModel)

    def answered(page: str) -> bool:
        return bool(form.property("errors")) or form.page_key != page

    while not form.property("errors"):
        page = form.page_key
        stage.press("primaryButton")
        stage.play.wait(partial(answered, page), "the answer")
    assert type_of(window.activeFocusItem()) == "ErrorSummary"


def grey(colour: QColor) -> float:
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()


@pytest.mark.parametrize("scheme", few(["light", "dark", "contrast"], "light", "contrast"))
def test_d20_a09_done_and_open_steps_differ_without_colour(stage: Stage, scheme: str) -> None:
    stage.to_form()
    stage.model.setScheme(scheme)
    stage.play.settle()
    image = stage.lobby.window.window.grabWindow()
    bar = next(found for found in stage.play.items() if type_of(found) == "ProgressSteps")
    row = bar.childItems()[0]
    segments = [found for found in row.childItems() if found.width() > 0 and found.height() > 0]
    middles = [place(segment).center().toPoint() for segment in segments]
    shades = [grey(image.pixelColor(middle)) for middle in middles]
    current = stage.model.property("currentStep")
    done, left = shades[: current - 1], shades[current:]
    assert done
    assert left
    assert min(abs(one - other) for one in done for other in left) > 0.3


def test_d20_the_bar_moves_with_the_questions_of_a_form(stage: Stage) -> None:
    stage.to_form()
    seen = [stage.model.property("stepFraction")]
    while stage.model.patient.of(QuestionnaireModel).turn():
        seen.append(stage.model.property("stepFraction"))
    assert seen == sorted(set(seen))
    assert len(seen) > 1


@pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints",
    "non-bindable properties",
    "QLineEdit::echoMode",
    extend=True,
)
def test_d22_the_keys_of_the_lobby_do_not_open_for_another_window(stage: Stage, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    keys = QGuiApplication.inputMethod()
    keys.show()
    qtbot.waitUntil(keys.isVisible)
    everything = below(stage.lobby.window.window.contentItem())
    keyboard = next(found for found in everything if found.objectName() == "keyboard")
    stage.play.settle()
    assert not keyboard.property("active")
    assert QRectF(place(item(stage, "stage"))).bottom() == pytest.approx(place(item(stage, "bar")).top())


def letters_of(stage: Stage) -> dict[str, float]:
    """How large the letters are of what stands around a question while it is typed in."""
    found = {}
    for shown in stage.play.items():
        if not shown.inherits("QQuickText"):
            continue
        for up in above(shown):
            name = up.objectName()
            if name in ("moreBelow", "backButton", "bar_help") or up.property("keyType") is not None:
                found[name or "key"] = shown.property("font").pixelSize()
        if shown.objectName() == "headerName":
            found["header"] = shown.property("font").pixelSize()
    return found


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_d7_the_keys_and_more_below_grow_with_the_letters_and_the_frame_stops_at_125(
    stage: Stage, size: tuple[int, int]
) -> None:
    stage.press("startButton")
    stage.screen("identity")
    letters = {}
    for scale in (1.0, 2.0):
        dress(stage, size, scale)
        stage.press("familyName")
        letters[scale] = letters_of(stage)
    normal, huge = letters[1.0], letters[2.0]
    assert "moreBelow" in huge
    for name in normal.keys() & {"key", "moreBelow"}:
        assert huge[name] >= 1.25 * normal[name], name
    for name in ("bar_help", "backButton", "header"):
        assert normal[name] < huge[name] <= 1.25 * normal[name] + 1, name


@pytest.mark.parametrize(
    ("size", "scale"),
    few_of_several(
        [((1024, 600), 2.0), ((1366, 768), 2.0), ((800, 1280), 2.0)], ((1024, 600), 2.0), ((800, 1280), 2.0)
    ),
)
def test_d7_the_last_screen_says_number_place_and_that_the_desk_knows_first(
    stage: Stage, size: tuple[int, int], scale: float
) -> None:
    stage.to_done()
    stage.play.wait(lambda: stage.model.patient.receipt.is_delivered, "the delivery")
    dress(stage, size, scale)
    ticket = item(stage, "ticket")
    assert seen_of(ticket) == place(ticket)
    for words in ("Waiting area B", stage.model.patient.receipt.property("seenText")):
        shown = [
            found
            for found in stage.play.items()
            if found.inherits("QQuickText") and words in found.property("text")
        ]
        assert any(seen_of(found) == place(found) for found in shown), words
