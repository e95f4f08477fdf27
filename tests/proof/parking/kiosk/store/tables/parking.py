"""Where the cars of patients stand."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Table

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, reference, words

parking = Table(
    "parking",
    metadata,
    identity(),
    reference("visit_id", "visit"),
    reference("patient_id", "patient"),
    Column("free", Boolean, nullable=False),
    words("place"),
    words("plate"),
    Column("answered_at", UtcDateTime, nullable=False),
    Index(None, "visit_id"),
)
