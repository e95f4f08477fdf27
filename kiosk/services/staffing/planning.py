"""When the clinic can be booked, as somebody sees and changes it who may."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, distinct, func, literal, select

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_document import Decisions
from kiosk.domain.permissions import Permission
from kiosk.domain.places import Places
from kiosk.domain.planning import Planning
from kiosk.domain.planning.deciding import PlanPart, PlanWrong, decided, ended, last_day, without
from kiosk.services.record.clinic import ClinicService
from kiosk.services.staffing import sessions
from kiosk.services.staffing.deciding import settings_for
from kiosk.store import tables
from kiosk.store.database import Database

_TIME = tables.booked_time.c
Change = Callable[[Planning, Places], Planning]


@dataclass(frozen=True)
class KnownPlan:
    """The plan, and the places and services it is of."""

    planning: Planning
    places: Places


class PlanMaker:
    """Shows and changes it. Each call raises NotAllowed or SignedOut where somebody may not.

    What changes something raises AskAgain as well, and PlanWrong where it cannot be so; it changes nothing then.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def all(self, who: Actor) -> KnownPlan:
        """All of it."""
        settings = self._settings(who)
        return KnownPlan(settings.planning, settings.places)

    def decide(
        self, who: Actor, part: PlanPart, key: str, said: Mapping[str, object], *, new: bool = False
    ) -> None:
        """Say something of one thing of the plan, or of a ``new`` one, as `kiosk.domain.planning.deciding.decided`."""
        self._change(who, lambda planning, places: decided(planning, part, key, said, places, new=new))

    def take_away(self, who: Actor, part: PlanPart, key: str) -> None:
        """It is in the plan no more. Raises PlanWrong for a calendar that is needed, or in which somebody is booked."""

        def change(planning: Planning, _: Places) -> Planning:
            return without(planning, part, key)

        if part is PlanPart.CALENDARS and (ahead := self.ahead(who, key)):
            raise PlanWrong(
                f"'{key}' has bookings ahead: {ahead:,}. Move them, or let it end on a day after them instead."
            )
        self._change(who, change)

    def end(self, who: Actor, key: str, last: str) -> None:
        """A calendar is worked up to a day, and never after it; what is booked after it stays booked."""
        self._change(who, lambda planning, _: ended(planning, key, last))

    def ahead(self, who: Actor, key: str, after: str = "") -> int:
        """How many bookings of a calendar are ahead, or begin ``after`` a day as it is typed. Raises PlanWrong."""
        settings = self._settings(who)
        since = self._clock()
        if after:
            midnight = datetime.combine(last_day(after) + timedelta(days=1), time(), ZoneInfo(settings.zone))
            since = max(since, midnight.astimezone(UTC))
        with self._database.under(who).read() as connection:
            if connection.dialect.name == "postgresql":
                # Who decides of the plan sees no patient: the server counts for them.
                asked = select(func.kiosk_booked_after(key, literal(since, tables.UtcDateTime())))
            else:
                asked = select(func.count(distinct(_TIME.appointment_id))).where(
                    _TIME.calendar == key, _TIME.begins >= since
                )
            return int(connection.execute(asked).scalar_one())

    def _settings(self, who: Actor) -> ClinicSettings:
        return settings_for(self._database, who, self._clock())

    def _change(self, who: Actor, change: Change) -> None:
        """What another has decided meanwhile stays: it is said of the plan as it stands in the transaction."""

        def may(connection: Connection) -> None:
            sessions.must(connection, who, Permission.SET_CLINIC, self._clock())

        def decide(settings: ClinicSettings, wrong: tuple[str, ...]) -> Decisions:
            if "planning" in wrong:
                raise PlanWrong("The plan in the record cannot be read; take a file of all of it over first.")
            return Decisions({"planning": change(settings.planning, settings.places)})

        ClinicService(self._database.under(who)).take_over(decide, who.name, self._clock, may)
