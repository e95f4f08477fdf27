"""What is another in one version of a form than in the one before it, for whoever publishes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from kiosk.domain.forms.model import Form, Item, Option, Text
from kiosk.domain.forms.raw import objects

# The header says these of the version itself.
_OF_THE_VERSION = frozenset({"version", "date", "meta", "item", "resourceType", "id", "url", "text"})
# What is read of an item in another way than by its name.
_TOLD_APART = frozenset({"item", "extension"})
_LONGEST = 200


class Became(StrEnum):
    """What became of something."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"
    MOVED = "moved"


class Part(StrEnum):
    """Which part of a form or of an item."""

    ITEM = "item"
    TITLE = "title"
    TEXT = "text"
    TRANSLATION = "translation"
    TYPE = "type"
    REQUIRED = "required"
    REPEATS = "repeats"
    READ_ONLY = "read_only"
    HIDDEN = "hidden"
    OPTION = "option"
    CONDITION = "condition"
    LIMITS = "limits"
    CALCULATION = "calculation"
    # Whatever else is written differently: there is never another content without a line.
    OTHER = "other"


@dataclass(frozen=True)
class FormChange:
    """One thing that is another.

    Attributes:
        link_id: of the item that it is about; empty for the form itself.
        text: the item's text, as it is now or was last.
        before, after: what it was and is, as far as that can be said in a line; a ``language`` for a translation.
    """

    became: Became
    part: Part
    link_id: str = ""
    text: str = ""
    before: str = ""
    after: str = ""
    language: str = ""


_LIMITED = {Part.LIMITS}
_CALCULATED = {Part.CALCULATION}
# By which lines what is written under a name is told.
_TOLD_AS: Mapping[str, set[Part]] = {
    "text": {Part.TEXT},
    "_text": {Part.TEXT, Part.TRANSLATION},
    "type": {Part.TYPE},
    "required": {Part.REQUIRED},
    "repeats": {Part.REPEATS},
    "readOnly": {Part.READ_ONLY},
    "questionnaire-hidden": {Part.HIDDEN},
    "answerOption": {Part.OPTION, Part.TRANSLATION},
    "enableWhen": {Part.CONDITION},
    "enableBehavior": {Part.CONDITION},
    **dict.fromkeys(
        ("maxLength", "minLength", "minValue", "maxValue", "regex", "maxDecimalPlaces"), _LIMITED
    ),
    **dict.fromkeys(("questionnaire-minOccurs", "questionnaire-maxOccurs"), _LIMITED),
    **dict.fromkeys(
        ("sdc-questionnaire-calculatedExpression", "sdc-questionnaire-initialExpression"), _CALCULATED
    ),
    **dict.fromkeys(("sdc-questionnaire-enableWhenExpression", "variable"), _CALCULATED),
    **dict.fromkeys(("questionnaire-constraint", "targetConstraint"), _CALCULATED),
}


def differences(before: Form, after: Form) -> tuple[FormChange, ...]:
    """Everything that is another in ``after``: of the form itself, then item by item, those that are gone last."""
    found = [*_of_form(before, after)]
    were, are = before.by_key, after.by_key
    for key, item in are.items():
        if key not in were:
            found.append(FormChange(Became.ADDED, Part.ITEM, item.link_id, item.text.base))
            continue
        found += _of_item(were[key], item)
        if _place(before, key, are) != _place(after, key, were):
            found.append(FormChange(Became.MOVED, Part.ITEM, item.link_id, item.text.base))
    found += [
        FormChange(Became.GONE, Part.ITEM, item.link_id, item.text.base)
        for key, item in were.items()
        if key not in are
    ]
    return tuple(found)


def _place(form: Form, key: str, others: Mapping[str, Item]) -> tuple[str, str]:
    """The group that an item is in, and which of those that both forms have comes before it there."""
    chain = form.chains[key]
    group = chain[-2] if len(chain) > 1 else ""
    beside = form.by_key[group].items if group else form.items
    common = [item.key for item in beside if item.key in others]
    place = common.index(key)
    return group, common[place - 1] if place else ""


def _of_form(before: Form, after: Form) -> Iterator[FormChange]:
    yield from _of_texts(before.title, after.title, Part.TITLE, FormChange(Became.CHANGED, Part.TITLE))
    kept = [
        {
            name: value
            for name, value in form.source.items()
            if name not in {*_OF_THE_VERSION, "title", "_title"}
        }
        for form in (before, after)
    ]
    if kept[0] != kept[1]:
        names = sorted(
            name for name in {*kept[0], *kept[1]} if kept[0].get(name, kept) != kept[1].get(name, kept)
        )
        yield FormChange(Became.CHANGED, Part.OTHER, after=", ".join(names))


