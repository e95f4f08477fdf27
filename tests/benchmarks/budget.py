"""How benchmarks say what they found."""

import sys
from collections.abc import Sequence

_over: list[str] = []


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` of ``values`` lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def report(what: str, measured: float, limit: float, facts: str = "") -> None:
    """Print one ratio of ``measured`` to ``limit``; over 1 is over the budget."""
    ratio = measured / limit
    if ratio > 1:
        _over.append(what)
    verdict = "over " if ratio > 1 else "ok   "
    print(f"{verdict} {ratio:5.2f} of the limit  {what:<46} {facts}", flush=True)


def end() -> None:
    """End the program: 1 when any budget was exceeded."""
    sys.exit(1 if _over else 0)
