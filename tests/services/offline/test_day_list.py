"""The day list as it is made and fetched: who is on it, what changes, and that nobody reads it who may not."""

from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.engine import make_url

from kiosk.domain.failures import StoreRefused
from kiosk.domain.feed import Change, Topic
from kiosk.domain.identity import Identified, IdentityClaim
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.offline import day_list
from kiosk.services.offline.day_list import DayListMaker, DayListService, Made
from kiosk.services.offline.identity import Found, KeptDayList, Locked, NotOnList, OnList
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce
from kiosk.store.kept import KeptClinic
from tests.factories import NOW, a_booking, a_contact_of
from tests.services.expected import (
    COVERAGE,
    MARIA,
    OMAR,
    OMARS,
    RIGHT,
    RIGHTS,
    SETTINGS,
    TODAY,
    in_the_open,
    maker,
)


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


def found(database: Database, folder: Path, claim: IdentityClaim, now: datetime = NOW) -> Found:
    """What a fresh kiosk that has fetched the list says of ``claim``."""
    kept = KeptClinic(folder / f"kiosk-{len(list(folder.iterdir()))}" / "kept.bin")
    kept.keep(day_list=DayListService(database).fetch(SETTINGS.today(now)))
    return KeptDayList(kept, SETTINGS).find(claim, now)


def owners(database: Database) -> dict[str, int]:
    """How many entries there are of each patient."""
    table = tables.day_list_entry
    with database.read() as connection:
        rows = connection.execute(select(table.c.patient_id, func.count()).group_by(table.c.patient_id))
        return {row[0]: row[1] for row in rows}


def set_status(database: Database, appointment: str, status: AppointmentStatus) -> None:
    table = tables.appointment
    with database.write() as connection:
        connection.execute(update(table).where(table.c.id == appointment).values(status=status))


def test_who_is_on_the_list_has_the_visit_that_the_record_would_open(
    record: Database, tmp_path: Path
) -> None:
    assert maker(record).make() == Made(sealed=2)
    outcome = found(record, tmp_path, RIGHT)
    assert isinstance(outcome, OnList)
    identified = IdentityService(record, SETTINGS, lambda: NOW).identify(RIGHT, "kiosk-1")
    assert isinstance(identified, Identified)
    opened = CheckInService(record, SETTINGS, lambda: NOW).open_visit(identified.session, ("a1",), "kiosk-1")
    visit = outcome.visit
    assert (visit.id, visit.status, visit.opening) == ("", VisitStatus.PLANNED, "")
    assert (visit.patient, visit.coverage, visit.checklist) == (
        opened.patient,
        opened.coverage,
        opened.checklist,
    )
    # All of today: the lobby has to tell that one is checked in already.
    assert visit.appointments == identified.appointments
    assert [item.id for item in visit.appointments] == ["a2", "a1"]
    assert not visit.drafts
    assert not visit.previous


def test_every_form_of_the_answers_that_the_record_takes(record: Database, tmp_path: Path) -> None:
    maker(record).make()
    kept = KeptClinic(tmp_path / "kiosk" / "kept.bin")
    kept.keep(day_list=DayListService(record).fetch(TODAY))
    listed = KeptDayList(kept, SETTINGS)
    identity = IdentityService(record, SETTINGS, lambda: NOW)
    for claim in RIGHTS:
        outcome = listed.find(claim, NOW)
        assert isinstance(outcome, OnList), claim
        assert isinstance(identity.identify(claim, "kiosk-1"), Identified), claim
    outcome = listed.find(OMARS, NOW)
    assert isinstance(outcome, OnList)
    assert outcome.visit.patient == OMAR
    assert outcome.visit.coverage is None


def test_the_identification_has_the_time_of_the_kiosk(record: Database, tmp_path: Path) -> None:
    maker(record).make()
    later = NOW + timedelta(minutes=20)
    outcome = found(record, tmp_path, RIGHT, later)
    assert isinstance(outcome, OnList)
    item = next(item for item in outcome.visit.checklist if item.kind is ItemKind.IDENTITY)
    assert (item.completed_at, item.completed_by) == (later, "patient")


@pytest.mark.parametrize(
    "status", [AppointmentStatus.CANCELLED, AppointmentStatus.NOSHOW, AppointmentStatus.FULFILLED]
)
def test_who_has_no_booking_is_not_on_the_list(
    record: Database, tmp_path: Path, status: AppointmentStatus
) -> None:
    set_status(record, "a3", status)
    assert maker(record).make() == Made(sealed=1)
    assert isinstance(found(record, tmp_path, OMARS), NotOnList)


def test_neither_the_dead_nor_tomorrows_patients(record: Database) -> None:
    day = NOW + timedelta(days=1)
    tomorrow = [a_booking(1, day), a_booking(1, day, key="a2", status=AppointmentStatus.CHECKED_IN)]
    PatientService(record).save([replace(OMAR, deceased=True)], tomorrow)
    assert maker(record).make() == Made()
    assert owners(record) == {}


