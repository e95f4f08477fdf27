"""Texts of a questionnaire that stand in files of their own, a language each, folded into it before it is loaded.

They lie by linkId: its text, the format of what is typed, and its options by code. Folded in they are FHIR's extension
`translation`, as if they had stood in the questionnaire. A language goes in whole or not at all, so that no page is
partly in it: what a questionnaire is translated into already tells which of its texts are for patients.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.domain.forms.raw import extensions, objects, word_of

TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
Texts = Mapping[str, Any]
# Whose text it is: a linkId, then a code or nothing; and what of it.
Slot = tuple[str, str, str]


def folded(raw: Mapping[str, Any], texts: Mapping[str, Texts]) -> dict[str, Any]:
    """``raw`` (a Questionnaire) with ``texts``, by language tag; one that leaves a text out is left out."""
    wanted = set(slots(raw))
    found = {tag: dict(_said(those)) for tag, those in texts.items()}
    whole = {tag: said for tag, said in found.items() if all(said.get(slot) for slot in wanted)}
    speaking: dict[str, Any] = _spoken(raw, "", whole)
    return speaking


def slots(raw: Any, link_id: str = "") -> Iterator[Slot]:
    """Every text of ``raw`` that is translated into some language."""
    if isinstance(raw, list):
        for entry in raw:
            yield from slots(entry, link_id)
    elif isinstance(raw, Mapping):
        here = word_of(raw.get("linkId")) or link_id
        for name, content in raw.items():
            if _is_translated(raw, name):
                yield _slot(raw, here, name)
            if not name.startswith("_"):
                yield from slots(content, here)


def _said(texts: Texts) -> Iterator[tuple[Slot, str]]:
    yield ("", "", "title"), word_of(texts.get("title"))
    items = texts.get("items")
    for link_id, item in items.items() if isinstance(items, Mapping) else ():
        if not isinstance(item, Mapping):
            continue
        yield (link_id, "", "text"), word_of(item.get("text"))
        yield (link_id, "", "valueString"), word_of(item.get("entryFormat"))
        options = item.get("options")
        for code, text in options.items() if isinstance(options, Mapping) else ():
            yield (link_id, code, "display"), word_of(text)


def _slot(holder: Mapping[str, Any], link_id: str, name: str) -> Slot:
    return link_id, word_of(holder.get("code")) if name == "display" else "", name


def _is_translated(holder: Mapping[str, Any], name: str) -> bool:
    beside = holder.get(f"_{name}")
    return isinstance(beside, Mapping) and any(url == TRANSLATION for url, _, _ in extensions(beside))


def _spoken(raw: Any, link_id: str, said: Mapping[str, Mapping[Slot, str]]) -> Any:
    if isinstance(raw, list):
        return [_spoken(entry, link_id, said) for entry in raw]
    if not isinstance(raw, Mapping):
        return raw
    here = word_of(raw.get("linkId")) or link_id
    made = {
        name: content if name.startswith("_") else _spoken(content, here, said)
        for name, content in raw.items()
    }
    for name in raw:
        if _is_translated(raw, name):
            slot = _slot(raw, here, name)
            more = [_extension(tag, texts[slot]) for tag, texts in said.items()]
            beside = raw[f"_{name}"]
            made[f"_{name}"] = {**beside, "extension": [*objects(beside.get("extension")), *more]}
    return made


def _extension(tag: str, text: str) -> dict[str, Any]:
    parts = [{"url": "lang", "valueCode": tag}, {"url": "content", "valueString": text}]
    return {"url": TRANSLATION, "extension": parts}
