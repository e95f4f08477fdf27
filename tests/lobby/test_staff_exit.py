"""Whoever works here ends the lobby from its corner; nobody else does, and nothing of the patient is left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.cli.player import Player
from kiosk.domain.accounts import FREE_TRIES
from kiosk.domain.actor import of_command
from kiosk.domain.audit import Action
from kiosk.domain.permissions import StaffRole
from kiosk.lobby import corner
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SignedIn, SigningInService
from kiosk.store.passwords import Cost
from tests.interop.record import rows
from tests.lobby.conftest import Stage
from tests.services.staffing.people import ServersClock

PASSWORD = "four plain words here"
CHEAP = Cost(8, 1)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corner, "HOLD_MILLISECONDS", 300)


@pytest.fixture
def works(make_stage: Callable[..., Stage], quick: None) -> Stage:
    """A lobby of a clinic where Ivo works at the front desk and Uma looks through the audit."""
    stage = make_stage()
    for name, role in (
        ("Ivo", StaffRole.FRONT_DESK),
        ("Ada", StaffRole.ADMINISTRATOR),
        ("Uma", StaffRole.AUDITOR),
    ):
        added = AccountService(stage.database, stage.clock, CHEAP).add(name, [role], of_command("setup"))
        assert isinstance(door(stage).use_code(name, added.code, PASSWORD), SignedIn)
    return stage


def door(stage: Stage) -> SigningInService:
    return SigningInService(stage.database, stage.clock, "desk-1", CHEAP)


IN_CORNER = QPoint(20, 20)


def hold(stage: Stage, place: QPoint = IN_CORNER, milliseconds: int = 0) -> None:
    """A finger stays for so long; for 0, until the page of the corner is there, as a person's does."""
    finger, window = Player._finger, stage.lobby.window.window
    assert finger is not None
    QTest.touchEvent(window, finger).press(0, place, window).commit()
    if milliseconds:
        QTest.qWait(milliseconds)
    else:
        stage.screen("staffExit")
    QTest.touchEvent(window, finger).release(0, place, window).commit()


def fill(stage: Stage, name: str, password: str) -> None:
    if stage.model.exit.property("name") != name:
        stage.play.enter("staffName", name)
    stage.play.enter("staffPassword", password)


def try_to_end(stage: Stage, name: str, password: str) -> None:
    fill(stage, name, password)
    stage.press("primaryButton")
    stage.play.wait(lambda: not stage.model.exit.busy, "the answer")


@pytest.fixture
def ended(works: Stage) -> list[bool]:
    told: list[bool] = []
    works.model.ended.connect(lambda: told.append(True))
    return told


def done(stage: Stage) -> list[tuple[str, str]]:
    return [(event["actor"], event["action"]) for event in rows(stage.database, "audit_event")]


@pytest.mark.parametrize("who", ["Ivo", "Ada"])
def test_s06_whoever_works_here_holds_the_corner_signs_in_and_ends_it(
    works: Stage, ended: list[bool], who: str
) -> None:
    hold(works)
    try_to_end(works, who, PASSWORD)
    assert ended == [True]
    assert (who, Action.LOBBY_ENDED) in done(works)
    # Nobody is signed in at a lobby.
    assert all(
        row["closed_at"] for row in rows(works.database, "staff_session") if "lobby" in row["computer"]
    )


@pytest.mark.parametrize(
    ("name", "password"),
    [("Ivo", "four plain words hers"), ("Nobody", PASSWORD), ("Uma", PASSWORD), ("Ivo", "1")],
)
def test_s06_nobody_else_ends_it(works: Stage, ended: list[bool], name: str, password: str) -> None:
    hold(works)
    try_to_end(works, name, password)
    assert not ended
    assert works.shown == "staffExit"
    told = works.model.exit.property("errors")
    assert len(told) == 1
    assert works.sees(told[0]["text"])
    # The name may stay for another try, the password never does.
    assert works.model.exit.property("password") == ""
    assert not any(action == Action.LOBBY_ENDED for _, action in done(works))


def test_s06_tries_are_counted_and_shut_it_but_not_the_staff_window(works: Stage, ended: list[bool]) -> None:
    if not works.database.embedded:
        # It judges by its own time.
        ServersClock(works.database, works.clock.now)
    hold(works)
    for _ in range(FREE_TRIES):
        try_to_end(works, "Ivo", "not the password")
    try_to_end(works, "Ivo", PASSWORD)
    assert not ended
    assert "12:01" in works.model.exit.property("errors")[0]["text"]
    # Whoever passes by shuts nobody out of their work.
    assert isinstance(door(works).sign_in("Ivo", PASSWORD), SignedIn)


def test_s06_the_patient_goes_before_the_page_comes(works: Stage) -> None:
    works.to_contact()
    before = works.model.patient
    hold(works)
    assert works.model.patient is not before
    assert works.model.visit_id == ""
    assert not works.play.sees("García")
    works.press("backButton")
    works.screen("welcome")


def test_s06_a_touch_that_is_short_moves_or_is_elsewhere_is_none(works: Stage) -> None:
    hold(works, milliseconds=1)
    hold(works, QPoint(500, 20), 600)
    hold(works, QPoint(20, 500), 600)
    finger, window = Player._finger, works.lobby.window.window
    assert finger is not None
    QTest.touchEvent(window, finger).press(0, QPoint(20, 20), window).commit()
    QTest.touchEvent(window, finger).move(0, QPoint(400, 20), window).commit()
    QTest.qWait(500)
    QTest.touchEvent(window, finger).release(0, QPoint(400, 20), window).commit()
    assert works.shown == "welcome"


def test_s06_by_mouse_too(works: Stage) -> None:
    window = works.lobby.window.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    works.screen("staffExit")
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def test_s06_the_page_goes_by_itself_with_what_was_typed(works: Stage, ended: list[bool]) -> None:
    hold(works)
    fill(works, "Ivo", PASSWORD)
    assert works.model._idle._quiet.isActive()
    works.model._idle.expired.emit()
    works.screen("welcome")
    assert (works.model.exit.property("name"), works.model.exit.property("password")) == ("", "")
    # An answer that comes after that is nobody's.
    hold(works)
    fill(works, "Ivo", PASSWORD)
    works.model.exit.submit()
    works.model.wipe()
    works.play.wait(lambda: works.lobby.runner.idle, "the answer")
    assert not ended


def test_a19_the_password_is_shown_and_told_as_nothing_but_bullets(works: Stage) -> None:
    hold(works)
    fill(works, "Ivo", PASSWORD)
    works.play.settle()
    assert works.sees("•" * len(PASSWORD))
    field = works.lobby.window.window.activeFocusItem()
    assert field.property("text") == PASSWORD
    assert field.property("displayText") == ""
    told = QAccessible.queryAccessibleInterface(field)
    assert told.text(QAccessible.Text.Name)
    assert PASSWORD not in told.text(QAccessible.Text.Value)
