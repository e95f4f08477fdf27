"""What staff tell patients who are here; what was told stays, and whether the patient has seen it."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, CheckConstraint, Column, ForeignKey, Index, String, Table

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, reference

notice = Table(
    "notice",
    metadata,
    identity(),
    Column("visit_id", String(36), ForeignKey("visit.id"), nullable=False, index=True),
    # Boards, which know no visits, go by it.
    reference("ticket_id", "ticket"),
    # Empty for own words, which no board shows.
    Column("template", String(40), nullable=False),
    # The words by language.
    Column("says", JSON, nullable=False),
    Column("on_board", Boolean, nullable=False),
    Column("written_by", String(100), nullable=False),
    Column("written_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime),
    Column("seen_on", String(100), nullable=False),
    Column("ended_by", String(100), nullable=False),
    Column("ended_at", UtcDateTime),
    Index(None, "written_at"),
    CheckConstraint("template <> '' OR NOT on_board", name="ck_notice_on_board"),
)
