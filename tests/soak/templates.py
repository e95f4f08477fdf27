"""A filled record for each day that is made."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from kiosk.services.patients import PatientService
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient

PEOPLE = range(1, 5)
DAYS = range(3)


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
        bookings = [
            a_booking(number, NOW + timedelta(days=day), key=appointment_id(number, day))
            for number in PEOPLE
            for day in DAYS
        ]
        PatientService(database).save([a_patient(number) for number in PEOPLE], bookings)


def appointment_id(number: int, day: int) -> str:
    """The booking of patient ``number`` on the ``day``-th day."""
    return f"a{number}-{day}"
