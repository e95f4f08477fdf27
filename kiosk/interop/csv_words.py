"""The words that stand in the cells of CSV files for a sex, a language and a death, in the languages of our clinics."""

from __future__ import annotations

import re
from collections.abc import Collection

from kiosk.interop.csv_columns import folded
from kiosk.interop.date_orders import numbers_of

_SEXES = {
    "male": "m male man boy masc masculine hombre varon masculino mann mannlich maennlich homme masculin garcon nam",
    "female": "f w female woman girl fem feminine mujer hembra femenino femenina frau weiblich femme feminin feminine"
    " fille nu",
    "other": "o x d other otro otra divers autre nonbinary nobinario nichtbinar intersex intersexual khac",
    "": "u unk unknown desconocido desconocida unbekannt inconnu inconnue khongro na none notreported 9",
}
SEXES = {word: sex for sex, words in _SEXES.items() for word in words.split()}
_LANGUAGES = {
    "en": "eng english ingles englisch anglais tienganh",
    "es": "spa spanish espanol espanola castellano spanisch espagnol tiengtaybannha",
    "de": "ger deu german deutsch aleman allemand tiengduc",
    "fr": "fre fra french francais frances franzosisch tiengphap",
    "vi": "vie vietnamese vietnamita vietnamesisch vietnamien tiengviet",
}
LANGUAGES = {word: code for code, words in _LANGUAGES.items() for word in words.split()}
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_LIVING_WORDS = """
0 00 00000000 no n false f falsch falso faux nein non nicht none na alive living vivo viva lebend lebt vivant vivante
khong consong
"""
_DEAD_WORDS = """
1 y yes true t si s j ja oui x wahr verdadero vrai dead deceased died fallecido fallecida muerto muerta exitus
verstorben tot gestorben decede decedee mort morte co damat
"""
_LIVING, _DEAD = frozenset(_LIVING_WORDS.split()), frozenset(_DEAD_WORDS.split())


def sex(text: str, seen: Collection[str] = ()) -> str | None:
    """``male``, ``female``, ``other`` or empty; None where the word is not understood.

    ``seen`` are all the words of the file, folded: where men are *H*, as in Spanish, women are *M*.
    """
    word = folded(text)
    if "h" in seen and word in ("h", "m"):
        if word == "h":
            return "male"
        return None if {"f", "w"} & set(seen) else "female"
    return "male" if word == "h" else SEXES.get(word, None if word else "")


def language(text: str) -> str | None:
    """A language's code; empty where none is said, None where the word is not understood."""
    plain = text.strip()
    if not plain:
        return ""
    if known := LANGUAGES.get(folded(plain)):
        return known
    return plain.replace("_", "-") if _TAG.fullmatch(plain) else None


def died(text: str) -> bool | None:
    """Whether somebody has died, by a word or by a date; None where it is not understood."""
    word = folded(text)
    if not word or word in _LIVING:
        return False
    pieces = numbers_of(text.split(" ")[0])
    if pieces is not None:
        # 0000-00-00 is how some say that there is no date.
        return all(int(piece) for piece in pieces)
    return True if word in _DEAD else None
