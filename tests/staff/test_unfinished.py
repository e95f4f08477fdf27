"""What a patient has begun and not ended is told from what is whole."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.steps import FormCompleted, HandedToDesk, PageKept, Step
from tests.services.clinic_maker import FORM, record, whole_visit
from tests.staff.conftest import Desk
from tests.staff.test_window import labels, shown


@pytest.mark.parametrize("ended", [False, True])
def test_a_form_that_was_begun_and_not_ended_says_so(desk: Desk, qtbot: QtBot, *, ended: bool) -> None:
    response = {"resourceType": "QuestionnaireResponse", "status": "in-progress", "item": []}
    visit = desk.checkin.open_visit("p1", ("a1",), "kiosk-1")
    for step in whole_visit():
        wanted: Step = step
        if isinstance(step, FormCompleted) and not ended:
            desk.checkin.apply(record(visit.id, PageKept(FORM, "1.0.0", response)))
            wanted = HandedToDesk(ItemKind.QUESTIONNAIRE, FORM, "over_budget")
        desk.checkin.apply(record(visit.id, wanted))
    shown(desk, qtbot, visit.id)
    qtbot.waitUntil(lambda: "Insurance" in labels(desk))
    details = desk.window.model.details()
    assert details is not None
    assert [form.finished for form in details.responses] == [ended]
    assert ("Not finished. Ask what is missing." in labels(desk)) is not ended
