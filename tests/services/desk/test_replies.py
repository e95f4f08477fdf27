"""What comes back by mail confirms, cancels, or is called back, once; what nobody may say changes nothing.

One file, though long: each test is about the same record, with one booking to which somebody was invited.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import func, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.mail import Envelope, Handed, MailKind, MailOutcome, MailPlan, MailState
from kiosk.domain.mail.incoming import BounceReason, ReplyOutcome
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import StaffRole
from kiosk.domain.planning.bookings import Answer, EndReason, PlannedBooking
from kiosk.domain.planning.free import ANY
from kiosk.domain.telephone.calls import CallBack, CallTopic
from kiosk.interop.mail_bodies import UnreadableMail
from kiosk.interop.mail_reading import read_mail
from kiosk.services.desk.answer_hearing import MOST_CALL_BACKS
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.mailing import MailingService
from kiosk.services.desk.planning import PlanService
from kiosk.services.desk.reminders import ReminderService
from kiosk.services.desk.replies import ReplyService, counts
from kiosk.services.desk.wait_list import WaitListService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.factories import NOW, a_booking, a_contact, a_patient, an_actor
from tests.interop import answers
from tests.interop.answers import ANA, SHAPES, message, plain_calendar
from tests.services.desk.planned_calls import FREE
from tests.services.desk.planned_clinic import KIND, NINE, SETTINGS

PLAN = MailPlan("front@clinic.example", asks=True, is_read=True)
START = NINE + timedelta(days=14)
LATER = replace(FREE, start=START)


class Clinic:
    """A record in which somebody is booked for a fortnight from now, and was invited to it."""

    def __init__(self, database: Database, ivo: Actor) -> None:
        self.database, self.ivo, self.now, self.took = database, ivo, NOW, list[Envelope]()
        self.plan = PlanService(database, SETTINGS, self.clock)
        self.reminders = ReminderService(database, SETTINGS, self.clock)
        self.replies = ReplyService(database, SETTINGS, self.clock, PLAN, an_actor())
        (made, *_), _, _ = self.plan.book("p1", LATER, ivo)
        self.key = made.booking.id
        self.send()

    def clock(self) -> datetime:
        """Now."""
        return self.now

    def send(self) -> list[Envelope]:
        """What goes out now."""
        before = len(self.took)
        mailing = MailingService(self.database, SETTINGS, self.clock, PLAN, an_actor())
        mailing.run(self._take)
        return self.took[before:]

    def _take(self, mail: Envelope) -> Handed:
        self.took.append(mail)
        return Handed(MailOutcome.SENT, 250)

    @property
    def uid(self) -> str:
        """The event's, as it went out."""
        lines = self.took[0].calendar.replace("\r\n ", "").splitlines()
        return next(line.removeprefix("UID:") for line in lines if line.startswith("UID:"))

    @property
    def name(self) -> str:
        """Of the message that went out first."""
        return f"<{self.took[0].key}@clinic.example>"

    def hear(self, raw: bytes) -> ReplyOutcome:
        """What comes of a message."""
        return self.replies.hear(read_mail(raw))

    def says(
        self, partstat: str, method: str = "REPLY", name: str = "one@mail.example", **values: Any
    ) -> ReplyOutcome:
        """What comes of an answer."""
        known: dict[str, Any] = {"uid": self.uid, "start": START} | values
        return self.hear(message(plain_calendar(partstat, method, **known), method=method, name=name))

    def booking(self, key: str = "") -> tuple[AppointmentStatus, Answer, str, str]:
        """How it stands, what was answered and how, and why it has ended."""
        booking, state = tables.appointment, tables.booking_state
        query = select(booking.c.status, state.c.answer, state.c.answer_way, state.c.ended)
        with self.database.read() as connection:
            row = connection.execute(
                query.join(state, state.c.appointment_id == booking.c.id).where(
                    booking.c.id == (key or self.key)
                )
            ).one()
        return AppointmentStatus(row[0]), Answer(row[1]), row[2], row[3]

    def planned(self) -> PlannedBooking:
        """The one that is ahead, as the plan has it."""
        found = self.plan.plan(NINE.date(), (NINE + timedelta(days=30)).date(), self.ivo)
        return next(item for item in found if item.patient_id == "p1")

    def owed(self) -> list[CallBack]:
        """Who is to be called back."""
        return list(CallBackService(self.database, self.clock).open_ones(self.ivo))

    def standing(self) -> str:
        """Everything that a message may change, in one text."""
        found = []
        with self.database.read() as connection:
            for table in (tables.appointment, tables.booking_state, tables.call_back, tables.mail_stop):
                found += [tuple(row) for row in connection.execute(select(table)).all()]
            mail = tables.booking_mail.c
            found += [
                tuple(row) for row in connection.execute(select(mail.id, mail.state, mail.bounce)).all()
            ]
            found.append(tuple(connection.execute(select(func.count(tables.mail_reply.c.id))).all()))
        return repr(found)


