"""What is asked of a calendar, a kind of visit that is booked, a holiday, and of how many visits go on at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from kiosk.administration.page import OfficePage, OfficeSheet
from kiosk.administration.places_sheets import path_words
from kiosk.administration.table_sheet import LONGEST_KEY, TableSheet
from kiosk.domain.places import Places
from kiosk.domain.planning import BookedKind, Calendar, CalendarKind, Holiday
from kiosk.domain.planning.deciding import PlanPart, PlanWrong
from kiosk.domain.planning.document import LONGEST, change_text, hours_text
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.staffing.planning import KnownPlan

translate = QCoreApplication.translate
HOURS, CHANGES = "mon-fri 09:00-13:00 from 2026-01-07 until 2026-06-30", "2026-08-03 to 2026-08-21 away: ..."
_YES, _NO = "true", "false"


def calendar_words(kind: CalendarKind) -> str:
    """Whose time a calendar is of."""
    match kind:
        case CalendarKind.PRACTITIONER:
            return translate("Administration", "practitioner")
        case CalendarKind.ROOM:
            return translate("Administration", "room")


def kind_name(places: Places, key: str) -> str:
    """A kind of visit in words: its service, and which."""
    service, _, visit_type = key.partition("/")
    known = places.services_by_key.get(service)
    if known is None:
        return key
    named = next((item.name for item in known.visit_types if item.id == visit_type), visit_type)
    return f"{known.name}: {named}" if named else known.name


class _PlanSheet(TableSheet):
    """Something of the plan; what is wrong is said as the file of it would be told."""

    part: PlanPart

    def __init__(
        self, page: OfficePage, title: str, known: KnownPlan, take: Callable[[str], None], *, new: bool
    ) -> None:
        super().__init__(page, title, take, new=new)
        self.known = known

    def _add_flag(self, name: str, text: str, before: bool) -> None:
        words = {_YES: translate("Administration", "yes"), _NO: translate("Administration", "no")}
        self.add_choice(name, text, words, _YES if before else _NO)

    def _say_it(self, key: str, said: Mapping[str, object]) -> None:
        part, new = self.part, self.new
        self.ask(
            lambda services, who: services.planning.decide(who, part, key, said, new=new),
            lambda _: self._is_said(key),
        )

    def _is_said(self, key: str) -> None:
        self.accept()
        self.take(key)

    def failed(self, error: Exception) -> None:
        if isinstance(error, PlanWrong):
            self.say("\n".join(error.wrong))
            self.fit()
            return
        super().failed(error)

    def _flagged(self, *names: str) -> dict[str, object]:
        """What is said, where some of it is yes or no."""
        return {name: value == _YES if name in names else value for name, value in self.said().items()}

    def _typed(self, name: str) -> str:
        part = self.parts[name]
        assert isinstance(part, QLineEdit)
        return part.text().strip()


class CalendarSheet(_PlanSheet):
    """The working weeks of a practitioner or a room; a new one where there is none yet."""

    part = PlanPart.CALENDARS

    def __init__(
        self, page: OfficePage, known: KnownPlan, calendar: Calendar | None, take: Callable[[str], None]
    ) -> None:
        title = translate("Administration", "A new calendar") if calendar is None else calendar.name
        super().__init__(page, title, known, take, new=calendar is None)
        self.calendar = calendar
        it = calendar or Calendar("x", "x")
        self.add_line(
            "name",
            translate("Administration", "&Name, as bookings have it"),
            it.name if calendar else "",
            LONGEST,
        )
        if self.new:
            made = self.add_line("key", translate("Administration", "&Key, for files"), "", LONGEST_KEY)
            made.setPlaceholderText(translate("Administration", "made of the name"))
        kinds = {str(kind): calendar_words(kind) for kind in CalendarKind}
        self.add_choice("kind", translate("Administration", "&Of a"), kinds, str(it.kind))
        places = known.places
        there = [item for item in places.locations if item.in_use or item.id == it.place]
        choices = sorted(((item.id, path_words(places, item.id)) for item in there), key=lambda one: one[1])
        self.add_choice(
            "place",
            translate("Administration", "&Place"),
            {"": translate("Administration", "(none)"), **dict(choices)},
            it.place,
        )
        self.add_number("lanes", translate("Administration", "&How many are booked at once"), it.lanes)
        self.add_lines(
            "hours", translate("Administration", "Every &week, a line each"), map(hours_text, it.hours), HOURS
        )
        self.add_lines(
            "changes",
            translate("Administration", "O&ther days, a line each (away or works)"),
            map(change_text, it.changes),
            CHANGES,
        )
        self._add_flag(
            "keeps_holidays", translate("Administration", "&Away on the clinic's holidays"), it.keeps_holidays
        )
        self.settle("name")

    def do(self) -> None:
        """Say it."""
        key = self.typed_key() if self.calendar is None else self.calendar.id
        self._say_it(key, self._flagged("keeps_holidays"))


class BookedKindSheet(_PlanSheet):
    """How a kind of visit is booked; a new one where it is not booked yet."""

    part = PlanPart.KINDS

    def __init__(
        self, page: OfficePage, known: KnownPlan, kind: BookedKind | None, take: Callable[[str], None]
    ) -> None:
        title = (
            translate("Administration", "Another kind of visit is booked")
            if kind is None
            else kind_name(known.places, kind.key)
        )
        super().__init__(page, title, known, take, new=kind is None)
        self.kind = kind
        it = kind or BookedKind("", rooms=("x",))
        if kind is None:
            offered = [
                f"{service.id}/{visit_type}"
                for service in known.places.services
                if service.in_use
                for visit_type in ("", *(item.id for item in service.visit_types))
            ]
            free = {
                key: kind_name(known.places, key) for key in offered if key not in known.planning.kinds_by_key
            }
            self.add_choice("key", translate("Administration", "&For"), free, next(iter(free), ""))
        self.add_number("minutes", translate("Administration", "&Minutes that one takes"), it.minutes)
        self.add_number("before", translate("Administration", "Minutes kept free &before it"), it.before)
        self.add_number("after", translate("Administration", "Minutes kept free a&fter it"), it.after)
        calendars = ", ".join(f"{item.id} ({item.name})" for item in known.planning.calendars)
        self.add_list(
            "practitioners",
            translate("Administration", "&Practitioners of whom one is needed (keys, parted by commas)"),
            it.practitioners,
        )
        self.add_list(
            "rooms",
            translate("Administration", "&Rooms of which one is needed (keys, parted by commas)"),
            it.rooms if kind else (),
        )
        self.add_title(translate("Administration", "Calendars: {names}").format(names=calendars or "-"))
        self._add_flag(
            "by_patients", translate("Administration", "Patients book it by themsel&ves"), it.by_patients
        )
        self.settle("minutes")

    def do(self) -> None:
        """Say it."""
        key = str(self._value("key", self.parts["key"])) if self.kind is None else self.kind.key
        self._say_it(key, self._flagged("by_patients"))


class HolidaySheet(_PlanSheet):
    """A day on which the clinic is closed; a new one where there is none yet."""

    part = PlanPart.HOLIDAYS

    def __init__(
        self, page: OfficePage, known: KnownPlan, holiday: Holiday | None, take: Callable[[str], None]
    ) -> None:
        title = translate("Administration", "A new holiday") if holiday is None else holiday.day
        super().__init__(page, title, known, take, new=holiday is None)
        self.holiday = holiday
        if holiday is None:
            made = self.add_line(
                "key", translate("Administration", "&Day; of every year without the year"), "", 10
            )
            made.setPlaceholderText("2026-12-25, 12-25")
        self.add_line("name", translate("Administration", "&Name"), holiday.name if holiday else "", LONGEST)
        self.settle("name" if holiday else "key")

    def do(self) -> None:
        """Say it."""
        key = self._typed("key") if self.holiday is None else self.holiday.day
        self._say_it(key, {"name": self._typed("name")})


class AtOnceSheet(_PlanSheet):
    """How many visits of a service go on at once at most."""

    part = PlanPart.AT_ONCE

    def __init__(self, page: OfficePage, known: KnownPlan, service: str, take: Callable[[str], None]) -> None:
        """``service`` is the key of the one whose number is there already; empty for another."""
        title = translate("Administration", "How many visits at once")
        super().__init__(page, title, known, take, new=not service)
        self.service = service
        if not service:
            free = {
                item.id: item.name
                for item in known.places.services
                if item.in_use and item.id not in known.planning.at_once
            }
            self.add_choice("key", translate("Administration", "&For"), free, next(iter(free), ""))
        self.add_number(
            "number", translate("Administration", "&At most"), known.planning.at_once.get(service, 1)
        )
        self.settle("number")

    def do(self) -> None:
        """Say it."""
        key = self.service or str(self._value("key", self.parts["key"]))
        self._say_it(key, {"number": self._value("number", self.parts["number"])})


class EndSheet(OfficeSheet):
    """The last day on which a calendar is worked; what is booked after it is told before it is done."""

    def __init__(self, page: OfficePage, calendar: Calendar, today: str, take: Callable[[str], None]) -> None:
        super().__init__(page, translate("Administration", "{name} ends").format(name=calendar.name))
        self._key, self._take, self._counted = calendar.id, take, ""
        self.day = line(today, 10)
        self.fields().addRow(label(translate("Administration", "&Last day"), self.day), self.day)
        told = translate(
            "Administration",
            "Nobody is booked there after it any more. What is booked already stays: move it in the plan of the staff "
            "window.",
        )
        self.within.addWidget(TextLabel(told, "second"))
        self.within.addStretch(1)
        self.primary.setText(translate("Administration", "&End it"))
        self.fit()
        self.day.setFocus()
        self.day.selectAll()

    def do(self) -> None:
        """First how many bookings are after that day, then it ends."""
        key, day = self._key, self.day.text().strip()
        if day == self._counted:
            self.ask(lambda services, who: services.planning.end(who, key, day), lambda _: self._ended())
            return
        self.ask(lambda services, who: services.planning.ahead(who, key, day), partial(self._count, day))

    def _count(self, day: str, ahead: int) -> None:
        self._counted = day
        if not ahead:
            self.do()
            return
        told = translate(
            "Administration", "Bookings after that day: {count}. Once more, and it ends all the same."
        )
        self.say(told.format(count=f"{ahead:,}"))

    def _ended(self) -> None:
        self.accept()
        self._take(self._key)

    def failed(self, error: Exception) -> None:
        if isinstance(error, PlanWrong):
            self.say("\n".join(error.wrong), self.day)
            return
        super().failed(error)
