"""Whoever watches over a lobby: what has crashed, hangs or was killed is started again, on its first screen.

The watching program is small and loads no Qt. It divides itself before there is anything to divide: the other half
becomes the lobby, at once, and every lobby after it begins in the same way. Nothing of a lobby that ended is taken
over but what it had made durable; the lock on its outbox ended with it.

A lobby that ends again and again as soon as it was started is given time, and meanwhile the screen says where to go.
Where this computer's systemd started the program, it hears of it as well, and starts it again where it hangs itself.
"""

from __future__ import annotations

import os
import select
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import log
from kiosk.cli.heart import LEFT, MARK_LEFT, OPEN, PATIENCE, Heart
from kiosk.store.faults import FaultFile

# In seconds. How often it is looked; how long a lobby may be silent, seven beats, so that another is there within five;
# and how long before all of it is there.
LOOK, SILENCE, BEGINNING = 0.25, 3.5, 60.0
# A lobby that ends within so long after its start has ended at once. So often that is taken for bad luck, and then it
# is waited for so long, at every next time for longer.
AT_ONCE, BAD_LUCK = 20.0, 2
WAITS = (5.0, 10.0, 20.0, 40.0, 60.0)
# What a program ends with that has said in a sentence why it cannot begin.
SAID_WHY = 1
_ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class LobbyHung(Exception):
    """The lobby's window gave no sign of life for too long, and was ended."""


class LobbyDied(Exception):
    """The lobby ended by itself, and nobody had asked it to."""


def can_watch() -> bool:
    """Whether a program can divide itself here; where not, whatever starts the lobby has to start it again."""
    return hasattr(os, "fork")


@dataclass
class _Child:
    """A window that is watched: when it was started and gave its last sign, and whether all of it was there."""

    process: int
    hears: int
    # By whose end it hears of ours.
    holds: int
    started: float
    heard: float
    is_open: bool = False
    code: int | None = None
    hung: bool = False

    def listen(self, seconds: float) -> None:
        """Wait for a sign of it, or for its end, for at most so long."""
        if self.hears >= 0 and select.select([self.hears], [], [], seconds)[0]:
            said = os.read(self.hears, 4096)
            if said:
                self.heard = time.monotonic()
                self.is_open = self.is_open or OPEN in said
                return
            # It has ended, or is about to.
            os.close(self.hears)
            self.hears = -1
        elif self.hears < 0:
            time.sleep(min(seconds, 0.02))

    def has_ended(self) -> bool:
        """Whether there is a code that it ended with: of a signal, less than nothing."""
        if self.code is None:
            found, status = os.waitpid(self.process, os.WNOHANG)
            if found:
                self.code = os.waitstatus_to_exitcode(status)
        return self.code is not None

    def is_silent(self) -> bool:
        """Whether it has given no sign of life for too long."""
        return time.monotonic() - self.heard > (SILENCE if self.is_open else BEGINNING)

    def end(self, *, now: bool = False) -> None:
        """End it, in good order unless ``now``, and wait until it has."""
        if not now:
            self._send(signal.SIGTERM)
            limit = time.monotonic() + PATIENCE
            while not self.has_ended() and time.monotonic() < limit:
                self.listen(0.05)
        self._send(signal.SIGKILL)
        while not self.has_ended():
            time.sleep(0.01)
        for descriptor in (self.hears, self.holds):
            if descriptor >= 0:
                os.close(descriptor)
        self.hears = self.holds = -1

    def _send(self, number: int) -> None:
        if self.code is None:
            with suppress(ProcessLookupError):
                # One that is stopped hears nothing else.
                os.kill(self.process, number)


