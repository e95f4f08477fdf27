"""The printer beside a kiosk: a ticket for whoever has just checked in, and how the printer is, all in the background.

Nothing of a check-in waits for it. A ticket that could not be printed is printed for nobody: whoever it was for has
gone by the time that somebody has put paper in.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from kiosk import log
from kiosk.domain.papers import PaperKind, PaperText, sizes_of
from kiosk.domain.printers import PrinterState, RollPrinter

# In seconds, between two looks at how it is.
LOOK_EVERY = 20.0


class TicketPrinter:
    """Prints one ticket at a time; any thread may call, and none is kept waiting.

    Attributes:
        news: called where the printer is otherwise than before.
    """

    def __init__(
        self, printer: RollPrinter, fault: Callable[[BaseException], None] = lambda error: None
    ) -> None:
        """``fault`` is told whatever nobody foresaw."""
        self._printer = printer
        self._fault = fault
        self.news: Callable[[], None] = lambda: None
        self._state = PrinterState.READY
        self._waits: PaperText | None = None
        self._lock = threading.Lock()
        self._wake, self._stopping = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> PrinterState:
        """How the printer was when it was last looked at."""
        return self._state

    def start(self) -> None:
        """Begin to look at it."""
        self._thread = threading.Thread(target=self._run, name="printer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Print nothing more. What is being printed may go on for some seconds, and nobody waits for it."""
        self.forget()
        self._stopping.set()
        self._wake.set()

    def print(self, text: PaperText) -> None:
        """Print a ticket now, or never."""
        with self._lock:
            self._waits = text
        self._wake.set()

    def forget(self) -> None:
        """Whoever stood there has gone: what is not yet being printed is not printed."""
        with self._lock:
            self._waits = None

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._round()
            except Exception as error:
                # Whatever it is: the next patient gets a ticket.
                log.get(__name__).error("printing_failed", exc_type=type(error).__name__)
                self._fault(error)
            self._wake.wait(LOOK_EVERY)
            self._wake.clear()

    def _round(self) -> None:
        with self._lock:
            text, self._waits = self._waits, None
        found = self._printer.state() if text is None else self._printed(text)
        if found is not self._state:
            self._state = found
            log.get(__name__).info("printer", state=found or "ready")
            self.news()

    def _printed(self, text: PaperText) -> PrinterState:
        # Drawn here: letters of some scripts take longer than a frame.
        from kiosk.qt.papers.rolls import raster_of, roll_of

        dots = self._printer.dots
        return self._printer.print(raster_of(roll_of(sizes_of(PaperKind.TICKET), dots), text, dots))
