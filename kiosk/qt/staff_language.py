"""The language of the windows of staff: which there are, which is in force, and where it is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QTranslator, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from kiosk import log, paths
from kiosk.qt.languages import SHIPPED, Language
from kiosk.qt.letters import letter_bar
from kiosk.qt.translation import Catalogues, Translate, in_language, language_of_system
from kiosk.settings import STAFF_LANGUAGES

translate = QCoreApplication.translate
_CHOSEN = "language"


def offered(folder: Path) -> tuple[Language, ...]:
    """The languages that are whole in ``folder``: of a catalogue that is not nothing is compiled."""
    return tuple(
        item
        for code in STAFF_LANGUAGES
        for item in SHIPPED
        if item.code == code and (item is SHIPPED[0] or (folder / f"staff_{code}.qm").is_file())
    )


def staff_language() -> Language:
    """The language in which staff read now; it is the texts that say it, so that nothing is ever in another.

    >>> staff_language().code
    'en'
    """
    # Translated by the code of the language itself, such as "de".
    code = translate("Staff", "en")
    return next((item for item in SHIPPED if item.code == code), SHIPPED[0])


def number_words(number: int) -> str:
    """A whole number with its thousands apart, as staff read numbers."""
    return QLocale(staff_language().locale).toString(number)


def within_words(text: str) -> str:
    """What begins with a capital by itself, in the midst of a sentence; German keeps the capitals of its nouns.

    >>> within_words("Contact details")
    'contact details'
    """
    return text if staff_language().code == "de" else text[:1].lower() + text[1:]


def on_paper_words() -> Translate:
    """What papers for patients say, in the language of staff: such words are also shown in windows."""
    return in_language(Catalogues(paths.resources() / "i18n"), staff_language().code)


class StaffLanguage(QObject):
    """What was chosen at this computer, in force for every text that is made from then on, and remembered.

    Attributes:
        language: the one in force.
        offered: those that can be chosen.
        may_change: whether windows can be opened anew now; where not, it has said why.

    Signals:
        changed: texts that were made before are in another language now.
    """

    changed = Signal()

    def __init__(self, remembered: QSettings, named: str = "", folder: Path | None = None) -> None:
        """``named`` is what the machine settings say for a computer at which nobody has chosen yet."""
        super().__init__()
        self._remembered, self._named = remembered, named
        self._folder = paths.resources() / "i18n" if folder is None else folder
        self._installed: list[QTranslator] = []
        self.language = SHIPPED[0]
        self.offered = offered(self._folder)
        self.may_change: Callable[[], bool] = lambda: True

    def restore(self) -> None:
        """What was chosen the last time, else what the settings name, else what the system speaks, else English."""
        wanted = (str(self._remembered.value(_CHOSEN, "")), self._named, language_of_system())
        there = {item.code: item for item in self.offered}
        self._install(next((there[code] for code in wanted if code in there), SHIPPED[0]))

    def choose(self, code: str) -> None:
        """From now on this one, of those that are offered, where it may change."""
        chosen = next(item for item in self.offered if item.code == code)
        if chosen is not self.language and not self.may_change():
            return
        self.remember(code)
        if chosen is self.language:
            return
        self._install(chosen)
        log.get(__name__).info("staff_language", code=code)
        self.changed.emit()

    def remember(self, code: str) -> None:
        """The next time at this computer it is this one."""
        self._remembered.setValue(_CHOSEN, code)

    def _install(self, chosen: Language) -> None:
        self.close()
        self.language = chosen
        if chosen is SHIPPED[0]:
            return
        # What Qt says by itself, as on the buttons of a question; then our own.
        for name, folder in (
            (f"qtbase_{chosen.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"staff_{chosen.code}", str(self._folder)),
        ):
            translator = QTranslator(self)
            if not translator.load(name, folder):
                raise FileNotFoundError(f"the translation {name}.qm is not in {folder}")
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)

    def close(self) -> None:
        """Take the texts out of the program, which would otherwise go on using them without its windows."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []


def add_language_menu(window: QMainWindow, display: QMenu, speech: StaffLanguage) -> dict[str, QAction]:
    """The choice in the menu of how a window looks, with its actions by their languages' codes; each in its own name.

    Nothing where there is no choice.
    """
    if len(speech.offered) < 2:
        return {}
    menu = display.addMenu(translate("Staff", "&Language"))
    group = QActionGroup(menu)
    made: dict[str, QAction] = {}
    for item in speech.offered:
        action = QAction(item.name, window)
        action.setCheckable(True)
        action.setChecked(item is speech.language)
        action.triggered.connect(partial(_take, speech, item.code, made))
        group.addAction(action)
        menu.addAction(action)
        made[item.code] = action
    letter_bar(window.menuBar())
    return made


def _take(speech: StaffLanguage, code: str, made: dict[str, QAction], _checked: bool = False) -> None:
    speech.choose(code)
    # Where it could not be changed, the mark stays where it was.
    made[speech.language.code].setChecked(True)
