"""How the developer's commands speak and how they run other programs."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from build_spec.layout import ROOT


class StepFailed(Exception):
    """A step did not succeed. The message says what happened and what the reader can do about it."""


# Checks run side by side, and two may end at the same moment.
_one_at_a_time = threading.Lock()


def say(text: str) -> None:
    """Print one progress line at once, in order with what child programs print."""
    print(text, flush=True)


def run(
    command: Sequence[str | Path], *, failed: str, cwd: Path = ROOT, env: Mapping[str, str] | None = None
) -> None:
    """Run `command`, its output shown as it comes.

    Raises StepFailed with the text `failed` when it cannot start or ends non-zero.
    """
    try:
        code = subprocess.run([str(part) for part in command], cwd=cwd, env=env, check=False).returncode
    except OSError as error:
        raise StepFailed(f"{failed} ({error})") from error
    if code != 0:
        raise StepFailed(f"{failed} (exit code {code})")


def become(command: Sequence[str | Path]) -> None:
    """Run `command` in the place of this program: a signal to us is one to it, and nothing of it is left behind.

    Raises StepFailed where it cannot be started, or has failed where a program cannot be replaced (Windows).
    """
    words = [str(part) for part in command]
    if os.name == "nt":
        run(words, failed=f"`{' '.join(words)}` failed")
        return
    sys.stdout.flush()
    os.chdir(ROOT)
    try:
        os.execv(words[0], words)
    except OSError as error:
        raise StepFailed(f"`{' '.join(words)}` cannot be started ({error})") from error


def passes(name: str, command: Sequence[str | Path], *, advice: str) -> bool:
    """Run one check quietly and print one line about it; what it printed is shown only when it fails."""
    started = time.monotonic()
    finished = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    return report(name, finished.returncode == 0, finished.stdout, advice, time.monotonic() - started)


def report(name: str, good: bool, details: str, advice: str, seconds: float) -> bool:
    """Print the one line of a finished check, and the details and the advice when it failed."""
    lines = [f"{'ok    ' if good else 'FAILED'} {name:<24} {seconds:6.1f} s"]
    if not good:
        lines += [*(f"       {line}" for line in details.rstrip().splitlines()), f"       -> {advice}"]
    with _one_at_a_time:
        say("\n".join(lines))
    return good
