"""Brings the change feed to the GUI thread as signals."""

from __future__ import annotations

import random
import sys
import threading

from PySide6.QtCore import QObject, Signal

from kiosk import log
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.feed import ChangeFeed

# How long the thread waits in the feed at a time: a window that closes waits no longer than this.
WAIT_SECONDS = 0.2
# A half more or less each time: the kiosks of a clinic do not all come back in the same moment.
RETRY_SECONDS = 1.0


class FeedBridge(QObject):
    """Listens on a thread of its own and tells on the GUI thread.

    Signals:
        changed: a ``frozenset[Change]`` that any program has committed; read that again.
        lost: the shared record does not answer.
        found: it answers again; what changed next is everything.
    """

    changed = Signal(object)
    lost = Signal()
    found = Signal()

    def __init__(self, feed: ChangeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="feed", daemon=True)

    def start(self) -> None:
        """Begin to listen; once."""
        self._thread.start()

    def stop(self) -> None:
        """Stop listening and wait for the thread."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _listen(self) -> None:
        answering = True
        try:
            while not self._stop.wait(0 if answering else RETRY_SECONDS * random.uniform(0.5, 1.5)):
                try:
                    changes = self._feed.changes(WAIT_SECONDS)
                except Exception as error:
                    if not isinstance(error, EnvironmentFailure):
                        # A fault of ours: told, and what is listened with is made anew. Nobody may stay deaf for it.
                        sys.excepthook(type(error), error, error.__traceback__)
                        self._feed.close()
                    if answering:
                        answering = False
                        log.get(__name__).warning("feed_lost", exc_type=type(error).__name__)
                        self.lost.emit()
                    continue
                if not answering:
                    answering = True
                    self.found.emit()
                if changes:
                    self.changed.emit(changes)
        finally:
            self._feed.close()
