"""Encodings of several bytes a letter, as the spreadsheets of East Asia write them where they write no Unicode.

Most pairs of bytes are letters of each of them. So one is read only where the clinic's country writes it, the whole
file is text in it, and the letters are those of its language: each of these encodings begins with the letters that
are in use, and what is read wrongly falls among the rare ones.
"""

from __future__ import annotations

import codecs
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_KANJI = (0x4E00, 0x9FFF)
_KANA, _HALF_KANA, _HANGUL = (0x3040, 0x30FF), (0xFF61, 0xFF9F), (0xAC00, 0xD7A3)
# Marks, letters and digits as wide as signs, signs of print.
_SIGNS = ((0x3000, 0x303F), (0xFF01, 0xFF60), (0x2010, 0x2027), (0x2460, 0x2473), (0xA0, 0xFF))
_ENOUGH = 0.98
_BLOCK = 1 << 20


@dataclass(frozen=True)
class WidePage:
    """What an encoding is for, its letters, and up to which first byte those in use stand in the code ``plain``."""

    of: str
    letters: tuple[tuple[int, int], ...]
    plain: str
    last: int
    rare: float = 0.1


PAGES = {
    "cp932": WidePage("Japanese", (_KANJI, _KANA, _HALF_KANA), "shift_jis", 0xDF),
    "cp949": WidePage("Korean", (_KANJI, _HANGUL), "euc_kr", 0xC8),
    "gb18030": WidePage("Chinese", (_KANJI,), "gb2312", 0xD7),
    "cp950": WidePage("traditional Chinese", (_KANJI,), "big5", 0xC6),
}


def letters_of(path: Path, name: str) -> tuple[str, ...]:
    """The letters beyond ASCII of a file that is text in the encoding ``name``, the most frequent first.

    None of them where it is not, or where its letters are not those of that language. Raises OSError.
    """
    page = PAGES[name]
    decoder = codecs.getincrementaldecoder(name)()
    seen: Counter[str] = Counter()
    block = b"x"
    try:
        with path.open("rb") as opened:
            while block:
                block = opened.read(_BLOCK)
                seen.update(letter for letter in decoder.decode(block, final=not block) if letter > "\x7f")
    except UnicodeError:
        return ()
    own = Counter({letter: number for letter, number in seen.items() if _within(letter, page.letters)})
    signs = sum(number for letter, number in seen.items() if _within(letter, _SIGNS))
    rare = sum(number for letter, number in own.items() if not _in_use(letter, page))
    halves = sum(number for letter, number in own.items() if _within(letter, (_HALF_KANA,)))
    if name == "cp932" and 2 * halves > own.total() and _is_text(path, "euc_jp"):
        # What Unix writes in Japan makes half signs of it, and would be names as well.
        return ()
    if not own or own.total() + signs < _ENOUGH * seen.total() or rare > page.rare * own.total():
        return ()
    return tuple(letter for letter, _ in own.most_common())


def _is_text(path: Path, name: str) -> bool:
    decoder = codecs.getincrementaldecoder(name)()
    block = b"x"
    with path.open("rb") as opened:
        try:
            while block:
                block = opened.read(_BLOCK)
                decoder.decode(block, final=not block)
        except UnicodeError:
            return False
    return True


def _within(letter: str, ranges: Iterable[tuple[int, int]]) -> bool:
    return any(first <= ord(letter) <= last for first, last in ranges)


def _in_use(letter: str, page: WidePage) -> bool:
    try:
        # Korea's code puts the others together, of eight bytes.
        return (code := letter.encode(page.plain))[0] <= page.last and len(code) <= 2
    except UnicodeError:
        return False
