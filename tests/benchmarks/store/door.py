"""How long somebody waits who signs in, with the password's whole cost, and what a service's check of them takes."""

import time
from contextlib import closing
from timeit import repeat

from kiosk.domain.actor import of_command
from kiosk.domain.permissions import Permission, StaffRole
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SignedIn, SigningInService
from kiosk.store.database import Database
from tests.benchmarks.budget import RUNS, report, report_runs
from tests.benchmarks.store.people import now
from tests.benchmarks.store.records import Record

NAME, PASSWORD = "Somebody", "four plain words here"
# Seconds to be let in, and microseconds for a check.
_IN, _CHECK = 1.0, 20.0
_TIMES = 10_000


def door(record: Record) -> None:
    """Signing in at a computer of staff, and asking whether who is in may do something."""
    with closing(Database(record.url())) as owner:
        made = AccountService(owner, now).add(NAME, [StaffRole.FRONT_DESK], of_command("bench"))
    with closing(Database(record.url("staff_1"))) as staff:
        service = SigningInService(staff, now, "desk-1")
        found = service.use_code(NAME, made.code, PASSWORD)
        took = []
        for _ in range(RUNS):
            begun = time.perf_counter()
            found = service.sign_in(NAME, PASSWORD)
            took.append(time.perf_counter() - begun)
    assert isinstance(found, SignedIn), found
    who = found.actor
    report_runs(f"{record.name}: signing in", took, _IN, "s")
    # Of several, the one that the machine disturbed least.
    check = min(repeat(lambda: who.must(Permission.SEE_DAY), number=_TIMES, repeat=RUNS)) / _TIMES * 1e6
    report(f"{record.name}: a service's check", check, _CHECK, f"{check:.1f} of {_CHECK:g} microseconds")
