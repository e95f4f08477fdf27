"""Visits that could not be delivered lately: each is left out for some rounds, longer each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk import log

# Rounds that a visit is left out at most.
LONGEST_REST = 64


@dataclass
class _Rest:
    """How often it was tried, and how many rounds it is left out now."""

    tries: int = 0
    rounds: int = 0


class Resting:
    """What rests, by the opening of a visit or the id of a record."""

    def __init__(self) -> None:
        self._rests: dict[str, _Rest] = {}

    def __len__(self) -> int:
        return len(self._rests)

    def often(self, tries: int) -> int:
        """How many were tried in vain so often, or oftener."""
        return sum(rest.tries >= tries for rest in self._rests.values())

    def tries(self, key: str) -> int:
        """How often it was tried in vain."""
        rest = self._rests.get(key)
        return rest.tries if rest is not None else 0

    def skips(self, key: str) -> bool:
        """Whether it is left out this round; that round is then behind it."""
        rest = self._rests.get(key)
        if rest is None or rest.rounds <= 0:
            return False
        rest.rounds -= 1
        return True

    def again(self, key: str, error: Exception) -> None:
        """It was tried in vain once more."""
        rest = self._rests.setdefault(key, _Rest())
        rest.rounds = min(2**rest.tries, LONGEST_REST)
        rest.tries += 1
        log.get(__name__).error(
            "delivery_rests", record_id=key, exc_type=type(error).__name__, count=rest.tries
        )

    def forget(self, key: str) -> None:
        """It was delivered."""
        self._rests.pop(key, None)

    def keep(self, waits: Callable[[str], bool]) -> None:
        """Forget what waits no more."""
        self._rests = {key: rest for key, rest in self._rests.items() if waits(key)}
