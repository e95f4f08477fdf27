"""A call rings once, whatever is lost on the way, and nobody but the telephone system makes anything happen."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.sip.account import (
    LineAccount,
    LineRangOut,
    LineRings,
    LineState,
    LineTold,
    RingEnded,
    SipTransport,
)
from kiosk.devices.sip.agent import LONGEST_RING, MOST_REMEMBERED, MOST_RINGS, LineAgent, Whither
from kiosk.devices.sip.registering import PATIENCE, LineContact
from tests.devices.sip.telephone_system import header

PBX: tuple[str, int] = ("192.0.2.1", 5060)


class Wire:
    """A line, and what goes to and fro."""

    def __init__(self, transport: SipTransport = SipTransport.UDP) -> None:
        self.time, self.source = 1000.0, PBX if transport is SipTransport.UDP else None
        account = LineAccount("192.0.2.1", "204", transport=transport)
        self.agent = LineAgent(account, LineContact("192.0.2.10", 40_000), self.source, self.time)
        self.agent.registering.due = 1e9
        self.told()

    def told(self) -> list[LineTold]:
        found, self.agent.told[:] = [*self.agent.told], []
        return found

    def sent(self) -> list[str]:
        found, self.agent.sent[:] = [*self.agent.sent], []
        return [it.content.decode() for it in found]

    def whither(self) -> list[Whither]:
        return [it.to for it in self.agent.sent]

    def hears(self, message: str) -> list[str]:
        self.agent.receive(message.replace("\n", "\r\n").encode(), self.source, self.time)
        return self.sent()

    def goes_on(self, seconds: float) -> list[str]:
        """Everything that is said meanwhile."""
        until, said = self.time + seconds, []
        while self.agent.due <= until:
            self.time = max(self.time, self.agent.due)
            self.agent.turn(self.time)
            said += self.sent()
        self.time = until
        return said


def codes(said: list[str]) -> list[int]:
    return [int(it.split()[1]) for it in said]


def request(
    method: str, call: str = "c1", branch: str = "z9hG4bK1", uri: str = "sip:204@192.0.2.10:40000",
    more: str = "", to: str = "<sip:204@192.0.2.1>", number: int = 7,
) -> str:  # fmt: skip
    lines = [
        f"{method} {uri} SIP/2.0",
        f"Via: SIP/2.0/UDP 10.0.0.1:5062;branch={branch};rport",
        "Via: SIP/2.0/UDP 10.0.0.9;branch=z9hG4bKbefore",
        "Record-Route: <sip:10.0.0.1;lr>",
        'From: "Ruiz" <sip:+34600555010@pbx.example>;tag=f1',
        f"To: {to}",
        f"Call-ID: {call}",
        f"CSeq: {number} {method}",
        "Max-Forwards: 70",
        *filter(None, [more]),
        "Content-Length: 0",
    ]
    return "\n".join([*lines, "", ""])


def test_a_call_rings_and_is_missed_where_it_is_taken_back() -> None:
    wire = Wire()
    (said,) = wire.hears(request("INVITE"))
    assert said.startswith("SIP/2.0 180 Ringing\r\n")
    assert header(said, "Via") == "SIP/2.0/UDP 10.0.0.1:5062;branch=z9hG4bK1;rport=5060;received=192.0.2.1"
    assert said.count("\r\nVia:") == 2
    assert header(said, "Record-Route") == "<sip:10.0.0.1;lr>"
    assert header(said, "Contact") == "<sip:204@192.0.2.10:40000>"
    assert re.fullmatch(r"<sip:204@192.0.2.1>;tag=[0-9a-f]+", header(said, "To"))
    (rings,) = wire.told()
    assert isinstance(rings, LineRings)
    assert rings.number == "+34600555010"
    cancelled = wire.hears(request("CANCEL"))
    assert codes(cancelled) == [200, 487]
    assert header(cancelled[1], "CSeq") == "7 INVITE"
    assert {header(it, "To") for it in cancelled} == {header(said, "To")}
    assert wire.told() == [LineRangOut(rings.call, RingEnded.MISSED)]
    assert wire.hears(request("ACK")) == []
    assert wire.goes_on(60) == []


def test_it_answers_whoever_has_asked_and_nobody_else() -> None:
    wire = Wire()
    message = request("OPTIONS").replace("\n", "\r\n")
    wire.agent.receive(message.encode(), ("192.0.2.1", 5099), wire.time)
    wire.agent.receive(message.replace(";rport", "").encode(), ("192.0.2.1", 5099), wire.time)
    assert wire.whither() == [("192.0.2.1", 5099), ("192.0.2.1", 5062)]


def test_what_comes_twice_rings_once() -> None:
    wire = Wire()
    first = wire.hears(request("INVITE"))
    assert wire.hears(request("INVITE")) == first
    assert len(wire.told()) == 1
    wire.hears(request("CANCEL"))
    assert codes(wire.hears(request("CANCEL"))) == [200]
    assert len(wire.told()) == 1
    assert codes(wire.hears(request("INVITE"))) == [487]
    assert wire.told() == []


def test_one_call_by_two_ways_rings_once() -> None:
    wire = Wire()
    wire.hears(request("INVITE"))
    assert codes(wire.hears(request("INVITE", branch="z9hG4bK2"))) == [482]
    assert len(wire.told()) == 1


def test_an_end_that_was_lost_is_said_again_until_it_is_known() -> None:
    wire = Wire()
    wire.hears(request("INVITE"))
    wire.hears(request("CANCEL"))
    assert codes(wire.goes_on(10)) == [487] * 4
    wire.hears(request("ACK"))
    assert wire.goes_on(10) == []
    other = Wire()
    other.hears(request("INVITE"))
    other.hears(request("CANCEL"))
    assert len(other.goes_on(PATIENCE - 1)) == 9
    other.goes_on(2)
    assert other.goes_on(60) == []
    assert other.agent.due == 1e9


def test_over_tcp_it_is_said_once() -> None:
    wire = Wire(SipTransport.TCP)
    wire.hears(request("INVITE"))
    assert codes(wire.hears(request("CANCEL"))) == [200, 487]
    assert wire.goes_on(PATIENCE + 1) == []


def test_answered_at_another_telephone_is_not_missed() -> None:
    wire = Wire()
    wire.hears(request("INVITE"))
    (rings,) = wire.told()
    assert isinstance(rings, LineRings)
    wire.hears(request("CANCEL", more='Reason: SIP;cause=200;text="Call completed elsewhere"'))
    assert wire.told() == [LineRangOut(rings.call, RingEnded.ANSWERED)]


def test_of_a_ring_from_before_it_was_started_again_it_tells_that_it_is_over() -> None:
    before, after = Wire(), Wire()
    before.hears(request("INVITE"))
    (rings,) = before.told()
    assert isinstance(rings, LineRings)
    assert codes(after.hears(request("CANCEL"))) == [481]
    assert after.told() == [LineRangOut(rings.call, RingEnded.MISSED)]


def test_it_never_answers_and_says_that_it_rings_still() -> None:
    wire = Wire()
    wire.hears(request("INVITE"))
    (rings,) = wire.told()
    assert isinstance(rings, LineRings)
    assert codes(wire.goes_on(LONGEST_RING - 1)) == [180] * 9
    assert codes(wire.goes_on(2))[:1] == [480]
    assert wire.told() == [LineRangOut(rings.call, RingEnded.MISSED)]


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (request("INVITE", uri="sip:205@192.0.2.10:40000"), 404),
        (request("INVITE", uri="sip:192.0.2.10:40000"), 404),
        (request("INVITE", more="Require: 100rel"), 420),
        (request("INVITE", to="<sip:204@192.0.2.1>;tag=old"), 481),
        (request("BYE"), 481),
        (request("NOTIFY"), 481),
        (request("MESSAGE"), 405),
        (request("OPTIONS"), 200),
        (request("INVITE").replace("7 INVITE", "7 BYE"), 400),
        (request("INVITE").replace("Call-ID: c1\n", ""), 400),
    ],
)
def test_what_it_does_not_do_it_says(asked: str, code: int) -> None:
    wire = Wire()
    (said,) = wire.hears(asked)
    assert codes([said]) == [code]
    assert wire.told() == []
    if code in (200, 405):
        assert "CANCEL" in header(said, "Allow")


def test_more_calls_than_there_are_telephones_are_busy() -> None:
    wire = Wire()
    said = [wire.hears(request("INVITE", f"c{it}", f"z9hG4bK{it}")) for it in range(MOST_RINGS + 5)]
    assert [codes(it) for it in said] == [[180]] * MOST_RINGS + [[486]] * 5
    assert len(wire.told()) == MOST_RINGS


def test_however_many_come_no_more_are_remembered() -> None:
    wire = Wire()
    for it in range(MOST_REMEMBERED + 100):
        assert codes(wire.hears(request("INVITE", f"c{it}", f"z9hG4bK{it}", uri="sip:205@x"))) in (
            [404],
            [486],
        )
    assert len(wire.agent._invites) == MOST_REMEMBERED
    wire.goes_on(PATIENCE + 1)
    assert codes(wire.hears(request("INVITE"))) == [180]


def test_what_a_call_is_called_tells_nothing_of_it() -> None:
    wire = Wire()
    wire.hears(request("INVITE", "+34600555010@192.0.2.1"))
    (rings,) = wire.told()
    assert isinstance(rings, LineRings)
    assert re.fullmatch("[0-9a-f]{32}", rings.call)


def test_it_leaves_what_rings_to_the_others() -> None:
    wire = Wire()
    wire.hears(request("INVITE"))
    wire.agent.leave()
    said = wire.sent()
    assert said[0].startswith("SIP/2.0 480 ")
    assert said[1].startswith("REGISTER ")
    assert header(said[1], "Expires") == "0"


@given(
    st.binary(max_size=600)
    | st.text(max_size=600).map(lambda it: f"INVITE sip:204@x SIP/2.0\r\n{it}".encode())
)
def test_whatever_comes_it_goes_on(content: bytes) -> None:
    wire = Wire()
    wire.agent.receive(content, PBX, wire.time)
    assert codes(wire.hears(request("INVITE", "after")))[-1] == 180
    assert wire.agent.stands.state is LineState.STARTING


LINES = request("INVITE").split("\n")


@given(st.integers(1, 8), st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=80))
def test_whatever_a_header_says_nothing_but_a_ring_comes_of_it(place: int, value: str) -> None:
    wire = Wire()
    lines = [*LINES]
    lines[place] = f"{lines[place].partition(':')[0]}: {value}"
    for said in wire.hears("\n".join(lines)):
        assert said.count("\r\n\r\n") == 1
        assert codes([said])[0] in (180, 400, 404, 481)
    assert all(isinstance(it, LineRings) for it in wire.told())
