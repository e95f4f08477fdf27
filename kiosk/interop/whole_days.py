"""An import of every booking of some days: what its files hold of them, and what of the record they no longer hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment
from kiosk.domain.places import Places
from kiosk.domain.visit.bookings import BookingMessage
from kiosk.interop.report import NotUsed, NotUsedReason, WholeDayDone
from kiosk.services.record.noted import Noted
from kiosk.services.record.patients import PatientService

# What may be told of a file that still holds all that it should.
_HARMLESS = frozenset(
    {
        NotUsedReason.TITLES,
        NotUsedReason.COLUMNS,
        NotUsedReason.BARE_COLUMNS,
        NotUsedReason.HEADING_ELSE,
        NotUsedReason.TWICE,
        NotUsedReason.DAY_BEFORE_MONTH,
        NotUsedReason.GROUPS,
        NotUsedReason.READ_AS,
        NotUsedReason.DAY_NUMBERS,
        NotUsedReason.FIELD_LEFT_OUT,
        NotUsedReason.NOT_BOOKED,
        NotUsedReason.SHARED_NUMBER,
        NotUsedReason.LENGTH_NOT_KNOWN,
        NotUsedReason.ENDS_BEFORE,
        NotUsedReason.HERE_ELSEWHERE,
        NotUsedReason.ENDED_AHEAD,
        NotUsedReason.NOTHING_BELOW,
    }
)


@dataclass(frozen=True)
class WholeDay:
    """What somebody says of an export.

    Attributes:
        days: the clinic's days of which it holds every booking; none for those of which it holds one.
        sites: keys of the sites of which it does; none for those of which it holds one.
        most: how many bookings may be cancelled; None for half of them, or a few.
    """

    days: tuple[date, ...] = ()
    sites: tuple[str, ...] = ()
    most: int | None = None


class HeldByFiles:
    """What the files of an import hold."""

    def __init__(self, said: WholeDay) -> None:
        self._said = said
        self._keys = Noted()
        self._days = set(said.days)
        self._sites = set(said.sites)
        # What was told of the files that makes them less than whole.
        self.wrong: NotUsed | None = None

    def see(self, message: BookingMessage, settings: ClinicSettings) -> None:
        """The files hold this."""
        self._keys.first(message.key)
        for booking in message.bookings:
            if not self._said.days:
                self._days.add(settings.local(booking.start).date())
            if not self._said.sites:
                self._sites.add(_site(booking, settings.places))

    def tell(self, problem: NotUsed) -> None:
        """Something was not used of the files of bookings."""
        if problem.reason not in _HARMLESS:
            self.wrong = self.wrong or problem

    def withdraw(self, service: PatientService, origin: str, now: datetime, source: str) -> WholeDayDone:
        """Cancel what the files no longer hold; nothing, where something was told of them. They are closed then."""
        if self.wrong is not None:
            self._keys.close()
            return refused_by(self.wrong)
        settings = service.settings()
        several = len(settings.places.sites) > 1

        def holds(booking: Appointment) -> bool:
            elsewhere = several and _site(booking, settings.places) not in self._sites
            return elsewhere or self._keys.has(booking.id)

        done = service.withdraw(origin, sorted(self._days), holds, self._said.most, now, source)
        self._keys.close()
        gone = tuple(
            f"{settings.local(one.start):%Y-%m-%d %H:%M}, record number {one.mrn}" for one in done.gone
        )
        return WholeDayDone(tuple(sorted(self._days)), gone, done.booked, too_many=done.too_many)


def refused_by(problem: NotUsed) -> WholeDayDone:
    """Nothing was cancelled, because of what was told of the files."""
    return WholeDayDone(wrong=str(problem))


def _site(booking: Appointment, places: Places) -> str:
    return places.site_of(places.place_of(booking))


def sites_named(names: Sequence[str], places: Places) -> tuple[str, ...]:
    """The keys of sites by their keys or names. Raises ValueError with a name that none has."""
    found = []
    for name in names:
        site = places.site_of(places.key_of(name))
        if not site:
            raise ValueError(name)
        found.append(site)
    return tuple(found)
