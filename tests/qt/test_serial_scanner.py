"""A scanner at a serial port, which is a terminal's other end here: real bytes, real reads, and one that goes away."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.serial_ports import trouble_of
from kiosk.domain.scanning.alphabet import ScanRefusal, scan_problem
from kiosk.qt import serial_scanner
from kiosk.qt.serial_scanner import ScannerGone, SerialScanner
from tests.domain.scanning.cards import card

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
CARD = card(8, family="GARCIA-LOPEZ", given="MARIA", born=date(1985, 3, 27))


class Line:
    """A port, by a name that stays when what is plugged in changes."""

    def __init__(self, folder: Path) -> None:
        self.name = folder / "scanner"
        self._ends: list[int] = []
        self._scanner = -1

    def plug_in(self) -> None:
        import tty

        self._scanner, port = os.openpty()
        tty.setraw(port)
        self.name.unlink(missing_ok=True)
        self.name.symlink_to(os.ttyname(port))
        self._ends = [self._scanner, port]

    def send(self, data: bytes) -> None:
        assert os.write(self._scanner, data) == len(data)

    def pull_out(self) -> None:
        self.name.unlink(missing_ok=True)
        for end in self._ends:
            with suppress(OSError):
                os.close(end)
        self._ends = []


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    line = Line(tmp_path)
    line.plug_in()
    yield line
    line.pull_out()


class Listener:
    """The scanner of the program, and all that it has told."""

    def __init__(self, line: Line) -> None:
        self.scans: list[str] = []
        self.lost: list[Exception] = []
        self.scanner = SerialScanner(str(line.name), 9600)
        self.scanner.scanned.connect(self.scans.append)
        self.scanner.lost.connect(self.lost.append)


@pytest.fixture
def heard(qtbot: QtBot, line: Line, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    monkeypatch.setattr(serial_scanner, "AGAIN_MILLISECONDS", 20)
    # What is sent from here comes late where much else runs: no pause of that is one of a scanner's.
    monkeypatch.setattr(serial_scanner, "PAUSE_MILLISECONDS", 1000)
    heard = Listener(line)
    yield heard
    heard.scanner.stop()
    heard.scanner.deleteLater()


def test_lines_are_scans_and_two_may_come_in_one_read(qtbot: QtBot, line: Line, heard: Listener) -> None:
    heard.scanner.start()
    assert heard.scanner.is_there
    line.send(b"MRN001\r\nMRN002\r\n")
    qtbot.waitUntil(lambda: len(heard.scans) == 2)
    assert heard.scans == ["MRN001", "MRN002"]


def test_a_pause_ends_a_card_that_came_in_pieces(qtbot: QtBot, line: Line, heard: Listener) -> None:
    heard.scanner.start()
    data = CARD.encode("latin-1")
    for begin in range(0, len(data), 100):
        line.send(data[begin : begin + 100])
    qtbot.waitUntil(lambda: bool(heard.scans))
    assert heard.scans == [CARD]


def test_s12_what_has_no_end_is_one_scan_that_is_too_long_and_the_next_is_read(
    qtbot: QtBot, line: Line, heard: Listener
) -> None:
    heard.scanner.start()
    for _ in range(64):
        line.send(b"A" * 1024)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: bool(heard.scans))
    assert [scan_problem(text) for text in heard.scans] == [ScanRefusal.TOO_LONG]
    qtbot.waitUntil(lambda: heard.scanner._framing.is_empty)
    line.send(b"MRN001\r")
    qtbot.waitUntil(lambda: len(heard.scans) == 2)
    assert heard.scans[1] == "MRN001"


def test_s12_garbage_is_no_scan_of_ours(qtbot: QtBot, line: Line, heard: Listener) -> None:
    heard.scanner.start()
    line.send(b"\x00\xff\x80\x01<img>\r\n")
    qtbot.waitUntil(lambda: bool(heard.scans))
    assert [scan_problem(text) for text in heard.scans] == [ScanRefusal.ALPHABET]


def test_one_that_is_pulled_out_is_told_once_and_read_again_when_it_is_back(
    qtbot: QtBot, line: Line, heard: Listener
) -> None:
    heard.scanner.start()
    line.send(b"MRN0")
    line.pull_out()
    qtbot.waitUntil(lambda: bool(heard.lost))
    assert not heard.scanner.is_there
    # It is looked for again and again, and told of once.
    qtbot.wait(100)
    assert [type(error) for error in heard.lost] == [ScannerGone]
    line.plug_in()
    qtbot.waitUntil(lambda: heard.scanner.is_there)
    line.send(b"MRN002\r")
    qtbot.waitUntil(lambda: bool(heard.scans))
    assert heard.scans == ["MRN002"]


def test_one_that_is_not_there_at_first_is_read_once_it_is(qtbot: QtBot, line: Line, heard: Listener) -> None:
    line.pull_out()
    heard.scanner.start()
    assert [type(error) for error in heard.lost] == [ScannerGone]
    assert "is not there" in trouble_of(str(line.name))
    line.plug_in()
    qtbot.waitUntil(lambda: heard.scanner.is_there)
    assert trouble_of(str(line.name)) == ""


def test_a_port_that_may_not_be_opened_is_told_with_what_to_do(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "add its user to the group" in trouble_of(str(line.name))
