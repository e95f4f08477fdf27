"""Mail about bookings: a row before it is sent, each at most once, and nothing to whoever wants none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from kiosk.domain.actor import Actor
from kiosk.domain.mail import Envelope, Handed, MailKind, MailOutcome, MailPlan, MailState
from kiosk.domain.permissions import StaffRole
from kiosk.domain.planning.bookings import AnswerWay, EndReason
from kiosk.services.desk.mailing import MailingService
from kiosk.services.desk.planning import PlanService
from kiosk.services.desk.reminders import NoAddress, ReminderService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.factories import NOW, a_contact, a_patient, an_actor
from tests.services.desk.planned_calls import FREE
from tests.services.desk.planned_clinic import NINE, SETTINGS

PLAN = MailPlan("front@clinic.example", asks=True)
LATER = replace(FREE, start=NINE + timedelta(days=14))


class Server:
    """Takes what it is given, or says what it is told to."""

    def __init__(self) -> None:
        self.took: list[Envelope] = []
        self.says: Callable[[Envelope], Handed] = lambda mail: Handed(MailOutcome.SENT, 250)

    def hand(self, mail: Envelope) -> Handed:
        """Take one."""
        self.took.append(mail)
        return self.says(mail)


class Clinic:
    """A record in which somebody with an address is booked for a fortnight from now."""

    def __init__(self, database: Database, ivo: Actor) -> None:
        self.database, self.ivo, self.now, self.server = database, ivo, NOW, Server()
        self.plan = PlanService(database, SETTINGS, self.clock)
        self.reminders = ReminderService(database, SETTINGS, self.clock)
        self.plan.book("p1", LATER, ivo)

    def clock(self) -> datetime:
        """Now."""
        return self.now

    def mailing(self, plan: MailPlan = PLAN) -> MailingService:
        """A computer that sends."""
        return MailingService(self.database, SETTINGS, self.clock, plan, an_actor())

    def round(self, after: timedelta = timedelta()) -> list[str]:
        """What one round sends, by its subject."""
        self.now += after
        before = len(self.server.took)
        self.mailing().run(self.server.hand)
        return [mail.subject for mail in self.server.took[before:]]

    def states(self) -> dict[MailKind, MailState]:
        """Each row."""
        mail = tables.booking_mail.c
        with self.database.read() as connection:
            rows = connection.execute(select(mail.kind, mail.state)).all()
        return {MailKind(kind): MailState(state) for kind, state in rows}

    def booking(self) -> object:
        """The one that is ahead."""
        (found,) = self.plan.plan(NINE.date(), (NINE + timedelta(days=30)).date(), self.ivo)
        return found


@pytest.fixture
def clinic(empty: Database) -> Clinic:
    reached = replace(a_contact(), email="Ana@Mail.example")
    people = [
        a_patient(1, given="Ana Maria", contact=reached),
        a_patient(2, contact=replace(reached, email="")),
    ]
    PatientService(empty).save(people, [])
    return Clinic(empty, signed_in(empty, "Ivo", StaffRole.FRONT_DESK))


def test_a_booking_is_told_once_called_to_mind_once_and_taken_back_once(clinic: Clinic) -> None:
    assert clinic.round() == ["Clinic: Tuesday, December 8, 2026, 9:00 AM"]
    (mail,) = clinic.server.took
    assert (mail.address, mail.method) == ("Ana@mail.example", "REQUEST")
    assert "Hello Ana,\n" in mail.text
    assert "Where: North\n" in mail.text
    # Nothing of what for, or with whom.
    for word in ("Check", "Family", "Dr ", "Room", "MRN", "Maria"):
        assert word not in mail.text + mail.subject + mail.calendar
    assert clinic.states() == {MailKind.INVITATION: MailState.SENT, MailKind.REMINDER: MailState.DUE}
    assert clinic.round(timedelta(days=1)) == []
    assert clinic.round(timedelta(days=12)) == ["Clinic: see you on Tuesday, December 8, 2026, 9:00 AM"]
    assert clinic.round(timedelta(hours=1)) == []
    clinic.plan.cancel(clinic.booking(), EndReason.CLINIC, clinic.ivo)  # type: ignore[arg-type]
    assert clinic.round() == ["Clinic: not on Tuesday, December 8, 2026, 9:00 AM"]
    assert clinic.round() == []
    first, second, last = clinic.server.took
    assert last.method == "CANCEL"
    uid = next(line for line in first.calendar.splitlines() if line.startswith("UID:"))
    assert uid in second.calendar
    assert uid in last.calendar
    assert who_did(clinic.database, "mail_sent") == [an_actor().name] * 3


def test_who_has_said_to_come_is_not_asked_again(clinic: Clinic) -> None:
    clinic.round()
    clinic.plan.confirm(clinic.booking(), AnswerWay.DESK, clinic.ivo)  # type: ignore[arg-type]
    assert len(clinic.round(timedelta(days=13))) == 1
    assert clinic.server.took[-1].calendar == ""


def test_nothing_is_sent_at_a_quiet_time_and_nothing_is_lost(clinic: Clinic) -> None:
    clinic.now = NOW + timedelta(hours=11)
    assert clinic.round() == []
    assert clinic.states()[MailKind.INVITATION] is MailState.DUE
    assert len(clinic.round(timedelta(hours=11))) == 1


@pytest.mark.parametrize("outcome", [MailOutcome.UNCLEAR, MailOutcome.REFUSED])
def test_what_may_have_gone_out_is_not_sent_again(clinic: Clinic, outcome: MailOutcome) -> None:
    clinic.server.says = lambda mail: Handed(outcome)
    assert len(clinic.round()) == 1
    assert clinic.states()[MailKind.INVITATION] == outcome.value
    assert clinic.round(timedelta(hours=4)) == []


def test_a_computer_that_dies_while_it_sends_sends_nothing_twice(clinic: Clinic) -> None:
    sending = clinic.mailing()
    sending.owe()
    assert sending.begin() is not None
    # Another computer, or the same one started again.
    assert clinic.round(timedelta(minutes=59)) == []
    assert clinic.states()[MailKind.INVITATION] is MailState.SENDING
    assert clinic.round(timedelta(minutes=2)) == []
    assert clinic.states()[MailKind.INVITATION] is MailState.UNCLEAR


def test_what_is_not_taken_now_is_tried_again_and_not_for_ever(clinic: Clinic) -> None:
    clinic.server.says = lambda mail: Handed(MailOutcome.AWAY)
    for _ in range(20):
        assert len(clinic.round(timedelta(minutes=1))) == 1
    clinic.server.says = lambda mail: Handed(MailOutcome.LATER, 452)
    assert len(clinic.round(timedelta(minutes=1))) == 1
    assert clinic.round(timedelta(minutes=4)) == []
    sent = 1
    for _ in range(40):
        sent += len(clinic.round(timedelta(hours=4)))
    assert sent >= 12
    assert clinic.states()[MailKind.INVITATION] is MailState.REFUSED


def test_who_wants_no_mail_gets_none_until_they_want_it(clinic: Clinic) -> None:
    assert clinic.reminders.stop("p1", clinic.ivo) is True
    assert clinic.round() == []
    assert clinic.states()[MailKind.INVITATION] is MailState.DROPPED
    day = LATER.start.date()
    (standing,) = clinic.reminders.of_day(day, clinic.ivo).values()
    assert standing.stopped
    assert clinic.reminders.stop("p1", clinic.ivo) is False
    assert len(clinic.round(timedelta(days=13))) == 1
    (standing,) = clinic.reminders.of_day(day, clinic.ivo).values()
    assert (standing.kind, standing.state, standing.stopped) == (MailKind.REMINDER, MailState.SENT, False)
    with pytest.raises(NoAddress):
        clinic.reminders.stop("p2", clinic.ivo)
    assert who_did(clinic.database, "mail_stopped") == ["Ivo"]


def test_an_address_that_is_none_is_refused_and_told(clinic: Clinic) -> None:
    with clinic.database.write() as connection:
        connection.execute(update(tables.patient).values(email="ana at mail"))
    assert clinic.round() == []
    assert clinic.states()[MailKind.INVITATION] is MailState.REFUSED


def test_who_is_invited_to_nothing_is_not_told_that_it_is_off(clinic: Clinic) -> None:
    clinic.mailing().owe()
    clinic.plan.cancel(clinic.booking(), EndReason.PATIENT, clinic.ivo)  # type: ignore[arg-type]
    assert clinic.round() == []
    assert set(clinic.states().values()) == {MailState.DROPPED, MailState.DUE}


def test_a_booking_that_is_moved_is_told_anew(clinic: Clinic) -> None:
    clinic.round()
    other = replace(LATER, start=LATER.start + timedelta(minutes=45))
    clinic.plan.move(clinic.booking(), other, clinic.ivo)  # type: ignore[arg-type]
    assert sorted(clinic.round()) == [
        "Clinic: Tuesday, December 8, 2026, 9:45 AM",
        "Clinic: not on Tuesday, December 8, 2026, 9:00 AM",
    ]
