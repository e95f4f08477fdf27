"""Reads what the staff window shows: all of it, or only what has changed since it was read before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from kiosk import log
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import Change, Topic
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visits import (
    ArrivalRow,
    DeskEntry,
    ExpectedRow,
    HelpCall,
    KioskState,
    VisitDetails,
    VisitStatus,
)
from kiosk.services.arrivals import EXPECTED
from kiosk.services.rows import NOT_READABLE
from kiosk.staff.services import StaffServices

# A patient's record stands in every list.
_EVERY_LIST = frozenset({Topic.ALL, Topic.RECORD})


@dataclass(frozen=True)
class Snapshot:
    """What was read, of one day of the clinic; before the first reading that is no day."""

    day: date = date.min
    arrivals: tuple[ArrivalRow, ...] = ()
    expected: tuple[ExpectedRow, ...] = ()
    calls: tuple[HelpCall, ...] = ()
    # What kiosks brought for the desk to settle, and what they say of themselves.
    entries: tuple[DeskEntry, ...] = ()
    kiosks: tuple[KioskState, ...] = ()
    details: VisitDetails | None = None

    def details_of(self, visit_id: str) -> VisitDetails | None:
        """This visit in full, if it was read."""
        found = self.details
        return found if found is not None and found.row.visit_id == visit_id else None


class Reader:
    """The part of the staff model that works in the background; the model says when."""

    def __init__(
        self, services: StaffServices, settings: ClinicSettings, staff: str, clock: Callable[[], datetime]
    ) -> None:
        self._arrivals = services.arrivals
        self._help = services.help
        self._desk = services.desk
        self._settings = settings
        self._staff = staff
        self._clock = clock

    def read(self, before: Snapshot, changes: frozenset[Change], selected: str) -> Snapshot:
        """``before`` with what ``changes`` speak of anew, and with the selected visit; on another day, everything."""
        day = self._settings.today(self._clock())
        topics = {change.topic for change in changes}
        visits = frozenset(change.key for change in changes if change.topic is Topic.VISIT)
        everything = day != before.day or bool(topics & _EVERY_LIST)
        read = before
        if everything:
            read = Snapshot(
                day,
                self._arrivals.today(),
                self._arrivals.expected(),
                self._help.open_calls(),
                self._desk.entries(),
                self._desk.kiosks(),
                before.details,
            )
        else:
            if visits:
                read = self._read_visits(read, visits)
            if Topic.HELP in topics:
                read = replace(read, calls=self._help.open_calls())
            if Topic.DESK in topics:
                read = replace(read, entries=self._desk.entries(), kiosks=self._desk.kiosks())
        return replace(read, details=self._read_details(before, selected, everything or selected in visits))

    def _read_visits(self, before: Snapshot, visits: frozenset[str]) -> Snapshot:
        read = replace(before, arrivals=spliced(before.arrivals, visits, self._arrivals.rows(visits)))
        if disagree(before.expected, self._arrivals.bookings(visits)):
            read = replace(read, expected=self._arrivals.expected())
        return read

    def _read_details(self, before: Snapshot, selected: str, changed: bool) -> VisitDetails | None:
        shown = before.details_of(selected)
        if not selected or (shown is not None and not changed):
            return shown
        try:
            if shown is None:
                return self._arrivals.opened(selected, self._staff)
            return self._arrivals.details(selected)
        except LookupError:
            return None
        except NOT_READABLE as error:
            # Of this one visit; the lists are shown all the same.
            log.get(__name__).error("details_not_read", visit_id=selected, exc_type=type(error).__name__)
            return None


def spliced(
    arrivals: tuple[ArrivalRow, ...], visits: frozenset[str], read: tuple[ArrivalRow, ...]
) -> tuple[ArrivalRow, ...]:
    """``arrivals`` with what was ``read`` in the place of these ``visits``, first come first."""
    others = [row for row in arrivals if row.visit_id not in visits]
    return tuple(sorted([*others, *read], key=lambda row: (row.arrived_at, row.visit_id)))


def disagree(
    expected: tuple[ExpectedRow, ...], bookings: Mapping[str, tuple[AppointmentStatus, VisitStatus]]
) -> bool:
    """Whether the list of those expected says anything else of these appointments than the record does."""
    listed = {row.appointment.id: (row.appointment.status, row.visit_status) for row in expected}
    return any(
        listed.get(key) != (standing if standing[0] in EXPECTED else None)
        for key, standing in bookings.items()
    )
