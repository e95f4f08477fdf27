"""Who is asked who checks in, what the record keeps of it, and what a kiosk's login gets to know of those on file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import psycopg
import pytest
from sqlalchemy import select

from kiosk.domain.audit import Broken
from kiosk.domain.items.representative import RepresentativeTold, Represented
from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.people.representing import represents
from kiosk.domain.visit.checklist import Checklist, ItemKind, ItemStatus, Reason, first_due, item_in
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ConsentGiven,
    ContactConfirmed,
    HandedToDesk,
    SignatureMethod,
    VisitOpened,
)
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.record.audit import AuditService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.factories import BORN as GROWN_UP
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import FORM, SETTINGS, Kiosk, claim, enter, record, whole_visit

TODAY = NOW.date()
MOTHER = RepresentativeTold("mother", "Ana García")
# By number: a child, somebody with a carer, somebody with a sister, a child of tomorrow's eighteenth birthday, of
# today's, and a grown-up.
CHILD, CARED_FOR, SISTER, NEARLY, JUST, GROWN = range(1, 7)
BORN = {
    CHILD: date(2018, 4, 19),
    NEARLY: (TODAY + timedelta(days=1)).replace(year=TODAY.year - 18),
    JUST: TODAY.replace(year=TODAY.year - 18),
}


def furnish(database: Database) -> None:
    people = [a_patient(number, born=BORN.get(number, GROWN_UP)) for number in range(1, 7)]
    service = PatientService(database)
    service.save(people, [a_booking(number) for number in range(1, 7)])
    service.take_in_related(
        [
            (f"p{CARED_FOR}", RelatedPerson("r1", "Secret Carer", "Caregiver")),
            (f"p{SISTER}", RelatedPerson("r2", "Secret Sister", "sister")),
        ],
        NOW,
        "test",
    )


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    furnish(opened)
    yield opened
    opened.close()


@pytest.fixture
def kiosk(database: Database) -> Kiosk:
    return Kiosk(database)


def asked(checklist: Checklist) -> bool:
    return item_in(checklist, ItemKind.REPRESENTATIVE, "") is not None


def standing(checklist: Checklist, kind: ItemKind = ItemKind.REPRESENTATIVE, key: str = "") -> ItemStatus:
    item = item_in(checklist, kind, key)
    assert item is not None
    return item.status


def who(database: Database, visit_id: str) -> list[tuple[str, str]]:
    details = ArrivalService(database, SETTINGS, lambda: NOW).details(visit_id, an_actor())
    return [(found.name, found.relationship) for found in details.of(Represented)]


@pytest.mark.parametrize(
    ("number", "is_asked"),
    [(CHILD, True), (CARED_FOR, True), (SISTER, False), (NEARLY, True), (JUST, False), (GROWN, False)],
)
def test_day_9_it_is_asked_of_a_child_and_of_who_has_a_representative(
    kiosk: Kiosk, number: int, is_asked: bool
) -> None:
    visit = kiosk.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
    assert asked(visit.checklist) == is_asked
    if is_asked:
        due = first_due(visit.checklist)
        assert due is not None
        assert due.kind is ItemKind.REPRESENTATIVE, "before anything else"


@pytest.mark.parametrize(
    "changes",
    [
        {"active": False},
        {"period_end": TODAY - timedelta(days=1)},
        {"period_start": TODAY + timedelta(days=1)},
    ],
    ids=["inactive", "over", "to come"],
)
def test_who_comes_for_somebody_no_longer_or_not_yet_is_no_representative(
    kiosk: Kiosk, database: Database, changes: dict[str, date | bool]
) -> None:
    person = replace(RelatedPerson("r1", "Secret Carer", "Caregiver"), **changes)  # type: ignore[arg-type]
    PatientService(database).take_in_related([(f"p{CARED_FOR}", person)], NOW, "test")
    assert not asked(kiosk.open_visit(f"p{CARED_FOR}", (f"a{CARED_FOR}",), "kiosk-1").checklist)


def test_another_clinic_has_another_age(database: Database) -> None:
    kiosk = Kiosk(database, replace(SETTINGS, adult_age=8))
    assert not asked(kiosk.open_visit(f"p{CHILD}", (f"a{CHILD}",), "kiosk-1").checklist)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("mother", True), ("MTH", True), ("Legal guardian", True), ("GUARD", True), ("Health-care proxy", True),
        ("HPOWATT", True), ("carer", True), ("Care giver", True), ("Tutora", True), ("Mère", True), ("Mãe", True),
        ("Bevollmächtigte", True), ("sister", False), ("wife", False), ("emergency contact", False), ("", False),
        ("neighbor", False), ("child", False), ("C", False),
    ],
)  # fmt: skip
def test_whoever_is_a_parent_guardian_carer_or_proxy_may_come(word: str, meant: bool) -> None:
    assert represents(word) == meant


def test_day_9_who_signs_is_in_the_record_by_name_and_relationship(kiosk: Kiosk, database: Database) -> None:
    visit = kiosk.open_visit(f"p{CHILD}", (f"a{CHILD}",), "kiosk-1")
    told = record(visit.id, MOTHER)
    kiosk.apply(told)
    # Twice is once.
    kiosk.apply(told)
    signed = ConsentGiven(
        "treatment", "1", "en", SignatureMethod.TYPED, "Ana García", (), "Ana García", "mother"
    )
    form = next(item.key for item in visit.checklist if item.kind is ItemKind.QUESTIONNAIRE)
    assert form != FORM, "a child's history"
    for step in (
        ContactConfirmed(),
        HandedToDesk(ItemKind.QUESTIONNAIRE, form, Reason.PATIENT_ASKED),
        HandedToDesk(ItemKind.INSURANCE, "", "no_card"),
        signed,
        CheckInFinished(),
    ):
        kiosk.apply(record(visit.id, step))
    details = ArrivalService(database, SETTINGS, lambda: NOW).details(visit.id, an_actor())
    assert [(found.name, found.relationship) for found in details.of(Represented)] == [
        ("Ana García", "mother")
    ]
    assert [(one.signer_name, one.signer_relationship) for one in details.consents] == [
        ("Ana García", "mother")
    ]
    audited = AuditService(database).of_patient(f"p{CHILD}")
    by_name = [(event.action, event.name, event.relationship) for event in audited if event.name]
    assert by_name == [
        ("RepresentativeTold", "Ana García", "mother"),
        ("ConsentGiven", "Ana García", "mother"),
    ]
    with database.read() as connection:
        events = connection.execute(
            select(tables.audit_event.c.action).where(tables.audit_event.c.record_id == told.id)
        ).scalars()
        assert list(events) == ["RepresentativeTold"]
        assert len(connection.execute(select(tables.representative)).all()) == 1


def test_the_last_answer_counts(kiosk: Kiosk, database: Database) -> None:
    visit = kiosk.open_visit(f"p{CHILD}", (f"a{CHILD}",), "kiosk-1")
    for told in (MOTHER, RepresentativeTold("carer", "Bea"), RepresentativeTold("patient")):
        kiosk.apply(record(visit.id, told))
    for item in visit.checklist[2:]:
        kiosk.apply(record(visit.id, HandedToDesk(item.kind, item.key, Reason.PATIENT_ASKED)))
    kiosk.apply(record(visit.id, CheckInFinished()))
    assert who(database, visit.id) == [("", "patient")]


def test_whoever_goes_on_with_a_visit_says_who_they_are(kiosk: Kiosk) -> None:
    """The father, after the mother has gone: her answer holds for her sitting alone, and nothing of it is told."""
    visit = kiosk.open_visit(f"p{CHILD}", (f"a{CHILD}",), "kiosk-1")
    kiosk.apply(record(visit.id, MOTHER))
    kiosk.apply(record(visit.id, ContactConfirmed()))
    again = kiosk.open_visit(f"p{CHILD}", (f"a{CHILD}",), "kiosk-2")
    assert again.id == visit.id
    assert again.representative is None
    assert standing(again.checklist) is ItemStatus.DUE
    assert standing(again.checklist, ItemKind.CONTACT) is ItemStatus.DONE
    after = kiosk.apply(record(visit.id, RepresentativeTold("father", "Ben")))
    assert standing(after.checklist) is ItemStatus.DONE


def test_who_has_answered_everything_is_not_asked_again(kiosk: Kiosk) -> None:
    visit = kiosk.open_visit(f"p{CHILD}", (f"a{CHILD}",), "kiosk-1")
    kiosk.apply(record(visit.id, MOTHER))
    for item in visit.checklist[2:]:
        kiosk.apply(record(visit.id, HandedToDesk(item.kind, item.key, Reason.PATIENT_ASKED)))
    again = kiosk.open_visit(f"p{CHILD}", (f"a{CHILD}",), "kiosk-2")
    assert first_due(again.checklist) is None


def test_a_delivery_that_comes_twice_asks_nothing_anew(kiosk: Kiosk) -> None:
    session = kiosk.session(f"p{CHILD}")
    opening = record("", VisitOpened(claim(CHILD), (f"a{CHILD}",)))
    visit = kiosk.service.open_visit(session, (f"a{CHILD}",), "kiosk-1", opening)
    kiosk.service.apply(session, record(visit.id, MOTHER))
    again = kiosk.service.open_visit(session, (f"a{CHILD}",), "kiosk-1", opening)
    assert standing(again.checklist) is ItemStatus.DONE


def test_grown_ups_go_through_as_ever(kiosk: Kiosk) -> None:
    visit = kiosk.open_visit(f"p{GROWN}", (f"a{GROWN}",), "kiosk-1")
    for step in whole_visit():
        kiosk.apply(record(visit.id, step))
    assert kiosk.receipt(visit.id).ticket == "A 01"


def test_a_day_list_asks_the_same(database: Database) -> None:
    """Without the record: the checklist that is sealed for a kiosk asks who is here, and names nobody."""
    service = CheckInService(database, SETTINGS, lambda: NOW)
    for number, is_asked in ((CHILD, True), (CARED_FOR, True), (SISTER, False)):
        patient = a_patient(number, born=BORN.get(number, GROWN_UP))
        with database.read() as connection:
            checklist = service.new_checklist(connection, patient, (a_booking(number),), NOW)
        assert asked(checklist) == is_asked


# On a server, as the kiosk's own login


def test_day_9_a_kiosk_is_told_that_there_is_somebody_and_not_who(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    owner = Database(server_url(cluster, OWNER, name))
    furnish(owner)
    lobby = Database(server_url(cluster, "lobby_1", name))
    checkin = CheckInService(lobby, SETTINGS, lambda: NOW)
    for number, is_asked in ((CARED_FOR, True), (SISTER, False)):
        session = enter(lobby, number)
        visit = checkin.open_visit(session, (f"a{number}",), "kiosk-1")
        assert asked(visit.checklist) == is_asked
        if is_asked:
            checkin.apply(session, record(visit.id, RepresentativeTold("carer", "Secret Carer")))
            assert standing(checkin.visit(session, visit.id).checklist) is ItemStatus.DONE
            # Whoever goes on is asked anew, by the same login.
            assert (
                standing(checkin.open_visit(session, (f"a{number}",), "kiosk-1").checklist) is ItemStatus.DUE
            )
    assert not isinstance(AuditService(owner).verify(), Broken)
    lobby.close()
    owner.close()
    with psycopg.connect(cluster.url(name, "lobby_1"), autocommit=True) as attacker:
        for table in ("representative", "related_person"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                attacker.execute(f"SELECT * FROM {table}")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            attacker.execute("INSERT INTO representative VALUES ('x', 'v', 'p1', 'mother', 'Eve', now())")
        # Without a session there is nobody to come for.
        assert attacker.execute("SELECT kiosk_represented(current_date)").fetchone() == (False,)
    with (
        psycopg.connect(cluster.url(name, "board_1"), autocommit=True) as board,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        board.execute("SELECT kiosk_represented(current_date)")
