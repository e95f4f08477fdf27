"""A window that is started on a computer that is nobody's yet: its page for the server and the code."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths, settings
from kiosk.cli import newcomer, opening, windows
from kiosk.cli.introducing import Introduced
from kiosk.cli.newcomer import FIRST_WAIT, FREE_TRIES, LONGEST_WAIT, Newcomer
from kiosk.cli.newcomer_language import NewcomerLanguage
from kiosk.domain.computers import Role
from kiosk.domain.enrolment import Code, EnrolmentReason, EnrolmentRefused
from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.qt.runner import Runner
from kiosk.settings import Enrolled
from kiosk.store.enrolling import Become
from tests.cli.test_enrolling import Clinic, clinic
from tests.lobby.headless import AtOnce

__all__ = ["clinic"]
LONE = "postgresql://db.example:5433/clinic?sslrootcert=/etc/kiosk/root.crt"
CODE = "ABCD-EFGH-JKLM-NPQ2"


class Door:
    """A server that answers as it is told, and a clock that stands still."""

    def __init__(self) -> None:
        self.came: list[tuple[str, str]] = []
        self.says: Exception | None = None
        self.program = Role.LOBBY
        self.now = 1000.0

    def enrol(self, server: str, code: str) -> tuple[Become, Introduced]:
        self.came.append((server, code))
        if self.says is not None:
            raise self.says
        mine = Enrolled("postgresql://east@db.example/kiosk", "east", self.program, "east.key")
        return Become(mine, self.program, "north"), Introduced("North")

    def page(self, server: str = "", language: NewcomerLanguage | None = None) -> Newcomer:
        return Newcomer(
            Role.LOBBY,
            server,
            self.enrol,
            AtOnce(),
            0.248,
            language or NewcomerLanguage("en"),
            lambda: self.now,
        )


@pytest.fixture
def door(qapp: object) -> Door:
    return Door()


def typed(page: Newcomer, code: str = CODE, server: str = "db.example") -> Newcomer:
    page.setServer(server)
    page.setCode(code)
    page.submit()
    return page


def test_what_is_missing_is_told_before_anybody_is_asked(door: Door) -> None:
    page = door.page()
    page.submit()
    assert (page.property("serverError"), page.property("codeError")) != ("", "")
    typed(page, code=" ")
    assert page.property("codeError") == "Enter the one-time code."
    assert door.came == []


def test_a_code_that_is_none_is_told_beside_it_and_goes(door: Door) -> None:
    door.says = EnrolmentRefused(EnrolmentReason.CODE_REFUSED)
    page = typed(door.page())
    assert "takes no such code" in page.property("codeError")
    assert page.property("code") == ""
    assert page.property("asks")


@pytest.mark.parametrize("error", [StoreUnavailable("no answer"), StoreRefused("of another version")])
def test_what_is_wrong_with_the_server_is_told_beside_it_and_counts_no_try(
    door: Door, error: Exception
) -> None:
    door.says = error
    page = door.page()
    for _ in range(3 * FREE_TRIES):
        typed(page)
    assert str(error).lower() in page.property("serverError").lower()
    assert page.property("code") == CODE, "it is as good as before"
    assert len(door.came) == 3 * FREE_TRIES


def test_who_tries_codes_waits_longer_with_each(door: Door) -> None:
    door.says = EnrolmentRefused(EnrolmentReason.CODE_REFUSED)
    page = door.page()
    for _ in range(FREE_TRIES):
        typed(page)
    waited = []
    for _ in range(12):
        before = len(door.came)
        typed(page)
        assert len(door.came) == before, "nobody is asked meanwhile"
        assert "too many tries" in page.property("codeError")
        begun = door.now
        while len(door.came) == before:
            door.now += 1
            typed(page)
        waited.append(door.now - begun)
    assert waited[:3] == [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT]
    assert waited[-1] == LONGEST_WAIT
    # What is no code at all is not one that was tried.
    door.now += LONGEST_WAIT
    door.says = EnrolmentRefused(EnrolmentReason.NO_CODE)
    typed(page, "ABC")
    door.says = None
    assert not typed(page).property("asks")


def test_where_the_settings_name_the_server_nobody_names_another_one(door: Door) -> None:
    page = door.page(LONE)
    assert page.property("secondaryText") == ""
    page.keepHere()
    typed(page, server="evil.example")
    assert (page.stays, door.came) == (False, [(LONE, CODE)])


def test_a_code_of_another_program_makes_no_lobby_of_a_board(door: Door) -> None:
    door.program = Role.BOARD
    page = typed(door.page())
    assert "kiosk board" in page.property("subtitle")
    went: list[str] = []
    page.goes_on.connect(lambda: went.append("on"))
    page.ends.connect(lambda: went.append("ends"))
    page.submit()
    assert (went, page.property("primaryText")) == (["ends"], "Close")


def test_the_record_may_lie_on_this_computer(door: Door) -> None:
    page = door.page()
    went: list[str] = []
    page.goes_on.connect(lambda: went.append("on"))
    page.keepHere()
    assert (page.stays, went, door.came) == (True, ["on"], [])


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("KIOSK_DATABASE_URL", "KIOSK_KEYS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    (tmp_path / "home").mkdir()
    return tmp_path


def _enrolled(address: str) -> None:
    paths.enrolment_file().write_text(
        f'{{"address": "{address}", "name": "east", "program": "lobby", "key": "east.key"}}'
    )


def test_a_window_asks_where_nothing_says_which_record_is_its(home: Path) -> None:
    file = home / "kiosk.toml"
    assert settings.is_new()
    assert not settings.is_new("sqlite:////srv/clinic.db"), "the command says it"
    for named, new in (
        (LONE, True),
        ("postgresql://east@db.example/kiosk", False),
        ("sqlite:////srv/clinic.db", False),
    ):
        file.write_text(f'database_url = "{named}"\n')
        assert settings.is_new() is new, named
    file.unlink()
    paths.embedded_record().write_bytes(b"a record")
    assert not settings.is_new()
    paths.embedded_record().unlink()
    _enrolled("postgresql://east@db.example/kiosk")
    assert not settings.is_new()


@pytest.mark.parametrize(
    ("named", "counts"),
    [
        # Where to be enrolled, and no more.
        ("postgresql://db.example/kiosk", False),
        ("postgresql+psycopg://DB.example?sslrootcert=/x", False),
        # Another server, another login, a file: somebody wrote that there on purpose.
        ("postgresql://other.example/kiosk", True),
        ("postgresql://db.example:5433/kiosk", True),
        ("postgresql://db.example/trial", True),
        ("postgresql://kiosk_owner@db.example/kiosk", True),
        ("sqlite:////srv/clinic.db", True),
    ],
)
@pytest.mark.parametrize("by", ["file", "environment"])
def test_what_the_settings_name_counts_before_what_it_was_enrolled_with(
    home: Path, monkeypatch: pytest.MonkeyPatch, named: str, counts: bool, by: str
) -> None:
    own = "postgresql://east@db.example/kiosk"
    _enrolled(own)
    if by == "file":
        (home / "kiosk.toml").write_text(f'database_url = "{named}"\n')
    else:
        monkeypatch.setenv("KIOSK_DATABASE_URL", named)
    assert settings.load().database_url == (named if counts else own)


class Screen:
    """The page on a real window, and fingers."""

    def __init__(self, model: Newcomer, size: QSize, qtbot: QtBot) -> None:
        self.model, self.qtbot = model, qtbot
        self.shown = newcomer.open_newcomer(model)
        self.shown.window.resize(size)
        self.shown.window.show()
        qtbot.waitUntil(lambda: self.item("code").property("visible") is True)

    def item(self, name: str) -> QObject:
        found = self.shown.window.findChild(QObject, name)
        assert found is not None, name
        return found

    def middle(self, name: str) -> QPoint:
        """Of what a row repeats, which is nobody's child but on the screen."""
        found, left = None, [self.shown.window.contentItem()]
        while found is None and left:
            item = left.pop()
            found = item if item.objectName() == name and item.isVisible() else None
            left += item.childItems()
        assert found is not None, name
        self.qtbot.waitUntil(lambda: found.width() > 0)
        return found.mapToScene(QPointF(found.width() / 2, found.height() / 2)).toPoint()

    def types(self, name: str, text: str) -> None:
        field = self.item(name)
        assert isinstance(field, QQuickItem)
        field.forceActiveFocus()
        # The keys on the screen are tried with those of the lobby.
        for letter in text:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(self.shown.window, event)
        self.qtbot.waitUntil(lambda: field.property("text") == text)

    def enter(self, until: Callable[[], bool]) -> None:
        """Above the keys on the screen not all of it is in sight: the first Enter shows what is below."""

        def pressed() -> bool:
            if not (until() or self.model.property("busy")):
                QTest.keyClick(self.shown.window, Qt.Key.Key_Return)
            return until()

        self.qtbot.waitUntil(pressed, timeout=20_000)


