"""The waiting-room board: now calling, just called. No names, no reasons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk import log
from kiosk.board import words
from kiosk.board.calls import Calls
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.delays import Delay, is_told_at, standing
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.domain.notices import BoardNotice
from kiosk.domain.queue import BoardCall
from kiosk.domain.visit.shown_at import is_called_at, is_seen_from
from kiosk.qt.languages import Language
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Catalogues
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.waits import QueueWait, WaitService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.delays import DelayReader
from kiosk.services.record.notices import NoticeReader

# The one that is large and those beside it; read are as many as may be waiting for their turn.
SHOWN_CALLS = 5
READ_CALLS = 40
# A connection that comes back at once was not away.
PATIENCE = timedelta(seconds=5)
# How long people wait is asked so often.
ESTIMATE_EVERY = timedelta(seconds=20)
# So many notes stand beside the calls at once, for so long where there are more.
SHOWN_NOTES = 2
NOTES_SECONDS = 8


class BoardModel(QObject):
    """What the board's QML shows.

    Signals:
        called: somebody was called just now, or again.
    """

    changed = Signal()
    timeChanged = Signal()
    clinicChanged = Signal()
    called = Signal()

    def __init__(
        self,
        queue: QueueService,
        waits: WaitService,
        delays: DelayReader,
        notices: NoticeReader,
        service: ClinicService,
        clinic: InForce,
        runner: Runner,
        catalogues: Catalogues,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        stands: Callable[[], str] = str,
    ) -> None:
        """``stands`` gives the key of where the board hangs, empty for nowhere in particular: asked now, and again."""
        super().__init__(parent)
        self._queue = queue
        self._estimating = waits
        self._waits: tuple[QueueWait, ...] = ()
        self._announced = delays
        self._saying = notices
        self._notices: tuple[BoardNotice, ...] = ()
        self._delays: tuple[Delay, ...] = ()
        self._estimated_at = datetime.min.replace(tzinfo=UTC)
        self._service = service
        self._clinic = clinic
        self._runner = runner
        self._catalogues = catalogues
        self._clock = clock
        self._stands = stands
        self._place = stands()
        self._calls = Calls()
        # The day whose calls are shown; what has changed since they were read, and whether they are being read.
        self._day = date.min
        self._stale = False
        self._reading = False
        # Since when the record is silent, to the listener or to a reader; None while it speaks.
        self._unheard = False
        self._unread = False
        self._away_since: datetime | None = None
        self._time = ""
        self._shown: object = None
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self._second.start()
        self._tick()

    @property
    def _settings(self) -> ClinicSettings:
        return self._clinic.current

    # What QML reads

    clinicName = Property(str, lambda self: self._name(), notify=clinicChanged)
    timeText = Property(str, lambda self: self._time, notify=timeChanged)

    def _name(self) -> str:
        """The clinic's, and that of the site where it has several."""
        places = self._settings.places
        site = places.by_key.get(places.site_of(self._place))
        if site is None or len(places.sites) < 2:
            return self._settings.name
        return f"{self._settings.name} · {site.called(next(iter(self._settings.languages), ''))}"

    headingText = Property(str, lambda self: self._heading(), notify=changed)

    def _heading(self) -> str:
        """What the large number is: being called, or one that was, some time ago."""
        large = self._calls.large
        if self.away and large is not None:
            minutes = max(0, int((self._clock() - large.called_at).total_seconds() // 60))
            return " · ".join(self._lines(words.ago, lambda _: {"minutes": minutes}))
        return " · ".join(self._lines(words.now_calling))

    @Property(str, notify=clinicChanged)
    def justCalledText(self) -> str:
        return " · ".join(self._lines(words.just_called))

    @Property(list, notify=clinicChanged)
    def nobodyTexts(self) -> list[str]:
        return self._lines(words.nobody)

    @Property(list, notify=changed)
    def lostTexts(self) -> list[str]:
        """That the record does not answer; empty while it does."""
        since = self._away_since
        if not self.away or since is None:
            return []
        return self._lines(words.lost, lambda language: {"time": self._time_of(since, language)})

    fresh = Property(bool, lambda self: self._is_fresh(), notify=changed)
    live = Property(bool, lambda self: not self.away, notify=changed)

    @Property(str, notify=changed)
    def ticket(self) -> str:
        """The large number; empty while nobody was called."""
        return self._calls.large.ticket if self._calls.large else ""

    @Property(list, notify=changed)
    def placeTexts(self) -> list[str]:
        """Where the large number goes: the room, or in each language that it is the front desk."""
        large = self._calls.large
        if large is None:
            return []
        return [f"→ {large.room}"] if large.room.strip() else self._lines(words.no_room)

    @Property(list, notify=changed)
    def others(self) -> list[dict[str, Any]]:
        """Those called before, the latest first."""
        desk = " · ".join(self._lines(words.desk))
        return [
            {"ticket": call.ticket, "room": call.room.strip() or desk}
            for call in self._calls.others[: SHOWN_CALLS - 1]
        ]

    @Property(list, notify=changed)
    def noteTexts(self) -> list[str]:
        """What is said beside the calls, some lines at a time, each in its turn; nothing without a record."""
        notes = [] if self.away else self._notes()
        if len(notes) <= SHOWN_NOTES:
            return notes
        pages = -(-len(notes) // SHOWN_NOTES)
        page = int(self._clock().timestamp() // NOTES_SECONDS) % pages
        return notes[page * SHOWN_NOTES : (page + 1) * SHOWN_NOTES]

    def _notes(self) -> list[str]:
        """What is said to somebody first, then what is late: it is news."""
        places, languages = self._settings.places, self._settings.languages
        told = [
            delay for delay in standing(self._delays, self._clock()) if is_told_at(delay, self._place, places)
        ]
        late = words.delays(self._catalogues, told, places, languages, self._time_of)
        site = places.site_of(self._place)
        said = words.notices(
            [
                notice
                for notice in self._notices
                if is_seen_from(places, site, notice.place)
                and is_called_at(places, self._place, notice.letter)
            ],
            languages,
        )
        return said + late + words.waits(self._catalogues, self._waits, languages)

    @property
    def calls_shown(self) -> tuple[BoardCall, ...]:
        """The large one and those beside it."""
        large = (self._calls.large,) if self._calls.large else ()
        return (*large, *self._calls.others[: SHOWN_CALLS - 1])

    @property
    def away(self) -> bool:
        """Whether the record has been silent for too long to take what is shown for true."""
        since = self._away_since
        return since is not None and not timedelta(0) <= self._clock() - since < PATIENCE

    def _lines(self, said: words.Words, facts: Callable[[Language], words.Facts] = lambda _: {}) -> list[str]:
        return words.lines(self._catalogues, said, self._settings.languages, facts)

    def _time_of(self, moment: datetime, language: Language) -> str:
        return language.time(self._settings.local(moment), self._settings.twelve_hours)

    # What it hears

    @Slot(object)
    def news(self, changes: frozenset[Change] = EVERYTHING) -> None:
        """The shared record changed: where that may be a call, read the calls again."""
        topics = {change.topic for change in changes}
        if topics & {Topic.ALL, Topic.SETTINGS}:
            good = self._clinic.current
            self._runner.run(
                lambda: (self._service.load(good), self._stands()),
                lambda found: self._take_settings(*found),
                lambda _: None,
            )
        if topics & {Topic.ALL, Topic.DELAY}:
            self._runner.run(self._announced.standing, self._take_delays, lambda _: None)
        # Who is called in, or has gone, is told nothing more.
        if topics & {Topic.ALL, Topic.NOTICE, Topic.TICKET}:
            self._runner.run(self._saying.on_boards, self._take_notices, lambda _: None)
        if topics & {Topic.ALL, Topic.TICKET}:
            self._stale = True
            self._read()

    @Slot()
    def lost(self) -> None:
        """The record does not answer who listens."""
        self._unheard = True
        self._weigh()

    @Slot()
    def found(self) -> None:
        """It answers again."""
        self._unheard = False
        self._weigh()

    def _take_settings(self, settings: ClinicSettings, place: str) -> None:
        moved, self._place = place != self._place, place
        if self._clinic.take(settings) or moved:
            self.clinicChanged.emit()
            self.changed.emit()
            self._stale = True
            self._tick()
            if moved:
                # What is called there, and nothing of where it hung before.
                self._calls = Calls()
                self._read()

    def _weigh(self) -> None:
        if not (self._unheard or self._unread):
            self._away_since = None
        elif self._away_since is None:
            self._away_since = self._clock()
            log.get(__name__).warning("record_away")
        self._tell()

    def _read(self) -> None:
        """What comes while reading is read afterwards; what could not be read, in a second."""
        if self._reading or not self._stale:
            return
        self._reading, self._stale = True, False
        day = self._settings.today(self._clock())
        self._runner.run(
            lambda: self._queue.calls(READ_CALLS, self._place),
            lambda calls: self._take(calls, day),
            lambda _: self._not_read(),
        )

    def _estimate(self) -> None:
        """Ask how long people wait, now and then; what cannot be read is not said any more."""
        now = self._clock()
        if abs(now - self._estimated_at) < ESTIMATE_EVERY:
            return
        self._estimated_at, place = now, self._place
        self._runner.run(
            lambda: self._estimating.at_board(place), self._take_waits, lambda _: self._take_waits(())
        )

    def _take_delays(self, delays: tuple[Delay, ...]) -> None:
        self._delays = delays
        # It changes how long people wait, where nobody is called before a time.
        self._estimated_at = datetime.min.replace(tzinfo=UTC)
        self._tell()

    def _take_notices(self, notices: tuple[BoardNotice, ...]) -> None:
        self._notices = notices
        self._tell()

    def _take_waits(self, waits: tuple[QueueWait, ...]) -> None:
        self._waits = waits
        self._tell()

    def _not_read(self) -> None:
        self._reading, self._stale, self._unread = False, True, True
        self._weigh()

    def _take(self, calls: tuple[BoardCall, ...], day: date) -> None:
        self._reading, self._unread = False, False
        self._day = day
        self._weigh()
        self._read()
        if self._calls.take(calls, self._clock()):
            self.called.emit()
        self._tell()

    def _is_fresh(self) -> bool:
        return not self.away and self._calls.is_fresh(self._clock())

    def _tell(self) -> None:
        """Tell of it where something else is to be shown than before."""
        shown = (self.calls_shown, self._is_fresh(), self._heading(), self.away, self.noteTexts)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _tick(self) -> None:
        if not self._reading and self._settings.today(self._clock()) != self._day:
            self._stale = True
        self._read()
        text = self._time_of(self._clock(), words.shipped(self._catalogues, self._settings.languages)[0])
        if text != self._time:
            self._time = text
            self.timeChanged.emit()
        self._estimate()
        if self._calls.go_on(self._clock()):
            self.called.emit()
        self._tell()