def _of_item(before: Item, after: Item) -> Iterator[FormChange]:
    about = FormChange(Became.CHANGED, Part.OTHER, after.link_id, after.text.base)
    told = [
        *_of_texts(before.text, after.text, Part.TEXT, about),
        *_of_values(before, after, about),
        *_of_options(before, after, about),
    ]
    yield from told
    parts = {each.part for each in told}
    rest = [name for name in _differing(before.source, after.source) if not _TOLD_AS.get(name, set()) & parts]
    if rest:
        yield replace(about, after=_cut(", ".join(rest)))


def _differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """What is written differently of an item, without those in it; of extensions the end of their addresses."""
    found = [name for name in {*before, *after} - _TOLD_APART if before.get(name) != after.get(name)]
    were, are = _extensions(before), _extensions(after)
    found += [name for name in {*were, *are} if were.get(name) != are.get(name)]
    return sorted(found)


def _extensions(source: Mapping[str, Any]) -> dict[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = {}
    for extension in objects(source.get("extension")):
        found.setdefault(str(extension.get("url")).rpartition("/")[2], []).append(extension)
    return found


def _of_texts(before: Text, after: Text, part: Part, about: FormChange) -> Iterator[FormChange]:
    if before.base != after.base:
        yield _changed(about, part, before.base, after.base)
    were, are = dict(before.translations), dict(after.translations)
    for language in sorted({*were, *are}):
        was, now = were.get(language, ""), are.get(language, "")
        if was != now:
            became = Became.CHANGED if was and now else Became.ADDED if now else Became.GONE
            yield FormChange(
                became, Part.TRANSLATION, about.link_id, about.text, _cut(was), _cut(now), language
            )


def _of_values(before: Item, after: Item, about: FormChange) -> Iterator[FormChange]:
    pairs: list[tuple[Part, object, object]] = [
        (Part.TYPE, before.type, after.type),
        (Part.REQUIRED, before.required, after.required),
        (Part.REPEATS, before.repeats, after.repeats),
        (Part.READ_ONLY, before.read_only, after.read_only),
        (Part.HIDDEN, before.hidden, after.hidden),
    ]
    for part, was, now in pairs:
        if was != now:
            yield _changed(about, part, _said(was), _said(now))
    if _conditions(before) != _conditions(after):
        yield _changed(about, Part.CONDITION, _told_conditions(before), _told_conditions(after))
    if _limits(before) != _limits(after):
        yield _changed(about, Part.LIMITS, _told_limits(before), _told_limits(after))
    if before.expressions != after.expressions or before.constraints != after.constraints:
        yield _changed(
            about,
            Part.CALCULATION,
            "; ".join(one.expression for one in before.expressions),
            "; ".join(one.expression for one in after.expressions),
        )


def _conditions(item: Item) -> object:
    return item.enable_when, item.enable_all and len(item.enable_when) > 1


def _told_conditions(item: Item) -> str:
    joined = " and " if item.enable_all else " or "
    return joined.join(
        f"{one.link_id} {one.operator or '?'} {'' if one.answer is None else _said(one.answer)}".strip()
        for one in item.enable_when
    )


_LIMITS = (
    "min_value",
    "max_value",
    "min_length",
    "max_length",
    "min_occurs",
    "max_occurs",
    "max_decimal_places",
    "regex",
)


def _limits(item: Item) -> dict[str, object]:
    found = {name: getattr(item, name) for name in _LIMITS}
    return {name: value for name, value in found.items() if value not in (None, "")}


def _told_limits(item: Item) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {_said(value)}" for name, value in _limits(item).items())


def _of_options(before: Item, after: Item, about: FormChange) -> Iterator[FormChange]:
    were = {_said(option.value): option for option in before.options}
    are = {_said(option.value): option for option in after.options}
    told = False
    for value in [*are, *(value for value in were if value not in are)]:
        was, now = were.get(value), are.get(value)
        if was is not None and now is not None:
            lines = list(_of_texts(was.text, now.text, Part.OPTION, about))
        else:
            became = Became.ADDED if now is not None else Became.GONE
            words = _cut(_option(was)), _cut(_option(now))
            lines = [FormChange(became, Part.OPTION, about.link_id, about.text, *words)]
        told = told or bool(lines)
        yield from lines
    if not told and before.options != after.options:
        # In another order, or in what else is said of one.
        yield FormChange(Became.MOVED, Part.OPTION, about.link_id, about.text)


def _option(option: Option | None) -> str:
    return "" if option is None else option.text.base or _said(option.value)


def _changed(about: FormChange, part: Part, before: str, after: str) -> FormChange:
    return FormChange(Became.CHANGED, part, about.link_id, about.text, _cut(before), _cut(after))


def _said(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case _:
            return str(getattr(value, "display", "") or getattr(value, "code", "") or value)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]} …"
