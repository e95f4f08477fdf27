"""Whatever goes wrong that nobody foresaw: the window lives, says what did not happen, and the fault is kept."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import FieldChange
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.help import HelpService
from kiosk.staff.lists import entries
from kiosk.staff.sources import ENTRIES
from kiosk.store.database import Database
from tests.factories import NOW
from tests.staff.conftest import Desk
from tests.staff.test_window import shown
from tests.thinned import few

PHONE = FieldChange("phone", "555 010 0001", "555 010 0199")


class Unforeseen(Exception):
    """Of a kind that no code of ours names."""


def prepared(desk: Desk, qtbot: QtBot) -> str:
    """Somebody who has arrived and wants a change, somebody who asks for help, and something a kiosk brought."""
    HelpService(desk.elsewhere, desk.now).call("c1", "kiosk-1", "welcome")
    DeskService(desk.elsewhere, desk.now).bring(
        DeskEntry("d1", "kiosk-1", "left", "left", NOW, NOW, "Family2", None, {"reason": "x"})
    )
    visit_id = desk.arrive(1, PHONE)
    shown(desk, qtbot, visit_id)
    model = desk.window.model
    qtbot.waitUntil(lambda: bool(model.snapshot.calls and model.snapshot.of(ENTRIES) and model.details()))
    quiet(desk, qtbot)
    return visit_id


def quiet(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.window.model._runner.idle and not desk.window.model._reading)


def undo(desk: Desk, qtbot: QtBot) -> None:
    desk.window.model.acknowledge()
    qtbot.waitUntil(lambda: desk.window.model.undoable is not None)


def accept(desk: Desk) -> None:
    desk.window.details.accept_all()


def settle(desk: Desk) -> None:
    desk.window.model.settle(ItemKind.INSURANCE, "", ItemStatus.DONE)


# Each act: the service and the method that it stands on, how it is done, and how it is named where it fails.
ACTS: dict[str, tuple[str, str, Callable[[Desk], None], str]] = {
    "acknowledge": (
        "queue",
        "acknowledge",
        lambda desk: desk.window.model.acknowledge(),
        "acknowledge A 01",
    ),
    "call next": ("queue", "call_next", lambda desk: desk.window.model.call_next(), "call the next"),
    "recall": ("queue", "recall", lambda desk: desk.window.model.recall(), "call A 01"),
    "move": ("queue", "move", lambda desk: desk.window.model.move(TicketStatus.LEFT), "move A 01"),
    "decide": ("changes", "decide", accept, "decide for A 01"),
    "settle": ("arrivals", "settle", settle, "settle Insurance of A 01"),
    "undo": ("undo", "undo", lambda desk: desk.window.model.undo(), "take back for A 01"),
    "answer": ("help", "answer", lambda desk: desk.window.acts["answer"].trigger(), "answer the call"),
    "entry": ("desk", "settle", lambda desk: entries.settle(desk.window.model, "d1"), "settle what a kiosk"),
    "search": ("arrivals", "search", lambda desk: desk.window.search.setText("Family"), "search"),
}


@pytest.mark.parametrize("act", few(ACTS, "acknowledge", "decide", "undo", "entry", "search"))
def test_an_act_that_fails_is_named_and_the_next_one_works(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    visit_id = prepared(desk, qtbot)
    if act == "undo":
        undo(desk, qtbot)
        quiet(desk, qtbot)
    service, method, do, named = ACTS[act]

    def fail(*_: Any, **__: Any) -> None:
        raise Unforeseen("Family1")

    with monkeypatch.context() as patched, qtbot.captureExceptions() as found:
        patched.setattr(getattr(desk.services, service), method, fail)
        do(desk)
        qtbot.waitUntil(lambda: "fault of the program" in desk.window.said.text())
        quiet(desk, qtbot)
    assert named in desk.window.said.text()
    # It is no secret of the window: whoever keeps faults is told.
    assert {kind for kind, *_ in found} == {Unforeseen}
    assert desk.window.isVisible()
    assert desk.window.model.online
    desk.window.model.select(visit_id)
    desk.window.model.move(TicketStatus.LEFT)
    qtbot.waitUntil(lambda: "has left" in desk.window.said.text())


def readings(desk: Desk) -> Iterator[tuple[str, str]]:
    """Every public method of every service that the window has, as the window knows it."""
    for name in ("arrivals", "help", "desk", "forms", "clinic"):
        service = getattr(desk.services, name)
        for method, _ in inspect.getmembers(service, inspect.ismethod):
            if not method.startswith("_"):
                yield name, method


def test_whatever_cannot_be_read_is_said_and_read_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(desk, qtbot)
    broke = []
    for service, method in readings(desk):
        failed: list[str] = []

        def fail(*_: Any, failed: list[str] = failed, **__: Any) -> None:
            failed.append("")
            raise Unforeseen

        with monkeypatch.context() as patched, qtbot.captureExceptions() as found:
            patched.setattr(getattr(desk.services, service), method, fail)
            desk.window.model.refresh()
            quiet(desk, qtbot)
            desk.window.tick()
            quiet(desk, qtbot)
            if not failed:
                continue
            broke.append(method)
            assert found, method
            assert not desk.window.model.online
            assert "fault of the program" in desk.window.banner.text(), method
            # What was read before is still there to be worked with.
            assert len(desk.texts()) == 1
        desk.window.tick()
        qtbot.waitUntil(lambda: desk.window.model.online)
        quiet(desk, qtbot)
        desk.window.tick()
        assert desk.window.banner.text() == ""
    assert {"today", "expected", "open_calls", "entries", "kiosks"} <= set(broke)


@pytest.mark.parametrize("act", few(["acknowledge", "move", "decide", "search"], "acknowledge", "move"))
def test_the_store_may_fail_at_any_of_its_transactions(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    prepared(desk, qtbot)
    begun = 0
    connected = Database._connected
    ours = desk.services.desk._database

    for number in range(1, 40):
        begun, fails = 0, number

        def counted(self: Database, *given: Any) -> Any:
            nonlocal begun
            if self is ours:
                begun += 1
                if begun == fails:  # noqa: B023
                    raise Unforeseen
            return connected(self, *given)

        with monkeypatch.context() as patched, qtbot.captureExceptions() as found:
            patched.setattr(Database, "_connected", counted)
            ACTS[act][2](desk)
            if act == "search":
                desk.window.search.setText(f"Family{number}")
            quiet(desk, qtbot)
            desk.window.tick()
            quiet(desk, qtbot)
        if begun < number:
            break
        assert [kind for kind, *_ in found if kind is not Unforeseen] == []
        assert desk.window.isVisible()
        desk.window.tick()
        qtbot.waitUntil(lambda: desk.window.model.online)
        quiet(desk, qtbot)
        desk.window.tick()
        assert desk.window.banner.text() == ""
    assert number > 2
