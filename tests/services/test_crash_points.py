"""A kiosk killed at every write of a check-in: what it acknowledged is there, is delivered once, and the day goes on.

The kills are real: a process plays the check-in and is ended by SIGKILL, at the outbox's named moments or at a system
call that writes. One process has everything imported and makes a copy of itself for each kill, which costs little.
"""

import os
import signal
import sys
from itertools import product
from pathlib import Path

import pytest

from tests.engines import EMBEDDED, SERVER
from tests.services.lines import MOMENTS
from tests.services.player import RECORDS, Player, Records, check, check_whole, may_watch
from tests.thinned import few_of_several

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="kills and watches processes as Linux does")

# Which system calls a check-in writes with: its own files, and what it sends to a server.
WRITES = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "sendto", "sendmsg")

# Whether the record is away at first, on each engine.
WITH_AND_WITHOUT = pytest.mark.parametrize(
    ("url", "away"),
    few_of_several(product([EMBEDDED, SERVER], [False, True]), (EMBEDDED, True), (SERVER, True)),
    indirect=["url"],
)


@WITH_AND_WITHOUT
def test_i1_i2_i4_a_kiosk_killed_at_any_moment_of_its_outbox(
    player: Player, records: Records, away: bool
) -> None:
    # A server takes longer, and what the kiosk does is the same.
    passings = spread(RECORDS, 4 if records.embedded else 2)
    for moment in MOMENTS:
        for passing in passings:
            place = records.next()
            played = player.play(place, moment, passing, away=away)
            assert played.code == -signal.SIGKILL, (moment, passing)
            check(place[0], played)
    # There is no further one that was left out.
    place = records.next()
    played = player.play(place, away=away)
    assert played.code == 0
    assert {moment: played.passed.count(moment) for moment in MOMENTS} == dict.fromkeys(MOMENTS, RECORDS)
    assert len(played.acknowledged) == RECORDS
    check(place[0], played)
    check_whole(place[0])


def spread(count: int, wanted: int) -> list[int]:
    """So many of 1 to ``count``, the first and the last among them; all of them where the environment says so."""
    if count <= wanted or os.environ.get("KIOSK_EVERY_WRITE"):
        return list(range(1, count + 1))
    return sorted({1 + round(place * (count - 1) / (wanted - 1)) for place in range(wanted)})


def watched(player: Player, records: Records, trace: Path, away: bool) -> dict[str, int]:
    """How often a check-in makes each of the calls that write; skips where no process may be watched."""
    may_watch()
    place = records.next()
    played = player.play(place, away=away, strace=("-e", f"trace={','.join(WRITES)}"), trace=str(trace))
    assert played.code == 0
    check(place[0], played)
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    # One process and its threads are followed; the counts of a thread are its own.
    names = [line.split(maxsplit=1)[1].partition("(")[0] for line in lines if "(" in line]
    return {name: names.count(name) for name in WRITES if name in names}


@pytest.mark.long
@WITH_AND_WITHOUT
def test_i1_i2_i4_a_kiosk_killed_at_any_call_that_writes(
    player: Player, records: Records, tmp_path: Path, away: bool
) -> None:
    """With KIOSK_EVERY_WRITE in the environment at every single one, otherwise at a spread of them."""
    counts = watched(player, records, tmp_path / "trace", away)
    assert counts["fdatasync"] >= RECORDS, "the outbox makes each record durable"
    assert counts["pwrite64" if records.embedded else "sendto"] >= RECORDS
    killed = 0
    for name, count in counts.items():
        for when in spread(count, 3 if records.embedded else 2):
            place = records.next()
            inject = f"inject={name}:signal=SIGKILL:when={when}"
            played = player.play(place, away=away, strace=("-e", f"trace={name}", "-e", inject))
            # A call more or less is no matter, such as where a page happens to be full.
            if played.code == -signal.SIGKILL:
                killed += 1
            check(place[0], played)
    assert killed >= len(counts)
    check_whole(place[0])
