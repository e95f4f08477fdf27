"""The day list as it is made and fetched: who is on it, what changes, and that nobody reads it who may not.

One file, though long: one list, for one kiosk and several, made by one program and several.
"""

import json
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.engine import make_url

from kiosk.domain.feed import Change, Topic
from kiosk.domain.identity import Factor, Identified
from kiosk.domain.people import AppointmentStatus, Contact
from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.domain.visit.arrival import Open, TooEarly, TooLate, judge
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.offline.day_list import DayListMaker, Made
from kiosk.services.offline.identity import KeptDayList, Locked, NotOnList, OnList
from kiosk.services.offline.sealed_list import SealedListService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import sealing, tables
from kiosk.store.database import Database
from kiosk.store.feed import announce
from kiosk.store.sealing import look_up, stretch, way_in
from tests.factories import NOW, a_booking, a_contact_of
from tests.services.expected import (
    BY_POSTCODE,
    COVERAGE,
    MARIA,
    OMAR,
    OMARS,
    RIGHT,
    RIGHTS,
    SETTINGS,
    TODAY,
    ListedAt,
    in_the_open,
    maker,
)
from tests.services.staffing.people import clock_of


@pytest.fixture
def record(empty: Database) -> Database:
    PatientService(empty).save(
        [MARIA, OMAR],
        [
            a_booking(1),
            a_booking(1, NOW - timedelta(hours=1), key="a2", status=AppointmentStatus.CHECKED_IN),
            a_booking(2, NOW + timedelta(hours=1), key="a3"),
        ],
        {"p1": COVERAGE},
        other_families={"p1": ["Quintanilla"]},
    )
    return empty


@pytest.fixture
def logged_in(url: str) -> Iterator[Callable[[str], Database]]:
    """The same record for another login of the server; an embedded record has none."""
    opened: list[Database] = []

    def open_as(user: str) -> Database:
        address = make_url(url)
        server = address.get_backend_name() == "postgresql"
        opened.append(Database(str(address.set(username=user)) if server else url))
        return opened[-1]

    yield open_as
    for database in opened:
        database.close()


@pytest.fixture
def kiosk(record: Database, tmp_path: Path) -> ListedAt:
    return ListedAt(record, tmp_path)


def set_status(database: Database, appointment: str, status: AppointmentStatus) -> None:
    table = tables.appointment
    with database.write() as connection:
        connection.execute(update(table).where(table.c.id == appointment).values(status=status))


def test_who_is_on_the_list_has_the_visit_that_the_record_would_open(
    record: Database, kiosk: ListedAt
) -> None:
    assert maker(record).make() == Made(sealed=1)
    outcome = kiosk.find(RIGHT)
    assert isinstance(outcome, OnList)
    identified = IdentityService(record, SETTINGS, lambda: NOW).identify(RIGHT, "kiosk-1")
    assert isinstance(identified, Identified)
    opened = CheckInService(record, SETTINGS, lambda: NOW).open_visit(identified.session, ("a1",), "kiosk-1")
    visit = outcome.visit
    assert (visit.id, visit.status, visit.opening) == ("", VisitStatus.PLANNED, "")
    asked = [(item.kind, item.key, item.status, item.reason) for item in opened.checklist]
    assert [(item.kind, item.key, item.status, item.reason) for item in visit.checklist] == asked
    # All of today: the lobby has to tell that one is checked in already.
    booked = [(item.id, item.start, item.status, item.room) for item in identified.appointments]
    assert [(item.id, item.start, item.status, item.room) for item in visit.appointments] == booked
    assert [item.id for item in visit.appointments] == ["a2", "a1"]
    assert not visit.drafts
    assert not visit.previous


def test_every_form_of_the_answers_that_the_record_takes(record: Database, kiosk: ListedAt) -> None:
    maker(record).make()
    identity = IdentityService(record, SETTINGS, lambda: NOW)
    for claim in RIGHTS:
        assert isinstance(kiosk.find(claim), OnList), claim
        assert isinstance(identity.identify(claim, "kiosk-1"), Identified), claim
    outcome = kiosk.find(OMARS)
    assert isinstance(outcome, OnList)
    assert (outcome.visit.patient.first_name, outcome.visit.patient.birth_date) == ("Haddad", OMAR.birth_date)


