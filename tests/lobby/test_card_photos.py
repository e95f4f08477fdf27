"""A photo of an insurance card on the real lobby window: what is said of one that cannot be read, and what is kept."""

import base64
import json
import math
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk import app, paths
from kiosk.cli.preview import Preview
from kiosk.domain.forms import load
from kiosk.domain.forms.question import shows_a_card
from kiosk.lobby.spoken import heard
from kiosk.lobby.steps.attachments import PhotoModel
from kiosk.lobby.steps.card_photo import TRIES, CardPhotoModel, problem_words
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.qt.cards.judging import CardProblem
from kiosk.settings import MachineSettings
from tests.qt.cards_drawn import COLOURS, scene
from tests.visitor import Visitor

SIZES = {"portrait": (1080, 1920), "landscape": (1366, 768)}
CARD = {"system": "http://loinc.org", "code": "64290-0"}
FORM: dict[str, Any] = {
    "resourceType": "Questionnaire", "url": "urn:test:card", "version": "1", "title": "A card",
    "item": [
        {"linkId": "front", "type": "attachment", "text": "The front of your card", "code": [CARD]},
        {"linkId": "other", "type": "attachment", "text": "Any picture"},
    ],
}  # fmt: skip
GOOD = "Your card can be read in this picture."


def seen(**more: Any) -> QImage:
    return scene(
        random.Random(1), COLOURS["blue on wood"], angles=(0.1, -0.1, math.radians(12)), **more
    ).image


def of_problem(problem: CardProblem) -> QImage:
    match problem:
        case CardProblem.NO_CARD:
            image = QImage(1280, 960, QImage.Format.Format_RGB32)
            image.fill(QColor("steelblue"))
            return image
        case CardProblem.CUT:
            return seen(off=(430.0, 0.0))
        case CardProblem.FAR:
            return seen(share=0.27)
        case CardProblem.BLURRED:
            return seen(blur=3.6)
        case CardProblem.GLARE:
            return seen(glare=0.08)
        case CardProblem.DARK:
            return seen(light=0.15)


class Stand:
    """A lobby whose page asks for a picture of a card, and what its camera sees."""

    def __init__(self, visitor: Visitor, picture: Path) -> None:
        self.visitor, self.picture = visitor, picture

    @property
    def photo(self) -> PhotoModel:
        photo = self.visitor.model.patient.of(QuestionnaireModel)._questions.rows[0].property("photo")
        assert isinstance(photo, PhotoModel)
        return photo

    @property
    def card(self) -> CardPhotoModel:
        assert isinstance(self.photo, CardPhotoModel)
        return self.photo

    @property
    def window(self) -> Any:
        return self.visitor.lobby.window.window

    def show(self, image: QImage) -> None:
        """Hold what ``image`` shows before the camera, until it is seen."""
        beside = self.picture.with_name("next.png")
        assert image.save(str(beside))
        beside.replace(self.picture)
        self.photo._frame = QImage()
        self.visitor.play.wait(lambda: not self.photo._frame.isNull(), "what the camera sees")

    def take(self) -> None:
        """Take the picture, and wait for what comes of it."""
        tries = self.card._tries
        self.visitor.press("takePhoto")
        self.visitor.play.wait(lambda: self.card._tries > tries, "the picture that was looked at")

    def kept(self) -> QImage:
        assert self.photo._taken is not None
        return QImage.fromData(base64.b64decode(self.photo._taken.data))


@pytest.fixture
def make_stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Stand]]:
    opened: list[Any] = []

    def make(size: tuple[int, int] = SIZES["portrait"], language: str = "en") -> Stand:
        url, picture = f"sqlite:///{tmp_path / 'preview.db'}", tmp_path / "card.png"
        assert seen().save(str(picture))
        database = app.open_database(url)
        machine = MachineSettings(database_url=url, kiosk_name="preview", camera_file=str(picture))
        preview = Preview(database, machine, load(FORM).form, language, QSize(*size))
        opened.extend((preview.lobby, database))
        preview.lobby.window.show(fullscreen=False)
        visitor = Visitor(preview.lobby)
        visitor.screen("form")
        return Stand(visitor, picture)

    yield make
    for thing in opened:
        thing.close()


