"""Allergies, medicines and conditions in a response: what a patient reports, for staff to take into the record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.domain.fhir.values import same
from kiosk.domain.forms.model import Form, Item
from kiosk.domain.forms.response import answer_values, below, objects
from kiosk.domain.forms.words import in_words

LOINC = "http://loinc.org"
# The sections of a patient summary (LOINC), by the code of the question or group that asks for them.
KINDS = {"48765-2": "allergy", "10160-0": "medicine", "11450-4": "condition"}
REPORTED = tuple(KINDS.values())
LONGEST = 300


def reported(form: Form, response: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """(kind, text) of each thing that is reported, in the form's base language, once."""
    found = dict.fromkeys(_walk(form.items, objects(response.get("item")), ""))
    return tuple(found)


def kind_of(item: Item) -> str:
    """What an item asks for; empty where it is none of the kinds."""
    for code in objects(item.source.get("code")):
        if code.get("system") == LOINC and code.get("code") in KINDS:
            return KINDS[str(code["code"])]
    return ""


def _walk(items: tuple[Item, ...], entries: list[Mapping[str, Any]], kind: str) -> Iterator[tuple[str, str]]:
    for item in items:
        own = kind_of(item) or kind
        for entry in entries:
            if entry.get("linkId") != item.link_id:
                continue
            if item.is_group and own:
                # A group is one thing: its answers stand beside each other.
                text = ", ".join(_answers(item.items, below(entry)))
                if text:
                    yield own, text[:LONGEST]
            elif own:
                for text in _texts(item, entry):
                    yield own, text[:LONGEST]
            else:
                yield from _walk(item.items, below(entry), kind)


def _answers(items: tuple[Item, ...], entries: list[Mapping[str, Any]]) -> Iterator[str]:
    for item in items:
        for entry in entries:
            if entry.get("linkId") == item.link_id:
                yield from _texts(item, entry)
                yield from _answers(item.items, below(entry))


def _texts(item: Item, entry: Mapping[str, Any]) -> Iterator[str]:
    for value in answer_values(entry):
        apart = any(option.exclusive and same(option.value, value) for option in item.options)
        # "None of these" reports nothing.
        if not apart and not isinstance(value, bool):
            yield in_words(value, item, "", "", "")
