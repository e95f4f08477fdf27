"""How long people wait, from what the record has of today: told to the desk, the board and the last screen alike."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text, update

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.queue import label
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.domain.wait import FEWEST_CALLS, expected_waits
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.waits import QueueWait, WaitService
from kiosk.services.record import pace
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER, Filled, filled_on
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit

PEOPLE = 12
CALLED = 7
EVERY = timedelta(minutes=10)
# The last call was just now.
LAST = NOW + EVERY * (CALLED - 1) + timedelta(seconds=1)


def fill(database: Database) -> None:
    """Twelve came at once; seven of them were called, one every ten minutes, and one more is booked for later."""
    people = range(1, PEOPLE + 1)
    bookings = [a_booking(number, NOW + timedelta(minutes=number)) for number in [*people, PEOPLE + 1]]
    PatientService(database).save([a_patient(number) for number in [*people, PEOPLE + 1]], bookings)
    kiosk = Kiosk(database, SETTINGS, lambda: NOW)
    for number in people:
        visit = kiosk.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        for step in whole_visit():
            kiosk.apply(record(visit.id, step))
    clock = [NOW]
    queue = QueueService(database, SETTINGS, lambda: clock[0])
    for _ in range(CALLED):
        assert queue.call_next(an_actor("nurse"), "204")
        clock[0] += EVERY


@pytest.fixture(scope="module", params=[EMBEDDED, SERVER])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    yield from filled_on(request, tmp_path_factory, fill)


@pytest.fixture
def url(filled: Filled, tmp_path: Path) -> Iterator[str]:
    with filled.copy(tmp_path) as address:
        yield address


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    yield opened
    opened.close()


@pytest.fixture
def service(database: Database) -> WaitService:
    return WaitService(database, SETTINGS, lambda: LAST)


def test_each_who_waits_has_a_range_and_whoever_was_called_has_none(service: WaitService) -> None:
    waits = service.of_everybody(an_actor())
    assert set(waits) <= {label("A", number) for number in range(CALLED + 1, PEOPLE + 1)}
    least, most = waits[label("A", CALLED + 1)]
    assert least <= 10 <= most
    assert waits[label("A", CALLED + 2)] > (least, most)


def test_the_record_says_who_waits_who_was_called_and_who_is_to_come(database: Database) -> None:
    with database.read() as connection:
        ((key, one),) = pace.read(connection, SETTINGS, LAST).items()
    assert key == ("A", "")
    assert sorted(called.at for called in one.called) == [NOW + EVERY * number for number in range(CALLED)]
    assert {called.arrived for called in one.called} == {NOW}
    assert len({called.caller for called in one.called}) == 1
    assert {item.turn.booked for item in one.waiting} == {
        NOW + timedelta(minutes=number) for number in range(CALLED + 1, PEOPLE + 1)
    }
    assert not any(item.turn.walk_in for item in one.waiting)
    assert [item.booked for item in one.coming] == [NOW + timedelta(minutes=PEOPLE + 1)]


@pytest.mark.parametrize("calls", [FEWEST_CALLS - 1, FEWEST_CALLS])
def test_of_a_queue_that_tells_nothing_no_more_is_read(database: Database, calls: int) -> None:
    """Nobody who is to come is looked for before so many were called that somebody can tell; nor one queue at all."""
    with database.write() as connection:
        connection.execute(
            text(
                "UPDATE ticket SET called_at = NULL WHERE id IN"
                " (SELECT id FROM ticket WHERE called_at IS NOT NULL ORDER BY called_at LIMIT :many)"
            ),
            {"many": CALLED - calls},
        )
    with database.read() as connection:
        every, of_one = (pace.read(connection, SETTINGS, LAST, letter) for letter in ("", "A"))
        assert pace.read(connection, SETTINGS, LAST, "B") == {}
    (one,) = every.values()
    assert len(one.called) == calls
    assert len(one.waiting) == PEOPLE - CALLED
    if calls < FEWEST_CALLS:
        assert (one.coming, of_one, expected_waits(one)) == ((), {}, {})
    else:
        assert of_one == every
        assert len(one.coming) == 1
        assert expected_waits(one)


def test_whoever_is_on_hold_or_goes_first_is_counted_as_such(
    database: Database, service: WaitService
) -> None:
    queue = QueueService(database, SETTINGS, lambda: LAST)
    with database.read() as connection:
        rows = connection.execute(
            text("SELECT id, number FROM ticket WHERE status = 'waiting' ORDER BY number")
        ).all()
    queue.hold(rows[0].id, "fetches a paper", an_actor())
    queue.let_first(rows[-1].id, "feels faint", an_actor())
    waits = service.of_everybody(an_actor())
    assert label("A", rows[0].number) not in waits
    assert min(waits, key=lambda ticket: waits[ticket]) == label("A", rows[-1].number)


def test_the_desks_own_booking_is_that_of_a_walk_in(database: Database) -> None:
    with database.write() as connection:
        mine = update(tables.appointment).where(tables.appointment.c.id == f"a{PEOPLE}")
        connection.execute(mine.values(source_key=OWN_SOURCE + "x"))
    with database.read() as connection:
        (one,) = pace.read(connection, SETTINGS, LAST).values()
    assert [item.turn.booked for item in one.waiting if item.turn.walk_in] == [
        NOW + timedelta(minutes=PEOPLE)
    ]


def test_a_board_says_how_long_somebody_waits_who_comes_now(service: WaitService, database: Database) -> None:
    ((letter, wait),) = [(one.letter, one.wait) for one in service.at_board()]
    assert letter == "A"
    # Five are before them.
    assert wait is None or wait[0] <= 60 <= wait[1]
    early = WaitService(database, ClinicSettings(), lambda: LAST + timedelta(minutes=90))
    assert early.at_board() == (QueueWait("A", None),)


def test_nothing_is_said_of_a_day_that_is_over(database: Database) -> None:
    """Who waits since yesterday is told nothing by yesterday's pace."""
    tomorrow = WaitService(database, SETTINGS, lambda: LAST + timedelta(days=1))
    assert tomorrow.of_everybody(an_actor()) == {}


