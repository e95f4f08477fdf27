"""Each revision of the tables and of the wall is the same, whether it was come to from below or from above.

One file, though long: what holds of every revision, and beside it what one of them promises.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from psycopg import sql
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from kiosk import paths
from kiosk.domain.failures import StoreRefused
from kiosk.domain.name_keys import name_keys
from kiosk.domain.names import fold
from kiosk.domain.queue import TicketStatus
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables, wall
from kiosk.store.database import Database, newest_revision
from kiosk.store.feed import announce_nothing
from tests.engines import EMBEDDED, OWNER, SERVER, server_url
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk
from tests.thinned import few

REVISIONS = sorted(
    path.name.partition("_")[0] for path in (paths.migrations() / "versions").glob("[0-9]*.py")
)
# Columns of the tables of visits that the revision 0008 has not; no program of then says anything in them.
CAME_LATER = (
    "queue",
    "first",
    "held",
    "held_at",
    "source_key",
    "place",
    "service",
    "source_updated",
    "source_version",
    "source",
)
KINDS_OF_0008 = ("identity", "contact", "insurance", "questionnaire", "consent")
# From here on there is a wall; what the database had granted to everybody before is not given back.
WALLED = "0005"
ON_A_SERVER = {
    "functions": "SELECT p.proname, pg_get_function_identity_arguments(p.oid), pg_get_function_result(p.oid), prosrc,"
    " prosecdef, provolatile, l.lanname, proconfig::text, proacl::text FROM pg_proc p"
    " JOIN pg_language l ON l.oid = prolang WHERE pronamespace = 'public'::regnamespace",
    "policies": "SELECT tablename, policyname, roles::text, cmd, qual, with_check FROM pg_policies"
    " WHERE schemaname = 'public'",
    "triggers": "SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "columns": "SELECT a.attrelid::regclass::text, a.attname, format_type(atttypid, atttypmod), attnotnull,"
    " pg_get_expr(d.adbin, d.adrelid), attcollation::regcollation::text FROM pg_attribute a"
    " JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND relnamespace = 'public'::regnamespace"
    " LEFT JOIN pg_attrdef d ON d.adrelid = attrelid AND d.adnum = attnum WHERE attnum > 0 AND NOT attisdropped",
    "constraints": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace",
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "walled": "SELECT relname, relrowsecurity FROM pg_class"
    " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
}
GRANTS = {
    "granted": "SELECT relname, relacl::text FROM pg_class"
    " WHERE relnamespace = 'public'::regnamespace AND relacl IS NOT NULL",
    "granted columns": "SELECT attrelid::regclass::text, attname, attacl::text FROM pg_attribute"
    # A column that is dropped keeps what it was granted, and nobody gets it.
    " WHERE attacl IS NOT NULL AND NOT attisdropped",
}
_TABLES = "(SELECT name AS of_table FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence') m"
# Asked for what is meant: a table that was made anew has other words in its statement.
IN_A_FILE = {
    "columns": f'SELECT of_table, name, type, "notnull", dflt_value, pk FROM {_TABLES}, pragma_table_xinfo(of_table)',
    "keys": f'SELECT of_table, "from", "table", "to" FROM {_TABLES}, pragma_foreign_key_list(of_table)',
    "indexes": 'SELECT of_table, i.origin, i."unique", (SELECT group_concat(name) FROM pragma_index_info(i.name))'
    f" FROM {_TABLES}, pragma_index_list(of_table) i",
    "triggers": "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'",
}


# On a server these indexes are by a function of the wall: see `kiosk_tail`.
OF_THE_WALL = {
    "ix_patient_phone_key", "ix_patient_telecom_key", "ix_related_person_phone_key",
    "ix_patient_phone_tail", "ix_patient_telecom_tail", "ix_related_person_phone_tail",
}  # fmt: skip


class Empty:
    """A database without tables, on either engine."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)

    def catalog(self, revision: str) -> dict[str, set[str]]:
        """Everything that the engine says of what there is."""
        on_a_server = ON_A_SERVER | (GRANTS if revision >= WALLED else {})
        asked = IN_A_FILE if self.database.embedded else on_a_server
        with self.database.read() as connection:
            return {
                what: {
                    json.dumps([_folded(part) for part in row]) for row in connection.execute(text(question))
                }
                for what, question in asked.items()
            }


def _folded(part: Any) -> Any:
    """The order in which privileges were granted says nothing, nor a statement's lines and kinds of quotes.

    A column that is dropped lets SQLite write the quotes of every trigger anew.
    """
    if not isinstance(part, str):
        return part
    if part.startswith("{"):
        return sorted(part.strip("{}").split(","))
    return " ".join(part.replace('"', "").replace("'", "").split())


