"""The words of a page and of a question, as they are compared: without case, accents and signs, in any script."""

from __future__ import annotations

from itertools import groupby, pairwise
from unicodedata import category

from kiosk.domain.names import fold

# Scripts that write no spaces between words (Thai, Lao, Burmese, Khmer, kana and Han): each of their letters is a word.
_UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF), (0x20000, 0x323AF),
)  # fmt: skip


def spaced(text: str) -> str:
    """The words of ``text``, folded, with a space between any two.

    >>> spaced("Where can I park? 停车")
    'where can i park 停 车'
    """
    return " ".join(" ".join(run) if apart else "".join(run) for apart, run in _runs(text))


def sought(question: str) -> tuple[str, ...]:
    """What is looked for, each once; of what is written without spaces any two letters beside each other.

    >>> sought("Parking? 停车场")
    ('parking', '停 车', '车 场')
    """
    words: list[str] = []
    for apart, run in _runs(question):
        if apart and len(run) > 1:
            words += [f"{one} {other}" for one, other in pairwise(run)]
        else:
            words.append("".join(run))
    return tuple(dict.fromkeys(words))


def _runs(text: str) -> list[tuple[bool, list[str]]]:
    """The words, as letters, and whether each is of a script without spaces."""
    plain = "".join(sign if sign.isalnum() or category(sign)[0] == "M" else " " for sign in text)
    return [
        (apart, list(letters))
        for word in plain.split()
        for apart, letters in groupby(fold(word), _is_unspaced)
    ]


def _is_unspaced(letter: str) -> bool:
    return any(first <= ord(letter) <= last for first, last in _UNSPACED)
