"""Messages go to a real server over TLS, or not at all, and what became of each is known."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest

from kiosk.devices.smtp import MailLine, MailServer
from kiosk.domain.mail import Envelope, Handed, MailOutcome
from kiosk.domain.planning.invitation import asked
from tests.devices.mail_server import LoopbackServer

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
CALENDAR = asked("REQUEST", "u", NOW, 20, "Clínica", "Calle 1", NOW, "front@clinic.example", "a@d.example")
MAIL = Envelope("key", "a@d.example", "Mañana, 9:00", "Hola, José:\n\nCuándo: mañana\n", CALENDAR, "REQUEST")


@pytest.fixture(params=[False, True], ids=["starttls", "tls"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LoopbackServer]:
    made = LoopbackServer(tmp_path, implicit=request.param)
    yield made
    made.close()


def hand(server: MailServer, *mail: Envelope) -> list[Handed]:
    with MailLine(server, lambda: NOW) as line:
        return [line.hand(one) for one in mail]


def test_an_invitation_comes_whole(server: LoopbackServer) -> None:
    assert hand(server.named(), MAIL) == [Handed(MailOutcome.SENT, 250)]
    ((address, read),) = server.box.taken
    assert address == read["To"] == "a@d.example"
    assert read["From"].addresses[0].display_name == "Clínica, North"
    assert (read["Subject"], read["Message-ID"]) == ("Mañana, 9:00", "<key@clinic.example>")
    assert read["Auto-Submitted"] == "auto-generated"
    plain, calendar = read.iter_parts()
    assert read.get_content_type() == "multipart/alternative"
    assert plain.get_content().replace("\r\n", "\n") == MAIL.text
    assert calendar.get_content_type() == "text/calendar"
    assert calendar["Content-Type"].params["method"] == "REQUEST"
    raw = calendar.get_payload(decode=True)
    assert isinstance(raw, bytes)
    assert raw.decode() == CALENDAR
    (event,) = icalendar.Calendar.from_ical(raw).walk("VEVENT")
    assert event["LOCATION"] == "Calle 1"


def test_what_a_server_says_of_one_says_nothing_of_the_next(server: LoopbackServer) -> None:
    server.box.answers = {"no@d.example": "550 nobody", "full@d.example": "452 later"}
    mail = [Envelope(key, f"{key}@d.example", "s", "t\n") for key in ("no", "full", "yes")]
    assert hand(server.named(), *mail) == [
        Handed(MailOutcome.REFUSED, 550),
        Handed(MailOutcome.LATER, 452),
        Handed(MailOutcome.SENT, 250),
    ]
    assert [address for address, _ in server.box.taken] == ["yes@d.example"]


def test_a_line_that_breaks_with_the_message_leaves_it_unclear(server: LoopbackServer) -> None:
    server.box.answers = {"a@d.example": "drop"}
    other = Envelope("other", "b@d.example", "s", "t\n")
    assert hand(server.named(), MAIL, other) == [Handed(MailOutcome.UNCLEAR), Handed(MailOutcome.SENT, 250)]
    assert len(server.box.taken) == 2


def test_a_server_that_is_not_whom_it_should_be_gets_nothing(server: LoopbackServer) -> None:
    for named in (server.named(authority=""), server.named(host="localhost"), server.named(port=1)):
        assert hand(named, MAIL) == [Handed(MailOutcome.AWAY)]
    assert hand(server.named(password="wrong"), MAIL) == [Handed(MailOutcome.AWAY, 535)]
    assert server.box.taken == []
