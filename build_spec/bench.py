"""`dev.py bench`: every benchmark of tests/benchmarks, or those that are named."""

from __future__ import annotations

import subprocess

from build_spec.console import StepFailed, say
from build_spec.layout import ROOT, VENV_PYTHON


def run(words: list[str]) -> None:
    """Run the benchmarks one after the other, all of them even when one is over its budget.

    ``words`` are their names, none for all, and what a single one is to be given (``store --ten-million``).

    Raises:
        StepFailed: there is no such benchmark, one is over its budget, or one did not run.
    """
    names = [word for word in words if not word.startswith("-")]
    options = [word for word in words if word.startswith("-")]
    if options and len(names) != 1:
        raise StepFailed(f"{' '.join(options)} is for one benchmark; name it")
    known = {
        path.stem.removeprefix("bench_"): path
        for path in sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py"))
    }
    if unknown := [name for name in names if name not in known]:
        raise StepFailed(f"there is no benchmark {', '.join(unknown)}; there are: {', '.join(known)}")
    over = []
    for name in names or known:
        say(f"{name}:")
        command = [str(VENV_PYTHON), "-m", f"tests.benchmarks.{known[name].stem}", *options]
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            over.append(name)
    if over:
        raise StepFailed(f"over the budget, or did not run: {', '.join(over)}")
