"""The file for a phone's calendar is as RFC 5545 says, and says nothing of anybody."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.planning.invitation import LONGEST_LINE, invitation

START = datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


def test_it_says_when_and_where() -> None:
    made = invitation("a-1", START, 20, "Clínica; del Río", "Calle Mayor 3, Madrid", START)
    lines = made.split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART:20260308T073000Z" in lines
    assert "DTEND:20260308T075000Z" in lines
    assert "SUMMARY:Clínica\\; del Río" in lines
    assert "LOCATION:Calle Mayor 3\\, Madrid" in lines


@given(title=st.text(max_size=300), place=st.text(max_size=300))
def test_no_line_is_too_long_and_none_breaks_out(title: str, place: str) -> None:
    title, place = (text.encode(errors="replace").decode() for text in (title, place))
    made = invitation("a-1", START, 20, title, place, START)
    lines = made.split("\r\n")
    assert all(len(line.encode()) <= LONGEST_LINE for line in lines)
    unfolded = made.replace("\r\n ", "").split("\r\n")
    assert [line.partition(":")[0] for line in unfolded if line] == [
        "BEGIN", "VERSION", "PRODID", "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
        *(["LOCATION"] if place else []), "END", "END",
    ]  # fmt: skip
