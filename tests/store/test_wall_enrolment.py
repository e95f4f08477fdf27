"""How a new computer comes in with a one-time code, and where it stands: what the wall gives whoever has SQL alone."""

from collections.abc import Iterator
from hashlib import sha256
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.computers import Role
from kiosk.domain.enrolment import TRIES, Code, NewEnrolment
from kiosk.domain.permissions import Permission, StaffRole, may
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.staffing.computers import ComputerService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import accounts, enrolling
from kiosk.store.passwords import verifier_of
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.services.staffing.people import COMMAND, QUICK
from tests.store.test_wall import SETTINGS, now
from tests.store.test_who_acts import Desk

REFUSED = psycopg.errors.InsufficientPrivilege
SECRET = "SCRAM-SHA-256$4096:" + "A" * 24 + "$" + "B" * 44 + ":" + "C" * 44
OFFER = "SELECT kiosk_offer_enrolment(%s, %s, %s, %s, %s, %s, %s, %s)"


class Door:
    """A record's server, codes that were made for it, and whoever comes with one."""

    def __init__(self, cluster: Cluster, name: str) -> None:
        self.desk = Desk(cluster, name)
        self.wall = self.desk.wall
        self.mark = uuid4().hex[:8]
        with psycopg.connect(cluster.url(name), autocommit=True) as admin:
            # As `accounts.create` does.
            for group in (*(f"kiosk_{role}" for role in Role), accounts.ENROLLING):
                admin.execute(f"GRANT {group} TO {OWNER} WITH ADMIN OPTION")
            for key in ("north", "south"):
                admin.execute(
                    "INSERT INTO location (id, name, room, waiting_area, directions) VALUES (%s, %s, '', '', '')",
                    (key, key),
                )
        self.service = ComputerService(self.wall.owner, now, QUICK)

    def login(self, name: str = "lobby") -> str:
        return f"{name}_{self.mark}"

    def offer(self, name: str = "lobby", program: Role = Role.LOBBY, place: str = "north") -> NewEnrolment:
        return self.service.offer(self.login(name), program, place, COMMAND)

    def come(self, code: Code) -> psycopg.Connection:
        """A SQL prompt of whoever has the first part of a code; everybody on this computer is trusted."""
        return self.wall.connect(code.login)

    def judge(self, connection: psycopg.Connection, sent: bytes) -> object:
        return connection.execute(
            "SELECT * FROM kiosk_redeem(%s, %s, %s)", (sent.hex(), SECRET, str(uuid4()))
        ).fetchone()

    def say(self, connection: psycopg.Connection, sent: bytes) -> object:
        """Knock, and be judged."""
        connection.execute("SELECT kiosk_enrolment_knock(%s)", (verifier_of(sent),))
        return self.judge(connection, sent)

    def asked(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with self.wall.connect(OWNER) as owner:
            return owner.execute(query, values).fetchall()

    def close(self) -> None:
        self.desk.close()
        with psycopg.connect(self.wall.cluster.url(self.wall.name), autocommit=True) as admin:
            query = "SELECT rolname FROM pg_roles WHERE rolname LIKE %s OR rolname LIKE 'kiosk_enrol\\_%%'"
            for (login,) in admin.execute(query, (f"%{self.mark}",)).fetchall():
                admin.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(login)))


@pytest.fixture
def door(server: tuple[Cluster, str]) -> Iterator[Door]:
    made = Door(*server)
    yield made
    made.close()


def test_attack_01_a_right_code_makes_a_login_whose_place_the_record_knows(door: Door) -> None:
    code = door.offer().code
    lobby = door.login()
    assert not door.asked("SELECT 1 FROM pg_roles WHERE rolname = %s", lobby)
    with door.come(code) as newcomer:
        assert door.say(newcomer, enrolling.proof(code, QUICK)) == (lobby, "lobby", "north")
    roles = "SELECT rolcanlogin, rolcreaterole, rolcreatedb, rolsuper, rolconnlimit FROM pg_roles WHERE rolname = %s"
    assert door.asked(roles, lobby) == [(True, False, False, False, 24)]
    of = "SELECT pg_has_role(%s, 'kiosk_lobby', 'MEMBER'), pg_has_role(%s, 'kiosk_staff', 'MEMBER')"
    assert door.asked(of, lobby, lobby) == [(True, False)]
    with door.wall.connect(lobby) as kiosk:
        assert kiosk.execute("SELECT kiosk_own_place()").fetchone() == ("north",)
    events = "SELECT actor, record_id FROM audit_event WHERE action = 'computer_enrolled'"
    assert door.asked(events) == [(code.login, lobby)]


