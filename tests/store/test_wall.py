"""The wall in the database: what somebody gets who has a kiosk's login and nothing else but a SQL prompt.

One file, though long: one attacker with one login goes along the whole wall.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import psycopg
import pytest
from psycopg import sql
from uuid6 import uuid7

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import Change, Topic
from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.names import fold
from kiosk.domain.people import CONTACT_FIELDS, Coverage
from kiosk.domain.visit.visit import KioskState
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.help import HelpService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.record.reading import SHOWN
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.engines import OWNER, server_url
from tests.factories import BORN, a_booking, a_patient, an_actor
from tests.services.clinic_maker import record, whole_visit

# Rows with something of a person in them: the attacker sees none of any.
PERSONAL = (
    "patient", "patient_name", "appointment", "coverage", "visit", "visit_appointment", "checklist_item",
    "step_record", "questionnaire_response", "form_draft", "clinical_statement", "consent", "change_request",
    "ticket", "identity_attempt", "lobby_session", "lobby_attachment", "desk_entry", "audit_event", "practitioner",
    "practitioner_role",
    "ticket_day", "change_log", "set_aside_row", "write_count", "row_lock", "human_name", "patient_identifier",
    "patient_telecom", "patient_address", "related_person", "patient_link", "appointment_history", "source_mark",
    "patient_correction", "representative", "taken_back", "patient_join", "patient_join_row", "audit_seal",
    "staff_account", "staff_session", "staff_attempt", "staff_pin", "broken_glass", "staff_attachment", "kiosk_key",
    "sealed_day_list", "disclosure", "record_grant", "computer_place", "enrolment",
    "phone_call", "call_back", "special_privacy", "message", "message_text", "message_read", "booked_time",
    "booking_state", "letter_key", "wait_entry", "booking_mail", "mail_stop", "mail_reply", "text_part",
    "charge", "payment", "payment_plan", "estimate", "receipt_mail", "bill_question", "day_close", "day_close_line",
    "notice", "agreed_point", "check_out", "how_it_went",
)  # fmt: skip
ALLOWED = {
    "kiosk_knock", "kiosk_identify", "kiosk_attach", "kiosk_patient", "kiosk_close_session", "kiosk_ticket_number",
    "kiosk_ticket_taken", "kiosk_pace", "kiosk_now", "kiosk_represented", "kiosk_drop_draft", "kiosk_take_back",
    "kiosk_enrol", "kiosk_day_list", "kiosk_own_place", "kiosk_steps",
    "kiosk_as_known",
    # Booking ahead for whoever stands there.
    "kiosk_taken", "kiosk_hold_time", "kiosk_book", "kiosk_end_booking", "kiosk_answer_booking",
    # What makes a range of two texts: the server's own, which says nothing of anybody.
    "key_range", "key_multirange",
    "kiosk_hold_patient", "kiosk_tail",
    # Money of whoever stands there.
    "kiosk_own_records", "kiosk_payment_steps", "kiosk_fees", "kiosk_mails_receipt",
    # What a patient wants known.
    "kiosk_message_from",
    # What they are told was shown to them.
    "kiosk_notice_seen",
    # They check out, and say how it went.
    "kiosk_check_out",
    "kiosk_say_how",
    # Whoever works here ends the lobby.
    "kiosk_staff_salt",
    "kiosk_exit_knock",
    "kiosk_exit_judge",
}  # fmt: skip
CHANGE = "INSERT INTO change_request (id, visit_id, field, old, new, status, decided_by, decided_at)"
SETTINGS = ClinicSettings(zone="UTC", kiosk_tries_per_hour=12)


def now() -> datetime:
    return datetime.now(UTC)


def noon() -> datetime:
    return now().replace(hour=12, minute=0, second=0, microsecond=0)


class Wall:
    """A record with six people, one of whom has been checked in, and logins on both sides of the wall."""

    def __init__(self, cluster: Any, name: str) -> None:
        self.cluster, self.name = cluster, name
        self.owner = Database(server_url(cluster, OWNER, name))
        people = range(1, 7)
        ClinicService(self.owner).save(SETTINGS)
        PatientService(self.owner).save(
            [a_patient(n) for n in people],
            [a_booking(n, noon()) for n in people],
            {f"p{n}": Coverage(f"c{n}", "Acme", f"M{n}") for n in people},
        )
        self.lobby = Database(server_url(cluster, "lobby_1", name))
        self.check_in(2)

    def check_in(self, number: int) -> str:
        """A whole visit as the lobby's own program makes it."""
        checkin = CheckInService(self.lobby, SETTINGS, now)
        session = self.enter(number)
        visit = checkin.open_visit(session, (f"a{number}",), "kiosk-1")
        checkin.apply(session, *(record(visit.id, step) for step in whole_visit()))
        receipt = checkin.receipt(session, visit.id)
        assert receipt.ticket.startswith("A ")
        return visit.id

    def enter(self, number: int) -> str:
        claim = IdentityClaim(f"Family{number}", BORN, Factor.PHONE, f"{number:04}")
        outcome = IdentityService(self.lobby, SETTINGS, now).identify(claim, "kiosk-1")
        assert isinstance(outcome, Identified), outcome
        return outcome.session

    def connect(self, user: str = "lobby_1", session: str = "") -> psycopg.Connection:
        """A SQL prompt; with a session shown as the program shows it."""
        connection = psycopg.connect(server_url(self.cluster, user, self.name), autocommit=True)
        if session:
            connection.execute("SELECT kiosk_attach(%s), set_config('kiosk.shown', 'yes', false)", (session,))
        return connection

    def close(self) -> None:
        self.owner.close()
        self.lobby.close()


