"""What chance does with those who come or do not: next visits from a kiosk, check-in at the desk, delays, no-shows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition
from sqlalchemy import RowMapping

from kiosk.domain.delays import LASTS, DelayOf, DelayReason, NewDelay
from kiosk.domain.planning.bookings import NotAhead, NotPlannable, TimeTaken
from kiosk.domain.planning.free import FreeTime
from kiosk.domain.queue import TicketStatus, label
from kiosk.domain.undo import MissedChange
from kiosk.domain.visit.at_desk import NotExpected, Over, TakenDown
from kiosk.domain.visit.visit import GOES_ON, VisitStatus
from kiosk.services.desk.checking_in import CheckingInService
from kiosk.services.desk.delays import DelayService
from kiosk.services.desk.missing import MissingService, NotMissed
from kiosk.services.desk.planning import PlanService
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record.delays import DelayReader
from kiosk.services.visit.applying import StepRefused
from kiosk.services.visit.checkin import CheckInService
from kiosk.services.visit.next_visits import NextVisitService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, an_actor
from tests.services.desk.planned_clinic import KIND
from tests.services.desk.planned_clinic import SETTINGS as PLANNED
from tests.soak.acts import act
from tests.soak.at_desk import people, places, staff_members
from tests.soak.promises import as_kiosks_were_told, no_time_is_doubled, nobody_here_is_missing
from tests.soak.station import Station
from tests.soak.templates import CLINIC, DAYS, SITES, Templates, appointment_id

# Patients book where neither a day of the soak nor the desk's own plan comes.
MINE = replace(KIND, by_patients=True)
BOOKED = replace(
    PLANNED,
    zone=CLINIC.zone,
    planning=replace(PLANNED.planning, kinds=(MINE,)),
    book_from_hours=10 * 24 + 5,
    book_until_days=16,
)
SINCE, UNTIL = NOW + timedelta(days=9), NOW + timedelta(days=20)
# A delay's id, and until when it stands.
Late = tuple[NewDelay, datetime]


class Coming(RuleBasedStateMachine):
    """``next_visits``, ``late`` and ``missed`` are what somebody was told of each: by the ids of what was written."""

    whole: bool
    templates: Templates
    database: Database
    stations: list[Station]
    checkin: CheckInService
    clock: Callable[[], datetime]
    called: dict[str, str]
    acknowledged_by: dict[str, str]
    _rows: Callable[..., Sequence[RowMapping]]

    def _open_coming(self) -> None:
        self.next_visit_service = NextVisitService(self.database, BOOKED, self.clock)
        self.booking_desk = PlanService(self.database, BOOKED, self.clock)
        self.checking_in = CheckingInService(self.database, CLINIC, self.clock, self.checkin)
        self.delays = DelayService(self.database, self.clock)
        self.missing = MissingService(self.database, CLINIC, self.clock)
        # Whose a next visit is, and when; None once it has been declined or moved.
        self.next_visits: dict[str, tuple[int, datetime | None]] = {}
        self.late: dict[str, Late] = {}
        self.missed: list[MissedChange] = []
        self.taken: list[TakenDown] = []
        # By visit, the site of the desk that let it arrive.
        self.let_in: dict[str, str] = {}

    # Next visits, at a kiosk

    @precondition(lambda self: any(station.visit for station in self.stations))
    @act(
        kiosk=places,
        what=st.sampled_from(("book", "book", "again", "move", "decline", "confirm", "look")),
        person=people,
        place=places,
    )
    def next_visit(self, kiosk: int, what: str, person: int, place: int) -> None:
        """Whoever stands at a kiosk books a visit, moves or declines one; the desk wants the same time meanwhile."""
        there = [station for station in self.stations if station.visit]
        station = there[kiosk % len(there)]
        assert station.visit is not None
        session = station.courier._delivery.sessions.get(station.visit.opening)
        if not session:
            return
        try:
            self._next_visit(station, session, what, person, place)
        except StepRefused:
            self.templates.seen["no session for a next visit"] += 1
        except (TimeTaken, NotAhead, NotPlannable):
            self.templates.seen["no next visit"] += 1

    def _next_visit(self, station: Station, session: str, what: str, person: int, place: int) -> None:
        service, own, name = self.next_visit_service, station.person, station.name
        ahead = service.ahead(session)
        assert {item.booking.patient_id for item in ahead} <= {f"p{own}"}, "I5: somebody else's next visit"
        mine = [item.booking for item in ahead if item.kind]
        if what in ("move", "decline", "confirm"):
            if not mine:
                return
            chosen = mine[place % len(mine)]
            if what == "confirm":
                service.confirm(session, chosen, name)
                return
            if what == "decline":
                service.decline(session, chosen, name)
                self.next_visits[chosen.id] = (own, None)
                return
            offers = service.offers(session, MINE, chosen)
            if offers:
                moved = service.book(session, offers[place % len(offers)], "", name, chosen)
                self.next_visits |= {chosen.id: (own, None), moved.id: (own, moved.start)}
            return
        offers = service.offers(session, MINE)
        if what == "look" or not offers:
            return
        free = offers[place % len(offers)]
        held = f"{name}-{len(self.next_visits)}"
        service.hold(session, free, held)
        self._at_desk_meanwhile(free, person)
        booked = service.book(session, free, held, name)
        self.next_visits[booked.id] = (own, booked.start)
        if what == "again":
            # As a kiosk that has not heard what came of it.
            same = service.book(session, free, held, name)
            assert same.id == booked.id, "one next visit was booked twice"

    def _at_desk_meanwhile(self, free: FreeTime, person: int) -> None:
        """What a kiosk holds the desk cannot book with the same practitioner."""
        try:
            self.booking_desk.book(f"p{person}", free, an_actor())
        except TimeTaken:
            return
        raise AssertionError("the desk booked a time that a kiosk holds")

    # Check-in at the desk

    @act(
        what=st.sampled_from(("take", "take", "back")),
        staff=staff_members,
        person=people,
        site=st.sampled_from(SITES),
    )
    def check_in_at_desk(self, what: str, staff: str, person: int, site: str) -> None:
        """The desk lets somebody arrive who does not use a kiosk, or takes that back."""
        who = an_actor(staff)
        if what == "back":
            self._take_back(who)
            return
        try:
            taken = self.checking_in.take(f"p{person}", (), who, arrives=True, at=site)
        except (NotExpected, Over):
            self.templates.seen["not expected at the desk"] += 1
            return
        rows = [row for row in self._rows(tables.ticket) if row["visit_id"] == taken.visit_id]
        tickets = [label(row["letter"], row["number"]) for row in rows]
        assert tickets == [taken.ticket], "I4: the desk was told another ticket than there is"
        if taken.arrived:
            (visit,) = [row for row in self._rows(tables.visit) if row["id"] == taken.visit_id]
            assert visit["acknowledged_by"] == staff, "who was let in by the desk waits to be seen by it"
            self.acknowledged_by[taken.visit_id] = staff
            self.let_in[taken.visit_id] = site
            self.taken.append(taken)

    def _take_back(self, who: Any) -> None:
        if not self.taken:
            return
        taken = self.taken.pop()
        try:
            self.checking_in.take_back(taken, who)
        except UndoRefused:
            self.templates.seen["not taken back"] += 1
            return
        (visit,) = [row for row in self._rows(tables.visit) if row["id"] == taken.visit_id]
        assert visit["status"] == VisitStatus.CANCELLED, "a check-in was taken back, and goes on"
        (ticket,) = [row for row in self._rows(tables.ticket) if row["visit_id"] == taken.visit_id]
        assert ticket["status"] == TicketStatus.LEFT, "whose check-in was taken back waits still"
        # Nobody has called them, and they are not waiting.
        self.called[ticket["id"]] = ""

    # Delays

    @act(
        what=st.sampled_from(("enter", "enter", "end", "back")),
        staff=staff_members,
        place=places,
        site=st.sampled_from(("", *SITES)),
        minutes=st.sampled_from((5, 30, 0)),
    )
    def delay(self, what: str, staff: str, place: int, site: str, minutes: int) -> None:
        """Something is late, and no more; of one thing the last that was said counts."""
        who, now = an_actor(staff), self.clock()
        if what != "end" or not self.late:
            until = None if minutes else now + timedelta(hours=1)
            new = NewDelay(DelayOf.QUEUE, "AB"[place % 2], DelayReason.BUSY, minutes, until, site, "for us")
            way = self.delays.enter(new, who)
            before = dict(self.late)
            for key, (said, _) in before.items():
                if (said.subject, said.site) == (new.subject, new.site):
                    del self.late[key]
            # The moment of the act is the last that was asked for.
            self.late[way.delay_id] = (new, until or self.clock() - timedelta(milliseconds=1) + LASTS)
            if what == "back":
                self.delays.take_back(way, who)
                self.late = before
            return
        key = list(self.late)[place % len(self.late)]
        assert self.delays.end(key, who) is not None, "a delay that stands could not be ended"
        assert self.delays.end(key, who) is None, "a delay was ended twice"
        del self.late[key]

    # Who does not come

    @act(
        what=st.sampled_from(("note", "note", "again", "back")),
        staff=staff_members,
        person=people,
        day=st.sampled_from(DAYS),
    )
    def missing_one(self, what: str, staff: str, person: int, day: int) -> None:
        """Staff note that somebody has not come, or expect them after all."""
        who, key = an_actor(staff), appointment_id(person, day)
        try:
            if what == "note":
                self.missed.append(self.missing.note(key, who))
                assert key not in self._begun_for(), "somebody who stands at a kiosk was noted as missing"
            elif what == "again":
                self.missing.expect_again(key, who)
            elif self.missed:
                self.missing.take_back(self.missed[-1], who)
        except (NotMissed, UndoRefused):
            self.templates.seen["not missed"] += 1
            return
        self.templates.seen[f"missing: {what}"] += 1

    def _begun_for(self, among: Collection[VisitStatus] = GOES_ON) -> set[str]:
        """The bookings of visits that stand so."""
        visits = {row["id"] for row in self._rows(tables.visit) if row["status"] in among}
        links = self._rows(tables.visit_appointment)
        return {row["appointment_id"] for row in links if row["visit_id"] in visits}

    # What must hold

    def _coming_promises(self) -> None:
        if self.next_visits:
            booked = {row["id"]: row for row in self._rows(tables.appointment)}
            as_kiosks_were_told(self.next_visits, booked)
            who = an_actor()
            no_time_is_doubled(self.booking_desk.plan(SINCE.date(), UNTIL.date(), who))
        if self.late:
            now = self.clock()
            stand = {key for key, (_, until) in self.late.items() if until > now}
            told = self.delays.standing(an_actor())
            public = DelayReader(self.database, self.clock).standing()
            assert {one.id for one in told} == stand, "a delay stands that was ended, or does not stand"
            assert {one.id for one in public} == stand, "patients are told of other delays than staff"
            assert not any(one.note or one.entered_by for one in public), "patients read a note for staff"
        if self.missed:
            came = self._begun_for(GOES_ON - {VisitStatus.PLANNED})
            noted = {change.appointment_id for change in self.missed}
            nobody_here_is_missing(self._rows(tables.appointment), came, noted)

    def _close_coming(self) -> None:
        seen = (("next visits", self.next_visits), ("delays", self.late), ("no-shows", self.missed))
        for name, of in seen:
            self.templates.seen[name] += len(of)
