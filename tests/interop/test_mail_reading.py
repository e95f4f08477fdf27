"""What comes by mail is read as those programs write it that patients have, and whatever else comes, under limits."""

import base64
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.domain.mail.incoming import Automatic, BounceReason, Incoming, InviteAnswer
from kiosk.interop.mail_bodies import UnreadableMail
from kiosk.interop.mail_reading import key_of, read_mail
from tests.interop import answers
from tests.interop.answers import ANA, SHAPES, START, UID, message, plain_calendar

OURS = "<01890a5d-ac96-774b-bcce-b302099a8057@clinic.example>"
BYTES = '=2E?;:\r\n "<>@-_ABegin:VCALENDARmethod/,+\xff\x00'


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("said", [InviteAnswer.ACCEPTED, InviteAnswer.DECLINED, InviteAnswer.TENTATIVE])
def test_a18_each_program_is_understood(shape: Callable[..., bytes], said: InviteAnswer) -> None:
    mail = read_mail(shape(partstat=said.upper()))
    assert mail.sender == ANA
    assert mail.automatic is not Automatic.ANSWERED
    assert mail.answer is not None
    assert (mail.answer.says, mail.answer.uid, mail.answer.attendee) == (said, UID, ANA)
    assert (mail.answer.start, mail.answer.sequence) == (START, 0)
    assert mail.answer.stamp == datetime(2026, 11, 23, 16, tzinfo=UTC)
    assert not mail.answer.comment


@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_said_beside_an_answer_is_kept(shape: Callable[..., bytes]) -> None:
    answer = read_mail(shape(comment="I park first")).answer
    assert answer is not None
    assert answer.comment == "I park first"


def test_another_time_is_asked_for() -> None:
    calendar = plain_calendar("TENTATIVE", "COUNTER", start=START + timedelta(hours=2), sequence=1)
    answer = read_mail(message(calendar, method="COUNTER")).answer
    assert answer is not None
    assert (answer.says, answer.start, answer.sequence) == (
        InviteAnswer.COUNTER,
        START + timedelta(hours=2),
        1,
    )


def test_one_of_several_times_is_told() -> None:
    more = "RECURRENCE-ID:20261208T140000Z\r\n"
    answer = read_mail(message(plain_calendar("ACCEPTED", more=more))).answer
    assert answer is not None
    assert (answer.says_occurrence, answer.occurrence) == (True, START)


def test_who_answers_for_all_is_whoever_has_sent_it() -> None:
    more = f'ATTENDEE;PARTSTAT=DECLINED;SENT-BY="mailto:x@y.example":mailto:{ANA}\r\n'
    answer = read_mail(message(plain_calendar("ACCEPTED", attendee="else@mail.example", more=more))).answer
    assert answer is not None
    assert (answer.attendee, answer.says) == (ANA, InviteAnswer.DECLINED)


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL", "PUBLISH", "REFRESH"])
def test_an_invitation_of_somebody_else_is_no_answer(method: str) -> None:
    assert read_mail(message(plain_calendar("ACCEPTED", method), method=method)).answer is None
    assert read_mail(message(plain_calendar("NEEDS-ACTION"))).answer is None


def test_an_answer_within_a_message_that_is_carried_along_is_nobodys() -> None:
    within = message(plain_calendar("DECLINED"))
    raw = (
        b"From: other@mail.example\r\nMessage-ID: <f@mail.example>\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
        b"--B\r\nContent-Type: text/plain\r\n\r\nLook at this.\r\n--B\r\nContent-Type: message/rfc822\r\n\r\n"
        + within
        + b"\r\n--B--\r\n"
    )
    mail = read_mail(raw)
    assert (mail.answer, mail.text, mail.bounce) == (None, "Look at this.", None)