@pytest.fixture
def clinic(empty: Database) -> Clinic:
    reached = replace(a_contact(), email="Ana@Mail.example")
    other = replace(reached, email="bo@mail.example")
    PatientService(empty).save([a_patient(1, contact=reached), a_patient(2, contact=other)], [])
    return Clinic(empty, signed_in(empty, "Ivo", StaffRole.FRONT_DESK))


OPEN = AppointmentStatus.BOOKED
UNTOUCHED = (OPEN, Answer.NONE, "", "")


@pytest.mark.parametrize("shape", SHAPES)
def test_a18_an_answer_of_each_program_confirms(clinic: Clinic, shape: Callable[..., bytes]) -> None:
    assert clinic.hear(shape(uid=clinic.uid, start=START)) is ReplyOutcome.CONFIRMED
    assert clinic.booking() == (OPEN, Answer.CONFIRMED, "mail", "")
    assert clinic.planned().answer is Answer.CONFIRMED
    assert clinic.owed() == []
    assert who_did(clinic.database, "booking_confirmed") == [an_actor().name]


@pytest.mark.parametrize("shape", SHAPES)
def test_a18_who_declines_is_off_the_plan_and_the_time_is_free(
    clinic: Clinic, shape: Callable[..., bytes]
) -> None:
    waits = WaitListService(clinic.database, SETTINGS, clinic.clock)
    day = START.date()
    until = START + timedelta(minutes=1)
    assert all(free.practitioner != "ana" for free in clinic.plan.find(KIND, START, until, ANY, clinic.ivo))
    waits.put("p2", KIND, replace(ANY, practitioner="ana"), day, clinic.ivo)
    assert clinic.hear(shape(uid=clinic.uid, partstat="DECLINED", start=START)) is ReplyOutcome.CANCELLED
    assert clinic.booking() == (AppointmentStatus.CANCELLED, Answer.DECLINED, "mail", EndReason.MAIL)
    found = clinic.plan.find(KIND, START, until, replace(ANY, practitioner="ana"), clinic.ivo)
    assert [free.start for free in found] == [START]
    ((_, first),) = waits.all(clinic.ivo)
    assert first is not None
    assert who_did(clinic.database, "booking_ended") == [an_actor().name]
    # No two programs answer each other, now or later.
    clinic.now += timedelta(days=13)
    assert clinic.send() == []


def test_a18_who_declines_is_called_where_the_clinic_wants_that(clinic: Clinic) -> None:
    plan = replace(PLAN, declines_end=False)
    clinic.replies = ReplyService(clinic.database, SETTINGS, clinic.clock, plan, an_actor())
    assert clinic.says("DECLINED") is ReplyOutcome.CALL_BACK
    assert clinic.booking() == (OPEN, Answer.DECLINED, "mail", "")
    assert clinic.owed()[0].said.about.endswith(": says that they do not come")


def test_a18_what_is_not_yes_or_no_is_called_back_with_the_wish(clinic: Clinic) -> None:
    wish = START + timedelta(days=1, hours=2)
    assert clinic.says("TENTATIVE", more="COMMENT:not sure\r\n") is ReplyOutcome.CALL_BACK
    assert clinic.says("TENTATIVE", "COUNTER", "two@mail.example", start=wish) is ReplyOutcome.CALL_BACK
    words = answers.written("Could I come at five?\n\n> You have", clinic.name)
    assert clinic.hear(words) is ReplyOutcome.CALL_BACK
    owed = clinic.owed()
    assert all((one.said.patient_id, one.said.topic) == ("p1", CallTopic.APPOINTMENT) for one in owed)
    assert all(one.said.number.number.endswith("5550107391") for one in owed)
    assert all("By mail, about 2026-12-08 09:00: " in one.said.about for one in owed)
    # Within four hours, at no quiet time.
    assert {one.promised_by for one in owed} == {NOW + timedelta(hours=4)}
    assert {one.said.about.split(": ", 1)[1] for one in owed} == {
        "does not know yet whether they come; not sure",
        "asks for another time: 2026-12-09 11:00",
        "writes: Could I come at five?",
    }
    assert clinic.booking() == UNTOUCHED


