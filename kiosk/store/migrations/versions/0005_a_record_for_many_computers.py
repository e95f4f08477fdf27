"""a record for many computers: sessions, the day list, the desk's entries; on a server the wall, and numbers in turn"""

import re
import unicodedata
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

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
    for statement in (*(SERVER if server else EMBEDDED),):
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

PINNED = "SET search_path = pg_catalog, public, pg_temp"
# What one session may see and touch: rows of its patient, and rows of that patient's visits.
_OF_PATIENT = "patient_id = (SELECT kiosk_patient())"
# The visits that there are for a kiosk are those of its patient: the visit's own policy sees to that.
_OF_VISIT = "visit_id IN (SELECT v.id FROM visit v)"
_WALLED = (
    "patient", "patient_name", "appointment", "coverage", "visit", "visit_appointment", "checklist_item",
    "step_record", "questionnaire_response", "form_draft", "clinical_statement", "consent", "change_request",
    "ticket", "help_call", "identity_attempt", "lobby_session", "desk_entry", "kiosk_state", "day_list_entry",
    "audit_event",
)  # fmt: skip
_IMPORTED = ("patient", "patient_name", "appointment", "coverage", "practitioner", "location")


def _lobby(table: str, does: str, using: str = "", check: str = "") -> str:
    name = f"lobby_{does.lower()}"
    parts = (f" USING ({using})" if using else "") + (f" WITH CHECK ({check})" if check else "")
    return f"CREATE POLICY {name} ON {table} FOR {does} TO kiosk_lobby{parts}"


ROLES = """
DO $$ DECLARE wanted text; BEGIN
  FOREACH wanted IN ARRAY ARRAY['kiosk_lobby', 'kiosk_staff', 'kiosk_board', 'kiosk_import'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
  END LOOP;
END $$
"""

