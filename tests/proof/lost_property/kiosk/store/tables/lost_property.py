"""What was left behind."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, words

lost_item = Table(
    "lost_item",
    metadata,
    identity(),
    Column("at", UtcDateTime, nullable=False),
    words("what"),
    words("place"),
    # None while it lies at the desk.
    Column("settled_at", UtcDateTime),
    Column("settled_by", String(200), nullable=False, default=""),
)
