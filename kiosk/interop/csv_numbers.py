"""Numbers as spreadsheets leave them: phones, postcodes and record numbers that were taken for quantities."""

from __future__ import annotations

import re
import unicodedata

# 6175550143.0, as a column of numbers with a gap in it is written.
_WHOLE = re.compile(r"(\d+)\.0+")
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_EXTENSION = re.compile(
    r"[\s,;]*(?:\bext(?:ension)?\b\.?|\bext\.?|(?:(?<=\d)|\b)x|\bint\b\.?|#)\s*:?\s*\d{1,6}\s*$",
    re.IGNORECASE,
)
# What stands behind a whole number, parted from it by a sign or a word of any language, is its extension:
# 617-555-0142*22, ;ext=22, доб. 22, (poste 22).
_BEHIND = re.compile(r"[\s(\[]*(?:[;,*]+|[;,*]*\s*[^\W\d_]+\.?\s*[:=]?)\s*\d{1,5}\s*[#)\]]*$")
_FEWEST_WHOLE = 7
_FEWEST_ALONE = 9
# By E.164; two numbers stand in a cell that has more.
_MOST_DIGITS = 15
# What no number holds parts numbers, as who has each of them does.
_NO_PART = re.compile(r"[^\d\s().+/-]+")
# Letters of a keypad are no digits: 617-555-CARE.
_LETTERED = re.compile(r"\d-[A-Z]{4,}\b")
# O for 0, l for 1: what was meant is not certain.
_MISREAD = re.compile(r"(?<=[\d-])[OolISB](?=\d)")
# Numbers that reach nobody, or a machine: they tell nobody from anybody.
_NOT_THEIRS = (
    r"(?:fax|disconnected|wrong|invalid|old|(?:not|out of) (?:in )?(?:service|use)"
    r"|equivocado|antiguo|falsch|ungültig|faux|errado)"
)
_NUMBER = r"[+(]?\d[\d\s().-]{5,}\d"
_OF_NOBODY = re.compile(
    rf"\b{_NOT_THEIRS}\b[^\d+(]{{0,12}}{_NUMBER}"
    rf"|{_NUMBER}(?:\s*[(\[]\s*{_NOT_THEIRS}\b[^)\]]*[)\]]|[\s-]+{_NOT_THEIRS}(?:\s+number)?\W*$)",
    re.IGNORECASE,
)
# Of who counts the keys of a box.
_COUNTED = frozenset({"1234567890", "9876543210", "123456789", "12345678", "1234567"})
# 617-555-0142/43 are two that end differently.
_OTHER_END = re.compile(r"([+(]?\d[\d\s().-]*)/\s?(\d{1,4})", re.ASCII)
_FEWEST_BEFORE_END = 9
# Of one number, in letters: +1 (617) 555-0142.
_LONGEST_NUMBER = 18
_BETWEEN = re.compile(
    r"\s*(?:[/;,|&]|\bor\b|\b(?:and|y|o|und|oder|ou|e|vagy|és|nebo|alebo|lub|oraz|veya|ve|ή|και"
    r"|или|и|або|atau|dan|หรือ|hoặc|או|أو|sau|ili|tai|eller|of|en)\b)\s*",
    re.IGNORECASE,
)
# Two whole numbers, and no number with its extension behind a dash.
_DASHED = re.compile(r"\s+-\s+|\s{3,}", re.ASCII)
# Other dashes than ASCII's.
DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
_TO_OURS = str.maketrans(dict.fromkeys(DASHES, "-"))
# No extension, and no other number beside it.
_ONE_NUMBER = re.compile(r"[\d +().-]+", re.ASCII)
# A shorter run of digits beside another is a part of the same number, as in 0732/123456.
_SHORTEST = 6
FEWEST_DIGITS = 4
# Fewer are a postcode, an extension, an amount or a year: the last four of such a one tell nobody from anybody.
_FEWEST_OF_PHONE = 6
# A day, perhaps with a time: 1985-03-27, 27.03.85, 3/27/1985 0:00.
_DAY, _MONTH, _YEAR = "(?:0?[1-9]|[12][0-9]|3[01])", "(?:0?[1-9]|1[0-2])", "(?:19|20)[0-9]{2}"
_DAY_OF = re.compile(
    rf"(?:{_YEAR}([-./ ]){_MONTH}\1{_DAY}|{_DAY}([-./]){_MONTH}\2(?:{_YEAR}|[0-9]{{2}})"
    rf"|{_MONTH}([-./]){_DAY}\3(?:{_YEAR}|[0-9]{{2}}))(?:[T ,]+[0-9]{{1,2}}[:.h][0-9]{{2}}.*)?"
)
_SOME_DAY = (
    rf"(?:{_YEAR}([-./]){_MONTH}\1{_DAY}|{_DAY}([-./]){_MONTH}\2(?:{_YEAR}|[0-9]{{2}})"
    rf"|{_MONTH}([-./]){_DAY}\3(?:{_YEAR}|[0-9]{{2}}))"
)
_DAY_BEHIND = re.compile(rf"(?<=[\d)])[\s(\[,;]+(?:[^\d\s]+ )?{_SOME_DAY}[)\]]*$")
_PLAIN_DAY = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
_AMOUNT = re.compile(
    r"[0-9]+[.,][0-9]{1,2}|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}"
)
# Where numbers have eight digits, so that one may look like a day without its signs.
_OF_EIGHT = frozenset(
    {"DK", "NO", "SG", "HK", "CR", "PA", "SV", "GT", "HN", "NI", "UY", "BO", "TN", "LV", "EE", "KW", "QA"}
)
_TEN_DIGITS = frozenset({"US", "CA", "PR"})
# Of a cell that is looked through for numbers, in letters.
LONGEST_FIELD = 200
# Of a number with letters in it only what no number of a card looks like: 6,40012E+15, and not 6E12.
_ROUNDED_CARD = re.compile(r"\d(?:[.,]\d+E\+?|E\+)\d{1,3}", re.IGNORECASE)
# Small letters, as a length is read in them.
_HOURS = (
    "h hrs? hours? std stdn? stunden? godz godzin[ay]? heures? horas? or[ae] oras ч час(?:а|ов)? 時間 小时 小時 시간 "
    "giờ ساعة ساعات घंटा घंटे èdtan hod(?:in[ay]?)? óra sa saat ώρ(?:α|ες) שעה שעות ชั่วโมง ชม jam uur"
).replace(" ", "|")
_MINUTES = (
    "m mins? minutes? minuten minut[aeoy]?s? minuti ' ′ мин минут[аы]? 分 分钟 分鐘 分間 분 phút دقيقة دقائق मिनट "
    "minit p perc dk dakika λεπτ(?:ά|α|ό) λ דקות דקה דק׳ นาที menit хв(?:илин)? minúty minuuttia"
).replace(" ", "|")
# 30, 30 min, 30', 0:30, 0:30:00, 1 h, 1h15, 1 hr 15 min, 10분.
_LENGTH = re.compile(
    rf"(?:(?P<hours>\d{{1,2}})\s*(?:{_HOURS}|:)\.?\s*)?(?:(?P<minutes>\d{{1,4}})\s*(?:{_MINUTES})?\.?)?(?<=.)",
    re.ASCII,
)
# 0,5 h.
# PT20M, P0DT1H15M, as programs write a length.
_ISO = re.compile(r"p(?:0d)?t(?:(?P<hours>\d{1,2})h)?(?:(?P<minutes>\d{1,4})m)?(?:0+(?:\.0+)?s)?", re.ASCII)
_PART_OF_HOURS = re.compile(rf"(\d{{1,2}})?[.,](\d{{1,2}})\s*(?:{_HOURS})\.?", re.ASCII)
LONGEST_MINUTES = 24 * 60
# 612-7944 was 00612-7944 before a spreadsheet.
_ZIP_AND_FOUR = re.compile(r"(\d{3,5})-(\d{4})", re.ASCII)
# D-10115, PIN: 600017; not K1A 0B1, which is of a country whose postcodes have letters.
_BEFORE_DIGITS = re.compile(r"^((?:[^\W\d_]\.?){1,6})[\s:.-]*(?=\d[\d\s-]*$)")
# What a postcode is called, small and without full stops, in letters of each script.
_CALLED_POSTCODE = frozenset(
    {"pin", "tk", "τκ", "psč", "psc", "plz", "cp", "cap", "cep", "npa", "irsz", "zip", "пк"}
)
_NO_PLACE = re.compile(r"0{4,}(?:-0+)?|9{5,}(?:-9+)?", re.ASCII)
_LETTER_O = re.compile(r"[Oo]\d{3,}", re.ASCII)
# 010-7095-3822 without the zero that a spreadsheet took away.
_MOBILE_OF_KOREA = re.compile(r"1[016-9](?:\d{7,8}|-\d{3,4}-\d{4})", re.ASCII)
# Countries whose postcodes are digits only, how many they are, and may begin with 0, which spreadsheets take away.
_DIGITS = {
    "US": 5, "PR": 5, "ES": 5, "DE": 5, "FR": 5, "IT": 5, "MX": 5, "FI": 5, "EE": 5, "HR": 5, "TR": 5, "UA": 5,
    "PE": 5, "CR": 5, "AU": 4, "CH": 4, "CO": 6, "EC": 6, "IN": 6, "RO": 6, "CL": 7, "BR": 8, "JP": 7, "KR": 5,
    "LT": 5, "MY": 5, "GT": 5, "DZ": 5, "SK": 5, "NO": 4, "NZ": 4, "ZA": 4, "CN": 6, "KZ": 6, "SG": 6,
}  # fmt: skip
# Others of digits only, of which none begins with 0.
_NEVER_ZERO = frozenset(
    {
        "AT", "BE", "BG", "CY", "CZ", "DK", "GR", "HU", "IL", "LU", "MK", "PT", "RS", "RU", "SE", "SI", "TH", "TN",
        "TW", "ID", "VN",
    }
)  # fmt: skip
_CITIES_OF_THE_US = """
New_York Chicago Denver Los_Angeles Phoenix Anchorage Detroit Boise Juneau Sitka Nome Adak Yakutat Metlakatla Menominee
"""
_ZONES_OF_THE_US = {"Pacific/Honolulu", *(f"America/{city}" for city in _CITIES_OF_THE_US.split())}
_PARTS_OF_THE_US = ("America/Indiana/", "America/Kentucky/", "America/North_Dakota/", "US/")


