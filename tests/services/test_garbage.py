"""Attack 6, by kind: whatever stands in any column of one row, every reader goes on with all the others."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Column, Date, Integer, String, Table, Text, func, insert, select, text
from sqlalchemy.exc import DBAPIError

from kiosk.domain.visit.steps import ContactConfirmed, FieldChange, PageKept
from kiosk.domain.visit.visit import DeskEntry, KioskState
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.offline.sealed_list import SealedListService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.services.record.schedule import ScheduleService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.sealing import Opener
from tests.factories import NOW, an_actor
from tests.services.clinic_maker import FORM, SETTINGS, Kiosk, record
from tests.services.test_unreadable_rows import House, fill

JSONS = (
    "null",
    "1",
    '"x"',
    "[]",
    '[1, [2], "x", null]',
    "{}",
    '{"status": 7, "item": {"linkId": []}}',
    "true",
)
TEXTS = ("of tomorrow", "\u202e<b>\U0001f600" * 3)
# What no reader reads: written once and never asked, or the feed's and the migrations' own.
OTHERS = frozenset(
    {"audit_event", "change_log", "write_count", "lobby_session", "identity_attempt", "ticket_day"}
)


NO_TEXT = "CAST(X'FF80FE' AS TEXT)"


def values(column: Column[Any], house: House) -> Iterator[str]:
    """What may come to stand in a column, as SQL."""
    kind = column.type
    if house.database.embedded:
        # Bytes that are no UTF-8; a server takes none.
        yield NO_TEXT
        yield "X'FF80FE'"
    if isinstance(kind, JSON):
        # The same code reads what a server has: half of them are enough there, which takes three times as long.
        yield from (f"'{found}'" for found in JSONS[:: 1 if house.database.embedded else 2])
    elif isinstance(kind, String | Text):
        limit = getattr(kind, "length", None) or 1000
        yield from (f"'{found[:limit]}'" for found in TEXTS)
    elif isinstance(kind, Boolean):
        yield "7" if house.database.embedded else "true"
    elif isinstance(kind, Integer):
        yield from ("-1", "2147483647")
    elif isinstance(kind, Date):
        yield f"'{house.never}'"
    else:
        yield f"'{house.never}'"
    if column.nullable:
        yield "NULL"


def reads(house: House) -> dict[str, Callable[[], Any]]:
    """Every reader, by name."""
    database, clock = house.database, house.clock
    checkin = CheckInService(database, SETTINGS, clock)
    return {
        "today": lambda: house.arrivals.today(an_actor()),
        "rows": lambda: house.arrivals.rows(house.visits, an_actor()),
        "details": lambda: house.arrivals.details(house.visits[0], an_actor()),
        "bookings": lambda: house.arrivals.bookings(house.visits, an_actor()),
        "expected": lambda: house.arrivals.expected(an_actor()),
        "search": lambda: house.arrivals.search("Family", an_actor()),
        "settings": ClinicService(database).load,
        "calls of the board": house.queue.calls,
        "open calls": lambda: house.help.open_calls(an_actor()),
        "entries": lambda: house.desk.entries(an_actor()),
        "kiosks": lambda: house.desk.kiosks(an_actor()),
        "forms": FormService(database, clock).current,
        "published": FormService(database, clock).published_resources,
        "day list": DayListMaker(database, SETTINGS, clock, checkin).make,
        "schedule": lambda: ScheduleService(database, SETTINGS, clock).book_today(4),
        "visit": lambda: Kiosk(database).open_visit("p1", ("a1",), "kiosk-1"),
    }


@pytest.fixture
def house(empty: Database) -> House:
    made = House(empty, fill(empty))
    kiosk = Kiosk(empty)
    # So that there is somebody to make a day list for.
    SealedListService(empty, made.clock, "kiosk-1").enrol(Opener(bytes(range(32))).public, "")
    with empty.write() as connection:
        connection.execute(insert(tables.setting).values(key="early_minutes", value=30))
    for number in range(1, len(made.visits) + 1):
        made.help.call(f"h{number}", "kiosk-1", "welcome")
        made.desk.bring(
            DeskEntry(f"e{number}", "kiosk-1", "left", "left", NOW, NOW, "F", None, {"reason": "x"})
        )
        made.desk.report(KioskState(f"kiosk-{number}", NOW - timedelta(minutes=1), "1", 0, None))
        made.queue.call_next(an_actor(), "204")
    visit = kiosk.open_visit("p4", ("a4",), "kiosk-1")
    kiosk.apply(record(visit.id, ContactConfirmed((FieldChange("city", "", "X"),))))
    kiosk.apply(record(visit.id, PageKept(FORM, "1.0.0", {"item": []})))
    return made


def damaged(table: Table) -> str:
    """Which row is written to: none that a patient of ours stands before."""
    key = next(iter(table.primary_key)).name
    return f"{key} = (SELECT max({key}) FROM {table.name})"


@pytest.mark.long
def test_attack_06_whatever_stands_in_any_column(house: House) -> None:
    wrong: list[str] = []
    done = 0
    for read in reads(house).values():
        # As long as all is well.
        read()
    for table in tables.metadata.sorted_tables:
        if table.name in OTHERS:
            continue
        with house.database.write() as connection:
            connection.execute(text(f"CREATE TABLE kept_{table.name} AS SELECT * FROM {table.name}"))
            if not connection.scalar(select(func.count()).select_from(table)):
                # Nothing can come to stand in a row that is not there.
                continue
        same = " AND ".join(f"k.{part.name} = {table.name}.{part.name}" for part in table.primary_key)
        for column in table.columns:
            if column.primary_key or column.foreign_keys:
                continue
            for value in values(column, house):
                try:
                    house.write(
                        f"UPDATE {table.name} SET {column.name} = {value} WHERE {damaged(table)}".replace(
                            ":", "\\:"
                        )
                    )
                except DBAPIError:
                    # The engine itself does not take it.
                    continue
                done += 1
                for name, read in reads(house).items():
                    try:
                        read()
                    except LookupError:
                        # Said, each where it is documented.
                        pass
                    except Exception as error:  # Every one of them is told at the end.
                        wrong.append(
                            f"{table.name}.{column.name} = {value[:30]}: {name}: {type(error).__name__} {error!s:.80}"
                        )
                with house.database.write() as connection:
                    kept = f"FROM kept_{table.name} k WHERE {same}"
                    connection.execute(
                        text(
                            f"UPDATE {table.name} SET {column.name} = (SELECT k.{column.name} {kept})"
                            f" WHERE EXISTS (SELECT 1 {kept})"
                        )
                    )
    assert done > 50
    assert not wrong, "\n".join(wrong)
