"""What the staff window knows and does. Reads when the feed says so; every action goes through the runner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.checklist import ItemKind, ItemStatus
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import EnvironmentFailure, Refusal
from kiosk.domain.queue import TicketStatus, may_move
from kiosk.domain.visits import ArrivalRow, ExpectedRow, HelpCall, SearchHit, VisitDetails
from kiosk.qt.runner import Runner
from kiosk.staff.services import StaffServices

T = TypeVar("T")
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Snapshot:
    """Everything read in one go, so that the lists agree with each other."""

    arrivals: tuple[ArrivalRow, ...] = ()
    expected: tuple[ExpectedRow, ...] = ()
    calls: tuple[HelpCall, ...] = ()
    details: VisitDetails | None = None


class StaffModel(QObject):
    """The staff window's state.

    Signals:
        changed: the lists or the details are new.
        found: the search has an answer.
        said: something to tell in the status line.
        arrived: somebody is there whom nobody has seen, and was not a moment ago; or asks for help.
        connected: whether the shared record answers.
    """

    changed = Signal()
    found = Signal()
    said = Signal(str)
    arrived = Signal()
    connected = Signal(bool)

    def __init__(
        self,
        services: StaffServices,
        runner: Runner,
        settings: ClinicSettings,
        staff: str,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self.settings = settings
        self.staff = staff
        self.clock = clock
        self.snapshot = Snapshot()
        self.hits: tuple[SearchHit, ...] = ()
        self.selected = ""
        self.room = ""
        self.updated_at: datetime | None = None
        self._reading = False
        self._read_again = False
        self._known: frozenset[str] = frozenset()

    # Reading

    def refresh(self) -> None:
        """Read everything again; asked for while reading, it is read once more afterwards."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        wanted = self.selected
        self._runner.run(lambda: self._read(wanted), self._take, self._not_read)

    def _read(self, wanted: str) -> Snapshot:
        services = self._services
        details = None
        if wanted:
            try:
                details = services.arrivals.details(wanted)
            except LookupError:
                details = None
        return Snapshot(
            services.arrivals.today(), services.arrivals.expected(), services.help.open_calls(), details
        )

    def _take(self, snapshot: Snapshot) -> None:
        self._reading = False
        self.updated_at = self.clock()
        self.snapshot = snapshot
        self.connected.emit(True)
        self.changed.emit()
        calling = {row.visit_id for row in self.unseen()} | {call.id for call in snapshot.calls}
        if calling - self._known:
            self.arrived.emit()
        self._known = frozenset(calling)
        self._once_more()

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        self.connected.emit(False)
        if isinstance(error, EnvironmentFailure):
            self.said.emit(translate("Staff", "The database does not answer. The lists are as they were."))
        self._once_more()

    def _once_more(self) -> None:
        if self._read_again:
            self._read_again = False
            self.refresh()

    # What follows from it

    def unseen(self) -> list[ArrivalRow]:
        """Arrivals that nobody has acknowledged."""
        return [row for row in self.snapshot.arrivals if row.acknowledged_at is None and self.is_here(row)]

    def overdue(self, row: ArrivalRow) -> bool:
        """Whether an arrival has gone unseen for too long."""
        limit = timedelta(seconds=self.settings.escalate_seconds)
        return row.acknowledged_at is None and self.is_here(row) and self.clock() - row.arrived_at >= limit

    @staticmethod
    def is_here(row: ArrivalRow) -> bool:
        """Still in the house."""
        return row.ticket_status not in (TicketStatus.DONE, TicketStatus.LEFT)

    def waiting_minutes(self, row: ArrivalRow) -> int:
        """Since the arrival, until the call."""
        end = (
            row.called_at if row.called_at and row.ticket_status is not TicketStatus.WAITING else self.clock()
        )
        return max(0, int((end - row.arrived_at).total_seconds() // 60))

    def waits(self) -> tuple[int, int, int]:
        """How many wait, the median and the longest wait in minutes."""
        minutes = [
            self.waiting_minutes(row)
            for row in self.snapshot.arrivals
            if row.ticket_status is TicketStatus.WAITING
        ]
        return len(minutes), int(median(minutes)) if minutes else 0, max(minutes, default=0)

    def row(self) -> ArrivalRow | None:
        """The selected arrival."""
        return next((row for row in self.snapshot.arrivals if row.visit_id == self.selected), None)

    def details(self) -> VisitDetails | None:
        """The selected arrival in full, once it has been read."""
        found = self.snapshot.details
        return found if found is not None and found.row.visit_id == self.selected else None

    def rooms(self) -> list[str]:
        """The rooms that today's appointments name."""
        named = {row.appointment.room for row in self.snapshot.expected}
        named |= {row.room for row in self.snapshot.arrivals}
        return sorted(room for room in named if room)

    def may(self, target: TicketStatus) -> bool:
        """Whether the selected ticket can go to ``target``."""
        row = self.row()
        return row is not None and row.ticket_status is not target and may_move(row.ticket_status, target)

    # Acting

    def select(self, visit_id: str) -> None:
        """Show one arrival."""
        if visit_id != self.selected:
            self.selected = visit_id
            self.changed.emit()
            self.refresh()

    def acknowledge(self) -> None:
        """Say that the selected arrival has been seen, or else the one that waits longest to be."""
        row = self.row()
        unseen = self.unseen()
        if row is None or row.acknowledged_at is not None:
            row = unseen[0] if unseen else None
        if row is None:
            return
        visit_id, name = row.visit_id, row.patient_name
        self._act(
            lambda: self._services.checkin.acknowledge(visit_id, self.staff),
            lambda first: self.said.emit(
                (
                    translate("Staff", "{name} knows that you have seen them.")
                    if first
                    else translate("Staff", "Somebody else had seen {name} before.")
                ).format(name=name)
            ),
        )

    def call_next(self) -> None:
        """Call whose turn it is to this room."""

        def told(ticket_id: str | None) -> None:
            if ticket_id is None:
                self.said.emit(translate("Staff", "Nobody is waiting."))
                return
            called = next((row for row in self.snapshot.arrivals if row.ticket_id == ticket_id), None)
            if called is not None:
                self.select(called.visit_id)
                self.said.emit(
                    translate("Staff", "Called {ticket}: {name}.").format(
                        ticket=called.ticket, name=called.patient_name
                    )
                )

        room = self.room
        self._act(lambda: self._services.queue.call_next(self.staff, room), told)

    def recall(self) -> None:
        """Call the selected patient again."""
        row = self.row()
        if row is not None:
            ticket_id = row.ticket_id
            self._act(lambda: self._services.queue.recall(ticket_id, self.staff))

    def move(self, target: TicketStatus, room: str = "") -> None:
        """Take the selected ticket to ``target``."""
        row = self.row()
        if row is None:
            return
        ticket_id, status = row.ticket_id, row.ticket_status
        self._act(lambda: self._services.queue.move(ticket_id, status, target, self.staff, room))

    def decide(self, change_id: str, *, accept: bool) -> None:
        """Accept or refuse one change."""
        self._act(lambda: self._services.changes.decide(change_id, accept=accept, staff=self.staff))

    def settle(self, kind: ItemKind, key: str, status: ItemStatus) -> None:
        """Complete, waive or hand back an item of the selected arrival."""
        visit_id = self.selected
        self._act(lambda: self._services.arrivals.settle(visit_id, kind, key, status, self.staff))

    def answer(self, call_id: str) -> None:
        """Go to a kiosk where somebody asked for help."""
        self._act(lambda: self._services.help.answer(call_id, self.staff))

    def search(self, text: str) -> None:
        """Look for patients by name, record number or ticket."""

        def take(hits: tuple[SearchHit, ...]) -> None:
            self.hits = hits
            self.found.emit()

        self._runner.run(lambda: self._services.arrivals.search(text), take, self._failed)

    def _act(self, work: Callable[[], T], done: Callable[[T], None] = lambda _: None) -> None:
        def finished(result: T) -> None:
            done(result)
            self.refresh()

        self._runner.run(work, finished, self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.said.emit(translate("Staff", "Somebody else was quicker: the list has been read again."))
        elif isinstance(error, EnvironmentFailure):
            self.said.emit(
                translate("Staff", "The database does not answer. Nothing was changed; try again.")
            )
        else:
            self.said.emit(translate("Staff", "That did not work. Nothing was changed."))
        self.refresh()
