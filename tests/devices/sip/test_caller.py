"""Who calls is what the telephone system vouches for, and never what a caller writes beside it."""

import pytest
from aiosipua.message import SipMessage
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.sip.account import RingEnded
from kiosk.devices.sip.caller import caller_of, ended_by

CALLERS = {
    'From: "Ruiz" <sip:+34600555010@pbx.example;user=phone>;tag=1': "+34600555010",
    "From: sip:0600555010@pbx.example;tag=1": "0600555010",
    "From: <tel:+34-600-555-010>;tag=1": "+34-600-555-010",
    "f: <sip:204@10.0.0.1:5060>;tag=1": "204",
    "From: <sip:%2B34600555010@pbx.example>": "+34600555010",
    "From: <sip:front.desk@pbx.example>": "front.desk",
    "From: <sip:600555010:secret@pbx.example>": "600555010",
    # What a caller writes in quotes is no address, whatever it looks like.
    'From: "<sip:112@pbx.example>" <sip:+34600555010@pbx.example>': "+34600555010",
    'From: "a \\" <tel:112>" <sip:+34600555010@pbx.example>': "+34600555010",
    'From: "<tel:112> <sip:600555010@pbx.example>;tag=1': "",
    # The telephone system's word goes before the caller's.
    "From: <sip:1@x>\nP-Asserted-Identity: <sip:+34600555010@pbx.example>": "+34600555010",
    'From: <sip:1@x>\nP-Asserted-Identity: "Ruiz" <sip:ruiz@pbx.example>, <tel:+34600555010>': "+34600555010",
    "From: <sip:1@x>\nP-Asserted-Identity: <sip:ruiz@pbx.example>": "ruiz",
    "From: <sip:1@x>\nRemote-Party-ID: <sip:600555010@x>;party=calling;privacy=off": "600555010",
    "From: <sip:1@x>\nRemote-Party-ID: <sip:2@x>\nP-Asserted-Identity: <tel:600555010>": "600555010",
    # Withheld.
    'From: "Anonymous" <sip:anonymous@anonymous.invalid>;tag=1': "",
    "From: <sip:anonymous@anonymous.invalid>\nP-Asserted-Identity: <tel:+34600555010>": "",
    "From: <sip:600555010@x>\nP-Asserted-Identity: <tel:+34600555010>\nPrivacy: id": "",
    "From: <sip:600555010@x>\nPrivacy: header;id;critical": "",
    "From: <sip:600555010@x>\nPrivacy: none": "600555010",
    "From: <sip:600555010@x>\nRemote-Party-ID: <sip:600555010@x>;privacy=full": "",
    "From: <sip:Restricted@x>": "",
    "From: <sip:pbx.example>": "",
    "From: <mailto:someone@example.org>": "",
    "Subject: nothing": "",
}
REASONS = {
    "": RingEnded.MISSED,
    'Reason: SIP;cause=200;text="Call completed elsewhere"': RingEnded.ANSWERED,
    'reason: sip ; cause=200 ;text="x"': RingEnded.ANSWERED,
    "Reason: Q.850;cause=26": RingEnded.ANSWERED,
    "Reason: Q.850;cause=16, SIP;cause=200": RingEnded.ANSWERED,
    "Reason: Q.850;cause=200": RingEnded.MISSED,
    'Reason: SIP;cause=487;text="ORIGINATOR_CANCEL"': RingEnded.MISSED,
    "Reason: ;;;": RingEnded.MISSED,
}


def headers(text: str) -> SipMessage:
    lines = text.replace("\n", "\r\n")
    return SipMessage.parse(f"INVITE sip:204@x SIP/2.0\r\n{lines}\r\n\r\n")


@pytest.mark.parametrize("said", CALLERS)
def test_who_calls(said: str) -> None:
    assert caller_of(headers(said).headers) == CALLERS[said]


@pytest.mark.parametrize("said", REASONS)
def test_why_it_rings_no_more(said: str) -> None:
    assert ended_by(headers(said).headers) is REASONS[said]


@given(st.text(max_size=300), st.sampled_from(["From", "P-Asserted-Identity", "Remote-Party-ID", "Privacy"]))
def test_whatever_is_written_there_is_a_text(value: str, name: str) -> None:
    message = headers("Subject: x")
    message.headers.append(name, " ".join(value.split()))
    assert "@" not in caller_of(message.headers) or name == "From" or "%40" in value
    ended_by(message.headers)


def test_a_long_one_takes_no_time() -> None:
    for value in ('"' * 60_000, "<" * 60_000, '"\\' * 30_000, "sip:" * 15_000, "," * 60_000):
        message = headers("Subject: x")
        for name in ("From", "P-Asserted-Identity", "Reason", "Privacy"):
            message.headers.append(name, value)
        caller_of(message.headers)
        ended_by(message.headers)