def test_attack_01_an_entry_holds_first_name_time_room_and_what_is_asked_and_no_more(
    record: Database, kiosk: ListedAt
) -> None:
    maker(record).make()
    opened = kiosk.fetch()
    assert opened is not None
    tag, key = way_in(opened.key, stretch("garcialopez", MARIA.birth_date, Factor.PHONE, "0142", opened.salt))
    found = look_up(opened, tag, key)
    assert isinstance(found, bytes)
    values = json.loads(found)
    assert set(values) == {"first_name", "bookings", "items"}
    assert values["first_name"] == "María"
    assert [set(item) for item in values["bookings"]] == [{"id", "start", "status", "room", "place"}] * 2
    assert {frozenset(item) for item in values["items"]} == {frozenset({"kind", "key", "status", "reason"})}
    # Nothing of all that is on file, in whatever letters.
    assert not in_the_open(found)
    outcome = kiosk.find(RIGHT)
    assert isinstance(outcome, OnList)
    visit = outcome.visit
    assert visit.unseen
    assert visit.coverage is None
    known = {value for value in vars(visit.patient).values() if value and value != Contact()}
    assert (visit.patient.contact, visit.patient.family, visit.patient.mrn, visit.patient.sex) == (
        Contact(),
        "",
        "",
        "",
    )
    assert known == {"María", MARIA.birth_date}
    assert {(item.practitioner, item.description, item.location, item.patient_id, item.service)
            for item in visit.appointments} == {("",) * 5}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "minutes", "waits"),
    [
        (VisitType("scan", "Scan", early_minutes=120), -120, Open),
        (VisitType("scan", "Scan", early_minutes=120), -121, TooEarly),
        (VisitType("scan", "Scan", late_minutes=60), 59, Open),
        (VisitType("scan", "Scan", late_minutes=60), 60, TooLate),
        (VisitType("scan", "Scan", also=("MRI",)), -46, TooEarly),
    ],
)
def test_a_kind_of_visits_window_holds_without_the_record(
    record: Database, tmp_path: Path, kind: VisitType, minutes: int, waits: type
) -> None:
    service = HealthcareService("mri", "Imaging", visit_types=(kind,))
    settings = replace(SETTINGS, places=Places((), (service,)))
    booking = replace(a_booking(2, key="a3"), description="scan", service="mri")
    PatientService(record).take_in_appointments([booking], NOW, "import")
    kiosk = ListedAt(record, tmp_path, settings=settings)
    assert maker(record, settings=settings).make() == Made(sealed=1)
    outcome = kiosk.find(OMARS)
    assert isinstance(outcome, OnList)
    (listed,) = outcome.visit.appointments
    assert isinstance(judge(listed, booking.start + timedelta(minutes=minutes), settings), waits)
    # No more than that is told of what it is for.
    assert (listed.description, listed.service, listed.location) == ("", "", "")
    opened = kiosk.fetch()
    assert opened is not None
    tag, key = way_in(opened.key, stretch("haddad", OMAR.birth_date, OMARS.factor, OMARS.answer, opened.salt))
    found = look_up(opened, tag, key)
    assert isinstance(found, bytes)
    assert b"scan" not in found
    assert b"mri" not in found


def test_who_may_come_over_midnight_for_a_kind_of_visit_is_awaited_without_the_record(
    record: Database, tmp_path: Path
) -> None:
    kind = VisitType("night", "Night", early_minutes=180)
    settings = replace(SETTINGS, places=Places((), (HealthcareService("s", "Sleep", visit_types=(kind,)),)))
    start = settings.local(NOW).replace(hour=0, minute=30, second=0, microsecond=0) + timedelta(days=1)
    booking = replace(a_booking(2, start.astimezone(UTC), key="a3"), description="Night", service="s")
    PatientService(record).take_in_appointments([booking], NOW, "import")
    kiosk = ListedAt(record, tmp_path, settings=settings)
    maker(record, settings=settings).make()
    assert isinstance(kiosk.find(OMARS, start - timedelta(minutes=181)), NotOnList)
    assert isinstance(kiosk.find(OMARS, start - timedelta(minutes=179)), OnList)


