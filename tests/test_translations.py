"""Every text for patients is there in every language shipped."""

import ast
import re
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QRawFont
from pytestqt.qtbot import QtBot

import kiosk
from build_spec import translations
from kiosk import paths
from kiosk.app.content import load_articles
from kiosk.qt.languages import SHIPPED, Language
from kiosk.qt.translation import Translation, live

PLACES = re.compile(r"\{\w+\}|%\d")
# What a text tells somebody to touch, by the words that stand on it.
NAMED = re.compile(r"\btouch ([A-Z][^.,:]*)")
EMPHASISED = re.compile(r"(?<!\*)\*(?!\*)([^*\n]+)\*(?!\*)")


# How many forms a word has beside a number, as Qt's catalogues count them.
PLURALS = {
    "es": 2, "zh": 1, "vi": 1, "ar": 6, "fr": 2, "ko": 1, "ru": 3, "tl": 3, "ht": 1, "pt": 2, "hi": 2, "de": 2,
    "pl": 3, "it": 2, "ja": 1, "nl": 2, "he": 2,
}  # fmt: skip
LAYOUTS = paths.resources() / "qml" / "Kiosk" / "Keyboard" / "layouts"
# Of what patients read; the staff window speaks English.
CONTEXTS = ("Lobby", "Board", "Paper", "Enrol")
# What is said in English and nowhere else yet takes a language off the welcome screen, but never this one.
KEPT = [pytest.param(paths.resources() / "i18n" / translations.REFERENCE, id="kept")]
CATALOGUES = [pytest.param(path, id=path.stem) for path in translations.catalogues()]


def test_every_language_but_the_first_has_its_texts() -> None:
    assert {path.stem for path in translations.catalogues()} == {f"kiosk_{item.code}" for item in SHIPPED[1:]}


@pytest.mark.parametrize("language", SHIPPED, ids=lambda language: language.code)
def test_every_language_has_its_keyboard(language: Language) -> None:
    assert (LAYOUTS / language.locale / "main.qml").is_file(), f"{LAYOUTS.name}/{language.locale}"


@pytest.mark.parametrize("language", SHIPPED, ids=lambda language: language.code)
def test_each_page_of_a_keyboard_has_as_many_rows_as_its_language_says(language: Language) -> None:
    """Keys are as high as so many leave room for; on a low screen there are 4."""
    layout = (LAYOUTS / language.locale / "main.qml").read_text(encoding="utf-8")
    pages = layout.split("KeyboardLayout {")[1:]
    # Pages that are only their letters: three rows, and the one below them.
    lettered = re.findall(r'"rows": \[(.*)\]', layout)
    assert pages or lettered
    assert all(len(row.split('", "')) + 1 == language.rows == 4 for row in lettered)
    for page in pages:
        begins = [row.strip().partition("\n")[0] for row in page.split("KeyboardRow {")[1:]]
        high = [begin for begin in begins if begin != "visible: Theme.low"]
        low = [begin for begin in begins if begin != "visible: !Theme.low"]
        assert len(high) == language.rows, f"rows of {language.code} in SHIPPED"
        assert len(low) == 4


@pytest.mark.parametrize("path", KEPT)
def test_a37_the_translation_is_up_to_date_and_whole(tmp_path: Path, path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copyfile(path, copy)
    translations.update(copy)
    assert translations.texts(copy) == translations.texts(path), "run `dev.py translate`"
    unfinished = [source for (_, source), text in translations.texts(path).items() if not text]
    assert unfinished == []
    assert len(translations.texts(path)) > 150


@pytest.mark.parametrize("path", KEPT)
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
        (source, text, texts.get((context, button), ""))
        for (context, source), text in texts.items()
        for button in NAMED.findall(source)
    ]
    assert named
    assert [text for _, text, button in named if text and button not in text] == []


@pytest.mark.parametrize("path", CATALOGUES)
def test_a_page_that_answers_names_a_button_as_it_is_written(path: Path) -> None:
    """In the clinic's pages a button's words are emphasised."""
    written: dict[str, set[str]] = {}
    for (_, source), text in translations.texts(path).items():
        written.setdefault(source, set()).add(text or source)
    code, count = path.stem.removeprefix("kiosk_"), 0
    articles = load_articles().values()
    if not any(code in article.texts for article in articles):
        # One that was just added: nobody has written the clinic's pages in it.
        return
    for article in articles:
        english = EMPHASISED.findall(article.texts["en"].body)
        named = EMPHASISED.findall(article.texts[code].body) if code in article.texts else english
        assert [source for source in english if source not in written] == [], article.key
        wrong = [source for source in english if not written[source] & set(named)]
        assert (wrong, len(named)) == ([], len(english)), article.key
        count += len(english)
    assert count


@pytest.mark.parametrize("path", CATALOGUES)
def test_where_lines_run_from_right_to_left_names_and_numbers_are_isolated(path: Path) -> None:
    """Else a name in other letters takes the words beside it along to the other side."""
    code = path.stem.removeprefix("kiosk_")
    if not any(item.mirrored for item in SHIPPED if item.code == code):
        return
    for source, text in ((key[1], text) for key, text in translations.texts(path).items() if text):
        bare = re.sub("\u2068(?:[^\u2068\u2069]*)\u2069", "", text)
        assert not PLACES.search(bare), source


@pytest.mark.parametrize("path", CATALOGUES)
def test_a_number_has_as_many_forms_as_the_language_has(path: Path) -> None:
    for message in ElementTree.parse(path).getroot().iter("message"):
        forms = message.findall("translation/numerusform")
        if message.get("numerus") == "yes":
            assert len(forms) == PLURALS[path.stem.removeprefix("kiosk_")], message.findtext("source")
        else:
            assert not forms


@pytest.mark.parametrize("path", CATALOGUES)
def test_lines_are_broken_alike_and_nothing_hangs_over(path: Path) -> None:
    for (_, source), text in translations.texts(path).items():
        assert not text or text.count("\n") == source.count("\n"), source
        assert text == text.strip(), source


@pytest.mark.parametrize("path", CATALOGUES)
def test_every_letter_is_in_the_fonts_that_come_along(qtbot: QtBot, path: Path) -> None:
    """A letter that no font has is shown as a box."""
    language = next(item for item in SHIPPED if item.code == path.stem.removeprefix("kiosk_"))
    families = (language.font, "Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari")
    fonts = [QRawFont.fromFont(QFont(family)) for family in families]
    pages = [article.texts.get(language.code) for article in load_articles().values()]
    answers = [text.title + text.body for text in pages if text is not None]
    letters = {
        letter
        for text in (*translations.texts(path).values(), *answers)
        for letter in text
        if letter.isprintable()
    }
    lost = [letter for letter in letters if not any(font.supportsCharacter(ord(letter)) for font in fonts)]
    assert letters
    assert lost == []


def test_a37_a_language_is_offered_whole_or_not_at_all(tmp_path: Path) -> None:
    reference = tmp_path / translations.REFERENCE
    shutil.copyfile(paths.resources() / "i18n" / translations.REFERENCE, reference)
    other = tmp_path / "kiosk_de.ts"
    shutil.copyfile(reference, other)
    assert translations.is_whole(other)
    text = other.read_text(encoding="utf-8")
    begins = text.index("<translation>") + len("<translation>")
    other.write_text(f"{text[:begins]}{text[text.index('</translation>') :]}", encoding="utf-8")
    assert not translations.is_whole(other)
    assert translations.is_whole(reference)
    folder = tmp_path / "compiled"
    folder.mkdir()
    (folder / "kiosk_es.qm").touch()
    assert [item.code for item in live(folder)] == ["en", "es"]


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
