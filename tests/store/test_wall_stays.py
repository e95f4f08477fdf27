"""What was tried at the wall and did not work, so that it stays so: a kiosk's login with one patient's session."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.factories import a_patient
from tests.store.test_wall import Wall

REFUSED = (psycopg.errors.InsufficientPrivilege, psycopg.errors.FeatureNotSupported)
# Statements one after the other, of which the last would show somebody. Whom the session has opened is Family1.
WAYS = {
    "a name in an operator": ["SELECT p.family FROM patient p, patient q WHERE p.family || q.family ~ 'Family[2-6]'"],
    "a cast that fails": ["SELECT family::int FROM patient WHERE family <> 'Family1'"],
    "a cast of a whole row": ["SELECT (ROW(p.id, p.family))::text FROM patient p"],
    "an error of arithmetic": ["SELECT family FROM patient WHERE 1 / (length(family) - length('Family1') + 1) >= 0"],
    "a plan that counts": ["EXPLAIN (ANALYZE, VERBOSE) SELECT family FROM patient WHERE family LIKE 'Famil_3'"],
    "what is known of columns": ["SELECT histogram_bounds::text FROM pg_stats WHERE schemaname = 'public'"],
    "statistics of one's own": ["CREATE STATISTICS mine ON family, given FROM patient"],
    "the statistics themselves": ["SELECT * FROM pg_statistic"],
    "a copy out": ["SELECT 1", "COPY patient_name TO STDOUT"],
    "rows as a document": ["SELECT query_to_xml('SELECT family FROM patient', true, false, '')::text"],
    "a table as a document": ["SELECT table_to_xml('patient', true, false, '')::text"],
    "the schema as a document": ["SELECT schema_to_xml('public', true, false, '')::text"],
    "a prepared statement": ["PREPARE mine AS SELECT family FROM patient", "EXECUTE mine"],
    "a cursor that is held": [
        "BEGIN", "DECLARE mine CURSOR WITH HOLD FOR SELECT family FROM patient", "COMMIT", "FETCH ALL FROM mine",
    ],
    "no wall for rows": ["SET row_security = off", "SELECT family FROM patient"],
    "another's place": ["SET ROLE kiosk_staff", "SELECT family FROM patient"],
    "another's session": ["SET SESSION AUTHORIZATION staff_1", "SELECT family FROM patient"],
    "a copy's place": ["SET session_replication_role = replica", "DELETE FROM patient"],
    "columns of the system": ["SELECT ctid, xmin, tableoid, family FROM patient"],
    "a row by its place": ["SELECT family FROM patient WHERE ctid >= '(0,0)'"],
    "what a sample shows": ["SELECT family FROM patient TABLESAMPLE BERNOULLI (100)"],
    "a row that is held": ["SELECT family FROM patient FOR UPDATE"],
    "the rows that a change gives back": ["UPDATE patient SET contact_confirmed_at = now() RETURNING family"],
    "what others ask": ["SELECT query FROM pg_stat_activity WHERE usename <> session_user AND query <> ''"],
    "ending others": ["SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> session_user"],
    "stopping others": ["SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename <> session_user"],
    "a file of the server": ["SELECT pg_read_binary_file('PG_VERSION')"],
    "the server's folders": ["SELECT pg_ls_dir('.')"],
    "the server's log": ["SELECT pg_ls_logdir()"],
    "a program of the server": ["SELECT 1", "COPY setting FROM PROGRAM 'echo'"],
    "a large object": ["SELECT lo_from_bytea(0, 'x')"],
    "a language": ["CREATE EXTENSION plperl"],
    "a function of one's own": ["CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"],
    "a block that steps up": ["DO $$ BEGIN EXECUTE 'SET ROLE kiosk_owner'; END $$", "SELECT family FROM patient"],
    "a trigger": ["CREATE TRIGGER mine AFTER INSERT ON visit FOR EACH ROW EXECUTE FUNCTION kiosk_stamp()"],
    "a rule": ["CREATE RULE mine AS ON SELECT TO patient DO INSTEAD SELECT 1"],
    "a right of one's own": ["GRANT SELECT ON patient TO PUBLIC"],
    "a login of one's own": ["CREATE ROLE mine LOGIN"],
    "a copy to follow": ["CREATE PUBLICATION mine FOR TABLE patient"],
    "another path of names": ["SET search_path = pg_temp, public", "SELECT family FROM patient"],
}  # fmt: skip


@pytest.fixture
def wall(server: tuple[object, str]) -> Iterator[Wall]:
    made = Wall(*server)
    yield made
    made.close()


def shown(connection: psycopg.Connection, statements: list[str]) -> str:
    """All that the statements give, what the server says of a failure included; empty where they are refused."""
    told: list[Any] = []
    try:
        for statement in statements:
            if statement.startswith("COPY"):
                with connection.cursor().copy(statement) as copy:
                    told += [bytes(row) for row in copy]
                continue
            cursor = connection.execute(statement)
            told = cursor.fetchall() if cursor.description else told
    except REFUSED:
        return ""
    except psycopg.Error as error:
        told.append((str(error), error.diag.message_detail, error.diag.context))
    return repr(told)


@pytest.mark.parametrize("way", WAYS)
def test_ways_that_led_nowhere_lead_nowhere(wall: Wall, way: str) -> None:
    with wall.connect(session=wall.enter(1)) as attacker:
        found = shown(attacker, WAYS[way])
    assert not any(f"Family{number}" in found for number in range(2, 7)), found


def test_what_led_nowhere_is_there_to_be_found(wall: Wall) -> None:
    """The owner's own eyes see by most of the same ways what a kiosk's login must not: they are no empty tries."""
    seeing = {
        "a cast of a whole row", "a copy out", "a prepared statement",
        "a cursor that is held", "columns of the system", "a row by its place", "what a sample shows",
        "a row that is held", "the rows that a change gives back", "a cast that fails",
    }  # fmt: skip
    for way in seeing:
        with psycopg.connect(wall.cluster.url(wall.name), autocommit=True) as owner:
            assert "amily3" in shown(owner, WAYS[way]) or "amily2" in shown(owner, WAYS[way]), way


def test_a_plan_that_is_carried_out_tells_of_no_number_whether_it_is_somebodys(wall: Wall) -> None:
    """An index has a row before the wall is asked about it; a kiosk's login may not ask by what has one."""
    hidden = a_patient(3).mrn
    told = []
    with wall.connect(session=wall.enter(1)) as attacker:
        attacker.execute("SET enable_seqscan = off")
        for number in (hidden, "9999"):
            plan = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)"
            told.append(shown(attacker, [f"{plan} SELECT id FROM patient WHERE mrn = '{number}'"]))
    assert told == ["", ""]
    with psycopg.connect(wall.cluster.url(wall.name)) as owner:
        indexed = owner.execute(
            "SELECT a.attname FROM pg_index i"
            " JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)"
            " WHERE i.indrelid = 'patient'::regclass"
        ).fetchall()
        readable = owner.execute(
            "SELECT column_name FROM information_schema.column_privileges"
            " WHERE table_name = 'patient' AND grantee = 'kiosk_lobby' AND privilege_type = 'SELECT'"
        ).fetchall()
    # Ids are random: whoever has one has it from the record.
    assert {name for (name,) in indexed} & {name for (name,) in readable} == {"id"}


def test_nobody_is_put_out_and_nothing_is_made_by_a_kiosks_login(wall: Wall) -> None:
    with wall.connect("staff_1") as colleague, wall.connect(session=wall.enter(1)) as attacker:
        for way in ("ending others", "stopping others"):
            shown(attacker, WAYS[way])
        assert colleague.execute("SELECT 1").fetchone() == (1,)
        before = made(attacker)
        for statements in WAYS.values():
            shown(attacker, statements)
            attacker.execute("ROLLBACK")
            attacker.execute("RESET ALL")
        assert made(attacker) == before


def made(connection: psycopg.Connection) -> list[Any]:
    """Everything that there is in the database, by kinds."""
    kinds = ("pg_class", "pg_proc", "pg_policy", "pg_trigger", "pg_rewrite", "pg_roles", "pg_publication")
    return [connection.execute(f"SELECT count(*) FROM {kind}").fetchone() for kind in kinds]
