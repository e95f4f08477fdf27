"""What others were told of whoever is chosen, in the real staff window: written down with the keys, and listed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.disclosures import LONGEST_NAME, Basis
from kiosk.domain.permissions import StaffRole
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.disclosing import DisclosureService
from kiosk.staff.actions import not_allowed_words
from kiosk.staff.dialogues.disclosing import DisclosingDialogue
from tests.actors import signed_in, who_did
from tests.factories import a_patient
from tests.staff.conftest import Desk
from tests.staff.dialogues import in_front, settle, shown
from tests.staff.test_opening import find, work_as

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def asked(desk: Desk, qtbot: QtBot, role: StaffRole = StaffRole.MANAGER) -> None:
    PatientService(desk.elsewhere).save([a_patient(41, family="Zander")], [])
    work_as(desk, role)
    find(desk, qtbot, "zander")
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_D, KEYS)


def opened(desk: Desk, qtbot: QtBot) -> DisclosingDialogue:
    qtbot.waitUntil(lambda: len(shown(desk, DisclosingDialogue)) == 1)
    (made,) = shown(desk, DisclosingDialogue)
    qtbot.waitUntil(lambda: not made._busy)
    return made


def listed(made: DisclosingDialogue) -> list[str]:
    items = [made.before.itemAt(number) for number in range(made.before.count())]
    widgets = [item.widget() for item in items if item is not None]
    return [widget.text() for widget in widgets if isinstance(widget, TextLabel)]


def test_it_is_written_down_and_listed(desk: Desk, qtbot: QtBot) -> None:
    asked(desk, qtbot)
    made = opened(desk, qtbot)
    assert listed(made) == ["Written down before: 0"]
    QTest.keyClicks(made.to, "Dr Vega")
    QTest.keyClick(made.to, Qt.Key.Key_Return)
    assert "by what right" in made.told.text()
    made.basis.setCurrentIndex(made.basis.findData(Basis.TREATMENT))
    QTest.keyClick(made.to, Qt.Key.Key_Return)
    assert "who was told, what, and why" in made.told.text()
    assert made.what.hasFocus()
    QTest.keyClicks(made.what, "the <b>allergies</b>")
    QTest.keyClicks(made.why, "asked by phone")
    made.on.setText("2999-01-01")
    QTest.keyClick(made.why, Qt.Key.Key_Return)
    assert "still to come" in made.told.text()
    made.on.setText("yesterday")
    QTest.keyClick(made.why, Qt.Key.Key_Return)
    assert "year, month and day" in made.told.text()
    made.on.setText("2026-01-02")
    QTest.keyClick(made.why, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(listed(made)) == 2)
    settle(desk, qtbot)
    head, line = listed(made)
    assert head == "Written down before: 1"
    assert line.startswith(
        "Dr Vega was told: the <b>allergies</b>. Reason: asked by phone (for treatment), on 2026-01-02"
    )
    assert "written down by Dr Ann" in line
    # The form is as it was, for the next; pressing once more writes nothing.
    assert (made.to.text(), made.what.text(), made.basis.currentData()) == ("", "", None)
    QTest.keyClick(made.to, Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert who_did(desk.elsewhere, "disclosed") == ["Dr Ann"]
    who = signed_in(desk.elsewhere, "Bea", StaffRole.MANAGER)
    assert len(DisclosureService(desk.elsewhere, desk.now).all("p41", who)) == 1
    assert made.to.maxLength() == LONGEST_NAME


@pytest.mark.parametrize("role", [StaffRole.FRONT_DESK, StaffRole.CLINICIAN])
def test_nobody_else_has_it(desk: Desk, qtbot: QtBot, role: StaffRole) -> None:
    asked(desk, qtbot, role)
    assert desk.window.said.text() == not_allowed_words()
    assert not shown(desk, DisclosingDialogue)
