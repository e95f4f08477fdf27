"""Exports of whole days: what they no longer hold is cancelled, where the clinic says so, and nothing else is."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.places import Location, LocationKind
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.fhir import FhirImport
from kiosk.interop.report import NotUsedReason, Report
from kiosk.interop.whole_days import WholeDay, sites_named
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER
from tests.interop.record import NOW, ZONE, dump, no_progress, patient, rows, to

PEOPLE = "mrn,family,given,birth_date\n" + "".join(f"{n},Family{n},G,1980-02-1{n}\n" for n in range(1, 9))
HEADING = "id,mrn,start,location\n"
DAY, NEXT = "2026-11-24", "2026-11-25"
Take = Callable[..., Report]


@pytest.fixture(params=[EMBEDDED, SERVER])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def take(database: Database, importer: Database, tmp_path: Path) -> Take:
    """Import bookings as CSV by the import's own login; with what is said of whole days, if anything is."""

    def run(bookings: str, whole: WholeDay | None = None, source: str = "", people: str = "") -> Report:
        (tmp_path / "p.csv").write_text(people)
        (tmp_path / "a.csv").write_text(HEADING + bookings)
        settings = ClinicService(database).load()
        work = CsvImport(
            PatientService(importer), settings, NOW, no_progress, source, whole_day=whole, decided=True
        )
        work.take_in(tmp_path / "p.csv" if people else None, tmp_path / "a.csv")
        return work.report

    run("".join(line(n) for n in range(1, 7)), people=PEOPLE)
    return run


def line(number: int, day: str = DAY, location: str = "", mrn: int = 0) -> str:
    return f"{number},{mrn or number},{day} 1{number}:00,{location}\n"


def standing(database: Database) -> dict[int, str]:
    """Where the bookings stand, by the hour that they are for."""
    return {row["start"].hour - 15: row["status"] for row in rows(database, "appointment")}


def cancelled(database: Database) -> set[int]:
    return {number for number, status in standing(database).items() if status == "cancelled"}


def test_what_a_whole_day_no_longer_holds_is_cancelled(database: Database, take: Take) -> None:
    report = take(line(1) + line(2) + line(3) + line(5), WholeDay())
    assert cancelled(database) == {4, 6}
    assert report.whole_day is not None
    assert (report.whole_day.cancelled, report.whole_day.booked) == (2, 6)
    assert report.whole_day.gone == ("2026-11-24 14:00, record number 4", "2026-11-24 16:00, record number 6")
    # What they were is kept, and who did it stands in the audit.
    assert {row["status"] for row in rows(database, "appointment_history")} == {"booked"}
    before = dump(database)
    assert not take(line(1) + line(2) + line(3) + line(5), WholeDay()).changed_anything
    assert dump(database) == before
    # A file that holds it again books it again.
    take("".join(line(n) for n in range(1, 7)))
    assert cancelled(database) == set()


def test_without_a_word_of_whole_days_nothing_is_cancelled(database: Database, take: Take) -> None:
    assert take(line(1)).whole_day is None
    assert cancelled(database) == set()


def test_other_days_and_other_sources_are_left_alone(database: Database, take: Take) -> None:
    take(line(7, NEXT, mrn=7))
    take(line(8, DAY, mrn=8), source="south", people=PEOPLE)
    take("".join(line(n) for n in range(1, 6)), WholeDay())
    assert cancelled(database) == {6}
    # Of a day that is named, the file need not hold any.
    take("", WholeDay((date.fromisoformat(NEXT),)))
    assert cancelled(database) == {6, 7}


def test_a_booking_that_is_moved_to_another_day_is_held(database: Database, take: Take) -> None:
    take(line(1) + line(2) + line(3) + line(4) + line(5) + line(6, NEXT), WholeDay())
    assert cancelled(database) == set()


def test_nothing_of_yesterday_and_nothing_that_was_begun_or_attended(database: Database, take: Take) -> None:
    take("7,7,2026-11-20 17:00,\n")
    with database.write() as connection:
        connection.execute(text("UPDATE appointment SET status = 'fulfilled' WHERE id = (SELECT id FROM appointment"
                                " ORDER BY start DESC LIMIT 1)"))  # fmt: skip
        connection.execute(
            text(
                "INSERT INTO visit (id, patient_id, day, status, started_at, acknowledged_by, version) SELECT 'v1',"
                " patient_id, '2026-11-24', 'planned', '2026-11-24 15:00:00.000000', '', 1 FROM appointment"
                " WHERE status = 'booked' ORDER BY start DESC LIMIT 1"
            )
        )
        connection.execute(
            text(
                "INSERT INTO visit_appointment (appointment_id, visit_id) SELECT id, 'v1' FROM appointment"
                " WHERE status = 'booked' ORDER BY start DESC LIMIT 1"
            )
        )
    take(line(1) + line(2) + line(3), WholeDay())
    # The sixth was attended, the fifth has been begun; of the day before today nothing is said.
    assert cancelled(database) == {4}
    take("", WholeDay((date(2026, 11, 20),), most=10))
    assert cancelled(database) == {4}


