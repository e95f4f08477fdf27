"""The plan by plain SQL: a kiosk sees times and nobody, and books for whoever stands there; clinicians see no plan."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import psycopg
import pytest

from kiosk.domain.permissions import StaffRole
from tests.store.test_wall import now
from tests.store.test_who_acts import Desk

IN_A_WEEK = now().replace(microsecond=0, tzinfo=None) + timedelta(days=7)


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    yield made
    made.close()


def said(key: str, whose: str, start: datetime = IN_A_WEEK, lane: int = 0, **more: object) -> str:
    words = (
        "practitioner",
        "location",
        "room",
        "waiting_area",
        "directions",
        "description",
        "place",
        "service",
    )
    span = {"begins": str(start), "ends": str(start + timedelta(minutes=20))}
    return json.dumps(
        dict.fromkeys(words, "")
        | {
            "id": key,
            "patient_id": whose,
            "start": str(start),
            "minutes": 20,
            "visit_type": "",
            "made_by": "me",
        }
        | {"overbooked": "", "series": "", "hold": "", "times": [{"calendar": "ana", "lane": lane, **span}]}
        | more
    )


def book(prompt: psycopg.Connection, text: str) -> None:
    prompt.execute("SELECT kiosk_book(%s::jsonb)", (text,))


def taken(prompt: psycopg.Connection) -> list[Any]:
    return prompt.execute(
        "SELECT calendar, lane FROM kiosk_taken(%s, %s) WHERE calendar <> ''",
        (IN_A_WEEK - timedelta(days=1), IN_A_WEEK + timedelta(days=1)),
    ).fetchall()


def test_a_kiosk_books_for_whoever_stands_there_as_far_ahead_as_the_clinic_says(desk: Desk) -> None:
    wall = desk.wall
    with wall.connect(session=wall.enter(1)) as kiosk:
        for text in (
            said("b1", "p2"),
            said("b2", "p1", datetime.now() + timedelta(hours=1)),
            said("b3", "p1", IN_A_WEEK + timedelta(days=200)),
            said("b4", "p1", overbooked="urgent"),
            said("b5", "p1", times=[]),
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                book(kiosk, text)
        book(kiosk, said("b6", "p1"))
        assert taken(kiosk) == [("ana", 0)]
        with pytest.raises(psycopg.errors.ExclusionViolation):
            book(kiosk, said("b7", "p1"))
        assert kiosk.execute("SELECT made_by FROM booking_state").fetchall() == [("lobby_1",)]
    with wall.connect(session=wall.enter(3)) as other:
        # That a time is taken, and not by whom.
        assert taken(other) == [("ana", 0)]
        assert other.execute("SELECT * FROM booking_state").fetchall() == []
        for statement in (
            "SELECT kiosk_end_booking('b6', 'patient', '', '')",
            "SELECT kiosk_answer_booking('b6', 'confirmed', 'kiosk', '')",
        ):
            assert other.execute(statement).fetchone() == (False,), statement
        for statement in (
            "SELECT * FROM booked_time",
            "SELECT * FROM kiosk_plan(now()::timestamp, now()::timestamp)",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                other.execute(statement)
    with wall.connect() as nobody:
        assert taken(nobody) == []
        for statement in ("SELECT kiosk_hold_time('h', 5, '[]')", f"SELECT kiosk_book('{said('b8', 'p1')}')"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                nobody.execute(statement)
    with wall.connect(session=wall.enter(1)) as again:
        assert again.execute("SELECT kiosk_end_booking('b6', 'patient', '', '')").fetchone() == (True,)
        assert taken(again) == []


def test_a_hold_ends_by_itself_and_with_its_booking(desk: Desk) -> None:
    wall = desk.wall
    span = {"begins": str(IN_A_WEEK), "ends": str(IN_A_WEEK + timedelta(minutes=20))}
    held = json.dumps([{"calendar": "ana", "lane": 0, **span}])
    with wall.connect(session=wall.enter(1)) as kiosk, wall.connect(session=wall.enter(3)) as other:
        kiosk.execute("SELECT kiosk_hold_time('mine', 5, %s)", (held,))
        with pytest.raises(psycopg.errors.ExclusionViolation):
            book(other, said("b1", "p3"))
        book(kiosk, said("b2", "p1", hold="mine"))
        with wall.connect("kiosk_owner") as owner:
            assert owner.execute("SELECT appointment_id, held_until FROM booked_time").fetchall() == [
                ("b2", None)
            ]
            owner.execute("SELECT kiosk_end_booking('b2', 'patient', '', '')")
            other.execute("SELECT kiosk_hold_time('theirs', 5, %s)", (held,))
            owner.execute(
                "UPDATE booked_time SET held_until = now() AT TIME ZONE 'UTC' - interval '1 second'"
            )
        assert taken(kiosk) == []
        book(kiosk, said("b3", "p1"))


@pytest.mark.parametrize("role", StaffRole)
def test_who_books_sees_the_plan_and_nobody_else(desk: Desk, role: StaffRole) -> None:
    may = role in (StaffRole.FRONT_DESK, StaffRole.MANAGER)
    with desk.wall.connect("kiosk_owner") as owner:
        book(owner, said("b1", "p1"))
    with desk.prompt(desk.add("Ada", role)) as prompt:
        shown = prompt.execute(
            "SELECT id, family FROM kiosk_plan(%s, %s)", (IN_A_WEEK, IN_A_WEEK + timedelta(days=1))
        ).fetchall()
        assert shown == ([("b1", "Family1")] if may else [])
        assert bool(taken(prompt)) == may
        assert prompt.execute("SELECT kiosk_end_booking('b1', 'ill', '', 'x')").fetchone() == (may,)
        if may:
            book(prompt, said("b2", "p2", overbooked="urgent"))
            made = desk.wall.owner
            with made.read() as connection:
                query = "SELECT made_by FROM booking_state WHERE appointment_id = 'b2'"
                assert connection.exec_driver_sql(query).scalar_one() == "Ada"
        else:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                book(prompt, said("b2", "p2"))


A_WHILE = {"begins": str(IN_A_WEEK), "ends": str(IN_A_WEEK + timedelta(minutes=20))}


def held(prompt: psycopg.Connection) -> list[Any]:
    return prompt.execute(
        "SELECT hold FROM kiosk_taken(%s, %s) WHERE hold <> ''",
        (IN_A_WEEK - timedelta(days=1), IN_A_WEEK + timedelta(days=1)),
    ).fetchall()


def test_a_hold_is_of_whoever_stands_there_and_nobody_else_lets_go_of_it(desk: Desk) -> None:
    span = {
        "calendar": "bo",
        "lane": 0,
        "begins": str(IN_A_WEEK),
        "ends": str(IN_A_WEEK + timedelta(minutes=20)),
    }
    with (
        desk.wall.connect(session=desk.wall.enter(1)) as mine,
        desk.wall.connect(session=desk.wall.enter(3)) as theirs,
    ):
        theirs.execute("SELECT kiosk_hold_time('theirs', 5, %s)", (json.dumps([span]),))
        assert held(theirs) == [("theirs",)]
        assert held(mine) == []
        mine.execute("SELECT kiosk_hold_time('theirs', 1, '[]')")
        assert taken(mine) == [("bo", 0)]
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            mine.execute("SELECT kiosk_hold_time('many', 5, %s)", (json.dumps([span] * 11),))
        theirs.execute("SELECT kiosk_hold_time('theirs', 1, '[]')")
        assert taken(mine) == []


@pytest.mark.parametrize(
    "odd",
    [
        {"times": None},
        {"times": []},
        {"minutes": 1_000_000},
        {"minutes": None},
        {"times": [{"calendar": "c", "lane": 0, "begins": str(IN_A_WEEK), "ends": "2126-01-01 00:00"}]},
        {
            "times": [
                {"calendar": f"c{n}", "lane": 0, "begins": str(IN_A_WEEK), "ends": str(IN_A_WEEK)}
                for n in range(11)
            ]
        },
    ],
)
def test_a_kiosk_takes_no_more_time_than_a_visit_does(desk: Desk, odd: dict[str, Any]) -> None:
    with desk.wall.connect(session=desk.wall.enter(1)) as kiosk:
        with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidParameterValue)):
            book(kiosk, said("b1", "p1", **odd))
        assert taken(kiosk) == []


def test_a_kiosk_ends_no_booking_that_a_source_has_brought(desk: Desk) -> None:
    with desk.wall.connect(session=desk.wall.enter(1)) as kiosk:
        book(kiosk, said("b1", "p1"))
        brought = kiosk.execute("SELECT id FROM appointment WHERE source_key NOT LIKE 'desk:%%'").fetchall()
        assert brought
        for (key,) in brought:
            ended = kiosk.execute("SELECT kiosk_end_booking(%s, 'cancelled', '', 'me')", (key,)).fetchone()
            assert ended == (False,)
        assert kiosk.execute("SELECT kiosk_end_booking('b1', 'cancelled', '', 'me')").fetchone() == (True,)


def test_attack_08_whoever_stands_at_a_kiosk_takes_few_times_at_once(desk: Desk) -> None:
    """A stolen login with somebody's session keeps nobody else from being booked."""

    def span(number: int, hours: int = 1) -> dict[str, object]:
        ends = IN_A_WEEK + timedelta(hours=hours)
        return {"calendar": f"c{number}", "lane": 0, "begins": str(IN_A_WEEK), "ends": str(ends)}

    with desk.wall.connect(session=desk.wall.enter(1)) as kiosk:
        for name in range(2):
            times = json.dumps([span(name * 10 + number) for number in range(10)])
            kiosk.execute("SELECT kiosk_hold_time(%s, 60, %s)", (f"h{name}", times))
        for more in ([span(30)], [span(31, hours=48)]):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                kiosk.execute("SELECT kiosk_hold_time('more', 60, %s)", (json.dumps(more),))
        # What was held under a name before is let go of.
        kiosk.execute("SELECT kiosk_hold_time('h0', 60, %s)", (json.dumps([span(30)]),))
        assert len(taken(kiosk)) == 11
        for number in range(20):
            book(kiosk, said(f"b{number}", "p1", lane=number, times=[span(100 + number)]))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            book(kiosk, said("b20", "p1", times=[span(120)]))
        assert kiosk.execute("SELECT kiosk_end_booking('b3', 'patient', '', '')").fetchone() == (True,)
        book(kiosk, said("b21", "p1", times=[span(121)]))
    with desk.wall.connect(session=desk.wall.enter(3)) as other:
        book(other, said("b22", "p3", times=[span(122)]))
    with desk.prompt(desk.add("Ada")) as prompt:
        for number in range(3):
            prompt.execute(
                "SELECT kiosk_hold_time(%s, 5, %s)", (f"d{number}", json.dumps([span(200 + number, 48)]))
            )
            book(prompt, said(f"d{number}", "p1", times=[span(300 + number)]))
