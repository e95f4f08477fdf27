"""One patient at the lobby: who they say they are, the way through their visit, and what the record says to it.

One file, though long: it is what QML sees of one visit, and the steps have modules of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar, assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal
from uuid6 import uuid7

from kiosk import log
from kiosk.domain.arrival import AlreadyCheckedIn, TooEarly, outlook
from kiosk.domain.checklist import ItemKind
from kiosk.domain.checklist import Reason as ItemReason
from kiosk.domain.desk import TurnedAway
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.feed import Change, Topic
from kiosk.domain.identity import (
    Identified,
    IdentityClaim,
    IdentityOutcome,
    NoRecord,
    NotMatched,
    SeeFrontDesk,
)
from kiosk.domain.journey import Journey, Place
from kiosk.domain.people import Appointment
from kiosk.domain.steps import CheckInFinished, HandedToDesk, PageKept, Step, item_of
from kiosk.domain.visits import LobbyVisit, Receipt
from kiosk.lobby.appointments import AppointmentsModel
from kiosk.lobby.help import CallState, HelpModel
from kiosk.lobby.identity import FactorModel, IdentityModel
from kiosk.lobby.leave import LeaveModel
from kiosk.lobby.parts import LobbyContent, LobbyServices, Surroundings
from kiosk.lobby.promised import Promised
from kiosk.lobby.receipt import ReceiptModel
from kiosk.lobby.refusal import RefusalModel, RefusalReason, Refused, reason_of
from kiosk.lobby.steps.step import StepModel
from kiosk.lobby.steps.table import STEPS
from kiosk.qt.camera import Camera
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Translation

T = TypeVar("T")
S = TypeVar("S", bound=StepModel)
translate = QCoreApplication.translate

# What of an identified patient the desk is told; who is early comes back by themselves.
_TOLD = {
    RefusalReason.TOO_LATE: TurnedAway.TOO_LATE,
    RefusalReason.CANCELLED: TurnedAway.CANCELLED,
    RefusalReason.OVER: TurnedAway.OVER,
}


@dataclass(frozen=True)
class Equipment:
    """What a lobby works with, the same for every patient. The use cases are promised until the record is open."""

    promised: Promised
    runner: Runner
    translation: Translation
    clock: Callable[[], datetime]
    kiosk: str
    camera: Callable[[], Camera | None] = lambda: None
    # Where the kiosk stands, as its settings name it.
    place: str = ""

    @property
    def services(self) -> LobbyServices:
        """The use cases; asked for on the runner's thread, behind the opening of the record."""
        return self.promised.kept


