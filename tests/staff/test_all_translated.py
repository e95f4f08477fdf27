"""Whatever the windows of staff say is translated: in a language of brackets nothing stands outside of them."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kiosk.app.content import load_articles
from kiosk.domain.agreed import USUAL_AGREED
from kiosk.domain.notices import USUAL_NOTICES
from kiosk.domain.visit.steps import FieldChange
from kiosk.qt.comfort import Comfort, add_display_menu
from kiosk.qt.languages import SHIPPED
from tests.staff.conftest import Desk
from tests.staff.dialogues import settle
from tests.staff.test_window import choose, shown

OPEN, SHUT = "⟦", "⟧"
# What is written as it is in every language: names of languages, the record of these tests, and how a date is written.
DATA = re.compile(
    "|".join(
        (
            *(re.escape(item.name) for item in SHIPPED),
            *(re.escape(text) for said in (*USUAL_NOTICES, *USUAL_AGREED) for text in said.says.values()),
            *(re.escape(page.texts["en"].title) for page in load_articles().values()),
            r"Family\d?|Given|Dr Chen|Main building|Room 204|Your health|YOUR HEALTH|Consent to treatment",
            r"Elsewhere|Desk|desk-1|kiosk-1",
            r"[A-Z][a-z]{2} \d+, \d{4}|\b[AP]M\b",
        )
    )
)
KEYS = re.compile(r"\b(?:Ctrl|Shift|Alt|Return|Enter|Space|Esc|Up|Down|Left|Right|Del|F\d+)\b|today\.pdf")
# What is done at once: whoever is chosen would not be there any more, or a system's own window would open.
CHANGES = {
    "acknowledge", "call_next", "call_this", "recall", "done", "left", "back", "accept_all", "accept_change",
    "refuse_change", "no_show", "expect_again", "undo",
}  # fmt: skip


class Brackets(QTranslator):
    """A language in which every text is itself, in brackets; what a format fills in stands within them."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return f"{OPEN}{source}{SHUT}" if source != "en" else source


@pytest.fixture
def brackets(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    made = Brackets()
    QCoreApplication.installTranslator(made)
    # What is said on papers comes from the texts for patients.
    for module in ("kiosk.qt.widgets.looked", "kiosk.staff.dialogues.disclosing"):
        monkeypatch.setattr(f"{module}.on_paper_words", lambda: lambda _, source: f"{OPEN}{source}{SHUT}")
    yield
    QCoreApplication.removeTranslator(made)


def outside(text: str) -> str:
    """What of a text stands in no brackets."""
    depth, left = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == SHUT)
        left.append(letter if not depth and letter != SHUT else " ")
    return "".join(left)


def words(text: str) -> list[str]:
    """What of a text would have to be translated and is not."""
    left = DATA.sub(" ", KEYS.sub(" ", outside(text)))
    return re.findall(r"[^\W\d_]{2,}", left.replace("&", ""))


def texts_of(made: QWidget) -> Iterator[str]:
    """Whatever is seen or heard of one part of a window."""
    yield made.accessibleName()
    yield made.accessibleDescription()
    yield re.sub("<[^>]*>", " ", made.toolTip())
    if made.isWindow():
        yield made.windowTitle()
    match made:
        case QListWidget():
            yield from (made.item(row).text() for row in range(made.count()))
        case QLabel() | QAbstractButton():
            yield made.text()
        case QGroupBox():
            yield made.title()
        case QLineEdit() | QPlainTextEdit():
            yield made.placeholderText()
        case QComboBox():
            yield from (made.itemText(place) for place in range(made.count()))
        case QAbstractItemView():
            model = made.model()
            across = range(model.columnCount(made.rootIndex()))
            yield from (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in across)
            for row in range(min(model.rowCount(made.rootIndex()), 12)):
                for at in across:
                    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                        yield str(model.index(row, at).data(role) or "")


def untranslated(window: QWidget) -> list[str]:
    """All that a window says outside of brackets; what is hidden now is read as well."""
    found = []
    for made in (window, *window.findChildren(QWidget)):
        found += [f"{type(made).__name__}: {text}" for text in texts_of(made) if words(text)]
    found += [f"action: {it.text()}" for it in window.findChildren(QAction) if words(it.text())]
    return found


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Qt's own windows ask, which would wait for an answer; none is given."""
    found: list[str] = []

    def asks(*told: object) -> tuple[str, bool]:
        found.extend(str(part) for part in told if isinstance(part, str))
        found.extend(str(part) for each in told if isinstance(each, list) for part in each)
        return "", False

    monkeypatch.setattr(QInputDialog, "getItem", asks)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asks)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", asks)
    return found


def test_each_list_menu_and_dialogue_is_translated(
    brackets: None, desk: Desk, qtbot: QtBot, asked: list[str]
) -> None:
    wish = FieldChange("city", "", "Elsewhere")
    first = desk.arrive(1, wish)
    desk.arrive(2)
    shown(desk, qtbot, first)
    qtbot.waitUntil(lambda: desk.window.model.details() is not None)
    add_display_menu(desk.window, Comfort(QSettings()))
    faults = dict.fromkeys(untranslated(desk.window))
    for deed in desk.window.acts.deeds.values():
        faults |= dict.fromkeys(f"{deed.name}: {deed.why_not()}" for _ in "1" if words(deed.why_not()))
    opened = 0

    def open_ones() -> list[QDialog]:
        return [made for made in desk.window.findChildren(QDialog) if made.isVisible()]

    for place in (None, "expected"):
        if place is not None:
            choose(desk, place, 0)
            settle(desk, qtbot)
        for name in sorted(desk.window.acts.deeds):
            if name in CHANGES or not desk.window.acts[name].isEnabled():
                continue
            desk.window.acts[name].trigger()
            settle(desk, qtbot)
            for made in open_ones():
                opened += 1
                faults |= dict.fromkeys(f"{name}: {text}" for text in untranslated(made))
                made.close()
                made.deleteLater()
            qtbot.waitUntil(lambda: not open_ones())
            said = desk.window.said.text()
            if words(said):
                faults[f"{name}: said: {said}"] = None
    faults |= dict.fromkeys(f"asked: {text}" for text in asked if words(text))
    assert opened > 15
    assert "\n".join(faults) == ""
