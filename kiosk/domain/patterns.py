"""A form's patterns on an engine whose time is linear in the text (RE2), whatever the pattern.

RE2 has no look-around, back-references, atomic groups or possessive repetitions; a pattern with one of them judges
nothing, and `unusable` says so. Its ``\\d``, ``\\w`` and ``\\s`` are ASCII's, as ECMAScript's are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from kiosk.domain.budget import LONGEST_TEXT, Budget, Spent

LONGEST_PATTERN = 1_000
# A larger pattern is refused as it is read: so much bounds the work for each letter that is matched.
_MEMORY = 1 << 19
# Steps for one that is refused, which is not known before it has been tried.
_REFUSED = 20_000
# At worst every instruction of the pattern is looked at for every letter; so many looks take as long as one step.
_LOOKS_A_STEP = 64
# What a match that is replaced takes beside its letters.
_MATCH = 24
# The named groups and letters of other engines, as RE2 writes them.
_NAMED = re.compile(r"\(\?<([A-Za-z_]\w*)>")
_UNICODE = re.compile(r"\\u([0-9A-Fa-f]{4})")


class UnusablePattern(ValueError):
    """A pattern that this program does not match by; the message says why."""


@lru_cache(maxsize=512)
def compiled(pattern: str) -> Any:
    """RE2's object for a pattern. Raises UnusablePattern."""
    # Here, and not above: a program without patterns starts without it.
    import re2

    if len(pattern) > LONGEST_PATTERN:
        raise UnusablePattern(f"it has more than {LONGEST_PATTERN} characters")
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    options.dot_nl = True
    try:
        return re2.compile(_UNICODE.sub(r"\\x{\1}", _named(pattern)), options)
    except re2.error as error:
        said = error.args[0] if error.args else ""
        words = said.decode(errors="replace") if isinstance(said, bytes) else str(said)
        raise UnusablePattern(words or "it cannot be read") from error
    except UnicodeEncodeError as error:
        raise UnusablePattern("it holds half a character") from error


def _named(pattern: str) -> str:
    return _NAMED.sub(r"(?P<\1>", pattern)


def shortest(pattern: str) -> int:
    """How many letters a text that fits all of ``pattern`` has at least; 0 where that cannot be said."""
    # Read, not matched: of Python's own engine only what it says of the width.
    from re import _parser  # type: ignore[attr-defined]

    try:
        least, _ = _parser.parse(_named(pattern)).getwidth()
    except (re.error, OverflowError, RecursionError):
        return 0
    return int(least)


def unusable(pattern: str) -> str:
    """Why a pattern cannot be used; empty where it can."""
    try:
        compiled(pattern)
    except UnusablePattern as reason:
        return str(reason)
    return ""


def size(pattern: str) -> int:
    """How many instructions of the engine a pattern is. Raises UnusablePattern."""
    instructions: int = compiled(pattern).programsize
    return instructions


def found(pattern: str, text: str, budget: Budget, *, whole: bool) -> bool:
    """Whether ``pattern`` is found in ``text``, or fits all of it. Raises UnusablePattern, OverBudget."""
    engine = _read(pattern, budget)
    _pay(engine, text, budget)
    return (engine.fullmatch(text) if whole else engine.search(text)) is not None


def replaced(pattern: str, text: str, by: str, budget: Budget) -> str:
    """``text`` with each match replaced; ``$1`` and ``${name}`` stand for groups. Raises as `found` does."""
    engine = _read(pattern, budget)
    _pay(engine, text, budget)
    pieces: list[str] = []
    end = total = 0
    for match in engine.finditer(text):
        piece = _expanded(by, match)
        total += match.start() - end + len(piece)
        budget.text(len(piece))
        budget.spend(_MATCH)
        if total > LONGEST_TEXT:
            raise budget.over(Spent.CHARACTERS, LONGEST_TEXT)
        pieces += (text[end : match.start()], piece)
        end = match.end()
    pieces.append(text[end:])
    budget.text(total + len(text) - end)
    return "".join(pieces)


def _read(pattern: str, budget: Budget) -> Any:
    known = compiled.cache_info().misses
    try:
        engine = compiled(pattern)
    except UnusablePattern:
        budget.spend(_REFUSED)
        raise
    if compiled.cache_info().misses > known:
        budget.spend(engine.programsize)
    return engine


def _pay(engine: Any, text: str, budget: Budget) -> None:
    budget.text(len(text))
    budget.spend(1 + len(text) * engine.programsize // _LOOKS_A_STEP)


_GROUP = re.compile(r"\\(.)|\$(\d{1,2})|\$\{(\w{1,50})\}", re.DOTALL)


def _expanded(by: str, match: Any) -> str:
    if "$" not in by and "\\" not in by:
        return by

    def group(found: re.Match[str]) -> str:
        if found[1] is not None:
            return found[1]
        name: int | str = int(found[2]) if found[2] else int(found[3]) if found[3].isdigit() else found[3]
        try:
            return match[name] or ""
        except IndexError:
            return found[0]

    return _GROUP.sub(group, by)
