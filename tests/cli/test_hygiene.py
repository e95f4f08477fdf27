"""What a program leaves for others: no value in what it says or keeps, no image of its memory, no open file."""

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.printers import PrinterState
from kiosk.domain.visit.visit import KioskState
from kiosk.services.desk.entries import DeskService
from kiosk.settings import told_to_others
from kiosk.store.database import Database
from kiosk.store.faults import MOST, FaultFile, faults_in
from kiosk.store.outbox import Outbox

ROOT = Path(__file__).resolve().parents[2]
PLANTED = (b"Zyxwvut", b"1931", b"4711")
posix = pytest.mark.skipif(os.name == "nt", reason="modes and limits are of POSIX")
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


def run(*words: str, home: Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    environment = {
        **os.environ,
        "KIOSK_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [sys.executable, *words],
        env={**environment, **more},
        capture_output=True,
        cwd=ROOT,
        check=False,
        timeout=300,
    )


def _without_times(said: bytes) -> bytes:
    """A moment has any digits, now and then those of a planted year; nobody wrote them there."""
    return re.sub(rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?", b"", said)


def test_attack_12_s36_nothing_planted_is_in_what_a_program_says_or_leaves_however_it_fails(
    tmp_path: Path,
) -> None:
    done = run("-m", "tests.cli.failing_paths", str(tmp_path), home=tmp_path)
    said = done.stdout + done.stderr
    assert b"Traceback" not in said
    left = {path: _without_times(path.read_bytes()) for path in tmp_path.rglob("*") if path.is_file()}
    for word in PLANTED:
        assert word not in _without_times(said)
        assert [path.name for path, content in left.items() if word in content] == []
    kept = faults_in(tmp_path)
    assert {fault.program for fault in kept} == {"lobby"}
    # The main thread, a thread, a slot, a destructor and the courier: where it was, and how often.
    assert sum(fault.count for fault in kept if fault.kind == "ValueError") >= 5
    assert any(fault.kind == "CodecError" or fault.kind == "JSONDecodeError" for fault in kept)
    assert any("IntegrityError" in fault.kind or "OperationalError" in fault.kind for fault in kept)
    assert all(fault.place for fault in kept)
    assert b'"event": "fault"' in said, "the operator's log has them as well"


def test_attack_12_s36_an_error_of_the_record_says_nothing_of_what_was_asked(empty: Database) -> None:
    with pytest.raises((DBAPIError, StoreUnavailable)) as failed, empty.write() as connection:
        connection.execute(text("SELECT * FROM nowhere WHERE name = :name"), {"name": "Zyxwvut"})
    said = [str(failed.value), str(failed.value.__cause__)]
    assert "nowhere" in "".join(said)
    assert "Zyxwvut" not in "".join(said)


@posix
def test_s38_core_dumps_are_off_and_files_are_their_owners_alone() -> None:
    script = (
        "import ctypes, os, resource, sys\n"
        "os.umask(0)\n"
        "from kiosk.cli.entry import run\n"
        "sys.argv = ['kiosk', 'version']\n"
        "try:\n    run()\n"
        "except SystemExit:\n    pass\n"
        "dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == 'linux' else 0\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), dumpable, oct(os.umask(0)))\n"
    )
    done = run("-c", script, home=ROOT)
    assert done.stdout.decode().splitlines()[-1] == "(0, 0) 0 0o77", done.stderr.decode()


@posix
@pytest.mark.parametrize(
    "word",
    # One that opens a window, and one that does not; the other windows' words are read as the first is.
    [
        "lobby",
        pytest.param("staff", marks=pytest.mark.long),
        pytest.param("board", marks=pytest.mark.long),
        "status",
    ],
)
def test_attack_18_and_19_hold_for_every_word(word: str, tmp_path: Path) -> None:
    """Whatever it does afterwards: here each of them ends at settings that it cannot use."""
    settings = tmp_path / "kiosk.toml"
    settings.write_text("nonsense = [")
    script = (
        "import ctypes, os, resource, sys, atexit\n"
        "os.umask(0)\n"
        "def told():\n"
        "    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == 'linux' else 0\n"
        "    print(resource.getrlimit(resource.RLIMIT_CORE), dumpable, oct(os.umask(0)))\n"
        "atexit.register(told)\n"
        "from kiosk.cli.entry import run\n"
        f"sys.argv = ['kiosk', {word!r}]\n"
        "run()\n"
    )
    done = run("-c", script, home=tmp_path, KIOSK_SETTINGS=str(settings))
    assert done.returncode == 1, done.stderr.decode()
    assert done.stdout.decode().splitlines()[-1] == "(0, 0) 0 0o77"
    assert "TOML" in done.stderr.decode()


def test_faults_are_counted_bounded_and_outlive_a_damaged_file(tmp_path: Path) -> None:
    moments = iter(NOW.replace(minute=minute % 60) for minute in range(1000))
    file = FaultFile(tmp_path / "new", "lobby", lambda: next(moments))

    def note(kind: type[Exception]) -> None:
        try:
            raise kind("Zyxwvut")
        except Exception as error:
            file.note(error)

    for _ in range(3):
        note(KeyError)
    (one,) = file.known()
    assert (one.kind, one.count, one.program) == ("KeyError", 3, "lobby")
    for number in range(2 * MOST):
        note(type(f"Odd{number}", (Exception,), {}))
    assert len(file.known()) == MOST
    path = tmp_path / "new" / "faults-lobby.json"
    path.write_text("[{")
    assert file.known() == ()
    note(KeyError)
    assert len(file.known()) == 1
    assert len(json.loads(path.read_text())) == 1
    if os.name != "nt":
        path.unlink()
        path.mkdir()
        note(KeyError)


def test_status_tells_faults_of_this_computer_and_of_other_kiosks(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    database = Database(url)
    database.upgrade()
    file = FaultFile(tmp_path, "staff", lambda: datetime.now(UTC))
    file.note(ZeroDivisionError("Zyxwvut"))
    file.note(ZeroDivisionError("Zyxwvut"))
    other = FaultFile(tmp_path / "elsewhere", "lobby", lambda: datetime.now(UTC))
    other.note(KeyError("Zyxwvut"))
    state = KioskState("lobby-west", NOW, "1", 4, NOW, "stuck", 2, other.known(), PrinterState.NO_PAPER)
    DeskService(database, lambda: datetime.now(UTC)).report(state)
    database.close()
    box = Outbox(tmp_path / "kiosk-here" / "outbox.bin", bytes(32))
    box.close()
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'database_url = "{url}"\nkiosk_name = "here"\n')
    done = run("-m", "kiosk", "status", home=tmp_path, KIOSK_SETTINGS=str(settings))
    said = done.stdout.decode()
    assert "lobby-west: 4 waiting" in said
    assert "2 set aside for the desk" in said
    assert "its printer: no paper" in said
    assert "it is kept, and tried again" in said
    assert "fault of lobby: KeyError at" in said
    assert "fault of staff: ZeroDivisionError at" in said
    assert "2 times, the last 0 min ago" in said
    assert "Zyxwvut" not in said


def test_status_tells_of_a_record_that_knows_no_printers(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    database = Database(url)
    database.upgrade()
    DeskService(database, lambda: datetime.now(UTC)).report(KioskState("lobby-west", NOW, "1", 4, NOW))
    database.downgrade("0105")
    database.close()
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'database_url = "{url}"\nkiosk_name = "here"\n')
    done = run("-m", "kiosk", "status", home=tmp_path, KIOSK_SETTINGS=str(settings))
    assert "lobby-west: 4 waiting" in done.stdout.decode()
    assert done.returncode == 0


ADDRESSES = ("postgresql://lobby:secret@db/kiosk", "postgresql://db/kiosk?password=secret")


@posix
@pytest.mark.parametrize("address", ADDRESSES)
def test_attack_18_a_password_is_found_wherever_it_stands_in_an_address(tmp_path: Path, address: str) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'database_url = "{address}"\n')
    for mode, told in ((0o644, True), (0o600, False)):
        settings.chmod(mode)
        assert bool(told_to_others(settings)) == told


@posix
@pytest.mark.parametrize(
    "address",
    [ADDRESSES[0], *(pytest.param(address, marks=pytest.mark.long) for address in ADDRESSES[1:])],
)
def test_attack_18_settings_with_a_password_that_others_may_read_are_told(
    tmp_path: Path, address: str
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'database_url = "{address}"\n')
    for mode, told in ((0o644, True), (0o600, False)):
        (tmp_path / "logs").mkdir(exist_ok=True)
        (tmp_path / "logs" / "commands.log").touch()
        settings.chmod(mode)
        done = run(
            "-m", "kiosk", "status", "--database", f"sqlite:///{tmp_path}/none.db", home=tmp_path,
            KIOSK_SETTINGS=str(settings),
        )  # fmt: skip
        assert (f"chmod 600 '{settings}'" in done.stdout.decode()) == told
        (logged,) = (tmp_path / "logs").glob("*.log")
        assert ("settings_open_to_others" in logged.read_text()) == told
        logged.unlink()
