"""The words that open a window are read twice, quickly and by typer: both must understand the same."""

from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from kiosk import settings
from kiosk.cli import entry, main, supervisor, windows

Call = tuple[str, dict[str, str]]
PLAIN = [
    ["lobby"],
    ["lobby", "--database", "sqlite:////var/lib/kiosk/clinic.db"],
    ["lobby", "--database=postgresql://lobby@db/kiosk?sslmode=verify-full", "--name", "Lobby east"],
    ["lobby", "--geometry", "1080x1920+10+20"],
    ["lobby", "--closable"],
    ["lobby", "--name", "east", "--closable", "--geometry=540x960"],
    ["staff", "--name=Front desk", "--geometry=1366x768"],
    ["board", "--geometry", "1920x1080+0+0", "--database", "sqlite:///x.db"],
]
NOT_PLAIN = [
    [],
    ["--help"],
    ["status"],
    ["lobby", "--help"],
    ["lobby", "--database"],
    ["lobby", "--name", "--geometry"],
    ["lobby", "--geometry", "large"],
    ["lobby", "--geometry", "1080x1920-5-5"],
    ["lobby", "-d", "x"],
    ["lobby", "--closable=yes"],
    ["lobby", "--closable", "--closable"],
    ["staff", "--closable"],
    ["lobby", "east"],
    ["board", "--name", "x"],
]


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody divides the program that tests."""
    monkeypatch.setattr(supervisor, "can_watch", lambda: False)
    # And it is somebody's: what else happens is tried in `test_newcomer`.
    monkeypatch.setattr(settings, "is_new", lambda _: False)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """What would be opened."""
    made: list[Call] = []

    def note(word: str) -> Any:
        def opened(*given: str, **named: str) -> int:
            options = dict(zip(entry.WINDOWS[word], given, strict=False)) | named
            made.append((word, {name: value for name, value in options.items() if value}))
            return 0

        return opened

    for word in entry.WINDOWS:
        monkeypatch.setattr(windows, word, note(word))
    return made


@pytest.mark.parametrize("words", PLAIN)
def test_a_window_opens_as_the_command_line_says(words: list[str], calls: list[Call]) -> None:
    assert CliRunner().invoke(main.command, words).exit_code == 0
    assert [entry.plain(words)] == calls


@pytest.mark.parametrize("words", NOT_PLAIN)
def test_what_is_not_plain_is_left_to_who_explains_it(words: list[str]) -> None:
    assert entry.plain(words) is None


@given(
    st.lists(
        st.sampled_from(["lobby", "staff", "--name", "--database", "--geometry", "--name=", "--name=x", "-", "--",
                         "--closable", "1x1", "1x1+2", "x", "", "--help", "=", "--nam", "--name=a=b"]),
        max_size=5,
    )
)  # fmt: skip
def test_whatever_is_read_quickly_typer_reads_too(words: list[str]) -> None:
    found = entry.plain(words)
    if found is None:
        return
    calls: list[Call] = []

    def called(word: str, *given: str, **named: str) -> int:
        options = dict(zip(entry.WINDOWS[word], given, strict=False)) | named
        calls.append((word, {name: value for name, value in options.items() if value}))
        return 0

    with pytest.MonkeyPatch.context() as patch:
        for word in entry.WINDOWS:
            patch.setattr(windows, word, partial(called, word))
        assert CliRunner().invoke(main.command, words).exit_code == 0
    assert calls == [found]
