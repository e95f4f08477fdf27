"""Many clients at once, and many readers: processes, since threads of one share a lock."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.context import SpawnContext
from random import Random
from typing import Any

import psycopg
from sqlalchemy import bindparam, select

from kiosk.domain.actor import Actor
from kiosk.domain.feed import Topic
from kiosk.store import straight, tables
from kiosk.store.database import Database
from kiosk.store.feed import announce
from tests.benchmarks.budget import percentile, report
from tests.benchmarks.store import processor
from tests.benchmarks.store.at_once import AtOnce
from tests.benchmarks.store.ours import OurCheckIn, milliseconds, say
from tests.benchmarks.store.people import PATIENCE, PROCESSES, claim_of, visit_id
from tests.benchmarks.store.records import EmbeddedRecord, ServerRecord
from tests.factories import an_actor

# Many clients: processes, since threads of one share a lock; each client has its own login.


@dataclass(frozen=True)
class Client:
    login: str
    url: str
    staff_url: str
    # Who has signed in at the computer of staff.
    who: Actor
    numbers: tuple[int, ...]


def _client(side: str, client: Client, start: Callable[[], None], took: list[float]) -> None:
    """Two cycles to warm up; then, when all are ready, the rest: find, check in, read the first of the queue."""
    if side == "ours":
        kiosk, staff = Database(client.url), Database(client.staff_url).under(client.who)
        service = OurCheckIn(kiosk, staff)

        def work(number: int) -> None:
            service.whole(number, client.login)
            service.arrivals(50)

        opened: list[Any] = [kiosk, staff]
    else:
        hand = AtOnce(client.url)

        def work(number: int) -> None:
            hand.whole(claim_of(number), client.login)
            hand.arrivals(50)

        opened = [hand]
    for number in client.numbers[:2]:
        work(number)
    start()
    for number in client.numbers[2:]:
        took.append(milliseconds(partial(work, number)))
    for one in opened:
        one.close()


def _worker(side: str, clients: list[Client], barrier: Any, results: Any) -> None:
    took: list[list[float]] = [[] for _ in clients]
    # One wait for each thread, and the process's own for the moment of the start.
    threads = [
        threading.Thread(target=_client, args=(side, client, barrier.wait, mine))
        for client, mine in zip(clients, took, strict=True)
    ]
    for thread in threads:
        thread.start()
    barrier.wait()
    started, worked = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.join()
    work = (time.process_time() - worked) * 1000
    results.put((started, time.perf_counter(), [value for mine in took for value in mine], work))


def crowd(context: SpawnContext, side: str, clients: list[Client]) -> tuple[float, list[float], float]:
    """Check-ins in a second, what each took, and how many milliseconds processors worked for one."""
    parts = [part for part in (clients[place::PROCESSES] for place in range(PROCESSES)) if part]
    barrier, results = context.Barrier(len(clients) + len(parts), timeout=PATIENCE), context.Queue()
    workers = [context.Process(target=_worker, args=(side, part, barrier, results)) for part in parts]
    for worker in workers:
        worker.start()
    server = processor.worked(servers_alone=True)
    found = [results.get() for _ in workers]
    server = processor.worked(servers_alone=True) - server
    for worker in workers:
        worker.join()
    took = [value for _, _, values, _ in found for value in values]
    # All cycles of a client: the server has worked for the first two of them too.
    cycles = sum(len(client.numbers) for client in clients)
    work = server / cycles + sum(own for *_, own in found) / len(took)
    return len(took) / (max(e for _, e, _, _ in found) - min(s for s, _, _, _ in found)), took, work


def many_clients(context: SpawnContext, record: ServerRecord, first: int) -> int:
    """Eight and sixty-four kiosks at once; the first number that is not used yet."""
    who = record.somebody()
    for clients, each in ((8, 27), (64, 7)):
        # Seconds for a cycle, as all of them together go on; what each took; and what processors worked for one.
        paces: dict[str, list[float]] = {"ours": [], "hand": []}
        latencies: dict[str, list[float]] = {"ours": [], "hand": []}
        works: dict[str, list[float]] = {"ours": [], "hand": []}
        # What else the machine does comes and goes.
        for side in ("ours", "hand", "hand", "ours"):
            logins = [f"{'lobby' if side == 'ours' else 'hand'}_{place + 1}" for place in range(clients)]
            begin, first = first, first + clients * each
            made = []
            for place, login in enumerate(logins):
                mine = tuple(range(begin + place * each, begin + (place + 1) * each))
                made.append(Client(login, record.url(login), record.url("staff_1"), who, mine))
            speed, took, work = crowd(context, side, made)
            paces[side].append(1 / speed)
            latencies[side] += took
            works[side].append(work)
        ours, hand = sum(paces["ours"]), sum(paces["hand"])
        work, their_work = (sum(works[side]) / len(works[side]) for side in ("ours", "hand"))
        report(
            f"{record.name}: find, check in, read, {clients} clients",
            0.75,
            hand / ours,
            f"{hand / ours:.0%} of the throughput ({2 / ours:.0f}/s to {2 / hand:.0f}/s; processors"
            f" {work / their_work:.2f} x, {work:.1f} ms to {their_work:.1f}), at least 75 %",
        )
        say(
            f"{record.name}: p99 of {clients} clients",
            percentile(latencies["ours"], 0.99),
            percentile(latencies["hand"], 0.99),
            2.0,
        )
    return first


# From a commit to a reader that holds the new row.

NEWS = 60
_ROW = select(tables.visit).where(tables.visit.c.id == bindparam("visit"))


def _our_reader(
    url: str, who: Actor, ready: Callable[[], object], seen: list[tuple[str, float]], enough: int
) -> None:
    database = Database(url).under(who)
    feed = database.feed()
    feed.changes()
    ready()
    while len(seen) < enough:
        for change in feed.changes(5.0):
            if change.topic is Topic.VISIT:
                # As the lists of the staff window are read.
                with database.read_once() as connection:
                    (row,) = straight.named(connection, _ROW, {"visit": change.key})
                seen.append((f"{row['id']} {row['version']}", time.perf_counter()))
    feed.close()
    database.close()


def _hand_reader(
    url: str, who: Actor, ready: Callable[[], object], seen: list[tuple[str, float]], enough: int
) -> None:
    with psycopg.connect(url, autocommit=True) as listener, psycopg.connect(url, autocommit=True) as reader:
        listener.execute("LISTEN kiosk_changed")
        reader.execute("SELECT kiosk_take_up(%s), set_config('kiosk.shown', 'yes', false)", (who.session,))
        ready()
        for notice in listener.notifies():
            key = notice.payload.partition(":")[2]
            row = reader.execute("SELECT id, version, visit.* FROM visit WHERE id = %s", (key,)).fetchone()
            assert row is not None
            seen.append((f"{row[0]} {row[1]}", time.perf_counter()))
            if len(seen) >= enough:
                return


def _readers(side: str, urls: list[str], who: Actor, barrier: Any, results: Any) -> None:
    seen: list[list[tuple[str, float]]] = [[] for _ in urls]
    reader = _our_reader if side == "ours" else _hand_reader
    threads = [
        threading.Thread(target=reader, args=(url, who, barrier.wait, mine, NEWS))
        for url, mine in zip(urls, seen, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    results.put([item for mine in seen for item in mine])


def news(context: SpawnContext, record: ServerRecord) -> None:
    """Staff's programs hear of a visit and read it."""
    who = record.somebody()
    for readers in (1, 60):
        medians = {}
        for side in ("ours", "hand"):
            urls = [record.url("staff_1")] * readers
            parts = [part for part in (urls[place::PROCESSES] for place in range(PROCESSES)) if part]
            barrier, results = context.Barrier(readers + 1, timeout=PATIENCE), context.Queue()
            processes = [
                context.Process(target=_readers, args=(side, part, who, barrier, results)) for part in parts
            ]
            for process in processes:
                process.start()
            barrier.wait()
            committed = _write_news(record)
            seen = [item for _ in processes for item in results.get()]
            for process in processes:
                process.join()
            medians[side] = percentile([(at - committed[what]) * 1000 for what, at in seen], 0.5)
        say(f"commit to {readers} readers with the row, p50", medians["ours"], medians["hand"], 2.0)


