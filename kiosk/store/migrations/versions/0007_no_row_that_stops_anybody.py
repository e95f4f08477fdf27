"""no row that stops anybody: a booking may be of several days' visits, kiosks are known by login, rows are checked"""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0007"
down_revision: str | Sequence[str] | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


class Check(NamedTuple):
    """What every row of a table has to fulfil; ``{row}`` stands before each column's name."""

    table: str
    name: str
    server: str
    embedded: str


def _same(table: str, name: str, condition: str) -> Check:
    return Check(table, name, condition, condition)


def _one_of(table: str, column: str, *values: str) -> Check:
    return _same(table, column, f"{{row}}{column} IN ({', '.join(repr(value) for value in values)})")


def _longest(table: str, column: str, characters: int) -> Check:
    return _same(table, f"{column}_length", f"length({{row}}{column}) <= {characters}")


def _between(table: str, column: str, least: int, most: int) -> Check:
    return _same(table, column, f"{{row}}{column} BETWEEN {least} AND {most}")


def _time(table: str, column: str) -> Check:
    """A moment that every program can read, and reckon with in any zone; no infinity, and no year before Christ."""
    shape = "[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]*"
    return Check(
        table,
        column,
        f"{{row}}{column} IS NULL OR {{row}}{column} BETWEEN '1900-01-01' AND '2200-01-01'",
        # As text: its column would take a year for a number.
        f"{{row}}{column} IS NULL OR (CAST({{row}}{column} AS TEXT) BETWEEN '1900' AND '2200'"
        f" AND CAST({{row}}{column} AS TEXT) GLOB '{shape}')",
    )


def _day(table: str, column: str, least: str = "1900-01-01", most: str = "2200-01-01") -> Check:
    return Check(
        table,
        column,
        f"{{row}}{column} IS NULL OR {{row}}{column} BETWEEN '{least}' AND '{most}'",
        f"{{row}}{column} IS NULL OR (CAST({{row}}{column} AS TEXT) BETWEEN '{least}' AND '{most}'"
        f" AND CAST({{row}}{column} AS TEXT) GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')",
    )


def _json(table: str, column: str, kind: str) -> Check:
    return Check(
        table,
        column,
        f"json_typeof({{row}}{column}) = '{kind}'",
        f"json_valid({{row}}{column}) AND json_type({{row}}{column}) = '{kind}'",
    )


