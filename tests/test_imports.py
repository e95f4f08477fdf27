"""Imports point down the floors only, and the checker would see it if they did not."""

from pathlib import Path

import pytest

from build_spec import import_rules

PACKAGE = Path(__file__).parent.parent / "kiosk"


def test_imports_point_down_only() -> None:
    scanned, broken = import_rules.scan(PACKAGE)
    assert scanned >= 10, "nothing was scanned"
    assert broken == []


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("domain", "import sqlalchemy"),
        ("domain", "from PySide6 import QtCore"),
        ("domain", "import re2"),
        ("domain", "from kiosk import log, store"),
        ("domain", "import datetime\nx = datetime.datetime.now()"),
        ("domain", "x = open('file')"),
        ("domain/fhir/path", "from kiosk.domain.forms.model import Form"),
        ("domain/fhir", "from kiosk.domain import forms"),
        ("store", "from kiosk.services import visits"),
        ("services", "import kiosk.qt"),
        ("services/record", "from kiosk.services.items.item import Room"),
        ("services/visit", "from kiosk.services.desk import acting"),
        ("services/desk", "from kiosk.services.offline import codec"),
        ("services/attic", "from kiosk.services.record import rows"),
        ("lobby", "from kiosk.staff import window"),
        ("lobby", "from ..board import window"),
        ("staff", "from kiosk.store import tables"),
        ("administration", "from kiosk.staff import window"),
        ("staff", "from kiosk.administration import window"),
        ("attic", "import os"),
        ("services", "from datetime import UTC, datetime\nx = datetime.now(UTC)"),
        ("cli", "import datetime\nx = datetime.datetime.utcnow()"),
    ],
)
def test_a_planted_violation_is_found(tmp_path: Path, room: str, line: str) -> None:
    folder = tmp_path / "kiosk" / room
    folder.mkdir(parents=True)
    (folder / "planted.py").write_text(line, encoding="utf-8")
    scanned, broken = import_rules.scan(tmp_path / "kiosk")
    assert scanned == 1
    assert broken


def test_an_empty_package_counts_as_unscanned(tmp_path: Path) -> None:
    assert import_rules.scan(tmp_path)[0] == 0


@pytest.mark.parametrize(
    ("one", "other", "is_circle"),
    [
        ("from kiosk.domain import other", "from kiosk.domain import one", True),
        ("from kiosk.domain.other import x", "def f():\n    from kiosk.domain.one import y", True),
        ("import kiosk.domain.other", "from . import one", True),
        ("from kiosk.domain import other", "import datetime", False),
        (
            "from kiosk.domain import other",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from kiosk.domain import one",
            True,
        ),
    ],
)
def test_a_circle_is_found(tmp_path: Path, one: str, other: str, is_circle: bool) -> None:
    folder = tmp_path / "kiosk" / "domain"
    folder.mkdir(parents=True)
    (folder / "one.py").write_text(one, encoding="utf-8")
    (folder / "other.py").write_text(other, encoding="utf-8")
    assert bool(import_rules.scan(tmp_path / "kiosk")[1]) == is_circle
