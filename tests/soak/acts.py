"""What an act of a clinic's day is, and what one of a kiosk may end with."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol

from hypothesis.stateful import rule

from kiosk.domain.failures import EnvironmentFailure
from kiosk.services.visit.applying import StepRefused
from tests.soak.going_wrong import UNFORESEEN
from tests.soak.templates import Templates

UNAVAILABLE: tuple[type[Exception], ...] = (EnvironmentFailure, *UNFORESEEN)
NOT_DONE: tuple[type[Exception], ...] = (StepRefused, *UNFORESEEN)


class Day(Protocol):
    """What an act knows of the day: whether all that was begun has been ended, and how often each was done."""

    whole: bool
    templates: Templates


def act(**draws: Any) -> Callable[[Callable[..., None]], Any]:
    """A rule; while it is under way, or where it failed, the day does not end in good order."""

    def decorate(function: Callable[..., None]) -> Any:
        @wraps(function)
        def acted(self: Day, **drawn: Any) -> None:
            self.whole = False
            self.templates.seen[function.__name__] += 1
            function(self, **drawn)

        made: Any = rule(**draws)
        return made(acted)

    return decorate
