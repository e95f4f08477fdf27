"""Every text for staff is there in every language that they can choose."""

import ast
import re
import shutil
from pathlib import Path

import pytest

import kiosk
from build_spec import translations
from kiosk.qt.staff_language import offered
from kiosk.settings import STAFF_LANGUAGES

PLACES = re.compile(r"\{\w+\}")
CATALOGUES = [pytest.param(path, id=path.stem) for path in translations.staff_catalogues()]


def letters(text: str) -> int:
    """How many letters are marked to be pressed with Alt; of a sign for "and" none."""
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def test_each_language_that_can_be_chosen_has_its_texts() -> None:
    named = {path.stem for path in translations.staff_catalogues()}
    assert named == {f"staff_{code}" for code in STAFF_LANGUAGES[1:]}
    assert STAFF_LANGUAGES[1:] == translations.STAFF_LANGUAGES


@pytest.mark.parametrize("path", CATALOGUES)
def test_the_texts_are_up_to_date_and_whole(tmp_path: Path, path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copyfile(path, copy)
    translations.update(copy)
    # Told by key: a text that is said a little differently now would else fill the screen.
    assert translations.texts(copy).keys() ^ translations.texts(path).keys() == set(), (
        "run `dev.py translate`"
    )
    assert [source for (_, source), text in translations.texts(path).items() if not text] == []
    assert len(translations.texts(path)) > 1500


@pytest.mark.parametrize("path", CATALOGUES[:1])
def test_every_text_for_staff_is_gathered_wherever_it_stands(path: Path) -> None:
    """`lupdate` reads the folders it is told, and nothing within a formatted string."""
    known = set(translations.texts(path))
    said = {
        (node.args[0].value, node.args[1].value)
        for module in Path(kiosk.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and len(node.args) > 1
        and isinstance(node.args[0], ast.Constant)
        and node.args[0].value in translations.STAFF_CONTEXTS
        and isinstance(node.args[1], ast.Constant)
    }
    assert len(said) > 1500
    assert said - known == set()


@pytest.mark.parametrize("path", CATALOGUES)
def test_places_letters_and_lines_are_those_of_the_source(path: Path) -> None:
    for (_, source), text in translations.texts(path).items():
        assert set(PLACES.findall(source)) == set(PLACES.findall(text)), source
        assert letters(text) == letters(source) < 2, (source, text)
        assert text.count("\n") == source.count("\n"), source
        assert (text[:1].isspace(), text[-1:].isspace()) == (source[:1].isspace(), source[-1:].isspace()), (
            source
        )


@pytest.mark.parametrize("path", CATALOGUES)
def test_a_catalogue_says_which_language_it_is(path: Path) -> None:
    """By this the windows know in which language they are."""
    assert translations.texts(path)["Staff", "en"] == path.stem.removeprefix("staff_")


def test_nothing_is_translated_before_somebody_has_chosen() -> None:
    """What a module says as it is loaded would stay in the language of the start."""
    early = []
    for module in Path(kiosk.__file__).parent.rglob("*.py"):
        for node in ast.parse(module.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                continue
            later = [it for it in ast.walk(node) if isinstance(it, ast.FunctionDef | ast.Lambda)]
            within = {id(call) for each in later for call in ast.walk(each)}
            early += [
                f"{module.name}:{call.lineno}"
                for call in ast.walk(node)
                if isinstance(call, ast.Call)
                and id(call) not in within
                and isinstance(call.func, ast.Name)
                and call.func.id == "translate"
            ]
    assert early == []


def test_a_language_is_offered_whole_or_not_at_all(tmp_path: Path) -> None:
    for path in translations.staff_catalogues():
        shutil.copyfile(path, tmp_path / path.name)
    german = tmp_path / "staff_de.ts"
    assert translations.is_whole(german)
    # Another one knows of a text that it has not.
    text = german.read_text(encoding="utf-8")
    begins = text.index("<message>")
    german.write_text(text[:begins] + text[text.index("</message>") + len("</message>") :], encoding="utf-8")
    assert not translations.is_whole(german)
    assert translations.is_whole(tmp_path / "staff_es.ts")
    (tmp_path / "staff_es.qm").touch()
    assert [item.code for item in offered(tmp_path)] == ["en", "es"]
