"""How benchmarks say what they found."""

import sys
from collections.abc import Sequence
from statistics import median

# Of as many runs a budget's median is taken, so that one disturbance of the machine decides nothing.
RUNS = 9

_over: list[str] = []


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` of ``values`` lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def noise(values: Sequence[float]) -> float:
    """How far apart runs of the same lie: half of the middle half's spread, as a share of their median."""
    return (percentile(values, 0.75) - percentile(values, 0.25)) / 2 / median(values)


def report(what: str, measured: float, limit: float, facts: str = "") -> None:
    """Print one ratio of ``measured`` to ``limit``; over 1 is over the budget."""
    ratio = measured / limit
    if ratio > 1:
        _over.append(what)
    verdict = "over " if ratio > 1 else "ok   "
    print(f"{verdict} {ratio:5.2f} of the limit  {what:<46} {facts}", flush=True)


def report_runs(what: str, runs: Sequence[float], limit: float, unit: str) -> None:
    """Print the median of ``runs`` beside its ``limit``, with their noise."""
    found = median(runs)
    facts = f"{found:.1f} {unit} of {limit:g} {unit}, median of {len(runs)} runs, noise {noise(runs):.0%}"
    report(what, found, limit, facts)


def end() -> None:
    """End the program: 1 when any budget was exceeded."""
    sys.exit(1 if _over else 0)
