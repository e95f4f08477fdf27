"""What months are called where files come from, beside the languages in which somebody may type one at the kiosk."""

from __future__ import annotations

import re
import unicodedata

from kiosk.domain.dates import MONTH_WORDS
from kiosk.interop.csv_columns import folded
from kiosk.interop.said_words import MONTHS

_MONTHS = """
janvier janv januar janner jaenner janeiro gennaio gen januari stycznia ledna leden január ianuarie ocak ιανουαρίου ιαν
    sty janvye enero ene يناير जनवरी января янв січня janvāris sausio jaanuar tammikuuta tammikuu siječnja
    ιανουάριος oca
fevrier fevr februar fevereiro fev febbraio februari lutego února únor február februarie şubat φεβρουαρίου φεβ
    lut fevriye pebrero peb فبراير फरवरी февраля фев лютого februāris vasario veebruar helmikuuta helmikuu veljače
    φεβρουάριος şub sub
mars marz maerz marco maart mrt marca března březen márc március martie mart μαρτίου μαρ
    marso مارس मार्च марта мар березня marts kovo märts maaliskuuta maaliskuu ožujka
    μάρτιος maret mac mas
avril avr aprile kwietnia dubna duben ápr április apríla aprilie nisan απριλίου απρ
    kwi abril abr أبريل ابريل अप्रैल апреля апр квітня aprīlis balandžio aprill huhtikuuta huhtikuu travnja
    απρίλιος nis
mai maio maggio mag mei maja května květen máj május mája mayıs maj μαΐου μαι μαϊ
    maj mayo مايو мая май травня maijs gegužės toukokuuta toukokuu svibnja
    μάιος mayis me
juin juni junho giugno giu czerwca června červen jún június júna iunie haziran ιουνίου ιουν
    cze jen hunyo hun junho jun يونيو июня июн червня jūnijs birželio juuni kesäkuuta kesäkuu lipnja
    ιούνιος haz
juillet juil juli julho luglio lug lipca července červenec júl július júla iulie temmuz ιουλίου ιουλ
    lip jiyè hulyo hul يوليو जुलाई июля июл липня jūlijs liepos juuli heinäkuuta heinäkuu srpnja
    ιούλιος tem julai
aout augustus sierpnia srpna srpen aug augusztus augusta ağustos αυγούστου αυγ augusti
    sie agosto ago أغسطس अगस्त августа авг серпня augusts rugpjūčio elokuuta elokuu kolovoza
    αύγουστος ağu agustus agu ogos dawout daout
septembre setembro settembre wrzesnia září szept szeptember septembra septembrie eylül σεπτεμβρίου σεπ
    wrz wrzes set setyembre septanm سبتمبر सितंबर सितम्बर
    сентября сен сент вересня septembris rugsėjo syyskuuta syyskuu rujna
    σεπτέμβριος σεπτ eyl
octobre oktober okt outubro out ottobre ott pazdziernika října říjen október októbra octombrie ekim οκτωβρίου οκτ
    paź paz oktòb oktubre أكتوبر अक्टूबर अक्तूबर октября окт жовтня oktobris spalio oktoober lokakuuta lokakuu
    οκτώβριος eki
novembre novembro listopada listopadu listopad novembra noiembrie kasım νοεμβρίου νοε
    lis novanm nobyembre nob نوفمبر नवंबर नवम्बर
    ноября ноя листопада novembris lapkričio marraskuuta marraskuu studenoga studenog
    νοέμβριος kasim kas
decembre dezember dez dezembro dicembre grudnia prosince prosinec decembra decembrie aralık δεκεμβρίου δεκ
    gru desanm disyembre ديسمبر दिसंबर दिसम्बर
    декабря дек грудня decembris gruodžio detsember joulukuuta joulukuu prosinca
    δεκέμβριος aralik ara desember des disember
"""
_OTHER_MONTHS = {
    folded(word): number
    for number, words in enumerate(re.sub(r"\n\s+", " ", _MONTHS).strip().splitlines(), 1)
    for word in words.split()
}
# Whose signs for vowels tell one month from another.
_BY_SIGNS = {"जन": 1, "जून": 6, "मई": 5}
# Months whose words have dots or blanks in them, signs that are no letters, or a particle before them: what they are
# called, from January on, is put in English before anything else is read. What is two words has a line between them.
_IN_PARTS = """
มกราคม มกรา ม.ค. كانون_الثاني جانفي জানুয়ারি ஜனவரி ژانویه جنوری ינואר ינו׳
กุมภาพันธ์ กุมภา ก.พ. شباط فيفري ফেব্রুয়ারি பிப்ரவரி فوریه فروری פברואר פבר׳ फ़र॰
มีนาคม มีนา มี.ค. آذار মার্চ மார்ச் مارچ מרץ מרס
เมษายน เมษา เม.ย. نيسان أفريل এপ্রিল ஏப்ரல் آوریل اپریل אפריל אפר׳
พฤษภาคม พฤษภา พ.ค. أيار ماي মে மே مه مئی מאי
มิถุนายน มิถุนา มิ.ย. حزيران يونيه جوان জুন ஜூன் ژوئن جون יוני
กรกฎาคม กรกฎา ก.ค. تموز يوليه يوليوز جويلية জুলাই ஜூலை ژوئیه جولائی יולי जुल॰
สิงหาคม สิงหา ส.ค. آب غشت أوت আগস্ট ஆகஸ்ட் اوت اگست אוגוסט אוג׳ अग॰
กันยายน กันยา ก.ย. أيلول شتنبر সেপ্টেম্বর செப்டம்பர் سپتامبر ستمبر ספטמבר ספט׳ सित॰
ตุลาคม ตุลา ต.ค. تشرين_الأول অক্টোবর அக்டோபர் اکتبر اکتوبر אוקטובר אוק׳ अक्टू॰
พฤศจิกายน พฤศจิกา พ.ย. تشرين_الثاني نونبر নভেম্বর நவம்பர் نوامبر نومبر נובמבר נוב׳ नव॰
ธันวาคม ธันวา ธ.ค. كانون_الأول دجنبر ডিসেম্বর டிசம்பர் دسامبر دسمبر דצמבר דצמ׳ दिस॰
"""
_PARTED = {
    unicodedata.normalize("NFC", word.replace("_", " ")): name
    for name, words in zip(MONTHS, _IN_PARTS.strip().splitlines(), strict=True)
    for word in words.split()
}
_ANY = "|".join(re.escape(word) for word in sorted(_PARTED, key=len, reverse=True))
# Signs of these scripts that stand at a letter and are none.
_SIGNS = r"[\u0900-\u0903\u093a-\u094d\u0981-\u0983\u09bc-\u09cd\u0b82\u0bbe-\u0bcd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
# The particle of a Hebrew date stands at its month.
_MONTH_IN_PARTS = re.compile(rf"(?<![^\W\d_])(?<!{_SIGNS})ב?({_ANY})(?![^\W\d_])(?!{_SIGNS})")
# Tháng 3 or Tháng Ba; the day and the year have words of their own.
_OF_VIETNAM = re.compile(
    r"\b(?:tháng|thg)\.?\s*(mười một|mười hai|một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp|\d{1,2})\b,?",
    re.IGNORECASE,
)
_VIETNAMESE = (
    *("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"),
    *("giêng", "chạp"),
)
_BESIDE_VIETNAMESE = re.compile(r"\b(?:ngày|năm)\b\s*", re.IGNORECASE)
# The era of a year in Thailand, which says of Buddhism or of Christ.
_ERA = re.compile(r"(พ|ค)\.?ศ\.?\s*(\d{4})")
_BUDDHISM = 543


