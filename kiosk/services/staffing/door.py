"""What signing in comes to, and what a record has to do for it: of a file the program does it, a server by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.domain.actor import Actor
from kiosk.store.passwords import Cost


@dataclass(frozen=True)
class SignedIn:
    """Who acts from now on."""

    actor: Actor


@dataclass(frozen=True)
class NotSignedIn:
    """An unknown name, a wrong secret, an account that was taken away: one answer for all."""


@dataclass(frozen=True)
class ShutOut:
    """There were too many tries; nobody is let in before ``until`` (aware), whatever is typed."""

    until: datetime


SignInOutcome = SignedIn | NotSignedIn | ShutOut


class Secret(StrEnum):
    """What somebody is let in by."""

    PASSWORD = "password"
    CODE = "code"
    PIN = "pin"


@dataclass(frozen=True)
class KeptSecret:
    """What is kept of a secret: its salt, its cost, and the hash of what stretching gives."""

    salt: str
    cost: Cost
    verifier: str


class SignInDoor(Protocol):
    """Counts tries, judges them, and opens and shuts sessions. ``login`` is a name as names are compared."""

    def stretched_with(self, login: str, secret: Secret) -> tuple[str, Cost]:
        """The salt and the cost of somebody's secret; of nobody's they are made up, and always the same."""
        ...

    def knock(self, login: str, secret: Secret, verifier: str) -> str | ShutOut:
        """Count a try as a wrong one, and keep that: its id. ``verifier`` is the hash of what is judged then."""
        ...

    def judge(
        self, attempt: str, login: str, secret: Secret, key: bytes, again: Actor | None
    ) -> SignedIn | NotSignedIn:
        """Whether ``key`` is right; a right one opens a session, unless ``again`` is asked, who acts already."""
        ...

    def renew(self, who: Actor) -> Actor | None:
        """Their session holds again for as long: they, with the roles of now; None where it has ended."""
        ...

    def leave(self, who: Actor) -> None:
        """Shut their session."""
        ...

    def keep_password(self, who: Actor, kept: KeptSecret) -> None:
        """Keep another password of theirs, who have just shown that it is they."""
        ...

    def keep_pin(self, who: Actor, kept: KeptSecret) -> None:
        """Let them in by a PIN, at this computer and until the shift is over."""
        ...

    def known_here(self) -> tuple[str, ...]:
        """The names of those whom a PIN lets in at this computer now, in their order."""
        ...
