"""Answers to invitations as Outlook, Google, Apple and Thunderbird write them (RFC 5546, 6047), under limits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from email.message import Message
from typing import Any

import icalendar

from kiosk.domain.mail import known_as
from kiosk.domain.mail.incoming import LONGEST_WISH, CalendarAnswer, InviteAnswer
from kiosk.interop.mail_bodies import UnreadableMail

# In bytes, lines and components; an answer with its time zones has some hundred lines.
MOST_BYTES, MOST_LINES, MOST_COMPONENTS = 200_000, 4000, 100
_SAYS = {
    "ACCEPTED": InviteAnswer.ACCEPTED,
    "DECLINED": InviteAnswer.DECLINED,
    "TENTATIVE": InviteAnswer.TENTATIVE,
    "DELEGATED": InviteAnswer.DELEGATED,
}
# A number that any program counts to.
_MOST_SEQUENCE = 1_000_000
_MAILTO = "mailto:"


def is_calendar(part: Message) -> bool:
    """Whether a part is a calendar's object; ``application/ics`` is what some carry it along as."""
    return part.get_content_type() in ("text/calendar", "application/ics")


def answer_in(parts: Iterable[Message], sender: str) -> CalendarAnswer | None:
    """The answer that the parts of a message of ``sender`` give; None where they give none.

    Raises UnreadableMail: one of them cannot be read, or they answer about several events.
    """
    found = [item for part in parts for item in _answers(part, sender)]
    if len({item.uid for item in found}) > 1 or len({item.says for item in found}) > 1:
        raise UnreadableMail("answers about several events")
    return found[0] if found else None


def _answers(part: Message, sender: str) -> list[CalendarAnswer]:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes) or not raw.strip():
        return []
    if (
        len(raw) > MOST_BYTES
        or raw.count(b"\n") > MOST_LINES
        or raw.upper().count(b"BEGIN:") > MOST_COMPONENTS
    ):
        raise UnreadableMail("a calendar that is longer than an answer")
    said = str(part.get_param("method") or "").strip().upper()
    if said not in ("", "REPLY", "COUNTER") or (
        not said and b"REPLY" not in raw.upper() and b"COUNTER" not in raw.upper()
    ):
        return []
    calendar = _read(_text(part, raw))
    within = _word(calendar.get("METHOD"))
    if said and within and said != within:
        raise UnreadableMail("a calendar that says two things")
    method = within or said
    if method not in ("REPLY", "COUNTER"):
        return []
    return [item for event in calendar.walk("VEVENT") if (item := _answer(event, method, sender))]


def _read(text: str) -> Any:
    try:
        return icalendar.Calendar.from_ical(text)
    except Exception as error:
        # Whatever a library makes of what a stranger has written, it is the message that is not readable.
        raise UnreadableMail("a calendar that is none") from error


def _text(part: Message, raw: bytes) -> str:
    try:
        return raw.decode(part.get_content_charset("utf-8") or "utf-8", errors="replace")
    except (LookupError, ValueError):
        return raw.decode("utf-8", errors="replace")


def _answer(event: Any, method: str, sender: str) -> CalendarAnswer | None:
    uid = _line(event.get("UID"))
    if not uid:
        raise UnreadableMail("an answer about no event")
    named = event.get("ATTENDEE")
    attendees = [(_address(item), item) for item in (named if isinstance(named, list) else [named]) if item]
    # Exactly one answers; a calendar that names all who are invited means whoever has sent it.
    address, attendee = next(
        (item for item in attendees if item[0] == sender), (attendees or [("", None)])[0]
    )
    partstat = _word(getattr(attendee, "params", {}).get("PARTSTAT"))
    says = InviteAnswer.COUNTER if method == "COUNTER" else _SAYS.get(partstat)
    if says is None:
        return None
    return CalendarAnswer(
        uid=uid,
        attendee=address,
        says=says,
        sequence=_sequence(event.get("SEQUENCE")),
        stamp=_moment(event.get("DTSTAMP")),
        start=_moment(event.get("DTSTART")),
        occurrence=_moment(event.get("RECURRENCE-ID")),
        says_occurrence=event.get("RECURRENCE-ID") is not None,
        comment=_line(event.get("COMMENT"))[:LONGEST_WISH],
    )


def _address(value: Any) -> str:
    text = str(value).strip()
    return known_as(text[len(_MAILTO) :] if text.lower().startswith(_MAILTO) else text)


def _sequence(value: Any) -> int:
    try:
        return min(max(int(str(value)), 0), _MOST_SEQUENCE)
    except ValueError:
        return 0


def _moment(value: Any) -> datetime | None:
    """A moment (aware), where a calendar says one: of a day alone, or of a zone that nobody knows, it does not."""
    found = getattr(value, "dt", None)
    if not isinstance(found, datetime) or found.tzinfo is None:
        return None
    try:
        return found.astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def _word(value: Any) -> str:
    return "" if value is None else str(value).strip().upper()


def _line(value: Any) -> str:
    several = value if isinstance(value, list) else [value]
    text = " ".join(str(item) for item in several if item is not None)
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
