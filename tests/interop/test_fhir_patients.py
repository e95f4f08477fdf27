"""FHIR patients: which name, which phone, what is refused, and what an import may overwrite."""

import gzip
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.interop import fhir_values as values
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import a_booking
from tests.interop.record import NOW, dump, patient, reasons, rows, take, write
from tests.services.clinic_maker import SETTINGS


def taken(database: Database, folder: Path, **changes: Any) -> dict[str, Any]:
    report = take(database, write(folder, patient(**changes)))
    assert reasons(report) == []
    return rows(database, "patient")[0]


@pytest.mark.parametrize(
    ("names", "family", "given"),
    [
        ([{"use": "maiden", "family": "Old"}, {"use": "official", "family": "New", "given": ["A", "B"]}], "New", "A B"),
        ([{"use": "usual", "given": ["Jim"]}, {"use": "official", "family": "Chalmers", "given": ["Peter"]}],
         "Chalmers", "Peter"),
        ([{"family": "Past", "period": {"end": "2002"}}, {"family": "Present"}], "Present", ""),
        ([{"use": "maiden", "family": "Only"}], "Only", ""),
        ([{"use": "official", "text": "张无忌"}], "张无忌", ""),
        ({"family": "NotAList"}, "NotAList", ""),
        ([{"family": "Terry864", "given": ["Rosa12"]}], "Terry864", "Rosa12"),
    ],
)  # fmt: skip
def test_the_name_of_today(database: Database, tmp_path: Path, names: Any, family: str, given: str) -> None:
    row = taken(database, tmp_path, name=names)
    assert (row["family"], row["given"]) == (family, given)


def test_a_name_without_a_family_is_taken_with_a_note(database: Database, tmp_path: Path) -> None:
    report = take(database, write(tmp_path, patient(name=[{"given": ["Suharti"]}])))
    assert reasons(report) == [NotUsedReason.NO_FAMILY_NAME]
    [row] = rows(database, "patient")
    assert (row["family"], row["given"]) == ("", "Suharti")


def test_a_maiden_name_finds_the_patient_too(database: Database, tmp_path: Path) -> None:
    names = [{"family": "Silva", "given": ["Rosa"]}, {"use": "maiden", "family": "Tavares"}]
    row = taken(database, tmp_path, name=names)
    PatientService(database).save([], [a_booking(1, NOW, of=row["id"])])
    claim = IdentityClaim("tavares", date(1985, 3, 27), Factor.PHONE, "0142")
    assert isinstance(IdentityService(database, SETTINGS, lambda: NOW).identify(claim, "kiosk-1"), Identified)


@pytest.mark.parametrize(
    ("telecom", "phone"),
    [
        (
            [
                {"system": "phone", "value": "1", "use": "home"},
                {"system": "phone", "value": "2", "use": "mobile"},
            ],
            "2",
        ),
        (
            [
                {"system": "phone", "value": "1", "use": "work"},
                {"system": "phone", "value": "2", "use": "home"},
            ],
            "2",
        ),
        ([{"system": "phone", "value": "1", "use": "old"}, {"system": "fax", "value": "2"}], ""),
        ([{"system": "phone", "value": "1", "period": {"end": "2014"}}, {"value": "tel:3"}], "3"),
        ([{"use": "home"}, {"system": "phone", "value": "4", "use": "work"}], "4"),
        # An extension is no part of what tells a person.
        ([{"system": "phone", "value": "+1-617-555-0142 x22"}], "+1-617-555-0142"),
        ([{"system": "phone", "value": "tel:+1-617-555-0142;ext=22"}], "+1-617-555-0142"),
    ],
)
def test_the_phone_to_call(database: Database, tmp_path: Path, telecom: Any, phone: str) -> None:
    assert taken(database, tmp_path, telecom=telecom)["phone"] == phone


