"""The staff window on a large day: 5,000 visits of today among 100,000 patients, on PostgreSQL behind its wall.

What is measured is how long processors have worked, the window's and the server's: what else a machine does changes
that less than the clock's. Beside it stands the clock, and what it would say were the machine not busy otherwise.

One file, though long: filling such a day takes longer than measuring it, and it is filled once.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication

from kiosk import paths
from kiosk.app import content
from kiosk.app.staff import staff_services
from kiosk.clock import system_clock
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import InForce
from kiosk.domain.messages import NewMessage, ToWhom
from kiosk.domain.permissions import StaffRole
from kiosk.qt.feed import FeedBridge
from kiosk.qt.runner import Runner
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.forms import FormService
from kiosk.staff.sources import MESSAGES
from kiosk.staff.window import StaffWindow, make_window
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.benchmarks.budget import end, percentile, report
from tests.benchmarks.store import processor
from tests.benchmarks.store.people import (
    PATIENCE,
    SETTINGS,
    TODAYS,
    named,
    now,
    patient_id,
    todays_id,
    visit_id,
)
from tests.benchmarks.store.records import ServerRecord, make_logins
from tests.clusters import Cluster

PEOPLE = 100_000
# Milliseconds.
OPENS, SEARCH, CALL, RING, NEWS = 1500.0, 50.0, 30.0, 300.0, 150.0
SEARCHES, RINGS, TOLD = 200, 15, 30
# Of the visits so many wait still.
WAITING = 400
# Each presses it so many times, every so many seconds: more often nobody can be called and come.
STAFF, PRESSES, EVERY = 20, 6, 3.0


class Busy:
    """How much longer the clock takes than the processor now, by work that waits for nothing."""

    def __init__(self) -> None:
        self._seen: list[float] = []

    def look(self) -> None:
        """Look once more; it takes a few milliseconds."""
        began, worked = time.perf_counter(), time.thread_time()
        sum(range(200_000))
        self._seen.append((time.perf_counter() - began) / max(1e-9, time.thread_time() - worked))

    @property
    def factor(self) -> float:
        """At least 1."""
        return max(1.0, sum(self._seen) / len(self._seen)) if self._seen else 1.0


@dataclass(frozen=True)
class Took:
    """Milliseconds by the clock, and of the processors of this process and of the server."""

    clock: float
    worked: float


def told(what: str, took: list[Took], limit: float, busy: Busy, share: float = 0.95) -> None:
    """Report the p95, or another share, of what processors have worked."""
    found = percentile([each.worked for each in took], share)
    clock = percentile([each.clock for each in took], share)
    facts = f"{found:.0f} ms of {limit:.0f} ms of processors, {len(took)} times; by the clock {clock:.0f} ms,"
    report(f"{what}, p{share * 100:.0f}", found, limit, f"{facts} {clock / busy.factor:.0f} ms were it alone")


def milliseconds(work: Callable[[], object], busy: Busy) -> Took:
    busy.look()
    began, worked = time.perf_counter(), processor.worked()
    work()
    took = Took((time.perf_counter() - began) * 1000, processor.worked() - worked)
    busy.look()
    return took


# The day


def waits(number: int) -> bool:
    """Those who came last."""
    return number >= TODAYS - WAITING


def fill(record: ServerRecord) -> None:
    """Everybody of today has come."""
    record.fill(PEOPLE)
    moment, day = now(), SETTINGS.today(now())
    numbers = range(TODAYS)
    record.load(
        "visit",
        "id patient_id day status started_at arrived_at acknowledged_by version",
        (
            (visit_id(n), patient_id(n), day, "arrived" if waits(n) else "finished", moment, moment, "", 1)
            for n in numbers
        ),
    )
    record.load(
        "visit_appointment", "appointment_id visit_id", ((todays_id(n), visit_id(n)) for n in numbers)
    )
    kinds = (("identity", ""), ("contact", ""), ("insurance", ""), ("consent", "treatment"))
    record.load(
        "checklist_item",
        "visit_id kind key status position reason completed_by",
        ((visit_id(n), *kind, "done", place, "", "") for n in numbers for place, kind in enumerate(kinds)),
    )
    record.load(
        "ticket",
        "id visit_id day letter number status created_at called_by room times_called",
        (
            (
                f"now-{n:020}",
                visit_id(n),
                day,
                "B",
                n + 1,
                "waiting" if waits(n) else "done",
                moment,
                "",
                "",
                0,
            )
            for n in numbers
        ),
    )
    with psycopg.connect(record.url()) as connection:
        status = "CASE WHEN v.status = 'finished' THEN 'fulfilled' ELSE 'arrived' END"
        joined = "FROM visit_appointment l JOIN visit v ON v.id = l.visit_id WHERE l.appointment_id = a.id"
        connection.execute(f"UPDATE appointment a SET status = {status} {joined} AND v.day = %s", (day,))
    record.settle()


# Windows


@dataclass
class Desk:
    window: StaffWindow
    database: Database
    feed: FeedBridge
    runner: Runner

    def close(self) -> None:
        self.feed.stop()
        self.runner.close()
        self.window.close()
        self.database.close()


def until(done: Callable[[], bool], what: str) -> None:
    """Let windows work until that is so."""
    late = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > late:
            sys.exit(f"never: {what}")
        QApplication.processEvents()
        time.sleep(0.001)


def open_window(url: str, who: Actor) -> Desk:
    """A window with everybody of the day in it, painted."""
    database = Database(url)
    clinic = InForce(SETTINGS)
    forms = FormService(database, system_clock, content.load_forms(paths.resources() / "questionnaires"))
    services = staff_services(database, clinic, system_clock, forms)
    runner, feed = Runner(), FeedBridge(database.feed())
    window = make_window(services, runner, feed, clinic, who, system_clock, lambda: None)
    feed.start()
    window.resize(1366, 768)
    window.show()
    until(lambda: len(window.model.snapshot.arrivals) >= TODAYS, "the day is in the window")
    window.repaint()
    return Desk(window, database, feed, runner)


def linger() -> None:
    """Whatever is to be painted is."""
    late = time.monotonic() + 0.2
    while time.monotonic() < late:
        QApplication.processEvents()
        time.sleep(0.002)


class Painted(QObject):
    """What of a list is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def opening(url: str, who: Actor) -> Desk:
    busy, took = Busy(), []
    made: list[Desk] = []
    for _ in range(3):
        while made:
            made.pop().close()
        took.append(milliseconds(lambda: made.append(open_window(url, who)), busy))
    told(f"a window with {TODAYS} visits is open", took, OPENS, busy, 0.5)
    return made[0]


