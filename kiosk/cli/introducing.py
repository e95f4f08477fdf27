"""The first time of a computer under its own login, whichever way it was enrolled."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk import app, settings
from kiosk.clock import system_clock
from kiosk.domain.computers import Role
from kiosk.domain.failures import EnvironmentFailure
from kiosk.services.offline.sealed_list import SealedListService
from kiosk.services.record.clinic import ClinicService
from kiosk.store.database import Database
from kiosk.store.enrolling import Become


@dataclass(frozen=True)
class Introduced:
    """How the first time went.

    Attributes:
        place: the name of the place at which the computer stands; empty for no place in particular.
        failure: why it could not be tried out; empty where it was.
    """

    place: str = ""
    failure: str = ""

    @property
    def told(self) -> str:
        """As a command says it."""
        if self.failure:
            return f"It is enrolled, but could not be tried out: {self.failure}"
        return f"It stands at: {self.place or 'no place in particular'}"


def introduce(become: Become) -> Introduced:
    """A kiosk tells the public half of its pair, before anybody else can; and where the computer stands."""
    try:
        record = Database(become.enrolled.address)
        try:
            if become.program is Role.LOBBY:
                public = app.kept_clinic(settings.load()).public
                SealedListService(record, system_clock, become.enrolled.name).enrol(public, become.place)
            places = ClinicService(record).load().places
        finally:
            record.close()
    except EnvironmentFailure as failure:
        # What is left of it the program does by itself when it is started.
        return Introduced(failure=str(failure))
    place = places.by_key.get(become.place)
    return Introduced(place.name if place else "")
