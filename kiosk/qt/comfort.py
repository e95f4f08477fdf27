"""How the windows of staff look to whoever works at this computer: dark or light, and how large their letters are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from kiosk.qt import theme
from kiosk.qt.letters import letter_bar
from kiosk.qt.staff_language import StaffLanguage, add_language_menu

translate = QCoreApplication.translate
# What the letters grow by, of their usual size.
STEP = 0.25
_DARK, _LETTERS = "dark", "letters"


class Comfort(QObject):
    """What was chosen, in force for every window of the program, and remembered for the next start.

    Where nothing was chosen of the letters, they are as large as the desktop's.

    Signals:
        turned: whether the windows are dark, when that is chosen.
    """

    turned = Signal(bool)

    def __init__(self, remembered: QSettings) -> None:
        super().__init__()
        self._remembered = remembered
        self._desktop = QApplication.font()

    def restore(self) -> None:
        """What was chosen the last time; what cannot be read was not chosen."""
        theme.choose(dark=str(self._remembered.value(_DARK, "")).lower() == "true")
        try:
            scale = float(str(self._remembered.value(_LETTERS, "")))
        except ValueError:
            return
        if theme.SMALLEST <= scale <= theme.LARGEST:
            self._enlarge(scale)

    @property
    def scale(self) -> float:
        """How large the letters are, times their usual size."""
        return theme.scale_of(QApplication.font())

    def turn_dark(self, dark: bool) -> None:
        """Dark or light from now on."""
        theme.choose(dark=dark)
        self._remembered.setValue(_DARK, dark)
        self.turned.emit(dark)

    def grow(self, steps: int) -> None:
        """Letters that are so many steps larger, or smaller; those of the desktop for 0."""
        if not steps:
            self._remembered.remove(_LETTERS)
            QApplication.setFont(self._desktop)
            return
        scale = min(theme.LARGEST, max(theme.SMALLEST, round(self.scale / STEP + steps) * STEP))
        self._enlarge(scale)
        self._remembered.setValue(_LETTERS, scale)

    def _enlarge(self, scale: float) -> None:
        font = QFont(QApplication.font())
        font.setPixelSize(round(theme.LETTERS * scale))
        QApplication.setFont(font)


def add_display_menu(
    window: QMainWindow, comfort: Comfort, speech: StaffLanguage | None = None
) -> dict[str, QAction]:
    """The menu of how it looks, with its actions by name; each window of the program follows.

    ``speech`` is the language of the program, where it can be chosen.
    """
    menu = window.menuBar().addMenu(translate("Staff", "&Display"))
    dark = QAction(translate("Staff", "&Dark colours"), window)
    dark.setCheckable(True)
    dark.setShortcut(QKeySequence("Ctrl+Alt+D"))
    dark.setChecked(theme.is_dark())
    dark.triggered.connect(comfort.turn_dark)
    # Another window may have turned it.
    comfort.turned.connect(dark.setChecked)
    menu.addAction(dark)
    made = {"dark": dark}
    # A plus is typed with Shift on some keyboards and without on others.
    for name, text, keys, steps in (
        ("larger", translate("Staff", "&Larger letters"), ("Ctrl++", "Ctrl+="), 1),
        ("smaller", translate("Staff", "&Smaller letters"), ("Ctrl+-",), -1),
        ("usual", translate("Staff", "Letters as large as &usual"), ("Ctrl+0",), 0),
    ):
        action = QAction(text, window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(_growing(comfort, steps))
        menu.addAction(action)
        made[name] = action
    letter_bar(window.menuBar())
    if speech is not None:
        made |= add_language_menu(window, menu, speech)
    return made


def _growing(comfort: Comfort, steps: int) -> Callable[[], None]:
    return lambda: comfort.grow(steps)
