"""Months as they are called where files come from: in one word, in parts, with a particle or an era beside them."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.date_orders import read_date
from kiosk.interop.report import NotUsedReason
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons

# Of each language its months from January on; what is two words has a line between them.
YEARS = {
    "Thai": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "Thai, short": "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
    "Arabic of Egypt": "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "Arabic of Syria": "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    "Arabic of Algeria": "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "Arabic of Morocco": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
    "Hindi": "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "Hindi, short": "जन॰ फ़र॰ मार्च अप्रैल मई जून जुल॰ अग॰ सित॰ अक्टू॰ नव॰ दिस॰",
    "Bengali": "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "Urdu": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "Greek": "Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος "
    "Δεκέμβριος",
    "Turkish": "OCAK ŞUBAT MART NİSAN MAYIS HAZİRAN TEMMUZ AĞUSTOS EYLÜL EKİM KASIM ARALIK",
    "Turkish, short": "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
    "Hebrew": "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "Hebrew, short": "ינו׳ פבר׳ מרץ אפר׳ מאי יוני יולי אוג׳ ספט׳ אוק׳ נוב׳ דצמ׳",
    "Hebrew, of": "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "Indonesian": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "Malay": "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
    "Haitian": "janvye fevriye mas avril me jen jiyè dawout septanm oktòb novanm desanm",
    "Vietnamese": "tháng_1 tháng_2 tháng_3 tháng_4 tháng_5 tháng_6 tháng_7 tháng_8 tháng_9 thg_10 thg_11 tháng_12",
    "Vietnamese, in words": "Tháng_Giêng Tháng_Hai Tháng_Ba Tháng_Tư Tháng_Năm Tháng_Sáu Tháng_Bảy Tháng_Tám "
    "Tháng_Chín Tháng_Mười Tháng_Mười_Một Tháng_Mười_Hai",
}


@pytest.mark.parametrize("language", YEARS)
def test_every_month_of_a_language_is_read(language: str) -> None:
    words = [word.replace("_", " ") for word in YEARS[language].split()]
    found = [read_date(f"17 {word} 1985", "mdy") for word in words]
    assert found == [date(1985, month, 17) for month in range(1, 13)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("27 มีนาคม พ.ศ. 2528", date(1985, 3, 27)),
        ("27 มีนาคม ค.ศ. 1985", date(1985, 3, 27)),
        ("27มี.ค.1985", date(1985, 3, 27)),
        ("27 במרץ 1985", date(1985, 3, 27)),
        ("ngày 5 tháng năm năm 1985", date(1985, 5, 5)),
        ("Tháng Mười Hai 17, 1985", date(1985, 12, 17)),
        ("tháng 3 27, 1985", date(1985, 3, 27)),
        ("27 tháng ha\u0131 1985", date(1985, 2, 27)),
        ("27 tháng 13, 1985", None),
        # A word that has a month's within it is none: آب is August, and آبان is of Iran's calendar.
        ("27 آبان 1364", None),
        ("27 มีนาคมนี้ 1985", None),
    ],
)
def test_a_month_with_what_stands_beside_it(text: str, day: date | None) -> None:
    assert read_date(text, "dmy") == day


def test_a_year_of_buddhism_is_read_by_its_era_or_by_the_country(take: Taken, people: People) -> None:
    thai = ClinicSettings(country="TH", zone="Asia/Bangkok", date_order="dmy")
    births = ["27 มี.ค. 2528", "27 มีนาคม พ.ศ. 2528", "27 มีนาคม ค.ศ. 1985"]
    lines = "".join(f"{number},A,B,{text}\n" for number, text in enumerate(births))
    assert reasons(take(f"mrn,family,given,birth_date\n{lines}", settings=thai)) == []
    assert {row["birth_date"] for row in people().values()} == {date(1985, 3, 27)}


def test_without_its_era_it_is_not_guessed(take: Taken, people: People) -> None:
    text = "mrn,family,given,birth_date\n1,A,B,27 มี.ค. 2528\n2,C,D,27 มี.ค. พ.ศ. 2528\n"
    assert reasons(take(text)) == [NotUsedReason.OTHER_CALENDAR]
    assert {mrn: row["birth_date"] for mrn, row in people().items()} == {"2": date(1985, 3, 27)}
