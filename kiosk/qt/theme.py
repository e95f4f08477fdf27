"""The colour roles of the widgets: the same as in the QML windows' Theme, every text pair 7:1 or better."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette

INK = "#14212B"
INK_SECOND = "#3D4F5C"
GROUND = "#F3F6F6"
CARD = "#FFFFFF"
BORDER = "#7C8C95"
HAIRLINE = "#D5DDE0"
PRIMARY = "#004B5C"
PRIMARY_SOFT = "#E0EEF0"
SUCCESS = "#0B5D2E"
WARNING = "#7A4300"
WARNING_SOFT = "#FFF1DC"
ERROR = "#8C1D18"
ERROR_SOFT = "#FBE9E7"
FOCUS = "#FFD84D"
FOCUS_SOFT = "#FFF8DC"

# Who has just come stands out by bold letters; only who has waited too long to be seen has a ground of their own, and a
# bar beside the row. Were both on the same ground, nobody would see that somebody is late.
GROUNDS = {"unseen": QColor(CARD), "overdue": QColor(WARNING_SOFT), "": QColor(CARD)}
DOTS = {
    "ready": QColor(SUCCESS),
    "done": QColor(SUCCESS),
    "attention": QColor("#B35C00"),
    "open": None,
}

_STYLE = f"""
QWidget {{ color: {INK}; font-size: 13px; }}
QMainWindow, QWidget#ground {{ background: {GROUND}; }}
QMenuBar, QStatusBar {{ background: {GROUND}; border: 0; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {PRIMARY_SOFT}; color: {INK}; }}
QMenu {{ background: {CARD}; border: 1px solid {BORDER}; }}
QMenu::item:disabled, QMenuBar::item:disabled {{ color: {INK_SECOND}; }}
QDialog, QMessageBox, QInputDialog {{ background: {GROUND}; }}
QTextEdit, QPlainTextEdit, QAbstractItemView {{ background: {CARD}; color: {INK};
  selection-background-color: {PRIMARY_SOFT}; selection-color: {INK}; }}
QToolTip {{ background: {CARD}; color: {INK}; border: 1px solid {BORDER}; padding: 4px; }}
QLabel#banner {{ background: {WARNING_SOFT}; font-weight: 600; padding: 8px 12px; }}
QFrame#flags {{ background: {ERROR}; }}
QFrame#flags QLabel#flag {{ color: {CARD}; font-size: 15px; font-weight: 700; }}
QPushButton#flagged {{ background: {CARD}; color: {ERROR}; border-color: {CARD}; font-weight: 700; }}
QPushButton#flagged:disabled {{ background: {ERROR_SOFT}; color: {INK_SECOND}; }}
QLabel#said {{ font-weight: 600; }}
QWidget#toolbar {{ background: {CARD}; border-bottom: 1px solid {HAIRLINE}; }}
QPushButton {{ background: {CARD}; border: 1px solid {BORDER}; border-radius: 6px; padding: 7px 11px; }}
QPushButton:hover {{ background: {PRIMARY_SOFT}; }}
QPushButton:focus {{ border: 2px solid {INK}; background: {FOCUS}; padding: 6px 10px; }}
QPushButton:disabled {{ color: {INK_SECOND}; background: {GROUND}; border-color: {HAIRLINE}; }}
QPushButton#primary {{ background: {PRIMARY}; color: {CARD}; border-color: {PRIMARY}; font-weight: 600; }}
QPushButton#primary:focus {{ background: {PRIMARY}; color: {CARD}; border: 2px solid {FOCUS}; }}
QPushButton#primary:disabled {{ background: {GROUND}; color: {INK_SECOND}; border-color: {HAIRLINE}; }}
QPushButton#small {{ padding: 2px 7px; font-size: 12px; }}
QPushButton#small:focus {{ padding: 1px 6px; }}
QLineEdit, QComboBox {{ selection-background-color: {PRIMARY}; selection-color: {CARD};
  background: {CARD}; border: 1px solid {BORDER}; border-radius: 6px; padding: 6px 8px; }}