def test_only_what_changed_is_sealed_again(record: Database, tmp_path: Path) -> None:
    assert maker(record).make() == Made(sealed=2)
    # One content each; María is found by nine forms of her name, three of the one of before, her record number and two
    # second answers, Omar by his name, his number and one.
    assert owners(record) == {"p1": 1 + 13 * 2, "p2": 1 + 2}
    first = DayListService(record).fetch(TODAY)
    assert maker(record, NOW + timedelta(minutes=5)).make() == Made(kept=2)
    assert DayListService(record).fetch(TODAY) == first
    PatientService(record).save([replace(OMAR, contact=a_contact_of(phone="555 010 0888"))])
    assert maker(record).make() == Made(sealed=1, kept=1)
    second = DayListService(record).fetch(TODAY)
    assert second.stamp != first.stamp
    assert len(second.entries.keys() & first.entries.keys()) == 1 + 13 * 2
    assert isinstance(found(record, tmp_path, OMARS), NotOnList)
    assert isinstance(found(record, tmp_path, replace(OMARS, answer="0888")), OnList)


def test_whoever_cancels_is_taken_off_and_whoever_checks_in_stays(record: Database, tmp_path: Path) -> None:
    maker(record).make()
    set_status(record, "a3", AppointmentStatus.ARRIVED)
    assert maker(record).make() == Made(sealed=1, kept=1)
    outcome = found(record, tmp_path, OMARS)
    assert isinstance(outcome, OnList)
    assert [item.status for item in outcome.visit.appointments] == [AppointmentStatus.ARRIVED]
    set_status(record, "a3", AppointmentStatus.CANCELLED)
    assert maker(record).make() == Made(kept=1, removed=1)
    assert owners(record).keys() == {"p1"}
    assert isinstance(found(record, tmp_path, OMARS), NotOnList)


def test_what_grows_old_during_the_day_is_asked(record: Database, tmp_path: Path) -> None:
    confirmed = NOW - timedelta(days=SETTINGS.contact_fresh_days) + timedelta(minutes=1)
    PatientService(record).save([replace(MARIA, contact_confirmed_at=confirmed)])
    maker(record).make()
    later = NOW + timedelta(minutes=2)
    assert maker(record, later).make() == Made(sealed=1, kept=1)


def test_the_next_day_has_a_list_of_its_own(record: Database, tmp_path: Path) -> None:
    maker(record).make()
    before = DayListService(record).fetch(TODAY)
    tomorrow = NOW + timedelta(days=1)
    PatientService(record).save([], [a_booking(1, tomorrow, key="a9")])
    assert maker(record, tomorrow).make() == Made(sealed=1)
    after = DayListService(record).fetch(SETTINGS.today(tomorrow))
    assert after.salt != before.salt
    assert not after.entries.keys() & before.entries.keys()
    gone = DayListService(record).fetch(TODAY)
    assert (gone.salt, gone.entries) == ("", {})


def test_making_stops_when_asked_and_is_taken_up_again(record: Database, tmp_path: Path) -> None:
    answers = iter([False, False, True])
    assert maker(record).make(lambda: next(answers)) == Made(sealed=1)
    assert isinstance(found(record, tmp_path, RIGHT), OnList)
    assert isinstance(found(record, tmp_path, OMARS), NotOnList)
    assert maker(record).make() == Made(sealed=1, kept=1)
    assert isinstance(found(record, tmp_path, OMARS), OnList)


def test_no_listener_is_woken_for_a_list_that_kiosks_ask_for_in_their_own_time(record: Database) -> None:
    feed = record.feed()
    feed.changes()
    maker(record).make()
    with record.write() as connection:
        announce(connection, Topic.FORMS)
    # What is told of in the order of the commits: nothing of the list came before this.
    assert feed.changes(5) == {Change(Topic.FORMS)}
    feed.close()


def test_the_stamp_is_that_of_the_fetched_list(record: Database) -> None:
    service = DayListService(record)
    empty = service.fetch(TODAY)
    assert (empty.salt, empty.entries) == ("", {})
    assert service.stamp(TODAY) == empty.stamp
    maker(record).make()
    full = service.fetch(TODAY)
    assert service.stamp(TODAY) == full.stamp != empty.stamp