def test_the_rest_of_a_patient(database: Database, tmp_path: Path) -> None:
    row = taken(
        database,
        tmp_path,
        gender="female",
        deceasedDateTime="2020-01-01",
        identifier=[
            {"system": "urn:ssn", "value": "9"},
            {"type": {"coding": [{"code": "MR"}]}, "value": "MRN-7"},
        ],
        communication=[
            {"language": {"coding": [{"code": "en"}]}},
            {"language": {"coding": [{"code": "es-MX"}]}, "preferred": True},
        ],
        address=[
            {"use": "old", "line": ["Gone 1"], "city": "Nowhere"},
            {"use": "home", "line": ["12 Birch Lane", "Apt 3"], "city": "Riverbend", "state": "MA",
             "postalCode": "02301"},
        ],
        contact=[
            {"relationship": [{"coding": [{"code": "E"}]}], "name": {"text": "Employer"}},
            {"relationship": [{"coding": [{"code": "N"}, {"code": "WIFE"}]}], "name": {"text": "Ana B"}},
            {"relationship": [{"coding": [{"code": "C"}], "text": "friend"}], "name": {"text": "Jo Lee"},
             "telecom": [{"system": "phone", "value": "555-0101"}]},
        ],
    )  # fmt: skip
    assert row | {
        "mrn": "MRN-7", "sex": "female", "language": "es-MX", "deceased": True,
        "address_line": "12 Birch Lane, Apt 3", "city": "Riverbend", "state": "MA", "postal_code": "02301",
        "emergency_name": "Jo Lee", "emergency_relationship": "friend", "emergency_phone": "555-0101",
    } == row  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"birthDate": None}, NotUsedReason.NO_BIRTH_DATE),
        ({"birthDate": 1985}, NotUsedReason.NO_BIRTH_DATE),
        ({"birthDate": "1985"}, NotUsedReason.PART_BIRTH_DATE),
        ({"birthDate": "1985-03"}, NotUsedReason.PART_BIRTH_DATE),
        ({"birthDate": "1985-02-30"}, NotUsedReason.BAD_BIRTH_DATE),
        ({"birthDate": "27/03/1985"}, NotUsedReason.BAD_BIRTH_DATE),
        ({"birthDate": "2030-01-01"}, NotUsedReason.BAD_BIRTH_DATE),
        ({"birthDate": "1066-01-01"}, NotUsedReason.BAD_BIRTH_DATE),
        ({"name": None}, NotUsedReason.NO_NAME),
        ({"name": [{"use": "official"}]}, NotUsedReason.NO_NAME),
        ({"name": [{"given": {"a": 1}, "family": {"x": "y"}}]}, NotUsedReason.NO_NAME),
        ({"name": [{"family": "x" * 10_000}]}, NotUsedReason.NAME_TOO_LONG),
        ({"name": [{"family": "a\x00b"}]}, NotUsedReason.NAME_CONTROL),
        ({"name": [{"family": "a\ud800b"}]}, NotUsedReason.NAME_CONTROL),
        ({"name": [{"family": ["a\x00b"]}]}, NotUsedReason.NAME_CONTROL),
        ({"id": None}, NotUsedReason.NO_ID),
    ],
)
def test_what_is_refused_is_said_without_naming_anybody(
    database: Database, tmp_path: Path, changes: dict[str, Any], reason: NotUsedReason
) -> None:
    report = take(database, write(tmp_path, patient(**changes), patient("good")))
    assert reasons(report) == [reason]
    assert [row["given"] for row in rows(database, "patient")] == ["Rosa Maria"]
    said = str(report.problems[0])
    assert "Almeida" not in said
    assert "1985" not in said


@pytest.mark.parametrize(
    "name",
    ['<img src="x">', "O'Brien; DROP TABLE patient", "🙂 Emoji", "مُحمّد", "a\u200db"],
)
def test_unusual_names_are_kept_to_the_letter(database: Database, tmp_path: Path, name: str) -> None:
    assert taken(database, tmp_path, name=[{"family": name}])["family"] == name


def test_what_nobody_sees_and_turns_a_line_around_does_not_come_into_a_name(
    database: Database, tmp_path: Path
) -> None:
    assert taken(database, tmp_path, name=[{"family": "\u202eRT\u2060L\u202c"}])["family"] == "RTL"


def test_an_id_that_is_no_id_is_not_printed(database: Database, tmp_path: Path) -> None:
    report = take(database, write(tmp_path, patient("\x1b[2JRosa Almeida", birthDate=None)))
    assert str(report.problems[0]) == f"bundle.json, Patient: {NotUsedReason.NO_BIRTH_DATE}"


