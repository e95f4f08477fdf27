"""Where a scan begins and ends in what a scanner sends down a line, whatever else comes down it."""

from __future__ import annotations

import re

from kiosk.domain.scanning.alphabet import LONGEST_SCAN

# A card's code begins with a mark and a separator or the standard's name, a stripe with its sign and a state; a scanner
# may say first which kind of code it is.
CARD_BEGINS = re.compile(r"(?:\][A-Za-z][0-9])?(?:@[\x00-\x1f A]|%[A-Z]{2})", re.ASCII)
_ENDS = re.compile(r"[\r\n]+")
# One card's code behind another one's last line.
_NEXT_CARD = re.compile(r"(?<=[\r\n])(?=(?:\][A-Za-z][0-9])?@[\r\n])", re.ASCII)
# What is not yet a whole beginning.
_SHORTEST = 8


class Framing:
    """Takes bytes as they come, and gives scans. A line's end ends one; a card's code has lines, and a pause ends it.

    What has no end is given as soon as it is longer than any scan, cut to where that is seen; the rest of it, up to the
    next pause, goes nowhere.
    """

    def __init__(self) -> None:
        self._held = b""
        self._drowned = False

    @property
    def is_empty(self) -> bool:
        """Nothing waits for its end."""
        return not self._held and not self._drowned

    def feed(self, data: bytes) -> list[str]:
        """The scans that end in ``data``."""
        if self._drowned:
            return []
        text = _text(self._held + data)
        found: list[str] = []
        while True:
            rest, scan = _first(text)
            if scan is None:
                break
            text = rest
            if scan.strip():
                found.append(scan)
        if len(text) > LONGEST_SCAN:
            found.append(text[: LONGEST_SCAN + 1])
            text, self._drowned = "", True
        self._held = text.encode("latin-1")
        return found

    def pause(self) -> list[str]:
        """Nothing has come for a while: what waits is whole."""
        text = _text(self._held)
        self.forget()
        return [text] if text.strip() else []

    def forget(self) -> None:
        """The line is gone: nothing that comes later belongs to what came before."""
        self._held, self._drowned = b"", False


def _text(data: bytes) -> str:
    """Each byte as a letter; `with_accents` makes one of two where they were one."""
    return data.decode("latin-1")


def _first(text: str) -> tuple[str, str | None]:
    """What comes behind the first whole scan of ``text``, and that scan; None where none has ended yet."""
    begins = text.lstrip("\r\n")
    if CARD_BEGINS.match(begins):
        second = _NEXT_CARD.search(begins, 1)
        return (text, None) if second is None else (begins[second.start() :], begins[: second.start()])
    end = _ENDS.search(begins)
    if end is None or (end.end() == len(begins) and _may_be_card(begins)):
        return text, None
    return begins[end.end() :], begins[: end.start()]


def _may_be_card(text: str) -> bool:
    return len(text) < _SHORTEST and text.startswith(("@", "]", "%"))
