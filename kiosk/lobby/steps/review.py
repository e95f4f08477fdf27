"""What is said of a whole form: its answers to look over, and what it means to leave it to a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.forms import Filling, Kind

translate = QCoreApplication.translate


def rows(filling: Filling) -> list[dict[str, str]]:
    """Every question with its answer in words; ``key`` is its place in the review."""
    lines = filling.review(translate("Lobby", "Yes"), translate("Lobby", "No"))
    return [
        {"key": str(number), "label": line.text, "value": _told(line.kind, line.answers)}
        for number, line in enumerate(lines)
    ]


def leaving(filling: Filling) -> str:
    """The question whether all of it is to be left to a person."""
    # Counted as the caption counts them: what an answer opens on its own page is no question more.
    count = filling.page_count if filling.page_count > 1 else filling.question_count
    if count == 1:
        return translate("Lobby", "Leave this question to a person?")
    return translate("Lobby", "Leave all {count} questions to a person?").format(count=count)


def _told(kind: Kind, answers: tuple[str, ...]) -> str:
    if not answers:
        return translate("Lobby", "Not answered")
    if kind is Kind.PHOTO:
        return translate("Lobby", "Picture taken")
    return translate("Lobby", "Signed") if kind is Kind.SIGNATURE else ", ".join(answers)
