"""Every text for patients is there in every language shipped."""

import ast
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

import kiosk
from build_spec import translations
from kiosk import paths
from kiosk.qt.translation import SHIPPED, Language, Translation

PLACES = re.compile(r"\{\w+\}|%\d")
# What a text tells somebody to touch, by the words that stand on it.
NAMED = re.compile(r"\btouch ([A-Z][^.,:]*)")


LAYOUTS = paths.resources() / "qml" / "Kiosk" / "Keyboard" / "layouts"
# Of what patients read; the staff window speaks English.
CONTEXTS = ("Lobby", "Board", "Paper")
CATALOGUES = [pytest.param(path, id=path.stem) for path in translations.catalogues()]


def test_every_language_but_the_first_has_its_texts() -> None:
    assert {path.stem for path in translations.catalogues()} == {f"kiosk_{item.code}" for item in SHIPPED[1:]}


@pytest.mark.parametrize("language", SHIPPED, ids=lambda language: language.code)
def test_every_language_has_its_keyboard(language: Language) -> None:
    assert (LAYOUTS / language.locale / "main.qml").is_file(), f"{LAYOUTS.name}/{language.locale}"


@pytest.mark.parametrize("language", SHIPPED, ids=lambda language: language.code)
def test_each_page_of_a_keyboard_has_as_many_rows_as_its_language_says(language: Language) -> None:
    """Keys are as high as so many leave room for; on a low screen there are 4."""
    pages = (LAYOUTS / language.locale / "main.qml").read_text(encoding="utf-8").split("KeyboardLayout {")[1:]
    assert pages
    for page in pages:
        begins = [row.strip().partition("\n")[0] for row in page.split("KeyboardRow {")[1:]]
        high = [begin for begin in begins if begin != "visible: Theme.low"]
        low = [begin for begin in begins if begin != "visible: !Theme.low"]
        assert len(high) == language.rows, f"rows of {language.code} in SHIPPED"
        assert len(low) == 4


@pytest.mark.parametrize("path", CATALOGUES)
def test_the_translation_is_up_to_date_and_whole(tmp_path: Path, path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copyfile(path, copy)
    translations.update(copy)
    assert translations.texts(copy) == translations.texts(path), "run `dev.py translate`"
    unfinished = [source for (_, source), text in translations.texts(path).items() if not text]
    assert unfinished == []
    assert len(translations.texts(path)) > 150


@pytest.mark.parametrize("path", CATALOGUES)
def test_every_text_for_patients_is_gathered_wherever_it_stands(path: Path) -> None:
    """`lupdate` reads the folders it is told; what is said in another one would stay English unseen."""
    known = {key for key in translations.texts(path) if key[0] in CONTEXTS}
    said = {
        (node.args[0].value, node.args[1].value)
        for module in Path(kiosk.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and len(node.args) > 1
        and isinstance(node.args[0], ast.Constant)
        and node.args[0].value in CONTEXTS
        and isinstance(node.args[1], ast.Constant)
    }
    assert len(said) > 150
    assert said - known == set()


@pytest.mark.parametrize("path", CATALOGUES)
def test_places_for_numbers_and_names_are_the_same(path: Path) -> None:
    for (_, source), text in translations.texts(path).items():
        assert not text or sorted(PLACES.findall(source)) == sorted(PLACES.findall(text)), source


@pytest.mark.parametrize("path", CATALOGUES)
def test_a_button_is_named_as_it_is_written(path: Path) -> None:
    """Who is told to touch something looks for those words and no others."""
    texts = translations.texts(path)
    named = [
        (source, text, texts[context, button])
        for (context, source), text in texts.items()
        for button in NAMED.findall(source)
    ]
    assert named
    assert [text for _, text, button in named if text and button not in text] == []


def test_the_language_changes_and_changes_back(qtbot: QtBot) -> None:
    translation = Translation(paths.resources() / "i18n")
    told: list[str] = []
    translation.changed.connect(lambda: told.append(translation.language.code))
    translation.use("es")
    assert QCoreApplication.translate("Lobby", "Ask staff") == "Pedir ayuda"
    translation.use("es")
    translation.use("en")
    assert QCoreApplication.translate("Lobby", "Ask staff") == "Ask staff"
    assert told == ["es", "en"]


def test_dates_and_times_are_of_the_language(qtbot: QtBot) -> None:
    from datetime import date, datetime

    translation = Translation(paths.resources() / "i18n")
    moment = datetime(2026, 11, 24, 14, 5)
    assert translation.time(moment, twelve_hours=True) == "2:05\N{NO-BREAK SPACE}PM"
    assert translation.time(moment, twelve_hours=False) == "14:05"
    assert translation.date(date(1985, 3, 27)) == "March 27, 1985"
    translation.use("es")
    # The clinic has one clock, whatever somebody speaks (U6).
    assert translation.time(moment, twelve_hours=True).replace("\xa0", " ") == "2:05 p. m."
    assert translation.time(moment, twelve_hours=False) == "14:05"
    assert translation.date(date(1985, 3, 27)) == "27 de marzo de 1985"
    translation.use("en")
