"""Names of what was done, each with its words for whoever looks into the audit."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class ToldName(StrEnum):
    """A name that is written down, and what is said of who did it.

    Attributes:
        told: in English; "the patient" or a member of staff's name may be put before it.
    """

    told: str

    def __new__(cls, name: str, told: str = "") -> Self:
        member = str.__new__(cls, name)
        member._value_ = name
        member.told = told
        return member
