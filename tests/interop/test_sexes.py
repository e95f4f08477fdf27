"""What the column of the sex says: words of many languages, and letters that mean another sex in another country."""

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
