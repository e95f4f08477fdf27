"""How far a typed name is from another: letters that are wrong, missing, too many, or the wrong way round."""

from __future__ import annotations

from itertools import accumulate, pairwise

# Shorter names are too alike to be taken for each other.
SHORTEST = 4
SHORTEST_FOR_TWO = 6


def forgiven(typed: str) -> int:
    """How many mistakes a folded name of this length may hold."""
    return 0 if len(typed) < SHORTEST else 1 if len(typed) < SHORTEST_FOR_TWO else 2


def distance(typed: str, other: str) -> int:
    """How many letters are wrong, missing, too many, or swapped with the next (which is one mistake).

    Bit by bit, after H. Hyyrö: *A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances* (2003).

    >>> distance("garcai", "garcia")
    1
    """
    if not typed:
        return len(other)
    places: dict[str, int] = {}
    for place, letter in enumerate(typed):
        places[letter] = places.get(letter, 0) | 1 << place
    every, last = (1 << len(typed)) - 1, 1 << len(typed) - 1
    more, less, diagonal, before, found = every, 0, 0, 0, len(typed)
    for letter in other:
        here = places.get(letter, 0)
        swapped = ((~diagonal & here) << 1) & before
        diagonal = ((((here & more) + more) ^ more) | here | less | swapped) & every
        grown, shrunk = less | (every & ~(diagonal | more)), diagonal & more
        found += bool(grown & last) - bool(shrunk & last)
        grown, shrunk = (grown << 1 | 1) & every, (shrunk << 1) & every
        more, less, before = shrunk | (every & ~(diagonal | grown)), diagonal & grown, here
    return found


def pieces(typed: str, mistakes: int) -> tuple[tuple[int, str], ...]:
    """Parts of ``typed``, each with its place, one of which is in whatever is no further from it than that.

    A mistake spoils one part, but for a swap between two of them, which leaves the two letters the other way round.
    """
    size, longer = divmod(len(typed), mistakes + 1)
    ends = list(accumulate([size + (part < longer) for part in range(mistakes + 1)], initial=0))
    parts = [(start, typed[start:end]) for start, end in pairwise(ends)]
    return (*parts, *((end - 1, typed[end] + typed[end - 1]) for end in ends[1:-1]))
