"""Nobody touches the screen: a warning with a countdown, then the wipe."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot

translate = QCoreApplication.translate


class IdleModel(QObject):
    """Counts the seconds since the last touch. Without a patient's data on the screen it only goes back to the start.

    Signals:
        warned: the countdown begins.
        returned: somebody is there after all.
        expired: time is up; wipe.
    """

    changed = Signal()
    warned = Signal()
    returned = Signal()
    expired = Signal()

    def __init__(self, idle_seconds: int, warning_seconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._warning_seconds = warning_seconds
        self._left = 0
        self._quiet = QTimer(self, interval=idle_seconds * 1000, singleShot=True)
        self._quiet.timeout.connect(self._warn)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)

    def set_times(self, idle_seconds: int, warning_seconds: int) -> None:
        """Count with these from the next touch on."""
        self._quiet.setInterval(idle_seconds * 1000)
        self._warning_seconds = warning_seconds

    def watch(self) -> None:
        """Begin to watch, or begin again after a touch; a running countdown goes on until it is answered."""
        if not self._second.isActive():
            self._quiet.start()

    def rest(self) -> None:
        """Watch no more."""
        self._quiet.stop()
        self._second.stop()

    def _warn(self) -> None:
        self._left = self._warning_seconds
        self._second.start()
        self.changed.emit()
        self.warned.emit()

    def _count(self) -> None:
        self._left -= 1
        self.changed.emit()
        if self._left <= 0:
            self._second.stop()
            self.expired.emit()

    secondsLeft = Property(int, lambda self: self._left, notify=changed)

    @Property(str, notify=changed)
    def heading(self) -> str:
        return translate("Lobby", "Are you still there?")

    @Property(str, notify=changed)
    def text(self) -> str:
        return translate(
            "Lobby", "To keep your details private, this screen starts over in {seconds} seconds."
        ).format(seconds=self._left)

    @Slot()
    def stay(self) -> None:
        self._second.stop()
        self._quiet.start()
        self.returned.emit()

    @Slot()
    def leave(self) -> None:
        self._second.stop()
        self.expired.emit()
