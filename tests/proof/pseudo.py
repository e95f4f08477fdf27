"""A language that nobody speaks: English with accents, longer by two fifths, in brackets.

What is shown without brackets is said in no language but the one that it is written in.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

ACCENTS = str.maketrans("AEIOUYaceinouy", "ÄËÏÖÜŸàçéíñôüÿ")
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
# Places for names and numbers, and what makes a letter a key.
_PLACES = re.compile(r"(\{\w*\}|%\d|%n|&)")
# "touch Try again": the words behind it are those of a button.
_BUTTONS = re.compile(r"\btouch ([A-Z][^.,:]*)")
_LONGER = 0.4


def said(text: str) -> str:
    """``text`` in the language."""
    if not text.strip():
        return text
    parts = _PLACES.split(text)
    accented = "".join(part if _PLACES.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    words = max(1, round(len(text) * _LONGER / 4))
    return f"[{accented}{' éñà' * words}]"


def naming(text: str) -> str:
    """``text`` in the language; the button that it tells to touch is called as it is written."""
    whole = said(text)
    for button in _BUTTONS.findall(text):
        whole = whole.replace(button.translate(ACCENTS), said(button))
    return whole


def is_said(text: str) -> bool:
    """Whether a text is in the language, all of it that has letters; data of the record is none of it."""
    return not any(letter.isalpha() for letter in outside(text))


def outside(text: str) -> str:
    """What stands in no brackets."""
    left, depth = [], 0
    for letter in text:
        depth += letter == "["
        if not depth:
            left.append(letter)
        depth -= letter == "]"
    return "".join(left)


def isolated(text: str) -> str:
    """``text`` with its places apart from the words beside them, which run the other way."""
    return re.sub(r"(\{\w+\}|%\d)", "\N{FIRST STRONG ISOLATE}\\1\N{POP DIRECTIONAL ISOLATE}", text)


def fill(catalogue: Path, *, mirrored: bool = False) -> int:
    """Say every text of a catalogue; returns how many there are."""
    parsed = ElementTree.parse(catalogue)
    count = 0
    for message in parsed.getroot().iter("message"):
        translation = message.find("translation")
        if translation is None:
            raise ValueError(f"{catalogue.name}: a text has no place for its translation")
        translation.attrib.pop("type", None)
        text = naming(message.findtext("source", ""))
        translation.text = isolated(text) if mirrored else text
        count += 1
    parsed.write(catalogue, encoding="utf-8", xml_declaration=True)
    return count


def with_text(beside: dict[str, Any], language: str, text: str) -> dict[str, Any]:
    """What stands beside a text, with one translation more."""
    more = {
        "url": TRANSLATION,
        "extension": [{"url": "lang", "valueCode": language}, {"url": "content", "valueString": text}],
    }
    return {**beside, "extension": [*beside.get("extension", ()), more]}


def texts_of(raw: dict[str, Any]) -> dict[str, Any]:
    """What a file with a questionnaire's texts has, each of them in the language."""
    items: dict[str, dict[str, Any]] = {}

    def gather(part: Any, link_id: str) -> None:
        if isinstance(part, list):
            for entry in part:
                gather(entry, link_id)
        elif isinstance(part, dict):
            here = part.get("linkId", link_id)
            for name, text in part.items():
                if here and f"_{name}" in part:
                    keep(items.setdefault(here, {}), name, part, said(text))
            for name, content in part.items():
                if not name.startswith("_"):
                    gather(content, here)

    def keep(item: dict[str, Any], name: str, part: dict[str, Any], text: str) -> None:
        if name == "display":
            item.setdefault("options", {})[part["code"]] = text
        else:
            item["entryFormat" if name == "valueString" else name] = text

    gather(raw, "")
    return {"title": said(raw["title"]), "items": items}


def speak_file(path: Path, language: str) -> None:
    """Write a questionnaire's texts into a file beside it."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    beside = path.parent / language / path.name
    beside.parent.mkdir(exist_ok=True)
    beside.write_text(json.dumps(texts_of(raw), ensure_ascii=False), encoding="utf-8")
