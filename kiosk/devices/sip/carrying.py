"""How a line's messages go to its telephone system and back: by UDP, TCP or TLS, for as long as the line is wanted."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import cast

from kiosk import log
from kiosk.devices.sip.account import LineAccount, LineStands, LineState, LineTold, SipTransport
from kiosk.devices.sip.agent import MOST_BYTES, LineAgent, Whither
from kiosk.devices.sip.registering import WAITS, LineContact

Address = tuple[str, int]
Received = Callable[[bytes, Whither], None]
# What keeps the way open through whatever stands between (RFC 5626, 3.5.1 and 4.4.1), in seconds.
KEEP_OPEN, STILL_THERE = 25.0, b"\r\n\r\n"
# How long a connection may take to come about, and in how many seconds a line ends.
CONNECTING, LEAVING = 10.0, 0.3
_CONTENT_LENGTH = (b"content-length", b"l")


class _Way:
    """Where messages go out. ``local`` is this end's address."""

    def __init__(self, local: Address) -> None:
        self.local = local
        self.broken = asyncio.Event()

    def send(self, content: bytes, to: Whither) -> None:
        """Send a message; what does not get through is sent again by whoever waits for an answer."""
        raise NotImplementedError


class _Datagrams(_Way, asyncio.DatagramProtocol):
    """Of those that come, the telephone system's are heard, and nobody else's."""

    def __init__(self, local: Address, received: Received, hosts: frozenset[str]) -> None:
        super().__init__(local)
        self._received, self._hosts = received, hosts
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # What a loop makes is of no common class.
        self._transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        if addr[0] in self._hosts:
            self._received(data, (addr[0], addr[1]))

    def error_received(self, exc: Exception) -> None:
        # That nobody is there shows where no answer comes.
        pass

    def send(self, content: bytes, to: Whither) -> None:
        if self._transport is not None and to is not None:
            self._transport.sendto(content, to)


class _Stream(_Way):
    """One connection, from here to the telephone system."""

    def __init__(self, local: Address, writer: asyncio.StreamWriter) -> None:
        super().__init__(local)
        self._writer = writer

    def send(self, content: bytes, to: Whither) -> None:
        # A telephone system that takes nothing more is none.
        if self._writer.transport.get_write_buffer_size() > 4 * MOST_BYTES:
            self.broken.set()
        elif not self._writer.is_closing():
            self._writer.write(content)