@dataclass
class Supervisor:
    """Watches over one lobby.

    Attributes:
        faults: where it is kept that a lobby ended by itself.
        input: a descriptor with whose end this program ends; -1 for none.
    """

    faults: FaultFile
    input: int = -1
    _ends: bool = False
    _quick: int = 0
    _first: bool = True
    _notified: float = field(default=-60.0)

    def watch(self) -> Heart:
        """Comes back in each program that is to be a window, and never in the one that watches."""
        for number in _ENDING:
            signal.signal(number, self._told_to_end)
        while True:
            if heart := self._lobby():
                return heart
            if not self._quick or self._quick <= BAD_LUCK:
                continue
            if heart := self._away(WAITS[min(self._quick - BAD_LUCK, len(WAITS)) - 1]):
                return heart

    def _lobby(self) -> Heart | None:
        """One lobby's life."""
        child = self._divide(closed=False)
        if isinstance(child, Heart):
            return child
        self._attend(child, child.is_silent)
        if self._ends:
            child.end()
            # As it always was: whoever is told to end has ended well.
            sys.exit(max(child.code or 0, 0))
        if not child.has_ended():
            child.hung = True
        child.end(now=True)
        self._judge(child)
        return None

    def _judge(self, child: _Child) -> None:
        """Why it has ended, and whether that was at once. Ends this program where no other lobby is to follow."""
        if child.code == LEFT:
            _tell_service()
            sys.exit(LEFT)
        first, self._first = self._first, False
        if child.code == SAID_WHY and first and not child.is_open and not _is_service():
            # Whoever typed the command reads why.
            sys.exit(SAID_WHY)
        at_once = time.monotonic() - child.started < AT_ONCE
        self._quick = self._quick + 1 if at_once else 0
        log.get(__name__).error("lobby_ended", code=child.code, reason="hung" if child.hung else "ended")
        try:
            raise LobbyHung if child.hung else LobbyDied
        except (LobbyHung, LobbyDied) as error:
            self.faults.note(error)

    def _away(self, seconds: float) -> Heart | None:
        """For so long the screen says where to go."""
        until = time.monotonic() + seconds
        child = self._divide(closed=True)
        if isinstance(child, Heart):
            return child
        log.get(__name__).warning("lobby_away", duration_ms=int(seconds * 1000))
        self._attend(child, lambda: child.is_silent() or time.monotonic() > until)
        child.end(now=child.is_silent())
        while not self._ends and time.monotonic() < until:
            # Not even that can be shown.
            self._notify()
            time.sleep(LOOK)
        if self._ends:
            sys.exit(0)
        return None

    def _attend(self, child: _Child, enough: Callable[[], bool]) -> None:
        """Until it has ended, or it is ``enough``, or this program is to end."""
        while not (self._ends or child.has_ended() or enough()):
            self._notify()
            child.listen(LOOK)
            if self.input >= 0 and select.select([self.input], [], [], 0)[0]:
                self._ends = self._ends or not os.read(self.input, 64)

    def _divide(self, *, closed: bool) -> _Child | Heart:
        """The other half is to be a window, in a session of its own: the terminal's Ctrl+C is for us to hear."""
        hears, tells = os.pipe()
        watched, holds = os.pipe()
        process = os.fork()
        if process:
            os.close(tells)
            os.close(watched)
            return _Child(process, hears, holds, time.monotonic(), time.monotonic())
        os.setsid()
        os.close(hears)
        os.close(holds)
        os.set_blocking(tells, False)
        for number in _ENDING:
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        return Heart(tells, watched, closed)

    def _told_to_end(self, *_: object) -> None:
        self._ends = True

    def _notify(self) -> None:
        """Tell this computer's systemd, once a second, that the lobby is watched."""
        address, now = os.environ.get("NOTIFY_SOCKET", ""), time.monotonic()
        if not address or now - self._notified < 1:
            return
        self._notified = now
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as to:
            to.sendto(b"READY=1\nWATCHDOG=1", f"\0{address[1:]}" if address.startswith("@") else address)


def _tell_service() -> None:
    """Staff have ended it: whoever started this as a service does not start it again."""
    folder = os.environ.get("RUNTIME_DIRECTORY", "")
    if folder and _is_service():
        with suppress(OSError):
            Path(folder, MARK_LEFT).touch()


def _is_service() -> bool:
    """Whether a service manager has started this, and nobody reads what it says."""
    return bool(os.environ.get("NOTIFY_SOCKET"))
