"""Check-ins as a kiosk makes them, for the tests of the services."""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from typing import ClassVar

from uuid6 import uuid7

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, Reason
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ConsentGiven,
    ContactConfirmed,
    FormCompleted,
    HandedToDesk,
    SignatureMethod,
    Step,
    StepRecord,
)
from kiosk.domain.visit.visit import LobbyVisit, Receipt
from kiosk.services.desk.queue import QueueService
from kiosk.services.record import sessions
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from tests.factories import NOW, a_patient, an_actor

SETTINGS = ClinicSettings()
FORM = SETTINGS.questionnaires[0]
_sequence = count(1)


def claim(number: int) -> IdentityClaim:
    """What patient ``number`` knows of themselves."""
    known = a_patient(number)
    return IdentityClaim(known.family, known.birth_date, Factor.PHONE, known.contact.phone[-4:])


def enter(database: Database, number: int, at: datetime = NOW, kiosk: str = "kiosk-1") -> str:
    """The session of patient ``number``, who has said who they are."""
    outcome = IdentityService(database, SETTINGS, lambda: at).identify(claim(number), kiosk)
    assert isinstance(outcome, Identified), outcome
    return outcome.session


def record(visit_id: str, step: Step, kiosk: str = "kiosk-1") -> StepRecord:
    return StepRecord(str(uuid7()), visit_id, kiosk, next(_sequence), NOW + timedelta(seconds=1), step)


def whole_visit() -> tuple[Step, ...]:
    """Every step of a first visit; insurance is left to the desk."""
    return (
        ContactConfirmed(),
        FormCompleted(FORM, "1.0.0", {"resourceType": "QuestionnaireResponse", "status": "completed"}),
        HandedToDesk(ItemKind.INSURANCE, "", "no_card"),
        ConsentGiven("treatment", "1", "en", SignatureMethod.TYPED, typed_name="Given Family"),
        CheckInFinished(),
    )


class Kiosk:
    """Check-ins as a kiosk makes them: every visit with the session of its patient."""

    _sessions: ClassVar[dict[str, str]] = {}

    def __init__(
        self,
        database: Database,
        settings: ClinicSettings = SETTINGS,
        clock: Callable[[], datetime] = lambda: NOW,
    ) -> None:
        self.service = CheckInService(database, settings, clock)
        self.queue = QueueService(database, settings, clock)
        self.database = database
        self.clock = clock

    def session(self, patient_id: str, kiosk: str = "kiosk-1") -> str:
        """Opens the record of a patient, as an identification does."""
        now = self.clock()
        with self.database.write(now=now) as connection:
            return sessions.grant(connection, patient_id, kiosk, now, 30)

    def of(self, visit_id: str) -> str:
        """The session that a visit was opened with; one that opens nothing for any other."""
        return self._sessions.get(visit_id, "no session")

    def open_visit(self, patient_id: str, appointments: tuple[str, ...], kiosk: str) -> LobbyVisit:
        session = self.session(patient_id, kiosk)
        visit = self.service.open_visit(session, appointments, kiosk)
        self._sessions[visit.id] = session
        return visit

    def apply(self, *records: StepRecord) -> LobbyVisit:
        session = self.of(records[0].visit_id)
        self.service.apply(session, *records)
        visit = self.service.visit_today(session)
        assert visit is not None
        return visit

    def receipt(self, visit_id: str) -> Receipt:
        return self.service.receipt(self.of(visit_id), visit_id)

    def acknowledge(self, visit_id: str, staff: str) -> WayBack | None:
        return self.queue.acknowledge(visit_id, an_actor(staff))

    def check_in(self, number: int) -> str:
        """A whole visit of patient ``number``; its id. What `whole_visit` does not know of is left to the desk."""
        visit = self.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        *answers, finished = whole_visit()
        for step in answers:
            visit = self.apply(record(visit.id, step))
        for item in visit.checklist:
            if item.status is ItemStatus.DUE:
                self.apply(record(visit.id, HandedToDesk(item.kind, item.key, Reason.PATIENT_ASKED)))
        self.apply(record(visit.id, finished))
        return visit.id
