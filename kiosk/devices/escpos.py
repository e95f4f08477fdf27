"""ESC/POS, which printers of tickets and receipts speak: a picture, a cut, and how the printer is.

Pictures alone are sent, no letters: a code page has one script, and patients have all of them. Of the hundreds of
commands that needs four, written here; python-escpos 3.1 would bring eight packages for them, 35 MB.

Source: Epson, ESC/POS command reference: DLE EOT, DLE DC4, ESC @, GS v 0, GS V, GS r.
"""

from __future__ import annotations

import os
import re
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import parse_qs, urlsplit

from kiosk import log
from kiosk.domain.printers import PrinterState, Raster

PORT = 9100
# Across 80 mm of paper at 203 dots to the inch, and the most that any of them prints.
USUAL_DOTS, MOST_DOTS = 576, 4096
USUAL_SPEED = 9600
# In seconds: to open the line, to say how it is, and for all of a paper.
TO_CONNECT, TO_ANSWER, TO_PRINT = 2.0, 1.0, 10.0
# Between two looks at a printer that has not said that it is done.
_LOOK = 0.5
# Rows that are sent at a time: cheap printers hold no whole page.
_BAND = 128
# Fixed bits of an answer to DLE EOT, by which it is known from whatever else a printer says.
_FIXED, _STATUS = 0b10010011, 0b00010010
_NO_PAPER, _COVER_OPEN, _PAPER_STOP, _ERROR, _OFF_LINE = 0x60, 0x04, 0x20, 0x40, 0x08
_BEGIN, _CUT, _DONE = b"\x1b@", b"\x1dVB\x00", b"\x1dr\x01"
_CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
# How it begins to say that it has thrown all away.
_CLEARED = 0x37
# In a picture these would be orders that are obeyed at once, one of them to switch off; see `_harmless`.
_ORDERS = re.compile(rb"\x10(?=[\x04\x05\x14])")


@dataclass(frozen=True)
class EscPosAddress:
    """Where a printer is: ``host`` and ``port``, or a ``device`` of this computer at ``speed``, in bits a second."""

    host: str = ""
    port: int = PORT
    device: str = ""
    speed: int = USUAL_SPEED
    dots: int = USUAL_DOTS


def address_of(written: str) -> EscPosAddress:
    """An address as settings have it: ``escpos://HOST:9100`` or ``escpos:/dev/usb/lp0``, ``?dots=384&speed=38400``.

    Raises ValueError where it is none.
    """
    parts = urlsplit(written.strip())
    more = {
        key: int(values[-1])
        for key, values in parse_qs(parts.query, strict_parsing=bool(parts.query)).items()
    }
    dots, speed = more.pop("dots", USUAL_DOTS), more.pop("speed", USUAL_SPEED)
    device = "" if parts.hostname else parts.path
    if parts.scheme != "escpos" or more or parts.fragment or not 64 <= dots <= MOST_DOTS:
        raise ValueError(written)
    if parts.hostname and parts.path in ("", "/"):
        return EscPosAddress(parts.hostname, parts.port or PORT, dots=dots)
    if not device.startswith("/") or sys.platform == "win32" or not _is_speed(speed):
        raise ValueError(written)
    return EscPosAddress(device=device, speed=speed, dots=dots)


def _is_speed(speed: int) -> bool:
    import termios

    return speed > 0 and hasattr(termios, f"B{speed}")


class EscPos:
    """One printer; any thread may call, and one at a time is served.

    A paper that was not printed whole is taken out of the printer's memory, now or, where the line is cut, before the
    next one: nobody gets what was meant for somebody before.
    """

    def __init__(self, address: EscPosAddress) -> None:
        self._address = address
        self.dots = address.dots
        self._lock = threading.Lock()
        self._holds_more = False

    def state(self) -> PrinterState:
        """How it is now."""
        try:
            with self._line(TO_CONNECT + TO_ANSWER) as line:
                return _state(line)
        except OSError as error:
            return self._silent(error)

    def print(self, picture: Raster) -> PrinterState:
        """Print a picture and cut the paper; READY where it did."""
        if picture.across * 8 > (self.dots + 7) // 8 * 8:
            raise ValueError("the picture is wider than the paper")
        try:
            with self._line(TO_PRINT) as line:
                if self._holds_more:
                    line.send(_CLEAR, TO_ANSWER)
                found = _state(line)
                if found is not PrinterState.READY:
                    return found
                self._holds_more = True
                found = self._printed(line, picture)
                self._holds_more = found is not PrinterState.READY
                return found
        except OSError as error:
            return self._silent(error)

    def _printed(self, line: _Line, picture: Raster) -> PrinterState:
        end = time.monotonic() + TO_PRINT
        line.send(_BEGIN, TO_ANSWER)
        for band in _bands(picture):
            left = end - time.monotonic()
            if left <= 0:
                return PrinterState.NO_ANSWER
            try:
                line.send(band, left)
            except TimeoutError:
                # It takes no more: what it has to say of that, it says at once.
                return _given_up(line)
        line.send(_CUT + _DONE, TO_ANSWER)
        while time.monotonic() < end:
            # The answer to what came last, once all before it is done.
            if any(not byte & 0b10010000 for byte in line.read(_LOOK)):
                return PrinterState.READY
            found = _state(line)
            if found is not PrinterState.READY:
                return _given_up(line, found)
        # It is well, and does not know the question.
        return PrinterState.READY

    @contextmanager
    def _line(self, patience: float) -> Iterator[_Line]:
        """The line to it. Raises OSError where there is none."""
        if not self._lock.acquire(timeout=patience):
            raise TimeoutError
        try:
            address = self._address
            line: _Line = (
                _DeviceLine(address.device, address.speed)
                if address.device
                else _NetworkLine(address.host, address.port)
            )
            try:
                yield line
            finally:
                line.close()
        finally:
            self._lock.release()

    @staticmethod
    def _silent(error: OSError) -> PrinterState:
        log.get(__name__).info("printer_silent", exc_type=type(error).__name__)
        return PrinterState.NO_ANSWER


