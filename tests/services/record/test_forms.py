"""Publishing: new patients get the new version, nothing bad replaces anything good, and old answers stay readable."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import insert

from kiosk.domain.form_rules import Why
from kiosk.domain.forms import load
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import FormCompleted, PageKept
from kiosk.services.desk.arrivals import answers_of
from kiosk.services.record.forms import FormService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.publishing import PublishingService, PublishRefused
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk, record
from tests.services.staffing.people import COMMAND

URL = "urn:test:form"


def form(version: str, text: str = "How are you?", url: str = URL) -> dict[str, object]:
    item = {"linkId": "q", "type": "string", "text": text}
    return {"resourceType": "Questionnaire", "url": url, "version": version, "item": [item]}


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


@pytest.fixture
def service(database: Database) -> FormService:
    return FormService(database, lambda: NOW, {URL: load(form("1")).form})


@pytest.fixture
def publishing(database: Database) -> PublishingService:
    moments = iter(NOW + timedelta(minutes=number) for number in range(1000))
    return PublishingService(database, lambda: next(moments))


def test_a_new_version_follows_and_the_old_one_stays_known(
    service: FormService, publishing: PublishingService
) -> None:
    first = service.current()
    assert first is not None
    assert service.current(first.revision) is None
    publishing.publish(form("2", "And now?"), COMMAND)
    current = service.current(first.revision)
    assert current is not None
    assert current.forms[URL].version == "2"
    publishing.publish(form("3"), COMMAND)
    current = service.current()
    assert current is not None
    assert (current.forms[URL].version, set(current.versions)) == ("3", {f"{URL}|2", f"{URL}|3"})


def test_what_is_bad_changes_nothing(service: FormService, publishing: PublishingService) -> None:
    publishing.publish(form("2"), COMMAND)
    before = service.current()
    with pytest.raises(PublishRefused, match="modifierExtension"):
        publishing.publish(form("3") | {"modifierExtension": [{"url": "urn:x"}]}, COMMAND)
    with pytest.raises(PublishRefused, match="raise 'version'"):
        publishing.publish(form("2", "Other words"), COMMAND)
    with pytest.raises(PublishRefused, match="'url' and a 'version'"):
        publishing.publish(form(""), COMMAND)
    assert service.current() == before
    publishing.publish(form("2"), COMMAND)


def test_a_retired_form_is_asked_nobody(service: FormService, publishing: PublishingService) -> None:
    with pytest.raises(PublishRefused, match="no form urn:other was published"):
        publishing.retire("urn:other", COMMAND)
    publishing.publish(form("2", url="urn:own"), COMMAND)
    assert publishing.retire("urn:own", COMMAND) == 1
    current = service.current()
    assert current is not None
    assert "urn:own" not in current.forms
    assert "urn:own|2" in current.versions


def test_rules_decide_what_a_visit_asks(
    service: FormService, publishing: PublishingService, database: Database
) -> None:
    PatientService(database).save([a_patient(1)], [a_booking(1)])
    # The patient is an adult: what is asked about children in its place is not for them.
    assert [verdict.why for verdict in service.due("p1", ("a1",), SETTINGS)] == [Why.DUE, Why.TOO_OLD]
    publishing.save_rules(f"[[rule]]\nform='{URL}'\n[[rule]]\nform='urn:old'\nage_from=150", COMMAND)
    with pytest.raises(PublishRefused, match="rule 1"):
        publishing.save_rules("[[rule]]", COMMAND)
    verdicts = {verdict.form: verdict.why for verdict in service.due("p1", ("a1",), SETTINGS)}
    assert verdicts == {URL: Why.DUE, "urn:old": Why.TOO_YOUNG}
    visit = Kiosk(database, SETTINGS, lambda: NOW).open_visit("p1", ("a1",), "kiosk")
    asked = [item.key for item in visit.checklist if item.kind is ItemKind.QUESTIONNAIRE]
    assert asked == [URL]


def test_u1_a_form_left_to_a_person_is_due_again_and_keeps_its_answers(
    service: FormService, database: Database
) -> None:
    PatientService(database).save([a_patient(1)], [a_booking(1)])
    kiosk = Kiosk(database, SETTINGS, lambda: NOW)
    visit = kiosk.open_visit("p1", ("a1",), "kiosk")
    url = SETTINGS.questionnaires[0]
    items = [{"linkId": "allergies", "answer": [{"valueString": "cats"}]}]
    response = {"resourceType": "QuestionnaireResponse", "status": "in-progress", "item": items}
    kiosk.apply(record(visit.id, PageKept(url, "1", response)))
    after = kiosk.apply(record(visit.id, FormCompleted(url, "1", response, left=True)))
    (item,) = [item for item in after.checklist if item.key == url]
    assert (item.status, item.reason) == (ItemStatus.NEEDS_STAFF, "patient_asked")
    # Staff see what was answered; handed back to the patient, it goes on where it was.
    with database.read() as connection:
        here, _ = answers_of(connection, "p1", visit.id)
    assert [answered.response for answered in here] == [response]
    assert after.drafts[url] == response
    assert service.due("p1", ("a1",), SETTINGS)[0].why is Why.DUE


def test_what_was_published_before_texts_had_a_limit_is_asked_nobody(
    service: FormService, publishing: PublishingService, database: Database
) -> None:
    with pytest.raises(PublishRefused, match="its text has 9001 characters"):
        publishing.publish(form("2", "a" * 9_001, "urn:long"), COMMAND)
    values = {"status": "published", "published_at": NOW, "published_by": "x", "url": "urn:long"}
    with database.write() as connection:
        connection.execute(
            insert(tables.questionnaire).values(
                version="1", resource=form("1", "a" * 9_001, "urn:long"), **values
            )
        )
    current = service.current()
    assert current is not None
    assert set(current.forms) == {URL}
