"""A page that opens with its keys shows what they are for, whatever the page and the screen are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.items.representative import Relation
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from tests.lobby.conftest import Clock
from tests.walk.laws import place, seen_of, type_of
from tests.walk.lobby import WalkedLobby

SIZES = ((1024, 600), (1366, 768), (1080, 1920), (432, 768), (540, 960), (800, 1280))


@pytest.fixture
def lobby(qtbot: QtBot, tmp_path: Path) -> Iterator[WalkedLobby]:
    """On the first page of a form with every kind of question, in a visit."""
    made = WalkedLobby(tmp_path, Clock())
    made._to_factor("García-López de la Fuente")
    made.play.enter("factorAnswer", made.known.answer)
    for screen in ("appointments", "representative"):
        made.press("primaryButton")
        made.screen(screen)
    made.press(f"choice_{Relation.PATIENT}")
    for screen in ("contact", "form"):
        made.press("primaryButton")
        made.screen(screen)
    yield made
    made.close()


def hidden_part(lobby: WalkedLobby) -> float:
    """How much of the box with the focus is not in sight while its keys are; 0 without keys."""
    box: QQuickItem | None = lobby.window.activeFocusItem()
    while box is not None and type_of(box) != "FieldFrame":
        box = box.parentItem()
    if box is None or lobby.play.find("keyboard") is None:
        return 0
    return max(0.0, place(box).height() - seen_of(box).height())


@pytest.mark.long
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_first_field_is_in_sight_when_its_keys_open_by_themselves(
    lobby: WalkedLobby, scale: float
) -> None:
    form = lobby.model.patient.of(QuestionnaireModel)
    hidden, opened = [], 0
    for size in SIZES:
        while form.back():
            pass
        lobby.window.resize(*size)
        lobby.model.setTextScale(scale)
        lobby.play.settle()
        while True:
            opened += lobby.play.find("keyboard") is not None
            if (part := hidden_part(lobby)) > 1:
                hidden.append((size, form.page_key, round(part)))
            if not form.turn():
                break
            lobby.play.settle()
    assert hidden == []
    assert opened > len(SIZES)