class Carrier:
    """Keeps a line at its telephone system, until it is told to end.

    ``tell`` hears in the loop's thread; ``port`` is the one to be reached at where that is free, so that a line that
    was started again is the same one to its telephone system.
    """

    def __init__(
        self,
        account: LineAccount,
        tell: Callable[[LineTold], None],
        port: int = 0,
        bound: Callable[[int], None] = lambda port: None,
    ) -> None:
        """``bound`` is told at which port the line is reached."""
        self._account, self._tell, self._port, self._bound = account, tell, port, bound
        self._ends = asyncio.Event()
        self._news = asyncio.Event()
        self._failed = 0

    def end(self) -> None:
        """The line is wanted no more; to be called in the loop's thread."""
        self._ends.set()
        self._news.set()

    async def run(self) -> None:
        """Until it ends. What goes wrong is told, and tried again."""
        self._tell(LineStands(LineState.STARTING))
        while not self._ends.is_set():
            try:
                found = await self._addresses()
            except OSError as error:
                await self._failing(error)
                continue
            for address in found:
                try:
                    await self._stay(address, frozenset(host for host, _ in found))
                except OSError as error:
                    await self._failing(error)
                if self._ends.is_set():
                    return

    async def _failing(self, error: Exception) -> None:
        log.get(__name__).warning("line_silent", exc_type=type(error).__name__)
        self._tell(LineStands(LineState.SILENT))
        seconds = WAITS[min(self._failed, len(WAITS) - 1)]
        self._failed += 1
        with suppress(TimeoutError):
            await asyncio.wait_for(self._ends.wait(), seconds)

    async def _addresses(self) -> list[Address]:
        """Where the telephone system is, without an order of ours. Raises OSError: nobody knows."""
        kind = socket.SOCK_DGRAM if self._account.transport is SipTransport.UDP else socket.SOCK_STREAM
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(self._account.registrar, self._account.reached_at, type=kind)
        return list(dict.fromkeys((str(it[4][0]), int(it[4][1])) for it in found))

    async def _stay(self, address: Address, hosts: frozenset[str]) -> None:
        """At one address of the telephone system, until it is silent. Raises OSError: it is, or was never there."""
        waiting: list[tuple[bytes, Whither]] = []

        def received(content: bytes, source: Whither) -> None:
            waiting.append((content, source))
            self._news.set()

        async with self._way(address, hosts, received) as way:
            self._bound(way.local[1])
            loop = asyncio.get_running_loop()
            to = address if self._account.transport is SipTransport.UDP else None
            agent = LineAgent(self._account, LineContact(*way.local), to, loop.time())
            # That it begins was told.
            agent.told.clear()
            open_until = loop.time() + KEEP_OPEN
            while not (self._ends.is_set() or way.broken.is_set()):
                self._news.clear()
                came, waiting[:] = [*waiting], []
                for content, source in came:
                    agent.receive(content, source, loop.time())
                agent.turn(loop.time())
                if loop.time() >= open_until:
                    way.send(STILL_THERE, to)
                    open_until = loop.time() + KEEP_OPEN
                self._pass_on(agent, way)
                if agent.stands.state is LineState.SILENT and not agent.rings:
                    # It may be elsewhere now.
                    raise ConnectionError
                await self._rest(min(agent.due, open_until) - loop.time())
            if self._ends.is_set():
                agent.leave()
                self._pass_on(agent, way)
                await asyncio.sleep(LEAVING)
                return
        raise ConnectionError

    def _pass_on(self, agent: LineAgent, way: _Way) -> None:
        for it in agent.sent:
            way.send(it.content, it.to)
        for told in agent.told:
            if isinstance(told, LineStands) and told.state is LineState.REGISTERED:
                self._failed = 0
            # That it is silent is told once.
            if told != LineStands(LineState.SILENT):
                self._tell(told)
        agent.sent.clear()
        agent.told.clear()

    async def _rest(self, seconds: float) -> None:
        if seconds > 0:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), seconds)

    @asynccontextmanager
    async def _way(self, address: Address, hosts: frozenset[str], received: Received) -> AsyncIterator[_Way]:
        if self._account.transport is SipTransport.UDP:
            host = _own_address(address)
            bound = _bound_socket(socket.SOCK_DGRAM, host, self._port)
            loop = asyncio.get_running_loop()
            local = (host, int(bound.getsockname()[1]))
            transport, way = await loop.create_datagram_endpoint(
                lambda: _Datagrams(local, received, hosts), sock=bound
            )
            try:
                yield way
            finally:
                transport.close()
            return
        secure = ssl.create_default_context() if self._account.transport is SipTransport.TLS else None
        async with asyncio.timeout(CONNECTING):
            reader, writer = await asyncio.open_connection(
                *address,
                limit=MOST_BYTES,
                ssl=secure,
                server_hostname=self._account.registrar if secure else None,
            )
        name = writer.get_extra_info("sockname")
        stream = _Stream((str(name[0]), int(name[1])), writer)

        def hear(content: bytes) -> None:
            received(content, None)

        async def read() -> None:
            await read_messages(reader, hear)
            stream.broken.set()
            self._news.set()

        task = asyncio.create_task(read())
        try:
            yield stream
        finally:
            task.cancel()
            writer.close()
            with suppress(OSError):
                await asyncio.wait_for(writer.wait_closed(), 1)


async def read_messages(reader: asyncio.StreamReader, received: Callable[[bytes], None]) -> None:
    """Every message of a stream (RFC 3261, 18.3), until it ends or there is something else in it."""
    with suppress(OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            # Between messages there may be empty lines, which keep the way open.
            head = head.lstrip(b"\r\n")
            if not head:
                continue
            if not head.endswith(b"\r\n\r\n"):
                head += b"\r\n"
            length = _length_of(head)
            if not 0 <= length <= MOST_BYTES:
                return
            received(head + (await reader.readexactly(length) if length else b""))


def _length_of(head: bytes) -> int:
    """Of what follows a message's head. Raises ValueError: it does not say a number."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() in _CONTENT_LENGTH:
            return int(value)
    return 0


def _own_address(of: Address) -> str:
    """This computer's address as whoever is at ``of`` sees it. Raises OSError: there is no way there."""
    family = socket.AF_INET6 if ":" in of[0] else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as asking:
        # Nothing is sent.
        asking.connect(of)
        return str(asking.getsockname()[0])


def _bound_socket(kind: int, host: str, port: int) -> socket.socket:
    """At ``port`` where that is free, else at any. Raises OSError."""
    made = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, kind)
    try:
        made.setblocking(False)
        try:
            made.bind((host, port))
        except OSError:
            made.bind((host, 0))
    except OSError:
        made.close()
        raise
    return made
