"""Every kind of question on the real lobby window: answered by touch, looked over, and what it comes to."""

import base64
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.cli.preview import Preview
from kiosk.domain.forms import load
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.qt.camera import PictureFile
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.settings import MachineSettings
from tests.factories import an_actor
from tests.thinned import few
from tests.visitor import Visitor

HL7 = "http://hl7.org/fhir/StructureDefinition/"
SIZES = {"portrait": (1080, 1920), "landscape": (1366, 768)}


def item(link: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"linkId": link, "type": kind, "text": f"Question {link}?", **more}


def limits(low: int, high: int) -> list[dict[str, Any]]:
    return [{"url": f"{HL7}minValue", "valueInteger": low}, {"url": f"{HL7}maxValue", "valueInteger": high}]


def unit(code: str) -> dict[str, Any]:
    coding = {"system": "http://unitsofmeasure.org", "code": code, "display": code}
    return {"url": f"{HL7}questionnaire-unitOption", "valueCoding": coding}


SIGNED = {"url": f"{HL7}questionnaire-signatureRequired", "valueCodeableConcept": {}}
COUNTRIES = [
    "Austria", "Belgium", "Canada", "Chad", "Chile", "China", "Cuba", "Denmark", "Egypt", "México", "Việt Nam",
]  # fmt: skip
EVERY_KIND: dict[str, Any] = {
    "resourceType": "Questionnaire",
    "url": "urn:test:every-kind",
    "version": "1",
    "title": "Every kind",
    "item": [
        item("yes", "boolean"),
        item("pain", "integer", extension=limits(0, 10)),
        item("wake", "time"),
        item("fell", "dateTime"),
        item("weight", "quantity", extension=[unit("kg"), unit("[lb_av]")]),
        item("site", "url"),
        item("country", "choice", answerOption=[{"valueString": name} for name in COUNTRIES]),
        item("card", "attachment"),
        item("sign", "attachment", extension=[SIGNED]),
        item("doctor", "reference"),
    ],
}


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    """A picture that stands in for what a camera sees: larger than is kept."""
    image = QImage(2400, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("steelblue"))
    path = tmp_path / "card.png"
    assert image.save(str(path))
    return path


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Visitor]]:
    """Show a form on the lobby of a preview; the visitor stands before its first page."""
    opened: list[Any] = []

    def begin(
        raw: dict[str, Any],
        size: tuple[int, int] = SIZES["portrait"],
        language: str = "en",
        camera_file: str = "",
    ) -> Visitor:
        url = f"sqlite:///{tmp_path / 'preview.db'}"
        database = app.open_database(url)
        machine = MachineSettings(database_url=url, kiosk_name="preview", camera_file=camera_file)
        preview = Preview(database, machine, load(raw).form, language, QSize(*size))
        opened.extend((preview.lobby, database))
        preview.lobby.window.show(fullscreen=False)
        visitor = Visitor(preview.lobby)
        visitor.screen("form")
        return visitor

    yield begin
    for thing in opened:
        thing.close()


def go_on(visitor: Visitor) -> None:
    page = visitor.model.patient.of(QuestionnaireModel).page_key
    visitor.press("primaryButton")
    visitor.play.wait(
        lambda: visitor.shown != "form" or visitor.model.patient.of(QuestionnaireModel).page_key != page,
        "the next page",
    )


def response_of(visitor: Visitor) -> dict[str, Any]:
    """What was recorded, by linkId."""
    database = visitor.lobby.model._services.forms._database
    settings = visitor.lobby.model._content.settings
    visit = visitor.model.patient.receipt.visit_id
    details = ArrivalService(database, settings, app.system_clock).details(visit, an_actor())
    return {
        entry["linkId"]: entry.get("answer", entry.get("item"))
        for entry in details.responses[0].response["item"]
    }


def answer_every_kind(visitor: Visitor) -> None:
    play = visitor.play
    visitor.press("choice_true")
    go_on(visitor)
    visitor.press("choice_7")
    go_on(visitor)
    play.enter("time_hour", "7")
    play.enter("time_minute", "30")
    visitor.press("choice_pm")
    go_on(visitor)
    for part, text in (("month", "2"), ("day", "28"), ("year", "2026")):
        play.enter(f"date_{part}", text)
    play.enter("time_hour", "6")
    go_on(visitor)
    play.enter("line_0", "70.5")
    visitor.press("choice_0")
    go_on(visitor)
    play.enter("line_0", "www.example.org")
    go_on(visitor)
    play.enter("searchChoices", "viet")
    visitor.press("choice_10")
    go_on(visitor)


