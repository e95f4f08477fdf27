"""What a colleague writes by plain SQL, past every service, is in the audit under their name, when it is committed."""

from collections.abc import Iterator

import psycopg
import pytest
from uuid6 import uuid7

from kiosk.domain.audit import Action
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.exporting import of_patients, told_of
from kiosk.services.desk.phone_rows import SHOWN
from kiosk.services.desk.queue import QueueService
from tests.actors import who_did
from tests.engines import OWNER
from tests.store.test_opened_records import GONE, HERE, WHY, _fill, opens
from tests.store.test_wall import SETTINGS, now
from tests.store.test_who_acts import Desk

# Each is a statement that the wall takes of a manager who has opened the record, and the table that it is of.
PAST = {
    "visit": "UPDATE visit SET version = version + 1 WHERE patient_id = 'p2'",
    "ticket": "UPDATE ticket SET first = 'urgent' WHERE visit_id IN (SELECT id FROM visit WHERE patient_id = 'p2')",
    "checklist_item": "UPDATE checklist_item SET reason = 'x'"
    " WHERE visit_id IN (SELECT id FROM visit WHERE patient_id = 'p2')",
    "patient": "UPDATE patient SET city = 'Elsewhere' WHERE id = 'p2'",
    "patient_telecom": "DELETE FROM patient_telecom WHERE patient_id = 'p2'",
    "patient_address": "UPDATE patient_address SET city = 'Elsewhere' WHERE patient_id = 'p2'",
    "coverage": "UPDATE coverage SET payer = 'Another' WHERE patient_id = 'p2'",
    "clinical_statement": "DELETE FROM clinical_statement WHERE patient_id = 'p2'",
    "appointment": "UPDATE appointment SET status = 'cancelled' WHERE patient_id = 'p2'",
    "change_request": "DELETE FROM change_request WHERE visit_id IN (SELECT id FROM visit WHERE patient_id = 'p2')",
    "consent": "INSERT INTO consent (id, visit_id, patient_id, document, version, language, method, typed_name,"
    " strokes, signed_at) SELECT 'c', id, patient_id, 'privacy', '1', 'en', 'paper', '', '[]', now() AT TIME ZONE 'UTC'"
    " FROM visit WHERE patient_id = 'p2'",
    "phone_call": "INSERT INTO phone_call (id, at, direction, patient_id, caller, topic, about, state, made_by, agreed,"
    " number, dialled, line, caller_is, checked, owner, outcome, version)"
    " VALUES ('call', now(), 'incoming', 'p2', '', 'other', '', 'ringing', '', '', '', '', '', '', '', '', '', 1)",
    "message": "SELECT kiosk_message_write('message', 'p2', NULL, 'everybody', NULL, 'words', '', '')",
}

# Why some tables are not asked of, which say whose a row is.
UNASKED = {
    "audit_event": "it is the audit",
    "step_record": "staff have no policy that lets them write one",
    "form_draft": "what is half filled in says nothing yet; what comes of it is told",
}


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    _fill(made.owner)
    yield made
    made.close()


def told(desk: Desk) -> list[tuple[str, str, str]]:
    """Who, of whom, and in which table, of what was written past the services."""
    with desk.wall.connect(OWNER) as owner:
        return owner.execute(
            "SELECT actor, patient_id, record_id FROM audit_event WHERE action = %s ORDER BY sequence",
            (Action.WRITTEN_PAST,),
        ).fetchall()


@pytest.mark.parametrize("table", PAST)
def test_attack_11_what_is_written_past_the_services_is_in_the_audit(desk: Desk, table: str) -> None:
    desk.add("Eve", StaffRole.CLINICIAN)
    with desk.prompt(desk.add("Ada", StaffRole.MANAGER)) as prompt:
        assert opens(prompt, HERE)
        assert prompt.execute(PAST[table].encode()).rowcount >= 1
    assert told(desk) == [("Ada", HERE, table)]


# What else is done in the transaction, and hides nothing of it.
_ABOUT = "INSERT INTO audit_event (id, at, actor, action, patient_id) VALUES ('e', now(), '', %s, %s)"
_OF_VISIT = (
    "INSERT INTO audit_event (id, at, actor, action, patient_id, visit_id, record_id)"
    " SELECT 'e', now(), '', 'ticket_called', %s, id, id FROM visit WHERE patient_id = 'p2'"
)
BESIDE: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "an event of somebody else": ("", _ABOUT, ("ticket_called", GONE)),
    "an event of somebody else that names the visit": ("", _OF_VISIT, (GONE,)),
    "that it was read": ("", _ABOUT, ("read_record", HERE)),
    "nobody by the end": ("", "SELECT set_config('kiosk.shown', '', true)", ()),
    "an event that is taken back": ("SAVEPOINT a", _ABOUT + "; ROLLBACK TO a", ("ticket_called", HERE)),
}


@pytest.mark.parametrize("way", BESIDE)
def test_attack_11_what_is_done_beside_it_hides_nothing(desk: Desk, way: str) -> None:
    before, after, values = BESIDE[way]
    with desk.prompt(desk.add("Ada", StaffRole.MANAGER)) as prompt:
        assert opens(prompt, HERE)
        with prompt.transaction():
            prompt.execute(PAST["visit"].encode())
            for statement in (before, *after.split("; ")):
                prompt.execute(statement.encode(), values if "%s" in statement else None)
    assert told(desk) == [("Ada", HERE, "visit")]


