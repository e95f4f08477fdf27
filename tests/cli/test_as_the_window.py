"""What the administration window can do, a command can, and the other way round; of what not, it is said why."""

import re
import stat
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from typer import Typer
from typer.main import get_command
from typer.testing import CliRunner

import kiosk.administration
from kiosk.cli import audit, forms
from kiosk.cli.main import WORDS, command
from kiosk.clock import system_clock
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.glass import GlassService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.factories import a_patient
from tests.services.clinic_maker import SETTINGS

WHY = "Called by the ward, she is in pain"
# What the window asks of its services, and the words of the command for it.
BY_WORDS = {
    "accounts.known": "staff people",
    "accounts.add": "staff add",
    "accounts.code": "staff code",
    "accounts.set_roles": "staff roles",
    "accounts.rename": "staff rename",
    "accounts.disable": "staff disable",
    "accounts.enable": "staff enable",
    "audit.page": "audit export",
    "audit.export": "audit export",
    "audit.verify": "audit verify",
    "computers.known": "database account list",
    "computers.waiting": "database account waiting",
    "computers.offer": "database account code",
    "computers.move": "database account move",
    "computers.shut_out": "database account revoke",
    "deciding.all": "clinic show",
    "deciding.change": "clinic set",
    "exporting.save": "export patient",
    "articles.all": "answers list",
    "articles.save": "answers import",
    "articles.take_over": "answers import",
    "articles.write_folder": "answers export",
    "forms.all": "forms list",
    "forms.judge": "forms check",
    "forms.rules": "forms export-rules",
    "forms.export_rules": "forms export-rules",
    "forms.rules_in": "forms rules",
    "publishing.publish": "forms publish",
    "publishing.retire": "forms retire",
    "publishing.save_rules": "forms rules",
    "placing.all": "clinic show",
    "placing.decide": "clinic import",
    "placing.look": "clinic check",
    "placing.stands": "clinic import",
    "placing.take_over": "clinic import",
    "placing.export": "clinic export",
    "planning.all": "clinic export",
    "planning.decide": "clinic import",
    "planning.take_away": "clinic import",
    "planning.end": "clinic import",
    "planning.ahead": "clinic import",
    "glass.all": "audit reasons",
    "access.report": "audit of",
}
# What no command does, and why.
BY_NOBODY = {
    "accounts.now": "a clock",
    "audit.names": "what there is to choose from",
    "forms.compare": "two versions beside each other, to be looked at",
    "glass.review": "a command is nobody else: somebody who has signed in reviews",
    "access.save": "a paper is drawn by a window",
}

# What commands do of which the administration window has nothing, and why; the words of others are in `BY_WORDS`.
ELSEWHERE = {
    **dict.fromkeys(
        (
            "import fhir",
            "import csv",
            "import charges",
            "database check",
            "database backup",
            "database restore",
        ),
        "goes over the whole record, which no account opens: it is its owner's",
    ),
    **dict.fromkeys(
        ("database create", "database upgrade", "database encrypt", "database move", "setup"),
        "there is no record yet in which anybody could sign in, or every program is closed meanwhile",
    ),
    **dict.fromkeys(
        ("database account add", "database account new-key"),
        "makes a login or a key by the server's administrator; the window gives a code for the same",
    ),
    **dict.fromkeys(
        ("keys list", "keys move", "audit seal", "status", "install lobby", "enrol"),
        "is of the computer at which it is given, and of its disk",
    ),
    **dict.fromkeys(
        ("line", "line password", "terminal", "terminal password", "mail password", "text password", "ring"),
        "is of what stands beside this computer",
    ),
    **dict.fromkeys(
        ("mail run", "mail check", "text run", "text check"), "runs, or asks of what runs, without a window"
    ),
    **dict.fromkeys(("staff", "forms preview", "demo"), "is a window"),
    "staff first-admin": "before anybody has signed in",
    "clinic translate": "names in each language stand on the sheets of places and services",
    "answers check": "what is wrong with a folder is said when it is taken over",
    "answers find": "is asked where patients ask: at a kiosk",
    **dict.fromkeys(
        ("forms evaluate", "forms conformance"),
        "compares the program itself with others, for who writes forms",
    ),
    "forms due": "a patient's forms stand in the staff window, for who may open the record",
    "audit report": "is to be printed and kept elsewhere, whoever works here",
    "letters print": "needs every address: of the record's owner",
    "schedule make": "bookings are made in the staff window",
    "schedule import": "calendars of another program's files, whose hours stand in the window's plan then",
}


