"""What a staff program does for the clinic in the background: seal the day list, keep the ends of the audit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from kiosk import log
from kiosk.domain.failures import EnvironmentFailure
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.record.audit import AuditService
from kiosk.store.anchor import keep_heads, kept_heads

# Seconds between two rounds. Appointments of today that were made meanwhile are on the list after the next one.
EVERY = 120.0


class Upkeep:
    """A thread of its own; several staff programs may have one, whoever comes first does the work."""

    def __init__(
        self,
        maker: DayListMaker,
        audit: AuditService,
        heads: Path,
        fault: Callable[[BaseException], None] = lambda error: None,
        first: float = 5.0,
        every: float = EVERY,
    ) -> None:
        """``first`` and ``every`` are seconds; ``heads`` is this computer's file of the audit's ends.

        ``fault`` is told whatever nobody foresaw; the next round comes all the same.
        """
        self._fault = fault
        self._rounds: tuple[Callable[[], object], ...] = (
            lambda: keep_heads(heads, audit.heads(), kept_heads(heads)),
            lambda: maker.make(self._stop.is_set),
        )
        self._first = first
        self._every = every
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="upkeep", daemon=True)

    def start(self) -> None:
        """Begin; once."""
        self._thread.start()

    def stop(self) -> None:
        """End after the patient who is being sealed."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        pause = self._first
        while not self._stop.wait(pause):
            pause = self._every
            for work in self._rounds:
                try:
                    work()
                except (EnvironmentFailure, ValueError) as error:
                    log.get(__name__).warning("upkeep_failed", exc_type=type(error).__name__)
                except Exception as error:
                    self._fault(error)
