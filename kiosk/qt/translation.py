"""The language of a window: Qt's translators, and times and dates as people of that language write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTime, QTranslator, Signal

from kiosk import log


@dataclass(frozen=True)
class Language:
    """A language that is shipped: its BCP 47 tag, its own name, and the locale of its dates and keyboard.

    Attributes:
        rows: how many rows of keys its keyboard has, where a screen is high enough for them; on a low one it has 4.
    """

    code: str
    name: str
    locale: str
    rows: int = 4

    @property
    def mirrored(self) -> bool:
        """Whether it is written from right to left, so that every screen is laid out that way."""
        return QLocale(self.locale).textDirection() is Qt.LayoutDirection.RightToLeft

    def time(self, moment: datetime, twelve_hours: bool) -> str:
        """The time of day of ``moment``, which is already in the clinic's zone.

        ``twelve_hours``: whether the clinic's clock goes to twelve. It hangs on the wall for everybody, whatever they
        speak; only what the halves of the day are called follows the language. It stays on one line.
        """
        locale = QLocale(self.locale)
        time = QTime(moment.hour, moment.minute)
        return locale.toString(time, "h:mm\N{NO-BREAK SPACE}Ap" if twelve_hours else "HH:mm")


SHIPPED = (
    Language("en", "English", "en_US"),
    Language("es", "Español", "es_ES", rows=5),
)


class Catalogues:
    """The texts of all languages at once, for what is said to everybody; none of them is the program's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translators: dict[str, QTranslator] = {}

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

    @property
    def language(self) -> Language:
        return self._language

    def use(self, code: str) -> None:
        """Change to the shipped language ``code``; an unknown one means the first.

        Raises:
            FileNotFoundError: its translation is not installed.
        """
        chosen = next((item for item in SHIPPED if item.code == code), SHIPPED[0])
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
        locale = QLocale(self._language.locale)
        pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
        for weekday in ("dddd, ", "dddd ", ", dddd", " dddd", "dddd"):
            pattern = pattern.replace(weekday, "")
        return locale.toString(QDate(day.year, day.month, day.day), pattern)


def tongues() -> frozenset[str]:
    """The codes of every language that there is, as ISO 639 has them; few of them are shipped."""
    return frozenset(QLocale.languageToCode(language) for language in QLocale.Language) - {""}
