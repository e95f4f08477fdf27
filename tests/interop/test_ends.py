"""The end of a booking as a column, lengths in other words, and who is in the house already by the file."""

from __future__ import annotations

import pytest

from kiosk.interop import csv_numbers
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, places_of
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import reasons, rows

PATIENT = "mrn,family,given,birth_date\n1,Ash,Nadia,1980-02-11\n"


def booked(take: Taken, database: Database, columns: str, cells: str) -> tuple[list[NotUsedReason], int, str]:
    report = take(PATIENT, f"id,mrn,{columns}\na1,1,{cells}\n")
    [row] = rows(database, "appointment")
    return reasons(report), row["minutes"], row["status"]


@pytest.mark.parametrize(
    "heading",
    ["end", "End", "End Time", "Do g.", "Do godz.", "Endzeit", "Hora fin", "Hora de fin", "Heure de fin", "Fim",
     "Ora fine", "Окончание", "終了時刻", "종료", "结束时间", "Giờ kết thúc", "وقت الانتهاء", "Lè fini", "समाप्ति समय"],
)  # fmt: skip
def test_the_end_has_many_headings(heading: str) -> None:
    assert places_of(["mrn", "start", heading], APPOINTMENT_COLUMNS, {})["end"] == (2,)


@pytest.mark.parametrize(
    ("columns", "cells", "minutes"),
    [
        ("date,time,end", "2026-11-30,09:00,09:40", 40),
        ("date,time,end", "2026-11-30,9.00,9.40", 40),
        ("date,time,end", "2026-11-30,9:00 AM,10:15 AM", 75),
        ("start,end", "2026-11-30 09:00,2026-11-30 09:20", 20),
        ("start,end", "2026-11-30 23:30,2026-12-01 00:10", 40),
        ("start,end", "2026-11-30T09:00:00-05:00,2026-11-30T09:20:00-05:00", 20),
        ("date,time,end", "2026-11-30,23:30,24:00", 30),
        ("date,time,end", "2026-11-30,23:30,00:00", 30),
        ("date,time,end", "2026-11-30,09:00,1899-12-30 09:45:00", 45),
        # The length itself goes before it, where it says one.
        ("date,time,minutes,end", "2026-11-30,09:00,15,09:40", 15),
        ("date,time,minutes,end", "2026-11-30,09:00,,09:40", 40),
        ("date,time,end", "2026-11-30,09:00,", 0),
    ],
)
def test_a_length_by_the_end(take: Taken, database: Database, columns: str, cells: str, minutes: int) -> None:
    assert booked(take, database, columns, cells) == ([], minutes, "booked")


@pytest.mark.parametrize(
    ("end", "why"),
    [
        ("08:40", NotUsedReason.ENDS_BEFORE),
        ("2026-11-29 09:40", NotUsedReason.ENDS_BEFORE),
        ("soon", NotUsedReason.LENGTH_NOT_KNOWN),
        ("25:10", NotUsedReason.LENGTH_NOT_KNOWN),
        ("2026-12-09 09:40", NotUsedReason.LENGTH_NOT_KNOWN),
    ],
)
def test_an_end_that_cannot_be_is_told(take: Taken, database: Database, end: str, why: NotUsedReason) -> None:
    assert booked(take, database, "date,time,end", f"2026-11-30,09:00,{end}") == ([why], 0, "booked")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("10분", 10), ("0,5 h", 30), ("1.5 hours", 90), (",5 h", 30), ("1h30", 90), ("30 Min.", 30), ("20 мин", 20),
        ("15分", 15), ("1時間30分", 90), ("1시간", 60), ("40 phút", 40), ("2 godz.", 120), ("30 minutos", 30),
        ("1 ora", 60), ("1 Std. 15 Min.", 75), ("30'", 30), ("0:30", 30), ("45 मिनट", 45), ("30 دقيقة", 30),
        ("soon", None), ("30 km", None), ("h", None), ("1,5", None), ("99,9 h", 24 * 60),
    ],
)  # fmt: skip
def test_lengths_in_other_words(text: str, minutes: int | None) -> None:
    assert csv_numbers.minutes(text) == minutes


@pytest.mark.parametrize("word", ["arrived", "Checked In", "przybył", "접수", "受付"])
def test_who_has_come_by_the_file_checks_in_here_and_that_is_told(
    take: Taken, database: Database, word: str
) -> None:
    found, _, status = booked(take, database, "start,status", f"2026-11-30 09:00,{word}")
    assert (found, status) == ([NotUsedReason.HERE_ELSEWHERE], "booked")


@pytest.mark.parametrize("word", ["fulfilled", "Completed", "No show", "wahrgenommen"])
@pytest.mark.parametrize(
    ("day", "ahead"), [("2026-11-23", False), ("2026-11-24", True), ("2026-11-02", False)]
)
def test_what_has_ended_on_a_day_ahead_is_told_of(
    take: Taken, database: Database, word: str, day: str, ahead: bool
) -> None:
    found, _, status = booked(take, database, "start,status", f"{day} 09:00,{word}")
    assert found == [NotUsedReason.ENDED_AHEAD] * ahead
    assert status == ("noshow" if word == "No show" else "fulfilled")


CARD = (
    "mrn,family,given,birth_date,phone,payer,member_id,group_number\n1,Ash,Leo,1980-05-04,6175550142,Harbor,"
)


@pytest.mark.parametrize("number", ["6.40012E+15", "6E+15", '"6,40012E+15"', "6.4e15"])
def test_a_card_that_a_spreadsheet_has_rounded_is_left_out(
    take: Taken, database: Database, number: str
) -> None:
    assert reasons(take(f"{CARD}{number},G1\n")) == [NotUsedReason.CARD_ROUNDED]
    [row] = rows(database, "coverage")
    assert (row["payer"], row["member_id"], row["group_number"]) == ("Harbor", "", "G1")


@pytest.mark.parametrize("number", ["6E12", "1E234567", "E+15", "M.4E+1", "6400120000000000"])
def test_a_card_with_letters_is_a_number(take: Taken, database: Database, number: str) -> None:
    assert reasons(take(f"{CARD}{number},G1\n")) == []
    assert rows(database, "coverage")[0]["member_id"] == number


def test_a_group_that_a_spreadsheet_has_rounded_is_left_out(take: Taken, database: Database) -> None:
    assert reasons(take(f"{CARD}M1,1.2E+8\n")) == [NotUsedReason.CARD_ROUNDED]
    assert rows(database, "coverage")[0]["group_number"] == ""


@pytest.mark.parametrize(
    "payer",
    ["pryw.", "PACJENT PRYWATNY", "Selbstzahler", "privé", "self-pay", "particular", "自費", "일반", "платно",
     "sem convênio", "A pagamento", "Tự túc", "نقدي", "स्वयं भुगतान", "San asirans", "自费"],
)  # fmt: skip
def test_who_pays_alone_has_no_insurance(take: Taken, database: Database, payer: str) -> None:
    assert reasons(take(f"{CARD.removesuffix('Harbor,')}{payer},,\n")) == []
    assert rows(database, "coverage") == []


@pytest.mark.parametrize("payer", ["Privat", "PKV", "Privatversicherung", "Medicover", "General Health"])
def test_private_insurers_are_insurers(take: Taken, database: Database, payer: str) -> None:
    take(f"{CARD.removesuffix('Harbor,')}{payer},M1,\n")
    assert [row["payer"] for row in rows(database, "coverage")] == [payer]
