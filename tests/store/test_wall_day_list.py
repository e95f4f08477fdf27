"""Attack 1: what a kiosk's login and a SQL prompt get of a day list, the kiosk's own and others'."""

from base64 import b64decode
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from secrets import token_hex

import psycopg
import pytest
from sqlalchemy.engine import make_url

from kiosk.domain.permissions import StaffRole
from kiosk.services.offline.day_list import DayListMaker, Made
from kiosk.services.offline.sealed_list import SealedListService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import accounts
from kiosk.store.database import Database
from kiosk.store.kept import KeptClinic
from kiosk.store.sealing import Opener, SealedDayList, Unsealable
from tests.actors import signed_in
from tests.engines import OWNER, server_url
from tests.factories import BORN
from tests.services.staffing.people import clock_of
from tests.store.test_wall import PERSONAL, SETTINGS, Wall, now, refused, rows

REFUSED = psycopg.errors.InsufficientPrivilege
TABLES = ("kiosk_key", "sealed_day_list")
# What is read for a list, and the column that says whose it is.
LISTED = (
    ("id", "patient"), ("patient_id", "patient_name"), ("patient_id", "appointment"), ("patient_id", "coverage"),
    ("patient_id", "questionnaire_response"), ("patient_id", "consent"), ("patient_id", "patient_telecom"),
    ("patient_id", "related_person"), ("kept_id", "patient_join"),
)  # fmt: skip


@pytest.fixture
def wall(server: tuple[object, str]) -> Iterator[Wall]:
    made = Wall(*server)
    yield made
    made.close()


@pytest.fixture
def staff(wall: Wall) -> Iterator[Database]:
    opened = Database(server_url(wall.cluster, "staff_1", wall.name))
    yield opened
    opened.close()


def maker(database: Database) -> DayListMaker:
    return DayListMaker(database, SETTINGS, now, CheckInService(database, SETTINGS, now))


class Kiosk:
    """A kiosk's own program behind the wall, and its folder."""

    def __init__(self, wall: Wall, login: str, folder: Path, name: str = "lobby") -> None:
        self.database = Database(server_url(wall.cluster, login, wall.name))
        self.kept = KeptClinic(folder / login / "kept.bin")
        # What it calls itself means nothing: both say the same.
        self.service = SealedListService(self.database, now, name)

    def enrol(self) -> bool:
        return self.service.enrol(self.kept.public, "")

    def fetch(self) -> SealedDayList | None:
        return self.service.fetch()


@pytest.fixture
def kiosks(wall: Wall, tmp_path: Path) -> Iterator[tuple[Kiosk, Kiosk]]:
    made = (Kiosk(wall, "lobby_1", tmp_path), Kiosk(wall, "lobby_2", tmp_path))
    assert [kiosk.enrol() for kiosk in made] == [True, True]
    yield made
    for kiosk in made:
        kiosk.database.close()


def test_attack_01_a_login_gets_its_own_list_by_function_and_it_opens_with_the_private_half(
    wall: Wall, staff: Database, kiosks: tuple[Kiosk, Kiosk]
) -> None:
    assert maker(staff).make() == Made(sealed=2)
    fetched = [kiosk.fetch() for kiosk in kiosks]
    for kiosk, mine in zip(kiosks, fetched, strict=True):
        assert mine is not None
        kiosk.kept.keep(day_list=mine)
        listed = kiosk.kept.open_list()
        assert listed is not None
        assert listed.entries
        # The same is not sent again.
        assert kiosk.service.fetch(mine) is mine
    assert fetched[0] != fetched[1]
    # Somebody else with the login, who has not what the kiosk's keyring keeps.
    with wall.connect("lobby_1") as attacker:
        ((_, _, text),) = attacker.execute("SELECT * FROM kiosk_day_list('lobby', '')").fetchall()
    stolen = SealedDayList(SETTINGS.today(now()), text)
    assert stolen == fetched[0]
    with pytest.raises(Unsealable):
        Opener(bytes(range(32))).open(stolen)
    assert b"Family" not in b64decode(text)