def test_what_is_said_beside_yes_or_no_is_called_back_as_well(clinic: Clinic) -> None:
    assert clinic.says("ACCEPTED", more="COMMENT:with my daughter\r\n") is ReplyOutcome.CONFIRMED
    assert clinic.owed()[0].said.about.endswith("says that they come; with my daughter")


def test_a18_an_answer_of_somebody_else_changes_nothing_and_is_noted(clinic: Clinic) -> None:
    before = clinic.standing()
    forged = message(plain_calendar("DECLINED", uid=clinic.uid, start=START), sender="eve@mail.example")
    assert clinic.hear(forged) is ReplyOutcome.NOT_THEIRS
    named = message(
        plain_calendar("DECLINED", uid=clinic.uid, start=START, attendee="eve@mail.example"),
        name="named@mail.example",
    )
    assert clinic.hear(named) is ReplyOutcome.NOT_THEIRS
    by_words = answers.written("Cancel it.", clinic.name, sender="eve@mail.example")
    assert clinic.hear(by_words) is ReplyOutcome.NOT_THEIRS
    stop = answers.written("STOP", clinic.name, sender="eve@mail.example", name="stop@mail.example")
    assert clinic.hear(stop) is ReplyOutcome.NOT_THEIRS
    assert clinic.booking() == UNTOUCHED
    assert clinic.standing().rpartition("(")[0] == before.rpartition("(")[0]
    assert who_did(clinic.database, "mail_not_theirs") == [an_actor().name] * 4
    # A message of the same name that is theirs still counts.
    assert clinic.says("ACCEPTED") is ReplyOutcome.CONFIRMED


@pytest.mark.parametrize(
    "uid", ["f" * 32 + "@clinic.example", "x@clinic.example", "0" * 32 + "@else.example"]
)
def test_what_the_clinic_has_not_issued_is_nothing(clinic: Clinic, uid: str) -> None:
    before = clinic.standing()
    assert clinic.says("DECLINED", uid=uid) is ReplyOutcome.ELSE
    assert clinic.standing() == before


def test_an_answer_to_an_invitation_of_somebody_else_is_not_taken_for_one_to_ours(clinic: Clinic) -> None:
    raw = message(
        plain_calendar("DECLINED", uid="other@mail.example", start=START),
        head=f"In-Reply-To: {clinic.name}\r\n",
    )
    assert clinic.hear(raw) is ReplyOutcome.CALL_BACK
    assert clinic.booking() == UNTOUCHED


def test_a18_an_answer_to_a_time_of_before_is_called_back_and_confirms_nothing(clinic: Clinic) -> None:
    other = replace(LATER, start=START + timedelta(minutes=45))
    moved, _ = clinic.plan.move(clinic.planned(), other, clinic.ivo)
    assert clinic.says("ACCEPTED") is ReplyOutcome.CALL_BACK
    assert clinic.booking(moved.booking.id)[:3] == UNTOUCHED[:3]
    (owed,) = clinic.owed()
    assert "of a time of before: now it is 2026-12-08 09:45" in owed.said.about


def test_a_source_that_moves_a_booking_makes_the_answer_one_of_before(clinic: Clinic) -> None:
    with clinic.database.write() as connection:
        connection.execute(
            update(tables.appointment)
            .where(tables.appointment.c.id == clinic.key)
            .values(start=START + timedelta(hours=1))
        )
    assert clinic.says("ACCEPTED") is ReplyOutcome.CALL_BACK
    assert clinic.booking() == UNTOUCHED
    # Its reminder tells the new time, as another edition: what answers the first is of before.
    clinic.now += timedelta(days=13)
    (reminder,) = clinic.send()
    assert "SEQUENCE:1\r\n" in reminder.calendar
    new = START + timedelta(hours=1)
    late: dict[str, Any] = {"stamp": "20261206T160000Z", "start": new}
    assert clinic.says("DECLINED", name="two@mail.example", **late) is ReplyOutcome.CALL_BACK
    assert clinic.booking() == UNTOUCHED
    assert clinic.says("ACCEPTED", name="three@mail.example", sequence=1, **late) is ReplyOutcome.CONFIRMED


def test_one_of_several_times_is_not_the_only_one(clinic: Clinic) -> None:
    more = "RECURRENCE-ID:20261215T140000Z\r\n"
    assert clinic.says("DECLINED", more=more) is ReplyOutcome.CALL_BACK
    assert clinic.booking() == UNTOUCHED


