"""What is left out beside the long tests is what they do themselves, and of no test all is left to them."""

from types import SimpleNamespace
from typing import Any

import pytest

from tests.thinned import beyond_few, dealt, few, few_of_several, told_by_long_ones


def item(nodeid: str, *marks: str) -> Any:
    return SimpleNamespace(nodeid=nodeid, get_closest_marker=lambda name: name if name in marks else None)


THIN = item("tests/test_a.py::test_it[8]", "thinned")
LONG = item("tests/test_a.py::test_it[200]", "long")
PLAIN = item("tests/test_a.py::test_it[none]")


def test_a_thinned_test_is_left_out_beside_a_long_one_of_its_function() -> None:
    assert told_by_long_ones([THIN, LONG, PLAIN]) == [THIN]


def test_it_is_there_where_the_long_one_is_not() -> None:
    assert told_by_long_ones([THIN, PLAIN]) == []


def test_no_other_function_speaks_for_it() -> None:
    others = [
        item("tests/test_a.py::test_it_too[200]", "long"),
        item("tests/test_b.py::test_it[200]", "long"),
    ]
    assert told_by_long_ones([THIN, *others]) == []


def test_the_values_that_are_not_kept_are_long() -> None:
    marks = [[mark.name for mark in value.marks] for value in few("abc", "b")]
    assert marks == [["long"], [], ["long"]]
    assert [value.values for value in few([(1, 2), (3, 4)], (1, 2))] == [((1, 2),), ((3, 4),)]
    assert [value.values for value in few_of_several([(1, 2), (3, 4)], (1, 2))] == [(1, 2), (3, 4)]


@pytest.mark.parametrize("kept", ["", "d", "ad"])
def test_at_least_one_is_kept_and_is_one_of_them(kept: str) -> None:
    with pytest.raises(ValueError, match="not among"):
        few("abc", *kept)


def case(nodeid: str, *values: object) -> Any:
    return SimpleNamespace(nodeid=nodeid, callspec=SimpleNamespace(params=dict(enumerate(values))))


def test_of_a_function_each_engine_gets_the_first_case() -> None:
    server = [
        case(f"tests/test_a.py::test_it[postgresql-{number}]", "postgresql", number) for number in (1, 2)
    ]
    embedded = [case(f"tests/test_a.py::test_it[embedded-{number}]", "embedded", number) for number in (1, 2)]
    other = case("tests/test_a.py::test_it_too[postgresql]", [], "postgresql")
    assert beyond_few([*embedded, *server, other]) == [embedded[1], server[1]]
    assert beyond_few([PLAIN]) == []


@pytest.mark.parametrize("workers", [1, 2, 3, 8])
def test_the_longest_are_dealt_out_and_none_is_lost(workers: int) -> None:
    first, rest = list(range(10)), list(range(10, 111))
    order = dealt(first, rest, workers)
    assert sorted(order) == first + rest
    begins, left = 0, len(order)
    for worker in range(workers):
        assert order[begins] == worker, "each stretch begins with one of the longest"
        begins += left // (workers - worker)
        left = len(order) - begins


def test_one_worker_begins_with_the_longest_in_their_order() -> None:
    assert dealt(["a", "b"], ["c", "d"], 1) == ["a", "b", "c", "d"]
    assert dealt(["a", "b"], ["c", "d"], 2) == ["a", "c", "b", "d"]