@pytest.mark.parametrize("size", SIZES)
def test_i19_whatever_is_wrong_with_a_picture_is_said_and_it_is_taken_again(
    make_stand: Callable[..., Stand], size: str
) -> None:
    stand = make_stand(SIZES[size])
    for problem in CardProblem:
        stand.card._tries = 0
        stand.show(of_problem(problem))
        stand.take()
        assert stand.visitor.sees(problem_words(problem)), problem
        assert problem_words(problem) in heard(stand.window, "").words
        assert not stand.card.property("taken")
        assert "keepPhoto" not in stand.visitor.play.names()
        assert stand.visitor.sees("Take the picture")
        # The camera goes on.
        stand.visitor.play.wait(lambda: not stand.card._frame.isNull(), "what the camera sees")
        assert stand.visitor.sees(problem_words(problem))
    stand.show(seen())
    stand.take()
    assert stand.visitor.sees(GOOD)
    assert GOOD in heard(stand.window, "").words
    kept = stand.kept()
    assert abs(kept.width() / kept.height() - 85.60 / 53.98) < 0.01
    # The card alone: its blue up to the edges, and nothing of the wood.
    for x, y in ((0.5, 0.03), (0.5, 0.97), (0.015, 0.5), (0.985, 0.5)):
        colour = kept.pixelColor(round(x * kept.width()), round(y * kept.height()))
        assert colour.blue() > colour.red() + 30, (x, y)


def test_i19_from_the_third_try_on_a_picture_may_be_kept_as_it_is(make_stand: Callable[..., Stand]) -> None:
    stand = make_stand()
    image = of_problem(CardProblem.NO_CARD)
    stand.show(image)
    for _ in range(TRIES):
        stand.visitor.play.wait(lambda: not stand.card._frame.isNull(), "what the camera sees")
        assert "keepPhoto" not in stand.visitor.play.names()
        stand.take()
    words = "Or keep this one, and the front desk will look at your card."
    assert stand.visitor.sees(words)
    # Another one is taken as before, and offered again.
    stand.visitor.press("takePhoto")
    stand.visitor.play.wait(lambda: "keepPhoto" not in stand.visitor.play.names(), "the camera")
    stand.show(of_problem(CardProblem.GLARE))
    stand.take()
    stand.visitor.press("keepPhoto")
    assert stand.card.property("taken")
    assert stand.card.property("advice") == ""
    kept = stand.kept()
    assert abs(kept.width() / kept.height() - 85.60 / 53.98) < 0.01, "what was found is kept straight"
    stand.visitor.press("takePhoto")
    stand.show(image)
    stand.take()
    stand.visitor.press("keepPhoto")
    assert stand.kept().size() == image.size(), "and what was not, as it was taken"


def test_i19_nobody_is_held_up_by_a_card_that_cannot_be_read(make_stand: Callable[..., Stand]) -> None:
    stand = make_stand()
    stand.show(of_problem(CardProblem.GLARE))
    stand.take()
    card = stand.card
    stand.visitor.press("primaryButton")
    stand.visitor.play.wait(lambda: stand.photo is not card, "the page after")
    assert card._gone
    # Any other photo is kept as it is.
    assert not isinstance(stand.photo, CardPhotoModel)
    stand.visitor.play.wait(lambda: bool(stand.photo.property("ready")), "the camera")
    stand.visitor.press("takePhoto")
    assert stand.photo.property("taken")
    assert stand.photo.property("advice") == ""
    assert stand.kept().size() == of_problem(CardProblem.GLARE).size()


def test_i19_a_picture_that_is_looked_at_while_the_page_goes_comes_to_nothing(
    make_stand: Callable[..., Stand],
) -> None:
    stand = make_stand()
    stand.show(seen())
    card = stand.card
    given: list[Any] = []
    card._give = given.append
    card.take()
    assert card._looking
    # Meanwhile nothing else is taken, and no frame changes what is looked at.
    frame = card._frame
    card.take()
    card._show(of_problem(CardProblem.NO_CARD))
    assert card._frame is frame
    card.leave()
    stand.visitor.play.wait(lambda: not card._looking, "the picture that was looked at")
    assert given == []
    assert not card.property("taken")


def test_i19_what_is_said_of_a_picture_follows_the_language(make_stand: Callable[..., Stand]) -> None:
    stand = make_stand(language="es")
    stand.show(of_problem(CardProblem.DARK))
    stand.take()
    assert stand.visitor.sees("La foto está demasiado oscura. Gire su tarjeta hacia la luz.")
    stand.visitor.model.setLanguage("en")
    assert stand.visitor.sees(problem_words(CardProblem.DARK))


def test_i19_the_shipped_form_asks_for_pictures_of_cards() -> None:
    raw = json.loads((paths.resources() / "questionnaires" / "insurance.json").read_text(encoding="utf-8"))
    cards = [item.link_id for item in load(raw).form.walk() if shows_a_card(item)]
    assert cards == ["primary-front", "primary-back", "secondary-front", "secondary-back"]
