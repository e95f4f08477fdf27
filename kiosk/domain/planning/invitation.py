"""A booking as a calendar of a phone takes it (RFC 5545): when, and where, and nothing of what for or who."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

# In bytes, without the line's end (section 3.1).
LONGEST_LINE = 75


def invitation(key: str, start: datetime, minutes: int, title: str, place: str, made: datetime) -> str:
    """An iCalendar object with one event. ``start`` and ``made`` are aware; times are UTC, which every calendar shows.

    >>> invitation("1", datetime(2026, 3, 2, 9, tzinfo=UTC), 20, "Clinic", "", datetime(2026, 3, 1, tzinfo=UTC))[:15]
    'BEGIN:VCALENDAR'
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//check-in kiosk//EN",
        "BEGIN:VEVENT",
        f"UID:{key}",
        f"DTSTAMP:{_utc(made)}",
        f"DTSTART:{_utc(start)}",
        f"DTEND:{_utc(start + timedelta(minutes=minutes))}",
        f"SUMMARY:{_text(title)}",
        *([f"LOCATION:{_text(place)}"] if place else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def asked(
    method: str,
    key: str,
    start: datetime,
    minutes: int,
    title: str,
    place: str,
    made: datetime,
    sender: str,
    address: str,
    sequence: int = 0,
) -> str:
    """The same as a message (RFC 5546): REQUEST asks for an answer, PUBLISH for none, CANCEL takes either back.

    ``sender`` asks, and gets the answer; ``address`` is asked. Both are addresses of which every letter is ASCII.
    ``sequence`` counts how often the event has another time.

    >>> moment = datetime(2026, 3, 2, 9, tzinfo=UTC)
    >>> "ATTENDEE" in asked("CANCEL", "1", moment, 20, "Clinic", "", moment, "a@b.example", "c@d.example")
    True
    """
    cancelled = method == "CANCEL"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//check-in kiosk//EN",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{key}",
        # A cancellation counts as the next of what was said of the event (section 2.1.4).
        f"SEQUENCE:{sequence + int(cancelled)}",
        f"DTSTAMP:{_utc(made)}",
        f"DTSTART:{_utc(start)}",
        f"DTEND:{_utc(start + timedelta(minutes=minutes))}",
        f"SUMMARY:{_text(title)}",
        *([f"LOCATION:{_text(place)}"] if place else []),
        f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}",
        f"ORGANIZER:mailto:{sender}",
        *(
            [
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP="
                f"{'FALSE' if cancelled else 'TRUE'}:mailto:{address}"
            ]
            if method != "PUBLISH"
            else []
        ),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(said: str) -> str:
    """A text's value (section 3.3.11), in one line."""
    shown = "".join(letter if letter.isprintable() else " " for letter in said)
    return shown.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> list[str]:
    """A content line in parts, none longer than may be; no letter is cut (section 3.1)."""
    parts, part = [], ""
    for letter in line:
        if len((part + letter).encode()) > LONGEST_LINE:
            parts.append(part)
            part = " "
        part += letter
    return [*parts, part]
