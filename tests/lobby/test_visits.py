"""Whole visits on the real window, and what the record holds afterwards."""

import re
from collections.abc import Callable

import pytest
from sqlalchemy import func, select

from kiosk.domain.consents import SIGNED
from kiosk.domain.desk import EntryReason
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import StepRecord
from kiosk.domain.visit.visit import VisitState
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.help import HelpService
from kiosk.services.desk.queue import QueueService
from kiosk.services.staffing.publishing import PublishingService
from kiosk.services.visit.applying import StepRefused
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.outbox import Entry, Outbox
from tests.factories import an_actor
from tests.lobby.conftest import SETTINGS, Stage
from tests.services.staffing.people import COMMAND


def count(database: Database, table: str) -> int:
    with database.read() as connection:
        return connection.execute(
            select(func.count()).select_from(tables.metadata.tables[table])
        ).scalar_one()


def arrivals(stage: Stage, database: Database) -> ArrivalService:
    return ArrivalService(database, SETTINGS, stage.clock)


def test_a_whole_visit_in_english(stage: Stage, other: Database) -> None:
    stage.to_contact()
    stage.press("change_phone")
    stage.screen("contactEdit")
    stage.play.enter("field_phone", "555 010 0199")
    stage.press("primaryButton")
    stage.screen("contact")
    stage.press("primaryButton")
    stage.answer_form()
    stage.screen("insurance")
    assert stage.sees("Acme Health")
    assert stage.sees("4821")
    assert not stage.play.sees("ABC1234821")
    stage.press("primaryButton")
    stage.screen("consent")
    stage.play.draw("signature", [(0.2, 0.6), (0.4, 0.3), (0.6, 0.7)])
    stage.press("primaryButton")
    stage.screen("done")
    assert stage.sees("A 01")
    assert stage.sees("Waiting area B")
    row = arrivals(stage, other).today(an_actor())[0]
    details = arrivals(stage, other).details(row.visit_id, an_actor())
    assert row.patient_name == "García-López, Maria"
    assert all(item.is_settled for item in row.checklist)
    assert [(change.field, change.new) for change in details.changes] == [("phone", "555 010 0199")]
    assert details.responses[0].response["language"] == "en"
    assert len(details.consents[0].strokes) == 1
    assert len(details.consents[0].strokes[0]) >= 3


def test_a_whole_visit_in_spanish(stage: Stage, other: Database) -> None:
    stage.press("language_es")
    assert stage.sees("Registrarme")
    stage.to_contact()
    assert stage.sees("¿sigue siendo correcto?")
    stage.press("primaryButton")
    stage.screen("form")
    assert stage.sees("¿Tiene alguna alergia?")
    assert stage.sees("Ninguna alergia")
    stage.answer_form()
    stage.screen("insurance")
    assert stage.sees("¿Sigue siendo este su seguro?")
    stage.press("primaryButton")
    stage.screen("consent")
    assert stage.sees("Consentimiento para el tratamiento")
    stage.press("choice_typed")
    stage.play.enter("typedName", "María García")
    stage.press("primaryButton")
    stage.screen("done")
    assert stage.sees("Vaya a: Sala de espera B")
    details = arrivals(stage, other).details(stage.model.patient.receipt.visit_id, an_actor())
    assert details.responses[0].response["language"] == "es"
    assert (details.consents[0].language, details.consents[0].typed_name) == ("es", "María García")
    stage.press("primaryButton")
    stage.screen("welcome")
    assert stage.sees("Check in")


def test_the_language_changes_in_the_middle_and_answers_stay(stage: Stage) -> None:
    stage.to_contact()
    stage.press("primaryButton")
    stage.screen("form")
    stage.press("choice_0")
    stage.play.enter("line_0", "hives")
    stage.press("bar_language", "choice_es")
    assert stage.sees("¿Qué le pasa cuando la tiene?")
    assert stage.sees("hives")
    assert stage.model.patient.of(QuestionnaireModel).filling.page.questions[0].choices[0].selected


def test_the_front_desk_has_seen_it_and_help_comes(stage: Stage, other: Database) -> None:
    stage.to_done()
    assert not stage.model.patient.receipt.is_seen
    QueueService(other, SETTINGS, stage.clock).acknowledge(stage.model.patient.receipt.visit_id, an_actor())
    stage.play.wait(lambda: stage.model.patient.receipt.is_seen, "the desk to have seen it")
    assert stage.sees("The front desk has seen that you are here.")
    help_calls = HelpService(other, stage.clock)
    stage.press("bar_help", "dialoguePrimary")
    stage.play.wait(lambda: bool(help_calls.open_calls(an_actor())), "the call")
    call = help_calls.open_calls(an_actor())[0]
    assert (call.kiosk, call.reason, call.patient_name) == ("kiosk-1", "done", "García-López, Maria")
    stage.play.wait(lambda: stage.play.sees("The front desk has been told"), "that it was heard")
    help_calls.answer(call.id, an_actor())
    stage.play.wait(lambda: stage.play.sees("Someone is on the way to you"), "the answer")


