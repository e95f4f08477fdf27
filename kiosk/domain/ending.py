"""What becomes of it when somebody wants to end a lobby."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Ended:
    """The lobby ends."""


@dataclass(frozen=True)
class MayNot:
    """Name and password are right, and the account may not end a lobby."""


@dataclass(frozen=True)
class NotKnown:
    """An unknown name, a wrong password, an account that was taken away: one answer for all."""


@dataclass(frozen=True)
class TooMany:
    """There were too many tries; nobody is judged before ``until`` (aware)."""

    until: datetime


EndOutcome = Ended | MayNot | NotKnown | TooMany
