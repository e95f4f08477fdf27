"""A sound is played by whatever plays it, and where nothing does, that is known."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.qt.chime import Chime

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there the system plays it itself")
SOUND = paths.resources() / "sounds" / "urgent.wav"


def player(folder: Path, name: str, code: int) -> list[str]:
    """A program that writes down what it is to play."""
    script = f"import sys; open({str(folder / name)!r}, 'a').write(sys.argv[1] + '\\n'); sys.exit({code})"
    return [sys.executable, "-c", script]


def played(folder: Path, name: str) -> list[str]:
    file = folder / name
    return file.read_text().splitlines() if file.exists() else []


def test_a_player_that_fails_gives_way_to_one_that_plays(qtbot: QtBot, tmp_path: Path) -> None:
    commands = [["no such program"], player(tmp_path, "broken", 1), player(tmp_path, "whole", 0)]
    chime = Chime(SOUND, commands)
    for _ in range(2):
        with qtbot.waitSignal(chime.heard) as told:
            chime.play()
        assert told.args == [True]
    # Which plays is asked first the second time.
    assert played(tmp_path, "whole") == [str(SOUND)] * 2
    assert played(tmp_path, "broken") == [str(SOUND)]


def test_where_nothing_plays_that_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    chime = Chime(SOUND, [player(tmp_path, "broken", 1)])
    with qtbot.waitSignal(chime.heard) as told:
        chime.play()
    assert told.args == [False]


def test_what_sounds_still_is_not_begun_again(qtbot: QtBot, tmp_path: Path) -> None:
    chime = Chime(SOUND, [player(tmp_path, "whole", 0)])
    with qtbot.waitSignal(chime.heard):
        for _ in range(5):
            chime.play()
    assert len(played(tmp_path, "whole")) == 1
