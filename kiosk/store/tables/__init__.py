"""The tables of the shared record. Times are UTC; ids are UUIDv7 text, so they sort by when they were made.

One file, though long: a table is read beside those that it refers to. Of a kind of item that has tables of its own,
these are in a module of it, named below.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from kiosk.store.tables.columns import NameKey, identity, reference, words
from kiosk.store.tables.columns import UtcDateTime as UtcDateTime
from kiosk.store.tables.columns import metadata as metadata

setting = Table(
    "setting", metadata, Column("key", String(100), primary_key=True), Column("value", JSON, nullable=False)
)

patient = Table(
    "patient",
    metadata,
    identity(),
    Column("mrn", String(64), nullable=False, unique=True),
    words("family"),
    words("given"),
    Column("birth_date", Date, nullable=False),
    words("sex"),
    words("language"),
    words("phone"),
    words("email"),
    words("address_line"),
    words("city"),
    words("state"),
    words("postal_code"),
    words("emergency_name"),
    words("emergency_relationship"),
    words("emergency_phone"),
    Column("contact_confirmed_at", UtcDateTime),
    Column("deceased", Boolean, nullable=False, default=False),
    # The second answers as they are compared, made from phone and postcode by whoever writes those.
    Column("phone_key", String(8), nullable=False, default="", server_default=""),
    Column("postal_key", String(200), nullable=False, default="", server_default=""),
)

# Every folded form under which a patient may be found, beside the birth date: the look-up is one index range.
patient_name = Table(
    "patient_name",
    metadata,
    Column("key", NameKey, primary_key=True),
    Column("birth_date", Date, primary_key=True),
    Column("patient_id", String(36), ForeignKey("patient.id"), primary_key=True),
    Index(None, "patient_id"),
)

appointment = Table(
    "appointment",
    metadata,
    identity(),
    reference("patient_id", "patient"),
    Column("start", UtcDateTime, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    words("practitioner"),
    words("location"),
    words("room"),
    words("waiting_area"),
    words("directions"),
    words("description"),
    # What its source calls it; empty once the source means another booking by that.
    Column("source_key", String(64), nullable=False, default="", server_default="", index=True),
    Index(None, "patient_id", "start"),
    Index(None, "start"),
)

practitioner = Table("practitioner", metadata, identity(), words("name"))

location = Table(
    "location", metadata, identity(), words("name"), words("room"), words("waiting_area"), words("directions")
)

coverage = Table(
    "coverage",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, unique=True),
    words("payer"),
    words("member_id"),
    words("group_number"),
    words("subscriber_name"),
    words("subscriber_relationship"),
    Column("confirmed_at", UtcDateTime),
)

visit = Table(
    "visit",
    metadata,
    identity(),
    reference("patient_id", "patient"),
    Column("day", Date, nullable=False),
    Column("status", String(20), nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("arrived_at", UtcDateTime),
    Column("acknowledged_at", UtcDateTime),
    words("acknowledged_by"),
    Column("version", Integer, nullable=False, default=1),
    Index(None, "patient_id", "day"),
    Index(None, "day", "status"),
)

# What a visit is for, for ever: what its source makes of a booking later is another one. A patient may come several
# times a day, and again for the same booking after having left.
visit_appointment = Table(
    "visit_appointment",
    metadata,
    Column("appointment_id", String(36), ForeignKey("appointment.id"), primary_key=True),
    Column("visit_id", String(36), ForeignKey("visit.id"), primary_key=True, index=True),
)

checklist_item = Table(
    "checklist_item",
    metadata,
    Column("visit_id", String(36), ForeignKey("visit.id"), primary_key=True),
    Column("kind", String(20), primary_key=True),
    Column("key", String(200), primary_key=True),
    Column("status", String(20), nullable=False),
    Column("position", Integer, nullable=False),
    words("reason"),
    Column("completed_at", UtcDateTime),
    words("completed_by"),
)

# The records that have been applied; a record found here is not applied again.
step_record = Table(
    "step_record",
    metadata,
    identity(),
    reference("visit_id", "visit"),
    Column("kiosk", String(100), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("device_time", UtcDateTime, nullable=False),
    Column("applied_at", UtcDateTime, nullable=False),
)

# What the clinic published beside the forms that come with the program; retired ones stay, to read old answers by.
questionnaire = Table(
    "questionnaire",
    metadata,
    Column("url", String(200), primary_key=True),
    Column("version", String(40), primary_key=True),
    Column("status", String(20), nullable=False),
    Column("resource", JSON, nullable=False),
    Column("published_at", UtcDateTime, nullable=False),
    Column("published_by", String(100), nullable=False),
)

questionnaire_response = Table(
    "questionnaire_response",
    metadata,
    identity(),
    reference("visit_id", "visit"),
    reference("patient_id", "patient"),
    Column("questionnaire", String(200), nullable=False),
    Column("version", String(40), nullable=False),
    Column("authored", UtcDateTime, nullable=False),
    Column("resource", JSON, nullable=False),
    Index(None, "patient_id", "questionnaire"),
)

# What has been answered of a form that is not finished: a kiosk that stops in the middle of it loses no page.
form_draft = Table(
    "form_draft",
    metadata,
    Column("visit_id", String(36), ForeignKey("visit.id"), primary_key=True),
    Column("questionnaire", String(200), primary_key=True),
    Column("version", String(40), nullable=False),
    Column("resource", JSON, nullable=False),
    Column("saved_at", UtcDateTime, nullable=False),
)

# What staff have taken over of the allergies, medicines and conditions that patients report.
clinical_statement = Table(
    "clinical_statement",
    metadata,
    identity(),
    reference("patient_id", "patient"),
    Column("kind", String(20), nullable=False),
    Column("text", String(300), nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
    words("recorded_by"),
    UniqueConstraint("patient_id", "kind", "text"),
)

consent = Table(
    "consent",
    metadata,
    identity(),
    reference("visit_id", "visit"),
    reference("patient_id", "patient"),
    Column("document", String(100), nullable=False),
    Column("version", String(40), nullable=False),
    Column("language", String(20), nullable=False),
    Column("method", String(20), nullable=False),
    words("typed_name"),
    # Who signed for the patient, and what they are to them; empty where the patient did.
    Column("signer_name", Text, nullable=False, server_default=""),
    Column("signer_relationship", String(20), nullable=False, server_default=""),
    Column("strokes", JSON, nullable=False),
    Column("signed_at", UtcDateTime, nullable=False),
    Index(None, "patient_id", "document"),
    Index(None, "visit_id"),
)

change_request = Table(
    "change_request",
    metadata,
    identity(),
    Column("visit_id", String(36), ForeignKey("visit.id"), nullable=False, index=True),
    Column("field", String(60), nullable=False),
    # The questionnaire that it came from; empty for what was changed on a screen of its own.
    Column("source", String(200), nullable=False, default="", server_default=""),
    words("old"),
    words("new"),
    Column("status", String(20), nullable=False),
    words("decided_by"),
    Column("decided_at", UtcDateTime),
)

ticket = Table(
    "ticket",
    metadata,
    identity(),
    Column("visit_id", String(36), ForeignKey("visit.id"), nullable=False, unique=True),
    Column("day", Date, nullable=False),
    Column("letter", String(4), nullable=False),
    Column("number", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("called_at", UtcDateTime),
    words("called_by"),
    words("room"),
    Column("times_called", Integer, nullable=False, default=0),
    UniqueConstraint("day", "letter", "number"),
    # Those of whoever is still here, of whichever day.
    Index(None, "status", "day"),
)

# Somebody at a kiosk asked for a person; the visit is known once they have said who they are.
help_call = Table(
    "help_call",
    metadata,
    identity(),
    Column("kiosk", String(100), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("reason", String(40), nullable=False),
    reference("patient_id", "patient", nullable=True),
    Column("answered_at", UtcDateTime),
    words("answered_by"),
    Index(None, "at"),
)

identity_attempt = Table(
    "identity_attempt",
    metadata,
    identity(),
    Column("kiosk", String(100), nullable=False),
    Column("identity", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("matched", Boolean, nullable=False),
    # The hash of all that was said, on a server, where it is counted first and judged after that is durable.
    Column("claim", String(64), nullable=False, default="", server_default=""),
    Index(None, "identity", "at"),
    Index(None, "kiosk", "at"),
)

# What opens one patient's record to a kiosk for a while. The id is the hash of the secret that the kiosk holds.
lobby_session = Table(
    "lobby_session",
    metadata,
    Column("id", String(64), primary_key=True),
    reference("patient_id", "patient"),
    # The login that it was opened by; only that one may use it.
    Column("account", String(100), nullable=False, default="", server_default=""),
    Column("kiosk", String(100), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
)

# What kiosks bring that only a person can settle: deliveries in conflict with the record, and names that were left.
desk_entry = Table(
    "desk_entry",
    metadata,
    identity(),
    Column("kiosk", String(100), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("device_time", UtcDateTime, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    words("family"),
    Column("birth_date", Date),
    Column("detail", JSON, nullable=False),
    Column("visit_id", String(36)),
    Column("settled_at", UtcDateTime),
    words("settled_by"),
    Index(None, "settled_at", "received_at"),
)

# What each kiosk last said of itself. Its name is what it calls itself: two may use the same.
kiosk_state = Table(
    "kiosk_state",
    metadata,
    # On a server the login that says so, which the database fills in; the kiosk's name in an embedded record.
    Column("account", String(100), primary_key=True, server_default=""),
    Column("kiosk", String(100), nullable=False),
    Column("reported_at", UtcDateTime, nullable=False),
    Column("version", String(40), nullable=False),
    Column("pending", Integer, nullable=False),
    Column("oldest_at", UtcDateTime),
    Column("problem", String(40), nullable=False, default="", server_default=""),
    # How many of its records the desk has instead of the record, and the last faults of its program.
    Column("set_aside", Integer, nullable=False, default=0, server_default="0"),
    Column("faults", JSON, nullable=False, default=list, server_default="[]"),
)

# Rows that no program could read, taken out of their tables when these got their checks; kept as they were.
set_aside_row = Table(
    "set_aside_row",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("of_table", String(60), nullable=False),
    words("contents"),
)

# What each login of a server has written within the hour; only the database itself reads and writes here.
write_count = Table(
    "write_count",
    metadata,
    Column("account", String(100), primary_key=True),
    Column("of_table", String(60), primary_key=True),
    Column("since", UtcDateTime, nullable=False),
    Column("written", Integer, nullable=False),
)

# Today's expected patients as a kiosk may hold them: each sealed under a key stretched from their own answers.
day_list = Table(
    "day_list", metadata, Column("day", Date, primary_key=True), Column("salt", String(64), nullable=False)
)
day_list_entry = Table(
    "day_list_entry",
    metadata,
    Column("day", Date, ForeignKey("day_list.day"), primary_key=True),
    Column("tag", String(64), primary_key=True),
    Column("sealed", Text, nullable=False),
    # Whose it is and what it was made of: for whoever makes the list, hidden from kiosks.
    reference("patient_id", "patient"),
    Column("fingerprint", String(64), nullable=False),
)

# The day's first ticket number less one, on a server, where numbers come from a sequence that makes nobody wait.
ticket_day = Table(
    "ticket_day", metadata, Column("day", Date, primary_key=True), Column("base", Integer, nullable=False)
)

# What was changed, in the order of the commits: the embedded record's news. A server tells its listeners instead.
change_log = Table(
    "change_log",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("topic", String(20), nullable=False),
    Column("key", String(40), nullable=False),
    sqlite_autoincrement=True,
)

audit_event = Table(
    "audit_event",
    metadata,
    identity(),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(100), nullable=False),
    Column("action", String(40), nullable=False),
    Column("patient_id", String(36), nullable=False, index=True),
    Column("visit_id", String(36)),
    Column("record_id", String(36)),
    # Each login of a server has a chain of its own, so that no kiosk waits for another; an embedded record has one.
    Column("chain", String(100), nullable=False, default="", server_default=""),
    # The place in the chain, from 1, and the hash over this event and the one before.
    Column("sequence", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("chain", "sequence"),
)
