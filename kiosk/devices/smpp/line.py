"""A line to a message centre: it is bound once, kept, and opened again after waits that grow.

A message that the centre has answered for is sent or refused; one that the line broke over, or that nobody answered for
in time, may have gone out: that is *unclear*, and no part of it is sent again.
"""

from __future__ import annotations

import random
import socket
import ssl
import time
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from kiosk import log
from kiosk.devices.smpp import units
from kiosk.devices.smpp.joining import PartsWaiting, is_part
from kiosk.devices.smpp.letters import pieces_of
from kiosk.devices.smpp.receipts import heard_of
from kiosk.devices.smpp.units import BrokenUnit, Delivered, SmppUnit, Stream, Submission
from kiosk.domain.mail import Envelope, Handed, MailOutcome
from kiosk.domain.mail.texts import TextHeard

# So many messages of others wait at most to be heard; whoever sends more without an answer is no message centre.
MOST_WAITING = 1000
# What was refused although another time may do: the centre is full, or has a fault of its own.
_LATER = (units.QUEUE_FULL, units.SYSTEM_ERROR, units.NOT_NOW)
_SLICE = 1.0


@dataclass(frozen=True)
class TextServer:
    """Where the message centre is, and how this computer says who it is.

    Attributes:
        sender: the number from which the clinic writes, with a + or a short one.
        security: ``tls`` from the first byte on, or ``plain``.
        authority: a file with the certificate that vouches for the centre's; empty for those that the system knows.
        window: so many parts may wait for an answer at once.
        by_options: whether the parts of a long text are numbered behind the body, and not before the text.
    """

    host: str
    port: int
    user: str
    password: str
    sender: str
    security: str = "tls"
    authority: str = ""
    window: int = 10
    by_options: bool = False


@dataclass(frozen=True)
class LinePace:
    """In seconds.

    Attributes:
        answer: what the centre has for each answer.
        slower: the waits after each time that it is asked to go slower; after the last of them it is let be.
        idle: after so long without a word it is asked whether it is there.
        again: the waits before the line is opened again; the last for all after it.
    """

    answer: float = 30.0
    slower: tuple[float, ...] = (1.0, 2.0, 4.0)
    idle: float = 30.0
    again: tuple[float, ...] = (1.0, 5.0, 15.0, 60.0)


class _Away(Exception):
    """The line is not there any more, or not yet; ``code`` is the centre's own, 0 for none, ``why`` for people."""

    def __init__(self, code: int = 0, why: str = "does not answer") -> None:
        super().__init__(code)
        self.code = code
        self.why = why


