"""Bookings as their source tells of them: late, of several patients, withdrawn, changed; on both engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.visit.bookings import BookingMessage
from kiosk.services.record.patients import PatientService
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import Kiosk
from tests.thinned import examples

Told = Callable[..., TakenIn]
LATER = NOW + timedelta(hours=3)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


@pytest.fixture
def told(database: Database) -> Told:
    people = PatientService(database)
    people.save([a_patient(n) for n in (1, 2, 3)])

    def run(*messages: Appointment | BookingMessage, now: datetime = NOW) -> TakenIn:
        taken = people.take_in_appointments(messages, now, "import")
        # Saying the same again changes nothing.
        again = people.take_in_appointments(messages, now, "import")
        assert (again.added, again.changed) == (0, 0)
        return taken

    return run


def rows(database: Database, name: str = "appointment") -> list[dict[str, Any]]:
    table = tables.metadata.tables[name]
    with database.read() as connection:
        return [dict(row) for row in connection.execute(select(table).order_by(table.c.id)).mappings()]


def standing(database: Database) -> dict[str, str]:
    """Where the bookings that a source still calls by a name stand, by their patients."""
    return {row["patient_id"]: row["status"] for row in rows(database) if row["source_key"]}


def test_what_the_source_has_outdated_changes_nothing(database: Database, told: Told) -> None:
    now_said = BookingMessage("b", (a_booking(1, LATER, key="b"),), updated=NOW)
    told(now_said)
    before = rows(database)
    taken = told(BookingMessage("b", (a_booking(1, NOW, key="b"),), updated=NOW - timedelta(minutes=1)))
    assert (taken.added, taken.changed, taken.older) == (0, 0, 1)
    assert rows(database) == before
    # Neither does an outdated withdrawal, nor one of two in one batch.
    assert told(BookingMessage("b", updated=NOW - timedelta(days=1))).older == 1
    newer = BookingMessage("b", (a_booking(1, LATER, key="b", room="7"),), updated=NOW + timedelta(minutes=2))
    told(newer, BookingMessage("b", (), updated=NOW + timedelta(minutes=1)))
    assert [(row["status"], row["room"]) for row in rows(database)] == [("booked", "7")]


def test_each_of_several_patients_has_a_booking_and_is_withdrawn_alone(
    database: Database, told: Told
) -> None:
    both = (a_booking(1, key="b"), a_booking(2, key="b"))
    assert told(BookingMessage("b", both)).added == 2
    assert standing(database) == {"p1": "booked", "p2": "booked"}
    # In the other order it is the same.
    assert told(BookingMessage("b", both[::-1])).changed == 0
    assert told(BookingMessage("b", both[:1], gone=("p2",))).changed == 1
    assert standing(database) == {"p1": "booked", "p2": "cancelled"}
    # One who comes to it, and one who is not mentioned any more.
    told(BookingMessage("b", (both[1], a_booking(3, key="b"))))
    assert standing(database) == {"p1": "cancelled", "p2": "booked", "p3": "booked"}
    told(BookingMessage("b"))
    assert set(standing(database).values()) == {"cancelled"}


def test_one_of_them_who_is_here_stays_here(database: Database, told: Told) -> None:
    told(BookingMessage("a1", (a_booking(1, key="a1"), a_booking(2, key="a1"))))
    Kiosk(database).check_in(1)
    told(BookingMessage("a1"))
    assert standing(database) == {"p1": "arrived", "p2": "cancelled"}


def test_what_was_no_booking_and_is_none_is_told_of(database: Database, told: Told) -> None:
    assert told(BookingMessage("b")).refused == (("b", "not_booked"),)
    assert rows(database) == []


def test_what_a_booking_was_is_kept(database: Database, told: Told) -> None:
    told(a_booking(1, NOW, key="b"))
    assert rows(database, "appointment_history") == []
    told(a_booking(1, LATER, key="b", practitioner="Dr Other"), now=NOW + timedelta(minutes=5))
    told(BookingMessage("b"), now=NOW + timedelta(minutes=9))
    first, second = rows(database, "appointment_history")
    assert (first["start"], first["practitioner"], first["until"]) == (
        NOW,
        "Dr Chen",
        NOW + timedelta(minutes=5),
    )
    assert (second["start"], second["status"], second["by"]) == (LATER, "booked", "import")
    assert {first["appointment_id"], second["appointment_id"]} == {"b"}
    # What nobody sees is no other booking.
    told(replace(a_booking(1, LATER, key="b", status=AppointmentStatus.CANCELLED, practitioner="Dr Other"),
                 directions="Over there"))  # fmt: skip
    assert len(rows(database, "appointment_history")) == 2


def test_what_bookings_were_is_not_for_kiosks_and_is_not_changed(database: Database, told: Told) -> None:
    if database.embedded:
        pytest.skip("an embedded record has no logins")
    with database.read() as connection:
        asked = text(
            "SELECT r, p, has_table_privilege(r, 'appointment_history', p)"
            " FROM unnest(ARRAY['kiosk_lobby', 'kiosk_board', 'kiosk_staff', 'kiosk_import']) r,"
            " unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p"
        )
        may = {(role, what) for role, what, allowed in connection.execute(asked) if allowed}
    assert may == {(role, what) for role in ("kiosk_staff", "kiosk_import") for what in ("SELECT", "INSERT")}


MESSAGES = st.lists(
    st.builds(
        lambda hours, who, version, withdrawn: BookingMessage(
            "b",
            ()
            if withdrawn
            else tuple(a_booking(n, NOW + timedelta(hours=hours), key="b") for n in sorted(who)),
            updated=NOW + timedelta(minutes=version),
        ),
        st.integers(1, 5),
        st.sampled_from([{1}, {1, 2}, {1, 3}, {1, 2, 3}]),
        st.integers(0, 1000),
        st.booleans(),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda message: message.updated,
)


@settings(
    max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(messages=MESSAGES)
def test_in_whatever_order_they_come_the_last_word_stands(
    database: Database, told: Told, messages: list[BookingMessage]
) -> None:
    """Of a known booking, whose source says when it changed what, and for which nobody is here yet."""
    with database.write() as connection:
        for table in ("appointment_history", "appointment", "source_mark"):
            connection.execute(text(f"DELETE FROM {table}"))
    told(BookingMessage("b", (a_booking(1, key="b"),), updated=NOW - timedelta(minutes=1)))
    for message in messages:
        told(message)
    last = max(messages, key=lambda message: message.updated or NOW)
    expected = {booking.patient_id: booking.start for booking in last.bookings}
    booked = {
        row["patient_id"]: row["start"]
        for row in rows(database)
        if row["source_key"] and row["status"] == "booked"
    }
    assert booked == expected


@settings(
    max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    messages=MESSAGES, parts=st.lists(st.integers(1, 3), max_size=6), random=st.randoms(use_true_random=False)
)
def test_in_whatever_order_and_batches_they_come_the_record_is_the_same(
    database: Database, told: Told, messages: list[BookingMessage], parts: list[int], random: Random
) -> None:
    """Also of a booking that was withdrawn before anybody here had heard of it."""
    found = []
    for number in range(2):
        with database.write() as connection:
            for table in ("appointment_history", "appointment", "source_mark"):
                connection.execute(text(f"DELETE FROM {table}"))
        chosen = sorted(messages, key=lambda message: message.updated or NOW)
        if number:
            random.shuffle(chosen)
        sizes = iter(parts if number else ())
        while chosen:
            size = next(sizes, 1)
            told(*chosen[:size])
            chosen = chosen[size:]
        found.append(
            sorted(
                (row["patient_id"], row["start"], row["status"])
                for row in rows(database)
                if row["source_key"]
            )
        )
    assert found[0] == found[1]
