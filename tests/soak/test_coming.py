"""The promises about those who come can fail: a fault of each kind that is put in is found; and none is found else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from kiosk.domain.people import AppointmentStatus
from kiosk.services.desk import delays, missing
from kiosk.services.desk.acting import VisitAct
from kiosk.services.visit import applying
from kiosk.services.visit.next_visits import NextVisitService
from kiosk.store import tables
from tests.soak.at_desk import STAFF
from tests.soak.machine import ClinicDay
from tests.soak.templates import Templates

ANA, BEN = STAFF
Patch = pytest.MonkeyPatch


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(tmp_path_factory.mktemp("days"), None, lambda url: None)


@pytest.fixture
def day(templates: Templates) -> Iterator[ClinicDay]:
    made = ClinicDay(templates)
    yield made
    # What was found has ended the day; it is not looked at again.
    made.whole = False
    made.teardown()


def book(day: ClinicDay, *what: str) -> None:
    day.arrive(kiosk=0, person=1, stale=False, how="", calls=0)
    for each in what:
        day.next_visit(kiosk=0, what=each, person=2, place=0)


def a_hold_that_holds_nothing(day: ClinicDay, patch: Patch) -> None:
    patch.setattr(NextVisitService, "hold", lambda *_: None)
    book(day, "book")


def a_visit_that_is_declined_and_stays(day: ClinicDay, patch: Patch) -> None:
    patch.setattr(NextVisitService, "decline", lambda *_: None)
    book(day, "book", "decline")
    day.promises()


def a_check_in_that_the_desk_has_not_seen(day: ClinicDay, patch: Patch) -> None:
    once = VisitAct.set

    def unseen(visit: Any, **columns: Any) -> None:
        once(visit, **{key: value for key, value in columns.items() if not key.startswith("acknowledged")})

    patch.setattr(VisitAct, "set", unseen)
    day.check_in_at_desk(what="take", staff=ANA, person=1, site="north")


def a_delay_that_does_not_end(day: ClinicDay, patch: Patch) -> None:
    day.delay(what="enter", staff=ANA, place=0, site="", minutes=30)
    day.delay(what="enter", staff=ANA, place=1, site="", minutes=30)
    said = iter((1, 0))
    patch.setattr(delays, "end_rows", lambda *_: next(said))
    day.delay(what="end", staff=BEN, place=0, site="", minutes=0)
    day.promises()


def somebody_missing_who_is_here(day: ClinicDay, patch: Patch) -> None:
    day.arrive(kiosk=0, person=2, stale=False, how="", calls=0)
    patch.setattr(missing, "_has_begun", lambda *_: False)
    day.missing_one(what="note", staff=ANA, person=2, day=0)


def somebody_who_comes_after_all_and_stays_missing(day: ClinicDay, patch: Patch) -> None:
    """A kiosk without a connection tells of them after staff have noted that they have not come."""
    day.arrive(kiosk=0, person=1, stale=False, how="before", calls=0)
    day.missing_one(what="note", staff=ANA, person=1, day=0)
    day.answer(kiosk=0, steps=8, variation=0)
    status = tables.appointment.c.status
    only_booked = applying._MARK.where(status == AppointmentStatus.BOOKED)
    patch.setattr(applying, "_MARK", only_booked)
    patch.setattr(applying, "_MARK_ONE", applying._MARK_ONE.where(status == AppointmentStatus.BOOKED))
    day.change_line(kiosk=0, what="restored", calls=0)
    day.promises()


@pytest.mark.parametrize(
    ("fault", "found"),
    [
        (a_hold_that_holds_nothing, "booked a time that a kiosk holds"),
        (a_visit_that_is_declined_and_stays, "stands that was declined"),
        (a_check_in_that_the_desk_has_not_seen, "waits to be seen by it"),
        (a_delay_that_does_not_end, "a delay stands that was ended"),
        (somebody_missing_who_is_here, "who stands at a kiosk was noted as missing"),
        (somebody_who_comes_after_all_and_stays_missing, "who is here counts as missing"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_fault_about_those_who_come_is_found(
    day: ClinicDay, monkeypatch: Patch, fault: Callable[[ClinicDay, Patch], None], found: str
) -> None:
    with pytest.raises(AssertionError, match=found):
        fault(day, monkeypatch)


def test_a_day_of_those_who_come_holds_where_nothing_is_wrong(templates: Templates) -> None:
    day = ClinicDay(templates)
    with ended(day):
        book(day, "book", "confirm", "move", "look", "again", "decline")
        day.promises()
        for what in ("note", "again", "note", "back", "note"):
            day.missing_one(what=what, staff=ANA, person=2, day=0)
        day.promises()
        day.arrive(kiosk=1, person=4, stale=False, how="before", calls=0)
        day.missing_one(what="note", staff=ANA, person=4, day=0)
        day.answer(kiosk=1, steps=8, variation=0)
        day.change_line(kiosk=1, what="restored", calls=0)
        day.promises()
        for what in ("enter", "back", "enter", "end"):
            day.delay(what=what, staff=BEN, place=0, site="", minutes=30)
        day.delay(what="enter", staff=BEN, place=0, site="", minutes=0)
        day.promises()
        for person, what in ((2, "take"), (3, "take"), (3, "back"), (3, "take")):
            day.check_in_at_desk(what=what, staff=ANA, person=person, site="north")
        day.promises()
    seen = templates.seen
    assert {key: seen[key] for key in ("next visits", "delays", "no-shows")} == {
        "next visits": 3,
        "delays": 1,
        "no-shows": 4,
    }
    assert (seen["missing: again"], seen["missing: back"], seen["tickets"]) == (1, 1, 4)


@contextmanager
def ended(day: ClinicDay) -> Iterator[None]:
    yield
    day.teardown()
