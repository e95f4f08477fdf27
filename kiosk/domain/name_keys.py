"""Which names a typed one stands for: everything that may be typed for a name on file, and what a typed name may mean.

Both sides have few forms, and one of either has to agree, whole, together with a birth date and a second answer:

- `name_keys` are those of a name on file: whole, without what may be left out, each of several family names, and with
  given names before or after it.
- `typed_keys` are those of what was typed: as it stands, and without what may have been added.

What is never done: to take a part of what was typed for the whole, to let a letter be another one, or to leave out a
sign that makes another name of it. The table of `tests/names/table.tsv` says it case by case.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kiosk.domain import names
from kiosk.domain.names import DEGREES, MAX_NAME, SUFFIXES
from kiosk.domain.romanising import spellings

# A shorter part of a name is no name that somebody would give alone.
SHORTEST_PART = 3
# Of a name on file; more are in files that went wrong.
MOST_PARTS = 4
# What one typed name may mean. The server's door takes as many and no more.
MOST_TYPED = 4
# A shorter word with *ae*, *oe* or *ue* may well be another name without the *e*: Baek and Bak, Yuen and Yun.
SHORTEST_EVENED = 6
MOST_SPELLINGS = 3


# The words of one name are folded again and again: a third of an import was that. Forgotten with each name.
fold = lru_cache(maxsize=500)(names.fold)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Written after a name, and left out as easily. The last four are Portuguese: son, grandson, nephew.
_AFTER = SUFFIXES | DEGREES | {"v", "2nd", "3rd", "esq", "filho", "neto", "netto", "sobrinho"}
# Stands before a name, and may be left out.
_PARTICLES = _words_of(
    "de del della dello delle dei degli di da das do dos du des la las los lo van von vom zu zur den der "
    "het ter ten te af av al el ul bin ibn bint binti binte بن ابن بنت ال"
)
# Written where a name is not known.
_NO_NAME = frozenset({"fnu", "lnu", "nfn", "nln", "nmn"})
# Likewise; but of a whole name these do not tell where the family's begins.
_LEFT_OUT = _PARTICLES | _NO_NAME | {"le", "les", "vda", "viuda"}
# Between two names; in another place they are the first letter of one.
_AND = frozenset({"y", "e", "i", "und", "and"})
# Belongs to the name after it, which is another one without it.
_JOINED = _words_of(
    "mac mc o ni nic san santa santo sao saint sainte sankt st ste ben abu abd abdul abdel umm fitz "
    "ait ould عبد ابو ام"
)
_BREAKS = re.compile(r"[\s,;/·・\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]+")
_ARTICLE = "ال"
_MARY = re.compile(r"\bM\.?ª\.?(?!\w)", re.IGNORECASE)
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe"}
# Spanish and Catalan write ü before e and i, and mean no ue.
_UMLAUT = re.compile(r"[äöåø]|ü(?![eéií])")
# Where these are, a đ is no Vietnamese one.
_SLAVIC = re.compile("[ćčšž]")
# Between consonants; the *gue* of Miguel is no umlaut.
_DIGRAPH = re.compile(r"(?<![aeiouyq])(?:[ao]|(?<!g)u)e(?=[b-df-hj-np-tv-z])")
# Family names of Chinese and Korean people that are written with their given names as one word.
_TWO_SYLLABLES = _words_of(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 尉迟 尉遲 皇甫 慕容 令狐 夏侯 公孙 公孫 남궁 "
    "황보 선우 제갈 독고 사공 서문"
)
_ONE_SYLLABLE = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾"
    "肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白"
    "邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔汤湯"
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방"
    "공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국"
)
_EAST_ASIAN = re.compile("[\u4e00-\u9fff\uac00-\ud7a3]{2,4}")


def name_keys(
    family: str, given: str, other_families: Iterable[str] = (), record_number: str = ""
) -> frozenset[str]:
    """Every folded form under which a person may be found.

    Whoever has one name only is found by it, in whichever field it stands; whoever has a record number may give that in
    the place of any name. A name in other letters is found as it is written with Latin ones, where there is a rule.
    """
    keys = {fold(record_number)}
    family, given = _known(family), _known(_MARY.sub("María", given))
    # What a source calls the official name is the name of today once more.
    for name in dict.fromkeys((family, *other_families)):
        if fold(name):
            keys.update(_of_name(name, given))
    if not fold(family) and fold(given):
        keys.update(_of_name(given, ""))
    fold.cache_clear()
    return frozenset(key[:MAX_NAME] for key in keys if key)


def typed_keys(text: str) -> tuple[str, ...]:
    """What a typed name may mean, as it is compared: as it stands, and without particles and what follows a name.

    At most `MOST_TYPED`, each of letters and digits alone, without a space; none where there is nothing to compare.

    >>> typed_keys("Van der Berg Jr.")
    ('vanderbergjr', 'berg', 'vanderberg')
    """
    text = _MARY.sub("María", text)
    found: dict[str, None] = {}
    for spelled in dict.fromkeys((text, _evened(text))):
        named = _without_suffix(_words(spelled))
        core = _surnames(named)
        found[fold(spelled)] = None
        if any(len(fold(part)) >= SHORTEST_PART for part in core):
            found["".join(map(fold, core))] = None
        found["".join(map(fold, named))] = None
    fold.cache_clear()
    return tuple(key[:MAX_NAME] for key in found if key)[:MOST_TYPED]


def is_particle(text: str) -> bool:
    """Whether ``text`` stands before a family name and is none by itself, as *von* and *da* do."""
    return fold(text) in _PARTICLES | _JOINED


def _of_name(name: str, given: str) -> Iterator[str]:
    """The forms of one family name, alone and with the given names that belong to it."""
    words = _words(name)
    named = _without_suffix(words)
    surnames = _surnames(named)[:MOST_PARTS]
    whole, bare, core = fold(name), "".join(map(fold, named)), "".join(map(fold, surnames))
    evened, doubled = fold(_evened(name)), fold(_doubled(name))
    yield from (whole, bare, core, evened, doubled)
    latin = _other_letters(name)
    yield from latin
    firsts = _surnames([word for word in _words(given) if fold(word) not in _AFTER])[:MOST_PARTS]
    first = firsts[0] if firsts else given
    alone = [part for part in surnames if len(fold(part)) >= SHORTEST_PART] if len(surnames) > 1 else []
    for part in alone:
        yield from (fold(part), fold(_evened(part)), *_other_letters(part)[:MOST_SPELLINGS])
    ends = [*alone[:1], *alone[-1:]]
    if len(surnames) > 2 and len(ends) == 2:
        yield "".join(map(fold, ends))
    # People type their whole name into the one field that there is, in the order that they say it.
    for one in dict.fromkeys((whole, core or bare)):
        for other in dict.fromkeys(map(fold, (given, "".join(firsts), *firsts))):
            yield from (one + other, other + one)
    for one in dict.fromkeys(map(fold, ends)):
        yield from (one + fold(first), fold(first) + one)
    for one, other in ((doubled, fold(_doubled(first))), (evened, fold(_evened(first)))):
        if one + other != whole + fold(first):
            yield from (one + other, other + one)
    usual = next(iter(_other_letters(first)), fold(first))
    for one in latin[:MOST_SPELLINGS] or ([bare] if usual != fold(first) else []):
        yield from (one + usual, usual + one)
    if not fold(given):
        yield from _written_as_one(name)


def _written_as_one(name: str) -> Iterator[str]:
    """The family name of a whole Chinese or Korean one, and the other order."""
    if not _EAST_ASIAN.fullmatch(name := unicodedata.normalize("NFC", name.strip())):
        return
    length = 2 if name[:2] in _TWO_SYLLABLES else 1
    family, given = name[:length], name[length:]
    if given and (length == 2 or (family in _ONE_SYLLABLE and len(name) < 4)):
        yield from (fold(family), fold(given + family), *_other_letters(family))
        for one in _other_letters(family)[:MOST_SPELLINGS]:
            for other in _other_letters(given)[:1]:
                yield from (one + other, other + one)


def _known(name: str) -> str:
    return "" if fold(name) in _NO_NAME else name


def _words(text: str) -> list[str]:
    return [word for word in _BREAKS.split(text) if fold(word)]


def _without_suffix(words: list[str]) -> list[str]:
    end = len(words)
    while end > 1 and fold(words[end - 1]) in _AFTER:
        end -= 1
    return words[:end]


def _surnames(words: list[str]) -> list[str]:
    """Several names of one family name, each with what belongs to it and without what may be left out."""
    found: list[str] = []
    before = ""
    for word in words:
        folded = fold(word)
        if folded in _JOINED:
            before += word
        elif folded not in _LEFT_OUT and not (folded in _AND and found and word is not words[-1]):
            found.append(before + _without_article(word))
            before = ""
    return found


def _without_article(word: str) -> str:
    folded = fold(word)
    long = len(folded) >= len(_ARTICLE) + SHORTEST_PART
    return folded[len(_ARTICLE) :] if long and folded.startswith(_ARTICLE) else word


def _other_letters(name: str) -> list[str]:
    if name.isascii() or fold(name).isascii():
        return []
    return list(dict.fromkeys(filter(None, map(fold, spellings(name)))))


def _doubled(text: str) -> str:
    """Umlauts as two letters, as they are written where there are none."""
    if text.isascii():
        return text
    lowered = unicodedata.normalize("NFC", text).casefold()
    if _SLAVIC.search(lowered):
        lowered = lowered.replace("đ", "dj")
    return _UMLAUT.sub(lambda found: _UMLAUTS[found[0]], lowered)


def _evened(text: str) -> str:
    """The other way to write umlauts: as two letters, or those that are two letters as none."""
    doubled = _doubled(text)
    lowered = text.lower() if text.isascii() else unicodedata.normalize("NFC", text).casefold()
    if doubled != text and doubled != lowered:
        return doubled
    if not _DIGRAPH.search(lowered):
        return text
    return " ".join(
        word if len(fold(word)) < SHORTEST_EVENED else _DIGRAPH.sub(lambda found: found[0][0], word)
        for word in _BREAKS.split(lowered)
    )
