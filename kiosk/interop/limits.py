"""How much of a file is taken in at once: what somebody sends us by mistake or by malice must not fill the memory.

The sizes are many times what exports are: a bundle of one patient's whole history has some megabytes, a line of a
population some kilobytes, and JSON packs to a tenth or a thirtieth of its size.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, TextIO

from kiosk.interop.report import NotUsedReason

# Bytes of a line, and of a file that is read whole.
LONGEST_LINE = 8 << 20
LARGEST_WHOLE = 64 << 20
# Values of one JSON text: each takes some ten times its two or three bytes in memory.
MOST_PARTS = 4_000_000
# Of what within what: a resource in a bundle in a bundle has some twenty.
DEEPEST = 100
# How many times as large a packed file may become, once it has become larger than what is harmless.
LARGEST_RATIO = 200
HARMLESS = 32 << 20
# Bytes of a line that is too long, which are passed over to get to the next.
MOST_SKIPPED = 1 << 30
# Letters of a line of a CSV file.
LONGEST_TEXT_LINE = 1 << 20
_BLOCK = 1 << 20


class TooLarge(Exception):
    """The file is not read any further; ``reason`` says why."""

    def __init__(self, reason: NotUsedReason) -> None:
        super().__init__(reason)
        self.reason = reason


class Bounded:
    """Reads what a file holds, unpacked, and no more than its limits."""

    def __init__(self, opened: BinaryIO, packed: BinaryIO | None) -> None:
        """``opened`` gives the content; ``packed`` is the file it is unpacked from, None for one that is not."""
        self._opened = opened
        self._packed = packed
        self._given = 0

    def whole(self) -> bytes:
        """All of it. Raises TooLarge."""
        blocks: list[bytes] = []
        while block := self._opened.read(_BLOCK):
            self._count(block)
            if self._given > LARGEST_WHOLE:
                raise TooLarge(NotUsedReason.TOO_LARGE)
            blocks.append(block)
        return b"".join(blocks)

    def lines(self) -> Iterator[bytes | None]:
        """Line by line; None for one that is too long. Raises TooLarge."""
        while line := self._opened.readline(LONGEST_LINE + 1):
            self._count(line)
            if len(line) <= LONGEST_LINE:
                yield line
                continue
            self._skip(line)
            yield None

    def _skip(self, part: bytes) -> None:
        skipped = len(part)
        while part and not part.endswith(b"\n"):
            part = self._opened.readline(_BLOCK)
            self._count(part)
            skipped += len(part)
            if skipped > MOST_SKIPPED:
                raise TooLarge(NotUsedReason.ENDLESS)

    def _count(self, block: bytes) -> None:
        self._given += len(block)
        if self._packed is not None and self._given > max(HARMLESS, LARGEST_RATIO * self._packed.tell()):
            raise TooLarge(NotUsedReason.PACKED)


def has_too_many_parts(text: bytes) -> bool:
    """Whether a JSON text would be far larger in memory than it is."""
    return text.count(b",") + text.count(b"{") + text.count(b"[") > MOST_PARTS


def is_too_deep(value: object) -> bool:
    """Whether a JSON value holds something in something in something, further down than anything is."""
    level: list[Any] = [value]
    for _ in range(DEEPEST):
        level = [
            part
            for node in level
            if isinstance(node, dict | list)
            for part in (node.values() if isinstance(node, dict) else node)
            if isinstance(part, dict | list)
        ]
        if not level:
            return False
    return True


def text_lines(opened: TextIO) -> Iterator[str]:
    """The lines of a text file. Raises TooLarge at one that is too long: which quotes stand open is not known then."""
    while line := opened.readline(LONGEST_TEXT_LINE + 1):
        if len(line) > LONGEST_TEXT_LINE:
            raise TooLarge(NotUsedReason.ENDLESS)
        yield line
