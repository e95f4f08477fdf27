"""Every call of the plan, with the permission that it needs: a part of the table of `test_permitted`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.actor import Actor
from kiosk.domain.permissions import Permission
from kiosk.domain.planning.bookings import AnswerWay, EndReason, OverbookReason, PlanWay
from kiosk.domain.planning.free import ANY, FreeTime
from kiosk.services.desk.planning import PlanService
from kiosk.services.desk.reminders import ReminderService
from kiosk.services.desk.wait_list import WaitListService
from kiosk.store.database import Database
from tests.factories import an_actor
from tests.services.desk.planned_clinic import KIND, NINE, SETTINGS

# A time that is free until somebody books it.
FREE = FreeTime(NINE, KIND, "ana")
LATER = replace(FREE, start=NINE + timedelta(minutes=45))


class Planned:
    """A plan with one booking."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.serve(database, clock)
        self.plan.book("p3", FREE, an_actor())
        self.waits.put("p3", KIND, ANY, NINE.date(), an_actor())
        ((self.waiting, _),) = self.waits.all(an_actor())
        (self.booking,) = self.plan.plan(NINE.date(), NINE.date(), an_actor())

    def serve(self, database: Database, clock: Callable[[], datetime]) -> None:
        """From now on staff work with ``database``."""
        self.plan = PlanService(database, SETTINGS, clock)
        self.waits = WaitListService(database, SETTINGS, clock)
        self.reminders = ReminderService(database, SETTINGS, clock)


PLANNING: dict[str, tuple[Permission, Callable[[Planned, Actor], object]]] = {
    name if "." in name else f"PlanService.{name}": (Permission.BOOK, call)
    for name, call in {
        "WaitListService.all": lambda it, who: it.waits.all(who),
        "WaitListService.put": lambda it, who: it.waits.put("p2", KIND, ANY, NINE.date(), who),
        "WaitListService.take": lambda it, who: it.waits.take(it.waiting, LATER, who),
        "WaitListService.close": lambda it, who: it.waits.close(it.waiting, who),
        "ReminderService.of_day": lambda it, who: it.reminders.of_day(NINE.date(), who),
        "ReminderService.stop": lambda it, who: it.reminders.stop("p3", who),
        "find": lambda it, who: it.plan.find(KIND, NINE, NINE + timedelta(days=1), ANY, who),
        "plan": lambda it, who: it.plan.plan(NINE.date(), NINE.date(), who),
        "book": lambda it, who: it.plan.book("p2", replace(FREE, practitioner="bo"), who),
        "overbook": lambda it, who: it.plan.overbook("p2", FREE, OverbookReason.URGENT, who),
        "move": lambda it, who: it.plan.move(it.booking, LATER, who),
        "cancel": lambda it, who: it.plan.cancel(it.booking, EndReason.CLINIC, who),
        "confirm": lambda it, who: it.plan.confirm(it.booking, AnswerWay.DESK, who),
        "phone_of": lambda it, who: it.plan.phone_of("p3", who),
        "take_back": lambda it, who: it.plan.take_back(PlanWay((it.booking.id,), patient_id="p3"), who),
    }.items()
}
