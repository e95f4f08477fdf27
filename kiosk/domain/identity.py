"""Who is checking in: what they claim, and what may come of it.

The claim is judged whole, name and birth date and second factor at once, so that no screen says which part was
wrong, and nothing of a person is shown before all of it has passed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from kiosk.domain.name_keys import typed_keys
from kiosk.domain.names import fold
from kiosk.domain.people import Appointment, Patient
from kiosk.domain.planning.letter_code import mac_in
from kiosk.domain.telephone.numbers import without_extension


class Factor(StrEnum):
    """What the second answer is; or that a letter's code stands for the name, and the birth date is the second."""

    PHONE = "phone"
    POSTCODE = "postcode"
    CODE = "code"


@dataclass(frozen=True)
class IdentityClaim:
    """What a patient says of themselves.

    By a letter's code nobody has said a name: there is none until they have been found.
    """

    family_name: str
    birth_date: date
    factor: Factor
    answer: str

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What the name may mean, as names are compared."""
        return typed_keys(self.family_name)

    @cached_property
    def key(self) -> str:
        """Names the claimed identity in the count of failures without telling it."""
        if self.factor is Factor.CODE:
            # One code is one identity, whatever birth dates are tried with it.
            return hashlib.sha256(f"code|{factor_key(self.factor, self.answer)}".encode()).hexdigest()
        text = f"{' '.join(self.names)}|{self.birth_date.isoformat()}"
        return hashlib.sha256(text.encode()).hexdigest()


def factor_key(factor: Factor, text: str) -> str:
    """How a second factor is compared: the last four digits of a phone, a postcode without its ZIP+4 tail, and of a
    letter's code what is in it.

    An extension within a house is none of a phone's digits, as far as more of them are left. An empty string means that
    there is nothing to compare and never matches.
    """
    if factor is Factor.PHONE:
        digits = _digits(without_extension(text))
        digits = digits if len(digits) > 4 else _digits(text)
        return fold(digits[-4:]) if len(digits) >= 4 else ""
    if factor is Factor.CODE:
        return mac_in(text)
    folded = fold(text)
    return folded[:5] if len(folded) == 9 and folded.isdecimal() else folded


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdecimal())


@dataclass(frozen=True)
class Identified:
    """Exactly one person. ``session`` opens their record, and nobody else's, for a while; empty without a database."""

    patient: Patient
    appointments: tuple[Appointment, ...]
    session: str = ""


@dataclass(frozen=True)
class NotMatched:
    """No such person, a wrong date, a wrong second factor: one answer for all."""

    tries_left: int


@dataclass(frozen=True)
class SeeFrontDesk:
    """More than one person fits, or the tries are used up: never a list, always the desk."""


@dataclass(frozen=True)
class NoRecord:
    """The shared record does not answer, and nobody whom this kiosk expects today fits what was said."""

    tries_left: int


IdentityOutcome = Identified | NotMatched | SeeFrontDesk | NoRecord
