"""Names as they are compared letter by letter: case, accents, spaces, hyphens and apostrophes do not matter."""

from __future__ import annotations

import re
import unicodedata

MAX_NAME = 200
DEGREES = frozenset({"md", "phd"})
# Written after a name, where they tell a father from his son.
SUFFIXES = frozenset({"jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv"})

# What no decomposition takes apart. Of Arabic, the forms of one letter in several languages and at a word's end.
_LETTERS = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h",
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ڪ": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ە": "ه",
        # Malayalam letters that are written in two ways.
        "ൺ": "ണ്", "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്", "ൿ": "ക്",
        # Accents, when they have been taken off their letters: no sound of any script.
        **dict.fromkeys(map(chr, range(0x300, 0x370))),
        # Letters only by Unicode's account: what stretches an Arabic word, and apostrophes.
        **dict.fromkeys("\u0640\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u02ee\ua78b\ua78c"),
    }
)  # fmt: skip
# Scripts whose marks are vowels and other sounds, and not accents: Thaana, those of India and South East Asia, and the
# marks that make other sounds of Japanese letters.
# Compiled where the first of them is met, by `re`, which keeps it.
_SOUNDING = (
    "[\u0780-\u07bf\u0900-\u109f\u1700-\u17ff\u1900-\u1aaf\u1b00-\u1c7f\u3099\u309a\ua800-\uabff"
    "\U00011000-\U00011fff]"
)
_PLAIN = re.compile("[^a-z0-9]+")


def fold(text: str) -> str:
    """Letters and digits only, without case or accents; an empty string when nothing is left.

    The marks of scripts that write their vowels with them stay: without them different names are one.

    >>> fold("García-López ")
    'garcialopez'
    """
    if text.isascii():
        plain = text.lower()
        return (plain if plain.isalnum() else _PLAIN.sub("", plain))[:MAX_NAME]
    lowered = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold()).casefold()
    plain = lowered.translate(_LETTERS)
    if plain.isascii():
        return _PLAIN.sub("", plain)[:MAX_NAME]
    kept = "".join(filter(None, map(_kept, plain)))[:MAX_NAME]
    return kept if any(map(str.isalnum, kept)) else ""


def _kept(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter.isalnum():
        return letter
    return letter if re.match(_SOUNDING, letter) and unicodedata.category(letter) in ("Mn", "Mc") else ""


def is_suffix(text: str) -> bool:
    """Whether ``text`` is written after a family name and tells people apart, as *Jr.* and *III* do."""
    return fold(text) in SUFFIXES


# Written before a number or a word, and seen.
_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
# Joiners, which some scripts cannot be written without.
_JOINERS = frozenset("\u200c\u200d")


def is_hidden(letter: str) -> bool:
    """Whether nobody sees it, and yet it changes what is seen: what turns a line around, marks, what is of no width."""
    return unicodedata.category(letter) == "Cf" and letter not in _JOINERS and letter not in _SEEN


def is_writable(text: str, limit: int = MAX_NAME) -> bool:
    """Whether it can be kept as a one-line answer, and all of it can be seen."""
    return not printable(text, limit) and not any(map(is_hidden, text))


def printable(text: str, limit: int = MAX_NAME) -> str:
    """Why ``text`` cannot be kept as a one-line answer: ``""`` (it can), ``too_long`` or ``control``."""
    if len(text) > limit:
        return "too_long"
    if not text.isprintable() and any(unicodedata.category(ch) in ("Cc", "Cs", "Cn") for ch in text):
        return "control"
    return ""
