"""From the patient's last touch to the row painted in the staff window of another program."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import tempfile
import time
from pathlib import Path

from kiosk import app
from kiosk.cli.visitor import Introduction
from kiosk.qt import quick
from kiosk.services.record.clinic import ClinicService
from kiosk.settings import MachineSettings
from tests.acceptance.conftest import SETTINGS, Program, furnish
from tests.benchmarks.budget import end, percentile, report
from tests.visitor import NOON, Visitor

VISITS = 40
P95_LIMIT = 150.0


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'clinic.db'}"
        quick.application()
        database = app.open_database(url)
        ClinicService(database).save(SETTINGS)
        people = furnish(database, VISITS)
        staff = Program("staff_process", url)
        staff.until("ready")
        lobby = app.make_lobby(database, MachineSettings(database_url=url, kiosk_name="k"), lambda: NOON)
        lobby.window.show(fullscreen=False)
        took = []
        for known in people:
            visitor = Visitor(lobby, Introduction(**known))  # type: ignore[arg-type]
            visitor.to_consent()
            visitor.sign()
            button = visitor.play.ready("primaryButton")
            touched = time.monotonic_ns()
            visitor.play.touch(visitor.play.centre(button))
            visitor.screen("done")
            took.append((staff.until("visit")["at"] - touched) / 1e6)
            visitor.press("primaryButton")
        lobby.close()
        database.close()
        staff.end()
    found = percentile(took, 0.95)
    report(
        "last touch to the row at the desk, p95",
        found,
        P95_LIMIT,
        f"{found:.0f} ms of {P95_LIMIT:.0f} ms, median {percentile(took, 0.5):.0f} ms, {len(took)} visits",
    )
    end()


if __name__ == "__main__":
    main()
