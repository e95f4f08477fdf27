"""What the clinic says of itself: settings, places and who works there."""

from __future__ import annotations

from sqlalchemy import JSON, Column, String, Table

from kiosk.store.tables.columns import identity, metadata, words

setting = Table(
    "setting", metadata, Column("key", String(100), primary_key=True), Column("value", JSON, nullable=False)
)

practitioner = Table("practitioner", metadata, identity(), words("name"))

location = Table(
    "location", metadata, identity(), words("name"), words("room"), words("waiting_area"), words("directions")
)
