"""A whole visit by somebody who sees nothing: by a key pad's keys alone, on what is heard in headphones alone."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTranslator

from build_spec.layout import TRANSLATIONS, tool
from kiosk.lobby.spoken import clean
from kiosk.qt import translation
from kiosk.qt.languages import SHIPPED
from tests.lobby.blindfold import Blindfold, is_silent
from tests.lobby.conftest import Stage


def begin(blind: Blindfold) -> None:
    blind.key(Qt.Key.Key_F1)
    blind.hear_page()


def check_what_was_heard(blind: Blindfold) -> None:
    stage = blind.stage
    assert stage.shown == "done"
    ticket = clean(str(stage.model.property("receipt").property("ticket")))
    assert ticket
    blind.key(Qt.Key.Key_F1)
    blind.listen(ticket)
    assert {
        "welcome",
        "identity",
        "factor",
        "appointments",
        "contact",
        "form",
        "insurance",
        "consent",
    } <= set(blind.pages)
    assert not any(map(is_silent, blind.sounds))


@pytest.fixture
def every_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Arabic as far as it is translated: what is new to the program takes it off the screen until all is said in it."""
    source, folder = TRANSLATIONS / "kiosk_ar.ts", tmp_path / "texts"
    folder.mkdir()
    subprocess.run([tool("pyside6-lrelease"), "-silent", source, "-qm", folder / "kiosk_ar.qm"], check=True)
    arabic = next(item for item in SHIPPED if item.code == "ar")
    loaded = translation._loaded

    def load(code: str, texts: Path, parent: QObject | None = None) -> QTranslator:
        return loaded(code, folder if code == "ar" else texts, parent)

    monkeypatch.setattr(translation, "_loaded", load)
    monkeypatch.setattr(translation, "live", lambda texts: (SHIPPED[0], arabic))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a20_a32_a_whole_visit_blindfold(
    every_catalogue: None, make_stage: Callable[..., Stage], language: str
) -> None:
    stage = make_stage()
    stage.model._translation.use(language)
    assert stage.model.current_language.code == language
    blind = Blindfold(stage)
    begin(blind)
    stage.to_done()
    check_what_was_heard(blind)


def test_a30_with_another_language_in_the_middle(stage: Stage) -> None:
    blind = Blindfold(stage)
    begin(blind)
    stage.to_contact()
    heading = str(stage.page.property("heading"))
    blind.said.clear()
    stage.model.setLanguage("es")
    blind.hear_page()
    assert heading not in blind.heard
    stage.confirm_contact()
    stage.answer_form()
    stage.answer_insurance()
    stage.sign()
    stage.press("primaryButton")
    check_what_was_heard(blind)
