"""What a program that only listens takes of a processor, on an embedded record where nothing happens."""

import tempfile
import time
from pathlib import Path

from kiosk import app
from kiosk.qt.feed import WAIT_SECONDS
from tests.benchmarks.budget import RUNS, end, report_runs

SECONDS = 3.0
LIMIT = 1.0


def share_of_a_core(seconds: float) -> float:
    """Percent of one core that listening takes, as a window's feed does it."""
    with tempfile.TemporaryDirectory() as folder:
        database = app.open_database(f"sqlite:///{Path(folder) / 'clinic.db'}")
        feed = database.feed()
        feed.changes(WAIT_SECONDS)
        began, busy = time.perf_counter(), time.process_time()
        while time.perf_counter() - began < seconds:
            assert feed.changes(WAIT_SECONDS) == frozenset()
        found = (time.process_time() - busy) / (time.perf_counter() - began) * 100
        feed.close()
        database.close()
    return found


def main() -> None:
    report_runs(
        "an idle reader of an embedded record", [share_of_a_core(SECONDS) for _ in range(RUNS)], LIMIT, "%"
    )
    end()


if __name__ == "__main__":
    main()
