"""A line is registered and stays so: digests, what is lost on the way, refusals, and when it asks again."""

import re
from itertools import pairwise

import pytest
from aiosipua.message import SipMessage, SipRequest, SipResponse

from kiosk.devices.sip.account import BadAccount, LineAccount, LineStands, LineState, SipTransport
from kiosk.devices.sip.registering import PATIENCE, REFUSED_FOR, T1, T2, WAITS, LineContact, Registering
from tests.devices.sip.telephone_system import PASSWORD, USER, header, reply

ACCOUNT = LineAccount("pbx.example", USER, PASSWORD)
CONTACT = LineContact("192.0.2.10", 40_000)


class Line:
    """A line and the seconds that go by."""

    def __init__(self, account: LineAccount = ACCOUNT) -> None:
        self.time = 1000.0
        self.registering = Registering(account, CONTACT, self.time)

    def asks(self) -> str:
        """What it says now."""
        request = self.registering.turn(self.time)
        assert isinstance(request, SipRequest)
        return bytes(request).decode()

    def hears(self, request: str, says: str, more: str = "Server: x") -> LineStands:
        response = SipMessage.parse(reply(request, says, more))
        assert isinstance(response, SipResponse)
        self.registering.answered(response, self.time)
        return self.registering.stands

    def challenged(self, request: str, *algorithms: str, nonce: str = "n1", more: str = "") -> LineStands:
        lines = [
            f'WWW-Authenticate: Digest realm="clinic.example", nonce="{nonce}", algorithm={it}, qop="auth"{more}'
            for it in algorithms
        ]
        return self.hears(request, "401 Unauthorized", "\r\n".join(lines))


def credentials(request: str) -> dict[str, str]:
    return dict(re.findall(r'(\w+)="?([^",]*)"?', header(request, "Authorization")))


def test_it_says_who_it_is_and_never_its_password() -> None:
    line = Line()
    asked = line.asks()
    assert asked.startswith("REGISTER sip:pbx.example SIP/2.0\r\n")
    assert header(asked, "Contact") == "<sip:204@192.0.2.10:40000>;expires=300"
    assert header(asked, "Authorization") == ""
    line.challenged(asked, "MD5", "SHA-256", "SHA-512-256")
    again = line.asks()
    assert credentials(again)["algorithm"] == "SHA-256"
    assert (credentials(again)["nc"], credentials(again)["uri"]) == ("00000001", "sip:pbx.example")
    assert header(again, "Call-ID") == header(asked, "Call-ID")
    assert [header(it, "CSeq") for it in (asked, again)] == ["1 REGISTER", "2 REGISTER"]
    assert PASSWORD not in asked + again
    assert PASSWORD not in repr(ACCOUNT)


def test_it_asks_again_before_its_time_is_over_with_the_same_challenge() -> None:
    line = Line()
    line.challenged(line.asks(), "MD5")
    theirs = "Contact: <sip:204@192.0.2.99:5060>;expires=3000, <sip:204@192.0.2.10:40000>;expires=100"
    assert line.hears(line.asks(), "200 OK", theirs) == LineStands(LineState.REGISTERED)
    line.time += 79
    assert line.registering.turn(line.time) is None
    line.time += 2
    again = line.asks()
    assert credentials(again)["nc"] == "00000002"
    # The telephone system has another nonce by now.
    line.challenged(again, "MD5", nonce="n2")
    fresh = line.asks()
    assert (credentials(fresh)["nonce"], credentials(fresh)["nc"]) == ("n2", "00000001")
    assert line.hears(fresh, "200 OK", theirs).state is LineState.REGISTERED


def test_a_wrong_password_is_said_and_not_tried_again_and_again() -> None:
    line = Line()
    line.challenged(line.asks(), "MD5")
    assert line.challenged(line.asks(), "MD5", nonce="n2") == LineStands(LineState.REFUSED, 401)
    line.time += REFUSED_FOR - 1
    assert line.registering.turn(line.time) is None
    line.time += 1
    assert header(line.asks(), "Authorization") == ""


