"""A child, and somebody with a carer, at the real window: who checks in, who signs, and one family after the other.

One file, though long: every way of coming for somebody is told of the same family.
"""

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.cli.visitor import Habits, Introduction
from kiosk.domain.items.representative import Represented
from kiosk.domain.people import Patient
from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, Reason
from kiosk.domain.visit.visit import VisitDetails
from kiosk.interop.fhir import FhirImport
from kiosk.lobby.steps.consent import ConsentModel
from kiosk.lobby.steps.representative import RepresentativeModel
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from tests.factories import a_booking, a_contact, a_patient, an_actor
from tests.lobby.conftest import SETTINGS, SOON, Stage
from tests.lobby.test_wipe import quicken, values_of
from tests.lobby.test_without_a_record import Away, away, back, kept
from tests.thinned import few

__all__ = ["away", "kept"]
# What the lobby shows, in the language of whoever is there.
WORDS = {
    "en": (
        "Who is checking in?",
        "Choose who you are.",
        "Enter your name.",
        "You sign for Mai, as the mother.",
    ),
    "es": (
        "¿Quién hace el registro?",
        "Elija quién es usted.",
        "Escriba su nombre.",
        "Usted firma por Mai, como madre.",
    ),
}
MOTHER = "Nguyễn Thị Hoa"
PHONE = {"phone": "555 010 7391"}


def child(number: int, given: str, born: date, **contact: str) -> Patient:
    return a_patient(
        key=f"child{number}", family="Nguyễn", given=given, born=born, contact=a_contact(**(PHONE | contact))
    )


CHILDREN = (
    child(1, "Mai Lan", date(2018, 4, 19)),
    child(2, "Minh", date(2020, 9, 3), address_line="2 Father Road"),
    child(3, "Linh", date(2012, 1, 30)),
)


@pytest.fixture
def family(stage: Stage) -> Stage:
    service = PatientService(stage.database)
    service.save(list(CHILDREN), [a_booking(of=one.id, start=SOON) for one in CHILDREN])
    return stage


def introduce(stage: Stage, patient: Patient, **habits: str) -> None:
    stage.known = replace(Introduction.of(patient), family="nguyen")
    stage.habits = Habits(**habits)  # type: ignore[arg-type]


def details(stage: Stage, mrn: str) -> VisitDetails:
    """What staff get to see of who has arrived."""
    arrivals = ArrivalService(stage.database, SETTINGS, stage.clock)
    (row,) = [row for row in arrivals.today(an_actor()) if row.mrn == mrn]
    return arrivals.details(row.visit_id, an_actor())


def signed_by(found: VisitDetails) -> list[tuple[str, str]]:
    return [(consent.signer_name, consent.signer_relationship) for consent in found.consents]


def left_to_desk(found: VisitDetails) -> dict[tuple[str, str], str]:
    return {
        (item.kind, item.key): item.reason
        for item in found.row.checklist
        if item.status is ItemStatus.NEEDS_STAFF
    }


@pytest.mark.parametrize("language", few(WORDS, "en"))
def test_day_9_a_mother_says_who_she_is_and_signs_as_that(family: Stage, language: str) -> None:
    heading, choose, name_missing, signing = WORDS[language]
    introduce(family, CHILDREN[0], language=language, comes_as="mother", signs_as=MOTHER)
    family.to_appointments()
    family.press("primaryButton")
    family.screen("representative")
    assert family.sees(heading)
    # Nobody is suggested, and what is missing is said.
    assert family.model.patient.of(RepresentativeModel).property("name") == ""
    family.press("primaryButton")
    assert family.sees(choose)
    family.press("choice_mother", "primaryButton")
    assert family.sees(name_missing)
    family.say_who()
    family.press("primaryButton")
    family.screen("contact")
    family.confirm_contact()
    family.answer_form()
    family.answer_insurance()
    family.screen("consent")
    assert family.sees(signing)
    assert "typedName" not in family.play.names()
    family.sign()
    # She has typed her name before: it is not asked twice.
    assert not {"signerName", "typedName", "choice_parent"} & set(family.play.names())
    family.press("primaryButton")
    family.screen("done")
    found = details(family, CHILDREN[0].mrn)
    assert [(one.name, one.relationship) for one in found.of(Represented)] == [(MOTHER, "mother")]
    assert signed_by(found) == [(MOTHER, "mother")]
    (consent,) = found.consents
    assert consent.typed_name == MOTHER
    (form,) = found.responses
    assert form.response["source"] == {"type": "RelatedPerson", "display": f"{MOTHER} (mother)"}


