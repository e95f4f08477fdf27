"""A patient's edits: beside the record until staff decide, each decided once."""

import threading

import pytest
from sqlalchemy import insert, select, update

from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.visit.steps import ContactConfirmed, CoverageEntered, FieldChange
from kiosk.domain.visit.visit import ChangeStatus, LobbyVisit
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.changes import ChangeRefused, ChangeService, RecordChanged
from kiosk.services.desk.undo import UndoRefused, UndoService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record

HOSTILE = '<img src="x">\'); DROP TABLE patient; -- \u202e \N{GRINNING FACE}'

CARD = CoverageEntered("Blue", "XYZ123", "", "Given Family", "self")


@pytest.fixture
def database(empty: Database) -> Database:
    PatientService(empty).save([a_patient(1)], [a_booking(1)])
    return empty


def visit_after(database: Database, *changes: FieldChange) -> LobbyVisit:
    service = Kiosk(database, SETTINGS, lambda: NOW)
    visit = service.open_visit("p1", ("a1",), "kiosk-1")
    if changes:
        visit = service.apply(record(visit.id, ContactConfirmed(changes)))
    return visit


def actions(database: Database) -> list[str]:
    """What the audit tells, in its order."""
    event = tables.audit_event.c
    with database.read() as connection:
        return list(connection.execute(select(event.action).order_by(event.sequence)).scalars())


def test_s09_an_accepted_change_is_in_the_record_to_the_letter(database: Database) -> None:
    visit = visit_after(
        database, FieldChange("address_line", "", HOSTILE), FieldChange("email", "", "else@where.example")
    )
    service = ChangeService(database, lambda: NOW)
    address, email = service.of_visit(visit.id, an_actor())
    service.decide(address.id, accept=True, who=an_actor())
    service.decide(email.id, accept=False, who=an_actor())
    contact = visit_after(database).patient.contact
    assert (contact.address_line, contact.email) == (HOSTILE, "")
    decided = service.of_visit(visit.id, an_actor())
    assert [item.status for item in decided] == [ChangeStatus.ACCEPTED, ChangeStatus.REFUSED]
    assert [item.decided_by for item in decided] == ["desk", "desk"]


def test_a_request_is_decided_once(database: Database) -> None:
    visit = visit_after(database, FieldChange("city", "", "Elsewhere"))
    service = ChangeService(database, lambda: NOW)
    (city,) = service.of_visit(visit.id, an_actor())
    service.decide(city.id, accept=False, who=an_actor())
    with pytest.raises(ChangeRefused) as refused:
        service.decide(city.id, accept=True, who=an_actor("other desk"))
    assert refused.value.status is ChangeStatus.REFUSED
    assert visit_after(database).patient.contact.city == ""
    with pytest.raises(ChangeRefused) as unknown:
        service.decide("nothing", accept=True, who=an_actor())
    assert unknown.value.status is None


def card_of(database: Database, visit: LobbyVisit, card: CoverageEntered) -> tuple[ChangeService, list[str]]:
    """A card that the patient typed in, and what waits for staff because of it."""
    Kiosk(database, SETTINGS, lambda: NOW).apply(record(visit.id, card))
    service = ChangeService(database, lambda: NOW)
    pending = [item for item in service.of_visit(visit.id, an_actor()) if item.status is ChangeStatus.PENDING]
    return service, [change.id for change in pending]


def insurance(visit: LobbyVisit) -> ChecklistItem:
    return next(item for item in visit.checklist if item.kind is ItemKind.INSURANCE)


@pytest.mark.parametrize("named", [0, -1])
def test_a_first_card_is_accepted_whole_and_settles_its_item(database: Database, named: int) -> None:
    service, ids = card_of(database, visit_after(database), CARD)
    service.decide(ids[named], accept=True, who=an_actor())
    assert actions(database)[-5:] == [*["change_accepted"] * 4, "item_done"]
    after = visit_after(database)
    assert after.coverage is not None
    assert (after.coverage.payer, after.coverage.member_id, after.coverage.last_four) == (
        "Blue",
        "XYZ123",
        "Z123",
    )
    assert after.coverage.confirmed_at == NOW
    item = insurance(after)
    assert (item.status, item.reason, item.completed_by) == (ItemStatus.DONE, "", "desk")
    with pytest.raises(ChangeRefused):
        service.decide(ids[1], accept=False, who=an_actor("other desk"))


def test_a_refused_card_leaves_the_one_on_file_settles_its_item_and_confirms_nothing(
    database: Database,
) -> None:
    visit = visit_after(database)
    service, ids = card_of(database, visit, CARD)
    service.decide(*ids, accept=True, who=an_actor())
    kiosk = Kiosk(database, SETTINGS, lambda: NOW)
    ArrivalService(database, SETTINGS, lambda: NOW).settle(
        visit.id, ItemKind.INSURANCE, "", ItemStatus.DUE, an_actor()
    )
    before = kiosk.open_visit("p1", ("a1",), "kiosk-1").coverage
    service, ids = card_of(database, visit, CoverageEntered("Red", "R1", "G", "Given Family", "self"))
    service.decide(ids[0], accept=False, who=an_actor())
    after = visit_after(database)
    assert after.coverage == before
    item = insurance(after)
    assert (item.status, item.reason) == (ItemStatus.SKIPPED, "refused")
    assert {change.status for change in service.of_visit(visit.id, an_actor())} == {
        ChangeStatus.ACCEPTED,
        ChangeStatus.REFUSED,
    }


