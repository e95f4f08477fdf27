"""Dates as they are written elsewhere, in the forms that `date_orders` reads: other orders of words, eras, signs."""

from __future__ import annotations

import re

from kiosk.interop import month_words

# The first year of each era is the one after this.
_ERAS = {
    "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911,
    "M": 1867, "T": 1911, "S": 1925, "H": 1988, "R": 2018, "": 0,
}  # fmt: skip
_OF_SIGNS = re.compile(
    r"(明治|大正|昭和|平成|令和|民國|民国|)\s*(\d{1,4}|元)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일號号]?",
    re.ASCII,
)
_OF_ERAS = re.compile(r"([MTSHR])\s?(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})", re.ASCII)
# 1985. 3. 27. and 27. 3. 1985.
_LOOSE = re.compile(r"(\d{1,4})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{1,4})\.?", re.ASCII)
# 1985. március 27., 1985 m. kovo 27 d., 1985-Mar-27.
_YEAR_FIRST = re.compile(r"(\d{4})[\s./-]*(?:m\.\s*)?([^\W\d_]{3,})\.?[\s./-]*(\d{1,2})\.?(?:\s*d\.?)?")
# 27/Mar/1985, and the month as in 27.III.1985.
_SLASHED = re.compile(r"(\d{1,2})/([^\W\d_]{3,})/(\d{4}|\d{2})")
_ROMAN = re.compile(r"(\d{1,2})[\s./-]+([IVX]{1,4})[\s./-]+(\d{4})", re.ASCII)
_ROMAN_MONTHS = "I II III IV V VI VII VIII IX X XI XII".split()  # noqa: SIM905
# 民國74/03/27.
_OF_SIGNED_ERAS = re.compile(
    r"(明治|大正|昭和|平成|令和|民國|民国)\s*(\d{1,3}|元)\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,2})", re.ASCII
)
# Years of Taiwan's Republic: 074/03/27, 115.11.28, 0740327. Of two digits they may be others.
_OF_TAIWAN = re.compile(r"(?<!\d)(0\d\d|1[0-4]\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d)", re.ASCII)
_OF_TAIWAN_COMPACT = re.compile(r"(0\d\d|1[0-4]\d)([01]\d)([0-3]\d)", re.ASCII)
# Where years are counted in two ways, by ISO 3166 and by the zone of who has not said where they are.
_COUNTED_TWICE = frozenset({"TH", "TW", "JP", "IR", "AF", "SA", "NP", "ET"})
_ZONES_COUNTED_TWICE = frozenset(
    {"Asia/Bangkok", "Asia/Taipei", "Asia/Tokyo", "Asia/Tehran", "Asia/Kabul", "Asia/Riyadh", "Asia/Kathmandu",
     "Africa/Addis_Ababa"}
)  # fmt: skip
# The years of Buddhism that anybody writes.
_OF_BUDDHISM = re.compile(r"(?<!\d)2[4-6]\d\d(?!\d)", re.ASCII)
_BUDDHISM = 543
# 27031985, and 1021990 where a spreadsheet took a zero away; what begins with its year has no such month.
_YEAR_LAST = re.compile(r"(\d{1,2})(\d\d)((?:18|19|20)\d\d)", re.ASCII)
# In Poland and Czechia it is the month after that.
_OCTOBER = re.compile(r"listopada?\b", re.IGNORECASE)


# As most dates stand in files: in none of the forms that are put in another here.
_USUAL = re.compile(r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}", re.ASCII)


def as_here(text: str) -> str:
    """A date, without a time behind it, in a form that is read here; as it is, where it is in none of these.

    >>> as_here("昭和60年3月27日"), as_here("1985. 3. 27."), as_here("1985-Mar-27")
    ('1985-3-27', '1985.3.27', '27 Mar 1985')
    """
    if _USUAL.fullmatch(text):
        return text
    text = month_words.plain(text)
    plain = text.strip()
    if found := _OF_SIGNS.fullmatch(plain) or _OF_SIGNED_ERAS.fullmatch(plain) or _OF_ERAS.fullmatch(plain):
        year = _ERAS[found[1]] + (1 if found[2] == "元" else int(found[2]))
        # A year of two digits without its era is none that can be told.
        return f"{year}-{found[3]}-{found[4]}" if year > 999 else text
    if found := _LOOSE.fullmatch(plain):
        return f"{found[1]}{found[2]}{found[3]}{found[2]}{found[4]}"
    if found := _YEAR_LAST.fullmatch(plain):
        return f"{found[1]}-{found[2]}-{found[3]}"
    if found := _YEAR_FIRST.fullmatch(plain):
        return f"{found[3]} {found[2]} {found[1]}"
    if found := _SLASHED.fullmatch(plain):
        return f"{found[1]} {found[2]} {found[3]}"
    if (found := _ROMAN.fullmatch(plain)) and found[2] in _ROMAN_MONTHS:
        return f"{found[3]}-{_ROMAN_MONTHS.index(found[2]) + 1}-{found[1]}"
    # 27. listopada 1985.
    return plain[:-1] if plain.endswith(".") and plain[-5:-1].isdecimal() else text


def in_country(text: str, country: str) -> str:
    """A date with what its country (ISO 3166) tells: a year of Thailand's, a month whose name is another's elsewhere.

    >>> in_country("074/03/27", "TW")
    '1985-03-27'
    >>> in_country("27/03/2528", "TH"), in_country("27. listopada 1985", "HR")
    ('27/03/1985', '27. October 1985')
    """
    if country == "TH":
        return _OF_BUDDHISM.sub(lambda year: str(int(year[0]) - _BUDDHISM), text)
    if country == "TW":
        compact = _OF_TAIWAN_COMPACT.fullmatch(text)
        whole = f"{compact[1]}/{compact[2]}/{compact[3]}" if compact else text
        return _OF_TAIWAN.sub(lambda date: f"{int(date[1]) + _ERAS['民國']}-{date[3]}-{date[4]}", whole)
    return _OCTOBER.sub("October", text) if country in ("HR", "BA") else text


def are_counted_twice(country: str, zone: str) -> bool:
    """Whether years are counted in two ways where a clinic is; by its zone where nobody has said its country."""
    return country in _COUNTED_TWICE or (not country and zone in _ZONES_COUNTED_TWICE)


def is_of_another_calendar(year: int) -> bool:
    """Whether nobody alive was born in such a year of ours, or is booked for it: one of the Hijra, Iran or Buddhism."""
    return 1200 <= year < 1500 or 2400 <= year < 2700
