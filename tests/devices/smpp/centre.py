"""A message centre on the loopback that does what it is told, faults above all."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from kiosk.devices.smpp import units
from kiosk.devices.smpp.line import LinePace, SmppLine, TextServer
from kiosk.devices.smpp.units import SmppUnit, Stream
from kiosk.domain.mail import Envelope

ENVELOPE = Envelope("key", "+15550100001", "", "See you on Tuesday, 9:00 AM")
# Nobody waits long for what does not come.
QUICK = LinePace(answer=20.0, slower=(0.01, 0.01), idle=20.0, again=(0.0,))
HASTY = LinePace(answer=0.05, slower=(0.01,), idle=0.02, again=(0.0,))


class Peer:
    """One connection, from the centre's side.

    Attributes:
        units: all that came, in order.
    """

    def __init__(self, line: socket.socket) -> None:
        self.line = line
        self.units: list[SmppUnit] = []
        self._stream = Stream()

    def take(self) -> SmppUnit:
        """The next unit. Raises ConnectionError once the other side is gone."""
        while (unit := self._stream.next()) is None:
            raw = self.line.recv(65_536)
            if not raw:
                raise ConnectionError
            self._stream.feed(raw)
        self.units.append(unit)
        return unit

    def send(self, unit: SmppUnit) -> None:
        """Send one."""
        self.line.sendall(unit.packed())

    def raw(self, raw: bytes) -> None:
        """Send whatever."""
        self.line.sendall(raw)

    def answer(self, unit: SmppUnit, status: int = 0, body: bytes = b"") -> None:
        """Answer one."""
        self.send(SmppUnit(unit.command | units.RESPONSE, unit.sequence, status, body))

    def bound(self) -> None:
        """Let it in."""
        unit = self.take()
        assert unit.command == units.BIND_TRANSCEIVER
        self.answer(unit, body=b"centre\0")

    def submitted(self) -> SmppUnit:
        """The next part of a message."""
        unit = self.take()
        assert unit.command == units.SUBMIT_SM
        return unit


class Centre:
    """A centre that is there until it is closed; each connection goes by the next of the ``scripts``, or the last.

    Attributes:
        peers: who came, in order.
        wrong: what a script has not expected.
    """

    def __init__(self, *scripts: Callable[[Peer], None]) -> None:
        self._scripts = scripts
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self.peers: list[Peer] = []
        self.wrong: list[Exception] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._server.accept()
            except OSError:
                return
            peer = Peer(line)
            self.peers.append(peer)
            line.settimeout(30)
            script = self._scripts[min(len(self.peers), len(self._scripts)) - 1]
            with line, suppress(OSError):
                try:
                    script(peer)
                except (AssertionError, struct.error) as error:
                    self.wrong.append(error)

    def line(self, pace: LinePace = QUICK, **values: Any) -> SmppLine:
        """A line to it."""
        known: dict[str, Any] = {
            "host": "127.0.0.1", "port": self.port, "user": "front", "password": "secret", "sender": "+15550109999",
            "security": "plain",
        }  # fmt: skip
        return SmppLine(TextServer(**known | values), pace)

    def close(self) -> None:
        """Nobody is there any more."""
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(10)
        assert not self._thread.is_alive()
        assert self.wrong == []


@contextmanager
def centre(*scripts: Callable[[Peer], None]) -> Iterator[Centre]:
    """One, while something is done with it."""
    made = Centre(*scripts)
    try:
        yield made
    finally:
        made.close()


def text_of(
    sender: str, raw: bytes, *, features: int = 0, coding: int = 0, options: bytes = b"", number: int = 1
) -> SmppUnit:
    """A deliver_sm of somebody."""
    kind = b"\1\1" if sender.startswith("+") else b"\0\0"
    body = (
        b"\0" + kind + sender.removeprefix("+").encode() + b"\0" + b"\1\1" + b"15550109999\0"
        + bytes([features, 0, 0]) + b"\0\0" + bytes([0, 0, coding, 0, len(raw)]) + raw + options
    )  # fmt: skip
    return SmppUnit(units.DELIVER_SM, number, body=body)
