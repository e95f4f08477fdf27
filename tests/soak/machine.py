"""A clinic's days as chance has it: kiosks, staff, cut lines and power cuts; the promises are checked after each.

Nothing here sleeps or asks a clock of the machine: what is drawn decides everything, so the same draws repeat a day.

One file, though long: a day's acts and its promises are one state machine, which draws them in any order.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition
from sqlalchemy import RowMapping, select

from kiosk.domain.audit import Head
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.identity import Identified
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.queue import TicketStatus, label
from kiosk.domain.visit.arrival import is_served
from kiosk.domain.visit.arrived import in_their_turn
from kiosk.domain.visit.checklist import first_due
from kiosk.domain.visit.steps import CheckInFinished, ContactConfirmed, Step
from kiosk.domain.visit.visit import GOES_ON, LobbyVisit, VisitStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.changes import ChangeService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.queue import MoveRefused, QueueService
from kiosk.services.offline.delivery import LOCKED_TRIES
from kiosk.services.record import reading
from kiosk.services.record.audit import AuditService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import claim, record
from tests.services.lines import MOMENTS
from tests.soak.acts import NOT_DONE, UNAVAILABLE, act
from tests.soak.at_desk import STAFF, AtDesk, people, staff_members
from tests.soak.coming import Coming
from tests.soak.desk_work import decide, settle_oldest
from tests.soak.going_wrong import UNFORESEEN, Faulty, Killed, Misfire, PowerCut
from tests.soak.promises import (
    carried_out_once,
    everybody_is_known,
    everything_is_once,
    nobody_is_elsewhere,
    nobody_is_out_of_sight,
    nothing_is_lost,
    one_caller_each,
    opens_nothing,
    told_once,
    whose_is_told,
)
from tests.soak.station import Station, answer_to
from tests.soak.templates import CLINIC, DAYS, SITES, Templates, appointment_id, first_place

KIOSKS = {"kiosk-1": SITES[0], "kiosk-2": SITES[1], "kiosk-3": SITES[0]}
kiosks = st.integers(0, len(KIOSKS) - 1)
cuts = st.sampled_from(("", "before", "after"))


class ClinicDay(Coming, AtDesk):
    """Kiosks and staff on one record."""

    def __init__(self, templates: Templates) -> None:
        super().__init__()
        self.whole = True
        self.templates = templates
        self.now = NOW
        self.folder, self.url = templates.make()
        self.database = Database(self.url)
        self.misfire = Misfire()
        # What kiosks work on; staff, and what is checked, are on the other.
        self.at_kiosks = Faulty(self.url, self.misfire)
        self.stations = [
            Station(name, place, self.folder, self.at_kiosks, self.clock, self.misfire)
            for name, place in KIOSKS.items()
        ]
        self.checkin = CheckInService(self.database, CLINIC, self.clock)
        self.arrivals = ArrivalService(self.database, CLINIC, self.clock)
        self.queue = QueueService(self.database, CLINIC, self.clock)
        self.changes = ChangeService(self.database, self.clock)
        self.desk = DeskService(self.database, self.clock)
        self.audit = AuditService(self.database)
        # What was promised: by record id, the opening that it belongs to; by opening, whose it is and for what.
        self.acknowledged: dict[str, str] = {}
        self.openings: dict[str, tuple[int, tuple[str, ...]]] = {}
        # By the id of the finish: the number that a patient was given without the record.
        self.given: dict[str, str] = {}
        self.finished: set[str] = set()
        self.called: dict[str, str] = {}
        self.acknowledged_by: dict[str, str] = {}
        self.heads: list[Head] = []
        # The bookings that the source once had on another day than they were made for.
        self.moved: set[str] = set()
        self._open_desk()
        self._open_coming()

    def clock(self) -> datetime:
        """A moment later whenever somebody looks: what comes after another thing has a later time."""
        self.now += timedelta(milliseconds=1)
        return self.now

    @property
    def day(self) -> int:
        return (CLINIC.today(self.now) - CLINIC.today(NOW)).days

    # At the kiosks

    @precondition(lambda self: any(station.visit is None for station in self.stations))
    @act(kiosk=kiosks, person=people, stale=st.booleans(), how=cuts, calls=st.integers(0, 6))
    def arrive(self, kiosk: int, person: int, stale: bool, how: str, calls: int) -> None:
        """Somebody says who they are, while the line is cut now, or soon, or not; they answer later.

        A ``stale`` day list lacks something to be asked.
        """
        station = self._one_of(kiosk, [found for found in self.stations if found.visit is None])
        with self._may_die(station):
            self._arrive(station, person, stale, how, calls)

    @precondition(lambda self: any(station.visit is None for station in self.stations))
    @act(
        kiosk=kiosks,
        person=people,
        stale=st.booleans(),
        how=cuts,
        calls=st.integers(0, 10),
        variation=st.integers(0, 3),
    )
    def check_in(self, kiosk: int, person: int, stale: bool, how: str, calls: int, variation: int) -> None:
        """A whole visit, from the first answer until the patient goes."""
        station = self._one_of(kiosk, [found for found in self.stations if found.visit is None])
        with self._may_die(station):
            self._arrive(station, person, stale, how, calls)
            if station.visit:
                self._answer(station, 8, variation)
            if station.visit:
                self._leave(station)

    @precondition(lambda self: any(station.visit for station in self.stations))
    @act(kiosk=kiosks, steps=st.integers(1, 6), variation=st.integers(0, 3))
    def answer(self, kiosk: int, steps: int, variation: int) -> None:
        """The patient answers what is asked next, some questions in a row, and is in when nothing more is asked."""
        station = self._one_of(kiosk, [found for found in self.stations if found.visit])
        with self._may_die(station):
            self._answer(station, steps, variation)

    @precondition(lambda self: any(station.visit for station in self.stations))
    @act(kiosk=kiosks)
    def go(self, kiosk: int) -> None:
        """The patient goes, done or not; nothing is open behind them."""
        station = self._one_of(kiosk, [found for found in self.stations if found.visit])
        with self._may_die(station):
            self._leave(station)

    @act(kiosk=kiosks, person=people, times=st.sampled_from((0, 0, 1, CLINIC.identity_tries)))
    def trespass(self, kiosk: int, person: int, times: int) -> None:
        """Somebody tries to get at another's visit; an identity, and this kiosk, may be locked then."""
        self._pry(kiosk, person)
        wrong = replace(claim(person), answer="9999")
        for _ in range(times):
            try:
                outcome = self.stations[kiosk].identity.identify(wrong, self.stations[kiosk].name)
            except UNAVAILABLE:
                return
            assert not isinstance(outcome, Identified)

    @act(
        kiosk=kiosks,
        what=st.sampled_from(("before", "after", "turn", "restored", "restored")),
        calls=st.integers(0, 4),
    )
    def change_line(self, kiosk: int, what: str, calls: int) -> None:
        """The line is cut some calls from now, or restored; then, or at any time, the courier has its turn."""
        station = self.stations[kiosk]
        if what in ("before", "after"):
            station.line.cut(what, calls)
            return
        with self._may_die(station):
            self._deliver(station, restored=what == "restored")

    @act(
        kiosk=kiosks,
        moment=st.sampled_from(("", *MOMENTS)),
        passing=st.integers(1, 4),
        kept=st.integers(0, 2000),
        zeros=st.booleans(),
    )
    def kill(self, kiosk: int, moment: str, passing: int, kept: int, zeros: bool) -> None:
        """A kiosk loses its power and is started again: at once, between two writes, or in one of its next writes."""
        if moment:
            self.stations[kiosk].power = PowerCut(moment, passing, kept, zeros)
        else:
            self.stations[kiosk].die()

    @act(calls=st.integers(0, 30), error=st.sampled_from(UNFORESEEN))
    def go_wrong(self, calls: int, error: type[Exception]) -> None:
        """Something that nobody foresaw happens at one of the next calls; once."""
        self.misfire.arm(calls, error("unforeseen"))

    def _pry(self, kiosk: int, person: int) -> None:
        """I5: what one patient's session opens, and writes to, is their own visit alone."""
        found = self._rows(tables.visit)
        for opening, session in self.stations[kiosk].courier._delivery.sessions.items():
            own = self.openings[opening][0] if opening in self.openings else 0
            strangers = [row for row in found if row["patient_id"] != f"p{own}"]
            if not own or not strangers:
                continue
            stranger = strangers[person % len(strangers)]
            before = self._rows(tables.step_record)
            opens_nothing(self.checkin.apply, session, record(stranger["id"], ContactConfirmed()))
            number = int(stranger["patient_id"].removeprefix("p"))
            opens_nothing(
                self.checkin.open_visit,
                session,
                (appointment_id(number, self.day),),
                self.stations[kiosk].name,
            )
            assert self._rows(tables.step_record) == before

    # Time

    @act(minutes=st.sampled_from((1, 5, 20, CLINIC.session_minutes + 1, 0)))
    def advance(self, minutes: int) -> None:
        """Time passes; 0 is until the next day has begun, whoever stands at a kiosk or waits."""
        if minutes == 0 and self.day + 1 < len(DAYS):
            tomorrow = CLINIC.today(self.now) + timedelta(days=1)
            morning = datetime.combine(tomorrow, time(0, 1), ZoneInfo(CLINIC.zone))
            self.now = morning.astimezone(NOW.tzinfo)
        self.now += timedelta(minutes=minutes)

    # The source of the bookings

    @act(person=people, day=st.sampled_from(DAYS), minutes=st.sampled_from((0, 20, 60)))
    def book_again(self, person: int, day: int, minutes: int) -> None:
        """The source has a second booking of somebody's day, at the other site, with another practitioner."""
        start = NOW + timedelta(days=day, minutes=minutes)
        key = f"{appointment_id(person, day)}-2"
        second = a_booking(person, start, key=key, practitioner="Dr Okafor", place=SITES[1])
        PatientService(self.database).take_in_appointments([second], self.clock(), "source")

    @act(person=people, day=st.sampled_from(DAYS), to=st.sampled_from(DAYS), minutes=st.sampled_from((0, 30)))
    def move_booking(self, person: int, day: int, to: int, minutes: int) -> None:
        """The source moves a booking to another day, or back; whatever was begun or done for it."""
        start = NOW + timedelta(days=to, minutes=minutes)
        moved = a_booking(person, start, key=appointment_id(person, day), place=first_place(person))
        PatientService(self.database).take_in_appointments([moved], self.clock(), "source")
        if to != day:
            self.moved.add(moved.id)

    # Staff

    @precondition(lambda self: self.finished)
    @act(callers=st.sampled_from((STAFF[:1], STAFF[1:], STAFF)), site=st.sampled_from(("", *SITES)))
    def call_next(self, callers: tuple[str, ...], site: str) -> None:
        """One member of staff calls, or both press at the same moment: never the same patient, nor one of elsewhere."""
        got: dict[str, str | None] = {}
        barrier = threading.Barrier(len(callers))

        def press(staff: str) -> None:
            barrier.wait()
            called = self.queue.call_next(an_actor(staff), "204", site)
            got[staff] = called.ticket_id if called else None

        threads = [threading.Thread(target=press, args=(staff,)) for staff in callers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(got) == len(callers), "a member of staff was left without an answer"
        sites = {row["id"]: row["place"] for row in self._rows(tables.ticket)}
        away = [ticket_id for ticket_id in got.values() if ticket_id and sites[ticket_id] not in ("", site)]
        assert not site or not away, "I7: somebody was called who waits at another site"
        for staff, ticket_id in got.items():
            self._was_called(ticket_id, staff)

    @precondition(lambda self: self.finished)
    @act(
        what=st.sampled_from(("move", "acknowledge", "decide", "settle")),
        staff=staff_members,
        place=st.integers(0, 20),
        accept=st.booleans(),
        expected=st.sampled_from(
            (TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.DONE, TicketStatus.LEFT)
        ),
        wanted=st.sampled_from(
            (TicketStatus.SERVING, TicketStatus.DONE, TicketStatus.WAITING, TicketStatus.LEFT)
        ),
    )
    def work(
        self, what: str, staff: str, place: int, accept: bool, expected: TicketStatus, wanted: TicketStatus
    ) -> None:
        """Something else that staff do."""
        match what:
            case "move" if self.called:
                self._move(place, expected, wanted, staff)
            case "acknowledge":
                self._acknowledge(place, staff)
            case "decide":
                decide(self.changes, self._rows(tables.change_request), place, staff, accept)
            case "settle":
                settle_oldest(self.desk, staff)

    def _move(self, place: int, expected: TicketStatus, wanted: TicketStatus, staff: str) -> None:
        """Staff move a ticket from where they last saw it, which may be no longer so."""
        ids = list(self.called)
        ticket_id = ids[place % len(ids)]
        try:
            way = self.queue.move(ticket_id, expected, wanted, an_actor(staff))
        except MoveRefused:
            return
        if way.is_back_in_the_queue:
            del self.called[ticket_id]

    def _acknowledge(self, place: int, staff: str) -> None:
        """Staff say that they have seen an arrival: the first who does stands."""
        found = self._rows(tables.visit, tables.visit.c.started_at, tables.visit.c.patient_id)
        visits = [row for row in found if row["status"] in GOES_ON]
        if not visits:
            return
        row = visits[place % len(visits)]
        try:
            first: bool | None = self.queue.acknowledge(row["id"], an_actor(staff)) is not None
        except MoveRefused:
            first = None
        assert (first is None) == (row["arrived_at"] is None), "only who has arrived can be acknowledged"
        if first is None:
            return
        assert first == (row["id"] not in self.acknowledged_by)
        self.acknowledged_by.setdefault(row["id"], staff)

    # What must hold

    @invariant()
    def promises(self) -> None:
        """I1 to I7, after every step."""
        applied = {row["id"]: row for row in self._rows(tables.step_record)}
        entries = {row["id"]: row for row in self._rows(tables.desk_entry)}
        links = self._rows(tables.visit_appointment)
        visits = {row["id"]: row for row in self._rows(tables.visit)}
        tickets = self._rows(tables.ticket)
        waiting = set[str]().union(*(station.waiting for station in self.stations))
        kept = waiting | applied.keys() | entries.keys()
        linked = {row["appointment_id"] for row in links}
        nothing_is_lost(self.acknowledged, self.openings, kept, linked)
        # Where even the entry went wrong, the desk hears that there is something, and the kiosk has kept it.
        whose_is_told(entries.values(), may_be_bare=bool(self.misfire.thrown))
        booked = {row["id"]: row["place"] for row in self._rows(tables.appointment)}
        everything_is_once(links, visits, tickets, booked)
        nobody_is_elsewhere(links, tickets, booked, self.moved, self.let_in)
        for table, kind in (
            (tables.questionnaire_response, "FormCompleted"),
            (tables.consent, "ConsentGiven"),
        ):
            carried_out_once(applied, kind, self._rows(table))
        told_once(applied, self._rows(tables.audit_event))
        one_caller_each(tickets, self.called)
        shown = self.arrivals.today(an_actor())
        nobody_is_out_of_sight(tickets, shown, (row.visit_id for row in in_their_turn(shown)))
        self._sessions_are_apart(visits)
        self._desk_promises()
        self._coming_promises()
        ends = self.audit.verify(self.heads)
        assert isinstance(ends, tuple), f"I6: {ends}"
        self.heads.extend(ends)
        self.whole = True

    def _sessions_are_apart(self, visits: Mapping[str, RowMapping]) -> None:
        for station in self.stations:
            if station.visit is None:
                continue
            assert station.visit.patient.id == f"p{station.person}"
            session = station.courier._delivery.sessions.get(station.visit.opening)
            if not session:
                continue
            for row in visits.values():
                if row["patient_id"] != f"p{station.person}":
                    opens_nothing(self.checkin.receipt, session, row["id"])

    def teardown(self) -> None:
        """Everything is restored and delivered; then nothing waits, and what was promised is there."""
        try:
            if self.whole:
                self._end_of_the_day()
        finally:
            for station in self.stations:
                station.close()
            self.at_kiosks.close()
            self.database.close()
            self.templates.drop(self.folder, self.url)

    def _end_of_the_day(self) -> None:
        # What is locked by guesses has been open again for a while.
        self.now += timedelta(minutes=max(CLINIC.identity_lock_minutes, 60) + 1)
        self.misfire.disarm()
        for station in self.stations:
            station.power = None
            for _ in range(LOCKED_TRIES):
                self._deliver(station, restored=True)
            assert not station.waiting, "I1: something waits for ever"
            if station.visit:
                station.courier.leave(station.visit.opening)
                station.visit = None
        self._close_desk()
        self._close_coming()
        self.promises()
        entries = {row["id"]: row for row in self._rows(tables.desk_entry)}
        applied = {row["id"]: row for row in self._rows(tables.step_record)}
        tickets = {row["visit_id"]: label(row["letter"], row["number"]) for row in self._rows(tables.ticket)}
        everybody_is_known(self.finished, self.given, entries, applied, tickets)
        for where, count in self.misfire.thrown.items():
            self.templates.seen[f"unforeseen in {where}"] += count
        self.templates.seen["tickets"] += len(tickets)
        self.templates.seen["desk entries"] += len(entries)
        assert self.database.wrong() == []

    # How it is done

    @staticmethod
    def _one_of(place: int, stations: list[Station]) -> Station:
        return stations[place % len(stations)]

    @contextmanager
    def _may_die(self, station: Station) -> Iterator[None]:
        try:
            yield
        except Killed:
            self.templates.seen["killed in a write"] += 1
            station.die()

    def _rows(self, table: Any, *order: Any) -> Sequence[RowMapping]:
        with self.database.read() as connection:
            return connection.execute(select(table).order_by(*order)).mappings().all()

    def _identify(self, station: Station, person: int) -> str | None:
        """As the lobby does: with a record it decides; without one the visit is opened without a session."""
        if not station.courier.online:
            return ""
        try:
            outcome = station.identity.identify(claim(person), station.name)
        except EnvironmentFailure:
            station.courier.lose()
            return ""
        except UNFORESEEN:
            # The lobby sends them to the front desk.
            return None
        return outcome.session if isinstance(outcome, Identified) else None

    def _kept(self, person: int, stale: bool) -> LobbyVisit:
        """What the day list has of a patient."""
        appointment = appointment_id(person, self.day)
        booked = self._booked(person, appointment)
        with self.database.read() as connection:
            items = self.checkin.new_checklist(connection, a_patient(person), (booked,), self.now)
        return LobbyVisit(
            "", a_patient(person), (booked,), None, items[:-1] if stale else items, VisitStatus.PLANNED
        )

    def _booked(self, person: int, appointment: str) -> Appointment:
        start = NOW + timedelta(days=self.day)
        return a_booking(person, start, key=appointment, place=first_place(person))

    def _todays(self, person: int, station: Station) -> tuple[str, ...]:
        """What a kiosk checks in of the bookings that a patient has today, wherever the source has moved them."""
        with self.database.read() as connection:
            found = reading.appointments_on(connection, f"p{person}", CLINIC.today(self.now), CLINIC)
        # Whoever counts as missing is sent to the desk.
        found = tuple(item for item in found if item.status is not AppointmentStatus.NOSHOW)
        here = tuple(item.id for item in found if is_served(item, station.place, CLINIC))
        if found and not here:
            self.templates.seen["sent to the other site"] += 1
        return here

    def _arrive(self, station: Station, person: int, stale: bool, how: str, calls: int) -> None:
        if how:
            station.line.cut(how, calls)
        session = self._identify(station, person)
        if session is None:
            self.templates.seen["sent to the desk"] += 1
            return
        appointments = self._todays(person, station)
        if not appointments:
            self.templates.seen["no booking today"] += 1
            return
        try:
            visit = station.courier.open(
                claim(person), session, appointments, lambda: self._kept(person, stale)
            )
        except NOT_DONE:
            self.templates.seen["not opened"] += 1
            return
        self.acknowledged[visit.opening] = visit.opening
        self.openings[visit.opening] = (person, appointments)
        station.visit, station.person = visit, person
        assert visit.patient.id == f"p{person}", "I5: a patient sees somebody else's visit"

    def _answer(self, station: Station, steps: int, variation: int) -> None:
        for number in range(steps):
            visit = station.visit
            assert visit is not None
            item = first_due(visit.checklist)
            step = answer_to(item, (variation + number) % 4) if item else CheckInFinished()
            if not self._record(station, visit, step):
                self._leave(station)
                return
            if item is None:
                self._look_at_the_receipt(station)
                return

    def _record(self, station: Station, visit: LobbyVisit, step: Step) -> bool:
        """Whether the step was acknowledged; it counts as promised then."""
        try:
            then = station.courier.record(visit, step)
        except NOT_DONE:
            self.templates.seen["refused"] += 1
            return False
        finally:
            written = station.outbox.last
        self.acknowledged[written] = visit.opening
        assert then.patient.id == f"p{station.person}", "I5: a patient sees somebody else's visit"
        station.visit = then
        if isinstance(step, CheckInFinished):
            self.finished.add(written)
        return True

    def _look_at_the_receipt(self, station: Station) -> None:
        visit = station.visit
        assert visit is not None
        finish = station.outbox.last
        try:
            receipt = station.courier.receipt(visit)
        except NOT_DONE:
            # Nothing is claimed: the patient is sent to the desk.
            self.templates.seen["no receipt"] += 1
            return
        if receipt.delivered:
            own = [
                label(row["letter"], row["number"])
                for row in self._rows(tables.ticket)
                if row["visit_id"] == receipt.visit_id
            ]
            assert own == [receipt.ticket], "I4: the screen claims what the record does not have"
        elif receipt.ticket:
            self.templates.seen["given without a record"] += 1
            self.given[finish] = receipt.ticket

    def _leave(self, station: Station) -> None:
        visit, station.visit = station.visit, None
        assert visit is not None
        session = station.courier._delivery.sessions.get(visit.opening)
        thrown = self.misfire.thrown.total()
        try:
            station.courier.leave(visit.opening)
        except UNFORESEEN:
            # The program starts again; what was not forgotten is, with the next one who goes.
            return
        gone = visit.opening not in station.courier._delivery.sessions
        if session and gone and station.courier.online and thrown == self.misfire.thrown.total():
            opens_nothing(self.checkin.visit_today, session)

    def _deliver(self, station: Station, *, restored: bool) -> None:
        if restored:
            station.line.cut("", 0)
        try:
            if restored:
                station.courier.flush()
                station.courier._report()
            elif not station.courier._round():
                return
        except EnvironmentFailure:
            assert not restored, "the record answers, and the courier says that it does not"
            station.courier.lose()
            return
        except UNFORESEEN:
            # The courier's thread tells it, and goes on with another round.
            self.templates.seen["a round that failed"] += 1
            return
        station.courier.online = True

    def _was_called(self, ticket_id: str | None, staff: str) -> None:
        if ticket_id is not None:
            assert ticket_id not in self.called, "I3: a patient was called by two"
            self.called[ticket_id] = staff
            visits = {row["id"]: row["visit_id"] for row in self._rows(tables.ticket)}
            # Who is called has been seen.
            self.acknowledged_by.setdefault(visits[ticket_id], staff)
