"""Who may import whom: imports point down the floors only."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

FLOORS = {
    "__main__": 6,
    "cli": 6,
    "app": 6,
    "lobby": 5,
    "staff": 5,
    "board": 5,
    "qt": 4,
    "interop": 3,
    "services": 2,
    "store": 1,
    "devices": 1,
    "settings": 0,
    "paths": 0,
    "log": 0,
    "clock": 0,
    "domain": 0,
}
TOP = 6
# What the domain takes from elsewhere, each in one place: RE2 matches patterns in time that is linear.
ENGINES = {"re2": "domain/patterns.py"}
STORE_READERS = frozenset({"store", "services", "cli", "app"})
CLOCK_CALLS = frozenset({"now", "utcnow", "today", "time", "monotonic", "open", "urlopen"})


def scan(package: Path) -> tuple[int, list[str]]:
    """How many Python files of ``package`` were read, and a line for each rule that one of them breaks."""
    broken: list[str] = []
    files = sorted(path for path in package.rglob("*.py") if path.parent != package or path.stem in FLOORS)
    for path in files:
        room = path.relative_to(package).parts[0].removesuffix(".py")
        if room not in FLOORS:
            broken.append(f"{path.name}: '{room}' stands on no floor")
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        where = path.relative_to(package).as_posix()
        for node in ast.walk(tree):
            for name in _imported(node, package.name, path.relative_to(package).parts):
                broken += [
                    f"{where}:{getattr(node, 'lineno', 0)}: {why}"
                    for why in _objections(room, where, name, package)
                ]
            if room != "clock" and isinstance(node, ast.Call) and _reads_the_clock(node.func):
                broken.append(f"{where}:{node.lineno}: what time it is, only kiosk/clock.py reads")
            if room == "domain" and isinstance(node, ast.Call):
                called = node.func
                word = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
                if word in CLOCK_CALLS:
                    broken.append(
                        f"{where}:{node.lineno}: the domain reads no clock, file or network ({word})"
                    )
    return len(files), broken


def _reads_the_clock(called: ast.expr) -> bool:
    """Whether this is ``datetime.now`` or ``utcnow``, however it was imported."""
    if not isinstance(called, ast.Attribute) or called.attr not in ("now", "utcnow"):
        return False
    of = called.value
    return (of.attr if isinstance(of, ast.Attribute) else getattr(of, "id", "")) == "datetime"


def _imported(node: ast.AST, package: str, parts: tuple[str, ...]) -> list[str]:
    """Dotted names that ``node`` imports, relative ones made absolute."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    module = node.module or ""
    if node.level:
        above = [package, *parts[:-1]]
        base = above[: len(above) - node.level + 1]
        module = ".".join([*base, module]) if module else ".".join(base)
    if module == package:
        return [f"{package}.{alias.name}" for alias in node.names]
    return [module]


def _objections(room: str, where: str, name: str, package: Path) -> list[str]:
    top, _, rest = name.partition(".")
    if top != package.name:
        outside = top not in sys.stdlib_module_names and ENGINES.get(top) != where
        return (
            [f"the domain imports the standard library only, not {name}"]
            if room == "domain" and outside
            else []
        )
    other = rest.partition(".")[0]
    if not other or other == room or other not in FLOORS:
        return []
    if FLOORS[other] > FLOORS[room] or (FLOORS[other] == FLOORS[room] == 5):
        return [f"{room} (floor {FLOORS[room]}) may not import {other} (floor {FLOORS[other]})"]
    if other == "store" and room not in STORE_READERS:
        return [f"rows and sessions do not leave the services: {room} may not import {name}"]
    return []
