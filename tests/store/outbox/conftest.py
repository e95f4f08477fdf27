"""An outbox on a disk that takes no time."""

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def no_disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here can cut the power: what the disk itself would add is time."""
    if "calls" not in request.fixturenames:
        monkeypatch.setattr(os, "fdatasync", lambda descriptor: None, raising=False)
        monkeypatch.setattr(os, "fsync", lambda descriptor: None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk" / "outbox.bin"
