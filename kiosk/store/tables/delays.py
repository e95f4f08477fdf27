"""Delays that staff have announced; what one was announced for stays, and when it was ended."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, Text

from kiosk.store.tables.columns import UtcDateTime, identity, metadata

delay = Table(
    "delay",
    metadata,
    identity(),
    Column("of_what", String(20), nullable=False),
    Column("subject", Text, nullable=False),
    Column("place", String(36), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("reason", String(20), nullable=False),
    # For staff alone.
    Column("note", Text, nullable=False),
    Column("entered_by", String(100), nullable=False),
    Column("entered_at", UtcDateTime, nullable=False),
    Column("ended_by", String(100), nullable=False),
    Column("ended_at", UtcDateTime),
    Index(None, "until"),
)