def test_a_wrong_code_makes_nothing_and_says_nothing_and_stands_in_the_audit(door: Door) -> None:
    code = door.offer().code
    with door.come(code) as newcomer:
        assert door.say(newcomer, enrolling.proof(Code.made(), QUICK)) is None
        # That was judged; asked again without another knock it is not even that.
        assert door.judge(newcomer, enrolling.proof(code, QUICK)) is None
    assert not door.asked("SELECT 1 FROM pg_roles WHERE rolname = %s", door.login())
    events = "SELECT actor, record_id FROM audit_event WHERE action = 'enrolment_failed'"
    assert door.asked(events) == [(code.login, door.login())]
    assert door.asked("SELECT tries FROM enrolment") == [(1,)]


def test_a_try_is_counted_though_it_was_rolled_back_and_after_five_the_right_code_is_none(door: Door) -> None:
    code = door.offer().code
    right, wrong = enrolling.proof(code, QUICK), enrolling.proof(Code.made(), QUICK)
    with door.come(code) as newcomer:
        newcomer.autocommit = False
        # In one transaction nothing is judged: it could take the try back.
        newcomer.execute("SELECT kiosk_enrolment_knock(%s)", (verifier_of(right),))
        with pytest.raises(psycopg.errors.RaiseException, match="a transaction of its own"):
            door.judge(newcomer, right)
        newcomer.rollback()
        # A knock is for what was said with it: who knocks once and takes each judgement back has one try.
        newcomer.execute("SELECT kiosk_enrolment_knock(%s)", (verifier_of(wrong),))
        newcomer.commit()
        for sent in (wrong, right, right):
            assert door.judge(newcomer, sent) is None
            newcomer.rollback()
        newcomer.autocommit = True
        for _ in range(TRIES - 1):
            assert door.say(newcomer, wrong) is None
        assert door.asked("SELECT tries FROM enrolment") == [(TRIES,)]
        assert door.say(newcomer, right) is None
    # Each wrong one stands in the audit, that whose judgement was taken back too; and each once.
    failed = "SELECT count(*) FROM audit_event WHERE action = 'enrolment_failed'"
    assert door.asked(failed) == [(TRIES,)]
    assert not door.asked("SELECT 1 FROM pg_roles WHERE rolname = %s", door.login())


def test_a_code_that_was_used_is_none(door: Door) -> None:
    code = door.offer().code
    right = enrolling.proof(code, QUICK)
    with door.come(code) as newcomer:
        assert door.say(newcomer, right) is not None
        assert door.say(newcomer, right) is None
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        door.come(code)
    # With the next code all that is left of this one goes.
    door.offer("other")
    assert not door.asked("SELECT 1 FROM pg_roles WHERE rolname = %s", code.login)


def test_a_late_code_is_none_and_its_login_ends_by_itself(door: Door) -> None:
    code = door.offer().code
    ((until,),) = door.asked(
        "SELECT rolvaliduntil - now() < interval '1 hour 1 minute' FROM pg_roles WHERE rolname = %s",
        code.login,
    )
    assert until is True
    with door.come(code) as newcomer:
        door.asked("UPDATE enrolment SET expires_at = kiosk_now() RETURNING 1")
        assert door.say(newcomer, enrolling.proof(code, QUICK)) is None
    door.offer("other")
    assert not door.asked("SELECT 1 FROM pg_roles WHERE rolname = %s", code.login)


def test_who_comes_with_a_code_does_nothing_but_say_it(door: Door) -> None:
    code, other = door.offer().code, door.offer("other").code
    with door.come(code) as newcomer:
        called = newcomer.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
            " AND has_function_privilege(oid, 'EXECUTE')"
        ).fetchall()
        # They make a range of two texts and read nothing; only the server itself can take them away.
        ranges = {"key_range", "key_multirange"}
        assert {name for (name,) in called} - ranges == {"kiosk_enrolment_knock", "kiosk_redeem"}
        tables = newcomer.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')"
            " AND has_table_privilege(oid, 'SELECT, INSERT, UPDATE, DELETE')"
        ).fetchall()
        assert tables == []
        for way in (
            "SET ROLE kiosk_lobby",
            "SET ROLE kiosk_owner",
            "CREATE ROLE mine",
            f"ALTER ROLE {other.login} NOLOGIN",
        ):
            with pytest.raises(psycopg.Error):
                newcomer.execute(way)
        # It is somebody else's code.
        assert door.say(newcomer, enrolling.proof(other, QUICK)) is None
    with door.come(other) as newcomer:
        assert door.say(newcomer, enrolling.proof(other, QUICK)) is not None


