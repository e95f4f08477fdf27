"""Birth dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.dates import DateParts, DateProblem, birth_date, month_number

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("month", ["3", "03", "mar", "March", "MARCH", "marzo", " mar. ", "٣"])
def test_a_month_is_a_number_or_a_word(month: str) -> None:
    assert birth_date(DateParts("27", month, "1985"), TODAY) == date(1985, 3, 27)


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        (DateParts(), DateProblem.MISSING_ALL),
        (DateParts("", "13", "1985"), DateProblem.MISSING_DAY),
        (DateParts("31", "", "85"), DateProblem.MISSING_MONTH),
        (DateParts("31", "2", ""), DateProblem.MISSING_YEAR),
        (DateParts("31", "2", "1985"), DateProblem.NOT_REAL),
        (DateParts("29", "2", "1900"), DateProblem.NOT_REAL),
        (DateParts("1", "1", "85"), DateProblem.SHORT_YEAR),
        (DateParts("31", "2", "198"), DateProblem.SHORT_YEAR),
        (DateParts("3", "27", "1985"), DateProblem.SWAPPED),
        (DateParts("3", "27", "85"), DateProblem.SHORT_YEAR),
        (DateParts("14", "13", "1985"), DateProblem.NO_SUCH_MONTH),
        (DateParts("3", "45", "1985"), DateProblem.NO_SUCH_MONTH),
        (DateParts("3", "0", "1985"), DateProblem.NO_SUCH_MONTH),
        (DateParts("3", "Smarch", "1985"), DateProblem.NO_SUCH_MONTH),
        (DateParts("0", "3", "1985"), DateProblem.NOT_REAL),
        (DateParts("3", "3", "abcd"), DateProblem.NOT_REAL),
        (DateParts("x", "1", "1985"), DateProblem.NOT_REAL),
        (DateParts("24", "11", "2026"), DateProblem.IN_FUTURE),
        (DateParts("1", "1", "1850"), DateProblem.TOO_LONG_AGO),
    ],
)
def test_the_first_problem_in_the_order_that_matters(parts: DateParts, problem: DateProblem) -> None:
    assert birth_date(parts, TODAY) is problem


def test_born_today_is_in_time() -> None:
    assert birth_date(DateParts("23", "11", "2026"), TODAY) == TODAY


@given(st.dates(min_value=date(1900, 1, 1), max_value=TODAY))
def test_every_real_date_is_read_back(day: date) -> None:
    assert birth_date(DateParts(str(day.day), str(day.month), str(day.year)), TODAY) == day


@given(st.dates(min_value=date(1900, 1, 1), max_value=TODAY).filter(lambda day: day.day > 12))
def test_day_and_month_in_each_others_boxes_are_told_as_such(day: date) -> None:
    assert birth_date(DateParts(str(day.month), str(day.day), str(day.year)), TODAY) is DateProblem.SWAPPED


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
def test_anything_typed_is_a_date_or_a_problem(day: str, month: str, year: str) -> None:
    assert isinstance(birth_date(DateParts(day, month, year), TODAY), date | DateProblem)
    assert month_number(month) in (None, *range(1, 13))
