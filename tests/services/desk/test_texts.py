"""Texts about bookings go out once, by the way that somebody has and wants; what comes back does what mail does.

One file, though long: each test is about the same record, with one booking that somebody is told of by text.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, insert, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.mail import (
    Envelope,
    Handed,
    MailKind,
    MailOutcome,
    MailPlan,
    MailStanding,
    MailState,
    TellingWay,
)
from kiosk.domain.mail.incoming import BounceReason, ReplyOutcome
from kiosk.domain.mail.texts import TellingWays, TextReceipt, TextReply
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import StaffRole
from kiosk.domain.planning.bookings import Answer, EndReason
from kiosk.domain.telephone.calls import CallBack, CallTopic
from kiosk.services.desk.answer_hearing import MOST_CALL_BACKS
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.mailing import MailingService
from kiosk.services.desk.planning import PlanService
from kiosk.services.desk.reminders import NoTextNumber, ReminderService, told_counts
from kiosk.services.desk.text_replies import TextReplyService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.factories import NOW, a_contact, a_patient, an_actor
from tests.services.desk.planned_calls import FREE
from tests.services.desk.planned_clinic import NINE, SETTINGS

TEXT, MAIL = TellingWay.TEXT, TellingWay.MAIL
PLAN = MailPlan("+15550109999", asks=True, is_read=True)
MAIL_PLAN = MailPlan("front@clinic.example", asks=True)
NUMBER, OTHER = "+15550100001", "+15550100002"
START = NINE + timedelta(days=14)
LATER = replace(FREE, start=START)
OPEN = AppointmentStatus.BOOKED


class Clinic:
    """A record in which somebody with a number is booked for a fortnight from now."""

    def __init__(self, database: Database, ivo: Actor) -> None:
        self.database, self.ivo, self.now = database, ivo, NOW
        self.ways = TellingWays(text=PLAN)
        self.took: list[Envelope] = []
        self.says: Callable[[Envelope], Handed] = self.sent
        self.plan = PlanService(database, SETTINGS, self.clock)
        self.reminders = ReminderService(database, SETTINGS, self.clock)
        self.replies = TextReplyService(database, SETTINGS, self.clock, PLAN, an_actor())
        self.key = self.book("p1")

    def clock(self) -> datetime:
        """Now."""
        return self.now

    def book(self, patient: str, after: timedelta = timedelta()) -> str:
        """One more booking."""
        (made, *_), _, _ = self.plan.book(patient, replace(LATER, start=START + after), self.ivo)
        return made.booking.id

    def sent(self, text: Envelope) -> Handed:
        """The centre takes it, under the name of its place among all."""
        return Handed(MailOutcome.SENT, 0, (f"m{len(self.took)}",))

    def _take(self, text: Envelope) -> Handed:
        self.took.append(text)
        return self.says(text)

    def round(self, after: timedelta = timedelta(), way: TellingWay = TEXT) -> list[str]:
        """To whom one round sends."""
        self.now += after
        before = len(self.took)
        plan = self.ways.plan(way)
        assert plan is not None
        MailingService(self.database, SETTINGS, self.clock, plan, an_actor(), self.ways, way).run(self._take)
        return [text.address for text in self.took[before:]]

    def says_back(self, text: str, sender: str = NUMBER, part: str = "") -> ReplyOutcome:
        """What comes of somebody's text."""
        return self.replies.hear(TextReply(sender, text, part), "1")

    def receipt(self, name: str, failed: BounceReason | None = None, sender: str = NUMBER) -> ReplyOutcome:
        """What comes of a receipt."""
        return self.replies.hear(TextReceipt(sender, (name,), failed), "1")

    def states(self) -> dict[MailKind, tuple[TellingWay, MailState]]:
        """Each row about the first booking."""
        mail = tables.booking_mail.c
        query = select(mail.kind, mail.way, mail.state).where(mail.appointment_id == self.key)
        with self.database.read() as connection:
            rows = connection.execute(query).all()
        return {MailKind(kind): (TellingWay(way), MailState(state)) for kind, way, state in rows}

    def booking(self) -> tuple[AppointmentStatus, Answer, str, str]:
        """How the first one stands, what was answered and how, and why it has ended."""
        booking, state = tables.appointment, tables.booking_state
        query = select(booking.c.status, state.c.answer, state.c.answer_way, state.c.ended)
        with self.database.read() as connection:
            row = connection.execute(
                query.join(state, state.c.appointment_id == booking.c.id).where(booking.c.id == self.key)
            ).one()
        return AppointmentStatus(row[0]), Answer(row[1]), row[2], row[3]

    def owed(self) -> list[CallBack]:
        """Who is to be called back."""
        return list(CallBackService(self.database, self.clock).open_ones(self.ivo))

    def standing(self) -> MailStanding:
        """What staff see of the first booking."""
        return self.reminders.of_day(START.date(), self.ivo)[self.key]

    def heard(self) -> int:
        """How many answers are written down."""
        with self.database.read() as connection:
            return int(connection.execute(select(func.count(tables.mail_reply.c.id))).scalar_one())

    def planned(self) -> object:
        """The first booking, as the plan has it."""
        found = self.plan.plan(NINE.date(), (NINE + timedelta(days=30)).date(), self.ivo)
        return next(item for item in found if item.id == self.key)


