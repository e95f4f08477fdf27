"""What stands in each list, and what it says of a row, from a snapshot alone: no window and no record."""

from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.delays import Delay, DelayOf, DelayReason
from kiosk.domain.desk import EntryKind
from kiosk.domain.messages import MessageState, StaffMessage, ToWhom
from kiosk.domain.money.questions import BillQuestion, BillState, BillTopic
from kiosk.domain.queue import TicketStatus
from kiosk.domain.telephone.calls import About, CallBack, Direction, Outcome, PhoneCall
from kiosk.domain.telephone.lifecycle import CallBackState, PhoneState
from kiosk.domain.telephone.numbers import dialled_number
from kiosk.domain.visit.at_kiosk import AtKiosk
from kiosk.domain.visit.visit import DeskEntry, ExpectedRow, HelpCall, VisitStatus
from kiosk.staff.lists.at_kiosk import AT_KIOSKS
from kiosk.staff.lists.parts import Facts, StaffList
from kiosk.staff.lists.table import FIRST, FOUND, LISTS
from kiosk.staff.model import StaffModel
from kiosk.staff.reader import Snapshot
from kiosk.staff.sources import BILLS, CALL_BACKS, DELAYS, ENTRIES, HELP_CALLS, MESSAGES, PHONE_CALLS
from tests.domain.visit.test_arrived import NINE, row
from tests.factories import a_booking, an_actor

CALL = HelpCall("c1", "lobby-1", NINE, "welcome", "", "")
MORE = replace(CALL, id="more", reason="more")
ENTRY = DeskEntry("d1", "lobby-1", "left", "left", NINE, NINE, "Weiss", date(1980, 1, 1), {}, "v9")
EXPECTED = ExpectedRow(
    a_booking(1, NINE, room="Room 1"),
    "Weiss, Anna", date(1980, 1, 1), "1001", "en", None,
)  # fmt: skip
AT_ONE = AtKiosk("v7", "Weiss, Anna", date(1980, 1, 1), "1001", "es", a_booking(1, NINE), "lobby-1", NINE, ())
ABOUT = About(dialled_number("555 010 0001"))
OWED = CallBack("b1", NINE, "Ivo", CallBackState.OPEN, ABOUT)
WRITTEN = StaffMessage(
    "m1", "p1", "Weiss, Anna", "", ToWhom.EVERYBODY, "", "Dr Ann", "a1", NINE, MessageState.OPEN, is_unread=True
)  # fmt: skip
LATE = Delay("l1", DelayOf.QUEUE, "A", "", 20, NINE + timedelta(hours=2), DelayReason.BUSY, NINE)
ASKED = BillQuestion("q1", "p1", "Weiss, Anna", "", BillTopic.NOT_RIGHT, BillState.OPEN, NINE, "lobby-1")
SNAPSHOT = Snapshot(
    arrivals=(
        row("a", booked=10),
        row("b", booked=5, seen=True),
        replace(row("c", status=TicketStatus.SERVING, seen=True), pending_changes=2),
        row("d", status=TicketStatus.LEFT),
    ),
    expected=(EXPECTED,),
    whole={
        HELP_CALLS: (CALL, MORE),
        ENTRIES: (ENTRY,),
        AT_KIOSKS: (AT_ONE,),
        CALL_BACKS: (OWED, replace(OWED, id="b2", state=CallBackState.TAKEN, owner="Ivo")),
        DELAYS: (LATE,),
        BILLS: (ASKED,),
        MESSAGES: (WRITTEN, replace(WRITTEN, id="m2", is_unread=False)),
        PHONE_CALLS: (
            PhoneCall("k1", NINE, Direction.INCOMING, PhoneState.RINGING, ABOUT),
            PhoneCall("k2", NINE, Direction.MISSED, PhoneState.CLOSED, ABOUT, outcome=Outcome.NO_ANSWER),
        ),
    },
)


@pytest.fixture
def model(qapp: QCoreApplication) -> StaffModel:
    """The window's model with no service behind it: whoever asks for one fails."""
    services: Any = SimpleNamespace(arrivals=None, forms=None, clinic=None)
    runner: Any = None
    made = StaffModel(services, runner, InForce(ClinicSettings(zone="UTC")), an_actor("Desk"), lambda: NINE)
    made.snapshot = SNAPSHOT
    return made