def test_questions_left_to_a_person_are_counted_as_in_the_caption(stage: Stage) -> None:
    stage.to_contact()
    stage.press("primaryButton")
    stage.screen("form")
    stage.press("choice_0")
    form = stage.model.patient.of(QuestionnaireModel)
    assert form.filling.question_count == 9
    assert form.property("caption") == "Question 1 of 8"
    assert form.property("leaveHeading") == "Leave all 8 questions to a person?"


def test_what_is_left_to_the_desk_does_not_stop_the_check_in(stage: Stage, other: Database) -> None:
    stage.to_contact()
    stage.press("primaryButton")
    stage.screen("form")
    stage.press("leaveForm")
    assert stage.sees("Leave all 8 questions to a person?")
    stage.press("dialogueSecondary")
    assert stage.shown == "form"
    stage.press("leaveForm", "dialoguePrimary")
    stage.screen("insurance")
    stage.press("noInsurance")
    stage.screen("consent")
    stage.press("secondaryButton")
    stage.screen("done")
    assert stage.sees("A few things at the desk:")
    told = stage.model.patient.receipt.property("deskNote")
    assert not re.search(r"\. [a-z]", told), told
    row = arrivals(stage, other).today(an_actor())[0]
    assert [item.reason for item in row.checklist if item.status is ItemStatus.NEEDS_STAFF] == [
        "patient_asked",
        "no_insurance",
        "declined",
    ]


def test_what_staff_hand_back_is_asked_alone(stage: Stage, other: Database) -> None:
    stage.to_done()
    visit_id = stage.model.patient.receipt.visit_id
    stage.press("primaryButton")
    stage.screen("welcome")
    arrivals(stage, other).settle(visit_id, ItemKind.CONSENT, "treatment", ItemStatus.DUE, an_actor())
    stage.identify()
    stage.screen("consent")
    stage.press("secondaryButton")
    stage.screen("done")
    assert stage.sees("A 01")
    assert count(other, "ticket") == 1


def test_a_double_tap_is_one_record(stage: Stage, other: Database) -> None:
    stage.to_contact()
    before = count(other, "step_record")
    button = stage.play.find("primaryButton")
    assert button is not None
    centre = stage.play.centre(button)
    stage.play.touch(centre)
    stage.play.touch(centre)
    stage.screen("form")
    assert count(other, "step_record") == before + 1


