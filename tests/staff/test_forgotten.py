"""Whoever forgets to sign out in the middle of a page finds it again as it was, and nobody else sees anything of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.app import front_desk
from kiosk.domain.permissions import StaffRole
from kiosk.staff.dialogues.check_out import CheckOutDialogue
from kiosk.staff.dialogues.estimates import EstimatesDialogue
from kiosk.staff.dialogues.joining import JoinDialogue
from kiosk.staff.dialogues.money import MoneyDialogue
from kiosk.staff.dialogues.money_parts import TakeForm
from kiosk.staff.dialogues.plan import PlanDialogue
from kiosk.staff.window import StaffWindow
from kiosk.store import tables
from tests.staff.test_door import Desk, words_of

TYPED = "half done"
# What these pages write where somebody says so.
WRITTEN = (tables.estimate, tables.payment, tables.charge, tables.agreed_point, tables.patient_join)


@pytest.fixture
def desk(
    qtbot: QtBot, urls: tuple[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Desk]:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    made = Desk(qtbot, urls)
    yield made
    made.close()


def seen(kind: type[QDialog]) -> list[QDialog]:
    return [it for it in QApplication.allWidgets() if isinstance(it, kind) and it.isVisible()]


def opened(desk: Desk, window: StaffWindow, act: str, kind: type[QDialog]) -> QDialog:
    window.acts[act].trigger()
    desk.qtbot.waitUntil(lambda: len(seen(kind)) == 1)
    return seen(kind)[0]


def paying(desk: Desk, window: StaffWindow) -> QDialog:
    """A payment that is typed, over the page of what somebody owes."""
    page = opened(desk, window, "money", MoneyDialogue)
    assert isinstance(page, MoneyDialogue)
    desk.qtbot.waitUntil(lambda: page.account is not None)
    page.primary.click()
    desk.qtbot.waitUntil(lambda: len(seen(TakeForm)) == 1)
    return seen(TakeForm)[0]


BEGUN: dict[str, Callable[[Desk, StaffWindow], QDialog]] = {
    "estimates": lambda desk, window: opened(desk, window, "estimates", EstimatesDialogue),
    "a payment": paying,
    "checking out": lambda desk, window: opened(desk, window, "check_out", CheckOutDialogue),
    "joining": lambda desk, window: opened(desk, window, "join", JoinDialogue),
    "the plan": lambda desk, window: opened(desk, window, "plan", PlanDialogue),
}


@pytest.mark.parametrize("what", BEGUN)
def test_a4_a_forgotten_sign_out_ends_itself_in_the_middle_of_a_page_with_nothing_lost(
    desk: Desk, what: str
) -> None:
    desk.works.add("Zoë Kim", StaffRole.MANAGER)
    desk.works.add("Ivo")
    window = desk.sign_in("Zoë Kim")
    # Its seconds are those of this test alone.
    desk.program._second.stop()
    visit = desk.arrive(1)
    desk.qtbot.waitUntil(lambda: bool(window.model.unseen()))
    window.model.select(visit)
    desk.qtbot.waitUntil(lambda: window.model.details() is not None)
    made = BEGUN[what](desk, window)
    lines = [
        it for it in made.findChildren(QLineEdit) if it.isEnabled() and it.isVisible() and not it.isReadOnly()
    ]
    for line in lines[:1]:
        line.setText(TYPED)
    open_before = len(seen(QDialog))
    for _ in range(front_desk.IDLE):
        desk.program.tick()
    assert "Nothing is lost" in words_of(desk)
    assert (window.isVisible(), seen(QDialog)) == (False, [])
    desk.qtbot.waitUntil(lambda: window.model._runner.idle)
    with desk.elsewhere.read() as connection:
        written = [connection.execute(select(table.c.id)).first() for table in WRITTEN]
    assert written == [None] * len(WRITTEN), "what nobody has said is done is not done"
    assert desk.sign_in("Ivo") is not window
    assert seen(QDialog) == []
    desk.act("sign_out")
    desk.qtbot.waitUntil(desk.program.door.isVisible)
    assert desk.sign_in("Zoë Kim") is window
    desk.qtbot.waitUntil(made.isVisible)
    assert len(seen(QDialog)) == open_before
    assert [line.text() for line in lines[:1]] == [TYPED] * len(lines[:1])
    assert window.model.selected == visit
