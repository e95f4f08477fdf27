"""What is done twice where the long tests run: a thinned test beside the long ones that do the same, and more."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

THINNED, LONG = "thinned", "long"


def told_by_long_ones(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """The thinned tests among ``items`` whose function is there as a long test too."""
    items = list(items)
    long = {_function(item) for item in items if item.get_closest_marker(LONG)}
    return [item for item in items if item.get_closest_marker(THINNED) and _function(item) in long]


def _function(item: pytest.Item) -> str:
    return item.nodeid.partition("[")[0]
