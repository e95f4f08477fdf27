"""Who proves what on the loopback, and that nothing of the secret goes over it."""

import socket
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices import loopback
from kiosk.devices.loopback import HOST, Meeting


@given(st.binary(max_size=200), st.sampled_from(["window", "hook"]))
def test_a_proof_is_of_one_side_one_nonce_and_these_words(words: bytes, of: str) -> None:
    meeting, other = Meeting(1, b"a" * 32), Meeting(1, b"b" * 32)
    nonce = loopback.new_nonce()
    proof = meeting.proof(of, nonce, words)
    assert proof == meeting.proof(of, nonce, words)
    different = {
        other.proof(of, nonce, words),
        meeting.proof("hook" if of == "window" else "window", nonce, words),
        meeting.proof(of, loopback.new_nonce(), words),
        meeting.proof(of, nonce, words + b"x"),
    }
    assert len(different) == 4
    assert proof not in different
    assert "a" * 32 not in repr(meeting)


def test_the_secret_is_another_each_time_and_the_port_is_this_computers_alone(tmp_path: Path) -> None:
    first, one = loopback.listen(tmp_path / "rings.socket", 1)
    second, two = loopback.listen(tmp_path / "rings.socket", 1)
    with first, second:
        assert one.secret != two.secret
        assert first.getsockname()[0] == HOST
        assert loopback.read(tmp_path / "rings.socket") == two
        assert [path.name for path in tmp_path.iterdir()] == ["rings.socket"]


def test_whoever_says_nothing_is_nobody() -> None:
    with socket.socket() as silent:
        silent.bind((HOST, 0))
        silent.listen()
        with pytest.raises(TimeoutError):
            loopback.connected(Meeting(silent.getsockname()[1], b"a" * 32), 0.2)


def test_whoever_hangs_up_is_nobody() -> None:
    with socket.socket() as silent:
        silent.bind((HOST, 0))
        silent.listen()
        silent.settimeout(5)

        def hangs_up() -> None:
            came, _ = silent.accept()
            came.recv(1000)
            came.close()

        thread = threading.Thread(target=hangs_up, daemon=True)
        thread.start()
        with pytest.raises(ConnectionRefusedError):
            loopback.connected(Meeting(silent.getsockname()[1], b"a" * 32), 5)
        thread.join(5)