CHECKS = (
    _day("patient", "birth_date", "0001-01-01", "9999-12-31"),
    _time("patient", "contact_confirmed_at"),
    _one_of("appointment", "status", "booked", "arrived", "checked-in", "fulfilled", "cancelled", "noshow"),
    _time("appointment", "start"),
    _time("coverage", "confirmed_at"),
    _one_of("visit", "status", "planned", "arrived", "in-progress", "finished", "cancelled"),
    _day("visit", "day"),
    _time("visit", "started_at"),
    _time("visit", "arrived_at"),
    _time("visit", "acknowledged_at"),
    _longest("visit", "acknowledged_by", 200),
    _one_of(
        "checklist_item", "kind", "identity", "contact", "questionnaire", "insurance", "consent",
    ),
    _one_of("checklist_item", "status", "due", "done", "skipped", "needs_staff"),
    _between("checklist_item", "position", 0, 10_000),
    _time("checklist_item", "completed_at"),
    _longest("checklist_item", "reason", 1000),
    _longest("checklist_item", "completed_by", 200),
    _time("step_record", "device_time"),
    _time("step_record", "applied_at"),
    _time("questionnaire", "published_at"),
    _json("questionnaire", "resource", "object"),
    _time("questionnaire_response", "authored"),
    _json("questionnaire_response", "resource", "object"),
    _time("form_draft", "saved_at"),
    _json("form_draft", "resource", "object"),
    _time("clinical_statement", "recorded_at"),
    _one_of("consent", "method", "drawn", "typed"),
    _longest("consent", "typed_name", 1000),
    _json("consent", "strokes", "array"),
    _time("consent", "signed_at"),
    _one_of("change_request", "status", "pending", "accepted", "refused"),
    _longest("change_request", "old", 20_000),
    _longest("change_request", "new", 20_000),
    _time("change_request", "decided_at"),
    _one_of("ticket", "status", "waiting", "called", "serving", "done", "left"),
    _day("ticket", "day"),
    _between("ticket", "number", 0, 1_000_000_000),
    _between("ticket", "times_called", 0, 1_000_000),
    _time("ticket", "created_at"),
    _time("ticket", "called_at"),
    _longest("ticket", "room", 1000),
    _longest("ticket", "called_by", 200),
    _time("help_call", "at"),
    _time("help_call", "answered_at"),
    _longest("help_call", "answered_by", 200),
    _one_of("desk_entry", "kind", "conflict", "left"),
    _time("desk_entry", "device_time"),
    _time("desk_entry", "received_at"),
    _time("desk_entry", "settled_at"),
    _day("desk_entry", "birth_date", "0001-01-01", "9999-12-31"),
    _longest("desk_entry", "family", 1000),
    _longest("desk_entry", "settled_by", 200),
    _json("desk_entry", "detail", "object"),
    _time("kiosk_state", "reported_at"),
    _time("kiosk_state", "oldest_at"),
    _between("kiosk_state", "pending", 0, 1_000_000_000),
    _between("kiosk_state", "set_aside", 0, 1_000_000_000),
    _json("kiosk_state", "faults", "array"),
    Check(
        "kiosk_state",
        "faults_length",
        "length({row}faults::text) <= 20000",
        "length({row}faults) <= 20000",
    ),
)  # fmt: skip
# Others refer to these rows: what is wrong in one is put right, as near as can be, since it cannot be taken out.
_LEAVES = tuple(sorted({check.table for check in CHECKS} - {"patient", "visit", "appointment"}))
_MENDED = {
    ("patient", "birth_date"): "birth_date = '1900-01-01'",
    ("patient", "contact_confirmed_at"): "contact_confirmed_at = NULL",
    ("appointment", "status"): "status = 'cancelled'",
    ("appointment", "start"): "start = '1900-01-02 00:00:00.000000', status = 'cancelled'",
    ("visit", "status"): "status = CASE WHEN arrived_at IS NULL THEN 'planned' ELSE 'arrived' END",
    ("visit", "day"): "day = '1900-01-01'",
    ("visit", "started_at"): "started_at = '1900-01-02 00:00:00.000000'",
    ("visit", "arrived_at"): "arrived_at = '1900-01-02 00:00:00.000000'",
    ("visit", "acknowledged_at"): "acknowledged_at = NULL",
    ("visit", "acknowledged_by_length"): "acknowledged_by = substr(acknowledged_by, 1, 200)",
}


