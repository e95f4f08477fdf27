"""The record's hot paths beside SQL written by hand: same server or file, same work, same durability, in one run.

What is written by hand stands in `at_once`, for a server, and in `by_hand`, for a file, with what makes it a fair twin:
it writes the same rows, keeps them as durably, and gives the same answers with the same protection, in the fewest
statements that can. On a server each look-up is what a kiosk's login may ask: the door, which counts the try before it
judges. Both sides do their parts in turn, on connections that are as warm, and each budget is the ratio of their
medians by the clock; beside it stands that of the processors' time, which other work on the machine changes less.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import psycopg
from uuid6 import uuid7

from kiosk.domain.identity import Identified, IdentityClaim
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox
from kiosk.store.speaker import Speaker
from tests.benchmarks.budget import end, percentile, report
from tests.benchmarks.store import processor
from tests.benchmarks.store.crowds import embedded_news, many_clients, news
from tests.benchmarks.store.door import door
from tests.benchmarks.store.opening import opening_time
from tests.benchmarks.store.ours import OurCheckIn, OurLookUp, milliseconds, our_check_in, say, say_both
from tests.benchmarks.store.people import (
    CHECKINS,
    FEW,
    KIOSKS,
    LOOKUPS,
    RESPONSE,
    SETTINGS,
    TODAYS,
    WARM,
    claim_of,
    now,
)
from tests.benchmarks.store.records import EmbeddedRecord, Record, ServerRecord, make_logins
from tests.benchmarks.store.rights import rights


class Kiosks:
    """Some kiosks with a connection each, one of which has the next patient: none identifies hundreds within a minute.

    By hand each has a connection of its own as well: none has more of the server ready than a kiosk has.
    """

    def __init__(self, record: Record, many: int = KIOSKS) -> None:
        self._many, self._turn = many, count()
        self.databases = [Database(record.url(f"lobby_{number + 1}")) for number in range(many)]
        self.hands: list[Any] = [record.by_hand() for _ in range(many)]

    def next(self) -> int:
        return next(self._turn) % self._many

    def close(self) -> None:
        for opened in (*self.databases, *self.hands):
            opened.close()


def look_ups(record: Record, people: int) -> None:
    """Look-ups and identifications, ours and those by hand in turn."""
    random = Random(2)
    chosen = [random.randrange(min(people, TODAYS)) for _ in range(LOOKUPS + WARM)]
    limit = 4.0 if record.embedded else 1.5
    kiosks = Kiosks(record)
    look_up = [OurLookUp(database) for database in kiosks.databases]
    ours, theirs = [], []
    for number in chosen:
        place, claim = kiosks.next(), claim_of(number)
        ours.append(milliseconds(partial(look_up[place], claim, f"kiosk {place}", now())))
        by_hand = partial(kiosks.hands[place].look_up, claim, f"by kiosk {place}", now())
        theirs.append(milliseconds(by_hand))
    warm = KIOSKS * 8
    say_both(f"{record.name}: look-up among {people:,}", ours[warm:], theirs[warm:], limit)

    # One patient a minute for each kiosk, as far as the clock is ours.
    clock = (now() + timedelta(minutes=number) / KIOSKS for number in count())
    doors = [IdentityService(database, SETTINGS, lambda: next(clock)) for database in kiosks.databases]
    ours, theirs = [], []
    for number in chosen:
        place, claim = kiosks.next(), claim_of(number)
        ours.append(milliseconds(partial(_identify, doors[place], claim, f"kiosk {place}")))
        moment = next(clock) if record.embedded else now()
        by_hand = partial(kiosks.hands[place].identify, claim, f"by kiosk {place}", moment)
        theirs.append(milliseconds(by_hand))
    say_both(f"{record.name}: whole identification among {people:,}", ours[warm:], theirs[warm:], limit)
    kiosks.close()


def growth(records: Sequence[Record], sizes: Sequence[int]) -> None:
    """What a look-up costs more in a larger record than in the smallest: in turn, so that all have the same machine."""
    random = Random(4)
    kiosks = [Kiosks(record) for record in records]
    ours = [[OurLookUp(database) for database in of_record.databases] for of_record in kiosks]
    took: list[list[float]] = [[] for _ in records]
    for _ in range(LOOKUPS + WARM):
        claim = claim_of(random.randrange(min(sizes[0], TODAYS)))
        for of_record, look_up, mine in zip(kiosks, ours, took, strict=True):
            place = of_record.next()
            mine.append(milliseconds(partial(look_up[place], claim, f"kiosk {place}", now())))
    for of_record in kiosks:
        of_record.close()
    medians = [percentile(mine[KIOSKS * 8 :], 0.5) for mine in took]
    for size, median in zip(sizes[1:], medians[1:], strict=True):
        say(f"{records[0].name}: look-up, {sizes[0]:,} to {size:,}", median, medians[0], 1.3)


def _identify(door: IdentityService, claim: IdentityClaim, kiosk: str) -> None:
    outcome = door.identify(claim, kiosk)
    assert isinstance(outcome, Identified), outcome


def check_ins(record: Record) -> None:
    """The form and the finish of one client, ours and those by hand in turn."""
    numbers = range(2 * (CHECKINS + WARM))
    record.open_visits(numbers, lambda number: "" if record.embedded else "lobby_1")
    database = Database(record.url("lobby_1"))
    service = CheckInService(database, SETTINGS, now)
    hand = record.by_hand()
    ours, theirs = [], []
    for place in range(CHECKINS + WARM):
        mine, other = 2 * place, 2 * place + 1
        ours.append(milliseconds(partial(our_check_in, service, mine, "kiosk 1")))
        theirs.append(milliseconds(partial(hand.check_in, other, "by kiosk 1")))
    limit = 3.0 if record.embedded else 2.0
    say_both(f"{record.name}: form and finish", ours[WARM:], theirs[WARM:], limit)
    database.close()
    hand.close()


def whole_check_ins(record: ServerRecord, first: int) -> int:
    """From the try to the last screen, ours behind the wall; the first number that is not used yet."""
    staff, kiosks = Database(record.url("staff_1")).under(record.somebody()), Kiosks(record, FEW)
    services = [OurCheckIn(kiosk, staff) for kiosk in kiosks.databases]
    ours, theirs = [], []
    numbers = range(first, first + 2 * (CHECKINS // 2 + FEW * 10), 2)
    for number in numbers:
        place = kiosks.next()
        ours.append(milliseconds(partial(services[place].whole, number, f"kiosk {place}")))
        by_hand = partial(kiosks.hands[place].whole, claim_of(number + 1), f"by kiosk {place}")
        theirs.append(milliseconds(by_hand))
    say_both(f"{record.name}: one whole check-in", ours[FEW * 10 :], theirs[FEW * 10 :], 2.0)
    ways = ways_there_and_back(partial(services[0].whole, number + 2, "kiosk 0"))
    report(f"{record.name}: ways there and back of one whole check-in", ways, 14, f"{ways}, limit 14")
    hand, service = kiosks.hands[0], services[0]
    for most, what in ((50, "the first 50 of the queue"), (None, "the whole queue")):
        mine, other = [], []
        for _ in range(WARM):
            mine.append(milliseconds(partial(service.arrivals, most)))
            other.append(milliseconds(partial(hand.arrivals, most)))
        say_both(f"{record.name}: {what}", mine[WARM // 4 :], other[WARM // 4 :], 2.0)
    staff.close()
    kiosks.close()
    return number + 4


def ways_there_and_back(work: Callable[[], object]) -> int:
    """How often ``work`` waits for a server's answer."""
    waited = [0]

    def wait(speaker: Speaker, *arguments: Any, **keywords: Any) -> Any:
        waited[0] += 1
        return psycopg.Connection.wait(speaker, *arguments, **keywords)

    with patch.object(Speaker, "wait", wait):
        work()
    return waited[0]


