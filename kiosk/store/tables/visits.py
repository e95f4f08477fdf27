"""Attendances: what each is for, what is asked in it, what was recorded of it, and its place in the queue."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    column,
    table,
)

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, reference, words

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

# Who was here for the patient, as they said; what they are to them is a word of the program's.
representative = Table(
    "representative",
    metadata,
    identity(),
    reference("visit_id", "visit"),
    reference("patient_id", "patient"),
    Column("relationship", String(20), nullable=False),
    words("name"),
    Column("told_at", UtcDateTime, nullable=False),
    Index(None, "visit_id"),
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
    # What staff took in the place of ``new``; NULL where it was taken as it was said.
    Column("amended", Text),
)

# A view: how much of it there is, for the lists of who may not see what it is.
wanted_change = table(
    "wanted_change", column("id", String), column("visit_id", String), column("status", String)
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
    # The site at which it waits; empty where nobody can say.
    Column("place", String(36), nullable=False, default="", server_default=""),
    # The letter of the queue to which it was moved; empty for its own.
    Column("queue", String(4), nullable=False, default="", server_default=""),
    # Why it goes first, and why it is on hold; empty where that is not so.
    Column("first", Text, nullable=False, default="", server_default=""),
    Column("held_at", UtcDateTime),
    Column("held", Text, nullable=False, default="", server_default=""),
    UniqueConstraint("day", "letter", "number"),
    # Those of whoever is still here, of whichever day.
    Index(None, "status", "day"),
    # Those that were called last.
    Index(None, "called_at"),
)

# The day's first ticket number less one, on a server, where numbers come from a sequence that makes nobody wait.
ticket_day = Table(
    "ticket_day", metadata, Column("day", Date, primary_key=True), Column("base", Integer, nullable=False)
)
