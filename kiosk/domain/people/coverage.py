"""Insurances of a patient: several, one after the other and one beside the other, as FHIR R4 Coverage has them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

# What a patient can give of an insurance.
COVERAGE_FIELDS = ("payer", "member_id", "group_number", "subscriber_name", "subscriber_relationship")


class CoverageStatus(StrEnum):
    """FHIR R4 Coverage.status (value set fm-status)."""

    ACTIVE = "active"
    CANCELLED = "cancelled"
    DRAFT = "draft"
    ENTERED_IN_ERROR = "entered-in-error"


class CoverageStanding(StrEnum):
    """What an insurance is on a day."""

    IN_FORCE = "in force"
    AHEAD = "ahead"
    ENDED = "ended"
    NOT_VALID = "not valid"


# In this order staff see them.
_SHOWN = tuple(CoverageStanding)
_UNSAID = 10**9


@dataclass(frozen=True)
class Coverage:
    """One insurance.

    Attributes:
        member_id: FHIR's subscriberId.
        subscriber_relationship: what the holder is to the patient, by FHIR's words: self, spouse, parent, child, other.
        confirmed_at: when the patient last said that it is right (aware).
        order: its place among those that pay together, the first is 1; 0 where nobody has said.
        type: what kind it is, in the source's words.
        period_start: its first day; None where it is not known.
        period_end: its last day; None while it goes on.
        payer_id: by what number those who pay know the payer.
    """

    id: str
    payer: str
    member_id: str
    group_number: str = ""
    subscriber_name: str = ""
    subscriber_relationship: str = "self"
    confirmed_at: datetime | None = None
    order: int = 0
    type: str = ""
    status: CoverageStatus = CoverageStatus.ACTIVE
    period_start: date | None = None
    period_end: date | None = None
    plan: str = ""
    payer_id: str = ""

    @property
    def last_four(self) -> str:
        """All of the member id that a lobby screen may show."""
        return self.member_id[-4:]

    def standing(self, day: date) -> CoverageStanding:
        """What it is on ``day``; its last day is one of its days."""
        if self.status is not CoverageStatus.ACTIVE:
            return CoverageStanding.NOT_VALID
        if self.period_end is not None and self.period_end < day:
            return CoverageStanding.ENDED
        if self.period_start is not None and self.period_start > day:
            return CoverageStanding.AHEAD
        return CoverageStanding.IN_FORCE


def in_order(coverages: Iterable[Coverage], day: date) -> tuple[Coverage, ...]:
    """Those in force on ``day`` first, then by their order; where nobody has said one, the latest to begin first."""

    def place(coverage: Coverage) -> tuple[int, int, int, float, str]:
        began, confirmed = coverage.period_start, coverage.confirmed_at
        return (
            _SHOWN.index(coverage.standing(day)),
            coverage.order or _UNSAID,
            -(began.toordinal() if began else 0),
            -(confirmed.timestamp() if confirmed else 0.0),
            coverage.id,
        )

    return tuple(sorted(coverages, key=place))


def in_force(coverages: Iterable[Coverage], day: date) -> Coverage | None:
    """The one that a patient is asked about on ``day``; None where none is in force."""
    first = next(iter(in_order(coverages, day)), None)
    return first if first and first.standing(day) is CoverageStanding.IN_FORCE else None