@pytest.fixture
def wall(server: tuple[object, str]) -> Iterator[Wall]:
    made = Wall(*server)
    yield made
    made.close()


def rows(connection: psycopg.Connection, table: str) -> list[Any] | None:
    """Everything of a table that can be had; None where it is refused.

    Of a patient that is all but the record number, which a kiosk's login may not even ask for, and of the contact
    card, which a computer of staff's reads by a view: see tests/store/test_cards.py.
    """
    parts = [column.name for column in SHOWN] if table == "patient" else []
    if parts and connection.info.user.startswith("staff"):
        parts = [name for name in parts if name not in (*CONTACT_FIELDS, "phone_key", "postal_key")]
    columns = sql.SQL(", ").join(map(sql.Identifier, parts)) if parts else sql.SQL("*")
    try:
        return connection.execute(
            sql.SQL("SELECT {} FROM {}").format(columns, sql.Identifier(table))
        ).fetchall()
    except psycopg.errors.InsufficientPrivilege:
        return None


def refused(connection: psycopg.Connection, statement: str, *values: object) -> bool:
    """Whether the statement is refused, or touches nothing."""
    try:
        return connection.execute(statement, values).rowcount in (0, -1)
    except psycopg.errors.InsufficientPrivilege:
        return True


def test_s22_the_lobby_reads_nobody_whom_it_has_not_opened(wall: Wall) -> None:
    with wall.connect() as attacker:
        for table in PERSONAL:
            assert not rows(attacker, table), table
        assert attacker.execute("SELECT count(*) FROM patient").fetchone() == (0,)
        assert set(tables.metadata.tables) - set(PERSONAL) == {
            "article", "article_text", "setting", "questionnaire", "help_call", "kiosk_state", "location",
            "healthcare_service", "visit_type", "delay",
        }  # fmt: skip
        # Of these only columns that say nothing of anybody.
        assert rows(attacker, "delay") is None
        assert attacker.execute("SELECT subject, minutes, until, reason FROM delay").fetchall() == []
        assert rows(attacker, "help_call") is None
        assert attacker.execute("SELECT id, answered_at FROM help_call").fetchall() == []


def test_s22_a_session_opens_exactly_one_patient(wall: Wall) -> None:
    with wall.connect(session=wall.enter(1)) as attacker:
        assert [row[0] for row in rows(attacker, "patient") or []] == ["p1"]
        assert {row[0] for row in rows(attacker, "appointment") or []} == {"a1"}
        assert {row[0] for row in rows(attacker, "coverage") or []} == {"c1"}
        for table in (
            "visit",
            "ticket",
            "questionnaire_response",
            "consent",
            "step_record",
            "checklist_item",
        ):
            assert rows(attacker, table) == [], table
        for table in ("patient_name", "identity_attempt", "lobby_session", "audit_event", "desk_entry"):
            assert rows(attacker, table) is None, table