@pytest.fixture
def clinic(empty: Database) -> Clinic:
    reached = a_contact(phone="(555) 010-0001", email="")
    people = [
        a_patient(1, given="Ana Maria", contact=reached),
        a_patient(2, contact=replace(reached, phone="555 010 0002")),
        a_patient(3, contact=reached),
        a_patient(4, contact=replace(reached, phone="")),
    ]
    PatientService(empty).save(people, [])
    return Clinic(empty, signed_in(empty, "Ivo", StaffRole.FRONT_DESK))


def with_mail(clinic: Clinic, first: TellingWay = MAIL) -> None:
    """The first patient has an address as well, and the clinic sends both."""
    with clinic.database.write() as connection:
        row = tables.patient.c.id == "p1"
        connection.execute(update(tables.patient).where(row).values(email="ana@mail.example"))
    clinic.ways = TellingWays(MAIL_PLAN, PLAN, first)


def telecom(clinic: Clinic, value: str, **changes: object) -> None:
    """A source says one more of the first patient's."""
    row = {
        "id": value,
        "patient_id": "p1",
        "position": 0,
        "use": "",
        "value": value,
        "system": "phone",
        "rank": 0,
    }
    with clinic.database.write() as connection:
        connection.execute(insert(tables.patient_telecom).values(**row | {"key": ""} | changes))


def test_a18_a_booking_is_told_called_to_mind_and_taken_back_once_by_text(clinic: Clinic) -> None:
    assert clinic.round() == [NUMBER]
    (text,) = clinic.took
    assert "Hello Ana,\nClinic: Tuesday, December 8, 2026, 9:00 AM\nWhere: North\n" in text.text
    assert "Answer YES if you come, NO if you do not." in text.text
    assert "STOP" in text.text
    # Nothing of what for, or with whom.
    for word in ("Check", "Family", "Dr ", "Room", "MRN", "Maria"):
        assert word not in text.text
    assert clinic.states() == {
        MailKind.INVITATION: (TEXT, MailState.SENT),
        MailKind.REMINDER: (TEXT, MailState.DUE),
    }
    assert clinic.round(timedelta(days=1)) == []
    assert clinic.round(timedelta(days=12)) == [NUMBER]
    assert clinic.round(timedelta(hours=1)) == []
    clinic.plan.cancel(clinic.planned(), EndReason.CLINIC, clinic.ivo)  # type: ignore[arg-type]
    assert clinic.round() == [NUMBER]
    assert clinic.round() == []
    assert "not on Tuesday" in clinic.took[-1].text
    assert "YES" not in clinic.took[-1].text
    assert who_did(clinic.database, "text_sent") == [an_actor().name] * 3


def test_a18_nothing_is_sent_at_a_quiet_time_and_nothing_is_lost(clinic: Clinic) -> None:
    clinic.now = NOW + timedelta(hours=11)
    assert clinic.round() == []
    assert clinic.states()[MailKind.INVITATION] == (TEXT, MailState.DUE)
    assert clinic.round(timedelta(hours=11)) == [NUMBER]


