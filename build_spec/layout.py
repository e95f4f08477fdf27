"""Where things lie in the source tree."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
LOCKS = ROOT / "build_spec" / "lock"
RESOURCES = ROOT / "resources"
TRANSLATIONS = RESOURCES / "i18n"
QML = RESOURCES / "qml"
VENV = ROOT / ".venv"
VENV_TOOLS = VENV / ("Scripts" if os.name == "nt" else "bin")
_PROGRAM_ENDING = ".exe" if os.name == "nt" else ""
VENV_PYTHON = VENV_TOOLS / f"python{_PROGRAM_ENDING}"


def tool(name: str) -> str:
    """The path of a program that the locked packages bring, such as `ruff`."""
    return str(VENV_TOOLS / f"{name}{_PROGRAM_ENDING}")
