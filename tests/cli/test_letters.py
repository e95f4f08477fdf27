"""``kiosk letters``: whoever is booked gets a page in their language, of nothing of what for; and that is audited."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from sqlalchemy import select
from typer.testing import CliRunner

from kiosk.cli import main
from kiosk.clock import system_clock
from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.people import AppointmentStatus
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import a_booking, a_contact, a_patient

SETTINGS = ClinicSettings(name="Test Clinic", zone="UTC", paper="letter")
# The same for all that is compared, though midnight may come between.
NOW = system_clock()
NOBODYS = replace(a_contact(), address_line="", city="", postal_code="")


@pytest.fixture
def booked(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A record in which five people are booked in three days, and one before."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    database = Database(url)
    database.upgrade()
    ClinicService(database).save(SETTINGS)
    then = NOW + timedelta(days=3)
    PatientService(database).save(
        [
            a_patient(1, contact=a_contact(), language="es"),
            a_patient(2, contact=a_contact(), language="ar"),
            a_patient(3, contact=NOBODYS),
            a_patient(4, contact=a_contact()),
            a_patient(5, contact=a_contact()),
        ],
        [
            replace(a_booking(1), start=then, description="Chemotherapy"),
            replace(a_booking(2), start=then),
            replace(a_booking(3), start=then),
            replace(a_booking(4), start=then, status=AppointmentStatus.CANCELLED),
            replace(a_booking(5), start=NOW - timedelta(days=1)),
        ],
    )
    database.close()
    return url


def give(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(main.command, ["letters", "print", *words])
    return done.exit_code, done.output


def pages(file: Path) -> list[str]:
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    found = [document.getAllText(page).text() for page in range(document.pageCount())]
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (612, 792), "the clinic's paper"
    document.close()
    return found


def made(url: str) -> list[tuple[str, str]]:
    database = Database(url)
    event = tables.audit_event.c
    with database.read() as connection:
        rows = connection.execute(
            select(event.patient_id, event.record_id).where(event.action == Action.LETTER_MADE)
        ).all()
    database.close()
    return sorted((row.patient_id, row.record_id) for row in rows)


def day(days: int) -> str:
    return SETTINGS.today(NOW + timedelta(days=days)).isoformat()


def test_each_who_is_booked_ahead_gets_a_page_in_their_language(booked: str, tmp_path: Path) -> None:
    file = tmp_path / "letters.pdf"
    status, said = give(str(file), "--day", day(3), "--database", booked)
    assert (status, said) == (
        0,
        f"Written: {file}, 2 letters.\n1 bookings have none: there is no postal address of whoever is booked.\n",
    )
    texts = pages(file)
    assert len(texts) == 2
    spanish = next(text for text in texts if "Family1" in text)
    assert "Usted tiene una cita en Test Clinic." in " ".join(spanish.split())
    assert a_contact().address_line in spanish
    assert not any("Chemotherapy" in text for text in texts), "nothing of what for"
    assert made(booked) == [("p1", "a1"), ("p2", "a2")]
    assert file.stat().st_mode & 0o077 == 0


def test_the_code_on_a_letter_opens_its_booking_with_the_birth_date_on_its_day(
    booked: str, tmp_path: Path
) -> None:
    file = tmp_path / "letters.pdf"
    assert give(str(file), "--day", day(3), "--patient", a_patient(1).mrn, "--database", booked)[0] == 0
    (text,) = pages(file)
    code = re.search(r"1[0-9A-Z]{2}(-[0-9A-Z]{3}){5}", text)
    assert code is not None, "it is typed below the bars"
    assert "Con este código" in text
    database = Database(booked)
    claim = IdentityClaim("", a_patient(1).birth_date, Factor.CODE, code[0])
    found = IdentityService(database, SETTINGS, lambda: NOW + timedelta(days=3)).identify(claim, "kiosk-1")
    database.close()
    assert isinstance(found, Identified)
    assert found.patient.id == "p1"


def test_of_one_patient_and_of_many_days(booked: str, tmp_path: Path) -> None:
    one, none = tmp_path / "one.pdf", tmp_path / "none.pdf"
    number = a_patient(2).mrn
    said = give(str(one), "--from", day(-3), "--to", day(9), "--patient", number, "--database", booked)
    assert said == (0, f"Written: {one}, 1 letters.\n")
    assert len(pages(one)) == 1
    said = give(str(none), "--day", day(9), "--database", booked)
    assert said == (0, "There is no letter to write, and no file.\n")
    assert not none.exists()
    assert made(booked) == [("p2", "a2")]


def test_a_file_that_is_there_stays_and_nothing_is_told_of_anybody(booked: str, tmp_path: Path) -> None:
    file = tmp_path / "letters.pdf"
    file.write_text("mine")
    status, said = give(str(file), "--day", day(3), "--database", booked)
    assert status == 1
    assert "letters.pdf" in said
    assert file.read_text() == "mine"
    assert made(booked) == []


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "give --day, or --to"),
        (("--day", "2030-01-02", "--to", "2030-01-03"), "give --day alone"),
        (("--from", "2030-01-02", "--to", "2030-01-01"), "give a later day"),
    ],
)
def test_days_that_are_none_are_said(booked: str, tmp_path: Path, words: tuple[str, ...], why: str) -> None:
    file = tmp_path / "letters.pdf"
    status, said = give(str(file), *words, "--database", booked)
    assert status == 1
    assert why in said
    assert not file.exists()