def test_of_a_code_nothing_is_kept_that_could_be_said(door: Door) -> None:
    code = door.offer().code
    right = enrolling.proof(code, QUICK)
    ((kept,),) = door.asked("SELECT wanted FROM enrolment")
    assert kept == sha256(right).hexdigest()
    with psycopg.connect(door.wall.cluster.url(door.wall.name)) as admin:
        found = admin.execute(
            "SELECT rolpassword FROM pg_authid WHERE rolname = %s", (code.login,)
        ).fetchone()
        everything = str(admin.execute("SELECT * FROM enrolment").fetchall()) + str(found)
    assert str(found[0]).startswith("SCRAM-SHA-256$") if found else False
    assert all(
        part not in everything for part in (code.letters, code.letters[4:10], code.letters[10:], right.hex())
    )


@pytest.mark.parametrize("role", [None, *StaffRole])
def test_a_computers_login_makes_no_code_and_moves_nobody_but_for_an_administrator(
    door: Door, role: StaffRole | None
) -> None:
    asked = ("abcd", door.login(), "lobby", "north", SECRET, "0" * 64, "x", 60)
    who = door.desk.add("Ada", role) if role else None
    allowed = role is not None and may([role], Permission.MANAGE_COMPUTERS)
    with door.desk.prompt(who) as prompt:
        for statement, values in ((OFFER, asked), ("SELECT kiosk_move('lobby_1', %s)", ("north",))):
            if allowed:
                prompt.execute(statement, values)
                continue
            with pytest.raises(REFUSED, match="administrator"):
                prompt.execute(statement, values)
        for statement in (
            "SELECT kiosk_forget_codes('x')",
            "SELECT wanted FROM enrolment",
            "CREATE ROLE mine",
        ):
            with pytest.raises(REFUSED):
                prompt.execute(statement)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (0, "abc"), (0, "ab-d"), (0, "abcd; DROP ROLE x"), (1, "kiosk_owner"), (1, "pg_x"), (1, "postgres"),
        (1, "staff_2"), (1, OWNER), (1, "board_1"), (1, 'x"; DROP ROLE y'), (1, "X"), (1, ""), (2, "import"),
        (2, "owner"), (3, "nowhere"), (4, "plain"), (4, SECRET + "'"), (5, "0"), (7, 0), (7, -5),
    ],
)  # fmt: skip
def test_what_no_code_can_be_for_the_database_refuses_itself(door: Door, at: int, value: object) -> None:
    asked: list[object] = ["abcd", door.login(), "lobby", "north", SECRET, "0" * 64, "x", 60]
    asked[at] = value
    ada = door.desk.add("Ada", StaffRole.ADMINISTRATOR)
    with door.desk.prompt(ada) as prompt, pytest.raises(psycopg.errors.CheckViolation):
        prompt.execute(OFFER, asked)
    assert door.asked("SELECT count(*) FROM enrolment") == [(0,)]


def test_an_administrator_makes_no_code_for_a_computer_of_staff_that_is_there(door: Door) -> None:
    """Who has taken a computer of staff, and its administrator, shuts out no other one."""
    ada = door.desk.add("Ada", StaffRole.ADMINISTRATOR)
    with door.desk.prompt(ada) as prompt, pytest.raises(psycopg.errors.CheckViolation):
        prompt.execute(OFFER, ("abcd", "staff_2", "staff", "", SECRET, "0" * 64, "x", 60))


def test_a_code_holds_for_a_day_at_most_and_goes_when_its_login_is_shut_out(door: Door) -> None:
    first = door.offer().code
    with door.come(first) as newcomer:
        door.say(newcomer, enrolling.proof(first, QUICK))
    with door.wall.connect(OWNER) as owner:
        owner.execute(OFFER, ("abcd", door.login(), "lobby", "", SECRET, "0" * 64, "x", 100_000))
        held = owner.execute(
            "SELECT expires_at - made_at = interval '1 day' FROM enrolment WHERE id = 'abcd'"
        )
        assert held.fetchone() == (True,)
        owner.execute("SELECT kiosk_shut_out(%s)", (door.login(),))
        assert owner.execute("SELECT count(*) FROM enrolment").fetchone() == (0,)
        assert owner.execute(
            "SELECT count(*) FROM pg_roles WHERE rolname = 'kiosk_enrol_abcd'"
        ).fetchone() == (0,)


def test_enrolled_again_it_is_another_computer_and_the_one_before_is_out(door: Door) -> None:
    first, code = door.offer().code, door.offer(place="south").code
    # The second has taken the place of the first.
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        door.come(first)
    with door.come(code) as newcomer:
        assert door.say(newcomer, enrolling.proof(code, QUICK)) == (door.login(), "lobby", "south")
    before = door.wall.connect(door.login())
    before.execute("SELECT kiosk_enrol('x', %s, '')", ("a" * 64,))
    code = door.offer(place="south").code
    with door.come(code) as newcomer:
        assert door.say(newcomer, enrolling.proof(code, QUICK)) is not None
    with pytest.raises(psycopg.OperationalError):
        before.execute("SELECT 1")
    # The key of the one before is not that of the one after: no list is sealed for it any more.
    assert door.asked("SELECT count(*) FROM kiosk_key") == [(0,)]


