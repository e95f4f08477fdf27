"""The made-up clinic of the demonstration: believable people of many origins, none of them real.

Everything comes from one seed, so that the same clinic can be made again. Phone numbers are of the 555-01xx range,
which belongs to nobody; towns, streets, insurers and staff are invented.

One file, though long: a clinic's people, bookings and answers are drawn one after the other from the same seed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from kiosk import paths
from kiosk.cli.made_up_names import ORIGINS, PAYERS, RELATIONSHIPS, ROMANISED, STREETS, TOWNS, Origin
from kiosk.cli.made_up_words import WORDS
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.names import fold
from kiosk.domain.people import Appointment, AppointmentStatus, Contact, Coverage, Patient
from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.places import Location, Practitioner
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemStatus, Reason
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ConsentGiven,
    ContactConfirmed,
    CoverageConfirmed,
    FormCompleted,
    HandedToDesk,
    SignatureMethod,
    Step,
    StepRecord,
    item_of,
)
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.record import sessions
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database

NAME = "Riverbend Community Clinic"
DOCTORS = (
    "Dr. Amara Osei-Lind",
    "Dr. Tomás Valverde",
    "Dr. Mei-Ling Zhao",
    "Nurse Ingrid Halvorsen",
    "Dr. Samir Qadri",
)
PLACES = (
    ("Family medicine", "Room 204", "Waiting area B", "Take the elevator to floor 2, then turn left."),
    ("Family medicine", "Room 206", "Waiting area B", "Take the elevator to floor 2, then turn left."),
    (
        "Pediatrics",
        "Room 112",
        "Waiting area A",
        "Follow the yellow line on the floor to the end of the hall.",
    ),
    ("Women's health", "Room 215", "Waiting area C", "Take the elevator to floor 2, then turn right."),
    ("Laboratory", "Room 101", "Waiting area A", "Go straight on; the door is on your right."),
)
# Who comes where, and for what: by the place's number.
PEDIATRICS, WOMENS_HEALTH = 2, 3
FOR_ADULTS, FOR_WOMEN = (0, 1, 4), (0, 1, WOMENS_HEALTH, 4)
REASONS = (
    ("Check-up", "Follow-up", "Blood pressure check", "Vaccination", "New patient visit"),
    ("Check-up", "Follow-up", "Blood pressure check", "Vaccination", "New patient visit"),
    ("Check-up", "Vaccination", "Follow-up"),
    ("Check-up", "Follow-up", "New patient visit"),
    ("Blood test", "Lab results"),
)
GROWN_UP, OLD = 18, 70
# By number: a child; and who comes with somebody old.
CHILD = 5
CARER, CARERS_PHONE = "Rosalind Whitlock", "(413) 555-0123"
NO_RELATIVES = ("friend", "neighbor")
BOOKED = 60
# Who was here some days ago, by number, the third of those to try among them.
REGULARS = (2, 10, 20, 30)
LAST_TIME = timedelta(days=6)
# How the options of our questionnaires say no.
_NO_CODES = ("none", "never", "no", "does-not-apply")
# Minutes from now of those who can check in, one after the other.
_OPEN_OFFSETS = (5, 10, 15, 20, 25, 30, 35, 40)


@dataclass(frozen=True)
class TryThis:
    """A patient to try, as they would answer the identity questions; ``story`` says what to expect."""

    family: str
    birth_date: date
    phone_last_four: str
    postcode: str
    story: str
    mrn: str


@dataclass(frozen=True)
class MadeUpClinic:
    """What was made: its name, and three patients to try, the first English, the second Spanish-speaking, the third
    with everything fresh; and two for whom it is asked who is here, a child and somebody with a carer."""

    name: str
    try_these: tuple[TryThis, TryThis, TryThis]
    represented: tuple[TryThis, TryThis]


class RealRecordRefused(EnvironmentFailure):
    """The database holds patients who are not made up; mixing ours in would spoil it."""


def make_clinic(
    database: Database, clock: Callable[[], datetime], seed: int = 2026, patients: int = 300
) -> MadeUpClinic:
    """Fill the record with the made-up clinic, its appointments around now.

    Made again from the same seed on the same day it gives the same people and bookings, these as if nobody had come.

    Raises:
        ValueError: fewer patients than today's bookings and the people with a part of their own need.
        RealRecordRefused: the record holds patients who are not of this clinic.
    """
    if patients < BOOKED + 10:
        raise ValueError(f"a clinic of fewer than {BOOKED + 10} patients is not made")
    maker = _Maker(seed, clock())
    people = maker.people(patients)
    service = PatientService(database)
    settings = replace(ClinicService(database).load(), name=NAME, words=WORDS)
    with database.read() as connection:
        known = set(
            connection.execute(tables.patient.select().with_only_columns(tables.patient.c.id)).scalars()
        )
    if known - {person.id for person in people}:
        raise RealRecordRefused("the database holds other patients")
    ClinicService(database).save(settings)
    maker.settings = settings
    service.save(
        people,
        maker.appointments(people),
        maker.coverages(people),
        maker.practitioners(),
        maker.locations(),
        maker.other_families,
    )
    _earlier_visits(database, settings, maker, people)
    frail = maker.cared_for(people)
    carer = RelatedPerson(maker.id_of("related", frail.mrn), CARER, "carer", CARERS_PHONE)
    service.take_in_related([(frail.id, carer)], maker.now, NAME)
    english, spanish, fresh = (_try(people[number]) for number in range(3))
    return MadeUpClinic(
        NAME,
        (
            english("speaks English; nothing was ever confirmed, so every step is asked"),
            spanish("speaks Spanish; the insurance on file has to be confirmed"),
            fresh("was here last week; everything is fresh, so the check-in is at its shortest"),
        ),
        (
            _try(people[CHILD])("a child: whoever is here says who they are, and signs"),
            _try(frail)("has a carer on file, so it is asked who is here"),
        ),
    )


def _holder(child: Patient) -> str:
    """What whoever holds a child's insurance is to the child."""
    return "parent" if child.contact.emergency_relationship in ("mother", "father") else "other"


