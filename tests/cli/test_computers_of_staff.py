"""Commands at a computer of staff on a server: its login may do nothing by itself, and they ask in whose name."""

from collections.abc import Iterator

import pytest
from typer import Typer
from typer.testing import CliRunner

from kiosk.cli import audit, clinic, database, forms, importing, schedule, staff
from kiosk.cli.status import command as status
from kiosk.domain.permissions import StaffRole
from tests.actors import who_did
from tests.engines import server_url
from tests.services.staffing.people import PASSWORD
from tests.store.test_who_acts import Desk


class Computer:
    """A staff computer's terminal."""

    def __init__(self, server: tuple[object, str]) -> None:
        self.desk = Desk(*server)
        self.url = server_url(self.desk.wall.cluster, "staff_1", self.desk.wall.name)
        for name, role in (
            ("Ada", StaffRole.ADMINISTRATOR),
            ("Ivo", StaffRole.FRONT_DESK),
            ("Aud", StaffRole.AUDITOR),
        ):
            self.desk.add(name, role)

    def gives(
        self, command: Typer, *words: str, name: str = "", password: str = PASSWORD, code: int = 0
    ) -> str:
        """What a command says; where no ``name`` is given, nobody is there who could answer."""
        typed = f"{name}\n{password}\n" if name else ""
        result = CliRunner().invoke(command, [*words, "--database", self.url], input=typed)
        assert result.exit_code == code, result.output
        return result.output


@pytest.fixture
def computer(server: tuple[object, str]) -> Iterator[Computer]:
    made = Computer(server)
    yield made
    made.desk.close()


def test_attack_11_a_command_asks_for_a_name_and_a_password_and_is_done_under_it(computer: Computer) -> None:
    for name, password in (("", ""), ("Ada", "not her words at all"), ("Nobody", PASSWORD)):
        computer.gives(staff.command, "people", name=name, password=password, code=1)
    found = computer.gives(staff.command, "people", name="Ada")
    assert all(known in found for known in ("Ada: administrator", "Ivo: front desk", "Aud: auditor"))
    assert "One-time code" in computer.gives(staff.command, "add", "Eve", "--role", "manager", name="Ada")
    assert "is now 50" in computer.gives(clinic.command, "set", "early_minutes", "50", name="Ada")
    assert who_did(computer.desk.owner, "account_added")[-1] == "Ada"
    assert who_did(computer.desk.owner, "set_early_minutes") == ["Ada"]
    # Nobody stays signed in by it.
    with computer.desk.wall.connect("kiosk_owner") as owner:
        still = owner.execute("SELECT count(*) FROM staff_session WHERE closed_at IS NULL").fetchone()
    assert still == (len(("Ada", "Ivo", "Aud")),)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (staff.command, ("add", "Eve", "--role", "administrator")),
        (staff.command, ("first-admin", "Eve")),
        (clinic.command, ("set", "early_minutes", "50")),
        (clinic.command, ("translate", "es", "Wing", "Ala")),
        (forms.command, ("retire", "urn:test:own")),
        (audit.command, ("verify",)),
        (audit.command, ("of", "1001")),
    ],
)
def test_what_somebody_may_not_do_they_may_not_do_by_a_command(
    computer: Computer, command: Typer, words: tuple[str, ...]
) -> None:
    with computer.desk.wall.connect("kiosk_owner") as owner:
        watched = (
            "SELECT * FROM setting ORDER BY key",
            "SELECT name, roles, disabled_at FROM staff_account ORDER BY id",
            "SELECT * FROM questionnaire ORDER BY url",
        )
        before = [owner.execute(query).fetchall() for query in watched]
        assert "this account may not do that" in computer.gives(command, *words, name="Ivo", code=1)
        assert [owner.execute(query).fetchall() for query in watched] == before


def test_the_audit_is_read_by_who_may_and_whole(computer: Computer) -> None:
    with computer.desk.wall.connect("kiosk_owner") as owner:
        found = owner.execute("SELECT count(*) FROM audit_event WHERE patient_id = 'p2'").fetchone()
        mrn = owner.execute("SELECT mrn FROM patient WHERE id = 'p2'").fetchone()
    assert found is not None
    assert mrn is not None
    lines = computer.gives(audit.command, "of", mrn[0], name="Aud").splitlines()
    assert sum(": " in line and line[:2] == "20" for line in lines) == found[0] > 0
    with computer.desk.wall.connect("kiosk_owner") as owner:
        chains = owner.execute("SELECT count(DISTINCT chain) FROM audit_event").fetchone()
    assert chains is not None
    assert f"in {chains[0]} chains" in computer.gives(audit.command, "verify", name="Aud")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (database.command, ("check",)),
        (schedule.command, ("make", "--today", "3")),
        (importing.command, ("csv", "--patients", "nobody.csv")),
    ],
)
def test_what_goes_over_the_whole_record_is_the_owners(
    computer: Computer, command: Typer, words: tuple[str, ...]
) -> None:
    told = computer.gives(command, *words, code=1)
    assert "kiosk_owner@" in told
    assert "Name" not in told


def test_what_says_nothing_of_anybody_asks_for_nobody(computer: Computer) -> None:
    assert "early_minutes = " in computer.gives(clinic.command, "show")
    assert "[" in computer.gives(clinic.command, "export")
    assert "answers, revision" in computer.gives(status)
    assert "revision" in computer.gives(database.command, "upgrade")
