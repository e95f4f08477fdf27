"""What staff do all day beside the queue: messages, call-backs, notices, money, the plan, and who waits otherwise.

What is in the record is held against what staff were told: nothing of it is lost, doubled, or anybody else's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine
from sqlalchemy import RowMapping

from kiosk.domain.messages import MessageState, NewMessage, TakenByAnother, ToWhom
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.money.payments import OPEN, PaymentRefused, PaymentState, PayWay
from kiosk.domain.notices import NewNotice, NoticeRefused
from kiosk.domain.planning.bookings import EndReason, PlannedBooking, TimeTaken
from kiosk.domain.planning.free import FreeTime, Wish
from kiosk.domain.queue import TicketStatus
from kiosk.domain.telephone.calls import About, CallEnding, Outcome
from kiosk.domain.telephone.lifecycle import CallBackState
from kiosk.domain.visit.arrived import in_their_turn, is_waiting
from kiosk.domain.visit.shown_at import is_seen_from
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.messages import MessageService
from kiosk.services.desk.money import MoneyService
from kiosk.services.desk.notices import NoticeService
from kiosk.services.desk.phone_rows import EndedMeanwhile, HeldByAnother
from kiosk.services.desk.planning import PlanService
from kiosk.services.desk.queue import MoveRefused, QueueService
from kiosk.services.record.payments import NotHeard
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, an_actor
from tests.services.desk.planned_clinic import KIND
from tests.services.desk.planned_clinic import SETTINGS as PLANNED
from tests.services.scripted_terminal import Does, ScriptedTerminal
from tests.soak.acts import act
from tests.soak.promises import as_staff_were_told, as_the_terminal_says, no_time_is_doubled
from tests.soak.templates import CLINIC, PEOPLE, SITES, Templates

STAFF = ("staff-1", "staff-2")
# The plan is booked where no kiosk comes: nobody checks in for it.
AHEAD = NOW + timedelta(days=7)
COPAY = Money(2000, "USD")
places = st.integers(0, 20)
people = st.sampled_from(PEOPLE)
staff_members = st.sampled_from(STAFF)
# How a message or a call-back stands, and whose it is.
Stands = tuple[str, str]


class AtDesk(RuleBasedStateMachine):
    """A desk on the record of a day. ``told``, ``promised`` and ``notices`` are what staff were told of each, by id."""

    whole: bool
    templates: Templates
    database: Database
    clock: Callable[[], datetime]
    arrivals: ArrivalService
    queue: QueueService
    called: dict[str, str]
    acknowledged_by: dict[str, str]
    _rows: Callable[..., Sequence[RowMapping]]
    _was_called: Callable[[str | None, str], None]

    def _open_desk(self) -> None:
        self.messages = MessageService(self.database, self.clock)
        self.call_backs = CallBackService(self.database, self.clock)
        self.notices = NoticeService(self.database, CLINIC, self.clock)
        self.terminal = ScriptedTerminal()
        self.money = MoneyService(self.database, CLINIC, self.clock, "till-1", self.terminal)
        self.plan = PlanService(self.database, replace(PLANNED, zone=CLINIC.zone), self.clock)
        self.told: dict[str, Stands] = {}
        self.promised: dict[str, Stands] = {}
        self.standing: dict[str, str] = {}
        self.free: FreeTime | None = None
        self.planned = False

    # Messages and call-backs

    @act(
        what=st.sampled_from(("write", "take", "take", "done", "read")),
        staff=staff_members,
        place=places,
        person=people,
    )
    def message(self, what: str, staff: str, place: int, person: int) -> None:
        """Something about a patient, to everybody; one of them sees to it."""
        who = an_actor(staff)
        if what == "write" or not self.told:
            said = NewMessage(f"p{person}", "Comes at noon", ToWhom.EVERYBODY)
            self.told[self.messages.write(said, who).message_id] = (MessageState.OPEN, "")
            return
        key = list(self.told)[place % len(self.told)]
        state, owner = self.told[key]
        if what == "read":
            self.messages.read(key, who)
        elif what == "take":
            (version,) = (row["version"] for row in self._rows(tables.message) if row["id"] == key)
            way = self.messages.take(key, version, who)
            assert (way is None) == (state == MessageState.DONE or owner == staff), (
                "a message was taken twice"
            )
            if way is not None:
                self.told[key] = (MessageState.TAKEN, staff)
                other = next(item for item in STAFF if item != staff)
                assert self.messages.take(key, version, an_actor(other)) is None, "two see to one message"
        else:
            self._done(key, staff, self.messages.done, TakenByAnother, self.told)

    def _done(
        self,
        key: str,
        staff: str,
        done: Callable[..., object],
        refuses: type[Exception],
        of: dict[str, Stands],
    ) -> None:
        state, owner = of[key]
        anothers = state == MessageState.TAKEN and owner != staff
        try:
            way = done(key, an_actor(staff))
        except refuses:
            assert anothers, "whose it is cannot end it"
            return
        assert not anothers, "somebody ended what another sees to"
        assert (way is None) == (state == MessageState.DONE), "ended twice"
        if way is not None:
            of[key] = (MessageState.DONE, staff)

    @act(
        what=st.sampled_from(("promise", "take", "take", "take_over", "give_back", "tried", "close")),
        staff=staff_members,
        place=places,
        person=people,
    )
    def call_back(self, what: str, staff: str, place: int, person: int) -> None:
        """Somebody is to be called back: whoever has taken it calls, and nobody else."""
        who = an_actor(staff)
        if what == "promise" or not self.promised:
            way = self.call_backs.promise(
                About(patient_id=f"p{person}"), self.clock() + timedelta(hours=1), who
            )
            self.promised[way.call_id] = (CallBackState.OPEN, "")
            return
        key = list(self.promised)[place % len(self.promised)]
        state, owner = self.promised[key]
        held = state == CallBackState.TAKEN
        anothers, mine = held and owner != staff, held and owner == staff
        version = next(row["version"] for row in self._rows(tables.call_back) if row["id"] == key)
        ending = CallEnding(Outcome.MESSAGE_LEFT)
        works: dict[str, tuple[Callable[[], object], bool, Stands]] = {
            "take": (lambda: self.call_backs.take(key, who), state == CallBackState.OPEN, ("taken", staff)),
            "take_over": (lambda: self.call_backs.take_over(key, version, who), anothers, ("taken", staff)),
            "give_back": (lambda: self.call_backs.give_back(key, who), mine, ("open", "")),
            "tried": (lambda: self.call_backs.tried(key, who), mine, ("open", "")),
            "close": (
                lambda: self.call_backs.close(key, ending, who),
                mine or state == CallBackState.OPEN,
                ("closed", ""),
            ),
        }
        work, may, after = works[what]
        try:
            done = work() is not None
        except (HeldByAnother, EndedMeanwhile):
            done = False
        assert done == may, f"a call-back of {owner or 'nobody'}, {state}: {what} by {staff}"
        if done:
            self.promised[key] = after

    # Who waits otherwise, and what they are told

    @act(
        what=st.sampled_from(("in turn", "in turn", "first", "hold", "resume", "tell", "end")),
        staff=staff_members,
        place=places,
        site=st.sampled_from(("", *SITES)),
    )
    def wait(self, what: str, staff: str, place: int, site: str) -> None:
        """Somebody is called in their turn, goes first, is put on hold or is back; or is told something."""
        if what == "in turn":
            self._call_in_turn(staff, site)
            return
        tickets = self._rows(tables.ticket, tables.ticket.c.number)
        if not tickets:
            return
        row = tickets[place % len(tickets)]
        if what in ("tell", "end"):
            self._tell(what, row, an_actor(staff))
            return
        waits, called = row["status"] == TicketStatus.WAITING, row["status"] == TicketStatus.CALLED
        key, who = row["id"], an_actor(staff)
        works: dict[str, tuple[Callable[[], object], bool]] = {
            "first": (lambda: self.queue.let_first(key, "in pain", who), waits),
            "hold": (lambda: self.queue.hold(key, "back at ten", who), waits or called),
            "resume": (lambda: self.queue.resume(key, who), waits and bool(row["held"])),
        }
        work, may = works[what]
        try:
            work()
        except MoveRefused:
            assert not may, f"I3: {what} of who may"
            return
        assert may, f"I3: {what} of who may not"
        self.acknowledged_by.setdefault(row["visit_id"], staff)
        if what == "hold":
            self.called.pop(key, None)

    def _call_in_turn(self, staff: str, site: str) -> None:
        shown = self.arrivals.today(an_actor())
        turn = [
            row.ticket_id
            for row in in_their_turn(shown, CLINIC.order_rule)
            if is_waiting(row) and is_seen_from(CLINIC.places, site, row.place)
        ]
        called = self.queue.call_next(an_actor(staff), "204", site)
        got = called.ticket_id if called else None
        assert got == (turn[0] if turn else None), "I3: somebody was called before whose turn it was"
        self._was_called(got, staff)

    def _tell(self, what: str, row: RowMapping, who: Any) -> None:
        visit_id = row["visit_id"]
        if what == "end":
            way = self.notices.end(visit_id, who)
            ended = {key for key, of in self.standing.items() if of == visit_id}
            assert set(way.notices if way else ()) == ended, "what a patient is told was ended by nobody"
            for key in ended:
                del self.standing[key]
            return
        may = row["status"] in (TicketStatus.WAITING, TicketStatus.CALLED, TicketStatus.SERVING)
        try:
            told = self.notices.tell(NewNotice(visit_id, "Please wait here"), who)
        except NoticeRefused:
            assert not may, "somebody who waits cannot be told anything"
            return
        self.standing |= dict.fromkeys(told.notices, visit_id)

    # Money

    @act(
        what=st.sampled_from(("charge", "terminal", "terminal", "cash", "find out", "give back")),
        does=st.sampled_from(Does),
        staff=staff_members,
        person=people,
        place=places,
    )
    def pay(self, what: str, does: Does, staff: str, person: int, place: int) -> None:
        """Somebody pays, at a terminal that does what it likes, or gets it back; one press asks the terminal once."""
        who, patient = an_actor(staff), f"p{person}"
        self.terminal.does = does
        asked = len(self.terminal.asked)
        try:
            match what:
                case "charge":
                    self.money.charge(patient, NewCharge(ChargeKind.COPAY, COPAY, "Visit"), who)
                case "terminal":
                    self.money.take(patient, COPAY, self.terminal.way, who)
                case "cash":
                    self.money.take(patient, COPAY, PayWay.CASH, who)
                case "find out":
                    self._find_out(who)
                case _:
                    self._give_back(place, who)
        except (PaymentRefused, NotHeard):
            self.templates.seen["not paid"] += 1
        assert len(self.terminal.asked) <= asked + 1, "money: one press asked the terminal twice"

    def _find_out(self, who: Any) -> None:
        for row in self._rows(tables.payment, tables.payment.c.made_at):
            if row["state"] in OPEN:
                self.money.find_out(row["id"], who)

    def _give_back(self, place: int, who: Any) -> None:
        rows = self._rows(tables.payment, tables.payment.c.made_at)
        taken = [row for row in rows if row["state"] == PaymentState.APPROVED and not row["returns_id"]]
        if taken:
            row = taken[place % len(taken)]
            self.money.give_back(row["id"], Money(row["taken"], row["currency"]), "a mistake", who)

    # The plan

    @act(
        what=st.sampled_from(("book", "book", "again", "cancel", "move")),
        staff=staff_members,
        person=people,
        place=places,
    )
    def book_ahead(self, what: str, staff: str, person: int, place: int) -> None:
        """Somebody is booked for another week, also for a time that was free when it was looked at."""
        who = an_actor(staff)
        if self.free is None or what in ("book", "move"):
            free = self.plan.find(KIND, AHEAD, AHEAD + timedelta(days=1), Wish(), who, 4)
            if not free:
                return
            self.free = free[place % len(free)]
        booked = self._planned(who)
        self.planned = True
        try:
            if what in ("book", "again") or not booked:
                self.plan.book(f"p{person}", self.free, who)
            elif what == "cancel":
                self.plan.cancel(booked[place % len(booked)], EndReason.CLINIC, who)
            else:
                self.plan.move(booked[place % len(booked)], self.free, who)
        except TimeTaken:
            self.templates.seen["time taken"] += 1

    def _planned(self, who: Any) -> tuple[PlannedBooking, ...]:
        found = self.plan.plan(AHEAD.date(), AHEAD.date() + timedelta(days=2), who)
        return tuple(sorted(found, key=lambda item: (item.start, item.practitioner, item.patient_id)))

    # What must hold

    def _desk_promises(self) -> None:
        """Read only where there is any of it: a day without is as quick as before."""
        who = an_actor()
        if self.told:
            shown = [row.id for row in self.messages.mine(who)]
            as_staff_were_told(
                "message", self._rows(tables.message), self.told, shown, "written_at", self.clock()
            )
        if self.promised:
            shown = [row.id for row in self.call_backs.open_ones(who)]
            as_staff_were_told(
                "call-back", self._rows(tables.call_back), self.promised, shown, "made_at", self.clock()
            )
        if self.standing:
            rows = self._rows(tables.notice)
            told = {row["id"]: row["visit_id"] for row in rows if row["ended_at"] is None}
            assert told == self.standing, "a notice was lost, or told to somebody else"
        if self.terminal.asked:
            as_the_terminal_says(self._rows(tables.payment), self.terminal.took, self.terminal.gave)
        if self.planned:
            no_time_is_doubled(self._planned(who))

    def _close_desk(self) -> None:
        """At the end of a day it is found out what came of each payment."""
        if self.terminal.asked:
            self._find_out(an_actor())
            states = {row["state"] for row in self._rows(tables.payment)}
            assert not states & set(OPEN), "money: nobody knows what came of a payment"
        for name, of in (("messages", self.told), ("call-backs", self.promised), ("notices", self.standing)):
            self.templates.seen[name] += len(of)
        self.templates.seen["payments"] += len(self.terminal.asked)