def test_a18_nothing_is_heard_twice(clinic: Clinic) -> None:
    assert clinic.says("ACCEPTED", more="COMMENT:late\r\n") is ReplyOutcome.CONFIRMED
    before = clinic.standing()
    assert clinic.says("ACCEPTED", more="COMMENT:late\r\n") is ReplyOutcome.AGAIN
    # The same answer in another message, as programs send it again.
    assert clinic.says("ACCEPTED", name="two@mail.example", more="COMMENT:late\r\n") is ReplyOutcome.AGAIN
    assert clinic.standing() == before
    words = answers.written("Call me.", clinic.name)
    assert [clinic.hear(words) for _ in range(3)] == [
        ReplyOutcome.CALL_BACK,
        ReplyOutcome.AGAIN,
        ReplyOutcome.AGAIN,
    ]
    assert len(clinic.owed()) == 2


def test_the_answer_that_was_given_last_counts_in_whichever_order_they_come(clinic: Clinic) -> None:
    assert clinic.says("ACCEPTED", stamp="20261123T170000Z") is ReplyOutcome.CONFIRMED
    assert clinic.says("DECLINED", stamp="20261123T160000Z", name="two@mail.example") is ReplyOutcome.OLD
    assert clinic.booking() == (OPEN, Answer.CONFIRMED, "mail", "")
    assert (
        clinic.says("DECLINED", stamp="20261123T180000Z", name="three@mail.example") is ReplyOutcome.CANCELLED
    )
    # They come after all: somebody has to look whether there is a time.
    assert (
        clinic.says("ACCEPTED", stamp="20261123T190000Z", name="four@mail.example") is ReplyOutcome.CALL_BACK
    )
    assert "it is cancelled" in clinic.owed()[0].said.about


def test_what_is_over_is_over(clinic: Clinic) -> None:
    clinic.now = START + timedelta(minutes=1)
    assert clinic.says("DECLINED") is ReplyOutcome.OLD
    assert clinic.booking() == UNTOUCHED


def test_a_booking_of_a_source_is_not_ended_here(clinic: Clinic) -> None:
    PatientService(clinic.database).save([], [replace(a_booking(2), start=START, minutes=20)])
    (mail,) = clinic.send()
    uid = f"{mail.stops.removeprefix('stop ')}@clinic.example"
    raw = message(
        plain_calendar("DECLINED", uid=uid, start=START, attendee="bo@mail.example"), sender="bo@mail.example"
    )
    assert clinic.hear(raw) is ReplyOutcome.CALL_BACK
    (owed,) = clinic.owed()
    assert owed.said.patient_id == "p2"


@pytest.mark.parametrize(
    "head",
    [
        "Auto-Submitted: auto-replied\r\n",
        "Return-Path: <>\r\n",
        "Precedence: bulk\r\n",
        "X-Autoreply: yes\r\n",
    ],
)
def test_a18_whoever_is_away_has_said_nothing(clinic: Clinic, head: str) -> None:
    before = clinic.standing()
    assert clinic.hear(answers.written("I am away.", clinic.name, head=head)) is ReplyOutcome.NOBODYS
    away = message(
        plain_calendar("ACCEPTED", uid=clinic.uid, start=START), head="Auto-Submitted: auto-replied\r\n"
    )
    assert clinic.hear(away) is ReplyOutcome.NOBODYS
    assert clinic.standing() == before


def test_the_clinics_own_mail_is_nobodys(clinic: Clinic) -> None:
    assert (
        clinic.hear(answers.written("x", clinic.name, sender="Front@clinic.example")) is ReplyOutcome.NOBODYS
    )


def test_a_machine_that_writes_for_ever_fills_no_list(clinic: Clinic) -> None:
    heard = [clinic.hear(answers.written("x", clinic.name, name=f"{n}@mail.example")) for n in range(8)]
    assert heard.count(ReplyOutcome.CALL_BACK) == MOST_CALL_BACKS == len(clinic.owed())
    assert heard[-1] is ReplyOutcome.TOO_MANY
    clinic.now += timedelta(days=1, minutes=1)
    assert clinic.hear(answers.written("y", clinic.name, name="new@mail.example")) is ReplyOutcome.CALL_BACK


@pytest.mark.parametrize("returned", [answers.report, answers.exim])
def test_a18_mail_that_comes_back_is_seen_and_the_address_is_not_written_to(
    clinic: Clinic, returned: Callable[[str], bytes]
) -> None:
    assert clinic.hear(returned(clinic.name)) is ReplyOutcome.BOUNCED
    reason = BounceReason.FULL if returned is answers.exim else BounceReason.NO_ADDRESS
    (standing,) = clinic.reminders.of_day(START.date(), clinic.ivo).values()
    assert (standing.bounced, standing.stopped) == (reason, False)
    assert who_did(clinic.database, "mail_bounced") == [an_actor().name]
    # Not to that address; to another one at once.
    clinic.plan.book("p1", replace(LATER, start=START + timedelta(minutes=45)), clinic.ivo)
    assert clinic.send() == []
    with clinic.database.write() as connection:
        person = tables.patient
        connection.execute(update(person).where(person.c.id == "p1").values(email="ana@new.example"))
    clinic.now += timedelta(days=13)
    assert {mail.address for mail in clinic.send()} == {"ana@new.example"}


