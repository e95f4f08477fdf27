"""Names and answers that are markup, noise or far too long: shown as they are, or refused in words."""

import pytest
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.lobby.steps.contact import ContactModel
from kiosk.services.record.patients import PatientService
from tests.factories import a_booking, a_contact, a_patient
from tests.lobby.conftest import SOON, Stage
from tests.meta import meta_object
from tests.thinned import few

HOSTILE = (
    '<img src="x">',
    "<b>Bold</b> & <script>alert(1)</script>",
    'O\'Brien "Bobby"; DROP TABLE patient;--',
    "👩‍⚕️ Łukasz 🙂",
    "\u202eevil\u202c \u200fשלום",
    "%1 {name} %s",
)


def has_format(item: QQuickItem) -> bool:
    with meta_object(item) as meta:
        return meta.indexOfProperty("textFormat") >= 0


def formats_shown(stage: Stage) -> set[int]:
    """The Text.textFormat of every text on the screen; 0 is Text.PlainText."""
    engine = stage.lobby.window.engine
    texts = [item for item in stage.play.items() if has_format(item)]
    assert texts
    return {
        int(
            QQmlExpression(
                engine.contextForObject(item) or engine.rootContext(), item, "textFormat"
            ).evaluate()[0]
        )
        for item in texts
    }


@pytest.mark.parametrize("name", few(HOSTILE, *HOSTILE[::3]))
def test_s08_a_hostile_name_in_the_record_is_shown_as_it_is(stage: Stage, name: str) -> None:
    hostile = a_patient(family="Hostile", given=name, contact=a_contact())
    PatientService(stage.database).save([hostile], [a_booking(start=SOON)])
    stage.identify("hostile")
    stage.screen("appointments")
    first = name.split()[0]
    assert any(first in text for text in stage.play.texts())
    assert formats_shown(stage) == {0}


@pytest.mark.parametrize("name", few(HOSTILE, *HOSTILE[1::3]))
def test_s09_hostile_typing_is_kept_literally_or_refused(stage: Stage, name: str) -> None:
    stage.to_contact()
    stage.press("change_address")
    stage.screen("contactEdit")
    stage.play.enter("field_city", name)
    typed = stage.model.patient.of(ContactModel).draft_text("city")
    assert name in typed
    stage.press("primaryButton")
    stage.play.wait(
        lambda: stage.shown == "contact" or bool(stage.model.patient.of(ContactModel).problems()), "an answer"
    )
    if stage.shown == "contact":
        assert stage.sees(name)


def test_s09_ten_thousand_letters_are_cut_at_the_field_and_nothing_breaks(stage: Stage) -> None:
    stage.press("startButton")
    stage.screen("identity")
    stage.play.tap("familyName")
    field = stage.play.find("familyName")
    assert field is not None
    stage.model.patient.identity.setFamilyName("x" * 10_000)
    stage.play.settle()
    stage.press("primaryButton")
    assert stage.sees("This is too long. Use 200 letters or fewer.")
    stage.play.tap("familyName")
    stage.play.type("\b" * 3 + "y" * 300)
    assert len(field.property("text")) <= 200
    assert stage.shown == "identity"


def test_s09_control_signs_are_refused_in_words(stage: Stage) -> None:
    stage.press("startButton")
    stage.screen("identity")
    stage.model.patient.identity.setFamilyName("a\u0007b")
    stage.press("primaryButton")
    assert stage.sees("This has a sign that cannot be kept.")