def test_ids_are_the_same_every_time(database: Database, tmp_path: Path) -> None:
    uuid = "FF9840E8-5f06-4672-90c4-6506856b3d20"
    take(database, write(tmp_path, patient("p1"), patient(uuid)))
    first = {row["id"] for row in rows(database, "patient")}
    assert uuid.lower() in first
    take(database, write(tmp_path, patient(uuid), patient("p1"), name="other.json"))
    assert {row["id"] for row in rows(database, "patient")} == first


def test_a_record_number_of_somebody_else(database: Database, tmp_path: Path) -> None:
    mrn = [{"type": {"coding": [{"code": "MR"}]}, "value": "1"}]
    any_number = [{"value": "2"}]
    path = write(
        tmp_path,
        patient("a", identifier=mrn),
        patient("b", identifier=mrn),
        patient("c", identifier=any_number),
        patient("d", identifier=any_number),
    )
    report = take(database, path)
    assert [str(problem) for problem in report.problems] == [
        f"bundle.json, Patient/b: {NotUsedReason.MRN_TAKEN}"
    ]
    before = dump(database)
    assert len(before["patient"]) == 3
    assert not take(database, path).changed_anything
    assert dump(database) == before


def confirm(database: Database, at: datetime) -> None:
    with database.write() as connection:
        connection.execute(update(tables.patient).values(phone="555-0199", contact_confirmed_at=at))


@pytest.mark.parametrize(
    ("updated", "kept"),
    [(None, True), (NOW - timedelta(days=1), True), (NOW + timedelta(days=1), False)],
)
def test_what_the_patient_confirmed_outlives_an_older_source(
    database: Database, tmp_path: Path, updated: datetime | None, kept: bool
) -> None:
    meta = {"lastUpdated": updated.isoformat()} if updated else {}
    path = write(tmp_path, patient(meta=meta))
    take(database, path)
    confirm(database, NOW)
    changed = patient(meta=meta, name=[{"family": "Changed"}])
    take(database, write(tmp_path, changed))
    row = rows(database, "patient")[0]
    assert row["phone"] == ("555-0199" if kept else "(617) 555-0142")
    assert row["family"] == "Changed"
    assert row["contact_confirmed_at"] == NOW


def test_what_the_source_leaves_out_stays(database: Database, tmp_path: Path) -> None:
    address = [{"line": ["1 Elm"], "city": "A", "postalCode": "02301"}]
    take(database, write(tmp_path, patient(address=address, gender="female")))
    take(database, write(tmp_path, patient(telecom=None, address=[{"city": "B"}])))
    row = rows(database, "patient")[0]
    assert (row["phone"], row["sex"]) == ("(617) 555-0142", "female")
    # An address is one thing: the street of one town is not the street of another.
    assert (row["address_line"], row["city"], row["postal_code"]) == ("", "B", "")


def test_a_changed_name_is_found_by_the_new_one_only(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(name=[{"family": "Before"}])))
    take(database, write(tmp_path, patient(name=[{"family": "After"}])))
    # The record number may stand in the place of a name that no keyboard here can type.
    assert {row["key"] for row in rows(database, "patient_name")} == {"after", "p1"}
    assert [row["action"] for row in rows(database, "audit_event")] == ["import_patient"] * 2


@pytest.mark.parametrize("name", ["p.ndjson", "p.ndjson.gz", "p.json", "p.jsonl", "p.json.gz"])
def test_one_resource_a_line_with_broken_lines_between(database: Database, tmp_path: Path, name: str) -> None:
    good = json.dumps(patient()).encode()
    content = b"\xef\xbb\xbf" + b"\r\n".join(
        [good, b"{broken", b"", b"\xff\xfe", b"[1]", good.replace(b"p1", b"p2")]
    )
    if not name.endswith("gz"):
        (tmp_path / name).write_bytes(content if "l" in name else content[3:])
    else:
        (tmp_path / name).write_bytes(gzip.compress(content[3:], mtime=0))
    report = take(database, tmp_path / name)
    assert [str(problem) for problem in report.problems] == [
        f"{name}, line 2: {NotUsedReason.BROKEN}",
        f"{name}, line 4: {NotUsedReason.NOT_TEXT}",
        f"{name}, line 5: {NotUsedReason.NOT_FHIR}",
    ]
    assert len(rows(database, "patient")) == 2


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", NotUsedReason.BROKEN),
        (b'{"resourceType": "Bundle", "entry": [', NotUsedReason.BROKEN),
        (b"[" * 100_000, NotUsedReason.TOO_DEEP),
        (b"<Patient/>", NotUsedReason.XML),
        (b"{}", NotUsedReason.NOT_FHIR),
        (b'{"resourceType": "Bundle", "entry": [7]}', NotUsedReason.NOT_FHIR),
        (b"\x1f\x8bnot gzip after all", NotUsedReason.UNREADABLE),
        (gzip.compress(b'{"resourceType": "Patient"}', mtime=0)[:-9], NotUsedReason.UNREADABLE),
        (b'{"resourceType": "\xff"}', NotUsedReason.NOT_TEXT),
    ],
)
def test_a_broken_file_stops_nothing(
    database: Database, tmp_path: Path, content: bytes, reason: NotUsedReason
) -> None:
    (tmp_path / "a.json").write_bytes(content)
    write(tmp_path, patient(), name="b.json")
    report = take(database, tmp_path, tmp_path / "absent.json")
    assert sorted(reasons(report)) == sorted([NotUsedReason.MISSING, reason])
    assert len(rows(database, "patient")) == 1


