"""What staff have written down by mistake and taken back: its rows stay, and nobody is shown them as what is so."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, select

from kiosk.store import tables

_TAKEN = tables.taken_back


def stands(row_id: ColumnElement[str]) -> ColumnElement[bool]:
    """SQL for whether what has this id was not taken back."""
    return ~select(_TAKEN.c.id).where(_TAKEN.c.id == row_id).correlate_except(_TAKEN).exists()


def is_taken_back(connection: Connection, row_id: str) -> bool:
    """Whether what has this id was taken back."""
    return connection.execute(select(_TAKEN.c.id).where(_TAKEN.c.id == row_id)).first() is not None