def test_attack_01_no_postcode_opens_anything(record: Database, kiosk: ListedAt) -> None:
    """A list of voters has name, birth date and postcode of everybody."""
    only_a_home = replace(OMAR, contact=replace(MARIA.contact, phone=""))
    PatientService(record).save([only_a_home])
    maker(record).make()
    identity = IdentityService(record, SETTINGS, lambda: NOW)
    for claim in (*BY_POSTCODE, replace(OMARS, factor=Factor.POSTCODE, answer="02139")):
        assert isinstance(kiosk.find(claim), NotOnList), claim
        assert isinstance(identity.identify(claim, "kiosk-1"), Identified), claim
    # Of whom nothing but a home is on file there is no more than what nobody finds.
    assert kiosk.entries() == 1 + 13 + 1


def test_the_identification_has_the_time_of_the_kiosk(record: Database, kiosk: ListedAt) -> None:
    maker(record).make()
    later = NOW + timedelta(minutes=20)
    outcome = kiosk.find(RIGHT, later)
    assert isinstance(outcome, OnList)
    item = next(item for item in outcome.visit.checklist if item.kind is ItemKind.IDENTITY)
    assert (item.completed_at, item.completed_by) == (later, "patient")


@pytest.mark.parametrize(
    "status", [AppointmentStatus.CANCELLED, AppointmentStatus.NOSHOW, AppointmentStatus.FULFILLED]
)
def test_who_has_no_booking_is_not_on_the_list(
    record: Database, kiosk: ListedAt, status: AppointmentStatus
) -> None:
    set_status(record, "a3", status)
    maker(record).make()
    assert isinstance(kiosk.find(OMARS), NotOnList)
    assert isinstance(kiosk.find(RIGHT), OnList)


def test_neither_the_dead_nor_tomorrows_patients(record: Database, kiosk: ListedAt) -> None:
    day = NOW + timedelta(days=1)
    tomorrow = [a_booking(1, day), a_booking(1, day, key="a2", status=AppointmentStatus.CHECKED_IN)]
    PatientService(record).save([replace(OMAR, deceased=True)], tomorrow)
    assert maker(record).make() == Made(sealed=1)
    assert kiosk.entries() == 0


