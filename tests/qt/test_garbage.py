"""What nobody can reach any more is taken apart by the window's thread, whichever thread makes new things."""

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.qt.garbage import ENOUGH, GarbageCollector

ROOT = Path(__file__).resolve().parents[2]
MANY = 50_000


class Knot:
    """Reachable from itself alone, once nobody holds it; tells which thread takes it apart."""

    def __init__(self, told: list[int]) -> None:
        self.itself = self
        self._told = told

    def __del__(self) -> None:
        self._told.append(threading.get_ident())


@pytest.fixture
def python_looks() -> Iterator[None]:
    """As Python itself is, where nothing of ours was begun."""
    gc.enable()
    yield
    gc.disable()


def work_elsewhere() -> list[list[int]]:
    """Another thread makes many objects, which are returned."""
    kept: list[list[int]] = []
    thread = threading.Thread(target=lambda: kept.extend([number] for number in range(MANY)))
    thread.start()
    thread.join()
    assert len(kept) == MANY
    return kept


def test_another_thread_takes_nothing_apart(qapp: QObject, python_looks: None) -> None:
    told: list[int] = []
    collector = GarbageCollector(qapp)
    Knot(told)
    kept = work_elsewhere()
    assert told == []
    collector.look()
    assert told == [threading.get_ident()]
    assert kept
    collector.deleteLater()


def test_of_little_that_is_new_nothing_is_looked_through(
    qapp: QObject, python_looks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    ages: list[int] = []
    collector = GarbageCollector(qapp)
    monkeypatch.setattr(gc, "collect", ages.append)
    for counts, due in (((ENOUGH[0], 0, 0), []), ((701, 10, 0), [0]), ((701, 11, 0), [1]), ((9, 0, 11), [2])):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        ages.clear()
        collector.look()
        assert ages == due, counts
    collector.deleteLater()


def test_every_program_with_a_window_has_it() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import gc; from kiosk.qt import quick; a = quick.application(); print(gc.isenabled())"],
        cwd=ROOT, capture_output=True, text=True, check=True, env={"QT_QPA_PLATFORM": "offscreen", "PATH": ""},
    )  # fmt: skip
    assert said.stdout == "False\n", said
