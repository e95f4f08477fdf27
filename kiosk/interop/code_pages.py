"""What a text that is no Unicode seems to be in: code pages of one byte a letter, told by which words they make.

A guess and no more: many code pages read every file, each with other letters. So nothing is read by it but what the
spreadsheets of the clinic's own country write, where no other page makes better words of it; and whoever gives the
command is shown the letters that come of it. Of the file only single letters are told, never a word.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kiosk.interop import wide_pages

# Words with a letter beyond ASCII: bytes that are letters, or may be.
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_BLOCK = 1 << 20
# So many different words tell what a file is, and longer runs of bytes are none.
_MOST_WORDS = 5_000
_LONGEST_WORD = 60
# How much of its letters a language has to know before it is named.
_ENOUGH = 0.8
# Words of several languages at once are believed less than those of one.
_MIXED = 0.9
# And those of a script without capitals or vowels, which nearly every file could be.
_NO_CAPITAL = 0.5
_UNSPOKEN = 0.93
_VOWELS = frozenset("аеёиоуыэюяєіїαεηιουωάέήίόύώϊϋΐΰ")
# What may stand before a word, and behind it.
_OPENING, _CLOSING = "¿¡«‘“„–—\xa0", "»’”…–—€°®™\xa0"
# What stands in the midst of words of any language.
_WITHIN = frozenset("‘’–·")
_TOLD_LETTERS = 12
_MOST_TOLD = 3
# Others are told of as well where they are nearly as likely.
_NEARLY = 0.92

# The letters beyond ASCII of languages, those of one script together.
_WESTERN = ("áéíóúñüçàèïòºª", "àâæçéèêëîïôœùûüÿ", "äöüß", "áâãàçéêíóôõúüºª", "àèéìíîòóùú", "æøåäöé", "áðéíóúýþæö",
            "ëïéèöüá", "äöåšž")  # fmt: skip
_CENTRAL = ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "äöüß")
_BALTIC = ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž")
_TURKISH = ("çğıİöşüâîû",)
_CYRILLIC = ("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "абвгдђежзијклљмнњопрстћуфхцчџш",
             "абвгдеёжзіійклмнопрстуўфхцчшыьэюя")  # fmt: skip
_GREEK = ("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",)
_HEBREW = ("".join(map(chr, range(0x05D0, 0x05EB))),)
_ARABIC = ("".join(map(chr, [*range(0x0621, 0x063B), *range(0x0641, 0x0653), 0x067E, 0x0686, 0x0698, 0x06A9, 0x06AF,
                             0x06CC])),)  # fmt: skip
_THAI = ("".join(map(chr, range(0x0E01, 0x0E5B))),)
# Those of which a file is more often come first; of pages that make the same letters only the first is named.
_PAGES = (
    ("cp1252", "Western European", _WESTERN),
    ("cp1250", "Central European", _CENTRAL),
    ("cp1251", "Cyrillic", _CYRILLIC),
    ("cp1254", "Turkish", _TURKISH),
    ("cp1253", "Greek", _GREEK),
    ("cp1257", "Baltic", _BALTIC),
    ("cp1255", "Hebrew", _HEBREW),
    ("cp1256", "Arabic", _ARABIC),
    ("cp874", "Thai", _THAI),
    ("iso8859-2", "Central European", _CENTRAL),
    ("koi8-r", "Cyrillic", _CYRILLIC),
    ("koi8-u", "Ukrainian", _CYRILLIC),
    ("iso8859-5", "Cyrillic", _CYRILLIC),
    ("iso8859-7", "Greek", _GREEK),
    ("iso8859-13", "Baltic", _BALTIC),
    ("mac-roman", "Western European, of a Macintosh", _WESTERN),
    ("mac-latin2", "Central European, of a Macintosh", _CENTRAL),
    ("mac-cyrillic", "Cyrillic, of a Macintosh", _CYRILLIC),
    ("cp850", "Western European, of DOS", _WESTERN),
    ("cp852", "Central European, of DOS", _CENTRAL),
    ("cp866", "Cyrillic, of DOS", _CYRILLIC),
    ("cp737", "Greek, of DOS", _GREEK),
    ("cp857", "Turkish, of DOS", _TURKISH),
    ("cp775", "Baltic, of DOS", _BALTIC),
)  # fmt: skip


_COUNTRIES = {
    "cp1250": "AL BA CZ HR HU ME PL RO RS SI SK",
    "cp1251": "BG BY KG KZ MK MN RU TJ UA",
    "cp1253": "CY GR",
    "cp1254": "AZ TR",
    "cp1255": "IL",
    "cp1256": "AE AF BH DZ EG IQ IR JO KW LB LY MA OM PK PS QA SA SD SY TN YE",
    "cp1257": "EE LT LV",
    "cp874": "TH",
    "cp932": "JP",
    "cp949": "KR",
    "gb18030": "CN",
    "cp950": "HK MO TW",
    # Letters of marks that are put together: these are not told from one another here.
    "": "AM BD GE IN KH LA LK MM NP VN",
}
_USUAL = {country: page for page, countries in _COUNTRIES.items() for country in countries.split()}


def usual(country: str) -> str:
    """What the spreadsheets of a country (two letters, ISO 3166) write that write no Unicode; empty for no such one."""
    return _USUAL.get(country, "cp1252") if country else ""


@dataclass(frozen=True)
class Guess:
    """A code page that a file may be in, what it is for, and the letters beyond ASCII that the file has in it."""

    name: str
    of: str
    letters: str

    def __str__(self) -> str:
        letters = (
            f"the letters {' '.join(self.letters)}" if self.letters else "no letters but those of English"
        )
        return f"{self.name} ({self.of}), with {letters}"


def is_known(name: str) -> bool:
    """Whether ``name`` is an encoding of texts, in any of its spellings."""
    try:
        "".encode(name)
    except (LookupError, ValueError):
        return False
    return True


def broken_at(path: Path, name: str) -> int:
    """The first line at which a file is no text in the encoding ``name``; 0 where all of it is. Raises OSError."""
    decoder = codecs.getincrementaldecoder(name)()
    line, block = 1, b"x"
    with path.open("rb") as opened:
        while block:
            block = opened.read(_BLOCK)
            try:
                line += decoder.decode(block, final=not block).count("\n")
            except UnicodeError as error:
                good = error.object[: error.start] if isinstance(error, UnicodeDecodeError) else b""
                return line + bytes(good).count(b"\n")
    return 0


def is_mostly_utf_8(path: Path) -> bool:
    """Whether a file that is no UTF-8 holds more letters that are such than bytes that are not. Raises OSError."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    letters = dirt = 0
    block = b"x"
    with path.open("rb") as opened:
        while block:
            block = opened.read(_BLOCK)
            beyond = [letter for letter in decoder.decode(block, final=not block) if letter > "\x7f"]
            bad = sum("\udc80" <= letter <= "\udcff" for letter in beyond)
            dirt += bad
            letters += len(beyond) - bad
    return letters > dirt


