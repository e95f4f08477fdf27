"""What surrounds every visit: language and display, what lies over the page, and the clocks that end it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.domain.clinic import InForce
from kiosk.lobby.ease import USUAL, Ease
from kiosk.lobby.front import SCHEMES, TEXT_SCALES, FrontModel
from kiosk.lobby.idle import IdleModel
from kiosk.qt.translation import Translation


class Shell(FrontModel):
    """A lobby without its visit; whose visit it is says the lobby."""

    # A patient has gone and nothing of them is left.
    wiped = Signal()

    def __init__(
        self,
        clinic: InForce,
        translation: Translation,
        clock: Callable[[], datetime],
        millimetres_per_pixel: float,
        parent: QObject | None,
    ) -> None:
        super().__init__(clinic, translation, clock, millimetres_per_pixel, parent)
        settings = clinic.current
        self._idle = IdleModel(settings.idle_seconds, settings.idle_warning_seconds, self)
        self._idle.warned.connect(lambda: self._show_overlay("idle"))
        self._idle.returned.connect(lambda: self._show_overlay(""))
        self._idle.expired.connect(self.wipe)
        self._done_left = 0
        self._done_timer = QTimer(self, interval=1000)
        self._done_timer.timeout.connect(self._count_done)

    # What a lobby says of its visit

    @Slot()
    def wipe(self) -> None:
        """Back to the welcome screen; nothing of the patient stays."""
        raise NotImplementedError

    def _is_between(self) -> bool:
        """Whether the page lies between two patients."""
        raise NotImplementedError

    def _is_done(self) -> bool:
        """Whether the page is the last one."""
        raise NotImplementedError

    def _tick_done(self, seconds: int) -> None:
        """The last page stays so long."""
        raise NotImplementedError

    # What QML reads and does

    idle = Property(QObject, lambda self: self._idle, constant=True)

    def _is_ready(self) -> bool:
        return True

    @Slot(str)
    def choose(self, key: str) -> None:
        """A button of the bottom bar."""
        if key == "startOver" and self._is_between():
            self.wipe()
            return
        self._show_overlay("" if self._overlay == key else key)

    def stays_by_key(self) -> bool:
        """While the idle warning shows, any key stays."""
        if self._overlay != "idle":
            return False
        self._idle.stay()
        return True

    @Slot()
    def closeOverlay(self) -> None:
        if self._overlay == "idle":
            self._idle.stay()
        else:
            self._show_overlay("")

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        self._translation.use(code)
        self._show_overlay("")
        self.activity()

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        if scale in TEXT_SCALES:
            self._text_scale = scale
            self.displayChanged.emit()

    @Slot(str)
    def setScheme(self, scheme: str) -> None:
        if scheme in SCHEMES:
            self._scheme = scheme
            self.displayChanged.emit()

    @Slot(bool)
    def setUnhurried(self, unhurried: bool) -> None:
        self._unhurried = unhurried
        self._count_anew()
        self.displayChanged.emit()
        # The welcome screen says how long it waits.
        self.languageChanged.emit()
        self.activity()

    @Slot(bool)
    def setSteady(self, steady: bool) -> None:
        self._use_ease(replace(self._ease, steady=steady))

    @Slot(bool)
    def setStill(self, still: bool) -> None:
        self._use_ease(replace(self._ease, still=still))

    @Slot(bool)
    def setReach(self, reach: bool) -> None:
        self._use_ease(replace(self._ease, reach=reach))

    def _use_ease(self, ease: Ease) -> None:
        self._ease = ease
        self.displayChanged.emit()
        self.activity()

    def _count_anew(self) -> None:
        settings = self._clinic.current
        self._idle.set_times(settings.idle_seconds * self._times, settings.idle_warning_seconds * self._times)

    @Slot()
    def confirmStartOver(self) -> None:
        self.wipe()

    @Slot()
    def activity(self) -> None:
        """Somebody touched the screen or a key."""
        if self._overlay == "idle":
            return
        if self._is_done():
            self._done_left = self._clinic.current.done_seconds * self._times
        elif not self._pristine:
            self._idle.watch()

    @property
    def _pristine(self) -> bool:
        """The welcome screen as the next patient should find it."""
        return (
            self._is_between()
            and not self._overlay
            and self._translation.language.code == self._first_language
            and (self._text_scale, self._scheme) == (TEXT_SCALES[0], SCHEMES[0])
            and self._sound.is_usual
            and not self._unhurried
            and self._ease == USUAL
        )

    # What its clocks do

    def _rest(self) -> None:
        """Count no more."""
        self._idle.rest()
        self._done_timer.stop()

    def _begin_to_leave(self) -> None:
        """The last page is shown: it goes by itself."""
        self._idle.rest()
        self._done_left = self._clinic.current.done_seconds * self._times
        self._tick_done(self._done_left)
        self._done_timer.start()

    def _count_done(self) -> None:
        self._done_left -= 1
        self._tick_done(self._done_left)
        if self._done_left <= 0:
            self.wipe()

    def _show_overlay(self, name: str) -> None:
        if name != self._overlay:
            self._overlay = name
            self.overlayChanged.emit()
            self.activity()

    def _show_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit()
            if busy:
                self._begin_to_wait()
            else:
                self._wait_no_more()

    def _use_first_display(self) -> None:
        self._text_scale, self._scheme = TEXT_SCALES[0], SCHEMES[0]
        self._ease = USUAL
        self._sound.reset()
        if self._unhurried:
            self.setUnhurried(False)
        self.displayChanged.emit()

    def _retranslate(self) -> None:
        super()._retranslate()
        self.screenChanged.emit()
        self._idle.changed.emit()
