"""One patient at the lobby: the way through their visit, from page to page, and what becomes of each answer.

One file, though long: every page of one way is gone to from here, and what is left when the patient leaves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from uuid6 import uuid7

from kiosk import log
from kiosk.domain.feed import Change, Topic
from kiosk.domain.identity import IdentityClaim
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.checklist import Reason as ItemReason
from kiosk.domain.visit.journey import Journey, Place
from kiosk.domain.visit.steps import CheckInFinished, FlagRaised, HandedToDesk, PageKept, Step, item_of
from kiosk.domain.visit.visit import LobbyVisit, Receipt
from kiosk.lobby.asking import Asking
from kiosk.lobby.carried import Carried
from kiosk.lobby.equipment import Equipment
from kiosk.lobby.help import CallState, HelpModel
from kiosk.lobby.parts import LobbyContent, LobbyServices, Surroundings
from kiosk.lobby.paying import AtTerminal
from kiosk.lobby.receipt import ReceiptModel
from kiosk.lobby.recognising import Recognising
from kiosk.lobby.refusal import RefusalModel, RefusalReason, Refused
from kiosk.lobby.steps.payment import PaymentModel
from kiosk.lobby.steps.step import StepModel
from kiosk.lobby.steps.table import STEPS
from kiosk.lobby.told import ToldHere

S = TypeVar("S", bound=StepModel)
translate = QCoreApplication.translate


class VisitModel(QObject):
    """Everything that one patient sees and types, and where they are; thrown away whole when they leave.

    What comes back from the record for somebody who has left is dropped.

    Signals:
        moved: another page is shown.
        progressed: another part of the same page is.
        asks: what is to be asked over the page, by the overlay's name; empty for nothing any more.
        busyChanged: a press is under way, or is no more.
        ended: the patient is done.
        goesOn: whoever was here with the patient has somebody else to check in.
        stays: they stand here, though they touch nothing.
        leaves: they have been seen and are about to go, as a `Leaving`.
    """

    moved = Signal()
    progressed = Signal()
    asks = Signal(str)
    busyChanged = Signal()
    ended = Signal()
    goesOn = Signal()
    stays = Signal()
    leaves = Signal(object)

    def __init__(
        self, equipment: Equipment, content: LobbyContent, parent: QObject, carried: Carried | None = None
    ) -> None:
        """``carried`` is what whoever has just checked in somebody else takes along."""
        super().__init__(parent)
        self._carried = carried
        self._equipment = equipment
        self._asking = asking = Asking(equipment.runner, lambda: self.visit_id, self)
        self._till = AtTerminal(asking, lambda: self._services, lambda: self.session, self.stays.emit)
        self._told = ToldHere(asking, lambda: self._services, lambda: self.session, self._show_told)
        around = Surroundings(
            content,
            equipment.translation,
            equipment.clock,
            self._record,
            equipment.camera,
            self._save_draft,
            self._raise_flag,
            lambda: self._carried.offered(self._recognising.claim) if self._carried is not None else None,
            self._till.ways,
            self._tell,
            lambda: equipment.announced.delays,
            equipment.scanner,
            self._told.notices,
        )
        self._recognising = Recognising(equipment, content, around, asking, self)
        self.identity = self._recognising.identity
        self.factor = self._recognising.factor
        self.appointments = self._recognising.appointments
        self.leaving = self._recognising.leaving
        self.steps: dict[ItemKind, StepModel] = {kind: make(around, self) for kind, make in STEPS.items()}
        self.receipt = ReceiptModel(around, self)
        self.refusal = RefusalModel(around, self)
        self.help = HelpModel(self)
        self.journey = Journey()
        self._visit: LobbyVisit | None = None
        self._forget_ticket: Callable[[], None] = lambda: None
        self._page = self.page
        # Where what they say of paying goes, and questions about bills, once they have been seen and are about to go.
        self._before_going: tuple[Callable[[Step], None], Callable[[Step], None]] | None = None
        self._connect()

    def _connect(self) -> None:
        self.identity.entered.connect(self._said_who)
        self._recognising.known.connect(lambda: self.go(Place.APPOINTMENTS))
        self._recognising.accepted.connect(self._open)
        self._recognising.refused.connect(self.refuse)
        self._recognising.leaves.connect(self.leaves)
        self._recognising.namesAsked.connect(self._ask_names)
        self._asking.busyChanged.connect(self.busyChanged)
        self._asking.refused.connect(self.refuse)
        for step in self.steps.values():
            step.turned.connect(self._turned)
            step.asks.connect(self.asks)
        self.receipt.finished.connect(self.ended)
        self.receipt.another.connect(self.goesOn)
        self.refusal.leave.connect(self.ended)
        self.refusal.again.connect(lambda: self.go(Place.IDENTITY))
        self.refusal.leaveName.connect(lambda: self.go(Place.LEAVE))
        self.refusal.askStaff.connect(lambda: self.asks.emit("help"))
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
    def busy(self) -> bool:
        """A press is under way."""
        return self._asking.busy

    @property
    def session(self) -> str:
        """What opens the patient's record; empty without one, and before they are known."""
        return self._recognising.session

    @property
    def visit_id(self) -> str:
        """The visit, for logs; empty before it is opened."""
        return self._visit.id or self._visit.opening if self._visit else ""

    @property
    def carried(self) -> Carried | None:
        """What whoever is here takes along to the next check-in; None where it is the patient."""
        claim, who = self._recognising.claim, self._visit.representative if self._visit else None
        return (
            Carried.of(who, claim) if claim is not None and who is not None and not who.is_patient else None
        )

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

    def scanned(self, text: str) -> None:
        """Fill in who they are, where that is asked. A scan is never the second answer."""
        if self.journey.place is Place.WELCOME:
            self.go(Place.IDENTITY)
        if self.journey.place is Place.IDENTITY:
            self.identity.scanned(text)

    def _said_who(self) -> None:
        """By a letter's code everything has been said; else there is one more answer."""
        if self.identity.by_code:
            self._recognising.identify_by_code()
        else:
            self.go(Place.FACTOR)

    def _ask_names(self) -> None:
        """The page is there already, or was before a refusal."""
        if self.journey.place is not Place.IDENTITY:
            self.go(Place.IDENTITY)

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
        if journey.place is Place.FACTOR and self.identity.by_code:
            # Whoever has come by a letter was never asked for it.
            journey = journey.to(Place.IDENTITY)
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
        self._recognising.retranslate()
        for shown in (self.receipt, self.refusal, self.help):
            shown.changed.emit()

    def leave(self) -> None:
        """The patient goes: nothing of them is kept here, and what opened their record is shut."""
        self._asking.leave()
        self.blockSignals(True)
        visit, session = self._visit, self.session
        if visit is not None:
            self._till.shut(lambda: self._services.courier.leave(visit.opening))
        elif session:
            self._till.shut(lambda: self._services.entrance.close(session))
        self._forget_ticket()
        self._visit = None
        self._recognising.leave()
        for step in self.steps.values():
            step.leave()
        self.deleteLater()

    def news(self, topics: set[Topic], changes: frozenset[Change]) -> None:
        """The shared record changed: has the desk seen the patient, is somebody coming?"""
        visit, receipt = self._visit, self.receipt
        if (
            self.journey.place is Place.DONE
            and visit is not None
            and topics & {Topic.ALL, Topic.VISIT, Topic.DESK, Topic.TICKET}
        ):
            mine = Change(Topic.VISIT, receipt.visit_id)
            # Whoever is called elsewhere changes how long this patient waits.
            if mine in changes or not receipt.is_delivered or topics & {Topic.ALL, Topic.TICKET}:
                self._asking.read(lambda: self._services.courier.receipt(visit), receipt.show)
        if topics & {Topic.ALL, Topic.NOTICE} and self.journey.place in (Place.DONE, Place.REFUSED):
            self._told.read()
        if self.help.call_state is CallState.COMING and topics & {Topic.ALL, Topic.HELP}:
            self._ask_whether_somebody_comes()

    def _show_told(self) -> None:
        for shown in (self.receipt, self.refusal):
            shown.changed.emit()

    def check_out(self) -> None:
        """They have been seen and want to go: who are they?"""
        self._recognising.goes_home = True
        self.go(Place.IDENTITY)

    def pay_before_going(self, answer: Callable[[Step], None], tell: Callable[[Step], None]) -> None:
        """They are asked for what they owe; how they pay is for ``answer``, questions about bills for ``tell``."""
        self._before_going = answer, tell
        self.paying.begin_before_going()

    @property
    def paying(self) -> PaymentModel:
        """What they owe and how they pay, when they come and before they go."""
        return self.of(PaymentModel)

    def begin_for(self, claim: IdentityClaim) -> None:
        """Begin a visit for somebody who need not type who they are: a preview, on a record of its own."""
        self._recognising.begin_for(claim)

    def refuse(self, refused: Refused, again: Callable[[], None] | None = None) -> None:
        """Say why it cannot go on here, and how it does."""
        self.refusal.show(refused, again)
        self.go(Place.REFUSED)
        if refused.receipt is not None:
            self._told.read()

    # The visit

    def _open(self) -> None:
        claim, session, ids = self._recognising.claim, self.session, self.appointments.ids
        if claim is None or self.appointments.patient is None or self.busy:
            return
        self._asking.work(
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
        if self._before_going is not None:
            self._before_going[0](step)
            return
        if self._visit is None or self.busy:
            return
        self._keep(step, self._applied)

    def _save_draft(self, questionnaire: str, version: str, response: dict[str, Any]) -> None:
        """Keep a page of a form as it is turned; the form's end brings all of it again."""
        self._tell(PageKept(questionnaire, version, response))

    def _raise_flag(self, form: str, flag: str) -> None:
        """The desk hears of an answer at once; the patient goes on."""
        self._tell(FlagRaised(form, flag))

    def _tell(self, step: Step) -> None:
        """Make it durable; nobody waits for it."""
        if self._before_going is not None:
            self._before_going[1](step)
            return
        visit = self._visit
        if visit is not None:
            self._asking.tell(lambda: self._services.courier.record(visit, step))

    def _keep(self, step: Step, done: Callable[[LobbyVisit], None]) -> None:
        visit = self._visit
        if visit is None:
            raise RuntimeError("a step was taken without a visit")
        self._asking.work(
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
        shown.offer(visit)

        def look() -> tuple[Receipt, tuple[str, int]]:
            receipt = self._services.courier.receipt(visit)
            return receipt, shown.code_of(receipt)

        self._asking.work(
            look,
            lambda found: self._done(*found),
            RefusalReason.NOT_SAVED,
            lambda: self._show_receipt(visit),
        )

    def _done(self, receipt: Receipt, code: tuple[str, int]) -> None:
        self.receipt.show(receipt, code)
        self.go(Place.DONE)
        self._told.read()
        if (printer := self._services.tickets) is not None and receipt.ticket:
            printer.print(self.receipt.on_paper(receipt))
            self._forget_ticket = printer.forget

    # Help

    def _call_help(self) -> None:
        help = self.help
        help.call_id = call_id = str(uuid7())
        help.set_state(CallState.CALLING)
        reason, session, person = self.where, self.session, self.appointments.patient
        patient_id = person.id if person and session else None

        def told(_: None) -> None:
            help.set_state(CallState.COMING)
            self._ask_whether_somebody_comes()

        self._asking.read(
            lambda: self._services.help.call(call_id, self._equipment.kiosk, reason, patient_id, session),
            told,
            lambda: help.set_state(CallState.FAILED),
        )

    def _ask_whether_somebody_comes(self) -> None:
        call_id = self.help.call_id

        def tell(answered: bool) -> None:
            if answered:
                self.help.set_state(CallState.ANSWERED)

        self._asking.read(lambda: self._services.help.is_answered(call_id), tell)
