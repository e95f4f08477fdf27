"""The plan in the staff window: what is free first, the grid, moving by key and by hand, and who has said to come."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from kiosk.domain.mail import Envelope, Handed, MailKind, MailOutcome, MailPlan, MailStanding, MailState
from kiosk.domain.mail.incoming import BounceReason
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import StaffRole
from kiosk.domain.planning.bookings import Answer, EndReason, OverbookReason, PlannedBooking
from kiosk.interop.mail_reading import read_mail
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.mailing import MailingService
from kiosk.services.desk.planning import PlanService
from kiosk.services.desk.replies import ReplyService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.staff.dialogues.booking import BookAheadDialogue
from kiosk.staff.dialogues.confirming import ComingDialogue
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.plan import PlanDialogue
from kiosk.staff.dialogues.wait_list import WaitListDialogue
from kiosk.staff.plan_words import bounce_words, mail_words
from kiosk.store import tables
from tests.factories import a_booking, an_actor
from tests.interop.answers import report
from tests.services.desk.planned_calls import FREE
from tests.services.desk.planned_clinic import NINE, SETTINGS
from tests.staff.conftest import Desk
from tests.staff.dialogues import D, button, closed, in_front, settle, shown
from tests.staff.test_opening import work_as
from tests.staff.test_window import choose

DAY = NINE.date()


@pytest.fixture
def planned(desk: Desk, qtbot: QtBot) -> Desk:
    """The clinic has a plan."""
    model = desk.window.model
    taken = replace(model.settings, places=SETTINGS.places, planning=SETTINGS.planning)
    ClinicService(desk.elsewhere).save(taken)
    qtbot.waitUntil(lambda: model.settings.planning == SETTINGS.planning)
    settle(desk, qtbot)
    return desk


def plan_of(desk: Desk) -> PlanService:
    return PlanService(desk.elsewhere, SETTINGS, desk.now)


def bookings(desk: Desk) -> tuple[PlannedBooking, ...]:
    return plan_of(desk).plan(DAY, DAY + timedelta(days=30), an_actor())


def opened(desk: Desk, qtbot: QtBot, kind: type[D], name: str) -> D:
    in_front(desk, qtbot)
    desk.window.acts[name].trigger()
    qtbot.waitUntil(lambda: len(shown(desk, kind)) == 1)
    (made,) = shown(desk, kind)
    settle(desk, qtbot)
    return made


def texts(made: BookAheadDialogue | ComingDialogue) -> list[list[str]]:
    table = made.rows
    return [
        [str(table.data(table.index(row, column))) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def looked_for(desk: Desk, qtbot: QtBot) -> BookAheadDialogue:
    """Somebody who is expected is chosen, and what is free for them is shown from the next day on."""
    qtbot.waitUntil(lambda: len(desk.texts("expected")) > 0)
    choose(desk, "expected", 0)
    made = opened(desk, qtbot, BookAheadDialogue, "book_ahead")
    made.since.setText(DAY.isoformat())
    made.since.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(texts(made)) and texts(made)[0][0].startswith("Tue"))
    return made


def day_plan(desk: Desk, qtbot: QtBot) -> PlanDialogue:
    qtbot.waitUntil(lambda: len(desk.texts("expected")) > 0)
    choose(desk, "expected", 0)
    made = opened(desk, qtbot, PlanDialogue, "plan")
    made.day.setText(DAY.isoformat())
    made.day.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(made.table.columns) and made.table.columns[0].day == DAY)
    settle(desk, qtbot)
    return made


def cell(made: PlanDialogue, hour: int, minute: int, column: int) -> QModelIndex:
    return made.table.index(made.table.rows.index(hour * 60 + minute), column)


def text_at(made: PlanDialogue, hour: int, minute: int, column: int) -> str:
    return str(made.table.data(cell(made, hour, minute, column)))


def press(desk: Desk, qtbot: QtBot, made: Dialogue, text: str) -> None:
    button(made, text).click()
    settle(desk, qtbot)


def test_the_first_free_is_booked_with_two_keys_and_taken_back(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    made = looked_for(desk, qtbot)
    assert texts(made)[0][1:] == ["Dr Ana", "Room 1"]
    QTest.keyClick(made.view, Qt.Key.Key_Return)
    closed(desk, qtbot, BookAheadDialogue)
    settle(desk, qtbot)
    (booked,) = bookings(desk)
    assert booked.start == NINE
    assert "is booked" in desk.window.said.text()
    in_front(desk, qtbot)
    desk.window.model.undo()
    settle(desk, qtbot)
    assert bookings(desk) == ()


def test_what_is_free_is_as_it_is_wished(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    made = looked_for(desk, qtbot)
    made.days[1].setChecked(False)
    made.practitioner.setCurrentIndex(made.practitioner.findText("Dr Bo"))
    qtbot.waitUntil(lambda: bool(texts(made)) and texts(made)[0][0].startswith("Wed"))
    assert {row[1] for row in texts(made)} == {"Dr Bo"}
    assert not [row for row in texts(made) if row[0].startswith("Tue")]
    made.part.setCurrentIndex(2)
    qtbot.waitUntil(lambda: texts(made) == [])
    made.since.setText("never")
    made.since.editingFinished.emit()
    assert "YYYY" not in made.told.text()
    assert "2026-11-30" in made.told.text()


def test_a_series_is_booked_and_says_what_is_not_free(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    plan_of(desk).book("p3", replace(FREE, start=NINE + timedelta(days=7)), an_actor())
    made = looked_for(desk, qtbot)
    made.weeks.setValue(1)
    made.times.setValue(3)
    QTest.keyClick(made.view, Qt.Key.Key_Return)
    closed(desk, qtbot, BookAheadDialogue)
    settle(desk, qtbot)
    assert len([item for item in bookings(desk) if item.series]) == 2
    assert "Not free, and not booked" in desk.window.said.text()


def test_the_grid_shows_who_is_booked_and_books_at_a_cell(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    plan_of(desk).book("p3", FREE, an_actor())
    made = day_plan(desk, qtbot)
    assert [column.title for column in made.table.columns] == ["Dr Ana", "Dr Bo"]
    assert [text_at(made, 9, minute, 0) for minute in (0, 15, 30)] == ["Family3, Given", "┊", ""]
    assert not made.table.works_at(cell(made, 8, 45, 0))
    assert made.table.works_at(cell(made, 9, 0, 0))
    made.grid.setCurrentIndex(cell(made, 9, 15, 1))
    made.do()
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: text_at(made, 9, 15, 1) != "")
    # Where the time is taken, it is said, and nothing is done.
    made.grid.setCurrentIndex(cell(made, 9, 0, 0))
    made.do()
    settle(desk, qtbot)
    assert "taken" in made.told.text()
    assert len(bookings(desk)) == 2


def test_a_booking_is_moved_by_key_and_by_hand(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    plan_of(desk).book("p3", FREE, an_actor())
    made = day_plan(desk, qtbot)
    made.grid.setCurrentIndex(cell(made, 9, 0, 0))
    press(desk, qtbot, made, "Move...")
    made.grid.setCurrentIndex(cell(made, 10, 0, 1))
    QTest.keyClick(made.grid, Qt.Key.Key_Return)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: text_at(made, 10, 0, 1) == "Family3, Given")
    assert text_at(made, 9, 0, 0) == ""

    def at(hour: int, minute: int, column: int) -> QPoint:
        index = cell(made, hour, minute, column)
        made.grid.scrollTo(index)
        return made.grid.visualRect(index).center()

    there = made.grid.viewport()
    QTest.mousePress(there, Qt.MouseButton.LeftButton, pos=at(10, 0, 1))
    QTest.mouseMove(there, at(9, 30, 0))
    QTest.mouseRelease(there, Qt.MouseButton.LeftButton, pos=at(9, 30, 0))
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: text_at(made, 9, 30, 0) == "Family3, Given")
    (moved,) = bookings(desk)
    assert moved.start == NINE + timedelta(minutes=30)
    desk.window.model.undo()
    settle(desk, qtbot)
    assert bookings(desk)[0].start == NINE + timedelta(hours=1)
    # What is being moved is let go by Escape, and the plan stays.
    press(desk, qtbot, made, "Move...")
    QTest.keyClick(made.grid, Qt.Key.Key_Escape)
    assert made.isVisible()


def test_cancelling_and_overbooking_ask_why(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    plan_of(desk).book("p3", FREE, an_actor())
    made = day_plan(desk, qtbot)
    asked: list[list[str]] = []

    def choose_last(_title: str, of: list[str]) -> int:
        asked.append(of)
        return len(of) - 1

    made.choose = choose_last
    made.grid.setCurrentIndex(cell(made, 9, 0, 0))
    press(desk, qtbot, made, "Overbook...")
    assert [item.overbooked for item in bookings(desk)].count(OverbookReason.SHORT) == 1
    qtbot.waitUntil(lambda: "/" in text_at(made, 9, 0, 0))
    press(desk, qtbot, made, "Cancel it...")
    assert len(bookings(desk)) == 1
    # Nobody says that it was moved, or answered by mail.
    assert [len(of) for of in asked] == [len(OverbookReason), len(EndReason) - 3]


def test_a_week_of_one_calendar_goes_on_and_back(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    plan_of(desk).book("p3", FREE, an_actor())
    made = day_plan(desk, qtbot)
    made.shown.setCurrentIndex(made.shown.findText("The week of Room 1"))
    qtbot.waitUntil(lambda: len(made.table.columns) == 7)
    settle(desk, qtbot)
    assert text_at(made, 9, 0, 1) == "Family3, Given"
    press(desk, qtbot, made, "Later")
    qtbot.waitUntil(lambda: made.table.columns[0].day == DAY + timedelta(days=6))
    press(desk, qtbot, made, "Earlier")
    qtbot.waitUntil(lambda: made.table.columns[0].day == DAY - timedelta(days=1))


def test_who_comes_is_noted_and_who_is_silent_is_called(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    for patient, start in (("p3", NINE), ("p4", NINE + timedelta(minutes=45))):
        plan_of(desk).book(patient, replace(FREE, start=start), an_actor())
    made = opened(desk, qtbot, ComingDialogue, "confirming")
    qtbot.waitUntil(lambda: len(texts(made)) == 2)
    assert "2 have said nothing yet" in made.head.text()
    press(desk, qtbot, made, "Has said so by telephone")
    qtbot.waitUntil(lambda: texts(made)[-1][3] == "Comes, by telephone")
    assert [item.answer for item in bookings(desk)] == [Answer.CONFIRMED, Answer.NONE]
    made.view.selectRow(0)
    press(desk, qtbot, made, "To be called")
    (owed,) = CallBackService(desk.elsewhere, desk.now).open_ones(an_actor())
    assert owed.said.patient_id == "p4"
    assert owed.said.number.number.endswith("5550100004")


def test_what_a_source_has_brought_is_shown_and_changed_there(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    PatientService(desk.elsewhere).save([], [a_booking(5, NINE, key="far", practitioner="Dr Ana", room="")])
    made = day_plan(desk, qtbot)
    assert text_at(made, 9, 0, 0) == "Family5, Given"
    made.grid.setCurrentIndex(cell(made, 9, 0, 0))
    press(desk, qtbot, made, "Move...")
    assert "source" in made.told.text()
    assert bookings(desk)[0].status is AppointmentStatus.BOOKED


def test_who_waits_is_booked_for_what_has_become_free_and_taken_off_the_list(
    planned: Desk, qtbot: QtBot
) -> None:
    desk = planned
    made = looked_for(desk, qtbot)
    press(desk, qtbot, made, "On the wait list")
    closed(desk, qtbot, BookAheadDialogue)
    assert "is on the wait list" in desk.window.said.text()
    waits = opened(desk, qtbot, WaitListDialogue, "wait_list")
    qtbot.waitUntil(lambda: waits.rows.rowCount() == 1)
    press(desk, qtbot, waits, "Book it for them")
    qtbot.waitUntil(lambda: waits.rows.rowCount() == 0)
    assert len(plan_of(desk).plan(desk.now().date(), DAY, an_actor())) > 0
    desk.window.model.undo()
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: waits.rows.rowCount() == 1)
    waits.view.selectRow(0)
    press(desk, qtbot, waits, "Off the list")
    qtbot.waitUntil(lambda: waits.rows.rowCount() == 0)


def test_a_clinician_has_no_plan(planned: Desk, qtbot: QtBot) -> None:
    work_as(planned, StaffRole.CLINICIAN)
    for name in ("plan", "book_ahead", "confirming", "wait_list"):
        assert not planned.window.acts[name].isVisible()


def test_who_comes_says_how_the_mail_stands_and_stops_it(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    with desk.elsewhere.write() as connection:
        connection.execute(update(tables.patient).values(email="ana@mail.example"))
    plan_of(desk).book("p1", FREE, an_actor())
    mailing = MailingService(desk.elsewhere, SETTINGS, desk.now, MailPlan("front@clinic.example"), an_actor())
    mailing.run(lambda mail: Handed(MailOutcome.UNCLEAR))
    made = opened(desk, qtbot, ComingDialogue, "confirming")
    made.day.setText(DAY.isoformat())
    made.day.editingFinished.emit()
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: [row[4] for row in texts(made)] == ["Nobody knows whether it went out"])
    press(desk, qtbot, made, "Mail or none")
    qtbot.waitUntil(lambda: [row[4] for row in texts(made)] == ["they want none"])
    press(desk, qtbot, made, "Mail or none")
    qtbot.waitUntil(lambda: [row[4] for row in texts(made)] == ["Nobody knows whether it went out"])


def test_a18_mail_that_came_back_is_seen_in_the_list_and_told_apart(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    with desk.elsewhere.write() as connection:
        connection.execute(update(tables.patient).values(email="ana@mail.example"))
    plan_of(desk).book("p1", FREE, an_actor())
    plan = MailPlan("front@clinic.example", asks=True, is_read=True)
    sent = []
    mailing = MailingService(desk.elsewhere, SETTINGS, desk.now, plan, an_actor())

    def take(mail: Envelope) -> Handed:
        sent.append(mail)
        return Handed(MailOutcome.SENT, 250)

    mailing.run(take)
    replies = ReplyService(desk.elsewhere, SETTINGS, desk.now, plan, an_actor())
    replies.hear(read_mail(report(f"<{sent[0].key}@clinic.example>")))
    made = opened(desk, qtbot, ComingDialogue, "confirming")
    made.day.setText(DAY.isoformat())
    made.day.editingFinished.emit()
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: [row[4] for row in texts(made)] == ["Came back: there is no such address"])
    cell_of = made.rows.index(0, 4)
    assert cell_of.isValid()
    made.view.selectRow(0)
    press(desk, qtbot, made, "Mail or none")
    qtbot.waitUntil(lambda: "gets mail about bookings again" in made.told.text())


@pytest.mark.parametrize("kind", MailKind)
@pytest.mark.parametrize("state", MailState)
def test_each_standing_of_mail_has_words(kind: MailKind, state: MailState) -> None:
    assert mail_words(MailStanding(kind, state, NINE), SETTINGS)
    assert mail_words(MailStanding(kind, state, NINE, stopped=True), SETTINGS) == "they want none"
    for reason in BounceReason:
        words = mail_words(MailStanding(kind, state, NINE, bounced=reason), SETTINGS)
        assert words == f"Came back: {bounce_words(reason)}"
    assert mail_words(MailStanding(kind, state, NINE, bounced="of_tomorrow"), SETTINGS).startswith(
        "Came back"
    )
