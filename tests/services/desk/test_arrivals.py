"""What staff read: arrivals, the expected, one visit in full, search; and how they settle an item."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import CheckInFinished, ContactConfirmed, CoverageEntered, FieldChange
from kiosk.domain.visit.visit import ChangeStatus, VisitStatus
from kiosk.services.desk.arrivals import ArrivalService, SettleRefused
from kiosk.services.desk.changes import ChangeService
from kiosk.services.desk.help import HelpService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.applying import StepRefused
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import FORM, SETTINGS, Kiosk, record, whole_visit


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    people = range(1, 6)
    PatientService(opened).save([a_patient(n) for n in people], [a_booking(n) for n in people])
    yield opened
    opened.close()


@pytest.fixture
def arrivals(database: Database) -> ArrivalService:
    return ArrivalService(database, SETTINGS, lambda: NOW)


@pytest.fixture
def checkin(database: Database) -> Kiosk:
    return Kiosk(database, SETTINGS, lambda: NOW)


def arrive(checkin: Kiosk, number: int) -> str:
    visit = checkin.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
    for step in whole_visit():
        checkin.apply(record(visit.id, step))
    return visit.id


def test_only_finished_check_ins_are_arrivals(arrivals: ArrivalService, checkin: Kiosk) -> None:
    half = checkin.open_visit("p1", ("a1",), "kiosk-1")
    checkin.apply(record(half.id, ContactConfirmed()))
    assert arrivals.today(an_actor()) == ()
    assert [row.visit_status for row in arrivals.expected(an_actor())] == [
        VisitStatus.PLANNED,
        None,
        None,
        None,
        None,
    ]
    arrive(checkin, 2)
    rows = arrivals.today(an_actor())
    assert [(row.ticket, row.patient_name, row.ticket_status) for row in rows] == [
        ("A 01", "Family2, Given", TicketStatus.WAITING)
    ]
    assert rows[0].practitioner == "Dr Chen"
    assert rows[0].booked_at == NOW
    assert "a2" not in [row.appointment.id for row in arrivals.expected(an_actor())]


def test_one_visit_in_full(arrivals: ArrivalService, checkin: Kiosk) -> None:
    visit = checkin.open_visit("p1", ("a1",), "kiosk-1")
    checkin.apply(record(visit.id, ContactConfirmed((FieldChange("phone", "555 010 0001", "555 010 0199"),))))
    for step in whole_visit()[1:]:
        checkin.apply(record(visit.id, step))
    details = arrivals.details(visit.id, an_actor())
    assert details.row.pending_changes == 1
    assert [(change.field, change.new) for change in details.changes] == [("phone", "555 010 0199")]
    assert [form.questionnaire for form in details.responses] == [FORM]
    assert details.consents[0].typed_name == "Given Family"
    with pytest.raises(LookupError):
        arrivals.details("nobody", an_actor())


@pytest.mark.parametrize("text", ["family3", "FAMILY3", "given family3", "1003", "a1", "A 01", "1"])
def test_search_finds_by_name_number_and_ticket(arrivals: ArrivalService, checkin: Kiosk, text: str) -> None:
    arrive(checkin, 3)
    found = arrivals.search(text, an_actor())
    assert [(hit.patient.id, hit.ticket) for hit in found] == [("p3", "A 01")]
    assert found[0].appointment_start == NOW


def test_search_for_nothing_finds_nothing(arrivals: ArrivalService) -> None:
    assert arrivals.search("  ", an_actor()) == arrivals.search("<img>%_'", an_actor()) == ()
    assert len(arrivals.search("family", an_actor())) == 5


def test_an_item_settled_by_staff_counts_the_same(arrivals: ArrivalService, checkin: Kiosk) -> None:
    visit_id = arrive(checkin, 1)
    before = arrivals.today(an_actor())[0]
    assert before.checklist[3].status is ItemStatus.NEEDS_STAFF
    arrivals.settle(visit_id, ItemKind.INSURANCE, "", ItemStatus.DONE, an_actor())
    after = arrivals.today(an_actor())[0]
    assert (after.checklist[3].status, after.checklist[3].completed_by) == (ItemStatus.DONE, "desk")
    assert after.version > before.version
    with pytest.raises(SettleRefused):
        arrivals.settle(visit_id, ItemKind.INSURANCE, "no such", ItemStatus.DONE, an_actor())


def test_an_item_is_settled_only_as_it_was_seen(arrivals: ArrivalService, checkin: Kiosk) -> None:
    visit_id = arrive(checkin, 1)
    arrivals.settle(
        visit_id, ItemKind.INSURANCE, "", ItemStatus.DONE, an_actor("one"), ItemStatus.NEEDS_STAFF
    )
    with pytest.raises(SettleRefused):
        arrivals.settle(
            visit_id, ItemKind.INSURANCE, "", ItemStatus.SKIPPED, an_actor("two"), ItemStatus.NEEDS_STAFF
        )
    item = arrivals.details(visit_id, an_actor()).row.checklist[3]
    assert (item.status, item.completed_by) == (ItemStatus.DONE, "one")


def test_what_is_handed_back_can_be_answered_after_the_arrival(
    arrivals: ArrivalService, checkin: Kiosk
) -> None:
    visit_id = arrive(checkin, 1)
    card = CoverageEntered("Acme Health", "M1", "", "", "self")
    with pytest.raises(StepRefused, match="closed"):
        checkin.apply(record(visit_id, card))
    arrivals.settle(visit_id, ItemKind.INSURANCE, "", ItemStatus.DUE, an_actor())
    visit = checkin.apply(record(visit_id, card))
    checkin.apply(record(visit_id, CheckInFinished()))
    assert visit.checklist[3].reason == "new_card"
    assert len(arrivals.today(an_actor())) == 1


def test_answering_again_replaces_what_was_asked_for_but_not_what_was_decided(
    database: Database, checkin: Kiosk
) -> None:
    changes = ChangeService(database, lambda: NOW)
    visit = checkin.open_visit("p1", ("a1",), "kiosk-1")

    def ask(new: str) -> None:
        checkin.apply(record(visit.id, ContactConfirmed((FieldChange("phone", "555 010 0001", new),))))

    ask("1")
    ask("2")
    assert [change.new for change in changes.of_visit(visit.id, an_actor())] == ["2"]
    changes.decide(changes.of_visit(visit.id, an_actor())[0].id, accept=True, who=an_actor())
    ask("3")
    assert [(item.new, item.status) for item in changes.of_visit(visit.id, an_actor())] == [
        ("2", ChangeStatus.ACCEPTED),
        ("3", ChangeStatus.PENDING),
    ]


def test_f6_a_visits_details_come_from_one_transaction(
    database: Database, arrivals: ArrivalService, checkin: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Decided between two of them, a change would stand as wanted beside a record that has it."""
    visit_id = arrive(checkin, 1)
    begun: list[str] = []
    for name in ("read", "read_once"):
        work = getattr(Database, name)

        def counted(*given: object, work: Callable[..., object] = work, name: str = name) -> object:
            begun.append(name)
            return work(*given)

        monkeypatch.setattr(Database, name, counted)
    arrivals.details(visit_id, an_actor())
    assert begun == ["read"]


