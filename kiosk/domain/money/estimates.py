"""Good-faith estimates of who is not insured, or asks for one: by when, and what stands in them.

The days are those of 45 CFR 149.610(b)(1)(vi): of a visit that is booked ten business days ahead or more the estimate
is due within three of the booking, of one that is booked three to nine ahead within one, and within three of being
asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.money.amounts import Money, total
from kiosk.domain.money.fees import Fee, is_asked_of, lines_for
from kiosk.domain.money.providers import EstimateProvider
from kiosk.domain.planning import Planning

_SATURDAY = 5
# By business days ahead: within how many of the booking. What is booked later has to be asked for.
_AHEAD = ((10, 3), (3, 1))
_ASKED = 3


class EstimateStep(StrEnum):
    """What has been done about an estimate."""

    ASKED = "asked"
    GIVEN = "given"


class NoLines(Refusal):
    """There is nothing to estimate by."""

    def __init__(self) -> None:
        super().__init__("the fee table has no line for this visit: an administrator adds one")


class NotToCome(Refusal):
    """The booking is over, or is none any more."""

    def __init__(self) -> None:
        super().__init__("this booking is not ahead any more")


@dataclass(frozen=True)
class EstimateLine:
    """An item or service, and what is expected to be charged for it."""

    about: str
    code: str
    amount: Money


@dataclass(frozen=True)
class Estimate:
    """What was said to somebody of a visit.

    Attributes:
        start: when the visit is (aware).
        made_at: when it was said (aware).
    """

    id: str
    patient_name: str
    birth_date: date
    start: datetime
    made_at: datetime
    lines: tuple[EstimateLine, ...]
    provider: EstimateProvider = field(default_factory=EstimateProvider)

    @property
    def totals(self) -> tuple[Money, ...]:
        """The sum in each currency."""
        codes = dict.fromkeys(line.amount.code for line in self.lines)
        return tuple(
            total((line.amount for line in self.lines if line.amount.code == code), code) for code in codes
        )


@dataclass(frozen=True)
class EstimateOwed:
    """A booking ahead of which an estimate is due, or may be asked for.

    Attributes:
        due_on: by which day; None where none is due.
        asked: somebody has asked for it, and none was given since.
        given_on: when the last one was given; None for never.
    """

    booking_id: str
    patient_id: str
    patient_name: str
    language: str
    start: datetime
    about: str
    due_on: date | None = None
    asked: bool = False
    given_on: date | None = None

    def is_late(self, today: date) -> bool:
        """Whether it should have been given before ``today``."""
        return self.due_on is not None and self.due_on < today


def is_business_day(day: date, planning: Planning) -> bool:
    """Monday to Friday, but for the holidays of the clinic's plan."""
    return day.weekday() < _SATURDAY and not planning.is_holiday(day)


def days_later(day: date, count: int, planning: Planning) -> date:
    """The business day that is so many after ``day``, which need not be one."""
    while count:
        day += timedelta(days=1)
        count -= is_business_day(day, planning)
    return day


def due_on(booked_on: date, visit_on: date, planning: Planning) -> date | None:
    """By which day whoever books is told; None where it is booked too late for that, and has to be asked for."""
    for ahead, within in _AHEAD:
        # As many business days lie between: the visit's own day is the last of them.
        if days_later(booked_on, ahead, planning) <= visit_on:
            return days_later(booked_on, within, planning)
    return None


def due_when_asked(asked_on: date, planning: Planning) -> date:
    """By which day whoever asks is told."""
    return days_later(asked_on, _ASKED, planning)


def estimated(fees: Iterable[Fee], service: str, visit_type: str) -> tuple[EstimateLine, ...]:
    """What a visit is expected to cost whoever pays it themselves, by the fee table."""
    return tuple(
        EstimateLine(fee.about, fee.code, fee.amount)
        for fee in lines_for(fees, service, visit_type)
        if is_asked_of(fee, (), insured=False)
    )
