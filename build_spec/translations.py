"""The lobby's texts for Qt Linguist: gathered from Python and QML, without addresses or line numbers of sources."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from build_spec.console import run
from build_spec.layout import QML, ROOT, TRANSLATIONS, tool

# The staff window speaks English; its texts are not gathered.
FOLDERS = (QML / "Kiosk" / "Controls", QML / "Kiosk" / "Lobby", ROOT / "kiosk" / "lobby")
SPANISH = TRANSLATIONS / "kiosk_es.ts"


def sources() -> list[Path]:
    """The files that have texts for patients."""
    return sorted(path for folder in FOLDERS for path in folder.iterdir() if path.suffix in (".py", ".qml"))


def update(target: Path = SPANISH) -> None:
    """Bring ``target`` up to the sources: new texts come unfinished, those that have gone go."""
    run(
        [
            tool("pyside6-lupdate"), "-silent", *sources(), "-locations", "none", "-no-obsolete",
            "-source-language", "en_US", "-target-language", "es_ES", "-ts", target,
        ],
        failed="the texts could not be gathered",
    )  # fmt: skip


def texts(path: Path = SPANISH) -> dict[tuple[str, str], str]:
    """(context, source) and its translation, empty where it is unfinished."""
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") != "unfinished"
            text = (translation.text or "") if finished and translation is not None else ""
            found[context.findtext("name", ""), message.findtext("source", "")] = text
    return found
