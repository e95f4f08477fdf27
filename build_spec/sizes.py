"""How long a file may be: past USUAL lines it says why at its top, past MOST it is parted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from build_spec.layout import QML, ROOT

USUAL = 400
MOST = 600
# What nineteen of twenty functions of the program keep to, in lines.
FUNCTION = 27
# The reason stands in the first lines, in a comment or in the docstring.
TOP = 30
_REASON = re.compile(r"One file, though long: \w+.*\w+")


def sources() -> list[Path]:
    """The files of the program, of its tests and of what builds it, in Python and QML."""
    python = (path for part in ("kiosk", "build_spec", "tests") for path in (ROOT / part).rglob("*.py"))
    return sorted([*python, *QML.rglob("*.qml")])


def too_long(files: Iterable[Path], root: Path = ROOT) -> list[str]:
    """A line for each file that is too long, or that is long and does not say why."""
    told = []
    for path in files:
        lines = path.read_text(encoding="utf-8").splitlines()
        name = path.relative_to(root).as_posix()
        if len(lines) > MOST:
            told.append(f"{name}: {len(lines)} lines, more than {MOST}: part it")
        elif len(lines) > USUAL and not any(map(_REASON.search, lines[:TOP])):
            told.append(f"{name}: {len(lines)} lines and no word on why ('One file, though long: ...')")
    return told
