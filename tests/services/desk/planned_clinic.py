"""A clinic with two practitioners and two rooms that can be booked, for the tests of the plan."""

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.domain.planning import BookedKind, Calendar, CalendarKind, Hours, Planning

WEEK = (1, 2, 3, 4, 5)
KIND = BookedKind("family", "check", 20, 5, 5, ("ana", "bo"), ("one", "two"))
SETTINGS = replace(
    ClinicSettings(),
    places=Places(
        (Location("north", "North", waiting_area="Hall"),),
        (
            HealthcareService(
                "family", "Family", location="north", visit_types=(VisitType("check", "Check-up"),)
            ),
        ),
    ),
    planning=Planning(
        (
            Calendar("ana", "Dr Ana", hours=(Hours(WEEK, 540, 660),)),
            Calendar("bo", "Dr Bo", hours=(Hours(WEEK, 540, 660),)),
            Calendar("one", "Room 1", CalendarKind.ROOM, place="north"),
            Calendar("two", "Room 2", CalendarKind.ROOM, place="north"),
        ),
        (KIND,),
    ),
)
# A Tuesday; the hours are those of New York.
TOMORROW = datetime(2026, 11, 24, tzinfo=UTC)
NINE = datetime(2026, 11, 24, 14, tzinfo=UTC)