@pytest.mark.parametrize(
    "calendar",
    [
        b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\nx",
        plain_calendar("ACCEPTED").replace(b"METHOD:REPLY", b"METHOD:COUNTER"),
        plain_calendar("ACCEPTED").replace(b"UID:", b"X-UID:"),
        plain_calendar("ACCEPTED") + b"X:" + b"y" * 300_000,
        plain_calendar("ACCEPTED").replace(b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\n" + b"BEGIN:VALARM\r\n" * 200),
        plain_calendar("ACCEPTED").replace(
            b"END:VCALENDAR", plain_calendar("DECLINED", uid="other@x").split(b"REPLY\r\n")[1]
        ),
        b"REPLY \xff\xfe\x00",
    ],
    ids=["cut", "two methods", "no event", "long", "deep", "several", "garbage"],
)
def test_an_answer_that_cannot_be_read_is_said_to_be_so(calendar: bytes) -> None:
    with pytest.raises(UnreadableMail):
        read_mail(message(calendar))


def test_more_parts_than_a_message_has_are_not_read() -> None:
    deep = b"From: a@b.example\r\n" + b"".join(
        f"Content-Type: multipart/mixed; boundary=B{n}\r\n\r\n--B{n}\r\n".encode() for n in range(30)
    )
    many = b"Content-Type: multipart/mixed; boundary=B\r\n\r\n" + b"--B\r\n\r\nx\r\n" * 200
    nested = b"".join(
        f"Content-Type: multipart/mixed; boundary=B{n}\r\n\r\n--B{n}\r\n".encode() for n in range(2000)
    )
    lines = b"From: a@b.example\r\n\r\n" + b"\n" * 60_000
    for raw in (deep, many, nested, lines):
        begun = time.monotonic()
        with pytest.raises(UnreadableMail):
            read_mail(raw)
        assert time.monotonic() - begun < 5


def test_what_a_person_has_written_is_told_from_what_they_answer() -> None:
    above = "I come later,\nat ten.\n\n"
    said = f"{above}On Mon, Nov 23, 2026 at 4:00 PM Clinic\n<front@clinic.example> wrote:\n\n> You have"
    mail = read_mail(answers.written(said, OURS))
    assert mail.text == "I come later, at ten."
    assert mail.own_keys("front@CLINIC.example") == ("01890a5d-ac96-774b-bcce-b302099a8057",)
    assert mail.own_keys("front@else.example") == ()
    assert read_mail(answers.written("> You have a time\n\nBelow it.", OURS)).text == "Below it."
    under = "Please call.\n\n________________________________\nFrom: Clinic\nSent: Monday\n\nYou have a time."
    assert read_mail(answers.written(under, OURS)).text == "Please call."
    page = "<style>x</style><p>Call &amp; tell</p><blockquote>You have a time</blockquote>"
    html = answers.written(page, OURS).replace(b"text/plain", b"text/html")
    assert read_mail(html).text == "Call & tell"


@pytest.mark.parametrize(
    "text", ["STOP", " Stop. ", "unsubscribe!", "BAJA", "Отписаться", "退订", "बंद करें", "Se désabonner"]
)
def test_who_wants_no_more_says_it_alone(text: str) -> None:
    assert read_mail(answers.written(text, OURS)).wants_none


def test_stop_within_other_words_is_read_by_people() -> None:
    assert not read_mail(answers.written("Please stop the medicine first?", OURS)).wants_none


@pytest.mark.parametrize(
    ("head", "judged"),
    [
        ("", Automatic.NO),
        ("Auto-Submitted: no\r\n", Automatic.NO),
        ("Auto-Submitted: auto-replied\r\n", Automatic.ANSWERED),
        ("Auto-Submitted: auto-replied; owner=x\r\n", Automatic.ANSWERED),
        ("X-Autoreply: yes\r\n", Automatic.ANSWERED),
        ("Return-Path: <>\r\n", Automatic.ANSWERED),
        ("Precedence: auto_reply\r\n", Automatic.ANSWERED),
        ("Auto-Submitted: auto-generated\r\n", Automatic.MADE),
        ("Precedence: bulk\r\n", Automatic.MADE),
        ("List-Id: <x.example>\r\n", Automatic.MADE),
    ],
)
def test_who_is_away_has_written_nothing(head: str, judged: Automatic) -> None:
    mail = read_mail(answers.written("I am away.", OURS, head=head))
    assert mail.automatic is judged
    assert mail.bounce is None


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("5.1.1", BounceReason.NO_ADDRESS),
        ("5.2.2", BounceReason.FULL),
        ("5.7.1", BounceReason.NOT_TAKEN),
        ("5.4.4", BounceReason.UNREACHABLE),
        ("5.0.0", BounceReason.OTHER),
    ],
)
def test_a_report_says_what_came_back_and_why(status: str, reason: BounceReason, whole: bool) -> None:
    mail = read_mail(answers.report(OURS, status=status, whole=whole))
    assert (mail.bounce, mail.refers) == (reason, (OURS,))


