"""Allergies, medicines and conditions that patients report stand beside the record until staff take them in."""

import pytest
from sqlalchemy import select

from kiosk.domain.visit.steps import FormCompleted, PageKept
from kiosk.domain.visit.visit import ChangeStatus
from kiosk.services.desk.changes import ChangeService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.applying import StepRefused
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import FORM, SETTINGS, Kiosk, record, whole_visit

NUTS, ASPIRIN = ("allergy", "Nuts"), ("medicine", "Aspirin, 100 mg")


@pytest.fixture
def database(empty: Database) -> Database:
    PatientService(empty).save([a_patient(1)], [a_booking(1)])
    return empty


@pytest.fixture
def checkin(database: Database) -> Kiosk:
    return Kiosk(database, SETTINGS, lambda: NOW)


def completed(*reported: tuple[str, str]) -> FormCompleted:
    return FormCompleted(FORM, "1", {"resourceType": "QuestionnaireResponse", "item": []}, (), reported)


def test_what_is_reported_waits_for_staff_and_is_asked_once(database: Database, checkin: Kiosk) -> None:
    visit = checkin.open_visit("p1", ("a1",), "kiosk").id
    checkin.apply(record(visit, completed(NUTS, ASPIRIN)))
    # Answered again: what was taken back goes, what stays is asked once.
    checkin.apply(record(visit, completed(NUTS)))
    changes = ChangeService(database, lambda: NOW)
    (request,) = changes.of_visit(visit, an_actor())
    assert (request.field, request.old, request.new, request.status) == (
        "allergy",
        "",
        "Nuts",
        ChangeStatus.PENDING,
    )
    changes.decide(request.id, accept=True, who=an_actor())
    with database.read() as connection:
        table = tables.clinical_statement
        found = connection.execute(
            select(table.c.patient_id, table.c.kind, table.c.text, table.c.recorded_by)
        ).all()
    assert found == [("p1", "allergy", "Nuts", "desk")]
    # What is on record is not asked again, and stands as the old value beside what is new.
    checkin.apply(record(visit, completed(NUTS, ("allergy", "Latex"))))
    asked = [entry for entry in changes.of_visit(visit, an_actor()) if entry.status is ChangeStatus.PENDING]
    assert [(entry.old, entry.new) for entry in asked] == [("Nuts", "Latex")]


def test_a_draft_is_replaced_shown_again_and_goes_with_the_whole(checkin: Kiosk) -> None:
    visit = checkin.open_visit("p1", ("a1",), "kiosk")
    assert visit.drafts == {}
    for number in (1, 2):
        checkin.apply(record(visit.id, PageKept(FORM, "1", {"item": [number]})))
    assert checkin.open_visit("p1", ("a1",), "kiosk").drafts == {FORM: {"item": [2]}}
    assert checkin.apply(record(visit.id, completed())).drafts == {}
    for step in whole_visit():
        checkin.apply(record(visit.id, step))
    with pytest.raises(StepRefused, match="closed"):
        checkin.apply(record(visit.id, PageKept(FORM, "1", {})))
