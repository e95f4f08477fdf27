"""Takes what waits to the record, visit by visit, each once; and what it does not take to the desk.

Three things may become of a record that is delivered. The record takes it. Or the record says no, and the desk gets it
with all that was answered. Or something goes wrong that nobody foresaw, a fault of ours as a rule: then the desk gets
it too, the operator is told, and it stays in the outbox's file, set aside. In no case does it stand in the way of the
next one. That a record does not answer at all is another matter: then everything waits.

One file, though long: which of the three becomes of a record is decided in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar
from uuid import NAMESPACE_OID, uuid5

from kiosk import log
from kiosk.domain.desk import EntryKind, EntryReason
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.identity import Identified, IdentityClaim, SeeFrontDesk
from kiosk.domain.names import fold
from kiosk.domain.queue import label
from kiosk.domain.visit.checklist import ItemStatus, Reason
from kiosk.domain.visit.steps import (
    NAMES,
    CheckInFinished,
    FlagRaised,
    HandedToDesk,
    LeftForDesk,
    QuestionLeft,
    StepRecord,
    VisitOpened,
)
from kiosk.domain.visit.visit import DeskEntry, LobbyVisit, VisitState
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline import codec
from kiosk.services.offline.recorded import REFUSED, Recorded
from kiosk.services.offline.resting import Resting
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.applying import StepRefused
from kiosk.services.visit.checkin import CheckInService

T = TypeVar("T")

# How often a delivery is refused as locked before the desk gets it.
LOCKED_TRIES = 5
# How often a visit fails while the record answers everybody else, before the desk gets what is left of it.
PATIENCE = 6


class _NotYet(Exception):
    """This visit's records have to wait; others may go on."""


class _NobodyTold(Exception):
    """Not even the desk could be told of a record; it is kept, and tried again later."""


