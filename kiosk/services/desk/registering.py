"""Registering somebody whom no source has told of: with a record number of the clinic's own, and never twice.

Whoever may be here already is shown before anything is written. What a source tells of the same person later comes
under that source's own number, and the two are then offered to be joined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, func, insert, or_, select
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.doubles import Alike, alike, turned, whole_phone
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.names import fold
from kiosk.domain.people import Contact, Patient
from kiosk.domain.people.details import HumanName
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.cards import with_cards
from kiosk.services.desk.opening import as_shown
from kiosk.services.desk.taking_back import OWN_NUMBERS as OWN_NUMBERS
from kiosk.services.desk.taking_back import take_back
from kiosk.services.record import reading, rows
from kiosk.services.record.joins import kept_for
from kiosk.services.record.merging import patient_row, with_keys, write_names
from kiosk.services.record.mistakes import stands
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_DIGITS = 6
# More people with one birth date or end of a phone number nobody looks through.
MOST = 500


@dataclass(frozen=True)
class Particulars:
    """What somebody says of themselves at the desk; empty text is not said. ``sex`` is FHIR's administrative gender."""

    family: str
    given: str
    birth_date: date
    phone: str = ""
    postal_code: str = ""
    sex: str = ""

    def as_patient(self, key: str = "", mrn: str = "") -> Patient:
        """The patient whom this makes."""
        contact = Contact(phone=self.phone, postal_code=self.postal_code)
        return Patient(key, mrn, self.family, self.given, self.birth_date, self.sex, "", contact)


class SomebodyAlike(Refusal):
    """There is somebody like this of whom the one who registers has not said that it is somebody else."""

    def __init__(self, found: tuple[Alike, ...]) -> None:
        super().__init__("somebody like this is here already")
        self.found = found


