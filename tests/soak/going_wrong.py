"""What goes wrong at a kiosk: the power, the line to the record, and what nobody has thought of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from kiosk.domain.failures import StoreUnavailable
from kiosk.store.begun import Begun
from kiosk.store.database import Database
from kiosk.store.outbox import Entry, Outbox


class Killed(BaseException):
    """The power went. No program catches it."""


class Unforeseen(Exception):
    """A fault of ours, of a kind that nobody has thought of."""


UNFORESEEN: tuple[type[Exception], ...] = (
    Unforeseen, ValueError, KeyError, TypeError, RecursionError, MemoryError, AssertionError, UnicodeError,
)  # fmt: skip


class Misfire:
    """Throws something unforeseen at one of the next calls of a kiosk: of a service, of the store, of the outbox."""

    def __init__(self) -> None:
        self.calls = 0
        self.error: Exception | None = None
        self.thrown = Counter[str]()

    def arm(self, calls: int, error: Exception) -> None:
        self.calls, self.error = calls, error

    def disarm(self) -> None:
        self.error = None

    def passed(self, where: str) -> None:
        if self.error is None:
            return
        if self.calls > 0:
            self.calls -= 1
            return
        error, self.error = self.error, None
        self.thrown[where] += 1
        raise error


class Faulty(Database):
    """A record that a kiosk works on: something unforeseen may happen in its transactions, and before their end."""

    def __init__(self, url: str, misfire: Misfire) -> None:
        super().__init__(url)
        self._misfire = misfire

    @contextmanager
    def _connected(self, begun: Begun) -> Iterator[Connection]:
        self._misfire.passed("store")
        with super()._connected(begun) as connection:
            yield connection

    @contextmanager
    def write(self, *arguments: Any, **more: Any) -> Iterator[Connection]:
        with super().write(*arguments, **more) as connection:
            yield connection
            # All is written, and nothing is committed.
            self._misfire.passed("commit")


class Line:
    """The line to the record: cut before a use case acts or after it has acted, at once or some calls from now."""

    def __init__(self, misfire: Misfire) -> None:
        self.how = ""
        self.calls = 0
        self._misfire = misfire

    def cut(self, how: str, calls: int) -> None:
        self.how, self.calls = how, calls

    @contextmanager
    def used(self) -> Iterator[None]:
        how = self.how if self.calls == 0 else ""
        self.calls = max(0, self.calls - 1)
        self._misfire.passed("service")
        if how == "before":
            raise StoreUnavailable("cut")
        yield
        self._misfire.passed("service done")
        if how == "after":
            raise StoreUnavailable("cut")


class Watched(Outbox):
    """An outbox that tells what was written last: a courier does not say under which id it wrote something down."""

    last = ""
    misfire: Misfire | None = None

    def append(self, record_id: str, body: bytes) -> Any:
        self._passed()
        entry = super().append(record_id, body)
        self.last = record_id
        return entry

    def delivered(self, record_id: str, note: bytes = b"") -> None:
        self._passed()
        super().delivered(record_id, note)

    def compact(self, keep: Callable[[Entry], bool] = lambda entry: False) -> None:
        self._passed()
        super().compact(keep)

    def _passed(self) -> None:
        if self.misfire is not None:
            self.misfire.passed("outbox")


@dataclass
class PowerCut:
    """Where the power goes: at the ``passing``-th ``moment``; what was not synced keeps ``kept`` bytes or has zeros."""

    moment: str
    passing: int
    kept: int
    zeros: bool
