"""A message goes out once whatever breaks, and what a message centre may do wrong stops nothing."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.devices.smpp import units
from kiosk.devices.smpp.line import LinePace, SmppLine
from kiosk.devices.smpp.units import SmppUnit
from kiosk.domain.mail import Handed, MailOutcome
from kiosk.domain.mail.incoming import BounceReason
from kiosk.domain.mail.texts import TextHeard, TextReceipt, TextReply
from tests.devices.smpp.centre import ENVELOPE, HASTY, QUICK, Centre, Peer, centre, text_of

Script = Callable[[Peer], None]
LONG = replace(ENVELOPE, text="á" * 200)


def whole(peer: Peer) -> None:
    """A centre without faults."""
    peer.bound()
    while True:
        unit = peer.take()
        name = f"id-{len(peer.units)}".encode() + b"\0" if unit.command == units.SUBMIT_SM else b""
        peer.answer(unit, body=name)


def after_bind(*units_of: SmppUnit | bytes) -> Script:
    """What a centre does with the first message: it says this, and nothing more."""

    def script(peer: Peer) -> None:
        peer.bound()
        peer.submitted()
        for unit in units_of:
            peer.raw(unit if isinstance(unit, bytes) else unit.packed())
        while True:
            peer.take()

    return script


def refusing(*codes: int) -> Script:
    """A centre that answers each message with the next of the codes, and takes what comes after them."""

    def script(peer: Peer) -> None:
        peer.bound()
        for code in codes:
            peer.answer(peer.submitted(), code)
        while True:
            peer.answer(peer.take(), body=b"taken\0")

    return script


def bound(there: Centre, pace: LinePace) -> SmppLine:
    """A line that is open; whoever is hasty was not yet while it opened."""
    line = there.line()
    assert line.ready()
    line._pace = pace
    return line


def test_a_message_is_sent_and_named_and_the_line_is_left_as_it_should_be() -> None:
    with centre(whole) as there:
        line = there.line()
        assert line.hand(ENVELOPE) == Handed(MailOutcome.SENT, 0, ("id-2",))
        assert line.hand(ENVELOPE) == Handed(MailOutcome.SENT, 0, ("id-3",))
        line.close()
    (peer,) = there.peers
    assert [unit.command for unit in peer.units] == [
        units.BIND_TRANSCEIVER,
        units.SUBMIT_SM,
        units.SUBMIT_SM,
        units.UNBIND,
    ]
    assert [unit.sequence for unit in peer.units] == [1, 2, 3, 4]
    assert peer.units[0].body.startswith(b"front\0secret\0")
    assert b"See you on Tuesday" in peer.units[1].body


def test_no_more_parts_wait_for_an_answer_than_the_window_has() -> None:
    held: list[int] = []

    def script(peer: Peer) -> None:
        peer.bound()
        left = 0
        while True:
            group = [peer.submitted() for _ in range(min(2, 3 - left))]
            left += len(group)
            held.append(len(group))
            for unit in reversed(group):
                peer.answer(unit, body=b"n\0")
            if left == 3:
                return

    with centre(script) as there:
        line = there.line(window=2)
        assert line.hand(LONG) == Handed(MailOutcome.SENT, 0, ("n", "n", "n"))
        line.close()
    assert held == [2, 1]


@pytest.mark.parametrize("by_options", [False, True])
def test_parts_of_a_long_text_say_where_they_belong(by_options: bool) -> None:
    with centre(whole) as there:
        line = there.line(by_options=by_options)
        assert len(line.hand(LONG).parts) == 3
        line.close()
    parts = [units.delivered(unit.body) for unit in there.peers[0].units if unit.command == units.SUBMIT_SM]
    assert [(part.part, part.parts) for part in parts] == [(1, 3), (2, 3), (3, 3)]
    assert b"".join(part.raw for part in parts).decode("utf-16-be") == LONG.text


@pytest.mark.parametrize(
    ("script", "pace", "outcome", "offered"),
    [
        # Whatever it says, the answer that is waited for never comes.
        (after_bind(), HASTY, MailOutcome.UNCLEAR, 1),
        (after_bind(SmppUnit(units.SUBMIT_SM | units.RESPONSE, 77)), HASTY, MailOutcome.UNCLEAR, 1),
        (after_bind(SmppUnit(units.GENERIC_NACK, 0, 2)), HASTY, MailOutcome.UNCLEAR, 1),
        (after_bind(b"\0\0\0\x40\x80"), HASTY, MailOutcome.UNCLEAR, 1),
        (after_bind(b"\xff" * 40), QUICK, MailOutcome.UNCLEAR, 1),
        (after_bind(struct.pack(">IIII", 0x7FFFFFFF, 5, 0, 1)), QUICK, MailOutcome.UNCLEAR, 1),
        (after_bind(struct.pack(">IIII", 3, 5, 0, 1)), QUICK, MailOutcome.UNCLEAR, 1),
        (after_bind(SmppUnit(units.UNBIND, 9)), QUICK, MailOutcome.UNCLEAR, 1),
        (refusing(0x0B), QUICK, MailOutcome.REFUSED, 1),
        (refusing(units.QUEUE_FULL), QUICK, MailOutcome.LATER, 1),
        (refusing(units.NOT_NOW), QUICK, MailOutcome.LATER, 1),
        (refusing(*[units.THROTTLED] * 3), QUICK, MailOutcome.AWAY, 3),
        (refusing(units.NOT_BOUND), QUICK, MailOutcome.AWAY, 1),
    ],
)
def test_what_a_centre_does_wrong_or_refuses(
    script: Script, pace: LinePace, outcome: MailOutcome, offered: int
) -> None:
    with centre(script) as there:
        line = bound(there, pace)
        assert line.hand(ENVELOPE).outcome is outcome
        line.close()
    submitted = [unit for peer in there.peers for unit in peer.units if unit.command == units.SUBMIT_SM]
    # What was refused because it came too fast is offered again; nothing else is.
    assert len(submitted) == offered


def test_who_is_told_that_nobody_is_let_in_asks_to_be_let_in_anew() -> None:
    with centre(refusing(units.NOT_BOUND), whole) as there:
        line = there.line()
        assert line.hand(ENVELOPE) == Handed(MailOutcome.AWAY, units.NOT_BOUND)
        assert line.hand(ENVELOPE).outcome is MailOutcome.SENT
        line.close()
    assert len(there.peers) == 2


def test_who_is_asked_to_go_slower_does_and_each_part_goes_once() -> None:
    with centre(refusing(units.THROTTLED, units.THROTTLED)) as there:
        line = there.line()
        assert line.hand(LONG) == Handed(MailOutcome.SENT, 0, ("taken", "taken", "taken"))
        line.close()
    numbers = [
        units.delivered(unit.body).part for unit in there.peers[0].units if unit.command == units.SUBMIT_SM
    ]
    assert sorted(numbers) == [1, 1, 2, 2, 3] or sorted(numbers) == [1, 1, 1, 2, 3]


def test_a_text_of_which_a_part_is_refused_is_not_sent_again() -> None:
    def script(peer: Peer) -> None:
        peer.bound()
        peer.answer(peer.submitted(), body=b"first\0")
        peer.answer(peer.submitted(), 0x0B)
        peer.take()

    with centre(script) as there:
        line = there.line(window=1)
        assert line.hand(LONG) == Handed(MailOutcome.UNCLEAR, 0x0B, ("first", "", ""))
        line.close()


def test_a_line_that_was_cut_before_anything_went_out_is_away_and_opens_again() -> None:
    with centre(lambda peer: peer.bound(), whole) as there:
        line = there.line()
        assert line.ready()
        # The other side has closed it by the time that this is answered.
        assert line.hand(ENVELOPE).outcome in (MailOutcome.AWAY, MailOutcome.UNCLEAR)
        assert line.hand(ENVELOPE).outcome is MailOutcome.SENT
        line.close()
    assert len(there.peers) == 2


def test_who_is_not_let_in_waits_longer_each_time() -> None:
    def script(peer: Peer) -> None:
        peer.answer(peer.take(), 0x0E)

    now = 0.0
    with centre(script) as there:
        made = there.line()
        line = SmppLine(made._server, LinePace(again=(10.0, 60.0)), monotonic=lambda: now)
        assert line.hand(ENVELOPE) == Handed(MailOutcome.AWAY, 0x0E)
        assert "does not let this computer in (14)" in line.why
        for moment, tries in ((9.9, 1), (10.0, 2), (69.0, 2), (70.0, 3), (129.0, 3), (130.0, 4)):
            now = moment
            assert line.hand(ENVELOPE) == Handed(MailOutcome.AWAY, 0x0E)
            assert len(there.peers) == tries


def heard_by(line: SmppLine, number: int, seconds: float = 20.0) -> list[TextHeard]:
    """So many of what comes."""
    found: list[TextHeard] = []

    def keep(what: TextHeard) -> bool:
        found.append(what)
        return True

    line._stop = lambda: len(found) >= number
    line.listen(seconds, keep)
    return found


def test_texts_and_receipts_are_heard_and_answered_for() -> None:
    receipt = (
        b"id:7 sub:001 dlvrd:001 submit date:2611300900 done date:2611300901 stat:UNDELIV err:001 text:x"
    )
    option = (
        struct.pack(">HH", units.RECEIPTED_ID, 4) + b"abc\0" + struct.pack(">HHB", units.MESSAGE_STATE, 1, 2)
    )
    answers: list[SmppUnit] = []

    def script(peer: Peer) -> None:
        peer.bound()
        for number, unit in enumerate(
            [
                text_of("+15550100001", b"S\x05"),
                text_of("15550100001", b"\x05\x00\x03\x09\x02\x02, please", features=0x40),
                text_of("15550100001", b"\x05\x00\x03\x09\x02\x01Yes", features=0x40),
                text_of("+15550100001", "是".encode("utf-16-be"), coding=8),
                text_of("+15550100001", receipt, features=0x04),
                text_of("+15550100001", b"", features=0x04, options=option),
                text_of("+15550100001", b"id:8 stat:ENROUTE", features=0x04),
                replace(text_of("+1", b""), body=b"\0\1"),
                text_of("+15550100001", b"last"),
            ],
            1,
        ):
            peer.send(replace(unit, sequence=number))
        peer.send(SmppUnit(units.ENQUIRE_LINK, 90))
        peer.send(SmppUnit(0x103, 91))
        answers.extend(peer.take() for _ in range(12))

    with centre(script) as there:
        line = there.line()
        found = heard_by(line, 6)
        line.close()
    assert found == [
        TextReply("+15550100001", "Sé"),
        TextReply("15550100001", "Yes, please"),
        TextReply("+15550100001", "是"),
        TextReceipt("+15550100001", ("7",), BounceReason.OTHER),
        TextReceipt("+15550100001", ("abc", "2748")),
        TextReply("+15550100001", "last"),
    ]
    said = {unit.sequence: (unit.command, unit.status) for unit in answers if unit.is_response}
    assert said == {
        **dict.fromkeys((1, 2, 3, 4, 5, 6, 7, 9), (units.DELIVER_SM | units.RESPONSE, 0)),
        8: (units.DELIVER_SM | units.RESPONSE, units.NEVER),
        90: (units.ENQUIRE_LINK | units.RESPONSE, 0),
        91: (units.GENERIC_NACK, units.UNKNOWN_COMMAND),
    }


def test_what_could_not_be_written_down_is_brought_again() -> None:
    answers: list[SmppUnit] = []

    def script(peer: Peer) -> None:
        peer.bound()
        peer.send(text_of("+15550100001", b"yes"))
        answers.append(peer.take())

    with centre(script) as there:
        line = there.line()
        seen: list[TextHeard] = []

        def lose(what: TextHeard) -> bool:
            seen.append(what)
            return False

        line._stop = lambda: bool(seen)
        line.listen(20.0, lose)
        line.close()
    assert [(unit.sequence, unit.status) for unit in answers] == [(1, units.NOT_NOW)]


def test_what_comes_while_a_message_is_sent_is_heard_after_it() -> None:
    def script(peer: Peer) -> None:
        peer.bound()
        unit = peer.submitted()
        peer.send(text_of("+15550100001", b"id:n1 stat:DELIVRD", features=0x04))
        peer.answer(unit, body=b"n1\0")
        peer.take()

    with centre(script) as there:
        line = there.line()
        assert line.hand(ENVELOPE).parts == ("n1",)
        assert heard_by(line, 1) == [TextReceipt("+15550100001", ("n1",))]
        line.close()


def test_a_centre_that_falls_silent_is_asked_and_left() -> None:
    asked: list[int] = []

    def silent(peer: Peer) -> None:
        peer.bound()
        asked.append(peer.take().command)
        peer.take()

    def speaks(peer: Peer) -> None:
        peer.bound()
        peer.send(text_of("+15550100001", b"there"))
        peer.take()

    with centre(silent, speaks) as there:
        # Long enough to be let in by the other one, if not at the first try.
        line = bound(there, replace(HASTY, answer=0.3))
        assert heard_by(line, 1) == [TextReply("+15550100001", "there")]
        line.close()
    assert asked == [units.ENQUIRE_LINK]
