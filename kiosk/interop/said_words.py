"""Words beside dates and times that no table knows, as somebody has said what they mean: in a map of an import."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
HALVES = ("am", "pm")


def weekday_of(value: object) -> str | None:
    """The English name of a day that stands as one, or as a number from 1 for Monday; None for anything else."""
    return _one_of(value, WEEKDAYS)


def month_of(value: object) -> str | None:
    """The English name of a month that stands as one, or as a number from 1; None for anything else."""
    return _one_of(value, MONTHS)


def half_of(value: object) -> str | None:
    """``am`` or ``pm``; None for anything else."""
    return value.casefold() if isinstance(value, str) and value.casefold() in HALVES else None


def _one_of(value: object, names: tuple[str, ...]) -> str | None:
    text = str(value).strip().casefold() if isinstance(value, int | str) else ""
    if text.isascii() and text.isdigit():
        return names[int(text) - 1] if 0 < int(text[:4]) <= len(names) else None
    return next((name for name in names if name.casefold() == text), None)


@dataclass(frozen=True)
class SaidWords:
    """What words mean beside dates and times: the English one for each, and nothing for those that mean nothing."""

    meanings: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _any(self) -> re.Pattern[str]:
        words = sorted(self.meanings, key=len, reverse=True)
        return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, words))})(?![^\W\d_])", re.IGNORECASE)

    @cached_property
    def _by_word(self) -> dict[str, str]:
        return {word.casefold(): meaning for word, meaning in self.meanings.items()}

    def plain(self, text: str) -> str:
        """A date or a time with the words that are known in their place.

        >>> SaidWords({"måndagen": "Monday", "hod.": ""}).plain("Måndagen 12.1.2026 8:30 hod.")
        'Monday 12.1.2026 8:30'
        """
        if not self.meanings:
            return text
        even = unicodedata.normalize("NFC", text)
        found = self._any.sub(lambda word: f" {self._by_word.get(word[0].casefold(), '')} ", even)
        return " ".join(found.split()) if found != even else text
