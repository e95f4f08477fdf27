"""What a red flag says: it comes from a kiosk, so it is one line whatever was put into it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit.visit import DeskEntry

translate = QCoreApplication.translate

# In letters: as many as the name of a flag has at most.
LONGEST_SAID = 80


def flag_words(flag: DeskEntry) -> str:
    """What it is that somebody has answered, as the clinic calls it."""
    return as_said(str(flag.detail.get("flag", ""))) or translate("Staff", "an answer")


def as_said(text: str) -> str:
    """What a kiosk says, in one line: whoever has stolen a login says what they like, and hides no other flag."""
    line = " ".join(text[: 2 * LONGEST_SAID].split())
    return line[:LONGEST_SAID].encode(errors="replace").decode()
