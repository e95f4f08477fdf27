"""What any scan may be made of, and how long it may be: the first thing that is asked of one."""

from __future__ import annotations

from enum import StrEnum

# A PDF417 symbol holds at most 1850 letters, or 1108 bytes, and a magnetic stripe some 200.
LONGEST_SCAN = 2800
# File, group, record and unit separators, tabulators and the ends of lines. Nothing else that is not seen.
SEPARATORS = "\n\r\t\x0b\x0c\x1c\x1d\x1e\x1f\x85"
# Latin letters with the accents of America and Europe, and what a reader puts where it was not sure.
_LAST_LETTER = "\u024f"


class ScanRefusal(StrEnum):
    """Why nothing was taken from a scan."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    # It has letters that no code of ours has.
    ALPHABET = "alphabet"
    # It is a code, and none that is known here.
    UNKNOWN = "unknown"
    # It is a licence, and neither a name nor a birth date in it is beyond doubt.
    DOUBTFUL = "doubtful"


def scan_problem(text: str) -> ScanRefusal | None:
    """Why ``text`` can be no scan of ours, whatever kind it is; None where it can."""
    if not text.strip():
        return ScanRefusal.EMPTY
    if len(text) > LONGEST_SCAN:
        return ScanRefusal.TOO_LONG
    if any(letter not in SEPARATORS and not _is_seen(letter) for letter in text):
        return ScanRefusal.ALPHABET
    return None


def _is_seen(letter: str) -> bool:
    return letter <= _LAST_LETTER and (letter.isprintable() or letter == "\xa0")


def with_accents(text: str) -> str:
    """``text`` as it was meant where a letter with an accent, which is two bytes, was read as two letters."""
    if "Ã" not in text and "Â" not in text:
        return text
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text
