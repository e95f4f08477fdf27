"""Phones, postcodes, record numbers and addresses of mail of which a part would be another one's, or nobody's."""

from __future__ import annotations

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop import csv_numbers
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons, rows

HEADING = "mrn,family,given,birth_date,phone,postal_code,email\n"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("617-555-0142/43", ["617-555-0142", "617-555-0143"]),
        ("617-555-0142/0143", ["617-555-0142", "617-555-0143"]),
        ("617 555 0142 2026-11-23", ["617 555 0142"]),
        ("6175550142 (verified 11/23/2026)", ["6175550142"]),
        ("617-555-O142", None),
        ("6175550l42", None),
        ("617-555-0142 x22", ["617-555-0142"]),
        ("fax 617-555-0142", None),
        ("617-555-0142 fax 617-555-0199", ["617-555-0142"]),
        ("wrong number: 617-555-0142", None),
        ("617-555-0142 disconnected", None),
        ("617-555-0142 (disconnected), 617-555-0143", ["617-555-0143"]),
        ("old: 617-555-0142 new: 617-555-0143", ["617-555-0143"]),
        ("1234567890", None),
        ("123-456-7890", None),
        ("06 12 04 05 78", ["06 12 04 05 78"]),
        ("06.12.04.05.78", ["06.12.04.05.78"]),
        ("H: 617-555-0142 C: 617-555-0143", ["617-555-0142", "617-555-0143"]),
    ],
)
def test_the_phones_of_a_cell(text: str, numbers: list[str] | None) -> None:
    assert csv_numbers.phones(text, "US") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("604 123 456 - 605 987 654", ["604 123 456", "605 987 654"]),
        ("0532 123 45 67 – 0216 987 65 43", ["0532 123 45 67", "0216 987 65 43"]),
        ("604123456 nebo 605987654", ["604123456", "605987654"]),
        ("06 30 123 4567 vagy 06 1 987 6543", ["06 30 123 4567", "06 1 987 6543"]),
        ("2101234567 ή 6971234567", ["2101234567", "6971234567"]),
        ("1234568 - 7654321", ["1234568", "7654321"]),
        # One number each.
        ("+44 20 - 7946 0018", ["+44 20 - 7946 0018"]),
        ("0351 - 1234567", ["0351 - 1234567"]),
        ("617-555-0142 - 12", ["617-555-0142 - 12"]),
    ],
)
def test_two_whole_numbers_of_a_cell(text: str, numbers: list[str]) -> None:
    assert csv_numbers.phones(text, "CZ") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("030 1234567/68", ["030 1234567", "030 1234568"]),
        ("0351/123456", ["0351/123456"]),
        ("0049 351 1234/5678", ["0049 351 1234/5678"]),
        ("+49 30 1234567-0", ["+49 30 1234567-0"]),
    ],
)
def test_the_phones_of_a_german_cell(text: str, numbers: list[str]) -> None:
    assert csv_numbers.phones(text, "DE") == numbers


@pytest.mark.parametrize(
    ("text", "country", "postcode"),
    [
        ("00000", "US", None),
        ("00000-0000", "US", None),
        ("99999-9999", "US", None),
        ("99999", "", None),
        ("O2139", "US", "02139"),
        ("150", "NO", "0150"),
        ("9999", "NO", "9999"),
        ("6236", "KR", "06236"),
        ("1001", "SK", "01001"),
        ("10000", "CN", "010000"),
        ("18956", "SG", "018956"),
        ("OX1 2JD", "GB", "OX1 2JD"),
        ("SW1A 1AA", "GB", "SW1A 1AA"),
        ("K1A 0B1", "CA", "K1A 0B1"),
        ("ΤΚ 106 72", "GR", "106 72"),
        ("T.K. 10672", "GR", "10672"),
        ("GR-10672", "GR", "10672"),
        ("H-6725", "HU", "6725"),
        ("CZ-621 00", "CZ", "621 00"),
        ("PSČ: 602 00", "CZ", "602 00"),
        ("A-6020", "AT", "6020"),
        ("A-6020", "DE", "6020"),
        ("D-1067", "DE", "01067"),
        ("LV-1010", "LV", "LV-1010"),
        ("S-114 55", "SE", "114 55"),
        ("6020", "AT", "6020"),
    ],
)
def test_a_postcode_of_a_country(text: str, country: str, postcode: str | None) -> None:
    assert csv_numbers.postcode(text, country) == postcode


def test_what_is_none_is_told_of_and_nobodys_answer(take: Taken, people: People) -> None:
    line = "1,Ash,Nadia,1980-02-11,fax 617-555-0142,00000,a b@c.example\n"
    report = take(HEADING + line, settings=ClinicSettings(country="US"))
    assert set(reasons(report)) == {
        NotUsedReason.PHONE_NOT_KNOWN,
        NotUsedReason.POSTCODE_NOT_KNOWN,
        NotUsedReason.EMAIL_NOT_KNOWN,
    }
    assert report.not_identifiable == 1
    card = people()["1"]
    assert (card["phone"], card["postal_code"], card["email"]) == ("", "", "")


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("noemail@noemail.example", ""),
        ("none@clinic.example", ""),
        ("none@clinic.example; a@b.example", "a@b.example"),
        ("Nadia a@b.example", ""),
        ("a@b.example c@d.example", "a@b.example"),
        ("e-mail: a@b.example (wife)", "a@b.example"),
        ("no.one@b.example", ""),
        ("nona@b.example", "nona@b.example"),
    ],
)
def test_an_address_of_who_has_none_or_half_of_one_is_none(
    take: Taken, people: People, cell: str, kept: str
) -> None:
    report = take(f"{HEADING}1,Ash,Nadia,1980-02-11,,,{cell}\n")
    assert reasons(report) == ([] if kept else [NotUsedReason.EMAIL_NOT_KNOWN])
    assert people()["1"]["email"] == kept


@pytest.mark.parametrize("number", ["'00124", '="00124"', "00124"])
def test_a_number_that_is_kept_from_a_spreadsheet_is_that_number(
    take: Taken, database: Database, people: People, number: str
) -> None:
    take(f"{HEADING}{number},'t Hooft,Ada,1980-02-11,,,\n", "mrn,start\n00124,2026-11-24 09:00\n")
    assert [row["family"] for row in people().values()] == ["'t Hooft"]
    assert (list(people()), len(rows(database, "appointment"))) == (["00124"], 1)
