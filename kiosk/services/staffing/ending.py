"""Ending a lobby: somebody who works here signs in at it, and goes. Nobody is signed in at a lobby afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.accounts import as_typed, login_key
from kiosk.domain.audit import Action
from kiosk.domain.ending import Ended, EndOutcome, MayNot, NotKnown, TooMany
from kiosk.domain.permissions import may_end_lobby
from kiosk.services.record import audit
from kiosk.services.staffing.signing_in import NotSignedIn, ShutOut, SigningInService
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from kiosk.store.passwords import USUAL, Cost

# What goes before a name as tries at lobbies are counted: whoever passes by shuts nobody out of the staff window.
_APART = "lobby\n"


class EndingService:
    """Judges who may end the lobby of one kiosk."""

    def __init__(
        self, database: Database, clock: Callable[[], datetime], kiosk: str, cost: Cost = USUAL
    ) -> None:
        """``kiosk`` is its name; ``cost`` what passwords are stretched with."""
        self._database = database
        self._clock = clock
        self._kiosk = kiosk
        self._cost = cost

    def end(self, name: str, password: str) -> EndOutcome:
        """Whether ``name`` ends the lobby; a try counts before it is judged. Not for a window's thread.

        Raises:
            EnvironmentFailure: the record does not answer.
        """
        lobby = f"lobby {self._kiosk}"[:100]
        if not self._database.embedded:
            # Only here, as at any door: the driver of a server.
            from kiosk.services.staffing.exit_of_server import end

            return end(self._database, self._clock, lobby, login_key(name), as_typed(password), self._cost)
        door = SigningInService(self._database, self._clock, lobby, self._cost, apart=_APART)
        outcome = door.sign_in(name, password)
        if isinstance(outcome, ShutOut):
            return TooMany(outcome.until)
        if isinstance(outcome, NotSignedIn):
            return NotKnown()
        who = outcome.actor
        may = may_end_lobby(who.roles)
        if may:
            with self._database.write() as connection:
                announce_nothing(connection)
                told = audit.Event(who.name, Action.LOBBY_ENDED, "", record_id=who.account_id)
                audit.append(connection, self._clock(), [told])
        door.sign_out(who)
        return Ended() if may else MayNot()
