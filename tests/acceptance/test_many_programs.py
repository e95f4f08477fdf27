"""Lobbies and a staff window, each a program of its own, on one record."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kiosk.domain.identity import Factor, factor_key
from kiosk.services.record.schedule import ScheduleService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.acceptance.conftest import SETTINGS, Program, furnish
from tests.interop.record import rows, take
from tests.visitor import NOON

BOOKED = 100
SEVERAL = 3


# The same way with real people as two lobbies and a staff window go below with made-up ones.
@pytest.mark.long
def test_real_people_are_imported_booked_and_check_in(
    start: Callable[..., Program], url: str, record: Database, shared_data: Path
) -> None:
    take(record, shared_data / "synthea", shared_data / "fhir-examples", now=NOON)
    booked = ScheduleService(record, SETTINGS, lambda: NOON).book_today(BOOKED)
    assert (booked.booked, booked.standing) == (BOOKED, 0)
    patients = {row["id"]: row for row in rows(record, "patient")}
    today = sorted(
        row["patient_id"] for row in rows(record, "appointment") if row["start"].date() == NOON.date()
    )
    staff, lobby = start("staff_process", url), start("lobby_process", url, "kiosk-1")
    staff.until("ready")
    for key in today[:: len(today) // SEVERAL]:
        row = patients[key]
        phone = factor_key(Factor.PHONE, row["phone"])
        lobby.send(
            family=row["family"],
            birth_date=row["birth_date"],
            answer=phone or row["postal_code"],
            factor="phone" if phone else "postcode",
        )
        ticket = lobby.until("ticket")["ticket"]
        seen = staff.until("visit")
        assert ticket in seen["cells"]
        assert any(row["family"] in cell for cell in seen["cells"])
    assert not lobby.end()
    assert not staff.end()


@pytest.mark.long
@pytest.mark.parametrize("count", [100])
def test_i1_i2_two_lobbies_and_a_staff_window_lose_double_and_block_nothing(
    start: Callable[..., Program], url: str, record: Database, count: int
) -> None:
    people = furnish(record, count)
    staff = start("staff_process", url)
    lobbies = [start("lobby_process", url, f"kiosk-{number}") for number in (1, 2)]
    for number, known in enumerate(people):
        lobbies[number % 2].send(**known)
    tickets = [lobby.until("ticket")["ticket"] for _ in range(count // 2) for lobby in lobbies]
    seen = [staff.until("visit") for _ in range(count)]
    assert len(set(tickets)) == count
    assert {said["visit"] for said in seen} == {row["id"] for row in rows(record, "visit")}
    assert len({said["visit"] for said in seen}) == count
    assert {ticket for said in seen for ticket in tickets if ticket in said["cells"]} == set(tickets)
    visits = rows(record, "visit")
    assert len({row["patient_id"] for row in visits}) == count
    assert {row["status"] for row in visits} == {"arrived"}
    with record.read() as connection:
        steps = connection.execute(
            select(func.count()).select_from(tables.step_record).group_by(tables.step_record.c.visit_id)
        ).scalars()
        assert len(set(steps)) == 1
    complaints = [program.end() for program in (*lobbies, staff)]
    assert not any(complaints), complaints