def test_attack_01_a_login_gets_the_list_of_its_own_place_whatever_it_asks_for(door: Door) -> None:
    door.service.move("lobby_1", "north", COMMAND)
    with door.wall.connect("lobby_1") as attacker:
        assert attacker.execute("SELECT kiosk_enrol('x', %s, 'south')", ("a" * 64,)).fetchone() == (True,)
        assert door.asked("SELECT place FROM kiosk_key") == [("north",)]
        attacker.execute("SELECT kiosk_enrol('x', %s, 'south')", ("a" * 64,))
        attacker.execute("SELECT kiosk_enrol('x', %s, '')", ("a" * 64,))
        assert door.asked("SELECT place FROM kiosk_key") == [("north",)]
        for statement in (
            "UPDATE computer_place SET place = 'south'",
            "DELETE FROM computer_place",
            "SELECT * FROM computer_place",
            "SELECT kiosk_move('lobby_1', 'south')",
        ):
            with pytest.raises(REFUSED):
                attacker.execute(statement)
    # Of whom nobody has said it, it is what its settings say.
    with door.wall.connect("lobby_2") as unfixed:
        unfixed.execute("SELECT kiosk_enrol('x', %s, 'south')", ("b" * 64,))
        assert unfixed.execute("SELECT kiosk_own_place()").fetchone() == (None,)
    assert door.asked("SELECT place FROM kiosk_key ORDER BY account") == [("north",), ("south",)]


def test_who_is_moved_has_no_list_of_the_other_place(door: Door) -> None:
    with door.wall.connect("lobby_1") as kiosk:
        public = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"
        kiosk.execute("SELECT kiosk_enrol('x', %s, 'south')", (public,))
        settings = ClinicSettings(zone="UTC")
        maker = DayListMaker(door.desk.staff, settings, now, CheckInService(door.desk.staff, settings, now))
        assert maker.make().sealed == 1
        assert kiosk.execute("SELECT count(*) FROM kiosk_day_list('x', '')").fetchone() == (1,)
        assert door.service.move("lobby_1", "north", COMMAND)
        assert not door.service.move("lobby_1", "north", COMMAND)
        assert kiosk.execute("SELECT count(*) FROM kiosk_day_list('x', '')").fetchone() == (0,)
        assert kiosk.execute("SELECT kiosk_own_place()").fetchone() == ("north",)
    events = "SELECT record_id FROM audit_event WHERE action = 'computer_moved'"
    assert door.asked(events) == [("lobby_1",)]


@pytest.mark.parametrize(("booked", "named"), [("", "north-wing"), ("South", "south")])
def test_a_kiosk_names_no_other_site_than_its_own_but_for_what_is_booked_there(
    door: Door, booked: str, named: str
) -> None:
    with door.wall.connect(OWNER) as owner:
        owner.execute("UPDATE appointment SET location = %s, room = '', place = '', service = ''", (booked,))
        owner.execute("UPDATE location SET kind = 'site' WHERE id = 'south'")
        owner.execute(
            "INSERT INTO location (id, name, room, waiting_area, directions, kind, part_of)"
            " VALUES ('north-wing', 'Wing', '', '', '', 'site', 'north'),"
            " ('hall', 'Hall', '', '', '', 'area', 'north-wing')"
        )
    session = door.wall.enter(1)
    visit = CheckInService(door.wall.lobby, SETTINGS, now).open_visit(session, ("a1",), "kiosk-1")
    new = (
        "INSERT INTO ticket (id, visit_id, day, letter, number, status, created_at, called_by, room, times_called,"
        " place) VALUES ('t', %s, current_date, 'A', 99, 'waiting', now(), '', '', 0, 'south')"
    )
    with door.wall.connect(session=session) as attacker:
        with attacker.transaction(force_rollback=True):
            attacker.execute(new, (visit.id,))
            place = attacker.execute("SELECT place FROM ticket WHERE id = 't'").fetchone()
            assert place == ("south",), "nobody has said where it stands"
        door.service.move("lobby_1", "hall", COMMAND)
        attacker.execute(new, (visit.id,))
    assert door.asked("SELECT place FROM ticket WHERE id = 't'") == [(named,)]


def test_a_code_is_no_login_of_the_clinics(door: Door) -> None:
    code = door.offer().code
    assert code.login not in {
        name for name, _, _ in accounts.listed(make_url(server_url(door.wall.cluster, OWNER, door.wall.name)))
    }
    ada = door.desk.add("Ada", StaffRole.ADMINISTRATOR)
    waiting = ComputerService(door.desk.staff, now, QUICK).waiting(ada)
    assert [(item.name, item.program, item.place) for item in waiting] == [
        (door.login(), Role.LOBBY, "north")
    ]
