"""Whole names that stand in one column, parted into family and given names as far as they tell it themselves.

``ALMEIDA, ROSA M`` and ``ALMEIDA Rosa`` tell it; *Rosa Almeida* does not, unless the heading says which comes first, or
somebody has said it of the file.
"""

from __future__ import annotations

import re
from itertools import takewhile

from kiosk.domain.name_keys import is_particle
from kiosk.domain.names import DEGREES, fold, is_suffix

FAMILY_FIRST, GIVEN_FIRST = "family_first", "given_first"
NAME_ORDERS = (FAMILY_FIRST, GIVEN_FIRST)
_FAMILY = "nom last lastname familyname surname nachname familienname apellido apellidos cognome sobrenome achternaam"
_GIVEN = "prenom prenoms first firstname givenname vorname nombre nombres nome voornaam"
# What a heading says of both, in either order: *Nom Prénom*, *Apellidos y nombre*, *First & Last Name*.
_SAYS = {
    f"{one}{joint}{other}": order
    for order, ones, others in ((FAMILY_FIRST, _FAMILY, _GIVEN), (GIVEN_FIRST, _GIVEN, _FAMILY))
    for one in ones.split()
    for other in others.split()
    for joint in ("", "y", "e", "et", "und", "and")
} | {"namevorname": FAMILY_FIRST, "vornamename": GIVEN_FIRST}
# The same in other languages, as headings are folded.
_FAMILY_FIRST_ELSEWHERE = "hovaten hoten фио nazwiskoiimie numesiprenume numeprenume nev betegneve"
_GIVEN_FIRST_ELSEWHERE = (
    "imieinazwisko adsoyad adısoyadı hastaadısoyadı adisoyadi имяифамилия имеифамилия ชอสกล ชอนามสกล"
)
_SAYS |= dict.fromkeys(_FAMILY_FIRST_ELSEWHERE.split(), FAMILY_FIRST)
_SAYS |= dict.fromkeys(_GIVEN_FIRST_ELSEWHERE.split(), GIVEN_FIRST)
# Whole names of Han, Hangul or kana; in katakana alone foreigners are written too, in their own order.
_EASTERN = re.compile(
    r"(?=.*[\u3041-\u3096\u3400-\u9fff\uac00-\ud7a3])[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3々 ]+"
)
# Whole names that stand without a blank: in Hangul those of Koreans, and in Han those of Chinese where these live;
# elsewhere they may be of Japan. Families of two signs, else the first sign is the family's.
_HANGUL_NAME = re.compile(r"[\uac00-\ud7a3]{2,5}")
_HAN_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")
_CHINESE = frozenset({"CN", "TW", "HK", "MO", "SG"})
_OF_TWO_SIGNS_WORDS = """
황보 남궁 선우 제갈 독고 사공 서문 동방 어금 망절 소봉 장곡 강전
欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 令狐 皇甫 尉迟 尉遲 公孙 公孫 慕容 夏侯 轩辕 軒轅 端木 东方 東方 南宫 南宮
独孤 獨孤 长孙 長孫 宇文 呼延 申屠 澹台 澹臺 太史 闻人 聞人 百里 西门 西門
"""
_OF_TWO_SIGNS = frozenset(_OF_TWO_SIGNS_WORDS.split())
TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "miss",
        "dr",
        "dra",
        "prof",
        "herr",
        "frau",
        "mme",
        "mlle",
        "sra",
        "srta",
        "smt",
        "shri",
    ]
)
# Whose child, wife or husband somebody is, behind their own name: Subramaniam s/o Raju.
_SOMEBODY_OF = re.compile(r"(?<=\w)\s+[sdwch]/o\b.*", re.IGNORECASE)
# Where people have two family names, of two parents.
_TWO_FAMILIES = frozenset(
    [
        "AR",
        "BO",
        "CL",
        "CO",
        "CR",
        "CU",
        "DO",
        "EC",
        "ES",
        "GQ",
        "GT",
        "HN",
        "MX",
        "NI",
        "PA",
        "PE",
        "PR",
        "PY",
        "SV",
        "UY",
        "VE",
    ]
)
# Where *da* and *de* stand before the first of the family names.
_PARTICLE_FIRST = frozenset({"BR", "PT"})