def one_row(desk: Desk, elsewhere: QueueService, who: Actor) -> None:
    """Somebody else acknowledges the last whom nobody has seen, who stays in place: nothing else is painted."""
    shelf, model = desk.window.shelf, desk.window.model
    shelf.go("arrivals")
    view, table = shelf.view("arrivals"), shelf.table("arrivals")
    desk.window._second.stop()
    until(lambda: desk.runner.idle, "it rests")
    painted, worked, heights = Painted(), [], []
    view.viewport().installEventFilter(painted)
    view.scrollToBottom()
    for place in range(table.rowCount() - 1, table.rowCount() - 7, -1):
        key = table.key_of(place)
        linger()
        painted.region = QRegion()
        elsewhere.acknowledge(key, who)
        began = time.thread_time()

        def seen(key: str = key) -> bool:
            return any(row.visit_id == key and row.acknowledged_at for row in model.snapshot.arrivals)

        until(seen, "the news is there")
        until(lambda: not painted.region.isEmpty(), "something is painted")
        linger()
        worked.append((time.thread_time() - began) * 1000)
        heights.append(float(painted.region.boundingRect().height()))
    view.viewport().removeEventFilter(painted)
    desk.window._second.start()
    row = float(view.rowHeight(0))
    # With the line between two rows.
    report("painted for one arrival", max(heights), row + 1, f"{max(heights):.0f} px of a row's {row:.0f} px")
    print(f"      the window's own work for it: median {median(worked):.0f} ms of processor")


def rings(desk: Desk) -> None:
    busy, took, telephone, bar = Busy(), [], desk.window.telephone, desk.window.phone.call
    for number in range(RINGS):
        name = f"Line {number}"

        def seen(name: str = name) -> bool:
            call = next((it for it in telephone.rings() if it.line == name), None)
            return call is not None and telephone.callers(call) is not None and bar.isVisible()

        def ring(name: str = name, number: int = number, seen: Callable[[], bool] = seen) -> None:
            telephone.ring(f"555 010 {number:04}", name)
            until(seen, "whose number it may be")

        took.append(milliseconds(ring, busy))
    told("ring to the caller's items on the screen", took, RING, busy)


def news(desks: list[Desk], elsewhere: QueueService, who: Actor) -> None:
    """Of an arrival and of a message, until it is in the window of somebody else.

    Each window has a processor of its own at its own computer: the others are here what the server has of them.
    """
    busy, took = Busy(), []
    for number in range(TOLD):
        key = visit_id(TODAYS - WAITING + number)

        def seen(key: str = key) -> bool:
            return all(
                any(
                    row.visit_id == key and row.acknowledged_at for row in desk.window.model.snapshot.arrivals
                )
                for desk in desks
            )

        def act(key: str = key, seen: Callable[[], bool] = seen) -> None:
            elsewhere.acknowledge(key, who)
            until(seen, "every window knows")

        took.append(milliseconds(act, busy))
    told(f"an arrival to a window, {STAFF} listen", took, NEWS, busy)
    busy, took = Busy(), []
    services = desks[0].window.model._services
    for number in range(TOLD):
        text = f"number {number}"

        def heard(text: str = text) -> bool:
            return all(
                any(row.text == text for row in desk.window.model.snapshot.of(MESSAGES)) for desk in desks
            )

        def write(text: str = text, heard: Callable[[], bool] = heard) -> None:
            services.messages.write(NewMessage(patient_id(1), text, ToWhom.EVERYBODY), who)
            until(heard, "every window has it")

        took.append(milliseconds(write, busy))
    told(f"a message to a window, {STAFF} listen", took, NEWS, busy)


