"""Two records of one person: reached under the one that stays, by what either knew, and apart again as they were."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.domain.audit import Action
from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.people import Appointment, AppointmentStatus, Coverage
from kiosk.domain.people.details import Details, HumanName, Link, RelatedPerson, Telecom
from kiosk.domain.people.joins import Join, JoinReason
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.correcting import CorrectingService
from kiosk.services.desk.joining import JoiningService, JoinRefused, RecordsChanged
from kiosk.services.desk.registering import Particulars, RegisteringService
from kiosk.services.desk.walk_ins import WalkIn, WalkInService
from kiosk.services.offline.identity import OnList
from kiosk.services.record.audit import AuditService
from kiosk.services.record.coverages import SourcedCoverage
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER, Filled, filled_on
from tests.factories import NOW, a_booking, a_contact, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk
from tests.services.expected import ListedAt, maker
from tests.thinned import examples

KEPT = a_patient(1, family="García López", given="Ana", contact=a_contact(phone="617 555 0101"))
DOUBLE = a_patient(
    2, family="Garcia", given="Anna", born=date(1985, 3, 28), contact=a_contact(phone="617 555 0202")
)
OTHER = a_patient(3, family="Okafor", given="Daniel")
# What a join says of itself; the rest of the record is as it was once they are apart.
OF_JOINS = ("patient_join", "patient_join_row", "audit_event", "audit_seal", "change_log")


@pytest.fixture(scope="module", params=[EMBEDDED, SERVER])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    yield from filled_on(request, tmp_path_factory, fill)


@pytest.fixture
def url(filled: Filled, tmp_path: Path) -> Iterator[str]:
    with filled.copy(tmp_path) as copy:
        yield copy


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    yield opened
    opened.close()


def fill(database: Database) -> None:
    """Three people, of whom two are one; the double has been here before, is insured and is booked."""
    patients = PatientService(database)
    details = Details(
        names=(HumanName("maiden", family="Tavares"),), telecoms=(Telecom("home", value="617 555 0303"),)
    )
    patients.take_in(
        [SourcedPatient(KEPT), SourcedPatient(DOUBLE, details=details), SourcedPatient(OTHER)], NOW, "export"
    )
    patients.take_in_appointments(
        [
            a_booking(1),
            a_booking(2, NOW + timedelta(minutes=5)),
            a_booking(3),
            a_booking(2, NOW - timedelta(days=7), key="past", of="p2", status=AppointmentStatus.FULFILLED),
        ],
        NOW,
        "export",
    )
    patients.take_in_coverages([card("c2", "p2"), card("c1", "p1")], NOW, "export")
    patients.take_in_related([("p2", RelatedPerson("r2", "Luis", "brother"))], NOW, "export")


def card(key: str, of: str, member: str = "") -> SourcedCoverage:
    return SourcedCoverage(of, Coverage(key, "Acme", member or key))


def joining(database: Database) -> JoiningService:
    return JoiningService(database, SETTINGS, lambda: NOW)


def join(database: Database) -> Join:
    return joining(database).join(KEPT, DOUBLE, an_actor("Ana"))


def whole(database: Database) -> dict[str, list[Any]]:
    """Everything in the record but what a join says of itself."""
    with database.read() as connection:
        return {
            name: sorted(map(repr, connection.execute(select(table)).all()))
            for name, table in tables.metadata.tables.items()
            if name not in OF_JOINS
        }


def of(database: Database, name: str, patient_id: str) -> set[str]:
    table = tables.metadata.tables[name]
    with database.read() as connection:
        return set(connection.execute(select(table.c.id).where(table.c.patient_id == patient_id)).scalars())


def identify(database: Database, name: str, born: date, phone: str) -> object:
    claim = IdentityClaim(name, born, Factor.PHONE, phone)
    return IdentityService(database, SETTINGS, lambda: NOW).identify(claim, "kiosk-1")


WAYS = [
    ("García López", KEPT.birth_date, "0101", True),
    ("Garcia", DOUBLE.birth_date, "0202", True),
    ("Garcia", DOUBLE.birth_date, "0303", True),
    ("Tavares", DOUBLE.birth_date, "0202", True),
    # Never the one's name with the other's answers.
    ("Tavares", KEPT.birth_date, "0101", False),
    ("Tavares", DOUBLE.birth_date, "0101", False),
]


@pytest.mark.parametrize(("name", "born", "phone", "gets_in"), WAYS)
def test_either_lets_in_to_the_one_that_stays(
    database: Database, name: str, born: date, phone: str, gets_in: bool
) -> None:
    join(database)
    outcome = identify(database, name, born, phone)
    assert isinstance(outcome, Identified) == gets_in
    if isinstance(outcome, Identified):
        # A kiosk reads no record number.
        assert outcome.patient == replace(KEPT, mrn="")
        assert [item.id for item in outcome.appointments] == ["a1", "a2"]
        visit = CheckInService(database, SETTINGS, lambda: NOW).open_visit(
            outcome.session, ("a1", "a2"), "kiosk-1"
        )
        assert visit.patient == outcome.patient


@pytest.mark.parametrize(("name", "born", "phone", "gets_in"), WAYS)
def test_a_kiosk_without_the_record_lets_in_by_either(
    database: Database, tmp_path: Path, name: str, born: date, phone: str, gets_in: bool
) -> None:
    join(database)
    kiosk = ListedAt(database, tmp_path)
    assert maker(database).make().sealed == 1
    # Another time over it nothing is left to seal.
    assert maker(database).make().sealed == 0
    found = kiosk.find(IdentityClaim(name, born, Factor.PHONE, phone))
    assert isinstance(found, OnList) == gets_in
    if isinstance(found, OnList):
        assert found.visit.patient.first_name == KEPT.first_name
        assert [item.id for item in found.visit.appointments] == ["a1", "a2"]


def test_what_the_double_had_is_reached_under_the_one_that_stays(database: Database) -> None:
    joined = join(database)
    assert of(database, "appointment", "p1") == {"a1", "a2", "past"}
    assert of(database, "coverage", "p1") == {"c1", "c2"}
    hits = ArrivalService(database, SETTINGS, lambda: NOW).search("tavares", an_actor())
    assert [hit.patient for hit in hits] == [KEPT]
    assert [
        hit.patient for hit in ArrivalService(database, SETTINGS, lambda: NOW).search(DOUBLE.mrn, an_actor())
    ] == [KEPT]
    expected = ArrivalService(database, SETTINGS, lambda: NOW).expected(an_actor())
    assert {row.appointment.id: row.mrn for row in expected} == {
        "a1": KEPT.mrn,
        "a2": KEPT.mrn,
        "a3": OTHER.mrn,
    }
    assert (
        joining(database).joins_of("p1", an_actor())
        == joining(database).joins_of("p2", an_actor())
        == (joined,)
    )
    visit_id = Kiosk(database, SETTINGS).check_in(1)
    details = ArrivalService(database, SETTINGS, lambda: NOW).details(visit_id, an_actor())
    # Names, numbers and phones of either are on the card.
    assert {name.family for name in details.details.names} == {"Garcia", "Tavares"}
    assert [item.value for item in details.details.identifiers] == [DOUBLE.mrn]
    assert [item.value for item in details.details.telecoms] == ["617 555 0202", "617 555 0303"]
    (shown,) = details.joins
    assert (shown.id, shown.double, shown.at, shown.by) == (joined.id, DOUBLE, NOW, "Ana")
    said = Particulars(DOUBLE.family, DOUBLE.given, DOUBLE.birth_date)
    assert [
        item.patient.id
        for item in RegisteringService(database, SETTINGS, lambda: NOW).alike(said, an_actor("Ana"))
    ] == ["p1"]
    for patient in (KEPT, DOUBLE):
        (event,) = [e for e in AuditService(database).of_patient(patient.id) if e.action == Action.JOINED]
        assert (event.actor, event.at) == ("Ana", NOW)


def test_apart_again_everything_is_as_it_was(database: Database) -> None:
    before = whole(database)
    joined = join(database)
    assert whole(database) != before
    joining(database).apart(joined.id, an_actor("Ben"))
    assert whole(database) == before
    assert joining(database).joins_of("p1", an_actor()) == ()
    with pytest.raises(LookupError):
        joining(database).apart(joined.id, an_actor("Ben"))
    (event,) = [e for e in AuditService(database).of_patient("p2") if e.action == Action.PARTED]
    assert event.actor == "Ben"
    # And may be joined again, the other way round.
    joining(database).join(DOUBLE, KEPT, an_actor("Ana"))
    assert of(database, "appointment", "p2") == {"a1", "a2", "past"}


def test_a_visit_for_the_doubles_booking_alone_is_the_doubles(database: Database) -> None:
    joined = join(database)
    kiosk = Kiosk(database, SETTINGS)
    visit = kiosk.open_visit("p1", ("a2",), "kiosk-1")
    with pytest.raises(JoinRefused) as refused:
        joining(database).apart(joined.id, an_actor("Ana"))
    assert refused.value.reason is JoinReason.AT_KIOSK
    later = JoiningService(database, SETTINGS, lambda: NOW + timedelta(hours=2))
    later.apart(joined.id, an_actor("Ana"))
    assert of(database, "visit", "p2") == {visit.id}
    assert of(database, "appointment", "p2") == {"a2", "past"}


def test_a_visit_for_bookings_of_both_stays_with_them(database: Database) -> None:
    joined = join(database)
    visit = Kiosk(database, SETTINGS).open_visit("p1", ("a1", "a2"), "kiosk-1")
    JoiningService(database, SETTINGS, lambda: NOW + timedelta(hours=2)).apart(joined.id, an_actor("Ana"))
    assert of(database, "visit", "p1") == {visit.id}
    assert of(database, "appointment", "p1") == {"a1", "a2"}
    assert of(database, "appointment", "p2") == {"past"}


def test_what_a_source_tells_of_the_double_is_the_ones_that_stays_and_goes_back(database: Database) -> None:
    fresh = whole(database)
    joined = join(database)
    before = whole(database)
    fill(database)
    assert whole(database) == before
    patients = PatientService(database)
    told: list[Appointment] = [a_booking(2, NOW + timedelta(hours=3), key="new", of="p2")]
    for _ in range(2):
        taken = patients.take_in_appointments(told, NOW, "export")
        patients.take_in_coverages([card("c3", "p2")], NOW, "export")
        patients.take_in_related([("p2", RelatedPerson("r3", "Eva", "sister"))], NOW, "export")
    assert (taken.added, taken.changed, taken.same, taken.refused) == (0, 0, 1, ())
    assert of(database, "appointment", "p1") == {"a1", "a2", "past", "new"}
    assert of(database, "coverage", "p1") == {"c1", "c2", "c3"}
    assert of(database, "related_person", "p1") == {"r2", "r3"}
    assert isinstance(identify(database, "Garcia", DOUBLE.birth_date, "0202"), Identified)
    joining(database).apart(joined.id, an_actor("Ana"))
    assert of(database, "appointment", "p2") == {"a2", "past", "new"}
    assert of(database, "coverage", "p2") == {"c2", "c3"}
    assert of(database, "related_person", "p2") == {"r2", "r3"}
    fill(database)
    for name in ("patient", "patient_name", "patient_telecom", "human_name"):
        assert whole(database)[name] == fresh[name]


def test_what_cannot_be_joined_is_told_why(database: Database) -> None:
    service = joining(database)
    PatientService(database).take_in(
        [SourcedPatient(a_patient(4)), SourcedPatient(a_patient(5))], NOW, "export"
    )
    with pytest.raises(ValueError, match="one record"):
        service.join(KEPT, KEPT, an_actor("Ana"))
    with pytest.raises(LookupError):
        service.join(KEPT, a_patient(9), an_actor("Ana"))
    join(database)
    for kept, double, reason in (
        (DOUBLE, OTHER, JoinReason.JOINED),
        (OTHER, DOUBLE, JoinReason.JOINED),
        (OTHER, KEPT, JoinReason.HAS_DOUBLES),
    ):
        with pytest.raises(JoinRefused) as refused:
            service.join(kept, double, an_actor("Ana"))
        assert refused.value.reason is reason
    # A third one joins them.
    service.join(KEPT, OTHER, an_actor("Ana"))
    assert [item.double for item in service.joins_of("p1", an_actor())] == [DOUBLE, OTHER]
    PatientService(database).take_in_links({"p4": [Link("p5", "replaced-by")]}, NOW, "export")
    with pytest.raises(JoinRefused) as refused:
        service.join(a_patient(5), a_patient(4), an_actor("Ana"))
    assert refused.value.reason is JoinReason.MERGED


def test_nobody_is_joined_who_is_at_a_kiosk(database: Database) -> None:
    Kiosk(database, SETTINGS).open_visit("p2", ("a2",), "kiosk-1")
    with pytest.raises(JoinRefused) as refused:
        join(database)
    assert refused.value.reason is JoinReason.AT_KIOSK
    JoiningService(database, SETTINGS, lambda: NOW + timedelta(hours=1)).join(KEPT, DOUBLE, an_actor("Ana"))


def test_what_was_changed_since_it_was_seen_is_shown(database: Database) -> None:
    with pytest.raises(RecordsChanged) as refused:
        joining(database).join(KEPT, replace(DOUBLE, given="Old"), an_actor("Ana"))
    assert refused.value.patients == (KEPT, DOUBLE)
    assert joining(database).joins_of("p1", an_actor()) == ()


def test_of_two_who_join_at_once_one_does(database: Database, url: str) -> None:
    others, barrier, told = [Database(url), Database(url)], Barrier(2), list[str]()

    def work(mine: Database, turned: bool) -> None:
        barrier.wait()
        try:
            joining(mine).join(*((DOUBLE, KEPT) if turned else (KEPT, DOUBLE)), an_actor("Ana"))
            told.append("joined")
        except JoinRefused as refused:
            told.append(refused.reason)

    threads = [Thread(target=work, args=(mine, bool(place))) for place, mine in enumerate(others)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for mine in others:
        mine.close()
    assert sorted(told) == [JoinReason.JOINED, "joined"] == ["joined", "joined"]
    assert len(joining(database).joins_of("p1", an_actor())) == 1


def test_who_may_be_one_person_is_offered(database: Database) -> None:
    service = joining(database)
    assert service.pairs(an_actor("Ana")) == ()
    theirs = a_patient(6, family="Garcia-Lopez", given="Ana")
    PatientService(database).take_in([SourcedPatient(theirs)], NOW, "export")
    assert service.pairs(an_actor("Ana")) == ((KEPT, theirs),)
    assert [item.patient for item in service.candidates("p1", an_actor("Ana"))] == [theirs]
    one, other = service.records("p1", "p2", an_actor())
    assert (one.patient, other.patient) == (KEPT, DOUBLE)
    assert [item.id for item in other.bookings] == ["past", "a2"]
    assert [item.id for item in other.coverages] == ["c2"]
    service.join(KEPT, theirs, an_actor("Ana"))
    assert service.pairs(an_actor("Ana")) == ()
    assert service.candidates("p1", an_actor("Ana")) == ()


def test_a_double_that_is_named_is_the_one_that_stays(database: Database) -> None:
    join(database)
    later = NOW + timedelta(hours=5)
    checkin = CheckInService(database, SETTINGS, lambda: later)
    booked = WalkInService(database, SETTINGS, lambda: later, checkin).book("p2", WalkIn(), an_actor("Ana"))
    assert booked.patient == KEPT
    CorrectingService(database, SETTINGS, lambda: later).patient("p2", an_actor())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(15))
@given(st.lists(st.sampled_from(("join", "turned", "third", "apart", "import")), max_size=6))
def test_however_they_are_joined_apart_they_are_as_before(database: Database, acts: list[str]) -> None:
    people = {"join": (KEPT, DOUBLE), "turned": (DOUBLE, KEPT), "third": (KEPT, OTHER)}
    service, before = joining(database), whole(database)
    open_still: list[str] = []
    for act in acts:
        if act in people:
            try:
                open_still.append(service.join(*people[act], an_actor("Ana")).id)
            except JoinRefused:
                continue
        elif act == "apart" and open_still:
            service.apart(open_still.pop(), an_actor("Ana"))
        elif act == "import":
            fill(database)
        booked = [of(database, "appointment", key) for key in ("p1", "p2", "p3")]
        assert sorted(key for keys in booked for key in keys) == ["a1", "a2", "a3", "past"]
    while open_still:
        service.apart(open_still.pop(0), an_actor("Ana"))
    assert whole(database) == before