class _Line(Protocol):
    """The line to a printer. Each call raises OSError where it is cut, TimeoutError where it takes too long."""

    def send(self, content: bytes, seconds: float) -> None: ...

    def read(self, seconds: float) -> bytes:
        """What it says within so many seconds; nothing where it does not."""
        ...

    def close(self) -> None: ...


class _NetworkLine:
    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), TO_CONNECT)

    def send(self, content: bytes, seconds: float) -> None:
        self._socket.settimeout(seconds)
        self._socket.sendall(content)

    def read(self, seconds: float) -> bytes:
        self._socket.settimeout(seconds)
        try:
            said = self._socket.recv(64)
        except TimeoutError:
            return b""
        if not said:
            raise ConnectionResetError
        return said

    def close(self) -> None:
        self._socket.close()


class _DeviceLine:
    def __init__(self, device: str, speed: int) -> None:
        self._file = os.open(device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        if os.isatty(self._file):
            try:
                self._make_straight(speed)
            except BaseException:
                self.close()
                raise

    def _make_straight(self, speed: int) -> None:
        """Bytes as they are, both ways, at this speed. Raises OSError."""
        import termios
        import tty

        try:
            tty.setraw(self._file)
            how = termios.tcgetattr(self._file)
            how[4] = how[5] = getattr(termios, f"B{speed}")
            termios.tcsetattr(self._file, termios.TCSANOW, how)
        except termios.error as error:
            raise OSError(*error.args) from error

    def send(self, content: bytes, seconds: float) -> None:
        import select

        end, left = time.monotonic() + seconds, memoryview(content)
        while left:
            wait = end - time.monotonic()
            if wait <= 0 or not select.select([], [self._file], [], wait)[1]:
                raise TimeoutError
            left = left[os.write(self._file, left) :]

    def read(self, seconds: float) -> bytes:
        import select

        if not select.select([self._file], [], [], seconds)[0]:
            return b""
        said = os.read(self._file, 64)
        if not said:
            raise ConnectionResetError
        return said

    def close(self) -> None:
        os.close(self._file)


def _state(line: _Line) -> PrinterState:
    """How the printer is, by three questions that it answers at once, whatever it is doing. Raises OSError."""
    answers = []
    for question in (4, 2, 1):
        answer = _ask(line, question)
        if answer is None:
            return PrinterState.NO_ANSWER
        answers.append(answer)
    paper, cause, printer = answers
    if cause & _COVER_OPEN:
        return PrinterState.COVER_OPEN
    if paper & _NO_PAPER or cause & _PAPER_STOP:
        return PrinterState.NO_PAPER
    if cause & _ERROR:
        return PrinterState.FAULTY
    return PrinterState.OFF_LINE if printer & _OFF_LINE else PrinterState.READY


def _ask(line: _Line, question: int) -> int | None:
    line.send(b"\x10\x04" + bytes([question]), TO_ANSWER)
    return _heard(line, lambda byte: byte & _FIXED == _STATUS)


def _heard(line: _Line, wanted: Callable[[int], bool]) -> int | None:
    """The first byte of this kind that it says; None where it does not in time. Raises OSError."""
    end = time.monotonic() + TO_ANSWER
    while (left := end - time.monotonic()) > 0:
        for byte in line.read(left):
            if wanted(byte):
                return byte
    return None


def _given_up(line: _Line, found: PrinterState | None = None) -> PrinterState:
    """Why a paper is not printed; what of it the printer holds is thrown away. Raises OSError."""
    state = _state(line) if found is None else found
    line.send(_CLEAR, TO_ANSWER)
    # A line that is closed too soon takes the order with it.
    _heard(line, lambda byte: byte == _CLEARED)
    return state if state is not PrinterState.READY else PrinterState.OFF_LINE


def _bands(picture: Raster) -> Iterator[bytes]:
    """The picture as it is sent, some rows at a time."""
    across = picture.across
    for top in range(0, picture.height, _BAND):
        rows = picture.rows[top * across : (top + _BAND) * across]
        size = across.to_bytes(2, "little") + (len(rows) // across).to_bytes(2, "little")
        yield b"\x1dv0\x00" + size + _harmless(rows)


def _harmless(rows: bytes) -> bytes:
    """Rows in which nothing reads as an order: one dot more is black, which nobody sees."""
    return _ORDERS.sub(b"\x18", rows)
