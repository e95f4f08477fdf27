"""The forms engine on real forms: loading, one answer, and the import. Needs the folder of real data."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from typing import Any

from kiosk.domain.forms import Context, Filling, Form, FormRefused, Kind, load
from kiosk.domain.forms.response import fill_in, objects
from kiosk.domain.forms.sheet import Sheet
from tests.benchmarks.budget import end, percentile, report

DATA = Path(os.environ.get("KIOSK_SHARED_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
CLINIC_ITEMS = 250
LOAD_LIMIT, LARGEST_LIMIT, ANSWER_LIMIT, IMPORT_LIMIT = 50.0, 200.0, 5.0, 80.0
FASTER = 20.0
ANSWERS = 400


def taken(work: Callable[[], object], times: int = 7) -> float:
    """The median of some goes, in milliseconds."""
    took = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        took.append((time.perf_counter() - started) * 1000)
    return median(took)


def begin(raw: dict[str, Any]) -> Filling:
    """Load a form and come to its first page."""
    filling = Filling(load(raw).form, language="en", today=date(2026, 11, 24))
    assert filling.page is not None
    return filling


def forms() -> list[tuple[int, int, str, dict[str, Any]]]:
    """(items, calculations, name, JSON) of every public form that loads."""
    found = []
    for path in sorted((DATA / "questionnaires").rglob("*.json")):
        raw = json.loads(path.read_text(encoding="utf-8"))
        try:
            form = load(raw).form
        except FormRefused:
            continue
        found.append((len(form.by_key), sum(item.calculated for item in form.walk()), path.name, raw))
    return found


def answer_page(filling: Filling, number: int) -> str | None:
    """Change one answer of the page on the screen, as a touch or a key would; None where there is nothing to answer."""
    for question in filling.page.questions:
        if question.kind in (Kind.BOOLEAN, Kind.CHOICE) and question.choices:
            filling.choose(question.key, question.choices[number % len(question.choices)].key)
            return question.key
        if question.kind in (Kind.NUMBER, Kind.TEXT_LINE, Kind.TEXT_AREA):
            filling.type_text(question.key, 0, str(number % 10))
            return question.key
    return None


def touches(form: Form) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of one answer in the engine, of the same with its page for the screen, and of all evaluated anew."""
    filling = Filling(form, language="en", today=date(2026, 11, 24))
    engine: list[float] = []
    screen: list[float] = []
    whole: list[float] = []
    for number in range(ANSWERS):
        started = time.perf_counter()
        changed = answer_page(filling, number)
        filling._sheet.settle()
        settled = time.perf_counter()
        filling.page  # noqa: B018
        if changed:
            engine.append((settled - started) * 1000)
            screen.append((time.perf_counter() - started) * 1000)
        if number % 20 == 0:
            response = filling.response(NOW)
            started = time.perf_counter()
            sheet = Sheet(form, Context(NOW), initial=False)
            fill_in(sheet, form.items, objects(response["item"]))
            for _, path in sheet.walk(form.items):
                sheet.enabled(path)
            whole.append((time.perf_counter() - started) * 1000)
        if not filling.turn():
            while filling.back():
                pass
    return engine, screen, whole


def import_time() -> float:
    """Milliseconds of a processor that importing the engine, with its expressions, adds to an interpreter.

    From its bytecode, as a program has it.
    """
    with tempfile.TemporaryDirectory() as folder:
        around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        around["PYTHONPYCACHEPREFIX"] = folder

        def once(code: str) -> float:
            before = getrusage(RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-c", code], check=True, env=around)
            after = getrusage(RUSAGE_CHILDREN)
            return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000

        engine, nothing = "import kiosk.domain.forms, kiosk.domain.fhir.path", "pass"
        once(engine)
        # By turns, so that what else the machine does meets both alike.
        return median(once(engine) - once(nothing) for _ in range(15))


def main() -> None:
    added = import_time()
    report("importing the engine", added, IMPORT_LIMIT, f"{added:.0f} ms of {IMPORT_LIMIT:.0f} ms")
    if not DATA.is_dir():
        print(f"      the rest needs real forms, and {DATA} is no folder")
        end()
    known = forms()
    clinic = max(
        (entry for entry in known if entry[0] <= CLINIC_ITEMS), key=lambda entry: (entry[1] > 0, entry[0])
    )
    largest = max(known, key=lambda entry: entry[0])
    for entry, limit in ((clinic, LOAD_LIMIT), (largest, LARGEST_LIMIT)):
        took = taken(partial(begin, entry[3]))
        report(
            f"load and first page, {entry[0]} items",
            took,
            limit,
            f"{took:.0f} ms of {limit:.0f} ms, {entry[2][-40:]}",
        )
    engine, screen, whole = touches(load(clinic[3]).form)
    found = percentile(screen, 0.95)
    report(
        f"one answer, {clinic[0]} items, {clinic[1]} calculated, p95",
        found,
        ANSWER_LIMIT,
        f"{found:.2f} ms of {ANSWER_LIMIT:.0f} ms, {len(screen)} answers",
    )
    ratio = median(whole) / median(engine)
    report(
        "faster than evaluating the whole form anew",
        FASTER / ratio,
        1.0,
        f"{ratio:.0f} x, at least {FASTER:.0f} x",
    )
    end()


if __name__ == "__main__":
    main()
