"""Reads what the staff window shows: all of it, or only what has changed since it was read before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeVar

from kiosk import log
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.feed import Change, Topic
from kiosk.domain.forms import Form
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.arrived import as_they_came
from kiosk.domain.visit.visit import (
    GOES_ON,
    ArrivalRow,
    ExpectedRow,
    HelpCall,
    VisitDetails,
    VisitStatus,
)
from kiosk.services.desk.arrivals import EXPECTED
from kiosk.services.desk.opening import GlassShut, ReasonWanted
from kiosk.services.record.rows import NOT_READABLE
from kiosk.staff.services import StaffServices
from kiosk.staff.sources import ENTRIES, GLASSES, HELP_CALLS, KIOSKS, Source

R = TypeVar("R")

# A patient's record stands in every list.
_EVERY_LIST = frozenset({Topic.ALL, Topic.RECORD})


@dataclass(frozen=True)
class Snapshot:
    """What was read, of one day of the clinic; before the first reading that is no day."""

    day: date = date.min
    arrivals: tuple[ArrivalRow, ...] = ()
    expected: tuple[ExpectedRow, ...] = ()
    # What was read whole.
    whole: Mapping[Source[Any], tuple[Any, ...]] = field(default_factory=dict)
    details: VisitDetails | None = None
    # What the clinic has decided, and the forms that patients have read, by url and by ``url|version``.
    settings: ClinicSettings = field(default_factory=ClinicSettings)
    forms_revision: str = ""
    forms: Mapping[str, Form] = field(default_factory=dict)

    def of(self, source: Source[R]) -> tuple[R, ...]:
        """What was read of ``source``; nothing before it has been read."""
        found: tuple[R, ...] = self.whole.get(source, ())
        return found

    @property
    def calls(self) -> tuple[HelpCall, ...]:
        """Those who ask for a person."""
        return self.of(HELP_CALLS)

    def details_of(self, visit_id: str) -> VisitDetails | None:
        """This visit in full, if it was read."""
        found = self.details
        return found if found is not None and found.row.visit_id == visit_id else None


class Reader:
    """The part of the staff model that works in the background; the model says when."""

    def __init__(self, services: StaffServices, clinic: InForce, clock: Callable[[], datetime]) -> None:
        self._services = services
        self._arrivals = services.arrivals
        self._forms = services.forms
        self._settings = services.clinic
        self._clinic = clinic
        self._clock = clock
        # What every window needs, whatever lists it has.
        self._sources: tuple[Source[Any], ...] = (HELP_CALLS, KIOSKS, GLASSES, ENTRIES)

    def follow(self, sources: Iterable[Source[Any]]) -> None:
        """Read these too; before the first reading."""
        self._sources = tuple(dict.fromkeys((*sources, *self._sources)))

    def read(self, before: Snapshot, changes: frozenset[Change], selected: str, who: Actor) -> Snapshot:
        """``before`` with what ``changes`` speak of anew, and with the selected visit, for ``who``.

        On another day, and under other settings, by which a day may be another one, everything.
        """
        topics = {change.topic for change in changes}
        if topics & {Topic.ALL, Topic.SETTINGS}:
            self._take_settings()
        decided = before.settings != self._clinic.current
        day = self._clinic.current.today(self._clock())
        visits = frozenset(change.key for change in changes if change.topic is Topic.VISIT)
        everything = decided or day != before.day or bool(topics & _EVERY_LIST)
        read = before
        if topics & {Topic.ALL, Topic.FORMS}:
            read = self._read_forms(read)
        if everything:
            read = replace(
                read,
                day=day,
                arrivals=_as_known(() if decided else before.arrivals, self._arrivals.today(who)),
                expected=self._arrivals.expected(who),
                settings=self._clinic.current,
            )
        elif visits:
            read = self._read_visits(read, visits, who)
        told = [source for source in self._sources if everything or source.topic in topics]
        if told:
            some = None if everything else changes
            anew = {source: self._read_source(source, before, some, who) for source in told}
            read = replace(read, whole={**read.whole, **anew})
        changed = everything or selected in visits
        return replace(read, details=self._read_details(before, selected, changed, who))

    def _read_source(
        self, source: Source[R], before: Snapshot, changes: frozenset[Change] | None, who: Actor
    ) -> tuple[R, ...]:
        """All rows of a source; of what ``changes`` speak of alone where it can, and where it was read before."""
        if source.part is None or changes is None or source not in before.whole:
            return source.read(self._services, who)
        keys = frozenset(change.key for change in changes if change.topic is source.topic)
        return source.part(self._services, who, before.of(source), keys)

    def _take_settings(self) -> None:
        """Let what the clinic has decided be in force for the whole window."""
        self._clinic.take(self._settings.load(self._clinic.current))

    def _read_forms(self, before: Snapshot) -> Snapshot:
        current = self._forms.current(before.forms_revision)
        if current is None:
            return before
        forms = {**current.forms, **current.versions}
        return replace(before, forms_revision=current.revision, forms=forms)

    def _read_visits(self, before: Snapshot, visits: frozenset[str], who: Actor) -> Snapshot:
        read = replace(before, arrivals=spliced(before.arrivals, visits, self._arrivals.rows(visits, who)))
        if disagree(before.expected, self._arrivals.bookings(visits, who)):
            read = replace(read, expected=self._arrivals.expected(who))
        return read

    def _read_details(
        self, before: Snapshot, selected: str, changed: bool, who: Actor
    ) -> VisitDetails | None:
        shown = before.details_of(selected)
        if not selected or (shown is not None and not changed):
            return shown
        if not who.may(Permission.OPEN_PATIENT):
            return None
        try:
            if shown is None:
                return self._arrivals.opened(selected, who)
            return self._arrivals.details(selected, who)
        except (LookupError, GlassShut, ReasonWanted):
            # It is gone, or the time is over in which it is shown, or a reason has to be given first.
            return None
        except NOT_READABLE as error:
            # Of this one visit; the lists are shown all the same.
            log.get(__name__).error("details_not_read", visit_id=selected, exc_type=type(error).__name__)
            return None


def _as_known(before: tuple[ArrivalRow, ...], read: tuple[ArrivalRow, ...]) -> tuple[ArrivalRow, ...]:
    """What was read; what is as it was before is the very row of before, which nobody has to look at again."""
    known = {row.visit_id: row for row in before}
    return tuple(old if (old := known.get(row.visit_id)) == row else row for row in read)


def spliced(
    arrivals: tuple[ArrivalRow, ...], visits: frozenset[str], read: tuple[ArrivalRow, ...]
) -> tuple[ArrivalRow, ...]:
    """``arrivals`` with what was ``read`` in the place of these ``visits``, first come first."""
    others = [row for row in arrivals if row.visit_id not in visits]
    return as_they_came([*others, *read])


def disagree(
    expected: tuple[ExpectedRow, ...], bookings: Mapping[str, tuple[AppointmentStatus, VisitStatus]]
) -> bool:
    """Whether the list of those expected says anything else of these appointments than the record does."""
    listed = {row.appointment.id: (row.appointment.status, row.visit_status) for row in expected}
    wanted = {
        # Of a visit that is over the list says nothing: who has left is expected as if they had not come.
        key: (status, visit if visit in GOES_ON else None) if status in EXPECTED else None
        for key, (status, visit) in bookings.items()
    }
    return any(listed.get(key) != standing for key, standing in wanted.items())
