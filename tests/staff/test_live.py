"""What the clinic decides and publishes is in the window as soon as it is told."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.steps import FormCompleted
from kiosk.qt.widgets.table import RowsModel
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.publishing import PublishingService
from kiosk.store import tables
from tests.factories import NOW, a_booking
from tests.services.clinic_maker import record, whole_visit
from tests.services.staffing.people import COMMAND
from tests.staff.conftest import PEOPLE, Desk
from tests.staff.test_window import shown

URL = "urn:clinic:parking"
PLACE = {"linkId": "1", "type": "string", "text": "Which place is it?"}
FORM = {
    "resourceType": "Questionnaire",
    "url": URL,
    "version": "1",
    "status": "active",
    "title": "Where did you park?",
    "item": [PLACE],
}
ANSWERED = {
    "resourceType": "QuestionnaireResponse",
    "questionnaire": URL,
    "item": [{"linkId": "1", "answer": [{"valueString": "B 12"}]}],
}


@pytest.mark.parametrize(
    ("hours", "order", "shown"),
    [("24", "mdy", "10:00"), ("12", "dmy", "10:00 AM"), ("", "dmy", "10:00"), ("", "mdy", "10:00 AM")],
)
def test_times_are_those_of_the_clinics_clock_as_soon_as_it_is_decided(
    desk: Desk, qtbot: QtBot, hours: str, order: str, shown: str
) -> None:
    desk.arrive(1)
    settings = ClinicSettings(hours=hours, date_order=order)
    ClinicService(desk.elsewhere).save(settings)
    qtbot.waitUntil(lambda: desk.window.model.settings == settings)
    qtbot.waitUntil(lambda: [row[5].replace("\N{NO-BREAK SPACE}", " ") for row in desk.texts()] == [shown])
    said = [label.text() for label in desk.window.findChildren(QLabel) if "updated" in label.text()]
    assert ["AM" in text or "PM" in text for text in said] == [shown.endswith("AM")]
    view = desk.window.shelf.view("arrivals")
    header = [
        view.model().headerData(place, Qt.Orientation.Horizontal)
        for place in range(view.model().columnCount())
    ]
    # However narrow the window is, a time that is shown is whole: without its half it would be another.
    desk.window.resize(700, 500)
    for name in ("Appt", "Arrived"):
        place = header.index(name)
        if not view.isColumnHidden(place):
            assert view.columnWidth(place) >= view.fontMetrics().horizontalAdvance(shown)


def test_f1_the_day_is_the_clinics_as_soon_as_it_is_decided(desk: Desk, qtbot: QtBot) -> None:
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    assert desk.texts()[0][5] == "10:00\N{NO-BREAK SPACE}AM"
    ClinicService(desk.elsewhere).save(ClinicSettings(zone="Asia/Tokyo", escalate_seconds=10))
    # There it is the next day; who waits is here still.
    qtbot.waitUntil(lambda: [row[5] for row in desk.texts()] == ["12:00\N{NO-BREAK SPACE}AM"])
    ClinicService(desk.elsewhere).save(ClinicSettings(zone="Europe/Madrid", escalate_seconds=10))
    qtbot.waitUntil(lambda: [row[5] for row in desk.texts()] == ["4:00\N{NO-BREAK SPACE}PM"])
    desk.clock[0] += timedelta(seconds=11)
    desk.window.tick()
    table = desk.window.shelf.table("arrivals")
    assert table.data(table.index(0, 0), RowsModel.GROUND) == "overdue"


def test_day_3_who_leaves_is_expected_again_and_a_second_coming_is_another_row(
    desk: Desk, qtbot: QtBot
) -> None:
    window = desk.window
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == PEOPLE)
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == PEOPLE - 1)
    window.model.select(window.model.snapshot.arrivals[0].visit_id)
    window.model.move(TicketStatus.LEFT)
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == PEOPLE)
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == PEOPLE - 1)
    assert [row.ticket_status for row in window.model.snapshot.arrivals] == [
        TicketStatus.LEFT,
        TicketStatus.WAITING,
    ]


def test_day_6_who_is_done_with_one_of_two_waits_for_the_next(desk: Desk, qtbot: QtBot) -> None:
    window, said = desk.window, list[str]()
    window.model.said.connect(said.append)
    second = a_booking(1, NOW + timedelta(hours=2), key="a-second", practitioner="Dr Okafor")
    PatientService(desk.elsewhere).take_in_appointments([second], NOW, "import")
    visit = desk.checkin.open_visit("p1", ("a1", "a-second"), "kiosk-1").id
    for step in whole_visit():
        desk.checkin.apply(record(visit, step))
    qtbot.waitUntil(lambda: [row[4] for row in desk.texts()] == ["Dr Chen"])
    window.model.select(visit)
    window.model.move(TicketStatus.SERVING, "204")
    qtbot.waitUntil(lambda: window.model.snapshot.arrivals[0].ticket_status is TicketStatus.SERVING)
    window.model.move(TicketStatus.DONE)
    qtbot.waitUntil(lambda: [row[4] for row in desk.texts()] == ["Dr Okafor"])
    assert said[-1] == "A 01 Family1, Given waits for their next appointment."
    assert window.model.snapshot.arrivals[0].ticket_status is TicketStatus.WAITING


def test_f1_settings_that_nobody_can_use_leave_those_in_force(desk: Desk, qtbot: QtBot) -> None:
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    with desk.elsewhere.write() as connection:
        connection.execute(tables.setting.insert().values(key="zone", value="Nowhere/Else"))
    desk.arrive(2)
    qtbot.waitUntil(lambda: len(desk.texts()) == 2)
    assert desk.window.model.settings == ClinicSettings()
    assert desk.window.model.online


def test_f1_answers_to_a_form_that_was_just_published_are_shown_in_its_words(
    desk: Desk, qtbot: QtBot
) -> None:
    publisher = PublishingService(desk.elsewhere, desk.now)
    ClinicService(desk.elsewhere).save(replace(ClinicSettings(), questionnaires=(URL,)))
    kiosk = type(desk.checkin)(desk.elsewhere, replace(ClinicSettings(), questionnaires=(URL,)), desk.now)
    visit = kiosk.open_visit("p1", ("a1",), "kiosk-1")
    for step in whole_visit():
        kiosk.apply(
            record(visit.id, FormCompleted(URL, "1", ANSWERED) if isinstance(step, FormCompleted) else step)
        )
    shown(desk, qtbot, visit.id)
    qtbot.waitUntil(lambda: "This questionnaire is not on this computer." in texts(desk))
    publisher.publish(FORM, COMMAND)
    qtbot.waitUntil(lambda: {"Which place is it?", "B 12"} <= texts(desk))
    assert "WHERE DID YOU PARK?" in texts(desk)
    # Its next version is what patients read from now on; what was answered stands in the words of before.
    publisher.publish({**FORM, "version": "2", "item": [{**PLACE, "text": "Which level?"}]}, COMMAND)
    qtbot.waitUntil(lambda: f"{URL}|2" in desk.window.model.snapshot.forms)
    qtbot.waitUntil(lambda: "Which place is it?" in texts(desk))


def texts(desk: Desk) -> set[str]:
    return {label.text() for label in desk.window.details.findChildren(QLabel) if label.isVisible()}
