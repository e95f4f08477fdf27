"""S04: nothing that a patient or a waiting room sees can open a dialogue of the system, a printer's or a browser."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import kiosk
from kiosk import paths

KIOSK = Path(kiosk.__file__).parent
# Of staff, in a window of the system: they choose where a file of their own goes.
OF_STAFF = {KIOSK / "qt" / "widgets"}
# And they call somebody by the telephone of their computer.
OF_STAFF_TOO = {KIOSK / "qt" / "dialling.py"}
WAYS_OUT = re.compile(
    r"\b(Q?FileDialog|Q?FolderDialog|QPrintDialog|QPageSetupDialog|QPrintPreviewDialog|openUrlExternally|"
    r"QDesktopServices|ColorDialog|FontDialog|MessageDialog|WebEngineView|WebView)\b"
)


def sources() -> list[Path]:
    """What the lobby and the board are made of."""
    folders = [KIOSK / name for name in ("lobby", "board", "qt", "devices")]
    found = [path for folder in folders for path in folder.rglob("*.py")]
    found += paths.resources().joinpath("qml").rglob("*.qml")
    return [path for path in found if not OF_STAFF.intersection(path.parents) and path not in OF_STAFF_TOO]


def test_s04_no_source_of_lobby_and_board_opens_a_way_out() -> None:
    found = sources()
    assert len(found) > 200
    assert {".py", ".qml"} == {path.suffix for path in found}
    named = {path.name: WAYS_OUT.findall(path.read_text(encoding="utf-8")) for path in found}
    assert {name: ways for name, ways in named.items() if ways} == {}


@pytest.mark.parametrize("program", ["lobby", "board"])
def test_s04_the_program_has_no_such_dialogue_loaded(program: str) -> None:
    """Nor what it is made of: a lobby without Qt's windows of the system cannot show one."""
    run = subprocess.run(
        [sys.executable, "-c", f"import sys, kiosk.app.{program}; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(run.stdout.split())
    assert "PySide6.QtQuick" in loaded
    assert not loaded & {"PySide6.QtWidgets", "PySide6.QtPrintSupport", "PySide6.QtQuickWidgets"}
    assert not {name for name in loaded if name.startswith(("PySide6.QtWebEngine", "kiosk.qt.dialling"))}
    assert not {name for name in loaded if name.startswith("kiosk.qt.widgets")}


def test_s04_staff_are_told_apart_from_patients() -> None:
    """The dialogue that there is is where the test does not look; were it gone, the exception would be too."""
    text = "\n".join(path.read_text(encoding="utf-8") for folder in OF_STAFF for path in folder.rglob("*.py"))
    assert WAYS_OUT.search(text)
