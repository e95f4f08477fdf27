"""Patients: who they are, how they are found, how they are insured, what they take and suffer from."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    column,
    table,
)

from kiosk.store.tables.columns import NameKey, UtcDateTime, identity, metadata, reference, words

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
    Column("phone_key", String(8), nullable=False, default="", server_default="", index=True),
    Column("postal_key", String(200), nullable=False, default="", server_default=""),
)

# A view: patients with their cards, which are empty there for who has not opened the record. Staff read rows here.
shown_patient = table("shown_patient", *(column(each.name, each.type) for each in patient.columns))

# Every folded form under which a patient may be found, beside the birth date: the look-up is one index range.
patient_name = Table(
    "patient_name",
    metadata,
    Column("key", NameKey, primary_key=True),
    Column("birth_date", Date, primary_key=True),
    Column("patient_id", String(36), ForeignKey("patient.id"), primary_key=True),
    Index(None, "patient_id"),
)


def _lasting(name: str, *columns: Column[Any]) -> Table:
    """What was said of a person, in its place among what is alike; what it is used for, and from when to when."""
    return Table(
        name,
        metadata,
        identity(),
        Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
        Column("position", Integer, nullable=False),
        Column("use", String(20), nullable=False),
        *columns,
        Column("period_start", Date),
        Column("period_end", Date),
    )


human_name = _lasting("human_name", words("family"), words("given"))
patient_identifier = _lasting(
    "patient_identifier", words("value"), words("system"), Column("type", String(200), nullable=False)
)
# The keys are second answers as they are compared; empty for what is none, as a fax or where somebody works. By their
# index, and those of the other keys of numbers, it is found whose number rings; on a server the wall makes these.
patient_telecom = _lasting(
    "patient_telecom",
    words("value"),
    Column("system", String(20), nullable=False),
    Column("rank", Integer, nullable=False),
    Column("key", String(8), nullable=False, index=True),
)
patient_address = _lasting(
    "patient_address",
    words("line"),
    words("city"),
    words("state"),
    words("postal_code"),
    words("country"),
    Column("key", String(200), nullable=False),
)

related_person = Table(
    "related_person",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    words("name"),
    words("relationship"),
    # Whether that is a word for who may come for the patient; made of it by whoever writes it.
    Column("represents", Boolean, nullable=False, default=False, server_default="0"),
    words("phone"),
    # Its last digits, as second answers are compared: by these it is found whose number rings.
    Column("phone_key", String(8), nullable=False, default="", server_default="", index=True),
    words("email"),
    Column("active", Boolean, nullable=False),
    Column("period_start", Date),
    Column("period_end", Date),
)

# That two records are one person's. The other one need not be here.
patient_link = Table(
    "patient_link",
    metadata,
    Column("patient_id", String(36), ForeignKey("patient.id"), primary_key=True),
    Column("other", String(64), primary_key=True),
    Column("type", String(20), primary_key=True),
)

# What staff have put right of who somebody is: what it was, and what it became. A part is settled once its source's own
# word counts again.
patient_correction = Table(
    "patient_correction",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    words("family_before"),
    words("given_before"),
    Column("birth_date_before", Date, nullable=False),
    words("family"),
    words("given"),
    Column("birth_date", Date, nullable=False),
    words("reason"),
    Column("corrected_at", UtcDateTime, nullable=False),
    words("corrected_by"),
    Column("name_settled_at", UtcDateTime),
    Column("birth_settled_at", UtcDateTime),
)

# What staff have written down by mistake and taken back, by its id: who is here for a patient, or a whole registration.
# The row itself stays.
taken_back = Table(
    "taken_back",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    Column("taken_at", UtcDateTime, nullable=False),
    words("taken_by"),
)

# A double that staff have joined to the record that stays; and which rows of it were handed over to that one.
patient_join = Table(
    "patient_join",
    metadata,
    identity(),
    Column("kept_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    Column("double_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    Column("joined_at", UtcDateTime, nullable=False),
    words("joined_by"),
    Column("parted_at", UtcDateTime),
    words("parted_by"),
)
patient_join_row = Table(
    "patient_join_row",
    metadata,
    Column("join_id", String(36), ForeignKey("patient_join.id"), primary_key=True),
    Column("of_table", String(60), primary_key=True),
    Column("row_id", String(36), primary_key=True),
)

coverage = Table(
    "coverage",
    metadata,
    identity(),
    Column("patient_id", String(36), ForeignKey("patient.id"), nullable=False, index=True),
    words("payer"),
    words("member_id"),
    words("group_number"),
    words("subscriber_name"),
    words("subscriber_relationship"),
    Column("confirmed_at", UtcDateTime),
    # What its source calls it; empty for a card that was typed in here.
    Column("source_key", String(64), nullable=False, default="", server_default=""),
    # 1 is the first that pays; 0 where nobody has said.
    Column("coverage_order", Integer, nullable=False, default=0, server_default="0"),
    Column("type", String(200), nullable=False, default="", server_default=""),
    Column("status", String(20), nullable=False, default="active", server_default="active"),
    Column("period_start", Date),
    Column("period_end", Date),
    Column("plan", String(200), nullable=False, default="", server_default=""),
    Column("payer_id", String(200), nullable=False, default="", server_default=""),
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
