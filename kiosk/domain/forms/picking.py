"""What a touch on an answer does to a question's draft: several answers, one, and those that exclude others."""

from __future__ import annotations

from kiosk.domain.forms.drafts import Draft, option_key
from kiosk.domain.forms.model import Item, ItemType


def choice_keys(item: Item) -> set[str]:
    """What may be picked."""
    if item.type is ItemType.BOOLEAN:
        return {"true", "false"}
    return set(map(option_key, range(len(item.options))))


def pick(item: Item, draft: Draft, choice: str) -> None:
    """Pick an answer; where several may be picked, picking again takes it back."""
    if item.type is ItemType.BOOLEAN or not item.repeats:
        draft.chosen = [choice]
        draft.open_text = ""
        return
    others = [key for key in draft.chosen if key != choice and not item.options[int(key)].exclusive]
    if choice in draft.chosen:
        draft.chosen = draft.bring_back() if item.options[int(choice)].exclusive else others
    elif item.options[int(choice)].exclusive:
        draft.put_aside(others)
        draft.chosen = [choice]
    else:
        draft.chosen = [*others, choice]


def write_open(item: Item, draft: Draft, text: str) -> None:
    """An answer of the patient's own; it takes the place of those that exclude others."""
    draft.open_text = text
    if text.strip():
        kept = [key for key in draft.chosen if not item.options[int(key)].exclusive]
        draft.chosen = kept if item.repeats else []
