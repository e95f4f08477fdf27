"""What a patient has entered into a question, as typed: kept as it stands, whether it is an answer or not."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from kiosk.domain.dates import DateParts
from kiosk.domain.fhir.values import (
    Attachment,
    Coding,
    DateTime,
    PartialDate,
    Quantity,
    Time,
    Uri,
    Value,
    same,
)
from kiosk.domain.forms.model import Item, ItemType


class TimeParts(NamedTuple):
    """A time as typed. ``half`` is ``am`` or ``pm`` on a clock of twelve hours and empty on one of 24."""

    hour: str = ""
    minute: str = ""
    half: str = ""


@dataclass
class Draft:
    """One question's answer as it stands on the screen.

    ``chosen`` are option keys; ``kept`` are values that came with an earlier response and that no control here shows.
    ``aside_chosen`` and ``aside_text`` are what an answer that excludes others has put aside, until it is taken back.
    """

    rows: list[str] = field(default_factory=lambda: [""])
    chosen: list[str] = field(default_factory=list)
    open_text: str = ""
    date: DateParts = field(default_factory=DateParts)
    time: TimeParts = field(default_factory=TimeParts)
    unit: int | None = None
    attached: tuple[Attachment, ...] = ()
    kept: tuple[Value, ...] = ()
    aside_chosen: list[str] = field(default_factory=list)
    aside_text: str = ""

    def put_aside(self, chosen: list[str]) -> None:
        """Keep ``chosen`` and what was typed for when the answer that excludes them is taken back."""
        if chosen or self.open_text.strip():
            self.aside_chosen, self.aside_text = chosen, self.open_text
        self.open_text = ""

    def bring_back(self) -> list[str]:
        """What was put aside: what was typed stands there again, what was chosen is returned."""
        chosen = self.aside_chosen
        self.open_text = self.open_text or self.aside_text
        self.aside_chosen, self.aside_text = [], ""
        return chosen


def option_key(index: int) -> str:
    """What names an option within its question."""
    return str(index)


def draft_of(item: Item, values: tuple[Value, ...]) -> Draft:
    """A draft that shows ``values``; what does not fit the question is left out."""
    draft = Draft()
    if not item.supported:
        draft.kept = values
        return draft
    rows: list[str] = []
    for value in values:
        if item.type is ItemType.BOOLEAN:
            if isinstance(value, bool):
                draft.chosen = ["true" if value else "false"]
        elif item.is_choice:
            matching = [index for index, option in enumerate(item.options) if same(option.value, value)]
            if matching:
                key = option_key(matching[0])
                draft.chosen = [*draft.chosen, key] if item.repeats else [key]
            elif item.type is ItemType.OPEN_CHOICE:
                draft.open_text = value.display or value.code if isinstance(value, Coding) else shown(value)
        elif item.type is ItemType.DATE:
            if isinstance(value, PartialDate):
                draft.date = _date_parts(value)
        elif isinstance(value, Time):
            draft.time = TimeParts(value.text[:2], value.text[3:5])
        elif isinstance(value, DateTime):
            draft.date = _date_parts(PartialDate.parse(value.text[:10]))
            if len(value.text) > 10:
                draft.time = TimeParts(value.text[11:13], value.text[14:16])
        elif isinstance(value, Quantity):
            rows.append(shown(value.value))
            codes = [unit.code for unit in item.units]
            draft.unit = codes.index(value.code) if value.code in codes else None
        elif isinstance(value, Attachment):
            draft.attached = (*draft.attached, value)
        else:
            rows.append(shown(value))
    if rows:
        draft.rows = rows if item.repeats else rows[:1]
    return draft


def _date_parts(value: PartialDate) -> DateParts:
    return DateParts(str(value.day or ""), str(value.month or ""), f"{value.year:04d}")


def shown(value: Value) -> str:
    """A value as it is typed."""
    if isinstance(value, Uri | Time | DateTime):
        return value.text
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def is_empty(item: Item, draft: Draft) -> bool:
    """Nothing entered at all."""
    date = any(part.strip() for part in (draft.date.day, draft.date.month, draft.date.year))
    time = bool(draft.time.hour.strip() or draft.time.minute.strip())
    match item.type:
        case ItemType.DATE:
            return not date
        case ItemType.TIME:
            return not time
        case ItemType.DATE_TIME:
            return not date and not time
        case ItemType.ATTACHMENT:
            return not draft.attached
        case _:
            pass
    if item.type is ItemType.BOOLEAN:
        return not draft.chosen
    if item.is_choice:
        return not draft.chosen and not draft.open_text.strip()
    return not any(row.strip() for row in draft.rows)