class RegisteringService:
    """Looks for doubles, and adds patients."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def alike(self, said: Particulars, who: Actor) -> tuple[Alike, ...]:
        """Who may be this person, who is most like first; whoever is shown is in the audit.

        Of special privacy what tells one from another is shown, and no more.
        """
        who.must(Permission.REGISTER)
        ask_of_phone(self._database, said.phone, who, Permission.REGISTER, self._clock())
        with self._database.under(who).read() as connection:
            found = alike_in(connection, said.as_patient())
            shown = as_shown(connection, (item.patient for item in found), who, self._clock())
        if found:
            with acting(self._database, who, Permission.REGISTER, self._clock()) as act:
                for item in found:
                    act.did(Action.SEARCH_HIT, item.patient.id)
            shown = with_cards(self._database, shown, who, self._clock())
        return tuple(replace(item, patient=shown[item.patient.id]) for item in found)

    def register(self, said: Particulars, others: Iterable[str], who: Actor) -> Patient:
        """Add somebody; ``others`` are the ids of those who were shown and are somebody else.

        Raises:
            SomebodyAlike: there is somebody like this who is none of ``others``, as when two register one person.
            ValueError: there is no name at all.
        """
        ask_of_phone(self._database, said.phone, who, Permission.REGISTER, self._clock())
        with acting(self._database, who, Permission.REGISTER, self._clock(), alone=True) as act:
            return registered(act, said, others)

    def take_back(self, patient_id: str, who: Actor) -> None:
        """Take a registration back that was a mistake, with the visit for which it was made.

        The record stays, and nobody is found by it any more. Raises MoreOnFile where they were not registered here, or
        anything else is on file of them: then the record may be joined to another one.
        """
        with acting(self._database, who, Permission.REGISTER, self._clock(), alone=True) as act:
            take_back(act, patient_id)

    def practitioners(self, who: Actor, site: str = "") -> tuple[str, ...]:
        """Whom one can come to see at a site (a key; empty for all), and such as nobody says where they work."""
        who.must(Permission.SEE_DAY)
        places = self._clinic.current.places
        person, role = tables.practitioner, tables.practitioner_role
        query = (
            select(person.c.id, person.c.name, role.c.location)
            .join(role, role.c.practitioner == person.c.id, isouter=True)
            .order_by(person.c.name, person.c.id)
        )
        with self._database.under(who).read() as connection:
            found = connection.execute(query).all()
        here = (row.name for row in found if not site or places.site_of(row.location or "") in ("", site))
        return tuple(dict.fromkeys(name for name in here if name))


def ask_of_phone(database: Database, phone: str, who: Actor, may: Permission, now: datetime) -> None:
    """Before `alike_in`: a server tells on whose cards a number stands once it is committed that somebody asks."""
    if not database.embedded and whole_phone(phone):
        with acting(database, who, may, now) as act:
            act.connection.execute(select(func.kiosk_ask_phone(whole_phone(phone))))


def registered(act: Act, said: Particulars, others: Iterable[str]) -> Patient:
    """Within an act that nobody else does meanwhile, after `ask_of_phone`: `RegisteringService.register`."""
    if not fold(said.family + said.given):
        raise ValueError("somebody has a name")
    connection = act.connection
    known = set(others)
    found = tuple(item for item in alike_in(connection, said.as_patient()) if item.patient.id not in known)
    if found:
        raise SomebodyAlike(found)
    patient = said.as_patient(str(uuid7()), _next_number(connection))
    connection.execute(insert(tables.patient).values(**with_keys(patient_row(patient))))
    write_names(connection, {patient.id: (patient, tuple[HumanName, ...]())})
    announce(connection, Topic.RECORD)
    act.did(Action.REGISTERED, patient.id)
    return patient


def alike_in(connection: Connection, one: Patient) -> tuple[Alike, ...]:
    """Who of the record may be ``one``, of whose number was asked: see `ask_of_phone`."""
    person = tables.shown_patient
    days = [day for day in (one.birth_date, turned(one.birth_date)) if day is not None]
    called = _of_phone(connection, one.contact.phone)
    which = or_(person.c.birth_date.in_(days), person.c.id.in_(sorted(called)))
    query = select(person).where(which, stands(person.c.id)).order_by(person.c.family, person.c.id)

    def made(row: RowMapping) -> Patient:
        found = reading.patient_from(row)
        if found.id in called and not found.contact.phone:
            # A server shows no card here, and says whose number it is.
            return replace(found, contact=replace(found.contact, phone=one.contact.phone))
        return found

    found = alike(one, rows.read(connection, query, [person.c.id], made).made)[:MOST]
    kept = kept_for(connection, (item.patient.id for item in found))
    if not kept:
        return found
    # Who is like a double is asked about the record that stays.
    stays = select(person).where(person.c.id.in_(sorted(set(kept.values()) - {one.id})))
    by_key = {patient.id: patient for patient in rows.read(connection, stays, [person.c.id], made).made}
    asked: dict[str, Alike] = {}
    for item in found:
        key = kept.get(item.patient.id, item.patient.id)
        if key == item.patient.id or key in by_key:
            asked.setdefault(key, Alike(by_key.get(key, item.patient), item.by))
    return tuple(asked.values())


def _of_phone(connection: Connection, phone: str) -> frozenset[str]:
    """On whose cards this telephone number stands, as far as its end goes where the record is embedded."""
    key, person = factor_key(Factor.PHONE, phone), tables.patient.c
    if not key or not whole_phone(phone):
        return frozenset()
    if connection.dialect.name == "postgresql":
        asked = select(func.kiosk_same_phone(key, whole_phone(phone)))
    else:
        asked = select(person.id).where(person.phone_key == key)
    return frozenset(connection.execute(asked).scalars())


def _next_number(connection: Connection) -> str:
    """The next of the clinic's own numbers that nobody has, and by which nobody is found."""
    person, name = tables.patient, tables.patient_name
    own = select(person.c.mrn).where(person.c.mrn.startswith(OWN_NUMBERS, autoescape=True))
    counted = [mrn.removeprefix(OWN_NUMBERS) for mrn in connection.execute(own).scalars()]
    number = max((int(text) for text in counted if text.isascii() and text.isdecimal()), default=0)
    while True:
        number += 1
        mrn = f"{OWN_NUMBERS}{number:0{_DIGITS}}"
        taken = select(name.c.patient_id).where(name.c.key == fold(mrn)).limit(1)
        if connection.execute(taken).first() is None:
            return mrn
