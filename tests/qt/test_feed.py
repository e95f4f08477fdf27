"""The feed reaches the GUI thread."""

from collections import deque

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.qt import feed as bridge_module
from kiosk.qt.feed import FeedBridge

ONE = frozenset({Change(Topic.VISIT, "v1")})
NOTHING: frozenset[Change] = frozenset()


class Scripted:
    """Answers from a list, then that nothing has changed for ever."""

    def __init__(self, *answers: frozenset[Change] | Exception) -> None:
        self._answers = deque(answers)
        self.closed = False

    def changes(self, seconds: float = 0.0) -> frozenset[Change]:
        answer = self._answers.popleft() if self._answers else NOTHING
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        self.closed = True


def listen(feed: Scripted) -> tuple[FeedBridge, list[object]]:
    """A bridge, and all that it will have told on the GUI thread."""
    bridge = FeedBridge(feed)
    told: list[object] = []

    def tell(what: object) -> None:
        assert QThread.isMainThread()
        told.append(what)

    bridge.changed.connect(tell)
    bridge.lost.connect(lambda: tell("lost"))
    bridge.found.connect(lambda: tell("found"))
    bridge.start()
    return bridge, told


@pytest.mark.parametrize("failure", [StoreUnavailable("gone"), StoreRefused("another key")])
def test_news_loss_and_recovery_are_told_once_each(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    monkeypatch.setattr(bridge_module, "RETRY_SECONDS", 0.01)
    feed = Scripted(EVERYTHING, NOTHING, ONE, failure, failure, EVERYTHING, NOTHING, ONE)
    bridge, told = listen(feed)
    qtbot.waitUntil(lambda: len(told) == 6)
    bridge.stop()
    assert told == [EVERYTHING, ONE, "lost", "found", EVERYTHING, ONE]
    assert feed.closed


def test_a_bug_in_the_feed_is_told_and_leaves_nobody_deaf(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lists do not look new meanwhile. The thread ended with it, until the program was started again."""
    raised: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: raised.append(kind))
    monkeypatch.setattr(bridge_module, "RETRY_SECONDS", 0.01)
    feed = Scripted(ONE, ZeroDivisionError(), EVERYTHING, NOTHING, ONE)
    bridge, told = listen(feed)
    qtbot.waitUntil(lambda: len(told) == 5)
    bridge.stop()
    assert told == [ONE, "lost", "found", EVERYTHING, ONE]
    assert raised == [ZeroDivisionError]
    assert feed.closed
