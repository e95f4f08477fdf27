"""Answers as staff read them: lines of text in the form's order."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from kiosk.domain.dates import staff_date, staff_time
from kiosk.domain.fhir.values import (
    Attachment,
    Coding,
    DateTime,
    PartialDate,
    Quantity,
    Reference,
    Time,
    Uri,
    Value,
    same,
)
from kiosk.domain.forms.model import Form, Item
from kiosk.domain.forms.response import answer_values, below, objects


class AnsweredLine(NamedTuple):
    """One question or group of a response. ``depth`` counts from 0; ``pictures`` are photos and signatures."""

    depth: int
    text: str
    answers: tuple[str, ...]
    is_group: bool
    pictures: tuple[Attachment, ...] = ()


def answers_in_words(
    form: Form,
    response: Mapping[str, Any],
    language: str,
    yes: str,
    no: str,
    order: str = "ymd",
    twelve_hours: bool = False,
) -> tuple[AnsweredLine, ...]:
    """Every answer of ``response`` in a language; one whose question has gone from the form is named by its linkId.

    Dates stand in ``order``, as staff read them (`staff_date`); times on a clock of twelve hours or of 24.
    """
    by_link: dict[str, Item] = {}
    for item in form.walk():
        by_link.setdefault(item.link_id, item)
    lines: list[AnsweredLine] = []

    def read(entries: list[Mapping[str, Any]], depth: int) -> None:
        for entry in entries:
            link_id = str(entry.get("linkId", ""))
            item = by_link.get(link_id)
            text = (
                item.text.in_language(language) if item and item.text else str(entry.get("text") or link_id)
            )
            values = answer_values(entry)
            is_group = not values and (item is None or item.is_group)
            answers = tuple(in_words(value, item, language, yes, no, order, twelve_hours) for value in values)
            if answers or is_group:
                pictures = tuple(value for value in values if isinstance(value, Attachment) and value.data)
                lines.append(AnsweredLine(depth, text, answers, is_group, pictures))
            read(below(entry), depth + 1)

    read(objects(response.get("item")), 0)
    return tuple(lines)


def latest_differences(
    form: Form,
    old: Mapping[str, Any] | None,
    new: Mapping[str, Any],
    language: str,
    yes: str,
    no: str,
    order: str = "ymd",
    twelve_hours: bool = False,
) -> tuple[AnsweredLine, ...]:
    """The answers of ``new`` that were not so in ``old``; all of them where there is no old response."""
    read = (language, yes, no, order, twelve_hours)
    lines = [line for line in answers_in_words(form, new, *read) if not line.is_group]
    if old is None:
        return tuple(lines)
    before = {(line.text, line.answers) for line in answers_in_words(form, old, *read)}
    return tuple(line for line in lines if (line.text, line.answers) not in before)


def in_words(
    value: Value,
    item: Item | None,
    language: str,
    yes: str,
    no: str,
    order: str = "ymd",
    twelve_hours: bool = False,
) -> str:
    """One answer as people read it; dates and times as in `answers_in_words`."""
    if isinstance(value, bool):
        return yes if value else no
    for option in item.options if item else ():
        if same(option.value, value):
            return option.text.in_language(language)
    match value:
        case Coding(code, _, display):
            return display or code
        case Quantity(number, unit, _, code):
            return " ".join(part for part in (format(number, "f"), unit or code) if part)
        case Attachment(content_type, _, _, title):
            return title or content_type
        case Reference(reference, display):
            return display or reference
        case Uri(text):
            return text
        case Time(text):
            return staff_time(text[:5], twelve_hours=twelve_hours, language=language)
        case DateTime(text):
            time = staff_time(text[11:16], twelve_hours=twelve_hours, language=language)
            return f"{staff_date(text[:10], order, language)} {time}".rstrip()
        case Decimal():
            return format(value, "f")
        case PartialDate():
            return staff_date(str(value), order, language)
        case int() | str():
            unit = f" {item.unit}" if item and item.unit and not isinstance(value, str) else ""
            return f"{value}{unit}"
