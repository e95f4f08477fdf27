"""What languages are called in the language of staff."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.qt.staff_language import staff_language

translate = QCoreApplication.translate


def language_words(tag: str) -> str:
    """A language as staff call it; a tag that no language has stays as it is.

    Qt knows languages in English and in themselves: where staff read something else and the program has no word for
    one, it is by its own name.
    """
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    english = QLocale.languageToString(locale.language())
    if staff_language().code == "en":
        return english
    return _languages().get(english) or locale.nativeLanguageName() or english


def _languages() -> dict[str, str]:
    """By their English names those that patients can have here, and others that are often spoken."""
    return {
        "English": translate("Staff", "English"),
        "Spanish": translate("Staff", "Spanish"),
        "Chinese": translate("Staff", "Chinese"),
        "Vietnamese": translate("Staff", "Vietnamese"),
        "Arabic": translate("Staff", "Arabic"),
        "French": translate("Staff", "French"),
        "Korean": translate("Staff", "Korean"),
        "Russian": translate("Staff", "Russian"),
        "Haitian": translate("Staff", "Haitian Creole"),
        "Portuguese": translate("Staff", "Portuguese"),
        "Filipino": translate("Staff", "Filipino"),
        "Japanese": translate("Staff", "Japanese"),
        "Hindi": translate("Staff", "Hindi"),
        "German": translate("Staff", "German"),
        "Italian": translate("Staff", "Italian"),
        "Polish": translate("Staff", "Polish"),
        "Dutch": translate("Staff", "Dutch"),
        "Hebrew": translate("Staff", "Hebrew"),
        "Persian": translate("Staff", "Persian"),
        "Turkish": translate("Staff", "Turkish"),
        "Ukrainian": translate("Staff", "Ukrainian"),
    }
