"""Lines to a record that can be cut, and the moments at which a kiosk may lose its power."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol

# What an outbox tells its ``crash``, in the order of one record's life.
MOMENTS = (
    "outbox.before_write",
    "outbox.after_write",
    "outbox.after_sync",
    "outbox.before_mark",
    "outbox.after_mark",
)


class Cuttable(Protocol):
    """A line that is used once for each call."""

    def used(self) -> AbstractContextManager[None]: ...


def through(line: Cuttable, service: Any) -> Any:
    """A service at the other end of a line."""

    class Far:
        def __getattr__(self, name: str) -> Callable[..., Any]:
            def call(*arguments: Any, **more: Any) -> Any:
                with line.used():
                    return getattr(service, name)(*arguments, **more)

            return call

    return Far()
