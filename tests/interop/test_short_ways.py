"""What is read in a shorter way, because it is usual, is what the longer one makes of it."""

import unicodedata
from datetime import date
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.names import printable
from kiosk.interop import csv_numbers, csv_text, date_orders
from kiosk.interop import fhir_values as values
from kiosk.interop.date_orders import DATE_ORDERS, DateOrders, read_date
from kiosk.interop.weekdays import ENGLISH

TODAY = date(2026, 11, 23)
# Letters that decide something in one of the ways.
CELLS = st.text("0123456789 .-/:+()eExX=\"'Tt\t\xa0\u2009áN/An#", min_size=1, max_size=14)
NUMBER = st.integers(0, 33).map(str) | st.integers(0, 33).map("{:02}".format)
YEARS = st.sampled_from(
    ("0", "5", "00", "26", "27", "85", "99", "985", "0000", "0085", "0999", "1000", "1985", "2000")
)


@given(CELLS | st.text("noeatNULkw. -", min_size=1, max_size=14), st.booleans())
@example("not known", False)
@example("Not  known ", False)
@example("None", True)
@example("NULL  ", True)
@example("O'Brien  y  Ruiz ", True)
@example("0000-00-00", False)
@example("0", True)
@example("00/00/0000 00:00", False)
def test_a_line_of_a_cell(text: str, name: bool) -> None:
    assert csv_text.line_of(text, name=name) == values.line(csv_text.cell(text, name=name))


@given(NUMBER, NUMBER, YEARS, st.sampled_from("/.-"))
def test_the_orders_of_a_date_are_those_in_which_it_can_be_read(
    one: str, other: str, year: str, sign: str
) -> None:
    orders = DateOrders()
    orders.add(f"{one}{sign}{other}{sign}{year}")
    can = {
        order
        for order in ("mdy", "dmy")
        if read_date(f"{one}{sign}{other}{sign}{year}", order, date(2099, 12, 31)) is not None
    }
    assert dict(orders.found) == ({frozenset(can): 1} if can else {})


@given(NUMBER | YEARS, NUMBER, YEARS | NUMBER, st.sampled_from(DATE_ORDERS))
def test_a_date_is_the_same_beside_words_that_say_no_more(one: str, two: str, three: str, order: str) -> None:
    plain = f"{one}/{two}/{three}"
    for until in (None, TODAY):
        found = read_date(plain, order, until)
        # Its day of the week, and a time, go the longer way.
        weekday = ENGLISH[found.weekday()] if found else "Mon"
        assert read_date(f"{weekday}, {plain} 00:00", order, until) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("617-555-0147", ["617-555-0147"]),
        ("(617) 555 0147", ["(617) 555 0147"]),
        ("+1.617.555.0147", ["+1.617.555.0147"]),
        ("6175550147.0", ["6175550147"]),
        ("555-0147 x22", ["555-0147"]),
        ("617-555-0147 / 617-555-0199", ["617-555-0147", "617-555-0199"]),
        ("617-555-0147 / 0199", ["617-555-0147 / 0199"]),
        ("0341/123456-78", ["0341/123456-78"]),
        # What is dialled behind a number, or who has it, is no part of it.
        ("617-555-0147x22", ["617-555-0147"]),
        ("617-555-0147;ext=22", ["617-555-0147"]),
        ("617-555-0147*22", ["617-555-0147"]),
        ("617-555-0147,,22#", ["617-555-0147"]),
        ("8(912)345-67-89 доб.12", ["8(912)345-67-89"]),
        ("01 23 45 67 89 (poste 12)", ["01 23 45 67 89"]),
        ("617-555-0147x22 / 617-555-0199", ["617-555-0147", "617-555-0199"]),
        ("tel:+16175550147", ["+16175550147"]),
        ("(617) 555-0147 (home)", ["(617) 555-0147"]),
        ("H: 617-555-0147 C: (617) 555-0199", ["617-555-0147", "(617) 555-0199"]),
        ("Handy 0171/1234567, privat 0341 123456", ["0171/1234567", "0341 123456"]),
        ("6175550147 6175550199", ["6175550147", "6175550199"]),
        ("０３－１２３４－５６７８", ["03-1234-5678"]),
        ("617‑555‑0147", ["617-555-0147"]),
        ("617-555-CARE", None),
        ("000-000-0000", None),
        ("123", None),
        ("-", None),
        ("6.17E+09", None),
        ("", []),
    ],
)
def test_phones(text: str, found: list[str] | None) -> None:
    assert csv_numbers.phones(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("30", 30),
        ("030", 30),
        ("1440", 1440),
        ("1441", None),
        ("00030", None),
        ("30.0", 30),
        ("٣٠", None),
        ("", 0),
    ],
)
def test_minutes(text: str, found: int | None) -> None:
    assert csv_numbers.minutes(text) == found


@pytest.mark.parametrize(
    ("text", "is_time"), [("9:15", True), ("09:15:30", True), ("25:10", False), ("9:15 pm", False)]
)
def test_a_time_of_day(text: str, is_time: bool) -> None:
    assert (date_orders.clock_time(text) is not None) is is_time
    if is_time:
        assert date_orders.clock_time(text) == date_orders.read_time(text)


@given(st.text(max_size=8))
@example("a\u200bb")
@example("a\ue000b\u2028")
@example("a\x00")
def test_what_can_be_printed(text: str) -> None:
    control = any(unicodedata.category(ch) in ("Cc", "Cs", "Cn") for ch in text)
    assert printable(text) == ("control" if control else "")


@pytest.mark.parametrize("text", ["a" * 100_000, "( " * 50_000, "1a" * 50_000, "1 " * 50_000])
def test_a_cell_without_end_is_looked_through_in_no_time(text: str) -> None:
    before = process_time()
    csv_numbers.phones(text)
    assert process_time() - before < 1