class VisitModel(QObject):
    """Everything that one patient sees and types, and where they are; thrown away whole when they leave.

    What comes back from the record for somebody who has left is dropped.

    Signals:
        moved: another page is shown.
        progressed: another part of the same page is.
        asks: what is to be asked over the page, by the overlay's name; empty for nothing any more.
        busyChanged: a press is under way, or is no more.
        ended: the patient is done.
    """

    moved = Signal()
    progressed = Signal()
    asks = Signal(str)
    busyChanged = Signal()
    ended = Signal()

    def __init__(self, equipment: Equipment, content: LobbyContent, parent: QObject) -> None:
        super().__init__(parent)
        self._equipment = equipment
        self._content = content
        around = Surroundings(
            content, equipment.translation, equipment.clock, self._record, equipment.camera, self._save_draft
        )
        self.identity = IdentityModel(around, self)
        self.factor = FactorModel(around, self)
        self.appointments = AppointmentsModel(around, self)
        self.steps: dict[ItemKind, StepModel] = {kind: make(around, self) for kind, make in STEPS.items()}
        self.receipt = ReceiptModel(around, self)
        self.refusal = RefusalModel(around, self)
        self.leaving = LeaveModel(around, self)
        self.help = HelpModel(self)
        self.journey = Journey()
        self.busy = False
        # What has been told of it, and whether an answer is being acted upon.
        self._told_busy = self._going_on = False
        self._visit: LobbyVisit | None = None
        # What opens the patient's record, and by which answers; empty without a record.
        self.session = ""
        self._claim: IdentityClaim | None = None
        self._page = self.page
        self._gone = False
        self._connect()

    def _connect(self) -> None:
        self.identity.entered.connect(lambda: self.go(Place.FACTOR))
        self.factor.entered.connect(self._identify)
        self.identity.unable.connect(lambda: self.refuse(Refused(RefusalReason.FRONT_DESK)))
        self.factor.unable.connect(lambda: self._turn_away(TurnedAway.NO_SECOND_ANSWER))
        self.appointments.accepted.connect(self._open)
        self.appointments.disputed.connect(self._dispute)
        for step in self.steps.values():
            step.turned.connect(self._turned)
            step.asks.connect(self.asks)
        self.receipt.finished.connect(self.ended)
        self.refusal.leave.connect(self.ended)
        self.refusal.again.connect(lambda: self.go(Place.IDENTITY))
        self.refusal.leaveName.connect(lambda: self.go(Place.LEAVE))
        self.refusal.askStaff.connect(lambda: self.asks.emit("help"))
        self.leaving.entered.connect(self._leave_name)
        self.help.called.connect(self._call_help)
        self.help.closed.connect(lambda: self.asks.emit(""))

    @property
    def _services(self) -> LobbyServices:
        return self._equipment.services

    # Where the patient is

    @property
    def step(self) -> StepModel | None:
        """The step on the screen; None outside of a visit's items."""
        current = self.journey.current
        return self.steps[current[0]] if current is not None else None

    def of(self, kind: type[S]) -> S:
        """This patient's step of a kind, shown or not."""
        return next(step for step in self.steps.values() if isinstance(step, kind))

    @property
    def page(self) -> str:
        """The page that is shown, by name."""
        step = self.step
        return step.page if step is not None else str(self.journey.place)

    @property
    def where(self) -> str:
        """Where the patient is, as a code for the desk."""
        current = self.journey.current
        return str(current[0]) if current is not None else str(self.journey.place)

    @property
    def visit_id(self) -> str:
        """The visit, for logs; empty before it is opened."""
        return self._visit.id or self._visit.opening if self._visit else ""

    @property
    def caption(self) -> str:
        """Where the patient is, in words."""
        step = self.step
        if step is None:
            return translate("Lobby", "Who you are")
        number, count = self.journey.count
        return translate("Lobby", "Step {number} of {count} · {name}").format(
            number=number, count=count, name=step.step_name
        )

    def go(self, place: Place) -> None:
        """To a place outside of the visit's items."""
        self._move(self.journey.to(place))

    def _move(self, journey: Journey) -> None:
        self.journey = journey
        self._page = self.page
        log.get(__name__).info("screen", screen=self._page, visit_id=self.visit_id)
        self.moved.emit()

    def _turned(self) -> None:
        """A step shows another of its pages, or another part of the same one."""
        if self.page != self._page:
            self._move(self.journey)
        else:
            self.progressed.emit()

    def back(self) -> None:
        """To the page before; everything typed stays. Back from the first one ends the visit."""
        if self.busy:
            return
        step = self.step
        if step is not None and step.back():
            return
        journey = self.journey.back()
        if journey is None:
            return
        if journey.place is Place.WELCOME:
            self.ended.emit()
        elif self.journey.place is Place.VISIT and journey.place is Place.VISIT:
            self._enter(journey)
        else:
            self._move(journey)

    def retranslate(self) -> None:
        """Every text again, in the language in use."""
        for step in self.steps.values():
            step.retranslate()
        for part in (self.identity, self.factor, self.appointments, self.leaving):
            part.changed.emit()
        for shown in (self.receipt, self.refusal, self.help):
            shown.changed.emit()

    def leave(self) -> None:
        """The patient goes: nothing of them is kept here, and what opened their record is shut."""
        self._gone = True
        self.blockSignals(True)
        visit, session = self._visit, self.session
        if visit is not None:
            self._do(lambda: self._services.courier.leave(visit.opening))
        elif session:
            self._do(lambda: self._services.entrance.close(session))
        self._visit = self._claim = None
        self.session = ""
        for step in self.steps.values():
            step.leave()
        self.deleteLater()

    def _do(self, work: Callable[[], object]) -> None:
        """Something that nobody waits for."""
        self._equipment.runner.run(work, lambda _: None, lambda _: None)

    # What the record is asked

    def _work(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        refused: RefusalReason,
        again: Callable[[], None],
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Run a use case for this patient.

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
            log.get(__name__).warning("step_failed", exc_type=type(error).__name__, visit_id=self.visit_id)
            if isinstance(error, EnvironmentFailure):
                self.refuse(Refused(refused), again)
            elif otherwise is not None:
                otherwise()
            else:
                self.refuse(Refused(RefusalReason.FRONT_DESK))
                if self._claim is not None:
                    self._tell(TurnedAway.FAILED, None)

        self._equipment.runner.run(work, finished, failed)

    def _ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Read something for this patient; when it fails, the next news asks again."""
        self._equipment.runner.run(work, lambda result: None if self._gone else done(result), lambda _: None)

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

    def news(self, topics: set[Topic], changes: frozenset[Change]) -> None:
        """The shared record changed: has the desk seen the patient, is somebody coming?"""
        visit, receipt = self._visit, self.receipt
        if (
            self.journey.place is Place.DONE
            and visit is not None
            and topics & {Topic.ALL, Topic.VISIT, Topic.DESK}
        ):
            mine = Change(Topic.VISIT, receipt.visit_id)
            if mine in changes or not receipt.is_delivered or Topic.ALL in topics:
                self._ask(lambda: self._services.courier.receipt(visit), receipt.show)
        if self.help.call_state is CallState.COMING and topics & {Topic.ALL, Topic.HELP}:
            self._ask_whether_somebody_comes()

    # Who it is

    def _identify(self) -> None:
        factor, answer = self.factor.given
        claim = self._claim = self.identity.claim(factor, answer)
        self._work(
            lambda: self._services.entrance.identify(claim),
            self._identified,
            RefusalReason.NO_ANSWER,
            self._identify,
        )

    def _identified(self, outcome: IdentityOutcome) -> None:
        match outcome:
            case NotMatched():
                self.refuse(Refused(RefusalReason.NOT_FOUND))
            case SeeFrontDesk():
                self._turn_away(TurnedAway.UNCLEAR)
            case NoRecord():
                self.refuse(Refused(RefusalReason.NO_RECORD))
            case Identified():
                self._known(outcome)
            case _ as never:
                assert_never(never)

    def _known(self, who: Identified) -> None:
        self.session = session = who.session
        settings = self._content.settings
        named = self._equipment.place
        # What is a place no more serves nobody of another one.
        at = settings.places.key_of(named) or named
        found = outlook(who.appointments, self._equipment.clock(), settings, at)
        if found.refusal is None and not found.open:
            # Who has nothing here today is not told more than somebody whom there is not.
            self.refuse(Refused(RefusalReason.NOT_FOUND))
            return
        self.appointments.show(who.patient, found.open, found.elsewhere)
        if found.open:
            self.go(Place.APPOINTMENTS)
            return
        reason = reason_of(found.refusal)
        if isinstance(found.refusal, AlreadyCheckedIn) and session:
            self._come_back(session, found.refusal.appointment)
            return
        booking = found.refusal.appointment if found.refusal else None
        opens = found.refusal.opens if isinstance(found.refusal, TooEarly) else None
        self.refuse(Refused(reason, booking, opens))
        if reason in _TOLD and booking is not None:
            self._tell(_TOLD[reason], booking)

    def _come_back(self, session: str, booking: Appointment) -> None:
        """Already in: show the number again, or ask what staff have handed back."""

        def show(found: tuple[LobbyVisit, Receipt | None] | None) -> None:
            visit, receipt = found or (None, None)
            person = self.appointments.patient
            if visit is not None and person is not None and Journey().forward(visit.checklist) is not None:
                self.appointments.show(person, visit.appointments)
                self._open()
            else:
                self.refuse(Refused(RefusalReason.ALREADY_IN, receipt=receipt))

        self._work(
            lambda: self._services.entrance.come_back(session, (booking,)),
            show,
            RefusalReason.NO_ANSWER,
            lambda: self._come_back(session, booking),
        )

    def begin_for(self, claim: IdentityClaim) -> None:
        """Begin a visit for somebody who need not type who they are: a preview, on a record of its own."""
        self._claim = claim
        self._work(
            lambda: self._services.entrance.identify(claim),
            self._identified_for_preview,
            RefusalReason.NO_ANSWER,
            lambda: self.begin_for(claim),
        )

    def _identified_for_preview(self, outcome: IdentityOutcome) -> None:
        if not isinstance(outcome, Identified):
            raise TypeError("the preview's patient is not in its record")
        self.session = outcome.session
        self.appointments.show(outcome.patient, outcome.appointments)
        self._open()

    # Whom the lobby cannot let in

    def refuse(self, refused: Refused, again: Callable[[], None] | None = None) -> None:
        """Say why it cannot go on here, and how it does."""
        self.refusal.show(refused, again)
        self.go(Place.REFUSED)

    def _dispute(self) -> None:
        booked = self.appointments.booked
        self._turn_away(TurnedAway.WRONG_APPOINTMENT, booked[0] if booked else None)

    def _turn_away(self, why: TurnedAway, booking: Appointment | None = None) -> None:
        """To the front desk, which is told that somebody comes."""
        self.refuse(Refused(RefusalReason.FRONT_DESK))
        self._tell(why, booking)

    def _tell(self, why: TurnedAway, booking: Appointment | None) -> None:
        """Nobody waits for it, and nobody's screen depends on it. What was typed is all that is told of who it is."""
        claim = self._claim or self.identity.claim(*self.factor.given)
        about = booking.start if booking is not None else None
        self._equipment.runner.run(
            lambda: self._services.courier.tell_turned_away(claim, why, about),
            lambda _: None,
            lambda error: log.get(__name__).error("not_told", exc_type=type(error).__name__),
        )

    def _leave_name(self) -> None:
        name, claim, reason = self.identity.family_name, self._claim, self.leaving.given
        self._work(
            lambda: self._services.courier.leave_for_desk(name, claim, reason),
            lambda _: self.refuse(Refused(RefusalReason.LEFT_NAME)),
            RefusalReason.NOT_SAVED,
            self._leave_name,
        )

    # The visit

    def _open(self) -> None:
        claim, session, ids = self._claim, self.session, self.appointments.ids
        if claim is None or self.appointments.patient is None or self.busy:
            return
        self._work(
            lambda: self._services.entrance.open(claim, session, ids),
            self._opened,
            RefusalReason.NOT_SAVED,
            self._open,
        )

    def _opened(self, visit: LobbyVisit) -> None:
        self.journey = self.journey.opened(visit.checklist)
        self._applied(visit)

    def _record(self, step: Step) -> None:
        """Make an answer durable; a second press while that is under way is nothing."""
        if self._visit is None or self.busy:
            return
        self._keep(step, self._applied)

    def _save_draft(self, questionnaire: str, version: str, response: dict[str, Any]) -> None:
        """Keep a page of a form as it is turned; nobody waits for it, and the form's end brings all of it again."""
        visit = self._visit
        if visit is not None:
            page = PageKept(questionnaire, version, response)
            self._do(lambda: self._services.courier.record(visit, page))

    def _keep(self, step: Step, done: Callable[[LobbyVisit], None]) -> None:
        visit = self._visit
        if visit is None:
            raise RuntimeError("a step was taken without a visit")
        self._work(
            lambda: self._services.courier.record(visit, step),
            done,
            RefusalReason.NOT_SAVED,
            lambda: self._keep(step, done),
            self._instead_of(step),
        )

    def _instead_of(self, step: Step) -> Callable[[], None] | None:
        """An answer that the record does not take becomes the desk's; the check-in goes on."""
        item = item_of(step)
        if item is None or isinstance(step, HandedToDesk):
            return None
        return lambda: self._record(HandedToDesk(*item, ItemReason.NOT_TAKEN))

    def _applied(self, visit: LobbyVisit) -> None:
        self._visit = visit
        journey = self.journey.forward(visit.checklist)
        if journey is None:
            self._keep(CheckInFinished(), self._show_receipt)
        else:
            self._enter(journey)

    def _enter(self, journey: Journey) -> None:
        """Show the journey's item. One that has nothing to show has already recorded why, and the next comes up."""
        visit, current = self._visit, journey.current
        if visit is None or current is None:
            raise RuntimeError("a step was entered without a visit")
        kind, key = current
        if self.steps[kind].begin(visit, key):
            self._expect(visit, journey, kind)
            self._move(journey)
        else:
            self.journey = self.journey.without_one()

    def _expect(self, visit: LobbyVisit, journey: Journey, shown: ItemKind) -> None:
        """What follows is made while the step on the screen is read; an item of the same kind comes when it does."""
        coming = journey.coming(visit.checklist)
        if coming is None:
            self.receipt.expect(visit)
        for kind, step in self.steps.items():
            if kind is not shown:
                step.expect(visit, coming[1] if coming is not None and coming[0] is kind else "")

    def _show_receipt(self, visit: LobbyVisit) -> None:
        self._visit = visit
        shown = self.receipt

        def look() -> tuple[Receipt, tuple[str, int]]:
            receipt = self._services.courier.receipt(visit)
            return receipt, shown.code_of(receipt)

        self._work(
            look,
            lambda found: self._done(*found),
            RefusalReason.NOT_SAVED,
            lambda: self._show_receipt(visit),
        )

    def _done(self, receipt: Receipt, code: tuple[str, int]) -> None:
        self.receipt.show(receipt, code)
        self.go(Place.DONE)

    # Help

    def _call_help(self) -> None:
        help = self.help
        help.call_id = call_id = str(uuid7())
        help.set_state(CallState.CALLING)
        reason, session, person = self.where, self.session, self.appointments.patient
        patient_id = person.id if person and session else None

        def told(_: None) -> None:
            if not self._gone:
                help.set_state(CallState.COMING)
                self._ask_whether_somebody_comes()

        self._equipment.runner.run(
            lambda: self._services.help.call(call_id, self._equipment.kiosk, reason, patient_id, session),
            told,
            lambda _: None if self._gone else help.set_state(CallState.FAILED),
        )

    def _ask_whether_somebody_comes(self) -> None:
        call_id = self.help.call_id

        def tell(answered: bool) -> None:
            if answered:
                self.help.set_state(CallState.ANSWERED)

        self._ask(lambda: self._services.help.is_answered(call_id), tell)
