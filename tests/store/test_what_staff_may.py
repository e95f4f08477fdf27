"""What a computer's login gets by plain SQL: with nobody signed in, and with somebody of each role."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from kiosk.domain.permissions import ALLOWED, Permission, StaffRole
from kiosk.store import tables
from tests.engines import OWNER
from tests.services.staffing.people import COMMAND
from tests.store.test_wall import PERSONAL, refused, rows
from tests.store.test_who_acts import Desk

# What says nothing of anybody, with which a program begins.
FOR_ALL = {"setting", "questionnaire", "location", "healthcare_service", "visit_type", "kiosk_state"}
# Of which there are rows in this record.
FILLED = ("patient", "patient_name", "appointment", "visit", "ticket", "checklist_item")
# What a computer's login may call, whoever acts: each of them looks after itself.
CALLED = {
    *("salt", "knock", "judge", "renew", "leave", "password", "pin", "known"),
}
OTHERS = {
    *(
        "kiosk_taken",
        "kiosk_hold_time",
        "kiosk_book",
        "kiosk_end_booking",
        "kiosk_answer_booking",
        "kiosk_plan",
        "kiosk_letter_code",
    ),
    *("key_range", "key_multirange"),
    *(
        "kiosk_here",
        "kiosk_only_registered",
        "kiosk_makes_lists",
        "kiosk_begin_lists",
        "kiosk_listing",
        "kiosk_is_listed",
        "kiosk_namesakes",
    ),
    *(
        "kiosk_bookings_here",
        "kiosk_bookings_ahead",
        "kiosk_waiting_at",
        "kiosk_last_event",
        "kiosk_shut_out",
    ),
    *("kiosk_take_up", "kiosk_may", "kiosk_may_now", "kiosk_acts", "kiosk_account", "kiosk_anybody"),
    *("kiosk_has_password", "kiosk_new_code", "kiosk_end_sessions", "kiosk_audit_ends", "kiosk_audit_hash"),
    *(
        "kiosk_patients_of",
        "kiosk_records_of",
        "kiosk_now",
        "kiosk_patient",
        "kiosk_ticket_number",
        "kiosk_alone",
        "kiosk_drop_draft",
    ),
    *("kiosk_take_back", "kiosk_watchdog", "kiosk_sees_day", "kiosk_grant", "kiosk_granted", "kiosk_shows"),
    *("kiosk_break_glass", "kiosk_who_came", "kiosk_lets_in", "kiosk_of_visit"),
    *("kiosk_say_why", "kiosk_keep_private", "kiosk_lift_privacy", "kiosk_open_for_copy"),
    *("kiosk_attended", "kiosk_sees_booking", "kiosk_sees_earlier"),
    *("kiosk_own_place", "kiosk_offer_enrolment", "kiosk_move", "kiosk_among", "kiosk_visit_among"),
    *("kiosk_phone_steps", "kiosk_callers", "kiosk_callers_knock", "kiosk_callers_note", "kiosk_tail"),
    *("kiosk_message_steps", "kiosk_message_mine", "kiosk_message_write", "kiosk_message_seen"),
    *("kiosk_message_step", "kiosk_colleagues", "kiosk_links", "kiosk_pace", "kiosk_payment_steps"),
    "kiosk_fees",
    "kiosk_billed_ahead",
    "kiosk_estimates_said",
    "kiosk_booked_after",
    *(
        "kiosk_sees_patients",
        "kiosk_owns",
        "kiosk_told",
        "kiosk_same_phone",
        "kiosk_ask_phone",
        "kiosk_holder",
        "kiosk_mail_stop",
        "kiosk_text_stop",
        "kiosk_hidden_calls",
        "kiosk_works_phone",
        "kiosk_owed_shows",
    ),
}


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    yield made
    made.close()


def test_the_database_has_the_table_of_permissions(desk: Desk) -> None:
    with desk.wall.connect(OWNER) as owner:
        for role in StaffRole:
            found = owner.execute("SELECT kiosk_allows(%s)", (role,)).fetchone()
            assert found is not None
            assert set(found[0]) == ALLOWED[role], role
        assert owner.execute("SELECT kiosk_allows('dispatcher')").fetchone() == ([],)


def written(connection: psycopg.Connection, table: str) -> list[str]:
    """Which ways of writing a table touch a row of it."""
    columns = list(tables.metadata.tables[table].columns.keys())
    named = sql.Identifier(table)
    first = sql.Identifier(columns[-1])
    ways = {
        "DELETE": sql.SQL("DELETE FROM {}").format(named),
        "UPDATE": sql.SQL("UPDATE {} SET {} = {}").format(named, first, first),
        "INSERT": sql.SQL("INSERT INTO {} SELECT (jsonb_populate_record(NULL::{}, '{{}}')).*").format(
            named, named
        ),
    }
    found = []
    for name, statement in ways.items():
        try:
            if connection.execute(statement).rowcount not in (0, -1):
                found.append(name)
        except psycopg.errors.InsufficientPrivilege:
            continue
        except psycopg.Error as error:
            # It was not this that stopped it.
            found.append(f"{name}: {error}")
    return found


@pytest.mark.parametrize("shown", [False, True])
def test_attack_11_with_nobody_signed_in_no_row_of_anybodys_is_read_and_none_written(
    desk: Desk, shown: bool
) -> None:
    desk.add("Ada")
    with desk.prompt() as nobody:
        if shown:
            nobody.execute("SELECT kiosk_take_up('x'), set_config('kiosk.shown', 'yes', false)")
        for table in sorted({*tables.metadata.tables, *PERSONAL}):
            if table not in FOR_ALL:
                assert not rows(nobody, table), table
            assert not written(nobody, table), table
        for statement in ("SELECT kiosk_ticket_number(current_date)", "SELECT kiosk_alone()"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                nobody.execute(statement)
        for function in ("kiosk_patients_of", "kiosk_records_of"):
            assert nobody.execute(f"SELECT * FROM {function}('p1')").fetchall() == [], function
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            nobody.execute("SELECT verifier FROM staff_account")


def test_a_computers_login_calls_what_is_named_here_and_nothing_else(desk: Desk) -> None:
    with desk.prompt() as nobody:
        found = nobody.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
            " AND has_function_privilege(oid, 'EXECUTE')"
        ).fetchall()
    assert {row[0] for row in found} == {f"kiosk_staff_{name}" for name in CALLED} | OTHERS


@pytest.mark.parametrize("role", StaffRole)
def test_attack_11_each_role_reads_by_plain_sql_what_it_may(desk: Desk, role: StaffRole) -> None:
    may = ALLOWED[role]
    with desk.prompt(desk.add("Ada", role)) as prompt:
        for table in FILLED:
            assert bool(rows(prompt, table)) == (Permission.SEE_DAY in may), table
        assert bool(rows(prompt, "audit_event")) == (Permission.READ_AUDIT in may)
        desk.accounts.add("Eve", [StaffRole.CLINICIAN], COMMAND)
        known = prompt.execute("SELECT name FROM staff_account").fetchall()
        sees_all = bool(may & {Permission.READ_AUDIT, Permission.MANAGE_STAFF})
        assert [name for (name,) in sorted(known)] == (["Ada", "Eve"] if sees_all else ["Ada"])


@pytest.mark.parametrize("role", StaffRole)
def test_attack_11_each_role_writes_by_plain_sql_what_it_may(desk: Desk, role: StaffRole) -> None:
    may = ALLOWED[role]
    with desk.prompt(desk.add("Ada", role)) as prompt:
        for statement, needs in (
            ("UPDATE visit SET acknowledged_by = 'x'", Permission.WORK_QUEUE),
            ("UPDATE checklist_item SET reason = 'x'", Permission.WORK_DESK),
            ("UPDATE patient SET given = 'x'", Permission.DECIDE_CHANGES),
            ("UPDATE setting SET value = value", Permission.SET_CLINIC),
            ("INSERT INTO setting (key, value) VALUES ('x', '1')", Permission.SET_CLINIC),
            ("UPDATE staff_account SET name = 'x'", Permission.MANAGE_STAFF),
            ("UPDATE staff_account SET roles = '[\"administrator\"]'", Permission.MANAGE_STAFF),
        ):
            assert refused(prompt, statement) == (needs not in may), statement
        for statement in ("DELETE FROM consent", "DELETE FROM questionnaire_response", "DELETE FROM visit",
                          "UPDATE staff_account SET verifier = 'x'", "DELETE FROM staff_account",
                          "UPDATE audit_event SET actor = 'x'"):  # fmt: skip
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(statement)


def test_what_outlasts_a_window_needs_a_password_that_was_typed_lately(desk: Desk) -> None:
    ada = desk.add("Ada", StaffRole.ADMINISTRATOR)
    change = "UPDATE setting SET value = value"
    with desk.prompt(ada) as prompt, desk.wall.connect(OWNER) as owner:
        assert not refused(prompt, change)
        owner.execute("UPDATE staff_session SET confirmed_at = confirmed_at - interval '6 minutes'")
        assert refused(prompt, change)
        assert refused(prompt, "UPDATE staff_account SET name = 'x'")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            prompt.execute("SELECT kiosk_new_code(%s, 'x', 'x', 'x', now()::timestamp)", (ada.account_id,))


def test_a_role_that_is_taken_away_counts_at_the_next_statement(desk: Desk) -> None:
    ada = desk.add("Ada", StaffRole.MANAGER)
    with desk.prompt(ada) as prompt:
        assert rows(prompt, "patient")
        desk.accounts.set_roles(ada.account_id, [StaffRole.AUDITOR], COMMAND)
        assert rows(prompt, "patient") == []
        assert rows(prompt, "audit_event")
