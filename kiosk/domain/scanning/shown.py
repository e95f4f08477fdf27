"""Which of the codes that a camera sees, look after look, is the one that somebody shows it."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.planning.letter_code import is_like_one
from kiosk.domain.scanning.framing import CARD_BEGINS

# Read so often, and each time alike, a code is no slip of the reader.
ALIKE = 2
# The back of a card has codes that are none of ours, and they are read more easily: only what is seen in so many looks,
# while nothing of ours is, was meant.
OTHERS_LOOKS = 20


def is_ours(text: str) -> bool:
    """Whether ``text`` begins as a card's code or is like a letter's; whether it is right is asked later."""
    return is_like_one(text) or CARD_BEGINS.match(text) is not None


class ShownCode:
    """Takes what each look has found, and says what is shown."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}
        self._others = 0

    def look(self, texts: Sequence[str]) -> str:
        """The code that is shown, now that ``texts`` were seen as well; empty while that is open."""
        ours = [text for text in texts if is_ours(text)]
        for text in ours:
            self._seen[text] = self._seen.get(text, 0) + 1
            if self._seen[text] >= ALIKE:
                return text
        if ours:
            self._others = 0
        elif texts:
            self._others += 1
        return texts[0] if self._others >= OTHERS_LOOKS else ""
