"""What a staff program does for the clinic in the background: seal the day list, keep the ends of the audit, and see
that nobody on the server is held up.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import func, select

from kiosk import log
from kiosk.domain.audit import Broken
from kiosk.domain.failures import EnvironmentFailure
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.record.audit import AuditService
from kiosk.store.anchor import keep_heads, kept_heads
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing


def keep_ends(audit: AuditService, file: Path, alarm: Callable[[Broken], None]) -> None:
    """Look whether the chains go on from what ``file`` holds of them, and only then keep their ends there.

    Raises:
        StoreRefused: the file cannot be written.
        ValueError: it is no list of heads.
    """
    kept = kept_heads(file)
    broken = audit.check(kept)
    if broken is None:
        keep_heads(file, audit.heads(), kept)
        return
    log.get(__name__).error("audit_broken", place=str(broken.place), reason=broken.why)
    alarm(broken)


# Seconds: nothing that a kiosk, a board or the staff window does in one transaction takes as long.
LONGEST = 60


def end_stuck(database: Database) -> None:
    """End the connections of other programs that hold a transaction open, and with it what everybody else needs.

    Raises StoreUnavailable.
    """
    if database.embedded:
        return
    with database.write() as connection:
        announce_nothing(connection)
        ended = connection.execute(select(func.kiosk_watchdog(LONGEST))).scalar_one()
    if ended:
        log.get(__name__).warning("connections_ended", count=ended)


# Seconds between two rounds. Appointments of today that were made meanwhile are on the list after the next one.
EVERY = 120.0


class Upkeep:
    """A thread of its own; several staff programs may have one, whoever comes first does the work."""

    def __init__(
        self,
        maker: DayListMaker,
        audit: AuditService,
        heads: Sequence[Path],
        database: Database,
        alarm: Callable[[Broken], None] = lambda broken: None,
        fault: Callable[[BaseException], None] = lambda error: None,
        first: float = 5.0,
        every: float = EVERY,
        also: Sequence[Callable[[], object]] = (),
    ) -> None:
        """``first`` and ``every`` are seconds; ``heads`` are the files in which the audit's ends are kept.

        ``alarm`` is told, in this thread, when a chain has not the end that was kept of it, or not its seal: with the
        first round, which is the start of the program, and with every other one.
        ``fault`` is told whatever nobody foresaw; the next round comes all the same. ``also`` is done in each as well.
        """
        self._fault = fault
        self._rounds: tuple[Callable[[], object], ...] = (
            partial(end_stuck, database),
            *(partial(keep_ends, audit, file, alarm) for file in heads),
            *also,
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
