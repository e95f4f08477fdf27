"""Bundles of a search in pages, of a history, and with deletions: what they do not hold is not taken for gone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.interop.fhir import FhirImport
from kiosk.interop.report import NotUsedReason, Report
from kiosk.interop.whole_days import WholeDay
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import NOW, ZONE, no_progress, patient, reasons, rows, take, write

FIRST, SECOND = "https://a.example/fhir/Appointment?page=1", "https://a.example/fhir/Appointment?page=2"


def booking(key: str, hour: int, who: str = "p1", **changes: Any) -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": key,
        "status": "booked",
        "start": f"2026-11-24T{hour:02}:00:00-05:00",
        "participant": [{"actor": {"reference": f"Patient/{who}"}, "status": "accepted"}],
    } | changes


def bundle(path: Path, kind: str, *entries: dict[str, Any], **links: str) -> Path:
    told = [{"relation": relation.strip("_"), "url": url} for relation, url in links.items()]
    path.write_text(json.dumps({"resourceType": "Bundle", "type": kind, "link": told, "entry": [*entries]}))
    return path


def whole(database: Database, *paths: Path) -> Report:
    return FhirImport(PatientService(database), ZONE, NOW, no_progress, "", WholeDay()).run(paths)


def standing(database: Database) -> list[str]:
    return [row["status"] for row in sorted(rows(database, "appointment"), key=lambda row: str(row["start"]))]


def test_a_day_with_another_page_is_not_whole(database: Database, tmp_path: Path) -> None:
    several = [booking(f"a{hour}", hour) for hour in (9, 10, 11)]
    take(database, write(tmp_path, patient(), *several))
    first = bundle(
        tmp_path / "1.json",
        "searchset",
        *({"resource": one} for one in several[:2]),
        self_=FIRST,
        next=SECOND,
    )
    report = whole(database, first)
    assert reasons(report) == [NotUsedReason.MORE_PAGES]
    assert report.whole_day is not None
    assert NotUsedReason.MORE_PAGES in report.whole_day.wrong
    assert standing(database) == ["booked"] * 3
    # With all its pages it is whole.
    second = bundle(tmp_path / "2.json", "searchset", self_=SECOND, previous=FIRST)
    report = whole(database, first, second)
    assert report.problems == []
    assert standing(database) == ["booked", "booked", "cancelled"]


@pytest.mark.parametrize("link", [{"relation": "next"}, {"relation": "next", "url": None}])
def test_a_next_page_without_an_address_is_one(
    database: Database, tmp_path: Path, link: dict[str, Any]
) -> None:
    path = tmp_path / "1.json"
    path.write_text(
        json.dumps({"resourceType": "Bundle", "type": "searchset", "link": [link, "x"], "entry": []})
    )
    assert reasons(take(database, path)) == [NotUsedReason.MORE_PAGES]


def test_a_deletion_by_a_condition_is_told_of(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(), booking("a1", 9)))
    entries = [
        {"request": {"method": "DELETE", "url": f"{kind}?identifier=urn:x|1"}}
        for kind in ("Appointment", "Patient")
    ]
    report = take(database, bundle(tmp_path / "t.json", "transaction", *entries))
    assert reasons(report) == [NotUsedReason.BY_CONDITION]
    assert report.problems[0].kind == "Appointment"
    assert standing(database) == ["booked"]


@pytest.mark.parametrize("timed", ["all", "none", "some", "answers"])
def test_of_a_history_the_newest_counts(database: Database, tmp_path: Path, timed: str) -> None:
    versions = []
    for number, hour in ((3, 14), (2, 11), (1, 9)):
        at = f"2026-11-20T10:00:0{number}Z"
        one = booking("a1", hour)
        if timed == "all" or (timed == "some" and number == 2):
            one["meta"] = {"lastUpdated": at}
        versions.append(
            {"resource": one} | ({"response": {"lastModified": at}} if timed == "answers" else {})
        )
    if timed in ("all", "answers"):
        # Some systems write it the other way round, and some in no order.
        versions = [versions[1], versions[0], versions[2]]
    report = take(database, write(tmp_path, patient()), bundle(tmp_path / "h.json", "history", *versions))
    assert [row["start"].hour for row in rows(database, "appointment")] == [19], report.problems


def test_what_a_history_deletes_last_is_gone(database: Database, tmp_path: Path) -> None:
    gone = {"request": {"method": "DELETE", "url": "Appointment/a1"}}
    path = bundle(tmp_path / "h.json", "history", gone, {"resource": booking("a1", 9)})
    take(database, write(tmp_path, patient(), booking("a1", 9)))
    assert reasons(take(database, path)) == []
    assert standing(database) == ["cancelled"]


def test_of_two_versions_of_one_moment_the_higher_counts(database: Database, tmp_path: Path) -> None:
    at = "2026-11-20T10:00:00Z"
    newer, older = (
        booking("a1", hour, meta={"lastUpdated": at, "versionId": version})
        for hour, version in ((14, "10"), (9, "9"))
    )
    take(database, write(tmp_path, patient(), newer, older))
    assert [row["start"].hour for row in rows(database, "appointment")] == [19]


@pytest.mark.parametrize("other", [booking("a1", 14), booking("a1", 9, "p2")], ids=["time", "patient"])
def test_bookings_of_one_id_that_nothing_tells_apart_are_refused(
    database: Database, tmp_path: Path, other: dict[str, Any]
) -> None:
    people = (patient(), patient("p2", birthDate="1990-01-01"))
    once = booking("a2", 16)
    report = take(database, write(tmp_path, *people, booking("a1", 9), other, once, once))
    assert reasons(report) == [NotUsedReason.ONE_NUMBER] * 2
    assert [row["start"].hour for row in rows(database, "appointment")] == [21]
