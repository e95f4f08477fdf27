"""Rings of a line, and of a telephone system's hook, for whoever works here; what nobody sees yet waits in memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk import log, paths
from kiosk.app.record import Clock
from kiosk.app.telephone_line import TelephoneLine, line_words
from kiosk.devices.ring_port import NoRingPort, RingHeard, RingPort
from kiosk.devices.sip.account import LineRangOut, LineRings, LineStands, LineTold, RingEnded

if TYPE_CHECKING:
    from kiosk.staff.telephone import Telephone

# More are not kept for whoever signs in next, nor remembered of a line: the oldest go first.
MOST_KEPT = 200


@dataclass(eq=False)
class _Ring:
    """One ring of a line: as which row it stands in the log, once it does, and how it ended where it has."""

    call: str
    row: str = ""
    ended: RingEnded | None = None
    answered: Callable[[], None] | None = None


class Ringing(QObject):
    """The port of one staff program, and its line where it has one, open until it is closed.

    Attributes:
        line: the line in its own process; None where the settings name none, or another program of this user has it.
    """

    # In the port's thread: the number, the line, and when (aware).
    _came = Signal(str, str, object)

    def __init__(self, clock: Clock, line: str | None = None) -> None:
        """``line``: what staff call this computer's line; None where it has none."""
        super().__init__()
        self._clock = clock
        self._telephone: Telephone | None = None
        # The number, the line, when, and the call where a line has said it.
        self._kept: deque[tuple[str, str, datetime, str]] = deque(maxlen=MOST_KEPT)
        self._rings: dict[str, _Ring] = {}
        self._name = line or ""
        self._words = ""
        self._came.connect(self._ring)
        self._port: RingPort | None = RingPort(paths.ring_socket(), self._take)
        self.line: TelephoneLine | None = None
        try:
            self._port.open()
        except NoRingPort as error:
            # Another staff program of this user has it, or this system has none: it rings by hand.
            self._port = None
            log.get(__name__).warning("no_ring_port", exc_type=type(error.__cause__ or error).__name__)
        if line is not None and self._port is not None:
            self.line = TelephoneLine(self)
            self.line.told.connect(self._told)
            self.line.away.connect(lambda: self._say(line_words(None)))
            self.line.start()

    def _take(self, number: str, line: str) -> RingHeard:
        self._came.emit(number, line, self._clock())
        return RingHeard.KEPT if self._telephone is None else RingHeard.SHOWN

    @Slot(str, str, object)
    def _ring(self, number: str, line: str, at: datetime) -> None:
        if self._telephone is None:
            self._kept.append((number, line, at, ""))
        else:
            self._telephone.ring(number, line)

    # The line

    @Slot(object)
    def _told(self, told: LineTold) -> None:
        match told:
            case LineStands():
                self._say(line_words(told))
            case LineRings(call, number):
                self._line_rings(call, number)
            case LineRangOut(call, ended):
                self._line_rang_out(call, ended)

    def _say(self, words: str) -> None:
        self._words = words
        if self._telephone is not None:
            self._telephone.say_of_line(words)

    def _line_rings(self, call: str, number: str) -> None:
        if call in self._rings:
            # A line that was started again hears of a call that it had told of.
            return
        if self._telephone is None:
            self._kept.append((number, self._name, self._clock(), call))
            return
        while len(self._rings) >= MOST_KEPT:
            del self._rings[next(iter(self._rings))]
        ring = self._rings[call] = _Ring(call)
        ring.answered = self._telephone.ring(number, self._name, partial(self._stands_as, ring))

    def _stands_as(self, ring: _Ring, row: str) -> None:
        ring.row = row
        self._end(ring)

    def _line_rang_out(self, call: str, ended: RingEnded) -> None:
        ring = self._rings.get(call)
        if ring is None:
            if ended is RingEnded.ANSWERED:
                # Whoever comes next has missed nothing.
                kept = [it for it in self._kept if it[3] != call]
                self._kept.clear()
                self._kept.extend(kept)
            return
        ring.ended = ended
        if ended is RingEnded.ANSWERED and ring.answered is not None:
            ring.answered()
        self._end(ring)

    def _end(self, ring: _Ring) -> None:
        """Say what became of it, once it stands in the log, and somebody is here to say so."""
        if ring.ended is not None and ring.row and self._telephone is not None:
            self._rings.pop(ring.call, None)
            self._telephone.rang_out(ring.row, answered=ring.ended is RingEnded.ANSWERED)

    # For whom

    def to(self, telephone: Telephone | None) -> None:
        """From now on rings are for this window; None for nobody's. What has rung meanwhile was missed."""
        if self._telephone is not None:
            self._telephone.say_of_line("")
        self._telephone = telephone
        if telephone is None:
            return
        telephone.say_of_line(self._words)
        while self._kept:
            number, line, at, _ = self._kept.popleft()
            telephone.missed(number, line, at)
        for ring in [*self._rings.values()]:
            self._end(ring)

    def close(self) -> None:
        """Nothing is taken any more."""
        self._telephone = None
        if self.line is not None:
            self.line.close()
            self.line = None
        if self._port is not None:
            self._port.close()
            self._port = None