def test_what_cannot_be_read_is_told_to_nobody_and_stops_nobody(
    database: Database, service: WaitService
) -> None:
    if not database.embedded:
        pytest.skip("a server takes no text that is none")
    with database.write() as connection:
        connection.execute(text("UPDATE appointment SET practitioner = x'ff' WHERE id = 'a9'"))
    assert service.of_everybody(an_actor()) == {}


def test_the_clinics_rule_decides_who_is_next(database: Database) -> None:
    """Whoever came later than the grace is behind those who were in time, whatever they were booked for."""
    with database.write() as connection:
        late = update(tables.visit).where(tables.visit.c.patient_id == f"p{CALLED + 1}")
        connection.execute(late.values(arrived_at=NOW + timedelta(minutes=40)))
    strict = ClinicSettings(turn_grace_minutes=5)
    lenient = ClinicSettings(turn_grace_minutes=60)

    def called(settings: ClinicSettings) -> str:
        with database.rehearsal():
            way = QueueService(database, settings, lambda: LAST).call_next(an_actor(), "204")
            assert way is not None
            with database.read() as connection:
                whose = text("SELECT patient_id FROM visit WHERE id = :visit")
                found: str = connection.execute(whose, {"visit": way.visit_id}).scalar_one()
                return found

    assert called(lenient) == f"p{CALLED + 1}"
    assert called(strict) == f"p{CALLED + 2}"
    assert called(ClinicSettings(call_order="arrival")) == f"p{CALLED + 2}"


def test_the_last_screen_has_the_same_range_as_the_desk(database: Database, service: WaitService) -> None:
    kiosk = Kiosk(database, SETTINGS, lambda: LAST)
    visit = kiosk.open_visit(f"p{PEOPLE}", (f"a{PEOPLE}",), "kiosk-1")
    receipt = kiosk.receipt(visit.id)
    assert receipt.wait_minutes == service.of_everybody(an_actor()).get(receipt.ticket)
