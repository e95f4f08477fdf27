"""How a form is cut into pages: one question, or one tight group, at a time. Decided once, before any answer."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.domain.forms.model import Form, Item, ItemType

# More than this on one screen is a form, not a question.
TIGHT = 3
FEW_OPTIONS = 6
_SHORT = frozenset(
    {ItemType.BOOLEAN, ItemType.STRING, ItemType.INTEGER, ItemType.DECIMAL, ItemType.DATE, ItemType.TEXT}
)
_TYPED = _SHORT - {ItemType.BOOLEAN}
_HELP = frozenset({"help", "flyover", "prompt", "unit", "lower", "upper"})


class PagePlan(NamedTuple):
    """One page: the items that are read first, and those that are asked, by key.

    A key is placed below the page's group, or below an item that stands on the same page.
    """

    intro: tuple[str, ...]
    asked: tuple[str, ...]


class GroupPlan(NamedTuple):
    """A group's pages, once for each of its instances."""

    key: str
    repeats: bool
    parts: tuple[PagePlan | GroupPlan, ...]


Plan = tuple[PagePlan | GroupPlan, ...]


def is_help(item: Item) -> bool:
    """A text that belongs to the question above it, such as a hint or a unit."""
    return item.type is ItemType.DISPLAY and not _HELP.isdisjoint(item.controls)


def plan(form: Form) -> Plan:
    """The pages of ``form`` in its order. Hidden items have none."""
    return _parts(form.items)


def _parts(items: tuple[Item, ...]) -> Plan:
    parts: list[PagePlan | GroupPlan] = []
    notes: list[str] = []
    waiting = [item for item in items if not item.hidden]
    while waiting:
        item = waiting.pop(0)
        if item.type is ItemType.DISPLAY:
            notes.append(item.key)
        elif item.is_group:
            if notes:
                parts.append(PagePlan(tuple(notes), ()))
                notes = []
            if below := _tight(item) or _parts(item.items):
                parts.append(GroupPlan(item.key, item.repeats, below))
        else:
            asked = _with_followers(item, waiting)
            parts.append(PagePlan(tuple(notes), asked))
            parts += _deeper(item)
            notes = []
    if notes:
        parts.append(PagePlan(tuple(notes), ()))
    return tuple(parts)


def _tight(group: Item) -> Plan:
    """A group as a single page where it is short, or where the form asks for it; empty otherwise."""
    shown = [item for item in group.items if not item.hidden]
    asked = [item for item in shown if item.is_question]
    if any(item.is_group or (item.is_question and _children(item)) for item in shown) or not asked:
        return ()
    short = len(asked) <= TIGHT and all(
        item.type in _SHORT or (item.is_choice and len(item.options) <= FEW_OPTIONS) for item in asked
    )
    large = sum(item.is_choice or item.type is ItemType.TEXT for item in asked)
    if not (short and large <= 1) and "page" not in group.controls:
        return ()
    notes = tuple(item.key for item in shown if item.type is ItemType.DISPLAY)
    return (PagePlan(notes, tuple(item.key for item in asked)),)


def _children(item: Item) -> list[Item]:
    return [child for child in item.items if not child.hidden and not is_help(child)]


def _with_followers(item: Item, waiting: list[Item]) -> tuple[str, ...]:
    """A question with what it brings up: short questions below it, or beside it and about nothing else."""
    asked = [item.key]
    if item.is_choice and len(item.options) > FEW_OPTIONS:
        return tuple(asked)
    children = _children(item)
    if children and all(child.type in _TYPED and not _children(child) for child in children):
        asked += [child.key for child in children[: TIGHT - 1]]
    while waiting and len(asked) < TIGHT:
        follower = waiting[0]
        only = {condition.question for condition in follower.enable_when}
        if follower.type not in _TYPED or only != {item.key} or _children(follower):
            break
        asked.append(waiting.pop(0).key)
    return tuple(asked)


def _deeper(item: Item) -> list[PagePlan | GroupPlan]:
    """What stands below a question and does not fit beside it, as pages that follow."""
    children = _children(item)
    if not children:
        return []
    beside = all(child.type in _TYPED and not _children(child) for child in children)
    tight = beside and not (item.is_choice and len(item.options) > FEW_OPTIONS)
    rest = children[TIGHT - 1 :] if tight else children
    return [GroupPlan(item.key, False, _parts(tuple(rest)))] if rest else []
