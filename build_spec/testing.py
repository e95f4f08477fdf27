"""`dev.py test`: what a newcomer runs; with `--all` also what takes long, and three minutes of soak on each engine.

Thirteen thousand tests with real windows, servers and processes on two cores now and then meet a moment that one of
them was not written for. With `--all`, a few that failed are run again, alone: what fails again has failed, and what
passes is named as unsteady, with how it failed in the lines above, to be mended like any other fault.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from build_spec import machine
from build_spec.console import StepFailed, run, say
from build_spec.layout import BUILD, ROOT, VENV_PYTHON

ALL = "--all"
ENGINES = ("embedded", "postgresql")
SOAK_MINUTES = 3
# The same days for everybody: what fails here fails again. New days are what `dev.py soak` is for.
FIRST_SEED = 1
# So many may have met an unlucky moment; more of them have a cause in common.
MOST_UNSTEADY = 3
TESTS_FAILED = 1
# One more than a small machine has processors: a third of their time tests wait for a program, a server or a timer.
SIDE_BY_SIDE = 3
FAILED = "tests failed; the lines above name each one"
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
    pytest = [str(VENV_PYTHON), "-m", "pytest"]
    side_by_side = ["-n", str(SIDE_BY_SIDE), "--dist", "worksteal"]
    env = machine.with_quick_files()
    if everything:
        passed_in_the_end([*pytest, *chosen, *rest], side_by_side, env=env)
        _soak()
    else:
        run([*pytest, *side_by_side, *chosen, *rest], failed=FAILED, env=env)


def passed_in_the_end(
    tests: Sequence[str],
    side_by_side: Sequence[str],
    *,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
) -> list[str]:
    """Run ``tests``, a command of pytest; what failed of them is run once more, one after the other.

    Gives the unsteady ones by name, those that passed only then. Raises StepFailed where one failed twice, where more
    than MOST_UNSTEADY failed, or where pytest did not come to its end.
    """
    first = subprocess.run([*tests, *side_by_side, "--cache-clear"], cwd=cwd, env=env, check=False).returncode
    if first == 0:
        return []
    known = cwd / ".pytest_cache" / "v" / "cache" / "lastfailed"
    unsteady = sorted(json.loads(known.read_text(encoding="utf-8"))) if known.is_file() else []
    if first != TESTS_FAILED or not 0 < len(unsteady) <= MOST_UNSTEADY:
        raise StepFailed(f"{FAILED} (exit code {first})")
    say(f"{len(unsteady)} failed; once more, alone: {', '.join(unsteady)}")
    run([*tests, "--last-failed", "--last-failed-no-failures", "none"], failed=FAILED, cwd=cwd, env=env)
    for name in unsteady:
        say(f"UNSTEADY {name}: failed among all, as told above, and passed alone. This is a fault: mend it.")
    return unsteady


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