def _try(person: Patient) -> Callable[[str], TryThis]:
    four = factor_key(Factor.PHONE, person.contact.phone)
    return lambda story: TryThis(
        person.family, person.birth_date, four, person.contact.postal_code, story, person.mrn
    )


class _Maker:
    """Draws everything from one seed, in a fixed order."""

    def __init__(self, seed: int, now: datetime) -> None:
        self._seed = seed
        self._random = Random(seed)
        self.now = now
        self.settings = ClinicSettings()
        self.other_families: dict[str, tuple[str, ...]] = {}

    def id_of(self, kind: str, key: object) -> str:
        """The same id for the same thing of the same seed."""
        return str(uuid5(NAMESPACE_URL, f"made-up-clinic/{self._seed}/{kind}/{key}"))

    def people(self, count: int) -> list[Patient]:
        """The three to try first; then two who are alike, a child, and everybody else."""
        origins = {origin.name: origin for origin in ORIGINS}
        made = [
            self._person(0, origins["Irish"], "female", ("O'Brien", "Nora Kathleen"), date(1958, 3, 27)),
            self._person(1, origins["Mexican"], "female", ("Ríos Zamora", "Lucía Elena"), date(1985, 9, 14)),
            self._person(2, origins["Nigerian"], "male", ("Adeyemi", "Tunde Kolawole"), date(1979, 11, 2)),
            self._person(3, origins["Anglo"], "male", ("Fairbanks", "Walter"), date(1949, 6, 5)),
            self._person(4, origins["Anglo"], "male", ("Fairbanks", "Wendell"), date(1949, 6, 5)),
            self._person(5, origins["Vietnamese"], "female", ("Nguyễn", "Mai Lan"), date(2018, 4, 19)),
        ]
        # Twins who live together: name, birth date, phone and postcode say the same of both.
        made[4] = replace(made[4], contact=made[3].contact)
        taken = {(fold(person.family), person.birth_date) for person in made}
        while len(made) < count:
            origin = self._random.choice(ORIGINS)
            person = self._person(len(made), origin, self._random.choice(("female", "male")))
            if (fold(person.family), person.birth_date) not in taken:
                taken.add((fold(person.family), person.birth_date))
                made.append(person)
        for number in REGULARS:
            made[number] = replace(made[number], contact_confirmed_at=self.now - LAST_TIME)
        return made

    def cared_for(self, people: list[Patient]) -> Patient:
        """The first old person who can check in now, and is nobody of those with a part of their own."""
        today = self.now.date()
        return next(
            person
            for number, person in enumerate(people[:BOOKED])
            if number > CHILD
            and number not in REGULARS
            and number % 10 < 6
            and person.age_on(today) >= OLD
            and person.family.isascii()
        )

    def _person(
        self,
        number: int,
        origin: Origin,
        sex: str,
        name: tuple[str, str] | None = None,
        born: date | None = None,
    ) -> Patient:
        draw = self._random
        family, given = name or origin.draw(draw, sex)
        born = born or date(1932, 1, 1) + timedelta(days=draw.randrange(86 * 365))
        key = self.id_of("patient", number)
        confirmed = draw.choice((None, None, 4, 30, 70, 140, 400))
        if sex == "female" and name is None and origin.may_marry and draw.random() < 0.2:
            self.other_families[key] = (draw.choice(origin.families),)
        if family in ROMANISED:
            # As such a clinic's record has it, for letters that no keyboard there types.
            self.other_families[key] = (ROMANISED[family],)
        return Patient(
            id=key,
            mrn=str(100_001 + number),
            family=family,
            given=given,
            birth_date=born,
            sex=sex,
            language=origin.language if draw.random() < origin.keeps_language or number < 6 else "en",
            contact=self._contact(number, origin, (family, given), born),
            contact_confirmed_at=self.now - timedelta(days=confirmed) if confirmed and number > 5 else None,
        )

    def _contact(self, number: int, origin: Origin, name: tuple[str, str], born: date) -> Contact:
        draw = self._random
        town, state, code = draw.choice(TOWNS)
        age = self.now.year - born.year
        fitting = [kin for kin in RELATIONSHIPS if kin.youngest <= age <= kin.oldest]
        kin = draw.choice(fitting)
        other_family, other_given = origin.draw(draw, kin.sex or draw.choice(("female", "male")))
        while other_given and other_given == name[1]:
            other_given = origin.draw(draw, kin.sex or draw.choice(("female", "male")))[1]
        # Where people have one name only, it is not handed down; and friends have a name of their own.
        family = other_family if kin.word in NO_RELATIVES else name[0]
        other = f"{other_given} {family}" if other_given else other_family
        has_call = number < 6 or draw.random() < 0.85
        return Contact(
            phone=self._phone(),
            email=f"patient{number + 1}@example.org" if draw.random() < 0.7 else "",
            address_line=f"{draw.randrange(1, 900)} {draw.choice(STREETS)}",
            city=town,
            state=state,
            postal_code=code,
            emergency_name=other if has_call else "",
            emergency_relationship=kin.word if has_call else "",
            emergency_phone=self._phone() if has_call else "",
        )

    def _phone(self) -> str:
        """Of the numbers that are kept free for stories: 555-0100 to 555-0199."""
        return f"({self._random.choice(('413', '508', '617', '781', '978'))}) 555-01{self._random.randrange(100):02d}"

    def coverages(self, people: list[Patient]) -> dict[str, Coverage]:
        """Insurances by patient: four of five have one, some confirmed lately, children through a parent."""
        found: dict[str, Coverage] = {}
        for number, person in enumerate(people):
            draw = self._random
            payer, prefix = draw.choice(PAYERS)
            confirmed = draw.choice((None, None, 6, 45, 200))
            child = person.age_on(self.now.date()) < GROWN_UP
            missing = draw.random() < 0.2
            coverage = Coverage(
                id=self.id_of("coverage", number),
                payer=payer,
                member_id=f"{prefix}{draw.randrange(10**8, 10**9)}",
                group_number=f"GRP-{draw.randrange(1000, 10000)}" if draw.random() < 0.7 else "",
                subscriber_name=person.contact.emergency_name if child else "",
                subscriber_relationship=_holder(person) if child else "self",
                confirmed_at=self.now - timedelta(days=confirmed) if confirmed and number > 5 else None,
            )
            if number in REGULARS:
                coverage = replace(coverage, confirmed_at=self.now - LAST_TIME)
            # The first has none, so that all of it is asked.
            if number != 0 and (number < 6 or number in REGULARS or not missing):
                found[person.id] = coverage
        return found

    def practitioners(self) -> list[Practitioner]:
        return [Practitioner(self.id_of("practitioner", name), name) for name in DOCTORS]

    def locations(self) -> list[Location]:
        return [Location(self.id_of("location", place[1]), *place) for place in PLACES]

    def appointments(self, people: list[Patient]) -> list[Appointment]:
        """Today's: most can be checked in now; a few are too early, too late, cancelled, or the second of a day."""
        made: list[Appointment] = []
        for number, person in enumerate(people[:BOOKED]):
            offset, status = _OPEN_OFFSETS[number % len(_OPEN_OFFSETS)], AppointmentStatus.BOOKED
            if number >= 6:
                match number % 10:
                    case 7:
                        offset = self.settings.early_minutes + 90
                    case 8:
                        offset = -self.settings.late_minutes - 35
                    case 9:
                        status = AppointmentStatus.CANCELLED
            made.append(self.appointment(person, number, self._today_at(offset), status))
            if number % 10 == 6:
                made.append(self.appointment(person, number, self._today_at(offset + 60), status, "second"))
        return made

    def appointment(
        self, person: Patient, number: int, start: datetime, status: AppointmentStatus, key: str = ""
    ) -> Appointment:
        """A booking of ``person`` where people like them are seen."""
        if person.age_on(self.now.date()) < GROWN_UP:
            lane = PEDIATRICS
        else:
            lanes = FOR_WOMEN if person.sex == "female" else FOR_ADULTS
            lane = lanes[number % len(lanes)]
        reasons = REASONS[lane]
        day = self.settings.today(start).isoformat()
        place, room, area, directions = PLACES[lane]
        return Appointment(
            self.id_of("appointment", f"{day}/{number}/{key}"),
            person.id,
            start,
            20,
            status,
            DOCTORS[lane],
            place,
            room,
            area,
            directions,
            reasons[number // len(PLACES) % len(reasons)],
        )

    def _today_at(self, minutes: int) -> datetime:
        """``minutes`` from now to the full five, but today: near midnight what would be tomorrow is just now."""
        at = (self.now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
        at -= timedelta(minutes=at.minute % 5)
        if self.settings.today(at) == self.settings.today(self.now):
            return at
        return self.now.replace(second=0, microsecond=0)


def _earlier_visits(
    database: Database, settings: ClinicSettings, maker: _Maker, people: list[Patient]
) -> None:
    """A whole visit last week of the third patient and a few others, made by checking them in."""
    then, desk = maker.now - LAST_TIME, of_command("Front desk")
    service = CheckInService(database, settings, lambda: then)
    queue = QueueService(database, settings, lambda: then)
    there = {row.mrn for row in ArrivalService(database, settings, lambda: then).today(desk)}
    for person, number in ((people[number], number) for number in REGULARS):
        if person.mrn in there:
            continue
        booking = maker.appointment(person, number, then, AppointmentStatus.BOOKED, "earlier")
        with database.write(now=then) as connection:
            session = sessions.grant(connection, person.id, "lobby-1", then, settings.session_minutes)
        PatientService(database).save([], [booking])
        visit = service.open_visit(session, (booking.id,), "lobby-1")
        steps: list[Step] = [ContactConfirmed()]
        steps += [FormCompleted(url, *_answers(url, then)) for url in settings.questionnaires]
        if visit.coverage is not None:
            steps.append(CoverageConfirmed(visit.coverage.id))
        steps += [
            ConsentGiven(key, "1", "en", SignatureMethod.TYPED, f"{person.given} {person.family}".strip())
            for key in settings.consents
        ]
        for sequence, step in enumerate((*steps, *_left(visit, steps), CheckInFinished()), start=1):
            key = maker.id_of("record", f"{booking.id}/{sequence}")
            service.apply(session, StepRecord(key, visit.id, "lobby-1", sequence, then, step))
        if way := queue.acknowledge(visit.id, desk):
            queue.move(way.ticket_id, TicketStatus.WAITING, TicketStatus.SERVING, desk, booking.room)
            queue.move(way.ticket_id, TicketStatus.SERVING, TicketStatus.DONE, desk)


def _left(visit: LobbyVisit, steps: Sequence[Step]) -> list[Step]:
    """What nobody here has an answer for, as for a kind of item that has been added, is left to the desk."""
    told = {item_of(step) for step in steps}
    return [
        HandedToDesk(item.kind, item.key, Reason.PATIENT_ASKED)
        for item in visit.checklist
        if item.status is ItemStatus.DUE and (item.kind, item.key) not in told
    ]


def _answers(url: str, authored: datetime) -> tuple[str, dict[str, Any]]:
    """The version of a questionnaire, and a response to it that says no wherever that can be said."""
    for path in sorted((paths.resources() / "questionnaires").glob("*.json")):
        form = json.loads(path.read_text(encoding="utf-8"))
        if form.get("url") == url:
            items = _noes(form.get("item", []))
            return str(form.get("version", "1")), {
                "resourceType": "QuestionnaireResponse",
                "questionnaire": url,
                "status": "completed",
                "authored": authored.isoformat(),
                "item": items,
            }
    return "1", {"resourceType": "QuestionnaireResponse", "questionnaire": url, "status": "completed"}


def _noes(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for item in items:
        said = {"linkId": item["linkId"], "text": item.get("text", "")}
        if item.get("type") == "boolean":
            found.append(said | {"answer": [{"valueBoolean": False}]})
        elif item.get("type") in ("choice", "open-choice"):
            options = [option.get("valueCoding", {}) for option in item.get("answerOption", [])]
            noes = [no for no in options if no.get("code") in _NO_CODES][:1]
            kept = [{name: no[name] for name in ("system", "code", "display") if name in no} for no in noes]
            found += [said | {"answer": [{"valueCoding": no}]} for no in kept]
        elif inner := _noes(item.get("item", [])) if item.get("type") == "group" else []:
            found.append(said | {"item": inner})
    return found
