"""Who is here for a patient as the desk writes it down: kept as a kiosk keeps it, said anew, and in the audit."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from kiosk.domain.audit import Action
from kiosk.domain.items.representative import Relation, Represented
from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.people.representing import may_come, relation_meant, represents
from kiosk.domain.permissions import StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus, item_in
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.registering import Particulars
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.desk.walk_ins import BookedNow, WalkIn
from kiosk.services.desk.who_is_here import NobodyHere, ToldWho, WhoIsHereService
from kiosk.services.record.audit import AuditService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import in_the_days_of_tests, server_url
from tests.factories import BORN, NOW, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS
from tests.services.desk.test_registering import SAID, now, walk_ins

TODAY = NOW.date()
CHILD = Particulars("García", "Leo", date(2018, 4, 19), "555 010 3333")


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


def arrived(database: Database, said: Particulars = CHILD) -> BookedNow:
    return walk_ins(database).register_and_book(said, (), WalkIn(), an_actor("Ana"))


def say(database: Database, visit_id: str, relation: Relation, name: str = "", staff: str = "Ben") -> ToldWho:
    return WhoIsHereService(database, now).say(visit_id, relation, name, an_actor(staff))


def who(database: Database, visit_id: str) -> list[tuple[str, str]]:
    details = ArrivalService(database, SETTINGS, now).details(visit_id, an_actor())
    return [(told.name, told.relationship) for told in details.of(Represented)]


def item(database: Database, visit_id: str) -> ChecklistItem | None:
    (row,) = ArrivalService(database, SETTINGS, now).rows([visit_id], an_actor())
    return item_in(row.checklist, ItemKind.REPRESENTATIVE, "")


def test_of_a_child_at_the_desk_it_is_asked_and_kept_as_at_a_kiosk(database: Database) -> None:
    booked = arrived(database)
    asked = item(database, booked.visit_id)
    assert asked is not None
    assert asked.status is ItemStatus.DUE
    say(database, booked.visit_id, Relation.MOTHER, "  Ana   García ")
    assert who(database, booked.visit_id) == [("Ana García", "mother")]
    settled = item(database, booked.visit_id)
    assert settled is not None
    assert (settled.status, settled.reason, settled.completed_by) == (ItemStatus.DONE, "", "Ben")
    told = AuditService(database).of_patient(booked.patient.mrn)[-1]
    assert (told.actor, told.action, told.name, told.relationship) == (
        "Ben",
        Action.WHO_IS_HERE,
        "Ana García",
        "mother",
    )
    assert isinstance(AuditService(database).verify(), tuple)


def test_it_is_said_anew_while_the_visit_lasts_and_every_answer_stays(database: Database) -> None:
    booked = arrived(database)
    say(database, booked.visit_id, Relation.MOTHER, "Ana García")
    called = QueueService(database, SETTINGS, now).call_next(an_actor(), "12")
    assert called is not None
    say(database, booked.visit_id, Relation.OTHER, "Tía Rosa")
    assert who(database, booked.visit_id) == [("Tía Rosa", "other")]
    say(database, booked.visit_id, Relation.PATIENT, "nobody's name")
    assert who(database, booked.visit_id) == [("", "patient")]
    told = [
        (event.name, event.relationship)
        for event in AuditService(database).of_patient(booked.patient.mrn)
        if event.action == Action.WHO_IS_HERE
    ]
    assert told == [("Ana García", "mother"), ("Tía Rosa", "other"), ("", "patient")]
    QueueService(database, SETTINGS, now).move(
        called.ticket_id, TicketStatus.CALLED, TicketStatus.DONE, an_actor()
    )
    before = count(database)
    for visit_id in (booked.visit_id, "none"):
        with pytest.raises(NobodyHere):
            say(database, visit_id, Relation.MOTHER, "Ana García")
    assert count(database) == before


def count(database: Database) -> list[int]:
    asked = (tables.representative, tables.audit_event)
    with database.read() as connection:
        return [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in asked]


def test_of_a_grown_up_it_is_not_asked_and_can_be_said(database: Database) -> None:
    booked = arrived(database, SAID)
    assert item(database, booked.visit_id) is None
    say(database, booked.visit_id, Relation.CARER, "Rosa Diaz")
    assert who(database, booked.visit_id) == [("Rosa Diaz", "carer")]
    assert item(database, booked.visit_id) is None


@pytest.mark.parametrize("name", ["", "  ", " - ", "x" * 201, "Ana\x07", "Ana\u202e"])
def test_a_name_that_cannot_be_kept_is_none(database: Database, name: str) -> None:
    booked = arrived(database)
    before = count(database)
    with pytest.raises(ValueError, match="name"):
        say(database, booked.visit_id, Relation.MOTHER, name)
    assert count(database) == before


def test_a_booking_stands_once_somebody_has_said_who_is_here(database: Database) -> None:
    booked = arrived(database)
    say(database, booked.visit_id, Relation.MOTHER, "Ana García")
    with pytest.raises(UndoRefused):
        walk_ins(database).take_back(booked, an_actor())


def test_who_has_a_representative_on_file_is_asked_at_the_desk_too(database: Database) -> None:
    service = PatientService(database)
    service.save([a_patient(1, born=BORN)])
    service.take_in_related([("p1", RelatedPerson("r1", "Rosa Onfile", "carer"))], NOW, "test")
    booked = walk_ins(database).book("p1", WalkIn(), an_actor("Ana"))
    asked = item(database, booked.visit_id)
    assert asked is not None
    assert asked.status is ItemStatus.DUE


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Mother", "mother"), ("NTMTH", "mother"), ("Mère", "mother"), ("padre", "father"), ("parent", "parent"),
        ("Legal guardian", "guardian"), ("Tutora", "guardian"), ("Care giver", "carer"), ("HPOWATT", ""),
        ("Bevollmächtigte", ""), ("sister", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_sources_word_for_somebody_is_one_of_those_that_are_asked(word: str, meant: str) -> None:
    assert relation_meant(word) == meant
    assert not meant or represents(word)
    assert not meant or meant in set(Relation)


@pytest.mark.parametrize(
    ("changes", "may"),
    [
        ({}, True),
        ({"active": False}, False),
        ({"period_end": TODAY}, True),
        ({"period_end": TODAY - timedelta(days=1)}, False),
        ({"period_start": TODAY + timedelta(days=1)}, False),
        ({"relationship": "sister"}, False),
    ],
)
def test_who_of_those_on_file_may_come_is_as_the_record_asks_it(
    database: Database, changes: dict[str, object], may: bool
) -> None:
    person = RelatedPerson(**{"id": "r1", "name": "Rosa", "relationship": "carer", **changes})  # type: ignore[arg-type]
    assert may_come(person, SETTINGS.today(NOW)) == may
    service = PatientService(database)
    service.save([a_patient(1, born=BORN)])
    service.take_in_related([("p1", person)], NOW, "test")
    booked = walk_ins(database).book("p1", WalkIn(), an_actor("Ana"))
    assert (item(database, booked.visit_id) is not None) == may


def test_a_staff_login_writes_it_down(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    in_the_days_of_tests(server_url(cluster, "kiosk_owner", name))
    owner = Database(server_url(cluster, "kiosk_owner", name))
    signed = signed_in(owner, "Ana", StaffRole.FRONT_DESK)
    staff = Database(server_url(cluster, "staff_1", name)).under(signed)
    booked = arrived(staff)
    say(staff, booked.visit_id, Relation.GUARDIAN, "Paul Onfile")
    assert who(staff, booked.visit_id) == [("Paul Onfile", "guardian")]
    staff.close()
    owner.close()


def test_who_is_here_by_mistake_is_taken_back_to_what_was_said_before(database: Database) -> None:
    booked = arrived(database)
    service = WhoIsHereService(database, now)
    first = say(database, booked.visit_id, Relation.MOTHER, "Ana García")
    second = say(database, booked.visit_id, Relation.CARER, "Somebody Else")
    # The last one only, and once.
    with pytest.raises(UndoRefused):
        service.take_back(first, an_actor("Cat"))
    service.take_back(second, an_actor("Cat"))
    assert who(database, booked.visit_id) == [("Ana García", "mother")]
    with pytest.raises(UndoRefused):
        service.take_back(second, an_actor("Cat"))
    told = AuditService(database).of_patient(booked.patient.mrn)[-1]
    assert (told.actor, told.action) == ("Cat", Action.WHO_IS_HERE_TAKEN_BACK)
    with database.read() as connection:
        count = select(func.count()).select_from(tables.representative)
        assert connection.execute(count).scalar_one() == 2


def test_who_is_here_is_asked_again_once_the_first_answer_is_taken_back(database: Database) -> None:
    booked = arrived(database)
    told = say(database, booked.visit_id, Relation.MOTHER, "Ana García")
    WhoIsHereService(database, now).take_back(told, an_actor("Cat"))
    assert who(database, booked.visit_id) == []
    asked = item(database, booked.visit_id)
    assert asked is not None
    assert (asked.status, asked.completed_by) == (ItemStatus.DUE, "")
    # And it can be said once more.
    say(database, booked.visit_id, Relation.FATHER, "Leo García")
    assert who(database, booked.visit_id) == [("Leo García", "father")]


def test_who_is_here_stands_once_anything_else_has_happened(database: Database) -> None:
    booked = arrived(database)
    told = say(database, booked.visit_id, Relation.MOTHER, "Ana García")
    assert QueueService(database, SETTINGS, now).call_next(an_actor(), "7") is not None
    with pytest.raises(UndoRefused):
        WhoIsHereService(database, now).take_back(told, an_actor("Cat"))
    assert who(database, booked.visit_id) == [("Ana García", "mother")]
