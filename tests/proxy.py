"""A way to a PostgreSQL server that can be cut, stalled, and cut just before or just after a commit."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import TracebackType

# PostgreSQL's protocol, sections 55.2.10 and 55.7: what a client may ask before it says who it is.
_ENCRYPT = frozenset({80877103, 80877104})
# What the server answers with ReadyForQuery, once it has done all of it: a simple query, Sync, a function call.
_ASKS = frozenset({b"Q", b"S", b"F"})
_READY = b"Z"
_CHUNK = 65536


def is_commit(message: bytes) -> bool:
    """Whether a client's message is or ends with a COMMIT, as a simple query or as what it has parsed."""
    body = message[5:]
    if message[:1] == b"P":
        # The name of the statement comes first.
        body = body.partition(b"\0")[2]
    elif message[:1] != b"Q":
        return False
    last = body.partition(b"\0")[0].strip(b"; \r\n\t").rpartition(b";")[2]
    return last.strip().upper() == b"COMMIT"


@dataclass
class _Rule:
    """When to cut the way, once."""

    matches: Callable[[bytes], bool]
    before: bool
    done: threading.Event = field(default_factory=threading.Event)


class _Link:
    """One client's way to the server. What it counts is guarded by the proxy's lock."""

    def __init__(self, client: socket.socket, server: socket.socket) -> None:
        self.client, self.server = client, server
        self.closed = False
        # Encrypted: it is passed on, not looked into.
        self.opaque = False
        # The answer to an early question is one byte, no message.
        self.bytes_due = 0
        # The server is ready once after the login, and once for each question.
        self.asked, self.ready = 1, 0
        self.rule: _Rule | None = None
        self.answers_until_rule = 0

    def messages_of_client(self) -> Iterator[bytes]:
        """What the client sends, in whole messages."""
        buffer, introduced = b"", False
        while data := _receive(self.client):
            buffer += data
            while message := self._first(buffer, 1 if introduced else 0):
                buffer = buffer[len(message) :]
                if not introduced and not self.opaque:
                    early = int.from_bytes(message[4:8]) in _ENCRYPT
                    self.bytes_due += early
                    introduced = not early
                yield message

    def messages_of_server(self) -> Iterator[bytes]:
        """What the server sends, in whole messages."""
        buffer = b""
        while data := _receive(self.server):
            buffer += data
            while message := buffer[:1] if self.bytes_due else self._first(buffer, 1):
                buffer = buffer[len(message) :]
                if self.bytes_due:
                    self.bytes_due -= 1
                    # S: it speaks TLS from here on; G: GSSAPI; N: neither.
                    self.opaque = message in (b"S", b"G")
                yield message

    def _first(self, buffer: bytes, start: int) -> bytes:
        """The first whole message, whose length stands at ``start``; empty while it is not all there."""
        if self.opaque:
            return buffer
        if len(buffer) < start + 4:
            return b""
        (length,) = struct.unpack_from("!i", buffer, start)
        return buffer[: start + length] if len(buffer) >= start + length else b""

    def close(self) -> None:
        self.closed = True
        for end in (self.client, self.server):
            # Wakes who waits for it; whoever reads closes it.
            _shut(end)


