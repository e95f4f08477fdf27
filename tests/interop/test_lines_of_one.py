"""Several lines of one file about one patient: what one of them leaves empty, another has said."""

import pytest

from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import rows

HEADING = "mrn,family,given,birth_date,phone,email,address,city,postal_code,payer,member_id\n"
WHOLE = "1,Ash,Ida,1968-10-08,617-555-0142,ida@example.com,1 Mill Row,Salem,02139,Acme,A1\n"
SECOND = "1,Ash,Ida,1968-10-08,,,,,,Bupa,B1\n"


@pytest.mark.parametrize("lines", [WHOLE + SECOND, SECOND + WHOLE], ids=["whole first", "whole last"])
def test_a_line_of_a_second_insurance_takes_nothing_away(
    take: Taken, people: People, database: Database, lines: str
) -> None:
    report = take(HEADING + lines)
    assert (report.problems, report.not_identifiable) == ([], 0)
    card = people()["1"]
    assert (card["phone"], card["email"], card["postal_code"]) == ("617-555-0142", "ida@example.com", "02139")
    assert card["phone_key"] == "0142"
    assert {row["value"] for row in rows(database, "patient_telecom")} == {"617-555-0142", "ida@example.com"}
    assert [row["line"] for row in rows(database, "patient_address")] == ["1 Mill Row"]
    assert {row["payer"] for row in rows(database, "coverage")} == {"Acme", "Bupa"}


def test_half_an_address_is_not_filled_with_half_of_another(take: Taken, people: People) -> None:
    take(HEADING + WHOLE + "1,Ash,Ida,1968-10-08,,,9 Elm,Lynn,,Bupa,B1\n")
    card = people()["1"]
    assert (card["address_line"], card["city"], card["postal_code"]) == ("9 Elm", "Lynn", "")
    assert card["phone"] == "617-555-0142"
