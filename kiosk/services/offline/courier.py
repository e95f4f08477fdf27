"""Takes what this kiosk has recorded to the shared record, in order, each once; offline is nowhere to take it to.

Every answer of a patient is first durable here, in the outbox; then it is delivered, at once where that can be done.
A delivery that the record does not take goes to the front desk, never into nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import uniform
from uuid import NAMESPACE_OID, uuid5

from uuid6 import uuid7

from kiosk import log
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.computers import KioskPlace
from kiosk.domain.desk import EntryReason, TurnedAway
from kiosk.domain.failures import EnvironmentFailure, StoreUnavailable
from kiosk.domain.faults import Fault
from kiosk.domain.identity import IdentityClaim
from kiosk.domain.printers import PrinterState
from kiosk.domain.queue import label
from kiosk.domain.visit.steps import CheckInFinished, LeftForDesk, QuestionLeft, Step, VisitOpened
from kiosk.domain.visit.visit import KioskState, LobbyVisit, Receipt, VisitState, VisitStatus, after, receipt
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.delivery import Delivery
from kiosk.services.offline.recorded import Backlog, Recorded
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.applying import StepRefused
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.outbox import Outbox

# Waits between two tries, in seconds: doubled each time, and scattered, so that two hundred kiosks do not come at once.
FIRST_WAIT = 1.0
LONGEST_WAIT = 30.0
REPORT_EVERY = timedelta(minutes=2)
# What a kiosk says of itself when there is something that it can neither deliver nor hand to the desk.
STUCK = "stuck"
# And when something was not taken lately, though the record answers, and is tried again soon.
AGAIN = "again"


class Courier:
    """Writes down and delivers. Any thread may call; one at a time is served."""

    def __init__(
        self,
        outbox: Outbox,
        identity: IdentityService,
        checkin: CheckInService,
        desk: DeskService,
        clinic: Clinic,
        clock: Callable[[], datetime],
        kiosk: str,
        version: str = "",
        housekeeping: Callable[[], None] = lambda: None,
        fault: Callable[[BaseException], None] = lambda error: None,
        faults: Callable[[], tuple[Fault, ...]] = tuple,
        standing: KioskPlace | None = None,
        tidying: Callable[[], None] = lambda: None,
        printer: Callable[[], PrinterState] = lambda: PrinterState.READY,
    ) -> None:
        """``housekeeping`` is done in the background now and then, while the record answers; ``tidying`` always.

        ``fault`` is told whatever nobody foresaw; ``faults`` are those of this program, for the record. ``standing`` is
        where the kiosk stands. ``printer`` says how the printer beside it is.
        """
        self._identity = identity
        self._checkin = checkin
        self._desk = desk
        self._clinic = clinic
        self._clock = clock
        self._kiosk = kiosk
        self._standing = standing or KioskPlace()
        self._version = version
        self._housekeeping = housekeeping
        self._tidying = tidying
        self._printer = printer
        self._fault = fault
        self._faults = faults
        self._lock = threading.RLock()
        self._recorded = Recorded(outbox, kiosk, clock)
        self._delivery = Delivery(self._recorded, identity, checkin, desk, kiosk, clock, fault)
        self._reported: KioskState | None = None
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self.online = True

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

    @property
    def _at(self) -> str:
        """The key of the place where the kiosk stands; empty for none of the clinic's."""
        named = self._standing.current
        return self._settings.places.key_of(named) if named else ""

    # What the lobby does

    def open(
        self,
        claim: IdentityClaim,
        session: str,
        appointments: tuple[str, ...],
        kept: Callable[[], LobbyVisit | None] = lambda: None,
    ) -> LobbyVisit:
        """Begin the visit of somebody who was identified; ``kept`` finds what to go on with while there is no record.

        Raises:
            StepRefused: the record does not open it.
            StoreUnavailable: this kiosk cannot write, or there is no record and nothing is kept of this patient.
        """
        with self._lock:
            record = self._recorded.write(str(uuid7()), VisitOpened(claim, appointments, self._at))
            self._delivery.current = record.id
            if session:
                self._delivery.sessions[record.id] = session
            try:
                opened = self._deliver(record.id)
            except EnvironmentFailure:
                found = kept()
                if found is None:
                    raise
                # The list has all of the day, of which some may be at another site.
                chosen = tuple(item for item in found.appointments if item.id in appointments)
                return replace(found, opening=record.id, appointments=chosen or found.appointments)
            if isinstance(opened, LobbyVisit):
                return opened
            raise StepRefused(EntryReason.UNKNOWN_VISIT)

    def record(self, visit: LobbyVisit, step: Step) -> LobbyVisit:
        """Write the step down, deliver it where that can be done, and say how the visit stands then.

        Raises:
            StepRefused: the record does not take it.
            StoreUnavailable: this kiosk cannot write: nothing was kept, the patient may try again.
        """
        with self._lock:
            if isinstance(step, CheckInFinished):
                step = CheckInFinished(*(("", 0) if self.online else self._own_ticket()), self._at)
            record = self._recorded.write(visit.opening, step)
            there = after(visit, step, self._clock())
            try:
                state = self._deliver(record.id)
            except EnvironmentFailure:
                return there
            if isinstance(state, VisitState):
                return replace(there, id=state.id, status=state.status, checklist=state.checklist)
            return there

    def receipt(self, visit: LobbyVisit) -> Receipt:
        """What the last screen shows. Raises StepRefused ``unfinished`` when the check-in has not been finished."""
        with self._lock:
            session = self._delivery.sessions.get(visit.opening)
            if self.online and session and not self._recorded.waits(visit.opening):
                try:
                    return self._checkin.receipt(session, self._recorded.visit_id(visit.opening))
                except EnvironmentFailure:
                    self.lose()
                except StepRefused:
                    raise
                except Exception as error:
                    # Who is in is told so, without what only the record knows.
                    self._tell(error)
            return self._own_receipt(visit)

    def leave_for_desk(self, family_name: str, claim: IdentityClaim | None, reason: str) -> None:
        """Somebody who cannot be checked in here leaves a name and a reason. Raises StoreUnavailable."""
        with self._lock:
            born = claim.birth_date if claim else None
            record = self._recorded.write(str(uuid7()), LeftForDesk(family_name, born, reason))
            try:
                self._deliver(record.id)
            except EnvironmentFailure:
                return

    def leave_question(self, left: QuestionLeft) -> None:
        """Somebody asked what no page answers. Raises StoreUnavailable: it could not be kept."""
        with self._lock:
            record = self._recorded.write(str(uuid7()), left)
            try:
                self._deliver(record.id)
            except EnvironmentFailure:
                return

    def tell_turned_away(self, claim: IdentityClaim, why: TurnedAway, about: datetime | None) -> None:
        """The desk is told of somebody whom this kiosk sends to it, once a day and reason. Raises StoreUnavailable.

        It is told what they typed, and of what appointment (its start, aware) where they have shown who they are.
        """
        with self._lock:
            step = LeftForDesk(claim.family_name, claim.birth_date, "", str(why), about)
            record = self._recorded.write(str(uuid7()), step)
            try:
                self._deliver(record.id)
            except EnvironmentFailure:
                return

    def leave(self, opening: str) -> None:
        """The patient has gone: the record is shut again, and what was delivered is forgotten here."""
        with self._lock:
            if self._delivery.current == opening:
                self._delivery.current = ""
            if self._recorded.waits(opening):
                return
            session = self._delivery.sessions.pop(opening, "")
            if session and self.online:
                try:
                    self._identity.close(session)
                except EnvironmentFailure:
                    self.lose()
                except Exception as error:
                    # It ends by itself; what lies here is forgotten all the same.
                    self._tell(error)
            self._recorded.forget({self._delivery.current})

    # Delivering

    def start(self) -> None:
        """Deliver what is left from before, and go on whenever there is something; once."""
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop delivering; what is under way is finished first."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join()

    def backlog(self) -> Backlog:
        """What waits here."""
        return self._recorded.backlog()

    def hurry(self) -> None:
        """Try at once what would be tried later."""
        self._wake.set()

    def flush(self) -> None:
        """Deliver everything that waits. Raises an EnvironmentFailure when the record does not answer."""
        with self._lock:
            self._deliver(None, everything=True)

    def _run(self) -> None:
        away = resting = FIRST_WAIT
        while not self._stopping.is_set():
            pause = LONGEST_WAIT
            try:
                self._tidy()
                if not self._round():
                    pause, away, resting = away * uniform(0.5, 1.5), min(away * 2, LONGEST_WAIT), FIRST_WAIT
                elif self._delivery.rests:
                    # Tried again soon, however long the record was away: it may have answered just too late.
                    pause, away = resting * uniform(0.5, 1.5), FIRST_WAIT
                    resting = min(resting * 2, LONGEST_WAIT)
                else:
                    away = resting = FIRST_WAIT
            except BaseException as error:
                # Whatever it is: nobody else delivers, so there is another round.
                self._tell(error)
            self._wake.wait(pause)
            self._wake.clear()

    def _tidy(self) -> None:
        try:
            self._tidying()
        except Exception as error:
            # What waits is delivered all the same.
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        log.get(__name__).error("courier_failed", exc_type=type(error).__name__)
        try:
            self._fault(error)
        except Exception as again:
            log.get(__name__).error("fault_not_told", exc_type=type(again).__name__)

    def _round(self) -> bool:
        """Deliver, and do what is to be done besides; False where the record does not answer."""
        try:
            with self._lock:
                self._deliver(None)
        except EnvironmentFailure:
            self.lose()
            return False
        for work in (self._report, self._housekeeping):
            try:
                work()
            except EnvironmentFailure as failure:
                log.get(__name__).warning("courier_failed", exc_type=type(failure).__name__)
                if not self._delivery.answers():
                    self.lose()
                    return False
            except Exception as error:
                # Patients are delivered all the same.
                self._tell(error)
        self.online = True
        return True

    def lose(self) -> None:
        """The record does not answer; from now on it is asked in the background, until it does."""
        if self.online:
            log.get(__name__).warning("record_lost", count=self._recorded.backlog().count)
        self.online = False
        # Its own thread waits before it asks again; it would never, if it woke itself.
        if threading.current_thread() is not self._thread:
            self._wake.set()

    def _deliver(self, wanted: str | None, *, everything: bool = False) -> LobbyVisit | VisitState | None:
        """As `Delivery.deliver`; where the record does not answer, nobody is kept waiting for it any more."""
        if wanted is not None and not self.online:
            raise StoreUnavailable("away")
        try:
            found = self._delivery.deliver(wanted, everything=everything)
        except EnvironmentFailure:
            self.lose()
            raise
        self.online = True
        return found

    # Without a record

    def _own_ticket(self) -> tuple[str, int]:
        """A number of this kiosk's own, under letters of its own; it does not come twice in nine hundred."""
        mark = uuid5(NAMESPACE_OID, self._kiosk).int
        letters = "BCDFGHJKLMNPQRSTVWXZ"
        return letters[mark % 20] + letters[mark // 20 % 20], 100 + self._recorded.next_sequence % 900

    def _own_receipt(self, visit: LobbyVisit) -> Receipt:
        finish = next(
            (
                record.step
                for record in self._recorded.waiting()
                if record.visit_id == visit.opening and isinstance(record.step, CheckInFinished)
            ),
            None,
        )
        if finish is None and visit.status is VisitStatus.PLANNED:
            raise StepRefused(EntryReason.UNFINISHED)
        ticket = label(finish.letter, finish.number) if finish and finish.letter else ""
        visit_id = visit.id or visit.opening
        return receipt(visit_id, visit.patient, visit.appointments, visit.checklist, ticket, self._settings)

    def _report(self) -> None:
        """Tell the desk how this kiosk does, when that is new, and now and then."""
        backlog, now = self.backlog(), self._clock()
        said = KioskState(
            self._kiosk,
            now,
            self._version,
            backlog.count,
            backlog.oldest,
            STUCK if self._delivery.stuck else AGAIN if self._delivery.rests else "",
            backlog.set_aside,
            self._faults(),
            self._printer(),
        )
        before = self._reported
        recent = before is not None and now - before.reported_at < REPORT_EVERY
        if (
            before
            and recent
            and replace(said, reported_at=before.reported_at, oldest_at=before.oldest_at) == before
        ):
            return
        self._desk.report(said)
        self._reported = said