def test_a_record_that_is_away_for_a_moment_holds_nobody_up_and_loses_nothing(
    stage: Stage, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.to_contact()
    apply = CheckInService.apply
    ids: list[str] = []

    def fails_once(self: CheckInService, session: str, *records: StepRecord) -> VisitState:
        ids.extend(record.id for record in records)
        if len(ids) == 1:
            raise StoreUnavailable("busy")
        return apply(self, session, *records)

    monkeypatch.setattr(CheckInService, "apply", fails_once)
    stage.press("primaryButton")
    stage.screen("form")
    courier = stage.lobby.delivery.courier
    stage.play.wait(lambda: courier.backlog().count == 0, "the delivery")
    assert ids[0] == ids[1]
    with other.read() as connection:
        assert ids[0] in connection.execute(select(tables.step_record.c.id)).scalars().all()
    stage.go_on()
    assert stage.sees("A 01")


def test_i4_a_disk_that_takes_nothing_is_no_success_and_can_be_tried_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.to_contact()
    append = Outbox.append
    tried: list[str] = []

    def full_once(self: Outbox, record_id: str, body: bytes) -> Entry:
        tried.append(record_id)
        if len(tried) == 1:
            raise StoreUnavailable("OutboxFull")
        return append(self, record_id, body)

    monkeypatch.setattr(Outbox, "append", full_once)
    stage.press("primaryButton")
    stage.screen("refused")
    assert stage.sees("That was not saved yet")
    stage.press("primaryButton")
    stage.screen("form")


def test_an_answer_that_is_not_taken_becomes_the_desks(
    stage: Stage, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.to_insurance()
    apply = CheckInService.apply

    def refuses_coverage(self: CheckInService, session: str, *records: StepRecord) -> VisitState:
        if any(type(record.step).__name__ == "CoverageConfirmed" for record in records):
            raise StepRefused(EntryReason.UNKNOWN_ITEM)
        return apply(self, session, *records)

    monkeypatch.setattr(CheckInService, "apply", refuses_coverage)
    stage.press("primaryButton")
    stage.screen("consent")
    stage.press("secondaryButton")
    stage.screen("done")
    assert arrivals(stage, other).today(an_actor())[0].checklist[3].reason == "not_taken"


def test_a_form_that_is_missing_is_the_desks(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(questionnaires=("urn:nowhere",), consents=("treatment", "no such document"))
    stage.to_contact()
    stage.press("primaryButton")
    stage.screen("insurance")
    # What was not there is no step of the patient's: Back does not end in it.
    stage.press("backButton")
    stage.screen("contact")
    stage.press("primaryButton")
    stage.screen("insurance")
    assert "Step 2 of 4" in stage.model.property("stepCaption")
    stage.press("primaryButton")
    stage.screen("consent")
    stage.press("secondaryButton")
    stage.screen("done")
    row = arrivals(stage, stage.database).today(an_actor())[0]
    assert [item.reason for item in row.checklist if item.status is ItemStatus.NEEDS_STAFF] == [
        "unrenderable",
        "declined",
        "no_document",
    ]


def test_a_consent_of_the_clinics_own_is_signed_in_the_language_that_was_shown(
    make_stage: Callable[..., Stage],
) -> None:
    """It has no Spanish: whoever reads Spanish signs the words that there are, and the record says which."""
    consent = {
        "resourceType": "Questionnaire",
        "url": "urn:clinic:photos",
        "version": "3",
        "language": "en",
        "title": "Pictures",
        "extension": [{"url": SIGNED}],
        "item": [{"linkId": "d", "type": "display", "text": "The clinic may take pictures."}],
    }
    stage = make_stage(questionnaires=(), consents=("urn:clinic:photos",))
    before = stage.model._content
    PublishingService(stage.database, stage.clock).publish(consent, COMMAND)
    stage.play.wait(lambda: stage.model._content is not before, "the news of the form")
    stage.model.setLanguage("es")
    stage.to_contact()
    stage.press("primaryButton")
    stage.screen("insurance")
    stage.press("primaryButton")
    stage.screen("consent")
    assert stage.sees("The clinic may take pictures.")
    stage.sign()
    stage.press("primaryButton")
    stage.screen("done")
    (signed,) = (
        arrivals(stage, stage.database).details(stage.model.patient.receipt.visit_id, an_actor()).consents
    )
    assert (signed.document, signed.version, signed.language) == ("urn:clinic:photos", "3", "en")


def test_a_form_published_now_is_asked_the_next_patient(stage: Stage, other: Database) -> None:
    url = SETTINGS.questionnaires[0]
    item = {"linkId": "new", "type": "string", "text": "Something new?"}
    form = {"resourceType": "Questionnaire", "url": url, "version": "9", "title": "New", "item": [item]}
    stage.to_form()
    PublishingService(other, stage.clock).publish(form, COMMAND)
    # Whoever has begun goes on with what they began with.
    assert stage.sees("Do you have any allergies?")
    before = stage.model._content
    stage.play.wait(lambda: stage.model._content is not before, "the news of the form")
    assert stage.sees("Do you have any allergies?")
    stage.press("bar_startOver", "dialoguePrimary")
    stage.screen("welcome")
    stage.to_appointments()
    stage.press("primaryButton")
    stage.screen("form")
    assert stage.sees("Something new?")
    stage.play.enter("line_0", "yes")
    stage.press("primaryButton")
    stage.screen("insurance")
    stage.answer_insurance()
    stage.screen("consent")
    stage.sign()
    stage.press("primaryButton")
    stage.screen("done")
    details = arrivals(stage, other).details(stage.model.patient.receipt.visit_id, an_actor())
    assert (details.responses[0].version, details.responses[0].response["questionnaire"]) == ("9", f"{url}|9")


def test_u3_every_answer_about_insurance_is_given_in_one_place(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(questionnaires=())
    stage.to_contact()
    stage.press("primaryButton")
    stage.screen("insurance")
    assert {"primaryButton", "differentCard", "noCard", "noInsurance"} <= stage.play.names()
    assert "secondaryButton" not in stage.play.names()
    stage.press("differentCard")
    stage.screen("insuranceEdit")
    assert not {"noCard", "noInsurance"} & stage.play.names()
    stage.press("backButton")
    stage.screen("insurance")
    stage.press("noCard")
    stage.screen("consent")
    stage.press("secondaryButton")
    stage.screen("done")
    row = arrivals(stage, stage.database).today(an_actor())[0]
    assert [item.reason for item in row.checklist if item.kind is ItemKind.INSURANCE] == ["no_card"]
