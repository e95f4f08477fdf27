"""Zones beside a time of day, the end of a day, and two times in one cell: the moment that is meant, or none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.fhir_references import make_id
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import NOW, reasons, rows

PERSON = "mrn,family,given,birth_date\n1,Ash,Nadia,1980-02-11\n"
BERLIN = ClinicSettings(country="DE", zone="Europe/Berlin", date_order="dmy")
# In the morning of New York's winter.
NINE = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
FOUR = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


Found = tuple[datetime, int] | NotUsedReason


def booked(
    take: Taken,
    database: Database,
    heading: str,
    cells: list[str],
    settings: ClinicSettings | None = None,
) -> list[Found]:
    """Of each line when its booking begins and how long it takes, or why it is none."""
    lines = "".join(f"{at};1;{each}\n" for at, each in enumerate(cells, 2))
    report = take(PERSON, f"id;mrn;{heading}\n{lines}", settings=settings)
    found: dict[int, Found] = {
        int(problem.where.rpartition(" ")[2]): problem.reason
        for problem in report.problems
        if ", line " in problem.where
    }
    for row in rows(database, "appointment"):
        found[
            next(at for at in range(2, len(cells) + 2) if row["id"] == make_id("", "Appointment", str(at)))
        ] = (row["start"], row["minutes"])
    return [found[at] for at in range(2, len(cells) + 2)]


def starts(*given: object) -> list[datetime | NotUsedReason]:
    """As `booked`, without lengths."""
    return [each if isinstance(each, NotUsedReason) else each[0] for each in booked(*given)]  # type: ignore[arg-type]


OTHER, BAD = NotUsedReason.OTHER_ZONE, NotUsedReason.BAD_START
CLOCKS = {
    "9:00 AM -0500": NINE,
    "9:00 AM +00:00": FOUR,
    "9:00Z": FOUR,
    "9:00 UTC": FOUR,
    "09:00 +00": FOUR,
    "09:00:00.0000000 -05:00": NINE,
    "15.00 +0100": NINE,
    "09:00 EST": NINE,
    "9:00 AM ET": NINE,
    "14:00 GMT": NINE,
    "09:00:00 GMT-0500 (Eastern Standard Time)": NINE,
    "09:00-05:00[America/New_York]": NINE,
    "08:00 America/Chicago": NINE,
    "09:00 EDT": OTHER,
    "09:00 CET": OTHER,
    "09:00 Amerika/Neuyork": OTHER,
    "09:00 XYZ": BAD,
    "09:00 EST-09:20": BAD,
    "09:00 UTC+99": BAD,
}


@pytest.mark.parametrize("heading", ["start", "date;time"])
@pytest.mark.parametrize("day", ["2026-11-24", "11/24/2026"])
def test_a_zone_beside_a_time_counts_or_is_refused(
    take: Taken, database: Database, heading: str, day: str
) -> None:
    cells = [f"{day}{';' if ';' in heading else ' '}{clock}" for clock in CLOCKS]
    assert dict(zip(CLOCKS, starts(take, database, heading, cells), strict=True)) == CLOCKS


def test_letters_are_of_the_clinics_own_zone(take: Taken, database: Database) -> None:
    summer = datetime(2026, 7, 24, 13, 0, tzinfo=UTC)
    meant = {
        "24.11.2026 15:00 MEZ": NINE,
        "24.11.2026 15:00 Uhr MEZ": NINE,
        "24.07.2026 15:00 MESZ": summer,
        "24.07.2026 15:00 CEST": summer,
        "24.07.2026 15:00 MEZ": OTHER,
        "24.11.2026 15:00 EST": OTHER,
    }
    assert dict(zip(meant, starts(take, database, "start", [*meant], BERLIN), strict=True)) == meant


@pytest.mark.parametrize(
    ("zone", "text", "hour"),
    [
        ("America/Sao_Paulo", "2026-11-24 09:00 BRT", 12),
        ("Asia/Ho_Chi_Minh", "2026-11-24 09:00 ICT", 2),
        ("Asia/Shanghai", "2026-11-24 09:00 CST", 1),
        ("America/Chicago", "2026-11-24 09:00 CST", 15),
        ("Asia/Riyadh", "2026-11-24 09:00 AST", 6),
        ("America/Halifax", "2026-11-24 09:00 AST", 13),
        ("Europe/London", "2026-11-24 09:00 GMT", 9),
        ("Europe/London", "2026-07-24 09:00 BST", 8),
        # In summer nobody knows whether it is London's clock or the world's.
        ("Europe/London", "2026-07-24 09:00 GMT", None),
        ("America/Sao_Paulo", "2026-11-24 09:00 ICT", None),
    ],
)
def test_one_word_is_another_time_in_another_zone(zone: str, text: str, hour: int | None) -> None:
    found = CsvValues(ClinicSettings(zone=zone), NOW, CsvMap()).moment(text)
    assert (found.hour if isinstance(found, datetime) else None) == hour
    assert isinstance(found, datetime) or found is OTHER


def test_letters_tell_the_hour_that_comes_twice(take: Taken, database: Database) -> None:
    meant = {"2026-11-01 01:30 EDT": 5, "2026-11-01 01:30 EST": 6, "2026-11-01 01:30": 5}
    found = starts(take, database, "start", [*meant])
    assert found == [datetime(2026, 11, 1, hour, 30, tzinfo=UTC) for hour in meant.values()]


def test_moments_as_programs_print_them(take: Taken, database: Database) -> None:
    texts = [
        "Tue Nov 24 09:00:00 EST 2026",
        "Tue Nov 24 09:00:00 2026",
        "Tue Nov 24 2026 09:00:00 GMT-0500 (Eastern Standard Time)",
        "Tue, 24 Nov 2026 14:00:00 GMT",
        "2026-11-24T09:00-05:00[America/New_York]",
        # Of another weekday it is none.
        "Mon Nov 24 09:00:00 EST 2026",
    ]
    assert starts(take, database, "start", texts) == [NINE] * 5 + [NotUsedReason.BAD_DAY]


def test_moments_of_thailand(take: Taken, database: Database) -> None:
    thai = ClinicSettings(country="TH", zone="Asia/Bangkok", date_order="dmy")
    texts = ["24 พ.ย. 2569 09:30 น.", "24/11/2569 09.30 น.", "วันอังคารที่ 24 พฤศจิกายน 2569 09:30"]
    wrong = "วันพุธที่ 24 พฤศจิกายน 2569 09:30"
    found = starts(take, database, "start", [*texts, wrong], thai)
    assert found == [datetime(2026, 11, 24, 2, 30, tzinfo=UTC)] * 3 + [NotUsedReason.BAD_DAY]


MIDNIGHT = datetime(2026, 11, 25, 5, 0, tzinfo=UTC)


def test_the_end_of_a_day_is_the_beginning_of_the_next(take: Taken, database: Database) -> None:
    clocks = ["24:00", "24:00:00", "2400", "24.00", "24 Uhr", "24h", "24:00 EST", "24:10"]
    found = booked(take, database, "date;time", [f"2026-11-24;{clock}" for clock in clocks])
    assert found == [(MIDNIGHT, 0)] * 7 + [BAD]


def test_an_end_in_the_cell_of_its_start_or_with_a_zone_says_the_length(
    take: Taken, database: Database
) -> None:
    meant = {
        "2026-11-24;09:00-09:20;;": 20,
        "2026-11-24;9:00 to 9:45 AM;;": 45,
        "2026-11-24;09:00-09:20 EST;;": 20,
        "2026-11-24;09:00;;09:20 EST": 20,
        "2026-11-24;09:00;;14:20Z": 20,
        "2026-11-24;09:00-09:20;15;": 15,
        "2026-11-24;09:00-09:20;;09:40": 40,
        # The second is how far a zone is off, and no time.
        "2026-11-24;09:00-05:00;;": 0,
    }
    found = booked(take, database, "date;time;minutes;end", [*meant])
    assert found == [(NINE, minutes) for minutes in meant.values()]


def test_an_end_beside_a_day_and_a_time(take: Taken, database: Database) -> None:
    late = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
    cells = ["2026-11-24 09:00-09:20", "2026-11-24 23:30-24:00", "2026-11-24T09:00-05:00"]
    assert booked(take, database, "start", cells) == [(NINE, 20), (late, 30), (NINE, 0)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1980-02-11 00:00:00 EST", None),
        ("Mon Feb 11 00:00:00 EST 1980", None),
        ("1980-02-11 19:00 EST", NotUsedReason.BIRTH_TIME),
        ("Mon Feb 11 19:00:00 EST 1980", NotUsedReason.BIRTH_TIME),
    ],
)
def test_a_birth_with_a_zone(take: Taken, people: People, text: str, why: NotUsedReason | None) -> None:
    report = take(f"mrn,family,given,birth_date\n1,Ash,Nadia,{text}\n")
    assert reasons(report) == ([why] if why else [])
    assert [f"{row['birth_date']}" for row in people().values()] == ([] if why else ["1980-02-11"])
