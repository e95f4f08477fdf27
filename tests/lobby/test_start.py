"""A lobby starts with its welcome screen, and what is touched before its record is open is done once it is."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.app.record import open_for_lobby, own_folder
from kiosk.cli import windows
from kiosk.cli.player import Player
from kiosk.cli.windows import Start
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.lobby.narrator import Narrator
from kiosk.services.record.clinic import ClinicService
from kiosk.settings import MachineSettings
from kiosk.store.database import Database
from kiosk.store.front import read_front
from tests.lobby.conftest import SETTINGS, Clock, Stage
from tests.visitor import Visitor


class Gate:
    """Holds back the opening of the record, as a slow disk or a far server does, and on demand the lobby before it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._open = threading.Event()
        self._loading = threading.Event()
        self._loading.set()
        self.error: Exception | None = None
        monkeypatch.setattr(app, "open_for_lobby", self._wait)
        monkeypatch.setattr(windows, "_load_lobby", lambda: self._loading.wait(60))

    def open(self) -> None:
        self._loading.set()
        self._open.set()

    def hold_the_lobby(self) -> None:
        self._loading.clear()

    def let_the_lobby_in(self) -> None:
        self._loading.set()

    def _wait(self, url: str) -> Database:
        assert self._open.wait(60)
        if self.error is not None:
            raise self.error
        return open_for_lobby(url)


class Beginning:
    """A lobby program on the record of ``stage``, whose own lobby is closed."""

    def __init__(self, stage: Stage, kept: ClinicSettings = SETTINGS) -> None:
        self.machine = MachineSettings(database_url=stage.url, kiosk_name="kiosk-1")
        self.start = Start(self.machine, kept, QSize(1080, 1920), stage.clock)
        self.play = Player(self.start.window)
        self.closed = False
        self.start.show()
        self.play.wait(lambda: self.play.find("startButton") is not None, "the welcome screen")

    @property
    def shown(self) -> str:
        return str(self.start.window.window.property("lobby").property("screen"))

    def visitor(self) -> Visitor:
        """A patient who does not wait for the record."""
        self.play.wait(lambda: self.start.model is not None, "the lobby")
        return Visitor(self.start)  # type: ignore[arg-type]

    def close(self) -> None:
        self.closed = True
        self.start.close()

    def sees(self, text: str) -> bool:
        self.play.wait(lambda: self.play.sees(text), f"the text {text!r}")
        return True

    def ready(self) -> None:
        self.play.wait(lambda: self.start.lobby is not None, "the whole lobby")


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    return Gate(monkeypatch)


@pytest.fixture
def begin(stage: Stage, gate: Gate, clock: Clock) -> Iterator[Callable[..., Beginning]]:
    """Close the stage's lobby and start a program instead."""
    stage.lobby.close()
    made: list[Beginning] = []

    def start(kept: ClinicSettings = SETTINGS) -> Beginning:
        made.append(Beginning(stage, kept))
        return made[-1]

    yield start
    gate.open()
    for beginning in made:
        if not beginning.closed:
            beginning.close()
    # The stage closes its own.
    stage.lobby = app.make_lobby(stage.database, MachineSettings(stage.url, "kiosk-1"), clock)


def test_what_was_kept_is_on_the_first_screen(
    stage: Stage, begin: Callable[..., Beginning], gate: Gate
) -> None:
    kept = read_front(own_folder(MachineSettings(stage.url, "kiosk-1")))
    assert kept == SETTINGS
    beginning = begin(replace(SETTINGS, name="As it was called", languages=("es", "en")))
    assert beginning.sees("As it was called")
    assert beginning.sees("Le damos la bienvenida")
    gate.open()
    beginning.ready()
    # What the record says counts.
    assert beginning.sees("Test Clinic")
    assert not beginning.play.sees("As it was called")
    assert beginning.sees("Welcome.")


def test_a_touch_before_the_lobby_is_there_waits_and_says_so(
    begin: Callable[..., Beginning], gate: Gate
) -> None:
    gate.hold_the_lobby()
    beginning = begin()
    assert not beginning.play.sees("One moment, please.")
    beginning.play.tap("startButton")
    assert beginning.sees("One moment, please.")
    assert beginning.shown == "welcome"
    gate.let_the_lobby_in()
    beginning.play.wait(lambda: beginning.shown == "identity", "what was touched")
    assert not beginning.play.sees("One moment, please.")


def test_the_last_touch_counts(begin: Callable[..., Beginning], gate: Gate) -> None:
    gate.hold_the_lobby()
    beginning = begin()
    beginning.play.tap("startButton")
    beginning.play.tap("bar_help")
    gate.let_the_lobby_in()
    beginning.play.ready("helpOverlay/dialoguePrimary")
    assert beginning.shown == "welcome"


