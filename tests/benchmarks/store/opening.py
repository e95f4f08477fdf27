"""Opening time: two hundred kiosks."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing.context import SpawnContext
from random import Random
from typing import Any

from sqlalchemy.util import LRUCache
from uuid6 import uuid7

from kiosk.domain.identity import Identified
from kiosk.domain.visit.steps import FormCompleted, StepRecord
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from tests.benchmarks.budget import percentile, report
from tests.benchmarks.store.people import (
    FORM,
    LOGINS,
    PATIENCE,
    PROCESSES,
    RESPONSE,
    SETTINGS,
    T,
    claim_of,
    now,
    todays_id,
)
from tests.benchmarks.store.records import ServerRecord
from tests.services.clinic_maker import whole_visit

OPENING_SECONDS = 5.0
# How long the fastest of patients look at a screen before they touch it.
LOOK_SECONDS = 2.0


@dataclass(frozen=True)
class Opening:
    """What one kiosk's first patient waited for, in seconds, or why they could not check in."""

    waits: tuple[float, ...] = ()
    failure: str = ""


@dataclass(frozen=True)
class FirstPatient:
    login: str
    url: str
    number: int
    looks: float

    def check_in(self, compiled: Any, start: Callable[[], object]) -> Opening:
        database = Database(self.url)
        # A kiosk has a computer of its own to make its statements on; here they are made once for all of a process.
        database._engine._compiled_cache = compiled
        identity = IdentityService(database, SETTINGS, now)
        checkin = CheckInService(database, SETTINGS, now)
        database.revision()
        pause, waits = threading.Event(), []

        def waited(work: Callable[[], T]) -> T:
            begun = time.perf_counter()
            result = work()
            waits.append(time.perf_counter() - begun)
            pause.wait(self.looks)
            return result

        start()
        # Not all come through the door in the same moment.
        pause.wait(Random(self.number).random() * OPENING_SECONDS)
        try:
            found = waited(lambda: identity.identify(claim_of(self.number), self.login))
            assert isinstance(found, Identified), found
            session, booked = found.session, (todays_id(self.number),)
            visit = waited(lambda: checkin.open_visit(session, booked, self.login))
            for place, step in enumerate(whole_visit(), 1):
                given = FormCompleted(FORM, "1.0.0", RESPONSE) if isinstance(step, FormCompleted) else step
                record = StepRecord(str(uuid7()), visit.id, self.login, place, now(), given)
                waited(partial(checkin.apply, session, record))
            waited(lambda: checkin.receipt(session, visit.id))
        except Exception as error:
            return Opening(failure=repr(error))
        finally:
            database.close()
        return Opening(tuple(waits))


def _first_patients(patients: list[FirstPatient], barrier: Any, results: Any) -> None:
    compiled: Any = LRUCache(500)
    with ThreadPoolExecutor(len(patients)) as pool:
        results.put(list(pool.map(lambda patient: patient.check_in(compiled, barrier.wait), patients)))


def opening(context: SpawnContext, record: ServerRecord, first: int, looks: float) -> list[Opening]:
    patients = [
        FirstPatient(f"lobby_{place + 1}", record.url(f"lobby_{place + 1}"), first + place, looks)
        for place in range(LOGINS)
    ]
    barrier, results = context.Barrier(LOGINS, timeout=PATIENCE), context.Queue()
    parts = [patients[place::PROCESSES] for place in range(PROCESSES)]
    workers = [context.Process(target=_first_patients, args=(part, barrier, results)) for part in parts]
    for worker in workers:
        worker.start()
    found = [item for _ in workers for item in results.get()]
    for worker in workers:
        worker.join()
    return found


def opening_time(context: SpawnContext, record: ServerRecord, first: int) -> None:
    """All kiosks' first patients within seconds: as fast as patients can be, and then with no patients in the way.

    The kiosks' own work is done on the same processors as the server's.
    """
    what = f"opening time, {LOGINS} kiosks within {OPENING_SECONDS:g} s"
    for looks, how in (
        (LOOK_SECONDS, f"{LOOK_SECONDS:g} s for each screen"),
        (0.0, "no time for any screen"),
    ):
        found = opening(context, record, first, looks)
        first += LOGINS
        failures = [one.failure for one in found if one.failure]
        report(f"{what}, {how}: failed", len(failures), 0.5, f"{len(failures)} {failures[:1]}")
        answers = [wait for one in found for wait in one.waits] or [float("inf")]
        tail, middle = percentile(answers, 0.99), percentile(answers, 0.5)
        facts = f"p99 {tail:.2f} s, p50 {middle:.2f} s, limit 2 s"
        report(f"{what}, {how}: an answer", tail, 2.0, facts)
        visits = [sum(one.waits) for one in found if one.waits] or [float("inf")]
        tail, middle = percentile(visits, 0.99), percentile(visits, 0.5)
        facts = f"p99 {tail:.2f} s, p50 {middle:.2f} s"
        if looks:
            report(f"{what}, {how}: all waits of a check-in", tail, 2.0, f"{facts}, limit 2 s")
        else:
            print(f"{what}, {how}: all waits of a check-in: {facts}")
