"""Whoever is new goes into the record by a straight way of their own: the same rows, as by that of everybody."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kiosk.domain.audit import Broken
from kiosk.domain.clinic import ClinicSettings
from kiosk.interop import csv_tables
from kiosk.interop.csv_refused import RefusedLines
from kiosk.interop.csv_tables import CsvImport
from kiosk.services.record import fresh
from kiosk.services.record.audit import AuditService
from kiosk.services.record.merging import SourcedPatient
from kiosk.services.record.patients import PatientService, Together
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER
from tests.factories import a_patient
from tests.interop.record import NOW, everything, no_progress
from tests.interop.test_sown import HANDED_BACK, HEADINGS, READ_RIGHT, somebody

MORE = (
    "Patient ID",
    "Insurance",
    "Member ID",
    "Secondary Insurance",
    "Secondary Member ID",
    "Mother",
    "Maiden Name",
)


def export(people: int, seed: int) -> str:
    """People with all that a line may hold; some twice, some under another's number, some faulty."""
    random = Random(seed)
    written = io.StringIO()
    writer = csv.DictWriter(written, (*HEADINGS, *MORE))
    writer.writeheader()
    for number in range(people):
        # A third stand there twice or more, near each other or far apart.
        who = number if random.random() < 0.7 else random.randrange(max(0, number - 60), number + 1)
        line = somebody(who) | {
            "Patient ID": f"P{who}",
            "Cell Phone": f"617-777-{random.randrange(9_999):04}",
        }
        if random.random() < 0.1:
            line["MRN"] = f"M{random.randrange(people)}"
        for name, value in (
            ("Insurance", random.choice(("Harbor", "Harbour", "AOK"))),
            ("Member ID", f"H{random.randrange(3)}"),
            ("Secondary Insurance", random.choice(("Harbor", "DKV"))),
            ("Secondary Member ID", "H1"),
            ("Mother", random.choice(("Ana García", "Íris Ash"))),
            ("Maiden Name", "Müller-Lüdenscheidt"),
        ):
            line[name] = value if random.random() < 0.5 else ""
        if random.random() < 0.3:
            line |= random.choice((*READ_RIGHT, *HANDED_BACK))(line, random)
        writer.writerow(line)
    return written.getvalue()


@pytest.mark.parametrize("engine", [EMBEDDED, SERVER])
@pytest.mark.parametrize("at_once", [7, 1000])
def test_the_rows_are_those_of_the_way_of_everybody(
    records: Callable[[], Database], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(csv_tables, "BATCH", at_once)
    monkeypatch.setattr(PatientService, "most_at_once", lambda _: at_once * 3)
    path = tmp_path / "export.csv"
    path.write_text(export(150, seed=at_once), encoding="utf-8")
    straight: list[int] = []
    seen = []
    for way in ("straight", "everybody's"):
        database = records()
        lines = RefusedLines(tmp_path / way)
        with monkeypatch.context() as patched:
            if way == "straight":
                patched.setattr(fresh, "write", _counted(straight))
            else:
                patched.setattr(fresh, "apart", lambda _: [])
            work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress, dropped=lines)
            work.take_in(path, None)
        lines.close()
        assert not isinstance(AuditService(database).verify(), Broken)
        handed = (tmp_path / way / "export.csv").read_text(encoding="utf-8-sig")
        seen.append((everything(database), work.report.counts, work.report.problems, handed))
    assert seen[0] == seen[1]
    # Most have gone the straight way, and not all.
    assert 50 < sum(straight) <= len(seen[0][0]["patient"])


def _counted(numbers: list[int]) -> Callable[..., Any]:
    real = fresh.write

    def write(connection: Any, people: list[Any], *more: Any) -> Any:
        numbers.append(len(people))
        return real(connection, people, *more)

    return write


def test_whoever_came_while_rows_were_made_is_met(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else may write between the first look and the transaction."""
    real, between = fresh.made, [Together(SourcedPatient(a_patient(1, given="First")))]

    def made(item: Together) -> Any:
        while between:
            PatientService(database).take_in([between.pop().found], NOW, "other")
        return real(item)

    monkeypatch.setattr(fresh, "made", made)
    batch = [Together(SourcedPatient(a_patient(number))) for number in (1, 2)]
    taken = PatientService(database).take_in_together(batch, NOW, "import").patients
    assert (taken.added, taken.changed) == (1, 1)
