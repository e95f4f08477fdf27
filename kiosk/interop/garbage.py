"""Garbage of an import is looked for less often: what it makes of a line is in no circle, and goes with its batch."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# About as many new objects as two batches of lines are, and so many looks at the younger ones. Python looks after 700,
# at each batch again and again, and every time it finds all of it in use.
_ENOUGH = (100_000, 10, 10)


@contextmanager
def looked_for_less() -> Iterator[None]:
    """For what is done within; nothing is changed where somebody else looks for garbage."""
    before = gc.get_threshold()
    gc.set_threshold(*_ENOUGH)
    try:
        yield
    finally:
        gc.set_threshold(*before)