def test_a18_a_line_that_is_cut_sends_nothing_twice_and_staff_see_that_nobody_knows(clinic: Clinic) -> None:
    clinic.says = lambda text: Handed(MailOutcome.UNCLEAR, 0, ("m1", ""))
    assert clinic.round() == [NUMBER]
    assert clinic.round(timedelta(hours=4)) == []
    assert (clinic.standing().way, clinic.standing().state) == (TEXT, MailState.UNCLEAR)
    # Of the part that was taken a receipt says nothing of the whole.
    clinic.receipt("m1")
    assert clinic.standing().state is MailState.UNCLEAR
    assert told_counts(clinic.database, NOW - timedelta(days=1), an_actor()) == {(TEXT, "unclear"): 1}


def test_a18_a_computer_that_dies_while_it_sends_sends_nothing_twice(clinic: Clinic) -> None:
    sending = MailingService(clinic.database, SETTINGS, clinic.clock, PLAN, an_actor(), clinic.ways, TEXT)
    sending.owe()
    assert sending.begin() is not None
    assert clinic.round(timedelta(minutes=59)) == []
    assert clinic.round(timedelta(minutes=2)) == []
    assert clinic.states()[MailKind.INVITATION] == (TEXT, MailState.UNCLEAR)


def test_a18_each_is_told_by_the_way_they_have_and_the_clinic_puts_first(clinic: Clinic) -> None:
    with_mail(clinic)
    clinic.book("p2", timedelta(minutes=45))
    assert clinic.round(way=MAIL) == ["ana@mail.example"]
    assert clinic.round() == [OTHER]
    assert clinic.states()[MailKind.REMINDER] == (MAIL, MailState.DUE)


def test_a18_the_clinic_may_put_texts_first(clinic: Clinic) -> None:
    with_mail(clinic, TEXT)
    assert clinic.round(way=MAIL) == []
    assert clinic.round() == [NUMBER]


def test_a18_who_has_put_mail_first_gets_mail(clinic: Clinic) -> None:
    with_mail(clinic, TEXT)
    telecom(clinic, "(555) 010-0001", use="mobile", rank=2)
    telecom(clinic, "ana@mail.example", system="email", rank=1)
    assert clinic.round() == []
    assert clinic.round(way=MAIL) == ["ana@mail.example"]


def test_a18_who_stops_one_way_is_told_by_the_other_from_then_on(clinic: Clinic) -> None:
    with_mail(clinic, TEXT)
    assert clinic.round() == [NUMBER]
    assert clinic.says_back("Stop") is ReplyOutcome.STOPPED
    assert clinic.standing().stopped
    assert clinic.round(timedelta(days=13)) == []
    assert clinic.round(way=MAIL) == ["ana@mail.example"]
    assert clinic.states()[MailKind.REMINDER] == (MAIL, MailState.SENT)
    assert who_did(clinic.database, "text_stopped") == [an_actor().name]
    # What they were told by text is taken back by text, which they want no more.
    clinic.plan.cancel(clinic.planned(), EndReason.CLINIC, clinic.ivo)  # type: ignore[arg-type]
    assert clinic.round() == []
    assert clinic.states()[MailKind.CANCELLATION] == (TEXT, MailState.DROPPED)


def test_a18_staff_stop_texts_and_allow_them_however_the_number_is_written(clinic: Clinic) -> None:
    assert clinic.reminders.stop("p1", clinic.ivo, TEXT) is True
    assert clinic.round() == []
    assert clinic.states()[MailKind.INVITATION] == (TEXT, MailState.DROPPED)
    assert clinic.standing().stopped
    assert clinic.reminders.stop("p1", clinic.ivo, TEXT) is False
    assert clinic.round(timedelta(days=13)) == [NUMBER]
    assert not clinic.standing().stopped
    # The message centre says the country, which the card does not.
    assert clinic.says_back("STOP") is ReplyOutcome.STOPPED
    assert clinic.standing().stopped
    assert clinic.reminders.stop("p1", clinic.ivo, TEXT) is False
    assert not clinic.standing().stopped
    with pytest.raises(NoTextNumber):
        clinic.reminders.stop("p4", clinic.ivo, TEXT)
    assert who_did(clinic.database, "text_allowed") == ["Ivo", "Ivo"]


def test_a18_a_number_among_several_that_is_not_mobile_gets_nothing(clinic: Clinic) -> None:
    telecom(clinic, "555 010 0001", use="home")
    telecom(clinic, "555 010 0044", use="work", position=1)
    assert clinic.round() == []
    assert clinic.states() == {}
    telecom(clinic, "555 010 0055", use="mobile", position=2)
    assert clinic.round() == ["+15550100055"]