def outbox(folder: Path) -> None:
    """What a kiosk keeps of a record before anything else, against the same bytes and nothing more."""
    content = json.dumps(RESPONSE).encode()
    box = Outbox(folder / "outbox", os.urandom(32))
    plain = os.open(folder / "plain", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def by_hand() -> None:
        os.write(plain, content)
        os.fsync(plain)

    ours, theirs = [], []
    for _ in range(WARM + LOOKUPS):
        key = str(uuid7())
        ours.append(milliseconds(partial(box.append, key, content)))
        theirs.append(milliseconds(by_hand))
    os.close(plain)
    box.close()
    say_both("outbox: a record of 4 KB appended", ours[WARM:], theirs[WARM:], 2.0)


def chosen_sizes(arguments: Sequence[str]) -> list[int]:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ten-million", action="store_true", help="look up among ten million as well")
    parser.add_argument(
        "--few", action="store_true", help="among ten and twenty thousand alone, in a minute or two"
    )
    chosen = parser.parse_args(arguments)
    if chosen.few:
        return [10_000, 20_000]
    return [10_000, 100_000, 1_000_000, *[10_000_000] * chosen.ten_million]


def main(cluster: Any = None) -> None:
    sizes = chosen_sizes(sys.argv[1:])
    if cluster is None:
        from tests.clusters import Cluster

        cluster = Cluster.make(fast=False)
        cluster.start()
    processor.count(cluster)
    context = get_context("spawn")
    try:
        make_logins(cluster)
        with tempfile.TemporaryDirectory() as folder:
            servers = [ServerRecord(cluster, f"people_{size}") for size in sizes]
            files = [EmbeddedRecord(Path(folder) / f"{size}.db") for size in sizes]
            for records in (servers, files):
                for record, size in zip(records, sizes, strict=True):
                    record.fill(size)
                    look_ups(record, size)
                growth(records, sizes)
                check_ins(records[1])
            door(servers[1])
            door(files[1])
            embedded_news(files[1])
            outbox(Path(folder))
            news(context, servers[1])
            free = whole_check_ins(servers[1], 2 * (CHECKINS + WARM))
            rights(servers[1])
            free = many_clients(context, servers[1], free)
            opening_time(context, servers[1], free)
    finally:
        cluster.remove()
    end()


if __name__ == "__main__":
    main()
