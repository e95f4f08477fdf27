"""The table of names holds wherever somebody is identified: on both engines, behind the wall, without the record."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import Identified, IdentityOutcome, NotMatched, SeeFrontDesk
from kiosk.domain.people.details import Details
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.offline.identity import Found, KeptDayList, Locked, NotOnList, OnList
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.clusters import Cluster
from tests.engines import EMBEDDED, OWNER, SERVER, Filled, filled_on, server_url
from tests.factories import NOW, a_booking, an_actor
from tests.names.case_table import FRONT_DESK, Case, cases
from tests.services.expected import ListedAt
from tests.thinned import few

CASES = cases()
SETTINGS = ClinicSettings(zone="UTC")
# As many as a kiosk may fail in a row.
FEW = SETTINGS.identity_tries - 1
PATIENT = ClinicSettings(
    zone="UTC", identity_tries=1000, kiosk_tries_per_hour=1000, kiosk_opened_per_hour=10_000
)


def fill(database: Database) -> None:
    """Everybody of the table, each booked for one hour, in the way of a source."""
    everybody = [person for case in CASES for person in case.people]
    service = PatientService(database)
    service.take_in(
        [SourcedPatient(patient, details=Details(names=names)) for patient, names in everybody], NOW, "test"
    )
    service.save([], [a_booking(of=patient.id) for patient, _ in everybody])


@pytest.fixture(scope="module", params=[EMBEDDED, SERVER])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    yield from filled_on(request, tmp_path_factory, fill)


@pytest.fixture(scope="module")
def known(filled: Filled, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """For who only looks."""
    with filled.copy(tmp_path_factory.mktemp("known")) as url:
        opened = Database(url)
        yield opened
        opened.close()


@pytest.fixture
def record(filled: Filled, tmp_path: Path) -> Iterator[Database]:
    with filled.copy(tmp_path) as url:
        opened = Database(url)
        yield opened
        opened.close()


def said(outcome: IdentityOutcome) -> str:
    """Who it is; empty for nobody."""
    match outcome:
        case Identified(patient=patient):
            return patient.id
        case NotMatched():
            return ""
        case SeeFrontDesk():
            return FRONT_DESK
        case _:
            raise AssertionError(outcome)


def wanted(case: Case) -> str:
    return FRONT_DESK if case.outcome == FRONT_DESK else case.wanted


def test_the_table_is_large_and_holds_what_must_not_match() -> None:
    assert len(CASES) >= 150
    assert len({str(case) for case in CASES}) == len(CASES)
    assert sum(case.outcome == "not matched" for case in CASES) >= 80
    assert sum(case.outcome == FRONT_DESK for case in CASES) >= 5
    assert len({case.kind for case in CASES}) >= 20


@pytest.mark.parametrize("filled", few([EMBEDDED, SERVER], EMBEDDED), indirect=True)
def test_whoever_types_it_is_identified_by_the_record(record: Database) -> None:
    service = IdentityService(record, SETTINGS, lambda: NOW)
    wrong = {}
    for case in CASES:
        outcome = said(service.identify(case.claim, f"kiosk-{case.number}"))
        if outcome != wanted(case):
            wrong[str(case)] = outcome
    assert wrong == {}


def test_the_servers_own_door_says_the_same_to_a_kiosks_login(
    server_template: Cluster, tmp_path: Path
) -> None:
    made = Filled(tmp_path, server_template, fill)
    with made.copy(tmp_path) as url:
        name = url.rsplit("/", 1)[1].split("?")[0]
        now = datetime.now(UTC)
        owner = Database(url)
        PatientService(owner).save(
            [], [a_booking(of=patient.id, start=now) for case in CASES for patient, _ in case.people]
        )
        lobby = Database(server_url(server_template, "lobby_1", name))
        service = IdentityService(lobby, SETTINGS, lambda: now)
        wrong = {}
        with psycopg.connect(server_url(server_template, OWNER, name), autocommit=True) as forgetting:
            for place, case in enumerate(CASES):
                if place % FEW == 0:
                    forgetting.execute("DELETE FROM identity_attempt")
                outcome = said(service.identify(case.claim, "kiosk-1"))
                if outcome != wanted(case):
                    wrong[str(case)] = outcome
        lobby.close()
        owner.close()
    made.drop()
    assert wrong == {}


def found(outcome: Found, whose: Mapping[str, str]) -> str:
    """Who it is, by whose their bookings are: the list itself does not say."""
    match outcome:
        case OnList(visit=visit):
            (patient_id,) = {whose[item.id] for item in visit.appointments}
            return patient_id
        case NotOnList():
            return ""
        case Locked():
            return FRONT_DESK


def test_a_kiosk_without_the_record_says_the_same(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'record' / 'clinic.db'}")
    database.upgrade()
    fill(database)
    kiosk = ListedAt(database, tmp_path)
    checkin = CheckInService(database, PATIENT, lambda: NOW)
    DayListMaker(database, PATIENT, lambda: NOW, checkin).make()
    kiosk.fetch()
    with database.read() as connection:
        booked = connection.execute(select(tables.appointment.c.id, tables.appointment.c.patient_id))
        whose = {row.id: row.patient_id for row in booked}
    database.close()
    day_list = KeptDayList(kiosk.kept, PATIENT)
    wrong = {}
    for case in CASES:
        outcome = found(day_list.find(case.claim, NOW), whose)
        if outcome != wanted(case):
            wrong[str(case)] = outcome
    assert wrong == {}


@pytest.mark.parametrize("filled", few([EMBEDDED, SERVER], EMBEDDED), indirect=True)
def test_staff_find_whomever_the_lobby_finds(known: Database) -> None:
    arrivals = ArrivalService(known, SETTINGS, lambda: NOW)
    missing = {}
    for case in CASES:
        people = {
            patient.id
            for patient, _ in case.people
            if case.outcome == FRONT_DESK or patient.id == case.wanted
        }
        hits = {hit.patient.id for hit in arrivals.search(case.typed, an_actor())}
        if not people <= hits:
            missing[str(case)] = sorted(hits)
    assert missing == {}


@pytest.mark.parametrize(
    ("typed", "family"),
    [
        ("quintanna", "Miller"), ("qiuntana", "Miller"), ("Okafro", "Okafor"), ("Okaforr", "Okafor"),
        ("Okfor", "Okafor"), ("kOafor", "Okafor"), ("Almedia", "Almeida Santos Pereira"),
        ("Perreirra", "Almeida Santos Pereira"), ("Suhrati", "Suharti"), ("Papadapoulus", "Παπαδόπουλος"),
        ("Conceisao", "Conceição e Silva"), ("vanderborg", "van der Berg"), ("Emeka Okafro", "Okafor"),
        ("Nguyne", "Nguyễn"), ("Ngyuen", "Nguyễn"), ("الخطب", "الخطيب"), ("शर्म", "शर्मा"), ("Zaitsef", "Зайцев"),
    ],
)  # fmt: skip
def test_staff_find_a_name_with_a_letter_or_two_wrong(known: Database, typed: str, family: str) -> None:
    hits = ArrivalService(known, SETTINGS, lambda: NOW).search(typed, an_actor())
    assert family in [hit.patient.family for hit in hits]


@pytest.mark.parametrize("typed", ["Okxyzr", "Lx", "Lim1", "n335-2", "1", "xx", "zzzzzzzz", "Smithsonian"])
def test_what_is_nothing_like_a_name_finds_nobody(known: Database, typed: str) -> None:
    assert ArrivalService(known, SETTINGS, lambda: NOW).search(typed, an_actor()) == ()


def test_whoever_is_as_typed_comes_first(known: Database) -> None:
    hits = ArrivalService(known, SETTINGS, lambda: NOW).search("Hernández", an_actor())
    families = [hit.patient.family for hit in hits]
    assert families[0] == "Hernández"
    assert families == sorted(families, key=lambda family: family != "Hernández")
