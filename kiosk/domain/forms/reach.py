"""What may look different once an answer does, by the conditions of a form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Reach(dict[str, frozenset[str]]):
    """For each item those whose answers or presence may be new when its own are, itself among them.

    Found when it is asked for: a row of conditions, each on the question before, would be half its length squared.
    """

    # So many entries are kept before all are found anew.
    MOST = 200_000

    def __init__(self, hangs_on: Mapping[str, Iterable[str]], subtrees: Mapping[str, frozenset[str]]) -> None:
        """``hangs_on`` are the items whose answers decide of each, by keys; ``subtrees`` all below each, and itself."""
        super().__init__()
        self._subtrees = subtrees
        self._size = 0
        self._waiting_on: dict[str, set[str]] = {key: set() for key in subtrees}
        for key, questions in hangs_on.items():
            for question in questions:
                self._waiting_on[question].add(key)

    def __missing__(self, key: str) -> frozenset[str]:
        seen: set[str] = set()
        waiting = [key]
        while waiting:
            for below in self._subtrees[waiting.pop()]:
                if below not in seen:
                    seen.add(below)
                    waiting += self._waiting_on[below]
        if self._size > self.MOST:
            self.clear()
            self._size = 0
        self._size += len(seen)
        self[key] = frozenset(seen)
        return self[key]