def upgrade() -> None:
    server = op.get_bind().dialect.name == "postgresql"
    op.create_table(
        "set_aside_row",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("of_table", sa.String(length=60), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_set_aside_row")),
    )
    op.create_table(
        "write_count",
        sa.Column("account", sa.String(length=100), nullable=False),
        sa.Column("of_table", sa.String(length=60), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("written", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account", "of_table", name=op.f("pk_write_count")),
    )
    with op.batch_alter_table("visit_appointment") as batch_op:
        batch_op.drop_constraint("pk_visit_appointment", type_="primary")
        batch_op.create_primary_key(op.f("pk_visit_appointment"), ["appointment_id", "visit_id"])
    _key_kiosks_by_login(server)
    _check_rows(server)
    if server:
        for statement in SERVER:
            _run(statement)


def downgrade() -> None:
    server = op.get_bind().dialect.name == "postgresql"
    if server:
        for statement in SERVER_DOWN:
            _run(statement)
    for statement in _unchecked(server):
        _run(statement)
    # Each kiosk's name, and each booking, once: the latest stays.
    _run(
        "DELETE FROM kiosk_state WHERE EXISTS (SELECT 1 FROM kiosk_state o WHERE o.kiosk = kiosk_state.kiosk"
        " AND (o.reported_at, o.account) > (kiosk_state.reported_at, kiosk_state.account))"
    )
    with op.batch_alter_table("kiosk_state") as batch_op:
        batch_op.drop_constraint("pk_kiosk_state", type_="primary")
        batch_op.create_primary_key(op.f("pk_kiosk_state"), ["kiosk"])
        batch_op.drop_column("set_aside")
        batch_op.drop_column("faults")
    if not server:
        _run("UPDATE kiosk_state SET account = ''")
    _run(
        "DELETE FROM visit_appointment WHERE EXISTS (SELECT 1 FROM visit_appointment o"
        " WHERE o.appointment_id = visit_appointment.appointment_id AND o.visit_id > visit_appointment.visit_id)"
    )
    with op.batch_alter_table("visit_appointment") as batch_op:
        batch_op.drop_constraint("pk_visit_appointment", type_="primary")
        batch_op.create_primary_key(op.f("pk_visit_appointment"), ["appointment_id"])
    op.drop_table("write_count")
    op.drop_table("set_aside_row")


def _run(statement: str) -> None:
    op.execute(sa.text(statement.replace(":", "\\:")))


def _key_kiosks_by_login(server: bool) -> None:
    """One row for each login, or for each kiosk of an embedded record: another's row stands in nobody's way."""
    if server:
        # The owner speaks for many kiosks, in tests and when a record is moved.
        _run("UPDATE kiosk_state SET account = kiosk WHERE account = current_user")
    else:
        _run("UPDATE kiosk_state SET account = kiosk")
    _run(
        "DELETE FROM kiosk_state WHERE EXISTS (SELECT 1 FROM kiosk_state o WHERE o.account = kiosk_state.account"
        " AND (o.reported_at, o.kiosk) > (kiosk_state.reported_at, kiosk_state.kiosk))"
    )
    with op.batch_alter_table("kiosk_state") as batch_op:
        batch_op.add_column(sa.Column("set_aside", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("faults", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.drop_constraint("pk_kiosk_state", type_="primary")
        batch_op.create_primary_key(op.f("pk_kiosk_state"), ["account"])


def _check_rows(server: bool) -> None:
    for (table, name), mended in _MENDED.items():
        check = next(check for check in CHECKS if (check.table, check.name) == (table, name))
        _run(f"UPDATE {table} SET {mended} WHERE NOT ({_condition(check, server)})")
    for table in _LEAVES:
        _set_aside(table, server)
    for statement in _checked(server):
        _run(statement)


def _condition(check: Check, server: bool, row: str = "") -> str:
    return (check.server if server else check.embedded).format(row=row)


def _set_aside(table: str, server: bool) -> None:
    """Rows that nobody could read are taken out, and kept as they were."""
    broken = " OR ".join(
        f"NOT coalesce({_condition(check, server)}, false)" for check in CHECKS if check.table == table
    )
    if server:
        # As text: what a driver could not read may stand in it.
        contents = f"SELECT '{table}', to_json({table}.*)::text FROM {table} WHERE {broken}"
    else:
        columns = [column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)]
        named = ", ".join(f"'{column}', \"{column}\"" for column in columns)
        contents = f"SELECT '{table}', json_object({named}) FROM {table} WHERE {broken}"
    _run(f"INSERT INTO set_aside_row (of_table, contents) {contents}")
    _run(f"DELETE FROM {table} WHERE {broken}")


def _checked(server: bool) -> Iterator[str]:
    """An embedded record's tables cannot be given checks later; triggers do the same there."""
    for check in CHECKS:
        if server:
            yield f"ALTER TABLE {check.table} ADD CONSTRAINT {_name(check)} CHECK ({_condition(check, server)})"
            continue
        for does in ("INSERT", "UPDATE"):
            yield (
                f"CREATE TRIGGER {_name(check)}_{does.lower()} BEFORE {does} ON {check.table}"
                f" WHEN NOT coalesce({_condition(check, server, 'NEW.')}, 0)"
                f" BEGIN SELECT RAISE(ABORT, {json.dumps(_name(check))}); END"
            )


def _unchecked(server: bool) -> Iterator[str]:
    for check in CHECKS:
        if server:
            yield f"ALTER TABLE {check.table} DROP CONSTRAINT {_name(check)}"
        else:
            yield from (f"DROP TRIGGER {_name(check)}_{does}" for does in ("insert", "update"))


def _name(check: Check) -> str:
    return f"ck_{check.table}_{check.name}"


SERVER = (
    *wall.statements("kiosk_own_state", revision),
    *wall.statements("kiosk_within_limits", revision),
    *wall.statements("kiosk_delays", revision),
    *wall.statements("triggers", revision),
)
SERVER_DOWN = (
    *wall.statements("kiosk_delays", "0006"),
    "DROP TRIGGER help_call_within_limits ON help_call",
    "DROP TRIGGER desk_entry_within_limits ON desk_entry",
    "DROP FUNCTION kiosk_within_limits",
    "DROP TRIGGER kiosk_state_own ON kiosk_state",
    "DROP FUNCTION kiosk_own_state",
)
