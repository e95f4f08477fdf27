"""What the staff window knows and does. Reads what the feed speaks of; every action goes through the runner."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from statistics import median
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.checklist import ItemKind, ItemStatus
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import EnvironmentFailure, Refusal
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.domain.queue import TicketStatus, may_move
from kiosk.domain.undo import WayBack
from kiosk.domain.visits import ArrivalRow, KioskState, SearchHit, VisitDetails
from kiosk.qt.runner import Runner
from kiosk.services.help import OPEN_HOURS
from kiosk.staff.reader import Reader, Snapshot
from kiosk.staff.services import StaffServices

T = TypeVar("T")
translate = QCoreApplication.translate


class StaffModel(QObject):
    """The staff window's state.

    Signals:
        changed: the lists or the details are new.
        found: the search has an answer.
        said: something to tell in the status line.
        arrived: somebody is there whom nobody has seen, and was not a moment ago; or asks for help.
        connected: whether the lists are those of the shared record, as far as is known.

    Attributes:
        updated_at: the last moment (aware) at which the lists were known to be those of the record; None before they
            are read.
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
        self._reader = Reader(services, settings, staff, clock)
        self.settings = settings
        self.staff = staff
        self.clock = clock
        self.snapshot = Snapshot()
        self.hits: tuple[SearchHit, ...] = ()
        self.selected = ""
        self.room = ""
        self.updated_at: datetime | None = None
        # What is to be read: changes, and a visit that was selected; both collect while a reading is under way.
        self._changes: frozenset[Change] = frozenset()
        self._opening = False
        self._reading = False
        self._answering = True
        self._listening = True
        self._known: frozenset[str] = frozenset()
        # A ticket that was called before its arrival was read.
        self._called = ""
        # What is looked for, and what is to be looked for next.
        self._searching = False
        self._text: str | None = None

    # Reading

    def refresh(self) -> None:
        """Read everything again."""
        self.news(EVERYTHING)

    def news(self, changes: frozenset[Change]) -> None:
        """Read again what has changed; what comes while reading is read afterwards, in one go."""
        self._changes |= changes
        self._read()

    def lose(self) -> None:
        """Nobody tells any more what changes."""
        self._listening = False
        self.connected.emit(False)
        self.refresh()

    def find(self) -> None:
        """What changes is told again. The next news is everything: until that is read, the lists are old."""
        self._listening, self._answering = True, False
        self._changes |= EVERYTHING

    @property
    def online(self) -> bool:
        """Whether changes are heard of, and what was heard of could be read."""
        return self._listening and self._answering

    def tick(self) -> None:
        """The clock has gone on: try again what could not be read; a new day has begun, or a call has grown too old."""
        if self._reading:
            return
        now = self.clock()
        if self.settings.today(now) != self.snapshot.day:
            self._changes |= EVERYTHING
        if any(now - call.at >= timedelta(hours=OPEN_HOURS) for call in self.snapshot.calls):
            self._changes |= {Change(Topic.HELP)}
        self._read()
        if self.online and not self._reading:
            self.updated_at = now

    def _read(self) -> None:
        if self._reading or not (self._changes or self._opening):
            return
        self._reading = True
        # While nobody tells what changes, anything may have.
        changes = self._changes if self._listening else EVERYTHING
        before, selected, began = self.snapshot, self.selected, self.clock()
        self._changes, self._opening = frozenset(), False
        self._runner.run(
            lambda: self._reader.read(before, changes, selected),
            lambda snapshot: self._take(snapshot, began),
            lambda _: self._put_back(changes),
        )

    def _take(self, snapshot: Snapshot, began: datetime) -> None:
        self._reading, self._answering = False, True
        self.updated_at = began
        self.connected.emit(self.online)
        if snapshot != self.snapshot:
            self.snapshot = snapshot
            self.changed.emit()
        calling = {row.visit_id for row in self.unseen()} | {call.id for call in snapshot.calls}
        if calling - self._known:
            self.arrived.emit()
        self._known = frozenset(calling)
        self._show_called(self._called)
        self._read()

    def _put_back(self, changes: frozenset[Change]) -> None:
        """Nothing was read: it is tried again with the next news, or in a second."""
        self._changes |= changes
        self._opening = True
        self._reading = self._answering = False
        self.connected.emit(False)

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
        return self.snapshot.details_of(self.selected)

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
            self._opening = True
            self.changed.emit()
            self._read()

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
            frozenset({Change(Topic.VISIT, visit_id)}),
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

        def told(called: WayBack | None) -> None:
            if called is None:
                self.said.emit(translate("Staff", "Nobody is waiting."))
            elif self._show_called(called.ticket_id):
                self.news(self._of_selected())
                return
            else:
                # They came a moment ago, and are not on the list yet.
                self._called = called.ticket_id
            self.refresh()

        room = self.room
        self._runner.run(lambda: self._services.queue.call_next(self.staff, room), told, self._not_done)

    def _show_called(self, ticket_id: str) -> bool:
        """Select the arrival with this ticket and say that it was called; False where there is none."""
        row = next((row for row in self.snapshot.arrivals if row.ticket_id == ticket_id), None)
        if row is None:
            return False
        self._called = ""
        self.select(row.visit_id)
        self.said.emit(
            translate("Staff", "Called {ticket}: {name}.").format(ticket=row.ticket, name=row.patient_name)
        )
        return True

    def recall(self) -> None:
        """Call the selected patient again."""
        row = self.row()
        if row is not None:
            ticket_id = row.ticket_id
            self._act(lambda: self._services.queue.recall(ticket_id, self.staff), self._of_selected())

    def move(self, target: TicketStatus, room: str = "") -> None:
        """Take the selected ticket to ``target``."""
        row = self.row()
        if row is None:
            return
        ticket_id, status = row.ticket_id, row.ticket_status
        self._act(
            lambda: self._services.queue.move(ticket_id, status, target, self.staff, room),
            self._of_selected(),
        )

    def decide(self, change_id: str, *, accept: bool) -> None:
        """Accept or refuse one change."""
        self._act(
            lambda: self._services.changes.decide(change_id, accept=accept, staff=self.staff),
            self._of_selected(),
        )

    def settle(self, kind: ItemKind, key: str, status: ItemStatus) -> None:
        """Complete, waive or hand back an item of the selected arrival."""
        visit_id = self.selected
        self._act(
            lambda: self._services.arrivals.settle(visit_id, kind, key, status, self.staff),
            self._of_selected(),
        )

    def answer(self, call_id: str) -> None:
        """Go to a kiosk where somebody asked for help."""
        self._act(
            lambda: self._services.help.answer(call_id, self.staff), frozenset({Change(Topic.HELP, call_id)})
        )

    def settle_entry(self, entry_id: str) -> None:
        """Say that what a kiosk brought has been dealt with."""
        self._act(lambda: self._services.desk.settle(entry_id, self.staff), frozenset({Change(Topic.DESK)}))

    def backlog(self) -> list[KioskState]:
        """The kiosks at which records wait for delivery."""
        return [kiosk for kiosk in self.snapshot.kiosks if kiosk.pending]

    def search(self, text: str) -> None:
        """Look for patients by name, record number or ticket; of what is typed meanwhile, only for the last."""
        self._text = text
        self._search()

    def _search(self) -> None:
        if self._searching or self._text is None:
            return
        text, self._text, self._searching = self._text, None, True

        def take(hits: tuple[SearchHit, ...]) -> None:
            self.hits = hits
            self._searching = False
            self.found.emit()
            self._search()

        def not_found(error: Exception) -> None:
            self._searching = False
            self._not_done(error)
            self._search()

        self._runner.run(lambda: self._services.arrivals.search(text, self.staff), take, not_found)

    def _of_selected(self) -> frozenset[Change]:
        return frozenset({Change(Topic.VISIT, self.selected)})

    def _act(
        self, work: Callable[[], T], about: frozenset[Change], done: Callable[[T], None] = lambda _: None
    ) -> None:
        """Do it, and show what it has changed without waiting for the news of it."""

        def finished(result: T) -> None:
            done(result)
            self.news(about)

        self._runner.run(work, finished, self._not_done)

    def _not_done(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self.said.emit(translate("Staff", "Somebody else was quicker: the list has been read again."))
        elif isinstance(error, EnvironmentFailure):
            self.said.emit(
                translate("Staff", "The database did not answer. Look at the list before you try again.")
            )
        else:
            self.said.emit(translate("Staff", "That did not work. Nothing was changed."))
        self.refresh()