def test_s22_a_step_is_asked_for_by_whoever_has_opened_its_patient(wall: Wall) -> None:
    theirs = wall.check_in(3)
    session = wall.enter(4)
    asked = "SELECT patient_id, json_array_length(items), applied FROM kiosk_steps(%s, %s)"
    with wall.connect() as nobody, wall.connect(session=session) as attacker, wall.connect(OWNER) as owner:
        records = [row[0] for row in owner.execute("SELECT id FROM step_record").fetchall()]
        for prompt in (nobody, attacker):
            assert prompt.execute(asked, (theirs, records)).fetchall() == []
        mine = CheckInService(wall.lobby, SETTINGS, now).open_visit(session, ("a4",), "kiosk-1").id
        ((patient, items, applied),) = attacker.execute(asked, (mine, records)).fetchall()
        # Of records that are another patient's it is not told that there are any.
        assert (patient, applied) == ("p4", None)
        assert items > 0
        with attacker.transaction():
            attacker.execute(asked, (mine, []))
            # It is held until the transaction ends.
            with pytest.raises(psycopg.errors.LockNotAvailable):
                owner.execute("SELECT 1 FROM visit WHERE id = %s FOR UPDATE NOWAIT", (mine,))
    with wall.connect("staff_1") as staff, pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.execute(asked, (theirs, records))


@pytest.mark.parametrize(
    "way",
    [
        "SELECT * FROM patient_name",
        "COPY patient TO STDOUT",
        "COPY (SELECT * FROM lobby_session) TO STDOUT",
        "SELECT * FROM pg_stats WHERE tablename = 'patient'",
        "SELECT most_common_vals FROM pg_stats WHERE tablename = 'patient_name'",
        "SELECT query FROM pg_stat_activity WHERE usename <> current_user AND query LIKE '%patient%'",
        "SET ROLE kiosk_owner",
        "SET SESSION AUTHORIZATION kiosk_owner",
        "SET ROLE kiosk_staff",
        "ALTER TABLE patient DISABLE ROW LEVEL SECURITY",
        "CREATE POLICY mine ON patient USING (true)",
        "CREATE FUNCTION mine() RETURNS text LANGUAGE sql AS 'SELECT 1::text'",
        "CREATE TABLE public.mine (a text)",
        "CREATE SCHEMA mine",
        "CREATE VIEW public.everybody AS SELECT * FROM patient",
        "SELECT pg_read_file('/etc/passwd')",
        "COPY setting TO PROGRAM 'cat'",
        "SELECT lo_import('/etc/passwd')",
        "SELECT * FROM pg_authid",
        "SELECT kiosk_weighed('x', 'y', '{}', now()::timestamp, '')",
        "SELECT kiosk_number_setting('identity_tries', 1)",
        "UPDATE setting SET value = '1000000' WHERE key = 'identity_tries'",
        "INSERT INTO setting VALUES ('identity_tries', '1000000')",
        "DELETE FROM identity_attempt",
        "INSERT INTO lobby_session VALUES ('x', 'p1', 'lobby_1', 'k', now(), now() + interval '1 day')",
        "UPDATE lobby_session SET expires_at = now() + interval '1 year'",
    ],
)
def test_s22_ways_round_the_wall_lead_nowhere(wall: Wall, way: str) -> None:
    with wall.connect(session=wall.enter(1)) as attacker:
        try:
            if way.startswith("COPY"):
                with attacker.cursor().copy(way) as copy:
                    found: list[Any] = [
                        row for row in copy if b"Family" in bytes(row) and b"Family1" not in bytes(row)
                    ]
            else:
                found = attacker.execute(way).fetchall()
        except (psycopg.errors.InsufficientPrivilege, psycopg.errors.FeatureNotSupported):
            return
        assert found == []


def test_s22_no_leak_through_an_operator_a_cast_or_an_error(wall: Wall) -> None:
    """A condition that fails on other rows must not be asked of them before the wall is."""
    with wall.connect(session=wall.enter(1)) as attacker:
        found = attacker.execute(
            "SELECT id FROM patient WHERE 1 / (CASE WHEN id = 'p1' THEN 1 ELSE 0 END) = 1"
        )
        assert found.fetchall() == [("p1",)]
        # A duplicate key tells that a row is there; ids are random, and nothing else is told.
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            attacker.execute("INSERT INTO patient (id) VALUES ('p2')")


