"""The texts of lobby, board and papers, and of staff, for Qt Linguist: from Python and QML, without their places."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from build_spec.console import StepFailed, run, say
from build_spec.layout import QML, ROOT, TRANSLATIONS, tool

FOLDERS = (
    *(QML / "Kiosk" / name for name in ("Board", "Controls", "Enrol", "Lobby")),
    *(ROOT / "kiosk" / name for name in ("board", "lobby", "qt/notes", "qt/papers")),
)
# And the page before any of them.
FILES = (ROOT / "kiosk" / "cli" / "newcomer.py",)
# What staff read is in catalogues of its own: fewer languages, and another kind of words.
STAFF_FOLDERS = tuple(ROOT / "kiosk" / name for name in ("staff", "administration", "app", "qt", "cli"))
STAFF_CONTEXTS = ("Staff", "Administration", "Below")
STAFF_LANGUAGES = ("de", "fr", "es")
# Whoever says something new says it in this language too; the others may come after.
REFERENCE = "kiosk_es.ts"
SHIPPED = ROOT / "kiosk" / "qt" / "languages.py"


def sources() -> list[Path]:
    """The files that have texts for patients."""
    found = {path for folder in FOLDERS for path in folder.rglob("*") if path.suffix in (".py", ".qml")}
    return sorted(found.union(FILES))


def staff_sources() -> list[Path]:
    """The files that have texts for staff, and none of those for patients."""
    found = {path for folder in STAFF_FOLDERS for path in folder.rglob("*.py")}
    return sorted(found - set(sources()))


def catalogues() -> list[Path]:
    """What patients read, in each language but the one that the sources are in."""
    return sorted(TRANSLATIONS.glob("kiosk_*.ts"))


def staff_catalogues() -> list[Path]:
    """What staff read, in each language but the one that the sources are in."""
    return sorted(TRANSLATIONS.glob("staff_*.ts"))


def shipped() -> list[str]:
    """The tags of the languages that are shipped, that of the sources first."""
    for node in ast.walk(ast.parse(SHIPPED.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and [getattr(name, "id", "") for name in node.targets] == ["SHIPPED"]:
            return [ast.literal_eval(made.args[0]) for made in ast.walk(node) if isinstance(made, ast.Call)]
    raise StepFailed(f"{SHIPPED.name} names no language")


def update(target: Path) -> None:
    """Bring the catalogue ``target`` up to the sources: new texts come unfinished, those that have gone go.

    One that is not there yet is begun.
    """
    program, _, language = target.stem.partition("_")
    if target.exists():
        language = ElementTree.parse(target).getroot().get("language", language)
    read = staff_sources() if program == "staff" else sources()
    run(
        [
            tool("pyside6-lupdate"), "-silent", *read, "-locations", "none", "-no-obsolete",
            "-source-language", "en_US", "-target-language", language, "-ts", target,
        ],
        failed="the texts could not be gathered",
    )  # fmt: skip


def gather() -> None:
    """Bring every language up to the sources, and name what is left to translate."""
    begun = [TRANSLATIONS / f"kiosk_{code}.ts" for code in shipped()[1:]]
    begun += [TRANSLATIONS / f"staff_{code}.ts" for code in STAFF_LANGUAGES]
    for path in sorted({*catalogues(), *staff_catalogues(), *begun}):
        update(path)
        for (context, source), text in texts(path).items():
            if not text:
                say(f"unfinished: {path.stem}: {context}: {source}")


def is_whole(path: Path) -> bool:
    """Whether a catalogue says all that the reference says, which is kept whole; the reference itself always does.

    Those of staff have no reference: each says all that any of them has.
    """
    if path.name.startswith("staff_"):
        said = texts(path)
        return bool(said) and all(
            said.get(key) for other in path.parent.glob("staff_*.ts") for key in texts(other)
        )
    if path.name == REFERENCE:
        return True
    said = texts(path)
    return all(said.get(key) for key in texts(path.with_name(REFERENCE)))


def texts(path: Path) -> dict[tuple[str, str], str]:
    """(context, source) and its translation, empty where it is unfinished."""
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") != "unfinished"
            text = (translation.text or "") if finished and translation is not None else ""
            found[context.findtext("name", ""), message.findtext("source", "")] = text
    return found
