"""Background work: in order, delivered on the GUI thread, bugs never swallowed."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kiosk.domain.failures import StoreUnavailable
from kiosk.qt.runner import Runner


def test_work_runs_in_order_away_from_the_gui_thread(qtbot: QtBot) -> None:
    runner = Runner()
    threads: set[int] = set()
    results: list[int] = []

    def work(number: int) -> int:
        threads.add(threading.get_ident())
        return number

    def done(number: int) -> None:
        assert QThread.isMainThread()
        results.append(number)

    for number in range(20):
        runner.run(partial(work, number), done)
    qtbot.waitUntil(lambda: runner.idle)
    assert results == list(range(20))
    assert threads == threads - {threading.get_ident()}
    assert len(threads) == 1
    runner.close()


def test_a_failure_of_the_surroundings_is_told_to_who_asked(qtbot: QtBot) -> None:
    runner = Runner()
    told: list[Exception] = []

    def work() -> None:
        raise StoreUnavailable("busy")

    runner.run(work, lambda _: pytest.fail("not done"), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], StoreUnavailable)
    runner.close()


@pytest.mark.parametrize("asks", [True, False])
def test_a_bug_reaches_the_exception_hook(qtbot: QtBot, asks: bool) -> None:
    runner = Runner()
    told: list[Exception] = []

    def work() -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        runner.run(work, lambda _: pytest.fail("not done"), told.append if asks else None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert bool(told) == asks
    runner.close()


def test_closing_waits_and_delivers_nothing_more(qtbot: QtBot) -> None:
    runner = Runner()
    gate = threading.Event()
    results: list[bool] = []
    runner.run(gate.wait, results.append)
    threading.Timer(0.01, gate.set).start()
    runner.close()
    qtbot.wait(20)
    assert results == []