def without_fraction(text: str) -> str:
    """A number without the ``.0`` that a spreadsheet has put behind it; anything else as it is."""
    found = _WHOLE.fullmatch(text) if "." in text else None
    return found[1] if found else text


def minutes(text: str) -> int | None:
    """How long something takes, in minutes, at most a day; 0 where nothing is said, None where it is not understood.

    >>> minutes("30 min"), minutes("1:15"), minutes("0,5 h"), minutes("soon")
    (30, 75, 30, None)
    """
    plain = without_fraction(text.strip().lower())
    if not plain:
        return 0
    if plain.isascii() and plain.isdigit() and len(plain) <= len(str(LONGEST_MINUTES)):
        return int(plain) if int(plain) <= LONGEST_MINUTES else None
    if part := _PART_OF_HOURS.fullmatch(plain):
        return min(round(60 * float(f"{part[1] or 0}.{part[2]}")), LONGEST_MINUTES)
    found = _LENGTH.fullmatch(re.sub(r"(?<=:\d\d):00$", "", plain)) or _ISO.fullmatch(plain)
    if found is None or not (found["hours"] or found["minutes"]):
        return None
    length = 60 * int(found["hours"] or 0) + int(found["minutes"] or 0)
    return length if length <= LONGEST_MINUTES else None


