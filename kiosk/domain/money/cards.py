"""Numbers of payment cards, which stand nowhere: what may be one is blanked wherever somebody could write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# ISO/IEC 7812: up to 19 digits, and 14 at least of those in use. Blanks and dashes stand between as people type them.
# In groups of three digits at least, which dates and most telephone numbers are not.
_RUN = re.compile(r"\+?[0-9]{3,}(?:[ \u00a0\u2009\u202f./_–-]{1,2}[0-9]{3,})*")
_SHORTEST, _LONGEST = 14, 19
BLANK = "•"


@dataclass(frozen=True)
class CardShown:
    """All that is kept of a card: its scheme, and the last four digits; empty where nobody has said."""

    scheme: str = ""
    last_four: str = ""


NO_CARD = CardShown()


def passes_check(digits: str) -> bool:
    """Whether the last digit checks the others, as Luhn has it (ISO/IEC 7812-1, annex B).

    >>> passes_check("4242424242424242"), passes_check("4242424242424241")
    (True, False)
    """
    double = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
    values = [int(digit) for digit in reversed(digits)]
    return sum(double[value] if place % 2 else value for place, value in enumerate(values)) % 10 == 0


def holds_card(text: str) -> bool:
    """Whether a card's number may stand in ``text``."""
    return without_cards(text) != text


def without_cards(text: str) -> str:
    """``text`` with every digit blanked, but the last four, of what may be the number of a card.

    A longer run of digits is looked through for one: nobody hides a number by writing something before it.

    >>> without_cards("paid with 4242 4242-4242 4242 today")
    'paid with •••• ••••-•••• 4242 today'
    """
    return _RUN.sub(lambda found: _blanked(found.group()), text)


def _blanked(run: str) -> str:
    places = [place for place, sign in enumerate(run) if sign.isdigit()]
    digits = "".join(run[place] for place in places)
    hidden: set[int] = set()
    # What begins with a plus is a telephone number, which has fifteen digits at most (E.164).
    if run.startswith("+") and len(digits) <= 15:
        return run
    for start, length in _windows(digits):
        part = digits[start : start + length]
        if passes_check(part) and part.strip("0"):
            hidden |= set(places[start : start + length - 4])
    return "".join(BLANK if place in hidden else sign for place, sign in enumerate(run))


def _windows(digits: str) -> Iterator[tuple[int, int]]:
    """Where in a run of digits a card's number may be: where it begins, and how long it is."""
    if _SHORTEST <= len(digits) <= _LONGEST:
        yield 0, len(digits)
    for start in range(len(digits) - 14):
        if start + 16 <= len(digits):
            yield start, 16
        # Of fifteen, the one scheme that has them: a telephone number passes the check by chance.
        if digits[start : start + 2] in ("34", "37"):
            yield start, 15


def last_four_of(shown: str) -> str:
    """The last four digits of a number as a terminal shows it; empty where these are none."""
    return shown[-4:] if re.fullmatch(r"[0-9]{4}", shown[-4:]) else ""
