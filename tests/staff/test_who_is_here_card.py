"""Who checked a patient in, and who signed, as staff read it."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.visit.checklist import ItemKind, Reason
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ConsentGiven,
    FormCompleted,
    HandedToDesk,
    RepresentativeTold,
    SignatureMethod,
    Step,
)
from kiosk.services.record.patients import PatientService
from tests.factories import NOW, a_patient
from tests.services.clinic_maker import FORM, record
from tests.staff.conftest import Desk
from tests.staff.test_layout import LONG, clipped
from tests.staff.test_window import shown


def arrive(desk: Desk, who: RepresentativeTold, *, signs: bool = True) -> str:
    """Patient 1, who has a carer on file."""
    service = PatientService(desk.elsewhere)
    service.save([a_patient(1)], [])
    service.take_in_related([("p1", RelatedPerson("r1", "Rosa Onfile", "carer"))], NOW, "test")
    visit = desk.checkin.open_visit("p1", ("a1",), "kiosk-1")
    response = {"resourceType": "QuestionnaireResponse", "status": "completed"} | who.source
    signed = ConsentGiven(
        "treatment", "1", "en", SignatureMethod.TYPED, who.name, (), who.name, who.relationship
    )
    steps: list[Step] = [who, HandedToDesk(ItemKind.CONTACT, "", Reason.PATIENT_ASKED)]
    steps += [FormCompleted(FORM, "1.0.0", response), HandedToDesk(ItemKind.INSURANCE, "", Reason.NO_CARD)]
    steps.append(signed if signs else HandedToDesk(ItemKind.CONSENT, "treatment", Reason.NOT_A_SIGNER))
    for step in (*steps, CheckInFinished()):
        desk.checkin.apply(record(visit.id, step))
    return visit.id


def texts(desk: Desk) -> list[str]:
    return [label.text() for label in desk.window.details.findChildren(QLabel)]


def test_day_9_staff_see_who_signed_and_what_they_are(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, arrive(desk, RepresentativeTold("mother", "Ana García")))
    qtbot.waitUntil(lambda: "Ana García, mother of the patient" in texts(desk))
    said = texts(desk)
    assert "signed by Ana García, mother of the patient" in said
    assert "answered by Ana García (mother)" in said
    assert "Who is here" in said
    # On the checklist and on the card.
    assert said.count("Ana García, mother of the patient") == 2


def test_day_9_staff_see_that_whoever_was_here_may_not_sign(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, arrive(desk, RepresentativeTold("other", "Tía Rosa"), signs=False))
    qtbot.waitUntil(lambda: "who is here may not sign" in texts(desk))
    assert "Tía Rosa, with the patient, as someone else" in texts(desk)


def test_a_long_name_pushes_nothing_out_of_the_panel(desk: Desk, qtbot: QtBot) -> None:
    desk.window.resize(1366, 768)
    shown(desk, qtbot, arrive(desk, RepresentativeTold("guardian", LONG)))
    qtbot.waitUntil(lambda: any(LONG in text for text in texts(desk)))
    qtbot.waitUntil(lambda: clipped(desk) == [])
    assert desk.window.beside.horizontalScrollBar().maximum() == 0
