"""A printer of rolls on a socket: it prints, runs out of paper, hangs, and forgets nothing by itself."""

from __future__ import annotations

import re
import socket
import threading
from contextlib import suppress

import zxingcpp
from PySide6.QtGui import QImage

from kiosk.devices.escpos import EscPos, EscPosAddress

# Obeyed as they come, wherever they stand: a question, or that all it holds is thrown away.
_AT_ONCE = re.compile(rb"\x10\x04([\x01-\x04])|\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08|\x10\x14([\x01\x02])")
_CLEARED = b"\x37\x25\x00"


class EscPosPrinter:
    """One printer; it serves a connection at a time, as real ones do.

    Attributes:
        papers: what has been cut off, as rows of bytes, and how many bytes each has.
        rows_left: how many rows of paper there are; None for enough.
        cover_open, off_line, faulty: what it says of itself.
        answers: it says anything at all.
        knows_done: it says when it has done what was sent.
        taken: how many bytes it takes from a connection before the line is cut; None for all.
        obeyed: orders of which it should have got none.
    """

    def __init__(self) -> None:
        self.papers: list[list[bytes]] = []
        self.rows_left: int | None = None
        self.cover_open = self.off_line = self.faulty = False
        self.answers = self.knows_done = True
        self.taken: int | None = None
        self.obeyed: list[bytes] = []
        self._held = b""
        self._rows: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._open: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def client(self) -> EscPos:
        return EscPos(EscPosAddress("127.0.0.1", self.port))

    def close(self) -> None:
        # An accept that waits is not woken by closing alone.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        if self._open is not None:
            with suppress(OSError):
                self._open.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        assert not self._thread.is_alive()

    def image(self, number: int = -1) -> QImage:
        """A paper as it lies in the hand."""
        rows = self.papers[number]
        made = QImage(len(rows[0]) * 8, len(rows), QImage.Format.Format_RGB32)
        made.fill(0xFFFFFFFF)
        for y, row in enumerate(rows):
            for x in range(len(row) * 8):
                if row[x // 8] & 0x80 >> x % 8:
                    made.setPixel(x, y, 0xFF000000)
        return made

    def read(self, number: int = -1) -> set[str]:
        """What a scanner reads of a paper."""
        wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128])
        return {code.text for code in zxingcpp.read_barcodes(self.image(number), wanted)}

    def refill(self) -> None:
        """Somebody puts paper in: it goes on with whatever it holds."""
        self.rows_left = None
        self._print()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open = connection
            with connection, suppress(OSError):
                self._talk(connection)
            self._open = None

    def _talk(self, connection: socket.socket) -> None:
        came, waits = 0, b""
        while part := connection.recv(4096):
            came += len(part)
            if self.taken is not None and came > self.taken:
                self._held += waits + part[: self.taken - came]
                self._print()
                return
            waits = self._obey(connection, waits + part)
            self._print(connection)

    def _obey(self, connection: socket.socket, came: bytes) -> bytes:
        """Carry out what is carried out at once; returns what may be the beginning of such."""
        at = 0
        for order in _AT_ONCE.finditer(came):
            self._held += came[at : order.start()]
            at = order.end()
            if order[1]:
                self._say(connection, bytes([self._status(order[1][0])]))
            elif order[2]:
                self.obeyed.append(order[0])
            else:
                self._held, self._rows = b"", []
                self._say(connection, _CLEARED)
        rest = came[at:]
        begun = rest.rfind(b"\x10", -9)
        cut = (
            begun if begun >= 0 and len(rest) - begun < 10 and not _AT_ONCE.match(rest, begun) else len(rest)
        )
        whole = re.match(rb"\x10([^\x04\x14]|\x04[^\x01-\x04]|\x14[^\x01\x02\x08])", rest[cut:])
        cut = len(rest) if whole else cut
        self._held += rest[:cut]
        return rest[cut:]

    def _say(self, connection: socket.socket, answer: bytes) -> None:
        if self.answers:
            connection.sendall(answer)

    def _status(self, question: int) -> int:
        no_paper = self.rows_left == 0
        return 0x12 | {
            1: 0x08 if self.off_line or self.cover_open or no_paper else 0,
            2: (0x04 if self.cover_open else 0) | (0x20 if no_paper else 0) | (0x40 if self.faulty else 0),
            4: 0x60 if no_paper else 0,
        }.get(question, 0)

    def _print(self, connection: socket.socket | None = None) -> None:
        """As much of what it holds as is whole and as there is paper for."""
        while self._held:
            if self._held.startswith(b"\x1b@"):
                used = 2
            elif self._held.startswith(b"\x1dVB\x00"):
                self.papers.append(self._rows)
                self._rows, used = [], 4
            elif self._held.startswith(b"\x1dr\x01"):
                if connection is not None and self.knows_done:
                    self._say(connection, b"\x00")
                used = 3
            elif self._held.startswith(b"\x1dv0\x00"):
                used = self._print_rows()
                if not used:
                    return
            elif len(self._held) < 4 and self._held[0] in (0x1B, 0x1D):
                return
            else:
                raise AssertionError(f"no such command: {self._held[:8]!r}")
            self._held = self._held[used:]

    def _print_rows(self) -> int:
        """How many bytes were printed; 0 where they are not whole, or the paper is out."""
        if len(self._held) < 8:
            return 0
        across, count = (int.from_bytes(self._held[at : at + 2], "little") for at in (4, 6))
        used = 8 + across * count
        if len(self._held) < used or (self.rows_left is not None and self.rows_left < count):
            if self.rows_left is not None and len(self._held) >= used:
                self.rows_left = 0
            return 0
        if self.rows_left is not None:
            self.rows_left -= count
        self._rows += [self._held[at : at + across] for at in range(8, used, across)]
        return used
