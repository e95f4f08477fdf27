"""The promises of a desk can fail: a fault that is put in is found by what is held against the acts of a day."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from kiosk.devices import caisse_ap
from kiosk.domain.money.payments import PaymentState, TerminalVerdict
from kiosk.services.desk import message_rows, phone_rows, planning, queue
from kiosk.services.desk.messages import MessageService
from kiosk.services.record import payments
from kiosk.services.record import planning as record_planning
from tests.services import scripted_terminal
from tests.services.scripted_terminal import Does
from tests.soak.at_desk import STAFF
from tests.soak.machine import ClinicDay
from tests.soak.templates import Templates

ANA, BEN = STAFF
Patch = pytest.MonkeyPatch


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(tmp_path_factory.mktemp("days"), None, lambda url: None)


@pytest.fixture
def day(templates: Templates) -> Iterator[ClinicDay]:
    made = ClinicDay(templates)
    yield made
    # What was found has ended the day; it is not looked at again.
    made.whole = False
    made.teardown()


def a_message_that_two_see_to(day: ClinicDay, patch: Patch) -> None:
    day.message(what="write", staff=ANA, place=0, person=1)
    day.message(what="take", staff=ANA, place=0, person=1)
    patch.setattr(message_rows, "is_theirs", lambda *_: True)
    day.message(what="done", staff=BEN, place=0, person=1)


def a_message_out_of_sight(day: ClinicDay, patch: Patch) -> None:
    patch.setattr(MessageService, "mine", lambda self, who: ())
    day.message(what="write", staff=ANA, place=0, person=1)
    day.promises()


def a_call_back_that_anybody_gives_back(day: ClinicDay, patch: Patch) -> None:
    day.call_back(what="promise", staff=ANA, place=0, person=1)
    day.call_back(what="take", staff=ANA, place=0, person=1)
    patch.setattr(phone_rows, "is_theirs", lambda *_: True)
    day.call_back(what="give_back", staff=BEN, place=0, person=1)


def the_last_before_the_first(day: ClinicDay, patch: Patch) -> None:
    for person in (1, 3):
        day.check_in(kiosk=0, person=person, stale=False, how="", calls=0, variation=0)
    patch.setattr(queue, "order_key", lambda turn, rule: -turn.arrived.timestamp())
    day.wait(what="in turn", staff=ANA, place=0, site="")


def no_answer_that_counts_as_a_no(day: ClinicDay, patch: Patch) -> None:
    def answer(*given: Any) -> Any:
        said = caisse_ap.answer_to(*given)
        unknown = said.verdict is TerminalVerdict.UNKNOWN
        return replace(said, verdict=TerminalVerdict.DECLINED) if unknown else said

    patch.setattr(scripted_terminal, "answer_to", answer)
    pay(day, Does.APPROVES_AND_LOSES_THE_LINE)
    day.promises()


def a_payment_that_is_asked_for_again(day: ClinicDay, patch: Patch) -> None:
    once = payments.at_terminal

    def twice(writing: Any, terminal: Any, new: Any) -> Any:
        first = once(writing, terminal, new)
        return once(writing, terminal, new) if first.state is PaymentState.DECLINED else first

    patch.setattr(payments, "at_terminal", twice)
    pay(day, Does.DECLINES)


def pay(day: ClinicDay, does: Does) -> None:
    for what in ("charge", "terminal"):
        day.pay(what=what, does=does, staff=ANA, person=1, place=0)


def a_time_that_nobody_looks_at_again(day: ClinicDay, patch: Patch) -> None:
    day.book_ahead(what="book", staff=ANA, person=1, place=0)
    free = day.free
    assert free is not None
    # Neither the desk nor the record looks: as of one who shall be booked beside another.
    add = record_planning._add_times
    patch.setattr(planning, "_at", lambda *_: free)
    patch.setattr(
        record_planning,
        "_add_times",
        lambda connection, claims, row: add(connection, claims, row | {"overbooked": True}),
    )
    day.book_ahead(what="again", staff=BEN, person=2, place=0)
    day.promises()


@pytest.mark.parametrize(
    ("fault", "found"),
    [
        (a_message_that_two_see_to, "ended what another sees to"),
        (a_message_out_of_sight, "out of sight"),
        (a_call_back_that_anybody_gives_back, "a call-back of staff-1"),
        (the_last_before_the_first, "I3: somebody was called before"),
        (no_answer_that_counts_as_a_no, "money: declined in the record"),
        (a_payment_that_is_asked_for_again, "asked the terminal twice"),
        (a_time_that_nobody_looks_at_again, "is booked twice"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_fault_at_the_desk_is_found(
    day: ClinicDay, monkeypatch: Patch, fault: Callable[[ClinicDay, Patch], None], found: str
) -> None:
    with pytest.raises(AssertionError, match=found):
        fault(day, monkeypatch)


def test_a_day_at_the_desk_holds_where_nothing_is_wrong(templates: Templates) -> None:
    """Each act once as it should be, and once by somebody else; the promises after it, and at the end of the day."""
    day = ClinicDay(templates)
    for person in (1, 3):
        day.check_in(kiosk=0, person=person, stale=False, how="", calls=0, variation=0)
    for staff in STAFF:
        for what in ("write", "take", "read", "done"):
            day.message(what=what, staff=staff, place=0, person=1)
        for what in ("promise", "take", "take_over", "tried", "give_back", "close"):
            day.call_back(what=what, staff=staff, place=0, person=1)
        for what in ("first", "hold", "resume", "tell", "end", "in turn"):
            day.wait(what=what, staff=staff, place=0, site="")
        for what in ("book", "again", "move", "cancel"):
            day.book_ahead(what=what, staff=staff, person=1, place=0)
        for does in Does:
            pay(day, does)
            day.pay(what="find out", does=does, staff=staff, person=1, place=0)
            day.pay(what="give back", does=does, staff=staff, person=1, place=0)
            day.pay(what="find out", does=does, staff=staff, person=1, place=0)
        day.promises()
    day.teardown()
    assert day.terminal.took
    assert day.terminal.gave
    assert templates.seen["time taken"]
