"""What a transaction is begun with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

# Marks a connection whose last commit may not outlive its server: the wait for the standby was cancelled.
UNCONFIRMED = "kiosk_unconfirmed"


@dataclass(frozen=True)
class Begun:
    """``session`` decides behind a server's wall which rows there are; ``now`` (aware) counts for the owner only.

    ``who`` is the session of the member of staff who acts, by which a server knows them.
    """

    session: str = ""
    who: str = ""
    now: datetime | None = None
    writes: bool = False
    # One statement, which is of one moment by itself: no transaction is begun for it, and it ends with it.
    once: bool = False
    # The session counts to which the server has tied the connection by then, whichever it is.
    shown: bool = False
    # A server plans what is asked once, whatever is asked for: what goes by keys is planned longer than carried out. So
    # is all that a patient's session asks.
    planned_once: bool = False
    # One such writer at a time.
    alone: bool = False
