"""Bookings that a column of their own says to be cancelled: nobody is checked in for them."""

from __future__ import annotations

import pytest

from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, places_of
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import reasons, rows

PERSON = "mrn,family,given,birth_date\n1,Ash,Nadia,1980-02-11\n"


def statuses(
    take: Taken, database: Database, heading: str, cells: list[str], said: CsvMap | None = None
) -> list[str]:
    """Of each line where its booking stands; empty where it is refused for that word."""
    lines = "".join(f"{at},1,2026-11-24 0{at}:00,{each}\n" for at, each in enumerate(cells))
    report = take(PERSON, f"id,mrn,start,{heading}\n{lines}", said=said)
    told = {NotUsedReason.STATUS_NOT_KNOWN, NotUsedReason.HERE_ELSEWHERE, NotUsedReason.ENDED_AHEAD}
    assert {*reasons(report)} <= told
    found = {row["start"]: row["status"] for row in rows(database, "appointment")}
    refused = sum(reason is NotUsedReason.STATUS_NOT_KNOWN for reason in reasons(report))
    assert len(found) + refused == len(cells)
    by_hour = {(start.hour - 5) % 24: status for start, status in found.items()}
    return [by_hour.get(at, "") for at in range(len(cells))]


def test_by_yes_and_no_or_by_when(take: Taken, database: Database) -> None:
    cells = [
        "TRUE",
        "No",
        "2026-11-20",
        "2026-11-20 10:00",
        "0000-00-00",
        "",
        "1900-01-01",
        "Cancelled",
        "perhaps",
    ]
    meant = ["cancelled", "booked", "cancelled", "cancelled", "booked", "booked", "booked", "cancelled", ""]
    assert statuses(take, database, "Cancelled", cells) == meant


def test_beside_a_status_and_another_such_column(take: Taken, database: Database) -> None:
    cells = ["Booked,N,Y", "Booked,N,N", "No show,Y,", "Arrived,Y,", "Cancelled,N,N"]
    assert statuses(take, database, "Status,Cancelled,Deleted", cells) == [
        "cancelled", "booked", "noshow", "cancelled", "cancelled"
    ]  # fmt: skip


def test_a_map_says_what_its_words_mean(take: Taken, database: Database) -> None:
    said = CsvMap(appointments={"cancelled": ("Flag",)}, words={"cancelled": {"rot": "yes", "weiss": "no"}})
    assert statuses(take, database, "Flag", ["rot", "weiss", "blau"], said) == ["cancelled", "booked", ""]


@pytest.mark.parametrize("heading", ["Canceled?", "Is Cancelled", "Cancelled At", "Cancellation Date", "Deleted",
                                     "Storniert am", "Abgesagt", "Cancelada", "Annulé", "Annullato"])  # fmt: skip
def test_such_a_column_has_many_headings(heading: str) -> None:
    assert places_of(["mrn", "start", heading], APPOINTMENT_COLUMNS, {})["cancelled"] == (2,)


@pytest.mark.parametrize("heading", ["Cancellation Reason", "Cancelled by", "Cancellation policy"])
def test_what_says_something_else_of_it_is_none(heading: str) -> None:
    assert "cancelled" not in places_of(["mrn", "start", heading], APPOINTMENT_COLUMNS, {})