def test_only_what_is_new_is_stretched_and_only_what_changed_is_sealed_again(
    record: Database, kiosk: ListedAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    stretched: list[str] = []
    really = sealing.stretch

    def counted(name: str, *others: Any) -> bytes:
        stretched.append(name)
        return really(name, *others)

    monkeypatch.setattr(sealing, "stretch", counted)
    mine = maker(record)
    assert mine.make() == Made(sealed=1)
    # María is found by nine forms of her name, three of the one of before and her record number, Omar by his name and
    # his number, each with one phone.
    assert len(stretched) == 13 + 2
    assert kiosk.entries() == (1 + 13) + (1 + 2)
    first = kiosk.kept.day_list()
    assert mine.make() == maker(record, NOW + timedelta(minutes=5)).make() == Made(kept=1)
    kiosk.fetch()
    assert kiosk.kept.day_list() == first
    assert len(stretched) == 13 + 2
    PatientService(record).save([replace(OMAR, contact=a_contact_of(phone="555 010 0888"))])
    assert mine.make() == Made(sealed=1)
    assert len(stretched) == 13 + 2 + 2
    assert isinstance(kiosk.find(OMARS), NotOnList)
    assert isinstance(kiosk.find(replace(OMARS, answer="0888")), OnList)
    assert kiosk.kept.day_list() != first


def test_whoever_cancels_is_taken_off_and_whoever_checks_in_stays(record: Database, kiosk: ListedAt) -> None:
    maker(record).make()
    set_status(record, "a3", AppointmentStatus.ARRIVED)
    assert maker(record).make() == Made(sealed=1)
    outcome = kiosk.find(OMARS)
    assert isinstance(outcome, OnList)
    assert [item.status for item in outcome.visit.appointments] == [AppointmentStatus.ARRIVED]
    set_status(record, "a3", AppointmentStatus.CANCELLED)
    assert maker(record).make() == Made(sealed=1)
    assert isinstance(kiosk.find(OMARS), NotOnList)


def test_what_grows_old_during_the_day_is_asked(record: Database, kiosk: ListedAt) -> None:
    confirmed = NOW - timedelta(days=SETTINGS.contact_fresh_days) + timedelta(minutes=1)
    PatientService(record).save([replace(MARIA, contact_confirmed_at=confirmed)])
    maker(record).make()
    later = NOW + timedelta(minutes=2)
    assert maker(record, later).make() == Made(sealed=1)


def test_the_next_day_has_a_list_of_its_own(record: Database, kiosk: ListedAt) -> None:
    maker(record).make()
    before = kiosk.fetch()
    assert before is not None
    kiosk.now = tomorrow = NOW + timedelta(days=1)
    PatientService(record).save([], [a_booking(1, tomorrow, key="a9")])
    assert maker(record, tomorrow).make() == Made(sealed=1, removed=1)
    after = kiosk.fetch()
    assert after is not None
    assert after.day == SETTINGS.today(tomorrow)
    assert after.salt != before.salt
    assert not after.entries.keys() & before.entries.keys()


def sealed_on_file(database: Database) -> list[tuple[str, date]]:
    table = tables.sealed_day_list
    with database.read() as connection:
        rows = connection.execute(select(table.c.account, table.c.day).order_by(table.c.account))
        return [(row.account, row.day) for row in rows]


def test_attack_01_at_the_clinics_midnight_the_record_lets_go_of_it(
    record: Database, kiosk: ListedAt, tmp_path: Path
) -> None:
    other = ListedAt(record, tmp_path, name="kiosk-2")
    maker(record).make()
    midnight = NOW.replace(hour=5, minute=0) + timedelta(days=1)
    assert SETTINGS.local(midnight).hour == 0
    # A kiosk alone lets go of its own, with no other program of the clinic's running.
    kiosk.now = midnight - timedelta(seconds=1)
    assert kiosk.service.fetch() is not None
    kiosk.now = midnight
    assert kiosk.service.fetch() is None
    assert sealed_on_file(record) == [("kiosk-2", TODAY)]
    # Whoever makes lists lets go of all, of kiosks that are switched off too.
    assert maker(record, midnight).make() == Made(sealed=2, removed=1)
    assert {day for _, day in sealed_on_file(record)} == {TODAY + timedelta(days=1)}
    assert other.fetch() is not None


def test_making_stops_when_asked_and_is_taken_up_again(record: Database, kiosk: ListedAt) -> None:
    answers = iter([False, True])
    mine = maker(record)
    assert mine.make(lambda: next(answers)) == Made()
    assert kiosk.fetch() is None
    assert mine.make() == Made(sealed=1)
    assert isinstance(kiosk.find(RIGHT), OnList)
    assert isinstance(kiosk.find(OMARS), OnList)


def test_no_listener_is_woken_for_a_list_that_kiosks_ask_for_in_their_own_time(
    record: Database, kiosk: ListedAt
) -> None:
    feed = record.feed()
    feed.changes()
    maker(record).make()
    kiosk.fetch()
    with record.write() as connection:
        announce(connection, Topic.FORMS)
    # What is told of in the order of the commits: nothing of the list came before this.
    assert feed.changes(5) == {Change(Topic.FORMS)}
    feed.close()


def test_s19_twins_are_found_only_by_what_tells_them_apart(record: Database, kiosk: ListedAt) -> None:
    twin = replace(MARIA, id="p0", mrn="MRN-2")
    PatientService(record).save([twin], [a_booking(of="p0", key="a8")])
    maker(record).make()
    assert kiosk.find(RIGHT) == Locked()
    bookings = {MARIA.mrn: ["a2", "a1"], "MRN-2": ["a8"]}
    for number in bookings:
        outcome = kiosk.find(replace(RIGHT, family_name=number))
        assert isinstance(outcome, OnList)
        assert [item.id for item in outcome.visit.appointments] == bookings[number]
    # One of them goes; the other one is still not the only person who fits.
    set_status(record, "a8", AppointmentStatus.CANCELLED)
    assert maker(record).make() == Made(sealed=1)
    assert kiosk.find(RIGHT) == Locked()
    set_status(record, "a8", AppointmentStatus.BOOKED)
    maker(record).make()
    assert kiosk.find(RIGHT) == Locked()
    PatientService(record).save([replace(twin, contact=a_contact_of(phone="555 010 9999"))])
    maker(record).make()
    assert isinstance(kiosk.find(RIGHT), OnList)


def test_s19_nobody_is_found_by_answers_that_are_all_shared(record: Database, kiosk: ListedAt) -> None:
    PatientService(record).save([replace(MARIA, id="p0", mrn="MRN-2")], [a_booking(of="p0", key="a8")])
    maker(record).make()
    # What they share once, what the earlier name and the numbers lead to, and three contents; Omar's two.
    assert kiosk.entries() == 9 + 3 + 2 + 3 + 2
    assert [kiosk.find(claim) for claim in (RIGHTS[1], RIGHTS[2], RIGHTS[6])] == [Locked()] * 3
    # The earlier name is one of them alone's.
    assert isinstance(kiosk.find(RIGHTS[4]), OnList)


# Several kiosks


def test_attack_01_a_kiosks_list_opens_for_no_other(
    record: Database, kiosk: ListedAt, tmp_path: Path
) -> None:
    other = ListedAt(record, tmp_path, name="kiosk-2")
    assert maker(record).make() == Made(sealed=2)
    mine, theirs = kiosk.fetch(), other.fetch()
    assert mine is not None
    assert theirs is not None
    assert not mine.entries.keys() & theirs.entries.keys(), (
        "the same answers, and nothing shows that they are"
    )
    assert mine.key != theirs.key
    fetched = other.service.fetch()
    assert fetched is not None
    kiosk.kept.keep(day_list=fetched)
    assert kiosk.kept.open_list() is None
    assert isinstance(KeptDayList(kiosk.kept, SETTINGS).find(RIGHT, NOW), NotOnList)


def test_a_kiosk_gets_to_know_of_its_own_site_alone(record: Database, tmp_path: Path) -> None:
    sites = (Location("north", "North", kind="site"), Location("south", "South", kind="site"))
    settings = replace(SETTINGS, places=Places(sites))
    booked = [
        replace(a_booking(1), place="north"),
        replace(a_booking(1, NOW + timedelta(hours=1), key="a2"), place="south"),
        replace(a_booking(2, NOW + timedelta(hours=1), key="a3"), place="south"),
    ]
    PatientService(record).save([], booked)
    kiosks = {
        place: ListedAt(record, tmp_path, place, settings=settings, name=f"kiosk-{place}")
        for place in ("north", "south", "")
    }
    assert maker(record, settings=settings).make() == Made(sealed=3)
    seen = {}
    for place, kiosk in kiosks.items():
        outcomes = [kiosk.find(claim) for claim in (RIGHT, OMARS)]
        seen[place] = [
            [item.id for item in found.visit.appointments] if isinstance(found, OnList) else []
            for found in outcomes
        ]
    assert seen == {"north": [["a1"], []], "south": [["a2"], ["a3"]], "": [["a1", "a2"], ["a3"]]}
    assert kiosks["north"].entries() == 1 + 13
    # It is put up elsewhere.
    moved = kiosks["north"]
    assert moved.service.enrol(moved.kept.public, "south")
    assert maker(record, settings=settings).make() == Made(sealed=1, kept=2)
    assert isinstance(moved.find(OMARS), OnList)


def test_a_key_that_is_none_stops_nobody(record: Database, kiosk: ListedAt) -> None:
    for name, key in (("a-kiosk", "00" * 32), ("the-last", "01" + "00" * 31)):
        assert SealedListService(record, lambda: NOW, name).enrol(key, "")
    assert maker(record).make() == Made(sealed=1)
    assert isinstance(kiosk.find(RIGHT), OnList)


# Several makers


def test_two_makers_do_no_harm(
    record: Database, kiosk: ListedAt, logged_in: Callable[[str], Database]
) -> None:
    # A computer's login sees whom the server's own day expects.
    clock_of(record)
    other = logged_in("staff_1")
    inner: list[Made] = []

    def meanwhile() -> bool:
        if not inner:
            inner.append(maker(other).make())
        return False

    outer = maker(record).make(meanwhile)
    assert inner == ([Made(sealed=1)] if record.embedded else [Made()])
    # It has read that there was none, and does not write over what there is.
    assert outer == (Made() if record.embedded else Made(sealed=1))
    assert kiosk.entries() == 14 + 3
    assert isinstance(kiosk.find(RIGHT), OnList)
    assert maker(other).make() == Made(kept=1)


def test_a_makers_late_work_does_not_replace_newer_work(
    record: Database, kiosk: ListedAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As when a server has lost the lock together with its connection.
    monkeypatch.setattr(DayListMaker, "_alone", lambda _: nullcontext(True))
    maker(record).make()
    set_status(record, "a3", AppointmentStatus.ARRIVED)
    inner: list[Made] = []

    def meanwhile() -> bool:
        if not inner:
            PatientService(record).save([replace(MARIA, contact=a_contact_of(phone="555 010 0999"))])
            inner.append(maker(record).make())
        return False

    assert maker(record).make(meanwhile) == Made()
    assert inner == [Made(sealed=1)]
    assert isinstance(kiosk.find(RIGHT), NotOnList)
    assert isinstance(kiosk.find(replace(RIGHT, answer="0999")), OnList)


def test_no_transaction_is_open_while_patients_are_stretched(record: Database, kiosk: ListedAt) -> None:
    open_ones: list[int] = []

    def look() -> bool:
        """The server ends a transaction that is idle for long; an embedded record lets nobody else write."""
        if record.embedded:
            with record.write():
                open_ones.append(0)
            return False
        with record.read() as connection:
            asked = text(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE :idle"
            )
            open_ones.append(connection.execute(asked, {"idle": "idle in%"}).scalar_one())
        return False

    maker(record).make(look)
    assert open_ones == [0, 0]


def test_a_maker_that_breaks_off_leaves_the_way_free(
    record: Database, kiosk: ListedAt, logged_in: Callable[[str], Database]
) -> None:
    def break_off() -> bool:
        raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        maker(record).make(break_off)
    assert maker(logged_in("staff_1")).make() == Made(sealed=1)


def test_what_lies_in_the_record_tells_nothing(record: Database, kiosk: ListedAt) -> None:
    maker(record).make()
    table = tables.sealed_day_list
    with record.read() as connection:
        row = connection.execute(select(table)).one()
    assert not in_the_open(" ".join(map(str, row)).encode())
    assert not in_the_open(b64decode(row.sealed))
    listed = kiosk.fetch()
    assert listed is not None
    assert not in_the_open(b"\n".join(b64decode(sealed) for sealed in listed.entries.values()))


def test_entries_differ_in_nothing_that_tells_how_they_came_about(record: Database, kiosk: ListedAt) -> None:
    PatientService(record).save([replace(MARIA, id="p0", mrn="MRN-2")], [a_booking(of="p0", key="a8")])
    maker(record).make()
    listed = kiosk.fetch()
    assert listed is not None
    sizes = {len(b64decode(sealed)) for sealed in listed.entries.values()}
    # Pointers and marks are of one size, contents of whole blocks; a nonce of 12 bytes and a tag of 16 are with each.
    assert min(sizes) == 12 + 16 + 32 + 16
    assert all((size - 28) % 256 == 0 for size in sizes - {min(sizes)})
    assert {len(tag) for tag in listed.entries} == {32}
