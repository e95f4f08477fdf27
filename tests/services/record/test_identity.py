"""Identity: forgiving where it may be, and telling nothing where it may not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event, select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.desk import EntryKind, EntryReason
from kiosk.domain.identity import Factor, Identified, IdentityClaim, NotMatched, SeeFrontDesk
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_contact, a_contact_of, a_patient, an_actor
from tests.services.expected import RIGHT, WRONGS

MARIA = a_patient(
    family="García-López", given="María", born=date(1985, 3, 27), contact=a_contact(phone="(555) 010-0142")
)
SETTINGS = ClinicSettings()


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    PatientService(opened).save([MARIA], [a_booking(1), a_booking(1, NOW + timedelta(days=1), key="a2")])
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def service(database: Database, clock: Clock) -> IdentityService:
    return IdentityService(database, SETTINGS, clock)


@pytest.mark.parametrize(
    "claim",
    [
        RIGHT,
        replace(RIGHT, family_name="Maria García-López"),
        replace(RIGHT, answer="555 010 0142"),
        replace(RIGHT, factor=Factor.POSTCODE, answer="02139-4307"),
    ],
)
def test_the_right_person_with_todays_appointments_only(
    service: IdentityService, claim: IdentityClaim
) -> None:
    outcome = service.identify(claim, "kiosk-1")
    assert isinstance(outcome, Identified)
    # A kiosk reads no record number.
    assert outcome.patient == replace(MARIA, mrn="")
    assert [item.id for item in outcome.appointments] == ["a1"]


@pytest.mark.parametrize("claim", WRONGS)
def test_s15_every_miss_has_one_answer(service: IdentityService, claim: IdentityClaim) -> None:
    assert service.identify(claim, "kiosk-1") == NotMatched(SETTINGS.identity_tries - 1)


def test_s16_every_miss_takes_the_same_way(service: IdentityService, database: Database) -> None:
    heard: list[str] = []
    event.listen(database._engine, "before_cursor_execute", lambda *given: heard.append(given[2]))
    ways = set()
    for number, claim in enumerate(WRONGS):
        heard.clear()
        service.identify(claim, f"kiosk-{number}")
        ways.add(tuple(heard))
    assert len(ways) == 1
    assert len(ways.pop()) >= 2


def test_an_identification_says_no_more_to_its_engine_than_it_has_to(
    service: IdentityService, database: Database
) -> None:
    service.identify(RIGHT, "kiosk-1")
    heard: list[str] = []
    event.listen(database._engine, "before_cursor_execute", lambda *given: heard.append(given[2]))
    assert isinstance(service.identify(RIGHT, "kiosk-1"), Identified)
    # The beginning, the tries, who it is, the try, the chain's end, the event, its seal, the session; on a server the
    # knock, the door, and whose record it is.
    assert len(heard) == (8 if database.embedded else 3)


def test_s17_the_fifth_failure_locks_the_identity_everywhere(
    service: IdentityService, database: Database, clock: Clock
) -> None:
    wrong = replace(RIGHT, answer="9999")
    for number in range(4):
        assert service.identify(wrong, f"kiosk-{number}") == NotMatched(4 - number)
    assert service.identify(wrong, "kiosk-4") == SeeFrontDesk()
    assert service.identify(RIGHT, "kiosk-5") == SeeFrontDesk()
    # S18: another process with the same database knows of it.
    assert IdentityService(database, SETTINGS, clock).identify(RIGHT, "kiosk-6") == SeeFrontDesk()
    clock.now += timedelta(minutes=SETTINGS.identity_lock_minutes)
    assert isinstance(service.identify(RIGHT, "kiosk-6"), Identified)


def test_s17_a_kiosk_that_guesses_many_names_is_locked(service: IdentityService, clock: Clock) -> None:
    for number in range(5):
        service.identify(replace(RIGHT, family_name=f"Guess{number}"), "kiosk-1")
    assert service.identify(RIGHT, "kiosk-1") == SeeFrontDesk()
    assert isinstance(service.identify(RIGHT, "kiosk-2"), Identified)


def test_a_success_forgives_the_failures_before_it(service: IdentityService) -> None:
    for _ in range(4):
        service.identify(replace(RIGHT, answer="9999"), "kiosk-1")
    assert isinstance(service.identify(RIGHT, "kiosk-1"), Identified)
    assert service.identify(replace(RIGHT, answer="9999"), "kiosk-1") == NotMatched(4)


def test_s19_two_who_fit_go_to_the_desk(service: IdentityService, database: Database) -> None:
    PatientService(database).save([replace(MARIA, id="p2", mrn="1002")])
    assert service.identify(RIGHT, "kiosk-1") == SeeFrontDesk()


@pytest.mark.parametrize("days", [None, -1, 1, 30])
def test_attack_13_s15_right_answers_without_a_booking_today_are_a_miss_like_any_other(
    service: IdentityService, database: Database, days: int | None
) -> None:
    known = replace(MARIA, id="p3", mrn="1003", family="Haddad")
    booked = [a_booking(3, NOW + timedelta(days=days))] if days else []
    PatientService(database).save([known], booked)
    right, wrong = replace(RIGHT, family_name="Haddad"), replace(RIGHT, family_name="Nobody")
    # Also in what is counted: who may try for ever is somebody.
    for left in range(SETTINGS.identity_tries - 1, 0, -1):
        assert service.identify(right, "kiosk-1") == NotMatched(left)
        assert service.identify(wrong, "kiosk-2") == NotMatched(left)
    for claim, kiosk in ((right, "kiosk-1"), (wrong, "kiosk-2")):
        assert service.identify(claim, kiosk) == SeeFrontDesk()
    with database.read() as connection:
        assert connection.execute(select(tables.lobby_session)).first() is None
        assert connection.execute(select(tables.audit_event)).first() is None


def test_s15_two_who_fit_and_are_not_booked_are_nobody(service: IdentityService, database: Database) -> None:
    twins = [replace(MARIA, id=key, mrn=key, family="Haddad") for key in ("p3", "p4")]
    PatientService(database).save(twins)
    assert isinstance(service.identify(replace(RIGHT, family_name="Haddad"), "kiosk-1"), NotMatched)
    # With one of them booked they cannot be told apart: never the one who fits better.
    PatientService(database).save([], [a_booking(3)])
    assert service.identify(replace(RIGHT, family_name="Haddad"), "kiosk-1") == SeeFrontDesk()


def test_what_is_delivered_later_needs_no_booking_of_the_day(
    service: IdentityService, database: Database, clock: Clock
) -> None:
    clock.now += timedelta(days=3)
    assert isinstance(service.identify(RIGHT, "kiosk-1"), NotMatched)
    assert isinstance(service.identify(RIGHT, "kiosk-1", any_day=True), Identified)


@pytest.mark.parametrize(
    ("family", "given", "typed"),
    [("Соколова", "Ольга", "Sokolova"), ("王", "小玲", "1009"), ("Müller", "", "Mueller")],
)
def test_m6_who_cannot_type_the_own_name_is_found_all_the_same(
    service: IdentityService, database: Database, family: str, given: str, typed: str
) -> None:
    known = replace(MARIA, id="p9", mrn="1009", family=family, given=given)
    PatientService(database).save([known], [a_booking(9)])
    found = service.identify(replace(RIGHT, family_name=typed), "kiosk-1")
    assert isinstance(found, Identified)
    assert found.patient.id == "p9"
    assert isinstance(
        service.identify(replace(RIGHT, family_name="1001", answer="9999"), "kiosk-1"), NotMatched
    )


def test_twins_are_told_apart_by_the_second_factor(service: IdentityService, database: Database) -> None:
    PatientService(database).save(
        [replace(MARIA, id="p2", mrn="1002", contact=a_contact_of(phone="555 010 0777"))],
        [a_booking(2)],
    )
    outcome = service.identify(replace(RIGHT, answer="0777"), "kiosk-1")
    assert isinstance(outcome, Identified)
    assert outcome.patient.id == "p2"


def test_the_dead_do_not_check_in(service: IdentityService, database: Database) -> None:
    PatientService(database).save([replace(MARIA, deceased=True)])
    assert isinstance(service.identify(RIGHT, "kiosk-1"), NotMatched)


def test_an_identification_is_audited_and_a_miss_names_nobody(
    service: IdentityService, database: Database
) -> None:
    service.identify(replace(RIGHT, answer="9999"), "kiosk-1")
    service.identify(RIGHT, "kiosk-1")
    with database.read() as connection:
        rows = connection.execute(select(tables.audit_event)).mappings().all()
        attempts = connection.execute(select(tables.identity_attempt.c.identity)).scalars().all()
    assert [(row["actor"], row["action"], row["patient_id"]) for row in rows] == [
        ("kiosk-1", "identify", "p1")
    ]
    assert all("garcia" not in text.casefold() for text in attempts)


def test_a_changed_name_is_found_under_the_new_one_only(service: IdentityService, database: Database) -> None:
    PatientService(database).save([replace(MARIA, family="Haddad")])
    assert isinstance(service.identify(replace(RIGHT, family_name="HADDAD"), "kiosk-1"), Identified)
    assert isinstance(service.identify(RIGHT, "kiosk-1"), NotMatched)


def test_attack_03_a_kiosk_identifies_so_many_within_an_hour_and_no_more(
    database: Database, clock: Clock
) -> None:
    few = replace(SETTINGS, kiosk_opened_per_hour=3)
    ClinicService(database).save(few)
    service = IdentityService(database, few, clock)
    for _ in range(3):
        assert isinstance(service.identify(RIGHT, "kiosk-1"), Identified)
    assert service.identify(RIGHT, "kiosk-1") == SeeFrontDesk()
    assert isinstance(service.identify(RIGHT, "kiosk-2"), Identified), "others go on"
    clock.now += timedelta(hours=1)
    assert isinstance(service.identify(RIGHT, "kiosk-1"), Identified)


def test_attack_16_a_person_is_tried_so_often_a_day_at_growing_intervals_and_staff_are_told(
    service: IdentityService, database: Database, clock: Clock
) -> None:
    """Whoever tries a name in several spellings, at several kiosks, tries one person."""
    database_entries = DeskService(database, clock)
    judged = 0
    # A try a minute for half a day, in three spellings.
    for minute in range(720):
        family = ("García-López", "Garcia", "1001")[minute % 3]
        wrong = replace(RIGHT, family_name=family, answer="9999")
        right_now = service.identify(wrong, f"kiosk-{minute}")
        judged += isinstance(right_now, NotMatched)
        clock.now += timedelta(minutes=1)
        if minute == 4:
            (entry,) = database_entries.entries(an_actor())
            assert (entry.kind, entry.reason) == (EntryKind.LEFT, EntryReason.MANY_TRIES)
            assert (entry.family, entry.birth_date) == ("García-López", MARIA.birth_date)
    assert isinstance(service.identify(RIGHT, "kiosk-last"), NotMatched | SeeFrontDesk), (
        "found by nobody today"
    )
    clock.now += timedelta(days=1)
    assert isinstance(service.identify(RIGHT, "kiosk-last"), Identified)
    assert judged >= SETTINGS.identity_tries


def test_attack_16_staff_hear_once_an_hour_of_a_kiosk_where_too_much_is_tried(
    service: IdentityService, database: Database, clock: Clock
) -> None:
    for number in range(12):
        service.identify(replace(RIGHT, family_name=f"Guess{number}"), "kiosk-1")
    found = DeskService(database, clock).entries(an_actor())
    assert [(entry.kiosk, entry.reason, entry.family) for entry in found] == [
        ("kiosk-1", EntryReason.MANY_TRIES, "")
    ]