@pytest.mark.parametrize("language", few(WORDS, "es"))
def test_day_9_a_parent_and_three_children(family: Stage, language: str) -> None:
    introduce(family, CHILDREN[0], language=language, comes_as="mother", signs_as=MOTHER)
    family.to_contact()
    for number, patient in enumerate(CHILDREN):
        # Each is asked by itself: what is on file of this one is shown, and of none before.
        assert family.sees(patient.contact.address_line)
        for before in CHILDREN[:number]:
            if before.contact.address_line != patient.contact.address_line:
                assert not family.play.sees(before.contact.address_line)
        family.go_on()
        family.screen("done")
        assert family.sees(patient.first_name)
        if number + 1 < len(CHILDREN):
            following = CHILDREN[number + 1]
            family.press("secondaryButton")
            family.screen("identity")
            assert family.model.property("language") == language
            # Before the next one is known, nothing of anybody is on the screen.
            told = [*family.play.texts(), QGuiApplication.clipboard().text()]
            assert not [
                text for text in told if MOTHER in text or patient.first_name in text or "nguyen" in text
            ]
            introduce(family, following, language=language, signs_as=MOTHER)
            say_who_comes_next(family)
            family.screen("representative")
            # She is asked again, and has nothing to type.
            step = family.model.patient.of(RepresentativeModel)
            assert (step.property("name"), step.property("asksName")) == (MOTHER, True)
            family.press("primaryButton")
            family.screen("contact")
    for patient in CHILDREN:
        assert signed_by(details(family, patient.mrn)) == [(MOTHER, "mother")]
    family.press("primaryButton")
    family.screen("welcome")
    assert [value for value in values_of(family.model) if MOTHER in value] == []


def say_who_comes_next(stage: Stage) -> None:
    """As `Visitor.to_appointments`, from the first question on, and then on from the appointments."""
    stage.play.enter("familyName", stage.known.family)
    for part in ("month", "day", "year"):
        stage.play.enter(f"date_{part}", str(getattr(stage.known.birth_date, part)))
    stage.press("primaryButton")
    stage.screen("factor")
    stage.play.enter("factorAnswer", stage.known.answer)
    stage.press("primaryButton")
    stage.screen("appointments")
    stage.press("primaryButton")


def to_the_next(stage: Stage) -> None:
    """The first child's whole visit, and on to somebody else."""
    introduce(stage, CHILDREN[0], comes_as="mother", signs_as=MOTHER)
    stage.to_contact()
    stage.go_on()
    stage.screen("done")
    stage.press("secondaryButton")
    stage.screen("identity")


def test_somebody_else_who_steps_up_is_told_nothing_of_who_was_there(family: Stage) -> None:
    """Another family: another name, and another phone."""
    stranger = a_patient(
        key="stranger", family="Okafor", born=date(2019, 5, 6), contact=a_contact(phone="555 010 4444")
    )
    PatientService(family.database).save([stranger], [a_booking(of="stranger", start=SOON)])
    to_the_next(family)
    family.known = Introduction.of(stranger)
    say_who_comes_next(family)
    family.screen("representative")
    step = family.model.patient.of(RepresentativeModel)
    assert (step.property("name"), step.property("asksName")) == ("", False)
    assert not [text for text in family.play.texts() if MOTHER in text]


@pytest.mark.parametrize("way", few(["idle", "start over", "back"], "idle"))
def test_what_is_carried_is_gone_with_whoever_carried_it(family: Stage, way: str) -> None:
    to_the_next(family)
    match way:
        case "idle":
            idle = family.model._idle
            idle.set_times(1, 1)
            for timer in (idle._quiet, idle._second):
                quicken(timer)
            family.model.activity()
        case "start over":
            family.press("bar_startOver", "dialoguePrimary")
        case _:
            family.press("backButton")
    family.screen("welcome")
    family.model._idle.set_times(600, 600)
    assert family.model.patient._carried is None
    introduce(family, CHILDREN[1])
    family.to_appointments()
    family.press("primaryButton")
    family.screen("representative")
    assert family.model.patient.of(RepresentativeModel).property("name") == ""


