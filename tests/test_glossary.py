"""Sixty words of a front desk, each said in one way in a language, wherever lobby, board and papers say it."""

import json
import re

import pytest

from build_spec import translations
from kiosk import paths
from kiosk.domain.agreed import USUAL_AGREED
from kiosk.domain.mail.languages import LANGUAGES
from kiosk.domain.notices import USUAL_NOTICES
from kiosk.qt.languages import SHIPPED

FILE = paths.resources() / "i18n" / "glossary.json"
# A word in each language, and what of it is seen in a sentence where its ending changes.
GLOSSARY: dict[str, dict[str, dict[str, object]]] = json.loads(FILE.read_text(encoding="utf-8"))
CODES = [row.code for row in SHIPPED[1:]]
PLACES = re.compile(r"\{\w+\}")
# A speciality, and where one is looked at: no tablet, and no number on a door.
OTHERWISE = re.compile("family medicine|exam room", re.IGNORECASE)


def said(code: str) -> dict[str, str]:
    catalogue = paths.resources() / "i18n" / f"kiosk_{code}.ts"
    return {source: text for (_, source), text in translations.texts(catalogue).items() if text}


def terms_in(source: str) -> set[str]:
    """The terms of a text, the longest first: a waiting room is no room."""
    left, found = OTHERWISE.sub("", PLACES.sub("", source)), set[str]()
    for term in sorted(GLOSSARY, key=len, reverse=True):
        left, count = re.subn(rf"(?<!\w){re.escape(term)}s?(?!\w)", " ", left, flags=re.IGNORECASE)
        if count:
            found.add(term)
    return found


def seen(term: str, code: str) -> list[str]:
    entry = GLOSSARY[term][code]
    stems = entry.get("seen", [entry["word"]])
    assert isinstance(stems, list)
    return [str(stem).casefold() for stem in stems]


def test_sixty_terms_are_said_in_every_language() -> None:
    assert len(GLOSSARY) == 60
    for term, by_code in GLOSSARY.items():
        # One that was just added may come later.
        assert set(by_code) <= set(CODES)
        assert by_code.keys() >= {row.code for row in SHIPPED[1:16]}, term
        assert all(entry["word"] for entry in by_code.values()), term


def test_two_terms_are_two_words() -> None:
    for code in CODES:
        words = [str(by_code[code]["word"]) for by_code in GLOSSARY.values() if code in by_code]
        twice = {word for word in words if words.count(word) > 1}
        # A visit and a ticket's number are called as what they are of in some.
        assert len(twice) <= 1, (code, twice)


@pytest.mark.parametrize("code", [code for code in CODES if code in GLOSSARY["appointment"]])
def test_a_term_is_said_in_one_way_wherever_it_is_said(code: str) -> None:
    checked = 0
    for source, text in said(code).items():
        for term in terms_in(source):
            checked += 1
            assert any(stem in text.casefold() for stem in seen(term, code)), f"{term}: {source} = {text}"
    assert checked > 150


def test_a_longer_term_hides_a_shorter_one() -> None:
    assert terms_in("Please take a seat in the waiting room") == {"waiting room"}
    assert terms_in("Then go to: {room}.") == set()
    assert terms_in("Your appointments, your insurance card") == {"appointment", "insurance card"}


@pytest.mark.parametrize("code", [row.code for row in SHIPPED])
def test_mail_and_what_staff_tell_are_said_in_every_language_and_as_screens_say_it(code: str) -> None:
    mail = LANGUAGES[code]
    pairs = [(LANGUAGES["en"].answer, mail.answer), (LANGUAGES["en"].end, mail.end)]
    pairs += [(template.says["en"], template.says[code]) for template in (*USUAL_NOTICES, *USUAL_AGREED)]
    terms = [(term, text) for source, text in pairs for term in terms_in(source)]
    assert len(terms) == 4
    if code != "en":
        terms += [("appointment", text) for text in mail.says]
        assert all(any(stem in text.casefold() for stem in seen(term, code)) for term, text in terms), terms
