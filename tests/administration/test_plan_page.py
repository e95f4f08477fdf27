"""The plan in the real window: calendars, kinds of visits, holidays and how many at once, added, changed and ended."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import insert

from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.administration.plan_page import PlanPage
from kiosk.administration.plan_sheets import (
    AtOnceSheet,
    BookedKindSheet,
    CalendarSheet,
    EndSheet,
    HolidaySheet,
)
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.permissions import StaffRole
from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.domain.planning import BookedKind, Calendar, CalendarKind, Holiday, Hours, OtherHours, Planning
from kiosk.services.record.clinic import ClinicService
from kiosk.store import tables
from tests.administration.conftest import Place, press
from tests.administration.filled_in import pick, write

PLACES = Places(
    (Location("204", "Room 204", kind="room"),),
    (HealthcareService("family", "Family", visit_types=(VisitType("follow-up", "Follow-up"),)),),
)
WEEK = Hours((1, 2, 3, 4, 5), 540, 780)


def plan_page(place: Place, planning: Planning) -> PlanPage:
    settings = replace(ClinicSettings(), places=PLACES, planning=planning)
    ClinicService(place.elsewhere).save(settings)
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    window.go("plan")
    place.settle()
    page = window.pages["plan"]
    assert isinstance(page, PlanPage)
    return page


def kept(place: Place) -> Planning:
    return ClinicService(place.elsewhere).load().planning


def names(page: PlanPage) -> list[str]:
    return [cell.text for cell in page.rows.cells(0)]


def test_a_plan_is_made_from_nothing(place: Place) -> None:
    page = plan_page(place, Planning())
    assert not page.adding_kind.isEnabled()
    press(page.adding)
    calendar = place.opened(CalendarSheet)
    write(calendar, "name", "Rivera, Ana")
    write(calendar, "hours", "mon-fri 9 to 13")
    press(calendar.primary)
    place.qtbot.waitUntil(lambda: "'mon-fri 9 to 13' cannot be read; 'hours' is" in calendar.told.text())
    write(calendar, "hours", "mon-fri 09:00-13:00\n\nmon,wed 14:00-17:30 from 2026-01-07")
    write(calendar, "changes", "2026-08-03 to 2026-08-21 away: summer")
    pick(calendar, "place", "204")
    pick(calendar, "keeps_holidays", "false")
    press(calendar.primary)
    place.closed(CalendarSheet)
    place.settle()
    hours, away = (
        (WEEK, Hours((1, 3), 840, 1050, "2026-01-07")),
        OtherHours("2026-08-03", "2026-08-21", why="summer"),
    )
    rivera = Calendar(
        "rivera-ana", "Rivera, Ana", place="204", hours=hours, changes=(away,), keeps_holidays=False
    )
    assert kept(place).calendars == (rivera,)
    assert place.audited("set_planning") == ["Ada"]
    press(page.adding_kind)
    kind = place.opened(BookedKindSheet)
    pick(kind, "key", "family/follow-up")
    write(kind, "minutes", "20")
    write(kind, "before", "5")
    press(kind.primary)
    place.qtbot.waitUntil(lambda: "with a practitioner or in a room" in kind.told.text())
    write(kind, "practitioners", "rivera-ana")
    pick(kind, "by_patients", "true")
    press(kind.primary)
    place.closed(BookedKindSheet)
    place.settle()
    press(page.adding_day)
    day = place.opened(HolidaySheet)
    write(day, "key", "25 Dec")
    write(day, "name", "Christmas")
    press(day.primary)
    place.qtbot.waitUntil(lambda: "is a date such as 2026-12-25, or 12-25" in day.told.text())
    write(day, "key", "12-25")
    press(day.primary)
    place.closed(HolidaySheet)
    place.settle()
    press(page.limiting)
    limit = place.opened(AtOnceSheet)
    write(limit, "number", "99")
    press(limit.primary)
    place.qtbot.waitUntil(lambda: "whole number from 1 to 50" in limit.told.text())
    write(limit, "number", "3")
    press(limit.primary)
    place.closed(AtOnceSheet)
    place.settle()
    booked = BookedKind("family", "follow-up", 20, 5, practitioners=("rivera-ana",), by_patients=True)
    assert kept(place) == Planning((rivera,), (booked,), (Holiday("12-25", "Christmas"),), {"family": 3})
    assert names(page) == ["Rivera, Ana", "Family: Follow-up", "Christmas", "Family"]
    page.view.choose(0)
    assert "mon,wed 14:00-17:30 from 2026-01-07" in page.lines
    assert "2026-08-03 to 2026-08-21 away: summer" in page.lines
    page.view.choose(1)
    assert "With one of: Rivera, Ana" in page.lines
    assert "Kept free: 5 min. before, 0 min. after" in page.lines


def test_what_is_there_is_changed_ended_and_taken_away(place: Place) -> None:
    rivera = Calendar("rivera", "Rivera, Ana", hours=(WEEK,))
    room = Calendar("room", "Room 204", CalendarKind.ROOM)
    kind = BookedKind("family", "", 20, practitioners=("rivera",))
    page = plan_page(place, Planning((rivera, room), (kind,), (Holiday("12-25", "Xmas"),), {"family": 3}))
    start = place.clock.now + timedelta(days=9)
    with place.elsewhere.write() as connection:
        connection.execute(
            insert(tables.booked_time).values(
                id="t1", appointment_id="a1", hold="", calendar="rivera", lane=0, begins=start,
                ends=start + timedelta(minutes=20), overbooked=False,
            )
        )  # fmt: skip
    last = (place.clock.now + timedelta(days=2)).date().isoformat()
    page.view.choose(names(page).index("Rivera, Ana"))
    press(page.ending)
    end = place.opened(EndSheet)
    end.day.setText("soon")
    press(end.primary)
    place.qtbot.waitUntil(lambda: "'soon' is no day" in end.told.text())
    end.day.setText(last)
    press(end.primary)
    place.qtbot.waitUntil(lambda: "Bookings after that day: 1" in end.told.text())
    assert kept(place).by_key["rivera"] == rivera
    press(end.primary)
    place.closed(EndSheet)
    place.settle()
    assert kept(place).by_key["rivera"].hours == (replace(WEEK, until=last),)
    press(page.removing)
    asked = place.opened(ConfirmDialogue)
    press(asked.primary)
    place.qtbot.waitUntil(lambda: "has bookings ahead: 1" in asked.told.text())
    asked.reject()
    page.view.choose(names(page).index("Xmas"))
    assert not page.ending.isEnabled()
    press(page.changing)
    day = place.opened(HolidaySheet)
    write(day, "name", "Christmas")
    press(day.primary)
    place.closed(HolidaySheet)
    place.settle()
    assert kept(place).holidays == (Holiday("12-25", "Christmas"),)
    # The same as before is kept under the name that it has now, and then it goes.
    assert page.heading.text() == "Christmas"
    press(page.removing)
    asked = place.opened(ConfirmDialogue)
    press(asked.primary)
    place.closed(ConfirmDialogue)
    place.settle()
    assert kept(place).holidays == ()
    page.view.choose(page.rows.place_of("kinds.family/"))
    press(page.changing)
    booked = place.opened(BookedKindSheet)
    write(booked, "rooms", "room")
    press(booked.primary)
    place.closed(BookedKindSheet)
    place.settle()
    assert kept(place).kinds == (replace(kind, rooms=("room",)),)
    page.view.choose(page.rows.place_of("at_once.family"))
    press(page.changing)
    limit = place.opened(AtOnceSheet)
    write(limit, "number", "4")
    press(limit.primary)
    place.closed(AtOnceSheet)
    place.settle()
    assert kept(place).at_once == {"family": 4}
