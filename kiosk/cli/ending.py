"""What tells a program to end: Ctrl+C, a closed terminal, a service manager's stop."""

from __future__ import annotations

import signal
from collections.abc import Callable

_ENDING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)


def when_told_to_end(end: Callable[[], object]) -> None:
    """Do that, in good order, instead of ending in the middle of something."""
    for number in _ENDING:
        signal.signal(number, lambda *_: end())
