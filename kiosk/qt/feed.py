"""Brings the change feed to the GUI thread as signals."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from kiosk import log
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import ChangeFeed

# An arrival shows in another program within 150 ms; asking costs some 20 microseconds.
POLL_SECONDS = 0.03
RETRY_SECONDS = 1.0


class FeedBridge(QObject):
    """Listens on a thread of its own and tells on the GUI thread.

    Signals:
        changed: something was committed by any program; read again.
        lost: the shared record does not answer.
        found: it answers again.
    """

    changed = Signal()
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
        while not self._stop.wait(POLL_SECONDS if answering else RETRY_SECONDS):
            try:
                news = self._feed.changed()
            except StoreUnavailable:
                if answering:
                    answering = False
                    log.get(__name__).warning("feed_lost")
                    self.lost.emit()
                continue
            if not answering:
                answering = True
                self.found.emit()
            if news:
                self.changed.emit()
        self._feed.close()
