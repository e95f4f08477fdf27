"""Putting right who somebody is: the name and the birth date, with what it was and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.money.cards import without_cards
from kiosk.domain.names import fold
from kiosk.domain.people import Patient
from kiosk.domain.people.corrections import Correction, NameAndBirth
from kiosk.domain.people.details import OLD, Details, HumanName
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import acting
from kiosk.services.desk.opening import as_shown
from kiosk.services.record import reading
from kiosk.services.record.corrections import add, names_after
from kiosk.services.record.details import details_of, write_details
from kiosk.services.record.merging import write_names
from kiosk.services.record.mistakes import stands
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_PERSON = tables.patient


class CorrectedMeanwhile(Refusal):
    """Somebody else has changed it since it was read; ``patient`` is how it stands now."""

    def __init__(self, patient: Patient) -> None:
        super().__init__("changed since")
        self.patient = patient


class CorrectingService:
    """Reads one patient, and puts right what stands of them."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def patient(self, patient_id: str, who: Actor) -> Patient:
        """A patient as the record has them now. Raises LookupError for an unknown one."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.CORRECT, self._clock())
            row = reading.person_of(connection, patient_id)
            if row is None:
                raise LookupError(patient_id)
            return as_shown(connection, [reading.patient_from(row)], who, self._clock())[patient_id]

    def correct(
        self, patient_id: str, seen: NameAndBirth, said: NameAndBirth, reason: str, who: Actor
    ) -> Patient:
        """What was ``seen`` becomes what was ``said``; they are found under both names from now on.

        Raises:
            CorrectedMeanwhile: it does not stand as it was seen any more.
            LookupError: there is no such patient.
            ValueError: there is no name, no reason, or nothing is said otherwise.
        """
        who.must(Permission.CORRECT)
        if not fold(said.family + said.given) or not reason.strip() or said == seen:
            raise ValueError("a correction says something else, and why")
        with acting(self._database, who, Permission.CORRECT, self._clock()) as act:
            connection = act.connection
            reading.lock_patient(connection, patient_id)
            locked = select(_PERSON.c.id).where(_PERSON.c.id == patient_id, stands(_PERSON.c.id))
            row = reading.person_of(connection, patient_id)
            if row is None or connection.execute(locked).first() is None:
                raise LookupError(patient_id)
            patient = reading.patient_from(row)
            if NameAndBirth.of(patient) != seen:
                raise CorrectedMeanwhile(patient)
            after = replace(patient, family=said.family, given=said.given, birth_date=said.birth_date)
            connection.execute(
                update(_PERSON)
                .where(_PERSON.c.id == patient_id)
                .values(family=said.family, given=said.given, birth_date=said.birth_date)
            )
            names = details_of(connection, patient_id).names
            if said.name != seen.name:
                today = self._clinic.current.today(act.now)
                was = HumanName(OLD, None, today, family=seen.family, given=seen.given)
                names = names_after(names, seen, was)
                write_details(connection, {patient_id: Details(names=names)}, {})
            write_names(connection, {patient_id: (after, names)})
            correction = Correction(
                str(uuid7()), seen, said, without_cards(reason.strip()), act.now, act.staff
            )
            add(connection, patient_id, correction)
            announce(connection, Topic.RECORD)
            act.did(Action.CORRECTED, patient_id, record_id=correction.id)
            return after
