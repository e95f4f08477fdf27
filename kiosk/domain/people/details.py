"""Everything that sources say of who somebody is and how they are reached, with FHIR R4's words for each.

What the clinic goes by, and the patient confirms, is the contact card (`Contact`). Here is the rest, as it was said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

OLD = "old"


def within(start: date | None, end: date | None, day: date) -> bool:
    """Whether ``day`` is one of a period's, of which None is a bound that nobody knows."""
    return (start is None or start <= day) and (end is None or end >= day)


@dataclass(frozen=True)
class Lasting:
    """What holds for a while.

    Attributes:
        use: FHIR's word for what it is used for, such as home, work, official or old; empty where it is not said.
        period_start: its first day; None where it is not known.
        period_end: its last day; None while it goes on.
    """

    use: str = ""
    period_start: date | None = None
    period_end: date | None = None

    def is_current(self, day: date) -> bool:
        """Whether it holds on ``day``."""
        return self.use != OLD and within(self.period_start, self.period_end, day)


@dataclass(frozen=True)
class HumanName(Lasting):
    """A name: of today, of birth (use ``maiden``), of before, or what somebody is called (use ``nickname``)."""

    family: str = ""
    given: str = ""


@dataclass(frozen=True)
class Identifier(Lasting):
    """A number that ``system`` knows the person by; ``type`` is its code in HL7 v2-0203, or words."""

    value: str = ""
    system: str = ""
    type: str = ""


@dataclass(frozen=True)
class Telecom(Lasting):
    """A number or address; ``system`` is FHIR's: phone, fax, email...; ``rank`` 1 goes first, 0 is not said."""

    value: str = ""
    system: str = "phone"
    rank: int = 0


@dataclass(frozen=True)
class Address(Lasting):
    """A place where the person lives or is written to."""

    line: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = ""


@dataclass(frozen=True)
class RelatedPerson:
    """Somebody who has to do with a patient; ``relationship`` is what they are to the patient, in the source's words.

    Attributes:
        active: whether the source still counts them in.
    """

    id: str
    name: str
    relationship: str = ""
    phone: str = ""
    email: str = ""
    active: bool = True
    period_start: date | None = None
    period_end: date | None = None


@dataclass(frozen=True)
class Link:
    """That another record is of the same person; ``type`` is FHIR's: replaced-by, replaces, refer, seealso."""

    other: str
    type: str


@dataclass(frozen=True)
class Details:
    """All that is known of one person beside the contact card, each in the order in which it was said."""

    names: tuple[HumanName, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    telecoms: tuple[Telecom, ...] = ()
    addresses: tuple[Address, ...] = ()