@pytest.fixture(params=[EMBEDDED, SERVER])
def bare(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Empty]:
    if request.param == EMBEDDED:
        made = Empty(f"sqlite:///{tmp_path / 'clinic.db'}")
        yield made
        made.database.close()
        return
    cluster = request.getfixturevalue("server_template")
    name = f"bare{uuid4().hex[:12]}"
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute(
            sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(name), sql.Identifier(OWNER))
        )
    made = Empty(server_url(cluster, OWNER, name))
    yield made
    made.database.close()
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.mark.parametrize("bare", few([EMBEDDED, SERVER], EMBEDDED), indirect=True)
def test_a_revision_is_the_same_from_below_and_from_above(bare: Empty) -> None:
    assert REVISIONS[-1] == newest_revision()
    up = {}
    for revision in REVISIONS:
        bare.database.upgrade(revision)
        up[revision] = bare.catalog(revision)
    assert len(up[REVISIONS[-1]]["triggers" if bare.database.embedded else "functions"]) > 10
    for revision in reversed(REVISIONS[:-1]):
        bare.database.downgrade(revision)
        assert bare.catalog(revision) == up[revision], revision
    bare.database.upgrade()
    assert bare.catalog(REVISIONS[-1]) == up[REVISIONS[-1]]


def test_the_migrated_tables_are_the_programs(bare: Empty) -> None:
    bare.database.upgrade(REVISIONS[-1])
    with bare.database.read() as connection:
        found = compare_metadata(MigrationContext.configure(connection), tables.metadata)
    if not bare.database.embedded:
        assert {change[1].name for change in found} == OF_THE_WALL, "the wall has these in another way"
        return
    assert found == []


def test_the_functions_in_force_are_those_of_the_files(server: tuple[Any, str]) -> None:
    cluster, name = server
    with psycopg.connect(cluster.url(name)) as connection:
        rows = connection.execute(
            "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname LIKE 'kiosk%'"
        ).fetchall()
    wanted = {name: statement.split("$$")[1] for name, statement in wall.functions(newest_revision()).items()}
    assert dict(rows) == wanted
    assert {name for name, _ in rows} >= {"kiosk_identify", "kiosk_knock", "kiosk_chain"}


def test_a_function_keeps_its_text_of_before() -> None:
    before, since = wall.functions("0005"), wall.functions("0006")
    assert before["kiosk_login"] != since["kiosk_login"]
    assert before["kiosk_identify"] == since["kiosk_identify"]
    assert "kiosk_own_state" not in since


def test_a_file_that_is_cut_off_is_no_wall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "wall", lambda: tmp_path)
    (tmp_path / "grants.0009.sql").write_text("GRANT SELECT ON a TO b;\n-- cut\nGRANT SELECT\n  ON c")
    with pytest.raises(ValueError, match="without an end: GRANT SELECT"):
        wall.statements("grants", "0009")


def test_m6_who_was_there_before_is_found_by_what_can_be_typed(bare: Empty) -> None:
    """Names of before the revision get their keys with it, and those of earlier names stay."""
    bare.database.upgrade("0007")
    columns = (
        "id, mrn, family, given, birth_date, sex, language, phone, email, address_line, city, state, postal_code,"
        " emergency_name, emergency_relationship, emergency_phone, deceased, phone_key, postal_key"
    )
    values = "'p1', '1001', 'Соколова', 'Ольга', '1985-03-27'" + ", ''" * 11 + ", :alive, '', ''"
    with bare.database.write() as connection:
        announce_nothing(connection)
        connection.execute(text(f"INSERT INTO patient ({columns}) VALUES ({values})"), {"alive": False})
        for key in ("соколова", "earlier"):
            connection.execute(
                text(
                    "INSERT INTO patient_name (key, birth_date, patient_id) VALUES (:key, '1985-03-27', 'p1')"
                ),
                {"key": key},
            )
    bare.database.upgrade()
    with bare.database.read() as connection:
        keys = set(connection.execute(text("SELECT key FROM patient_name WHERE patient_id = 'p1'")).scalars())
    assert {"соколова", "earlier", "sokolova", "1001"} <= keys


