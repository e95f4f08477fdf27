"""a record for many computers: sessions, the day list, the desk's entries; on a server the wall, and numbers in turn"""

import re
import unicodedata
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0005"
down_revision: str | Sequence[str] | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    server = op.get_bind().dialect.name == "postgresql"
    with op.batch_alter_table("patient", schema=None) as batch_op:
        batch_op.add_column(sa.Column("phone_key", sa.String(length=8), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("postal_key", sa.String(length=200), nullable=False, server_default=""))
    _fill_keys()
    with op.batch_alter_table("identity_attempt", schema=None) as batch_op:
        batch_op.add_column(sa.Column("claim", sa.String(length=64), nullable=False, server_default=""))
    op.create_table(
        "lobby_session",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("account", sa.String(length=100), nullable=False, server_default=""),
        sa.Column("kiosk", sa.String(length=100), nullable=False),
        sa.Column("opened_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_lobby_session_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lobby_session")),
    )
    op.create_index(op.f("ix_lobby_session_expires_at"), "lobby_session", ["expires_at"])
    op.create_index(op.f("ix_consent_visit_id"), "consent", ["visit_id"])
    op.create_index(op.f("ix_patient_name_patient_id"), "patient_name", ["patient_id"])
    op.create_table(
        "desk_entry",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kiosk", sa.String(length=100), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("device_time", sa.DateTime(), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.Column("visit_id", sa.String(length=36), nullable=True),
        sa.Column("settled_at", sa.DateTime(), nullable=True),
        sa.Column("settled_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_entry")),
    )
    op.create_index(op.f("ix_desk_entry_settled_at_received_at"), "desk_entry", ["settled_at", "received_at"])
    op.create_table(
        "kiosk_state",
        sa.Column("kiosk", sa.String(length=100), nullable=False),
        sa.Column("account", sa.String(length=100), nullable=False, server_default=""),
        sa.Column("reported_at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.String(length=40), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
        sa.Column("oldest_at", sa.DateTime(), nullable=True),
        sa.Column("problem", sa.String(length=40), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("kiosk", name=op.f("pk_kiosk_state")),
    )
    op.create_table(
        "day_list",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("salt", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_day_list")),
    )
    op.create_table(
        "day_list_entry",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("tag", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["day"], ["day_list.day"], name=op.f("fk_day_list_entry_day_day_list")),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_day_list_entry_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("day", "tag", name=op.f("pk_day_list_entry")),
    )
    op.create_table(
        "ticket_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("base", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_ticket_day")),
    )
    op.create_table(
        "change_log",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("topic", sa.String(length=20), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_log")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("audit_event", schema=None) as batch_op:
        batch_op.add_column(sa.Column("chain", sa.String(length=100), nullable=False, server_default=""))
        batch_op.drop_constraint(batch_op.f("uq_audit_event_sequence"), type_="unique")
        batch_op.create_unique_constraint(batch_op.f("uq_audit_event_chain_sequence"), ["chain", "sequence"])
    for statement in SERVER if server else EMBEDDED:
        op.execute(sa.text(statement.replace(":", "\\:")))


def downgrade() -> None:
    server = op.get_bind().dialect.name == "postgresql"
    for statement in SERVER_DOWN if server else EMBEDDED_DOWN:
        op.execute(sa.text(statement))
    with op.batch_alter_table("audit_event", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_audit_event_chain_sequence"), type_="unique")
        batch_op.drop_column("chain")
        batch_op.create_unique_constraint(batch_op.f("uq_audit_event_sequence"), ["sequence"])
    for table in (
        "change_log", "ticket_day", "day_list_entry", "day_list", "kiosk_state", "desk_entry", "lobby_session",
    ):  # fmt: skip
        op.drop_table(table)
    op.drop_index(op.f("ix_patient_name_patient_id"), "patient_name")
    op.drop_index(op.f("ix_consent_visit_id"), "consent")
    with op.batch_alter_table("identity_attempt", schema=None) as batch_op:
        batch_op.drop_column("claim")
    with op.batch_alter_table("patient", schema=None) as batch_op:
        batch_op.drop_column("postal_key")
        batch_op.drop_column("phone_key")


def _fill_keys() -> None:
    """The second answers as they are compared, of everybody there is; the rule as it was at this revision."""
    person = sa.table(
        "patient", *(sa.column(n) for n in ("id", "phone", "postal_code", "phone_key", "postal_key"))
    )
    connection = op.get_bind()
    rows = connection.execute(sa.select(person.c.id, person.c.phone, person.c.postal_code)).all()
    values = [{"key": row.id, "p": _phone_key(row.phone), "z": _postal_key(row.postal_code)} for row in rows]
    if values:
        connection.execute(
            sa.update(person)
            .where(person.c.id == sa.bindparam("key"))
            .values(phone_key=sa.bindparam("p"), postal_key=sa.bindparam("z")),
            values,
        )


def _fold(text: str) -> str:
    letters = {
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ł": "l",
        "ı": "i",
        "ħ": "h",
    }
    lowered = (
        unicodedata.normalize("NFKC", text)
        .casefold()
        .translate({ord(key): value for key, value in letters.items()})
    )
    return "".join(ch for ch in unicodedata.normalize("NFKD", lowered) if ch.isalnum())[:200]


def _phone_key(phone: str) -> str:
    digits = "".join(ch for ch in phone if ch.isdecimal())
    return _fold(digits[-4:]) if len(digits) >= 4 else ""


def _postal_key(code: str) -> str:
    folded = _fold(code)
    return folded[:5] if re.fullmatch(r"\d{9}", folded) else folded


# The audit of the embedded record is added to and read, and nothing else.
EMBEDDED = tuple(
    f"CREATE TRIGGER audit_event_{what} BEFORE {what.upper()} ON audit_event"
    " BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END"
    for what in ("update", "delete")
)
EMBEDDED_DOWN = ("DROP TRIGGER audit_event_update", "DROP TRIGGER audit_event_delete")

_WALLED = (
    "patient", "patient_name", "appointment", "coverage", "visit", "visit_appointment", "checklist_item",
    "step_record", "questionnaire_response", "form_draft", "clinical_statement", "consent", "change_request",
    "ticket", "help_call", "identity_attempt", "lobby_session", "desk_entry", "kiosk_state", "day_list_entry",
    "audit_event",
)  # fmt: skip
# In an order in which each is there before it is asked for.
_NAMES = (
    "kiosk_now", "kiosk_patient", "kiosk_number_setting", "kiosk_failures", "kiosk_login", "kiosk_knock",
    "kiosk_identify", "kiosk_close_session", "kiosk_ticket_number", "kiosk_ticket_taken", "kiosk_delays",
    "kiosk_chain", "kiosk_only_added",
)  # fmt: skip


def _wall(*names: str) -> tuple[str, ...]:
    return tuple(statement for name in names for statement in wall.statements(name, revision))


SERVER = (
    *_wall("roles"),
    'ALTER TABLE patient_name ALTER COLUMN key TYPE varchar(200) COLLATE "C"',
    "CREATE SEQUENCE ticket_number AS bigint",
    "ALTER TABLE kiosk_state ALTER COLUMN account SET DEFAULT session_user",
    *_wall(*_NAMES, "triggers", "shut", "policies", "grants"),
)
SERVER_DOWN = (
    "DROP TRIGGER audit_event_chain ON audit_event",
    "DROP TRIGGER audit_event_kept ON audit_event",
    "DROP TRIGGER audit_event_whole ON audit_event",
    "DO $$ DECLARE found record; BEGIN"
    " FOR found IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LOOP"
    " EXECUTE format('DROP POLICY %I ON %I', found.policyname, found.tablename); END LOOP; END $$",
    *(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY" for table in _WALLED),
    *(f"DROP FUNCTION {name}" for name in reversed(_NAMES)),
    "DROP SEQUENCE ticket_number",
    "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import",
    "REVOKE USAGE ON SCHEMA public FROM kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import",
    "ALTER TABLE patient_name ALTER COLUMN key TYPE varchar(200)",
)
