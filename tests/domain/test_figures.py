"""Days in figures, counted by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.figures import CameIn, Figures, Spread, figures
from kiosk.domain.visit.checklist import ItemKind

DAY = date(2026, 11, 23)
NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)


def came(
    minute: int = 0,
    took: int | None = 2,
    waited: int | None = 10,
    queue: str = "A",
    practitioner: str = "Dr Chen",
    language: str = "en",
    stopped_at: ItemKind | None = None,
) -> CameIn:
    begun = NINE + timedelta(minutes=minute)
    arrived = begun + timedelta(minutes=took) if took is not None else None
    called = arrived + timedelta(minutes=waited) if arrived is not None and waited is not None else None
    return CameIn(begun, arrived, called, queue, practitioner, language, True, stopped_at, False)


def made(*visits: CameIn) -> Figures:
    return figures(DAY, DAY, visits, {}, ())


def test_a_day_of_nobody_has_no_figures() -> None:
    assert made() == Figures(DAY, DAY)
    assert made().came == 0


def test_hours_are_those_in_which_somebody_arrived() -> None:
    found = made(came(0), came(59, took=2), came(20), came(180, waited=None))
    assert [(hour.name, hour.came) for hour in found.hours] == [(9, 2), (10, 1), (12, 1)]
    assert [hour.waited.count for hour in found.hours] == [2, 1, 0]
    assert (found.came, found.waited) == (4, 3)


def test_waits_are_the_middle_and_what_nine_of_ten_did_not_exceed() -> None:
    waits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 90]
    (hour,) = made(*(came(waited=wait) for wait in waits)).hours
    assert hour.waited == Spread(10, 4.5 * 60, 90 * 60)
    assert Spread.of([60.0] * 99 + [6000.0]) == Spread(100, 60, 60)


def test_the_largest_queue_comes_first_and_nobody_is_a_practitioner_without_a_name() -> None:
    found = made(
        came(queue="B"),
        came(queue="B", practitioner=""),
        came(queue="A"),
        came(queue="C", practitioner="Dr A"),
    )
    assert [(queue.name, queue.came) for queue in found.queues] == [("B", 2), ("A", 1), ("C", 1)]
    assert [(who.name, who.came) for who in found.practitioners] == [("Dr Chen", 2), ("Dr A", 1)]


def test_who_stopped_is_counted_where_they_did_and_is_nobody_who_arrived() -> None:
    found = made(
        came(), came(took=None, stopped_at=ItemKind.CONSENT), came(took=None, stopped_at=ItemKind.CONSENT),
        came(took=None, stopped_at=ItemKind.INSURANCE), came(took=None),
    )  # fmt: skip
    assert (found.began, found.finished) == (5, 1)
    assert found.stopped == ((ItemKind.CONSENT, 2), (ItemKind.INSURANCE, 1))
    assert found.came == 1


def test_time_at_the_kiosk_is_by_language() -> None:
    found = made(came(language="es", took=4), came(language="es", took=6), came(language="vi", took=3))
    assert found.at_kiosk == (("es", Spread(2, 300, 360)), ("vi", Spread(1, 180, 180)))


def test_calls_that_nobody_answered_are_no_short_ones() -> None:
    found = figures(DAY, DAY, (), {}, (60.0, None, 120.0))
    assert (found.help, found.unanswered) == (Spread(2, 90, 120), 1)


@pytest.mark.parametrize("minutes", [-5, 0])
def test_a_clock_that_was_put_back_makes_no_wait_of_less_than_nothing(minutes: int) -> None:
    (hour,) = made(came(waited=minutes)).hours
    assert hour.waited.middle == 0
