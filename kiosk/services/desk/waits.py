"""How long those who wait will wait: for the desk, who by who, and for a board, queue by queue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import Clinic
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.shown_at import is_called_at, is_seen_from
from kiosk.domain.wait import Wait, expected_waits, wait_now
from kiosk.services.record import pace
from kiosk.store.database import Database


@dataclass(frozen=True)
class QueueWait:
    """How long somebody waits who would come now. ``wait`` is None where nobody can tell."""

    letter: str
    wait: Wait | None


class WaitService:
    """Estimates, made anew whenever they are asked for."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def of_everybody(self, who: Actor) -> Mapping[str, Wait]:
        """The wait of each who waits, by ticket; who is not in it, nobody can tell."""
        who.must(Permission.SEE_DAY)
        now, settings = self._clock(), self._clinic.current
        with self._database.under(who).read() as connection:
            paces = pace.read(connection, settings, now)
        return {ticket: wait for one in paces.values() for ticket, wait in expected_waits(one).items()}

    def at_board(self, place: str = "") -> tuple[QueueWait, ...]:
        """Of the queues that a board at ``place`` (a key, or empty for everywhere) calls, as far as somebody waits."""
        now, settings = self._clock(), self._clinic.current
        places = settings.places
        site = places.site_of(place)
        with self._database.read() as connection:
            paces = pace.read(connection, settings, now)
        shown = {
            letter: wait_now(one)
            for (letter, at), one in sorted(paces.items())
            if one.waiting and is_seen_from(places, site, at) and is_called_at(places, place, letter)
        }
        return tuple(QueueWait(letter, wait) for letter, wait in sorted(shown.items()))
