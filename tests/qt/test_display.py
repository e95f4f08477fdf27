"""Where no window can be shown, the program says what is missing instead of Qt's abort."""

import ctypes
import os
import subprocess
import sys
from itertools import product

import pytest

from kiosk.qt.display import what_is_missing
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
