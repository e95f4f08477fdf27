"""Garbage is looked for less often while an import goes on, and as before afterwards, whatever ends it."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.fhir import FhirImport
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import NOW, ZONE, no_progress, patient, write


def of_csv(database: Database, folder: Path) -> None:
    path = folder / "p.csv"
    path.write_text("mrn,family,given,birth_date\n1001,Ash,Ana,1985-03-27\n", encoding="utf-8")
    CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress).take_in(path, None)


def of_fhir(database: Database, folder: Path) -> None:
    FhirImport(PatientService(database), ZONE, NOW, no_progress).run([write(folder, patient())])


@pytest.mark.parametrize("take", [of_csv, of_fhir])
def test_it_is_looked_for_less_often_until_the_end(
    database: Database,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    take: Callable[[Database, Path], None],
) -> None:
    before, within = gc.get_threshold(), []

    def cut_off(*_: object) -> None:
        within.append(gc.get_threshold())
        raise RuntimeError("cut off")

    monkeypatch.setattr(PatientService, "take_in", cut_off)
    monkeypatch.setattr(PatientService, "take_in_prepared", cut_off)
    with pytest.raises(RuntimeError, match="cut off"):
        take(database, tmp_path)
    assert within[0][0] > before[0]
    assert gc.get_threshold() == before