def test_a_card_that_the_patient_has_replaced_is_not_decided_by_who_saw_the_first(database: Database) -> None:
    visit = visit_after(database)
    service, ids = card_of(database, visit, CARD)
    service, others = card_of(database, visit, CoverageEntered("Red", "R1", "", "Given Family", "self"))
    with pytest.raises(ChangeRefused) as gone:
        service.decide(*ids, accept=True, who=an_actor())
    assert gone.value.status is None
    service.decide(others[0], accept=True, who=an_actor())
    coverage = visit_after(database).coverage
    assert coverage is not None
    assert (coverage.payer, coverage.member_id) == ("Red", "R1")


def test_two_cards_are_never_mixed(database: Database) -> None:
    """Another card came into the record after this one was entered: what both had alike may be so no longer."""
    visit = visit_after(database)
    service, ids = card_of(database, visit, CARD)
    with database.write() as connection:
        connection.execute(
            insert(tables.coverage).values(
                id="c1", patient_id="p1", payer="Red", member_id="R1", group_number="G9"
            )
        )
    with pytest.raises(RecordChanged):
        service.decide(ids[0], accept=True, who=an_actor())
    coverage = visit_after(database).coverage
    assert coverage is not None
    assert (coverage.payer, coverage.group_number) == ("Red", "G9")
    service.decide(ids[0], accept=False, who=an_actor())


def test_everything_of_a_visit_is_decided_in_one_go_or_nothing(database: Database) -> None:
    visit = visit_after(
        database, FieldChange("email", "", "a@b.example"), FieldChange("city", "", "Elsewhere")
    )
    service, _ = card_of(database, visit, CARD)
    ids = [change.id for change in service.of_visit(visit.id, an_actor())]
    with pytest.raises(ChangeRefused):
        service.decide(*ids, "nothing", accept=True, who=an_actor())
    assert {change.status for change in service.of_visit(visit.id, an_actor())} == {ChangeStatus.PENDING}
    service.decide(*ids, accept=True, who=an_actor())
    after = visit_after(database)
    assert (after.patient.contact.email, after.patient.contact.city) == ("a@b.example", "Elsewhere")
    assert after.coverage is not None
    assert insurance(after).status is ItemStatus.DONE


@pytest.mark.parametrize("accept", [True, False])
def test_contact_details_that_were_refused_are_asked_again_next_time(
    database: Database, accept: bool
) -> None:
    visit = visit_after(database, FieldChange("city", "", "Elsewhere"))
    service = ChangeService(database, lambda: NOW)
    service.decide(service.of_visit(visit.id, an_actor())[0].id, accept=accept, who=an_actor())
    confirmed = visit_after(database).patient.contact_confirmed_at
    assert confirmed == (NOW if accept else None)


