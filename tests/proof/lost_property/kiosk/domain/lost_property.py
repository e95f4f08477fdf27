"""What somebody left behind, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class LostItem:
    """One thing that was found, at ``place``, at a moment (aware)."""

    id: str
    at: datetime
    what: str
    place: str
