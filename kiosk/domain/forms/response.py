"""QuestionnaireResponse in and out (FHIR R4, 2.40)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kiosk.domain.fhir.values import Value, find_value, value_from_json, value_to_json
from kiosk.domain.forms.model import Form, Item, Path
from kiosk.domain.forms.sheet import Sheet


def response_of(form: Form, sheet: Sheet, language: str, authored: datetime) -> dict[str, Any]:
    """A completed response: what is enabled and answered, nested and ordered as the form is."""
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": form.canonical,
        "status": "completed",
        "language": language,
        "authored": authored.isoformat(timespec="seconds"),
        "item": _items(form.items, sheet, ()),
    }


def _items(items: tuple[Item, ...], sheet: Sheet, above: Path) -> list[dict[str, Any]]:
    found = []
    for item in items:
        if item.is_group:
            first: Path = (*above, (item.key, 0))
            for instance in range(sheet.count(first) if item.repeats else 1):
                path: Path = (*above, (item.key, instance))
                there = sheet.enabled(path) or sheet.exceeded is not None
                below = _items(item.items, sheet, path) if there else []
                if below:
                    found.append(_entry(item, {"item": below}))
        elif item.is_question:
            path = (*above, (item.key, 0))
            if not sheet.keeps(path):
                continue
            answers = [{f"value{kind}": content} for kind, content in map(value_to_json, sheet.values(path))]
            if answers:
                if below := _items(item.items, sheet, path):
                    answers[0]["item"] = below
                found.append(_entry(item, {"answer": answers}))
    return found


def _entry(item: Item, content: dict[str, Any]) -> dict[str, Any]:
    text = {"text": item.text.base} if item.text.base else {}
    return {"linkId": item.link_id, **text, **content}


def objects(raw: Any) -> list[Mapping[str, Any]]:
    """The JSON objects in a list."""
    return [entry for entry in raw if isinstance(entry, Mapping)] if isinstance(raw, list) else []


def answer_values(entry: Mapping[str, Any]) -> tuple[Value, ...]:
    """The values of a response item that can be read."""
    values = []
    for answer in objects(entry.get("answer")):
        found = find_value(answer, "value")
        if found is None:
            continue
        try:
            values.append(value_from_json(*found))
        except ValueError:
            continue
    return tuple(values)


def below(entry: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The items under a response item: its own, or those under its answers."""
    return objects(entry.get("item")) + [
        child for answer in objects(entry.get("answer")) for child in objects(answer.get("item"))
    ]


def fill_in(
    sheet: Sheet, items: tuple[Item, ...], entries: list[Mapping[str, Any]], above: Path = ()
) -> None:
    """Put an earlier response's answers into ``sheet``; what the form does not have is left out."""
    by_link: dict[str, list[Mapping[str, Any]]] = {}
    for entry in entries:
        by_link.setdefault(str(entry.get("linkId", "")), []).append(entry)
    shared = Counter(item.link_id for item in items)
    for item in items:
        given = by_link.get(item.link_id, [])
        if shared[item.link_id] > 1:
            # A linkId that stands there twice: the text tells which question was meant.
            given = [entry for entry in given if entry.get("text") == (item.text.base or None)]
        if item.is_group:
            kept = given if item.repeats else given[:1]
            if item.repeats and kept:
                sheet.set_count((*above, (item.key, 0)), len(kept))
            for instance, entry in enumerate(kept):
                fill_in(sheet, item.items, below(entry), (*above, (item.key, instance)))
        elif item.is_question and given:
            path: Path = (*above, (item.key, 0))
            sheet.give(path, tuple(value for entry in given for value in answer_values(entry)))
            fill_in(sheet, item.items, below(given[0]), path)
