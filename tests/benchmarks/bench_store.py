"""The record's hot paths beside SQL written by hand: same server or file, same work, same durability, in one run."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

from uuid6 import uuid7

from kiosk.domain.identity import Identified, IdentityClaim
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox
from tests.benchmarks.budget import end, percentile
from tests.benchmarks.store.crowds import embedded_news, many_clients, news
from tests.benchmarks.store.opening import opening_time
from tests.benchmarks.store.ours import OurCheckIn, OurLookUp, milliseconds, our_check_in, say, say_both
from tests.benchmarks.store.people import (
    CHECKINS,
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


def look_ups(record: Record, people: int) -> None:
    """Look-ups and identifications, ours and those by hand in turn."""
    random = Random(2)
    chosen = [random.randrange(min(people, TODAYS)) for _ in range(LOOKUPS + WARM)]
    hand = record.by_hand()
    # The owner's login on both sides: a kiosk's may not look anybody up.
    database = Database(record.url())
    look_up = OurLookUp(database)
    moment = now()
    ours, theirs = [], []
    for number in chosen:
        claim = claim_of(number)
        ours.append(milliseconds(partial(look_up, claim, moment)))
        theirs.append(milliseconds(partial(hand.look_up, claim, moment)))
    ours, theirs = ours[WARM:], theirs[WARM:]
    limit = 4.0 if record.embedded else 1.5
    say_both(f"{record.name}: look-up among {people:,}", ours, theirs, limit)
    database.close()
    hand.close()

    # One patient a minute for each kiosk, as far as the clock is ours.
    clock = (now() + timedelta(minutes=number) / KIOSKS for number in count())
    opened = [Database(record.url(f"lobby_{number}")) for number in range(1, 1 + KIOSKS)]
    doors = [IdentityService(database, SETTINGS, lambda: next(clock)) for database in opened]
    # By hand each kiosk has a connection of its own as well: none has more of the server ready than a kiosk has.
    hands = [record.by_hand() for _ in opened]
    whole, by_hand = [], []
    for place, number in enumerate(chosen):
        claim, door, kiosk = claim_of(number), doors[place % KIOSKS], f"kiosk {place % KIOSKS}"
        hand = hands[place % KIOSKS]
        whole.append(milliseconds(partial(_identify, door, claim, kiosk)))
        moment = next(clock) if record.embedded else now()
        by_hand.append(milliseconds(partial(hand.identify, claim, f"by {kiosk}", moment)))
    say_both(
        f"{record.name}: whole identification among {people:,}",
        whole[KIOSKS * 2 :],
        by_hand[KIOSKS * 2 :],
        limit,
    )
    for database, hand in zip(opened, hands, strict=True):
        database.close()
        hand.close()


def growth(records: Sequence[Record], sizes: Sequence[int]) -> None:
    """What a look-up costs more in a larger record than in the smallest: in turn, so that all have the same machine."""
    random, moment = Random(4), now()
    databases = [Database(record.url()) for record in records]
    ours = [OurLookUp(database) for database in databases]
    took: list[list[float]] = [[] for _ in records]
    for _ in range(LOOKUPS + WARM):
        claim = claim_of(random.randrange(min(sizes[0], TODAYS)))
        for look_up, mine in zip(ours, took, strict=True):
            mine.append(milliseconds(partial(look_up, claim, moment)))
    for database in databases:
        database.close()
    medians = [percentile(mine[WARM:], 0.5) for mine in took]
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
    kiosk, staff = Database(record.url("lobby_1")), Database(record.url("staff_1")).under(record.somebody())
    service, hand = OurCheckIn(kiosk, staff), record.by_hand()
    ours, theirs = [], []
    for number in range(first, first + 2 * (CHECKINS // 2 + WARM), 2):
        ours.append(milliseconds(partial(service.whole, number, "kiosk 1")))
        theirs.append(milliseconds(partial(hand.whole, claim_of(number + 1), "by kiosk 1")))
    say_both(f"{record.name}: one whole check-in", ours[WARM:], theirs[WARM:], 2.0)
    for most, what in ((50, "the first 50 of the queue"), (None, "the whole queue")):
        mine, other = [], []
        for _ in range(WARM):
            mine.append(milliseconds(partial(service.arrivals, most)))
            other.append(milliseconds(partial(hand.arrivals, most)))
        say_both(f"{record.name}: {what}", mine[WARM // 4 :], other[WARM // 4 :], 2.0)
    for database in (kiosk, staff):
        database.close()
    hand.close()
    return number + 2


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
    chosen = parser.parse_args(arguments)
    return [10_000, 100_000, 1_000_000, *[10_000_000] * chosen.ten_million]


def main(cluster: Any = None) -> None:
    sizes = chosen_sizes(sys.argv[1:])
    if cluster is None:
        from tests.clusters import Cluster

        cluster = Cluster.make(fast=False)
        cluster.start()
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
            embedded_news(files[1])
            outbox(Path(folder))
            news(context, servers[1])
            free = whole_check_ins(servers[1], 2 * (CHECKINS + WARM))
            free = many_clients(context, servers[1], free)
            opening_time(context, servers[1], free)
    finally:
        cluster.remove()
    end()


if __name__ == "__main__":
    main()
