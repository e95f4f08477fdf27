"""The days of the week as they stand beside a date, in the languages of those who write them there."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from kiosk.interop.said_words import WEEKDAYS

# From Monday on; what is two words has a line between them here. One that is two days, as *so* is Sunday in German and
# Saturday in Polish, may stand beside either.
_WORDS = """
monday mon montag mo lundi lun lunes lunedì segunda-feira segunda seg poniedziałek pon pn понедельник пн thứ_hai thứ_2
    t2 maandag ma 星期一 礼拜一 禮拜一 周一 週一 月曜日 月曜 월요일
    pondělí po pondelok ponedjeljak ponedeljek ponedeljak понедельник понедељак понеделник пон понеділок hétfő hét hé
    luni pazartesi pzt pts δευτέρα δευ จันทร์ จ måndag mån mandag man maanantai esmaspäev pirmdiena pirmadienis senin sen
    isnin lendi الاثنين الإثنين اثنين إثنين שני ב׳ ב' सोमवार सोम
tuesday tues tue dienstag di mardi mar martes martedì terça-feira terça ter wtorek wt вторник вт thứ_ba thứ_3 t3
    dinsdag 星期二 礼拜二 禮拜二 周二 週二 火曜日 火曜 화요일
    úterý út utorok ut utorak uto torek tor уторак уто вівторок kedd ke marți marţi salı sal τρίτη τρι τρ อังคาร อ
    tisdag tis tirsdag tir tiistai ti teisipäev otrdiena antradienis selasa sel madi الثلاثاء ثلاثاء שלישי ג׳ ג'
    मंगलवार मंगल
wednesday weds wed mittwoch mi mercredi mer miércoles mié mercoledì quarta-feira quarta qua środa śr среда ср thứ_tư
    thứ_4 t4 woensdag wo 星期三 礼拜三 禮拜三 周三 週三 水曜日 水曜 수요일
    středa st streda srijeda sri sreda sre сряда сре середа szerda sze miercuri mie çarşamba çar τετάρτη τετ พุธ พ onsdag
    ons keskiviikko ke kolmapäev trešdiena trečiadienis rabu rab mèkredi miyerkules الأربعاء الاربعاء أربعاء اربعاء
    רביעי ד׳ ד' बुधवार बुध
thursday thurs thur thu donnerstag do jeudi jeu jueves jue giovedì gio quinta-feira quinta qui czwartek czw cz четверг
    чт thứ_năm thứ_5 t5 donderdag 星期四 礼拜四 禮拜四 周四 週四 木曜日 木曜 목요일
    čtvrtek čt štvrtok št četvrtak čet četrtek четвъртък четвртак чет четвер csütörtök csü cs joi perşembe per πέμπτη
    πεμ พฤหัสบดี พฤหัส พฤ torsdag tors tor torstai neljapäev ceturtdiena ketvirtadienis kamis kam khamis jedi huwebes
    الخميس خميس חמישי ה׳ ה' गुरुवार गुरु बृहस्पतिवार
friday fri freitag fr vendredi ven viernes vie venerdì sexta-feira sexta sex piątek pt пятница пт thứ_sáu thứ_6 t6
    vrijdag vr 星期五 礼拜五 禮拜五 周五 週五 金曜日 金曜 금요일
    pátek pá piatok pi petak pet petek петък петак пет п'ятниця п’ятниця péntek pén pé vineri vin cuma cum παρασκευή παρ
    ศุกร์ ศ fredag fre perjantai pe reede piektdiena penktadienis jumat jum'at jum jumaat vandredi biyernes الجمعة جمعة
    שישי ו׳ ו' शुक्रवार शुक्र
saturday sat samstag sonnabend sa samedi sam sábado sáb sabato sab sobota sob sb суббота сб thứ_bảy thứ_7 t7 zaterdag za
    星期六 礼拜六 禮拜六 周六 週六 土曜日 土曜 토요일
    so subota sub събота субота суб szombat szo sâmbătă sâm cumartesi cmt cts σάββατο σαβ เสาร์ ส lördag lör lørdag lør
    lauantai la laupäev sestdiena šeštadienis sabtu samdi السبت سبت שבת ש׳ ש' शनिवार शनि
sunday sun sonntag dimanche dim domingo dom domenica niedziela niedz ndz nie nd воскресенье вс chủ_nhật cn zondag zo
    星期日 星期天 礼拜天 礼拜日 禮拜天 禮拜日 周日 週日 日曜日 日曜 일요일
    so neděle ne nedeľa nedjelja ned nedelja неделя недеља нед неділя vasárnap vas duminică dum pazar paz pz κυριακή κυρ
    อาทิตย์ อา söndag sön søndag søn sunnuntai su pühapäev svētdiena sekmadienis minggu min ahad dimanch linggo الأحد
    الاحد أحد احد ראשון א׳ א' रविवार रवि