def _write_news(record: ServerRecord) -> dict[str, float]:
    """The same writer for both sides: when each commit was on its way."""
    committed = {}
    with psycopg.connect(record.url(), autocommit=True) as writer:
        # Nothing but a pace: news comes every so often, and what came before has been read.
        pace = threading.Event()
        for number in range(NEWS):
            key = visit_id(number)
            with writer.transaction():
                version = writer.execute(
                    "UPDATE visit SET version = version + 1 WHERE id = %s RETURNING version", (key,)
                ).fetchone()
                writer.execute("SELECT pg_notify('kiosk_changed', %s)", (f"visit:{key}",))
                committed[f"{key} {version[0] if version else 0}"] = time.perf_counter()
            pace.wait(0.1)
    return committed


def embedded_news(record: EmbeddedRecord) -> None:
    """How long a reader of the file takes to hold a new row, and what waiting for one costs."""
    database = Database(record.url())
    feed = database.feed()
    feed.changes()
    cost, wait = time.thread_time(), time.perf_counter()
    feed.changes(5.0)
    share = (time.thread_time() - cost) / (time.perf_counter() - wait)
    report("SQLite: an idle reader's share of a core", share, 0.01, f"{share:.2%}, limit 1 %")
    feed.close()
    seen: list[tuple[str, float]] = []
    ready = threading.Event()
    reader = threading.Thread(target=_our_reader, args=(record.url(), an_actor(), ready.set, seen, NEWS))
    reader.start()
    ready.wait()
    committed, pace, random = {}, threading.Event(), Random(3)
    for number in range(NEWS):
        key = visit_id(number)
        with database.write() as connection:
            connection.exec_driver_sql("UPDATE visit SET version = version + 1 WHERE id = ?", (key,))
            version = connection.execute(_ROW, {"visit": key}).mappings().one()["version"]
            announce(connection, Topic.VISIT, key)
        committed[f"{key} {version}"] = time.perf_counter()
        # Out of step with the reader's own rhythm.
        pace.wait(0.05 + random.random() * 0.02)
    reader.join()
    delays = [(at - committed[what]) * 1000 for what, at in seen]
    tail = percentile(delays, 0.95)
    facts = f"{tail:.1f} ms (p50 {percentile(delays, 0.5):.1f}), limit 25 ms"
    report("SQLite: commit to a reader with the row, p95", tail, 25.0, facts)
    database.close()
