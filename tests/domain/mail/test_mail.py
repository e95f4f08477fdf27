"""When mail is sent, to whom it can be, and what stands in it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from kiosk.domain.mail import MailKind, MailPlan, known_as, pause, written_address
from kiosk.domain.mail.languages import LANGUAGES
from kiosk.domain.mail.words import message
from kiosk.domain.planning.invitation import asked

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
PLAN = MailPlan("front@clinic.example")


@pytest.mark.parametrize(
    ("quiet", "hour", "expected"),
    [
        ((1200, 480), 19, False),
        ((1200, 480), 20, True),
        ((1200, 480), 7, True),
        ((1200, 480), 8, False),
        ((720, 780), 12, True),
        ((720, 780), 13, False),
        ((0, 0), 0, False),
    ],
)
def test_quiet_is_by_the_clinics_clock(quiet: tuple[int, int], hour: int, expected: bool) -> None:
    plan = MailPlan("front@clinic.example", quiet_from=quiet[0], quiet_until=quiet[1])
    zone = ZoneInfo("Asia/Kathmandu")
    assert plan.is_quiet(datetime(2026, 11, 23, hour, tzinfo=zone).astimezone(UTC), zone) is expected


def test_a_booking_soon_has_its_invitation_and_no_reminder() -> None:
    assert PLAN.reminder_due(NOW + timedelta(days=9), NOW) == NOW + timedelta(days=7)
    assert PLAN.reminder_due(NOW + timedelta(days=3), NOW) is None
    assert MailPlan("a@b.example", days_before=0).reminder_due(NOW + timedelta(days=9), NOW) is None


@pytest.mark.parametrize(
    "text",
    ["", "a", "a@b", "a b@c.example", "a@c.example\nBcc: d@e.example", "a@c.example,d@e.example", "<a@c.example>",
     "é@c.example", "a@[10.0.0.1]", "a" * 65 + "@c.example", "a@" + "b." * 130 + "example"],
)  # fmt: skip
def test_what_is_no_address_is_none(text: str) -> None:
    assert (written_address(text), known_as(text)) == ("", "")


def test_whoever_is_not_reached_is_tried_less_and_less_often() -> None:
    waits = [pause(tries) for tries in range(1, 13)]
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(hours=4)


def test_a_message_says_when_and_where_and_what_the_clinic_chose() -> None:
    wall = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)
    subject, text = message(
        MailKind.INVITATION, "en", wall, "North\r\nBcc: x", first_name="Ana", place="1 Road", twelve=True
    )
    assert subject == "North Bcc: x: Tuesday, November 24, 2026, 2:05 PM"
    assert "Hello Ana,\n" in text
    assert "Where: 1 Road\n" in text
    _, bare = message(MailKind.REMINDER, "sw", wall, "North", first_name="", place="", twelve=False)
    assert bare.startswith("Hello,\n")
    assert "14:05" in bare
    assert "Where" not in bare
    _, spanish = message(MailKind.CANCELLATION, "es-MX", wall, "N", first_name="A", place="", twelve=False)
    assert "martes, 24 de noviembre de 2026, 14:05" in spanish


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", MailKind)
def test_a_message_is_whole_in_every_language_on_every_day(code: str, kind: MailKind) -> None:
    seen = set()
    for number in range(366):
        wall = datetime(2028, 1, 1, 14, 5, tzinfo=UTC) + timedelta(days=number)
        subject, text = message(kind, code, wall, "North", first_name="Ana", place="1 Road", twelve=False)
        seen.add(subject)
        assert "North" in subject
        assert "14:05" in subject
        assert all(part in text for part in ("North", "Ana", "1 Road", "14:05", "2028", str(wall.day)))
        assert not set("{}") & set(subject + text)
    assert len(seen) == 366


@pytest.mark.parametrize("method", ["REQUEST", "PUBLISH", "CANCEL"])
def test_an_invitation_is_read_back_as_it_was_meant(method: str) -> None:
    written = asked(
        method,
        "u@c.example",
        NOW,
        20,
        "Señora; North, Ltd" * 8,
        "1 Road",
        NOW,
        "front@c.example",
        "a@d.example",
    )
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    read = icalendar.Calendar.from_ical(written)
    (event,) = read.walk("VEVENT")
    assert read["METHOD"] == method
    assert (event["UID"], event["SUMMARY"], event["LOCATION"]) == (
        "u@c.example", "Señora; North, Ltd" * 8, "1 Road",
    )  # fmt: skip
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (NOW, NOW + timedelta(minutes=20))
    assert event["ORGANIZER"] == "mailto:front@c.example"
    assert event.get("ATTENDEE") == (None if method == "PUBLISH" else "mailto:a@d.example")
    assert event["SEQUENCE"] == (1 if method == "CANCEL" else 0)
