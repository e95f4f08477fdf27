"""`python -m tests.soak.soak [--minutes N] [--seed S] [--engine E]`: days made by chance, new ones until time is up.

A round is some days made from one seed. What fails is shown with the command that repeats it.
"""

from __future__ import annotations

import argparse
import os
import secrets
import sys
import time
from collections import Counter
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import pytest

from tests.engines import EMBEDDED, SERVER

ROOT = Path(__file__).resolve().parents[2]
DAYS, STEPS = 20, 50


@dataclass(frozen=True)
class Asked:
    """What the command line said; ``seed`` None is new ones for so many ``minutes``.

    ``first`` is where to begin to count seeds up, so that two runs play the same days; None draws them by lot.
    """

    minutes: float
    seed: int | None
    engines: tuple[str, ...]
    shorten: bool
    first: int | None = None

    @pytest.fixture
    def asked(self) -> Asked:
        return self


def test_rounds(asked: Asked, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Round after round, each on the next engine."""
    # Late: what pytest should prepare may not be imported before pytest has begun.
    from tests.soak.test_machine import play, templates_of

    records = {
        engine: templates_of(
            engine, lambda: request.getfixturevalue("server_template"), _folder(tmp_path, engine)
        )
        for engine in asked.engines
    }
    end = time.monotonic() + asked.minutes * 60
    for number, engine in enumerate(cycle(asked.engines)):
        if number >= len(asked.engines) and (asked.seed is not None or time.monotonic() >= end):
            break
        seed = asked.seed if asked.seed is not None else _next_seed(asked, number)
        print(f"round {number + 1}: --seed {seed} --engine {engine}", flush=True)
        begun = time.monotonic()
        try:
            play(records[engine], DAYS, STEPS, seed, shorten=asked.shorten)
        except BaseException:
            print(
                f"FAILED; the same again: python3 build_spec/dev.py soak --seed {seed} --engine {engine}",
                flush=True,
            )
            raise
        print(f"  held, {time.monotonic() - begun:.0f} s", flush=True)
    seen = sum((found.seen for found in records.values()), Counter[str]())
    print("what happened: " + ", ".join(f"{what} {count}" for what, count in sorted(seen.items())))


def _next_seed(asked: Asked, number: int) -> int:
    return secrets.randbelow(1 << 32) if asked.first is None else asked.first + number


def _folder(above: Path, name: str) -> Path:
    folder = above / name
    folder.mkdir()
    return folder


def main(arguments: list[str]) -> int:
    """Run what is asked; the exit code is pytest's."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=5.0, help="how long new rounds are begun (5)")
    parser.add_argument("--seed", type=int, help="only this round")
    parser.add_argument(
        "--first-seed", type=int, help="count seeds up from here, instead of drawing them by lot"
    )
    parser.add_argument("--engine", choices=(EMBEDDED, SERVER), help="only this one")
    parser.add_argument(
        "--shorten", action="store_true", help="look for a shorter day that fails, for some minutes"
    )
    parser.add_argument(
        "--crashes", action="store_true", help="instead: a check-in killed at every single write"
    )
    said = parser.parse_args(arguments)
    if said.crashes:
        os.environ["KIOSK_EVERY_WRITE"] = "1"
        return pytest.main(["-q", str(ROOT / "tests" / "services" / "test_crash_points.py")])
    engines = (said.engine,) if said.engine else (EMBEDDED, SERVER)
    # A failure's own lines say it all; the program's log of a thousand cut lines does not.
    options = ["-q", "-s", "--show-capture=no", "--tb=short", "-p", "no:cacheprovider"]
    return pytest.main(
        [*options, __file__], plugins=[Asked(said.minutes, said.seed, engines, said.shorten, said.first_seed)]
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
