"""What is asked of the record for one patient, and what they see of that: a press is under way, or cannot be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk import log
from kiosk.domain.failures import EnvironmentFailure
from kiosk.lobby.refusal import RefusalReason, Refused
from kiosk.qt.runner import Runner

T = TypeVar("T")


class Asking(QObject):
    """The use cases as one patient's presses ask for them. What comes back for somebody who has left is dropped.

    Signals:
        busyChanged: a press is under way, or is no more.
        refused: it cannot be done, as a `Refused`, and what tries it again; None where that would not help.
        broken: what was pressed does not work, which is nothing that the patient did.
    """

    busyChanged = Signal()
    refused = Signal(object, object)
    broken = Signal()

    def __init__(self, runner: Runner, subject: Callable[[], str], parent: QObject) -> None:
        """``subject`` says which visit it is, for logs."""
        super().__init__(parent)
        self._runner = runner
        self._subject = subject
        self.busy = False
        # What has been told of it, and whether an answer is being acted upon.
        self._told_busy = self._going_on = False
        self._gone = False

    def leave(self) -> None:
        """The patient goes: no answer is for them any more."""
        self._gone = True

    def work(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        refused: RefusalReason,
        again: Callable[[], None],
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Run a use case for this patient, who waits for it.

        When the surroundings failed, the patient may try ``again``. When the use case says no, or is broken, trying
        again would not help: ``otherwise`` is done, or else the front desk is the way on.
        """
        self._set_busy(True)

        def finished(result: T) -> None:
            if not self._gone:
                self._go_on_with(lambda: done(result))

        def failed(error: Exception) -> None:
            if self._gone:
                return
            self._set_busy(False)
            log.get(__name__).warning("step_failed", exc_type=type(error).__name__, visit_id=self._subject())
            if isinstance(error, EnvironmentFailure):
                self.refused.emit(Refused(refused), again)
            elif otherwise is not None:
                otherwise()
            else:
                self.refused.emit(Refused(RefusalReason.FRONT_DESK), None)
                self.broken.emit()

        self._runner.run(work, finished, failed)

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Ask for something that no press waits for; by itself a failure is nothing, for the next news asks again."""
        self._runner.run(
            work,
            lambda result: None if self._gone else done(result),
            lambda _: None if self._gone else failed(),
        )

    def read_apart(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[], None]
    ) -> None:
        """As `read`, of what waits for minutes: nothing else waits for it, and it goes on when they have left."""
        self._runner.run_apart(
            work,
            lambda result: None if self._gone else done(result),
            lambda _: None if self._gone else failed(),
        )

    def tell(self, work: Callable[[], object], failed: Callable[[Exception], None] = lambda _: None) -> None:
        """Do something that nobody waits for, also for somebody who has left."""
        self._runner.run(work, lambda _: None, failed)

    def tell_apart(self, work: Callable[[], object]) -> None:
        """As `tell`, of what waits for minutes: nothing else waits for it."""
        self._runner.run_apart(work, lambda _: None, lambda _: None)

    def _go_on_with(self, done: Callable[[], None]) -> None:
        """An answer is there. What follows may ask for the next at once: the wait is told to be over when it is."""
        self.busy, self._going_on = False, True
        try:
            done()
        finally:
            self._going_on = False
            self._tell_busy()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        if not self._going_on:
            self._tell_busy()

    def _tell_busy(self) -> None:
        if self.busy != self._told_busy:
            self._told_busy = self.busy
            self.busyChanged.emit()
