"""The staff window reads again what has changed and nothing else, and never passes over anything.

One file, though long: one record, and who reads what of it again after each kind of news.
"""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import CheckInFinished
from kiosk.domain.visit.visit import ArrivalRow, KioskState, SearchHit
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.help import HelpService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.feed import announce
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import record, whole_visit
from tests.staff.conftest import Desk

READS = ("today", "rows", "bookings", "expected", "details", "opened", "open_calls", "entries", "kiosks")
EVERY_LIST = ["today", "expected", "open_calls", "entries", "kiosks"]


@pytest.fixture
def reads(desk: Desk, qtbot: QtBot) -> list[str]:
    """What the window reads, by name, from now on; it has shown three arrivals by then."""
    for number in (1, 2, 3):
        desk.arrive(number)
        desk.clock[0] += timedelta(minutes=1)
    settle(desk, qtbot, lambda: len(ids(desk)) == 3)
    done: list[str] = []

    def watched(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def read(*given: Any) -> Any:
            done.append(name)
            return work(*given)

        return read

    for service in (desk.services.arrivals, desk.services.help, desk.services.desk):
        for name in READS:
            if hasattr(service, name):
                setattr(service, name, watched(name, getattr(service, name)))
    return done


def is_told(desk: Desk, qtbot: QtBot) -> bool:
    """Wait for all that was committed before to be told; False where that was everything, after which more may come."""
    last, before = Change(Topic.SETTINGS, str(uuid4())), len(desk.heard)
    with desk.elsewhere.write() as connection:
        announce(connection, last.topic, last.key)
    qtbot.waitUntil(lambda: any(changes & {last, *EVERYTHING} for changes in desk.heard[before:]))
    return any(last in changes for changes in desk.heard[before:])


def settle(desk: Desk, qtbot: QtBot, come: Callable[[], bool]) -> None:
    """Wait until it has come, all that was committed before has been heard of, and nothing is left to read."""
    model = desk.window.model
    qtbot.waitUntil(come)
    while not is_told(desk, qtbot):
        pass
    qtbot.waitUntil(lambda: not model._reading and not model._changes)


def visit(visit_id: str) -> frozenset[Change]:
    return frozenset({Change(Topic.VISIT, visit_id)})


def ids(desk: Desk) -> list[str]:
    return [row.visit_id for row in desk.window.model.snapshot.arrivals]


def is_true(desk: Desk) -> bool:
    """Whether the window shows what a reading of everything would."""
    snapshot = desk.window.model.snapshot
    elsewhere = ArrivalService(desk.elsewhere, desk.window.model.settings, desk.now)
    calls = HelpService(desk.elsewhere, desk.now).open_calls(an_actor())
    return (snapshot.arrivals, snapshot.expected, snapshot.calls) == (
        elsewhere.today(an_actor()),
        elsewhere.expected(an_actor()),
        calls,
    )


def test_one_visits_news_reads_that_visit(desk: Desk, qtbot: QtBot, reads: list[str]) -> None:
    second = ids(desk)[1]
    desk.checkin.acknowledge(second, "another")
    settle(desk, qtbot, lambda: len(desk.window.model.unseen()) == 2)
    assert reads == ["rows", "bookings"]
    assert is_true(desk)


def test_a_selected_visit_is_opened_once_and_then_only_shown_anew(
    desk: Desk, qtbot: QtBot, reads: list[str]
) -> None:
    first, second, _ = ids(desk)
    desk.window.model.select(first)
    settle(desk, qtbot, lambda: desk.window.model.details() is not None)
    assert reads == ["opened", "details"]
    reads.clear()
    desk.checkin.acknowledge(first, "another")
    settle(desk, qtbot, lambda: "bookings" in reads)
    assert reads == ["rows", "bookings", "details"]
    details = desk.window.model.details()
    assert details is not None
    assert details.row.acknowledged_by == "another"
    reads.clear()
    desk.checkin.acknowledge(second, "another")
    settle(desk, qtbot, lambda: "bookings" in reads)
    assert reads == ["rows", "bookings"]
    with desk.elsewhere.read() as connection:
        event = tables.audit_event.c
        read = connection.execute(select(event.actor, event.visit_id).where(event.action == "read_visit"))
        assert [tuple(row) for row in read] == [("Desk", first)]


def test_a_visit_that_begins_and_arrives_renews_who_is_expected_and_its_steps_do_not(
    desk: Desk, qtbot: QtBot, reads: list[str]
) -> None:
    session = desk.checkin.session("p4")
    settle(desk, qtbot, lambda: True)
    reads.clear()
    begun = desk.checkin.service.open_visit(session, ("a4",), "kiosk-1").id
    settle(desk, qtbot, lambda: is_true(desk))
    assert reads == ["rows", "bookings", "expected"]
    for step in whole_visit()[:-1]:
        reads.clear()
        desk.checkin.service.apply(session, record(begun, step))
        settle(desk, qtbot, lambda: is_true(desk))
        assert reads == ["rows", "bookings"]
    reads.clear()
    desk.checkin.service.apply(session, record(begun, CheckInFinished()))
    settle(desk, qtbot, lambda: begun in ids(desk))
    assert reads == ["rows", "bookings", "expected"]
    assert ids(desk)[-1] == begun
    assert is_true(desk)


def test_another_appointment_of_somebody_who_is_here_is_not_expected_any_more(
    desk: Desk, qtbot: QtBot, reads: list[str]
) -> None:
    first = ids(desk)[0]
    later = a_booking(1, NOW + timedelta(hours=1), key="later")
    desk.pause()
    PatientService(desk.elsewhere).save([], [later])
    desk.window.model.refresh()
    settle(desk, qtbot, lambda: is_true(desk))
    assert "later" in [row.appointment.id for row in desk.window.model.snapshot.expected]
    reads.clear()
    desk.checkin.open_visit("p1", ("later",), "kiosk-1")
    desk.window.model.news(visit(first))
    settle(desk, qtbot, lambda: is_true(desk))
    desk.checkin.apply(record(first, CheckInFinished()))
    desk.window.model.news(visit(first))
    settle(desk, qtbot, lambda: is_true(desk))
    assert "later" not in [row.appointment.id for row in desk.window.model.snapshot.expected]
    assert set(reads) == {"rows", "bookings", "expected"}


def test_news_that_changes_nothing_here_shows_nothing_anew(
    desk: Desk, qtbot: QtBot, reads: list[str]
) -> None:
    shown: list[bool] = []
    desk.window.model.changed.connect(lambda: shown.append(True))
    desk.window.model.news(visit("of somebody who is still at a kiosk"))
    settle(desk, qtbot, lambda: bool(reads))
    assert shown == []
    desk.checkin.acknowledge(ids(desk)[0], "another")
    settle(desk, qtbot, lambda: bool(shown))
    assert shown == [True]


def test_a_call_for_help_reads_the_calls(desk: Desk, qtbot: QtBot, reads: list[str]) -> None:
    HelpService(desk.elsewhere, desk.now).call("c1", "kiosk-1", "contact")
    settle(desk, qtbot, lambda: len(desk.window.model.snapshot.calls) == 1)
    assert reads == ["open_calls"]


def test_what_a_kiosk_says_of_itself_reads_what_kiosks_say(
    desk: Desk, qtbot: QtBot, reads: list[str]
) -> None:
    DeskService(desk.elsewhere, desk.now).report(KioskState("kiosk-1", desk.now(), "1", 2, desk.now()))
    settle(desk, qtbot, lambda: len(desk.window.model.backlog()) == 1)
    assert reads == ["entries", "kiosks"]


def test_a_record_from_outside_reads_every_list(desk: Desk, qtbot: QtBot, reads: list[str]) -> None:
    desk.window.model.select(ids(desk)[0])
    settle(desk, qtbot, lambda: desk.window.model.details() is not None)
    reads.clear()
    PatientService(desk.elsewhere).save([a_patient(9)], [a_booking(9)])
    settle(desk, qtbot, lambda: is_true(desk))
    assert reads == [*EVERY_LIST, "details"]


@pytest.mark.parametrize("topic", [Topic.SETTINGS, Topic.FORMS])
def test_what_the_window_does_not_show_is_not_read(
    desk: Desk, qtbot: QtBot, reads: list[str], topic: Topic
) -> None:
    desk.window.model.news(frozenset({Change(topic)}))
    settle(desk, qtbot, lambda: True)
    assert reads == []


def test_what_comes_while_reading_is_read_next_in_one_go(
    desk: Desk, qtbot: QtBot, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    model, arrivals = desk.window.model, desk.services.arrivals
    first, second, third = ids(desk)
    begun, may_end = threading.Event(), threading.Event()
    asked: list[frozenset[str]] = []
    rows = arrivals.rows

    def slow(visits: frozenset[str], who: Actor) -> tuple[ArrivalRow, ...]:
        asked.append(visits)
        found = rows(visits, who)
        begun.set()
        assert may_end.wait(10)
        return found

    monkeypatch.setattr(arrivals, "rows", slow)
    desk.pause()
    # Nor does the clock ask for it.
    desk.window._second.stop()
    model.news(visit(first))
    qtbot.waitUntil(begun.is_set)
    # The first has been read by now: what becomes of it later must be read once more.
    for visit_id in (first, second, third):
        desk.checkin.acknowledge(visit_id, "another")
        model.news(visit(visit_id))
    HelpService(desk.elsewhere, desk.now).call("c1", "kiosk-1", "contact")
    model.news(frozenset({Change(Topic.HELP, "c1")}))
    may_end.set()
    settle(desk, qtbot, lambda: is_true(desk))
    assert asked == [{first}, {first, second, third}]
    assert reads == ["rows", "bookings", "rows", "bookings", "open_calls"]


def test_what_could_not_be_read_is_read_with_the_next_news(
    desk: Desk, qtbot: QtBot, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    model, arrivals = desk.window.model, desk.services.arrivals
    first, second, third = ids(desk)
    desk.pause()
    # It is not tried again by itself in this test.
    desk.window._second.stop()
    desk.checkin.acknowledge(first, "another")
    desk.checkin.acknowledge(second, "another")

    def away(_visits: frozenset[str], _who: Actor) -> object:
        raise StoreUnavailable("gone")

    with monkeypatch.context() as patched:
        patched.setattr(arrivals, "rows", away)
        model.news(visit(first))
        qtbot.waitUntil(lambda: not model._reading)
        assert not model.online
        model.select(third)
        qtbot.waitUntil(lambda: not model._reading)
    assert ids(desk) == [first, second, third]
    model.news(visit(second))
    settle(desk, qtbot, lambda: is_true(desk))
    assert model.online
    assert model.details() is not None
    assert "today" not in reads


def test_what_could_not_be_read_is_tried_again_in_a_second(
    desk: Desk, qtbot: QtBot, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = desk.window.model
    first = ids(desk)[0]
    desk.pause()
    desk.checkin.acknowledge(first, "another")

    def away(_visits: frozenset[str], _who: Actor) -> object:
        raise StoreUnavailable("gone")

    with monkeypatch.context() as patched:
        patched.setattr(desk.services.arrivals, "rows", away)
        model.news(visit(first))
        qtbot.waitUntil(lambda: not model.online)
    desk.window.tick()
    settle(desk, qtbot, lambda: is_true(desk))
    assert model.online


def test_a_visit_that_could_not_be_opened_is_opened_in_a_second(
    desk: Desk, qtbot: QtBot, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = desk.window.model
    desk.pause()

    def away(*_given: object) -> object:
        raise StoreUnavailable("gone")

    with monkeypatch.context() as patched:
        patched.setattr(desk.services.arrivals, "opened", away)
        model.select(ids(desk)[0])
        qtbot.waitUntil(lambda: not model.online)
    desk.window.tick()
    settle(desk, qtbot, lambda: model.details() is not None)
    assert model.online


def test_another_day_reads_everything(desk: Desk, qtbot: QtBot, reads: list[str]) -> None:
    first = ids(desk)[0]
    desk.window._second.stop()
    desk.clock[0] += timedelta(days=1)
    desk.window.model.news(visit(first))
    settle(desk, qtbot, lambda: reads == EVERY_LIST)
    assert is_true(desk)
    # Nobody has closed their visits.
    assert len(ids(desk)) == 3
    desk.clock[0] -= timedelta(days=1)
    reads.clear()
    desk.window.tick()
    settle(desk, qtbot, lambda: reads == EVERY_LIST)
    assert len(ids(desk)) == 3
    desk.window.tick()
    settle(desk, qtbot, lambda: True)
    assert reads == EVERY_LIST


def test_a_call_that_has_grown_too_old_goes(desk: Desk, qtbot: QtBot, reads: list[str]) -> None:
    HelpService(desk.elsewhere, desk.now).call("c1", "kiosk-1", "contact")
    settle(desk, qtbot, lambda: len(desk.window.model.snapshot.calls) == 1)
    desk.clock[0] += timedelta(hours=4)
    desk.window.tick()
    settle(desk, qtbot, lambda: desk.window.model.snapshot.calls == ())
    assert set(reads) == {"open_calls"}


def row_of(desk: Desk) -> ArrivalRow:
    """The row of who is chosen, as it is shown in full."""
    details, row = desk.window.model.details(), desk.window.model.row()
    assert details is not None
    assert row is not None
    return replace(row, checklist=details.row.checklist)


def test_who_acts_sees_it_without_any_news(desk: Desk, qtbot: QtBot, reads: list[str]) -> None:
    model = desk.window.model
    first, second, _ = ids(desk)
    desk.pause()
    model.select(second)
    settle(desk, qtbot, lambda: model.details() is not None)
    model.acknowledge()
    settle(desk, qtbot, lambda: row_of(desk).acknowledged_by == "Desk")
    model.settle(ItemKind.INSURANCE, "", ItemStatus.DONE)
    settle(desk, qtbot, lambda: row_of(desk).checklist[3].status is ItemStatus.DONE)
    model.call_next()
    settle(desk, qtbot, lambda: model.selected == first and model.details() is not None)
    assert row_of(desk).ticket_status is TicketStatus.CALLED
    model.recall()
    model.move(TicketStatus.SERVING, "Room 1")
    settle(desk, qtbot, lambda: row_of(desk).room == "Room 1")
    assert is_true(desk)
    assert not set(reads) & set(EVERY_LIST)


def test_who_is_called_before_their_arrival_was_heard_of_is_shown(
    desk: Desk, qtbot: QtBot, reads: list[str]
) -> None:
    model = desk.window.model
    desk.pause()
    for row in model.snapshot.arrivals:
        desk.queue.move(row.ticket_id, TicketStatus.WAITING, TicketStatus.LEFT, an_actor("another"))
    fourth = desk.arrive(4)
    model.call_next()
    settle(desk, qtbot, lambda: model.selected == fourth and model.details() is not None)
    assert desk.window.said.text() == "Called A 04: Family4, Given."
    assert is_true(desk)


def test_nobody_waits_after_all(desk: Desk, qtbot: QtBot, reads: list[str]) -> None:
    desk.pause()
    for row in desk.window.model.snapshot.arrivals:
        desk.queue.move(row.ticket_id, TicketStatus.WAITING, TicketStatus.LEFT, an_actor("another"))
    desk.window.model.call_next()
    settle(desk, qtbot, lambda: is_true(desk))
    assert desk.window.said.text() == "Nobody is waiting."


def test_while_nobody_tells_what_changes_everything_is_read(
    desk: Desk, qtbot: QtBot, reads: list[str]
) -> None:
    model = desk.window.model
    desk.pause()
    desk.feed.lost.emit()
    settle(desk, qtbot, lambda: True)
    first, second, _ = ids(desk)
    desk.checkin.acknowledge(second, "another")
    reads.clear()
    model.select(first)
    model.acknowledge()
    settle(desk, qtbot, lambda: is_true(desk))
    assert "rows" not in reads
    assert not model.online
    model.find()
    desk.window.tick()
    settle(desk, qtbot, lambda: model.online)
    model.news(EVERYTHING)


def test_of_what_is_typed_only_the_last_is_looked_for_and_who_is_shown_is_written_down(
    desk: Desk, qtbot: QtBot, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    model, arrivals = desk.window.model, desk.services.arrivals
    begun, may_end = threading.Event(), threading.Event()
    looked: list[str] = []
    search = arrivals.search

    def slow(text: str, who: Actor) -> tuple[SearchHit, ...]:
        looked.append(text)
        begun.set()
        assert may_end.wait(10)
        return search(text, who)

    monkeypatch.setattr(arrivals, "search", slow)
    desk.window.search.setText("f")
    qtbot.waitUntil(begun.is_set)
    for text in ("fa", "fam", "family2"):
        desk.window.search.setText(text)
    may_end.set()
    qtbot.waitUntil(lambda: [hit.patient.id for hit in model.hits] == ["p2"])
    assert looked == ["f", "family2"]
    desk.window.search.clear()
    qtbot.waitUntil(lambda: looked[-1] == "" and model.hits == ())
    with desk.elsewhere.read() as connection:
        event = tables.audit_event.c
        shown = connection.execute(select(event.actor, event.patient_id).where(event.action == "search_hit"))
        assert sorted(tuple(row) for row in shown) == sorted(
            [*(("Desk", f"p{number}") for number in range(1, 9)), ("Desk", "p2")]
        )
