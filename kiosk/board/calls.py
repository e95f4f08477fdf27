"""Which call is shown large, and for how long: each in its turn, also when several come at once."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from kiosk.domain.queue import BoardCall

# A call stands alone for so long, whoever is called after it.
LARGE = timedelta(seconds=8)
# A call stands out for as long as it takes to look up.
FRESH = timedelta(seconds=20)


class Calls:
    """The calls of today: one of them large, the others beside it, the latest first."""

    def __init__(self) -> None:
        self.large: BoardCall | None = None
        self._since: datetime | None = None
        self._all: tuple[BoardCall, ...] = ()
        self._waiting: deque[BoardCall] = deque()
        self._known: bool = False

    @property
    def others(self) -> tuple[BoardCall, ...]:
        """Everybody else who was called, the latest first; also who will be shown large."""
        ticket = self.large.ticket if self.large else ""
        return tuple(call for call in self._all if call.ticket != ticket)

    def take(self, calls: tuple[BoardCall, ...], now: datetime) -> bool:
        """These are the calls now (latest first); whether one that was not there before is shown large."""
        before = set(self._all)
        self._all = calls
        if not self._known:
            # What was called before this board was switched on is no news.
            self._known = True
            self._show_latest()
            return False
        self._waiting = deque(call for call in self._waiting if call in calls)
        self._waiting.extend(call for call in reversed(calls) if call not in before)
        if self.large is not None and self.large not in calls:
            again = next((call for call in self._waiting if call.ticket == self.large.ticket), None)
            if again is not None:
                self._waiting.remove(again)
                self._show(again, now)
                return True
            self.large = None
        return self.go_on(now)

    def go_on(self, now: datetime) -> bool:
        """Show the next that waits, where it is its turn; whether there was one."""
        if self._waiting and (self.large is None or self._stood(now) >= LARGE):
            self._show(self._waiting.popleft(), now)
            return True
        if self.large is None:
            self._show_latest()
        return False

    def is_fresh(self, now: datetime) -> bool:
        """Whether the large call is new enough to stand out."""
        return self.large is not None and self._stood(now) < FRESH

    def _stood(self, now: datetime) -> timedelta:
        """How long the large call stands; for ever where the clock was set back meanwhile."""
        if self._since is None or now < self._since:
            return timedelta.max
        return now - self._since

    def _show(self, call: BoardCall, now: datetime) -> None:
        self.large, self._since = call, now

    def _show_latest(self) -> None:
        self.large = self._all[0] if self._all else None
        self._since = self.large.called_at if self.large else None