@pytest.mark.parametrize("size", few(SIZES, next(iter(SIZES))))
def test_every_kind_is_answered_looked_over_and_recorded(
    show: Callable[..., Visitor], camera: Path, size: str
) -> None:
    visitor = show(EVERY_KIND, SIZES[size], camera_file=str(camera))
    play = visitor.play
    answer_every_kind(visitor)
    visitor.press("takePhoto")
    assert visitor.sees("Take another one")
    go_on(visitor)
    play.draw("signature", [(0.2, 0.6), (0.4, 0.3), (0.6, 0.7)])
    go_on(visitor)
    assert visitor.sees("Question doctor?")
    go_on(visitor)
    assert visitor.sees("Please check your answers")
    for words in ("7", "19:30", "70.5 kg", "https://www.example.org", "Việt Nam", "Picture taken", "Signed"):
        assert any(words in text for text in play.texts()), words
    # From the review to one answer and back.
    visitor.press("change_1", "choice_3")
    go_on(visitor)
    assert visitor.sees("Please check your answers")
    visitor.press("primaryButton")
    visitor.screen("done")
    found = response_of(visitor)
    assert found["yes"] == [{"valueBoolean": True}]
    assert found["pain"] == [{"valueInteger": 3}]
    assert found["wake"] == [{"valueTime": "19:30:00"}]
    assert found["fell"][0]["valueDateTime"].startswith("2026-02-28T06:00:00")
    assert found["weight"][0]["valueQuantity"] == {
        "value": 70.5, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg",
    }  # fmt: skip
    assert found["site"] == [{"valueUri": "https://www.example.org"}]
    assert found["country"] == [{"valueString": "Việt Nam"}]
    photo = QImage.fromData(base64.b64decode(found["card"][0]["valueAttachment"]["data"]))
    assert (photo.width(), photo.height()) == (1600, 800)
    signed = found["sign"][0]["valueAttachment"]
    assert (signed["contentType"], signed["title"]) == ("image/png", "signature")
    drawn = QImage.fromData(base64.b64decode(signed["data"]))
    assert drawn.pixelColor(360, 90) != QColor("white")
    assert "doctor" not in found


def test_a_grid_becomes_a_card_for_each_row(show: Callable[..., Visitor]) -> None:
    grid = {
        "url": f"{HL7}questionnaire-itemControl",
        "valueCodeableConcept": {"coding": [{"code": "gtable"}]},
    }
    options = [{"valueString": text} for text in ("Never", "Often")]

    def row(name: str) -> dict[str, Any]:
        return {
            **item(name, "group"),
            "text": name,
            "item": [{**item(f"{name}-1", "choice"), "answerOption": options}],
        }

    table = {
        **item("grid", "group", extension=[grid]),
        "text": "How often?",
        "item": [row("Stairs"), row("Shopping")],
    }
    visitor = show({**EVERY_KIND, "item": [table]}, SIZES["landscape"])
    assert visitor.sees("Question Stairs-1?")
    assert visitor.sees("Stairs")
    visitor.press("choice_1")
    go_on(visitor)
    assert "Shopping" in visitor.play.texts()
    visitor.press("choice_0", "primaryButton")
    visitor.screen("done")
    rows = response_of(visitor)["grid"]
    answers = {row["linkId"]: row["item"][0]["answer"][0]["valueString"] for row in rows}
    assert answers == {"Stairs": "Often", "Shopping": "Never"}


# A machine may lack what Qt's camera support needs; it is one without a camera.
@pytest.mark.qt_log_ignore("No QtMultimedia backends found", extend=True)
def test_without_a_camera_the_photo_is_left_to_the_desk(show: Callable[..., Visitor]) -> None:
    visitor = show(
        {**EVERY_KIND, "item": [item("card", "attachment", required=True), item("yes", "boolean")]}
    )
    assert visitor.sees("Question card?")
    assert visitor.play.find("takePhoto") is None
    go_on(visitor)
    visitor.press("choice_true", "primaryButton")
    visitor.screen("done")
    assert visitor.sees("they will help you with the health questions")