FUNCTIONS = (
    # Now, in UTC; only the owner of the record may set another moment, for restoring and for tests.
    # In a language whose plans are kept: these are asked in nearly every statement of a kiosk.
    f"""
    CREATE FUNCTION kiosk_now() RETURNS timestamp LANGUAGE plpgsql STABLE SECURITY DEFINER {PINNED} AS $$
    BEGIN
      IF session_user = current_user THEN
        RETURN coalesce(nullif(current_setting('kiosk.now', true), '')::timestamp,
          clock_timestamp() AT TIME ZONE 'UTC');
      END IF;
      RETURN clock_timestamp() AT TIME ZONE 'UTC';
    END $$""",
    # The patient whose session this transaction has shown; NULL for none, an expired or another login's.
    f"""
    CREATE FUNCTION kiosk_patient() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER {PINNED} AS $$
    DECLARE moment timestamp := clock_timestamp() AT TIME ZONE 'UTC';
    BEGIN
      IF session_user = current_user THEN
        moment := kiosk_now();
      END IF;
      RETURN (SELECT patient_id FROM lobby_session
        WHERE id = encode(sha256(convert_to(coalesce(current_setting('kiosk.session', true), ''), 'UTF8')), 'hex')
          AND account = session_user AND expires_at > moment);
    END $$""",
    f"""
    CREATE FUNCTION kiosk_number_setting(name text, otherwise integer) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER {PINNED} AS $$
    BEGIN
      RETURN coalesce((SELECT value::text::integer FROM setting WHERE key = name), otherwise);
    END $$""",
    # How often these answers, or this kiosk, had failed before a moment: since the last success, or within the hour.
    f"""
    CREATE FUNCTION kiosk_failures(claimed text, login text, moment timestamp, but text) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER {PINNED} AS $$
    DECLARE
      of_identity timestamp := moment - make_interval(mins => kiosk_number_setting('identity_lock_minutes', 15));
      of_kiosk timestamp := moment - make_interval(mins => kiosk_number_setting('kiosk_lock_minutes', 2));
      tries integer := kiosk_number_setting('identity_tries', 5);
      first_count integer;
      second_count integer;
      hourly integer;
    BEGIN
      SELECT count(*) INTO first_count FROM identity_attempt a
        WHERE a.identity = claimed AND a.at <= moment AND a.id <> but AND NOT a.matched
          AND a.at > coalesce((SELECT max(b.at) FROM identity_attempt b
            WHERE b.identity = claimed AND b.at > of_identity AND b.matched), of_identity);
      SELECT count(*) INTO second_count FROM identity_attempt a
        WHERE a.kiosk = login AND a.at <= moment AND a.id <> but AND NOT a.matched
          AND a.at > coalesce((SELECT max(b.at) FROM identity_attempt b
            WHERE b.kiosk = login AND b.at > of_kiosk AND b.matched), of_kiosk);
      SELECT count(*) INTO hourly FROM identity_attempt a
        WHERE a.kiosk = login AND a.at > moment - interval '1 hour' AND a.at <= moment AND a.id <> but
          AND NOT a.matched;
      IF hourly >= kiosk_number_setting('kiosk_tries_per_hour', 30) THEN
        RETURN greatest(tries, first_count, second_count);
      END IF;
      RETURN greatest(first_count, second_count);
    END $$""",
    f"""
    CREATE FUNCTION kiosk_login(kiosk_name text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER {PINNED} AS $$
      SELECT CASE WHEN session_user = current_user THEN kiosk_name ELSE session_user::text END
    $$""",
    # Who knocks is counted as failed, and that has to be committed before anything is judged: otherwise somebody
    # could look at the answer, roll back, and never have tried.
    f"""
    CREATE FUNCTION kiosk_knock(name_key text, born date, factor text, answer text, kiosk_name text, attempt_id text)
    RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER {PINNED} AS $$
    DECLARE
      login text := kiosk_login(kiosk_name);
      claimed text := encode(sha256(convert_to(name_key || '|' || to_char(born, 'YYYY-MM-DD'), 'UTF8')), 'hex');
      moment timestamp;
    BEGIN
      -- One at a time for each kiosk and each identity, so that no count is overtaken.
      PERFORM pg_advisory_xact_lock(hashtextextended('kiosk:' || login, 0));
      PERFORM pg_advisory_xact_lock(hashtextextended('identity:' || claimed, 0));
      moment := kiosk_now();
      IF kiosk_failures(claimed, login, moment, '') >= kiosk_number_setting('identity_tries', 5) THEN
        RETURN false;
      END IF;
      INSERT INTO identity_attempt (id, kiosk, identity, at, matched, claim) VALUES (attempt_id, login, claimed, moment,
        false, encode(sha256(convert_to(claimed || '|' || factor || '|' || answer, 'UTF8')), 'hex'));
      RETURN true;
    END $$""",
    # The one door: judges what somebody has knocked with, and opens exactly one record.
    f"""
    CREATE FUNCTION kiosk_identify(name_key text, born date, factor text, answer text, kiosk_name text,
      attempt_id text, event_id text, day_begin timestamp, day_end timestamp) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER {PINNED} AS $$
    DECLARE
      login text := kiosk_login(kiosk_name);
      claimed text := encode(sha256(convert_to(name_key || '|' || to_char(born, 'YYYY-MM-DD'), 'UTF8')), 'hex');
      tries integer := kiosk_number_setting('identity_tries', 5);
      moment timestamp;
      people text[];
      secret text;
      failed integer;
    BEGIN
      -- A transaction that has written something has a number; then the knock might be its own, not yet committed.
      IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
        RAISE EXCEPTION 'knock in a transaction of its own';
      END IF;
      SELECT a.at INTO moment FROM identity_attempt a WHERE a.id = attempt_id AND a.kiosk = login
        AND a.claim = encode(sha256(convert_to(claimed || '|' || factor || '|' || answer, 'UTF8')), 'hex')
        AND a.at > kiosk_now() - interval '1 minute';
      IF moment IS NULL THEN
        RETURN jsonb_build_object('outcome', 'desk');
      END IF;
      failed := kiosk_failures(claimed, login, moment, attempt_id);
      IF failed >= tries THEN
        RETURN jsonb_build_object('outcome', 'desk');
      END IF;
      SELECT coalesce(array_agg(p.id), '{{}}') INTO people
        FROM patient_name n JOIN patient p ON p.id = n.patient_id
        WHERE n.key = name_key AND n.birth_date = born AND NOT p.deceased AND answer <> ''
          AND CASE factor WHEN 'phone' THEN p.phone_key WHEN 'postcode' THEN p.postal_key END = answer;
      IF cardinality(people) > 1 OR (cardinality(people) = 0 AND failed + 1 >= tries) THEN
        RETURN jsonb_build_object('outcome', 'desk');
      END IF;
      IF cardinality(people) = 0 THEN
        RETURN jsonb_build_object('outcome', 'none', 'left', tries - failed - 1);
      END IF;
      UPDATE identity_attempt SET matched = true WHERE id = attempt_id;
      secret := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
      DELETE FROM lobby_session WHERE expires_at < moment - interval '1 day';
      INSERT INTO lobby_session (id, patient_id, account, kiosk, opened_at, expires_at)
        VALUES (encode(sha256(convert_to(secret, 'UTF8')), 'hex'), people[1], session_user, login, moment,
          moment + make_interval(mins => kiosk_number_setting('session_minutes', 30)));
      INSERT INTO audit_event (id, at, actor, action, patient_id)
        VALUES (event_id, moment, login, 'identify', people[1]);
      RETURN jsonb_build_object('outcome', 'one', 'session', secret,
        'patient', (SELECT to_jsonb(p) FROM patient p WHERE p.id = people[1]),
        'appointments', coalesce((SELECT jsonb_agg(to_jsonb(a) ORDER BY a.start, a.id) FROM appointment a
          WHERE a.patient_id = people[1] AND a.start >= day_begin AND a.start < day_end), '[]'));
    END $$""",
    f"""
    CREATE FUNCTION kiosk_close_session() RETURNS void LANGUAGE sql SECURITY DEFINER {PINNED} AS $$
      UPDATE lobby_session SET expires_at = kiosk_now()
      WHERE id = encode(sha256(convert_to(coalesce(current_setting('kiosk.session', true), ''), 'UTF8')), 'hex')
        AND account = session_user AND expires_at > kiosk_now()
    $$""",
    # Numbers come from a sequence, which makes nobody wait; one that is drawn and not used is left out.
    f"""
    CREATE FUNCTION kiosk_ticket_number(of_day date) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER {PINNED} AS $$
    DECLARE found integer;
    BEGIN
      SELECT base INTO found FROM ticket_day WHERE day = of_day;
      IF found IS NULL THEN
        INSERT INTO ticket_day (day, base)
          VALUES (of_day, nextval('ticket_number')
            - coalesce((SELECT max(number) FROM ticket WHERE day = of_day AND letter = 'A'), 0))
          ON CONFLICT DO NOTHING;
        SELECT base INTO STRICT found FROM ticket_day WHERE day = of_day;
      END IF;
      RETURN nextval('ticket_number') - found;
    END $$""",
    f"""
    CREATE FUNCTION kiosk_ticket_taken(of_day date, of_letter text, of_number integer) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER {PINNED} AS $$
      SELECT EXISTS (SELECT 1 FROM ticket WHERE day = of_day AND letter = of_letter AND number = of_number)
    $$""",
    # How late the last patients of the same practitioner were called, in seconds; nothing of who they were.
    f"""
    CREATE FUNCTION kiosk_delays(of_visit text, day_begin timestamp, day_end timestamp) RETURNS SETOF double precision
    LANGUAGE sql STABLE SECURITY DEFINER {PINNED} AS $$
      SELECT extract(epoch FROM t.called_at - a.start)::double precision
      FROM ticket t JOIN visit_appointment l ON l.visit_id = t.visit_id JOIN appointment a ON a.id = l.appointment_id
      WHERE t.called_at IS NOT NULL AND a.start >= day_begin AND a.start < day_end
        AND a.practitioner = (
          SELECT mine.practitioner FROM visit v JOIN visit_appointment m ON m.visit_id = v.id
          JOIN appointment mine ON mine.id = m.appointment_id
          WHERE v.id = of_visit AND v.patient_id = kiosk_patient() ORDER BY mine.start, mine.id LIMIT 1)
      ORDER BY t.called_at DESC LIMIT 5
    $$""",
    # The chain is made here, whoever writes: each login has its own, and only the owner may bring one along.
    f"""
    CREATE FUNCTION kiosk_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER {PINNED} AS $$
    DECLARE before record;
    BEGIN
      IF session_user = current_user AND NEW.hash IS NOT NULL AND NEW.hash <> '' THEN
        RETURN NEW;
      END IF;
      NEW.chain := session_user;
      IF session_user <> current_user THEN
        NEW.at := kiosk_now();
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || NEW.chain, 0));
      SELECT sequence, hash INTO before FROM audit_event WHERE chain = NEW.chain ORDER BY sequence DESC LIMIT 1;
      NEW.sequence := coalesce(before.sequence, 0) + 1;
      NEW.hash := encode(sha256(convert_to('["' || coalesce(before.hash, '') || '",' || NEW.sequence
        || ',' || to_json(NEW.id::text)
        || ',"' || to_char(NEW.at, 'YYYY-MM-DD"T"HH24:MI:SS')
        || CASE WHEN date_trunc('second', NEW.at) = NEW.at THEN '' ELSE to_char(NEW.at, '.US') END || '+00:00"'
        || ',' || to_json(NEW.actor::text) || ',' || to_json(NEW.action::text)
        || ',' || to_json(NEW.patient_id::text) || ',' || coalesce(to_json(NEW.visit_id::text)::text, 'null')
        || ',' || coalesce(to_json(NEW.record_id::text)::text, 'null') || ']', 'UTF8')), 'hex');
      RETURN NEW;
    END $$""",
    f"""
    CREATE FUNCTION kiosk_only_added() RETURNS trigger LANGUAGE plpgsql {PINNED} AS $$
    BEGIN RAISE EXCEPTION 'the audit is only added to'; END $$""",
)

