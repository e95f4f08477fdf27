"""A new patient's whole afternoon: history, insurance with both sides of the card, mood, a signature; and the desk."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.settings import MachineSettings
from kiosk.store.database import Database
from tests.factories import a_booking, a_contact, a_patient, an_actor
from tests.lobby.conftest import SETTINGS, Clock
from tests.qt.cards_drawn import COLOURS, scene
from tests.visitor import NOON, Visitor

FORMS = ("medical-history", "insurance", "phq-9", "consent-to-treat")
LATER = timedelta(days=60)


class Patient(Visitor):
    """Goes through whatever page is shown, with answers by linkId."""

    def go_through(self, answers: dict[str, Callable[[], None]]) -> None:
        """Answer every page of the forms that are asked, to the end of the check-in."""
        while self.shown == "form":
            page = self.model.patient.of(QuestionnaireModel).page_key
            for question in self.model.patient.of(QuestionnaireModel)._questions.rows:
                link = question._question.link_id
                if link in answers:
                    answers[link]()
            self.press("primaryButton")
            self.play.wait(
                partial(self._is_past, page),
                f"the page after {page}",
            )

    def _is_past(self, page: str) -> bool:
        form = self.model.patient.of(QuestionnaireModel)
        return self.shown != "form" or (form.page_key != page and not self.model.property("busy"))

    def is_at(self, *screens: str) -> bool:
        return self.shown in screens

    def choose(self, *places: int | str) -> Callable[[], None]:
        return lambda: self.press(*(f"choice_{place}" for place in places))

    def fill(self, **fields: str) -> Callable[[], None]:
        """Type into the text field of the question on the page that is called by its linkId."""

        def typed() -> None:
            for link, text in fields.items():
                rows = self.model.patient.of(QuestionnaireModel)._questions.rows
                place = next(
                    n for n, row in enumerate(rows) if row._question.link_id == link.replace("_", "-")
                )
                self.play.enter(f"question_{place}/line_0", text)

        return typed

    def photograph(self) -> None:
        self.press("takePhoto")
        self.play.wait(
            lambda: (
                self.model.patient.of(QuestionnaireModel)
                ._questions.rows[0]
                .property("photo")
                .property("taken")
            ),
            "the picture",
        )

    def sign_here(self) -> None:
        self.play.draw("signature", [(0.2, 0.6), (0.4, 0.3), (0.6, 0.7)])


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[tuple[Database, MachineSettings]]:
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    database = app.open_database(url)
    forms = tuple(f"urn:kiosk:questionnaire:{name}" for name in FORMS)
    ClinicService(database).save(replace(SETTINGS, questionnaires=forms, consents=(), insurance_fresh_days=0))
    days = (NOON, NOON + LATER)
    PatientService(database).save(
        [a_patient(key="maria", family="García-López", given="Maria", contact=a_contact())],
        [a_booking(of="maria", start=day, key=f"a{number}") for number, day in enumerate(days)],
    )
    picture = tmp_path / "card.png"
    assert scene(random.Random(1), COLOURS["green on black"], size=(1200, 800)).image.save(str(picture))
    yield database, MachineSettings(database_url=url, kiosk_name="kiosk-1", camera_file=str(picture))
    database.close()


@pytest.fixture
def opened(clinic: tuple[Database, MachineSettings]) -> Iterator[Callable[[Any], Any]]:
    """Closes what was opened before the record goes."""
    programs: list[Any] = []

    def keep(program: Any) -> Any:
        programs.append(program)
        return program

    yield keep
    for program in programs:
        program.close()


def answers_of(patient: Patient, mood: int) -> dict[str, Callable[[], None]]:
    """A woman with a history, insurance and a low mood."""
    choose, fill = patient.choose, patient.fill
    found = {
        "conditions": choose(1, 2),
        "had-operations": choose("true"),
        "operation-what": fill(operation_what="Knee"),
        "takes-medicines": choose("true"),
        "medicine-name": fill(medicine_name="Metformin", medicine_dose="500 mg"),
        "has-allergies": choose("false"),
        "family": choose(0),
        "smoking": choose(0),
        "immunizations": choose(1),
        "insured": choose("true"),
        "primary-payer": fill(primary_payer="Acme Health", primary_member="M 1"),
        "primary-holder": choose(0),
        "primary-front": patient.photograph,
        "primary-back": patient.photograph,
        "second": choose("false"),
        "phq9-10": choose(1),
        "consent-to-treat-agree": choose("true"),
        "consent-to-treat-signature": patient.sign_here,
    }
    return found | {f"phq9-{number}": choose(mood) for number in range(1, 10)}


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise)", extend=True)
@pytest.mark.long
@pytest.mark.parametrize(
    ("size", "language"),
    [
        pytest.param((1080, 1920), "es", id="portrait-es"),
        pytest.param((1366, 768), "en", id="landscape-en"),
        pytest.param((1366, 768), "es", id="landscape-es"),
        pytest.param((1080, 1920), "en", id="portrait-en"),
    ],
)
def test_a_whole_history_and_what_staff_see_of_it(
    qtbot: QtBot,
    clinic: tuple[Database, MachineSettings],
    opened: Callable[[Any], Any],
    language: str,
    size: tuple[int, int],
) -> None:
    database, machine = clinic
    clock = Clock()
    lobby = opened(app.make_lobby(database, machine, clock, QSize(*size)))
    lobby.window.show(fullscreen=False)
    visit = ""
    for mood, day in ((3, NOON), (2, NOON + LATER)):
        clock.now = day
        patient = Patient(lobby)
        patient.screen("welcome")
        patient.press(f"language_{language}")
        patient.to_appointments()
        patient.press("primaryButton")
        patient.play.wait(partial(patient.is_at, "contact", "form"), "the first step")
        if patient.shown == "contact":
            patient.press("primaryButton")
            patient.screen("form")
        answers = answers_of(patient, mood)
        if day != NOON:
            # What was told last time stands there, to be left as it is.
            del answers["conditions"]
        patient.go_through(answers)
        patient.screen("insurance")
        patient.answer_insurance()
        patient.screen("done")
        visit = patient.model.patient.receipt.visit_id
        patient.press("primaryButton")
    staff = opened(app.make_staff(database, machine, an_actor(), clock))
    window = staff.window
    window.show()
    qtbot.waitUntil(lambda: any(row.visit_id == visit for row in window.model.snapshot.arrivals))
    window.model.select(visit)

    def labels() -> list[str]:
        return [label.text() for label in window.details.findChildren(QLabel)]

    qtbot.waitUntil(lambda: any("PHQ-9 total score" in text for text in labels()))
    told = labels()
    # A low mood with such thoughts was told at once, each time, and nobody has gone yet.
    assert window.flags.isVisible()
    assert window.flags.text.text().count("Thoughts of self-harm") == 2
    # In staff's own language, whichever the patient's was.
    for words in ("Metformin", "500 mg", "Knee", "Acme Health", "High blood pressure, Diabetes"):
        assert any(words in text for text in told), words
    # The score is another one than last time, and marked; what is as it was is not.
    assert "18 (new)" in told
    assert "moderately severe (new)" in told
    assert "Metformin" in told
    pictures = [label for label in window.details.findChildren(QLabel) if label.objectName() == "picture"]
    assert len([label for label in pictures if not label.pixmap().isNull()]) == 3