@pytest.mark.parametrize("login", ["lobby_1", "board_1", "import_1"])
def test_attack_01_no_login_reads_keys_and_lists_or_writes_them(
    wall: Wall, staff: Database, kiosks: tuple[Kiosk, Kiosk], login: str
) -> None:
    maker(staff).make()
    with wall.connect(login) as attacker:
        assert [rows(attacker, table) for table in TABLES] == [None, None]
        for statement in (
            "SELECT count(*) FROM sealed_day_list",
            "SELECT account FROM kiosk_key",
            "UPDATE kiosk_key SET public_key = repeat('a', 64)",
            "DELETE FROM kiosk_key",
            "DELETE FROM sealed_day_list",
            "UPDATE sealed_day_list SET account = session_user",
            "INSERT INTO kiosk_key (account, kiosk, public_key, enrolled_at) VALUES ('x', '', '', now())",
            "LOCK TABLE sealed_day_list",
            "LOCK TABLE kiosk_key",
        ):
            with pytest.raises(REFUSED), attacker.transaction():
                attacker.execute(statement)
        # Nor the lists of before, which are gone.
        assert attacker.execute(
            "SELECT to_regclass('day_list'), to_regclass('day_list_entry')"
        ).fetchall() == [(None, None)]
    if login != "lobby_1":
        with wall.connect(login) as attacker:
            for call in ("kiosk_day_list('lobby', '')", "kiosk_enrol('lobby', repeat('a', 64), '')"):
                with pytest.raises(REFUSED):
                    attacker.execute(f"SELECT {call}")


def test_attack_01_staff_make_lists_and_read_none_and_give_no_kiosk_a_key(
    wall: Wall, staff: Database, kiosks: tuple[Kiosk, Kiosk]
) -> None:
    maker(staff).make()
    with wall.connect("staff_1") as attacker:
        for statement in (
            "SELECT sealed FROM sealed_day_list",
            "UPDATE kiosk_key SET public_key = repeat('a', 64)",
            "DELETE FROM kiosk_key",
            "INSERT INTO kiosk_key (account, kiosk, public_key, enrolled_at) VALUES ('x', '', '', now())",
        ):
            with pytest.raises(REFUSED):
                attacker.execute(statement)


def begin(attacker: psycopg.Connection) -> None:
    attacker.execute("SELECT kiosk_begin_lists(gen_random_uuid()::text)")


def test_attack_11_a_computers_login_by_itself_reads_whom_a_list_is_made_of_once_that_is_written_down(
    wall: Wall,
) -> None:
    with wall.connect(OWNER) as owner:
        # Of the six one comes in a week, and one has another's name and is not expected.
        owner.execute("UPDATE appointment SET start = start + interval '7 days' WHERE id = 'a5'")
        owner.execute("DELETE FROM appointment WHERE id = 'a6'")
        owner.execute("UPDATE patient_name SET key = 'family1' WHERE patient_id = 'p6' AND key = 'family6'")
    expected = {"p1", "p2", "p3", "p4"}
    with wall.connect("staff_1") as attacker:
        for whose, table in LISTED:
            assert attacker.execute(f"SELECT {whose} FROM {table}").fetchall() == [], table
        with attacker.transaction(force_rollback=True):
            begin(attacker)
            # What is not committed lets nobody read.
            assert rows(attacker, "patient") == []
        begin(attacker)
        begin(attacker)
        for whose, table in LISTED:
            found = {row[0] for row in attacker.execute(f"SELECT {whose} FROM {table}")}
            assert found <= expected, table
            assert found or table in {"patient_telecom", "related_person", "patient_join"}, table
        for table in PERSONAL:
            if table not in {name for _, name in LISTED} | {"kiosk_key", "sealed_day_list"}:
                assert not rows(attacker, table), table
        for table in ("patient", "appointment", "visit", "consent", "ticket"):
            assert refused(attacker, f"UPDATE {table} SET id = id")
        names = "SELECT patient FROM kiosk_namesakes(%s, %s, current_date)"
        told = attacker.execute(names, (["family1", "family5"], [BORN])).fetchall()
        assert sorted(told) == [("p1",), ("p6",)]
        with wall.connect(OWNER) as owner:
            begun = "SELECT actor, chain FROM audit_event WHERE action = 'day_list_begun'"
            assert owner.execute(begun).fetchall() == [("staff_1", "staff_1")]
        clock_of(wall.owner, now() + timedelta(minutes=31))
        assert rows(attacker, "patient") == []
    with wall.connect("staff_2") as other:
        assert rows(other, "patient") == []


def test_attack_11_whoever_has_signed_in_sees_nobody_by_a_list_that_is_made(wall: Wall) -> None:
    who = signed_in(wall.owner, "Ada", StaffRole.ADMINISTRATOR)
    with wall.connect("staff_1") as prompt:
        begin(prompt)
        assert rows(prompt, "patient")
        prompt.execute("SELECT kiosk_take_up(%s), set_config('kiosk.shown', 'yes', false)", (who.session,))
        assert rows(prompt, "patient") == []


