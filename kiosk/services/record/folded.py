"""Something that is handed from process to process, and that is seldom looked at there."""

from __future__ import annotations

import pickle
import zlib
from typing import Generic, TypeVar

T = TypeVar("T")
# To a third of its size, in a hundredth of the time that it takes to make it: much of it waits in memory for its turn.
_QUICK = 1


class Folded(Generic[T]):
    """Holds a value. One that has come from another process, which is this program's own, is made again when it is
    asked for, and not before: for thousands of people that takes as long as to write them.
    """

    def __init__(self, value: T) -> None:
        self._value: T | None = value
        self._folded = b""

    @property
    def value(self) -> T:
        """What it holds."""
        if self._folded:
            self._value, self._folded = self.read(), b""
        return self._value  # type: ignore[return-value]

    def read(self) -> T:
        """What it holds, which is not kept here as well: as long as nobody else holds it, it is folded again."""
        if self._folded:
            found: T = pickle.loads(zlib.decompress(self._folded))
            return found
        return self._value  # type: ignore[return-value]

    def __getstate__(self) -> bytes:
        return self._folded or zlib.compress(pickle.dumps(self._value, pickle.HIGHEST_PROTOCOL), _QUICK)

    def __setstate__(self, folded: bytes) -> None:
        self._value, self._folded = None, folded
