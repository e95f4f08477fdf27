"""The screen is read aloud to whoever cannot see it, in their language, and to nobody else: into headphones.

It begins when headphones are put in, or by one key; each key ends what is being said. Of a key pad's keys: F1 begins
and says it again, F2 is still and goes on, F3 and F4 are slower and faster, F5 and F6 quieter and louder, Help asks
staff.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QKeyEvent

from kiosk import log
from kiosk.devices.speech import Speech, SpeechUnavailable, is_installed
from kiosk.lobby.spoken import Heard, heard
from kiosk.qt.languages import Language
from kiosk.qt.quick import QuickWindow
from kiosk.qt.speech_player import Output, SpeechPlayer

if TYPE_CHECKING:
    from kiosk.lobby.front import Foyer
    from kiosk.lobby.model import LobbyModel

    Shown: TypeAlias = LobbyModel | Foyer

translate = QCoreApplication.translate
_Key = Qt.Key
# After a change the page is laid out, and gives the focus: what is heard is what is there then.
SETTLES_MILLISECONDS = 80
LOOKS_MILLISECONDS = 500
_NOTHING = Heard((), ())


class Narrator(QObject):
    """Before a lobby's window; silent until it is asked for.

    ``output`` makes what plays, and ``speech`` what speaks, when it is first asked for; None where this kiosk is not to
    read aloud.
    """

    def __init__(
        self, window: QuickWindow, speech: Callable[[], Speech] | None, output: Callable[[], Output]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._speech = speech
        self._output = output
        self._speaker: SpeechPlayer | None = None
        self._model: Shown | None = None
        self._page = ""
        self._before = _NOTHING
        self._private = False
        self._volume = 0.0
        self._settling = QTimer(self, interval=SETTLES_MILLISECONDS, singleShot=True)
        self._settling.timeout.connect(self._look)
        self._looking = QTimer(self, interval=LOOKS_MILLISECONDS)
        self._looking.timeout.connect(self._look_again)
        window.window.installEventFilter(self)
        window.window.activeFocusItemChanged.connect(self._turned)

    @property
    def speaker(self) -> SpeechPlayer | None:
        """What speaks; None before it was asked for, or where nothing can."""
        return self._speaker

    def watch(self, model: Shown) -> None:
        """Read ``model``'s pages, instead of those of the one before."""
        self._model = model
        for turned in (
            model.screenChanged, model.overlayChanged, model.fractionChanged, model.waitingChanged,
            model.languageChanged,
        ):  # fmt: skip
            turned.connect(self._turned)
        model.aloud.asked.connect(self._asked)
        model.aloud.changed.connect(self._sound_changed)

    def attend(self) -> None:
        """From now on headphones that are put in begin it."""
        speaker = self._begun()
        if speaker is None:
            return
        self._private = speaker.output.is_private()
        plugged = getattr(speaker.output, "changed", None)
        if plugged is not None:
            plugged.connect(self._plugged)

    def close(self) -> None:
        """Be still, for good."""
        self._model = None
        for timer in (self._settling, self._looking):
            timer.stop()
        if self._speaker is not None:
            self._speaker.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of reading aloud, and let every key end what is said."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        model = self._model
        if model is None or event.isAutoRepeat() or model.overlay_name == "idle":
            return False
        done = self._deed(event.key())
        if done is None:
            if self._speaker is not None:
                self._speaker.stop()
            return False
        self._window.window.setProperty("focusVisible", True)
        self._window.activity.emit()
        done()
        return True

    def _deed(self, key: int) -> Callable[[], object] | None:
        model = self._model
        if model is None:
            return None
        if key == _Key.Key_F1:
            return self.begin
        if key == _Key.Key_Help:
            return lambda: model.choose("help")
        if not model.aloud.is_reading or self._speaker is None:
            return None
        sound, speaker = model.aloud, self._speaker
        deeds: dict[int, Callable[[], object]] = {
            _Key.Key_F2: speaker.pause,
            _Key.Key_F3: lambda: self._faster(-1),
            _Key.Key_F4: lambda: self._faster(1),
            _Key.Key_F5: lambda: sound.step(volume=-1),
            _Key.Key_F6: lambda: sound.step(volume=1),
            _Key.Key_VolumeDown: lambda: sound.step(volume=-1),
            _Key.Key_VolumeUp: lambda: sound.step(volume=1),
        }
        return deeds.get(key)

    def begin(self) -> None:
        """Read the screen from its beginning, where that can be done here and nobody else hears it."""
        model = self._model
        if model is None:
            return
        speaker, voice = self._begun(), self._language.voice
        if speaker is None:
            model.aloud.tell(translate("Lobby", "This kiosk cannot read aloud. Please ask staff."))
        elif not voice:
            model.aloud.tell(translate("Lobby", "This language cannot be read aloud here. Please ask staff."))
        elif not speaker.output.is_private():
            # The one thing that is said to the room; there is nothing of anybody in it.
            hint = translate("Lobby", "To listen, please put in headphones.")
            model.aloud.tell(hint)
            self._say([hint])
        else:
            QAccessible.setActive(True)
            first = not model.aloud.is_reading
            if first:
                model.aloud.read(True)
                log.get(__name__).info("reading_aloud", language=self._language.code)
            self._looking.start()
            self._read_all(self._keys() if first else [])

    @property
    def _language(self) -> Language:
        assert self._model is not None
        return self._model.current_language

    @staticmethod
    def _keys() -> list[str]:
        return [
            translate(
                "Lobby",
                "Press Down for the next thing and Up for the one before. Press Enter to choose. "
                "Press F1 to hear it again.",
            )
        ]

    def _begun(self) -> SpeechPlayer | None:
        if self._speaker is None and self._speech is not None and is_installed():
            speech = self._speech()
            try:
                speech.open()
            except SpeechUnavailable as error:
                log.get(__name__).warning("speech_failed", reason=str(error))
                return None
            self._speaker = SpeechPlayer(speech, self._output(), self)
        return self._speaker

    def _say(self, parts: list[str], *, after: bool = False) -> None:
        if self._speaker is not None and self._model is not None and parts:
            sound = self._model.aloud
            self._speaker.say(parts, self._language.voice, sound.words_a_minute, sound.loudness, after=after)

    def _faster(self, step: int) -> None:
        if self._model is not None:
            self._model.aloud.step(speed=step)
            self._read_all([])

    def _read_all(self, then: list[str]) -> None:
        self._settling.stop()
        if self._may_go_on():
            self._before = self._heard()
            self._page = self._shown()
            self._say([*self._before.all, *then])

    def _heard(self) -> Heard:
        return heard(self._window.window, self._model.overlay_name if self._model is not None else "")

    def _shown(self) -> str:
        return f"{self._model.shown_page()} {self._language.code}" if self._model is not None else ""

    def _may_go_on(self) -> bool:
        """Whether it is read aloud, and by nobody heard but who asked for it."""
        model, speaker = self._model, self._speaker
        if model is None or speaker is None or not model.aloud.is_reading:
            return False
        if not speaker.output.is_private():
            model.aloud.read(False)
            return False
        if not self._language.voice:
            speaker.stop()
            model.aloud.tell(translate("Lobby", "This language cannot be read aloud here. Please ask staff."))
            return False
        return True

    @Slot()
    def _turned(self) -> None:
        if self._model is not None and self._model.aloud.is_reading:
            self._settling.start()

    @Slot()
    def _look(self) -> None:
        """Say what has changed: all of another page, what has come on the same one, and what has the focus."""
        if not self._may_go_on():
            return
        if self._shown() != self._page:
            self._read_all([])
            return
        before, now = self._before, self._heard()
        self._before = now
        new = now.since(before)
        if now.focus != before.focus:
            new += [part for part in now.focus if part not in new]
        # Whoever went on by a key has ended what was said; what comes by itself ends nothing.
        self._say(new, after=True)

    @Slot()
    def _look_again(self) -> None:
        """What changes by itself is said; while something is said, somebody is here."""
        if self._model is not None and self._speaker is not None and self._speaker.busy:
            self._window.activity.emit()
        elif self._model is not None and not self._settling.isActive():
            self._look()

    @Slot(bool)
    def _asked(self, on: bool) -> None:
        if on:
            self.begin()
        elif self._model is not None:
            self._model.aloud.read(False)

    @Slot()
    def _sound_changed(self) -> None:
        if self._model is None or self._speaker is None:
            return
        sound = self._model.aloud
        if not sound.is_reading and self._looking.isActive():
            self._looking.stop()
            self._settling.stop()
            self._speaker.stop()
            self._before, self._page = _NOTHING, ""
            QAccessible.setActive(False)
        if sound.loudness != self._volume:
            self._volume = sound.loudness
            self._speaker.set_volume(self._volume)

    @Slot()
    def _plugged(self) -> None:
        """Headphones were put in or taken out."""
        if self._speaker is None:
            return
        before, self._private = self._private, self._speaker.output.is_private()
        if self._private and not before:
            self.begin()
        elif not self._private and self._model is not None:
            self._model.aloud.read(False)
