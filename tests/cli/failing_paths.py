"""A program in which everything fails that can, each time with a planted name at hand; its argument is a folder."""

import gc
import sys
import threading
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from sqlalchemy import insert, text

from kiosk import log
from kiosk.cli import process
from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.qt.runner import Runner
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.courier import Courier
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS

PLANTED = "Zyxwvut"


def fail(name: str) -> None:
    born, secret = date(1931, 2, 3), f"{name}-token"
    raise ValueError(f"{name} {born} {secret}")


class Odd:
    """Cannot be put away."""

    def __del__(self) -> None:
        fail(PLANTED)


def broken_statements(database: Database) -> None:
    """Each with the planted name among its values, and one of the engine's own errors."""
    for statement, values in (
        (insert(tables.desk_entry), {"id": "e", "kiosk": PLANTED, "kind": PLANTED, "reason": PLANTED}),
        (insert(tables.patient), {"id": PLANTED, "mrn": PLANTED}),
        (text("SELECT * FROM nowhere WHERE name = :name"), {"name": PLANTED}),
        (insert(tables.help_call), {"id": PLANTED, "kiosk": PLANTED, "at": PLANTED, "reason": PLANTED}),
    ):
        with database.write() as connection:
            connection.execute(statement, values)


def courier(database: Database, home: Path, fault: Any) -> None:
    """A delivery that fails with what a patient has said, in the courier's own thread."""
    from kiosk.services.record.patients import PatientService

    PatientService(database).save([a_patient(1)], [a_booking(1)])
    outbox = Outbox(home / "kiosk" / "outbox.bin", bytes(32))
    checkin = CheckInService(database, SETTINGS, lambda: NOW)
    done = threading.Event()

    def housekeeping() -> None:
        done.set()
        fail(PLANTED)

    made = Courier(
        outbox,
        IdentityService(database, SETTINGS, lambda: NOW),
        checkin,
        DeskService(database, lambda: NOW),
        SETTINGS,
        lambda: NOW,
        "kiosk-1",
        housekeeping=housekeeping,
        fault=fault,
    )
    checkin.open_visit = lambda *_: fail(PLANTED)  # type: ignore[method-assign,assignment]
    claim = IdentityClaim(PLANTED, date(1931, 2, 3), Factor.PHONE, "4711")
    made.lose()
    made.leave_for_desk(PLANTED, claim, PLANTED)
    outbox.append("00000000-0000-0000-0000-000000000001", PLANTED.encode())
    with suppress(Exception):
        made.open(claim, "", ("a1",))
    made.start()
    done.wait(60)
    made.stop()
    outbox.close()


def main(home: Path) -> None:
    process.harden()
    log.configure()
    faults = process.own_faults("lobby")
    process.keep_faults(faults)
    application = QCoreApplication([])
    database = Database(f"sqlite:///{home / 'clinic.db'}")
    database.upgrade()
    thread = threading.Thread(target=fail, args=(PLANTED,))
    thread.start()
    thread.join()
    for _ in range(4):
        thread = threading.Thread(target=broken_statements, args=(database,))
        thread.start()
        thread.join()
    odd = Odd()
    del odd
    gc.collect()
    courier(database, home, faults.note)
    runner = Runner()
    runner.run(lambda: fail(PLANTED), lambda _: None)
    QTimer.singleShot(0, lambda: fail(PLANTED))
    QTimer.singleShot(500, application.quit)
    application.exec()
    runner.close()
    database.close()
    fail(PLANTED)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