def is_rounded(number: str) -> bool:
    """Whether a spreadsheet has written a number as 1.001E+05: what it was is not known any more."""
    return ("E" in number or "e" in number) and bool(_ROUNDED.fullmatch(number))


def is_rounded_card(number: str) -> bool:
    """Whether a spreadsheet has written the number of a card as 6,40012E+15; one with an E in it is a number.

    >>> is_rounded_card("6,40012E+15"), is_rounded_card("6E12"), is_rounded_card("E+15")
    (True, False, False)
    """
    return _ROUNDED_CARD.fullmatch(number.strip()) is not None


def phones(text: str, country: str = "") -> list[str] | None:
    """The phone numbers of a cell, without extensions; None where it says something that is no phone number.

    In a ``country`` (ISO 3166) whose numbers have eight digits, these are no day.

    >>> phones("617-555-0147 / 617-555-0199 x22")
    ['617-555-0147', '617-555-0199']
    >>> phones("1985-03-27"), phones("02139"), phones("1,234.50")
    (None, None, None)
    """
    plain = without_fraction(text.strip())
    if len(plain) > LONGEST_FIELD:
        # It is no number, and is left out by whoever asked.
        return [plain] if _is_phone(plain) else None
    if not plain.isascii():
        plain = unicodedata.normalize("NFKC", plain).translate(_TO_OURS)
    if "^" in plain:
        plain = _of_components(plain)
    if not plain:
        return []
    if _is_something_else(plain, country):
        return None
    if country == "KR" and _MOBILE_OF_KOREA.fullmatch(plain):
        return [f"0{plain}"]
    if len(plain) > _LONGEST_NUMBER:
        plain = _without_day(plain)
    if _ONE_NUMBER.fullmatch(plain):
        return _one_or_two(plain) if _is_phone(plain) else None
    if is_rounded(plain) or _LETTERED.search(plain) or _MISREAD.search(plain):
        return None
    plain = _OF_NOBODY.sub(" ", plain)
    if ends := _two_ends(plain, country):
        return ends
    whole = _without_extension(plain)
    parts = [_without_extension(part) for part in _BETWEEN.split(whole)]
    if any(0 < _digits(part) < _SHORTEST for part in parts):
        parts = [whole]
    pieces = [piece.lstrip(" ).-/").rstrip(" (.-/") for part in parts for piece in _NO_PART.split(part)]
    long = [piece for piece in pieces if _digits(piece) >= _SHORTEST]
    # A street with a number and a postcode has digits enough, but no number in one piece.
    pieces = long or [part for part in parts if _ONE_NUMBER.fullmatch(part)]
    return [number for piece in pieces if _is_phone(piece) for number in _one_or_two(piece)] or None


