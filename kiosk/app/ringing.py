"""Rings of a telephone system's hook, for whoever works at this computer; what nobody sees yet waits in memory."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk import log, paths
from kiosk.app.record import Clock
from kiosk.devices.ring_port import NoRingPort, RingHeard, RingPort

if TYPE_CHECKING:
    from kiosk.staff.telephone import Telephone

# More are not kept for whoever signs in next: the oldest go first.
MOST_KEPT = 200


class Ringing(QObject):
    """The port of one staff program, open until it is closed."""

    # In the port's thread: the number, the line, and when (aware).
    _came = Signal(str, str, object)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._telephone: Telephone | None = None
        self._kept: deque[tuple[str, str, datetime]] = deque(maxlen=MOST_KEPT)
        self._came.connect(self._ring)
        self._port: RingPort | None = RingPort(paths.ring_socket(), self._take)
        try:
            self._port.open()
        except NoRingPort as error:
            # Another staff program of this user has it, or this system has none: it rings by hand.
            self._port = None
            log.get(__name__).warning("no_ring_port", exc_type=type(error.__cause__ or error).__name__)

    def _take(self, number: str, line: str) -> RingHeard:
        self._came.emit(number, line, self._clock())
        return RingHeard.KEPT if self._telephone is None else RingHeard.SHOWN

    @Slot(str, str, object)
    def _ring(self, number: str, line: str, at: datetime) -> None:
        if self._telephone is None:
            self._kept.append((number, line, at))
        else:
            self._telephone.ring(number, line)

    def to(self, telephone: Telephone | None) -> None:
        """From now on rings are for this window; None for nobody's. What has rung meanwhile was missed."""
        self._telephone = telephone
        if telephone is not None:
            while self._kept:
                telephone.missed(*self._kept.popleft())

    def close(self) -> None:
        """Nothing is taken any more."""
        self._telephone = None
        if self._port is not None:
            self._port.close()
            self._port = None
