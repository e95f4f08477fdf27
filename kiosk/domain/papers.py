"""What the desk prints about a patient who is here: which papers there are, how large, and what stands on them.

A label goes on a tube or a chart, a wristband round a wrist: both say who it is, in letters and in codes that other
systems' scanners read, and the codes hold the record number alone. A ticket says nothing of who has it, nor
does a summary, which says what was agreed; its code says where that was, and nothing of what for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PaperKind(StrEnum):
    """What is printed."""

    LABEL = "label"
    WRISTBAND = "wristband"
    TICKET = "ticket"
    SUMMARY = "summary"


@dataclass(frozen=True)
class PaperSize:
    """A paper that printers are loaded with; in millimetres, as it is read."""

    kind: PaperKind
    width: int
    height: int

    @property
    def key(self) -> str:
        """Of no other size of its kind."""
        return f"{self.width}x{self.height}"


# Those that are sold the world over, the most usual of a kind first.
SIZES: tuple[PaperSize, ...] = (
    PaperSize(PaperKind.LABEL, 57, 32),
    PaperSize(PaperKind.LABEL, 62, 29),
    PaperSize(PaperKind.LABEL, 76, 25),
    PaperSize(PaperKind.LABEL, 102, 51),
    PaperSize(PaperKind.WRISTBAND, 254, 25),
    PaperSize(PaperKind.WRISTBAND, 280, 30),
    PaperSize(PaperKind.WRISTBAND, 178, 19),
    PaperSize(PaperKind.TICKET, 80, 100),
    PaperSize(PaperKind.TICKET, 58, 90),
    PaperSize(PaperKind.SUMMARY, 80, 200),
    PaperSize(PaperKind.SUMMARY, 58, 200),
)


def sizes_of(kind: PaperKind) -> tuple[PaperSize, ...]:
    """The sizes of one kind."""
    return tuple(size for size in SIZES if size.kind is kind)


@dataclass(frozen=True)
class PaperText:
    """What stands on a paper.

    Attributes:
        title: in the largest letters: who it is, or the ticket's number.
        lines: below it, the most needed first; where there is no room for all, the last ones are left out.
        code: what the codes hold.
        mirrored: it is written from right to left.
    """

    title: str
    lines: tuple[str, ...]
    code: str
    mirrored: bool = False


@dataclass(frozen=True)
class DayLine:
    """Somebody of the day, as a line of the list on paper; all as it is read."""

    time: str
    ticket: str
    name: str
    born: str
    number: str
    practitioner: str
    standing: str
