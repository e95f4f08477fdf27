"""What is said is made off the window's thread, a piece at a time, and ends with whatever comes next."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.speech import Sound, SpeechUnavailable
from kiosk.qt.speech_player import SpeechPlayer, pieces
from tests.lobby.blindfold import Ears


class Voice:
    """Says a text in as many samples as it has letters."""

    def __init__(self) -> None:
        self.threads: set[int] = set()
        self.fails = False

    def open(self) -> None: ...

    def close(self) -> None: ...

    def state(self) -> str:
        return ""

    def synthesise(self, text: str, voice: str, words_a_minute: int, goes_on: Callable[[], bool]) -> Sound:
        self.threads.add(threading.get_ident())
        if self.fails:
            raise SpeechUnavailable("no voice")
        return Sound(b"ab" * len(text), 22050)


@pytest.fixture
def voice() -> Voice:
    return Voice()


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def speaker(qtbot: QtBot, voice: Voice, ears: Ears) -> Iterator[SpeechPlayer]:
    made = SpeechPlayer(voice, ears)
    yield made
    made.close()


def test_the_first_piece_is_a_small_one_and_nothing_is_lost() -> None:
    parts = [f"part {number} " * 6 for number in range(60)]
    made = list(pieces(parts))
    assert len(made[0]) <= 120 < len(made[1])
    assert "\n".join(made) == "\n".join(parts)
    assert list(pieces([])) == []


def test_it_is_made_in_another_thread(qtbot: QtBot, speaker: SpeechPlayer, voice: Voice, ears: Ears) -> None:
    speaker.say(["one"], "en-us", 160, 0.5)
    qtbot.waitUntil(lambda: len(ears.played) == 1)
    assert voice.threads.isdisjoint({threading.get_ident()})
    assert ears.volume == 0.5
    assert speaker.busy
    ears.finish()
    assert not speaker.busy


def test_what_comes_next_ends_it_or_waits(qtbot: QtBot, speaker: SpeechPlayer) -> None:
    said: list[str] = []
    speaker.saying.connect(lambda text, _: said.append(text))
    speaker.say(["one"], "en-us", 160, 1.0)
    speaker.say(["two"], "en-us", 160, 1.0)
    qtbot.waitUntil(lambda: said == ["two"])
    speaker.say(["three"], "en-us", 160, 1.0, after=True)
    ears = speaker.output
    assert isinstance(ears, Ears)
    qtbot.waitUntil(lambda: len(speaker._waiting) == 1)
    assert said == ["two"]
    ears.finish()
    assert said == ["two", "three"]


def test_a_voice_that_fails_is_told_and_waited_for_no_more(
    qtbot: QtBot, speaker: SpeechPlayer, voice: Voice, ears: Ears
) -> None:
    voice.fails = True
    with qtbot.waitSignal(speaker.failed):
        speaker.say(["one"], "xx", 160, 1.0)
    assert not speaker.busy
    assert ears.played == []
