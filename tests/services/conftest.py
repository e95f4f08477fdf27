"""What several tests of the services need."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.player import Player, Records


@pytest.fixture(scope="module")
def player(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Player]:
    made = Player(tmp_path_factory.mktemp("played"))
    yield made
    made.close()


@pytest.fixture
def records(url: str, tmp_path: Path) -> Records:
    return Records(url, tmp_path)


@pytest.fixture
def embedded_records(tmp_path: Path) -> Records:
    folder = tmp_path / "first"
    folder.mkdir()
    return Records(f"sqlite:///{folder / 'clinic.db'}", folder)
