"""From process start to the lobby's first frame, and its memory then, beside an empty PySide6 QML window."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from kiosk import app
from kiosk.cli.demo import furnish
from tests.benchmarks.budget import end, report

RUNS = 9
START_LIMIT = 2.0
MEMORY_LIMIT = 1.6


def run(*arguments: str) -> tuple[float, float]:
    """Milliseconds from the start to the first frame, and megabytes then."""
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
        run("empty"), run("lobby", url)
        pairs = [(run("empty"), run("lobby", url)) for _ in range(RUNS)]
    for part, what, unit, limit in (
        (0, "start to first frame", "ms", START_LIMIT),
        (1, "memory at the first frame", "MB", MEMORY_LIMIT),
    ):
        base = median(pair[0][part] for pair in pairs)
        ours = median(pair[1][part] for pair in pairs)
        report(
            f"{what}, against an empty window",
            ours / base,
            limit,
            f"{ours / base:.2f} x ({ours:.0f} {unit} to {base:.0f} {unit}), limit {limit} x",
        )
    end()


if __name__ == "__main__":
    main()
