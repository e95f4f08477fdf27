"""A fresh record for each test, files from the field, and what takes them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import Report
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.engines import EMBEDDED, OWNER, SERVER, drop_server_record, make_server_record, server_url
from tests.interop.record import NOW, dump, no_progress, rows

Taken = Callable[..., Report]
People = Callable[[], dict[str, dict[str, Any]]]


# The login of a server that may import, and nothing else.
IMPORTS = "import_1"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What clinics really export is taken in on both engines; what else there is of its kind on the embedded one."""
    if "cases" in metafunc.fixturenames and "engine" in metafunc.fixturenames:
        metafunc.parametrize("engine", [EMBEDDED, SERVER])


@pytest.fixture
def engine() -> str:
    return EMBEDDED


@pytest.fixture
def address(request: pytest.FixtureRequest, engine: str, tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """The address of an empty record, by a login where it is on a server."""
    if engine == EMBEDDED:
        yield lambda _: f"sqlite:///{tmp_path / 'record.db'}"
        return
    cluster = request.getfixturevalue("server_template")
    name = make_server_record(cluster)
    yield lambda user: server_url(cluster, user, name)
    drop_server_record(cluster, name)


@pytest.fixture
def records(request: pytest.FixtureRequest, engine: str, tmp_path: Path) -> Iterator[Callable[[], Database]]:
    """Makes empty records."""
    numbers = iter(range(10))
    with ExitStack() as ends:

        def make() -> Database:
            if engine == EMBEDDED:
                url = f"sqlite:///{tmp_path / f'record-{next(numbers)}.db'}"
            else:
                cluster = request.getfixturevalue("server_template")
                name = make_server_record(cluster)
                ends.callback(drop_server_record, cluster, name)
                url = server_url(cluster, OWNER, name)
            made = Database(url)
            ends.callback(made.close)
            made.upgrade()
            return made

        yield make


@pytest.fixture
def database(address: Callable[[str], str]) -> Iterator[Database]:
    opened = Database(address(OWNER))
    opened.upgrade()
    yield opened
    opened.close()


@pytest.fixture
def importer(database: Database, address: Callable[[str], str]) -> Iterator[Database]:
    """The same record, by the login of a server's imports."""
    if database.embedded:
        yield database
        return
    opened = Database(address(IMPORTS))
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
def take(database: Database, importer: Database, tmp_path: Path) -> Taken:
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
                PatientService(importer),
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
