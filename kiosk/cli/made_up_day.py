"""What the demonstration's clinic has besides people and bookings: a plan, ways through its house, what is owed, calls.

Only the demonstration has it: whoever tries the program finds something behind each button.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import select

from kiosk.cli.made_up import DOCTORS, NAME, PLACES, MadeUpClinic
from kiosk.cli.made_up_words import (
    LIFT_LEFT,
    LIFT_RIGHT,
    STAIRS_LEFT,
    STAIRS_RIGHT,
    STRAIGHT_ON,
    YELLOW_LINE,
    in_all,
)
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.clinic_document import Decisions
from kiosk.domain.delays import DelayOf, DelayReason, NewDelay
from kiosk.domain.messages import NewMessage, ToWhom
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.places import HealthcareService, Location, LocationKind, VisitType
from kiosk.domain.planning import BookedKind, Calendar, Holiday, Hours, OtherHours, Planning
from kiosk.domain.planning.free import Wish
from kiosk.domain.telephone.calls import About, CallTopic
from kiosk.domain.walking import Walk
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.delays import DelayService
from kiosk.services.desk.messages import MessageService
from kiosk.services.desk.money import MoneyService
from kiosk.services.desk.planning import PlanService
from kiosk.services.record.clinic import ClinicService
from kiosk.store import tables
from kiosk.store.database import Database

# Where the kiosk, the desk and the board of the demonstration stand, and the house that it is in.
LOBBY, SITE = "entrance", "riverbend"
# By the number of the place: how one gets there, without steps, and by stairs.
WAYS = (
    (LIFT_LEFT, STAIRS_LEFT),
    (LIFT_LEFT, STAIRS_LEFT),
    (YELLOW_LINE, ""),
    (LIFT_RIGHT, STAIRS_RIGHT),
    (STRAIGHT_ON, ""),
)
# Each with its kinds of visit, how long one takes, and the numbers of those who are seen for it.
SERVICES = (
    ("family", "Family medicine", "Medicina familiar", (("follow-up", "Follow-up", "Control", 20),), (0, 1)),
    ("laboratory", "Laboratory", "Laboratorio", (("blood", "Blood test", "Análisis de sangre", 15),), (4,)),
    ("pediatrics", "Pediatrics", "Pediatría", (("child", "Check-up", "Revisión", 30),), (2,)),
    ("women", "Women's health", "Salud de la mujer", (("check-up", "Check-up", "Revisión", 30),), (3,)),
)
# What patients book by themselves: of the others not all are for each of them.
FOR_EVERYBODY = ("family", "laboratory")
WEEK = (1, 2, 3, 4, 5)
MORNING, EVENING = 8 * 60, 17 * 60
DELAYED, LATE_MINUTES = 4, 15
AHEAD, PROMISED = timedelta(days=9), timedelta(hours=2)
DEMO = of_command("demo")


def furnish_day(database: Database, clinic: MadeUpClinic, clock: Callable[[], datetime]) -> None:
    """Give ``clinic``, which was made in ``database`` just now, all that a day has. To be done once."""
    service = ClinicService(database)
    before = service.load()
    places, walks = _house(before)
    settings = {"planning": _planning(before, clock()), "walks": walks}
    service.take_over(Decisions(settings, places=places, services=_services()), DEMO.name, clock)
    settings_now = InForce(service.load())
    english, spanish, fresh = _ids_to_try(database, clinic)
    _book(PlanService(database, settings_now, clock), fresh, settings_now.current, clock())
    _owe(MoneyService(database, settings_now, clock, DEMO.name), english, spanish)
    doctor = DOCTORS[DELAYED]
    DelayService(database, clock).enter(
        NewDelay(DelayOf.PRACTITIONER, doctor, DelayReason.BUSY, LATE_MINUTES), DEMO
    )
    CallBackService(database, clock).promise(
        About(patient_id=english, topic=CallTopic.RESULT, about="Asks whether the blood test is back"),
        clock() + PROMISED,
        DEMO,
    )


def _ids_to_try(database: Database, clinic: MadeUpClinic) -> tuple[str, str, str]:
    """The patients' ids of those to try, in their order."""
    person = tables.patient.c
    with database.read() as connection:
        known = {row.mrn: row.id for row in connection.execute(select(person.mrn, person.id))}
    english, spanish, fresh = (known[each.mrn] for each in clinic.try_these)
    return english, spanish, fresh


