"""The days of the week as they stand beside a date, in the languages of those who write them there."""

from __future__ import annotations

import re
import unicodedata

ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "so")
# *So* is Sunday in German and Saturday in Polish, so either may stand beside its date.
EITHER = 7
# From Monday on; what is two words has a line between them here.
_WORDS = """
monday mon montag mo lundi lun lunes lunedì segunda-feira segunda seg poniedziałek pon pn понедельник пн thứ_hai thứ_2
    t2 maandag ma 星期一 礼拜一 禮拜一 周一 週一 月曜日 月曜 월요일
    วันจันทร์ที่ วันจันทร์
tuesday tues tue dienstag di mardi mar martes martedì terça-feira terça ter wtorek wt вторник вт thứ_ba thứ_3 t3
    dinsdag 星期二 礼拜二 禮拜二 周二 週二 火曜日 火曜 화요일
    วันอังคารที่ วันอังคาร
wednesday weds wed mittwoch mi mercredi mer miércoles mié mercoledì quarta-feira quarta qua środa śr среда ср thứ_tư
    thứ_4 t4 woensdag wo 星期三 礼拜三 禮拜三 周三 週三 水曜日 水曜 수요일
    วันพุธที่ วันพุธ
thursday thurs thur thu donnerstag do jeudi jeu jueves jue giovedì gio quinta-feira quinta qui czwartek czw cz четверг
    чт thứ_năm thứ_5 t5 donderdag 星期四 礼拜四 禮拜四 周四 週四 木曜日 木曜 목요일
    วันพฤหัสบดีที่ วันพฤหัสบดี
friday fri freitag fr vendredi ven viernes vie venerdì sexta-feira sexta sex piątek pt пятница пт thứ_sáu thứ_6 t6
    vrijdag vr 星期五 礼拜五 禮拜五 周五 週五 金曜日 金曜 금요일
    วันศุกร์ที่ วันศุกร์
saturday sat samstag sonnabend sa samedi sam sábado sáb sabato sab sobota sob sb суббота сб thứ_bảy thứ_7 t7 zaterdag za
    星期六 礼拜六 禮拜六 周六 週六 土曜日 土曜 토요일
    วันเสาร์ที่ วันเสาร์
sunday sun sonntag dimanche dim domingo dom domenica niedziela niedz ndz nie nd воскресенье вс chủ_nhật cn zondag zo
    星期日 星期天 礼拜天 礼拜日 禮拜天 禮拜日 周日 週日 日曜日 日曜 일요일
    วันอาทิตย์ที่ วันอาทิตย์
so
"""
_DAYS = {
    unicodedata.normalize("NFC", word.replace("_", " ")): day
    for day, words in enumerate(re.sub(r"\n\s+", " ", _WORDS).strip().splitlines())
    for word in words.split()
}
# Between brackets one sign is enough.
_SIGNS = {
    sign: day
    for signs in ("月火水木金土日", "월화수목금토일", "一二三四五六日")
    for day, sign in enumerate(signs)
}
_ANY = "|".join(re.escape(word) for word in sorted(_DAYS, key=len, reverse=True))
_BRACKETED = re.compile(
    rf"(?P<before>.*?)\s*[(（\[]\s*(?P<word>{_ANY}|[{''.join(_SIGNS)}])\.?\s*[)）\]],?\s*(?P<rest>.*)",
    re.IGNORECASE,
)
# What parts one from its date; of words of signs nothing need.
_PARTS = r"(?:\.?[,，、]\s*|\.?\s+|(?<=[一二三四五六日天曜일]))"
_BEFORE = re.compile(rf"(?P<word>{_ANY})(?![^\W\d_]){_PARTS}(?P<rest>.*\d.*)", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?P<rest>.*\d[日일號号]?\.?)(?:[,，]?\s+|(?<=[日일號号]))(?P<word>{_ANY})\.?", re.IGNORECASE
)
# Between a whole date and a time: 2026-01-12 Mon 09:30. There it is no month.
_WITHIN = re.compile(
    rf"(?P<before>.*\d.*\D\d{{4}}\.?|\d{{1,4}}([/.-])\d{{1,2}}\2\d{{1,4}}\.?)[,，]?\s+(?P<word>{_ANY})\.?[,，]?\s+"
    r"(?P<rest>\d{1,2}\D.*)",
    re.IGNORECASE,
)
# Tuesday in four languages, and March before a day: *Mar 12, 2026*.
_MARCH = re.compile(r"mar", re.IGNORECASE)
_MONTH = re.compile(r"[^\W\d_]{3}")
_NUMBERS = re.compile(r"\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-].*")


def is_of(weekday: int | None, day: int) -> bool:
    """Whether a day of the week that stands beside a date, as `apart` hands it out, may be that date's, from 0."""
    return weekday in (None, day) or (weekday == EITHER and day in (5, 6))


def apart(text: str) -> tuple[int | None, str]:
    """The day of the week that a date has with it, from 0 for Monday, and the date without it; None for none.

    It may be `EITHER`.

    >>> apart("Mon 12 Jan 2026"), apart("2026/1/12(月) 10:30"), apart("Mar 12, 2026")
    ((0, '12 Jan 2026'), (0, '2026/1/12 10:30'), (None, 'Mar 12, 2026'))
    """
    if text.isascii() and text[:1].isdigit() and text[-1:].isdigit() and "(" not in text:
        # As most dates stand in files: with no word, or the T before a time.
        plain = text.replace("T", "", 1)
        if plain.upper() == plain.lower():
            return None, text
    plain = unicodedata.normalize("NFC", text.strip())
    if found := _BRACKETED.fullmatch(plain):
        rest = " ".join(filter(None, (found["before"], found["rest"])))
    elif found := _WITHIN.fullmatch(plain):
        return _day_of(found["word"]), f"{found['before']} {found['rest']}"
    elif found := _BEFORE.fullmatch(plain) or _AFTER.fullmatch(plain):
        rest = found["rest"]
    else:
        return None, text
    word = found["word"]
    march = _MARCH.fullmatch(word) and not _NUMBERS.fullmatch(rest) and not _MONTH.search(rest)
    if march or not any(map(str.isdecimal, rest)):
        return None, text
    return _day_of(word), rest


def _day_of(word: str) -> int:
    """Which day a word is for that has been found; in lower case it may have letters that another language makes."""
    plain = word.lower()
    day = _DAYS.get(plain, _DAYS.get(plain.replace("\u0131", "i").replace("\u017f", "s")))
    return _SIGNS[word] if day is None else day
