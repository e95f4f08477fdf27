"""What a program with a window leaves behind when it ends: no connection that is open."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from sqlalchemy import text

from kiosk.cli import windows
from kiosk.services.record.clinic import ClinicService
from kiosk.store import troubles
from kiosk.store.database import Database
from tests.services.clinic_maker import SETTINGS


@pytest.fixture
def record(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "absent.toml"))
    opened = Database(url)
    opened.upgrade()
    ClinicService(opened).save(SETTINGS)
    yield opened
    opened.close()


def connections(record: Database, url: str) -> int:
    """How many there are to the record besides our own."""
    if record.embedded:
        name = str(troubles.file_of(troubles.address(url)))
        record.close()
        links = (Path("/proc/self/fd") / number for number in os.listdir("/proc/self/fd"))
        return sum(str(link.resolve()) == name for link in links)
    asked = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    with record.read() as connection:
        found: int = connection.execute(text(asked)).scalar_one()
    return found


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are told by Linux only")
@pytest.mark.parametrize("word", ["staff", "board", "lobby"])
def test_a_program_that_ends_has_closed_its_connections(
    record: Database, url: str, monkeypatch: pytest.MonkeyPatch, wait_for: Callable[..., None], word: str
) -> None:
    def for_a_moment(application: QCoreApplication) -> int:
        for _ in range(20):
            application.processEvents()
        assert connections(record, url) > 0
        return 0

    monkeypatch.setattr(windows, "run_to_end", for_a_moment)
    try:
        assert windows.WORDS[word](url, "600x800") == 0
        # A server takes a moment to notice.
        wait_for(lambda: connections(record, url) == 0)
    finally:
        gc.unfreeze()