TRIGGERS = (
    "CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION kiosk_chain()",
    "CREATE TRIGGER audit_event_kept BEFORE UPDATE OR DELETE ON audit_event"
    " FOR EACH ROW EXECUTE FUNCTION kiosk_only_added()",
    "CREATE TRIGGER audit_event_whole BEFORE TRUNCATE ON audit_event"
    " FOR EACH STATEMENT EXECUTE FUNCTION kiosk_only_added()",
)

LOBBY_GRANTS = (
    "GRANT SELECT ON setting, questionnaire, alembic_version TO kiosk_lobby",
    "GRANT SELECT (day, salt) ON day_list TO kiosk_lobby",
    "GRANT SELECT (day, tag, sealed) ON day_list_entry TO kiosk_lobby",
    "GRANT SELECT, UPDATE (contact_confirmed_at) ON patient TO kiosk_lobby",
    "GRANT SELECT, UPDATE (status) ON appointment TO kiosk_lobby",
    "GRANT SELECT, UPDATE (confirmed_at) ON coverage TO kiosk_lobby",
    "GRANT SELECT, INSERT, UPDATE (status, arrived_at, version) ON visit TO kiosk_lobby",
    "GRANT SELECT, INSERT, UPDATE (status, reason, completed_at, completed_by) ON checklist_item TO kiosk_lobby",
    "GRANT SELECT, INSERT ON visit_appointment, step_record, questionnaire_response, consent, ticket TO kiosk_lobby",
    "GRANT SELECT ON clinical_statement TO kiosk_lobby",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON form_draft TO kiosk_lobby",
    "GRANT SELECT, INSERT, DELETE ON change_request TO kiosk_lobby",
    "GRANT SELECT (id, answered_at), INSERT ON help_call TO kiosk_lobby",
    "GRANT INSERT ON desk_entry, audit_event TO kiosk_lobby",
    "GRANT SELECT, INSERT, UPDATE ON kiosk_state TO kiosk_lobby",
    "GRANT EXECUTE ON FUNCTION kiosk_knock, kiosk_identify, kiosk_patient, kiosk_close_session, kiosk_ticket_number,"
    " kiosk_ticket_taken, kiosk_delays, kiosk_now TO kiosk_lobby",
)
LOBBY_POLICIES = (
    _lobby("patient", "SELECT", "id = (SELECT kiosk_patient())"),
    _lobby("patient", "UPDATE", "id = (SELECT kiosk_patient())", "id = (SELECT kiosk_patient())"),
    _lobby("appointment", "SELECT", _OF_PATIENT),
    _lobby(
        "appointment",
        "UPDATE",
        _OF_PATIENT,
        f"{_OF_PATIENT} AND status IN ('booked', 'arrived', 'checked-in')",
    ),
    _lobby("coverage", "SELECT", _OF_PATIENT),
    _lobby("coverage", "UPDATE", _OF_PATIENT, _OF_PATIENT),
    _lobby("visit", "SELECT", _OF_PATIENT),
    _lobby("visit", "INSERT", check=f"{_OF_PATIENT} AND status = 'planned' AND acknowledged_at IS NULL"),
    _lobby(
        "visit", "UPDATE", _OF_PATIENT, f"{_OF_PATIENT} AND status IN ('planned', 'arrived', 'in-progress')"
    ),
    _lobby("visit_appointment", "SELECT", _OF_VISIT),
    _lobby(
        "visit_appointment",
        "INSERT",
        check=f"{_OF_VISIT} AND appointment_id IN (SELECT a.id FROM appointment a)",
    ),
    _lobby("checklist_item", "SELECT", _OF_VISIT),
    _lobby("checklist_item", "INSERT", check=_OF_VISIT),
    _lobby("checklist_item", "UPDATE", _OF_VISIT, _OF_VISIT),
    _lobby("step_record", "SELECT", _OF_VISIT),
    _lobby("step_record", "INSERT", check=_OF_VISIT),
    _lobby("questionnaire_response", "SELECT", _OF_PATIENT),
    _lobby("questionnaire_response", "INSERT", check=f"{_OF_PATIENT} AND {_OF_VISIT}"),
    _lobby("clinical_statement", "SELECT", _OF_PATIENT),
    _lobby("consent", "SELECT", _OF_PATIENT),
    _lobby("consent", "INSERT", check=f"{_OF_PATIENT} AND {_OF_VISIT}"),
    _lobby("form_draft", "ALL", _OF_VISIT, _OF_VISIT),
    _lobby("change_request", "SELECT", _OF_VISIT),
    _lobby("change_request", "INSERT", check=f"{_OF_VISIT} AND status = 'pending' AND decided_at IS NULL"),
    _lobby("change_request", "DELETE", f"{_OF_VISIT} AND status = 'pending'"),
    _lobby("ticket", "SELECT", _OF_VISIT),
    _lobby("ticket", "INSERT", check=f"{_OF_VISIT} AND status = 'waiting' AND called_at IS NULL"),
    _lobby("help_call", "SELECT", "true"),
    _lobby(
        "help_call",
        "INSERT",
        check="(patient_id IS NULL OR patient_id = (SELECT kiosk_patient())) AND answered_at IS NULL",
    ),
    _lobby("desk_entry", "INSERT", check="settled_at IS NULL"),
    _lobby("kiosk_state", "ALL", "account = session_user", "account = session_user"),
    _lobby("day_list_entry", "SELECT", "true"),
    _lobby("audit_event", "INSERT", check=_OF_PATIENT),
)
OTHERS = (
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO kiosk_staff",
    "REVOKE UPDATE, DELETE ON audit_event FROM kiosk_staff",
    "REVOKE INSERT, UPDATE, DELETE ON identity_attempt, alembic_version FROM kiosk_staff",
    "REVOKE ALL ON lobby_session FROM kiosk_staff",
    *(
        f"CREATE POLICY staff_all ON {table} TO kiosk_staff USING (true) WITH CHECK (true)"
        for table in _WALLED
        if table != "lobby_session"
    ),
    "GRANT SELECT (id, day, letter, number, status, called_at, room, times_called) ON ticket TO kiosk_board",
    "CREATE POLICY board_select ON ticket FOR SELECT TO kiosk_board USING (true)",
    "GRANT SELECT ON setting, alembic_version TO kiosk_board, kiosk_import",
    f"GRANT SELECT, INSERT, UPDATE ON {', '.join(_IMPORTED)} TO kiosk_import",
    "GRANT DELETE ON patient_name TO kiosk_import",
    "GRANT INSERT ON audit_event TO kiosk_import",
    "GRANT EXECUTE ON FUNCTION kiosk_now, kiosk_patient TO kiosk_staff, kiosk_import, kiosk_board",
    *(
        f"CREATE POLICY import_all ON {table} TO kiosk_import USING (true) WITH CHECK (true)"
        for table in ("patient", "patient_name", "appointment", "coverage")
    ),
    "CREATE POLICY import_insert ON audit_event FOR INSERT TO kiosk_import WITH CHECK (true)",
)
# What everybody may do unless it is taken away: temporary tables and functions are ways round a definer function.
SHUT = (
    "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
    "DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC', current_database()); END $$",
    "REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC",
    "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC",
    # What takes longer is broken, and must not hold up the others.
    "DO $$ BEGIN"
    " EXECUTE format('ALTER DATABASE %I SET statement_timeout = ''30s''', current_database());"
    " EXECUTE format('ALTER DATABASE %I SET lock_timeout = ''10s''', current_database());"
    " EXECUTE format('ALTER DATABASE %I SET idle_in_transaction_session_timeout = ''15s''', current_database());"
    " END $$",
)
SERVER = (
    ROLES,
    'ALTER TABLE patient_name ALTER COLUMN key TYPE varchar(200) COLLATE "C"',
    "CREATE SEQUENCE ticket_number AS bigint",
    "ALTER TABLE kiosk_state ALTER COLUMN account SET DEFAULT session_user",
    *FUNCTIONS,
    *TRIGGERS,
    *SHUT,
    "GRANT USAGE ON SCHEMA public TO kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import",
    *(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY" for table in _WALLED),
    *LOBBY_GRANTS,
    *LOBBY_POLICIES,
    *OTHERS,
)
_NAMES = (
    "kiosk_identify", "kiosk_knock", "kiosk_login", "kiosk_close_session", "kiosk_ticket_number",
    "kiosk_ticket_taken", "kiosk_delays", "kiosk_failures", "kiosk_number_setting", "kiosk_patient",
    "kiosk_chain", "kiosk_only_added", "kiosk_now",
)  # fmt: skip
SERVER_DOWN = (
    "DROP TRIGGER audit_event_chain ON audit_event",
    "DROP TRIGGER audit_event_kept ON audit_event",
    "DROP TRIGGER audit_event_whole ON audit_event",
    "DO $$ DECLARE found record; BEGIN"
    " FOR found IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LOOP"
    " EXECUTE format('DROP POLICY %I ON %I', found.policyname, found.tablename); END LOOP; END $$",
    *(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY" for table in _WALLED),
    *(f"DROP FUNCTION {name}" for name in _NAMES),
    "DROP SEQUENCE ticket_number",
    "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import",
    "REVOKE USAGE ON SCHEMA public FROM kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import",
    "ALTER TABLE patient_name ALTER COLUMN key TYPE varchar(200)",
)
