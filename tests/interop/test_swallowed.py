"""A quotation mark that nobody closed takes no row into another; a cell of several lines stays one."""

import pytest

from kiosk.interop.report import NotUsedReason
from tests.interop.conftest import People, Taken

WIDE = "mrn,family,given,birth_date,phone,address,city\n"


@pytest.mark.parametrize(
    "swallowed",
    [
        '1002,Chen,Li,1970-02-03,617-555-0144,2 Mill Row,Salem\n1003,"Diaz",Ana,1971-03-04,617-555-0145,3 Row,Salem\n',
        '1002,"Chen",Li,1970-02-03,617-555-0144,2 Mill Row,Salem\n',
        '1002,Chen,Li,1970-02-03,617-555-0144,2 Mill Row,Salem\n1003,Diaz,Ana,1971-03-04,617-555-0145,"3 R, 4",Salem\n',
    ],
    ids=["two rows", "one row", "a later cell"],
)
def test_a_quote_that_a_later_row_closes_takes_nobody_into_another_row(
    take: Taken, people: People, swallowed: str
) -> None:
    before = "1000,Ash,Nadia,1980-02-11,617-555-0142,1 Mill Row,Salem\n"
    after = "1009,Moss,Ida,1975-05-06,617-555-0149,9 Mill Row,Salem\n"
    opened = '1001,Brim,Rosa,1985-03-27,617-555-0143,"1 Elm,Salem\n'
    report = take(f"{WIDE}{before}{opened}{swallowed}{after}")
    assert {problem.reason for problem in report.problems} == {NotUsedReason.UNCLOSED}
    found = people()
    assert {"1000", "1009"} <= set(found)
    assert not {"1001", "1002"} & set(found)
    assert {row["address_line"] for row in found.values()} <= {"1 Mill Row", "9 Mill Row", "3 Row", "3 R"}


def test_a_cell_of_several_lines_is_one(take: Taken, people: People) -> None:
    row = '1001,Ash,Nadia,1980-02-11,617-555-0142,"1 Mill Row, the ""Mill"",\nApt 4, left\ndoor 5, 6",Salem\n'
    assert take(f"{WIDE}{row}").problems == []
    assert people()["1001"]["address_line"].startswith('1 Mill Row, the "Mill",')
    assert people()["1001"]["city"] == "Salem"
