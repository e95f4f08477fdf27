"""How busy the GUI thread is from a touch to the next screen complete, on the software renderer, upright and lying.

A patient reads a screen before touching it; what is made in that pause is made before the touch, and counted apart.
Whole visits with the health history as shipped, and a form that has every kind of question once.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.app.lobby import Lobby
from kiosk.cli.preview import Preview
from kiosk.cli.visitor import Introduction
from kiosk.cli.windows import loaded
from kiosk.domain.forms import load
from kiosk.lobby.steps.questionnaire import REVIEW, QuestionnaireModel
from kiosk.qt import quick
from kiosk.services.record.clinic import ClinicService
from kiosk.settings import MachineSettings
from tests.acceptance.conftest import SETTINGS, furnish
from tests.benchmarks.budget import RUNS, end, percentile, report_runs
from tests.lobby.test_controls_in_forms import EVERY_KIND, answer_every_kind, go_on
from tests.visitor import NOON, Visitor

SIZES = ((1080, 1920), (1920, 1080))
VISITS = 2
KIND_RUNS = 5
QUIET_TURNS = 5
READING_SECONDS = 0.6
WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
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

    def asked(self) -> str:
        """The page as the table names it: of a form, what it asks for first."""
        if self.shown != "form":
            return self.shown
        form = self.model.patient.of(QuestionnaireModel)
        if form.page_key == REVIEW:
            return REVIEW
        return next((str(row.property("kind")) for row in form._questions.rows), "form")

    def read(self) -> None:
        """Look at the screen."""
        longest = 0.0
        until = time.perf_counter() + READING_SECONDS
        while time.perf_counter() < until:
            longest = max(longest, self._turn())
            time.sleep(0.005)
        self.pauses.append(longest)

    def _turn(self, how: QEventLoop.ProcessEventsFlag = QEventLoop.ProcessEventsFlag.AllEvents) -> float:
        """One turn of the event loop; the milliseconds that it was busy."""
        began = time.thread_time()
        QCoreApplication.processEvents(how)
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        return (time.thread_time() - began) * 1000

    def _touch(self, item: QQuickItem) -> float:
        """Touch ``item``; the milliseconds that the window was busy with it at once."""
        place = self.play.centre(item)
        began = time.thread_time()
        self.play.touch(place)
        return (time.thread_time() - began) * 1000

    def press(self, *names: str) -> None:
        for name in names:
            # A way on that only showed what had not been in sight yet is touched again, after a look at it.
            while self._shows_only(name):
                self.read()

    def _shows_only(self, name: str) -> bool:
        """Touch the item called ``name`` once; whether the touch only brought more of its page into sight."""
        item = self.play.ready(name)
        showings = item.property("showings")
        before, asked = self.page(), self.asked()
        took, painted = self.until_complete(lambda: self._touch(item))
        if self.page() != before and self.page() in painted:
            self.busy.setdefault(f"{asked} -> {self.asked()}", []).append(took)
            self.read()
        return showings is not None and shiboken6.isValid(item) and item.property("showings") != showings

    def until_complete(self, begin: Callable[[], float]) -> tuple[float, list[str]]:
        """The milliseconds that the window is busy, from ``begin``, which tells its own, until the next screen is
        complete; and which pages were painted meanwhile."""
        painted: list[str] = []
        looking: list[float] = []

        def look() -> None:
            began = time.thread_time()
            painted.append(self.page())
            looking.append((time.thread_time() - began) * 1000)

        window = self.lobby.window.window
        window.frameSwapped.connect(look)
        took = begin()
        # Complete: the next screen has been painted, and nothing that is under way would paint it again. What it
        # takes to find that out is not the window's: where the record is asked, this waits as the window would.
        quiet = 0
        while quiet < QUIET_TURNS:
            frames, waits = len(painted), bool(self.model.property("busy"))
            took += self._turn(WAIT if waits else QEventLoop.ProcessEventsFlag.AllEvents)
            quiet = 0 if waits or len(painted) > frames else quiet + 1
            time.sleep(0.001)
        window.frameSwapped.disconnect(look)
        return took - sum(looking), painted


def introduction(known: dict[str, object]) -> Introduction:
    """What somebody whom the record was furnished with knows of themselves."""
    return Introduction(str(known["family"]), known["birth_date"], str(known["answer"]))  # type: ignore[arg-type]


def visit(lobby: Lobby, known: dict[str, object]) -> Timed:
    visitor = Timed(lobby, introduction(known))
    visitor.read()
    visitor.to_done()
    visitor.press("primaryButton")
    return visitor


def every_kind(folder: Path, width: int, height: int, run: int) -> Timed:
    """One answer to each kind of question, on the lobby of a preview."""
    url = f"sqlite:///{folder / f'preview-{width}-{run}.db'}"
    seen = folder / "card.png"
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("steelblue"))
    assert image.save(str(seen))
    database = app.open_database(url)
    machine = MachineSettings(database_url=url, kiosk_name="preview", camera_file=str(seen))
    preview = Preview(database, machine, load(EVERY_KIND).form, "en", QSize(width, height))
    preview.lobby.window.show(fullscreen=False)
    visitor = Timed(preview.lobby)
    visitor.screen("form")
    visitor.read()
    answer_every_kind(visitor)
    visitor.press("takePhoto")
    visitor.play.wait(
        lambda: bool(
            visitor.model.patient.of(QuestionnaireModel)
            ._questions.rows[0]
            .property("photo")
            .property("taken")
        ),
        "the picture",
    )
    go_on(visitor)
    visitor.play.draw("signature", [(0.2, 0.6), (0.4, 0.3), (0.6, 0.7)])
    go_on(visitor)
    visitor.go_on()
    preview.lobby.close()
    database.close()
    return visitor


def table(every: dict[str, list[float]]) -> None:
    """What each way from a page to another took."""
    for name, times in every.items():
        most = max(times)
        print(f"      {name:<28} median {percentile(times, 0.5):5.1f} ms, most {most:5.1f} ms ({len(times)})")


def measure_kinds(folder: Path, width: int, height: int) -> None:
    every: dict[str, list[float]] = {}
    found: dict[float, list[float]] = {0.95: [], 0.99: []}
    for run in range(KIND_RUNS):
        times = every_kind(folder, width, height, run).busy
        for name, took in times.items():
            every.setdefault(name, []).extend(took)
        for share, runs in found.items():
            runs.append(percentile([one for took in times.values() for one in took], share))
    table(every)
    for (share, runs), limit in zip(found.items(), (P95_LIMIT, P99_LIMIT), strict=True):
        report_runs(f"{width}x{height}: every kind of question, p{share * 100:.0f}", runs, limit, "ms")


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
    table(every)
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
            measure_kinds(Path(folder), width, height)
        database.close()
    end()


if __name__ == "__main__":
    main()
