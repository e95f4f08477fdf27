"""What patients are expected for."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table

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
    Index(None, "patient_id", "start"),
    Index(None, "start"),
)