@pytest.mark.parametrize("kind", ["transaction", "collection", "searchset"])
def test_bundles_of_each_type_and_bundles_in_bundles(database: Database, tmp_path: Path, kind: str) -> None:
    inner = {
        "resourceType": "Bundle",
        "type": kind,
        "entry": [{"resource": patient(), "request": {"method": "PUT"}}],
    }
    gone = {"resource": patient("gone"), "request": {"method": "DELETE"}}
    bundle = {"resourceType": "Bundle", "type": kind, "entry": [{"resource": inner}, {"fullUrl": "x"}, gone]}
    (tmp_path / "b.json").write_text(json.dumps(bundle), encoding="utf-8")
    assert take(database, tmp_path).counts["Patient"]["added"] == 1


def test_the_time_that_a_source_says_is_taken_with_its_zone(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient()))
    confirm(database, datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
    # 08:00 in New York is 13:00 in UTC: later than the confirmation.
    take(database, write(tmp_path, patient(meta={"lastUpdated": "2026-11-23T08:00:00-05:00"})))
    assert rows(database, "patient")[0]["phone"] == "(617) 555-0142"


def test_a_moment_that_no_clock_can_tell_is_none() -> None:
    zone = ZoneInfo("Pacific/Kiritimati")
    for text in (
        "9999-12-31T23:59:00",
        "9999-12-31T23:59:00Z",
        "0001-01-01T00:00:00+14:00",
        "0001-01-01T00:00:00",
    ):
        assert values.moment(text, zone) is None
    assert values.moment("2026-03-09T10:30:00", zone) == datetime(2026, 3, 8, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "dead", "told"),
    [
        ("2020-01-01", True, False),
        ("2020-05", True, False),
        ("2020", True, False),
        ("2020-01-01T10:00:00Z", True, False),
        ("1900-01-01", False, False),
        ("0001-01-01T00:00:00", False, False),
        ("0000-00-00", False, False),
        ("1960-01-01", False, True),
        ("2999", False, True),
        ("9999-12-31", False, True),
        ("NULL", False, True),
    ],
)
def test_dead_only_by_a_time_of_their_life(
    database: Database, tmp_path: Path, said: str, dead: bool, told: bool
) -> None:
    report = take(database, write(tmp_path, patient("1", birthDate="1970-02-03", deceasedDateTime=said)))
    [row] = rows(database, "patient")
    assert row["deceased"] is dead
    assert (NotUsedReason.DEATH_NOT_KNOWN in reasons(report)) is told


def test_a_version_that_no_database_keeps_is_read_as_far_as_it_can_be(
    database: Database, tmp_path: Path
) -> None:
    report = take(database, write(tmp_path, patient("1", meta={"versionId": "7\ud800\x00"})))
    assert reasons(report) == []
    assert len(rows(database, "patient")) == 1


def test_an_entry_that_is_not_in_a_list_is_told_of(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bundle.json"
    path.write_text(json.dumps({"resourceType": "Bundle", "entry": {"resource": patient("1")}}), "utf-8")
    assert reasons(take(database, path)) == [NotUsedReason.NOT_FHIR]
    assert rows(database, "patient") == []
