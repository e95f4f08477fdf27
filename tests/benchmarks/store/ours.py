"""What the services do, and how it is said beside what was done by hand."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime

from uuid6 import uuid7

from kiosk.domain.identity import Identified, IdentityClaim
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ContactConfirmed,
    FormCompleted,
    Step,
    StepRecord,
    VisitOpened,
)
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.record import reading, sessions
from kiosk.services.record.identity import IdentityService, _named
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import straight
from kiosk.store.database import Database
from tests.benchmarks.budget import percentile, report
from tests.benchmarks.store import processor
from tests.benchmarks.store.people import (
    FORM,
    RESPONSE,
    SETTINGS,
    claim_of,
    now,
    session_of,
    todays_id,
    visit_id,
)
from tests.factories import an_actor


class OurLookUp:
    """Who somebody is, without what else an identification makes of it.

    In a file that is the services' one statement. On a server a kiosk may not look anybody up: it asks the door, which
    counts the try and, once that is durable, opens the record of exactly one; whose it is, is not read here.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._service = IdentityService(database, SETTINGS, now)

    def __call__(self, claim: IdentityClaim, kiosk: str, moment: datetime) -> None:
        days = reading.day_bounds(SETTINGS.today(moment), SETTINGS)
        if self._database.embedded:
            with self._database.read_once() as connection:
                assert len(self._service._matching(connection, claim, days, _named(claim))) == 1
            return
        with self._database.write_once() as connection:
            sessions.unknown(connection)
            knocks = self._service._knocks(claim, kiosk, moment, days)
            ((may_try,),), ((found,),) = straight.in_turn(connection, *knocks)
            assert may_try
            assert found["outcome"] == "one", found


def steps(number: int, kiosk: str) -> tuple[StepRecord, StepRecord]:
    moment, visit = now(), visit_id(number)
    return (
        StepRecord(str(uuid7()), visit, kiosk, 1, moment, FormCompleted(FORM, "1.0.0", RESPONSE)),
        StepRecord(str(uuid7()), visit, kiosk, 2, moment, CheckInFinished()),
    )


def our_check_in(service: CheckInService, number: int, kiosk: str) -> None:
    service.apply(session_of(number), *steps(number, kiosk))


class OurCheckIn:
    """A whole check-in, and the list in which it is then: what a kiosk and a staff window ask of the services."""

    def __init__(self, kiosk: Database, staff: Database) -> None:
        self._door = IdentityService(kiosk, SETTINGS, now)
        self._checkin = CheckInService(kiosk, SETTINGS, now)
        self._arrivals = ArrivalService(staff, SETTINGS, now)

    def whole(self, number: int, kiosk: str) -> None:
        """Six commits, as by hand."""
        claim, booked = claim_of(number), (todays_id(number),)
        found = self._door.identify(claim, kiosk)
        assert isinstance(found, Identified), found

        def record(visit: str, step: Step) -> StepRecord:
            return StepRecord(str(uuid7()), visit, kiosk, 1, now(), step)

        visit = self._checkin.open_visit(found.session, booked, kiosk, record("", VisitOpened(claim, booked)))
        for step in (ContactConfirmed(), FormCompleted(FORM, "1.0.0", RESPONSE), CheckInFinished()):
            self._checkin.apply(found.session, record(visit.id, step))
        self._checkin.receipt(found.session, visit.id)

    def arrivals(self, most: int | None = None) -> object:
        return self._arrivals.today(an_actor(), most)


# Measuring.


class Took(float):
    """Milliseconds by the clock, and how many of them, and of what went on beside, processors have worked."""

    worked = 0.0


def milliseconds(work: Callable[[], object]) -> Took:
    begun, started = processor.worked(), time.perf_counter()
    work()
    took = Took((time.perf_counter() - started) * 1000)
    took.worked = processor.worked() - begun
    return took


def say(what: str, ours: float, hand: float, limit: float, unit: str = "ms") -> None:
    report(
        what, ours / hand, limit, f"{ours / hand:.2f} x ({ours:.2f} {unit} to {hand:.2f}), limit {limit:g} x"
    )


def say_both(what: str, ours: Sequence[Took], hand: Sequence[Took], limit: float) -> None:
    """The median against its limit; the tail beside it, and the processors' time."""
    mine, theirs = percentile(ours, 0.5), percentile(hand, 0.5)
    tail, their_tail = percentile(ours, 0.95), percentile(hand, 0.95)
    work, their_work = (percentile([one.worked for one in side], 0.5) for side in (ours, hand))
    facts = (
        f"{mine / theirs:.2f} x (p50 {mine:.2f} ms to {theirs:.2f}, p95 {tail:.2f} to {their_tail:.2f};"
        f" processors {work / their_work:.2f} x, {work:.2f} to {their_work:.2f})"
    )
    report(what, mine / theirs, limit, f"{facts}, limit {limit:g} x")
