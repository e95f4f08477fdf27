"""What programs on the way have made of letters, undone where nothing else can be meant.

O&#39;Brien was written for a web page, and MÃ¼ller is UTF-8 that somebody has read as Western European.
"""

from __future__ import annotations

import re
from html import unescape

_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")
# As often as one program has handed it to another: &amp;#39;.
_MOST_TIMES = 3
# The two bytes of an accented letter, and the three of Vietnam's letters and of quotation marks.
_TWICE = re.compile(r"[ÂÃÄÅ][^\x00-\x7f]|[áâ][^\x00-\x7f]{2}")
# Letters of Europe and Vietnam, and signs of print: nothing else comes of what was read wrongly.
_PLAIN = re.compile("[\x20-\x7e\u00a0-\u017f\u1e00-\u1eff\u2010-\u2026]*")


def mended(text: str) -> str:
    """``text`` without entities of HTML, and with its letters where UTF-8 was read as Western European.

    >>> mended("O&#39;Brien"), mended("MÃ¼ller"), mended("AT&T; SÃO PAULO")
    ("O'Brien", 'Müller', 'AT&T; SÃO PAULO')
    """
    for _ in range(_MOST_TIMES):
        if "&" not in text or (plain := _ENTITY.sub(lambda found: unescape(found[0]), text)) == text:
            break
        text = plain
    return text if text.isascii() or not _TWICE.search(text) else _once(text)


def _once(text: str) -> str:
    try:
        plain = b"".join(map(_byte, text)).decode("utf-8")
    except UnicodeError:
        return text
    return plain if _PLAIN.fullmatch(plain) else text


def _byte(letter: str) -> bytes:
    """What a letter was before it was read; five bytes stand for none in Western European, and stay."""
    return letter.encode("latin-1") if "\x80" <= letter <= "\x9f" else letter.encode("cp1252")
