"""A staff program of its own: tells of every row that comes to stand in its window's list of arrivals.

    python -m tests.acceptance.staff_process URL

Standard output is one JSON object a line: ``ready`` once the list stands, then ``visit``, ``cells`` and ``at``, the
monotonic clock's nanoseconds when the row had been painted. Ends when standard input does.
"""

import json
import os
import sys
import threading
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QTimer

from kiosk import app, log
from kiosk.qt import quick
from kiosk.settings import MachineSettings
from kiosk.store import sealing
from tests.factories import an_actor
from tests.visitor import NOON


def tell(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def main(url: str) -> None:
    log.configure()
    # As in every test: what is slow on purpose, against who guesses, is not slow here.
    sealing.MEMORY_KIB, sealing.PASSES = 64, 1
    application = quick.application()
    database = app.open_database(url)
    machine = MachineSettings(database_url=url, kiosk_name="desk", staff_name="Desk")
    staff = app.make_staff(database, machine, an_actor("Desk"), lambda: NOON)
    staff.window.resize(1366, 768)
    staff.window.show()
    told: set[str] = set()
    begun: list[bool] = []

    def look() -> None:
        """The list has changed and its view has had the time to paint it."""
        at = time.monotonic_ns()
        if not begun:
            begun.append(True)
            tell(ready=True)
        table = staff.window.shelf.table("arrivals")
        for place in range(table.rowCount()):
            row = table.row_at(place)
            if row is not None and row.visit_id not in told:
                told.add(row.visit_id)
                cells = [str(table.data(table.index(place, column))) for column in range(table.columnCount())]
                tell(visit=row.visit_id, cells=cells, at=at)

    def changed() -> None:
        staff.window.repaint()
        look()

    # After the window's own listeners, which fill the list.
    staff.window.model.changed.connect(lambda: QTimer.singleShot(0, changed))
    ended = threading.Event()

    def until_the_end() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=until_the_end, daemon=True).start()
    watch = QTimer()
    watch.timeout.connect(lambda: application.quit() if ended.is_set() else None)
    watch.start(50)
    application.exec()
    staff.close()
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
