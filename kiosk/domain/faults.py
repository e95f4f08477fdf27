"""What is kept of a fault of ours: its type and its place, and nothing of what the program was working on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import TracebackType

_PACKAGE = "kiosk"
# As long as a table of the record takes it.
LONGEST = 200


@dataclass(frozen=True)
class Fault:
    """One kind of fault of one program.

    Attributes:
        program: ``lobby``, ``staff``, ``board`` or another word of the command.
        kind: the exception's class, and the driver's where that says more.
        place: the last line of ours that was at work, ``services/visit/checkin.py:142 apply``.
        count: how often it has come; ``last`` (aware) when it came last.
    """

    program: str
    kind: str
    place: str
    count: int
    last: datetime


def kind_of(error: BaseException) -> str:
    """The class of ``error`` and, for one of a database's, that of the driver's own."""
    kind = type(error).__name__
    inner = getattr(error, "orig", None)
    if isinstance(inner, BaseException) and type(inner).__name__ != kind:
        kind = f"{kind} ({type(inner).__name__})"
    return kind[:LONGEST]


def place_of(error: BaseException) -> str:
    """The last line of this program that ``error`` came through; of somebody else's where none of ours did."""
    ours = theirs = ""
    step: TracebackType | None = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        path = code.co_filename.replace("\\", "/")
        inside = f"/{_PACKAGE}/" in path
        name = path.rpartition(f"/{_PACKAGE}/")[2] if inside else path.rpartition("/")[2]
        where = f"{name}:{step.tb_lineno} {code.co_name}"
        ours, theirs = (where, theirs) if inside else (ours, where)
        step = step.tb_next
    return (ours or theirs)[:LONGEST]
