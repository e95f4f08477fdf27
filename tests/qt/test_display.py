"""Where no window can be shown, the program says what is missing instead of Qt's abort."""

import ctypes
import os
import subprocess
import sys

import pytest

from kiosk.qt.display import what_is_missing

NO_SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def start(word: str, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in NO_SCREEN} | changes
    return subprocess.run(
        [sys.executable, "-m", "kiosk", word], env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there can a session have no screen")
@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":4711"}, "the screen does not answer (DISPLAY=:4711)"),
        ({"QT_QPA_PLATFORM": "nonsense"}, "QT_QPA_PLATFORM=nonsense"),
    ],
)
def test_each_program_says_what_is_missing(changes: dict[str, str], says: str, tmp_path: object) -> None:
    for word in ("lobby", "staff", "board", "demo"):
        ended = start(word, KIOSK_HOME=str(tmp_path), **changes)
        assert ended.returncode == 1, word
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
