"""Who is checking in, with the shared record or without it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.computers import KioskPlace
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.identity import Identified, IdentityClaim, IdentityOutcome, NoRecord, SeeFrontDesk
from kiosk.domain.people import Appointment
from kiosk.domain.visit.visit import LobbyVisit, Receipt, VisitStatus
from kiosk.services.offline.courier import Courier
from kiosk.services.offline.identity import KeptDayList, Locked, NotOnList, OnList
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.checkin import CheckInService


class Entrance:
    """Identifies by the record; while there is none, by the day list that this kiosk keeps."""

    def __init__(
        self,
        identity: IdentityService,
        checkin: CheckInService,
        courier: Courier,
        kept: KeptDayList,
        clock: Callable[[], datetime],
        kiosk: str,
        standing: KioskPlace | None = None,
    ) -> None:
        self._identity = identity
        self._checkin = checkin
        self._courier = courier
        self._kept = kept
        self._clock = clock
        self._kiosk = kiosk
        self._standing = standing or KioskPlace()

    @property
    def place(self) -> str:
        """Where the kiosk stands for whoever is here, by the key or the name of the place; empty for nowhere."""
        return self._standing.current

    def identify(self, claim: IdentityClaim) -> IdentityOutcome:
        """Judge ``claim`` whole; nothing of anybody is told before all of it has passed. A patient begins with it."""
        self._standing.take_over()
        if self._courier.online:
            try:
                return self._identity.identify(claim, self._kiosk)
            except EnvironmentFailure:
                self._courier.lose()
        found = self._kept.find(claim, self._clock())
        match found:
            case OnList(visit=visit):
                return Identified(visit.patient, visit.appointments)
            case NotOnList(tries_left=left):
                return NoRecord(left)
            case Locked():
                return SeeFrontDesk()

    def open(self, claim: IdentityClaim, session: str, appointments: tuple[str, ...]) -> LobbyVisit:
        """Begin the visit. Raises StepRefused, or StoreUnavailable where it can be begun neither here nor there."""
        return self._courier.open(claim, session, appointments, lambda: self._kept_visit(claim))

    def come_back(
        self, session: str, here: tuple[Appointment, ...] = ()
    ) -> tuple[LobbyVisit, Receipt | None] | None:
        """The visit that somebody identified now has begun or finished today, with its receipt; None without one.

        ``here`` are the bookings that it is for at this kiosk's site.

        Raises:
            StepRefused, StoreUnavailable: as the record says.
        """
        visit = self._checkin.visit_today(session, here)
        if visit is None:
            return None
        finished = visit.status is not VisitStatus.PLANNED
        return visit, self._checkin.receipt(session, visit.id) if finished else None

    def close(self, session: str) -> None:
        """Somebody who was identified goes without a visit: their record is shut again. Raises StoreUnavailable."""
        if self._courier.online:
            self._identity.close(session)

    def _kept_visit(self, claim: IdentityClaim) -> LobbyVisit | None:
        found = self._kept.find(claim, self._clock())
        return found.visit if isinstance(found, OnList) else None
