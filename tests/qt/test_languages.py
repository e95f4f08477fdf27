"""A row of the table is all that the programs know of a language; each says times and days in its own way."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextLayout

from kiosk.domain.money.amounts import Money
from kiosk.qt.languages import SHIPPED, Language

AFTERNOON = datetime(2026, 11, 24, 14, 5)
BORN = date(1985, 3, 27)
# As people write them: half past, with the halves of the day; a day in full.
WRITTEN = {
    "en": ("2:05 PM", "March 27, 1985"),
    "es": ("2:05 p. m.", "27 de marzo de 1985"),
    "zh": ("下午 2:05", "1985年3月27日"),
    "vi": ("2:05 CH", "27 tháng 3, 1985"),
    "ar": ("2:05 م", "27 مارس 1985"),
    "fr": ("2:05 PM", "27 mars 1985"),
    "ko": ("오후 2:05", "1985년 3월 27일"),
    "ru": ("2:05 PM", "27 марта 1985 г."),
    "tl": ("2:05 PM", "Marso 27, 1985"),
    "ht": ("2:05 PM", "27 mas 1985"),
    "pt": ("2:05 PM", "27 de março de 1985"),
    "hi": ("2:05 pm", "27 मार्च 1985"),
    "de": ("2:05 PM", "27. März 1985"),
    "pl": ("2:05 PM", "27 marca 1985"),
    "it": ("2:05 PM", "27 marzo 1985"),
    "ja": ("午後 2:05", "1985年3月27日"),
}


def plain(text: str) -> str:
    """Without the kinds of space that only keep a line together."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("language", SHIPPED, ids=lambda language: language.code)
def test_times_and_days_are_as_people_write_them(language: Language) -> None:
    time, day = WRITTEN[language.code]
    assert plain(language.time(AFTERNOON, twelve_hours=True)) == time
    assert language.time(AFTERNOON, twelve_hours=False) == "14:05"
    assert plain(language.date(BORN)) == day


@pytest.mark.parametrize("language", SHIPPED, ids=lambda language: language.code)
def test_each_has_a_locale_that_is_known_and_digits_as_they_stand_on_tickets(language: Language) -> None:
    locale = QLocale(language.locale)
    assert locale.name() == language.locale
    assert locale.zeroDigit() == "0"


def test_no_two_rows_are_called_alike() -> None:
    for names in zip(*((row.code, row.name, row.locale) for row in SHIPPED), strict=True):
        assert len(set(names)) == len(SHIPPED)


def test_only_arabic_runs_from_right_to_left() -> None:
    assert {row.code for row in SHIPPED if row.mirrored} <= {"ar"}


def test_months_of_its_own_are_twelve() -> None:
    assert {len(row.months) for row in SHIPPED} <= {0, 12}


def test_what_nobody_has_reviewed_is_a_draft() -> None:
    assert Language("x", "X", "en_US").draft
    assert not Language("x", "X", "en_US", reviewed="Ana, interpreter").draft
    assert [row.code for row in SHIPPED if not row.draft] == ["en"]


def test_sentences_stand_one_after_the_other_each_with_its_end() -> None:
    by_code = {row.code: row for row in SHIPPED}
    assert by_code["en"].together(["Take the lift", "", "Go to: 4."]) == "Take the lift. Go to: 4."
    assert by_code["zh"].together(["请去：4", "候诊。"]) == "请去：4。 候诊。"
    assert by_code["hi"].together(["यहाँ जाएँ"]).endswith("।")


def test_a_sentence_in_other_letters_does_not_turn_the_line_round() -> None:
    said = next(row for row in SHIPPED if row.mirrored).together(["Take the lift", "سيناديك"])
    assert said.startswith("\N{RIGHT-TO-LEFT MARK}\N{FIRST STRONG ISOLATE}Take the lift.")
    assert said.count("\N{FIRST STRONG ISOLATE}") == said.count("\N{POP DIRECTIONAL ISOLATE}") == 2


@pytest.mark.parametrize("before", ["", "Visit · ", "الدفع: Visit · ", "الدفع: "])
def test_in_lines_from_right_to_left_an_amount_stays_together(before: str) -> None:
    said = next(it for it in SHIPPED if it.code == "ar").money(Money(5500, "USD"))
    layout = QTextLayout(f"{before}{said}")
    option = layout.textOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()

    def spans(start: int, length: int) -> list[tuple[float, float]]:
        boxes = [run.boundingRect() for run in line.glyphRuns(start, length)] if length else []
        return [(box.left(), box.right()) for box in boxes if box.width()]

    amount = spans(len(before), len(said))
    left, right = min(begin for begin, _ in amount), max(end for _, end in amount)
    # Nothing else stands between the number and its sign.
    for begin, end in spans(0, len(before)):
        assert end <= left + 1 or begin >= right - 1
