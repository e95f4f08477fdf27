"""The one background thread of a window: use cases run there in order, their results arrive on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk import log
from kiosk.domain.failures import EnvironmentFailure, Refusal

T = TypeVar("T")


class Runner(QObject):
    """Runs work one after the other, so that what was asked first is done first."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._under_way = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Nothing is under way and every result has been delivered."""
        return self._under_way == 0

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``work`` in the background, then ``done`` or ``failed`` on the GUI thread.

        A refusal or a failure of the surroundings goes to ``failed``. Any other exception is a bug: it goes to
        ``failed`` as well, so that nobody is left waiting, and then to ``sys.excepthook``.
        """
        if self._closed:
            return
        self._under_way += 1
        future = self._pool.submit(work)
        future.add_done_callback(lambda ended: self._finished.emit((ended, done, failed)))

    def run_apart(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """As `run`, in a thread of its own: for what waits for minutes, such as a payment terminal for a card.

        Nothing else waits for it, `close` neither; the program ends once it has come to an end.
        """
        if self._closed:
            return
        self._under_way += 1
        own = ThreadPoolExecutor(max_workers=1, thread_name_prefix="apart")
        future = own.submit(work)

        def told(ended: Future[T]) -> None:
            # The program may have ended meanwhile.
            with suppress(RuntimeError):
                self._finished.emit((ended, done, failed))

        future.add_done_callback(told)
        own.shutdown(wait=False)

    def close(self) -> None:
        """Wait for what is under way; results not yet delivered are dropped, and what is asked later is not done."""
        self._closed = True
        self._pool.shutdown(wait=True)

    def _deliver(
        self, ended: tuple[Future[Any], Callable[[Any], None], Callable[[Exception], None] | None]
    ) -> None:
        future, done, failed = ended
        self._under_way -= 1
        if self._closed:
            return
        error = future.exception()
        if error is None:
            done(future.result())
            return
        if not isinstance(error, Exception):
            # Of a kind that nobody catches; whoever asked is not left waiting for it.
            if failed is not None:
                failed(RuntimeError(type(error).__name__))
            raise error
        log.get(__name__).warning("work_failed", exc_type=type(error).__name__)
        if failed is not None:
            failed(error)
        if failed is None or not isinstance(error, EnvironmentFailure | Refusal):
            raise error