@pytest.mark.parametrize("batch", [1, 16])
def test_s19_twins_are_found_only_by_what_tells_them_apart(
    record: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr(day_list, "BATCH", batch)
    twin = replace(MARIA, id="p0", mrn="MRN-2", contact=replace(MARIA.contact, postal_code="10115"))
    PatientService(record).save([twin], [a_booking(of="p0", key="a8")])
    maker(record).make()
    assert found(record, tmp_path, RIGHT) == Locked()
    for claim, mrn in ((RIGHTS[6], MARIA.mrn), (replace(RIGHTS[6], answer="10115"), "MRN-2")):
        outcome = found(record, tmp_path, claim)
        assert isinstance(outcome, OnList)
        assert outcome.visit.patient.mrn == mrn
    # One of them goes; the other one is still not the only person who fits.
    set_status(record, "a8", AppointmentStatus.CANCELLED)
    assert maker(record).make() == Made(sealed=1, kept=1, removed=1)
    assert found(record, tmp_path, RIGHT) == Locked()
    set_status(record, "a8", AppointmentStatus.BOOKED)
    assert maker(record).make().sealed == 2
    assert found(record, tmp_path, RIGHT) == Locked()
    assert maker(record).make() == Made(kept=3)
    PatientService(record).save([replace(twin, contact=a_contact_of(phone="555 010 9999"))])
    assert maker(record).make() == Made(sealed=2, kept=1)
    assert isinstance(found(record, tmp_path, RIGHT), OnList)


def test_s19_nobody_is_found_by_answers_that_are_all_shared(record: Database, tmp_path: Path) -> None:
    PatientService(record).save([replace(MARIA, id="p0", mrn="MRN-2")], [a_booking(of="p0", key="a8")])
    made = maker(record).make()
    # The earlier name is one of them alone's.
    assert made == Made(sealed=3)
    # What they share, and each has a record number.
    assert owners(record)["p0"] == 9 * 2 + 1 + 2
    assert [found(record, tmp_path, claim) for claim in (RIGHTS[1], RIGHTS[2], RIGHTS[7])] == [Locked()] * 3
    assert isinstance(found(record, tmp_path, RIGHTS[4]), OnList)
    assert maker(record).make() == Made(kept=3)


def test_two_makers_do_no_harm(
    record: Database, tmp_path: Path, logged_in: Callable[[str], Database]
) -> None:
    other = logged_in("staff_1")
    inner: list[Made] = []

    def meanwhile() -> bool:
        if not inner:
            inner.append(maker(other).make())
        return False

    outer = maker(record).make(meanwhile)
    assert inner == ([Made(sealed=2)] if record.embedded else [Made()])
    assert outer == (Made(kept=2) if record.embedded else Made(sealed=2))
    assert owners(record) == {"p1": 27, "p2": 3}
    assert isinstance(found(record, tmp_path, RIGHT), OnList)
    assert maker(other).make() == Made(kept=2)


def test_a_makers_late_work_does_not_replace_newer_work(
    record: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As when a server has lost the lock together with its connection.
    monkeypatch.setattr(DayListMaker, "_alone", lambda _: nullcontext(True))
    calls: list[Made] = []

    def meanwhile() -> bool:
        calls.append(Made())
        if len(calls) == 3:
            # The first of two is sealed and not written yet.
            PatientService(record).save([replace(MARIA, contact=a_contact_of(phone="555 010 0999"))])
            calls.append(maker(record).make())
        return False

    assert maker(record).make(meanwhile).sealed == 0
    assert Made(sealed=2) in calls
    assert isinstance(found(record, tmp_path, RIGHT), NotOnList)
    assert isinstance(found(record, tmp_path, replace(RIGHT, answer="0999")), OnList)


def test_no_transaction_is_open_while_patients_are_sealed(
    record: Database, logged_in: Callable[[str], Database]
) -> None:
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
    assert set(open_ones) == {0}
    assert len(open_ones) == 1 + 2


def test_a_maker_that_breaks_off_leaves_the_way_free(
    record: Database, logged_in: Callable[[str], Database]
) -> None:
    def break_off() -> bool:
        raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        maker(record).make(break_off)
    assert maker(logged_in("staff_1")).make() == Made(sealed=2)


def test_a_kiosks_login_reads_what_is_sealed_and_nothing_of_whom(
    record: Database, logged_in: Callable[[str], Database]
) -> None:
    maker(logged_in("staff_1")).make()
    lobby = logged_in("lobby_1")
    fetched = DayListService(lobby).fetch(TODAY)
    assert fetched == DayListService(record).fetch(TODAY)
    assert DayListService(lobby).stamp(TODAY) == fetched.stamp
    everything = [fetched.salt, *fetched.entries, *fetched.entries.values()]
    assert not in_the_open("\n".join(everything).encode())
    assert not in_the_open(b"\n".join(b64decode(sealed) for sealed in fetched.entries.values()))
    if record.embedded:
        return
    for column in (tables.day_list_entry.c.patient_id, tables.day_list_entry.c.fingerprint):
        with pytest.raises(StoreRefused), lobby.read() as connection:
            connection.execute(select(column)).all()
    with pytest.raises(StoreRefused):
        maker(lobby).make()


def test_entries_differ_in_nothing_that_tells_how_they_came_about(record: Database) -> None:
    PatientService(record).save([replace(MARIA, id="p0", mrn="MRN-2")], [a_booking(of="p0", key="a8")])
    maker(record).make()
    fetched = DayListService(record).fetch(TODAY)
    sizes = {len(b64decode(sealed)) for sealed in fetched.entries.values()}
    # Pointers and marks are of one size, contents of whole blocks; a nonce of 12 bytes and a tag of 16 are with each.
    assert min(sizes) == 12 + 16 + 32 + 16
    assert all((size - 28) % 512 == 0 for size in sizes - {min(sizes)})
    assert {len(tag) for tag in fetched.entries} == {32}