def test_who_looks_at_the_address_has_it_tried_again(clinic: Clinic) -> None:
    clinic.hear(answers.report(clinic.name))
    assert clinic.reminders.stop("p1", clinic.ivo) is False
    clinic.now += timedelta(days=13)
    assert len(clinic.send()) == 1


def test_a_report_about_no_mail_of_ours_is_nothing(clinic: Clinic) -> None:
    before = clinic.standing()
    for name in (
        "<01890a5d-ac96-774b-bcce-b302099a8057@clinic.example>",
        "<x@y>",
        f"{clinic.name[:-9]}.else>",
    ):
        assert clinic.hear(answers.report(name)) is ReplyOutcome.ELSE
    assert clinic.hear(answers.report(clinic.name, action="delayed", status="4.4.1")) is ReplyOutcome.NOBODYS
    assert clinic.standing() == before


def test_who_writes_stop_gets_no_more(clinic: Clinic) -> None:
    assert clinic.hear(answers.written("STOP", clinic.name)) is ReplyOutcome.STOPPED
    (standing,) = clinic.reminders.of_day(START.date(), clinic.ivo).values()
    assert standing.stopped
    clinic.now += timedelta(days=13)
    assert clinic.send() == []
    assert clinic.booking() == UNTOUCHED
    assert who_did(clinic.database, "mail_stopped") == [an_actor().name]


def test_a_mail_program_stops_it_by_what_the_message_says(clinic: Clinic) -> None:
    raw = answers.written("", name="unsubscribe@mail.example").replace(
        b"Re: Clinic", clinic.took[0].stops.encode()
    )
    other = raw.replace(ANA.encode(), b"eve@mail.example")
    assert clinic.hear(other) is ReplyOutcome.NOT_THEIRS
    assert clinic.hear(raw) is ReplyOutcome.STOPPED


def test_what_cannot_be_read_is_counted_once(clinic: Clinic) -> None:
    for _ in range(2):
        clinic.replies.unreadable("k" * 64)
    clinic.says("ACCEPTED")
    found = counts(clinic.database, NOW - timedelta(days=1), an_actor())
    assert found == {ReplyOutcome.UNREADABLE: 1, ReplyOutcome.CONFIRMED: 1}


def test_of_a_patient_who_has_died_nothing_is_asked(clinic: Clinic) -> None:
    with clinic.database.write() as connection:
        connection.execute(update(tables.patient).values(deceased=True))
    assert clinic.says("DECLINED") is ReplyOutcome.OLD
    assert clinic.owed() == []


def test_an_answer_in_the_evening_is_called_in_the_morning(clinic: Clinic) -> None:
    clinic.now = NOW.replace(hour=23)
    assert clinic.says("TENTATIVE") is ReplyOutcome.CALL_BACK
    local = SETTINGS.local(clinic.owed()[0].promised_by)
    assert (local.hour, local.date()) == (12, SETTINGS.local(clinic.now).date() + timedelta(days=1))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.binary(max_size=300), some.sampled_from([b"", b"From: eve@mail.example\r\n"]))
def test_any_bytes_change_nothing(clinic: Clinic, raw: bytes, head: bytes) -> None:
    before = clinic.standing()
    try:
        heard = clinic.hear(head + raw)
    except UnreadableMail:
        heard = ReplyOutcome.ELSE
    assert heard in (ReplyOutcome.ELSE, ReplyOutcome.NOBODYS)
    assert clinic.standing() == before


def test_a_cancellation_is_the_next_edition_of_what_was_told(clinic: Clinic) -> None:
    clinic.plan.cancel(clinic.planned(), EndReason.CLINIC, clinic.ivo)
    (mail,) = clinic.send()
    assert "SEQUENCE:1\r\n" in mail.calendar
    with clinic.database.read() as connection:
        rows = connection.execute(select(tables.booking_mail.c.kind, tables.booking_mail.c.state)).all()
    assert (MailKind.CANCELLATION, MailState.SENT) in [
        (MailKind(kind), MailState(state)) for kind, state in rows
    ]
