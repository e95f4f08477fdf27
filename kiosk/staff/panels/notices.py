"""What the patient was told in this visit: by whom, and whether a kiosk has shown it to them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.notices import Notice
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.notice_words import staff_words, where_words
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.shown import Shown
from kiosk.staff.words import time_words

translate = QCoreApplication.translate


def cards(shown: Shown) -> Iterator[QWidget]:
    """One card with all of them, the first first."""
    if not shown.details.notices:
        return
    card = Card(translate("Staff", "Told the patient"))
    for notice in shown.details.notices:
        written = translate("Staff", "{author}, {when}, {where}").format(
            author=notice.author,
            when=time_words(notice.written_at, shown.settings),
            where=where_words(notice),
        )
        card.add(TextLabel(written, "second"))
        card.add(TextLabel(staff_words(notice), "strong" if _is_news(notice) else ""))
        card.add(TextLabel(_standing(notice, shown), "second"))
    yield card


def _is_news(notice: Notice) -> bool:
    return notice.ended_at is None and notice.seen_at is None


def _standing(notice: Notice, shown: Shown) -> str:
    said = []
    if notice.seen_at is not None:
        text = translate("Staff", "shown to them at {kiosk}, {when}")
        said.append(text.format(kiosk=notice.seen_on, when=time_words(notice.seen_at, shown.settings)))
    else:
        said.append(translate("Staff", "not shown to them at a kiosk yet"))
    if notice.ended_at is not None:
        text = translate("Staff", "ended by {name}, {when}")
        said.append(text.format(name=notice.ended_by, when=time_words(notice.ended_at, shown.settings)))
    return " · ".join(said)
