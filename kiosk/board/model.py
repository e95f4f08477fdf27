"""The waiting-room board: now calling, just called. No names, no reasons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.domain.visits import BoardCall
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Translation
from kiosk.services.queue import QueueService

SHOWN_CALLS = 5
# The board speaks to everyone at once: its few words stand in each of the clinic's languages.
NOW_CALLING = {"en": "Now calling", "es": "Ahora llamamos"}
JUST_CALLED = {"en": "Just called", "es": "Llamados antes"}
NOBODY = {"en": "Please wait for your number", "es": "Por favor, espere su número"}
# A call stands out for as long as it takes to look up.
FRESH_SECONDS = 20


class BoardModel(QObject):
    """What the board's QML shows.

    Signals:
        called: somebody was called just now, or again.
    """

    changed = Signal()
    timeChanged = Signal()
    called = Signal()

    def __init__(
        self,
        queue: QueueService,
        settings: ClinicSettings,
        runner: Runner,
        translation: Translation,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._settings = settings
        self._runner = runner
        self._translation = translation
        self._clock = clock
        self._calls: tuple[BoardCall, ...] = ()
        # The day whose calls are shown; what has changed since they were read, and whether they are being read.
        self._day = date.min
        self._stale = False
        self._reading = False
        self._time = ""
        self._fresh = False
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self._second.start()
        self._tick()

    clinicName = Property(str, lambda self: self._settings.name, constant=True)
    timeText = Property(str, lambda self: self._time, notify=timeChanged)

    @Property(str, constant=True)
    def nowCallingText(self) -> str:
        return self._in_all(NOW_CALLING)

    @Property(str, constant=True)
    def justCalledText(self) -> str:
        return self._in_all(JUST_CALLED)

    @Property(list, constant=True)
    def nobodyTexts(self) -> list[str]:
        return [NOBODY[code] for code in self._settings.languages if code in NOBODY]

    def _in_all(self, words: dict[str, str]) -> str:
        return " · ".join(words[code] for code in self._settings.languages if code in words)

    fresh = Property(bool, lambda self: self._fresh, notify=changed)

    @Property(list, notify=changed)
    def calls(self) -> list[dict[str, Any]]:
        """The calls, the latest first."""
        return [{"ticket": call.ticket, "room": call.room} for call in self._calls]

    @property
    def calls_shown(self) -> tuple[BoardCall, ...]:
        return self._calls

    @Slot(object)
    def news(self, changes: frozenset[Change] = EVERYTHING) -> None:
        """The shared record changed: where that may be a call, read the calls again."""
        if any(change.topic in (Topic.ALL, Topic.VISIT) for change in changes):
            self._stale = True
            self._read()

    def _read(self) -> None:
        """What comes while reading is read afterwards; what could not be read, in a second."""
        if self._reading or not self._stale:
            return
        self._reading, self._stale = True, False
        day = self._settings.today(self._clock())
        self._runner.run(
            lambda: self._queue.calls(SHOWN_CALLS),
            lambda calls: self._take(calls, day),
            lambda _: self._not_read(),
        )

    def _not_read(self) -> None:
        self._reading, self._stale = False, True

    def _take(self, calls: tuple[BoardCall, ...], day: date) -> None:
        self._reading = False
        self._day = day
        self._read()
        if calls == self._calls:
            return
        first_before = self._calls[0] if self._calls else None
        self._calls = calls
        newest = calls[0] if calls else None
        if newest is not None and newest != first_before:
            self.called.emit()
        self._fresh = self._is_fresh()
        self.changed.emit()

    def _is_fresh(self) -> bool:
        if not self._calls:
            return False
        return (self._clock() - self._calls[0].called_at).total_seconds() < FRESH_SECONDS

    def _tick(self) -> None:
        if not self._reading and self._settings.today(self._clock()) != self._day:
            self._stale = True
        self._read()
        text = self._translation.time(self._settings.local(self._clock()))
        if text != self._time:
            self._time = text
            self.timeChanged.emit()
        if self._fresh != self._is_fresh():
            self._fresh = self._is_fresh()
            self.changed.emit()
