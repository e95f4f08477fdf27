"""What was acknowledged is there after every end of the program; and no other program comes in between."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.store.outbox import Outbox, OutboxBroken
from tests.store.outbox.files import KEY, PLANTED, ROOT, name, opened, posix

CHILD = """
import os, signal, sys
from pathlib import Path
from tempfile import mkdtemp
from uuid import UUID
from kiosk.store.outbox import Outbox

path, moment, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
seen = 0

def crash(now):
    global seen
    seen += now == moment
    if seen == count:
        os.kill(os.getpid(), signal.SIGKILL)

box = Outbox(path, bytes(range(32)), crash)
for number in range(100000):
    key = str(UUID(int=number))
    box.append(key, b"body %d" % number)
    print("recorded", number, flush=True)
    if number % 3 == 0:
        box.delivered(key, b"note")
        print("delivered", number, flush=True)
    if number % 10 == 9:
        box.compact(lambda entry: True)
"""


def child(path: Path, moment: str = "", count: int = 1) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", CHILD, str(path), moment, str(count)]
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def assert_all_acknowledged_is_there(path: Path, told: list[str]) -> tuple[int, int]:
    """How many records and marks there are more than were acknowledged."""
    recorded = {int(line.split()[1]) for line in told if line.startswith("recorded")}
    delivered = {int(line.split()[1]) for line in told if line.startswith("delivered")}
    assert recorded
    with opened(path) as box:
        more = box.next_sequence - 1 - len(recorded)
        entries = [box.find(name(number)) for number in range(box.next_sequence - 1)]
        assert box.find(name(box.next_sequence - 1)) is None
    for number, entry in enumerate(entries):
        assert entry is not None
        assert (entry.sequence, entry.body) == (number + 1, b"body %d" % number)
        assert entry.note == (b"note" if entry.delivered else b"")
    marked = {number for number, entry in enumerate(entries) if entry and entry.delivered}
    assert delivered <= marked
    assert more in (0, 1)
    return more, len(marked - delivered)


@posix
@pytest.mark.parametrize(
    ("moment", "more"),
    [
        ("outbox.before_write", (0, 0)),
        ("outbox.after_write", (1, 0)),
        ("outbox.after_sync", (1, 0)),
        ("outbox.before_mark", (0, 0)),
        ("outbox.after_mark", (0, 1)),
    ],
)
def test_killed_at_each_moment(path: Path, moment: str, more: tuple[int, int]) -> None:
    with child(path, moment, 8) as process:
        assert process.stdout
        told = process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    assert assert_all_acknowledged_is_there(path, told) == more


@posix
def test_killed_at_any_moment_keeps_all_that_was_acknowledged(path: Path) -> None:
    with child(path) as process:
        assert process.stdout
        told = [process.stdout.readline() for _ in range(60)]
        process.kill()
        told += process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    # The last line may have been cut with it.
    assert_all_acknowledged_is_there(path, [line for line in told if line.endswith("\n")])


@posix
def test_two_programs_do_not_share_it(path: Path) -> None:
    with child(path) as process:
        assert process.stdout
        process.stdout.readline()
        before = path.with_name("outbox.bin.lock").stat().st_ino
        with pytest.raises(StoreRefused, match=r"another program uses .*outbox\.bin;"):
            Outbox(path, KEY)
        assert path.with_name("outbox.bin.lock").stat().st_ino == before
        process.kill()
        process.stdout.read()
    # Neither the kill nor the refusal leaves it locked.
    with opened(path) as box:
        box.compact()
        with pytest.raises(StoreRefused):
            Outbox(path, KEY)
    Outbox(path, KEY).close()


def test_what_stands_in_it_can_be_seen_while_another_program_has_it(path: Path) -> None:
    with opened(path) as box:
        for number in range(3):
            box.append(name(number), PLANTED)
        box.delivered(name(0))
        before = path.read_bytes()
        found = Outbox.seen(path, KEY)
        assert [entry.record_id for entry in found.pending()] == [name(1), name(2)]
        # It is looked at, and nothing else.
        for act in (lambda: found.append(name(9), b"x"), lambda: found.delivered(name(1)), found.compact):
            with pytest.raises(StoreUnavailable):
                act()
        assert path.read_bytes() == before
        # Whoever has it writes at this very moment: what is not whole yet is not there yet.
        for cut in (1, 40, len(PLANTED) + 40):
            path.write_bytes(before[:-cut])
            assert len(Outbox.seen(path, KEY).pending()) in (2, 3)
    with pytest.raises(OutboxBroken):
        Outbox.seen(path, bytes(32))
    with pytest.raises(StoreUnavailable):
        Outbox.seen(path.with_name("absent.bin"), KEY)
