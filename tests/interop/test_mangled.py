"""Letters that programs on the way have spoilt: a patient is found by the name that is meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.interop.mangled import mended
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import patient, rows, write
from tests.interop.record import take as take_fhir

NAMES = ["O&#39;Brien", "O&#x27;Brien", "O&apos;Brien", "O&amp;#39;Brien"]


@pytest.mark.parametrize("name", NAMES)
def test_entities_of_web_pages(take: Taken, people: People, name: str) -> None:
    take(f'mrn,family,given,birth_date,address\n1,{name},Pat,1985-03-27,"AT&T; Main &amp; 1st"\n')
    assert (people()["1"]["family"], people()["1"]["address_line"]) == ("O'Brien", "AT&T; Main & 1st")


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
@pytest.mark.parametrize(
    "name", ["Müller", "Ávila", "Íñiguez", "Łukasz Żak", "Đoàn Trần Ánh Nguyễn", "D’Angelo", "Šarić"]
)
def test_utf_8_that_was_read_as_western_european(
    take: Taken, people: People, database: Database, tmp_path: Path, name: str, wrong: str
) -> None:
    spoilt = "".join(
        bytes([byte]).decode("latin-1" if wrong == "latin-1" or byte in b"\x81\x8d\x8f\x90\x9d" else wrong)
        for byte in name.encode()
    )
    assert spoilt != name
    take(f"mrn,family,given,birth_date\n1,{spoilt},Pat,1985-03-27\n")
    assert people()["1"]["family"] == name
    take_fhir(database, write(tmp_path, patient("p2", name=[{"family": spoilt, "given": ["Pat"]}])))
    assert [row["family"] for row in rows(database, "patient")] == [name, name]


@pytest.mark.parametrize(
    "name",
    [
        "JOSÉ’S",
        "IRMÃ",
        "SÃO PAULO",
        "Åsa Ängström",
        "ÂNGELA",
        "“BLÅ”",
        "AT&T",
        "Smith &not Jones",
        "Canadá’”",
        "MÃ¼ller Ж",
    ],
)
def test_what_may_be_meant_stays(name: str) -> None:
    assert mended(name) == name


@given(st.text(alphabet=st.characters(max_codepoint=0x17F, categories=["Lu", "Ll"]), max_size=8))
def test_a_name_as_people_write_it_stays(letters: str) -> None:
    """No two letters make a third: what follows the first byte of one is a sign, and no letter."""
    name = letters.title()
    if not any(sign in name for sign in "ªºµŠšŽžŒœŸƒ"):
        assert mended(name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ALMEIDA, Rosa", ("ALMEIDA", "Rosa")),
        ("Rosa ALMEIDA", ("ALMEIDA", "Rosa")),
        ("Rosa Almeida", ("Rosa Almeida", "")),
        ("Rosa Almeida, MD", ("Rosa Almeida, MD", "")),
    ],
)
def test_a_name_of_text_alone(database: Database, tmp_path: Path, text: str, name: tuple[str, str]) -> None:
    take_fhir(database, write(tmp_path, patient(name=[{"text": text}])))
    [row] = rows(database, "patient")
    assert (row["family"], row["given"]) == name