@pytest.mark.parametrize(
    ("bookings", "reason"),
    [
        (line(1) + line(2) + line(3) + line(4) + '5,5,2026-11-24 15:00,"North\n', NotUsedReason.UNCLOSED),
        (line(1) + line(2) + line(3) + line(4) + "5,99,2026-11-24 15:00,\n", NotUsedReason.PATIENT_UNKNOWN),
        (line(1) + line(2) + line(3) + line(4) + "5,5,soon,\n", NotUsedReason.BAD_START),
        (line(1) + line(2) + line(3) + line(4) + "5,5,2026-11-24 15:00,,too,many\n", NotUsedReason.BAD_LINE),
    ],
)
def test_a_file_that_is_not_whole_cancels_nothing(
    database: Database, take: Take, bookings: str, reason: NotUsedReason
) -> None:
    report = take(bookings, WholeDay())
    assert report.whole_day is not None
    assert reason in report.whole_day.wrong
    assert (report.whole_day.cancelled, cancelled(database)) == (0, set())


def test_a_file_that_is_suspiciously_short_cancels_nothing_until_somebody_says_so(
    database: Database, take: Take
) -> None:
    report = take(line(1) + line(2), WholeDay())
    assert report.whole_day is not None
    assert (report.whole_day.too_many, len(report.whole_day.gone), cancelled(database)) == (True, 4, set())
    take(line(1) + line(2), WholeDay(most=3))
    assert cancelled(database) == set()
    take(line(1) + line(2), WholeDay(most=4))
    assert cancelled(database) == {3, 4, 5, 6}


def test_an_export_of_one_house_says_nothing_of_the_other(database: Database, take: Take) -> None:
    houses = [
        Location(name.casefold(), name, "", "", "", kind=LocationKind.SITE) for name in ("North", "South")
    ]
    PatientService(database).save([], locations=houses)
    take("".join(line(n, location="North" if n % 2 else "South") for n in range(1, 7)))
    take(line(1, location="North") + line(3, location="North"), WholeDay())
    assert cancelled(database) == {5}
    places = PatientService(database).settings().places
    # A house of which the file holds none is named.
    take(line(1, location="North"), WholeDay(sites=sites_named(["South"], places)))
    assert cancelled(database) == {2, 4, 5, 6}
    with pytest.raises(ValueError, match="West"):
        sites_named(["West"], places)


def booking(key: str, person: str, hour: int, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": key,
        "status": "booked",
        "start": f"2026-11-24T{hour}:00:00-05:00",
        "participant": [{"actor": to(f"Patient/{person}"), "status": "accepted"}],
    } | more


def test_whole_days_of_fhir(database: Database, importer: Database, tmp_path: Path) -> None:
    def run(*resources: dict[str, Any] | str, whole: WholeDay | None = None) -> Report:
        path = tmp_path / "day.ndjson"
        path.write_text("\n".join(each if isinstance(each, str) else json.dumps(each) for each in resources))
        return FhirImport(PatientService(importer), ZONE, NOW, no_progress, "", whole).run([path])

    people = [patient(f"p{n}", birthDate=f"1980-02-1{n}") for n in range(4)]
    several = [booking(f"a{n}", f"p{n}", 11 + n) for n in range(4)]
    run(*people, *several)
    report = run(*several[:3], "{broken", whole=WholeDay())
    assert report.whole_day is not None
    assert NotUsedReason.BROKEN in report.whole_day.wrong
    assert {row["status"] for row in rows(database, "appointment")} == {"booked"}
    report = run(*several[:3], whole=WholeDay())
    assert report.whole_day is not None
    assert report.whole_day.gone == ("2026-11-24 14:00, record number p3",)
    assert sorted(row["status"] for row in rows(database, "appointment")) == ["booked"] * 3 + ["cancelled"]


def test_a_clinics_day_is_not_that_of_greenwich(database: Database, take: Take) -> None:
    """Ten at night in Boston is the next day in Greenwich, and a booking of the evening one of the day all the same."""
    take("7,7,2026-11-24 22:00,\n")
    take("".join(line(n) for n in range(1, 7)), WholeDay((date(2026, 11, 24),)))
    late = [row for row in rows(database, "appointment") if row["start"].hour == 3]
    assert [row["status"] for row in late] == ["cancelled"]


def test_a_rehearsal_tells_what_would_be_cancelled(database: Database, tmp_path: Path) -> None:
    settings = ClinicSettings()
    (tmp_path / "p.csv").write_text(PEOPLE)
    (tmp_path / "a.csv").write_text(HEADING + line(1) + line(2))
    CsvImport(PatientService(database), settings, NOW, no_progress).take_in(
        tmp_path / "p.csv", tmp_path / "a.csv"
    )
    (tmp_path / "a.csv").write_text(HEADING + line(1))
    before = dump(database)
    with database.rehearsal():
        work = CsvImport(PatientService(database), settings, NOW, no_progress, whole_day=WholeDay())
        work.take_in(None, tmp_path / "a.csv")
    assert work.report.whole_day is not None
    assert work.report.whole_day.cancelled == 1
    assert dump(database) == before
