"""A fresh record for each test, files from the field, and what takes them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import Report
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import NOW, dump, no_progress, rows

Taken = Callable[..., Report]
People = Callable[[], dict[str, dict[str, Any]]]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'record.db'}")
    opened.upgrade()
    yield opened
    opened.close()


@pytest.fixture
def cases(shared_data: Path) -> Path:
    """The folder of those files, beside the other data that none of us wrote."""
    folder = shared_data.parent / "cases"
    if not folder.is_dir():
        pytest.skip("the files from the field are not here")
    return folder


@pytest.fixture
def take(database: Database, tmp_path: Path) -> Taken:
    """Import a file, or a text as one, twice: the second time changes nothing."""

    def run(
        patients: Path | str = "",
        appointments: Path | str = "",
        settings: ClinicSettings | None = None,
        said: CsvMap | None = None,
        decided: bool = False,
        source: str = "",
    ) -> Report:
        paths = [
            given if isinstance(given, Path) else _written(tmp_path / name, given) if given else None
            for name, given in (("p.csv", patients), ("a.csv", appointments))
        ]

        def once() -> Report:
            work = CsvImport(
                PatientService(database),
                settings or ClinicSettings(),
                NOW,
                no_progress,
                source,
                said=said,
                decided=decided,
            )
            work.take_in(*paths)
            return work.report

        report = once()
        before = dump(database)
        assert not once().changed_anything
        assert dump(database) == before
        return report

    return run


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def people(database: Database) -> Callable[[], dict[str, dict[str, Any]]]:
    """The patients of the record by their record numbers."""
    return lambda: {row["mrn"]: row for row in rows(database, "patient")}
