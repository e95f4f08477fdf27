"""A filled record for each day that is made."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.domain.permissions import StaffRole
from kiosk.domain.places import Location, Places
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS

PEOPLE = range(1, 5)
DAYS = range(3)
# Two sites; at the first there are two kiosks.
SITES = ("north", "south")
CLINIC = replace(SETTINGS, places=Places(tuple(Location(key, key.title(), kind="site") for key in SITES)))


class Templates:
    """Gives a filled record for each example: an embedded one is copied, which takes a fraction of making it."""

    def __init__(self, folder: Path, url: Callable[[], str] | None, drop: Callable[[str], None]) -> None:
        """``url`` makes a new record on a server and gives its address; without it the record is embedded."""
        self._folder = folder
        self._url = url
        self._drop = drop
        self._number = 0
        self.seen: Counter[str] = Counter()
        if url is None:
            self._template = folder / "template"
            made = Database(f"sqlite:///{self._template / 'clinic.db'}")
            self._fill(made)
            made.close()

    def make(self) -> tuple[Path, str]:
        """A new folder, and the address of a new record with its people."""
        self._number += 1
        folder = self._folder / str(self._number)
        if self._url is None:
            shutil.copytree(self._template, folder)
            return folder, f"sqlite:///{folder / 'clinic.db'}"
        folder.mkdir()
        url = self._url()
        made = Database(url)
        self._fill(made)
        made.close()
        return folder, url

    def drop(self, folder: Path, url: str) -> None:
        """Take both away again."""
        shutil.rmtree(folder)
        if self._url is not None:
            self._drop(url)

    @staticmethod
    def _fill(database: Database) -> None:
        database.upgrade()
        ClinicService(database).save(CLINIC)
        bookings = [
            a_booking(
                number, NOW + timedelta(days=day), key=appointment_id(number, day), place=first_place(number)
            )
            for number in PEOPLE
            for day in DAYS
        ]
        # The first patient goes from one site to the other, every day.
        bookings += [
            a_booking(1, NOW + timedelta(days=day), key=f"{appointment_id(1, day)}-2", place=SITES[1])
            for day in DAYS
        ]
        PatientService(database).save([a_patient(number) for number in PEOPLE], bookings)
        # Whoever reads what staff write to each other.
        signed_in(database, "Mia", StaffRole.FRONT_DESK)


def first_place(number: int) -> str:
    """Where the first booking of patient ``number`` is; of every second one nobody can say."""
    return SITES[0] if number % 2 else ""


def appointment_id(number: int, day: int) -> str:
    """The booking of patient ``number`` on the ``day``-th day."""
    return f"a{number}-{day}"
