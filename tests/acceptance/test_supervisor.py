"""A lobby that is ended, hangs or falls over is there again on its first screen; who watches over it is small."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.cli.heart import LEFT, MARK_LEFT
from kiosk.domain.clinic import ClinicSettings
from kiosk.services.record.clinic import ClinicService
from kiosk.store.database import Database
from kiosk.store.faults import faults_in
from kiosk.store.front import keep_front
from tests.engines import embedded_with

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a program divides itself on POSIX only"),
]
OURS = ClinicSettings(name="Ours")
SCRIPT = """
import sys
sys.argv = ["kiosk", "lobby"]
from kiosk.cli import supervisor
supervisor.SILENCE = {silence}
{more}
from kiosk.cli.entry import run
run()
"""
# The second thing that a lobby does is never done: the thread of its window hangs, once.
HANGS = """
import pathlib, time
from kiosk.cli.heart import Heart
own, mark = Heart.say, pathlib.Path({mark!r})
def say(heart, what):
    own(heart, what)
    if what == b"o" and not mark.exists():
        mark.touch()
        from PySide6.QtCore import QTimer
        QTimer.singleShot(0, lambda: time.sleep(600))
Heart.say = say
"""
FALLS = """
import os
from kiosk.cli import windows
windows.lobby = lambda **_: os.abort()
"""
LEAVES = """
from kiosk.cli import windows
from PySide6.QtCore import QCoreApplication, QTimer
opened = windows.Start._opened
def leave(start, record):
    opened(start, record)
    QTimer.singleShot(0, lambda: QCoreApplication.exit({code}))
windows.Start._opened = leave
"""


@dataclass
class Watched:
    """A supervisor with its lobby, as processes."""

    program: subprocess.Popen[str]
    log: Path

    @property
    def child(self) -> int:
        """The process of the window; 0 where there is none."""
        found = Path(f"/proc/{self.program.pid}/task/{self.program.pid}/children").read_text().split()
        return int(found[0]) if found else 0

    def events(self, name: str) -> list[dict[str, object]]:
        """What its log says of one kind of event."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return [event for event in map(json.loads, lines) if event["event"] == name]

    def wait(self, condition: Callable[[], bool], what: str, seconds: float = 60) -> None:
        limit = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < limit, f"waited {seconds} s for {what}"
            assert self.program.poll() is None or "end" in what, self.program.communicate()
            time.sleep(0.02)

    def open(self, times: int = 1) -> int:
        """Wait until a lobby is whole for the so-manieth time; its process."""
        self.wait(lambda: len(self.events("record_open")) >= times, f"lobby {times}")
        return self.child


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    home = tmp_path / "home"
    home.mkdir()
    url = embedded_with(_named, home)
    (home / "kiosk.toml").write_text(f'database_url = "{url}"\nkiosk_name = "kiosk-1"\nkeys = "file"\n')
    # As at every start but the very first.
    folder = paths.kiosk_folder(url, "kiosk-1")
    folder.mkdir(parents=True)
    keep_front(folder, OURS)
    made = {
        **os.environ,
        "KIOSK_HOME": str(home),
        "KIOSK_SETTINGS": str(home / "kiosk.toml"),
        "KIOSK_LOG": str(home / "log"),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }
    made.pop("NOTIFY_SOCKET", None)
    return made


def _named(database: Database) -> None:
    ClinicService(database).save(OURS)