@pytest.mark.parametrize("login", ["lobby_1", "staff_1"])
def test_who_may_write_a_row_may_call_what_its_indexes_are_made_of(wall: Wall, login: str) -> None:
    """A row that finds no place on its page gets new entries of every index, made in the name of whoever writes it."""
    with wall.connect(OWNER) as owner:
        asked = owner.execute(
            "SELECT DISTINCT p.proname, has_function_privilege(%(login)s, p.oid, 'EXECUTE') FROM pg_index i"
            " JOIN pg_depend d ON d.objid = i.indexrelid AND d.refclassid = 'pg_proc'::regclass"
            " JOIN pg_proc p ON p.oid = d.refobjid WHERE i.indexprs IS NOT NULL"
            " AND (has_any_column_privilege(%(login)s, i.indrelid, 'UPDATE')"
            " OR has_any_column_privilege(%(login)s, i.indrelid, 'INSERT'))",
            {"login": login},
        ).fetchall()
    assert ("kiosk_tail", True) in asked
    assert all(may for _, may in asked), asked


def test_s23_only_the_listed_functions_may_be_called(wall: Wall) -> None:
    with wall.connect(OWNER) as owner:
        found = owner.execute(
            "SELECT p.proname, has_function_privilege('lobby_1', p.oid, 'EXECUTE') FROM pg_proc p"
            " JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')"
        ).fetchall()
        owner.execute("CREATE FUNCTION later() RETURNS int LANGUAGE sql AS 'SELECT 1'")
        later = owner.execute("SELECT has_function_privilege('lobby_1', 'later()', 'EXECUTE')").fetchone()
    assert {name for name, may in found if may} == ALLOWED
    assert len(found) > len(ALLOWED)
    assert later == (False,), "one that is added later is not open by itself"


def test_s24_definer_functions_pin_their_path_and_belong_to_no_superuser(wall: Wall) -> None:
    with wall.connect(OWNER) as owner:
        found = owner.execute(
            "SELECT p.proname, p.proconfig, r.rolsuper, p.prosecdef FROM pg_proc p"
            " JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_roles r ON r.oid = p.proowner"
            " WHERE n.nspname = 'public'"
        ).fetchall()
    definers = [row for row in found if row[3]]
    assert len(definers) >= len(ALLOWED)
    for name, configuration, superuser, _ in definers:
        paths = [item for item in configuration or [] if item.startswith("search_path=")]
        assert paths, name
        assert paths[0].replace('"', "").endswith("pg_temp"), name
        assert not superuser, name