def test_who_is_quicker_than_the_record_waits_for_it_and_goes_on(
    begin: Callable[..., Beginning], gate: Gate
) -> None:
    beginning = begin()
    visitor = beginning.visitor()
    visitor.identify()
    assert beginning.sees("One moment, please.")
    assert beginning.shown == "factor"
    gate.open()
    visitor.screen("appointments")
    assert not beginning.play.sees("One moment, please.")
    # What the clinic asks came after this patient did.
    visitor.press("primaryButton")
    visitor.screen("contact")
    visitor.press("primaryButton")
    visitor.screen("form")


def test_who_leaves_before_the_record_is_there_leaves_nothing(
    begin: Callable[..., Beginning], gate: Gate
) -> None:
    beginning = begin()
    visitor = beginning.visitor()
    visitor.identify()
    visitor.press("bar_startOver", "dialoguePrimary")
    visitor.screen("welcome")
    gate.open()
    beginning.ready()
    visitor.screen("welcome")
    visitor.to_appointments()


def test_other_settings_of_the_record_are_for_the_next_patient(
    begin: Callable[..., Beginning], gate: Gate
) -> None:
    beginning = begin(replace(SETTINGS, name="As it was called", date_order="dmy"))
    visitor = beginning.visitor()
    visitor.press("startButton")
    visitor.screen("identity")
    gate.open()
    beginning.ready()
    assert beginning.sees("As it was called")
    visitor.press("backButton")
    visitor.screen("welcome")
    assert beginning.sees("Test Clinic")


def test_a_language_chosen_before_stays_until_the_patient_has_gone(
    begin: Callable[..., Beginning], gate: Gate
) -> None:
    beginning = begin()
    beginning.play.tap("language_es")
    assert beginning.sees("Le damos la bienvenida")
    gate.open()
    beginning.ready()
    assert beginning.start.lobby is not None
    model = beginning.start.lobby.model
    assert model.property("language") == "es"
    # Somebody was here: when nobody comes, the screen is as the next one should find it.
    assert model._idle._quiet.isActive()
    model.wipe()
    assert beginning.sees("Welcome.")


@pytest.mark.parametrize("error", [StoreRefused("the key is open to others"), RuntimeError("a fault")])
def test_a_record_that_cannot_be_used_ends_the_program(
    error: Exception,
    begin: Callable[..., Beginning],
    gate: Gate,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", ended.append)
    gate.error = error
    beginning = begin()
    with qtbot.captureExceptions() as caught:
        gate.open()
        beginning.play.wait(lambda: bool(ended), "the end")
    assert ended == [1]
    assert beginning.start.error is error
    # A bug is told where bugs are told, too.
    assert [found[1] for found in caught] == ([] if isinstance(error, StoreRefused) else [error])


def test_a_record_that_is_away_leaves_what_was_kept(
    begin: Callable[..., Beginning], gate: Gate, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise StoreUnavailable("away")

    app.kept_clinic(MachineSettings(stage.url, "kiosk-1")).keep(settings=SETTINGS)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "_connected", away)
        beginning = begin()
        gate.open()
        beginning.ready()
        beginning.play.tap("startButton")
        beginning.play.wait(lambda: beginning.shown == "identity", "who are you")
    assert ClinicService(stage.database).load() == SETTINGS


def test_it_ends_in_good_order_before_it_is_whole(begin: Callable[..., Beginning], gate: Gate) -> None:
    beginning = begin()
    threading.Timer(0.05, gate.open).start()
    beginning.close()
    assert beginning.start.lobby is None


def test_a_lobby_attends_to_headphones_once_it_is_there(
    begin: Callable[..., Beginning], gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With Qt's own sound; where there are no headphones it says so and reads nothing aloud."""
    monkeypatch.setattr(windows, "ATTENDS_AFTER", 0)
    monkeypatch.setattr("kiosk.qt.headphones.is_headphones", lambda description, named: False)
    beginning = begin()
    gate.open()
    beginning.ready()
    narrator, lobby = beginning.start.window.findChild(Narrator), beginning.start.lobby
    assert narrator is not None
    assert lobby is not None
    beginning.play.wait(lambda: narrator.speaker is not None, "what speaks")
    speaker = narrator.speaker
    assert speaker is not None
    beginning.play.wait(beginning.start.window.takes_presses, "the page to take presses")
    QTest.keyClick(beginning.start.window.window, Qt.Key.Key_F1)
    assert beginning.sees("To listen, please put in headphones.")
    beginning.play.wait(lambda: not speaker.busy, "it to come to its end")
    assert not lobby.model.aloud.is_reading
