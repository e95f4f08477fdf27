"""A child does not sign: an adult does, and what is recorded says who."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Patient
from kiosk.domain.visit.steps import ConsentGiven, SignatureMethod
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.steps.consent import ConsentModel
from tests.factories import a_patient
from tests.lobby.models import Around, visit_of
from tests.visitor import NOON

STROKES = [[{"x": 0.1, "y": 0.5}, {"x": 0.4, "y": 0.2}]]


def aged(years: int, days: int = 0) -> LobbyVisit:
    born = date(NOON.year - years, NOON.month, NOON.day - days)
    child: Patient = a_patient(given="Maria", born=born)
    return visit_of(child)


@pytest.fixture
def around(qtbot: QtBot) -> Iterator[Around]:
    made = Around()
    yield made
    made.translation.close()


def fields(model: ConsentModel) -> list[str]:
    return [entry["field"] for entry in model.property("errors")]


def test_d8_an_adult_signs_for_a_child_and_the_record_says_who(around: Around) -> None:
    model = around.make(ConsentModel)
    model.begin(aged(8), "treatment")
    assert model.property("forChild")
    assert "Maria" in model.property("subtitle")
    model.setStrokes(STROKES)
    model.submit()
    assert fields(model) == ["signerName", "signer"]
    assert around.steps == []
    model.setSignerName(" Ana   García ")
    assert fields(model) == ["signer"]
    assert "Maria" not in model.property("signerText"), "below the box stands who signs"
    model.chooseSigner("guardian")
    model.submit()
    (step,) = around.steps
    assert isinstance(step, ConsentGiven)
    assert (step.signer_name, step.signer_relationship) == ("Ana García", "guardian")
    assert step.strokes


def test_a36_the_name_of_the_adult_is_asked_once(around: Around) -> None:
    model = around.make(ConsentModel)
    model.begin(aged(8), "treatment")
    model.chooseMethod("typed")
    model.setSignerName("Ana García")
    model.chooseSigner("parent")
    model.submit()
    (step,) = around.steps
    assert isinstance(step, ConsentGiven)
    assert (step.method, step.typed_name) == (SignatureMethod.TYPED, "Ana García")
    assert (step.signer_name, step.signer_relationship) == ("Ana García", "parent")


@pytest.mark.parametrize(("years", "child"), [(0, True), (17, True), (18, False), (84, False)])
def test_d8_the_clinics_age_decides(around: Around, years: int, child: bool) -> None:
    model = around.make(ConsentModel)
    model.begin(aged(years), "treatment")
    assert model.property("forChild") == child
    model.setStrokes(STROKES)
    model.submit()
    assert bool(around.steps) != child
    if not child:
        (step,) = around.steps
        assert isinstance(step, ConsentGiven)
        assert (step.signer_name, step.signer_relationship) == ("", "")


def test_d8_another_clinic_has_another_age(qtbot: QtBot) -> None:
    around = Around(ClinicSettings(zone="UTC", adult_age=16))
    model = around.make(ConsentModel)
    for years, child in ((15, True), (16, False)):
        model.begin(aged(years), "treatment")
        assert model.property("forChild") == child
    around.translation.close()
