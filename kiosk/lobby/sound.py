"""What whoever is here has chosen of reading aloud; of the next patient nothing of it is left."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

# Words a minute, and a share of the full volume, from the least on; the middle one comes first.
SPEEDS = {"slow": 110, "normal": 160, "fast": 230}
VOLUMES = {"quiet": 0.35, "normal": 0.65, "loud": 1.0}
USUAL = "normal"
NOTICE_SECONDS = 10


class SoundModel(QObject):
    """Whether the screen is read aloud, how fast and how loud.

    Signals:
        asked: somebody wants it read aloud, or no more.
    """

    changed = Signal()
    asked = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._speed = self._volume = USUAL
        self._notice = ""
        self._fading = QTimer(self, interval=NOTICE_SECONDS * 1000, singleShot=True)
        self._fading.timeout.connect(lambda: self.tell(""))

    on = Property(bool, lambda self: self._on, notify=changed)
    speed = Property(str, lambda self: self._speed, notify=changed)
    volume = Property(str, lambda self: self._volume, notify=changed)
    # Why nothing is heard, for some seconds.
    notice = Property(str, lambda self: self._notice, notify=changed)

    @property
    def is_reading(self) -> bool:
        """The screen is read aloud."""
        return self._on

    @property
    def words_a_minute(self) -> int:
        """How fast."""
        return SPEEDS[self._speed]

    @property
    def loudness(self) -> float:
        """Of the full volume."""
        return VOLUMES[self._volume]

    @property
    def is_usual(self) -> bool:
        """As the next patient should find it."""
        return not self._on and (self._speed, self._volume) == (USUAL, USUAL)

    @Slot(str)
    def choose(self, value: str) -> None:
        """``on`` or ``off``."""
        self.asked.emit(value == "on")

    @Slot(str)
    def setSpeed(self, speed: str) -> None:
        if speed in SPEEDS:
            self._speed = speed
            self.changed.emit()

    @Slot(str)
    def setVolume(self, volume: str) -> None:
        if volume in VOLUMES:
            self._volume = volume
            self.changed.emit()

    def step(self, *, speed: int = 0, volume: int = 0) -> None:
        """Faster or slower, louder or quieter, by so many steps; no further than there are."""
        self.setSpeed(_beside(list(SPEEDS), self._speed, speed))
        self.setVolume(_beside(list(VOLUMES), self._volume, volume))

    def read(self, on: bool) -> None:
        """The screen is read aloud from now on, or no more."""
        self._on = on
        self.tell("")

    def tell(self, notice: str) -> None:
        """Say on the screen why nothing is heard."""
        self._notice = notice
        if notice:
            self._fading.start()
        else:
            self._fading.stop()
        self.changed.emit()

    def reset(self) -> None:
        """Somebody else comes."""
        self._speed = self._volume = USUAL
        self.read(False)


def _beside(names: list[str], now: str, step: int) -> str:
    return names[min(len(names) - 1, max(0, names.index(now) + step))]
