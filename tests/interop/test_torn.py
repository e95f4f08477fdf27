"""Rows that a line break, a mark too many or the end of the file has broken: nothing of them is in the wrong place."""

from __future__ import annotations

import pytest

from kiosk.interop.report import NotUsedReason
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons

WIDE = "mrn,family,given,birth_date,phone,address,city,zip\n"
FIRST = "1000,Ash,Nadia,1980-02-11,617-555-0142,1 Mill Row,Salem,02139\n"
LAST = "1009,Moss,Ida,1975-05-06,617-555-0149,9 Mill Row,Salem,02140\n"


@pytest.mark.parametrize(
    "torn",
    [
        "1001,Brim,Rosa,1985-03-27,617-555-0143,1 Elm\nApt 4,Salem,02139\n",
        "1001,Brim,Rosa,1985-03-27,617-555-0143,1 Elm\n\nApt 4,Salem,02139\n",
        "1001,Brim,Rosa,1985-03-27,617-555-0143,1 Elm\nApt 4\nleft,Salem,02139\n",
        "1001,Brim\nley,Rosa,1985-03-27,617-555-0143,1 Elm,Salem,02139\n",
        "1001,Brim,Rosa,1985-03-27,617-555-0143\n,1 Elm,Salem,02139\n",
        "1001,Brim,Rosa,1985-03-27\n00:00,617-555-0143,1 Elm,Salem,02139\n",
    ],
    ids=["address", "blank line", "twice", "name", "phone", "birth date"],
)
def test_a_row_that_a_line_break_has_torn_is_refused_with_its_rest(
    take: Taken, people: People, torn: str
) -> None:
    report = take(WIDE + FIRST + torn + LAST)
    assert reasons(report) == [NotUsedReason.TORN]
    last = 2 + torn.count("\n")
    assert report.problems[0].where == f"p.csv, lines 3 to {last}"
    assert sorted(people()) == ["1000", "1009"]


def test_a_piece_of_the_last_column_takes_no_part_of_the_next_row(take: Taken, people: People) -> None:
    heading = "mrn,family,given,birth_date,address\n"
    torn = "1001,Brim,Rosa,1985-03-27,1 Elm\nApt 4\n"
    report = take(
        heading + "1000,Ash,Nadia,1980-02-11,1 Mill Row\n" + torn + "1009,Moss,Ida,1975-05-06,9 Mill Row\n"
    )
    assert reasons(report) == [NotUsedReason.TORN]
    assert sorted(people()) == ["1000", "1009"]


def test_what_is_said_at_the_end_takes_nobody_away(take: Taken, people: People) -> None:
    take(f"{WIDE}{FIRST}{LAST}2 records\n")
    assert sorted(people()) == ["1000", "1009"]


def test_rows_that_leave_out_what_is_empty_at_their_end_are_rows(take: Taken, people: People) -> None:
    text = "1001,Brim,Rosa,1985-03-27\n1002,Chen,Li,1970-02-03,617-555-0144\n1003,Diaz,Ana,1971-03-04\n"
    assert take(WIDE + FIRST + text + LAST).problems == []
    assert sorted(people()) == ["1000", "1001", "1002", "1003", "1009"]


def test_a_zip_is_no_day_of_birth(take: Taken, people: People) -> None:
    heading = "mrn,family,address,birth_date,zip\n"
    report = take(
        f'{heading}1000,"Ash, Nadia",1 Row,1980-02-11,02139\n1001,"Brim, Rosa",1 Elm\nApt,1985-03-27,45292\n'
    )
    assert reasons(report) == [NotUsedReason.TORN]
    assert sorted(people()) == ["1000"]


@pytest.mark.parametrize(
    "shifted",
    [
        "1001,Brim,,Rosa,1985-03-27,617-555-0143,1 Elm,Salem,\n",
        "1001,Brim,Rosa,1985-03-27,,617-555-0143,1 Elm,Salem,\n",
    ],
)
def test_a_row_with_a_mark_too_many_is_refused(take: Taken, people: People, shifted: str) -> None:
    report = take(WIDE + FIRST + LAST + shifted)
    assert reasons(report) == [NotUsedReason.SHIFTED]
    assert sorted(people()) == ["1000", "1009"]


def test_rows_that_all_end_with_a_mark_are_rows(take: Taken, people: People) -> None:
    report = take(
        WIDE + FIRST.replace("\n", ",\n") + LAST.replace("\n", ",\n").replace("617-555-0149", "n. a.")
    )
    assert NotUsedReason.SHIFTED not in reasons(report)
    assert sorted(people()) == ["1000", "1009"]
    # And so is one of them, in a file of others.
    assert take(WIDE + FIRST + LAST.replace("\n", ",\n")).problems == []


@pytest.mark.parametrize("rest", ["1001,Brim,Rosa,1985-03-27,617-55", "1001,Brim,Rosa,1985-03-27"])
def test_of_a_file_that_is_cut_off_the_last_line_is_not_taken(take: Taken, people: People, rest: str) -> None:
    report = take(WIDE + FIRST + LAST + rest)
    assert [(one.where, one.reason) for one in report.problems] == [("p.csv, line 4", NotUsedReason.CUT_OFF)]
    assert sorted(people()) == ["1000", "1009"]


def test_a_last_line_without_an_end_is_whole(take: Taken, people: People) -> None:
    assert take(WIDE + FIRST + LAST.rstrip("\n")).problems == []
    assert sorted(people()) == ["1000", "1009"]


@pytest.mark.parametrize("order", [range(8), (0, 2, 1, 7, 3, 5, 6, 4), (7, 6, 5, 4, 3, 2, 1, 0)])
def test_files_that_were_put_together_are_read_by_their_own_headings(
    take: Taken, people: People, order: tuple[int, ...]
) -> None:
    turned = ["".join(",".join(line.strip().split(",")[at] for at in order)) + "\n" for line in (WIDE, LAST)]
    assert take(WIDE + FIRST + "".join(turned)).problems == []
    told = people()["1009"]
    assert (told["family"], told["given"], told["postal_code"]) == ("Moss", "Ida", "02140")


def test_what_stands_below_other_headings_is_refused(take: Taken, people: People) -> None:
    other = "mrn,given,family,birth_date,work phone\n1009,Ida,Moss,1975-05-06,617-555-0149\n1010,Al,Oh,1975-05-07,1\n"
    report = take(WIDE + FIRST + other)
    assert reasons(report) == [NotUsedReason.OTHER_HEADINGS] * 3
    assert sorted(people()) == ["1000"]
    # Until the first ones stand there again.
    take(WIDE + FIRST + other + WIDE + LAST)
    assert sorted(people()) == ["1000", "1009"]


def test_a_form_feed_in_a_heading_is_no_end_of_it(take: Taken, people: People) -> None:
    assert take("mrn,family\f,given,\x0bbirth_date\n1000,Ash,Nadia,1980-02-11\n").problems == []
    assert sorted(people()) == ["1000"]