class Delivery:
    """Delivers, and knows the sessions of the visits that are under way. Used under the courier's lock.

    Attributes:
        sessions: by the opening of each visit, what opens its patient's record.
        current: the opening of the visit on the screen.
    """

    def __init__(
        self,
        recorded: Recorded,
        identity: IdentityService,
        checkin: CheckInService,
        desk: DeskService,
        kiosk: str,
        clock: Callable[[], datetime],
        fault: Callable[[BaseException], None],
    ) -> None:
        """``fault`` is told whatever nobody foresaw."""
        self._recorded = recorded
        self._identity = identity
        self._checkin = checkin
        self._desk = desk
        self._kiosk = kiosk
        self._clock = clock
        self._fault = fault
        self._locked: dict[str, int] = {}
        self._resting = Resting()
        self.sessions: dict[str, str] = {}
        self.current = ""

    @property
    def rests(self) -> int:
        """How many visits could not be delivered lately though the record answers, and are tried again soon."""
        return len(self._resting)

    @property
    def stuck(self) -> int:
        """How many of them failed so often that nothing is left to try, not even to tell the desk."""
        return self._resting.often(PATIENCE)

    def answers(self) -> bool:
        """Whether the record answers at all."""
        try:
            self._desk.answers()
        except Exception:
            return False
        return True

    def deliver(self, wanted: str | None, *, everything: bool = False) -> LobbyVisit | VisitState | None:
        """Take what waits to where it belongs; returns what became of the record ``wanted``, and raises its refusal.

        What could not be delivered lately rests for some rounds, longer each time, unless ``everything`` is asked for.

        Raises:
            StepRefused: the record does not take ``wanted``, or something unforeseen happened to it.
            EnvironmentFailure: the record does not answer.
        """
        result: LobbyVisit | VisitState | None = None
        refusal: StepRefused | None = None
        for found in self._recorded.unreadable():
            with self._held_up_by_nobody(found.record_id, everything) as goes:
                if goes:
                    self._set_aside_unread(found.record_id, found.error)
        for opening, records in self._recorded.visits().items():
            mine = any(record.id == wanted for record in records)
            with self._held_up_by_nobody(opening, everything or mine, mine=mine) as goes:
                if not goes:
                    continue
                try:
                    state = self._deliver_visit(opening, records, wanted)
                    result = state if state is not None else result
                except StepRefused as refused:
                    refusal = refused
        self._resting.keep(self._still_waits)
        if refusal is not None and wanted is not None:
            raise refusal
        return result

    def _still_waits(self, key: str) -> bool:
        return self._recorded.waits(key) or any(
            found.record_id == key for found in self._recorded.unreadable()
        )

    @contextmanager
    def _held_up_by_nobody(self, key: str, everything: bool, *, mine: bool = False) -> Iterator[bool]:
        """Whatever happens with this one, the others go on; only a record that does not answer ends the round."""
        if not everything and self._resting.skips(key):
            yield False
            return
        try:
            yield True
        except _NotYet:
            return
        except EnvironmentFailure as failure:
            if mine or not self.answers():
                raise
            self._resting.again(key, failure)
        except _NobodyTold as error:
            self._resting.again(key, error)
            if mine:
                raise StepRefused(EntryReason.NOT_TAKEN) from error
        except Exception as error:
            self._fault(error)
            self._resting.again(key, error)
            if mine:
                raise StepRefused(EntryReason.NOT_TAKEN) from error
        else:
            self._resting.forget(key)

    def _deliver_visit(
        self, opening: str, records: list[StepRecord], wanted: str | None
    ) -> LobbyVisit | VisitState | None:
        result: LobbyVisit | VisitState | None = None
        steps: list[StepRecord] = []
        # What a person has to hear of at once waits for nothing, whatever becomes of the visit.
        for record in sorted(records, key=lambda record: not isinstance(record.step, FlagRaised)):
            mine = record.id == wanted
            match record.step:
                case LeftForDesk() as left:
                    self._taken(record, mine, partial(self._bring_left, record, left))
                case QuestionLeft() as question:
                    self._taken(record, mine, partial(self._bring_question, record, question))
                case FlagRaised() as flag:
                    self._taken(record, mine, partial(self._bring_flag, record, flag))
                case VisitOpened() as step:
                    opened = self._taken(record, mine, partial(self._open, record, step))
                    result = opened if mine else result
                case _:
                    steps.append(record)
        if steps:
            state = self._deliver_steps(opening, steps, wanted)
            result = state if any(record.id == wanted for record in steps) else result
        return result

    def _taken(self, record: StepRecord, interactive: bool, work: Callable[[], T]) -> T | None:
        """What ``work`` makes of one record. What it does not take is the desk's, and holds up nobody.

        Raises:
            StepRefused: where somebody waits for it (``interactive``): they are told, and not the desk.
        """
        try:
            return self._twice(work)
        except StepRefused as refused:
            if interactive:
                self._recorded.delivered(record, REFUSED)
                raise
            self._to_the_desk(record, refused.code)
            self._recorded.delivered(record, REFUSED)
        except _NotYet:
            raise
        except EnvironmentFailure as failure:
            if self._resting.tries(record.visit_id) < PATIENCE or not self.answers():
                raise
            # It answers everybody else: it is this record that cannot be taken, whatever it says.
            self._set_aside(record, failure)
        except Exception as error:
            self._set_aside(record, error)
            if interactive:
                raise StepRefused(EntryReason.NOT_TAKEN) from error
        return None

    def _twice(self, work: Callable[[], T]) -> T:
        """What went wrong may have done so after it was taken. Doing it twice is doing it once: asked once more, that
        shows, and the desk is not sent after what is in the record.
        """
        try:
            return work()
        except (StepRefused, _NotYet, EnvironmentFailure):
            raise
        except Exception as error:
            result = work()
            self._fault(error)
            return result

    def _open(self, record: StepRecord, step: VisitOpened) -> LobbyVisit:
        visit = self._with_session(
            record.id,
            lambda session: self._checkin.open_visit(session, step.appointments, self._kiosk, record),
        )
        self._recorded.delivered(record, visit.id.encode())
        return replace(visit, opening=record.id)

    def _bring_left(self, record: StepRecord, left: LeftForDesk) -> None:
        key, detail = record.id, {"reason": left.reason}
        if left.refusal:
            # Whoever tries again and again is one line a day for each reason.
            day = record.device_time.date()
            who = f"{fold(left.family_name)} {left.birth_date}"
            key = str(uuid5(NAMESPACE_OID, f"{self._kiosk} {day} {who} {left.refusal}"))
            detail = {"about": left.about.isoformat()} if left.about else {}
        self._desk.bring(
            DeskEntry(
                key, self._kiosk, EntryKind.LEFT, left.refusal or EntryReason.LEFT, record.device_time,
                record.device_time, left.family_name, left.birth_date, detail,
            )
        )  # fmt: skip
        self._recorded.delivered(record)

    def _bring_question(self, record: StepRecord, left: QuestionLeft) -> None:
        detail = {"question": left.question, "language": left.language}
        self._desk.bring(
            DeskEntry(
                record.id, self._kiosk, EntryKind.QUESTION, EntryReason.QUESTION, record.device_time,
                record.device_time, left.who, None, detail,
            )
        )  # fmt: skip
        self._recorded.delivered(record)

    def _bring_flag(self, record: StepRecord, raised: FlagRaised) -> None:
        """Once in a visit for each flag, however often the answer is given."""
        claim = self._claim_of(record)
        self._desk.bring(
            DeskEntry(
                str(uuid5(NAMESPACE_OID, f"{record.visit_id} {raised.form} {raised.flag}")),
                self._kiosk,
                EntryKind.RED_FLAG,
                EntryReason.RED_FLAG,
                record.device_time,
                record.device_time,
                claim.family_name if claim else "",
                claim.birth_date if claim else None,
                {"flag": raised.flag, "form": raised.form},
                self._recorded.visit_id(record.visit_id) or None,
            )
        )
        self._recorded.delivered(record)

    def _deliver_steps(self, opening: str, steps: list[StepRecord], wanted: str | None) -> VisitState | None:
        """One transaction for all; where one of them is not taken, each by itself."""
        if not self._recorded.visit_id(opening):
            # The visit could not be opened: the desk has it, and these belong to it.
            for record in steps:
                self._to_the_desk(record, EntryReason.NOT_OPENED)
                self._recorded.delivered(record, REFUSED)
            return None
        if self._resting.tries(opening) < PATIENCE:
            try:
                state = self._apply(opening, steps)
            except (EnvironmentFailure, _NotYet):
                raise
            except StepRefused:
                # One by one it shows which of them it is; so below.
                pass
            except Exception as error:
                self._fault(error)
            else:
                self._are_in(opening, steps)
                return state
        last = None
        for record in steps:
            mine = record.id == wanted
            last = self._taken(record, mine, partial(self._step, opening, record, mine)) or last
        return last

    def _step(self, opening: str, record: StepRecord, interactive: bool) -> VisitState:
        try:
            state = self._apply(opening, [record])
        except StepRefused as refused:
            if (
                interactive
                or refused.code is not EntryReason.UNFINISHED
                or not isinstance(record.step, CheckInFinished)
            ):
                raise
            state = self._finish_at_the_desk(opening, record)
        self._are_in(opening, [record])
        return state

    def _are_in(self, opening: str, steps: list[StepRecord]) -> None:
        """The record has them. A number that has changed is told before they count as delivered: a line that is cut,
        or a kiosk that is killed, in between tells it the next time.
        """
        finish = next((r for r in steps if isinstance(r.step, CheckInFinished) and r.step.letter), None)
        if finish is not None:
            self._taken(finish, False, lambda: self._tell_changed_ticket(opening, finish))
        for record in steps:
            self._recorded.delivered(record)

    def _finish_at_the_desk(self, opening: str, finish: StepRecord) -> VisitState:
        """The record asks for more than the patient was asked here: the rest is the desk's, and they have arrived."""
        visit_id = self._recorded.visit_id(opening)
        items = self._with_session(opening, lambda session: self._checkin.visit(session, visit_id)).checklist
        handed = [
            replace(
                finish,
                # The same again after a crash.
                id=str(uuid5(NAMESPACE_OID, f"{finish.id} {item.kind} {item.key}")),
                step=HandedToDesk(item.kind, item.key, Reason.OFFLINE),
            )
            for item in items
            if item.status is ItemStatus.DUE
        ]
        return self._apply(opening, [*handed, finish])

    def _apply(self, opening: str, steps: list[StepRecord]) -> VisitState:
        visit_id = self._recorded.visit_id(opening)
        records = [replace(record, visit_id=visit_id) for record in steps]
        return self._with_session(opening, lambda session: self._checkin.apply(session, *records))

    def _with_session(self, opening: str, work: Callable[[str], T]) -> T:
        """Do ``work`` with this visit's session; where it has ended, the patient's own answers open another."""
        session = self.sessions.get(opening)
        if session:
            try:
                return work(session)
            except StepRefused as refused:
                if refused.code is not EntryReason.NO_SESSION:
                    raise
        # Their booking may have been moved since, and midnight may have passed.
        outcome = self._identity.identify(self._recorded.claim(opening), self._kiosk, any_day=True)
        if isinstance(outcome, SeeFrontDesk):
            self._locked[opening] = self._locked.get(opening, 0) + 1
            if self._locked[opening] < LOCKED_TRIES and opening != self.current:
                raise _NotYet
        if not isinstance(outcome, Identified):
            raise StepRefused(EntryReason.NOT_IDENTIFIED)
        self.sessions[opening] = outcome.session
        return work(outcome.session)

    def _tell_changed_ticket(self, opening: str, finish: StepRecord) -> None:
        """Somebody holds a number that another kiosk had given out as well: staff must know the new one."""
        if not isinstance(finish.step, CheckInFinished):
            raise TypeError("not the end of a check-in")
        given = label(finish.step.letter, finish.step.number)
        visit_id = self._recorded.visit_id(opening)
        receipt = self._with_session(opening, lambda session: self._checkin.receipt(session, visit_id))
        if receipt.ticket != given:
            claim = self._recorded.claim(opening)
            self._desk.bring(
                DeskEntry(
                    str(uuid5(NAMESPACE_OID, f"{finish.id} ticket")), self._kiosk, EntryKind.CONFLICT,
                    EntryReason.TICKET_TAKEN, finish.device_time, finish.device_time, claim.family_name,
                    claim.birth_date, {"given": given, "now": receipt.ticket}, receipt.visit_id,
                )
            )  # fmt: skip

    # What the record does not take

    def _to_the_desk(self, record: StepRecord, reason: EntryReason) -> None:
        """What the record did not take is shown to staff, with all that was answered."""
        log.get(__name__).warning("delivery_refused", record_id=record.id, reason=reason)
        detail = {"step": NAMES[type(record.step)].value, "answers": codec.dump(record.step)}
        claim = self._claim_of(record)
        self._desk.bring(
            DeskEntry(
                id=record.id,
                kiosk=self._kiosk,
                kind=EntryKind.CONFLICT,
                reason=reason,
                device_time=record.device_time,
                received_at=record.device_time,
                family=claim.family_name if claim else "",
                birth_date=claim.birth_date if claim else None,
                detail=detail,
                visit_id=self._recorded.visit_id(record.visit_id) or None,
            )
        )

    def _claim_of(self, record: StepRecord) -> IdentityClaim | None:
        try:
            return self._recorded.claim(record.visit_id)
        except StepRefused:
            return None

    def _set_aside(self, record: StepRecord, error: Exception) -> None:
        """Something unforeseen happened to this record: the desk gets it, and it stays in the file to be looked at."""
        self._fault(error)
        log.get(__name__).error("delivery_failed", record_id=record.id, exc_type=type(error).__name__)
        try:
            self._to_the_desk(record, EntryReason.NOT_TAKEN)
        except EnvironmentFailure:
            raise
        except Exception as second:
            # What is in it may be what cannot be written; then the desk hears that there is something.
            self._fault(second)
            self._tell_bare(record.id, record.device_time, EntryReason.NOT_TAKEN, NAMES[type(record.step)])
        self._recorded.set_aside(record.id, type(error).__name__)

    def _set_aside_unread(self, record_id: str, error: Exception) -> None:
        self._fault(error)
        log.get(__name__).error("record_not_read", record_id=record_id, exc_type=type(error).__name__)
        self._tell_bare(record_id, self._clock(), EntryReason.UNREADABLE, "")
        self._recorded.set_aside(record_id, type(error).__name__)

    def _tell_bare(self, record_id: str, device_time: datetime, reason: EntryReason, step: str) -> None:
        bare = DeskEntry(
            record_id,
            self._kiosk,
            EntryKind.CONFLICT,
            reason,
            device_time,
            device_time,
            "",
            None,
            {"step": step},
        )
        try:
            self._desk.bring(bare)
        except EnvironmentFailure:
            raise
        except Exception as error:
            self._fault(error)
            raise _NobodyTold from error