class Proxy:
    """A port of this computer that leads to the server at ``host`` and ``port``."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.host = "127.0.0.1"
        self.port = int(self._listener.getsockname()[1])
        # How many commits clients have sent, passed on or not.
        self.commits = 0
        self._state = threading.Condition()
        self._links: list[_Link] = []
        self._threads: list[threading.Thread] = []
        self._rule: _Rule | None = None
        self._cut = self._stalled = self._ended = False

    def __enter__(self) -> Proxy:
        self._begin(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._state:
            self._ended = True
            self._close_links()
        # Wakes the thread that waits for a client.
        socket.create_connection((self.host, self.port)).close()
        while self._threads:
            self._threads.pop().join()
        self._listener.close()

    def through(self, url: str) -> str:
        """The address ``url`` of the server, by way of this port."""
        return url.replace(f":{self._target[1]}/", f":{self.port}/")

    def cut(self) -> None:
        """Close every connection and let nobody in, until `restore`."""
        with self._state:
            self._close_links()

    def stall(self) -> None:
        """Take everything and pass nothing on, as a network that swallows packets, until `restore`."""
        with self._state:
            self._stalled = True

    def restore(self) -> None:
        """Let everybody through again; what was held back while stalled goes on."""
        with self._state:
            self._cut = self._stalled = False
            self._state.notify_all()

    def cut_at(self, matches: Callable[[bytes], bool] = is_commit, *, before: bool) -> threading.Event:
        """Cut at the next message of a client that ``matches``; the event is set when that is done.

        With ``before`` the server never gets it. Without, it does all that it was asked, and the client hears nothing.
        """
        rule = _Rule(matches, before)
        with self._state:
            self._rule = rule
        return rule.done

    def _begin(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="proxy", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _close_links(self) -> None:
        self._cut = True
        for link in self._links:
            link.close()
        self._links.clear()
        self._state.notify_all()

    def _accept(self) -> None:
        while True:
            client, _ = self._listener.accept()
            with self._state:
                if self._cut or self._ended:
                    client.close()
                    if self._ended:
                        return
                    continue
            self._begin(lambda client=client: self._serve(client))  # type: ignore[misc]

    def _serve(self, client: socket.socket) -> None:
        with client:
            with self._state:
                self._state.wait_for(lambda: not self._stalled or self._cut)
            try:
                server = socket.create_connection(self._target, timeout=5)
            except OSError:
                # The server is down: the client finds nobody either.
                return
            with server:
                server.settimeout(None)
                for end in (client, server):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                link = _Link(client, server)
                with self._state:
                    if self._cut:
                        return
                    self._links.append(link)
                back = threading.Thread(target=self._to_client, args=(link,), name="proxy", daemon=True)
                back.start()
                self._to_server(link)
                link.close()
                back.join()

    def _to_server(self, link: _Link) -> None:
        for message in link.messages_of_client():
            with self._state:
                if not self._may_pass(link) or not self._notes(link, message):
                    return
            _send(link.server, message)

    def _notes(self, link: _Link, message: bytes) -> bool:
        """Count what a client sends, and cut if that is what was waited for; False if it must not be passed on."""
        if link.opaque:
            return True
        self.commits += is_commit(message)
        rule = self._rule
        if rule is not None and rule.matches(message):
            self._rule = None
            if rule.before:
                # First: whoever sees the end of the connection finds it set.
                rule.done.set()
                self._close_links()
                return False
            link.rule, link.answers_until_rule = rule, link.asked
        link.asked += message[:1] in _ASKS
        return True

    def _to_client(self, link: _Link) -> None:
        for message in link.messages_of_server():
            with self._state:
                if not self._may_pass(link):
                    break
                withheld = link.rule is not None and link.ready >= link.answers_until_rule
                link.ready += message[:1] == _READY and not link.opaque
                if link.rule is not None and link.ready > link.answers_until_rule:
                    link.rule.done.set()
                    self._close_links()
                    break
            if not withheld:
                _send(link.client, message)
        link.close()

    def _may_pass(self, link: _Link) -> bool:
        """Wait while the way is stalled; False when it was cut."""
        self._state.wait_for(lambda: not self._stalled or link.closed)
        return not link.closed


def _receive(end: socket.socket) -> bytes:
    try:
        return end.recv(_CHUNK)
    except OSError:
        return b""


def _send(end: socket.socket, message: bytes) -> None:
    try:
        end.sendall(message)
    except OSError:
        # The other side is gone; whoever reads from it sees the end.
        return


def _shut(end: socket.socket) -> None:
    try:
        end.shutdown(socket.SHUT_RDWR)
    except OSError:
        # It is closed already.
        return