def given() -> set[str]:
    """The words of every command."""

    def below(found: Any, words: tuple[str, ...]) -> Iterator[str]:
        inner = getattr(found, "commands", None)
        if inner is None or found.invoke_without_command:
            yield " ".join(words)
        for name, each in (inner or {}).items():
            yield from below(each, (*words, name))

    return {
        command
        for word, module in WORDS.items()
        for command in below(get_command(import_module(module).command), (word,))
    }


def test_whatever_a_command_can_do_the_window_can_or_it_is_said_why() -> None:
    found = given()
    assert len(found) > 60, "nothing was found"
    assert found <= {*BY_WORDS.values(), *ELSEWHERE}
    assert {*ELSEWHERE} <= found, "there is no such command any more"


def asked() -> set[str]:
    """Every call of a service in the window's modules, and in what it shares with the staff window."""
    folder = Path(kiosk.administration.__file__).parent
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py")))
    shared = (folder.parent / "qt/widgets/looked.py").read_text(encoding="utf-8")
    found = {f"{service}.{call}" for service, call in re.findall(r"\bservices\.(\w+)\.(\w+)\(", text)}
    return found | {f"access.{call}" for call in re.findall(r"\baccess\.(\w+)\(", shared)}


def test_whatever_the_window_can_do_there_is_a_command_for_or_a_reason() -> None:
    found = asked()
    assert len(found) > 25, "nothing was found"
    assert found == {*BY_WORDS, *BY_NOBODY}
    assert not {*BY_WORDS} & {*BY_NOBODY}


@pytest.mark.parametrize("words", sorted(set(BY_WORDS.values())))
def test_the_command_is_there(words: str) -> None:
    result = CliRunner().invoke(command, [*words.split(), "--help"])
    assert result.exit_code == 0, result.output


def run(of: Typer, url: str, *words: str, code: int = 0) -> str:
    result = CliRunner().invoke(of, [*words, "--database", url])
    assert result.exit_code == code, result.output
    return result.output


@pytest.fixture
def filled(url: str) -> str:
    record = Database(url)
    record.upgrade()
    PatientService(record).save([a_patient(1), a_patient(2)], [])
    ann = signed_in(record, "Dr Ann", StaffRole.CLINICIAN)
    GlassService(record, SETTINGS, system_clock).break_glass("p1", WHY, ann)
    record.close()
    return url


def test_events_of_the_audit_are_exported_narrowed_down_into_a_new_file(filled: str, tmp_path: Path) -> None:
    file = tmp_path / "audit.csv"
    assert "in " in run(audit.command, filled, "export", str(file), "--patient", a_patient(1).mrn)
    assert "glass_broken" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "there already" in run(audit.command, filled, "export", str(file), code=1)
    none = tmp_path / "none.csv"
    assert "0 events" in run(audit.command, filled, "export", str(none), "--until", "2001-01-01")
    of = ("--by", "Dr Ann", "--action", "glass_broken", "--since", "2001-01-01")
    assert "1 event in" in run(audit.command, filled, "export", str(tmp_path / "one.csv"), *of)
    wrong = run(audit.command, filled, "export", str(tmp_path / "no.csv"), "--patient", "nobody", code=1)
    assert "no patient" in wrong
    assert not (tmp_path / "no.csv").exists()


def test_records_that_were_opened_with_a_reason_are_listed(filled: str) -> None:
    said = run(audit.command, filled, "reasons")
    for part in ("Dr Ann", WHY, "glass", a_patient(1).mrn, "waits for a review"):
        assert part in said


def test_forms_and_their_rules_are_told(filled: str, tmp_path: Path) -> None:
    said = run(forms.command, filled, "list")
    assert "in_force" in said
    assert said.count("|") >= 20
    file = tmp_path / "rules.toml"
    run(forms.command, filled, "export-rules", str(file))
    assert file.is_file()
    assert "there already" in run(forms.command, filled, "export-rules", str(file), code=1)