def order_of(heading: str) -> str:
    """Which name a heading, folded, says comes first, as *Nom Prénom* does; empty where it does not name both."""
    for before in ("patients", "patient", "pt"):
        heading = heading.removeprefix(before)
    return _SAYS.get(re.sub(r"(?:middle(?:name|initial)?|mi)$", "", heading), "")


def parted(text: str, order: str = "", country: str = "") -> tuple[str, str] | None:
    """(the family name with what follows it, the given names); None where it cannot be told which is which.

    Args:
        order: one of `NAME_ORDERS`, where somebody has said it.
        country: where it is that people are named so, by ISO 3166; in some they have two family names.

    >>> parted("O'BRIEN JR., PAT M")
    ("O'BRIEN JR.", 'PAT M')
    >>> parted("DE LA TOUR Jean-Marc")
    ('DE LA TOUR', 'Jean-Marc')
    """
    parts = [" ".join(part.split()) for part in re.split(r"[,^]", _SOMEBODY_OF.sub("", text))]
    parts = [part for part in parts if fold(part)]
    if len(parts) > 1:
        family, *rest = parts
        if "^" in text:
            # HL7's XPN goes on with a suffix, a title and a degree.
            rest = [part for at, part in enumerate(rest) if not at or untitled(f"{part} x") != "x"]
        rest = [part for at, part in enumerate(rest) if not at or fold(part) not in DEGREES]
        after = [part for part in rest if is_suffix(part)]
        given, last = _suffixed(untitled(" ".join(part for part in rest if not is_suffix(part))).split())
        return " ".join([family, *after, *last]), " ".join(given)
    words, after = _suffixed(untitled(parts[0] if parts else "").split())
    if len(words) == 1 and (signs := _by_signs(words[0], country)):
        return signs
    if len(words) < 2:
        return " ".join([*words, *after]), ""
    found = _by_capitals(words)
    if found is None and len(words) == 2 and _EASTERN.fullmatch(" ".join(words)):
        found = 0, 1
    if found is None and order:
        found = _by_order(words, order, country)
    if found is None:
        return None
    start, end = found
    return " ".join([*words[start:end], *after]), " ".join([*words[:start], *words[end:]])


def _suffixed(words: list[str]) -> tuple[list[str], list[str]]:
    """Words, and those behind them that tell a son from his father."""
    after = [*takewhile(is_suffix, reversed(words[1:]))][::-1]
    return words[: len(words) - len(after)], after


def untitled(text: str) -> str:
    """A name without the title before it; a title alone is a name."""
    first, _, rest = text.partition(" ")
    return rest if rest and fold(first) in TITLES else text


def _by_signs(text: str, country: str) -> tuple[str, str] | None:
    """A name of Hangul or Han that is written in one; None for any other, and for a family of two signs alone."""
    is_chinese = country in _CHINESE and _HAN_NAME.fullmatch(text)
    if text in _OF_TWO_SIGNS or not (is_chinese or _HANGUL_NAME.fullmatch(text)):
        return None
    end = 2 if text[:2] in _OF_TWO_SIGNS else 1
    return text[:end], text[end:]


def _by_capitals(words: list[str]) -> tuple[int, int] | None:
    """Which words are written in capitals, as families are where given names are not: at one end, and not all."""
    loud = [len(fold(word)) > 1 and word.isupper() for word in words]
    if not any(loud) or all(word == word.upper() for word in words):
        return None
    start, last = loud.index(True), len(loud) - loud[::-1].index(True)
    at_one_end = start == 0 or last == len(words)
    return (start, last) if at_one_end and all(loud[start:last]) else None


def _by_order(words: list[str], order: str, country: str) -> tuple[int, int]:
    """Which words the family's are, of those that say nothing of it: what stands at its end, and before it."""
    wanted = 2 if country in _TWO_FAMILIES and len(words) > 2 else 1
    if order == FAMILY_FIRST:
        end = 0
        while wanted and end < len(words) - 1:
            wanted -= not is_particle(words[end])
            end += 1
        return 0, end
    particles = [at for at, word in enumerate(words[:-1]) if at and is_particle(word)]
    if particles and country in _PARTICLE_FIRST:
        return particles[0], len(words)
    start = len(words)
    while start > 1 and (wanted or is_particle(words[start - 1])):
        wanted -= not is_particle(words[start - 1])
        start -= 1
    return start, len(words)
