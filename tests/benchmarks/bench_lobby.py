"""What a patient waits for at the lobby, upright on the software renderer, each beside its limit.

Another language and other letters; speech and a scan; touches in every language; the memory of two hundred visits.
Only one of them: ``--changes``, ``--speech``, ``--scans``, ``--languages``, ``--memory``.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import gc
import itertools
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent

from kiosk import app
from kiosk.app.lobby import Lobby
from kiosk.cli.windows import loaded
from kiosk.devices.speech import EspeakNg, Sound
from kiosk.lobby.model import LobbyModel
from kiosk.lobby.narrator import Narrator
from kiosk.qt import quick
from kiosk.qt.languages import SHIPPED
from kiosk.qt.speech_player import SpeechPlayer
from kiosk.services.record.clinic import ClinicService
from kiosk.settings import MachineSettings
from tests.acceptance.conftest import SETTINGS, furnish
from tests.benchmarks import bench_touch
from tests.benchmarks.bench_touch import Timed, visit
from tests.benchmarks.budget import RUNS, end, percentile, report, report_runs
from tests.benchmarks.first_frame import resident_kilobytes
from tests.domain.scanning.cards import card
from tests.lobby.blindfold import Ears
from tests.visitor import NOON, Visitor

SIZE = QSize(1080, 1920)
CHANGE_LIMIT, SPEECH_LIMIT, SCAN_LIMIT = 100.0, 300.0, 200.0
TOUCH_LIMIT = 16.0
VISITS_EACH, FAREWELL = 2, "done -> welcome"
VISITS, FIRST_VISITS = 200, 20
GROWTH_LIMIT = 5.0
LANGUAGES = [language.code for language in SHIPPED]
SCALES = (2.0, 1.5, 1.0)
# On as many people each of these is measured.
PEOPLE = {
    "--changes": 2,
    "--speech": 1,
    "--scans": 0,
    "--languages": 1 + VISITS_EACH * len(LANGUAGES),
    "--memory": VISITS,
}


@contextmanager
def a_lobby(folder: Path, name: str) -> Iterator[tuple[Lobby, Iterator[dict[str, object]]]]:
    """A lobby, shown, on a record of its own, and who may come to it."""
    url = f"sqlite:///{folder / f'{name}.db'}"
    database = app.open_database(url)
    ClinicService(database).save(SETTINGS)
    people = furnish(database, max(1, PEOPLE[f"--{name}"]))
    machine = MachineSettings(database_url=url, kiosk_name=name, scanner=True)
    lobby = app.make_lobby(database, machine, lambda: NOON, SIZE)
    loaded()
    lobby.window.show(fullscreen=False)
    yield lobby, iter(people)
    lobby.close()
    database.close()


def timed(lobby: Lobby, known: dict[str, object]) -> Timed:
    return Timed(lobby, bench_touch.introduction(known))


def busy(visitor: Timed, change: Callable[[], None]) -> float:
    """The milliseconds that the window is busy until what ``change`` does is complete on the screen."""

    def begin() -> float:
        began = time.thread_time()
        change()
        return (time.thread_time() - began) * 1000

    took, painted = visitor.until_complete(begin)
    assert painted, "nothing was drawn anew"
    return took


def changes(folder: Path) -> None:
    """Another language and other letters, wherever in a visit somebody asks for them."""
    found: dict[str, list[tuple[float, str]]] = {"language": [], "text size": []}
    with a_lobby(folder, "changes") as (lobby, people):
        visitor, model = timed(lobby, next(people)), lobby.model

        def all_of_them() -> None:
            for code in [*LANGUAGES[1:], LANGUAGES[0]]:
                took = busy(visitor, partial(model.setLanguage, code))
                found["language"].append((took, f"{code} on {visitor.shown}"))
            for scale in SCALES:
                took = busy(visitor, partial(model.setTextScale, scale))
                found["text size"].append((took, f"{scale:g} on {visitor.shown}"))

        # The first time loads what the others have.
        all_of_them()
        for times in found.values():
            times.clear()
        visitor.read()
        all_of_them()
        visitor.to_factor()
        all_of_them()
        model.wipe()
        visitor = timed(lobby, next(people))
        visitor.read()
        visitor.to_form()
        all_of_them()
    for what, times in found.items():
        longest, which = max(times)
        middle = percentile([took for took, _ in times], 0.5)
        report(
            f"another {what} to its next frame, the longest",
            longest,
            CHANGE_LIMIT,
            f"{longest:.1f} ms ({which}) of {CHANGE_LIMIT:g} ms, median {middle:.1f} ms, {len(times)} times",
        )


class Listening(Ears):
    """Headphones that know how long after a page came they were first given something."""

    def __init__(self, model: LobbyModel) -> None:
        super().__init__()
        self._model, self._page = model, model.shown_page()
        self._turned: float | None = None
        self.took: list[float] = []
        for turned in (model.screenChanged, model.overlayChanged, model.fractionChanged):
            turned.connect(self._turn)

    def _turn(self) -> None:
        if self._model.shown_page() != self._page:
            self._page, self._turned = self._model.shown_page(), time.perf_counter()

    def play(self, sound: Sound, volume: float, ended: Callable[[], None]) -> None:
        if self._turned is not None:
            self.took.append((time.perf_counter() - self._turned) * 1000)
            self._turned = None
        super().play(sound, volume, ended)


def speech(folder: Path) -> None:
    """From each screen of a visit to its first sound, for whoever has it read aloud."""
    with a_lobby(folder, "speech") as (lobby, people):
        reader = lobby.window.findChild(Narrator)
        assert reader is not None
        voice, ears = EspeakNg(), Listening(lobby.model)
        voice.open()
        reader._speaker = SpeechPlayer(voice, ears, reader)
        reader.begin()
        visitor = timed(lobby, next(people))
        visitor.play.wait(lambda: bool(ears.played), "the welcome to be heard")
        visitor.to_done()
    assert len(ears.took) > RUNS, "hardly anything was read aloud"
    report(
        "a screen to its first sound, the longest",
        max(ears.took),
        SPEECH_LIMIT,
        f"{max(ears.took):.0f} ms of {SPEECH_LIMIT:g} ms, median {percentile(ears.took, 0.5):.0f} ms, "
        f"{len(ears.took)} screens",
    )


def type_as_a_scanner(lobby: Lobby, text: str) -> None:
    """All its keys at once, a millisecond apart."""
    for number, sign in enumerate(text):
        key = Qt.Key(ord(sign.upper()) if sign >= " " else ord(sign) + ord("@"))
        how = Qt.KeyboardModifier.ControlModifier if sign < " " else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, how, sign)
            event.setTimestamp(1000 + number)
            QCoreApplication.sendEvent(lobby.window.window, event)


def scans(folder: Path) -> None:
    """From the last key of a scanner that types, as most do, to the screen that says what the card says."""
    took = []
    with a_lobby(folder, "scans") as (lobby, people):
        visitor = Visitor(lobby, bench_touch.introduction(next(people)))
        frames: list[bool] = []

        def says_it() -> bool:
            return visitor.shown == "identity" and lobby.model.patient.identity.property("year") == "1970"

        lobby.window.window.frameSwapped.connect(lambda: frames.append(says_it()))
        for _ in range(RUNS):
            visitor.play.settle()
            type_as_a_scanner(lobby, card(10))
            began = time.perf_counter()
            frames.clear()
            visitor.play.wait(lambda: any(frames), "what the card says")
            took.append((time.perf_counter() - began) * 1000)
            lobby.model.wipe()
            visitor.screen("welcome")
    report_runs("a scan to its screen", took[1:], SCAN_LIMIT, "ms")


def languages(folder: Path) -> None:
    """Every touch of whole visits that leads to another screen, in each language.

    The last one of a visit makes the lobby speak its own language again, which has a limit of its own.
    """
    with a_lobby(folder, "languages") as (lobby, people):
        # The first visit of a program loads the keyboard.
        visit(lobby, next(people))
        for code in LANGUAGES:
            found: list[float] = []
            for _ in range(VISITS_EACH):
                lobby.model.setLanguage(code)
                touches = visit(lobby, next(people)).busy
                touches.pop(FAREWELL)
                found += itertools.chain(*touches.values())
            p95 = percentile(found, 0.95)
            report(
                f"{code}: touch to next screen, p95",
                p95,
                TOUCH_LIMIT,
                f"{p95:.1f} ms of {TOUCH_LIMIT:g} ms, most {max(found):.1f} ms, {len(found)} touches",
            )


def memory(folder: Path) -> None:
    """How much more of it the lobby has after two hundred visits than after twenty."""
    with a_lobby(folder, "memory") as (lobby, people):
        at: list[int] = []
        for known in people:
            visitor = Visitor(lobby, bench_touch.introduction(known))
            visitor.to_done()
            visitor.press("primaryButton")
            visitor.screen("welcome")
            gc.collect()
            at.append(resident_kilobytes())
        first, last = at[FIRST_VISITS - 1], at[-1]
        growth = (last - first) / first * 100
    report(
        f"memory of {VISITS} visits, after the first {FIRST_VISITS}",
        max(growth, 0),
        GROWTH_LIMIT,
        f"{growth:.1f} % of {GROWTH_LIMIT:g} %, {first / 1024:.0f} MB to {last / 1024:.0f} MB",
    )


PARTS = {
    "--changes": changes,
    "--speech": speech,
    "--scans": scans,
    "--languages": languages,
    "--memory": memory,
}


def main() -> None:
    asked = sys.argv[1:] or list(PARTS)
    if unknown := set(asked) - set(PARTS):
        sys.exit(f"there is no {', '.join(sorted(unknown))}; there are: {', '.join(PARTS)}")
    quick.application()
    with tempfile.TemporaryDirectory() as folder:
        for part in asked:
            PARTS[part](Path(folder))
    end()


if __name__ == "__main__":
    main()