def _house(settings: ClinicSettings) -> tuple[tuple[Location, ...], tuple[Walk, ...]]:
    """Its places, now in one house, and how one walks from the entrance to each."""
    by_room = {place.room: place for place in settings.places.locations}
    house = Location(SITE, NAME, kind=LocationKind.SITE)
    door = Location(
        LOBBY, "Entrance", kind=LocationKind.AREA, part_of=SITE, names={"en": "Entrance", "es": "Entrada"}
    )
    places, walks = [house, door], []
    for (_, room, _, _), (level, stairs) in zip(PLACES, WAYS, strict=True):
        place = replace(by_room[room], kind=LocationKind.ROOM, part_of=SITE)
        places.append(place)
        walks.append(Walk(LOBBY, place.id, 2, step_free=True, says=in_all(level)))
        if stairs:
            walks.append(Walk(LOBBY, place.id, 1, step_free=False, says=in_all(stairs)))
    return tuple(places), tuple(walks)


def _services() -> tuple[HealthcareService, ...]:
    return tuple(
        HealthcareService(
            key,
            name,
            {"es": spanish},
            SITE,
            visit_types=tuple(
                VisitType(kind, said, {"es": es}, minutes) for kind, said, es, minutes in kinds
            ),
        )
        for key, name, spanish, kinds, _ in SERVICES
    )


def _planning(settings: ClinicSettings, now: datetime) -> Planning:
    """Everybody's week, a conference, a day on which the clinic is closed, and the kinds that patients book."""
    rooms = {place.room: place.id for place in settings.places.locations}
    today = settings.today(now)
    away, closed = (today + timedelta(days=days) for days in (3, 20))
    calendars = [
        Calendar(
            f"doctor-{number}",
            doctor,
            place=rooms[PLACES[number][1]],
            hours=(Hours(WEEK, MORNING, EVENING),),
            changes=(OtherHours(f"{away}", f"{away}", why="Conference"),) if number == 1 else (),
        )
        for number, doctor in enumerate(DOCTORS)
    ]
    kinds = [
        BookedKind(
            key,
            kind,
            minutes,
            practitioners=tuple(f"doctor-{number}" for number in who),
            by_patients=key in FOR_EVERYBODY,
        )
        for key, _, _, visits, who in SERVICES
        for kind, _, _, minutes in visits
    ]
    return Planning(tuple(calendars), tuple(kinds), (Holiday(f"{closed}", "Staff day"),))


def _book(plan: PlanService, patient: str, settings: ClinicSettings, now: datetime) -> None:
    """The next visit of somebody, which they can confirm, move and cancel at the kiosk."""
    kind = settings.planning.kinds[0]
    free = plan.find(kind, now + AHEAD, now + 2 * AHEAD, Wish(), DEMO, 1)
    plan.book(patient, free[0], DEMO)


def _owe(money: MoneyService, english: str, spanish: str) -> None:
    for patient, kind, cents, about, why in (
        (english, ChargeKind.BALANCE, 4000, "Blood test last month", ""),
        (spanish, ChargeKind.COPAY, 2000, "Visita de hoy", "Copago de su plan"),
    ):
        money.charge(patient, NewCharge(kind, Money(cents, "USD"), about, insurance=why), DEMO)


def leave_word(database: Database, clinic: MadeUpClinic, clock: Callable[[], datetime]) -> None:
    """A word from a colleague for the desk, once somebody works there."""
    _, _, fresh = _ids_to_try(database, clinic)
    said = NewMessage(fresh, "Please ask for the new insurance card.", ToWhom.FRONT_DESK)
    MessageService(database, clock).write(said, DEMO)