def test_s25_no_temporary_tables_and_no_schema_to_create_in(wall: Wall) -> None:
    for user in ("lobby_1", "staff_1", "board_1", "import_1"):
        with wall.connect(user) as connection:
            for statement in ("CREATE TEMP TABLE patient (id text)", "CREATE TABLE public.x (a int)"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(statement)


def test_s26_sessions_of_others_are_worth_nothing(wall: Wall) -> None:
    session = wall.enter(1)
    with wall.connect("lobby_2", session) as other:
        assert rows(other, "patient") == [], "a session belongs to the login that opened it"
    for forged in ("", "x", "' OR 1=1 --", session[:-1], session.upper()):
        with wall.connect(session=forged or "") as attacker:
            assert rows(attacker, "patient") == []
    with wall.connect(session=session) as attacker:
        # The moment is the server's, whatever a login says.
        attacker.execute("SELECT set_config('kiosk.now', '2001-01-01', false)")
        assert len(rows(attacker, "patient") or []) == 1
    with wall.connect(OWNER) as owner:
        owner.execute("UPDATE lobby_session SET expires_at = now() AT TIME ZONE 'UTC' - interval '1 second'")
    with wall.connect(session=session) as attacker:
        attacker.execute("SELECT set_config('kiosk.now', '2001-01-01', false)")
        assert rows(attacker, "patient") == []


def test_s26_nothing_can_be_written_outside_the_visit_that_was_opened(wall: Wall) -> None:
    theirs = wall.check_in(3)
    session = wall.enter(1)
    mine = CheckInService(wall.lobby, SETTINGS, now).open_visit(session, ("a1",), "kiosk-1").id
    stamp = now().replace(tzinfo=None)
    with wall.connect(session=session) as attacker:
        for statement in (
            "UPDATE patient SET contact_confirmed_at = now() WHERE id = 'p3'",
            "UPDATE appointment SET status = 'booked' WHERE id = 'a3'",
            "UPDATE coverage SET confirmed_at = now() WHERE id = 'c3'",
            f"UPDATE visit SET status = 'planned' WHERE id = '{theirs}'",
            f"UPDATE checklist_item SET status = 'done' WHERE visit_id = '{theirs}'",
            f"DELETE FROM change_request WHERE visit_id = '{theirs}'",
            "UPDATE patient SET family = 'X' WHERE id = 'p1'",
            "UPDATE patient SET phone = '1' WHERE id = 'p1'",
            f"UPDATE visit SET acknowledged_by = 'desk' WHERE id = '{mine}'",
            f"UPDATE ticket SET status = 'called' WHERE visit_id = '{theirs}'",
            "DELETE FROM visit",
            "DELETE FROM patient",
        ):
            assert refused(attacker, statement), statement
        for statement, values in (
            ("INSERT INTO visit (id, patient_id, day, status, started_at, acknowledged_by, version)"
             " VALUES (%s, 'p4', %s, 'planned', %s, '', 1)", ("v", date.today(), stamp)),
            ("INSERT INTO visit_appointment VALUES ('a4', %s)", (mine,)),
            ("INSERT INTO visit_appointment VALUES ('a1', %s)", (theirs,)),
            ("INSERT INTO step_record VALUES (%s, %s, 'k', 1, 'x', %s, %s)", ("r", theirs, stamp, stamp)),
            ("INSERT INTO questionnaire_response VALUES (%s, %s, 'p1', 'q', '1', %s, '{}')", ("r", theirs, stamp)),
            ("INSERT INTO questionnaire_response VALUES (%s, %s, 'p3', 'q', '1', %s, '{}')", ("r", mine, stamp)),
            ("INSERT INTO form_draft VALUES (%s, 'q', '1', '{}', %s)", (theirs, stamp)),
            (f"{CHANGE} VALUES ('r', %s, 'phone', '', '1', 'pending', '', NULL)", (theirs,)),
            (f"{CHANGE} VALUES ('r', %s, 'phone', '', '1', 'accepted', 'desk', %s)", (mine, stamp)),
            ("INSERT INTO audit_event (id, at, actor, action, patient_id)"
             " VALUES ('e', %s, 'desk', 'x', 'p3')", (stamp,)),
            ("INSERT INTO help_call (id, kiosk, at, reason, patient_id, answered_by)"
             " VALUES ('h', 'k', %s, 'x', 'p3', '')", (stamp,)),
        ):  # fmt: skip
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                attacker.execute(statement, values)


def test_s27_a_table_of_ones_own_does_not_come_before_the_real_one(wall: Wall) -> None:
    """Even where temporary tables are allowed again, no function of the owner looks at one."""
    with wall.connect(OWNER) as owner:
        owner.execute(sql.SQL("GRANT TEMPORARY ON DATABASE {} TO lobby_1").format(sql.Identifier(wall.name)))
    with wall.connect() as attacker:
        attacker.execute("CREATE TEMP TABLE lobby_session AS SELECT ''::text AS id")
        attacker.execute("DROP TABLE pg_temp.lobby_session")
        attacker.execute(
            "CREATE TEMP TABLE lobby_session (id text, patient_id text, account text, expires_at timestamp)"
        )
        attacker.execute(
            "INSERT INTO pg_temp.lobby_session SELECT encode(sha256(''), 'hex'), 'p3', 'lobby_1', '2999-01-01'"
        )
        attacker.execute("SET search_path = pg_temp, public")
        assert attacker.execute("SELECT public.kiosk_patient()").fetchone() == (None,)
        assert attacker.execute("SELECT id FROM public.patient").fetchall() == []


def test_s29_time_outs_are_set_for_every_login(wall: Wall) -> None:
    for user in ("lobby_1", "staff_1", "board_1"):
        with wall.connect(user) as connection:
            for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
                value = connection.execute(
                    f"SELECT setting::int FROM pg_settings WHERE name = '{name}'"
                ).fetchone()
                assert value is not None
                assert 0 < value[0] <= 30_000, name


def ask(connection: psycopg.Connection, family: str, answer: str, kiosk: str = "k") -> dict[str, Any]:
    """The door, past all programs."""
    attempt = str(uuid7())
    said = (fold(family), BORN, "phone", answer, kiosk, attempt)
    knocked = connection.execute("SELECT kiosk_knock(%s, %s, %s, %s, %s, %s)", said).fetchone()
    if knocked == (False,):
        return {"outcome": "desk"}
    days = [noon().replace(tzinfo=None) + timedelta(hours=hours) for hours in (-12, 12)]
    row = connection.execute(
        "SELECT kiosk_identify(%s, %s, %s, %s, %s, %s, %s, %s, %s)", (*said, str(uuid7()), *days)
    ).fetchone()
    assert row is not None
    return dict(row[0])


def test_s13_hostile_text_is_a_value(wall: Wall) -> None:
    with wall.connect() as attacker:
        for text in ("' OR 1=1 --", "'; DROP TABLE patient; --", "%", "\\", "$$"):
            assert ask(attacker, text, text)["outcome"] in ("none", "desk")
    with wall.connect(OWNER) as owner:
        assert owner.execute("SELECT count(*) FROM patient").fetchone() == (6,)


def test_s35_no_login_changes_the_audit(wall: Wall) -> None:
    for user in ("lobby_1", "staff_1", "board_1", "import_1"):
        with wall.connect(user, wall.enter(1) if user == "lobby_1" else "") as connection:
            for statement in (
                "UPDATE audit_event SET actor = 'x'",
                "DELETE FROM audit_event",
                "TRUNCATE audit_event",
                "ALTER TABLE audit_event DISABLE TRIGGER ALL",
                "DROP TABLE audit_event",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(statement)
    with wall.connect(OWNER) as owner:
        for statement in (
            "UPDATE audit_event SET actor = 'x'",
            "DELETE FROM audit_event",
            "TRUNCATE audit_event",
        ):
            with pytest.raises(psycopg.errors.RaiseException, match="only added to"):
                owner.execute(statement)


def test_s35_nobody_writes_into_anothers_chain_or_at_another_time(wall: Wall) -> None:
    with wall.connect(session=wall.enter(1)) as attacker:
        attacker.execute(
            "INSERT INTO audit_event (id, at, actor, action, patient_id, chain, sequence, hash)"
            " VALUES ('forged', '2001-01-01', 'desk', 'x', 'p1', 'staff_1', 99, 'abc')"
        )
    with wall.connect(OWNER) as owner:
        found = owner.execute("SELECT chain, at, hash FROM audit_event WHERE id = 'forged'").fetchone()
    assert found is not None
    assert found[0] == "lobby_1"
    assert abs(found[1] - now().replace(tzinfo=None)) < timedelta(minutes=5)
    assert found[2] != "abc"


def test_the_board_sees_numbers_and_rooms_alone(wall: Wall) -> None:
    with wall.connect("board_1") as board:
        for table in PERSONAL:
            assert not rows(board, table), table
        assert board.execute("SELECT letter, number, room FROM ticket").fetchall() == [("A", 1, "")]


def test_the_import_writes_people_and_reads_no_visits(wall: Wall) -> None:
    importer = Database(server_url(wall.cluster, "import_1", wall.name))
    PatientService(importer).save([a_patient(9)], [a_booking(9, noon())])
    importer.close()
    with wall.connect("import_1") as connection:
        for table in ("visit", "questionnaire_response", "consent", "ticket", "audit_event", "lobby_session"):
            assert rows(connection, table) is None, table


def test_the_lobbys_program_does_all_it_has_to_behind_the_wall(wall: Wall) -> None:
    feed = wall.owner.feed()
    feed.changes()
    visit = wall.check_in(4)
    assert Change(Topic.VISIT, visit) in feed.changes(5)
    feed.close()
    HelpService(wall.lobby, now).call("h1", "kiosk-1", "identity")
    assert not HelpService(wall.lobby, now).is_answered("h1")
    desk = DeskService(wall.lobby, now)
    from kiosk.domain.printers import PrinterState
    from kiosk.domain.visit.visit import DeskEntry, KioskState

    entry = DeskEntry("d1", "kiosk-1", "left", "left", now(), now(), "Family1", None, {"reason": "pain"})
    desk.bring(entry)
    desk.bring(entry)
    desk.report(KioskState("kiosk-1", now(), "1", 3, now()))
    desk.report(KioskState("kiosk-1", now(), "1", 0, None, printer=PrinterState.NO_PAPER))
    assert [found.id for found in DeskService(wall.owner, now).entries(an_actor())] == ["d1"]
    (said,) = DeskService(wall.owner, now).kiosks(an_actor())
    assert (said.kiosk, said.pending, said.printer) == ("kiosk-1", 0, PrinterState.NO_PAPER)
    with wall.connect("lobby_2") as other:
        assert refused(other, "UPDATE kiosk_state SET pending = 99"), "each kiosk speaks for itself"


def test_attack_06_a_login_writes_so_many_rows_within_an_hour_and_no_more(wall: Wall) -> None:
    """Twenty thousand calls for help took a staff window 22 seconds, each time."""
    call = "INSERT INTO help_call (id, kiosk, at, reason, answered_by) VALUES (%s, 'k', %s, 'welcome', '')"
    stamp = now().replace(tzinfo=None)
    with wall.connect() as attacker, attacker.cursor() as cursor:
        cursor.executemany(call, [(f"h{number}", stamp) for number in range(200)])
        for kiosk in ("k", "another"):
            with pytest.raises(psycopg.errors.ProgramLimitExceeded):
                attacker.execute(call.replace("'k'", f"'{kiosk}'"), (str(uuid7()), stamp))
        for statement in (
            "SELECT * FROM write_count",
            "DELETE FROM write_count",
            "SELECT * FROM set_aside_row",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                attacker.execute(statement)
        for when in ("infinity", "-infinity", "0044-03-15 BC"):
            with pytest.raises((psycopg.errors.CheckViolation, psycopg.errors.ProgramLimitExceeded)):
                attacker.execute(call, (str(uuid7()), when))
    # Nobody else has less for it, and an hour later it may call again.
    other = Database(server_url(wall.cluster, "lobby_2", wall.name))
    HelpService(other, now).call("other", "k2", "welcome")
    other.close()
    with wall.connect(OWNER) as owner:
        owner.execute("UPDATE write_count SET since = since - interval '61 minutes'")
    with wall.connect() as attacker:
        attacker.execute(call, (str(uuid7()), stamp))
    assert len(HelpService(wall.owner, now).open_calls(an_actor())) == 201, (
        "two hundred, and one line that says there are more"
    )


def test_attack_06_a_login_does_not_open_visits_without_end(wall: Wall) -> None:
    with wall.connect(OWNER) as owner:
        owner.execute(
            "INSERT INTO write_count VALUES ('lobby_1', 'visit', kiosk_now(), 1999)"
            " ON CONFLICT (account, of_table) DO UPDATE SET since = kiosk_now(), written = 1999"
        )
    wall.check_in(4)
    with pytest.raises(StoreUnavailable):
        wall.check_in(5)


def test_attack_07_a_new_login_under_an_old_name_and_another_under_ours_are_nothing_to_a_kiosk(
    wall: Wall,
) -> None:
    other = Database(server_url(wall.cluster, "lobby_2", wall.name))
    state = KioskState("lobby-east", now(), "1", 3, now())
    DeskService(wall.lobby, now).report(state)
    DeskService(other, now).report(state)
    with wall.connect() as attacker:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            attacker.execute("UPDATE kiosk_state SET account = 'lobby_2'")
        attacker.execute("INSERT INTO kiosk_state (kiosk, account, reported_at, version, pending)"
                         " VALUES ('x', 'lobby_2', now(), '', 0) ON CONFLICT DO NOTHING")  # fmt: skip
    with wall.connect(OWNER) as owner:
        found = owner.execute("SELECT account, kiosk FROM kiosk_state ORDER BY account").fetchall()
    assert found == [("lobby_1", "lobby-east"), ("lobby_2", "lobby-east")]
    DeskService(wall.lobby, now).report(state)
    other.close()
