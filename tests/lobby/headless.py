"""A whole lobby without its window, on a record of its own: every call is done at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import shiboken6

from kiosk import app, paths
from kiosk.app.record import lobby_record
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.failures import EnvironmentFailure, Refusal
from kiosk.domain.people import Appointment, Patient
from kiosk.domain.visit.visit import DeskEntry
from kiosk.lobby.model import LobbyModel
from kiosk.lobby.promised import Promised
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Translation
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.settings import MachineSettings
from tests.factories import an_actor
from tests.visitor import NOON

T = TypeVar("T")


class AtOnce(Runner):
    """Does what it is given before it returns."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        try:
            result = work()
        except (EnvironmentFailure, Refusal) as error:
            if failed is None:
                raise
            failed(error)
            return
        done(result)


class Headless:
    """A lobby's model and what a patient does at it."""

    def __init__(
        self,
        folder: Path,
        settings: ClinicSettings,
        people: list[Patient],
        bookings: list[Appointment],
    ) -> None:
        url = f"sqlite:///{folder / 'clinic.db'}"
        self.database = app.open_database(url)
        ClinicService(self.database).save(settings)
        PatientService(self.database).save(people, bookings)
        machine = MachineSettings(database_url=url, kiosk_name="kiosk-1")
        clinic = InForce(settings)
        record = lobby_record(self.database, machine, lambda: NOON, clinic)
        self.delivery = record.delivery
        self.translation = Translation(paths.resources() / "i18n")
        self.runner = AtOnce()
        promised = Promised()
        promised.keep(record.services)
        self.model = LobbyModel(promised, clinic, self.runner, self.translation, lambda: NOON, "kiosk-1")
        self.model.open(record.settings, record.forms, record.forms_revision)

    def close(self) -> None:
        self.model.wipe()
        self.runner.close()
        self.translation.close()
        self.delivery.close()
        self.database.close()
        # As a lobby does: a model that is not deleted stays, with all that it holds.
        shiboken6.delete(self.model)

    @property
    def screen(self) -> str:
        return str(self.model.property("screen"))

    def identify(
        self, family: str, digits: str = "7391", born: tuple[str, str, str] = ("27", "3", "1985")
    ) -> None:
        """From the welcome screen to what comes of the answers."""
        self.model.start()
        patient = self.model.patient
        patient.identity.setFamilyName(family)
        patient.identity.setDate(*born)
        patient.identity.submit()
        assert self.screen == "factor", patient.identity.property("errors")
        patient.factor.setAnswer(digits)
        patient.factor.submit()

    def told(self) -> list[DeskEntry]:
        """What the desk has got."""
        return list(DeskService(self.database, lambda: NOON).entries(an_actor()))
