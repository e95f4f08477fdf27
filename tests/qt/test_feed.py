"""The feed reaches the GUI thread."""

from collections import deque

from pytestqt.qtbot import QtBot

from kiosk.domain.failures import StoreUnavailable
from kiosk.qt import feed as bridge_module
from kiosk.qt.feed import FeedBridge


class Scripted:
    """Answers from a list, then False for ever."""

    def __init__(self, *answers: bool | Exception) -> None:
        self._answers = deque(answers)
        self.closed = False

    def changed(self) -> bool:
        answer = self._answers.popleft() if self._answers else False
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        self.closed = True


def test_news_loss_and_recovery_are_told_once_each(qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(bridge_module, "RETRY_SECONDS", 0.01)
    feed = Scripted(False, StoreUnavailable("gone"), StoreUnavailable("gone"), True, False)
    bridge = FeedBridge(feed)
    told: list[str] = []
    for name in ("changed", "lost", "found"):
        getattr(bridge, name).connect(lambda name=name: told.append(name))
    bridge.start()
    qtbot.waitUntil(lambda: "changed" in told)
    bridge.stop()
    assert told == ["lost", "found", "changed"]
    assert feed.closed
