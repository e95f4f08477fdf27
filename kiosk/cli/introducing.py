"""The first time of a computer under its own login, whichever way it was enrolled."""

from __future__ import annotations

from kiosk import app, settings
from kiosk.clock import system_clock
from kiosk.domain.computers import Role
from kiosk.domain.failures import EnvironmentFailure
from kiosk.services.offline.sealed_list import SealedListService
from kiosk.services.record.clinic import ClinicService
from kiosk.store.database import Database
from kiosk.store.enrolling import Become


def introduce(become: Become) -> str:
    """A kiosk tells the public half of its pair, before anybody else can; where the computer stands, in a sentence."""
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
        return f"It is enrolled, but could not be tried out: {failure}"
    place = places.by_key.get(become.place)
    return f"It stands at: {place.name if place else 'no place in particular'}"
