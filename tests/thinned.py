"""What `dev.py test` tries of what `dev.py test --all` tries whole: some values, some examples, a thinned test.

Nothing is done twice where the long tests run: a thinned test is left out beside long ones that do the same, and more.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest
from hypothesis import settings

T = TypeVar("T")

THINNED, LONG = "thinned", "long"
SERVER = "postgresql"
FEW = "--few"
_NO_VALUES = SimpleNamespace(params={})
# How many examples made by chance a test has that does not say how many, with the long tests and without them.
WHOLE, SHARE = 100, 30
PROFILE = "unhurried"
# For whoever reads a test's module in a process of its own, where nothing is chosen.
settings.register_profile(PROFILE, deadline=None, max_examples=WHOLE)


def choose_examples(config: pytest.Config) -> None:
    """Settings for all tests that are made of examples; none is decided by the clock on the wall."""
    most = SHARE if f"not {LONG}" in config.option.markexpr else WHOLE
    settings.register_profile(PROFILE, deadline=None, max_examples=most)
    settings.load_profile(PROFILE)


def told_by_long_ones(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """The thinned tests among ``items`` whose function is there as a long test too."""
    items = list(items)
    long = {_function(item) for item in items if item.get_closest_marker(LONG)}
    return [item for item in items if item.get_closest_marker(THINNED) and _function(item) in long]


def beyond_few(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """Those of ``items`` that are left out where few are wanted: all cases of a function try the same law.

    Of each function there is the first case, and of one that runs on both engines the first on the server as well.
    """
    kept: set[tuple[str, bool]] = set()
    left_out = []
    for item in items:
        values = getattr(item, "callspec", _NO_VALUES).params.values()
        which = _function(item), any(isinstance(value, str) and value == SERVER for value in values)
        if which in kept:
            left_out.append(item)
        kept.add(which)
    return left_out


def dealt(first: list[T], rest: list[T], workers: int) -> list[T]:
    """In the order in which each of so many workers begins with its share of the ``first``.

    Each is given a stretch of the order at the beginning, and later takes from the end of another's: who had all the
    long ones would be waited for.
    """
    together: list[T] = []
    left, number = list(rest), len(first) + len(rest)
    for worker in range(workers):
        share = first[worker::workers]
        size = (number - len(together)) // (workers - worker)
        more = max(0, size - len(share))
        together += share + left[:more]
        left = left[more:]
    return together + left


def _function(item: pytest.Item) -> str:
    return item.nodeid.partition("[")[0]


def few(values: Iterable[Any], *kept: Any) -> list[Any]:
    """Values of a parameter of which `dev.py test` tries the ``kept`` ones, and `dev.py test --all` each."""
    return few_of_several(((value,) for value in values), *((value,) for value in kept))


def few_of_several(values: Iterable[tuple[Any, ...]], *kept: tuple[Any, ...]) -> list[Any]:
    """The same for several parameters, which have one value each in every tuple."""
    values = list(values)
    missing = [value for value in kept if value not in values]
    if missing or not kept:
        raise ValueError(f"these are not among the values: {missing}")
    return [pytest.param(*value, marks=() if value in kept else (pytest.mark.long,)) for value in values]


def examples(number: int) -> int:
    """How many examples made by chance a test has that is worth so many: fewer of them without the long tests."""
    return max(5, number * settings.get_profile(PROFILE).max_examples // WHOLE)