def test_nothing_of_the_first_child_is_left_for_the_second(family: Stage) -> None:
    to_the_next(family)

    def left() -> list[str]:
        places = [*family.play.texts(), *values_of(family.model)]
        told = [re.sub(r"0x[0-9a-fA-F]+", "", place) for place in places]
        return [
            word
            for word in ("Mai", "nguyen", "7391", "Orchard", MOTHER)
            if any(word in place for place in told)
        ]

    family.play.wait(lambda: left() == [], "nothing to be left")


def test_grown_ups_are_not_offered_another_one(stage: Stage) -> None:
    stage.to_done()
    assert "secondaryButton" not in stage.play.names()


@pytest.mark.parametrize(
    ("relation", "reason"), [("patient", Reason.UNDER_AGE), ("other", Reason.NOT_A_SIGNER)]
)
def test_day_9_where_nobody_may_sign_the_child_arrives_and_signing_is_the_desks(
    family: Stage, relation: str, reason: Reason
) -> None:
    introduce(family, CHILDREN[2], comes_as=relation, signs_as="Bà Ngoại")
    family.to_contact()
    family.go_on()
    family.screen("done")
    found = details(family, CHILDREN[2].mrn)
    left = left_to_desk(found)
    assert left[ItemKind.CONSENT, "treatment"] == reason
    assert found.consents == ()
    # What a parent tells of a child, no child is asked.
    history = (ItemKind.QUESTIONNAIRE, "urn:kiosk:questionnaire:paediatric-history")
    assert left.get(history) == (Reason.UNDER_AGE if relation == "patient" else None)
    assert family.sees("They will tell you who can sign") or family.sees("they will tell you who can sign")


def test_back_changes_who_is_here(family: Stage) -> None:
    introduce(family, CHILDREN[0], comes_as="other", signs_as="Tía Rosa")
    family.to_contact()
    family.press("backButton")
    family.screen("representative")
    assert family.model.patient.of(RepresentativeModel).property("name") == "Tía Rosa"
    family.habits = Habits(comes_as="guardian", signs_as="Tía Rosa")
    family.say_who()
    family.press("primaryButton")
    family.screen("contact")
    family.go_on()
    assert signed_by(details(family, CHILDREN[0].mrn)) == [("Tía Rosa", "guardian")]


@pytest.mark.parametrize("language", few(WORDS, "en"))
def test_day_9_a_carer_for_a_patient_with_a_representative(stage: Stage, language: str) -> None:
    service = PatientService(stage.database)
    service.take_in_related(
        [("maria", RelatedPerson("r1", "Secret Onfile", "healthcare proxy", "555 010 9999"))],
        stage.clock(),
        "test",
    )
    stage.habits = Habits(language=language, comes_as="carer", signs_as="Joaquín Peña")
    stage.to_appointments()
    stage.press("primaryButton")
    stage.screen("representative")
    told = [*stage.play.texts(), *values_of(stage.model)]
    assert not [text for text in told if "Secret" in text or "9999" in text], (
        "on file, and not for this screen"
    )
    stage.say_who()
    stage.press("primaryButton")
    stage.screen("contact")
    stage.go_on()
    stage.screen("done")
    assert signed_by(details(stage, "MRN-maria")) == [("Joaquín Peña", "carer")]
    assert "secondaryButton" in stage.play.names()


def test_a_grown_up_with_a_representative_who_comes_alone_signs_for_themselves(stage: Stage) -> None:
    service = PatientService(stage.database)
    service.take_in_related([("maria", RelatedPerson("r1", "Secret Onfile", "carer"))], stage.clock(), "test")
    stage.habits = Habits(comes_as="patient")
    stage.to_contact()
    stage.go_on()
    stage.screen("done")
    found = details(stage, "MRN-maria")
    assert signed_by(found) == [("", "")]
    assert [(one.name, one.relationship) for one in found.of(Represented)] == [("", "patient")]
    assert "source" not in found.responses[0].response


