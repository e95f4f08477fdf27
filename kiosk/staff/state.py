"""What the staff window knows: it reads, in the background, what the feed speaks of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from statistics import median
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.desk import EntryKind
from kiosk.domain.failures import EnvironmentFailure, Refusal
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.domain.glass import Glass
from kiosk.domain.permissions import NotAllowed, Permission
from kiosk.domain.places import LocationKind
from kiosk.domain.queue import OPEN, TicketStatus
from kiosk.domain.visit.arrival import is_near_midnight
from kiosk.domain.visit.arrived import is_unseen, is_waiting
from kiosk.domain.visit.lifecycle import Phase, may_move, phase_of
from kiosk.domain.visit.shown_at import has_several_sites, is_seen_from
from kiosk.domain.visit.visit import ArrivalRow, DeskEntry, ExpectedRow, KioskState, VisitDetails
from kiosk.domain.wait import Wait
from kiosk.qt.runner import Runner
from kiosk.qt.staff_language import staff_language
from kiosk.services.desk.help import OPEN_HOURS
from kiosk.services.staffing.sessions import SignedOut
from kiosk.staff.reader import Reader, Snapshot
from kiosk.staff.services import StaffServices
from kiosk.staff.sources import CALL_BACKS, ENTRIES, GLASSES, KIOSKS, PHONE_CALLS, Source

translate = QCoreApplication.translate
_MINUTE = timedelta(minutes=1)
# An estimate is made anew so often: not with each call, which would come later for it.
_ESTIMATE_EVERY = timedelta(seconds=20)


class StaffState(QObject):
    """What is shown, and who is selected.

    Signals:
        changed: the lists or the details are new.
        taken: something has been read, whether or not anything is new.
        arrived: somebody is there whom nobody has seen, and was not a moment ago; or asks for help.
        connected: whether the lists are those of the shared record, as far as is known.
        doubted: the record knows something else of whose window it is: their session has ended, or they may do less.

    Attributes:
        actor: whose window it is, as their session was last renewed.
        updated_at: the last moment (aware) at which the lists were known to be those of the record; None before they
            are read.
    """

    changed = Signal()
    taken = Signal()
    arrived = Signal()
    connected = Signal(bool)
    doubted = Signal()

    def __init__(
        self,
        services: StaffServices,
        runner: Runner,
        clinic: InForce,
        actor: Actor,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._reader = Reader(services, clinic, clock)
        self._clinic = clinic
        self.actor = actor
        self.clock = clock
        self.snapshot = Snapshot()
        # Where this computer stands, and whether all sites are asked for; the window says so before it reads.
        self.place, self.everywhere = "", False
        self.selected = ""
        self.updated_at: datetime | None = None
        self._read_at = datetime.min.replace(tzinfo=UTC)
        # What is to be read: changes, and a visit that was selected; both collect while a reading is under way.
        self._changes: frozenset[Change] = frozenset()
        self._opening = False
        self._reading = False
        self._answering = True
        # Whether it was a fault of the program, and not the record, that nothing could be read.
        self.faulty = False
        self._listening = True
        self._known: frozenset[str] = frozenset()
        # Of what the rows that are shown were found last, and those.
        self._found: tuple[tuple[object, ...], tuple[list[ArrivalRow], list[ArrivalRow]]] | None = None
        # How long those who wait will wait, by ticket; who is not in it, nobody can tell.
        self.estimates: Mapping[str, Wait] = {}
        self._estimated_at = datetime.min.replace(tzinfo=UTC)

    # Reading

    def follow(self, sources: Iterable[Source[Any]]) -> None:
        """Read these too, which lists show; before the first reading."""
        self._reader.follow(sources)

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
    def settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is in force."""
        return self._clinic.current

    @property
    def online(self) -> bool:
        """Whether changes are heard of, and what was heard of could be read."""
        return self._listening and self._answering

    def tick(self) -> None:
        """The clock has gone on: try again what could not be read; a new day has begun, or a call has grown too old."""
        now = self.clock()
        self._estimate(now)
        if self._reading:
            return
        if self.settings.today(now) != self.snapshot.day:
            self._changes |= EVERYTHING
        elif now - self._read_at >= _MINUTE and is_near_midnight(now, self.settings):
            # Whoever comes for what is over midnight is expected from minute to minute.
            self._changes |= {Change(Topic.RECORD)}
        details = self.details()
        if details is not None and details.until is not None and now >= details.until:
            # A reason was given for so long.
            self._changes |= {Change(Topic.VISIT, self.selected)}
        if now - self._read_at >= _MINUTE and (
            any(call.is_special and not call.is_hidden for call in self.snapshot.of(PHONE_CALLS))
            or any(item.is_special and not item.is_hidden for item in self.snapshot.of(CALL_BACKS))
        ):
            # What was noted is here for as long as the reason holds.
            self._changes |= {Change(Topic.PHONE)}
        if any(now - call.at >= timedelta(hours=OPEN_HOURS) for call in self.snapshot.calls):
            self._changes |= {Change(Topic.HELP)}
        self._read()
        if self.online and not self._reading:
            self.updated_at = now

    def _estimate(self, now: datetime) -> None:
        """Ask how long those who wait will wait, where it is time for that and somebody does."""
        if abs(now - self._estimated_at) < _ESTIMATE_EVERY or not self.actor.may(Permission.SEE_DAY):
            return
        self._estimated_at, actor = now, self.actor
        if not any(is_waiting(row) for row in self.snapshot.arrivals):
            return

        def take(found: Mapping[str, Wait]) -> None:
            if found != self.estimates:
                self.estimates = found
                self.changed.emit()

        # What cannot be read now is asked for again in a while; whatever is wrong is told by the lists.
        self._runner.run(lambda: self._services.waits.of_everybody(actor), take, lambda _: None)

    def _read(self) -> None:
        if self._reading or not (self._changes or self._opening):
            return
        self._reading = True
        # While nobody tells what changes, anything may have.
        changes = self._changes if self._listening else EVERYTHING
        before, selected, began, actor = self.snapshot, self.selected, self.clock(), self.actor
        self._changes, self._opening = frozenset(), False
        self._runner.run(
            lambda: self._reader.read(before, changes, selected, actor),
            lambda snapshot: self._take(snapshot, began),
            lambda error: self._put_back(changes, error),
        )

    def _take(self, snapshot: Snapshot, began: datetime) -> None:
        self._reading, self._answering, self.faulty = False, True, False
        self.updated_at = self._read_at = began
        self.connected.emit(self.online)
        if snapshot != self.snapshot:
            self.snapshot = snapshot
            self.changed.emit()
        calling = {row.visit_id for row in self.unseen()} | {call.id for call in snapshot.calls}
        calling |= {flag.id for flag in self.flags()}
        if calling - self._known:
            self.arrived.emit()
        self._known = frozenset(calling)
        self.taken.emit()
        self._read()

    def _put_back(self, changes: frozenset[Change], error: Exception) -> None:
        """Nothing was read: it is tried again with the next news, or in a second."""
        self.faulty = not isinstance(error, EnvironmentFailure | Refusal)
        self._changes |= changes
        self._opening = True
        self._reading = self._answering = False
        self.connected.emit(False)
        self.doubt(error)

    def doubt(self, error: Exception) -> None:
        """Something was refused: whoever keeps the session has to look whether it still is what it was."""
        if isinstance(error, NotAllowed | SignedOut):
            self.doubted.emit()

    # What follows from it

    @property
    def site(self) -> str:
        """The key of the site whose lists are shown; empty for all."""
        return "" if self.everywhere else self.settings.places.site_of(self.place)

    @property
    def has_sites(self) -> bool:
        """Whether the clinic has several."""
        return has_several_sites(self.settings.places)

    @property
    def has_other_sites(self) -> bool:
        """Whether this computer stands at one of several."""
        return self.has_sites and bool(self.settings.places.site_of(self.place))

    def see(self, *, everywhere: bool) -> None:
        """Show every site from now on, or the one where this computer stands."""
        self.everywhere = everywhere
        self.changed.emit()

    def site_words(self) -> str:
        """Whose lists these are, where the clinic has several sites; empty where it has not."""
        if not self.has_other_sites:
            return ""
        return self.place_words(self.site) or translate("Staff", "all sites")

    def place_words(self, key: str) -> str:
        """A place by its name in the language of staff; empty for none."""
        place = self.settings.places.by_key.get(key)
        return place.called(staff_language().code) if place is not None else ""

    def arrivals(self) -> list[ArrivalRow]:
        """Those who are shown: of the site, and such as nobody can place."""
        return self._of_site()[0]

    def _of_site(self) -> tuple[list[ArrivalRow], list[ArrivalRow]]:
        """Those who are shown, and of them those whom nobody has seen; kept until something else is to be shown."""
        of = (self.snapshot.arrivals, self.settings.places, self.site)
        if self._found is None or any(
            one is not other for one, other in zip(self._found[0], of, strict=True)
        ):
            shown = self._shown
            rows = [row for row in self.snapshot.arrivals if shown(row.place)]
            self._found = of, (rows, [row for row in rows if is_unseen(row)])
        return self._found[1]

    def expected(self) -> list[ExpectedRow]:
        """Those of the expected who are shown."""
        places, shown = self.settings.places, self._shown
        if not self.site:
            return list(self.snapshot.expected)
        return [row for row in self.snapshot.expected if shown(places.place_of(row.appointment))]

    @property
    def _shown(self) -> Callable[[str], bool]:
        """Whether what is at a place, by its key, is shown now."""
        return partial(is_seen_from, self.settings.places, self.site)

    def unseen(self) -> list[ArrivalRow]:
        """Arrivals that nobody has acknowledged."""
        return self._of_site()[1]

    def overdue(self, row: ArrivalRow) -> bool:
        """Whether an arrival has gone unseen for too long."""
        limit = timedelta(seconds=self.settings.escalate_seconds)
        return is_unseen(row) and self.clock() - row.arrived_at >= limit

    def waiting_minutes(self, row: ArrivalRow) -> int:
        """Since the arrival, until the call."""
        end = (
            row.called_at if row.called_at and row.ticket_status is not TicketStatus.WAITING else self.clock()
        )
        return max(0, int((end - row.arrived_at).total_seconds() // 60))

    def waits(self) -> tuple[int, int, int]:
        """How many wait, the median and the longest wait in minutes."""
        minutes = [self.waiting_minutes(row) for row in self.arrivals() if is_waiting(row)]
        return len(minutes), int(median(minutes)) if minutes else 0, max(minutes, default=0)

    def row(self) -> ArrivalRow | None:
        """The selected arrival."""
        return next((row for row in self.snapshot.arrivals if row.visit_id == self.selected), None)

    def details(self) -> VisitDetails | None:
        """The selected arrival in full, once it has been read."""
        return self.snapshot.details_of(self.selected)

    def rooms(self) -> list[str]:
        """The rooms that today's appointments name."""
        places, shown = self.settings.places, self._shown
        named = {row.appointment.room for row in self.expected()} | {row.room for row in self.arrivals()}
        if self.place:
            rooms = [item for item in places.locations if item.kind == LocationKind.ROOM and item.in_use]
            named |= {item.name for item in rooms if shown(item.id)}
        return sorted(room for room in named if room)

    def may(self, target: TicketStatus) -> bool:
        """Whether the selected ticket can go to ``target``."""
        row = self.row()
        return (
            row is not None
            and row.is_known
            and row.ticket_status is not target
            and may_move(row.ticket_status, target)
        )

    def phase(self) -> Phase | None:
        """Where the selected visit stands; None for none that can be read."""
        row = self.row()
        if row is None or not row.is_known:
            return None
        return phase_of(row.ticket_status, seen=row.acknowledged_at is not None, held=bool(row.held))

    def is_here(self) -> bool:
        """Whether the selected patient has arrived, and their visit is not over."""
        row = self.row()
        return row is not None and row.is_known and row.ticket_status in OPEN

    @property
    def roll_dots(self) -> int:
        """How many dots the printer of rolls beside this computer prints across; 0 where there is none."""
        roll = self._services.printing.roll
        return roll.dots if roll is not None else 0

    def printers(self) -> list[KioskState]:
        """The kiosks at which the printer does not print."""
        return [kiosk for kiosk in self.snapshot.of(KIOSKS) if kiosk.printer]

    def backlog(self) -> list[KioskState]:
        """The kiosks at which records wait for delivery."""
        return [kiosk for kiosk in self.snapshot.of(KIOSKS) if kiosk.pending]

    def flags(self) -> list[DeskEntry]:
        """Answers of which a person has to hear at once and to which nobody has gone, the oldest first.

        Of every site: who gave one stands at a kiosk now, and whoever is nearest goes.
        """
        return [entry for entry in self.snapshot.of(ENTRIES) if entry.kind == EntryKind.RED_FLAG]

    def glasses(self) -> tuple[Glass, ...]:
        """Records that were opened by breaking the glass and that nobody has reviewed, for whoever does."""
        return self.snapshot.of(GLASSES) if self.actor.may(Permission.REVIEW_GLASS) else ()

    def select(self, visit_id: str) -> None:
        """Show one arrival; none where ``visit_id`` is empty."""
        if visit_id != self.selected:
            self.selected = visit_id
            self._opening = bool(visit_id)
            self.changed.emit()
            self._read()
