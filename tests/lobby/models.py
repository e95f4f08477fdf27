"""The lobby's view models without a window: what they are given, and what they record."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.app import content as contents
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.forms import load
from kiosk.domain.people import Appointment, Coverage, Patient
from kiosk.domain.visit.checklist import Checklist
from kiosk.domain.visit.steps import Step
from kiosk.domain.visit.visit import LobbyVisit, VisitStatus
from kiosk.lobby.parts import LobbyContent, Surroundings
from kiosk.qt.translation import Translation
from tests.visitor import NOON


@dataclass
class Around:
    """Surroundings whose records are kept in a list."""

    settings: ClinicSettings = field(default_factory=lambda: ClinicSettings(zone="UTC"))
    steps: list[Step] = field(default_factory=list)
    parent: QObject = field(default_factory=QObject)

    def __post_init__(self) -> None:
        resources = paths.resources()
        self.translation = Translation(resources / "i18n", self.parent)
        content = LobbyContent(self.settings, contents.load_forms(resources / "questionnaires"))
        self.surroundings = Surroundings(content, self.translation, lambda: NOON, self.steps.append)

    def with_form(self, *items: dict[str, Any]) -> Surroundings:
        """The same with one form more, ``urn:test``."""
        raw = {
            "resourceType": "Questionnaire",
            "url": "urn:test",
            "version": "1",
            "title": "Test",
            "item": [*items],
        }
        content = self.surroundings.content
        forms = {**content.forms, "urn:test": load(raw).form}
        return replace(self.surroundings, content=replace(content, forms=forms))

    def make(self, model: type, *args: Any) -> Any:
        """A model with these surroundings."""
        return model(self.surroundings, *args, self.parent)


def visit_of(
    patient: Patient,
    *appointments: Appointment,
    coverage: Coverage | None = None,
    checklist: Checklist = (),
) -> LobbyVisit:
    """A visit as the lobby has opened it."""
    return LobbyVisit("v1", patient, appointments, coverage, checklist, VisitStatus.PLANNED)
