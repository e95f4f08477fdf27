"""Names in other letters as people write them with Latin ones: what can be typed on the lobby's keyboard.

Several spellings are in use for most alphabets (a passport's, a library's, everyday ones). The common ones are given:
they are compared whole, together with a birth date and a second answer, so that one more spelling fits nobody else.
Scripts that do not write their sounds (Chinese characters) or leave out vowels (Arabic, Hebrew) have no such rule; for
them there is the record number.
"""

from __future__ import annotations

import unicodedata
from itertools import islice, product

# A name of many ambiguous letters would have thousands of spellings; the first are the most usual ones.
MOST_SPELLINGS = 6


def _table(text: str) -> dict[str, tuple[str, ...]]:
    """``letter spelling spelling, letter ...``, the most usual spelling first; a dash is none."""
    entries = (entry.split() for entry in text.split(", "))
    return {letter: tuple("" if way == "-" else way for way in ways) for letter, *ways in entries}


# After the ICAO table of Doc 9303, BGN/PCGN, ISO 9 and everyday use.
_CYRILLIC = _table(
    "а a, б b, в v, г g, ґ g, д d, ђ dj, ѓ gj, е e, ё e yo io, є ie ye, ж zh j, з z, ѕ dz, и i, і i, ї i "
    "yi, й y i j, ј j, к k, ќ kj, л l, љ lj, м m, н n, њ nj, о o, п p, р r, с s, т t, ћ c, у u, ў u w, ф "
    "f, х kh h, ц ts c, ч ch, џ dz, ш sh, щ shch sht, ъ - a, ы y, ь -, э e, ю yu iu ju, я ya ia ja"
)
_GREEK = _table(
    "α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m, ν n, ξ x ks, ο o, π p, ρ r, σ s, ς s, τ "
    "t, υ y i, φ f ph, χ ch h, ψ ps, ω o"
)
_ARMENIAN = _table(
    "ա a, բ b, գ g, դ d, ե e ye, զ z, է e, ը y, թ t, ժ zh, ի i, լ l, խ kh, ծ ts, կ k, հ h, ձ dz, ղ gh, ճ "
    "ch, մ m, յ y, ն n, շ sh, ո o vo, չ ch, պ p, ջ j, ռ r, ս s, վ v, տ t, ր r, ց ts, ւ v, փ p, ք k, օ o, "
    "ֆ f, և ev"
)
_GEORGIAN = _table(
    "ა a, ბ b, გ g, დ d, ე e, ვ v, ზ z, თ t, ი i, კ k, ლ l, მ m, ნ n, ო o, პ p, ჟ zh, რ r, ს s, ტ t, უ u, "
    "ფ p, ქ k, ღ gh, ყ q, შ sh, ჩ ch, ც ts, ძ dz, წ ts, ჭ ch, ხ kh, ჯ j, ჰ h"
)
# Two letters for one sound come before the single ones.
_PAIRS = _table(
    "ий iy y ii, ый yy y, кс ks x, ья ya ia ja, ье ye ie e, ьё yo ye io, ου ou, μπ b mp, ντ nt d, γκ gk g, γγ ng, "
    "αυ av au, ευ ev eu, τζ tz, ու u"
)
_LETTERS = _CYRILLIC | _GREEK | _ARMENIAN | _GEORGIAN
# Of Korean syllables: first sounds, vowels, last sounds (Revised Romanization); a dash is none.
_FIRST = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "-", "j", "jj", "ch", "k", "t", "p", "h"]
_VOWEL = [
    "a",
    "ae",
    "ya",
    "yae",
    "eo",
    "e",
    "yeo",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wo",
    "we",
    "wi",
    "yu",
    "eu",
    "ui",
    "i",
]
_LAST = [
    "-",
    "k",
    "k",
    "k",
    "n",
    "n",
    "n",
    "t",
    "l",
    "k",
    "m",
    "l",
    "l",
    "l",
    "p",
    "l",
    "m",
    "p",
    "p",
    "t",
    "t",
    "ng",
    "t",
    "t",
    "k",
    "t",
    "p",
    "t",
]
_HANGUL = range(0xAC00, 0xD7A4)
# How Koreans spell their family names, which follows no rule.
_KOREAN_FAMILIES = _table(
    "김 kim gim, 이 lee yi rhee i, 박 park pak bak, 최 choi choe, 정 jung jeong chung, 강 kang gang, 조 cho jo, "
    "윤 yoon yun, 장 jang chang, 임 lim im, 한 han, 오 oh o, 서 seo suh, 신 shin sin, 권 kwon gwon, 황 hwang, 안 "
    "ahn an, 송 song, 전 jeon chun, 홍 hong, 유 yoo yu, 고 ko go, 문 moon mun, 손 son sohn, 배 bae, 백 baek paik, "
    "허 heo hur, 남궁 namgoong namgung"
)
# Letters with marks that some languages write with two letters where there are no marks.
_DOUBLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


def spellings(name: str) -> tuple[str, ...]:
    """Other ways in which ``name`` is written with Latin letters, most usual first; none for a plain Latin name.

    >>> spellings("Зайцев")[:3]
    ('zaytsev', 'zaycev', 'zaitsev')
    """
    lowered = unicodedata.normalize("NFC", name).casefold()
    found: dict[str, None] = {}
    if (doubled := lowered.translate(_DOUBLED)) != lowered:
        found[doubled] = None
    if lowered.strip() in _KOREAN_FAMILIES:
        found |= dict.fromkeys(_KOREAN_FAMILIES[lowered.strip()])
    pieces = _pieces(lowered)
    if pieces is not None:
        found |= dict.fromkeys(islice(("".join(parts) for parts in product(*pieces)), MOST_SPELLINGS))
        found |= dict.fromkeys(_consistent(pieces))
    return tuple(spelling for spelling in found if spelling and spelling != lowered)


def _pieces(name: str) -> list[tuple[str, ...]] | None:
    """The spellings of each part of ``name``; None where a letter has none, or all of it is Latin already."""
    if name.isascii():
        return None
    pieces: list[tuple[str, ...]] = []
    foreign = False
    place = 0
    while place < len(name):
        pair, ch = name[place : place + 2], name[place]
        known = _PAIRS.get(_bare(pair)) if len(pair) == 2 else None
        if known is not None:
            foreign = True
            pieces.append(known)
            place += 2
            continue
        known = _letter(ch)
        if known is not None:
            foreign = True
            pieces.append(known)
        elif not ch.isalpha() or unicodedata.name(ch, "").startswith("LATIN"):
            pieces.append((ch,))
        else:
            return None
        place += 1
    return pieces if foreign else None


def _bare(text: str) -> str:
    """Without accents, but for the letters that are others with them."""
    return "".join(
        ch if ch in _LETTERS else "".join(part for part in unicodedata.normalize("NFD", ch) if part.isalpha())
        for ch in text
    )


def _letter(ch: str) -> tuple[str, ...] | None:
    if ord(ch) in _HANGUL:
        place = ord(ch) - _HANGUL.start
        first, vowel, last = place // 588, place % 588 // 28, place % 28
        return ((_FIRST[first] + _VOWEL[vowel] + _LAST[last]).replace("-", ""),)
    return _LETTERS.get(ch) or _LETTERS.get(_bare(ch))


def _consistent(pieces: list[tuple[str, ...]]) -> list[str]:
    """Each rule used throughout: the second spelling of every letter that has one, then the third."""
    most = max(map(len, pieces), default=0)
    return ["".join(part[min(n, len(part) - 1)] for part in pieces) for n in range(1, most)]
