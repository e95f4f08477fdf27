"""A terminal that speaks Caisse-AP over IP by its public description, and does what a test tells it."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable

from kiosk.devices.caisse_ap import CaisseAp, fields_of, message

Fields = dict[str, str]
APPROVED = {"AE": "10", "CC": "00B", "AC": "123456", "AA": "497010######4242", "AB": "2803"}


def echoed(asked: Fields, **more: str) -> bytes:
    """The answer to a request: what was asked, and what came of it."""
    return message(asked | more)


class CaisseApServer:
    """Listens on this computer. ``answers`` makes of a request the parts that are sent one after the other."""

    def __init__(self, answers: Callable[[Fields], list[bytes]], *, breaks: bool = False) -> None:
        self.requests: list[Fields] = []
        self._answers, self._breaks = answers, breaks
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            with line:
                asked = dict(fields_of(line.recv(4096)))
                self.requests.append(asked)
                for part in self._answers(asked):
                    line.sendall(part)
                if self._breaks:
                    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def client(self, patience: float = 5.0) -> CaisseAp:
        """Who asks it."""
        return CaisseAp("127.0.0.1", self.port, patience=patience)

    def close(self) -> None:
        # A thread that waits in accept hears of a close only so.
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)
