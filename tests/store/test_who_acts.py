"""Who acts at a staff computer, as a server knows it: a computer's login, and a SQL prompt."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import psycopg
import pytest
from sqlalchemy import select, text
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SigningInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import who_did
from tests.engines import OWNER, server_url
from tests.services.staffing.people import COMMAND, PASSWORD, QUICK, signed_in
from tests.store.test_wall import SETTINGS, Wall, now


class Desk:
    """A record with people who work there, and a computer of theirs."""

    def __init__(self, cluster: Any, name: str) -> None:
        self.wall = Wall(cluster, name)
        self.owner = self.wall.owner
        self.staff = Database(server_url(cluster, "staff_1", name))
        self.accounts = AccountService(self.owner, now, QUICK)
        self.door = SigningInService(self.staff, now, "any name that it gives itself", QUICK)

    def add(self, name: str, *roles: StaffRole) -> Actor:
        """Somebody who has set their password at this computer, and is signed in."""
        made = self.accounts.add(name, roles or (StaffRole.FRONT_DESK,), COMMAND)
        return signed_in(self.door.use_code(name, made.code, PASSWORD))

    def prompt(self, who: Actor | None = None, login: str = "staff_1") -> psycopg.Connection:
        """A SQL prompt under a computer's login, at which ``who`` acts."""
        connection = self.wall.connect(login)
        if who is not None:
            connection.execute(
                "SELECT kiosk_take_up(%s), set_config('kiosk.shown', 'yes', false)", (who.session,)
            )
        return connection

    def said(self, connection: psycopg.Connection, actor: str, action: str) -> list[str]:
        """Whom the audit has for what this connection wrote down under the name ``actor``."""
        with suppress(psycopg.errors.InsufficientPrivilege):
            connection.execute(
                "INSERT INTO audit_event (id, at, actor, action, patient_id)"
                " VALUES (%s, now() AT TIME ZONE 'UTC', %s, %s, 'p1')",
                (str(uuid7()), actor, action),
            )
        return who_did(self.owner, action)

    def close(self) -> None:
        self.staff.close()
        self.wall.close()


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    yield made
    made.close()


@pytest.mark.parametrize("name", ["Dr Somebody", "Ada", "kiosk_owner", "staff_2", ""])
def test_attack_11_and_14_the_name_in_the_audit_is_that_of_who_has_signed_in(desk: Desk, name: str) -> None:
    with desk.prompt(desk.add("Zoë Kim")) as zoe:
        assert desk.said(zoe, name, "said") == ["Zoë Kim"]


def test_attack_11_where_nobody_acts_it_is_never_anybodys_name(desk: Desk) -> None:
    desk.add("Ada")
    with desk.prompt() as nobody:
        # What a program says with a session that is one, without having any.
        nobody.execute("SELECT set_config('kiosk.shown', 'yes', false)")
        assert set(desk.said(nobody, "Ada", "said")) <= {"staff_1"}
        nobody.execute("SELECT kiosk_take_up('another')")
        assert set(desk.said(nobody, "Ada", "said")) <= {"staff_1"}


@pytest.mark.parametrize(
    ("said", "stands"),
    [("Ada", "import_1"), ("", "import_1"), ("staff_1", "import_1"), ("import-csv\nAda", "import_1"),
     ("import-csv", "import-csv")],
)  # fmt: skip
def test_attack_14_an_import_acts_in_nobodys_name(desk: Desk, said: str, stands: str) -> None:
    desk.add("Ada")
    with desk.wall.connect("import_1") as importer:
        assert desk.said(importer, said, "said") == [stands]


def test_two_people_in_turn_at_one_connection_each_have_their_name(desk: Desk) -> None:
    ada, zoe = desk.add("Ada"), desk.add("Zoë Kim")
    arrivals = ArrivalService(desk.staff, SETTINGS, now)
    visit = arrivals.today(ada)[0].visit_id
    for who in (ada, zoe, zoe, ada):
        arrivals.opened(visit, who)
    assert who_did(desk.owner, Action.READ_VISIT) == ["Ada", "Zoë Kim", "Zoë Kim", "Ada"]


def test_what_somebody_is_called_later_is_said_of_what_they_do_later(desk: Desk) -> None:
    ada = desk.add("Ada")
    with desk.prompt(ada) as prompt:
        desk.said(prompt, "x", "said")
        desk.accounts.rename(ada.account_id, "Ada Obi", COMMAND)
        assert desk.said(prompt, "x", "said") == ["Ada", "Ada Obi"]


@pytest.mark.parametrize("end", ["signed out", "disabled", "too late"])
def test_nobody_acts_under_a_session_that_has_ended(desk: Desk, end: str) -> None:
    ada = desk.add("Ada")
    with desk.prompt(ada) as prompt:
        assert desk.said(prompt, "x", "before") == ["Ada"]
        if end == "signed out":
            desk.door.sign_out(ada)
        elif end == "disabled":
            desk.accounts.disable(ada.account_id, COMMAND)
        else:
            with desk.owner.write() as connection:
                connection.execute(text("UPDATE staff_session SET expires_at = now() AT TIME ZONE 'UTC'"))
        assert "Ada" not in desk.said(prompt, "Ada", "after")


def test_signing_in_and_out_stand_in_the_audit_under_ones_name(desk: Desk) -> None:
    desk.door.sign_out(desk.add("Ada"))
    assert who_did(desk.owner, Action.SIGNED_IN) == who_did(desk.owner, Action.SIGNED_OUT) == ["Ada"]
    desk.door.sign_in("Ada", "wrong")
    assert who_did(desk.owner, Action.SIGN_IN_FAILED) == ["staff_1"], "nobody's name, and the computer's own"


def test_a_session_is_of_the_login_that_opened_it(desk: Desk) -> None:
    ada = desk.add("Ada")
    with desk.prompt(ada, "staff_2") as other:
        assert "Ada" not in desk.said(other, "Ada", "said")


def test_attack_04_no_connection_is_another_ones_and_no_secret_stands_anywhere(desk: Desk) -> None:
    ada = desk.add("Ada")
    with desk.staff.under(ada).read() as mine, desk.prompt() as other:
        assert mine.execute(select(tables.setting.c.key)).first() is not None
        seen = other.execute("SELECT query FROM pg_stat_activity WHERE usename = session_user").fetchall()
        shown = mine.exec_driver_sql("SELECT current_setting('kiosk.shown', true)").scalar()
        assert (len(seen) > 1, shown) == (True, "yes"), "it was really looked"
        assert ada.session not in repr(seen)
        for statement in (
            "SELECT nextval('staff_connection')",
            "SELECT setval('staff_connection', 1)",
            "SELECT currval('staff_connection')",
            "SELECT * FROM staff_attachment",
            "INSERT INTO staff_attachment SELECT 1, 'x'",
            "SELECT kiosk_session(false)",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                other.execute(statement)
    with desk.wall.connect(OWNER) as owner:
        kept = owner.execute("SELECT * FROM staff_session").fetchall()
        assert len(kept) == 1
        assert ada.session not in repr(kept)
    for login in ("lobby_1", "board_1", "import_1"):
        with desk.wall.connect(login) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT kiosk_take_up(%s)", (ada.session,))
