"""Migration 0007: what stood in the record stays or is set aside, and what no program could read is not taken in."""

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from kiosk.store.database import Database, newest_revision
from tests.engines import EMBEDDED, SERVER
from tests.thinned import few

MOMENT = "2026-11-23 15:00:00.000000"
PATIENT = (
    "INSERT INTO patient (id, mrn, family, given, birth_date, sex, language, phone, email, address_line, city, state,"
    " postal_code, emergency_name, emergency_relationship, emergency_phone, deceased)"
    " VALUES ('p1', '1', 'F', 'G', '1980-01-01', '', '', '', '', '', '', '', '', '', '', '', false)"
)
VISIT = (
    "INSERT INTO visit (id, patient_id, day, status, started_at, acknowledged_by, version)"
    f" VALUES ('v1', 'p1', '2026-11-23', '{{status}}', '{MOMENT}', '', 1)"
)
ITEM = (
    "INSERT INTO checklist_item (visit_id, kind, key, status, position, reason, completed_by, completed_at)"
    " VALUES ('v1', '{kind}', '{key}', '{status}', {position}, '{reason}', '', {at})"
)
CALL = (
    "INSERT INTO help_call (id, kiosk, at, reason, answered_by) VALUES ('{id}', 'k', '{at}', 'welcome', '')"
)
ENTRY = (
    "INSERT INTO desk_entry (id, kiosk, kind, reason, device_time, received_at, family, detail, settled_by)"
    f" VALUES ('{{id}}', 'k', '{{kind}}', 'closed', '{MOMENT}', '{MOMENT}', '{{family}}', '{{detail}}', '')"
)
STATE = (
    "INSERT INTO kiosk_state (kiosk, account, reported_at, version, pending)"
    " VALUES ('{kiosk}', '{account}', '{at}', '1', {pending})"
)
GOOD: dict[str, Any] = {
    "kind": "contact", "key": "", "status": "due", "position": 1, "reason": "", "at": "NULL",
}  # fmt: skip
GOOD_ENTRY = {"id": "e1", "kind": "left", "family": "F", "detail": "{}"}


def run(database: Database, *statements: str) -> None:
    with database.write() as connection:
        for statement in statements:
            connection.execute(text(statement.replace(":", "\\:")))


def found(database: Database, query: str) -> list[tuple[Any, ...]]:
    with database.read() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


@pytest.fixture
def before(empty: Database) -> Database:
    """A record as the program before has it, with people."""
    empty.downgrade("0006")
    run(empty, PATIENT, VISIT.format(status="planned"))
    return empty


def infinity(database: Database) -> str:
    """A time that no program can read."""
    return "not a time" if database.embedded else "infinity"


@pytest.mark.parametrize("empty", few([EMBEDDED, SERVER], EMBEDDED), indirect=True)
def test_rows_that_nobody_can_read_are_set_aside_and_the_others_stay(before: Database) -> None:
    run(
        before,
        ITEM.format(**GOOD),
        ITEM.format(**GOOD | {"kind": "of_tomorrow", "key": "bad"}),
        CALL.format(id="h1", at=MOMENT),
        CALL.format(id="h2", at=infinity(before)),
        ENTRY.format(**GOOD_ENTRY),
        ENTRY.format(**GOOD_ENTRY | {"id": "e2", "detail": "[1]"}),
        "UPDATE visit SET status = 'odd', arrived_at = " + f"'{infinity(before)}'",
    )
    before.upgrade()
    assert before.revision() == newest_revision()
    assert found(before, "SELECT kind FROM checklist_item") == [("contact",)]
    assert found(before, "SELECT id FROM help_call") == [("h1",)]
    assert found(before, "SELECT id FROM desk_entry") == [("e1",)]
    assert found(before, "SELECT status FROM visit") == [("arrived",)], "put right, since others refer to it"
    aside = found(before, "SELECT of_table, contents FROM set_aside_row ORDER BY of_table")
    assert [row[0] for row in aside] == ["checklist_item", "desk_entry", "help_call"]
    assert "of_tomorrow" in aside[0][1]
    assert infinity(before) in aside[2][1]