def test_a_stale_nonce_is_no_wrong_password() -> None:
    line = Line()
    line.challenged(line.asks(), "MD5")
    line.challenged(line.asks(), "MD5", nonce="n2", more=", stale=true")
    assert line.hears(line.asks(), "200 OK").state is LineState.REGISTERED


def test_what_it_cannot_answer_is_a_refusal() -> None:
    line = Line()
    assert line.challenged(line.asks(), "SHA-512-256") == LineStands(LineState.REFUSED, 401)
    for says in ("403 Forbidden", "404 Not Found", "302 Moved"):
        line = Line()
        assert line.hears(line.asks(), says) == LineStands(LineState.REFUSED, int(says[:3]))


def test_what_is_lost_is_said_again_and_silence_is_told() -> None:
    line = Line()
    first, sent, began = line.asks(), [0.0], line.time
    while line.registering.stands.state is LineState.STARTING:
        line.time = line.registering.due
        request = line.registering.turn(line.time)
        if request is not None:
            assert bytes(request).decode() == first
            sent.append(line.time - began)
    assert line.time - began == PATIENCE
    gaps = [later - earlier for earlier, later in pairwise(sent)]
    assert gaps[:4] == [T1, 2 * T1, 4 * T1, T2]
    assert set(gaps[3:]) == {T2}
    assert line.registering.stands == LineStands(LineState.SILENT)
    line.time += WAITS[0]
    assert line.asks() != first


def test_over_tcp_nothing_is_said_twice() -> None:
    line = Line(LineAccount("pbx.example", USER, PASSWORD, SipTransport.TCP))
    asked = line.asks()
    assert ";transport=tcp" in header(asked, "Contact")
    assert header(asked, "Via").startswith("SIP/2.0/TCP ")
    assert line.registering.due == line.time + PATIENCE


def test_a_telephone_system_that_is_not_well_is_asked_later() -> None:
    line = Line()
    assert line.hears(line.asks(), "503 Service Unavailable") == LineStands(LineState.SILENT, 503)
    assert line.registering.due == line.time + WAITS[0]


def test_it_asks_for_longer_where_that_is_wanted() -> None:
    line = Line()
    line.hears(line.asks(), "423 Interval Too Brief", "Min-Expires: 1800")
    again = line.asks()
    assert header(again, "Expires") == "1800"
    assert line.hears(again, "423 Interval Too Brief", "Min-Expires: 60").state is LineState.REFUSED


def test_nobody_else_answers_for_the_telephone_system() -> None:
    line = Line()
    asked = line.asks()
    for forged in (
        re.sub("branch=\\w+", "branch=z9hG4bKother", asked),
        asked.replace("1 REGISTER", "7 REGISTER"),
        asked.replace("1 REGISTER", "1 INVITE"),
    ):
        assert line.hears(forged, "200 OK").state is LineState.STARTING
    assert line.hears(asked, "100 Trying").state is LineState.STARTING
    assert line.hears(asked, "200 OK").state is LineState.REGISTERED
    # It was answered.
    assert line.hears(asked, "403 Forbidden").state is LineState.REGISTERED


@pytest.mark.parametrize("granted", ["0", "-5", "x", "999999999"])
def test_a_time_that_is_none_is_not_believed(granted: str) -> None:
    line = Line()
    line.hears(line.asks(), "200 OK", f"Contact: <sip:204@192.0.2.10:40000>;expires={granted}")
    assert line.time + 15 <= line.registering.due <= line.time + 3600


def test_it_leaves_in_good_order() -> None:
    line = Line()
    line.hears(line.asks(), "200 OK")
    left = bytes(line.registering.leave()).decode()
    assert header(left, "Expires") == "0"
    assert header(left, "Contact").endswith(";expires=0")


@pytest.mark.parametrize(
    "account",
    [("pbx example", "204"), ("", "204"), ("pbx.example\r\nX: y", "204"), ("pbx.example", "2 4"), ("pbx.example", ""),
     ("pbx.example", "204\r\nX: y"), ("pbx.example", "204>")],
)  # fmt: skip
def test_an_account_that_cannot_be_is_refused(account: tuple[str, str]) -> None:
    with pytest.raises(BadAccount):
        LineAccount(*account)
    with pytest.raises(BadAccount):
        LineAccount("pbx.example", "204", login='a"b')
