"""What staff do in their window. Every act goes through the runner, says whom it was for; most can be taken back.

One file, though long: each act is the last one, which alone can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.actor import Actor
from kiosk.domain.changes import SubjectRequest
from kiosk.domain.clinic import InForce
from kiosk.domain.delays import DelayWay
from kiosk.domain.feed import Change, Topic
from kiosk.domain.messages import MessageWay
from kiosk.domain.notices import NoticeWay
from kiosk.domain.planning.bookings import PlanWay
from kiosk.domain.queue import TicketStatus
from kiosk.domain.telephone.calls import PhoneWay
from kiosk.domain.telephone.lifecycle import CallBackState
from kiosk.domain.undo import MissedChange, WayBack
from kiosk.domain.visit.agreeing import AgreedWay
from kiosk.domain.visit.at_desk import TakenDown
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.visit.visit import ArrivalRow, ExpectedRow, SearchHit
from kiosk.qt.runner import Runner
from kiosk.services.desk.taking_back import Registered
from kiosk.services.desk.walk_ins import BookedNow
from kiosk.services.desk.who_is_here import ToldWho
from kiosk.services.staffing.sessions import AskAgain
from kiosk.staff.failures import failure_words
from kiosk.staff.kinds import kind_words
from kiosk.staff.services import StaffServices
from kiosk.staff.state import StaffState
from kiosk.staff.words import item_words, moved_words, subjects_words, waits_again_words, who_is

T = TypeVar("T")
translate = QCoreApplication.translate
AskPassword = Callable[[Callable[[], None], Callable[[], None]], None]
Way = (
    WayBack
    | BookedNow
    | TakenDown
    | PhoneWay
    | MissedChange
    | MessageWay
    | PlanWay
    | Registered
    | ToldWho
    | DelayWay
    | NoticeWay
    | AgreedWay
)


@dataclass(frozen=True)
class Undoable:
    """An act that can be taken back, and whom it was for; booking for now and checking in have ways of their own."""

    way: Way
    who: str


class StaffModel(StaffState):
    """The staff window's state, and every act. An act's arguments are taken when it begins.

    Signals:
        found: the search has an answer.
        said: something to tell in the status line.
        acted: what can be taken back is another act, or none any more.

    Attributes:
        ask_password: asks whoever works here for their password over the window, and does the first of two things once
            it was right, else the second; None where nobody can be asked.
    """

    found = Signal()
    said = Signal(str)
    acted = Signal()

    def __init__(
        self,
        services: StaffServices,
        runner: Runner,
        clinic: InForce,
        actor: Actor,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services, runner, clinic, actor, clock, parent)
        self.room = ""
        # The letter of the queue from which the next is called; empty for all.
        self.queue = ""
        self.hits: tuple[SearchHit, ...] = ()
        self.undoable: Undoable | None = None
        self.ask_password: AskPassword | None = None
        # Who was called before their arrival was read.
        self._called: WayBack | None = None
        # What is looked for, and what is to be looked for next.
        self._searching = False
        self._text: str | None = None
        self.sought = ""
        self.taken.connect(self._show_who_was_called)

    # The queue

    def acknowledge(self) -> None:
        """Say that the selected arrival has been seen; nobody else's."""
        row = self.row()
        if row is None:
            self.said.emit(translate("Staff", "Choose a patient first."))
            return
        if row.acknowledged_at is not None:
            self.said.emit(translate("Staff", "{who} has been seen already.").format(who=who_is(row)))
            return
        visit_id, name = row.visit_id, row.patient_name

        def told(way: WayBack | None) -> None:
            if way is None:
                text = translate("Staff", "Somebody else had seen {name} before.")
            else:
                text = translate("Staff", "{name} knows that you have seen them.")
                self._keep(way, who_is(row))
            self.said.emit(text.format(name=name))

        self.act(
            lambda services, who: services.queue.acknowledge(visit_id, who),
            _visit(visit_id),
            told,
            translate("Staff", "acknowledge {who}").format(who=who_is(row)),
        )

    def call_next(self) -> None:
        """Call whose turn it is to this room."""

        def told(called: WayBack | None) -> None:
            if called is None:
                self.said.emit(translate("Staff", "Nobody is waiting."))
            elif self._show_called(called):
                self.news(_visit(called.visit_id))
                return
            else:
                # They came a moment ago, and are not on the list yet.
                self._called = called
            self.refresh()

        room, site, queue, who = self.room, self.site, self.queue, self.actor
        self.forget()
        what = translate("Staff", "call the next")
        self._runner.run(
            lambda: self._services.queue.call_next(who, room, site, queue),
            told,
            lambda error: self._not_done(error, what),
        )

    def _show_who_was_called(self) -> None:
        if self._called is not None:
            self._show_called(self._called)

    def _show_called(self, called: WayBack) -> bool:
        """Select the arrival that was called and say so; False where it is not on the list."""
        row = next((row for row in self.snapshot.arrivals if row.visit_id == called.visit_id), None)
        if row is None:
            return False
        self._called = None
        self.select(row.visit_id)
        self._keep(called, who_is(row))
        self.said.emit(
            translate("Staff", "Called {ticket}: {name}.").format(ticket=row.ticket, name=row.patient_name)
        )
        return True

    def recall(self) -> None:
        """Call the selected patient again."""
        row = self.row()
        if row is None:
            return
        ticket_id, text = row.ticket_id, translate("Staff", "Called {who} again.").format(who=who_is(row))
        self.act(
            lambda services, who: services.queue.recall(ticket_id, who),
            _visit(row.visit_id),
            lambda way: self._done(way, who_is(row), text),
            translate("Staff", "call {who} again").format(who=who_is(row)),
        )

    def move(self, target: TicketStatus, room: str = "", of: ArrivalRow | None = None) -> None:
        """Take a ticket to ``target``: that ``of`` an arrival as it was seen, or else the selected one's."""
        row = of or self.row()
        if row is None:
            return
        ticket_id, status = row.ticket_id, row.ticket_status
        text = moved_words(target, room or row.room).format(who=who_is(row))

        def done(way: WayBack) -> None:
            waits = target is not TicketStatus.WAITING and way.is_back_in_the_queue
            self._done(way, who_is(row), waits_again_words().format(who=who_is(row)) if waits else text)

        self.act(
            lambda services, who: services.queue.move(ticket_id, status, target, who, room),
            _visit(row.visit_id),
            done,
            translate("Staff", "move {who}").format(who=who_is(row)),
        )

    def let_first(self, reason: str, row: ArrivalRow) -> None:
        """Somebody who waits goes first for a reason, or no more where that is empty."""
        ticket_id = row.ticket_id
        text = translate("Staff", "{who} goes first: {reason}.")
        if not reason:
            text = translate("Staff", "{who} waits for their turn again.")
        self._change(
            row, text, reason, lambda services, who: services.queue.let_first(ticket_id, reason, who)
        )

    def hold(self, reason: str, row: ArrivalRow) -> None:
        """Somebody is nobody's turn for a reason, until they are back."""
        ticket_id, text = row.ticket_id, translate("Staff", "{who} is on hold: {reason}.")
        self._change(row, text, reason, lambda services, who: services.queue.hold(ticket_id, reason, who))

    def note_missed(self, row: ExpectedRow, *, missed: bool) -> None:
        """Somebody has not come, or is expected after all."""
        key, name = row.appointment.id, row.patient_name
        text = translate("Staff", "{who} has not come: noted.")
        if not missed:
            text = translate("Staff", "{who} is expected again.")
        said = text.replace("{who}", name)

        def work(services: StaffServices, who: Actor) -> MissedChange:
            does = services.missing.note if missed else services.missing.expect_again
            return does(key, who)

        def done(change: MissedChange) -> None:
            self._keep(change, name)
            self.said.emit(said)

        what = translate("Staff", "note that somebody has not come")
        self.act(work, frozenset({Change(Topic.RECORD)}), done, what)

    def back_to_waiting(self) -> None:
        """The selected patient waits again: from hold, from a call, from a room, or after they had gone."""
        row = self.row()
        if row is None or not row.held:
            self.move(TicketStatus.WAITING)
            return
        ticket_id, text = row.ticket_id, translate("Staff", "{who} is back from hold, and waits.")
        self._change(row, text, "", lambda services, who: services.queue.resume(ticket_id, who))

    def to_queue(self, service_id: str, name: str, row: ArrivalRow) -> None:
        """Somebody goes on to the queue of a service, which is called ``name``."""
        ticket_id, text = row.ticket_id, translate("Staff", "{who} waits for {reason} now.")
        self._change(
            row, text, name, lambda services, who: services.queue.to_queue(ticket_id, service_id, who)
        )

    def _change(
        self, row: ArrivalRow, text: str, reason: str, work: Callable[[StaffServices, Actor], WayBack]
    ) -> None:
        """Something with one ticket, said by ``text`` with its ``{who}`` and ``{reason}``."""
        who = who_is(row)
        said = text.replace("{who}", who).replace("{reason}", reason)
        what = translate("Staff", "move {who}").format(who=who)
        self.act(work, _visit(row.visit_id), lambda way: self._done(way, who, said), what)

    # One visit

    def decide(self, *requests: SubjectRequest, accept: bool) -> None:
        """Accept or refuse what a patient wants changed of these subjects, each whole."""
        if not requests:
            return
        visit_id = requests[0].changes[0].visit_id
        ids = [request.id for request in requests]
        word = translate("Staff", "Accepted for {who}: {what}.")
        if not accept:
            word = translate("Staff", "Refused for {who}: {what}.")
        who = self._name_of(visit_id)
        text = word.format(who=who, what=subjects_words(requests))
        self.act(
            lambda services, who: services.changes.decide(*ids, accept=accept, who=who),
            _visit(visit_id),
            lambda way: self._done(way, who, text),
            translate("Staff", "decide for {who}").format(who=who),
        )

    def amended(self, way: WayBack, request: SubjectRequest) -> None:
        """What a patient wants changed of a subject has been put right and accepted."""
        who = self._name_of(request.changes[0].visit_id)
        text = translate("Staff", "Amended and accepted for {who}: {what}.")
        self._done(way, who, text.format(who=who, what=subjects_words([request])))

    def settle(
        self,
        kind: ItemKind,
        key: str,
        status: ItemStatus,
        visit_id: str = "",
        seen: ItemStatus | None = None,
        called: str = "",
    ) -> None:
        """Complete, waive or hand back an item, of this visit or else of the selected one.

        ``seen`` is how it stood, ``called`` what it is called where it was chosen; else it is called as its kind.
        """
        visit_id = visit_id or self.selected
        who = self._name_of(visit_id)
        changed = ChecklistItem(kind, key, status, 0)
        called = called or kind_words(kind)
        text = translate("Staff", "{who}: {item} is {standing}.").format(
            who=who, item=called, standing=item_words(changed)
        )
        self.act(
            lambda services, who: services.arrivals.settle(visit_id, kind, key, status, who, seen),
            _visit(visit_id),
            lambda way: self._done(way, who, text),
            translate("Staff", "settle {item} of {who}").format(item=called, who=who),
        )

    def undo(self) -> None:
        """Take back the last act."""
        undoable = self.undoable
        if undoable is None:
            return
        match undoable.way:
            case WayBack() as way:
                about, text = _visit(way.visit_id), translate("Staff", "Taken back: {who} is as before.")
            case BookedNow() as way:
                about = _visit(way.visit_id) | {Change(Topic.RECORD)}
                text = translate("Staff", "Taken back: {who} is not booked any more.")
            case Registered() as way:
                about = frozenset({Change(Topic.RECORD)})
                text = translate("Staff", "Taken back: {who} is not on file any more.")
            case ToldWho() as way:
                about, text = _visit(way.way.visit_id), translate("Staff", "Taken back: {who} is as before.")
            case TakenDown() as way:
                about = _visit(way.visit_id) | {Change(Topic.RECORD)}
                text = translate("Staff", "Taken back: {who} is expected again.")
                if way.answered:
                    text += " " + translate("Staff", "What they answered or signed stays in their record.")
            case MissedChange() as way:
                about = frozenset({Change(Topic.RECORD)})
                text = translate("Staff", "Taken back: {who} is as before.")
            case PhoneWay() as way:
                about = frozenset({Change(Topic.PHONE)})
                text = translate("Staff", "Taken back: with {who} it is as before.")
            case DelayWay() as way:
                about = frozenset({Change(Topic.DELAY)})
                text = translate("Staff", "Taken back: the delay of {who} is as before.")
            case NoticeWay() as way:
                about = _visit(way.visit_id)
                text = translate("Staff", "Taken back: what {who} is told is as before.")
            case AgreedWay() as way:
                about, text = _visit(way.visit_id), translate("Staff", "Taken back: {who} is as before.")
            case MessageWay() as way:
                about = frozenset({Change(Topic.MESSAGE)})
                text = translate("Staff", "Taken back: the message about {who} is as before.")
            case PlanWay() as way:
                about = frozenset({Change(Topic.RECORD)})
                text = translate("Staff", "Taken back: what {who} is booked for is as before.")
        gone = translate("Staff", "Taken back: {who} is neither booked nor on file any more.")

        def take_back(services: StaffServices, who: Actor) -> str:
            match way:
                case BookedNow():
                    if services.walk_ins.take_back(way, who):
                        return gone.format(who=undoable.who)
                case Registered():
                    services.registering.take_back(way.patient.id, who)
                case ToldWho():
                    services.who_is_here.take_back(way, who)
                case TakenDown():
                    services.checking_in.take_back(way, who)
                case MissedChange():
                    services.missing.take_back(way, who)
                case PhoneWay(after=CallBackState()):
                    services.call_backs.take_back(way, who)
                case PhoneWay():
                    services.phone_calls.take_back(way, who)
                case DelayWay():
                    services.delays.take_back(way, who)
                case NoticeWay():
                    services.notices.take_back(way, who)
                case AgreedWay():
                    services.agreeing.take_back(way, who)
                case MessageWay():
                    services.messages.take_back(way, who)
                case PlanWay():
                    services.plan.take_back(way, who)
                case WayBack():
                    services.undo.undo(way, who)
            return text.format(who=undoable.who)

        self.act(
            take_back,
            about,
            self.said.emit,
            translate("Staff", "take back for {who}").format(who=undoable.who),
        )

    def booked(self, booked: BookedNow) -> None:
        """Somebody was booked for now, which can be taken back."""
        self._keep(booked, booked.patient.full_name)

    def registered(self, registered: Registered) -> None:
        """Somebody was registered, which can be taken back."""
        self._keep(registered, registered.patient.full_name)

    def told_who(self, told: ToldWho, who: str) -> None:
        """Who is here for ``who`` was written down, which can be taken back."""
        self._keep(told, who)

    def taken_down(self, taken: TakenDown) -> None:
        """Something was written down for somebody, or they were let arrive by it, which can be taken back."""
        self._keep(taken if taken.arrived else taken.way, taken.patient.full_name)

    def telephoned(self, way: PhoneWay, who: str) -> None:
        """Something was done at the telephone, with ``who``, which can be taken back."""
        self._keep(way, who)

    def messaged(self, way: MessageWay, who: str) -> None:
        """Something was done with a message about ``who``, which can be taken back."""
        self._keep(way, who)

    def told(self, way: NoticeWay, who: str) -> None:
        """``who`` was told something, or is told it no more, which can be taken back."""
        self._keep(way, who)

    def agreed(self, way: AgreedWay, who: str) -> None:
        """What was agreed with ``who`` is kept, and they may have checked out, which can be taken back."""
        self._keep(way, who)

    def planned(self, way: PlanWay, who: str) -> None:
        """Something was done with what ``who`` is booked for, which can be taken back."""
        self._keep(way, who)

    def delayed(self, way: DelayWay, what: str) -> None:
        """A delay of ``what`` was announced or ended, which can be taken back."""
        self._keep(way, what)

    def forget(self) -> None:
        """The last act stands."""
        if self.undoable is not None:
            self.undoable = None
            self.acted.emit()

    # Search

    def search(self, text: str) -> None:
        """Look for patients by name, record number or ticket; of what is typed meanwhile, only for the last."""
        self._text = self.sought = text.strip()
        self._search()

    def _search(self) -> None:
        if self._searching or self._text is None:
            return
        text, self._text, self._searching, who = self._text, None, True, self.actor

        def take(hits: tuple[SearchHit, ...]) -> None:
            self.hits = hits
            self._searching = False
            self.found.emit()
            self._search()

        def not_found(error: Exception) -> None:
            self._searching = False
            self._not_done(error, translate("Staff", "search"))
            self._search()

        self._runner.run(lambda: self._services.arrivals.search(text, who), take, not_found)

    # How an act goes

    def act(
        self,
        work: Callable[[StaffServices, Actor], T],
        about: frozenset[Change],
        done: Callable[[T], None],
        what: str,
    ) -> None:
        """Do it in the background, and show what it has changed without waiting for the news of it.

        ``about`` is what it changes, ``done`` is told what came of it, ``what`` names it where it fails. Where the
        password is wanted first, it is asked, and then this is done after all.
        """
        # What was done before can be taken back by its own ways only: this is the last act now.
        before = self.undoable
        self.forget()

        who = self.actor

        def finished(result: T) -> None:
            done(result)
            self.news(about)

        def not_done(error: Exception) -> None:
            if self.ask_password is not None and isinstance(error, AskAgain):
                self.ask_password(
                    lambda: self.act(work, about, done, what),
                    lambda: self._given_up(before, lambda: self._not_done(error, what)),
                )
            else:
                self._not_done(error, what)

        self._runner.run(lambda: work(self._services, who), finished, not_done)

    def ask(
        self,
        work: Callable[[StaffServices, Actor], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        about: frozenset[Change] = frozenset(),
        *,
        apart: bool = False,
    ) -> None:
        """Do it in the background for a dialogue, which says itself what came of it; ``about`` is what it changes.

        ``apart`` is for what waits for minutes: nothing else waits for that. The password is asked as for an `act`.
        """
        before = self.undoable
        if about:
            self.forget()

        who = self.actor

        def finished(result: T) -> None:
            done(result)
            self.news(about)

        def not_done(error: Exception) -> None:
            if self.ask_password is not None and isinstance(error, AskAgain):
                self.ask_password(
                    lambda: self.ask(work, done, failed, about, apart=apart),
                    lambda: self._given_up(before, lambda: failed(error)),
                )
                return
            failed(error)
            self.doubt(error)

        run = self._runner.run_apart if apart else self._runner.run
        run(lambda: work(self._services, who), finished, not_done)

    def _given_up(self, before: Undoable | None, say: Callable[[], None]) -> None:
        """Whoever was asked for their password has not gone on: what they did before is the last act again."""
        if before is not None and self.undoable is None:
            self.undoable = before
            self.acted.emit()
        say()

    def _done(self, way: WayBack, who: str, text: str) -> None:
        self._keep(way, who)
        self.said.emit(text)

    def _keep(self, way: Way, who: str) -> None:
        self.undoable = Undoable(way, who)
        self.acted.emit()

    def _name_of(self, visit_id: str) -> str:
        row = next((row for row in self.snapshot.arrivals if row.visit_id == visit_id), None)
        return who_is(row) if row is not None else ""

    def _not_done(self, error: Exception, what: str) -> None:
        self.said.emit(failure_words(error, what))
        self.refresh()
        self.doubt(error)


def _visit(visit_id: str) -> frozenset[Change]:
    return frozenset({Change(Topic.VISIT, visit_id)})
