"""What `dev.py check` looks at; every check prints one line and, when it fails, what to do."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from build_spec import import_rules, sizes
from build_spec.console import passes, report
from build_spec.layout import QML, ROOT, VENV_PYTHON, tool


def run_all() -> bool:
    """Run every check, also after one has failed; whether all are good."""
    qml_files = sorted(path for path in QML.rglob("*.qml") if "VirtualKeyboard" not in path.parts)
    checks: list[Callable[[], bool]] = [
        lambda: passes("mypy", [VENV_PYTHON, "-m", "mypy"], advice="mend the types"),
        lambda: passes(
            "qmllint",
            [tool("pyside6-qmllint"), "-W", "0", "-I", QML, *qml_files],
            advice="each line above names the file and the line",
        ),
        lambda: passes(
            "ruff check", [tool("ruff"), "check", "."], advice="`ruff check --fix` mends the simple ones"
        ),
        lambda: passes("ruff format", [tool("ruff"), "format", "--check", "."], advice="run `ruff format`"),
        _imports,
        _sizes,
    ]
    # Programs of their own, the longest first: two at a time take half as long.
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda check: check(), checks))
    return all(results) and bool(qml_files)


def _imports() -> bool:
    started = time.monotonic()
    scanned, broken = import_rules.scan(ROOT / "kiosk")
    good = scanned > 0 and not broken
    details = "\n".join(broken) or f"{scanned} files scanned"
    return report("import rules", good, details, "imports point down only", time.monotonic() - started)


def _sizes() -> bool:
    started = time.monotonic()
    files = sizes.sources()
    broken = sizes.too_long(files)
    details = "\n".join(broken) or f"{len(files)} files"
    advice = "part a file by what it is about"
    return report("lengths", bool(files) and not broken, details, advice, time.monotonic() - started)
