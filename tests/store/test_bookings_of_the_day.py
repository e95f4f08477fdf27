"""Bookings by plain SQL: of the day, and of others for who has opened the record alone, to read and to change."""

from collections.abc import Iterator
from datetime import timedelta

import psycopg
import pytest

from kiosk.domain.permissions import StaffRole
from kiosk.services.record.patients import PatientService
from tests.engines import OWNER
from tests.factories import a_booking
from tests.store.test_opened_records import GONE, HERE, ROLES, _fill, breaks, opens
from tests.store.test_wall import noon
from tests.store.test_who_acts import Desk


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    _fill(made.owner)
    ahead = noon() + timedelta(days=40)
    bookings = [a_booking(8, ahead, key="ahead"), a_booking(2, ahead, key="later")]
    PatientService(made.owner).save([], bookings)
    with made.wall.connect(OWNER) as owner:
        owner.execute("UPDATE appointment SET description = 'oncology' WHERE id = 'ahead'")
        owner.execute(
            "INSERT INTO appointment_history SELECT (jsonb_populate_record(NULL::appointment_history, to_jsonb(a) ||"
            " jsonb_build_object('id', 'h' || id, 'appointment_id', id, 'until', start, 'by', 'import'))).*"
            " FROM appointment a WHERE id IN ('ahead', 'later')"
        )
    yield made
    made.close()


def booked(prompt: psycopg.Connection, whose: str) -> set[str]:
    found = {key for (key,) in prompt.execute("SELECT id FROM appointment WHERE patient_id = %s", (whose,))}
    told = {key for (key,) in prompt.execute("SELECT appointment_id FROM appointment_history")}
    return found | {f"was {key}" for key in told & {"ahead" if whose == GONE else "later"}}


@pytest.mark.parametrize("role", ROLES)
def test_attack_11_of_who_is_not_of_the_day_there_is_no_booking(desk: Desk, role: StaffRole) -> None:
    with desk.prompt(desk.add("Ada", role)) as prompt:
        assert booked(prompt, GONE) == set()
        # Whoever is of the day has all of theirs.
        assert booked(prompt, HERE) == {"a2", "later", "was later"}
        everybody = {key for (key,) in prompt.execute("SELECT id FROM appointment")}
        assert everybody == {"a1", "a2", "a3", "a4", "a5", "a6", "later"}
        for statement in (
            "UPDATE appointment SET status = 'cancelled' WHERE id = 'ahead'",
            "UPDATE appointment SET status = 'cancelled'",
        ):
            with prompt.transaction(force_rollback=True):
                prompt.execute(statement.encode())
                with desk.wall.connect(OWNER) as owner:
                    kept = owner.execute("SELECT status FROM appointment WHERE id = 'ahead'").fetchone()
                assert kept == ("booked",)
        done = prompt.execute("UPDATE appointment SET status = 'cancelled'").rowcount
        assert done == len(everybody)


@pytest.mark.parametrize("role", [StaffRole.CLINICIAN, StaffRole.MANAGER])
def test_who_has_opened_the_record_has_its_bookings(desk: Desk, role: StaffRole) -> None:
    with desk.prompt(desk.add("Ada", role)) as prompt:
        if role is StaffRole.CLINICIAN:
            breaks(prompt, GONE)
        assert opens(prompt, GONE, "join" if role is StaffRole.MANAGER else "open_patient")
        assert booked(prompt, GONE) == {"a8", "ahead", "was ahead"}


def test_attack_11_an_explained_plan_tells_no_guess_of_a_booking(desk: Desk) -> None:
    with desk.prompt(desk.add("Ada")) as prompt:
        told: list[list[str]] = []
        for guess in ("oncology", "cardiology"):
            plan = prompt.execute(
                "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT 1 FROM appointment"
                f" WHERE patient_id = '{GONE}' AND description = '{guess}'".encode()
            )
            told.append([line.replace(guess, "") for (line,) in plan])
        assert told[0] == told[1]
        assert any("Filter: (kiosk_sees_booking(" in line for line in told[0]), "what is asked first"


def test_attack_11_an_explained_plan_tells_no_guess_of_what_a_booking_was(desk: Desk) -> None:
    with desk.prompt(desk.add("Ada")) as prompt:
        told: list[list[str]] = []
        for guess in ("oncology", "cardiology"):
            plan = prompt.execute(
                "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT 1 FROM appointment_history"
                f" WHERE description = '{guess}'".encode()
            )
            told.append([line.replace(guess, "") for (line,) in plan])
        assert told[0] == told[1]
        assert any("kiosk_sees_earlier(" in line.partition(" AND (description")[0] for line in told[0])
