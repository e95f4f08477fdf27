"""Signing in: a try is counted and kept before it is judged, and a miss tells nothing of why.

What a secret is stretched with is asked first; what that gives is sent, never the secret.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.accounts import as_typed, login_key, password_of, pin_of
from kiosk.domain.actor import Actor
from kiosk.services.staffing import sessions
from kiosk.services.staffing.door import KeptSecret, Secret, SignInDoor
from kiosk.services.staffing.door import NotSignedIn as NotSignedIn
from kiosk.services.staffing.door import ShutOut as ShutOut
from kiosk.services.staffing.door import SignedIn as SignedIn
from kiosk.services.staffing.door import SignInOutcome as SignInOutcome
from kiosk.services.staffing.door_of_file import DoorOfFile
from kiosk.store.database import Database
from kiosk.store.passwords import USUAL, Cost, new_salt, stretched, verifier_of


class SigningInService:
    """Lets in whoever works here, at one computer."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        computer: str,
        cost: Cost = USUAL,
        apart: str = "",
    ) -> None:
        """``cost`` is what secrets are stretched with that are set from now on.

        In an embedded record tries with the same ``apart`` are counted together, and with no others.
        """
        self._database = database
        self._clock = clock
        self._cost = cost
        self._door = _door_of(database, clock, computer[:100], cost, apart)

    def sign_in(self, name: str, password: str) -> SignInOutcome:
        """Let somebody in with their password. Takes as long as stretching does; not for a window's thread."""
        salt, cost = self._door.stretched_with(login_key(name), Secret.PASSWORD)
        key = stretched(as_typed(password), salt, cost)
        outcome = self._judged(login_key(name), key, Secret.PASSWORD)
        if isinstance(outcome, SignedIn) and cost != self._cost:
            # What guesses cost has become more since it was set.
            self._door.keep_password(outcome.actor, self._kept(as_typed(password)))
        return outcome

    def use_code(self, name: str, code: str, password: str) -> SignInOutcome:
        """Let somebody in with a one-time code, and set their password. Raises AccountRefused for such a password."""
        wanted = password_of(password, name)
        plain = "".join(code.split()).replace("-", "").upper()
        outcome = self._try(name, plain, Secret.CODE)
        if isinstance(outcome, SignedIn):
            self._door.keep_password(outcome.actor, self._kept(wanted))
        return outcome

    def switch(self, name: str, pin: str) -> SignInOutcome:
        """Let somebody in with their PIN; after five wrong ones there is none any more."""
        return self._try(name, pin, Secret.PIN)

    def sign_out(self, who: Actor) -> None:
        """What was opened for ``who`` is shut."""
        self._door.leave(who)

    def renew(self, who: Actor) -> Actor | None:
        """A sign of life of the window of ``who``: they, with the roles of now; None where they are signed out."""
        return self._door.renew(who)

    def confirm(self, who: Actor, password: str) -> SignInOutcome:
        """Ask for the password of ``who`` again; a try as any other, which opens nothing new.

        Their session is no longer answered by `AskAgain`, for as long as ASKED_HOLDS.
        """
        with self._database.under(who).read() as connection:
            # They may have been renamed since they signed in.
            known = sessions.as_of_now(connection, who, self._clock())
        return self._try((known or who).name, as_typed(password), Secret.PASSWORD, who)

    def change_password(self, who: Actor, old: str, new: str) -> SignInOutcome:
        """Set another password, where the old one is right. Raises AccountRefused for such a password."""
        wanted = password_of(new, who.name)
        outcome = self.confirm(who, old)
        if isinstance(outcome, SignedIn):
            self._door.keep_password(who, self._kept(wanted))
        return outcome

    def set_pin(self, who: Actor, pin: str) -> None:
        """Let ``who`` in by a PIN, at this computer and until the shift is over. Raises AccountRefused."""
        self._door.keep_pin(who, self._kept(pin_of(pin)))

    def known_here(self) -> tuple[str, ...]:
        """The names of those whom a PIN lets in at this computer now, in their order."""
        return self._door.known_here()

    def _try(self, name: str, plain: str, secret: Secret, again: Actor | None = None) -> SignInOutcome:
        login = login_key(name)
        key = stretched(plain, *self._door.stretched_with(login, secret))
        return self._judged(login, key, secret, again)

    def _judged(self, login: str, key: bytes, secret: Secret, again: Actor | None = None) -> SignInOutcome:
        attempt = self._door.knock(login, secret, verifier_of(key))
        if isinstance(attempt, ShutOut):
            return attempt
        return self._door.judge(attempt, login, secret, key, again)

    def _kept(self, plain: str) -> KeptSecret:
        salt = new_salt()
        return KeptSecret(salt, self._cost, verifier_of(stretched(plain, salt, self._cost)))


def _door_of(
    database: Database, clock: Callable[[], datetime], computer: str, usual: Cost, apart: str
) -> SignInDoor:
    if database.embedded:
        return DoorOfFile(database, clock, computer, usual, apart)
    # Only here: a computer with an embedded record does not wait for the driver of a server.
    from kiosk.services.staffing.door_of_server import DoorOfServer

    return DoorOfServer(database, clock, computer, usual)
