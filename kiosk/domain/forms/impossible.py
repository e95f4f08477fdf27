"""What of a form nobody can ever meet, whatever they answer: told before patients get it, in a sentence each."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.fhir.values import compare
from kiosk.domain.forms.model import Form, Item, ItemType
from kiosk.domain.forms.raw import objects, shortened, word_of
from kiosk.domain.patterns import shortest

# So many of these sentences are said at once.
MOST_SAID = 3
# So many answers to one question nobody gives while others wait.
MOST_ANSWERS = 100
# What may bring the permitted answers later than the file.
_OFFERS = frozenset({"answerExpression", "candidateExpression"})


def impossible(form: Form) -> tuple[str, ...]:
    """A sentence for each rule of an item that no answer can keep; empty where there is none."""
    return tuple(f"item '{shortened(item.link_id)}': {why}" for item in form.walk() for why in _of(item))


def _of(item: Item) -> Iterator[str]:
    low, high = item.min_value, item.max_value
    if low is not None and high is not None and compare(low, high) == 1:
        yield "its least value is above its greatest; no answer lies between"
    if item.min_length and item.max_length and item.min_length > item.max_length:
        yield f"an answer has {item.min_length} letters or more and {item.max_length} or fewer; no text has"
    if item.regex and item.max_length and (least := shortest(item.regex)) > item.max_length:
        yield f"its pattern takes {least} letters or more, and it has room for {item.max_length}"
    if item.min_occurs and item.max_occurs and item.min_occurs > item.max_occurs:
        yield f"it takes {item.min_occurs} answers or more and {item.max_occurs} or fewer; no number is both"
    elif item.min_occurs and item.min_occurs > 1 and not item.repeats:
        yield f"it takes {item.min_occurs} answers or more, and does not repeat; give it 'repeats'"
    elif item.min_occurs and item.min_occurs > MOST_ANSWERS:
        yield f"it takes {item.min_occurs} answers or more; nobody gives more than {MOST_ANSWERS}"
    if item.type is ItemType.CHOICE and item.required and not _offers(item):
        yield "it must be answered and has no permitted answers; give it 'answerOption' or 'answerValueSet'"
    chosen = len(item.options)
    if item.type is ItemType.CHOICE and chosen and item.repeats and (item.min_occurs or 0) > chosen:
        yield f"it takes {item.min_occurs} answers or more, of {chosen} that it permits"


def _offers(item: Item) -> bool:
    """Whether anything says what may be answered, be it a value set that is not on this computer."""
    said = objects(item.source.get("answerOption")) or word_of(item.source.get("answerValueSet"))
    return bool(said or item.options or any(entry.kind in _OFFERS for entry in item.expressions))