@pytest.fixture
def one_booking(stage: Stage, tmp_path: Path) -> Stage:
    def person(key: str, given: str, born: str) -> dict[str, object]:
        return {
            "resourceType": "Patient",
            "id": key,
            "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": key}],
            "name": [{"family": "Ferrer", "given": [given]}],
            "birthDate": born,
            "gender": "female",
            "telecom": [{"system": "phone", "value": "600 555 2468"}],
        }

    both = [{"actor": {"reference": f"Patient/{key}"}, "status": "accepted"} for key in ("m1", "c1")]
    resources = (
        person("m1", "Carme", "1988-02-14"),
        person("c1", "Júlia", "2021-07-08"),
        {
            "resourceType": "Appointment", "id": "both", "status": "booked", "start": SOON.isoformat(),
            "minutesDuration": 20, "participant": both,
        },
    )  # fmt: skip
    path = tmp_path / "told.ndjson"
    path.write_text("\n".join(map(json.dumps, resources)), encoding="utf-8")
    FhirImport(PatientService(stage.database), "UTC", stage.clock(), lambda *_: None).run([path])
    return stage


@pytest.mark.parametrize("language", few(WORDS, "es"))
def test_day_9_a_mother_and_child_in_one_booking(one_booking: Stage, language: str) -> None:
    stage = one_booking
    # The child, by her mother; then the mother, by herself.
    stage.known = Introduction("ferrer", date(2021, 7, 8), "2468")
    stage.habits = Habits(language=language, comes_as="mother", signs_as="Carme Ferrer")
    stage.to_contact()
    stage.go_on()
    stage.screen("done")
    stage.press("secondaryButton")
    stage.screen("identity")
    stage.known = Introduction("ferrer", date(1988, 2, 14), "2468")
    stage.habits = Habits(language=language, signs_as="Carme Ferrer")
    say_who_comes_next(stage)
    stage.screen("contact")
    stage.go_on()
    stage.screen("done")
    assert signed_by(details(stage, "c1")) == [("Carme Ferrer", "mother")]
    assert signed_by(details(stage, "m1")) == [("", "")]
    with stage.database.read() as connection:
        rows = connection.execute(
            tables.appointment.select().where(tables.appointment.c.source_key == "both")
        )
        statuses = {row.status for row in rows}
    assert "booked" not in statuses


def test_day_9_it_is_asked_without_a_record_too(family: Stage, kept: Stage, away: Away) -> None:
    """The day list asks who is here; what was said and signed waits in the outbox, and comes to staff."""
    away.is_away = True
    introduce(family, CHILDREN[0], comes_as="father", signs_as="Nguyễn Văn Nam")
    family.to_contact()
    family.go_on()
    family.screen("done")
    back(family, away)
    found = details(family, CHILDREN[0].mrn)
    assert [(one.name, one.relationship) for one in found.of(Represented)] == [("Nguyễn Văn Nam", "father")]
    assert signed_by(found) == [("Nguyễn Văn Nam", "father")]


def test_whoever_goes_on_with_a_childs_visit_is_not_told_who_began_it(family: Stage) -> None:
    introduce(family, CHILDREN[0], comes_as="mother", signs_as=MOTHER)
    family.to_contact()
    family.press("primaryButton")
    family.screen("form")
    family.press("bar_startOver", "dialoguePrimary")
    family.screen("welcome")
    introduce(family, CHILDREN[0], comes_as="father", signs_as="Nam")
    family.to_appointments()
    family.press("primaryButton")
    family.screen("representative")
    assert not [text for text in [*family.play.texts(), *values_of(family.model)] if MOTHER in text]
    family.go_on()
    family.screen("done")
    assert signed_by(details(family, CHILDREN[0].mrn)) == [("Nam", "father")]


def test_a_name_that_cannot_be_kept_is_said(family: Stage) -> None:
    introduce(family, CHILDREN[0], comes_as="mother", signs_as="x")
    family.to_appointments()
    family.press("primaryButton")
    family.screen("representative")
    family.press("choice_mother")
    family.model.patient.of(RepresentativeModel).setName("a\x00b")
    family.press("primaryButton")
    assert family.sees("This has a sign that cannot be kept.")
    assert family.model.patient.of(ConsentModel).property("forChild") is False