@pytest.mark.parametrize("empty", few([EMBEDDED, SERVER], EMBEDDED), indirect=True)
def test_each_login_keeps_the_latest_that_it_has_said(before: Database) -> None:
    accounts = ("", "") if before.embedded else ("lobby_1", "lobby_1")
    run(
        before,
        STATE.format(kiosk="a", account=accounts[0], at=MOMENT, pending=1),
        STATE.format(kiosk="b", account=accounts[1], at=MOMENT.replace("15:", "16:"), pending=2),
    )
    before.upgrade()
    kept = found(before, "SELECT account, kiosk, pending FROM kiosk_state ORDER BY kiosk")
    if before.embedded:
        assert kept == [("a", "a", 1), ("b", "b", 2)], "one computer, and a kiosk for each name"
    else:
        assert kept == [("lobby_1", "b", 2)]
    before.downgrade("0006")
    assert len(found(before, "SELECT kiosk FROM kiosk_state")) == len(kept)
    before.upgrade()


@pytest.mark.parametrize("empty", few([EMBEDDED, SERVER], EMBEDDED), indirect=True)
def test_a_booking_of_two_visits_keeps_the_later_when_the_tables_go_back(empty: Database) -> None:
    run(
        empty,
        PATIENT,
        VISIT.format(status="planned"),
        VISIT.format(status="planned").replace("v1", "v2").replace("2026-11-23'", "2026-11-24'"),
        "INSERT INTO appointment (id, patient_id, start, minutes, status, practitioner, location, room, waiting_area,"
        f" directions, description) VALUES ('a1', 'p1', '{MOMENT}', 20, 'booked', '', '', '', '', '', '')",
        "INSERT INTO visit_appointment (appointment_id, visit_id) VALUES ('a1', 'v1')",
        "INSERT INTO visit_appointment (appointment_id, visit_id) VALUES ('a1', 'v2')",
    )
    empty.downgrade("0006")
    assert found(empty, "SELECT appointment_id, visit_id FROM visit_appointment") == [("a1", "v2")]
    empty.upgrade()
    with pytest.raises(IntegrityError):
        run(empty, "INSERT INTO visit_appointment (appointment_id, visit_id) VALUES ('a1', 'v2')")


@pytest.mark.parametrize(
    "statement",
    [
        CALL.format(id="h", at="{never}"),
        ITEM.format(**GOOD | {"kind": "of_tomorrow"}),
        ITEM.format(**GOOD | {"status": "perhaps"}),
        ITEM.format(**GOOD | {"position": -1}),
        ITEM.format(**GOOD | {"at": "'{never}'"}),
        ITEM.format(**GOOD | {"reason": "x" * 1001}),
        ENTRY.format(**GOOD_ENTRY | {"detail": "[1, 2]"}),
        ENTRY.format(**GOOD_ENTRY | {"detail": "1"}),
        ENTRY.format(**GOOD_ENTRY | {"kind": "other"}),
        ENTRY.format(**GOOD_ENTRY | {"family": "x" * 1001}),
        STATE.format(kiosk="k", account="k", at=MOMENT, pending=-1),
        STATE.format(kiosk="k", account="k", at="{never}", pending=1),
        "UPDATE visit SET status = 'lost'",
        "UPDATE visit SET day = '9999-12-31'",
        "UPDATE visit SET arrived_at = '{never}'",
        "UPDATE patient SET birth_date = '{never}'",
    ],
)
def test_attack_06_a_row_that_would_stop_every_reader_is_not_taken_in(
    empty: Database, statement: str
) -> None:
    run(empty, PATIENT, VISIT.format(status="planned"))
    with pytest.raises(DBAPIError):
        run(empty, statement.replace("{never}", infinity(empty)))
    assert found(empty, "SELECT status FROM visit") == [("planned",)]


def test_attack_06_rows_as_the_program_writes_them_are_taken_in(empty: Database) -> None:
    run(
        empty,
        PATIENT,
        VISIT.format(status="planned"),
        ITEM.format(**GOOD | {"at": f"'{MOMENT}'"}),
        CALL.format(id="h", at=MOMENT),
        ENTRY.format(**GOOD_ENTRY),
        STATE.format(kiosk="k", account="k", at=MOMENT, pending=1),
    )
    assert found(empty, "SELECT set_aside FROM kiosk_state") == [(0,)]
