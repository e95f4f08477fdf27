"""The line, against a message centre that nobody here wrote."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.devices.smpp.line import LinePace, SmppLine
from kiosk.domain.mail import Handed, MailOutcome
from kiosk.domain.mail.texts import TextHeard, TextReceipt, TextReply
from tests.devices.mail_server import certified
from tests.devices.smpp.centre import ENVELOPE
from tests.devices.smpp.node_centre import node_centre
from tests.devices.smpp.node_centre import npm_package as npm_package

PACE = LinePace(answer=20.0, idle=20.0, again=(0.0,))


def heard_by(line: SmppLine, number: int) -> list[TextHeard]:
    found: list[TextHeard] = []

    def keep(what: TextHeard) -> bool:
        found.append(what)
        return True

    line._stop = lambda: len(found) >= number
    line.listen(20.0, keep)
    return found


@pytest.mark.parametrize("security", ["plain", "tls"])
def test_a_text_goes_out_is_receipted_and_answered(npm_package: Path, tmp_path: Path, security: str) -> None:
    file = certified(tmp_path)
    environment = {"TLS_FILE": str(file)} if security == "tls" else {}
    with node_centre(npm_package, **environment) as there:
        line = SmppLine(there.named(security=security, authority=str(file)), PACE)
        assert line.hand(replace(ENVELOPE, text="ask: ¿Viene usted a las 9:00? [€]")) == Handed(
            MailOutcome.SENT, 0, ("m1",)
        )
        assert there.next("bound") == {"bound": "front", "good": True, "version": 0x34}
        assert there.next("text") == {
            "from": "15550109999", "from_ton": 1, "to": "15550100001", "ton": 1, "header": [], "receipt": 1,
            "text": "ask: ¿Viene usted a las 9:00? [€]", "coding": 0, "sar": 0,
        }  # fmt: skip
        assert heard_by(line, 2) == [
            TextReceipt("+15550100001", ("m1",)),
            TextReply("+15550100001", "Sí, voy"),
        ]
        assert there.next("receipt_answer") == {"receipt_answer": 0}
        assert there.next("reply_answer") == {"reply_answer": 0}
        line.close()
        assert there.next("unbound")["unbound"]


def test_a_long_text_comes_whole_and_in_its_letters(npm_package: Path) -> None:
    text = "Mañana a las 9:00 → clínica «Norte» 😀 " * 5
    with node_centre(npm_package) as there:
        line = SmppLine(there.named(), PACE)
        done = line.hand(replace(ENVELOPE, address="+15550100999", text=text))
        assert (done.outcome, len(done.parts)) == (MailOutcome.SENT, 3)
        parts = [there.next("text") for _ in done.parts]
        assert "".join(part["text"] for part in parts) == text
        headers = [bytes.fromhex(part["header"][0]) for part in parts]
        assert [(head[-2], head[-1]) for head in headers] == [(3, 1), (3, 2), (3, 3)]
        assert len({head[-3] for head in headers}) == 1
        line.close()
        line = SmppLine(there.named(by_options=True), PACE)
        assert line.hand(replace(ENVELOPE, address="+15550100999", text=text)).outcome is MailOutcome.SENT
        assert [there.next("text")["sar"] for _ in done.parts] == [3, 3, 3]
        line.close()


def test_the_parts_of_a_long_answer_are_heard_as_one(npm_package: Path) -> None:
    whole = TextReply("+15550100001", "No puedo venir el martes, pero sí el jueves.")
    with node_centre(npm_package) as there:
        line = SmppLine(there.named(), PACE)
        for way in ("header", "wide", "options"):
            assert line.hand(replace(ENVELOPE, text=f"parted {way}")).outcome is MailOutcome.SENT
            assert [what for what in heard_by(line, 2) if isinstance(what, TextReply)] == [whole]
            assert [there.next("part_answer")["part_answer"] for _ in range(3)] == [0, 0, 0]
        line.close()


def test_a_number_that_is_none_is_refused_and_a_wrong_password_is_said(npm_package: Path) -> None:
    with node_centre(npm_package) as there:
        line = SmppLine(there.named(), PACE)
        assert line.hand(replace(ENVELOPE, address="+15550100404")) == Handed(MailOutcome.REFUSED, 0x0B)
        line.close()
        line = SmppLine(there.named(password="wrong"), PACE)
        assert line.hand(ENVELOPE) == Handed(MailOutcome.AWAY, 0x0E)
        assert [there.next("good")["good"] for _ in range(2)] == [True, False]


def test_a_centre_without_a_safe_way_gets_nothing(npm_package: Path, tmp_path: Path) -> None:
    file = certified(tmp_path)
    with node_centre(npm_package, TLS_FILE=str(file)) as there:
        # Its certificate is vouched for by nobody that the system knows.
        line = SmppLine(there.named(security="tls"), PACE)
        assert line.hand(ENVELOPE).outcome is MailOutcome.AWAY
        assert "TLS" in line.why
        line = SmppLine(there.named(security="tls", authority=str(file), host="localhost"), PACE)
        assert line.hand(ENVELOPE).outcome is MailOutcome.AWAY
    assert not any("bound" in item for item in there.said)
