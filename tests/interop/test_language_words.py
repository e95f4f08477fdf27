"""What exports call a patient's language: by code, by name in several languages, by its own."""

import pytest

from kiosk.interop.fhir_values import language as language_of_resource
from kiosk.interop.language_words import language

# The languages that patients of this program read, in the words of exports.
WORDS = {
    "en": ["English", "ENG", "en", "English (US)", "English - American", "inglés"],
    "es": ["Spanish", "Spanish; Castilian", "Español", "castellano", "spa", "Spanish (Latin America)"],
    "zh": ["Chinese", "Mandarin", "Chinese (Mandarin)", "chi", "zho", "cmn", "中文", "Chinese - Mandarin"],
    "zh-Hant": ["Traditional Chinese", "Chinese (Traditional)", "zh-Hant"],
    "yue": ["Cantonese", "Chinese (Cantonese)", "Chinese - Cantonese"],
    "vi": ["Vietnamese", "Tiếng Việt", "tieng viet", "vie"],
    "ar": ["Arabic", "ara", "العربية", "árabe"],
    "fr": ["French", "Français", "fre", "fra"],
    "ko": ["Korean", "한국어", "kor"],
    "ru": ["Russian", "русский", "Русский"],
    "tl": ["Tagalog", "Filipino", "fil", "Filipino; Pilipino", "Tagalog/Filipino"],
    "ht": ["Haitian Creole", "Haitian", "Creole", "Kreyòl ayisyen", "Haitian; Haitian Creole", "hat"],
    "pt": ["Portuguese", "Português", "Portuguese (Brazil)", "Brazilian Portuguese"],
    "hi": ["Hindi", "हिन्दी", "hin"],
    "de": ["German", "Deutsch", "ger", "deu"],
    "pl": ["Polish", "polski"],
    "it": ["Italian", "italiano"],
    "ja": ["Japanese", "日本語", "jpn"],
    "fa": ["Farsi", "Persian", "Persian/Farsi", "فارسی"],
    "ase": ["ASL", "American Sign Language", "Sign Language - American"],
}


@pytest.mark.parametrize(("code", "word"), [(code, word) for code, words in WORDS.items() for word in words])
def test_a_language_is_known_by_whatever_it_is_called(code: str, word: str) -> None:
    assert language(word) == code
    assert language(f" {word.upper()} ") == code


@pytest.mark.parametrize("word", ["es-MX", "pt_BR", "sr-Cyrl-RS", "twi"])
def test_a_tag_stays_the_tag_that_it_is(word: str) -> None:
    assert language(word) == word.replace("_", "-")


@pytest.mark.parametrize("word", ["", "  ", "Unknown", "Declined to specify", "Other", "und"])
def test_that_nobody_has_said_it_is_no_fault(word: str) -> None:
    assert language(word) == ""


@pytest.mark.parametrize(
    "word", ["English/Spanish", "Spanish and English", "Klingonese", "???", "12", "English?no"]
)
def test_what_is_not_understood_or_names_several_is_told(word: str) -> None:
    assert language(word) is None


@pytest.mark.parametrize(
    ("communication", "code"),
    [
        ([{"language": {"coding": [{"code": "spa"}]}}], "es"),
        ([{"language": {"text": "Haitian Creole"}}], "ht"),
        ([{"language": {"coding": [{"code": "999-9", "display": "Vietnamese"}]}}], "vi"),
        ([{"language": {"coding": [{"code": "en-US"}]}}], "en-US"),
        ([{"language": {"text": "English"}}, {"language": {"text": "Arabic"}, "preferred": True}], "ar"),
        ([{"language": {"text": "whatever"}}], ""),
    ],
)
def test_of_a_resource_too(communication: list[object], code: str) -> None:
    assert language_of_resource({"communication": communication}) == code
