"""Takes what this kiosk has recorded to the shared record, in order, each once; offline is nowhere to take it to.

Every answer of a patient is first durable here, in the outbox; then it is delivered, at once where that can be done.
A delivery that the record does not take goes to the front desk, never into nothing.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import uniform
from typing import Any, TypeVar
from uuid import NAMESPACE_OID, uuid5

from uuid6 import uuid7

from kiosk import log
from kiosk.domain.checklist import ItemStatus
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.failures import EnvironmentFailure, StoreUnavailable
from kiosk.domain.identity import Identified, IdentityClaim, SeeFrontDesk
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import label
from kiosk.domain.steps import CheckInFinished, HandedToDesk, LeftForDesk, Step, StepRecord, VisitOpened
from kiosk.domain.visits import DeskEntry, KioskState, LobbyVisit, Receipt, VisitState, VisitStatus, after
from kiosk.services import codec
from kiosk.services.applying import StepRefused
from kiosk.services.checkin import CheckInService
from kiosk.services.desk import CONFLICT, LEFT, DeskService
from kiosk.services.identity import IdentityService
from kiosk.store.outbox import Entry, Outbox

T = TypeVar("T")

# Waits between two tries, in seconds: doubled each time, and scattered, so that two hundred kiosks do not come at once.
FIRST_WAIT = 1.0
LONGEST_WAIT = 30.0
REPORT_EVERY = timedelta(minutes=2)
# How often a delivery is refused as locked before the desk gets it.
LOCKED_TRIES = 5
_REFUSED = b"refused"


@dataclass(frozen=True)
class Backlog:
    """What waits here for delivery: how many records, and since when the oldest (aware)."""

    count: int
    oldest: datetime | None


def backlog_of(outbox: Outbox) -> Backlog:
    """What waits in an outbox."""
    waiting = outbox.pending()
    return Backlog(len(waiting), _record(waiting[0]).device_time if waiting else None)


class _NotYet(Exception):
    """This visit's records have to wait; others may go on."""


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
    ) -> None:
        """``housekeeping`` is done in the background now and then, while the record answers."""
        self._outbox = outbox
        self._identity = identity
        self._checkin = checkin
        self._desk = desk
        self._clinic = clinic
        self._clock = clock
        self._kiosk = kiosk
        self._version = version
        self._housekeeping = housekeeping
        self._lock = threading.RLock()
        self._sessions: dict[str, str] = {}
        self._locked: dict[str, int] = {}
        # The visit that is on the screen: what was said about it stays at hand.
        self._current = ""
        self._reported: int | None = None
        self._reported_at: datetime | None = None
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self.online = True

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

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
            record = self._write(str(uuid7()), VisitOpened(claim, appointments))
            self._current = record.id
            if session:
                self._sessions[record.id] = session
            try:
                opened = self._deliver(record.id)
            except EnvironmentFailure:
                found = kept()
                if found is None:
                    raise
                return replace(found, opening=record.id)
            if isinstance(opened, LobbyVisit):
                return opened
            raise StepRefused("unknown_visit")

    def record(self, visit: LobbyVisit, step: Step) -> LobbyVisit:
        """Write the step down, deliver it where that can be done, and say how the visit stands then.

        Raises:
            StepRefused: the record does not take it.
            StoreUnavailable: this kiosk cannot write: nothing was kept, the patient may try again.
        """
        with self._lock:
            if isinstance(step, CheckInFinished) and not self.online:
                step = CheckInFinished(*self._own_ticket())
            record = self._write(visit.opening, step)
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
            if self.online and visit.opening in self._sessions and not self._waiting(visit.opening):
                try:
                    return self._checkin.receipt(self._sessions[visit.opening], self._visit_id(visit.opening))
                except EnvironmentFailure:
                    self.lose()
            return self._own_receipt(visit)

    def leave_for_desk(self, family_name: str, claim: IdentityClaim | None, reason: str) -> None:
        """Somebody who cannot be checked in here leaves a name and a reason. Raises StoreUnavailable."""
        with self._lock:
            born = claim.birth_date if claim else None
            record = self._write(str(uuid7()), LeftForDesk(family_name, born, reason))
            try:
                self._deliver(record.id)
            except EnvironmentFailure:
                return

    def leave(self, opening: str) -> None:
        """The patient has gone: the record is shut again, and what was delivered is forgotten here."""
        with self._lock:
            if self._current == opening:
                self._current = ""
            if self._waiting(opening):
                return
            session = self._sessions.pop(opening, "")
            if session and self.online:
                try:
                    self._identity.close(session)
                except EnvironmentFailure:
                    self.lose()
            # Who a waiting step belongs to is only in the opening of its visit.
            kept = {self._current, *(record.visit_id for record in self._waiting_records())}
            self._outbox.compact(lambda entry: entry.record_id in kept)

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
        return backlog_of(self._outbox)

    def hurry(self) -> None:
        """Try at once what would be tried later."""
        self._wake.set()

    def flush(self) -> None:
        """Deliver everything that waits. Raises an EnvironmentFailure when the record does not answer."""
        with self._lock:
            self._deliver(None)

    def _run(self) -> None:
        wait = FIRST_WAIT
        while not self._stopping.is_set():
            try:
                self.flush()
                self._report()
                self._housekeeping()
                self.online = True
                wait = FIRST_WAIT
                pause = LONGEST_WAIT
            except EnvironmentFailure:
                self.lose()
                pause, wait = wait * uniform(0.5, 1.5), min(wait * 2, LONGEST_WAIT)
            self._wake.wait(pause)
            self._wake.clear()

    def lose(self) -> None:
        """The record does not answer; from now on it is asked in the background, until it does."""
        if self.online:
            log.get(__name__).warning("record_lost", count=len(self._outbox.pending()))
        self.online = False
        self._wake.set()

    def _write(self, opening: str, step: Step) -> StepRecord:
        """Make the step durable here. Raises StoreUnavailable."""
        key = opening if isinstance(step, VisitOpened) else str(uuid7())
        record = StepRecord(key, opening, self._kiosk, self._outbox.next_sequence, self._clock(), step)
        self._outbox.append(record.id, json.dumps(codec.dump(record)).encode())
        return record

    def _deliver(self, wanted: str | None) -> LobbyVisit | VisitState | None:
        """Take every waiting record to where it belongs; returns what became of ``wanted``, and raises its refusal.

        Without ``wanted``, or for the other records, what is refused goes to the desk.
        """
        if wanted is not None and not self.online:
            raise StoreUnavailable("away")
        result: LobbyVisit | VisitState | None = None
        refusal: StepRefused | None = None
        try:
            for opening, records in self._groups().items():
                try:
                    found = self._deliver_visit(opening, records, wanted)
                    result = found if found is not None else result
                    self.online = True
                except _NotYet:
                    continue
                except StepRefused as refused:
                    refusal = refused
        except EnvironmentFailure:
            self.lose()
            raise
        if refusal is not None and wanted is not None:
            raise refusal
        return result

    def _waiting_records(self) -> list[StepRecord]:
        """What waits, in the order in which it was recorded."""
        return [_record(entry) for entry in self._outbox.pending()]

    def _groups(self) -> dict[str, list[StepRecord]]:
        """What waits, visit by visit as they were begun; a visit's records stay in their order."""
        groups: dict[str, list[StepRecord]] = {}
        for record in self._waiting_records():
            groups.setdefault(record.visit_id, []).append(record)
        return groups

    def _deliver_visit(
        self, opening: str, records: list[StepRecord], wanted: str | None
    ) -> LobbyVisit | VisitState | None:
        result: LobbyVisit | VisitState | None = None
        steps: list[StepRecord] = []
        for record in records:
            match record.step:
                case LeftForDesk() as left:
                    self._desk.bring(
                        DeskEntry(
                            record.id, self._kiosk, LEFT, "left", record.device_time, record.device_time,
                            left.family_name, left.birth_date, {"reason": left.reason},
                        )
                    )  # fmt: skip
                    self._outbox.delivered(record.id)
                case VisitOpened():
                    opened = self._deliver_opening(record, interactive=record.id == wanted)
                    result = opened if record.id == wanted else result
                case _:
                    steps.append(record)
        if steps:
            state = self._deliver_steps(opening, steps, wanted)
            result = state if any(record.id == wanted for record in steps) else result
        return result

    def _deliver_opening(self, record: StepRecord, *, interactive: bool) -> LobbyVisit | None:
        if not isinstance(record.step, VisitOpened):
            raise TypeError("not the opening of a visit")
        appointments = record.step.appointments
        try:
            visit = self._with_session(
                record.id, lambda session: self._checkin.open_visit(session, appointments, self._kiosk)
            )
        except StepRefused as refused:
            if interactive:
                self._outbox.delivered(record.id, _REFUSED)
                raise
            self._to_the_desk(record, refused.code)
            self._outbox.delivered(record.id, _REFUSED)
            return None
        self._outbox.delivered(record.id, visit.id.encode())
        return replace(visit, opening=record.id)

    def _deliver_steps(self, opening: str, steps: list[StepRecord], wanted: str | None) -> VisitState | None:
        """One transaction for all; where one of them is refused, each by itself."""
        if not self._visit_id(opening):
            # The visit could not be opened: the desk has it, and these belong to it.
            for record in steps:
                self._to_the_desk(record, "not_opened")
                self._outbox.delivered(record.id, _REFUSED)
            return None
        try:
            state = self._apply(opening, steps)
        except (EnvironmentFailure, _NotYet):
            raise
        except Exception:
            # One by one it shows which of them it is.
            state = None
            for record in steps:
                state = self._deliver_step(opening, record, interactive=record.id == wanted) or state
            return state
        # Before they count as delivered: a line that is cut, or a kiosk that is killed, here tells it the next time.
        self._tell_changed_ticket(opening, steps)
        for record in steps:
            self._outbox.delivered(record.id)
        return state

    def _deliver_step(self, opening: str, record: StepRecord, *, interactive: bool) -> VisitState | None:
        """One record by itself. What is no refusal is a fault of ours: it must hold up nobody behind it."""
        try:
            state = self._apply_or_finish(opening, record, interactive=interactive)
        except (EnvironmentFailure, _NotYet):
            raise
        except Exception as error:
            refused = error if isinstance(error, StepRefused) else None
            if refused is None:
                log.get(__name__).error("delivery_failed", record_id=record.id, exc_type=type(error).__name__)
            if refused is None or not interactive:
                self._to_the_desk(record, refused.code if refused else "not_taken")
            self._outbox.delivered(record.id, _REFUSED)
            if interactive:
                raise
            return None
        # Before it counts as delivered, as above.
        self._tell_changed_ticket(opening, [record])
        self._outbox.delivered(record.id)
        return state

    def _apply_or_finish(self, opening: str, record: StepRecord, *, interactive: bool) -> VisitState:
        try:
            return self._apply(opening, [record])
        except StepRefused as refused:
            if interactive or refused.code != "unfinished" or not isinstance(record.step, CheckInFinished):
                raise
            return self._finish_at_the_desk(opening, record)

    def _finish_at_the_desk(self, opening: str, finish: StepRecord) -> VisitState:
        """The record asks for more than the patient was asked here: the rest is the desk's, and they have arrived."""
        visit = self._with_session(opening, self._checkin.visit_today)
        items = visit.checklist if visit else ()
        handed = [
            replace(
                finish,
                # The same again after a crash.
                id=str(uuid5(NAMESPACE_OID, f"{finish.id} {item.kind} {item.key}")),
                step=HandedToDesk(item.kind, item.key, "offline"),
            )
            for item in items
            if item.status is ItemStatus.DUE
        ]
        state = self._apply(opening, [*handed, finish])
        self._tell_changed_ticket(opening, [finish])
        self._outbox.delivered(finish.id)
        return state

    def _apply(self, opening: str, steps: list[StepRecord]) -> VisitState:
        visit_id = self._visit_id(opening)
        records = [replace(record, visit_id=visit_id) for record in steps]
        return self._with_session(opening, lambda session: self._checkin.apply(session, *records))

    def _with_session(self, opening: str, work: Callable[[str], T]) -> T:
        """Do ``work`` with this visit's session; where it has ended, the patient's own answers open another."""
        session = self._sessions.get(opening)
        if session:
            try:
                return work(session)
            except StepRefused as refused:
                if refused.code != "no_session":
                    raise
        claim = self._claim(opening)
        outcome = self._identity.identify(claim, self._kiosk)
        if isinstance(outcome, SeeFrontDesk):
            self._locked[opening] = self._locked.get(opening, 0) + 1
            if self._locked[opening] < LOCKED_TRIES and opening != self._current:
                raise _NotYet
        if not isinstance(outcome, Identified):
            raise StepRefused("not_identified")
        self._sessions[opening] = outcome.session
        return work(outcome.session)

    def _claim(self, opening: str) -> IdentityClaim:
        entry = self._outbox.find(opening)
        step = _record(entry).step if entry else None
        if not isinstance(step, VisitOpened):
            raise StepRefused("not_identified")
        return step.claim

    def _visit_id(self, opening: str) -> str:
        """The visit's id in the record; empty where it was refused or not delivered yet."""
        entry = self._outbox.find(opening)
        return "" if entry is None or entry.note == _REFUSED else entry.note.decode()

    def _waiting(self, opening: str) -> bool:
        return any(record.visit_id == opening for record in self._waiting_records())

    def _to_the_desk(self, record: StepRecord, reason: str) -> None:
        """What the record did not take is shown to staff, with all that was answered."""
        try:
            claim = self._claim(record.visit_id)
        except StepRefused:
            claim = None
        log.get(__name__).warning("delivery_refused", record_id=record.id, reason=reason)
        self._desk.bring(
            DeskEntry(
                id=record.id,
                kiosk=self._kiosk,
                kind=CONFLICT,
                reason=reason,
                device_time=record.device_time,
                received_at=record.device_time,
                family=claim.family_name if claim else "",
                birth_date=claim.birth_date if claim else None,
                detail={"step": type(record.step).__name__, "answers": codec.dump(record.step)},
                visit_id=self._visit_id(record.visit_id) or None,
            )
        )

    def _tell_changed_ticket(self, opening: str, steps: list[StepRecord]) -> None:
        """Somebody holds a number that another kiosk had given out as well: staff must know the new one."""
        finish = next((r for r in steps if isinstance(r.step, CheckInFinished) and r.step.letter), None)
        if finish is None or not isinstance(finish.step, CheckInFinished):
            return
        given = label(finish.step.letter, finish.step.number)
        receipt = self._with_session(
            opening, lambda session: self._checkin.receipt(session, self._visit_id(opening))
        )
        if receipt.ticket != given:
            self._desk.bring(
                DeskEntry(
                    str(uuid5(NAMESPACE_OID, f"{finish.id} ticket")), self._kiosk, CONFLICT, "ticket_taken",
                    finish.device_time, finish.device_time, self._claim(opening).family_name,
                    self._claim(opening).birth_date, {"given": given, "now": receipt.ticket}, receipt.visit_id,
                )
            )  # fmt: skip

    # Without a record

    def _own_ticket(self) -> tuple[str, int]:
        """A number of this kiosk's own, under letters of its own; it does not come twice in nine hundred."""
        mark = uuid5(NAMESPACE_OID, self._kiosk).int
        letters = "BCDFGHJKLMNPQRSTVWXZ"
        return letters[mark % 20] + letters[mark // 20 % 20], 100 + self._outbox.next_sequence % 900

    def _own_receipt(self, visit: LobbyVisit) -> Receipt:
        finish = next(
            (
                record.step
                for record in self._waiting_records()
                if record.visit_id == visit.opening and isinstance(record.step, CheckInFinished)
            ),
            None,
        )
        if finish is None and visit.status is VisitStatus.PLANNED:
            raise StepRefused("unfinished")
        still = [item for item in visit.appointments if item.status is not AppointmentStatus.CANCELLED]
        first = (still or list(visit.appointments))[0]
        return Receipt(
            visit_id=visit.id or visit.opening,
            ticket=label(finish.letter, finish.number) if finish and finish.letter else "",
            first_name=visit.patient.first_name,
            waiting_area=first.waiting_area,
            directions=first.directions,
            practitioner=first.practitioner,
            room=first.room,
            wait_minutes=None,
            tell_us_at=first.start + timedelta(minutes=self._settings.tell_us_minutes),
            checklist=visit.checklist,
            seen=False,
            delivered=False,
        )

    def _report(self) -> None:
        """Tell the desk how many records wait here, when that is new, and now and then."""
        backlog, now = self.backlog(), self._clock()
        if backlog.count == self._reported and self._reported_at and now - self._reported_at < REPORT_EVERY:
            return
        self._desk.report(KioskState(self._kiosk, now, self._version, backlog.count, backlog.oldest))
        self._reported, self._reported_at = backlog.count, now


def _record(entry: Entry) -> StepRecord:
    data: Any = json.loads(entry.body)
    return codec.load(StepRecord, data)
