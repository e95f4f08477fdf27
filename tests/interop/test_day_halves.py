"""Times whose half of the day, or hour, is said in words of other languages; and days written without their signs."""

from __future__ import annotations

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons
from tests.interop.test_newcomers import starts

SPAIN = ClinicSettings(country="ES", zone="Europe/Madrid", date_order="dmy")
PERSON = "mrn,family,given,birth_date\n1,A,B,1985-03-27\n"
TIMES = {
    "오전 9:30": "09:30",
    "오후 2시 30분": "14:30",
    "오후 12:10": "12:10",
    "午前9時30分": "09:30",
    "午後0:30": "12:30",
    "午前0:10": "00:10",
    "14時半": "14:30",
    "14時": "14:00",
    "上午9:30": "09:30",
    "下午2:05": "14:05",
    "9:30 de la mañana": "09:30",
    "4:30 de la tarde": "16:30",
    "12:15 de la tarde": "12:15",
    "16:30 de la tarde": "16:30",
    "9 de la noche": "21:00",
    "9:30 da manhã": "09:30",
    "9h du matin": "09:00",
    "2h30 de l'après-midi": "14:30",
    "14 Uhr": "14:00",
    "8 Uhr 30": "08:30",
    "kl 14": "14:00",
    "kl. 9.30": "09:30",
    "9:30 SA": "09:30",
    "2:30 CH": "14:30",
    "٩:٣٠ ص": "09:30",
    "٢:٣٠ م": "14:30",
    "2:30 μ.μ.": "14:30",
    "noon": "12:00",
    "12 mediodía": "12:00",
}


@pytest.mark.parametrize("form", ["{day},{text}", "{day} {text},"], ids=["two columns", "one column"])
@pytest.mark.parametrize("day", ["2026-11-24", "24.11.2026"])
def test_times_in_words_of_other_languages(take: Taken, database: Database, day: str, form: str) -> None:
    lines = "".join(f"{at},1,{form.format(day=day, text=text)}\n" for at, text in enumerate(TIMES))
    report = take(PERSON, f"id,mrn,date,time\n{lines}", settings=SPAIN)
    assert NotUsedReason.BAD_START not in reasons(report)
    assert sorted(starts(database, "Europe/Madrid")) == sorted(f"2026-11-24 {at}" for at in TIMES.values())


@pytest.mark.parametrize(
    "text", ["12 de la mañana", "2 de la noche", "14:30 de la mañana", "오후 25:10", "tarde"]
)
def test_a_half_that_the_hour_is_not_of_is_no_time(take: Taken, text: str) -> None:
    report = take(PERSON, f"id,mrn,date,time\n1,1,2026-11-24,{text}\n", settings=SPAIN)
    assert reasons(report) == [NotUsedReason.BAD_START]


def test_days_with_such_times_tell_the_order_of_the_column(take: Taken, database: Database) -> None:
    lines = "1,1,24/11/2026 4:30 de la tarde\n2,1,03/11/2026 4:30 de la tarde\n"
    report = take(PERSON, f"id,mrn,start\n{lines}", settings=ClinicSettings(date_order="mdy"))
    assert set(reasons(report)) == {NotUsedReason.OTHER_ORDER, NotUsedReason.MAYBE_OTHER}
    assert starts(database, "America/New_York") == []


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("27031985", "1985-03-27"),
        ("1021990", "1990-02-01"),
        ("20122012", "2012-12-20"),
        ("19850327", "1985-03-27"),
        ("20121220", "2012-12-20"),
        ("1er janvier 1980", "1980-01-01"),
        ("1° gennaio 1980", "1980-01-01"),
    ],
)
def test_days_of_births_without_signs(take: Taken, people: People, text: str, born: str) -> None:
    take(f"mrn,family,given,birth_date\n1,A,B,{text}\n", settings=SPAIN)
    assert [f"{row['birth_date']}" for row in people().values()] == [born]


def test_days_without_signs_tell_the_order_of_the_column(take: Taken, people: People) -> None:
    lines = "1,A,B,27031985\n2,C,D,03041985\n"
    report = take(f"mrn,family,given,birth_date\n{lines}", settings=ClinicSettings(date_order="mdy"))
    assert set(reasons(report)) == {NotUsedReason.OTHER_ORDER, NotUsedReason.MAYBE_OTHER}
    assert people() == {}


@pytest.mark.parametrize(("sex", "deceased"), [("F?", "no"), ("F", "dead?")])
def test_what_somebody_was_not_sure_of_is_not_said(
    take: Taken, people: People, sex: str, deceased: str
) -> None:
    report = take(f"mrn,family,given,birth_date,sex,deceased\n1,A,B,1985-03-27,{sex},{deceased}\n")
    assert reasons(report) == [NotUsedReason.SEX_NOT_KNOWN if sex == "F?" else NotUsedReason.DEATH_NOT_KNOWN]
    assert people()["1"]["sex"] == ("" if sex == "F?" else "female")
    assert not people()["1"]["deceased"]


@pytest.mark.parametrize("guardian", ["", "Guardian"])
def test_a_guardians_phone_without_a_guardian_is_told_of(take: Taken, people: People, guardian: str) -> None:
    heading = f"mrn,family,given,birth_date,Phone (Parent){',' if guardian else ''}{guardian}\n"
    report = take(f"{heading}1,A,B,2019-03-27,617-555-0142{',Rosa A' if guardian else ''}\n")
    told = [one.detail for one in report.problems if one.reason is NotUsedReason.COLUMNS]
    assert told == ([] if guardian else ["Phone (Parent)"])
    assert people()["1"]["phone"] == ""
