"""The screen is read aloud, into headphones alone, and of the next patient nothing of it is left."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.devices import speech
from kiosk.lobby import narrator
from kiosk.lobby.spoken import heard
from kiosk.qt.languages import SHIPPED
from tests.lobby.blindfold import Blindfold, is_silent
from tests.lobby.conftest import Stage

Key = Qt.Key
WELCOME = "Welcome. Let’s get you checked in."
SPOKEN = [language for language in SHIPPED if language.voice]


@pytest.fixture
def blind(stage: Stage) -> Blindfold:
    return Blindfold(stage)


def begin(blind: Blindfold) -> None:
    blind.key(Key.Key_F1)
    blind.listen(WELCOME, "Press F1 to hear it again.")


def test_a31_one_key_begins_it_and_the_screen_is_heard(blind: Blindfold) -> None:
    begin(blind)
    assert blind.heard.index(WELCOME) < blind.heard.index("Check in\nButton")
    assert not any(map(is_silent, blind.sounds))


def test_a31_headphones_that_are_put_in_begin_it_and_taken_out_end_it(blind: Blindfold) -> None:
    blind.ears.plugged = False
    blind.reader.attend()
    blind.ears.plugged = True
    blind.reader._plugged()
    blind.listen(WELCOME)
    blind.ears.plugged = False
    blind.reader._plugged()
    assert not blind.stage.model.aloud.is_reading
    assert not blind.speaker.busy


def test_a26_what_has_the_focus_is_said_with_what_it_is(blind: Blindfold) -> None:
    begin(blind)
    blind.press("startButton")
    blind.go_to("date_month")
    blind.listen("Month", "Type here")


def test_a17_an_error_is_said(blind: Blindfold) -> None:
    begin(blind)
    blind.press("startButton")
    blind.press("primaryButton")
    blind.listen("There is a problem")


def test_a27_a_key_interrupts_and_another_says_it_again(blind: Blindfold) -> None:
    begin(blind)
    blind.key(Key.Key_F1)
    blind.stage.play.wait(lambda: blind.ears.ended is not None, "to be spoken to")
    blind.key(Key.Key_Shift)
    assert blind.ears.ended is None
    assert not blind.speaker.busy
    blind.key(Key.Key_F1)
    blind.listen(WELCOME)


def test_it_is_still_and_goes_on(blind: Blindfold) -> None:
    begin(blind)
    blind.key(Key.Key_F1)
    blind.stage.play.wait(lambda: blind.ears.ended is not None, "to be spoken to")
    blind.key(Key.Key_F2)
    assert blind.ears.paused
    blind.key(Key.Key_F2)
    assert not blind.ears.paused


def test_a28_nothing_of_anybody_is_said_to_the_room(blind: Blindfold) -> None:
    blind.stage.to_factor()
    blind.ears.plugged = False
    blind.key(Key.Key_F1)
    blind.listen("To listen, please put in headphones.")
    blind.stage.play.settle()
    assert blind.said == ["To listen, please put in headphones."]
    assert not blind.stage.model.aloud.is_reading
    assert blind.stage.sees("To listen, please put in headphones.")


def test_a28_with_the_headphones_gone_it_ends(blind: Blindfold) -> None:
    begin(blind)
    blind.ears.plugged = False
    blind.said.clear()
    blind.stage.model.start()
    blind.stage.screen("identity")
    blind.stage.play.wait(lambda: not blind.stage.model.aloud.is_reading, "it to end")
    assert blind.said == []


def test_a29_speed_and_volume_are_the_next_patients_own(blind: Blindfold) -> None:
    begin(blind)
    at_first = blind.ears.volume
    blind.key(Key.Key_F6)
    blind.key(Key.Key_F4)
    blind.listen(WELCOME)
    louder = blind.ears.volume
    assert louder > at_first
    blind.stage.model.wipe()
    assert not blind.speaker.busy
    begin(blind)
    assert blind.ears.volume == at_first


def test_faster_takes_less_time(blind: Blindfold) -> None:
    begin(blind)
    blind.key(Key.Key_F1)
    blind.listen(WELCOME)
    usual = len(blind.sounds[-1].samples)
    blind.key(Key.Key_F4)
    blind.listen(WELCOME)
    assert len(blind.sounds[-1].samples) < 0.9 * usual


@pytest.mark.parametrize("language", SPOKEN, ids=lambda language: language.code)
def test_a30_every_voice_that_is_named_speaks(language: object) -> None:
    engine = speech.EspeakNg()
    engine.open()
    sound = engine.synthesise(language.name, language.voice, speech.USUAL, lambda: True)  # type: ignore[attr-defined]
    assert not is_silent(sound)


def test_a30_a_language_without_a_voice_says_so_and_offers_staff(
    blind: Blindfold, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(blind)
    translation = blind.stage.model._translation
    monkeypatch.setattr(translation, "live", tuple(replace(item, voice="") for item in SHIPPED[:2]))
    translation.use("es")
    blind.stage.play.wait(lambda: bool(blind.stage.model.aloud.property("notice")), "a word of it")
    assert not blind.speaker.busy
    monkeypatch.undo()
    translation.use("en")
    blind.listen(WELCOME)


def test_without_the_wheel_the_lobby_works_and_says_that_it_cannot(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "_MODULE", "no_such_module")
    blind = Blindfold(stage)
    blind.reader._speaker = None
    blind.key(Key.Key_F1)
    assert blind.stage.sees("This kiosk cannot read aloud. Please ask staff.")
    stage.to_appointments()


def test_speaking_counts_as_somebody_there(make_stage: Callable[..., Stage], qtbot: QtBot) -> None:
    blind = Blindfold(make_stage())
    begin(blind)
    blind.key(Key.Key_F1)
    blind.stage.play.wait(lambda: blind.speaker.busy, "to be spoken to")
    with qtbot.waitSignal(blind.stage.lobby.window.activity, timeout=10 * narrator.LOOKS_MILLISECONDS):
        pass


def test_a_screen_is_spoken_within_300_ms_of_the_processor(blind: Blindfold) -> None:
    begin(blind)
    blind.stage.to_factor()
    model = blind.stage.model
    started = time.process_time()
    found = heard(blind.stage.lobby.window.window, model.overlay_name)
    engine = speech.EspeakNg()
    engine.synthesise("\n".join(found.all)[:120], "en-us", speech.USUAL, lambda: True)
    spent = 1000 * (time.process_time() - started)
    assert found.words
    assert spent + narrator.SETTLES_MILLISECONDS < 300


def test_what_was_chosen_on_the_screen_reads(blind: Blindfold) -> None:
    blind.press("bar_display")
    blind.press("dialogueSecondary")
    assert blind.stage.model.overlay_name == "sound"
    blind.press("choice_on")
    blind.listen("Read aloud", "Chosen")


def test_what_the_arrow_goes_to_in_a_dialogue_is_in_sight(blind: Blindfold) -> None:
    stage = blind.stage
    window = stage.lobby.window.window
    window.resize(1024, 600)
    stage.model.setTextScale(2.0)
    blind.press("bar_display")
    blind.press("dialogueSecondary")
    stage.play.settle()
    assert "moreBelow" in stage.play.names()
    for name in ("choice_on", "choice_slow", "choice_fast", "choice_loud", "choice_on"):
        blind.go_to(name)
        stage.play.settle()
        assert stage.play._reachable(stage.item(name)), name


def test_help_is_one_key_away(blind: Blindfold) -> None:
    begin(blind)
    blind.key(Key.Key_Help)
    assert blind.stage.model.overlay_name == "help"
    blind.key(Key.Key_Escape)
    assert blind.stage.model.overlay_name == ""
