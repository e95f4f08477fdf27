"""`kiosk staff`'s words: the first administrator, and whoever works here."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.staff import command
from kiosk.clock import system_clock
from kiosk.services.staffing.signing_in import SignedIn, SigningInService
from kiosk.store.database import Database


@pytest.fixture
def url(tmp_path: Path) -> str:
    address = f"sqlite:///{tmp_path / 'clinic.db'}"
    record = Database(address)
    record.upgrade()
    record.close()
    return address


def said(url: str, *words: str, code: int = 0) -> str:
    result = CliRunner().invoke(command, [*words, "--database", url])
    assert result.exit_code == code, result.output
    return result.output


def test_the_first_administrator_comes_by_a_code_that_is_shown_once(url: str) -> None:
    assert "first-admin" in said(url, "people")
    # An hour is told with its zone: a server's computer may stand in another.
    assert re.search(r"until [0-9-]+ [0-9:]+ \(America/New_York\)", said(url, "first-admin", "Ada"))
    shown = re.search(r": ((?:[A-Z2-9]{4}-){2}[A-Z2-9]{4})$", said(url, "first-admin", "Ada"), re.M)
    assert shown is not None
    record = Database(url)
    door = SigningInService(record, system_clock, "desk")
    assert isinstance(door.use_code("ada", shown[1], "four plain words here"), SignedIn)
    record.close()
    assert "there is an administrator already" in said(url, "first-admin", "Eve", code=1)
    assert "Ada: administrator\n" in said(url, "people")


def test_people_are_kept_by_words(url: str) -> None:
    said(url, "add", "Zoë Kim", "--role", "front_desk", "--role", "manager")
    assert "Zoë Kim: front desk, manager; has not signed in yet" in said(url, "people")
    said(url, "roles", "zoë kim", "--role", "clinician")
    said(url, "rename", "ZOË KIM", "Zoë Kim-Lee")
    assert "Zoë Kim-Lee: clinician" in said(url, "people")
    said(url, "disable", "Zoë Kim-Lee")
    assert "taken away on" in said(url, "people")
    said(url, "enable", "Zoë Kim-Lee")
    assert "One-time code" in said(url, "code", "Zoë Kim-Lee")
    assert "taken away" not in said(url, "people")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("add", "Zoë Kim", "--role", "front_desk"), "an account of that name already"),
        (("add", " ", "--role", "front_desk"), "the name is empty"),
        (("code", "Nobody"), "no account of that name"),
        (("disable", "Nobody"), "no account of that name"),
        (("disable", "Ada"), "nobody else has signed in as an administrator yet"),
    ],
)
def test_what_cannot_be_is_said(url: str, words: tuple[str, ...], why: str) -> None:
    said(url, "add", "Zoë Kim", "--role", "front_desk")
    for name in ("Ada", "Eve"):
        said(url, "add", name, "--role", "administrator")
    assert why in said(url, *words, code=1)


def test_a_role_that_there_is_not_is_said_with_those_that_there_are(url: str) -> None:
    assert "auditor" in said(url, "add", "Zoë Kim", "--role", "boss", code=2)
