"""What asking for permissions takes of a list: `kiosk_may` and its like, of the time in which a server is waited for.

The smallest lists are some ten rows, for which a processor works a few times as long as for one asking: what it is
of the processors' own time is told as well.
"""

import time
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import psycopg

from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.help import HelpService
from kiosk.store.database import Database
from kiosk.store.speaker import Speaker
from tests.benchmarks.budget import report
from tests.benchmarks.store.people import SETTINGS, now
from tests.benchmarks.store.processor import worked
from tests.benchmarks.store.records import ServerRecord
from tests.factories import an_actor

_TIMES, _WARM = 60, 20
# What waits at a desk at once.
_ROWS = 10
_ASKED = (
    "SELECT coalesce(sum(total_time), 0) FROM pg_stat_user_functions"
    " WHERE funcname IN ('kiosk_may', 'kiosk_may_now', 'kiosk_granted', 'kiosk_listing', 'kiosk_acts')"
)


def rights(record: ServerRecord) -> None:
    """Of each list that the staff window reads: the share of its queries' time that goes into who may see it."""
    somebody, admin, moment = record.somebody(), record.superuser(), now()
    record.load(
        "desk_entry",
        "id kiosk kind reason device_time received_at family detail settled_by",
        ((f"entry-{n}", "kiosk", "left", "many_tries", moment, moment, "", "{}", "") for n in range(_ROWS)),
    )
    record.load(
        "help_call",
        "id kiosk at reason answered_by",
        ((f"call-{n}", f"kiosk {n}", moment, "help", "") for n in range(_ROWS)),
    )
    with psycopg.connect(admin, autocommit=True) as superuser:
        superuser.execute("ALTER ROLE staff_1 SET track_functions = 'all'")
        staff = Database(record.url("staff_1")).under(somebody)
        arrivals = ArrivalService(staff, SETTINGS, now)
        lists: tuple[tuple[str, Callable[[], object]], ...] = (
            ("the first 50 of the queue", lambda: arrivals.today(an_actor(), 50)),
            ("the whole queue", lambda: arrivals.today(an_actor())),
            ("who is expected", lambda: arrivals.expected(an_actor())),
            ("from kiosks", lambda: DeskService(staff, now).entries(an_actor())),
            ("calls for help", lambda: HelpService(staff, now).open_calls(an_actor())),
        )
        for what, read in lists:
            asked, waited, work = _measure(superuser, staff, read)
            share = asked / waited
            facts = f"{share:.1%} of the queries' {waited:.2f} ms, limit 10 %; "
            facts += f"{asked / work:.1%} of the processors' {work:.2f} ms"
            report(f"{record.name}: permissions of {what}", share, 0.1, facts)
        staff.close()
        superuser.execute("ALTER ROLE staff_1 RESET track_functions")


def _measure(
    superuser: psycopg.Connection, staff: Database, read: Callable[[], object]
) -> tuple[float, float, float]:
    """Milliseconds that go into permissions, in which a server is waited for, and that its processors work: of one."""
    for _ in range(_WARM):
        read()
    waited = [0.0]

    def wait(speaker: Speaker, *arguments: Any, **keywords: Any) -> Any:
        begun = time.perf_counter()
        try:
            return psycopg.Connection.wait(speaker, *arguments, **keywords)
        finally:
            waited[0] += (time.perf_counter() - begun) * 1000

    before = _told(superuser, staff)
    work = 0.0
    with patch.object(Speaker, "wait", wait):
        for _ in range(_TIMES):
            begun = worked(servers_alone=True)
            read()
            work += worked(servers_alone=True) - begun
    return (_told(superuser, staff) - before) / _TIMES, waited[0] / _TIMES, work / _TIMES


def _told(superuser: psycopg.Connection, staff: Database) -> float:
    # What a connection has counted is told when it has nothing else to do.
    with staff.read_once() as connection:
        connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")
    with staff.read_once() as connection:
        connection.exec_driver_sql("SELECT 1")
    ((found,),) = superuser.execute(_ASKED).fetchall()
    return float(found)
