"""What a form demands of an answer, whoever gives it: one list for what is typed on the screen and for a response.

The screen says it in the patient's words, by ErrorCode; a response's check says it in a sentence for who made the form.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.budget import Budget
from kiosk.domain.fhir.values import Quantity, Uri, Value, compare
from kiosk.domain.forms.model import Item


class Bound(StrEnum):
    """Something that a form can demand."""

    PLACES = "places"
    LEAST = "least"
    MOST = "most"
    LONGEST = "longest"
    SHORTEST = "shortest"
    PATTERN = "pattern"
    FEWEST = "fewest"
    MOST_ANSWERS = "most_answers"


class Unmet(NamedTuple):
    """A demand that is not met, and what the form allows; a pattern has no ``limit``."""

    bound: Bound
    limit: Value | None = None


def broken_by(item: Item, value: Value, budget: Budget) -> Iterator[Unmet]:
    """What one answer of the right type does not meet, in the order in which it is told. Raises OverBudget."""
    amount = value.value if isinstance(value, Quantity) else value
    if item.max_decimal_places is not None and isinstance(amount, Decimal):
        exponent = amount.normalize().as_tuple().exponent
        if isinstance(exponent, int) and -exponent > item.max_decimal_places:
            yield Unmet(Bound.PLACES, item.max_decimal_places)
    if item.min_value is not None and compare(value, item.min_value) == -1:
        yield Unmet(Bound.LEAST, item.min_value)
    if item.max_value is not None and compare(value, item.max_value) == 1:
        yield Unmet(Bound.MOST, item.max_value)
    if isinstance(value, str | Uri):
        text = value if isinstance(value, str) else value.text
        if item.max_length and len(text) > item.max_length:
            yield Unmet(Bound.LONGEST, item.max_length)
        if item.min_length and len(text) < item.min_length:
            yield Unmet(Bound.SHORTEST, item.min_length)
        if item.regex and not fits(item.regex, text, budget):
            yield Unmet(Bound.PATTERN)


def broken_by_count(item: Item, count: int) -> Unmet | None:
    """What so many answers, or instances of a group, do not meet. Whether any are needed at all is ``required``."""
    if item.max_occurs and count > item.max_occurs:
        return Unmet(Bound.MOST_ANSWERS, item.max_occurs)
    if item.min_occurs and count < item.min_occurs:
        return Unmet(Bound.FEWEST, item.min_occurs)
    return None


def most_bytes(item: Item) -> int | None:
    """How large an attachment may be; None where the form does not say."""
    return int(item.max_megabytes * 1_000_000) if item.max_megabytes is not None else None


def fits(pattern: str, text: str, budget: Budget) -> bool:
    """Whether ``text`` follows the form's pattern; one that cannot be used asks for nothing. Raises OverBudget."""
    # Here, and not above: few forms bring patterns.
    from kiosk.domain import patterns

    try:
        return patterns.found(pattern, text, budget, whole=True)
    except patterns.UnusablePattern:
        return True
