"""Whether two sets of particulars may be of one person."""

from __future__ import annotations

from kiosk.domain.name_keys import name_keys
from kiosk.domain.people import Patient


def are_two(one: Patient, other: Patient) -> bool:
    """Whether these are two people: neither the birth date nor any form of the family name agrees.

    Somebody who has married has their birth date still, and whose birth date was corrected has their name.
    """
    return one.birth_date != other.birth_date and not (
        name_keys(one.family, one.given) & name_keys(other.family, other.given)
    )