def test_attack_01_nobody_puts_a_key_of_their_own_in_the_place_of_a_kiosks(
    wall: Wall, staff: Database, kiosks: tuple[Kiosk, Kiosk], tmp_path: Path
) -> None:
    """Whoever has read a password would have the next list sealed for themselves."""
    theirs = Opener(bytes(range(32)))
    with wall.connect("lobby_1") as attacker:
        enrolled = "SELECT kiosk_enrol(%s, %s, '')"
        for name in ("lobby", "lobby_1", "lobby_2", "kiosk-1"):
            assert attacker.execute(enrolled, (name, theirs.public)).fetchone() == (False,)
        for no_key in ("", "A" * 64, "a" * 63, "a" * 65, "g" * 64, "a" * 64 + "\n"):
            with pytest.raises(psycopg.errors.CheckViolation):
                attacker.execute(enrolled, ("lobby", no_key))
        with pytest.raises(psycopg.errors.CheckViolation):
            attacker.execute(enrolled, ("l" * 101, theirs.public))
    with wall.connect(OWNER) as owner:
        found = owner.execute("SELECT account, public_key FROM kiosk_key").fetchall()
    assert sorted(found) == [(f"lobby_{number}", kiosk.kept.public) for number, kiosk in enumerate(kiosks, 1)]
    # A kiosk whose keys were lost is let in again by whoever owns the record, and by nobody else.
    maker(staff).make()
    lost = Kiosk(wall, "lobby_1", tmp_path / "anew")
    assert not lost.enrol()
    assert accounts.forget_key(make_url(server_url(wall.cluster, OWNER, wall.name)), "lobby_1")
    assert lost.fetch() is None
    assert lost.enrol()
    assert maker(staff).make() == Made(sealed=1, kept=1)
    fetched = lost.fetch()
    assert fetched is not None
    lost.kept.keep(day_list=fetched)
    assert lost.kept.open_list() is not None
    lost.database.close()


def test_attack_01_nothing_is_sealed_for_a_login_that_was_shut_out(
    wall: Wall, staff: Database, kiosks: tuple[Kiosk, Kiosk], tmp_path: Path
) -> None:
    owner, name = make_url(wall.cluster.url(wall.name)), f"lobby_{token_hex(4)}"
    accounts.add(owner, name, accounts.Role.LOBBY)
    try:
        third = Kiosk(wall, name, tmp_path)
        assert third.enrol()
        third.database.close()
        assert maker(staff).make() == Made(sealed=3)
        accounts.revoke(owner, name)
        assert maker(staff).make() == Made(kept=2, removed=1)
        with wall.connect(OWNER) as looking:
            assert looking.execute("SELECT account FROM sealed_day_list ORDER BY 1").fetchall() == [
                ("lobby_1",),
                ("lobby_2",),
            ]
            # As it would be for one that is of another kind by now.
            looking.execute("UPDATE kiosk_key SET account = 'board_1' WHERE account = %s", (name,))
        assert maker(staff).make() == Made(kept=2)
    finally:
        with psycopg.connect(wall.cluster.url(wall.name), autocommit=True) as admin:
            admin.execute(f"DROP OWNED BY {name}")
            admin.execute(f"DROP ROLE {name}")


def test_attack_08_a_login_that_holds_its_row_holds_up_no_other_list(
    wall: Wall, staff: Database, kiosks: tuple[Kiosk, Kiosk]
) -> None:
    maker(staff).make()
    with wall.connect(OWNER) as owner:
        owner.execute("UPDATE sealed_day_list SET until = now() - interval '1 day', fingerprint = 'old'")
    with wall.connect("lobby_1") as attacker, attacker.transaction(force_rollback=True):
        # Its own list is over: it is taken away, in a transaction that does not end.
        assert attacker.execute("SELECT * FROM kiosk_day_list('lobby', '')").fetchall() == []
        assert maker(staff).make() == Made(sealed=1)
        assert kiosks[1].fetch() is not None
    assert maker(staff).make() == Made(sealed=1, kept=1)


def test_attack_01_of_a_day_that_is_over_nothing_is_given(
    wall: Wall, staff: Database, kiosks: tuple[Kiosk, Kiosk]
) -> None:
    maker(staff).make()
    with wall.connect(OWNER) as owner:
        owner.execute(
            "UPDATE sealed_day_list SET until = %s", (now().replace(tzinfo=None) - timedelta(seconds=1),)
        )
    assert kiosks[0].fetch() is None
    with wall.connect(OWNER) as owner:
        assert owner.execute("SELECT account FROM sealed_day_list").fetchall() == [("lobby_2",)]
