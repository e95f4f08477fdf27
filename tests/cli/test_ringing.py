"""``kiosk ring``, as a telephone system's hook gives it."""

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import entry, main
from kiosk.devices.ring_port import RingHeard, RingPort

TOLD = list[tuple[str, str]]
# What hooks of telephone systems say, and what is read of it.
SAID = {
    (): ("", ""),
    ("",): ("", ""),
    ("+34600555010",): ("+34600555010", ""),
    ("-",): ("-", ""),
    ("600", "555", "010"): ("600 555 010", ""),
    ("204", "--line", "Front desk"): ("204", "Front desk"),
    ("--line=Front desk", "204"): ("204", "Front desk"),
    ("anonymous", "--line", ""): ("anonymous", ""),
}
NOT_PLAIN = [["--help"], ["204", "--line"], ["204", "--colour", "x"], ["--line", "a", "--line", "b"]]


@pytest.fixture
def told() -> Iterator[TOLD]:
    """What a staff window hears."""
    heard: TOLD = []

    def take(number: str, line: str) -> RingHeard:
        heard.append((number, line))
        return RingHeard.SHOWN if number else RingHeard.KEPT

    port = RingPort(paths.ring_socket(), take)
    port.open()
    yield heard
    port.close()


@pytest.mark.parametrize("words", SAID, ids=str)
def test_it_is_read_alike_by_both_readers(told: TOLD, words: tuple[str, ...]) -> None:
    assert entry.rings(["ring", *words]) == SAID[words]
    done = CliRunner().invoke(main.command, ["ring", *words])
    assert done.exit_code == 0, done.output
    assert told == [SAID[words]]


@pytest.mark.parametrize("words", NOT_PLAIN, ids=str)
def test_what_is_not_plain_is_explained(words: list[str]) -> None:
    assert entry.rings(["ring", *words]) is None
    assert entry.rings(["status"]) is None
    assert entry.rings([]) is None


def hook(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "ring", *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_hook_is_a_process_that_ends_at_once_and_says_what_became_of_it(told: TOLD) -> None:
    took = []
    for _ in range(3):
        began = time.perf_counter()
        done = hook("+34 600 555 010", "--line", "Line 1")
        took.append(time.perf_counter() - began)
        assert (done.returncode, done.stderr) == (0, "")
        assert "it rings in the staff window" in done.stdout
    assert told == [("+34 600 555 010", "Line 1")] * 3
    print("a hook, ms:", [round(1000 * each) for each in took])
    assert "whoever does next sees it" in hook("").stdout


def test_without_a_staff_window_it_says_what_to_do() -> None:
    done = hook("204")
    assert done.returncode == 1
    assert "no staff window listens: start 'kiosk staff'" in done.stderr
    assert "Traceback" not in done.stderr
    assert "204" not in done.stderr
