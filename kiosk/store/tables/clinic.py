"""What the clinic says of itself: settings, places, what is offered there, and who works there."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table, Text

from kiosk.store.tables.columns import identity, metadata, words

setting = Table(
    "setting", metadata, Column("key", String(100), primary_key=True), Column("value", JSON, nullable=False)
)

practitioner = Table("practitioner", metadata, identity(), words("name"))


def _said(name: str) -> Column[str]:
    """Text that is empty where nobody has said any, as in all rows of before."""
    return Column(name, Text, nullable=False, default="", server_default="")


def _key(name: str) -> Column[str]:
    """The key of a row of another table, which need not be there: places are told in any order."""
    return Column(name, String(36), nullable=False, default="", server_default="")


# Names and ways are texts by language; `also` is what sources call it.
location = Table(
    "location",
    metadata,
    identity(),
    words("name"),
    words("room"),
    words("waiting_area"),
    words("directions"),
    Column("kind", String(20), nullable=False, default="", server_default=""),
    _key("part_of"),
    Column("names", JSON, nullable=False, default=dict, server_default="{}"),
    Column("ways", JSON, nullable=False, default=dict, server_default="{}"),
    Column("also", JSON, nullable=False, default=list, server_default="[]"),
    _said("address_line"),
    _said("city"),
    _said("state"),
    _said("postal_code"),
    _key("waits_in"),
    Column("in_use", Boolean, nullable=False, default=True, server_default="1"),
)

healthcare_service = Table(
    "healthcare_service",
    metadata,
    identity(),
    words("name"),
    Column("names", JSON, nullable=False, default=dict),
    _key("location"),
    Column("letter", String(4), nullable=False, default=""),
    _key("waits_in"),
    Column("also", JSON, nullable=False, default=list),
    Column("in_use", Boolean, nullable=False, default=True),
)

visit_type = Table(
    "visit_type",
    metadata,
    Column("service_id", String(36), ForeignKey("healthcare_service.id"), primary_key=True),
    identity(),
    words("name"),
    Column("names", JSON, nullable=False, default=dict),
    Column("minutes", Integer, nullable=False, default=0),
    Column("questionnaires", JSON, nullable=False, default=list),
    Column("early_minutes", Integer),
    Column("late_minutes", Integer),
    Column("also", JSON, nullable=False, default=list, server_default="[]"),
)

# Who works where, and for what. A source tells of a role and of its parts in any order, and not of all of them.
practitioner_role = Table(
    "practitioner_role",
    metadata,
    identity(),
    _key("practitioner"),
    _key("location"),
    _key("service"),
)
