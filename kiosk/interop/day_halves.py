"""Times of day whose half, or whose hour, is said in words of other languages: 오전 9:30, 4:30 de la tarde, 14 Uhr."""

from __future__ import annotations

import re

# Only what is none of the usual forms is looked at.
_WORDY = re.compile(r"[^\x00-\x7f]|[^\W\d_]{2,}|\d\s?u|[A-Za-z]\.\s?[mM]|\bvo? \d|\bo \d")
_MORNING, _LATER = "am", "pm"
# Before the time, as in East Asia, where it may begin with 0.
_BEFORE = {
    "오전": _MORNING,
    "午前": _MORNING,
    "上午": _MORNING,
    "오후": _LATER,
    "午後": _LATER,
    "下午": _LATER,
}
_EASTERN = re.compile(
    rf"(?P<half>{'|'.join(_BEFORE)})?\s*(?P<hour>\d{{1,2}})"
    r"(?:\s*(?P<sign>[시時时点點])\s*(?:(?P<minute>\d{1,2})\s*[분分]?|(?P<thirty>半|반))?|:(?P<after>\d\d))(?!\d|:\d\d:)"
)
# Before it or behind it; and which hours people say so of. Twelve in the morning is noon in Spain, and so is no time.
_BEHIND = {
    r"öö|ص|ق\.\s?ظ\.?|π\.?\s?μ\.?|f\.?\s?m\.?|дп|पूर्वाह्न|לפנה[\"״]צ": (_MORNING, range(1, 13)),
    r"ös|م|ب\.\s?ظ\.?|μ\.?\s?μ\.?|e\.?\s?m\.?|пп|अपराह्न|אחה[\"״]צ": (_LATER, range(1, 13)),
    r"mañana|manhã|manha|matin|morgens|vormittags|vorm\.|mattina|صباحا|de\.|délelőtt|dop\.|dopoledne|dopoludnia|rano"
    r"|утра|ранку|pagi|sáng|dimineața|sabah|πρωί|सुबह|בבוקר|aamulla|förmiddag": (_MORNING, range(1, 12)),
    r"tarde|après-midi|nachmittags|nachm\.|pomeriggio|مساء|du\.|délután|odp\.|odpoledne|popoludní|po\s+południu|дня"
    r"|sore|chiều|după-amiaza|öğleden\s+sonra|iltapäivällä|eftermiddag": (_LATER, range(1, 13)),
    r"noche|noite|soir|abends|sera|este|večer|wieczorem|вечера|вечора|malam|tối|seara|akşam|βράδυ|शाम|בערב": (
        _LATER,
        range(5, 12),
    ),
}
_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?(?!\d)"
_IN_FRONT = re.compile(
    rf"(?<![^\W\d_])(?P<word>{'|'.join(_BEHIND)}|[ap]\.?\s?m\.?)\s*(?P<clock>{_CLOCK})\s*$", re.IGNORECASE
)
# What stands beside a time and says no more than that it is one: 8:30 hod., 09.30 น., saat 9:30, ב-9:30.
_UNITS = (
    r"hod(?:in[ay]?)?|óra(?:kor)?|val|ч(?:ас(?:а|ов)?)?|год(?:ин[аи]?)?|น|นาฬิกา|uur|u|sati?|ώρα|eru|stundir"
)
_MINUTES = r"perc|min(?:ut[ay]?|utes?)?|мин(?:ут)?|хв|λεπτά|นาที|dk"
_IN_WORDS = re.compile(
    rf"(?<![\d.:/-])(?P<hour>\d{{1,2}})\s*(?:{_UNITS})\b\.?(?:\s*(?P<minute>\d{{1,2}})\s*(?:(?:{_MINUTES})\b\.?)?)?"
    r"(?=\s*(?:$|[-\u2013,]))",
    re.IGNORECASE,
)
_UNIT_BEHIND = re.compile(
    rf"(?P<clock>(?<![\d.:])\d{{1,2}}[:.]\d\d(?::\d\d)?)\s*(?:{_UNITS})(?!\w)\.?(?=\s*(?:$|[-\u2013,]))",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(
    r"(?<![^\W\d_])(?:saat|ώρα|στις|jam|pukul|pkl|เวลา|בשעה|ve?|vo|o|plkst|kell|ora|в|о|الساعة|lúc|[בל]-)\.?:?\s*"
    rf"(?={_CLOCK})",
    re.IGNORECASE,
)
_WESTERN = re.compile(
    r"(?<!\d)(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)|\s*h|\s*Uhr)?(?::00)?\s*"
    r"(?:de\s+la\s+|por\s+la\s+|da\s+|du\s+|de\s+l['’]|della?\s+|del\s+)?"
    rf"(?P<word>{'|'.join(_BEHIND)})\s*$",
    re.IGNORECASE,
)
# In capitals alone: in small letters they are other words.
_VIETNAMESE = re.compile(r"(?<!\d)(\d{1,2}:\d\d(?::\d\d)?)\s*(SA|CH)\s*$")
_UHR = re.compile(r"(?<![\d.:])(\d{1,2})\s*Uhr(?:\s+(\d\d))?(?!\w)", re.IGNORECASE)
_KLOCKAN = re.compile(r"(?<!\w)kl\.?\s*(\d{1,2})\s*$", re.IGNORECASE)
_NOON = re.compile(
    r"(?:(?<!\d)12\s*)?(?<![\w-])(?:noon|midday|midi|mediodía|mediodia|meio-dia|mezzogiorno|正午|정오)\s*$",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    """A day, a time or both, with the time as it is read elsewhere; what is in none of these forms stays as it is.

    >>> plain("8 óra 30 perc"), plain("ÖS 3:30"), plain("09.30 น.")
    ('8:30', '3:30 pm', '09.30')
    >>> plain("2026-11-24 오후 2시 30분"), plain("4:30 de la tarde"), plain("14 Uhr"), plain("12 de la mañana")
    ('2026-11-24 2:30 pm', '4:30 pm', '14:00', '12 de la mañana')
    """
    if not _WORDY.search(text):
        return text
    text = _UNIT_BEHIND.sub(r"\g<clock>", _WORD_BEFORE.sub("", text))
    text = _IN_WORDS.sub(lambda found: f"{found['hour']}:{(found['minute'] or '00').zfill(2)}", text)
    text = _IN_FRONT.sub(r"\g<clock> \g<word>", text)
    text = _UHR.sub(lambda found: f"{found[1]}:{found[2] or '00'}", text)
    text = _KLOCKAN.sub(r"\1:00", text)
    text = _NOON.sub("12:00", text)
    if found := _VIETNAMESE.search(text):
        return f"{text[: found.start()]}{found[1]} {_MORNING if found[2] == 'SA' else _LATER}"
    if found := _WESTERN.search(text):
        return text[: found.start()] + _western(found)
    return text if text.isascii() else _EASTERN.sub(_eastern, text).replace("  ", " ")


def _western(found: re.Match[str]) -> str:
    hour, minute = int(found["hour"]), found["minute"] or "00"
    half, hours = next(
        said for words, said in _BEHIND.items() if re.fullmatch(words, found["word"], re.IGNORECASE)
    )
    if half == _LATER and hour > max(hours):
        # 14:30 de la tarde.
        return f"{hour}:{minute}" if 12 < hour < 24 else found[0]
    return f"{hour}:{minute} {half}" if hour in hours else found[0]


def _eastern(found: re.Match[str]) -> str:
    if not found["half"] and not found["sign"]:
        return found[0]
    minute = found["after"] or ("30" if found["thirty"] else (found["minute"] or "00").zfill(2))
    hour, half = int(found["hour"]), _BEFORE.get(found["half"], "")
    if half and hour <= 12:
        return f" {hour or 12}:{minute} {half}" if found.start() else f"{hour or 12}:{minute} {half}"
    return f" {hour}:{minute}" if found.start() else f"{hour}:{minute}"
