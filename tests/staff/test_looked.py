"""Who has looked at whoever is chosen, in the real staff window, and the paper that the patient is handed."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.audit import Action
from kiosk.domain.permissions import StaffRole
from kiosk.services.record import audit
from kiosk.services.record.patients import PatientService
from kiosk.staff.actions import not_allowed_words
from kiosk.staff.dialogues.looked import LookedDialogue
from kiosk.store.feed import announce_nothing
from tests.actors import who_did
from tests.factories import NOW, a_booking, a_patient
from tests.staff.conftest import Desk
from tests.staff.dialogues import in_front, settle, shown
from tests.staff.test_opening import find, work_as

ROSA = a_patient(41, family="Zander", given="Rosa", language="es")
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def rosa(desk: Desk) -> Desk:
    """Somebody who speaks Spanish and is neither here nor expected, at whose record somebody has looked."""
    PatientService(desk.elsewhere).save([ROSA], [a_booking(41, NOW - timedelta(days=9))])
    with desk.elsewhere.write() as connection:
        announce_nothing(connection)
        audit.append(connection, NOW, [audit.Event("Dr Ann", Action.READ_RECORD, ROSA.id)])
    return desk


def ask(desk: Desk, qtbot: QtBot) -> LookedDialogue:
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_O, KEYS)
    qtbot.waitUntil(lambda: len(shown(desk, LookedDialogue)) == 1)
    (made,) = shown(desk, LookedDialogue)
    qtbot.waitUntil(lambda: made.looked.report is not None)
    return made


def test_a_manager_tells_whoever_is_chosen_and_opens_no_record(
    rosa: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    work_as(rosa, StaffRole.MANAGER)
    find(rosa, qtbot, "zander")
    made = ask(rosa, qtbot)
    table = made.looked.rows
    told = [str(table.data(table.index(row, 2))) for row in range(table.rowCount())]
    assert "opened the record and read it" in told
    assert "asked for this report" in told
    # It is her language that she is handed it in, unless somebody says another.
    assert made.looked.language.currentData() == "es"
    assert made.looked.told.text() == f"Zander, Rosa · {ROSA.mrn}"
    file = tmp_path / "looked.pdf"
    made.looked.choose_file = lambda: str(file)
    QTest.mouseClick(made.looked.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "looked.pdf" in made.told.text())
    assert file.read_bytes().startswith(b"%PDF")
    assert who_did(rosa.elsewhere, "access_saved") == ["Dr Ann"]
    # Whoever tells her has not read what is in it.
    assert who_did(rosa.elsewhere, "read_record") in (["Dr Ann"], ["kiosk_owner"])


def test_another_time_is_asked_for_with_the_keys(rosa: Desk, qtbot: QtBot) -> None:
    work_as(rosa, StaffRole.MANAGER)
    find(rosa, qtbot, "zander")
    made = ask(rosa, qtbot)
    before = made.looked.rows.rowCount()
    made.looked.until.setText("2020-01-01")
    made.looked.since.setFocus()
    made.looked.since.clear()
    QTest.keyClick(made.looked.since, Qt.Key.Key_Return)
    settle(rosa, qtbot)
    assert before > 0
    assert made.looked.rows.rowCount() == 0
    assert len(who_did(rosa.elsewhere, "access_reported")) == 2


@pytest.mark.parametrize("role", [StaffRole.FRONT_DESK, StaffRole.CLINICIAN])
def test_nobody_else_has_it(rosa: Desk, qtbot: QtBot, role: StaffRole) -> None:
    work_as(rosa, role)
    find(rosa, qtbot, "zander")
    in_front(rosa, qtbot)
    QTest.keyClick(rosa.window, Qt.Key.Key_O, KEYS)
    assert rosa.window.said.text() == not_allowed_words()
    assert not shown(rosa, LookedDialogue)