"""
_ACCENTS = re.compile("[\u0300-\u036f]+")


def _even(text: str) -> str:
    """A text in small letters without accents, letter by letter, so that each stands where it stood."""
    return text.lower() if text.isascii() else "".join(map(_even_letter, text))


@cache
def _even_letter(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    plain = letter if _ACCENTS.sub("", parts[1:]) else parts[:1]
    return {"ı": "i", "ſ": "s", "ς": "σ", "İ": "i"}.get(plain, plain.lower()[0])


def _days_of_words() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for day, words in enumerate(re.sub(r"\n\s+", " ", _WORDS).strip().splitlines()):
        for word in unicodedata.normalize("NFC", words).split():
            plain = _even(word.replace("_", " "))
            found[plain] = found.get(plain, frozenset()) | {day}
    return found


_OF_WORDS = _days_of_words()
# Days that one word is several of, behind the seven, and in which words they are handed out.
SUNDAY = 6
_SEVERAL = sorted({days for days in _OF_WORDS.values() if len(days) > 1}, key=sorted, reverse=True)
_DAYS = {
    word: next(iter(days)) if len(days) == 1 else SUNDAY + 1 + _SEVERAL.index(days)
    for word, days in _OF_WORDS.items()
}
ENGLISH = (
    *WEEKDAYS,
    *(next(word for word, days in _OF_WORDS.items() if days == several) for several in _SEVERAL),
)
# Between brackets one sign is enough.
_SIGNS = {
    sign: day
    for signs in ("月火水木金土日", "월화수목금토일", "一二三四五六日")
    for day, sign in enumerate(signs)
}
_ANY = "|".join(re.escape(word) for word in sorted(_DAYS, key=len, reverse=True))
# *Day* before the name of one.
_ANY = rf"(?:วัน|يوم\s+|יום\s+)?(?P<word>{_ANY})"
_BRACKETED = re.compile(
    rf"(?P<before>.*?)\s*[(（\[]\s*(?:{_ANY}|(?P<sign>[{''.join(_SIGNS)}]))\.?\s*[)）\]],?\s*(?P<rest>.*)"
)
# What parts one from its date; of words of signs nothing need.
_PARTS = r"(?:\.?\s*[,，،、]\s*|\s+[-\u2013]\s+|\.?\s+|\s*ที่\s*|(?<=[一二三四五六日天曜일]))"
_BEFORE = re.compile(rf"{_ANY}(?:(?![^\W\d_])|(?=ที่)){_PARTS}(?P<rest>.*\d.*)")
_AFTER = re.compile(rf"(?P<rest>.*\d[日일號号]?\.?)(?:[,，،]?\s+(?:[-\u2013]\s+)?|(?<=[日일號号])){_ANY}\.?")
# Between a whole date and a time: 2026-01-12 Mon 09:30. There it is no month.
_WITHIN = re.compile(
    rf"(?P<before>.*\d.*\D\d{{4}}\.?|\d{{1,4}}([/.-])\d{{1,2}}\2\d{{1,4}}\.?)[,，،]?\s+{_ANY}\.?[,，،]?\s+"
    r"(?P<rest>\d{1,2}\D.*)"
)
# In capitals behind a time these are zones: 09:00 CET.
_ZONES = ("CET", "CT", "PET", "PT")
_CLOCK = re.compile(r"\d[:.]\d\d$")
# Tuesday in four languages, and March before a day: *Mar 12, 2026*. So is a Sunday October in Polish.
_MONTHS_TOO = frozenset({"mar", "paz", "min", "sub"})
_MONTH = re.compile(r"[^\W\d_]{3}")
_NUMBERS = re.compile(r"\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-].*")


def is_of(weekday: int | None, day: int) -> bool:
    """Whether a day of the week that stands beside a date, as `apart` hands it out, may be that date's, from 0."""
    return weekday in (None, day) or (weekday > SUNDAY and day in _SEVERAL[weekday - SUNDAY - 1])


@lru_cache(maxsize=4096)
def apart(text: str) -> tuple[int | None, str]:
    """The day of the week that a date has with it, from 0 for Monday, and the date without it; None for none.

    Behind `SUNDAY` it is one of several, of which `is_of` knows.

    >>> apart("Mon 12 Jan 2026"), apart("2026/1/12(月) 10:30"), apart("Mar 12, 2026")
    ((0, '12 Jan 2026'), (0, '2026/1/12 10:30'), (None, 'Mar 12, 2026'))
    """
    if text.isascii() and text[:1].isdigit() and text[-1:].isdigit() and "(" not in text:
        # As most dates stand in files: with no word, or the T before a time.
        plain = text.replace("T", "", 1)
        if plain.upper() == plain.lower():
            return None, text
    plain = unicodedata.normalize("NFC", text.strip())
    even = _even(plain)

    def as_written(found: re.Match[str], *groups: str) -> str:
        return " ".join(filter(None, (plain[slice(*found.span(group))] for group in groups)))

    if found := _BRACKETED.fullmatch(even):
        rest = as_written(found, "before", "rest")
        if found["sign"]:
            return (_SIGNS[found["sign"]], rest) if any(map(str.isdecimal, rest)) else (None, text)
    elif found := _WITHIN.fullmatch(even):
        return _DAYS[found["word"]], as_written(found, "before", "rest")
    elif found := _BEFORE.fullmatch(even) or _AFTER.fullmatch(even):
        rest = as_written(found, "rest")
        if plain.endswith(_ZONES) and as_written(found, "word") in _ZONES and _CLOCK.search(rest):
            return None, text
    else:
        return None, text
    month = found["word"] in _MONTHS_TOO and not _NUMBERS.fullmatch(rest) and not _MONTH.search(rest)
    if month or not any(map(str.isdecimal, rest)):
        return None, text
    return _DAYS[found["word"]], rest