def test_a_report_of_what_is_late_or_has_arrived_returns_nothing() -> None:
    for action in ("delayed", "delivered", "relayed", "expanded"):
        mail = read_mail(answers.report(OURS, action=action, status="4.4.1"))
        assert (mail.bounce, mail.automatic) == (None, Automatic.ANSWERED)


def test_what_a_server_says_in_its_own_words_returns_as_well() -> None:
    mail = read_mail(answers.exim(OURS))
    assert (mail.bounce, mail.refers) == (BounceReason.FULL, (OURS,))
    late = answers.exim(OURS).replace(b"552 5.2.2", b"452 4.2.2").replace(b"X-Failed-Recipients", b"X-Late")
    assert read_mail(late).bounce is None
    # A patient who quotes it is no server.
    told = answers.written(f"552 5.2.2\nMessage-ID: {OURS}\n", OURS)
    assert read_mail(told).bounce is None


def test_an_address_in_a_name_is_none() -> None:
    for said in (
        f'"{ANA}" <other@mail.example>',
        f"{ANA}, other@mail.example",
        f"=?utf-8?q?=3C{ANA}=3E?= <other@mail.example>",
    ):
        raw = f"From: {said}\r\nMessage-ID: <a@b>\r\n\r\nx\r\n".encode()
        assert read_mail(raw).sender in ("", "other@mail.example")
    twice = f"From: other@mail.example\r\nFrom: {ANA}\r\n\r\nx\r\n".encode()
    assert read_mail(twice).sender == ""


def test_the_same_name_of_somebody_else_is_another_message() -> None:
    one, other = (answers.written("x", sender=who) for who in (ANA, "other@mail.example"))
    assert read_mail(one).key != read_mail(other).key
    assert read_mail(one).key == read_mail(b"Received: again\r\n" + one).key


def test_of_what_is_long_the_beginning_is_read() -> None:
    photo = base64.encodebytes(b"\xff" * 3_000_000)
    raw = (
        f"From: {ANA}\r\nMessage-ID: <p@mail.example>\r\nIn-Reply-To: {OURS}\r\n"
        "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nMy card.\r\n--B\r\n"
        "Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    ).encode() + photo
    assert read_mail(raw).text == "My card."


def test_a_charset_that_nobody_knows_is_read_as_far_as_it_goes() -> None:
    raw = answers.written("Fünf Uhr", OURS).replace(b"charset=utf-8", b"charset=x-none-such")
    assert read_mail(raw).text == "Fünf Uhr"
    broken = answers.written("", OURS).replace(b"8bit", b"base64") + b"=====\xff\xfe not base64"
    assert isinstance(read_mail(broken), Incoming)


def _reads(raw: bytes) -> None:
    assert len(key_of(raw)) == 64
    try:
        mail = read_mail(raw)
    except UnreadableMail:
        return
    assert isinstance(mail, Incoming)
    assert len(mail.key) == 64
    assert len(mail.text) <= 300


@settings(max_examples=300, deadline=None)
@given(
    some.one_of(
        some.binary(max_size=400), some.text(BYTES, max_size=400).map(lambda it: it.encode("latin-1"))
    )
)
def test_any_bytes_are_read_or_said_to_be_unreadable(raw: bytes) -> None:
    _reads(raw)
    _reads(b"From: a@b.example\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n" + raw)
    _reads(b"From: a@b.example\r\nContent-Type: multipart/report; boundary=B\r\n" + raw)


@settings(max_examples=300, deadline=None)
@given(
    some.sampled_from([shape() for shape in SHAPES] + [answers.report(OURS), answers.exim(OURS)]),
    some.integers(0, 3000),
    some.integers(0, 60),
    some.binary(max_size=30),
)
def test_any_damage_to_a_message_is_read_or_said_to_be_unreadable(
    raw: bytes, at: int, cut: int, put: bytes
) -> None:
    _reads(raw[:at] + put + raw[at + cut :])