@pytest.fixture
def lists(model: StaffModel) -> dict[str, StaffList[Any]]:
    facts = Facts(model)
    return {shown.key: shown for shown in (made(facts) for made in LISTS)}


@pytest.mark.parametrize(
    ("key", "rows", "badge"),
    [
        ("arrivals", ["a", "b", "c"], 1),
        ("waiting", ["b", "a"], 2),
        ("expected", ["a1"], 0),
        ("at_kiosk", ["v7"], 1),
        ("calls", ["c1", "more"], 2),
        ("review", ["c"], 1),
        ("today", ["a", "b", "c", "d"], 0),
        ("entries", ["d1"], 1),
        ("call_backs", ["b1", "b2"], 1),
        ("phone_calls", ["k1", "k2"], 1),
        ("messages", ["m1", "m2"], 1),
        ("delays", ["l1"], 1),
        ("bills", ["q1"], 1),
        ("found", [], 0),
    ],
)
def test_what_stands_in_a_list(
    lists: dict[str, StaffList[Any]], key: str, rows: list[str], badge: int
) -> None:
    shown = lists[key]
    assert [shown.key_of(item) for item in shown.rows()] == rows
    assert shown.badge() == badge
    cells = [[column.cell(item).text for column in shown.columns] for item in shown.rows()]
    assert all(len(line) == len(shown.columns) for line in cells)


def test_every_list_is_tested_here_and_the_first_and_the_found_are_among_them(
    lists: dict[str, StaffList[Any]],
) -> None:
    assert set(lists) == {
        "arrivals", "waiting", "expected", "at_kiosk", "calls", "review", "today", "entries", "found",
        "call_backs", "phone_calls", "messages", "delays", "bills",
    }  # fmt: skip
    assert {FIRST, FOUND} <= set(lists)
    assert all(shown.empty and shown.title for shown in lists.values())


def test_which_visit_a_row_is_about_and_what_there_is_to_say_of_it(lists: dict[str, StaffList[Any]]) -> None:
    assert lists["today"].visit_of(SNAPSHOT.arrivals[0]) == "a"
    assert lists["entries"].visit_of(ENTRY) == "v9"
    assert lists["entries"].visit_of(replace(ENTRY, visit_id=None)) == ""
    assert lists["calls"].visit_of(CALL) == ""
    assert lists["calls"].words(CALL) == "Somebody asks for help at lobby-1."
    named = replace(CALL, patient_name="Weiss, Anna")
    assert lists["calls"].words(named) == "Weiss, Anna asks for help at lobby-1."
    assert lists["expected"].words(EXPECTED) == "Weiss, Anna has not arrived."
    begun = replace(EXPECTED, visit_status=VisitStatus.PLANNED)
    assert lists["expected"].words(begun) == "Weiss, Anna is checking in now."


def test_what_can_be_done_with_a_row_and_when(lists: dict[str, StaffList[Any]]) -> None:
    (going,) = lists["calls"].actions
    assert going.when(CALL)
    assert not going.when(MORE)
    assert going.otherwise() == CALL, "the one that waits longest"
    (reading,) = lists["entries"].actions
    assert reading.when(ENTRY)
    assert not reading.when(replace(ENTRY, kind=EntryKind.MORE))
    assert reading.otherwise() is None
    names = [action.name for shown in lists.values() for action in shown.actions]
    assert len(set(names)) == len(names)


def test_who_is_late_stands_out_once_the_time_has_come(model: StaffModel) -> None:
    facts = Facts(model)
    first = SNAPSHOT.arrivals[0]
    assert facts.ground(first) == "unseen"
    model.clock = lambda: NINE + timedelta(seconds=model.settings.escalate_seconds)
    assert facts.ground(first) == "unseen", "found once"
    facts.forget()
    assert facts.ground(first) == "overdue"
    assert facts.ground(SNAPSHOT.arrivals[1]) == ""


def test_what_follows_from_a_snapshot(model: StaffModel) -> None:
    assert [item.visit_id for item in model.unseen()] == ["a"]
    assert model.waits() == (2, 0, 0)
    assert model.rooms() == ["Room 1"]
    model.selected = "c"
    assert model.may(TicketStatus.DONE)
    assert not model.may(TicketStatus.SERVING)