def test_a_mark_needs_its_witness(show: Callable[..., Visitor]) -> None:
    sign = {**EVERY_KIND["item"][8], "required": True}
    visitor = show({**EVERY_KIND, "item": [sign]})
    visitor.press("choice_mark")
    visitor.play.draw("signature", [(0.4, 0.4), (0.6, 0.6)])
    visitor.press("primaryButton")
    assert visitor.sees("Both your mark and the name of the witness are needed.")
    visitor.play.enter("signName", "Wanda Witness")
    visitor.press("primaryButton")
    visitor.screen("done")
    assert response_of(visitor)["sign"][0]["valueAttachment"]["title"] == "mark, witness: Wanda Witness"


def test_what_cannot_be_is_said(show: Callable[..., Visitor]) -> None:
    wanted = [entry for entry in EVERY_KIND["item"] if entry["linkId"] in ("wake", "weight", "site")]
    visitor = show({**EVERY_KIND, "item": wanted})
    visitor.play.enter("time_hour", "19")
    visitor.press("primaryButton")
    assert visitor.sees("There is no such time.")
    visitor.press("time_hour")
    visitor.play.type("\b\b9")
    go_on(visitor)
    visitor.play.enter("line_0", "70")
    visitor.press("primaryButton")
    assert visitor.sees("Choose what it was measured in.")
    visitor.press("choice_1")
    go_on(visitor)
    visitor.play.enter("line_0", "no address")
    visitor.press("primaryButton")
    assert visitor.sees("Enter a web address")


def test_in_spanish(show: Callable[..., Visitor], camera: Path) -> None:
    visitor = show(EVERY_KIND, language="es", camera_file=str(camera))
    answer_every_kind(visitor)
    assert visitor.sees("Tomar la foto")
    visitor.press("takePhoto")
    go_on(visitor)
    assert visitor.sees("Hacer mi marca con un testigo")
    visitor.press("choice_typed")
    visitor.play.enter("signName", "Ana")
    go_on(visitor)
    go_on(visitor)
    assert visitor.sees("Por favor, revise sus respuestas")


def test_what_is_said_of_a_picture_and_a_mark_follows_the_language(
    show: Callable[..., Visitor], camera: Path
) -> None:
    visitor = show({**EVERY_KIND, "item": EVERY_KIND["item"][7:9]}, camera_file=str(camera))
    visitor.press("takePhoto")
    assert visitor.sees("Take another one")
    visitor.model.setLanguage("es")
    assert visitor.sees("Tomar otra")
    # The picture is begun anew, and there is no camera any more.
    camera.unlink()
    visitor.press("takePhoto")
    assert visitor.sees("La cámara no funciona. En la recepción le ayudarán con esto.")
    visitor.model.setLanguage("en")
    assert visitor.sees("The camera does not work. The front desk will help you with this.")
    visitor.press("primaryButton")
    visitor.press("choice_mark")
    assert visitor.sees("Full name of the person who sees you make your mark")
    visitor.model.setLanguage("es")
    assert visitor.sees("Hacer mi marca con un testigo")
    assert "Full name of the person who sees you make your mark" not in visitor.play.texts()


def test_nothing_of_a_photo_or_a_signature_stays_after_the_wipe(
    show: Callable[..., Visitor], camera: Path
) -> None:
    visitor = show({**EVERY_KIND, "item": EVERY_KIND["item"][7:9]}, camera_file=str(camera))
    visitor.press("takePhoto")
    go_on(visitor)
    visitor.play.draw("signature", [(0.2, 0.6), (0.6, 0.7)])
    old = visitor.model.patient.of(QuestionnaireModel)
    photo_camera = old._camera
    assert isinstance(photo_camera, PictureFile)
    visitor.press("bar_startOver", "dialoguePrimary")
    visitor.screen("welcome")
    assert not photo_camera._timer.isActive()
    assert visitor.model.patient.of(QuestionnaireModel) is not old
    assert not [text for text in visitor.play.texts() if "data:" in text]
