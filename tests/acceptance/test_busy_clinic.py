"""A whole clinic on one server: 20 staff, 50 kiosks, a telephone and messages at once; and the server gone for a while.

Each of the staff has a connection of their own behind the wall, and takes whatever is there to be taken, as fast as it
goes: what a clinic does in ten minutes is done in as long as the machine needs for it.
"""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from random import Random
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import RowMapping, select

from kiosk import paths
from kiosk.app import content
from kiosk.app.staff import staff_services
from kiosk.clock import system_clock
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action, Broken
from kiosk.domain.clinic import InForce
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.messages import MessageState, NewMessage, ToWhom
from kiosk.domain.permissions import StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.domain.telephone.calls import About, CallEnding, Outcome
from kiosk.domain.telephone.lifecycle import PhoneState
from kiosk.domain.telephone.numbers import dialled_number
from kiosk.qt.feed import FeedBridge
from kiosk.qt.runner import Runner
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import MoveRefused
from kiosk.services.record.audit import AuditService
from kiosk.services.record.forms import FormService
from kiosk.services.record.patients import PatientService
from kiosk.staff.services import StaffServices
from kiosk.staff.window import StaffWindow, make_window
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.benchmarks.store.people import SETTINGS
from tests.benchmarks.store.records import ServerRecord, make_logins
from tests.clusters import Cluster, binaries
from tests.factories import a_booking, a_patient
from tests.services.clinic_maker import Kiosk

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(binaries() is None, reason="there is no server to start"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
T = TypeVar("T")
STAFF, KIOSKS = 20, 50
# Seconds after which what is not done will not be, and for which the server is gone.
PATIENCE, GONE = 3000.0, 30.0


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    """A server that keeps what it has said is kept."""
    made = Cluster.make(fast=False)
    made.configure("max_connections = 200")
    made.start()
    make_logins(made)
    yield made
    made.remove()


def furnish(cluster: Cluster, people: int) -> ServerRecord:
    record = ServerRecord(cluster, "busy")
    with closing(Database(record.url())) as owner:
        soon = system_clock() + timedelta(minutes=5)
        PatientService(owner).save(
            [a_patient(n) for n in range(1, people + 1)], [a_booking(n, soon) for n in range(1, people + 1)]
        )
    return record


def services_of(database: Database) -> StaffServices:
    forms = FormService(database, system_clock, content.load_forms(paths.resources() / "questionnaires"))
    return staff_services(database, InForce(SETTINGS), system_clock, forms)


class Clinic:
    """What is under way, and what each has done."""

    def __init__(self, record: ServerRecord, people: int, calls: int, messages: int) -> None:
        self.record = record
        self.people, self.calls, self.messages = people, calls, messages
        with closing(Database(record.url())) as owner:
            self.staff = [signed_in(owner, f"Desk {number}", StaffRole.FRONT_DESK) for number in range(STAFF)]
        self.lock = threading.Lock()
        self.acknowledged: Counter[str] = Counter()
        self.called: dict[str, list[str]] = {}
        self.answered: Counter[str] = Counter()
        self.taken: Counter[str] = Counter()
        self.failures: list[BaseException] = []
        self.numbers = iter(range(1, people + 1))
        self.begun = time.monotonic()

    def run(self) -> None:
        """All at once, until nothing is left."""
        work: list[Callable[[], None]] = [self.kiosk] * KIOSKS
        work += [lambda who=who, n=n: self.desk(who, n) for n, who in enumerate(self.staff)]  # type: ignore[misc]
        work += [self.telephone, self.writing]
        threads = [threading.Thread(target=self._guarded, args=(each,), daemon=True) for each in work]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert self.failures == []
        assert not any(thread.is_alive() for thread in threads), "something is never done"

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:
            self.failures.append(error)

    def kiosk(self) -> None:
        with closing(Database(self.record.url())) as database:
            kiosk = Kiosk(database, SETTINGS, system_clock)
            while True:
                with self.lock:
                    number = next(self.numbers, None)
                if number is None:
                    return
                again(lambda number=number: kiosk.check_in(number))  # type: ignore[misc]

    def telephone(self) -> None:
        """It rings from as many numbers."""
        with closing(Database(self.record.url("staff_1"))) as database:
            calls = services_of(database).phone_calls
            for number in range(self.calls):
                again(lambda number=number: calls.ring(f"020 {number:07}", f"L{number}", self.staff[0]))  # type: ignore[misc]

    def writing(self) -> None:
        with closing(Database(self.record.url("staff_1"))) as database:
            messages = services_of(database).messages
            for number in range(self.messages):
                said = NewMessage(f"p{number % self.people + 1}", f"number {number}", ToWhom.FRONT_DESK)
                again(lambda said=said: messages.write(said, self.staff[0]))  # type: ignore[misc]

    def desk(self, who: Actor, number: int) -> None:
        """Whatever is there is taken, by whoever is first."""
        random = Random(number)
        with closing(Database(self.record.url("staff_1"))) as database:
            services = services_of(database)
            while not self.is_done():
                assert time.monotonic() - self.begun < PATIENCE
                for work in random.sample([self._arrivals, self._queue, self._phone, self._mail], 4):
                    work(services, who, random)

    def is_done(self) -> bool:
        with self.lock:
            seen = len(self.called) == self.people and len(self.acknowledged) <= self.people
            return seen and len(self.answered) == self.calls and len(self.taken) == self.messages

    def _arrivals(self, services: StaffServices, who: Actor, random: Random) -> None:
        rows = [row for row in services.arrivals.today(who) if row.acknowledged_at is None]
        if rows:
            row = random.choice(rows[:STAFF])
            if again(lambda: services.queue.acknowledge(row.visit_id, who)) is not None:
                with self.lock:
                    self.acknowledged[row.visit_id] += 1

    def _queue(self, services: StaffServices, who: Actor, random: Random) -> None:
        way = again(lambda: services.queue.call_next(who, f"Room {who.name}"))
        if way is None:
            return
        with self.lock:
            self.called.setdefault(way.visit_id, []).append(who.name)
        (row,) = [row for row in services.arrivals.today(who) if row.visit_id == way.visit_id]
        queue, ended = services.queue, random.choice([TicketStatus.DONE, TicketStatus.LEFT])
        again(lambda: queue.move(row.ticket_id, TicketStatus.CALLED, TicketStatus.SERVING, who, "Room"))
        again(lambda: queue.move(row.ticket_id, TicketStatus.SERVING, ended, who))

    def _phone(self, services: StaffServices, who: Actor, random: Random) -> None:
        rings = [call for call in services.phone_calls.log(who) if call.state is PhoneState.RINGING]
        if not rings:
            return
        call = random.choice(rings[:STAFF])
        if again(lambda: services.phone_calls.answer(call.id, who)) is None:
            return
        with self.lock:
            self.answered[call.id] += 1
        said = About(dialled_number(call.said.number.dialled or "020"))
        again(lambda: services.phone_calls.close(call.id, said, CallEnding(Outcome.WRONG_NUMBER), None, who))

    def _mail(self, services: StaffServices, who: Actor, random: Random) -> None:
        waiting = [
            row for row in services.messages.mine(who) if row.state is MessageState.OPEN and row.is_mine
        ]
        if not waiting:
            return
        row = random.choice(waiting[:STAFF])
        if again(lambda: services.messages.take(row.id, row.version, who)) is None:
            return
        with self.lock:
            self.taken[row.id] += 1
        again(lambda: services.messages.read(row.id, who))
        again(lambda: services.messages.done(row.id, who))


def again(work: Callable[[], T]) -> T:
    """As somebody does who is told that it could not be done now."""
    for _ in range(20):
        try:
            return work()
        except MoveRefused:
            raise
        except EnvironmentFailure:
            time.sleep(0.2)
    return work()


def rows_of(record: ServerRecord, table: str) -> list[RowMapping]:
    with closing(Database(record.url())) as owner, owner.read() as connection:
        return list(connection.execute(select(tables.metadata.tables[table])).mappings())


# Every window of twenty hears of each of them, which takes a quarter of an hour for ten thousand.
LONG_DAY = pytest.mark.skipif(
    not os.environ.get("KIOSK_EVERY_WRITE"), reason="a quarter of an hour: with KIOSK_EVERY_WRITE alone"
)


@pytest.mark.parametrize("many", [300, pytest.param(10_000, marks=LONG_DAY)])
def test_a02_twenty_staff_and_fifty_kiosks_lose_nothing_and_do_nothing_twice(
    cluster: Cluster, many: int
) -> None:
    people = min(300, many // 3)
    record = furnish(cluster, people)
    clinic = Clinic(record, people, many // 2, many - many // 2)
    clinic.run()
    print(f"{people} arrivals, {many} calls and messages in {time.monotonic() - clinic.begun:.0f} s")
    events = rows_of(record, "audit_event")

    def each(action: Action, of: str) -> Counter[str]:
        return Counter(row[of] for row in events if row["action"] == action)

    # I1, I2, I7: everybody has one visit and one ticket, and stands in the lists.
    visits, tickets = rows_of(record, "visit"), rows_of(record, "ticket")
    assert Counter(row["patient_id"] for row in visits) == {f"p{n}": 1 for n in range(1, people + 1)}
    assert Counter(row["visit_id"] for row in tickets) == {row["id"]: 1 for row in visits}
    assert len({(row["day"], row["letter"], row["number"]) for row in tickets}) == people
    with closing(Database(record.url("staff_1"))) as staff:
        shown = ArrivalService(staff, InForce(SETTINGS), system_clock).today(clinic.staff[0])
    assert {row.visit_id for row in shown} == {row["id"] for row in visits}
    # Each was seen by one, and stands there as theirs.
    assert each(Action.ACKNOWLEDGE, "visit_id") == {row["id"]: 1 for row in visits}
    by = {row["visit_id"]: row["actor"] for row in events if row["action"] == Action.ACKNOWLEDGE}
    assert {row["id"]: row["acknowledged_by"] for row in visits} == by
    assert max(clinic.acknowledged.values(), default=1) == 1
    # I3: each was called by one, and by nobody else afterwards.
    assert {len(callers) for callers in clinic.called.values()} == {1}
    assert {row["visit_id"]: [row["called_by"]] for row in tickets} == clinic.called
    # Of calls and messages none is lost, none was answered or taken twice, and each has an owner and an age.
    calls, messages = rows_of(record, "phone_call"), rows_of(record, "message")
    assert {row["dialled"] for row in calls} == {f"020 {number:07}" for number in range(clinic.calls)}
    assert len(calls) == clinic.calls
    assert clinic.answered == {row["id"]: 1 for row in calls}
    assert all(row["owner"] and row["at"] and row["state"] == PhoneState.CLOSED for row in calls)
    assert sorted(row["words"] for row in rows_of(record, "message_text")) == sorted(
        f"number {n}" for n in range(clinic.messages)
    )
    assert clinic.taken == {row["id"]: 1 for row in messages}
    assert all(row["owner"] and row["written_at"] for row in messages)
    assert each(Action.MESSAGE_TAKEN, "record_id") == clinic.taken
    # I6: the audit holds.
    with closing(Database(record.url())) as owner:
        assert not isinstance(AuditService(owner).verify(), Broken)


def a_window(record: ServerRecord, name: str) -> tuple[StaffWindow, FeedBridge, Runner, Database]:
    with closing(Database(record.url())) as owner:
        who = signed_in(owner, name, StaffRole.FRONT_DESK)
    database = Database(record.url("staff_1"))
    runner, feed = Runner(), FeedBridge(database.feed())
    window = make_window(
        services_of(database), runner, feed, InForce(SETTINGS), who, system_clock, lambda: None
    )
    feed.start()
    window.show()
    return window, feed, runner, database


def test_a03_windows_say_how_old_they_are_while_the_server_is_gone_and_recover(
    cluster: Cluster, qtbot: QtBot
) -> None:
    record = furnish(cluster, 6)
    with closing(Database(record.url())) as owner:
        kiosk = Kiosk(owner, SETTINGS, system_clock)
        visits = [kiosk.check_in(number) for number in range(1, 5)]
    made = [a_window(record, name) for name in ("Ana", "Ben", "Cay")]
    windows = [window for window, *_ in made]
    for window in windows:
        qtbot.addWidget(window)
        qtbot.waitUntil(
            lambda window=window: window.shelf.table("arrivals").rowCount() == 4,  # type: ignore[misc]
            timeout=60_000,
        )
    first = windows[0]
    first.model.select(visits[0])
    first.model.acknowledge()
    qtbot.waitUntil(lambda: "knows that you have seen" in first.said.text(), timeout=20_000)
    for window in windows:
        qtbot.waitUntil(lambda window=window: len(window.model.unseen()) == 3, timeout=20_000)  # type: ignore[misc]
    cluster.kill()
    gone = time.monotonic()
    for window in windows:
        qtbot.waitUntil(lambda window=window: not window.model.online, timeout=30_000)  # type: ignore[misc]
    # What is done now is not done, and says so.
    for window, visit in zip(windows, visits[1:], strict=False):
        window.model.select(visit)
        window.model.acknowledge()
    for window in windows:
        qtbot.waitUntil(
            lambda window=window: "could not" in window.said.text() or "not" in window.said.text(),  # type: ignore[misc]
            timeout=60_000,
        )
    qtbot.waitUntil(lambda: time.monotonic() - gone >= GONE, timeout=60_000)
    for window in windows:
        window.tick()
        assert window.model.updated_at is not None
        age = system_clock() - window.model.updated_at
        assert age >= timedelta(seconds=GONE - 5), "it takes itself for new"
        assert "No connection: these lists are" in window.banner.text()
        assert window.connection.text() == "No connection to the database"
    cluster.start()
    for window in windows:
        qtbot.waitUntil(lambda window=window: window.model.online, timeout=60_000)  # type: ignore[misc]
    # Nothing of it was done meanwhile, nothing of before is lost; and each is done once now.
    for window in windows:
        qtbot.waitUntil(lambda window=window: len(window.model.unseen()) == 3, timeout=20_000)  # type: ignore[misc]
        assert "No connection" not in window.banner.text()
    for window, visit in zip(windows, visits[1:], strict=False):
        window.model.select(visit)
        window.model.acknowledge()
    for window in windows:
        qtbot.waitUntil(lambda window=window: window.model.unseen() == [], timeout=30_000)  # type: ignore[misc]
    events = rows_of(record, "audit_event")
    seen = Counter(row["visit_id"] for row in events if row["action"] == Action.ACKNOWLEDGE)
    assert seen == dict.fromkeys(visits, 1)
    for window, feed, runner, database in made:
        feed.stop()
        runner.close()
        window.close()
        database.close()
