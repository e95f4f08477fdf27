"""A fresh record for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'record.db'}")
    opened.upgrade()
    yield opened
    opened.close()