def test_of_two_who_decide_a_card_at_once_one_is_refused(database: Database) -> None:
    service, ids = card_of(database, visit_after(database), CARD)
    barrier = threading.Barrier(2)
    refused: list[str] = []

    def press(staff: str, key: str, accept: bool) -> None:
        barrier.wait()
        try:
            service.decide(key, accept=accept, who=an_actor(staff))
        except ChangeRefused:
            refused.append(staff)

    threads = [
        threading.Thread(target=press, args=("one", ids[0], True)),
        threading.Thread(target=press, args=("two", ids[1], False)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(refused) == 1
    after = visit_after(database)
    assert (after.coverage is not None) == (refused == ["two"])
    assert insurance(after).status is (ItemStatus.DONE if refused == ["two"] else ItemStatus.SKIPPED)


def test_a_field_that_is_not_of_the_record_is_never_written(database: Database) -> None:
    visit = visit_after(database, FieldChange("mrn", "1001", "9999"))
    service = ChangeService(database, lambda: NOW)
    (change,) = service.of_visit(visit.id, an_actor())
    with pytest.raises(ValueError, match="mrn"):
        service.decide(change.id, accept=True, who=an_actor())
    assert service.of_visit(visit.id, an_actor())[0].status is ChangeStatus.PENDING
    with database.read() as connection:
        assert (
            connection.execute(select(tables.patient.c.mrn).where(tables.patient.c.id == "p1")).scalar()
            == "1001"
        )


# What a decision may be about: each subject, with nothing on file before and with something.
WISHES = {
    "phone": (FieldChange("phone", "", "555 010 0199"),),
    "address": (
        FieldChange("address_line", "", "18 Orchard Street"),
        FieldChange("postal_code", "", "02301"),
    ),
    "allergy": (FieldChange("allergy", "", "Penicillin"),),
    "all": (FieldChange("email", "", "a@b.example"), FieldChange("emergency_name", "", "José")),
}


def everything(database: Database) -> dict[str, list[dict[str, object]]]:
    """All rows that a decision may touch, but for the visit's version, which counts on."""
    touched = ("patient", "coverage", "clinical_statement", "change_request", "checklist_item")
    with database.read() as connection:
        return {
            name: [
                dict(row)
                for row in connection.execute(
                    select(tables.metadata.tables[name]).order_by(*tables.metadata.tables[name].primary_key)
                ).mappings()
            ]
            for name in touched
        }


@pytest.mark.parametrize("accept", [True, False])
@pytest.mark.parametrize("wish", [*WISHES, "first card", "second card"])
def test_a_decision_is_taken_back_to_the_letter(database: Database, wish: str, *, accept: bool) -> None:
    visit = visit_after(database, *WISHES.get(wish, ()))
    service = ChangeService(database, lambda: NOW)
    if "card" in wish:
        service, ids = card_of(database, visit, CARD)
    if wish == "second card":
        service.decide(*ids, accept=True, who=an_actor())
        service, ids = card_of(database, visit, CoverageEntered("Red", "R1", "G", "Given Family", "self"))
    wanted = [
        item.id for item in service.of_visit(visit.id, an_actor()) if item.status is ChangeStatus.PENDING
    ]
    before = everything(database)
    way = service.decide(*wanted, accept=accept, who=an_actor())
    assert everything(database) != before
    UndoService(database, lambda: NOW).undo(way, an_actor())
    assert everything(database) == before
    assert actions(database)[-1] == "undone"
    # It waits again, and is decided the other way.
    service.decide(*wanted, accept=not accept, who=an_actor("other desk"))
    with pytest.raises(UndoRefused):
        UndoService(database, lambda: NOW).undo(way, an_actor())


def test_what_has_changed_since_is_not_taken_back(database: Database) -> None:
    visit = visit_after(
        database, FieldChange("phone", "", "555 010 0199"), FieldChange("city", "", "Elsewhere")
    )
    service = ChangeService(database, lambda: NOW)
    phone, city = service.of_visit(visit.id, an_actor())
    way = service.decide(phone.id, accept=True, who=an_actor())
    with database.write() as connection:
        connection.execute(update(tables.patient).values(phone="555 010 0777"))
    before = everything(database)
    with pytest.raises(UndoRefused):
        UndoService(database, lambda: NOW).undo(way, an_actor())
    # What has nothing to do with it is no hindrance, and stays.
    way = service.decide(city.id, accept=True, who=an_actor())
    with database.write() as connection:
        connection.execute(update(tables.patient).values(email="b@c.example"))
    UndoService(database, lambda: NOW).undo(way, an_actor())
    assert everything(database)["patient"] == [{**row, "email": "b@c.example"} for row in before["patient"]]


def test_what_staff_amend_goes_on_file_and_what_was_said_stays_beside_it(database: Database) -> None:
    wanted = (FieldChange("address_line", "", "18 Orchad Street"), FieldChange("city", "", "Springfield"))
    visit = visit_after(database, *wanted, FieldChange("phone", "", "555 010 0199"))
    service = ChangeService(database, lambda: NOW)
    made = {change.field: change for change in service.of_visit(visit.id, an_actor())}
    line, city, phone = (made[field].id for field in ("address_line", "city", "phone"))
    service.decide(
        line, accept=True, who=an_actor(), amended={line: "18 Orchard Street", city: "Springfield"}
    )
    service.decide(phone, accept=True, who=an_actor(), amended={phone: "555 010 0198"})
    after = visit_after(database)
    assert (after.patient.contact.address_line, after.patient.contact.city) == (
        "18 Orchard Street",
        "Springfield",
    )
    with database.read() as connection:
        key = connection.execute(
            select(tables.patient.c.phone_key).where(tables.patient.c.id == "p1")
        ).scalar_one()
    # What identifies somebody is what was taken, not what was said.
    assert key == factor_key(Factor.PHONE, "555 010 0198")
    kept = {change.field: (change.new, change.amended) for change in service.of_visit(visit.id, an_actor())}
    assert kept["address_line"] == ("18 Orchad Street", "18 Orchard Street")
    assert kept["city"] == ("Springfield", None)
    assert kept["phone"] == ("555 010 0199", "555 010 0198")


@pytest.mark.parametrize(
    ("accept", "amended", "why"),
    [
        (False, {"": "Elsewhere"}, "can be amended"),
        (True, {"": "Else\x07where"}, "cannot be kept"),
        (True, {"other": "Elsewhere"}, "can be amended"),
    ],
)
def test_what_cannot_be_amended_changes_nothing(
    database: Database, accept: bool, amended: dict[str, str], why: str
) -> None:
    visit = visit_after(database, FieldChange("city", "", "Springfield"))
    service = ChangeService(database, lambda: NOW)
    (city,) = service.of_visit(visit.id, an_actor())
    texts = {key or city.id: text for key, text in amended.items()}
    with pytest.raises(ValueError, match=why):
        service.decide(city.id, accept=accept, who=an_actor(), amended=texts)
    (after,) = service.of_visit(visit.id, an_actor())
    assert (after.status, after.amended) == (ChangeStatus.PENDING, None)
    assert visit_after(database).patient.contact.city == ""
