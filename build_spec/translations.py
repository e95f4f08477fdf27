"""The lobby's texts for Qt Linguist: gathered from Python and QML, without addresses or line numbers of sources."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from build_spec.console import run, say
from build_spec.layout import QML, ROOT, TRANSLATIONS, tool

# The staff window speaks English; its texts are not gathered.
FOLDERS = (QML / "Kiosk" / "Controls", QML / "Kiosk" / "Lobby", ROOT / "kiosk" / "lobby")


def sources() -> list[Path]:
    """The files that have texts for patients."""
    return sorted(path for folder in FOLDERS for path in folder.rglob("*") if path.suffix in (".py", ".qml"))


def catalogues() -> list[Path]:
    """The texts of each language but the one that the sources are in."""
    return sorted(TRANSLATIONS.glob("kiosk_*.ts"))


def update(target: Path) -> None:
    """Bring the catalogue ``target`` up to the sources: new texts come unfinished, those that have gone go."""
    language = ElementTree.parse(target).getroot().get("language", target.stem.removeprefix("kiosk_"))
    run(
        [
            tool("pyside6-lupdate"), "-silent", *sources(), "-locations", "none", "-no-obsolete",
            "-source-language", "en_US", "-target-language", language, "-ts", target,
        ],
        failed="the texts could not be gathered",
    )  # fmt: skip


def gather() -> None:
    """Bring every language up to the sources, and name what is left to translate."""
    for path in catalogues():
        update(path)
        for (context, source), text in texts(path).items():
            if not text:
                say(f"unfinished: {path.stem}: {context}: {source}")


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
