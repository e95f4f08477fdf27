"""A mailbox is read over TLS or not at all, and what was looked at is marked or moved, never deleted."""

import imaplib
import socket
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.devices.imap import MARK, MOST_BYTES, Mailbox, MailboxAway
from tests.devices.mailbox_server import LoopbackMailbox

NOW = datetime.now(UTC)
ONE, TWO = (f"From: a@d.example\r\nSubject: {name}\r\n\r\nHello\r\n".encode() for name in ("one", "two"))


@pytest.fixture
def server(dovecot: LoopbackMailbox) -> LoopbackMailbox:
    """It, with an empty mailbox."""
    dovecot.empty("INBOX", "Heard", "Kiosk unreadable")
    return dovecot


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_what_has_come_is_read_once_and_stays(server: LoopbackMailbox, security: str) -> None:
    server.put(ONE, TWO)
    with Mailbox(server.named(security)) as box:
        first, second = box.waiting(NOW, 10)
        assert box.fetch(first) == ONE
        assert box.waiting(NOW, 1) == [first]
        # Nothing is marked by being read alone.
        assert box.waiting(NOW, 10) == [first, second]
        box.done(first)
        assert box.waiting(NOW, 10) == [second]
        box.looked_at(second)
    with Mailbox(server.named(security)) as box:
        assert box.waiting(NOW, 10) == []
    kept = server.kept()
    assert [subject for subject, _ in kept] == ["one", "two"]
    assert all(MARK in flags and "Seen" not in flags for _, flags in kept), (
        "people see what they have not read"
    )


def test_what_was_heard_is_moved_where_that_is_wanted(server: LoopbackMailbox) -> None:
    server.put(ONE, TWO)
    with Mailbox(server.named(done="Heard", unreadable="Kiosk unreadable")) as box:
        first, second = box.waiting(NOW, 10)
        box.done(first)
        box.unreadable(second)
        assert box.waiting(NOW, 10) == []
    assert server.kept() == []
    assert [subject for subject, _ in server.kept("Heard")] == ["one"]
    assert [subject for subject, _ in server.kept("Kiosk unreadable")] == ["two"]


def test_a_server_that_cannot_move_copies_and_takes_away_that_one_alone(
    server: LoopbackMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.put(ONE, TWO)
    line = server.line()
    line.select("INBOX")
    line.store("2", "+FLAGS", r"(\Deleted)")
    line.logout()
    with Mailbox(server.named(done="Heard")) as box:
        assert box._line is not None
        capabilities: Any = tuple(item for item in box._line.capabilities if item != "MOVE")
        monkeypatch.setattr(box._line, "capabilities", capabilities)
        (first,) = box.waiting(NOW, 10)
        box.done(first)
    assert [subject for subject, _ in server.kept("Heard")] == ["one"]
    # What somebody else has marked so is theirs.
    assert [subject for subject, _ in server.kept()] == ["two"]


def test_a_server_that_keeps_no_marks_of_ours_is_told_that_it_was_seen(
    server: LoopbackMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.put(ONE, TWO)
    flags = [rb"(\Answered \Seen \Deleted)"]
    monkeypatch.setattr(imaplib.IMAP4, "response", lambda self, code: (code, flags))
    with Mailbox(server.named()) as box:
        first, second = box.waiting(NOW, 10)
        box.done(first)
        assert box.waiting(NOW, 10) == [second]
    assert ["Seen" in kept for _, kept in server.kept()] == [True, False]


def test_of_a_long_message_the_beginning_comes(server: LoopbackMailbox) -> None:
    server.put(ONE + b"x" * 70 + b"\r\n" + (b"y" * 70 + b"\r\n") * 30_000)
    with Mailbox(server.named()) as box:
        (key,) = box.waiting(NOW, 10)
        raw = box.fetch(key)
        assert raw is not None
        assert len(raw) == MOST_BYTES
        assert box.fetch("99999") is None


def test_what_is_older_than_a_month_is_left_alone(server: LoopbackMailbox) -> None:
    server.put(ONE)
    with Mailbox(server.named()) as box:
        assert box.waiting(NOW + timedelta(days=40), 10) == []


def test_a_server_that_is_not_whom_it_should_be_gets_no_password(server: LoopbackMailbox) -> None:
    for named, why in (
        (server.named(authority=""), "no safe way"),
        (server.named("starttls", authority=""), "no safe way"),
        (server.named(password="wrong"), "does not let this computer in"),
        (server.named(folder="No such"), "no folder No such"),
    ):
        with pytest.raises(MailboxAway, match=why), Mailbox(named):
            pytest.fail("it was let in")
    gone = server.named()
    with pytest.raises(MailboxAway, match="does not answer"), Mailbox(type(gone)("127.0.0.1", 1, "u", "p")):
        pytest.fail("there is nobody")


def test_without_tls_where_a_setting_says_so() -> None:
    made = LoopbackMailbox(plain=True)
    try:
        made.put(ONE)
        for security in ("plain", "plain-anywhere"):
            with Mailbox(made.named(security)) as box:
                assert len(box.waiting(NOW, 10)) == 1
    finally:
        made.close()


def test_a_line_that_breaks_is_told(server: LoopbackMailbox) -> None:
    server.put(ONE)
    with Mailbox(server.named()) as box:
        assert box._line is not None
        box._line.sock.shutdown(socket.SHUT_RDWR)
        with pytest.raises(MailboxAway):
            box.waiting(NOW, 10)
    with pytest.raises(MailboxAway, match="not open"):
        box.waiting(NOW, 10)