@pytest.fixture
def runner(qapp: object) -> Iterator[Runner]:
    made = Runner()
    yield made
    made.close()


@pytest.mark.parametrize("size", [QSize(1080, 1920), QSize(1024, 600)], ids=str)
def test_a_computer_is_enrolled_at_its_own_screen(
    clinic: Clinic, runner: Runner, qtbot: QtBot, size: QSize
) -> None:
    screen = Screen(
        Newcomer(Role.LOBBY, "", newcomer.enrol, runner, 0.248, NewcomerLanguage("en")), size, qtbot
    )
    try:
        screen.types("server", clinic.server)
        screen.types("code", Code.made().shown)
        screen.enter(lambda: screen.model.property("codeError") != "")
        assert settings.enrolled() is None
        screen.types("code", clinic.code("--place", "North"))
        screen.enter(lambda: screen.model.become is not None)
        assert "It stands at: North" in screen.model.property("subtitle")
        assert settings.load().kiosk_name == clinic.login
        went: list[str] = []
        screen.model.goes_on.connect(lambda: went.append("on"))
        screen.enter(lambda: went != [])
    finally:
        screen.shown.close()


def test_a_window_that_knows_its_record_asks_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(word: str, *_: object) -> int:
        asked.append(word)
        return 7

    monkeypatch.setattr(newcomer, "ask", ask)
    monkeypatch.setitem(windows.WORDS, "board", lambda **_: 0)
    monkeypatch.setattr("kiosk.cli.input_end.end_with_input", lambda: None)
    assert opening.open_window("board", {"database": "sqlite:////srv/clinic.db"}) == 0
    assert asked == []
    assert opening.open_window("board", {}) == 7
    assert asked == ["board"]


@pytest.mark.parametrize("word", ["lobby", "board", "staff"])
def test_the_program_itself_asks_and_makes_no_record_before(home: Path, word: str, qtbot: QtBot) -> None:
    own = {"QT_QPA_PLATFORM": "offscreen", "KIOSK_HOME": str(home / "home")}
    program = subprocess.Popen(
        [sys.executable, "-m", "kiosk", word, "--geometry", "1080x1920+0+0"],
        env={**os.environ, **own, "KIOSK_SETTINGS": str(home / "kiosk.toml")},
        cwd=Path(newcomer.__file__).parents[2],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    logs = home / "home" / "logs"
    try:
        qtbot.waitUntil(
            lambda: any("asks_for_code" in path.read_text() for path in logs.glob("*.log*")), timeout=60_000
        )
        assert program.poll() is None
        assert not paths.embedded_record().exists()
        program.send_signal(signal.SIGTERM)
        assert program.wait(20) == 0
    finally:
        program.kill()
        program.communicate()
