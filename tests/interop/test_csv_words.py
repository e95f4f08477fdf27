"""What words of columns mean: of the sex in many languages and countries, of a booking behind its number in a list."""

from __future__ import annotations

import pytest

from kiosk.interop import csv_words
from kiosk.interop.csv_columns import folded


@pytest.mark.parametrize(
    ("country", "column", "sexes"),
    [
        ("ES", "H M", "male female"),
        ("ES", "H D", "male female"),
        ("FR", "H F D", "male female other"),
        ("HU", "F N", "male female"),
        ("HU", "férfi nő", "male female"),
        # It may be of either language.
        ("HU", "F F", "None None"),
        ("HU", "M F", "male female"),
        ("FI", "M N", "male female"),
        ("US", "M F N", "male female None"),
        ("CZ", "M Ž", "male female"),
        ("TR", "E K", "male female"),
        ("PL", "M K", "male female"),
        ("SE", "Man Kvinna", "male female"),
        ("NL", "M V", "male female"),
        ("LT", "V M", "male female"),
        ("LV", "V S", "male female"),
        # Nobody says whether V is the Dutch woman or the Lithuanian man.
        ("", "V V", "None None"),
        ("ID", "L P", "male female"),
        ("RU", "м ж", "male female"),
        ("GR", "Α Θ", "male female"),
        ("JP", "男 女", "male female"),
        ("KR", "남 여", "male female"),
        ("SA", "ذكر أنثى", "male female"),
        ("IL", "ז נ", "male female"),
        ("DE", "m w d", "male female other"),
    ],
)
def test_words_for_the_sex_mean_what_they_mean_there(country: str, column: str, sexes: str) -> None:
    words = column.split()
    seen = {folded(word) for word in words}
    assert [str(csv_words.sex(word, seen, country)) for word in words] == sexes.split()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("2 - Checked In", "checked-in"),
        ("3: Cancelled", "cancelled"),
        ("10) No Show", "noshow"),
        ("1. Scheduled", "booked"),
        ("2 - whatever", "None"),
        ("予約済み", "booked"),
        ("キャンセル", "cancelled"),
        ("無断キャンセル", "noshow"),
        ("отменён", "cancelled"),
        ("не явился", "noshow"),
        ("Nicht wahrgenommen", "noshow"),
        ("Wahrgenommen", "fulfilled"),
        ("iptal edildi", "cancelled"),
        ("ملغي", "cancelled"),
        ("2", "None"),
    ],
)
def test_where_a_booking_stands(text: str, status: str) -> None:
    assert str(csv_words.status(text)) == status
