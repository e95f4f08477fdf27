"""Telephone numbers as they come from a line, are typed and are compared; nothing here knows a country's plan.

What a line says is anybody's to say: a number is digits and nothing else before anything is done with it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote

from kiosk.domain.failures import Refusal
from kiosk.domain.names import is_hidden

# ITU-T E.164: fifteen digits at most. Of fewer than three nobody is called.
MOST_DIGITS, LEAST_DIGITS = 15, 3
# With fewer digits in common nobody is taken for who may be calling.
LEAST_ALIKE = 6
LONGEST_DIALLED, LONGEST_LINE = 100, 60
# What is looked at of whatever a line says.
_LONGEST_SAID = 500
_ADDRESS = re.compile(r"(?i)\b(?:sips?|tel):\s*([^@;>\s?]+)")
# What is dialled after the number, on the way to one telephone of a house.
_EXTENSION = re.compile(r"(?is)[;,#].*|\s*(?:ext(?:ension|n)?(?![a-z])|x\s*(?=[0-9])).*")
# A zero that is dialled within the country alone, as in +44 (0)20.
_WITHIN = re.compile(r"\(0+\)")
_NUMBER = re.compile(r"\+?[0-9 ().\-/\u00b7\u2010-\u2015\u2212]+")


class NoNumber(Refusal):
    """What was typed is no number that a telephone could dial."""

    def __init__(self) -> None:
        super().__init__(
            f"type a telephone number: {LEAST_DIGITS} to {MOST_DIGITS} digits, with + before a country's"
        )


@dataclass(frozen=True)
class DialledNumber:
    """What a line said, or somebody typed.

    Attributes:
        dialled: as it came, in one line of `LONGEST_DIALLED` letters at most; empty where nothing was said.
        number: its digits, with a + before those of a country; empty where it was withheld, or is no number.
    """

    dialled: str
    number: str


def dialled_number(said: str) -> DialledNumber:
    """What a telephone line or a person says of a number; whatever it is, this comes of it.

    >>> dialled_number("+44 (0)20 7946-0000").number, dialled_number("0034 600 555 010").number
    ('+442079460000', '+34600555010')
    >>> dialled_number('"Ruiz" <sip:+34600555010@pbx.example;user=phone>').number, dialled_number("anonymous").number
    ('+34600555010', '')
    """
    text = _plain(said[:_LONGEST_SAID])
    line = " ".join(text.split())[:LONGEST_DIALLED].strip()
    found = _ADDRESS.search(text)
    return DialledNumber(line, _digits(unquote(found[1]) if found else text))


def number_to_dial(typed: str) -> DialledNumber:
    """As `dialled_number`, of what somebody has typed. Raises NoNumber where nobody could dial it."""
    made = dialled_number(typed)
    if not made.number:
        raise NoNumber
    return made


def tel_address(number: str) -> str:
    """RFC 3966 of a number as it is kept, for the program that dials. Raises NoNumber for anything else.

    >>> tel_address("+34600555010")
    'tel:+34600555010'
    """
    if not re.fullmatch(rf"\+?[0-9]{{{LEAST_DIGITS},{MOST_DIGITS}}}", number, re.ASCII):
        raise NoNumber
    return f"tel:{number}"


def significant(said: str) -> str:
    """What of a number is the same however it is dialled: without zeros before it, and with + before a country's.

    Of what is dialled within a country of the first digit, where that has one (North America, Russia), nothing is
    known: it goes. Empty where too little is left to tell anybody by.
    """
    number = dialled_number(said).number
    digits = number.lstrip("+").lstrip("0")
    if not number.startswith("+") and len(digits) == 11 and digits[0] in "18":
        digits = digits[1:]
    if len(digits) < LEAST_ALIKE:
        return ""
    return f"+{digits}" if number.startswith("+") else digits


def same_number(one: str, other: str) -> bool:
    """Whether two numbers may be one, of which one says its country, or its town, and the other does not.

    >>> same_number("+34 600 555 010", "600555010"), same_number("+34 600 555 010", "+33 600 555 010")
    (True, False)
    """
    first, second = significant(one), significant(other)
    if not first or not second:
        return False
    if first[0] == second[0] == "+":
        return first == second
    shorter, longer = sorted((first.lstrip("+"), second.lstrip("+")), key=len)
    return longer.endswith(shorter)


def without_extension(said: str) -> str:
    """What is dialled from outside, without what is dialled after it on the way to one telephone of a house.

    What stands behind a dash, as in Germany, is of the number itself.

    >>> without_extension("555 010 0001 ext. 5"), without_extension("030 1234-12")
    ('555 010 0001', '030 1234-12')
    """
    return _EXTENSION.sub("", _plain(said[:_LONGEST_SAID])).strip()


def shown_number(number: DialledNumber) -> str:
    """The number as people read it: as it came where it is one, else its digits."""
    return number.dialled if number.number and _NUMBER.fullmatch(number.dialled) else number.number


def one_line(text: str, most: int) -> str:
    """A word that a line says of itself, in one line of ``most`` letters at most."""
    return " ".join(_plain(text[:_LONGEST_SAID]).split())[:most].strip()


def _plain(text: str) -> str:
    """Without what nobody sees, which numbers that are copied from elsewhere have; digits of every script count."""
    normal = unicodedata.normalize("NFKC", text.encode(errors="replace").decode())
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter if letter.isprintable() else " "
        for letter in normal
        if not is_hidden(letter)
    )


def _digits(text: str) -> str:
    text = _WITHIN.sub("", _EXTENSION.sub("", text.strip())).strip()
    if not _NUMBER.fullmatch(text):
        return ""
    digits = re.sub("[^0-9]", "", text)
    abroad = text.startswith("+")
    if not abroad and digits.startswith("00"):
        abroad, digits = True, digits[2:]
    if not LEAST_DIGITS <= len(digits) <= MOST_DIGITS:
        return ""
    return f"+{digits}" if abroad else digits
