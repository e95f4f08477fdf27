"""Where no window can be shown, the program says what is missing instead of Qt's abort."""

import ctypes
import os
import subprocess
import sys
from itertools import product

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qWarning

from kiosk.qt.display import OF_SOUND, what_is_missing, without
from tests.thinned import few_of_several

NO_SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def start(word: str, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in NO_SCREEN} | changes
    return subprocess.run(
        [sys.executable, "-m", "kiosk", word], env=environment, capture_output=True, text=True, check=False
    )


# What is wrong with the screen, and what a program says then.
MISSING = {
    "none": ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
    "silent": ({"DISPLAY": ":4711"}, "the screen does not answer (DISPLAY=:4711)"),
    "nonsense": ({"QT_QPA_PLATFORM": "nonsense"}, "QT_QPA_PLATFORM=nonsense"),
}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there can a session have no screen")
@pytest.mark.parametrize(
    ("word", "missing"),
    # Each program and each trouble once; the other pairs belong to the long tests.
    few_of_several(
        product(("lobby", "staff", "board", "demo"), MISSING),
        ("lobby", "silent"),
        ("staff", "none"),
        ("board", "nonsense"),
        ("demo", "none"),
    ),
)
def test_each_program_says_what_is_missing(word: str, missing: str, tmp_path: object) -> None:
    changes, says = MISSING[missing]
    ended = start(word, KIOSK_HOME=str(tmp_path), **changes)
    assert ended.returncode == 1
    said = [line for line in ended.stderr.splitlines() if line.startswith("kiosk: ")]
    assert len(said) == 1, ended.stderr
    assert says in said[0]
    assert "Traceback" not in ended.stderr


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(ctypes, "CDLL", load)
    said = what_is_missing(["could not load the plugin"], {"DISPLAY": ":0"})
    assert "a system library is missing: libxcb-cursor.so.0" in said


def test_what_is_of_no_use_is_left_out_meanwhile_and_all_else_is_passed_on() -> None:
    passed: list[str] = []

    def heed(_kind: QtMsgType, _context: object, message: str) -> None:
        passed.append(message)

    before = qInstallMessageHandler(heed)
    try:
        with without(*OF_SOUND):
            qWarning("PulseAudioService: pa_context_connect() failed")
            qWarning("the disk is full")
        qWarning("PulseAudioService: it is gone")
    finally:
        qInstallMessageHandler(before)
    assert passed == ["the disk is full", "PulseAudioService: it is gone"]


def test_a_computer_without_sound_is_not_told_so_at_each_start() -> None:
    program = """
from PySide6.QtCore import QCoreApplication
QCoreApplication([])
from kiosk.lobby import window
from kiosk.settings import MachineSettings
window.Narrator = lambda window, speech, output: output()
assert not window.reading(None, MachineSettings("sqlite:///nothing.db", "kiosk-1")).is_private()
"""
    # No program that plays sound is found there.
    environment = os.environ | {"PULSE_SERVER": "/nowhere", "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
