"""Insurances from outside: each that a source tells of is kept, with its order, its days and how it stands."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people.coverage import in_force
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.record.coverages import coverages_of
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.interop.record import (
    NOW,
    PATIENT,
    coverage,
    dump,
    no_progress,
    patient,
    reasons,
    rows,
    take,
    to,
    write,
)

TODAY = ClinicSettings().today(NOW)


def asked(database: Database, patient_id: str, day: date = TODAY) -> str:
    """Which insurance the lobby asks about, by its number."""
    with database.read() as connection:
        found = in_force(coverages_of(connection, patient_id), day)
    return found.member_id if found else ""


def numbers(database: Database) -> set[str]:
    return {row["member_id"] for row in rows(database, "coverage")}


def test_coverages(database: Database, importer: Database, cases: Path) -> None:
    path = cases / "coverages.ndjson"
    assert reasons(take(importer, path)) == []
    people = {row["family"]: row["id"] for row in rows(database, "patient")}
    assert numbers(database) == {"PRI-1", "SEC-1", "NOW-2", "NEXT-2"}
    assert (asked(database, people["Ashgrove"]), asked(database, people["Brimley"])) == ("PRI-1", "NOW-2")
    assert asked(database, people["Brimley"], date(2027, 1, 1)) == "NEXT-2"
    assert asked(database, people["Brimley"], date(2028, 1, 1)) == ""
    before = dump(database)
    assert not take(importer, path, now=NOW + timedelta(days=400)).changed_anything
    assert dump(database) == before


def test_everything_that_a_card_and_its_resource_say(database: Database, tmp_path: Path) -> None:
    def of(kind: str, value: str, **more: str) -> dict[str, Any]:
        return {"type": {"coding": [{"code": kind}]}, "value": value} | more

    payer = {"resourceType": "Organization", "id": "o1", "name": "Bluestone"}
    full = coverage(
        order=2,
        type={"coding": [{"code": "EHCPOL", "display": "extended healthcare"}]},
        period={"start": "2026-02", "end": "2027"},
        payor=[to("Organization/o1", identifier={"value": "60054"})],
    ) | {"class": [of("group", "G7"), of("plan", "B37", name="Silver Plan")]}
    assert reasons(take(database, write(tmp_path, full, patient(), payer))) == []
    [row] = rows(database, "coverage")
    assert row | {
        "payer": "Bluestone", "member_id": "M123", "group_number": "G7", "coverage_order": 2,
        "type": "extended healthcare", "status": "active", "period_start": date(2026, 2, 1),
        "period_end": date(2027, 12, 31), "plan": "Silver Plan", "payer_id": "60054",
        "subscriber_relationship": "self", "subscriber_name": "",
    } == row  # fmt: skip


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ({"start": "2026-02-30", "end": "2026-02"}, None, date(2026, 2, 28)),
        ({"start": "0000", "end": "99999-01-01"}, None, None),
        ({"start": "2026-01-01T00:00:00Z", "end": 2027}, date(2026, 1, 1), date(2027, 12, 31)),
        ({"start": "x", "end": ["2026"]}, None, None),
        ("2026", None, None),
        (["2026"], None, None),
    ],
)
def test_days_that_are_none_are_not_known(
    database: Database, tmp_path: Path, period: Any, start: date | None, end: date | None
) -> None:
    take(database, write(tmp_path, patient(), coverage(period=period, order=[1])))
    [row] = rows(database, "coverage")
    assert (row["period_start"], row["period_end"], row["coverage_order"]) == (start, end, 0)


@pytest.mark.parametrize("status", ["cancelled", "entered-in-error", "draft"])
def test_one_that_is_withdrawn_is_in_force_no_longer(database: Database, tmp_path: Path, status: str) -> None:
    take(database, write(tmp_path, patient(), coverage()))
    [before] = rows(database, "coverage")
    assert asked(database, before["patient_id"]) == "M123"
    assert reasons(take(database, write(tmp_path, patient(), coverage(status=status)))) == []
    [row] = rows(database, "coverage")
    assert (row["id"], row["status"]) == (before["id"], status)
    assert asked(database, row["patient_id"]) == ""


def test_one_that_was_cancelled_before_it_came_is_kept_for_staff(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(), coverage(status="cancelled")))
    [row] = rows(database, "coverage")
    assert (row["status"], asked(database, row["patient_id"])) == ("cancelled", "")


def test_the_last_claim_says_who_pays_and_earlier_payers_are_kept(database: Database, tmp_path: Path) -> None:
    inner = {
        "resourceType": "Coverage",
        "id": "coverage",
        "status": "active",
        "payor": [{"display": "Medicaid"}],
    }

    def benefit(key: str, start: str, payer: str) -> dict[str, Any]:
        return {
            "resourceType": "ExplanationOfBenefit", "id": key, "patient": PATIENT,
            "contained": [inner | {"payor": [{"display": payer}]}],
            "billablePeriod": {"start": start, "end": start},
        }  # fmt: skip

    told = [
        benefit("e3", "2026-03-01", "Medicaid"),
        benefit("e1", "2026-01-01", "Medicaid"),
        benefit("e2", "2026-02-01", "Aetna"),
    ]
    path = write(tmp_path, *told, patient())
    take(database, path)
    found = {row["payer"]: (row["period_start"], row["period_end"]) for row in rows(database, "coverage")}
    assert found == {"Medicaid": (date(2026, 3, 1), None), "Aetna": (date(2026, 2, 1), None)}
    with database.read() as connection:
        first = in_force(coverages_of(connection, rows(database, "patient")[0]["id"]), TODAY)
    assert first is not None
    assert first.payer == "Medicaid"
    before = dump(database)
    assert not take(database, path).changed_anything
    assert dump(database) == before
    # A Coverage of its own says it better than any claim.
    own = coverage(payor=[{"display": "Humana"}], subscriberId="H1")
    claimed = benefit("e9", "2026-04-01", "Humana")
    take(database, write(tmp_path, own, claimed, patient()))
    assert [row["member_id"] for row in rows(database, "coverage") if row["payer"] == "Humana"] == ["H1"]


@pytest.mark.parametrize(("updated", "member"), [(None, "M123"), ("2027-01-01T00:00:00Z", "M999")])
def test_a_confirmed_card_is_kept_against_an_older_source(
    database: Database, tmp_path: Path, updated: str | None, member: str
) -> None:
    take(database, write(tmp_path, patient(), coverage()))
    with database.write() as connection:
        connection.execute(update(tables.coverage).values(confirmed_at=NOW))
    [before] = rows(database, "coverage")
    meta = {"lastUpdated": updated} if updated else None
    take(database, write(tmp_path, patient(), coverage(subscriberId="M999", meta=meta)))
    [row] = rows(database, "coverage")
    assert (row["id"], row["member_id"]) == (before["id"], member)
    # A different card has not been confirmed by anybody.
    assert row["confirmed_at"] == (NOW if updated is None else None)


def test_that_a_confirmed_one_has_ended_is_taken_from_any_source(database: Database, tmp_path: Path) -> None:
    """The patient has confirmed the card, not how long it will be good for."""
    take(database, write(tmp_path, patient(), coverage()))
    with database.write() as connection:
        connection.execute(update(tables.coverage).values(confirmed_at=NOW))
    take(database, write(tmp_path, patient(), coverage(period={"end": "2026-10-31"})))
    [row] = rows(database, "coverage")
    assert (row["period_end"], row["confirmed_at"]) == (date(2026, 10, 31), NOW)
    assert asked(database, row["patient_id"]) == ""


def test_a_card_typed_in_here_is_the_sources_once_it_tells_of_it(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient()))
    owner = rows(database, "patient")[0]["id"]
    with database.write() as connection:
        connection.execute(
            tables.coverage.insert().values(
                id="typed", patient_id=owner, payer="HARBOR", member_id="m-123", group_number="G",
                subscriber_name="", subscriber_relationship="self", confirmed_at=NOW,
            )
        )  # fmt: skip
    path = write(tmp_path, patient(), coverage(period={"start": "2026-01-01"}, subscriberId="M123"))
    take(database, path)
    [row] = rows(database, "coverage")
    assert (row["id"], row["payer"], row["group_number"], row["confirmed_at"]) == (
        "typed",
        "HARBOR",
        "G",
        NOW,
    )
    assert row["period_start"] == date(2026, 1, 1)
    assert not take(database, path).changed_anything
    # Next year's has the same number, and is another one.
    take(database, write(tmp_path, patient(), coverage("c2", period={"start": "2027-01-01"})))
    assert {row["period_start"] for row in rows(database, "coverage")} == {date(2026, 1, 1), date(2027, 1, 1)}


def _csv(database: Database, folder: Path, *lines: str) -> Report:
    """A file of patients, taken twice: the second time changes nothing."""
    path = folder / "p.csv"
    path.write_text("\n".join(lines), encoding="utf-8")

    def once() -> Report:
        work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress)
        work.patients(path)
        return work.report

    report = once()
    before = dump(database)
    assert not once().changed_anything
    assert dump(database) == before
    return report


def test_two_insurances_of_one_line_and_of_two_lines(database: Database, tmp_path: Path) -> None:
    heading = (
        "MRN,Last,First,DOB,Insurance,Member ID,Insurance Effective Date,Insurance End,Plan Name,"
        "Secondary Insurance,Secondary Member ID"
    )
    report = _csv(
        database,
        tmp_path,
        heading,
        "1,Ashgrove,Nadia,1950-02-11,Bluefield,PRI,2020-01-01,,Gold,Harbor,SEC",
        "2,Brimley,Otto,1950-02-11,Bluefield,NOW,2026-01-01,2026-12-31,,,",
        "2,Brimley,Otto,1950-02-11,Newyear,NEXT,2027-01-01,2027-12-31,,,",
        "3,Cole,Ida,1950-02-11,Bluefield,BAD,soon,,,,",
    )
    assert reasons(report) == [NotUsedReason.DAYS_NOT_KNOWN]
    people = {row["family"]: row["id"] for row in rows(database, "patient")}
    assert numbers(database) == {"PRI", "SEC", "NOW", "NEXT", "BAD"}
    assert [asked(database, people[name]) for name in ("Ashgrove", "Brimley", "Cole")] == [
        "PRI",
        "NOW",
        "BAD",
    ]
    assert asked(database, people["Brimley"], date(2027, 6, 1)) == "NEXT"
    assert {row["plan"] for row in rows(database, "coverage")} == {"Gold", ""}


def test_another_card_in_a_files_first_place_is_the_first_insurance_changed(
    database: Database, tmp_path: Path
) -> None:
    heading = "MRN,Last,First,DOB,Insurance,Member ID"
    _csv(database, tmp_path, heading, "1,Ashgrove,Nadia,1950-02-11,Bluefield,B1")
    [before] = rows(database, "coverage")
    _csv(database, tmp_path, heading, "1,Ashgrove,Nadia,1950-02-11,Harbor,H1")
    [row] = rows(database, "coverage")
    assert (row["id"], row["payer"], row["member_id"]) == (before["id"], "Harbor", "H1")