@pytest.fixture
def start(environment: dict[str, str]) -> Iterator[Callable[..., Watched]]:
    made: list[Watched] = []

    def begin(more: str = "", silence: float = 3.0, **changes: str) -> Watched:
        program = subprocess.Popen(
            [sys.executable, "-c", SCRIPT.format(more=more, silence=silence)],
            env=environment | changes, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        made.append(Watched(program, Path(environment["KIOSK_LOG"])))
        return made[-1]

    yield begin
    for one in made:
        if one.program.poll() is None:
            child = one.child
            one.program.kill()
            if child:
                os.kill(child, signal.SIGKILL)
        one.program.wait()
        assert one.program.stderr is not None
        one.program.stderr.close()


def test_s07_a_lobby_that_is_killed_is_there_again_within_five_seconds(start: Callable[..., Watched]) -> None:
    watched = start()
    before = watched.open()
    assert before
    killed = time.monotonic()
    os.kill(before, signal.SIGKILL)
    watched.wait(lambda: watched.child not in (0, before), "another lobby", 5)
    after = watched.open(2)
    assert time.monotonic() - killed < 15, "its outbox was free at once, and its record"
    assert after != before
    (told,) = watched.events("lobby_ended")
    assert told["code"] == -signal.SIGKILL
    kept = faults_in(watched.log.parent)
    assert [(fault.program, fault.kind) for fault in kept] == [("lobby", "LobbyDied")]


@pytest.mark.parametrize("how", ["stopped", "in a slot"])
def test_s07_a_lobby_that_hangs_is_ended_and_there_again(
    start: Callable[..., Watched], tmp_path: Path, how: str
) -> None:
    mark = tmp_path / "hung"
    watched = start(HANGS.format(mark=str(mark)) if how == "in a slot" else "")
    before = watched.open()
    if how == "stopped":
        os.kill(before, signal.SIGSTOP)
    watched.wait(lambda: watched.child not in (0, before), "another lobby", 10)
    watched.open(2)
    (told,) = watched.events("lobby_ended")
    assert (told["reason"], told["code"]) == ("hung", -signal.SIGKILL)
    # And that one stays.
    after = watched.child
    time.sleep(4)
    assert watched.child == after


def test_s07_one_that_falls_over_at_once_is_given_time_and_the_screen_says_where_to_go(
    start: Callable[..., Watched],
) -> None:
    watched = start(FALLS)
    watched.wait(lambda: bool(watched.events("lobby_away")), "the other page", 20)
    assert len(watched.events("lobby_ended")) == 3
    shown = watched.child
    time.sleep(2)
    assert watched.child == shown != 0, "the page stays meanwhile"
    watched.wait(lambda: len(watched.events("lobby_away")) == 2, "the next try", 20)
    first, second = (int(str(event["duration_ms"])) for event in watched.events("lobby_away"))
    assert second > first


def test_s07_told_to_end_both_end_in_good_order(start: Callable[..., Watched]) -> None:
    watched = start()
    child = watched.open()
    watched.program.send_signal(signal.SIGTERM)
    assert watched.program.wait(20) == 0
    assert not Path(f"/proc/{child}").exists()
    assert not watched.events("lobby_ended")


def test_s07_a_lobby_whose_supervisor_is_killed_ends_and_leaves_its_place(
    start: Callable[..., Watched],
) -> None:
    watched = start()
    child = watched.open()
    watched.program.kill()
    watched.program.wait()
    watched.wait(lambda: not _runs(child), "the end of the window", 20)
    start().open(2)


def test_s06_a_staff_exit_ends_both(start: Callable[..., Watched]) -> None:
    watched = start(LEAVES.format(code=LEFT))
    assert watched.program.wait(60) == LEFT
    assert not watched.events("lobby_ended")


def test_s06_a_service_hears_of_a_staff_exit_past_what_shows_the_lobby(
    start: Callable[..., Watched], tmp_path: Path
) -> None:
    service = {"NOTIFY_SOCKET": str(tmp_path / "nobody"), "RUNTIME_DIRECTORY": str(tmp_path)}
    assert start(LEAVES.format(code=LEFT), **service).program.wait(60) == LEFT
    assert (tmp_path / MARK_LEFT).exists()


def test_s07_a_window_that_just_ends_was_not_asked_to(start: Callable[..., Watched]) -> None:
    watched = start(LEAVES.format(code=0))
    watched.wait(lambda: len(watched.events("record_open")) == 2, "another lobby")


def test_s07_a_second_lobby_of_one_name_says_why_and_leaves_the_first_alone(
    start: Callable[..., Watched],
) -> None:
    first = start()
    child = first.open()
    second = start()
    assert second.program.wait(60) == 1
    assert second.program.stderr is not None
    assert "another program uses" in second.program.stderr.read()
    assert first.child == child


def test_s07_a_service_that_cannot_begin_goes_on_trying(
    start: Callable[..., Watched], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("nonsense = [")
    watched = start(KIOSK_SETTINGS=str(broken), NOTIFY_SOCKET=str(tmp_path / "nobody"))
    watched.wait(lambda: len(watched.events("lobby_ended")) >= 2, "another try")


def test_s07_systemd_hears_of_it_as_long_as_the_window_lives(
    start: Callable[..., Watched], tmp_path: Path
) -> None:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as service:
        service.bind(str(tmp_path / "notify"))
        service.settimeout(30)
        start(NOTIFY_SOCKET=str(tmp_path / "notify"))
        said = [service.recv(100) for _ in range(3)]
    assert said == [b"READY=1\nWATCHDOG=1"] * 3


def test_s07_who_watches_loads_no_qt(start: Callable[..., Watched]) -> None:
    watched = start()
    watched.open()
    loaded = Path(f"/proc/{watched.program.pid}/maps").read_text()
    assert "libpython" in loaded or "python" in loaded
    assert "Qt6" not in loaded


def _runs(process: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except FileNotFoundError:
        return False
