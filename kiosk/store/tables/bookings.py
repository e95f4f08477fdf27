"""What patients are expected for."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, reference, words

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
    # The keys of its place and service, where its source gives them.
    Column("place", String(36), nullable=False, default="", server_default=""),
    Column("service", String(36), nullable=False, default="", server_default=""),
    # What its source calls it; empty once the source means another booking by that.
    Column("source_key", String(64), nullable=False, default="", server_default="", index=True),
    # The name of the source that it is from, which may be empty; null where no import has brought it.
    Column("source", String(100)),
    # When its source last changed it, and the number of that version, where it says so.
    Column("source_updated", UtcDateTime),
    Column("source_version", String(64), nullable=False, default="", server_default=""),
    Index(None, "patient_id", "start"),
    Index(None, "start"),
)

# What a booking was until its source said something else, and who brought that; only ever added to.
appointment_history = Table(
    "appointment_history",
    metadata,
    identity(),
    Column("appointment_id", String(36), ForeignKey("appointment.id"), nullable=False, index=True),
    Column("until", UtcDateTime, nullable=False),
    Column("by", String(100), nullable=False),
    Column("start", UtcDateTime, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    words("practitioner"),
    words("location"),
    words("room"),
    words("description"),
)
