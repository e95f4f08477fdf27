"""Day 11 at the front desk: whom staff find by any of somebody's names, typed in haste."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.services.record.patients import PatientService
from tests.factories import a_booking, a_patient
from tests.staff.conftest import Desk


@pytest.mark.parametrize("typed", ["lopez", "López", "garcia", "Lopze", "maria lopez", "MARIA GARCIA LOPEZ"])
def test_day_11_staff_find_somebody_by_either_surname_and_with_a_letter_wrong(
    desk: Desk, qtbot: QtBot, typed: str
) -> None:
    known = a_patient(31, family="García-López", given="María Elena")
    PatientService(desk.elsewhere).save([known], [a_booking(31)])
    desk.window.search.setText(typed)
    qtbot.waitUntil(lambda: [row[0] for row in desk.texts("found")] == ["García-López, María Elena"])