# Services


def searches(database: Database, who: Actor) -> None:
    """By a name's beginning, a whole name, one that is mistyped, a number, a ticket."""
    service, random, busy = ArrivalService(database, InForce(SETTINGS), system_clock), Random(7), Busy()
    took: dict[str, list[Took]] = {}
    for _ in range(SEARCHES // 5):
        family, given, _born = named(random.randrange(PEOPLE))
        for kind, text in (
            ("the beginning of a name", family[:7]),
            ("both names", f"{family} {given}"),
            ("a name mistyped", f"{family[:3]}{family[4:]}"),
            ("a record number", f"M{random.randrange(PEOPLE):08}"),
            ("a ticket", f"B{random.randrange(1, TODAYS)}"),
        ):
            took.setdefault(kind, []).append(milliseconds(partial(service.search, text, who), busy))
    for kind, found in took.items():
        print(f"      {kind}: median {median(each.worked for each in found):.0f} ms of processors")
    told("search", [each for found in took.values() for each in found], SEARCH, busy)


def _presser(url: str, people: list[Actor], barrier: Any, results: Any) -> None:
    found: list[float] = []
    busy = Busy()

    def press(who: Actor, number: int) -> None:
        database = Database(url)
        queue = QueueService(database, InForce(SETTINGS), system_clock)
        queue.call_next(who, f"Room {number}")
        barrier.wait()
        time.sleep(EVERY * number / STAFF)
        for _ in range(PRESSES):
            began = time.perf_counter()
            called = queue.call_next(who, f"Room {number}")
            found.append((time.perf_counter() - began) * 1000)
            assert called is not None
            time.sleep(max(0.0, EVERY - (time.perf_counter() - began)))
        database.close()

    threads = [threading.Thread(target=press, args=(who, number)) for number, who in enumerate(people)]
    for thread in threads:
        thread.start()
    for _ in range(20):
        busy.look()
        time.sleep(0.1)
    for thread in threads:
        thread.join()
    results.put((found, busy.factor))


def call_next(record: ServerRecord, people: list[Actor]) -> None:
    """Twenty who press it again and again, each for a room, in processes of their own."""
    context = get_context("spawn")
    barrier, results = context.Barrier(len(people), timeout=PATIENCE), context.Queue()
    parts = [people[place::4] for place in range(4)]
    workers = [
        context.Process(target=_presser, args=(record.url("staff_1"), part, barrier, results))
        for part in parts
    ]
    for worker in workers:
        worker.start()
    answers = [results.get() for _ in workers]
    for worker in workers:
        worker.join()
    busy = Busy()
    busy._seen = [factor for _, factor in answers]
    # Who waits for another works nothing meanwhile: here it is the clock that counts.
    every = [each for found, _ in answers for each in found]
    clock = percentile(every, 0.95)
    facts = f"{clock:.0f} ms of {CALL:.0f} ms x {busy.factor:.2f}, median {median(every):.0f} ms, {len(every)} times"
    report(f"call next, {len(people)} press it, p95", clock, CALL * busy.factor, facts)


@contextmanager
def server() -> Iterator[Cluster]:
    cluster = Cluster.make(fast=False)
    cluster.start()
    processor.count(cluster)
    try:
        make_logins(cluster)
        yield cluster
    finally:
        cluster.remove()


def main() -> None:
    application = QApplication([])
    with TemporaryDirectory() as folder, server() as cluster:
        os.environ["XDG_DATA_HOME"] = str(Path(folder))
        record = ServerRecord(cluster, "staff")
        fill(record)
        owner = Database(record.url())
        people = [signed_in(owner, f"Desk {number}", StaffRole.FRONT_DESK) for number in range(STAFF)]
        owner.close()
        url, who = record.url("staff_1"), people[0]
        database = Database(url)
        searches(database, who)
        desk = opening(url, who)
        elsewhere = QueueService(database, InForce(SETTINGS), system_clock)
        one_row(desk, elsewhere, who)
        rings(desk)
        others = [Database(url) for _ in range(1, STAFF)]
        feeds = [other.feed() for other in others]
        news([desk], elsewhere, people[1])
        for listening in feeds:
            listening.close()
        desk.close()
        for other in others:
            other.close()
        call_next(record, people)
        database.close()
    application.quit()
    end()


if __name__ == "__main__":
    main()
