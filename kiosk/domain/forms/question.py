"""Questions and pages as the screen shows them: an item of a form with its draft, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.dates import DateParts
from kiosk.domain.fhir.values import Attachment
from kiosk.domain.forms.answers import longest
from kiosk.domain.forms.constraints import most_bytes
from kiosk.domain.forms.drafts import Draft, TimeParts, option_key
from kiosk.domain.forms.layout import is_help
from kiosk.domain.forms.model import Item, ItemType, Path
from kiosk.domain.forms.raw import objects

MOST_ROWS = 10
# "Health insurance card" in LOINC.
INSURANCE_CARD = "64290-0"
LOINC = "http://loinc.org"


class Kind(StrEnum):
    """Which control a question gets."""

    BOOLEAN = "boolean"
    CHOICE = "choice"
    TEXT_LINE = "line"
    TEXT_AREA = "area"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "datetime"
    QUANTITY = "quantity"
    SCALE = "scale"
    PHOTO = "photo"
    SIGNATURE = "signature"
    NOTE = "note"


_KINDS = {
    ItemType.BOOLEAN: Kind.BOOLEAN,
    ItemType.CHOICE: Kind.CHOICE,
    ItemType.OPEN_CHOICE: Kind.CHOICE,
    ItemType.STRING: Kind.TEXT_LINE,
    ItemType.TEXT: Kind.TEXT_AREA,
    ItemType.INTEGER: Kind.NUMBER,
    ItemType.DECIMAL: Kind.NUMBER,
    ItemType.DATE: Kind.DATE,
    ItemType.TIME: Kind.TIME,
    ItemType.DATE_TIME: Kind.DATE_TIME,
    ItemType.QUANTITY: Kind.QUANTITY,
    ItemType.URL: Kind.TEXT_LINE,
}
_ROWS = frozenset({Kind.TEXT_LINE, Kind.TEXT_AREA, Kind.NUMBER, Kind.QUANTITY})


def kind_of(item: Item) -> Kind:
    """The control that asks for an item."""
    if not item.supported or item.read_only or not item.is_question:
        return Kind.NOTE
    if item.type is ItemType.ATTACHMENT:
        return Kind.SIGNATURE if item.signature else Kind.PHOTO
    return Kind.SCALE if item.scale is not None else _KINDS[item.type]


def shows_a_card(item: Item) -> bool:
    """Whether a form says by an item's code (LOINC) that its picture is one of an insurance card."""
    return any(
        code.get("system") == LOINC and code.get("code") == INSURANCE_CARD
        for code in objects(item.source.get("code"))
    )


class Choice(NamedTuple):
    """One permitted answer; a boolean's two have the keys ``true`` and ``false`` and no text."""

    key: str
    text: str
    selected: bool
    exclusive: bool


@dataclass(frozen=True, repr=False)
class Question:
    """A question as the screen shows it. ``rows`` holds what was typed, one text or several."""

    key: str
    link_id: str
    kind: Kind
    text: str
    hint: str
    required: bool
    multiple: bool
    choices: tuple[Choice, ...]
    open_text: str | None
    open_label: str
    rows: tuple[str, ...]
    date: DateParts
    time: TimeParts
    unit: int | None
    units: tuple[str, ...]
    attached: tuple[Attachment, ...]
    # What an answer that excludes others has left out, in words.
    set_aside: tuple[str, ...]
    max_bytes: int | None
    # A photo that is to show an insurance card.
    of_a_card: bool
    can_add: bool
    max_length: int
    read_only: bool


@dataclass(frozen=True, repr=False)
class Page:
    """What is on the screen. ``group_instance`` counts from 1 in a repeating group and is 0 elsewhere."""

    key: str
    title: str
    intro: tuple[str, ...]
    questions: tuple[Question, ...]
    group_instance: int
    can_add_group: bool
    can_remove_group: bool


class ReviewLine(NamedTuple):
    """A question and its answer, to be looked over; ``answers`` is empty where there is none."""

    key: str
    text: str
    kind: Kind
    answers: tuple[str, ...]


def path_key(path: Path) -> str:
    """A path as text."""
    return "/".join(f"{key}#{instance}" for key, instance in path)


def question_of(key: str, item: Item, draft: Draft, kind: Kind, text: str, language: str) -> Question:
    """A question of ``kind`` by the name ``key`` and with the words ``text``."""
    askable = kind is not Kind.NOTE
    rows = tuple(draft.rows) if kind in _ROWS else ("",)
    most = min(item.max_occurs or MOST_ROWS, MOST_ROWS)
    return Question(
        key=key,
        link_id=item.link_id,
        kind=kind,
        text=text,
        hint=_hint(item, language),
        required=item.required,
        multiple=item.is_choice and item.repeats,
        choices=_choices(item, draft, kind, language) if askable else (),
        open_text=draft.open_text if item.type is ItemType.OPEN_CHOICE and askable else None,
        open_label=item.open_label.in_language(language),
        rows=rows,
        date=draft.date,
        time=draft.time,
        unit=draft.unit,
        units=tuple(unit.display or unit.code for unit in item.units),
        attached=draft.attached,
        set_aside=_set_aside(item, draft, language) if askable else (),
        max_bytes=most_bytes(item),
        of_a_card=kind is Kind.PHOTO and shows_a_card(item),
        can_add=item.repeats
        and kind in (Kind.TEXT_LINE, Kind.TEXT_AREA, Kind.NUMBER)
        and len(rows) < most
        and bool(rows[-1].strip()),
        max_length=longest(item),
        read_only=item.read_only,
    )


def _hint(item: Item, language: str) -> str:
    parts = [item.entry_format.in_language(language), item.unit]
    parts += [child.text.in_language(language) for child in item.items if is_help(child)]
    return " · ".join(part for part in parts if part)


def _choices(item: Item, draft: Draft, kind: Kind, language: str) -> tuple[Choice, ...]:
    if kind is Kind.SCALE and item.scale is not None:
        return tuple(
            Choice(str(step), str(step), draft.rows[0].strip() == str(step), False) for step in item.scale
        )
    if item.type is ItemType.BOOLEAN:
        return tuple(Choice(key, "", key in draft.chosen, False) for key in ("true", "false"))
    return tuple(
        Choice(
            option_key(index),
            " ".join(part for part in (option.prefix, option.text.in_language(language)) if part),
            option_key(index) in draft.chosen,
            option.exclusive,
        )
        for index, option in enumerate(item.options)
    )


def _set_aside(item: Item, draft: Draft, language: str) -> tuple[str, ...]:
    missing = [key for key in draft.aside_chosen if key not in draft.chosen]
    chosen = [item.options[int(key)].text.in_language(language) for key in missing]
    typed = draft.aside_text.strip()
    return tuple(filter(None, (*chosen, typed if typed != draft.open_text.strip() else "")))
