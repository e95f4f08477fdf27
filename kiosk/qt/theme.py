"""The colour roles of the widgets: the same as in the QML windows' Theme, every text pair 7:1 or better.

Which of the two schemes is in force belongs to the application, as its letters do: whoever draws asks for it anew.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True)
class Colours:
    """One scheme; each is a role, as the windows' Theme has it.

    Attributes:
        attention: a light that says that somebody is needed; no text.
        alarm, alarm_ink: what stands above everything, and letters on it.
    """

    ink: str
    ink_second: str
    ground: str
    card: str
    border: str
    hairline: str
    primary: str
    primary_ink: str
    primary_soft: str
    success: str
    warning_soft: str
    error: str
    error_soft: str
    focus: str
    focus_ink: str
    focus_soft: str
    attention: str
    alarm: str
    alarm_ink: str

    def ground_of(self, row: str) -> QColor:
        """The ground of a list's row. Who has just come stands out by bold letters; only who has waited too long to
        be seen has one of their own, and a bar beside the row: were both alike, nobody would see that somebody is late.
        """
        return QColor(self.warning_soft if row == "overdue" else self.card)

    def dot(self, kind: str) -> QColor | None:
        """The colour of a light; None for one that is an empty ring."""
        filled = {"ready": self.success, "done": self.success, "attention": self.attention}
        return QColor(filled[kind]) if kind in filled else None


LIGHT = Colours(
    ink="#14212B",
    ink_second="#3D4F5C",
    ground="#F3F6F6",
    card="#FFFFFF",
    border="#7C8C95",
    hairline="#D5DDE0",
    primary="#004B5C",
    primary_ink="#FFFFFF",
    primary_soft="#E0EEF0",
    success="#0B5D2E",
    warning_soft="#FFF1DC",
    error="#8C1D18",
    error_soft="#FBE9E7",
    focus="#FFD84D",
    focus_ink="#14212B",
    focus_soft="#FFF8DC",
    attention="#B35C00",
    alarm="#8C1D18",
    alarm_ink="#FFFFFF",
)
DARK = Colours(
    ink="#F2F6F7",
    ink_second="#C9D6DB",
    ground="#0A1C25",
    card="#132F3A",
    border="#8FA3AD",
    hairline="#2E4A55",
    primary="#8AD8E6",
    primary_ink="#06222A",
    primary_soft="#183A46",
    success="#9BE8B8",
    warning_soft="#3A290E",
    error="#FFC1BA",
    error_soft="#43191A",
    focus="#FFD84D",
    focus_ink="#0A1C25",
    focus_soft="#3A3310",
    attention="#FFB35C",
    alarm="#8C1D18",
    alarm_ink="#FFFFFF",
)
_CHOSEN = "kiosk_dark"


def is_dark() -> bool:
    """Whether the windows of this program are dark."""
    application = QCoreApplication.instance()
    return application is not None and application.property(_CHOSEN) is True


def colours() -> Colours:
    """The scheme that is in force."""
    return DARK if is_dark() else LIGHT


def choose(*, dark: bool) -> None:
    """Make every window of this program dark, or light; each hears of it as of a desktop's change of theme."""
    application = QCoreApplication.instance()
    if application is None or is_dark() == dark:
        return
    application.setProperty(_CHOSEN, dark)
    for window in QApplication.topLevelWidgets():
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))


# The size of letters, in pixels, that the measures of the style are for.
LETTERS = 13
SMALLEST, LARGEST = 1.0, 2.0


