"""What a transaction is begun with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Begun:
    """``session`` decides behind a server's wall which rows there are; ``now`` (aware) counts for the owner only."""

    session: str = ""
    now: datetime | None = None
    writes: bool = False
    # One such writer at a time.
    alone: bool = False
