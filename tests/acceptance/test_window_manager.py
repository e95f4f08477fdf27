"""The lobby on a real screen with a window manager, and a keyboard in somebody's hands."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.clinic import ClinicSettings
from kiosk.store.front import keep_front

NEEDED = ("Xvfb", "openbox", "xdotool", "xprop")
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in NEEDED), reason=f"needs {', '.join(NEEDED)}"
    ),
]
# What openbox does something with, as it comes, and what others do.
KEYS = (
    "alt+F4", "super+d", "alt+Tab", "alt+Escape", "alt+space", "ctrl+alt+d", "super+e", "super+Tab", "super+F1",
    "ctrl+q", "ctrl+w", "F11", "Menu", "Super_L",
)  # fmt: skip


class Screen:
    """A screen of its own with a window manager, and a lobby on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._programs: list[subprocess.Popen[bytes]] = []
        reads, writes = os.pipe()
        self._start(["Xvfb", "-displayfd", str(writes), "-screen", "0", "1366x768x24"], pass_fds=(writes,))
        os.close(writes)
        with os.fdopen(reads) as told:
            self.display = f":{told.readline().strip()}"
        self._start(["openbox"])
        self.wait(lambda: "window id" in self.say("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "openbox")

    def _start(
        self, words: list[str], pass_fds: tuple[int, ...] = (), **changes: str
    ) -> subprocess.Popen[bytes]:
        program = subprocess.Popen(
            words, env=self._environment() | changes, pass_fds=pass_fds, stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        self._programs.append(program)
        return program

    def _environment(self) -> dict[str, str]:
        made = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
        return made | {"DISPLAY": getattr(self, "display", ""), "KIOSK_HOME": str(self.folder)} | {
            "KIOSK_SETTINGS": str(self.folder / "kiosk.toml"), "KIOSK_LOG": str(self.folder / "log")
        }  # fmt: skip

    def say(self, *words: str) -> str:
        """What a command says."""
        done = subprocess.run(words, env=self._environment(), capture_output=True, text=True, check=False)
        return done.stdout

    def lobby(self, *words: str) -> subprocess.Popen[bytes]:
        """A lobby that is whole and has the keys."""
        program = self._start([sys.executable, "-m", "kiosk", "lobby", *words])
        log = self.folder / "log"
        self.wait(lambda: log.exists() and "record_open" in log.read_text(), "the lobby")
        self.wait(lambda: bool(self.active()), "its window")
        return program

    def active(self) -> str:
        """The window that has the keys, by what it is called; empty for none."""
        return self.say("xdotool", "getactivewindow", "getwindowname").strip()

    def wait(self, condition: Callable[[], bool], what: str, seconds: float = 90) -> None:
        limit = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < limit, f"waited {seconds} s for {what}"
            time.sleep(0.05)

    def close(self) -> None:
        for program in reversed(self._programs):
            program.terminate()
            program.wait(30)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    (tmp_path / "kiosk.toml").write_text(f'database_url = "{url}"\nkiosk_name = "kiosk-1"\nkeys = "file"\n')
    folder = paths.kiosk_folder(url, "kiosk-1")
    folder.mkdir()
    keep_front(folder, ClinicSettings(name="Ours"))
    made = Screen(tmp_path)
    yield made
    made.close()


def children(program: subprocess.Popen[bytes]) -> str:
    return Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text()


def test_attack_15_no_key_of_a_window_manager_ends_or_leaves_the_lobby(screen: Screen) -> None:
    program = screen.lobby()
    name, before = screen.active(), children(program)
    assert "Check-in" in name
    time.sleep(1)
    for key in KEYS:
        screen.say("xdotool", "key", key)
        time.sleep(0.3)
        assert screen.active() == name, key
        assert screen.say("xprop", "-root", "_NET_SHOWING_DESKTOP").strip().endswith("= 0"), key
        assert children(program) == before, key
    # A close that comes from elsewhere.
    screen.say("xdotool", "getactivewindow", "windowquit")
    time.sleep(1)
    assert screen.active() == name
    assert children(program) == before
    program.terminate()
    assert program.wait(30) == 0


def test_attack_15_the_same_key_closes_one_to_try_out(screen: Screen) -> None:
    program = screen.lobby("--closable")
    screen.say("xdotool", "key", "alt+F4")
    assert program.wait(30) == 0