def _sheet(hue: Colours) -> str:
    return f"""
QWidget {{ color: {hue.ink}; font-size: 13px; }}
QMainWindow, QWidget#ground {{ background: {hue.ground}; }}
QMenuBar, QStatusBar {{ background: {hue.ground}; border: 0; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {hue.primary_soft}; color: {hue.ink}; }}
QMenu {{ background: {hue.card}; border: 1px solid {hue.border}; }}
QMenu::item:disabled, QMenuBar::item:disabled {{ color: {hue.ink_second}; }}
QDialog, QMessageBox, QInputDialog {{ background: {hue.ground}; }}
QTextEdit, QPlainTextEdit, QAbstractItemView {{ background: {hue.card}; color: {hue.ink};
  selection-background-color: {hue.primary_soft}; selection-color: {hue.ink}; }}
QToolTip {{ background: {hue.card}; color: {hue.ink}; border: 1px solid {hue.border}; padding: 4px; }}
QLabel#banner {{ background: {hue.warning_soft}; font-weight: 600; padding: 8px 12px; }}
QFrame#flags {{ background: {hue.alarm}; }}
QFrame#flags QLabel#flag {{ color: {hue.alarm_ink}; font-size: 15px; font-weight: 700; }}
QPushButton#flagged {{ background: {hue.alarm_ink}; color: {hue.alarm}; border-color: {hue.alarm_ink};
  font-weight: 700; }}
QPushButton#flagged:disabled {{ background: {hue.error_soft}; color: {hue.ink_second}; }}
QFrame#ring {{ background: {hue.warning_soft}; border-bottom: 2px solid {hue.attention}; }}
QFrame#ring QScrollArea, QFrame#ring QScrollArea QWidget {{ background: {hue.warning_soft}; }}
QFrame#ring QLabel#ringing {{ font-size: 15px; font-weight: 700; }}
QFrame#late {{ background: {hue.error_soft}; }}
QLabel#said {{ font-weight: 600; }}
QWidget#toolbar {{ background: {hue.card}; border-bottom: 1px solid {hue.hairline}; }}
QPushButton {{ background: {hue.card}; border: 1px solid {hue.border}; border-radius: 6px; padding: 7px 11px; }}
QPushButton:hover {{ background: {hue.primary_soft}; }}
QPushButton:focus {{ border: 2px solid {hue.ink}; background: {hue.focus}; color: {hue.focus_ink}; padding: 6px 10px; }}
QPushButton:disabled {{ color: {hue.ink_second}; background: {hue.ground}; border-color: {hue.hairline}; }}
QPushButton#primary {{ background: {hue.primary}; color: {hue.primary_ink}; border-color: {hue.primary};
  font-weight: 600; }}
QPushButton#primary:focus {{ background: {hue.primary}; color: {hue.primary_ink}; border: 2px solid {hue.focus}; }}
QPushButton#primary:disabled {{ background: {hue.ground}; color: {hue.ink_second}; border-color: {hue.hairline}; }}
QPushButton#small {{ padding: 2px 7px; font-size: 12px; }}
QPushButton#small:focus {{ padding: 1px 6px; }}
QLineEdit, QComboBox {{ selection-background-color: {hue.primary}; selection-color: {hue.primary_ink};
  background: {hue.card}; border: 1px solid {hue.border}; border-radius: 6px; padding: 6px 8px; }}
QLineEdit {{ placeholder-text-color: {hue.ink_second}; }}
QLineEdit:focus, QComboBox:focus {{ border: 2px solid {hue.ink}; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox QAbstractItemView {{ background: {hue.card}; selection-background-color: {hue.primary_soft};
  selection-color: {hue.ink}; }}
QComboBox QLineEdit {{ border: 0; padding: 0; }}
QListWidget#lists {{ background: {hue.ground}; border: 0; border-right: 1px solid {hue.hairline}; outline: 0; }}
QListWidget#answers {{ border: 1px solid {hue.border}; border-radius: 6px; outline: 0; }}
QListWidget#answers:focus {{ border: 2px solid {hue.ink}; }}
QListWidget#answers::item {{ padding: 3px 6px; }}
QListWidget#answers::item:selected {{ background: {hue.primary}; color: {hue.primary_ink}; }}
QTableView {{ background: {hue.card}; border: 2px solid {hue.card}; gridline-color: {hue.hairline};
  selection-background-color: {hue.primary_soft};
  selection-color: {hue.ink}; outline: 0; }}
QTableView:focus {{ border: 2px solid {hue.ink}; }}
QHeaderView::section {{ background: {hue.ground}; color: {hue.ink_second}; border: 0;
  border-bottom: 1px solid {hue.border}; padding: 8px; font-weight: 600; }}
QScrollArea, QWidget#details {{ background: {hue.ground}; border: 0; }}
QFrame#card {{ background: {hue.card}; border: 1px solid {hue.hairline}; border-radius: 8px; }}
QFrame#card QLabel {{ border: 0; }}
QFrame#change {{ border: 2px solid transparent; border-radius: 6px; }}
QFrame#change[marked="true"] {{ border: 2px solid {hue.primary}; }}
QFrame#change:focus {{ border: 2px solid {hue.ink}; background: {hue.focus_soft}; }}
QScrollBar {{ background: {hue.ground}; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {hue.border}; border-radius: 4px; margin: 2px; min-height: 24px; min-width: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: {hue.ground}; }}
QSplitter::handle {{ background: {hue.hairline}; }}
QSplitter::handle:hover {{ background: {hue.border}; }}
QLabel#cardTitle {{ color: {hue.ink_second}; font-weight: 700; font-size: 12px; }}
QLabel#name {{ font-size: 20px; font-weight: 700; }}
QLabel#code {{ font-size: 34px; font-weight: 700; padding: 12px; background: {hue.card}; border: 1px solid {hue.border};
  border-radius: 8px; }}
QLabel#wrong {{ color: {hue.error}; font-weight: 600; }}
QSpinBox {{ selection-background-color: {hue.primary}; selection-color: {hue.primary_ink};
  background: {hue.card}; border: 1px solid {hue.border}; border-radius: 6px; padding: 6px 8px; }}
QSpinBox QLineEdit {{ border: 0; padding: 0 6px; background: transparent; }}
QSpinBox:focus {{ border: 2px solid {hue.ink}; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 24px; background: transparent; }}
QSpinBox::up-arrow, QSpinBox::down-arrow {{ width: 0; height: 0; }}
QRadioButton {{ spacing: 8px; padding: 3px; }}
QRadioButton:focus {{ background: {hue.focus}; color: {hue.focus_ink}; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border-radius: 9px; background: {hue.card};
  border-width: 2px; border-style: solid; border-color: {hue.border}; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border-width: 5px; border-color: {hue.primary}; }}
QCheckBox {{ spacing: 8px; padding: 3px; }}
QCheckBox::indicator {{ width: 16px; height: 16px; background: {hue.card}; border: 1px solid {hue.border};
  border-radius: 3px; }}
QCheckBox:focus {{ background: {hue.focus}; color: {hue.focus_ink}; }}
QLabel#second {{ color: {hue.ink_second}; }}
QLabel#old {{ color: {hue.error}; text-decoration: line-through; }}
QLabel#new {{ color: {hue.success}; font-weight: 600; }}
QLabel#strong {{ font-weight: 600; }}
"""


