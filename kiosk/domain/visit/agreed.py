"""One thing that was agreed with a patient in a visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.notices import words_in


@dataclass(frozen=True)
class AgreedPoint:
    """One thing that was agreed.

    Attributes:
        says: the words, by language; own words by `notices.OWN`.
        written_at: when (aware).
        author: empty for whoever is not staff.
    """

    id: str
    says: Mapping[str, str]
    written_at: datetime
    author: str = ""

    def text(self, language: str) -> str:
        """The words in ``language``, else as they are."""
        return words_in(self.says, language)
