"""Zones behind a time of day: offsets, and the letters that people and programs write for a zone of the clinic's.

EST is the east of America's or Australia's, and CST four zones. So letters are taken where the clinic's own clock is
called so at that time, or goes by that offset, and are nobody's guess elsewhere.
"""

from __future__ import annotations

import re

# As the zones of the IANA call them.
_NAMED = """
EST EDT CST CDT MST MDT PST PDT AKST AKDT HST HDT AST ADT NST NDT GMT BST IST WET WEST CET CEST EET EEST MSK JST KST HKT
PKT SAST EAT CAT WAT AEST AEDT ACST ACDT AWST NZST NZDT WIB WITA WIT IDT SST
"""
# What others call these, or one of several, in other languages or in summer and winter alike.
ALSO = {
    "ET": "EST EDT", "CT": "CST CDT", "MT": "MST MDT", "PT": "PST PDT", "MEZ": "CET", "MESZ": "CEST", "OEZ": "EET",
    "OESZ": "EEST", "HNE": "EST", "HAE": "EDT", "HNC": "CST", "HAC": "CDT", "HNR": "MST", "HAR": "MDT", "HNP": "PST",
    "HAP": "PDT", "HEC": "CET", "HAEC": "CEST",
}  # fmt: skip
# Hours before or after UTC of those whose zones have no letters at the IANA.
BY_HOURS = {
    "BRT": -3, "ART": -3, "UYT": -3, "CLST": -3, "CLT": -4, "BOT": -4, "VET": -4, "COT": -5, "PET": -5, "ECT": -5,
    "TRT": 3, "AST": 3, "GST": 4, "UZT": 5, "ICT": 7, "SGT": 8, "MYT": 8, "PHT": 8,
}  # fmt: skip
_WORDS = "|".join(sorted({*_NAMED.split(), *ALSO, *BY_HOURS}, key=len, reverse=True))
# -0500, GMT-0500 (Eastern Standard Time), UTC+1, [America/New_York], EST.
OFFSET = (
    rf"(?:Z|(?:UTC|GMT)?[+-]\d{{2}}:?\d{{2}}|(?:UTC|GMT)?[+-]\d{{2}}(?!\d)|(?:UTC|GMT)[+-]\d(?::\d{{2}})?|UTC|\b(?:{_WORDS})"
    r"(?![^\W_]))(?:\s?\([^()]{2,60}\)|\[\w+/[\w/+-]+\])?|\[?\b[A-Z][a-z]+/[\w/+-]+\]?"
)
_ZONED = re.compile(rf"(?P<clock>.*?\d.*?)\s*(?P<word>{OFFSET})\s*", re.IGNORECASE)

_LETTERED = re.compile(rf"(?P<clock>.*\d.*?)\s*\b(?P<word>UTC|{_WORDS})\s*", re.IGNORECASE)


def letters_apart(text: str) -> tuple[str, str]:
    """Two times of day or one, and the letters behind them for their zone; as `apart`, without offsets."""
    found = _LETTERED.fullmatch(text)
    return (found["clock"], found["word"]) if found else (text, "")


def apart(text: str) -> tuple[str, str]:
    """A time of day, and what stands behind it for its zone; empty for nothing.

    >>> apart("9:00 AM -0500"), apart("09:00 MEZ"), apart("9:00 AM")
    (('9:00 AM', '-0500'), ('09:00', 'MEZ'), ('9:00 AM', ''))
    """
    found = _ZONED.fullmatch(text)
    return (found["clock"], found["word"]) if found else (text, "")
