"""The language of a window: Qt's translators, and times and dates as people of that language write them."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from kiosk import log
from kiosk.qt.languages import SHIPPED, Language


def live(folder: Path) -> tuple[Language, ...]:
    """The languages whose texts are whole; of a catalogue that is not nothing is compiled into ``folder``.

    So no screen is ever partly in one: what is new to a program takes a language away until it is said in it.
    """
    return tuple(
        item for item in SHIPPED if item is SHIPPED[0] or (folder / f"kiosk_{item.code}.qm").is_file()
    )


class Catalogues:
    """The texts of all languages at once, for what is said to everybody; none of them is the program's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translators: dict[str, QTranslator] = {}
        self.live = live(folder)

    def text(self, code: str, context: str, source: str) -> str:
        """``source`` in the shipped language ``code``.

        Raises:
            FileNotFoundError: its translation is not installed.
        """
        if code == SHIPPED[0].code:
            return source
        if code not in self._translators:
            self._translators[code] = _loaded(code, self._folder)
        return self._translators[code].translate(context, source) or source


class Translate(Protocol):
    """A text in one language."""

    def __call__(self, context: str, source: str) -> str: ...


def in_language(catalogues: Catalogues, code: str) -> Translate:
    """Texts in the shipped language ``code``. Raises FileNotFoundError, when asked, where it is not installed."""

    def translate(context: str, source: str) -> str:
        return catalogues.text(code, context, source)

    return translate


def _loaded(code: str, folder: Path, parent: QObject | None = None) -> QTranslator:
    translator = QTranslator(parent)
    if not translator.load(f"kiosk_{code}", str(folder)):
        raise FileNotFoundError(f"the translation kiosk_{code}.qm is not in {folder}")
    return translator


class Translation(QObject):
    """The language in use. Changing it installs the translator first and tells afterwards."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._translator: QTranslator | None = None
        self._language = SHIPPED[0]
        self.live = live(folder)

    @property
    def language(self) -> Language:
        return self._language

    def use(self, code: str) -> None:
        """Change to the shipped language ``code``; one that is unknown or not whole means the first."""
        chosen = next((item for item in self.live if item.code == code), SHIPPED[0])
        if chosen == self._language:
            return
        self.close()
        if chosen is not SHIPPED[0]:
            translator = _loaded(chosen.code, self._folder, self)
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        self._language = chosen
        log.get(__name__).info("language", code=chosen.code)
        self.changed.emit()

    def close(self) -> None:
        """Take the translator out of the program, which would otherwise go on using it without this window."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def time(self, moment: datetime, twelve_hours: bool) -> str:
        """The time of day of ``moment`` in the language in use, as `Language.time`."""
        return self._language.time(moment, twelve_hours)

    def date(self, day: date) -> str:
        """A day in full, without the weekday."""
        return self._language.date(day)


def tongues() -> frozenset[str]:
    """The codes of every language that there is, as ISO 639 has them; few of them are shipped."""
    return frozenset(QLocale.languageToCode(language) for language in QLocale.Language) - {""}


def language_of_system() -> str:
    """The language in which this computer speaks to whoever works at it, as a code; empty where it says none."""
    tags = QLocale.system().uiLanguages()
    return tags[0].partition("-")[0] if tags else ""
