"""Tells the desk of what a kiosk could not read of its own outbox."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from kiosk.domain.desk import EntryKind, EntryReason
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk.entries import DeskService


class BrokenOutboxes:
    """The files that were kept of broken outboxes: each is one entry at the desk, however often it is told."""

    def __init__(self, files: Iterable[Path], desk: DeskService, kiosk: str) -> None:
        self._untold = list(files)
        self._desk = desk
        self._kiosk = kiosk

    def tell(self) -> None:
        """Bring what the desk was not told by this program. Raises an EnvironmentFailure; then it is tried again."""
        while self._untold:
            file = self._untold[0]
            try:
                broke = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            except FileNotFoundError:
                # Somebody has looked into it, and taken it away.
                self._untold.pop(0)
                continue
            key = str(uuid5(NAMESPACE_OID, f"{self._kiosk} {file.name}"))
            self._desk.bring(
                DeskEntry(
                    key, self._kiosk, EntryKind.CONFLICT, EntryReason.OUTBOX_BROKEN, broke, broke, "", None,
                    {"reason": file.name},
                )
            )  # fmt: skip
            self._untold.pop(0)
