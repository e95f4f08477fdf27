"""Visits made by chance, by hands that shake, strike twice, slip and rest on the screen: each ends right, or calmly."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk import app
from kiosk.app import Lobby
from kiosk.cli.visitor import Introduction
from kiosk.domain.actor import of_command
from kiosk.domain.people import Coverage
from kiosk.domain.visit.checklist import ItemStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.publishing import PublishingService
from kiosk.settings import MachineSettings
from kiosk.store.database import Database
from tests.factories import a_booking, a_contact, a_patient, an_actor
from tests.lobby.conftest import SETTINGS, SOON, Clock
from tests.lobby.shaking import ShakingVisitor
from tests.lobby.trembling import Time, as_patients_have_it

# As they are for patients; a fixture of all tests takes them away.
FORM = "urn:shaking:three"
# So many at each size, or as many as KIOSK_SHAKING_VISITS in the environment says.
VISITS = int(os.environ.get("KIOSK_SHAKING_VISITS", "5"))
NAMES = ("Lee", "Ono", "Diaz", "Ali", "Park")
WELL = (ItemStatus.DONE, ItemStatus.SKIPPED)


def three_questions() -> dict[str, Any]:
    options = [{"valueString": text} for text in ("Not at all", "Several days", "Nearly every day")]
    items = [
        {
            "linkId": link,
            "type": "choice",
            "text": f"How often {link}?",
            "required": True,
            "answerOption": options,
        }
        for link in ("sleep", "appetite", "worry")
    ]
    return {"resourceType": "Questionnaire", "url": FORM, "version": "1", "title": "Health", "item": items}


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return as_patients_have_it(monkeypatch)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = app.open_database(f"sqlite:///{tmp_path / 'clinic.db'}")
    ClinicService(database).save(
        replace(SETTINGS, questionnaires=(FORM,), idle_seconds=3600, done_seconds=3600)
    )
    PublishingService(database, Clock()).publish(three_questions(), of_command("shaking"))
    PatientService(database).save(
        [
            a_patient(
                number, family=NAMES[number % len(NAMES)], contact=a_contact(phone=f"555 010 {number:04}")
            )
            for number in range(VISITS)
        ],
        [a_booking(number, SOON) for number in range(VISITS)],
        {f"p{number}": Coverage(f"c{number}", "Acme Health", f"M{number}") for number in range(VISITS)},
    )
    yield database
    database.close()


@pytest.fixture
def lobby(database: Database, tmp_path: Path) -> Iterator[Lobby]:
    machine = MachineSettings(
        database_url=f"sqlite:///{tmp_path / 'clinic.db'}", kiosk_name="kiosk-1", millimetres_per_pixel=0.248
    )
    lobby = app.make_lobby(database, machine, Clock())
    lobby.window.show(fullscreen=False)
    yield lobby
    lobby.close()


@pytest.mark.long
@pytest.mark.parametrize(
    ("size", "scale"),
    [
        pytest.param((1080, 1920), 1.0, id="upright"),
        pytest.param((1024, 600), 1.0, id="small"),
        pytest.param((1024, 600), 2.0, id="small-huge"),
        pytest.param((800, 1280), 2.0, id="narrow-huge"),
    ],
)
def test_i19_visits_by_shaking_hands_end_right_or_calmly_and_pass_no_page_unseen(
    lobby: Lobby, database: Database, time: Time, size: tuple[int, int], scale: float
) -> None:
    """12 px of tremor, second strikes after 80 to 400 ms, drags of 30 px, and a palm that does nothing at all."""
    lobby.window.window.resize(*size)
    ended = {"done": 0, "refused": 0, "welcome": 0}
    strikes = slips = palms = 0
    for number in range(VISITS):
        patient = a_patient(number, family=NAMES[number % len(NAMES)])
        known = Introduction(patient.family, patient.birth_date, f"{number:04}")
        lobby.model.setTextScale(scale)
        visitor = ShakingVisitor(lobby, known, time, seed=1000 * size[0] + number)
        end = visitor.visit()
        ended[end] += 1
        strikes += visitor.play.strikes
        slips += visitor.play.slips
        palms += visitor.play.palms
        if end == "done":
            right(database, lobby, visitor)
        lobby.model.wipe()
        time.now += 10_000
    # Nobody gives up of their own: what is not at its end was begun anew by a slip.
    assert ended["done"] >= 0.8 * VISITS, ended
    assert min(strikes, slips, palms) > VISITS, "the hand was too calm"


def right(database: Database, lobby: Lobby, visitor: ShakingVisitor) -> None:
    """The record has what was meant, and nothing else."""
    details = ArrivalService(database, SETTINGS, Clock()).details(
        lobby.model.patient.receipt.visit_id, an_actor()
    )
    options = ("Not at all", "Several days", "Nearly every day")
    found = {
        entry["linkId"]: options.index(entry["answer"][0]["valueString"])
        for entry in details.responses[0].response["item"]
    }
    assert found == visitor.meant
    assert not details.changes
    assert all(item.status in WELL for item in details.row.checklist), details.row.checklist
    assert len(details.consents) == 1