@pytest.mark.parametrize("bare", few([EMBEDDED, SERVER], SERVER), indirect=True)
def test_day_11_who_was_there_before_is_matched_as_well_as_now_and_no_better(bare: Empty) -> None:
    """Names of before the revision 0019: under what is theirs now, and no longer under what is another name."""
    columns = (
        "id, mrn, family, given, birth_date, sex, language, phone, email, address_line, city, state, postal_code,"
        " emergency_name, emergency_relationship, emergency_phone, deceased, phone_key, postal_key"
    )
    values = ":id, :mrn, :family, :given, '1985-03-27'" + ", ''" * 11 + ", :alive, :phone, ''"
    people = (
        ("कुमार", "राज", "कमर"),
        ("Mueller", "Jörg", "mueller"),
        ("García-López", "María", "garcialopez"),
    )

    def keys() -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        with bare.database.read() as connection:
            for patient_id, key in connection.execute(text("SELECT patient_id, key FROM patient_name")):
                found.setdefault(patient_id, set()).add(key)
        return found

    bare.database.upgrade("0018")
    with bare.database.write() as connection:
        announce_nothing(connection)
        for number, (family, given, key) in enumerate(people):
            person = {
                "id": f"p{number}",
                "mrn": f"M{number}",
                "family": family,
                "given": given,
                "phone": "٠١٤٢",
            }
            connection.execute(
                text(f"INSERT INTO patient ({columns}) VALUES ({values})"), {**person, "alive": False}
            )
            for held in (key, "earlier"):
                connection.execute(
                    text(
                        "INSERT INTO patient_name (key, birth_date, patient_id) VALUES (:key, '1985-03-27', :of)"
                    ),
                    {"key": held, "of": f"p{number}"},
                )
        other = "'h1', 'p1', 0, 'maiden', 'Gómez Ruiz', '', NULL, NULL"
        connection.execute(text(f"INSERT INTO human_name VALUES ({other})"))
    bare.database.upgrade()
    found = keys()
    assert {"कुमार", "earlier", "m0"} <= found["p0"]
    assert "कमर" not in found["p0"]
    assert {"mueller", "muller", "ruiz", "gomez", "earlier"} <= found["p1"]
    assert {"garcia", "lopez", "garcialopez", "earlier"} <= found["p2"]
    with bare.database.read() as connection:
        assert set(connection.execute(text("SELECT phone_key FROM patient")).scalars()) == {"0142"}
    bare.database.downgrade("0018")
    before = keys()
    assert {"कमर", "earlier"} <= before["p0"]
    assert "कुमार" not in before["p0"]
    assert not {"garcia", "lopez"} & before["p2"]
    bare.database.upgrade()
    assert keys() == found


PEOPLE = (
    ("Соколова", "Ольга Ивановна"), ("García López", "María"), ("Smith Jr", "John"), ("", "Suharti"), ("王", "伟"),
    ("Iyer", "Ananya"),
)  # fmt: skip


@pytest.mark.parametrize("bare", few([EMBEDDED, SERVER], SERVER), indirect=True)
def test_a_downgrade_leaves_the_rows_of_the_revision_before(bare: Empty) -> None:
    """Whoever was there, and whoever came later, has the keys that the program of before would have given them."""

    def keys() -> set[tuple[str, str]]:
        with bare.database.read() as connection:
            return {
                tuple(row) for row in connection.execute(text("SELECT patient_id, key FROM patient_name"))
            }

    def come(numbers: range) -> None:
        columns = (
            "id, mrn, family, given, birth_date, sex, language, phone, email, address_line, city, state, postal_code,"
            " emergency_name, emergency_relationship, emergency_phone, deceased, phone_key, postal_key"
        )
        values = ":id, :mrn, :family, :given, '1985-03-27'" + ", ''" * 11 + ", :alive, '', ''"
        with bare.database.write() as connection:
            announce_nothing(connection)
            for number in numbers:
                family, given = PEOPLE[number]
                person = {"id": f"p{number}", "mrn": f"MR{number}", "family": family, "given": given}
                statement = f"INSERT INTO patient ({columns}) VALUES ({values})"
                connection.execute(text(statement), {**person, "alive": False})

    def given(numbers: range, made: Callable[..., Iterable[str]]) -> None:
        with bare.database.write() as connection:
            announce_nothing(connection)
            for number in numbers:
                for key in made(*PEOPLE[number]):
                    connection.execute(
                        text(
                            "INSERT INTO patient_name (key, birth_date, patient_id) VALUES (:key, '1985-03-27', :of)"
                        ),
                        {"key": key, "of": f"p{number}"},
                    )

    def before(family: str, name: str) -> set[str]:
        first = name.split()[0]
        every = (family + name, name + family, first + family, family + first, family)
        return {fold(part) for part in (every if family else (name,))} | {"earlier"}

    bare.database.upgrade("0007")
    come(range(3))
    given(range(3), before)
    was = keys()
    bare.database.upgrade()
    assert keys() > was
    bare.database.downgrade("0007")
    assert keys() == was
    bare.database.upgrade()
    # These come while the newer program is there.
    come(range(3, 6))
    given(range(3, 6), lambda family, name: name_keys(family, name, (), "") | {"earlier"})
    bare.database.downgrade("0007")
    wanted = {(f"p{number}", key) for number in range(6) for key in before(*PEOPLE[number])}
    assert keys() == wanted


