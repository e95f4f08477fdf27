"""What is read in parts is at every moment what reading everything gives, on both engines."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from kiosk.app.staff import staff_services
from kiosk.domain.clinic import InForce
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import CheckInFinished, ContactConfirmed, FieldChange, Step
from kiosk.domain.visit.visit import ArrivalRow, DeskEntry, KioskState
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.changes import ChangeService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.help import HelpService
from kiosk.services.desk.queue import MoveRefused, QueueService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.services.record.patients import PatientService
from kiosk.staff.lists.at_kiosk import AT_KIOSKS
from kiosk.staff.reader import Reader, Snapshot, spliced
from kiosk.staff.sources import ENTRIES
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit
from tests.thinned import examples

PEOPLE = 3


class Day:
    """A day at a clinic, step by step, and a reader that reads only what it is told of."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = NOW
        self.kiosk = Kiosk(database, SETTINGS, self.now)
        self.queue = QueueService(database, SETTINGS, self.now)
        self.help = HelpService(database, self.now)
        self.changes = ChangeService(database, self.now)
        self.arrivals = ArrivalService(database, SETTINGS, self.now)
        self.patients = PatientService(database)
        self.desk = DeskService(database, self.now)
        self.clinic, self.forms = ClinicService(database), FormService(database, self.now)
        services = replace(
            staff_services(database, InForce(SETTINGS), self.now, self.forms),
            help=self.help,
            desk=self.desk,
            clinic=self.clinic,
        )
        self.reader = Reader(services, InForce(SETTINGS), self.now)
        self.reader.follow([ENTRIES, AT_KIOSKS])
        self.feed = database.feed()
        self.snapshot = Snapshot()
        self.selected = ""
        self.visits: dict[int, str] = {}
        self.booked = PEOPLE
        people = range(1, PEOPLE + 1)
        self.patients.save([a_patient(n) for n in people], [a_booking(n) for n in people])
        self.sessions = {n: self.kiosk.session(f"p{n}") for n in people}

    def now(self) -> datetime:
        return self.clock

    def begin(self, number: int, appointment: str = "") -> None:
        of = (appointment or f"a{number}",)
        self.visits[number] = self.kiosk.service.open_visit(self.sessions[number], of, "kiosk-1").id

    def apply(self, number: int, *steps: Step) -> None:
        for step in steps:
            self.kiosk.service.apply(self.sessions[number], record(self.visits[number], step))

    def answer(self, number: int) -> None:
        self.apply(number, ContactConfirmed((FieldChange("phone", "1", str(self.booked)),)))

    def finish(self, number: int) -> None:
        self.apply(number, *whole_visit())

    def book(self, number: int) -> None:
        self.booked += 1
        self.patients.save(
            [], [a_booking(number, NOW + timedelta(minutes=self.booked), key=f"a{self.booked}")]
        )

    def take_along(self, number: int) -> None:
        """A booking made since is added to the visit."""
        self.begin(number, f"a{self.booked}")

    def finish_again(self, number: int) -> None:
        self.apply(number, CheckInFinished())

    def acknowledge(self, number: int) -> None:
        self.kiosk.acknowledge(self.visits[number], "Desk")

    def call(self, _number: int) -> None:
        self.queue.call_next(an_actor("Desk"), "Room 1")

    def move(self, number: int, target: TicketStatus) -> None:
        row = self.row(number)
        self.queue.move(row.ticket_id, row.ticket_status, target, an_actor("Desk"), "Room 2")

    def settle(self, number: int, status: ItemStatus) -> None:
        self.arrivals.settle(self.visits[number], ItemKind.INSURANCE, "", status, an_actor("Desk"))

    def decide(self, number: int, accept: bool) -> None:
        self.changes.decide(
            self.changes.of_visit(self.visits[number], an_actor())[0].id, accept=accept, who=an_actor("Desk")
        )

    def ask(self, number: int) -> None:
        self.help.call(f"call-{number}", "kiosk-1", "contact", f"p{number}")

    def go(self, number: int) -> None:
        self.help.answer(f"call-{number}", an_actor("Desk"))

    def bring(self, number: int) -> None:
        left = DeskEntry(f"left-{number}", "kiosk-1", "left", "pain", self.clock, self.clock, "A", None, {})
        self.desk.bring(left)

    def settle_entry(self, number: int) -> None:
        self.desk.settle(f"left-{number}", an_actor("Desk"))

    def report(self, number: int) -> None:
        self.desk.report(KioskState(f"kiosk-{number}", self.clock, "1", number, self.clock))

    def select(self, number: int) -> None:
        self.selected = self.visits[number]

    def row(self, number: int) -> ArrivalRow:
        return next(row for row in self.arrivals.today(an_actor()) if row.visit_id == self.visits[number])

    def hear(self) -> None:
        """Read what was told, and compare it with everything."""
        # A server tells a moment after a commit: this is told after all the rest.
        last = Change(Topic.HELP, str(self.clock))
        with self.database.write() as connection:
            announce(connection, last.topic, last.key)
        changes = self.feed.changes(10)
        while not changes & {last, *EVERYTHING}:
            changes |= self.feed.changes(10)
        self.snapshot = self.reader.read(self.snapshot, changes, self.selected, an_actor())
        everything = self.reader.read(self.snapshot, EVERYTHING, self.selected, an_actor())
        assert self.snapshot == everything
        assert everything.arrivals == self.arrivals.today(an_actor())


def wipe(database: Database) -> None:
    """The record as it was made: its audit stays, as it must."""
    with database.write() as connection:
        for table in reversed(tables.metadata.sorted_tables):
            if table.name not in (
                "audit_event",
                "audit_seal",
                "change_log",
                "ticket_day",
            ):
                connection.execute(delete(table))


numbers = st.integers(1, PEOPLE)
simple = st.sampled_from(
    ["begin", "answer", "finish", "book", "take_along", "finish_again", "acknowledge", "call", "ask", "go", "select",
     "bring", "settle_entry", "report"]
)  # fmt: skip
STEPS = st.lists(
    st.one_of(
        st.tuples(simple, numbers),
        st.tuples(st.just("move"), numbers, st.sampled_from(TicketStatus)),
        st.tuples(st.just("settle"), numbers, st.sampled_from(ItemStatus)),
        st.tuples(st.just("decide"), numbers, st.booleans()),
        st.just(("hear",)),
    ),
    min_size=5,
    max_size=30,
)


@settings(
    max_examples=examples(25),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_reading_in_parts_is_reading_everything(empty: Database, steps: list[tuple[Any, ...]]) -> None:
    wipe(empty)
    day = Day(empty)
    try:
        for name, *given_ in [("begin", 1), ("finish", 1), ("hear",), *steps, ("hear",)]:
            day.clock += timedelta(seconds=1)
            try:
                getattr(day, name)(*given_)
            except (Refusal, MoveRefused, LookupError, StopIteration):
                # What cannot be done at that moment is not what this is about.
                continue
    finally:
        day.feed.close()


def test_rows_are_spliced_first_come_first() -> None:
    def row(key: str, minute: int) -> ArrivalRow:
        nothing: dict[str, Any] = dict.fromkeys(ArrivalRow.__dataclass_fields__)
        return ArrivalRow(
            **{
                **nothing,
                "visit_id": key,
                "birth_date": date.min,
                "arrived_at": NOW + timedelta(minutes=minute),
            }
        )

    before = (row("b", 1), row("d", 2), row("e", 3))
    read = (row("a", 1), row("c", 2), row("e", 0))
    found = spliced(before, frozenset({"a", "c", "d", "e"}), read)
    assert [item.visit_id for item in found] == ["e", "a", "b", "c"]