def scale_of(font: QFont) -> float:
    """How much larger than usual everything is to be, for who has chosen ``font`` on this computer."""
    return min(LARGEST, max(SMALLEST, QFontInfo(font).pixelSize() / LETTERS))


def style(scale: float = 1.0) -> str:
    """The style sheet of a window; every measure but the width of lines is multiplied."""
    return re.sub(
        r"(?<!border: )(?<!border-left: )(?<!border-right: )(?<!border-bottom: )\b(\d+)px",
        lambda found: f"{round(int(found[1]) * scale)}px",
        _sheet(colours()),
    )


def dress(window: QWidget, scale: float) -> None:
    """Give a window the colours that are in force, and letters so many times as large as usual."""
    window.setPalette(palette())
    window.setStyleSheet(style(scale))


def palette() -> QPalette:
    """All roles of a window, so that none is left to a desktop that has others."""
    hue = colours()
    made = QPalette(QColor(hue.ground))
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        faint = hue.ink_second if group is QPalette.ColorGroup.Disabled else hue.ink
        for role, colour in (
            (QPalette.ColorRole.Window, hue.ground),
            (QPalette.ColorRole.WindowText, faint),
            (QPalette.ColorRole.Base, hue.card),
            (QPalette.ColorRole.AlternateBase, hue.ground),
            (QPalette.ColorRole.Text, faint),
            (QPalette.ColorRole.Button, hue.ground),
            (QPalette.ColorRole.ButtonText, faint),
            (QPalette.ColorRole.BrightText, hue.ink),
            (QPalette.ColorRole.ToolTipBase, hue.card),
            (QPalette.ColorRole.ToolTipText, hue.ink),
            (QPalette.ColorRole.PlaceholderText, hue.ink_second),
            (QPalette.ColorRole.Highlight, hue.primary_soft),
            (QPalette.ColorRole.HighlightedText, hue.ink),
            (QPalette.ColorRole.Link, hue.primary),
            (QPalette.ColorRole.LinkVisited, hue.primary),
        ):
            made.setColor(group, role, QColor(colour))
    return made
