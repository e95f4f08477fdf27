"""Somebody who sees nothing, with headphones and a key pad: what they hear, and the keys that they have."""

from __future__ import annotations

from array import array
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.devices.speech import EspeakNg, Sound
from kiosk.lobby.narrator import Narrator
from kiosk.lobby.spoken import clean
from kiosk.qt.speech_player import SpeechPlayer
from tests.lobby.conftest import Stage
from tests.meta import class_name

# Of 32767: what can be heard.
AUDIBLE = 1000
# Things on one page that an arrow goes through.
THINGS = 40


class Ears:
    """Headphones that play nothing and keep what they were given."""

    def __init__(self) -> None:
        self.plugged = True
        self.volume = 0.0
        self.played: list[Sound] = []
        self.paused = False
        self.ended: Callable[[], None] | None = None

    def is_private(self) -> bool:
        return self.plugged

    def play(self, sound: Sound, volume: float, ended: Callable[[], None]) -> None:
        self.played.append(sound)
        self.volume, self.ended = volume, ended

    def stop(self) -> None:
        self.ended = None

    def pause(self, still: bool) -> None:
        self.paused = still

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def finish(self) -> None:
        """What is played has come to its end."""
        ended, self.ended = self.ended, None
        if ended is not None:
            ended()


def is_silent(sound: Sound) -> bool:
    return max(map(abs, array("h", sound.samples)), default=0) < AUDIBLE


class Blindfold:
    """At one lobby, whose every press and word is made of keys from now on."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.ears = Ears()
        self.said: list[str] = []
        self.sounds: list[Sound] = []
        # The pages that were heard.
        self.pages: list[str] = []
        reader = stage.lobby.window.findChild(Narrator)
        assert reader is not None
        self.reader = reader
        self.speaker = reader._speaker = SpeechPlayer(EspeakNg(), self.ears, reader)
        self.speaker.saying.connect(self._hear)
        stage.press = self.press  # type: ignore[method-assign]
        stage.play.enter = self.enter  # type: ignore[method-assign]
        stage.play.tap = lambda name, offset=(0, 0): self.press(name)  # type: ignore[method-assign]

    def _hear(self, text: str, sound: Sound) -> None:
        self.said.append(text)
        self.sounds.append(sound)

    @property
    def heard(self) -> str:
        return "\n".join(self.said)

    def key(self, key: Qt.Key) -> None:
        """Press it; what is heard after it is kept."""
        self.said.clear()
        self.stage.play.wait(self.stage.lobby.window.takes_presses, "the page to take presses")
        QTest.keyClick(self.stage.lobby.window.window, key)

    def listen(self, *for_what: str) -> None:
        """Until all of it was heard; whatever is played comes to its end meanwhile."""

        def now() -> bool:
            if all(text in self.heard for text in for_what):
                return True
            self.ears.finish()
            return False

        self.stage.play.wait(now, f"{for_what!r} to be said; heard: {self.heard!r}", 10)

    def hear_page(self) -> None:
        """Heading and instruction of the page that is shown."""
        self.stage.play.settle()
        page = self.stage.page
        words = [clean(str(page.property(name) or "")) for name in ("heading", "subtitle")]
        self.listen(*filter(None, words))
        assert words[0]
        self.pages.append(self.stage.shown)

    def _focus_is(self, name: str) -> bool:
        item = self.stage.lobby.window.window.activeFocusItem()
        while item is not None and item.objectName() != name:
            item = item.parentItem()
        return item is not None

    def go_to(self, name: str) -> None:
        """By one arrow alone to what is called so."""
        self.stage.play.wait(lambda: name in self.stage.play.names(), f"{name} to be there")
        passed: list[str] = []
        for _ in range(THINGS):
            if self._focus_is(name):
                return
            self.key(Qt.Key.Key_Down)
            item = self.stage.lobby.window.window.activeFocusItem()
            passed.append(item.objectName() or class_name(item))
        raise AssertionError(f"{name} is not reached by the arrow: {passed}")

    def press(self, *names: str) -> None:
        """Go to it and press Enter, again where that only brought the rest of the page into sight; hear what comes."""
        for name in names:
            before = self.stage.model.shown_page()
            for _ in range(THINGS):
                self.go_to(name)
                item = self.stage.item(name)
                showings = item.property("showings")
                self.key(Qt.Key.Key_Return)
                self.stage.play.settle()
                self.stage.play.wait(lambda: not self.stage.model.property("busy"), "the answer")
                if showings is None or not shiboken6.isValid(item) or item.property("showings") == showings:
                    break
            turned = self.stage.model.shown_page() != before
            if turned and not self.stage.model.overlay_name and self.stage.model.aloud.is_reading:
                self.hear_page()

    def enter(self, name: str, text: str) -> None:
        self.go_to(name)
        self.stage.play.type(text)