def guesses(path: Path) -> tuple[Guess, ...]:
    """What a file that is no Unicode seems to be, the likeliest first; none where nobody can tell. Raises OSError."""
    found = [(-certainty, place, page, read) for place, (certainty, page, read) in enumerate(_readings(path))]
    by_letters: dict[str, Guess] = {}
    for certainty, _, (name, of, _), read in sorted(found, key=lambda one: one[:2]):
        if -certainty < _ENOUGH or certainty > _NEARLY * min(one[0] for one in found):
            break
        guess = Guess(name, of, _letters(read))
        by_letters.setdefault("".join(sorted(guess.letters)), guess)
    return tuple(by_letters.values())[:_MOST_TOLD]


def fits(path: Path, name: str) -> Guess | None:
    """The page ``name``, where a file makes good words in it and no other page makes better ones that are others.

    None where it does not. Raises OSError.
    """
    readings = list(_readings(path))
    if name in wide_pages.PAGES:
        # Half a sign of Japan's is one byte, and so is an accented letter: what makes good words of these is no other.
        western = name == "cp932" and any(
            certainty >= _ENOUGH and page[2][0][0] < "\u0370" for certainty, page, _ in readings
        )
        letters = () if western else wide_pages.letters_of(path, name)
        found = "".join(letters[:_TOLD_LETTERS])
        return Guess(name, wide_pages.PAGES[name].of, found) if letters else None
    for certainty, (page, of, _), read in readings:
        if page == name and certainty >= _ENOUGH:
            others = (each for each, _, words in readings if words != read)
            return Guess(page, of, _letters(read)) if certainty >= max(others, default=0.0) else None
    return None


def _readings(path: Path) -> Iterator[tuple[float, tuple[str, str, tuple[str, ...]], list[str]]]:
    """How certain each page is that can be, and the words that it makes."""
    words = _words(path)
    for page in _PAGES:
        name, _, languages = page
        read = _read(words, name)
        if read is not None:
            certainty = max(_certainty(read, language) for language in languages)
            yield max(certainty, _MIXED * _certainty(read, "".join(languages))), page, read


def _letters(words: list[str]) -> str:
    seen = Counter(letter for word in words for letter in word if letter > "\x7f" and letter.isalpha())
    return "".join(letter for letter, _ in seen.most_common(_TOLD_LETTERS))


def _words(path: Path) -> list[bytes]:
    found: set[bytes] = set()
    with path.open("rb") as opened:
        while len(found) < _MOST_WORDS and (block := opened.read(_BLOCK)):
            found.update(word for word in _WORD.findall(block) if len(word) <= _LONGEST_WORD)
    return sorted(found)


def _read(words: Iterable[bytes], name: str) -> list[str] | None:
    try:
        return [word.decode(name) for word in words]
    except UnicodeDecodeError:
        return None


def _certainty(words: list[str], language: str) -> float:
    """Which share of the letters beyond ASCII the language has, in words that it could have; from 0 to 1."""
    latin = language[0] < "\u0370"
    good = bad = 0.0
    said = False
    for word in words:
        if not latin and word[0].islower():
            # A name begins with a capital where a script has them.
            bad += _NO_CAPITAL
        for before, letter in pairwise(" " + word.lstrip(_OPENING).rstrip(_CLOSING)):
            if latin and letter in _WITHIN:
                said = True
            elif letter <= "\x7f":
                # Letters of two scripts are no word.
                bad += not latin
            elif letter in language or letter.lower() in language:
                turned = before.islower() and letter.isupper()
                good, bad = good + (not turned), bad + turned
            else:
                bad += 1
    if not good:
        # Nothing but the apostrophes of a word processor.
        return 1.0 if said and not bad else 0.0
    share = good / (good + bad)
    return share if latin or _is_spoken("".join(words).lower()) else share * _UNSPOKEN


def _is_spoken(text: str) -> bool:
    """Whether there are as many vowels as in a language; a script that writes none is believed a little less."""
    vowels = sum(letter in _VOWELS for letter in text)
    return len(text) * 0.28 <= vowels <= len(text) * 0.65
