"""How busy the GUI thread is from a touch to the next screen complete, on the software renderer, upright and lying.

A patient reads a screen before touching it; what is made in that pause is made before the touch, and counted apart.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize

from kiosk import app
from kiosk.app.lobby import Lobby
from kiosk.cli.windows import loaded
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.qt import quick
from kiosk.services.clinic import ClinicService
from kiosk.settings import MachineSettings
from tests.acceptance.conftest import SETTINGS, furnish
from tests.benchmarks.budget import RUNS, end, percentile, report_runs
from tests.visitor import NOON, Known, Visitor

SIZES = ((1080, 1920), (1920, 1080))
VISITS = 2
QUIET_TURNS = 5
READING_SECONDS = 0.6
P95_LIMIT, P99_LIMIT = 16.0, 33.0
# A pause must not be felt by a finger that comes into it.
PAUSE_LIMIT = 33.0


class Timed(Visitor):
    """Measures every touch that leads to another screen, and the longest turn of the event loop in a pause."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.busy: dict[str, list[float]] = {}
        self.pauses: list[float] = []

    def page(self) -> str:
        form = self.model.patient.of(QuestionnaireModel)
        return f"{self.shown}:{form.page_key}" if self.shown == "form" else self.shown

    def read(self) -> None:
        """Look at the screen."""
        longest = 0.0
        until = time.perf_counter() + READING_SECONDS
        while time.perf_counter() < until:
            longest = max(longest, self._turn())
            time.sleep(0.005)
        self.pauses.append(longest)

    def _turn(self) -> float:
        """One turn of the event loop; the milliseconds that it was busy."""
        began = time.thread_time()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        return (time.thread_time() - began) * 1000

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
                self._turn()
                moved = len(painted) > frames or self.model.property("busy")
                quiet = 0 if moved else quiet + 1
                time.sleep(0.001)
            took = (time.thread_time() - started) * 1000
            window.disconnect(watch)
            if self.page() != before and self.page() in painted:
                self.busy.setdefault(f"{before.split(':')[0]} -> {self.shown}", []).append(took)
                self.read()


def visit(lobby: Lobby, known: dict[str, object]) -> Timed:
    visitor = Timed(
        lobby,
        Known(str(known["family"]), known["birth_date"], str(known["answer"])),  # type: ignore[arg-type]
    )
    visitor.read()
    visitor.to_done()
    visitor.press("primaryButton")
    return visitor


def measure(lobby: Lobby, people: list[dict[str, object]], size: str) -> None:
    # The first visit of a program loads the keyboard.
    first = visit(lobby, people.pop())
    every: dict[str, list[float]] = {}
    found: dict[float, list[float]] = {0.95: [], 0.99: []}
    pauses = []
    for _ in range(RUNS):
        visitors = [visit(lobby, people.pop()) for _ in range(VISITS)]
        touches = []
        for visitor in visitors:
            for name, times in visitor.busy.items():
                every.setdefault(name, []).extend(times)
                touches += times
        for share, runs in found.items():
            runs.append(percentile(touches, share))
        pauses.append(percentile([took for visitor in visitors for took in visitor.pauses], 0.95))
    for name, times in every.items():
        most = max(times)
        print(f"      {name:<28} median {percentile(times, 0.5):5.1f} ms, most {most:5.1f} ms ({len(times)})")
    print(
        f"      most of the first visit, which loads the keyboard: {max(map(max, first.busy.values())):.1f} ms"
    )
    for (share, runs), limit in zip(found.items(), (P95_LIMIT, P99_LIMIT), strict=True):
        report_runs(f"{size}: touch to next screen, p{share * 100:.0f}", runs, limit, "ms")
    report_runs(f"{size}: longest turn while reading, p95", pauses, PAUSE_LIMIT, "ms")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'clinic.db'}"
        quick.application()
        database = app.open_database(url)
        ClinicService(database).save(SETTINGS)
        people = furnish(database, len(SIZES) * (1 + RUNS * VISITS))
        for width, height in SIZES:
            machine = MachineSettings(database_url=url, kiosk_name=f"k{width}")
            lobby = app.make_lobby(database, machine, lambda: NOON, QSize(width, height))
            loaded()
            lobby.window.show(fullscreen=False)
            measure(lobby, people, f"{width}x{height}")
            lobby.close()
        database.close()
    end()


if __name__ == "__main__":
    main()
