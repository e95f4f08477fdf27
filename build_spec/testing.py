"""`dev.py test`: what a newcomer runs; with `--all` also what takes long, and five minutes of soak on each engine."""

from __future__ import annotations

import subprocess
from pathlib import Path

from build_spec import machine
from build_spec.console import StepFailed, run, say
from build_spec.layout import BUILD, ROOT, VENV_PYTHON

ALL = "--all"
ENGINES = ("embedded", "postgresql")
SOAK_MINUTES = 5
# The same days for everybody: what fails here fails again. New days are what `dev.py soak` is for.
FIRST_SEED = 1
_LINES = 40


def test(arguments: list[str]) -> None:
    """Run the tests; ``--all`` is ours, the rest is pytest's. Raises StepFailed."""
    everything = ALL in arguments
    rest = [word for word in arguments if word != ALL]
    # Tests that are marked as long are left out by pyproject.toml; the last -m counts.
    chosen = ["-m", ""] if everything else []
    if not everything and not rest:
        # Whoever names tests gets them all.
        chosen = ["--few"]
    run(
        [VENV_PYTHON, "-m", "pytest", "-n", "2", "--dist", "worksteal", *chosen, *rest],
        failed="tests failed; the lines above name each one",
        env=machine.with_quick_files(),
    )
    if everything:
        _soak()


def _soak() -> None:
    """Days made by chance on each engine, side by side. Raises StepFailed."""
    say(f"soak, {SOAK_MINUTES} minutes, {' and '.join(ENGINES)} side by side")
    BUILD.mkdir(exist_ok=True)
    files = {engine: BUILD / f"soak-{engine}.txt" for engine in ENGINES}
    running = {engine: _start(engine, file) for engine, file in files.items()}
    failed = [engine for engine, process in running.items() if process.wait() != 0]
    for engine, file in files.items():
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        for line in lines[-_LINES:] if engine in failed else lines[-1:]:
            say(f"  {engine}: {line}")
    if failed:
        raise StepFailed(f"a promise did not hold on {' and '.join(failed)}; the lines above repeat it")


def _start(engine: str, file: Path) -> subprocess.Popen[bytes]:
    with file.open("wb") as written:
        return subprocess.Popen(
            [
                VENV_PYTHON,
                "-m",
                "tests.soak.soak",
                "--minutes",
                str(SOAK_MINUTES),
                "--engine",
                engine,
                "--first-seed",
                str(FIRST_SEED),
            ],
            cwd=ROOT,
            env=machine.with_quick_files(),
            stdout=written,
            stderr=subprocess.STDOUT,
        )