def test_a18_a_number_that_is_none_is_refused_and_told(clinic: Clinic) -> None:
    with clinic.database.write() as connection:
        connection.execute(update(tables.patient).values(phone="010 0001"))
    assert clinic.round() == []
    assert clinic.states()[MailKind.INVITATION] == (TEXT, MailState.REFUSED)


def test_a18_what_a_way_was_to_send_that_the_clinic_has_no_more_goes_by_the_other(clinic: Clinic) -> None:
    with_mail(clinic, TEXT)
    assert clinic.round() == [NUMBER]
    clinic.ways = TellingWays(mail=MAIL_PLAN)
    assert clinic.round(timedelta(days=13), way=MAIL) == ["ana@mail.example"]
    clinic.plan.cancel(clinic.planned(), EndReason.CLINIC, clinic.ivo)  # type: ignore[arg-type]
    # By text they were invited, and no text goes out any more.
    assert clinic.round(way=MAIL) == []
    assert clinic.states()[MailKind.CANCELLATION] == (TEXT, MailState.DROPPED)


def test_a18_receipts_say_what_arrived_and_what_reached_nobody(clinic: Clinic) -> None:
    clinic.says = lambda text: Handed(MailOutcome.SENT, 0, ("a", "b"))
    clinic.round()
    assert not clinic.standing().arrived
    assert clinic.receipt("a") is ReplyOutcome.NOBODYS
    assert not clinic.standing().arrived
    assert clinic.receipt("b") is ReplyOutcome.NOBODYS
    assert clinic.standing().arrived
    assert clinic.receipt("b", BounceReason.UNREACHABLE) is ReplyOutcome.BOUNCED
    assert clinic.receipt("b", BounceReason.UNREACHABLE) is ReplyOutcome.AGAIN
    assert clinic.standing().bounced == BounceReason.UNREACHABLE
    assert clinic.receipt("c") is ReplyOutcome.ELSE
    assert who_did(clinic.database, "text_failed") == [an_actor().name]
    # A telephone that was off is written to again.
    assert len(clinic.round(timedelta(days=13))) == 1


def test_a18_a_receipt_that_counts_otherwise_is_of_the_number_it_went_to(clinic: Clinic) -> None:
    clinic.says = lambda text: Handed(MailOutcome.SENT, 0, ("ff" if text.address == NUMBER else "255",))
    second = clinic.book("p2", timedelta(minutes=45))
    assert sorted(clinic.round()) == [NUMBER, OTHER]
    clinic.replies.hear(TextReceipt(NUMBER, ("255", "ff")), "1")
    found = clinic.reminders.of_day(START.date(), clinic.ivo)
    assert (found[clinic.key].arrived, found[second].arrived) == (True, False)


def test_a18_yes_confirms_and_is_not_asked_again(clinic: Clinic) -> None:
    clinic.round()
    assert clinic.says_back("Yes!", "15550100001") is ReplyOutcome.CONFIRMED
    assert clinic.booking() == (OPEN, Answer.CONFIRMED, "text", "")
    assert clinic.says_back("Yes!") is ReplyOutcome.AGAIN
    assert clinic.owed() == []
    assert clinic.round(timedelta(days=13)) == [NUMBER]
    assert "YES" not in clinic.took[-1].text


def test_a18_no_takes_it_off_the_plan_and_nobody_is_told_that_it_is_off(clinic: Clinic) -> None:
    clinic.round()
    assert clinic.says_back("no.") is ReplyOutcome.CANCELLED
    assert clinic.booking() == (AppointmentStatus.CANCELLED, Answer.DECLINED, "text", EndReason.TEXT)
    assert clinic.round() == []
    assert MailKind.CANCELLATION not in clinic.states()
    assert who_did(clinic.database, "booking_ended") == [an_actor().name]


def test_a18_no_is_called_back_where_a_person_shall_end_it(clinic: Clinic) -> None:
    clinic.round()
    plan = replace(PLAN, declines_end=False)
    clinic.replies = TextReplyService(clinic.database, SETTINGS, clinic.clock, plan, an_actor())
    assert clinic.says_back("NO") is ReplyOutcome.CALL_BACK
    assert clinic.booking() == (OPEN, Answer.DECLINED, "text", "")
    (owed,) = clinic.owed()
    assert owed.said.about == "By text, about 2026-12-08 09:00: says that they do not come"
    assert owed.said.topic is CallTopic.APPOINTMENT