class SmppLine:
    """`kiosk.devices.text_port.TextMessages` by SMPP; for one thread.

    Attributes:
        code: what the centre has said to the last try of opening the line, 0 for nothing.
        why: why the line is not open, in words; empty while it is.
    """

    def __init__(
        self,
        server: TextServer,
        pace: LinePace | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] = time.sleep,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self._server = server
        self._pace = pace or LinePace()
        self._now = monotonic
        self._wait = wait
        self._stop = stop
        self._line: socket.socket | None = None
        self._stream = Stream()
        self._sequence = 0
        # Who knows where the last one began to count, whose parts still lie on a telephone.
        self._reference = random.randrange(256)
        self._asked: set[int] = set()
        self._answers: dict[int, SmppUnit] = {}
        self._waiting: deque[SmppUnit] = deque()
        self._parts_waiting = PartsWaiting(monotonic)
        # Who hears what comes, as far as anybody has listened.
        self._heard: Callable[[TextHeard], bool] = lambda what: False
        self._last_word = 0.0
        self._failed, self._next_try = 0, 0.0
        self.code, self.why = 0, ""

    def ready(self) -> bool:
        """Whether something can be handed over now; it tries to open the line where it is time for that."""
        if self._line is not None:
            return True
        if self._now() < self._next_try:
            return False
        try:
            self._open()
        except _Away as away:
            self._lose(away.code, away.why)
            return False
        self._failed, self.code, self.why = 0, 0, ""
        return True

    def hand(self, envelope: Envelope) -> Handed:
        """Hand one message over; it blocks until it is known what came of it, or that nobody can know."""
        if not self.ready():
            return Handed(MailOutcome.AWAY, self.code)
        try:
            # What has come meanwhile may be that the line is closed: nothing of it was sent yet.
            while (unit := self._next(self._now())) is not None:
                self._meet(unit)
        except _Away as away:
            self._lose(away.code)
            return Handed(MailOutcome.AWAY, away.code)
        parts = self._parts(envelope)
        names = [""] * len(parts)
        try:
            refused = self._submit(parts, names)
        except _Away:
            self._lose()
            return Handed(MailOutcome.UNCLEAR, parts=tuple(names))
        if refused is None:
            return Handed(MailOutcome.SENT, parts=tuple(names))
        if any(names):
            # A part of it is on its way: whoever has that one gets no other.
            return Handed(MailOutcome.UNCLEAR, refused, tuple(names))
        if refused == units.NOT_BOUND:
            # It is let in anew, or never again.
            self._lose(refused)
        if refused in (units.THROTTLED, units.NOT_BOUND):
            return Handed(MailOutcome.AWAY, refused)
        return Handed(MailOutcome.LATER if refused in _LATER else MailOutcome.REFUSED, refused)

    def listen(self, seconds: float, heard: Callable[[TextHeard], bool]) -> None:
        """Give whatever comes within so long to ``heard``; what it returns False for is brought again later."""
        end = self._now() + seconds
        self._heard = heard
        while True:
            try:
                self._hear(heard)
                left = end - self._now()
                if left <= 0 or self._stop():
                    return
                if not self.ready():
                    self._wait(min(left, max(self._next_try - self._now(), 0.01), _SLICE))
                    continue
                self._look_after()
                unit = self._next(self._now() + min(left, _SLICE, self._pace.idle))
                if unit is not None:
                    self._meet(unit)
            except _Away as away:
                self._lose(away.code)

    def close(self) -> None:
        """Leave the line as it should be left; of a text that has come in part, what was answered for is heard."""
        self._parts_waiting.end(self._heard)
        if self._line is None:
            return
        with suppress(_Away):
            self._answer(self._ask(SmppUnit(units.UNBIND, self._number())), min(self._pace.answer, 5.0))
        self._drop()

    def _parts(self, envelope: Envelope) -> list[Submission]:
        pieces = pieces_of(envelope.text)
        self._reference = (self._reference + 1) & 0xFF
        return [
            Submission(
                self._server.sender,
                envelope.address,
                pieces.coding,
                raw,
                self._reference,
                len(pieces.parts),
                place,
                self._server.by_options,
            )
            for place, raw in enumerate(pieces.parts, 1)
        ]

    def _submit(self, parts: list[Submission], names: list[str]) -> int | None:
        """Submit all, and write down the centre's ``names``; why one was refused, None where none was. Raises _Away."""
        todo = deque(range(len(parts)))
        open_ones: dict[int, int] = {}
        slower, refused = iter(self._pace.slower), None
        while todo or open_ones:
            while todo and len(open_ones) < self._server.window and refused is None:
                place = todo.popleft()
                open_ones[self._ask(parts[place].unit(self._number()))] = place
            if not open_ones:
                break
            sequence = next(iter(open_ones))
            unit = self._answer(sequence, self._pace.answer)
            place = open_ones.pop(sequence)
            if unit.status == units.OK and unit.command != units.GENERIC_NACK:
                names[place] = units.message_id(unit.body) or "?"
            elif unit.status == units.THROTTLED and (pause := next(slower, None)) is not None:
                self._pass(pause)
                todo.appendleft(place)
            else:
                refused = unit.status or units.SYSTEM_ERROR
        return refused

    def _pass(self, seconds: float) -> None:
        """Let time pass without being deaf."""
        end = self._now() + seconds
        while self._now() < end:
            unit = self._next(end)
            if unit is not None:
                self._meet(unit)

    def _open(self) -> None:
        server = self._server
        self._stream, self._last_word = Stream(), self._now()
        try:
            line = socket.create_connection((server.host, server.port), timeout=self._pace.answer)
            self._line = line
            if server.security == "tls":
                context = ssl.create_default_context(cafile=server.authority or None)
                self._line = context.wrap_socket(line, server_hostname=server.host)
        except ssl.SSLError as error:
            raise _Away(why="has no safe way to it (TLS)") from error
        except (OSError, ValueError) as error:
            raise _Away from error
        unit = self._answer(
            self._ask(units.bind(self._number(), server.user, server.password)), self._pace.answer
        )
        if unit.status != units.OK or unit.command == units.GENERIC_NACK:
            raise _Away(unit.status, f"does not let this computer in ({unit.status})")

    def _lose(self, code: int = 0, why: str = "does not answer") -> None:
        self._drop()
        again = self._pace.again
        self._next_try = self._now() + again[min(self._failed, len(again) - 1)]
        self._failed += 1
        self.code, self.why = code, why
        log.get(__name__).warning("message_centre_away", code=code)

    def _drop(self) -> None:
        line, self._line = self._line, None
        self._asked.clear()
        self._answers.clear()
        # Nobody has answered for these: they are brought again.
        self._waiting.clear()
        self._parts_waiting.let_go()
        if line is not None:
            with suppress(OSError):
                line.close()

    def _number(self) -> int:
        self._sequence = self._sequence % 0x7FFFFFFF + 1
        return self._sequence

    def _ask(self, unit: SmppUnit) -> int:
        self._asked.add(unit.sequence)
        self._send(unit)
        return unit.sequence

    def _send(self, unit: SmppUnit) -> None:
        if self._line is None:
            raise _Away
        try:
            self._line.settimeout(self._pace.answer)
            self._line.sendall(unit.packed())
        except OSError as error:
            raise _Away from error

    def _answer(self, sequence: int, seconds: float) -> SmppUnit:
        """What the centre answers to what was asked so. Raises _Away: nothing in time, or the line broke."""
        end = self._now() + seconds
        while sequence not in self._answers:
            unit = self._next(end)
            if unit is not None:
                self._meet(unit)
            if self._now() >= end and sequence not in self._answers:
                raise _Away
        self._asked.discard(sequence)
        return self._answers.pop(sequence)

    def _next(self, until: float) -> SmppUnit | None:
        """The next unit, None where nothing is whole until then. Raises _Away."""
        waited = False
        while True:
            try:
                unit = self._stream.next()
            except BrokenUnit as error:
                raise _Away from error
            if unit is not None:
                self._last_word = self._now()
                return unit
            if self._line is None:
                raise _Away
            if waited and self._now() >= until:
                # Whoever sends a byte at a time is not waited for any longer either.
                return None
            waited = True
            try:
                # A timeout of zero is none.
                self._line.settimeout(max(until - self._now(), 0.001))
                raw = self._line.recv(65_536)
            except TimeoutError:
                return None
            except OSError as error:
                raise _Away from error
            if not raw:
                raise _Away
            self._stream.feed(raw)

    def _meet(self, unit: SmppUnit) -> None:
        """What becomes of a unit. Raises _Away."""
        if unit.is_response:
            # What nobody asked is answered by nobody.
            if unit.sequence in self._asked:
                self._answers[unit.sequence] = unit
            return
        match unit.command:
            case units.ENQUIRE_LINK:
                self._send(SmppUnit(units.ENQUIRE_LINK | units.RESPONSE, unit.sequence))
            case units.DELIVER_SM:
                if len(self._waiting) >= MOST_WAITING:
                    raise _Away
                self._waiting.append(unit)
            case units.UNBIND:
                self._send(SmppUnit(units.UNBIND | units.RESPONSE, unit.sequence))
                raise _Away
            case _:
                self._send(SmppUnit(units.GENERIC_NACK, unit.sequence, units.UNKNOWN_COMMAND))

    def _hear(self, heard: Callable[[TextHeard], bool]) -> None:
        """Answer for what waits, once it is written down. Raises _Away."""
        while self._waiting:
            unit = self._waiting[0]
            try:
                found: Delivered | None = units.delivered(unit.body)
            except BrokenUnit:
                log.get(__name__).warning("text_unreadable")
                found = None
            if found is not None and is_part(found):
                self._waiting.popleft()
                self._answer_for(self._parts_waiting.take(found, unit.sequence), units.OK)
                self._parts_waiting.hear(heard, self._answer_for)
                continue
            status = units.NEVER
            if found is not None:
                what = heard_of(found)
                status = units.OK if what is None or heard(what) else units.NOT_NOW
            self._waiting.popleft()
            self._answer_for([unit.sequence], status)
        self._parts_waiting.hear(heard, self._answer_for)

    def _answer_for(self, asked: Iterable[int], status: int) -> None:
        """What the centre has brought is heard, or not. Raises _Away."""
        for sequence in asked:
            self._send(SmppUnit(units.DELIVER_SM | units.RESPONSE, sequence, status, b"\0"))

    def _look_after(self) -> None:
        """Ask whether the centre is there, where it has been silent. Raises _Away."""
        if self._now() - self._last_word >= self._pace.idle:
            self._answer(self._ask(SmppUnit(units.ENQUIRE_LINK, self._number())), self._pace.answer)
