"""What only the whole file tells goes with the lines that were not taken, and is used when they are imported."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_decided import ToldByAll, decided_of
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_refused import RefusedLines
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.conftest import People
from tests.interop.record import NOW, no_progress, reasons

PEOPLE = "mrn,family,given,birth_date,sex\n"
MDY = ClinicSettings(date_order="mdy")


class Mended:
    """Imports a file, and then its refused lines as somebody has mended them."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder
        self._number = 0
        self.path = folder / "people.csv"

    def first(self, text: str, said: CsvMap | None = None) -> Report:
        self.path.write_text(PEOPLE + text, encoding="utf-8")
        return self._take(said)

    def again(self, old: str = "", new: str = "", said: CsvMap | None = None) -> Report:
        text = self.path.read_text(encoding="utf-8-sig")
        assert old in text
        self.path.write_text(text.replace(old, new), encoding="utf-8-sig")
        return self._take(said)

    def heading(self) -> str:
        return self.path.read_text(encoding="utf-8-sig").splitlines()[0]

    def _take(self, said: CsvMap | None) -> Report:
        self._number += 1
        lines = RefusedLines(self._folder / f"refused-{self._number}")
        service = PatientService(self._database)
        work = CsvImport(service, MDY, NOW, no_progress, said=said, decided=False, dropped=lines)
        work.take_in(self.path, None)
        lines.close()
        if lines.written:
            (self.path,) = lines.written
        return work.report


@pytest.fixture
def mended(database: Database, tmp_path: Path) -> Mended:
    return Mended(database, tmp_path)


def test_a_date_that_goes_on_with_the_day_is_read_so_when_it_comes_alone(
    mended: Mended, people: People
) -> None:
    mended.first("1,Ash,Nadia,1980-31-12,\n2,Brim,Rosa,1971-27-05,\n?,?,?,1980-03-04,\n")
    assert mended.heading().startswith("not taken because (whole file: birth_date=ydm),mrn,")
    # Once refused again, it is still known.
    mended.again("?,?,?", "3,?,?")
    report = mended.again("3,?,?", "3,Chen,Li", CsvMap(patients={"family": ("family",)}))
    assert reasons(report) == [NotUsedReason.DAY_BEFORE_MONTH]
    assert people()["3"]["birth_date"] == date(1980, 4, 3)


def test_a_date_that_can_be_none_does_not_turn_those_beside_it(mended: Mended, people: People) -> None:
    mended.first("1,Ash,Nadia,1980-12-31,\n2,Brim,Rosa,1971-27-05,\n?,?,?,1980-03-04,\n")
    report = mended.again("?,?,?", "3,Chen,Li")
    assert reasons(report) == [NotUsedReason.BAD_BIRTH_DATE]
    assert people()["3"]["birth_date"] == date(1980, 3, 4)


@pytest.mark.parametrize(("letters", "sex"), [("L P", "female"), ("H M", "female"), ("M F", "male")])
def test_letters_of_the_whole_file_keep_their_meaning(
    mended: Mended, people: People, letters: str, sex: str
) -> None:
    one, other = letters.split()
    told = other if sex == "female" else one
    mended.first(f"1,Ash,Ned,1980-12-31,{one}\n2,Brim,Rosa,1971-05-27,{other}\n?,?,?,1980-03-04,{told}\n")
    assert ("sex=" in mended.heading()) == (sex == "female")
    assert mended.again("?,?,?", "3,Chen,Li").problems == []
    assert people()["3"]["sex"] == sex


def test_what_was_said_of_the_file_is_used_where_nobody_says_anything_else(
    mended: Mended, people: People
) -> None:
    said = CsvMap(dates="dmy", years="under_100", name_order="family_first")
    mended.first("1,Ash,Nadia,03/04/1980,\n?,?,?,03/04/14,\n?,?,??,05/04/1981,\n", said)
    assert "(whole file: dates=dmy years=under_a_hundred name_order=family_first)" in mended.heading()
    mended.again("?,?,?,", "3,Chen,Li,")
    assert people()["3"]["birth_date"] == date(2014, 4, 3)
    mended.again("?,?,??", "4,Dorn,Uwe", CsvMap(dates="mdy"))
    assert people()["4"]["birth_date"] == date(1981, 5, 4)


def test_dates_that_were_not_read_are_not_read_alone(mended: Mended, people: People) -> None:
    first = mended.first("1,Ash,Nadia,03/04/1980,\n2,Brim,Rosa,27/05/1971,\n")
    assert NotUsedReason.OTHER_ORDER in reasons(first)
    again = mended.again("2,Brim,Rosa,27/05/1971", "2,Brim,Rosa,05/05/1971")
    assert reasons(again) == [NotUsedReason.OTHER_ORDER, NotUsedReason.MAYBE_OTHER, NotUsedReason.MAYBE_OTHER]
    assert people() == {}
    assert mended.again(said=CsvMap(dates="dmy")).problems == []
    assert people()["1"]["birth_date"] == date(1980, 4, 3)


def test_a_file_of_its_own_decides_for_itself(mended: Mended, people: People) -> None:
    mended.first("1,Ash,Nadia,1980-31-12,\n2,Brim,Rosa,1980-03-04,\n")
    assert people()["2"]["birth_date"] == date(1980, 4, 3)
    assert decided_of(["mrn", "family"]) == ToldByAll()


def test_a_heading_is_read_as_it_was_written() -> None:
    told = ToldByAll(
        {"birth_date": "ydm", "date": ""},
        frozenset({"l", "p"}),
        "",
        "mdy",
        "under_100",
        "given_first",
        of_refused=True,
    )
    assert decided_of(["mrn", told.heading()]) == told
    assert decided_of(["not taken because", "mrn"]) == ToldByAll(of_refused=True)
