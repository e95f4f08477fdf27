"""Attack 8: what one login of a server might hold, so that everybody else waits or is refused."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from kiosk.domain.permissions import StaffRole
from kiosk.services.upkeep import end_stuck
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.store.test_wall import SETTINGS, Wall, now

LOGINS = ("lobby_1", "staff_1", "board_1", "import_1")
# Every mode in which a lock of a table keeps somebody from writing.
MODES = ("SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE")
REFUSED = psycopg.errors.InsufficientPrivilege


@pytest.fixture
def wall(server: tuple[Cluster, str]) -> Iterator[Wall]:
    made = Wall(*server)
    yield made
    made.close()


@pytest.mark.parametrize("login", ["lobby_1", "board_1"])
def test_attack_08_no_screen_in_a_public_room_locks_a_table(server: tuple[Cluster, str], login: str) -> None:
    with psycopg.connect(server_url(server[0], login, server[1]), autocommit=True) as attacker:
        for table in (*tables.metadata.tables, "alembic_version"):
            for mode in MODES:
                with attacker.transaction(force_rollback=True), pytest.raises(REFUSED):
                    attacker.execute(
                        sql.SQL(f"LOCK TABLE {{}} IN {mode} MODE NOWAIT").format(sql.Identifier(table))
                    )


@pytest.mark.parametrize("login", LOGINS)
def test_attack_08_nobody_holds_a_lock_by_a_number_or_fills_the_disk(
    server: tuple[Cluster, str], login: str
) -> None:
    with psycopg.connect(server_url(server[0], login, server[1]), autocommit=True) as attacker:
        names = attacker.execute(
            "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace"
            " AND has_function_privilege(p.oid, 'EXECUTE')"
            " AND (p.proname LIKE 'pg%advisory%lock%' OR p.proname LIKE 'lo\\_%' OR p.proname LIKE 'lo%write')"
        ).fetchall()
        kept = {"pg_try_advisory_lock(bigint)", "pg_advisory_unlock(bigint)"} if login == "staff_1" else set()
        assert {name for (name,) in names} == kept
        for statement in (
            "SELECT pg_advisory_lock(1)",
            "SELECT pg_advisory_xact_lock(1)",
            "SELECT lo_create(0)",
        ):
            with pytest.raises(REFUSED):
                attacker.execute(statement)


@pytest.mark.parametrize("login", LOGINS)
def test_attack_08_the_rows_that_are_held_in_turn_are_nobodys(
    server: tuple[Cluster, str], login: str
) -> None:
    with psycopg.connect(server_url(server[0], login, server[1]), autocommit=True) as attacker:
        for statement in (
            "SELECT * FROM row_lock",
            "SELECT slot FROM row_lock FOR UPDATE",
            "DELETE FROM row_lock",
            "UPDATE row_lock SET slot = slot + 10000",
            "INSERT INTO row_lock VALUES (9999)",
            "TRUNCATE row_lock",
            "SELECT kiosk_hold(4, 'staff_1')",
            "SELECT kiosk_counted('ticket', 2000)",
        ):
            if login == "staff_1" and "row_lock" in statement and not statement.startswith("TRUNCATE"):
                # Whatever the grants say, there is no row of it for anybody.
                continue
            with pytest.raises(REFUSED):
                attacker.execute(statement)


def test_attack_08_one_audit_at_a_time_is_written_by_a_login_and_others_do_not_wait(wall: Wall) -> None:
    """Two logins write into the audit, each in a transaction that is not over, and neither waits for the other."""
    one, two = wall.enter(1), wall.enter(3)
    written = (
        "INSERT INTO audit_event (id, at, actor, action, patient_id, sequence, hash)"
        " VALUES (gen_random_uuid()::text, now(), 'k', 'visit_opened', %s, 0, '')"
    )
    with wall.connect(session=one) as first, wall.connect(session=two) as second:
        for connection in (first, second):
            connection.execute("SET lock_timeout = '200ms'")
        with first.transaction(force_rollback=True):
            first.execute(written, ("p1",))
            with pytest.raises(psycopg.errors.LockNotAvailable), second.transaction():
                second.execute(written, ("p3",))
    with wall.connect("staff_1") as staff:
        secret = signed_in(wall.owner, "Ada", StaffRole.FRONT_DESK).session
        staff.execute("SELECT kiosk_take_up(%s), set_config('kiosk.shown', 'yes', false)", (secret,))
        staff.execute("SET lock_timeout = '200ms'")
        with wall.connect(session=one) as first, first.transaction(force_rollback=True):
            first.execute(written, ("p1",))
            with staff.transaction(force_rollback=True):
                staff.execute(written, ("p1",))


def test_attack_08_a_number_that_somebody_took_ahead_stops_nobody(wall: Wall) -> None:
    """A kiosk's login gives its own visit the next number; the next patients get others, and nobody the same."""
    session = wall.enter(1)
    visit = CheckInService(wall.lobby, SETTINGS, now).open_visit(session, ("a1",), "kiosk-1")
    with wall.connect(OWNER) as owner, wall.connect(session=session) as attacker:
        ((day, highest),) = owner.execute("SELECT day, max(number) FROM ticket GROUP BY day").fetchall()
        attacker.execute(
            "INSERT INTO ticket (id, visit_id, day, letter, number, status, created_at, called_by, room, times_called,"
            " place) VALUES ('t', %s, %s, 'A', %s, 'waiting', now(), '', '', 0, '')",
            (visit.id, day, highest + 1),
        )
        for number in (3, 4):
            wall.check_in(number)
        taken = owner.execute("SELECT number FROM ticket ORDER BY created_at").fetchall()
    assert sorted(taken) == [(highest,), (highest + 1,), (highest + 2,), (highest + 3,)]


