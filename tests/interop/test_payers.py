"""Who pays an insurance: named, by a code that a map explains, or by nobody, which is told."""

from __future__ import annotations

import pytest

from kiosk.domain.clinic_document import DocumentRefused
from kiosk.interop import csv_map
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import reasons, rows

HEAD = "mrn,family,given,birth_date,payer,member_id,coverage_type,plan,group_number,payer_2,member_id_2\n"
WHO = "1,Ash,Nadia,1980-02-11,"
SAID = csv_map.read(
    '[payer]\n"22" = "NHIS"\n"유공" = "보훈"\n"pryw." = ""\n"0" = "none"\n"9" = "NONE"\n'.encode()
)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (",M1,,,,,", 1),
        (",,22,,,,", 1),
        (",,,Gold,,,", 1),
        (",,,,G7,,", 1),
        ("Harbor,M1,,,,,M2", 1),
        (",M1,,,,,M2", 2),
        (",,,,,,", 0),
        ("Harbor,,,,,,", 0),
        ("Harbor,M1,,,,DKV,M2", 0),
        # Who pays for themselves has no insurance, whichever column says it.
        ("self-pay,M1,,,,,", 0),
        (",M1,Selbstzahler,,,,", 0),
        (",M1,pryw.,,,,", 0),
        ("-,n/a,,,,,", 0),
    ],
)
def test_an_insurance_that_names_no_payer_is_told(take: Taken, cells: str, told: int) -> None:
    report = take(f"{HEAD}{WHO}{cells}\n", said=SAID)
    assert reasons(report) == [NotUsedReason.INSURANCE_NO_PAYER] * told


@pytest.mark.parametrize(
    ("code", "payer"),
    [
        ("22", ["NHIS"]),
        ("유공", ["보훈"]),
        ("PRYW", []),
        ("0", []),
        ("9", []),
        ("Harbor", ["Harbor"]),
        ("", []),
    ],
)
def test_a_map_says_what_codes_of_payers_mean(
    take: Taken, database: Database, code: str, payer: list[str]
) -> None:
    report = take(f"{HEAD}{WHO}{code},,,,,,\n", said=SAID)
    assert report.problems == []
    assert [row["payer"] for row in rows(database, "coverage")] == payer


def test_the_second_insurance_has_the_same_codes(take: Taken, database: Database) -> None:
    take(f"{HEAD}{WHO}Harbor,M1,,,,22,M2\n2,Brim,Ida,1980-02-11,22,M3,,,,9,M4\n", said=SAID)
    assert sorted((row["payer"], row["member_id"]) for row in rows(database, "coverage")) == [
        ("Harbor", "M1"),
        ("NHIS", "M2"),
        ("NHIS", "M3"),
    ]


@pytest.mark.parametrize("text", ["[payer]\n22 = 3\n", '[payer]\n"†" = "X"\n', "payer = 3\n"])
def test_words_of_payers_that_say_nothing_are_refused(text: str) -> None:
    with pytest.raises(DocumentRefused):
        csv_map.read(text.encode())