def test_a18_words_are_read_by_a_person_and_not_too_many_of_them(clinic: Clinic) -> None:
    clinic.round()
    assert clinic.says_back("I am late,\ncall me \u202e") is ReplyOutcome.CALL_BACK
    (owed,) = clinic.owed()
    assert owed.said.about == "By text, about 2026-12-08 09:00: writes: I am late, call me"
    assert clinic.says_back("yes", part="1/2") is ReplyOutcome.CALL_BACK
    assert clinic.booking()[1] is Answer.NONE
    said = [clinic.says_back(f"and {number}") for number in range(MOST_CALL_BACKS)]
    assert said.count(ReplyOutcome.TOO_MANY) == 2
    assert len(clinic.owed()) == MOST_CALL_BACKS


def test_a18_a_number_that_nobody_wrote_to_changes_nothing(clinic: Clinic) -> None:
    clinic.round()
    for sender in (OTHER, "+34600555010", "Clinic", "", "100001"):
        for text in ("yes", "NO", "stop", "call me"):
            assert clinic.says_back(text, sender) is ReplyOutcome.ELSE
    assert clinic.booking() == (OPEN, Answer.NONE, "", "")
    assert clinic.heard() == 0
    assert clinic.owed() == []
    assert not clinic.standing().stopped


def test_a18_of_several_bookings_of_one_number_a_person_asks_which(clinic: Clinic) -> None:
    clinic.book("p3", timedelta(minutes=45))
    assert clinic.round() == [NUMBER, NUMBER]
    assert clinic.says_back("no") is ReplyOutcome.CALL_BACK
    assert clinic.booking() == (OPEN, Answer.NONE, "", "")
    (owed,) = clinic.owed()
    assert owed.said.about.endswith("writes: no (written to about 2 bookings)")
    assert clinic.says_back("stop") is ReplyOutcome.STOPPED


def test_a18_an_answer_to_a_time_of_before_is_called_back(clinic: Clinic) -> None:
    clinic.round()
    other = replace(LATER, start=START + timedelta(minutes=45))
    clinic.plan.move(clinic.planned(), other, clinic.ivo)  # type: ignore[arg-type]
    assert clinic.says_back("yes") is ReplyOutcome.CALL_BACK
    (owed,) = clinic.owed()
    assert "of a time of before: now it is 2026-12-08 09:45" in owed.said.about
    assert len(clinic.round()) == 2
    assert clinic.says_back("yes") is ReplyOutcome.CONFIRMED


def test_a18_an_answer_to_what_is_over_or_off_is_old(clinic: Clinic) -> None:
    clinic.round()
    clinic.plan.cancel(clinic.planned(), EndReason.CLINIC, clinic.ivo)  # type: ignore[arg-type]
    assert clinic.says_back("no") is ReplyOutcome.OLD
    assert clinic.says_back("yes") is ReplyOutcome.CALL_BACK
    clinic.now = START + timedelta(hours=1)
    assert clinic.says_back("yes!") is ReplyOutcome.OLD


def test_a18_the_words_of_their_language_count(clinic: Clinic) -> None:
    with clinic.database.write() as connection:
        connection.execute(update(tables.patient).values(language="es"))
    clinic.round()
    assert "Responda SÍ si viene" in clinic.took[0].text
    assert clinic.says_back("si") is ReplyOutcome.CONFIRMED
    assert clinic.says_back("Baja") is ReplyOutcome.STOPPED


def test_a18_an_answer_is_heard_where_the_centre_leaves_out_the_plus_before_a_country(clinic: Clinic) -> None:
    clinic.ways = replace(clinic.ways, country="34")
    with clinic.database.write() as connection:
        connection.execute(update(tables.patient).values(phone="600 555 010"))
    assert clinic.round() == ["+34600555010"]
    assert clinic.replies.hear(TextReceipt("34600555010", ("m1",)), "34") is ReplyOutcome.NOBODYS
    assert clinic.standing().arrived
    assert clinic.replies.hear(TextReply("34600555010", "yes"), "34") is ReplyOutcome.CONFIRMED
    assert clinic.replies.hear(TextReply("600555010", "no"), "34") is ReplyOutcome.CANCELLED