def plain(text: str) -> str:
    """A date with its month in English, where that has words that are read in no other way.

    >>> plain("27 มี.ค. พ.ศ. 2528"), plain("27 במרץ 1985"), plain("ngày 27 tháng ba năm 1985"), plain("27 mars 1985")
    ('27 March 1985', '27 March 1985', '27 March 1985', '27 mars 1985')
    """
    if text.isascii() and "thg" not in text.lower():
        return text
    found = unicodedata.normalize("NFC", text)
    if "ศ" in found:
        found = _ERA.sub(_of_era, found)
    found = _MONTH_IN_PARTS.sub(lambda month: f" {_PARTED[month[1]]} ", found)
    if (named := _OF_VIETNAM.sub(_of_vietnam, found)) != found:
        found = _BESIDE_VIETNAMESE.sub("", named)
    return " ".join(found.split()) if found != text else text


def _of_era(said: re.Match[str]) -> str:
    year = int(said[2])
    return str(year - _BUDDHISM if said[1] == "พ" and year >= 2400 else year)


def _of_vietnam(said: re.Match[str]) -> str:
    # A dotless i is taken for an i where case does not matter.
    word = said[1].lower().replace("\u0131", "i")
    number = int(word) if word.isdecimal() else _VIETNAMESE.index(word) + 1
    if number > 12 and not word.isdecimal():
        # The first and the last of a year have names of their own.
        number = 1 if word == "giêng" else 12
    return f" {MONTHS[number - 1]} " if 1 <= number <= 12 else said[0]


def number_of(word: str) -> int:
    """Which month a word is for, from 1; 0 for none."""
    folded_word = word.casefold()
    return (
        MONTH_WORDS.get(folded_word)
        or _BY_SIGNS.get(folded_word)
        or _OTHER_MONTHS.get(folded(folded_word), 0)
    )
