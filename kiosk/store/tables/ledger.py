"""What was done in the record, for whoever follows or examines it."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, UniqueConstraint

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, words

# What was changed, in the order of the commits: the embedded record's news. A server tells its listeners instead.
change_log = Table(
    "change_log",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("topic", String(20), nullable=False),
    Column("key", String(40), nullable=False),
    sqlite_autoincrement=True,
)

audit_event = Table(
    "audit_event",
    metadata,
    identity(),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(100), nullable=False),
    Column("action", String(40), nullable=False),
    Column("patient_id", String(36), nullable=False, index=True),
    Column("visit_id", String(36)),
    Column("record_id", String(36)),
    # Each login of a server has a chain of its own, so that no kiosk waits for another; an embedded record has one.
    Column("chain", String(100), nullable=False, default="", server_default=""),
    # The place in the chain, from 1, and the hash over this event and the one before.
    Column("sequence", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("chain", "sequence"),
    # For who reads it page by page: what they narrow it down by stands in the index, so that no other row is fetched.
    Index(None, "at", "id", "actor", "action"),
)

# The end of an embedded record's audit under a key that is not in the record, see `kiosk.store.audit_seal`.
audit_seal = Table(
    "audit_seal",
    metadata,
    Column("chain", String(100), primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("seal", String(64), nullable=False),
)

# Rows that no program could read, taken out of their tables when these got their checks; kept as they were.
set_aside_row = Table(
    "set_aside_row",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("of_table", String(60), nullable=False),
    words("contents"),
)

# What each login of a server has written within the hour; only the database itself reads and writes here.
write_count = Table(
    "write_count",
    metadata,
    Column("account", String(100), primary_key=True),
    Column("of_table", String(60), primary_key=True),
    Column("since", UtcDateTime, nullable=False),
    Column("written", Integer, nullable=False),
)

# Rows that a server's functions hold so that one thing is done at a time; no login may touch them.
row_lock = Table("row_lock", metadata, Column("slot", Integer, primary_key=True, autoincrement=False))

# When a source said what stands of a part of somebody or something, so that what it said before changes nothing later;
# of a booking, that it was withdrawn, for one patient or for all. Only of sources that say when.
source_mark = Table(
    "source_mark",
    metadata,
    Column("kind", String(20), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("part", String(64), primary_key=True),
    Column("updated", UtcDateTime),
    Column("version", String(64), nullable=False, default=""),
)