QLineEdit:focus, QComboBox:focus {{ border: 2px solid {INK}; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox QAbstractItemView {{ background: {CARD}; selection-background-color: {PRIMARY_SOFT};
  selection-color: {INK}; }}
QComboBox QLineEdit {{ border: 0; padding: 0; }}
QListWidget#lists {{ background: {GROUND}; border: 0; border-right: 1px solid {HAIRLINE}; outline: 0; }}
QTableView {{ background: {CARD}; border: 2px solid {CARD}; gridline-color: {HAIRLINE};
  selection-background-color: {PRIMARY_SOFT};
  selection-color: {INK}; outline: 0; }}
QTableView:focus {{ border: 2px solid {INK}; }}
QHeaderView::section {{ background: {GROUND}; color: {INK_SECOND}; border: 0; border-bottom: 1px solid {BORDER};
  padding: 8px; font-weight: 600; }}
QScrollArea, QWidget#details {{ background: {GROUND}; border: 0; }}
QFrame#card {{ background: {CARD}; border: 1px solid {HAIRLINE}; border-radius: 8px; }}
QFrame#card QLabel {{ border: 0; }}
QFrame#change {{ border: 2px solid transparent; border-radius: 6px; }}
QFrame#change[marked="true"] {{ border: 2px solid {PRIMARY}; }}
QFrame#change:focus {{ border: 2px solid {INK}; background: {FOCUS_SOFT}; }}
QScrollBar {{ background: {GROUND}; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {BORDER}; border-radius: 4px; margin: 2px; min-height: 24px; min-width: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: {GROUND}; }}
QSplitter::handle {{ background: {HAIRLINE}; }}
QSplitter::handle:hover {{ background: {BORDER}; }}
QLabel#cardTitle {{ color: {INK_SECOND}; font-weight: 700; font-size: 12px; }}
QLabel#name {{ font-size: 20px; font-weight: 700; }}
QLabel#code {{ font-size: 34px; font-weight: 700; padding: 12px; background: {CARD}; border: 1px solid {BORDER};
  border-radius: 8px; }}
QLabel#wrong {{ color: {ERROR}; font-weight: 600; }}
QCheckBox {{ spacing: 8px; padding: 3px; }}
QCheckBox::indicator {{ width: 16px; height: 16px; background: {CARD}; border: 1px solid {BORDER};
  border-radius: 3px; }}
QCheckBox:focus {{ background: {FOCUS}; }}
QLabel#second {{ color: {INK_SECOND}; }}
QLabel#old {{ color: {ERROR}; text-decoration: line-through; }}
QLabel#new {{ color: {SUCCESS}; font-weight: 600; }}
QLabel#strong {{ font-weight: 600; }}
"""

# The size of letters, in pixels, that the measures of the style are for.
LETTERS = 13
SMALLEST, LARGEST = 1.0, 2.0


def scale_of(font: QFont) -> float:
    """How much larger than usual everything is to be, for who has chosen ``font`` on this computer."""
    return min(LARGEST, max(SMALLEST, QFontInfo(font).pixelSize() / LETTERS))


def style(scale: float = 1.0) -> str:
    """The style sheet of a window; every measure but the width of lines is multiplied."""
    return re.sub(
        r"(?<!border: )(?<!border-left: )(?<!border-right: )(?<!border-bottom: )\b(\d+)px",
        lambda found: f"{round(int(found[1]) * scale)}px",
        _STYLE,
    )


def palette() -> QPalette:
    """All roles of a window, so that none is left to a desktop that has chosen dark ones."""
    made = QPalette(QColor(GROUND))
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        faint = INK_SECOND if group is QPalette.ColorGroup.Disabled else INK
        for role, colour in (
            (QPalette.ColorRole.Window, GROUND),
            (QPalette.ColorRole.WindowText, faint),
            (QPalette.ColorRole.Base, CARD),
            (QPalette.ColorRole.AlternateBase, GROUND),
            (QPalette.ColorRole.Text, faint),
            (QPalette.ColorRole.Button, GROUND),
            (QPalette.ColorRole.ButtonText, faint),
            (QPalette.ColorRole.BrightText, INK),
            (QPalette.ColorRole.ToolTipBase, CARD),
            (QPalette.ColorRole.ToolTipText, INK),
            (QPalette.ColorRole.PlaceholderText, INK_SECOND),
            (QPalette.ColorRole.Highlight, PRIMARY_SOFT),
            (QPalette.ColorRole.HighlightedText, INK),
            (QPalette.ColorRole.Link, PRIMARY),
            (QPalette.ColorRole.LinkVisited, PRIMARY),
        ):
            made.setColor(group, role, QColor(colour))
    return made
