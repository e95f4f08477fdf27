"""Who may import whom: imports point down the floors only, and in no circle."""

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
    "administration": 5,
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
# The rooms of the services: what is known, who works here, what the kinds of items ask and write, a check-in, the work
# at the desk, and what kiosks keep of these for themselves. Each knows those before it.
ROOMS = {"record": 0, "staffing": 1, "items": 2, "visit": 3, "desk": 4, "offline": 5, "upkeep": 6}
# What the domain takes from elsewhere, each in one place: RE2 matches patterns in time that is linear, and Markdown is
# read by who keeps up with CommonMark.
ENGINES = {"re2": "domain/patterns.py", "markdown_it": "domain/articles/blocks.py"}
# What FHIR says is there for whoever speaks it: it knows none of them. Text and patterns have budgets of ours.
FHIR = "domain/fhir/"
UNDER_FHIR = ("domain.fhir", "domain.budget", "domain.patterns")
STORE_READERS = frozenset({"store", "services", "cli", "app"})
CLOCK_CALLS = frozenset({"now", "utcnow", "today", "time", "monotonic", "open", "urlopen"})


def scan(package: Path) -> tuple[int, list[str]]:
    """How many Python files of ``package`` were read, and a line for each rule that one of them breaks."""
    broken: list[str] = []
    imports: dict[Path, list[ast.AST]] = {}
    files = sorted(path for path in package.rglob("*.py") if path.parent != package or path.stem in FLOORS)
    for path in files:
        room = path.relative_to(package).parts[0].removesuffix(".py")
        if room not in FLOORS:
            broken.append(f"{path.name}: '{room}' stands on no floor")
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        where = path.relative_to(package).as_posix()
        imports[path] = found = []
        for node in ast.walk(tree):
            if not isinstance(node, ast.Import | ast.ImportFrom | ast.Call):
                continue
            if not isinstance(node, ast.Call):
                found.append(node)
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
    broken += [f"a circle of imports: {' -> '.join(circle)}" for circle in _circles(imports, package)]
    return len(files), broken


def _module(path: Path, package: Path) -> str:
    parts = [package.name, *path.relative_to(package).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _circles(imports: dict[Path, list[ast.AST]], package: Path) -> list[list[str]]:
    """Rows of modules of which each imports the next and the last the first, wherever in the module.

    What is imported for the type checker alone counts: whoever names it knows it. A package's own list of what is
    in it is no arrow.
    """
    modules = {_module(path, package): path for path in imports}
    arrows: dict[str, list[str]] = {}
    for module, path in modules.items():
        found: set[str] = set()
        for node in imports[path]:
            if isinstance(node, ast.ImportFrom):
                whole = _absolute(node, package.name, path.relative_to(package).parts)
                # A name from a package may be a module of it, and is then no word of the package's own.
                parts = {f"{whole}.{name.name}" for name in node.names}
                found |= {part if part in modules else whole for part in parts}
            elif isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
        arrows[module] = sorted(name for name in found if name in modules and name != module)
    done: set[str] = set()
    circles = []
    for start in arrows:
        # The way to here, each with what it still has to look at.
        way = {} if start in done else {start: iter(arrows[start])}
        while way:
            now = next(reversed(way))
            step = next(way[now], None)
            if step is None:
                done.add(now)
                del way[now]
            elif step in way:
                names = list(way)
                circles.append([*names[names.index(step) :], step])
            elif step not in done:
                way[step] = iter(arrows[step])
    return circles


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
    module = _absolute(node, package, parts)
    # A name from a package may be a module of it.
    return [f"{module}.{alias.name}" for alias in node.names]


def _absolute(node: ast.ImportFrom, package: str, parts: tuple[str, ...]) -> str:
    """Where ``node`` imports from, in the file whose path below the package is ``parts``."""
    module = node.module or ""
    if not node.level:
        return module
    above = [package, *parts[:-1]]
    base = above[: len(above) - node.level + 1]
    return ".".join([*base, module] if module else base)


def _objections_in_services(where: str, imported: str) -> list[str]:
    own, other = where.split("/")[1].removesuffix(".py"), imported.partition(".")[0]
    if own not in ROOMS and own != "__init__":
        return [f"'{own}' is no room of the services"]
    if own == other or other not in ROOMS or ROOMS[other] < ROOMS.get(own, 0):
        return []
    return [f"services/{own} may not import services/{other}"]


def _objections(room: str, where: str, name: str, package: Path) -> list[str]:
    top, _, rest = name.partition(".")
    if top != package.name:
        outside = top not in sys.stdlib_module_names and ENGINES.get(top) != where
        return (
            [f"the domain imports the standard library only, not {name}"]
            if room == "domain" and outside
            else []
        )
    if where.startswith(FHIR) and not rest.startswith(UNDER_FHIR):
        return [f"what FHIR says knows nothing above it: {where} may not import {name}"]
    other, _, within = rest.partition(".")
    if room == other == "services":
        return _objections_in_services(where, within)
    if not other or other == room or other not in FLOORS:
        return []
    if FLOORS[other] > FLOORS[room] or (FLOORS[other] == FLOORS[room] == 5):
        return [f"{room} (floor {FLOORS[room]}) may not import {other} (floor {FLOORS[other]})"]
    if other == "store" and room not in STORE_READERS:
        return [f"rows and sessions do not leave the services: {room} may not import {name}"]
    return []
