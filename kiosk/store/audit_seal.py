"""The seal of an embedded record's audit: its last event under a key of its own, which does not lie in the record.

A hash commits to all events before it, so that the end of the chain alone has to be sealed. What it holds against:

- whoever has the record and not its key reads and changes nothing; they can put an older copy in its place, which is
  whole: that is what the heads are for that are kept elsewhere;
- whoever has the record's key too, such as somebody who was given it to mend the record, can write the chain anew from
  any event on, and cannot seal it; nor does a program seal what goes on from such an end;
- whoever has the key of the seal as well, as everybody has who acts as this computer's user, can. Only what is kept
  where they have no hand in it tells of that: the heads in the file that ``audit_heads`` names, on another computer, or
  the printed seal of a day.

A server's record has none: there the database makes the chains, and no login can write one.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from sqlalchemy import Connection

from kiosk import log
from kiosk.domain.failures import StoreRefused
from kiosk.store import durable, keeping

# Under this name a connection to an embedded record has its `Seal`.
SEAL = "kiosk_audit_seal"


def audit_key_file(record: Path) -> Path:
    """Where the key of the seal of the record at ``record`` lies."""
    return record.with_name(f"{record.name}.audit.key")


class Seal:
    """Seals the ends of chains of one record. Any thread may call."""

    def __init__(self, record: Path, record_key: Path) -> None:
        """``record_key`` is the file of the record's key: who keeps that keeps this one, where it is made."""
        self._record = record
        self._record_key = record_key
        self.file = audit_key_file(record)
        self._key = bytearray()

    def of(self, chain: str, count: int, mark: str, *, begins: bool = False) -> str:
        """The seal (hex) of a chain of ``count`` events whose last hash is ``mark``; empty where there is no key to it.

        ``begins``: nothing was ever sealed here, and a key is made where there is none.
        """
        if not any(self._key):
            try:
                if self.file.exists():
                    self._key = keeping.get(self.file)
                elif begins:
                    self._key = keeping.make(
                        self.file, f"the audit of {self._record}", keeping.kept_by(self._record_key)
                    )
                    durable.sync_folder(self.file.parent)
            except (StoreRefused, OSError) as error:
                # What is done in the clinic goes on; that it is not sealed shows when somebody looks.
                log.get(__name__).error("audit_not_sealed", exc_type=type(error).__name__)
        if not any(self._key):
            return ""
        text = f"kiosk audit\n{chain}\n{count}\n{mark}"
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()

    def forget(self) -> None:
        """Write the key over; it is read anew when it is needed."""
        keeping.forget(self._key)


def seal_of(connection: Connection) -> Seal | None:
    """The seal of the record that a connection leads to; None on a server."""
    found: Seal | None = connection.info.get(SEAL)
    return found