def _of_components(text: str) -> str:
    """A cell of HL7's XTN: as it was typed, or its country, area and number apart; several stand behind a ~."""
    found = []
    for one in text.split("~"):
        parts = [part.strip() for part in one.split("^")]
        if any(part.upper() in ("FX", "BP", "NET", "X.400", "INTERNET") for part in parts[1:3]):
            continue
        country, area, local = (*parts[4:7], "", "", "")[:3]
        apart = " ".join(part for part in (f"+{country.lstrip('+')}" if country else "", area, local) if part)
        found.append(parts[0] or apart)
    return " / ".join(filter(None, found))


def _without_day(text: str) -> str:
    """A number without the day, behind it, on which somebody wrote it down."""
    found = _DAY_BEHIND.search(text)
    return text[: found.start()] if found and _digits(text[: found.start()]) >= _FEWEST_WHOLE else text


def _two_ends(text: str, country: str) -> list[str]:
    """Two numbers of which only the end of the second is written; none where it is another part of one number."""
    found = _OTHER_END.fullmatch(text.strip())
    if found is None or _digits(found[1]) < _FEWEST_BEFORE_END:
        return []
    # Elsewhere four digits may well be the last of one number: 0049 351 1234/5678.
    if len(found[2]) > 2 and (country not in _TEN_DIGITS or len(found[2]) != FEWEST_DIGITS):
        return []
    first = found[1].strip()
    return [first, first[: -len(found[2])] + found[2]]


def _is_something_else(plain: str, country: str) -> bool:
    """Whether a cell is a day, a time or an amount, which has digits enough."""
    if _DAY_OF.fullmatch(plain) or _AMOUNT.fullmatch(plain):
        return True
    return country not in _OF_EIGHT and bool(_PLAIN_DAY.fullmatch(plain))


def _without_extension(text: str) -> str:
    plain = _EXTENSION.sub("", text).strip()
    shorter = _BEHIND.sub("", plain)
    return shorter.strip() if _digits(shorter) >= _FEWEST_WHOLE else plain


def _one_or_two(text: str) -> list[str]:
    """A number, or those that only a line break or a blank parts, where there are more digits than one has."""
    halves = _DASHED.split(text)
    if len(halves) > 1 and all(_is_whole(half, halves[0]) for half in halves):
        return halves
    words = text.split()
    apart = _digits(text) > _MOST_DIGITS and all(_digits(word) >= _FEWEST_WHOLE for word in words)
    return words if apart else [text]


def _is_whole(half: str, first: str) -> bool:
    """Whether it has as many digits as a number of a country has, or at least as the ``first`` beside it."""
    return _digits(half) >= _FEWEST_ALONE or _digits(half) == _digits(first) >= _FEWEST_WHOLE


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _is_phone(number: str) -> bool:
    """Whether there are digits enough, and not all of them the same, as who fills in a box types them."""
    digits = [letter for letter in number if letter.isdigit()]
    return len(digits) >= _FEWEST_OF_PHONE and len({*digits}) > 1 and "".join(digits) not in _COUNTED


def postcode(text: str, country: str) -> str | None:
    """A postcode as it is written in ``country`` (ISO 3166), with the zeros that a spreadsheet took away.

    None where a spreadsheet has rounded it, or where it is zeros or nines, as who fills in a box types them. Where no
    country is said, a postcode stays as it is.
    """
    plain = without_fraction(text.strip())
    if is_rounded(plain) or _NO_PLACE.fullmatch(plain):
        return None
    if _LETTER_O.fullmatch(plain):
        plain = f"0{plain[1:]}"
    length = _DIGITS.get(country, 0)
    if (length or country in _NEVER_ZERO) and (before := _BEFORE_DIGITS.match(plain)):
        plain = plain[before.end() :]
        called = before[1].casefold().replace(".", "")
        # A-6020 is of another country, and whole; D-1067 is ours.
        if called not in _CALLED_POSTCODE and called[0].upper() != country[0]:
            return plain
    if country in ("US", "PR") and (found := _ZIP_AND_FOUR.fullmatch(plain)):
        return f"{found[1].zfill(length)}-{found[2]}"
    if not (length and plain.isascii() and plain.isdigit()):
        return plain
    if country in ("US", "PR") and len(plain) in (8, 9):
        plain = plain.zfill(9)
        return f"{plain[:5]}-{plain[5:]}"
    return plain.zfill(length) if length - 2 <= len(plain) <= length else plain


def country_of(zone: str) -> str:
    """The country that a time zone tells of, where nobody has said one and spreadsheets do harm; else empty."""
    return "US" if zone in _ZONES_OF_THE_US or zone.startswith(_PARTS_OF_THE_US) else ""