def test_f5_help_is_called_once_and_answered_once(database: Database) -> None:
    now = [NOW]
    desk = HelpService(database, lambda: now[0])
    desk.call("call-1", "kiosk-1", "contact", "p1")
    desk.call("call-1", "kiosk-1", "contact", "p1")
    desk.call("call-2", "kiosk-2", "welcome")
    assert [(call.id, call.patient_name) for call in desk.open_calls(an_actor())] == [
        ("call-1", "Family1, Given"),
        ("call-2", ""),
    ]
    assert not desk.is_answered("call-1")
    assert desk.answer("call-1", an_actor())
    assert not desk.answer("call-1", an_actor("another"))
    assert desk.is_answered("call-1")
    assert desk.answer("call-2", an_actor("another"))
    assert not desk.answer("nothing", an_actor("another"))
    with database.read() as connection:
        event = tables.audit_event.c
        told = connection.execute(
            select(event.actor, event.action, event.patient_id, event.record_id).order_by(event.sequence)
        ).all()
    assert [tuple(row) for row in told][-2:] == [
        ("desk", "help_answered", "p1", "call-1"),
        ("another", "help_answered", "", "call-2"),
    ]
    now[0] += timedelta(hours=5)
    assert desk.open_calls(an_actor()) == ()


def test_clinic_settings_come_back_as_saved(database: Database) -> None:
    service = ClinicService(database)
    assert service.load() == SETTINGS
    changed = type(SETTINGS)(name="Riverside", early_minutes=30, languages=("en",))
    service.save(changed)
    assert service.load() == changed
    service.save(SETTINGS)
    assert service.load() == SETTINGS
