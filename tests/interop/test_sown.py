"""An export with every fault of the field sown into it at random: each row is in the record, right, or handed back."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_refused import RefusedLines
from kiosk.interop.csv_tables import CsvImport
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import NOW, no_progress, rows

HEADINGS = (
    "MRN",
    "Last Name",
    "First Name",
    "DOB",
    "Home Phone",
    "Cell Phone",
    "Zip",
    "Date of death",
    "Address",
)
Cells = dict[str, str]
NOTHING = ("NULL", "\\N", "N/A", "-", "none", "0000-00-00", "#N/A", " ")


def somebody(number: int) -> Cells:
    """Whoever has a number: all of it tells whose it is, so that nothing of one can stand with another unseen."""
    born = date(1930, 1, 1) + timedelta(days=number)
    return dict(
        zip(
            HEADINGS,
            (
                f"M{number}",
                f"Family{number}",
                f"Given{number}",
                born.isoformat(),
                f"617-555-{number % 10_000:04}",
                "",
                f"{10_000 + number % 80_000}",
                "",
                f"{number} Mill Row",
            ),
            strict=True,
        )
    )


def changed(**cells: Callable[[Cells, Random], str]) -> Callable[[Cells, Random], Cells]:
    return lambda row, random: {
        **row, **{name.replace("_", " "): make(row, random) for name, make in cells.items()}
    }  # fmt: skip


# A fault that is read right, and one that is handed back, by what it makes of a row.
READ_RIGHT = (
    changed(Cell_Phone=lambda row, random: random.choice(NOTHING)),
    changed(Zip=lambda row, random: random.choice(NOTHING)),
    changed(Date_of_death=lambda row, random: random.choice((*NOTHING, "0", "no", "9999-12-31"))),
    changed(DOB=lambda row, random: f"{row['DOB']} 00:00:00"),
    changed(DOB=lambda row, random: f"{date.fromisoformat(row['DOB']):%d-%b-%Y}"),
    changed(Home_Phone=lambda row, random: f"{row['Home Phone']} x{random.randrange(99)}"),
    changed(Home_Phone=lambda row, random: f"{row['Home Phone'].replace('-', '')}.0"),
    changed(Home_Phone=lambda row, random: "", Cell_Phone=lambda row, random: row["Home Phone"]),
    changed(Zip=lambda row, random: f"{row['Zip']}.0"),
    changed(Last_Name=lambda row, random: f"  {row['Last Name']} "),
    changed(Address=lambda row, random: f'{row["Address"]}, "rear"\nflat 2'),
)
HANDED_BACK = (
    changed(
        DOB=lambda row, random: random.choice(("", "NULL", "1980", "1980-02-31", "31/31/1980", "2085-01-01"))
    ),
    changed(DOB=lambda row, random: f"{row['DOB']}T23:00:00Z"),
    changed(MRN=lambda row, random: random.choice(("", "NULL", "1.001E+05"))),
    changed(Last_Name=lambda row, random: "", First_Name=lambda row, random: "NULL"),
    changed(Last_Name=lambda row, random: "x" * 300),
)


def export(people: int, seed: int) -> tuple[str, set[str], int]:
    """A file, the numbers of those who are to be in the record, and how many rows are to be handed back."""
    random = Random(seed)
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(["Patients of everybody", "", ""])
    writer.writerow(HEADINGS)
    right: set[str] = set()
    back = 0
    for number in range(people):
        row = somebody(number)
        sown = random.random()
        if sown < 0.4:
            row = random.choice(READ_RIGHT)(row, random)
        elif sown < 0.6:
            row, back = random.choice(HANDED_BACK)(row, random), back + 1
        elif sown < 0.65:
            # Too many cells.
            writer.writerow([*row.values(), "one", "more"])
            back += 1
            continue
        elif sown < 0.68 and right:
            # Somebody else's number.
            row, back = {**row, "MRN": random.choice(sorted(right)[:20])}, back + 1
            writer.writerow(row.values())
            continue
        if not 0.4 <= sown < 0.6:
            right.add(row["MRN"])
        writer.writerow(row.values())
    return written.getvalue(), right, back


def check(database: Database, folder: Path, people: int, seed: int) -> None:
    text, right, back = export(people, seed)
    path = folder / "export.csv"
    path.write_text(text, encoding="utf-8")
    lines = RefusedLines(folder / "refused")
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress, dropped=lines)
    work.take_in(path, None)
    lines.close()
    taken = rows(database, "patient")
    assert {row["mrn"] for row in taken} == right
    assert sum(lines.written.values()) == back
    assert len(taken) + back == people
    for row in taken:
        number = int(row["mrn"][1:])
        whose = somebody(number)
        assert (row["family"], row["given"]) == (whose["Last Name"], whose["First Name"])
        assert row["birth_date"].isoformat() == whose["DOB"]
        assert row["phone_key"] == whose["Home Phone"][-4:]
        assert row["postal_code"] in ("", whose["Zip"])
        assert row["address_line"].startswith(f"{number} Mill Row")
        assert not row["deceased"]
    with (folder / "refused" / "export.csv").open(encoding="utf-8-sig", newline="") as opened:
        handed = list(csv.DictReader(opened))
    # Each with its reason, and as it stood in the file.
    told = Counter(problem.reason for problem in work.report.problems)
    for row in handed:
        assert told[row["not taken because"]] >= 1
        assert row["Address"].endswith(" Mill Row")
    # Imported once more as they are, they are all handed back once more, and nothing is changed.
    again = RefusedLines(folder / "again")
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress, dropped=again)
    work.take_in(folder / "refused" / "export.csv", None)
    again.close()
    assert rows(database, "patient") == taken
    assert sum(again.written.values()) == back


@pytest.mark.parametrize("seed", range(3))
def test_every_row_is_in_the_record_or_handed_back(database: Database, tmp_path: Path, seed: int) -> None:
    check(database, tmp_path, 400, seed)


@pytest.mark.long
def test_every_row_of_twenty_thousand_is_in_the_record_or_handed_back(
    database: Database, tmp_path: Path
) -> None:
    check(database, tmp_path, 20_000, 0)
