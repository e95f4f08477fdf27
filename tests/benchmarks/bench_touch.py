"""How busy the GUI thread is from a touch to the next screen complete, on the software renderer at 1080x1920."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize

from kiosk import app
from kiosk.qt import quick
from kiosk.services.clinic import ClinicService
from kiosk.settings import MachineSettings
from tests.acceptance.conftest import SETTINGS, furnish
from tests.benchmarks.budget import end, percentile, report
from tests.visitor import NOON, Known, Visitor

VISITS = 25
QUIET_TURNS = 5
P95_LIMIT, P99_LIMIT = 16.0, 33.0


class Timed(Visitor):
    """Measures every touch that leads to another screen."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.busy: dict[str, list[float]] = {}

    def page(self) -> str:
        form = self.model.patient.form
        return f"{self.shown}:{form.page_key}" if self.shown == "form" else self.shown

    def press(self, *names: str) -> None:
        for name in names:
            item = self.play.ready(name)
            before, painted = self.page(), []
            window = self.lobby.window.window
            watch = window.frameSwapped.connect(lambda painted=painted: painted.append(self.page()))
            started = time.thread_time()
            self.play.touch(self.play.centre(item))
            # Complete: the next screen has been painted, and nothing that is under way would paint it again.
            quiet = 0
            while quiet < QUIET_TURNS:
                frames = len(painted)
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
                QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
                moved = len(painted) > frames or self.model.property("busy")
                quiet = 0 if moved else quiet + 1
                time.sleep(0.001)
            took = (time.thread_time() - started) * 1000
            window.disconnect(watch)
            if self.page() != before and self.page() in painted:
                self.busy.setdefault(f"{before.split(':')[0]} -> {self.shown}", []).append(took)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'clinic.db'}"
        quick.application()
        database = app.open_database(url)
        ClinicService(database).save(SETTINGS)
        people = furnish(database, VISITS)
        lobby = app.make_lobby(
            database, MachineSettings(database_url=url, kiosk_name="k"), lambda: NOON, QSize(1080, 1920)
        )
        lobby.window.show(fullscreen=False)
        every: dict[str, list[float]] = {}
        for known in people:
            visitor = Timed(lobby, Known(str(known["family"]), known["birth_date"], str(known["answer"])))  # type: ignore[arg-type]
            visitor.to_done()
            visitor.press("primaryButton")
            for name, times in visitor.busy.items():
                every.setdefault(name, []).extend(times)
        lobby.close()
        database.close()
    for name, times in every.items():
        print(
            f"      {name:<28} median {percentile(times, 0.5):5.1f} ms, most {max(times):5.1f} ms ({len(times)})"
        )
    everything = [took for times in every.values() for took in times]
    for share, limit in ((0.95, P95_LIMIT), (0.99, P99_LIMIT)):
        found = percentile(everything, share)
        report(
            f"touch to next screen, GUI thread busy, p{share * 100:.0f}",
            found,
            limit,
            f"{found:.1f} ms of {limit:.0f} ms, {len(everything)} touches",
        )
    end()


if __name__ == "__main__":
    main()
