"""What sends texts and hears what comes back: the port that a driver of any kind fits into."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from kiosk.domain.mail import Envelope, Handed
from kiosk.domain.mail.texts import TextHeard


class TextMessages(Protocol):
    """A line to whoever carries texts. It opens itself, again where it broke; no call raises anything of the line's."""

    def ready(self) -> bool:
        """Whether something can be handed over now; it tries to open the line where it is time for that."""
        ...

    def hand(self, envelope: Envelope) -> Handed:
        """Hand one message over; it blocks until it is known what came of it, or that nobody can know."""
        ...

    def listen(self, seconds: float, heard: Callable[[TextHeard], bool]) -> None:
        """Give whatever comes within so long to ``heard``; what it returns False for is brought again later."""
        ...

    def close(self) -> None:
        """Leave the line as it should be left."""
        ...
