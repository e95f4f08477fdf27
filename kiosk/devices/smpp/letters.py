"""The letters of a text message (3GPP TS 23.038): seven bits where all of them are among those, else UCS-2, in parts.

Over SMPP each letter of seven bits goes in a byte of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

# 3GPP TS 23.038, section 6.2.1; what stands at 0x1B begins a letter of the second table.
_FIRST = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_SECOND = {
    "\f": 0x0A, "^": 0x14, "{": 0x28, "}": 0x29, "\\": 0x2F, "[": 0x3C, "~": 0x3D, "]": 0x3E, "|": 0x40, "€": 0x65,
}  # fmt: skip
_ESCAPE = 0x1B
_CODES = {letter: bytes([code]) for code, letter in enumerate(_FIRST) if code != _ESCAPE} | {
    letter: bytes([_ESCAPE, code]) for letter, code in _SECOND.items()
}
_LETTERS = {code: letter for letter, code in _SECOND.items()}
# In bytes, of a message that is alone, and of a part beside its header of six.
_SEVEN_ALONE, _SEVEN_PART = 160, 153
_WIDE_ALONE, _WIDE_PART = 140, 134
# A header counts parts in one byte; so long a text nobody is sent.
MOST_PARTS = 20
# Values of data_coding (SMPP 3.4, section 5.2.19).
SEVEN_BITS, UCS_2 = 0, 8


@dataclass(frozen=True)
class Pieces:
    """A text, as it goes out.

    Attributes:
        coding: of all parts, a value of data_coding.
        parts: their bytes without any header, the first first.
    """

    coding: int
    parts: tuple[bytes, ...]


def pieces_of(text: str) -> Pieces:
    """A text in as few parts as it needs; what is longer than `MOST_PARTS` ends there.

    >>> pieces_of("See you [1]"), len(pieces_of("a" * 161).parts), pieces_of("\u00e1").parts
    (Pieces(coding=0, parts=(b'See you \\x1b<1\\x1b>',)), 2, (b'\\x00\\xe1',))
    """
    codes = [_CODES.get(letter, b"") for letter in text]
    if all(codes):
        return Pieces(SEVEN_BITS, _parted(codes, _SEVEN_ALONE, _SEVEN_PART))
    wide = [letter.encode("utf-16-be", "replace") for letter in text]
    return Pieces(UCS_2, _parted(wide, _WIDE_ALONE, _WIDE_PART))


def _parted(codes: list[bytes], alone: int, most: int) -> tuple[bytes, ...]:
    """Never within a letter, of which some have two codes."""
    if sum(map(len, codes)) <= alone:
        return (b"".join(codes),)
    parts = [b""]
    for code in codes:
        if len(parts[-1]) + len(code) > most:
            if len(parts) == MOST_PARTS:
                break
            parts.append(b"")
        parts[-1] += code
    return tuple(parts)


def text_in(raw: bytes, coding: int) -> str:
    """What somebody has written; empty for what is no text, such as a picture.

    >>> text_in(b"S\\x05 \\x1b\\x65", 0), text_in("\u00bfS\u00ed?".encode("utf-16-be"), 8), text_in(b"x", 4)
    ('Sé €', '¿Sí?', '')
    """
    match _kind(coding):
        case "seven":
            return _seven(raw)
        case "ucs":
            return raw[: len(raw) // 2 * 2].decode("utf-16-be", "replace")
        case "":
            return ""
        case name:
            return raw.decode(name, "replace")


def _kind(coding: int) -> str:
    """By which letters a value of data_coding means (SMPP 3.4, section 5.2.19; 3GPP TS 23.038, section 4)."""
    named = {0: "seven", 1: "ascii", 3: "latin-1", 5: "shift_jis", 6: "iso8859-5", 7: "iso8859-8", 8: "ucs"}
    if coding in named:
        return named[coding]
    if coding & 0xF0 == 0xF0:
        return "" if coding & 0x04 else "seven"
    if coding & 0xC0 == 0 and coding & 0xF0:
        return ("seven", "", "ucs", "")[coding >> 2 & 3]
    return ""


def _seven(raw: bytes) -> str:
    letters: list[str] = []
    escaped = False
    for code in raw:
        if escaped:
            # What the second table has not stands for the letter of the first (section 6.2.1.1).
            known = _FIRST[code] if code < len(_FIRST) and code != _ESCAPE else " "
            letters.append(_LETTERS.get(code) or known)
            escaped = False
        elif code == _ESCAPE:
            escaped = True
        else:
            letters.append(_FIRST[code] if code < len(_FIRST) else "?")
    return "".join(letters)