@pytest.mark.parametrize(
    ("column", "said"), [("first", "pregnant"), ("queue", "Z"), ("held", "later"), ("room", "")]
)
def test_attack_08_no_kiosk_puts_its_patient_before_the_others(wall: Wall, column: str, said: str) -> None:
    session = wall.enter(1)
    visit = CheckInService(wall.lobby, SETTINGS, now).open_visit(session, ("a1",), "kiosk-1")
    row = {"called_by": "", "room": "", column: said} | ({"held_at": now()} if column == "held" else {})
    new = sql.SQL(
        "INSERT INTO ticket (id, visit_id, day, letter, number, status, created_at, times_called, place, {})"
        " VALUES ('t', %s, current_date, 'A', 77, 'waiting', now(), 0, '', {})"
    ).format(sql.SQL(", ").join(map(sql.Identifier, row)), sql.SQL(", ").join(map(sql.Literal, row.values())))
    with wall.connect(session=session) as attacker:
        if not said:
            assert attacker.execute(new, (visit.id,)).rowcount == 1
            return
        with pytest.raises(REFUSED, match="row-level security"):
            attacker.execute(new, (visit.id,))


@pytest.mark.parametrize("method", ["drawn", "paper", "spoken"])
def test_attack_08_no_kiosk_says_what_was_signed_at_the_desk(wall: Wall, method: str) -> None:
    session = wall.enter(1)
    visit = CheckInService(wall.lobby, SETTINGS, now).open_visit(session, ("a1",), "kiosk-1")
    new = (
        "INSERT INTO consent (id, visit_id, patient_id, document, version, language, method, typed_name, strokes,"
        " signed_at) VALUES ('c', %s, 'p1', 'treatment', '1', 'en', %s, 'X', '[]', now())"
    )
    with wall.connect(session=session) as attacker:
        if method == "drawn":
            assert attacker.execute(new, (visit.id, method)).rowcount == 1
            return
        with pytest.raises(REFUSED, match="row-level security"):
            attacker.execute(new, (visit.id, method))


def test_attack_08_a_login_draws_so_many_numbers_an_hour_and_no_more(wall: Wall) -> None:
    with wall.connect() as attacker:
        attacker.execute("SELECT count(kiosk_ticket_number(current_date)) FROM generate_series(1, 1900)")
        with pytest.raises(psycopg.errors.ProgramLimitExceeded):
            attacker.execute("SELECT count(kiosk_ticket_number(current_date)) FROM generate_series(1, 200)")


@pytest.mark.parametrize("login", ["lobby_1", "board_1", "staff_1"])
def test_attack_08_who_holds_a_transaction_open_without_end_is_put_out(
    server: tuple[Cluster, str], login: str
) -> None:
    cluster, name = server
    owner = psycopg.connect(server_url(cluster, OWNER, name), autocommit=True)
    staff = Database(server_url(cluster, "staff_1", name))
    attacker = psycopg.connect(server_url(cluster, login, name))
    try:
        for what in ("statement_timeout", "idle_in_transaction_session_timeout", "lock_timeout"):
            attacker.execute(f"SET {what} = 0")
        attacker.execute("LISTEN kiosk_changed")
        end_stuck(staff)
        attacker.execute("SELECT 1")
        assert owner.execute("SELECT kiosk_watchdog(3600)").fetchall() == [(0,)], (
            "what is young is left alone"
        )
        assert owner.execute("SELECT kiosk_watchdog(0)").fetchall() == [(1,)]
        with pytest.raises(psycopg.OperationalError):
            attacker.execute("SELECT 1")
        # Whoever is at work is not: this very transaction is no younger.
        assert owner.execute("SELECT kiosk_watchdog(0)").fetchall() == [(0,)]
    finally:
        attacker.close()
        owner.close()
        staff.close()


def test_attack_08_a_kiosk_takes_back_nothing_of_another_patient(wall: Wall) -> None:
    """What only functions delete, they delete of whoever stands there: nobody else's draft or request."""
    visit = wall.check_in(4)
    with wall.connect(OWNER) as owner:
        owner.execute(
            "INSERT INTO form_draft (visit_id, questionnaire, version, resource, saved_at)"
            " VALUES (%s, 'q', '1', '{}', now())",
            (visit,),
        )
        owner.execute(
            "INSERT INTO change_request (id, visit_id, field, old, new, status, decided_by)"
            " VALUES ('r', %s, 'phone', '', '', 'pending', '')",
            (visit,),
        )
        held = "SELECT (SELECT count(*) FROM form_draft), (SELECT count(*) FROM change_request)"
        before = owner.execute(held).fetchall()
        for number, left in ((1, before), (4, [(before[0][0] - 1, before[0][1] - 1)])):
            with wall.connect(session=wall.enter(number)) as connection:
                connection.execute("SELECT kiosk_drop_draft(%s, 'q')", (visit,))
                connection.execute("SELECT kiosk_take_back(%s, %s, '')", (visit, ["phone"]))
                for table in ("form_draft", "change_request"):
                    with pytest.raises(REFUSED):
                        connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
            assert owner.execute(held).fetchall() == left
