"""Who provides a service, by the numbers that an estimate has to say (45 CFR 149.610(c)(1)), and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

# What stands before the ten digits where their check digit is reckoned (45 CFR 162.406; ISO/IEC 7812).
_BEFORE = "80840"


def is_npi(text: str) -> bool:
    """Whether this is a National Provider Identifier: ten digits, the last of which checks the others.

    >>> is_npi("1234567893"), is_npi("1234567890"), is_npi("123")
    (True, False, False)
    """
    if not (len(text) == 10 and text.isascii() and text.isdigit()):
        return False
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(_BEFORE + text))]
    return sum(number - 9 * (number > 9) for number in doubled) % 10 == 0


def tin_of(text: str) -> str:
    """A taxpayer identification number of nine digits, as it is written; empty for what is none.

    >>> tin_of("12 3456789"), tin_of("12-345678")
    ('12-3456789', '')
    """
    digits = "".join(letter for letter in text if letter not in " -")
    if not (len(digits) == 9 and digits.isascii() and digits.isdigit()):
        return ""
    return f"{digits[:2]}-{digits[2:]}"


@dataclass(frozen=True)
class EstimateProvider:
    """Who gives what an estimate is of, as it was said.

    Attributes:
        place: the name and the address of where that is, with its state; empty where nobody has said.
    """

    name: str = ""
    npi: str = ""
    tin: str = ""
    place: str = ""

    def told(self) -> Mapping[str, Any]:
        """As it is kept."""
        return asdict(self)
