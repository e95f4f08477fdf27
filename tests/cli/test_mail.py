"""``kiosk mail``: what is due goes out by the server of the settings, and what is missing is said."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import main
from kiosk.clock import system_clock
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.payments import PayWay
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.money import MoneyService
from kiosk.services.desk.receipts import ReceiptService
from kiosk.services.record.patients import PatientService
from kiosk.store import key_files
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.devices.mail_server import PASSWORD, SENDER, USER, LoopbackServer
from tests.factories import a_booking, a_contact, a_patient


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[LoopbackServer]:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    made = LoopbackServer(tmp_path)
    table = (
        f'[mail]\nserver = "127.0.0.1"\nport = {made.port}\nsender = "{SENDER}"\nuser = "{USER}"\n'
        f'authority = "{made.file}"\nquiet = ""\n'
    )
    (tmp_path / "kiosk.toml").write_text(table, encoding="utf-8")
    yield made
    made.close()


def give(*words: str, given: str = "") -> tuple[int, str]:
    done = CliRunner().invoke(main.command, ["mail", *words], input=given)
    return done.exit_code, done.output


@pytest.fixture
def booked(server: LoopbackServer, url: str) -> str:
    """A record in which somebody with an address is booked for tomorrow."""
    database = Database(url)
    database.upgrade()
    reached = replace(a_contact(), email="ana@mail.example")
    booking = replace(a_booking(1), start=system_clock() + timedelta(days=1))
    PatientService(database).save([a_patient(1, contact=reached)], [booking])
    database.close()
    return url


def test_what_is_due_goes_out_once(server: LoopbackServer, booked: str) -> None:
    assert give("password", "--keys", "file", given=f"{PASSWORD}\n") == (0, "The password is kept.\n")
    found = key_files.key_files(f"sqlite:///{paths.data_folder()}/other.db")
    assert [key.opens for key in found] == [key_files.Opens.MAIL]
    for path in paths.data_folder().rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes(), path
    assert give("run", "--once", "--database", booked) == (0, "Mail: 1 sent.\n")
    assert give("run", "--once", "--database", booked) == (0, "Mail: nothing is due.\n")
    ((address, mail),) = server.box.taken
    assert address == "ana@mail.example"
    _, calendar = mail.iter_parts()
    assert calendar["Content-Type"].params["method"] == "PUBLISH"
    assert give("password", given="\n")[1] == "No password is kept.\n"


def test_a_receipt_goes_out_in_the_language_that_was_chosen(server: LoopbackServer, booked: str) -> None:
    give("password", "--keys", "file", given=f"{PASSWORD}\n")
    database = Database(booked)
    clinic = ClinicSettings(name="Test Clinic", zone="UTC", mail_receipts="ask")
    ivo = signed_in(database, "Ivo", StaffRole.FRONT_DESK)
    paid = MoneyService(database, clinic, system_clock, "Desk 1").take(
        "p1", Money(2500, "USD"), PayWay.CASH, ivo
    )
    ReceiptService(database, clinic, system_clock).mail(paid.id, "es", ivo)
    database.close()
    assert give("run", "--once", "--database", booked) == (0, "Mail: 2 sent.\n")
    assert give("run", "--once", "--database", booked) == (0, "Mail: nothing is due.\n")
    address, mail = server.box.taken[-1]
    assert address == "ana@mail.example"
    assert mail["Subject"] == "Clinic: Recibo"
    text = mail.get_content()
    assert "Given" in text
    assert "25,00" in text
    assert paid.id in text


def test_a_server_that_lets_nobody_in_is_told(server: LoopbackServer, booked: str) -> None:
    give("password", "--keys", "file", given="wrong\n")
    assert give("run", "--once", "--database", booked) == (1, "Mail: the server takes nothing now (535).\n")
    assert server.box.taken == []


def test_without_a_server_in_the_settings_it_says_so(server: LoopbackServer, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("", encoding="utf-8")
    code, said = give("run", "--once")
    assert code == 1
    assert "names no mail server" in said
