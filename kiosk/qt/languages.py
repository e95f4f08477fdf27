"""The languages that are shipped: a row for each, from which all follows that the programs know of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime

from kiosk.domain.money.amounts import Money

# What a sentence may end with, in one language or another.
_ENDS = (".", "!", "?", "。", "！", "？", "।", "؟")
_WEEKDAYS = ("dddd، ", "،dddd ", "dddd, ", "dddd ", ", dddd", " dddd", "dddd")
# What everybody reads as one currency, where its own clinic writes it; others have their letters.
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}


@dataclass(frozen=True)
class Language:
    """A language that is shipped: its BCP 47 tag, its own name, and the locale of its dates and keyboard.

    Attributes:
        rows: how many rows of keys its keyboard has, where a screen is high enough for them; on a low one it has 4.
        font: the family of letters that it is written with; signs that it has not are taken from others.
        half_first: the half of the day is said before the hour.
        stop: what a sentence ends with.
        months: their names where the locale has them in another language; a day is then written day, month, year.
        reviewed: who has read the whole catalogue, a person who speaks it; empty for a draft that nobody has.
        voice: what eSpeak NG calls the voice that reads it aloud; empty where it has none, as of Tagalog, or none that
            reads what is written here, as of Japanese.
    """

    code: str
    name: str
    locale: str
    rows: int = 4
    font: str = "Noto Sans"
    half_first: bool = False
    stop: str = "."
    months: tuple[str, ...] = ()
    reviewed: str = ""
    voice: str = ""

    @property
    def mirrored(self) -> bool:
        """Whether it is written from right to left, so that every screen is laid out that way."""
        return QLocale(self.locale).textDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def draft(self) -> bool:
        """Nobody who speaks it has read all of its texts yet."""
        return not self.reviewed

    def together(self, sentences: Iterable[str]) -> str:
        """One after the other, each with its end; the empty ones are left out.

        Where lines run from right to left each is isolated: one that begins with a name in other letters, or that
        nobody has translated, would turn the whole line round.
        """
        ended = [one if one.endswith(_ENDS) else f"{one}{self.stop}" for one in sentences if one]
        if not self.mirrored:
            return " ".join(ended)
        return "\N{RIGHT-TO-LEFT MARK}" + " ".join(
            f"\N{FIRST STRONG ISOLATE}{one}\N{POP DIRECTIONAL ISOLATE}" for one in ended
        )

    def time(self, moment: datetime, twelve_hours: bool) -> str:
        """The time of day of ``moment``, which is already in the clinic's zone.

        ``twelve_hours``: whether the clinic's clock goes to twelve. It hangs on the wall for everybody, whatever they
        speak; only what the halves of the day are called follows the language. It stays on one line.
        """
        time = QTime(moment.hour, moment.minute)
        twelve = "Ap\N{NO-BREAK SPACE}h:mm" if self.half_first else "h:mm\N{NO-BREAK SPACE}Ap"
        return QLocale(self.locale).toString(time, twelve if twelve_hours else "HH:mm")

    def money(self, amount: Money) -> str:
        """An amount as this language writes it, with its currency's sign where it has one; it stays on one line."""
        locale = QLocale(self.locale)
        marks = (locale.decimalPoint(), locale.groupSeparator()) if locale.zeroDigit() == "0" else (".", ",")
        sign, digits = _SIGNS.get(amount.code, amount.code), amount.digits(*marks)
        # Before or behind, as the locale does it with any.
        before = locale.toCurrencyString(1, "¤").strip("\u200e\u200f").startswith("¤")
        space = "" if before and amount.code in _SIGNS else "\N{NO-BREAK SPACE}"
        said = f"{sign}{space}{digits}" if before else f"{digits}{space}{sign}"
        # Behind words in other letters the sign would go to their other side.
        return f"\N{RIGHT-TO-LEFT ISOLATE}{said}\N{POP DIRECTIONAL ISOLATE}" if self.mirrored else said

    def date(self, day: date) -> str:
        """A day in full, without the weekday."""
        if self.months:
            return f"{day.day} {self.months[day.month - 1]} {day.year}"
        locale = QLocale(self.locale)
        pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
        for weekday in _WEEKDAYS:
            pattern = pattern.replace(weekday, "")
        return locale.toString(QDate(day.year, day.month, day.day), pattern.removeprefix("، "))


# Haitian Creole: Unicode's tables know next to nothing of it, so that its months stand here; its keyboard and the
# shape of its numbers are those of French as it is written in Haiti.
_KREYOL = (
    "janvye",
    "fevriye",
    "mas",
    "avril",
    "me",
    "jen",
    "jiyè",
    "out",
    "septanm",
    "oktòb",
    "novanm",
    "desanm",
)
# Of the countries that write Arabic, the Emirates write digits as they stand on tickets, doors and cards here.
SHIPPED = (
    Language("en", "English", "en_US", reviewed="those who wrote the program", voice="en-us"),
    Language("es", "Español", "es_ES", rows=5, voice="es-419"),
    Language("zh", "简体中文", "zh_CN", font="Noto Sans CJK SC", half_first=True, stop="。", voice="cmn"),
    Language("vi", "Tiếng Việt", "vi_VN", voice="vi"),
    Language("ar", "العربية", "ar_AE", voice="ar"),
    Language("fr", "Français", "fr_FR", voice="fr"),
    Language("ko", "한국어", "ko_KR", font="Noto Sans CJK KR", half_first=True, voice="ko"),
    Language("ru", "Русский", "ru_RU", voice="ru"),
    Language("ht", "Kreyòl ayisyen", "fr_HT", months=_KREYOL, voice="ht"),
    Language("pt", "Português", "pt_BR", voice="pt-br"),
    Language("tl", "Tagalog", "fil_PH"),
    Language("ja", "日本語", "ja_JP", font="Noto Sans CJK JP", half_first=True, stop="。"),
    Language("hi", "हिन्दी", "hi_IN", stop="।", voice="hi"),
    Language("de", "Deutsch", "de_DE", voice="de"),
    Language("it", "Italiano", "it_IT", voice="it"),
    Language("pl", "Polski", "pl_PL", voice="pl"),
)
