"""The proof that a language is what README says: a line, a catalogue, a keyboard and the forms' texts, and no code.

Two are made up, one of them written from right to left. In them every text on every page is told from one that was not
translated; and whatever step is left out, a check names.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.proof.pseudo import fill, is_said, said, speak_file
from tests.proof.tree import ROOT, Tree

HERE = Path(__file__).parent
PAGES = "tests/walk/every_text.py"
CATALOGUES = "tests/test_translations.py"
FORMS = "tests/domain/forms/test_content.py"


@dataclass(frozen=True)
class Made:
    """A language that is made up, under the tag and the locale of one that is not shipped."""

    code: str
    name: str
    locale: str

    @property
    def line(self) -> str:
        return f'    Language("{self.code}", "{self.name}", "{self.locale}"),'


LEFT_TO_RIGHT = Made("nl", "Làngüàgë", "nl_NL")
RIGHT_TO_LEFT = Made("he", "Ëgàügnàl", "he_IL")


# The steps, as README says them.


def line(tree: Tree, made: Made) -> None:
    path = tree.root / "kiosk" / "qt" / "languages.py"
    text = path.read_text(encoding="utf-8")
    (table,) = re.findall(r"^SHIPPED = \(\n.*?^\)\n", text, re.MULTILINE | re.DOTALL)
    path.write_text(
        text.replace(table, f"{table.removesuffix(')' + chr(10))}{made.line}\n)\n"), encoding="utf-8"
    )


def catalogue(tree: Tree, made: Made) -> None:
    build(tree, "translations.gather()")
    written = tree.root / "resources" / "i18n" / f"kiosk_{made.code}.ts"
    assert fill(written, mirrored=made is RIGHT_TO_LEFT) > 150
    build(tree, "environment.compile_translations()")


def keyboard(tree: Tree, made: Made) -> None:
    layouts = tree.root / "resources" / "qml" / "Kiosk" / "Keyboard" / "layouts"
    shutil.copytree(layouts / "en_US", layouts / made.locale)


def forms(tree: Tree, made: Made) -> None:
    for path in sorted((tree.root / "resources" / "questionnaires").glob("*.json")):
        speak_file(path, made.code)


STEPS: dict[str, Callable[[Tree, Made], None]] = {
    "line": line,
    "catalogue": catalogue,
    "keyboard": keyboard,
    "forms": forms,
}
# What names a step that is left out, and how it calls it.
NAMES = {
    "line": (CATALOGUES, "test_every_language_but_the_first_has_its_texts"),
    "catalogue": (CATALOGUES, "test_every_language_but_the_first_has_its_texts"),
    "keyboard": (CATALOGUES, "layouts/nl_NL"),
    "forms": (FORMS, "test_a_form_loads_clean_and_speaks_every_language"),
}


def build(tree: Tree, what: str) -> None:
    done = tree.run("-c", f"from build_spec import environment, translations; {what}")
    assert done.returncode == 0, done.stdout


def with_language(folder: Path, made: Made, without: str = "") -> Tree:
    """A copy that has the language, but for one of the steps."""
    tree = Tree(folder)
    tree.add(HERE / "pseudo_language")
    shutil.copy2(HERE / "pseudo.py", tree.root / "tests" / "pseudo.py")
    for name, step in STEPS.items():
        if name == without == "line":
            # The catalogue of a language that nothing ships is begun by hand.
            english = tree.root / "resources" / "i18n" / "kiosk_es.ts"
            shutil.copy2(english, english.with_name(f"kiosk_{made.code}.ts"))
        elif name != without:
            step(tree, made)
    return tree


def test_readme_says_these_steps_and_no_others() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.partition("### To add a language")[2].partition("\n### ")[0]
    steps = re.findall(r"^\d\. (.*)", section, re.MULTILINE)
    assert len(steps) == len(STEPS)
    for step, where in zip(
        steps, ("SHIPPED", "dev.py translate", "Keyboard/layouts", "questionnaires"), strict=True
    ):
        assert where in step


def test_a_language_is_said_as_it_should_be() -> None:
    plain = "Hello {name}, you are %1 of 3"
    text = said(plain)
    assert text.startswith("[Héllô {name}, ")
    assert "%1" in text
    assert len(text) >= 1.4 * len(plain)
    assert is_said(f"{text} · {said('Back')} 12:30")
    assert not is_said(f"{text} · Back")


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(LEFT_TO_RIGHT, id="left-to-right", marks=pytest.mark.long),
        pytest.param(RIGHT_TO_LEFT, id="right-to-left", marks=pytest.mark.long),
    ],
)
def test_a37_every_text_on_every_page_is_in_a_language_that_is_added(tmp_path: Path, made: Made) -> None:
    tree = with_language(tmp_path / "copy", made)
    done = tree.tests(PAGES)
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout
    done = tree.tests(CATALOGUES, FORMS)
    assert done.returncode == 0, done.stdout
    # The keys come, and what is typed with them arrives.
    done = tree.tests("tests/qml_controls/test_controls.py", "-k", f"d21 and {made.locale}")
    assert done.returncode == 0, done.stdout


@pytest.mark.long
@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_is_left_out_is_named(tmp_path: Path, step: str) -> None:
    tree = with_language(tmp_path / "copy", LEFT_TO_RIGHT, without=step)
    where, name = NAMES[step]
    done = tree.tests(where)
    assert done.returncode == 1, done.stdout
    assert name in done.stdout
