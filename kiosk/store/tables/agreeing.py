"""What was agreed with patients, that they have checked out, and how many have said how it went."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, CheckConstraint, Column, Date, ForeignKey, Integer, String, Table

from kiosk.store.tables.columns import UtcDateTime, identity, metadata

agreed_point = Table(
    "agreed_point",
    metadata,
    identity(),
    Column("visit_id", String(36), ForeignKey("visit.id"), nullable=False, index=True),
    # Empty for own words.
    Column("template", String(40), nullable=False),
    # The words by language.
    Column("says", JSON, nullable=False),
    Column("written_by", String(100), nullable=False),
    Column("written_at", UtcDateTime, nullable=False),
    Column("ended_by", String(100), nullable=False),
    Column("ended_at", UtcDateTime),
)

# A patient has ended their visit at a kiosk, or has said there how it went: that they did, and not what they said.
check_out = Table(
    "check_out",
    metadata,
    Column("visit_id", String(36), ForeignKey("visit.id"), primary_key=True),
    Column("kiosk", String(100), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("said", Boolean, nullable=False),
)

# Only how many of a day: nobody can be asked for what they have said.
how_it_went = Table(
    "how_it_went",
    metadata,
    Column("day", Date, primary_key=True),
    Column("answer", Integer, primary_key=True, autoincrement=False),
    Column("count", Integer, nullable=False),
    CheckConstraint("answer BETWEEN 1 AND 5", name="ck_how_it_went_answer"),
)
