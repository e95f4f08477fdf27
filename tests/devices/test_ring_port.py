"""A hook's socket: for its owner alone, whatever is said to it, and nobody waits for who says nothing."""

import json
import os
import socket
import stat
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.devices import loopback, ring_port
from kiosk.devices.ring_port import MOST_BYTES, WAITING, NoRingPort, RingHeard, RingPort, say_it_rings


class Listener:
    """A port, and what it was told."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.told: list[tuple[str, str]] = []
        self.port = RingPort(place, self._take)

    def _take(self, number: str, line: str) -> RingHeard:
        self.told.append((number, line))
        return RingHeard.SHOWN

    def say(self, words: bytes) -> bytes:
        """Anything at all, and what comes back."""
        with socket.socket(socket.AF_UNIX) as to:
            to.settimeout(5)
            to.connect(os.fspath(self.place))
            to.sendall(words)
            to.shutdown(socket.SHUT_WR)
            return to.recv(100)


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    made = Listener(tmp_path / "rings.socket")
    made.port.open()
    yield made
    made.port.close()


def test_a_ring_is_told_and_answered(listener: Listener) -> None:
    assert say_it_rings(listener.place, "+34 600 555 010", "Line 1") is RingHeard.SHOWN
    assert say_it_rings(listener.place, "", "") is RingHeard.SHOWN
    assert listener.told == [("+34 600 555 010", "Line 1"), ("", "")]


def test_the_socket_is_its_owners_alone(listener: Listener) -> None:
    assert stat.S_IMODE(listener.place.stat().st_mode) & 0o077 == 0


GARBAGE = (
    b"", b"\n", b"600\n", b"[]\n", b"{}\n", b'{"number": 1, "line": ""}\n', b'{"number": "1"}\n', b"\xff\xfe\n",
    b"[" * 4000 + b"\n", b"x" * (MOST_BYTES + 1), b'{"number": "1", "line": null}\n',
)  # fmt: skip


@pytest.mark.parametrize("words", GARBAGE, ids=range(len(GARBAGE)))
def test_what_is_no_ring_is_refused_and_the_next_is_heard(listener: Listener, words: bytes) -> None:
    assert listener.say(words).strip() == b"refused"
    assert listener.told == []
    assert say_it_rings(listener.place, "204", "") is RingHeard.SHOWN


@given(st.text(), st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_whatever_a_line_says_comes_as_a_text(listener: Listener, number: str, line: str) -> None:
    assert say_it_rings(listener.place, number, line) is RingHeard.SHOWN
    for text in listener.told[-1]:
        text.encode()


def test_a_lone_surrogate_is_no_text(listener: Listener) -> None:
    words = json.dumps({"number": "\udcff", "line": ""}).encode() + b"\n"
    assert listener.say(words).strip() == b"shown"
    assert listener.told == [("?", "")]


def _connected(to: Listener) -> socket.socket:
    made = socket.socket(socket.AF_UNIX)
    made.connect(os.fspath(to.place))
    made.settimeout(10 * ring_port.PATIENCE)
    return made


def test_nobody_waits_for_who_says_nothing(listener: Listener) -> None:
    """Of so many one after the other, each with its time, a ring would wait for minutes."""
    silent = [_connected(listener) for _ in range(WAITING - 1)]
    began = time.monotonic()
    assert say_it_rings(listener.place, "204", "") is RingHeard.SHOWN
    assert time.monotonic() - began < 4 * ring_port.PATIENCE
    for one in silent:
        one.close()


def test_who_says_letter_after_letter_has_no_more_time_than_others(listener: Listener) -> None:
    """Each letter would begin the time anew, if it were of one reading; and a ring in between is heard at once."""
    with _connected(listener) as slow:
        ended, refused = threading.Event(), []

        def drip() -> None:
            while not ended.wait(ring_port.PATIENCE / 20):
                try:
                    slow.sendall(b" ")
                except OSError:
                    return

        dripping = threading.Thread(target=drip)
        dripping.start()
        assert say_it_rings(listener.place, "204", "") is RingHeard.SHOWN
        refused.append(slow.recv(100))
        ended.set()
        dripping.join()
    assert refused == [b"refused\n"]
    assert listener.told == [("204", "")]


def test_of_more_than_are_heard_at_once_the_first_goes(listener: Listener) -> None:
    crowd = [_connected(listener) for _ in range(3 * WAITING)]
    assert say_it_rings(listener.place, "204", "") is RingHeard.SHOWN
    for one in crowd:
        one.close()
    assert say_it_rings(listener.place, "205", "") is RingHeard.SHOWN


def test_who_takes_no_answer_keeps_nobody_waiting(listener: Listener) -> None:
    """Somebody who has gone before the answer, and one who says a ring and stays."""
    _connected(listener).close()
    with _connected(listener) as stays:
        stays.sendall(b'{"number": "1", "line": ""}\n')
        assert say_it_rings(listener.place, "204", "") is RingHeard.SHOWN
    assert ("1", "") in listener.told


def test_what_a_program_has_left_is_no_obstacle_and_a_second_one_is_told(listener: Listener) -> None:
    second = Listener(listener.place)
    with pytest.raises(NoRingPort, match="listens already"):
        second.port.open()
    # One that was killed leaves its socket, at which nobody listens.
    left = listener.place.with_name("left.socket")
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(os.fspath(left))
    third = Listener(left)
    third.port.open()
    assert say_it_rings(left, "1", "") is RingHeard.SHOWN
    third.port.close()
    assert not left.exists()


def test_where_nobody_listens_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoRingPort):
        say_it_rings(tmp_path / "nothing", "204", "")
    made = Listener(tmp_path / ("x" * 200) / "rings.socket")
    with pytest.raises(NoRingPort):
        made.port.open()
    made.port.close()


def test_nobody_else_who_listens_there_hears_a_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ring_port, "_is_ours", lambda _: False)
    monkeypatch.setattr(os, "getuid", lambda: 1000)
    with socket.socket(socket.AF_UNIX) as theirs:
        theirs.bind(os.fspath(tmp_path / "rings.socket"))
        theirs.listen()
        with pytest.raises(NoRingPort, match="somebody else"):
            say_it_rings(tmp_path / "rings.socket", "+34 600 555 010", "Line 1")
        heard, _ = theirs.accept()
        with heard:
            assert heard.recv(100) == b""


def test_after_it_is_closed_nothing_is_taken(tmp_path: Path) -> None:
    made = Listener(tmp_path / "rings.socket")
    made.port.open()
    made.port.close()
    assert not made.place.exists()
    with pytest.raises(NoRingPort):
        say_it_rings(made.place, "204", "")
    assert "rings" not in {thread.name for thread in threading.enumerate() if thread.is_alive()}


# As on Windows: no such sockets, and nobody knows who is at the other end.


@pytest.fixture
def on_loopback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    monkeypatch.delattr(socket, "AF_UNIX")
    made = Listener(tmp_path / "rings.socket")
    made.port.open()
    yield made
    made.port.close()


def test_on_the_loopback_it_rings_as_well(on_loopback: Listener) -> None:
    assert say_it_rings(on_loopback.place, "+34 600 555 010", "Line 1") is RingHeard.SHOWN
    assert say_it_rings(on_loopback.place, "x" * 5000, "") is RingHeard.SHOWN
    assert on_loopback.told == [("+34 600 555 010", "Line 1"), ("x" * 1000, "")]
    assert stat.S_IMODE(on_loopback.place.stat().st_mode) & 0o077 == 0
    with pytest.raises(NoRingPort, match="listens already"):
        Listener(on_loopback.place).port.open()
    on_loopback.port.close()
    assert not on_loopback.place.exists()
    with pytest.raises(NoRingPort):
        say_it_rings(on_loopback.place, "204", "")


def test_on_the_loopback_nobody_rings_who_does_not_know_the_secret(on_loopback: Listener) -> None:
    port, words = loopback.read(on_loopback.place).port, b'{"number": "204", "line": ""}'
    for said in (words, b"hello", b"", b"0" * 64 + b" " + words):
        with socket.create_connection(("127.0.0.1", port), 5) as to:
            to.sendall(said + b"\n")
            found = to.recv(1000)
            assert len(found.split()) == 2, found
            to.sendall(said + b"\n")
            assert to.recv(1000).strip() == b"refused"
    # What was once said is good for that once.
    meeting = loopback.read(on_loopback.place)
    made, nonce = loopback.connected(meeting, 5)
    again = meeting.proof("hook", nonce, words) + b" " + words + b"\n"
    with made:
        made.sendall(again)
        assert made.recv(100).strip() == b"shown"
    with loopback.connected(meeting, 5)[0] as other:
        other.sendall(again)
        assert other.recv(100).strip() == b"refused"
    assert on_loopback.told == [("204", "")]


def test_on_the_loopback_whoever_has_the_port_of_before_hears_no_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(socket, "AF_UNIX")
    place = tmp_path / "rings.socket"
    heard: list[bytes] = []
    with socket.socket() as theirs:
        theirs.bind(("127.0.0.1", 0))
        theirs.listen()
        secret = "00" * loopback.BYTES
        place.write_text(json.dumps({"port": theirs.getsockname()[1], "secret": secret}), encoding="ascii")

        def answers() -> None:
            came, _ = theirs.accept()
            with came:
                heard.append(came.recv(1000))
                came.sendall(b"0" * 64 + b" " + b"1" * 64 + b"\n")
                heard.append(came.recv(1000))

        thread = threading.Thread(target=answers)
        thread.start()
        with pytest.raises(NoRingPort, match="somebody else"):
            say_it_rings(place, "+34 600 555 010", "Line 1")
        thread.join(10)
    assert b"600" not in b"".join(heard)
    assert heard[1:] == [b""]


@pytest.mark.parametrize(
    "written", ["", "{}", "[1]", '{"port": 0, "secret": "00"}', '{"port": "x", "secret": 1}', "x"]
)
def test_on_the_loopback_a_file_of_no_use_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    monkeypatch.delattr(socket, "AF_UNIX")
    place = tmp_path / "rings.socket"
    place.write_text(written, encoding="ascii")
    with pytest.raises(NoRingPort):
        say_it_rings(place, "204", "")
    made = Listener(place)
    made.port.open()
    assert say_it_rings(place, "204", "") is RingHeard.SHOWN
    made.port.close()
