"""The colour roles of the widgets: the same as in the QML windows' Theme, every text pair 7:1 or better."""

from __future__ import annotations

from PySide6.QtGui import QColor

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

GROUNDS = {"unseen": QColor(WARNING_SOFT), "overdue": QColor(ERROR_SOFT), "": QColor(CARD)}
DOTS = {
    "ready": QColor(SUCCESS),
    "done": QColor(SUCCESS),
    "attention": QColor("#B35C00"),
    "open": None,
}

STYLE = f"""
QWidget {{ color: {INK}; font-size: 13px; }}
QMainWindow, QWidget#ground {{ background: {GROUND}; }}
QMenuBar, QStatusBar {{ background: {GROUND}; border: 0; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {PRIMARY_SOFT}; color: {INK}; }}
QMenu {{ background: {CARD}; border: 1px solid {BORDER}; }}
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
QLineEdit, QComboBox {{ background: {CARD}; border: 1px solid {BORDER}; border-radius: 6px; padding: 6px 8px; }}
QLineEdit:focus, QComboBox:focus {{ border: 2px solid {INK}; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox QAbstractItemView {{ background: {CARD}; selection-background-color: {PRIMARY_SOFT};
  selection-color: {INK}; }}
QComboBox QLineEdit {{ border: 0; padding: 0; }}
QListWidget#sections {{ background: {GROUND}; border: 0; border-right: 1px solid {HAIRLINE}; outline: 0; }}
QListWidget#sections::item {{ padding: 9px 10px; border-left: 3px solid transparent; }}
QListWidget#sections::item:selected {{ background: {PRIMARY_SOFT}; color: {INK};
  border-left: 3px solid {PRIMARY}; font-weight: 600; }}
QTableView {{ background: {CARD}; border: 0; gridline-color: {HAIRLINE}; selection-background-color: {PRIMARY_SOFT};
  selection-color: {INK}; outline: 0; }}
QTableView:focus {{ border: 2px solid {INK}; }}
QHeaderView::section {{ background: {GROUND}; color: {INK_SECOND}; border: 0; border-bottom: 1px solid {BORDER};
  padding: 8px; font-weight: 600; }}
QScrollArea, QWidget#details {{ background: {GROUND}; border: 0; }}
QFrame#card {{ background: {CARD}; border: 1px solid {HAIRLINE}; border-radius: 8px; }}
QFrame#card QLabel {{ border: 0; }}
QLabel#cardTitle {{ color: {INK_SECOND}; font-weight: 700; font-size: 12px; }}
QLabel#name {{ font-size: 20px; font-weight: 700; }}
QLabel#second {{ color: {INK_SECOND}; }}
QLabel#old {{ color: {ERROR}; text-decoration: line-through; }}
QLabel#new {{ color: {SUCCESS}; font-weight: 600; }}
QLabel#strong {{ font-weight: 600; }}
"""
