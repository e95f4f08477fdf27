"""From process start to the lobby's first frame, its memory then, and to its first touch, beside an empty QML window.

Both are started in turn, so that both have the same machine; its noise is that of the empty window's starts.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from kiosk import app
from kiosk.cli.demo import furnish
from tests.benchmarks.budget import RUNS, end, noise, report

START_LIMIT = 2.5
MEMORY_LIMIT = 1.8
READY_LIMIT = 4.0


def run(*arguments: str) -> tuple[float, float]:
    """Milliseconds from the start to what is waited for, and megabytes then."""
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.first_frame", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as process:  # fmt: skip
        assert process.stdout
        line = process.stdout.readline()
        took = time.perf_counter() - started
    return took * 1000, int(line) / 1024


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'clinic.db'}"
        database = app.open_database(url)
        furnish(database)
        database.close()
        # The first start has nothing kept, and compiles.
        run("empty"), run("lobby", url), run("ready", url)
        runs = [(run("empty"), run("lobby", url), run("ready", url)) for _ in range(RUNS)]
    base = [one[0][0] for one in runs]
    for what, ours, part, place, unit, limit in (
        ("start to first frame", 1, 0, base, "ms", START_LIMIT),
        ("memory at the first frame", 1, 1, [one[0][1] for one in runs], "MB", MEMORY_LIMIT),
        ("start to ready for a touch", 2, 0, base, "ms", READY_LIMIT),
    ):
        found, empty = median(one[ours][part] for one in runs), median(place)
        report(
            f"{what}, against an empty window",
            found / empty,
            limit,
            f"{found / empty:.2f} x ({found:.0f} {unit} to {empty:.0f} {unit}), limit {limit} x, median of {RUNS} "
            f"runs, noise {noise(place):.0%}",
        )
    end()


if __name__ == "__main__":
    main()
