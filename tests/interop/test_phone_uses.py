"""What a phone is used for, by the heading of its column: a text goes to a mobile one, and to no other of several."""

from __future__ import annotations

import pytest

from kiosk.domain.mail.texts import number_for_texts
from kiosk.domain.people.details import Telecom
from kiosk.interop.csv_columns import PATIENT_COLUMNS, places_of
from kiosk.interop.csv_phone_uses import use_of
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import NOW, rows

PERSON = "mrn,family,given,birth_date"


@pytest.mark.parametrize(
    ("use", "headings"),
    [
        ("mobile", ["Mobile", "Mobile Phone", "mobile_number", "CellPhone", "Cell #", "Handy", "Handy-Nr.",
                    "Celular", "Móvil", "Teléfono móvil", "Tél. portable", "Telefon komórkowy", "Cellulare",
                    "Mobiltelefon", "Cep Tel", "휴대폰", "携帯電話", "手机", "手機", "الجوال",
                    "Мобильный телефон", "Κινητό", "No HP"]),
        ("home", ["Home Phone", "HomePhone", "Telefon privat", "Festnetz", "Fijo", "Tel. Domicilio", "Téléphone fixe",
                  "自宅電話", "Residencial"]),
        ("work", ["Work Phone", "Business Phone", "Telefon dienstlich", "Tel. trabajo", "勤務先"]),
        ("", ["Phone", "Telefon", "Tel. 1", "Primary Phone", "Contact", "Home/Mobile", "전화번호"]),
    ],
)  # fmt: skip
def test_a_heading_says_what_a_phone_is_for(use: str, headings: list[str]) -> None:
    assert {heading: use_of(heading) for heading in headings} == dict.fromkeys(headings, use)


@pytest.mark.parametrize(
    "heading", ["Telefon dienstlich", "Téléphone fixe", "Landline Phone", "Tel. trabalho"]
)
def test_phones_of_every_use_are_read(heading: str) -> None:
    assert places_of(["mrn", heading], PATIENT_COLUMNS, {}) == {"mrn": (0,), "phone": (1,)}


def test_each_phone_keeps_the_use_of_its_column(take: Taken, database: Database) -> None:
    heading = f"{PERSON},Mobile,Home Phone,Work Phone,Phone\n"
    take(f"{heading}1,Ash,Nadia,1980-02-11,NULL,617-555-0143,617-555-0144 / 617-555-0145,617-555-0146\n")
    found = {row["value"]: row["use"] for row in rows(database, "patient_telecom")}
    assert found == {
        "617-555-0143": "home",
        "617-555-0144": "work",
        "617-555-0145": "work",
        "617-555-0146": "",
    }


def test_a_number_in_two_columns_is_one_phone(take: Taken, database: Database) -> None:
    take(f"{PERSON},Home Phone,Mobile\n1,Ash,Nadia,1980-02-11,617-555-0143,617-555-0143\n")
    assert [(row["value"], row["use"]) for row in rows(database, "patient_telecom")] == [
        ("617-555-0143", "mobile")
    ]


def test_a_text_goes_to_the_mobile_one(take: Taken, people: People, database: Database) -> None:
    take(f"{PERSON},Phone,Handy\n1,Ash,Nadia,1980-02-11,617-555-0143,617-555-0199\n")
    told = [Telecom(row["use"], None, None, row["value"]) for row in rows(database, "patient_telecom")]
    assert number_for_texts(people()["1"]["phone"], told, NOW.date()) == "617-555-0199"
