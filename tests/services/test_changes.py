"""A patient's edits: beside the record until staff decide, each decided once."""

from collections.abc import Iterator

import pytest

from kiosk.domain.steps import ContactConfirmed, CoverageEntered, FieldChange
from kiosk.domain.visits import ChangeStatus, LobbyVisit
from kiosk.services.changes import ChangeRefused, ChangeService
from kiosk.services.patients import PatientService
from kiosk.store.database import Database
from tests.services.clinic_maker import NOW, SETTINGS, Kiosk, booking, patient, record

HOSTILE = '<img src="x">\'); DROP TABLE patient; -- \u202e \N{GRINNING FACE}'


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    PatientService(opened).save([patient(1)], [booking(1)])
    yield opened
    opened.close()


def visit_after(database: Database, *changes: FieldChange) -> LobbyVisit:
    service = Kiosk(database, SETTINGS, lambda: NOW)
    visit = service.open_visit("p1", ("a1",), "kiosk-1")
    if changes:
        visit = service.apply(record(visit.id, ContactConfirmed(changes)))
    return visit


def test_s09_an_accepted_change_is_in_the_record_to_the_letter(database: Database) -> None:
    visit = visit_after(
        database, FieldChange("address_line", "", HOSTILE), FieldChange("city", "", "Elsewhere")
    )
    service = ChangeService(database, lambda: NOW)
    address, city = service.of_visit(visit.id)
    service.decide(address.id, accept=True, staff="desk")
    service.decide(city.id, accept=False, staff="desk")
    contact = visit_after(database).patient.contact
    assert (contact.address_line, contact.city) == (HOSTILE, "")
    decided = service.of_visit(visit.id)
    assert [item.status for item in decided] == [ChangeStatus.ACCEPTED, ChangeStatus.REFUSED]
    assert [item.decided_by for item in decided] == ["desk", "desk"]


def test_a_request_is_decided_once(database: Database) -> None:
    visit = visit_after(database, FieldChange("city", "", "Elsewhere"))
    service = ChangeService(database, lambda: NOW)
    (city,) = service.of_visit(visit.id)
    service.decide(city.id, accept=False, staff="desk")
    with pytest.raises(ChangeRefused) as refused:
        service.decide(city.id, accept=True, staff="other desk")
    assert refused.value.status is ChangeStatus.REFUSED
    assert visit_after(database).patient.contact.city == ""
    with pytest.raises(ChangeRefused) as unknown:
        service.decide("nothing", accept=True, staff="desk")
    assert unknown.value.status is None


def test_accepting_a_first_insurance_makes_one(database: Database) -> None:
    visit = visit_after(database)
    checkin = Kiosk(database, SETTINGS, lambda: NOW)
    checkin.apply(record(visit.id, CoverageEntered("Blue", "XYZ123", "", "Given Family", "self")))
    service = ChangeService(database, lambda: NOW)
    for change in service.of_visit(visit.id):
        service.decide(change.id, accept=True, staff="desk")
    coverage = visit_after(database).coverage
    assert coverage is not None
    assert (coverage.payer, coverage.member_id, coverage.last_four) == ("Blue", "XYZ123", "Z123")


def test_a_field_that_is_not_of_the_record_is_never_written(database: Database) -> None:
    visit = visit_after(database, FieldChange("mrn", "1001", "9999"))
    service = ChangeService(database, lambda: NOW)
    (change,) = service.of_visit(visit.id)
    with pytest.raises(ValueError, match="mrn"):
        service.decide(change.id, accept=True, staff="desk")
    assert service.of_visit(visit.id)[0].status is ChangeStatus.PENDING
    assert visit_after(database).patient.mrn == "1001"
