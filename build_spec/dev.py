"""The developer's one command: `python3 build_spec/dev.py WORD`. Needs only Python 3.11 and its standard library."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.version_info < (3, 11):
    sys.exit("Python 3.11 or newer is needed.")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from build_spec import bench, checks, environment, freezing, machine, testing, translations
from build_spec.console import StepFailed, become, run, say
from build_spec.layout import BUILD, VENV_PYTHON

WORDS = {
    "setup": "make .venv and install what is missing",
    "test": "run the tests; --all: the long ones and soak too; the rest is given to pytest",
    "soak": "play days made by chance, with cut lines and power cuts; --minutes, --seed, --engine, --crashes",
    "check": "lint, types, QML lint, import rules",
    "demo": "open the kiosk on a made-up clinic; without a display, play two visits and write pictures",
    "shots": "a picture of every screen into build/shots; --all: sheets of every page at every size and scale",
    "bench": "measure start, memory, touches, arrivals and look-ups against their limits; or only those that are named",
    "freeze": "build the programs into build/dist/kiosk, and play the demo with them",
    "translate": "gather the texts anew; what is unfinished is listed",
    "lock": "resolve the dependencies anew and write the lock files",
}


def main(arguments: list[str]) -> int:
    """Carry out one word; returns the exit code."""
    if not arguments or arguments[0] not in WORDS:
        say(
            "python3 build_spec/dev.py WORD\n"
            + "\n".join(f"  {word:<10} {text}" for word, text in WORDS.items())
        )
        return 2
    word, rest = arguments[0], arguments[1:]
    # Whatever the developer's words make is of made-up people: its keys may lie beside it.
    os.environ["KIOSK_KEYS"] = "file"
    try:
        environment.prepare()
        match word:
            case "test":
                testing.test(rest)
            case "soak":
                run(
                    [VENV_PYTHON, "-m", "tests.soak.soak", *rest],
                    failed="a promise did not hold; the line above repeats it",
                )
            case "check":
                return 0 if checks.run_all() else 1
            case "demo":
                demo: list[str | Path] = [VENV_PYTHON, "-m", "kiosk", "demo", *rest]
                if machine.has_display():
                    become(demo)
                else:
                    run([*demo, "--offscreen", "--pictures", BUILD / "demo"], failed="the demo failed")
            case "shots":
                run([VENV_PYTHON, "-m", "build_spec.shots", *rest], failed="not every screen could be shown")
            case "bench":
                bench.run(rest)
            case "freeze":
                freezing.freeze()
            case "translate":
                translations.gather()
            case "lock":
                environment.lock(rest)
    except StepFailed as failure:
        say(f"FAILED {failure}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