STANDING = (
    (),
    (TicketStatus.CALLED,),
    (TicketStatus.SERVING,),
    (TicketStatus.SERVING, TicketStatus.DONE),
    (TicketStatus.LEFT,),
)


@pytest.mark.parametrize("bare", few([EMBEDDED, SERVER], SERVER), indirect=True)
def test_visits_in_every_state_are_carried_over_and_back(bare: Empty) -> None:
    """With all that belongs to them; and where the revision before cannot keep what is there, it stays as it is."""
    database = bare.database

    def everything() -> dict[str, set[str]]:
        with database.read() as connection:
            found = {}
            for table in (
                "visit",
                "visit_appointment",
                "ticket",
                "checklist_item",
                "step_record",
                "appointment",
            ):
                rows = connection.execute(text(f"SELECT * FROM {table}")).mappings()
                found[table] = {
                    str({name: value for name, value in row.items() if name not in CAME_LATER})
                    for row in rows
                    # A kind that came later goes with the revision that brought it.
                    if table != "checklist_item" or row["kind"] in KINDS_OF_0008
                }
            return found

    database.upgrade()
    kiosk, people = Kiosk(database), range(1, len(STANDING) + 2)
    queue = QueueService(database, SETTINGS, lambda: NOW)
    PatientService(database).save([a_patient(n) for n in people], [a_booking(n) for n in people])
    # The last of them has begun, and not finished.
    kiosk.open_visit(f"p{people[-1]}", (f"a{people[-1]}",), "kiosk-1")
    for number, targets in enumerate(STANDING, start=1):
        visit = kiosk.check_in(number)
        for target in targets:
            with database.read() as connection:
                ticket = connection.execute(
                    select(tables.ticket).where(tables.ticket.c.visit_id == visit)
                ).one()
            queue.move(ticket.id, TicketStatus(ticket.status), target, an_actor("nurse"))
    before = everything()
    assert len(before["visit"]) == len(people)
    for revision in ("0008", REVISIONS[-1]):
        (database.downgrade if revision == "0008" else database.upgrade)(revision)
        assert database.revision() == revision
        assert everything() == before
        assert database.wrong() == []
    # Whoever had left comes again.
    kiosk.open_visit(f"p{len(STANDING)}", (f"a{len(STANDING)}",), "kiosk-1")
    twice = everything()
    with pytest.raises(StoreRefused, match="twice on one day"):
        database.downgrade("0008")
    assert database.revision() == REVISIONS[-1]
    assert everything() == twice


CONFIRMED = "2026-11-01 15:00:00.000000"


def test_insurances_are_carried_over_and_back(bare: Empty) -> None:
    """Each with what it was, confirmed or not; and of a patient who has two, the revision before can keep but one."""
    database = bare.database

    def run(*statements: str) -> None:
        with database.write() as connection:
            announce_nothing(connection)
            for statement in statements:
                connection.execute(text(statement.replace(":", "\\:")))

    def kept(columns: str = "*") -> set[str]:
        with database.read() as connection:
            return {str(tuple(row)) for row in connection.execute(text(f"SELECT {columns} FROM coverage"))}

    database.upgrade("0011")
    nothing = ", ''" * 11
    for number in (1, 2):
        run(
            "INSERT INTO patient (id, mrn, family, given, birth_date, sex, language, phone, email, address_line, city,"
            " state, postal_code, emergency_name, emergency_relationship, emergency_phone, deceased)"
            f" VALUES ('p{number}', 'm{number}', 'F', 'G', '1980-01-01'{nothing}, false)",
            "INSERT INTO coverage (id, patient_id, payer, member_id, group_number, subscriber_name,"
            f" subscriber_relationship, confirmed_at) VALUES ('c{number}', 'p{number}', 'Acme', 'M{number}', 'G',"
            f" 'Ana', 'parent', {repr(CONFIRMED) if number == 1 else 'NULL'})",
        )
    before = kept()
    assert len(before) == 2
    database.upgrade("0012")
    assert kept("source_key, status, coverage_order, period_start") == {
        "('c1', 'active', 0, None)",
        "('c2', 'active', 0, None)",
    }
    database.downgrade("0011")
    assert kept() == before
    database.upgrade("0012")
    run(
        "INSERT INTO coverage (id, patient_id, payer, member_id, group_number, subscriber_name,"
        " subscriber_relationship) VALUES ('c3', 'p2', 'Acme', 'M3', '', '', 'self')"
    )
    twice = kept()
    with pytest.raises(StoreRefused, match="several insurances"):
        database.downgrade("0011")
    assert database.revision() == "0012"
    assert kept() == twice
    for wrong in ("status = 'odd'", "coverage_order = -1", "period_end = '1066-10-14'"):
        with pytest.raises(DBAPIError):
            run(f"UPDATE coverage SET {wrong} WHERE id = 'c3'")
