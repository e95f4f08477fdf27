r"""Quotation marks within cells that nobody has doubled: Rosa \"Rosie\", the "Mill"."""

from __future__ import annotations

import pytest

from kiosk.interop.report import NotUsedReason
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons

HEADING = "mrn,family,given,birth_date,address\n"
OTHER = "2,Brim,Otto,1975-06-30,9 Elm\n"


@pytest.mark.parametrize(
    ("cell", "street"),
    [
        (r'"1 \"Mill\" Row"', '1 "Mill" Row'),
        (r'"1 Row, \"left, then right\""', '1 Row, "left, then right"'),
        (r'"\"The Mill\""', '"The Mill"'),
        ('"1 "Mill" Row"', '1 "Mill" Row'),
        ('"1 Row, the "Mill""', '1 Row, the "Mill"'),
        ('"1 ""Mill"" Row"', '1 "Mill" Row'),
        # These are as they stand.
        ('"5\\\' Row"', "5\\' Row"),
        ('1 "Mill" Row', '1 "Mill" Row'),
        ('"C:\\"', "C:\\"),
    ],
    ids=map(str, range(9)),
)
@pytest.mark.parametrize(
    "marked", ["1,Ash,Ida,1968-10-08,{}\n", '"1","Ash","Ida","1968-10-08",{}\n'], ids=["bare", "marked"]
)
def test_marks_within_a_cell_are_read(
    take: Taken, people: People, cell: str, street: str, marked: str
) -> None:
    assert take(HEADING + marked.format(cell) + OTHER).problems == []
    assert {number: row["address_line"] for number, row in people().items()} == {"1": street, "2": "9 Elm"}


@pytest.mark.parametrize(
    "cell", ['"the "Mill", left" Row"', '"the "Mill, left" Row, 2'], ids=["closed", "open"]
)
def test_a_row_whose_marks_nobody_can_tell_is_refused(take: Taken, people: People, cell: str) -> None:
    report = take(f"{HEADING}1,Ash,Ida,1968-10-08,{cell}\n{OTHER}")
    assert reasons(report) in ([NotUsedReason.UNCLOSED], [NotUsedReason.BAD_LINE])
    assert sorted(people()) == ["2"]