def test_attack_11_a_statement_that_ends_its_own_session_writes_nothing(desk: Desk) -> None:
    """Who acts would be nobody by the time the row is there; that it is asked goes by the login alone."""
    with desk.prompt(desk.add("Ada", StaffRole.MANAGER)) as prompt:
        ends = (
            "UPDATE visit SET acknowledged_by = set_config('kiosk.shown', '', false) WHERE patient_id = 'p2'"
        )
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            prompt.execute(ends.encode())


def test_what_the_services_do_is_told_once(desk: Desk) -> None:
    ada = desk.add("Ada", StaffRole.MANAGER)
    arrivals = ArrivalService(desk.staff, SETTINGS, now)
    visit = arrivals.today(ada)[0].visit_id
    QueueService(desk.staff, SETTINGS, now).acknowledge(visit, ada)
    assert who_did(desk.owner, Action.ACKNOWLEDGE) == ["Ada"]
    assert told(desk) == []


def test_an_event_of_a_part_of_the_transaction_counts(desk: Desk) -> None:
    with desk.prompt(desk.add("Ada", StaffRole.MANAGER)) as prompt, prompt.transaction():
        prompt.execute(PAST["visit"].encode())
        with prompt.transaction():
            prompt.execute(_ABOUT.encode(), ("ticket_called", HERE))
        prompt.execute(_ABOUT.replace("'e'", "'f'").encode(), ("search_hit", GONE))
    assert told(desk) == []


def test_attack_11_nobodys_visit_is_for_another_ones_booking(desk: Desk) -> None:
    links = "INSERT INTO visit_appointment (visit_id, appointment_id) SELECT id, %s FROM visit WHERE patient_id = 'p2'"
    with desk.prompt(desk.add("Ada", StaffRole.MANAGER)) as prompt:
        assert opens(prompt, HERE)
        for statement, values in (
            (links, ("a1",)),
            ("UPDATE visit_appointment SET appointment_id = %s", ("a1",)),
            ("UPDATE ticket SET visit_id = %s", ("x",)),
            ("UPDATE ticket SET number = %s", (1,)),
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(statement.encode(), values)
    with desk.wall.connect(OWNER) as owner:
        owner.execute("UPDATE appointment SET patient_id = 'p2' WHERE id = 'a3'")
    with desk.prompt(desk.add("Eve", StaffRole.MANAGER)) as prompt:
        assert opens(prompt, HERE)
        assert prompt.execute(links.encode(), ("a3",)).rowcount == 1, "of their own it is"


def test_attack_11_who_takes_a_message_has_read_it(desk: Desk) -> None:
    author, reader = desk.add("Ada", StaffRole.MANAGER), desk.add("Eve", StaffRole.CLINICIAN)
    with desk.prompt(author) as ada:
        ada.execute(PAST["message"].encode())
    with desk.prompt(reader) as eve:
        eve.execute("SELECT kiosk_message_step('message', 1, 'taken', '', '')")
        read = eve.execute(
            "SELECT read_at IS NOT NULL FROM message_read WHERE message_id = 'message'"
        ).fetchall()
    assert read == [(True,)]
    assert [actor for actor, _, table in told(desk) if table == "message"] == ["Ada", "Eve"]


def test_attack_11_what_is_opened_while_a_double_of_special_privacy_is_joined_stays_shut(desk: Desk) -> None:
    ada = desk.add("Ada", StaffRole.CLINICIAN)
    with desk.wall.connect(OWNER) as owner, desk.prompt(ada) as prompt:
        owner.execute("SELECT kiosk_keep_private(%s, %s, %s, '', 'command')", (str(uuid7()), GONE, WHY))
        prompt.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        assert prompt.execute("SELECT kiosk_granted()").fetchone() == ([],)
        # Joined by another transaction, of which this one sees nothing.
        owner.execute(
            "INSERT INTO patient_join (id, kept_id, double_id, joined_at, joined_by, parted_by)"
            " VALUES ('j', %s, %s, now(), 'x', '')",
            (HERE, GONE),
        )
        assert opens(prompt, HERE)
        prompt.execute("COMMIT")
        assert prompt.execute("SELECT kiosk_granted()").fetchone() == ([],)


def test_every_table_that_staff_write_of_patients_is_told_of(desk: Desk) -> None:
    """A new table of patients or visits, that staff may write, has its trigger, or stands above with the reason."""
    with desk.wall.connect(OWNER) as owner:
        writable = owner.execute(
            "SELECT DISTINCT g.table_name FROM information_schema.column_privileges g JOIN pg_class c"
            " ON c.oid = format('public.%I', g.table_name)::regclass AND c.relkind = 'r'"
            " WHERE g.grantee = 'kiosk_staff' AND g.privilege_type IN ('INSERT', 'UPDATE') AND EXISTS ("
            "SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('patient_id', 'visit_id'))"
        ).fetchall()
        asked = owner.execute(
            "SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger WHERE tgfoid = 'kiosk_unannounced'::regproc"
        ).fetchall()
    unasked = {name for (name,) in writable} - {name for (name,) in asked}
    assert unasked == UNASKED.keys()


def test_every_table_of_a_copy_can_be_read_by_who_makes_it(desk: Desk) -> None:
    """What the export reads of a patient is granted whole; a new table is granted, or said to say nothing new."""
    may = "SELECT has_column_privilege('kiosk_staff', %s, %s, 'SELECT')"
    with desk.wall.connect(OWNER) as owner:
        shut = [
            f"{name}.{column}"
            for name, (table, _) in of_patients().items()
            for column in told_of(table)
            if owner.execute(may, (SHOWN.get(name, table).name, column)).fetchone() != (True,)
        ]
    assert shut == []
