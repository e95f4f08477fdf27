"""When the clinic can be booked: calendars with their weeks, kinds of visits, holidays, and how many at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.administration.listed import ListedPage
from kiosk.administration.office import Office
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.administration.places_sheets import path_words
from kiosk.administration.plan_sheets import (
    AtOnceSheet,
    BookedKindSheet,
    CalendarSheet,
    EndSheet,
    HolidaySheet,
    calendar_words,
    kind_name,
)
from kiosk.domain.places import Places
from kiosk.domain.planning import BookedKind, Calendar, Holiday, Planning
from kiosk.domain.planning.deciding import PlanPart, PlanWrong
from kiosk.domain.planning.document import change_text, hours_text
from kiosk.qt.widgets.table import Cell, Column
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.services.staffing.planning import KnownPlan

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PlanRow:
    """One thing of the plan; ``it`` is a number where it is how many visits of a service go on at once."""

    part: PlanPart
    id: str
    it: Calendar | BookedKind | Holiday | int

    @property
    def key(self) -> str:
        """What it is known by among all."""
        return f"{self.part}.{self.id}"


def in_order(planning: Planning) -> Iterator[PlanRow]:
    """Calendars by name, practitioners before rooms; then kinds of visits, holidays, and numbers."""
    for calendar in sorted(
        planning.calendars, key=lambda item: (str(item.kind), item.name.casefold(), item.id)
    ):
        yield PlanRow(PlanPart.CALENDARS, calendar.id, calendar)
    for kind in sorted(planning.kinds, key=lambda item: item.key):
        yield PlanRow(PlanPart.KINDS, kind.key, kind)
    for holiday in sorted(planning.holidays, key=lambda item: item.day):
        yield PlanRow(PlanPart.HOLIDAYS, holiday.day, holiday)
    for key, number in sorted(planning.at_once.items()):
        yield PlanRow(PlanPart.AT_ONCE, key, number)


class PlanPage(ListedPage[PlanRow]):
    """All of the plan, and what can be done with one thing of it."""

    def __init__(self, office: Office) -> None:
        self.known = KnownPlan(Planning(), Places())
        super().__init__(office)

    # What it is a list of

    def names(self) -> tuple[str, str]:
        return translate("Administration", "Plan"), translate(
            "Administration", "Nothing is planned: add a calendar first, then what is booked in it."
        )

    def columns(self) -> list[Column[PlanRow]]:
        return [
            Column(translate("Administration", "Name"), lambda row: Cell(self._name(row), strong=True), 150),
            Column(translate("Administration", "What it is"), lambda row: Cell(self._what(row)), 110),
            Column(
                translate("Administration", "In short"), lambda row: Cell(self._short(row)), 150, gives_way=1
            ),
            Column(translate("Administration", "Key"), lambda row: Cell(row.id), 90, gives_way=2),
        ]

    def key(self, row: PlanRow) -> str:
        return row.key

    def sought(self, row: PlanRow) -> str:
        return " ".join((row.id, self._name(row), self._what(row), self._short(row)))

    def _name(self, row: PlanRow) -> str:
        match row.it:
            case Calendar() | Holiday():
                return row.it.name or row.id
            case BookedKind():
                return kind_name(self.known.places, row.id)
            case int():
                return kind_name(self.known.places, f"{row.id}/")

    @staticmethod
    def _what(row: PlanRow) -> str:
        match row.it:
            case Calendar():
                return calendar_words(row.it.kind)
            case BookedKind():
                return translate("Administration", "kind of visit")
            case Holiday():
                return translate("Administration", "holiday")
            case int():
                return translate("Administration", "visits at once")

    @staticmethod
    def _short(row: PlanRow) -> str:
        match row.it:
            case Calendar():
                if row.it.is_always_open:
                    return translate("Administration", "always open")
                return "; ".join(map(hours_text, row.it.hours))
            case BookedKind():
                return translate("Administration", "{count} min.").format(count=row.it.minutes)
            case Holiday():
                return row.it.day
            case int():
                return str(row.it)

    def told_of(self, row: PlanRow) -> tuple[str, Sequence[tuple[str, str]]]:
        lines = [("second", f"{self._what(row)} · {row.id}")]
        match row.it:
            case Calendar():
                lines += self._of_calendar(row.it)
            case BookedKind():
                lines += self._of_kind(row.it)
            case Holiday() | int():
                lines.append(("", self._short(row)))
        return self._name(row), lines

    def _of_calendar(self, it: Calendar) -> Iterator[tuple[str, str]]:
        if it.place:
            yield (
                "",
                translate("Administration", "Where: {place}").format(
                    place=path_words(self.known.places, it.place)
                ),
            )
        yield "", translate("Administration", "Booked at once: {count}").format(count=it.lanes)
        if it.is_always_open:
            yield "", translate("Administration", "always open")
        yield from (("", hours_text(hours)) for hours in it.hours)
        if it.changes:
            yield "strong", translate("Administration", "Other days")
            yield from (("", change_text(change)) for change in it.changes)
        if not it.keeps_holidays:
            yield "", translate("Administration", "Works on the clinic's holidays")

    def _of_kind(self, it: BookedKind) -> Iterator[tuple[str, str]]:
        yield "", translate("Administration", "Minutes that one takes: {text}").format(text=it.minutes)
        if it.before or it.after:
            text = translate("Administration", "Kept free: {before} min. before, {after} min. after")
            yield "", text.format(before=it.before, after=it.after)
        by_key = self.known.planning.by_key
        for text, keys in (
            (translate("Administration", "With one of: {names}"), it.practitioners),
            (translate("Administration", "In one of: {names}"), it.rooms),
        ):
            if keys:
                yield "", text.format(names="; ".join(by_key[key].name for key in keys))
        if it.by_patients:
            yield "", translate("Administration", "Patients book it by themselves")

    def buttons(self, row: Wrapping) -> None:
        self.adding = self.button(
            row, translate("Administration", "&Add a calendar..."), self.add, first=True
        )
        self.adding_kind = self.button(row, translate("Administration", "A &kind of visit..."), self.add_kind)
        self.adding_day = self.button(row, translate("Administration", "A &holiday..."), self.add_holiday)
        self.limiting = self.button(row, translate("Administration", "How many at &once..."), self.add_limit)
        self.changing = self.button(row, translate("Administration", "&Change..."), self.open)
        self.ending = self.button(row, translate("Administration", "&End..."), self.end)
        self.removing = self.button(row, translate("Administration", "Take a&way..."), self.take_away)

    def offer(self, row: PlanRow | None) -> None:
        self.changing.setEnabled(row is not None)
        self.removing.setEnabled(row is not None)
        self.ending.setEnabled(row is not None and row.part is PlanPart.CALENDARS)
        self.adding_kind.setEnabled(bool(self.known.planning.calendars and self.known.places.services))
        self.limiting.setEnabled(bool(self.known.places.services))

    # What is shown

    def read(self) -> None:
        self.ask(lambda services, who: services.planning.all(who), self._take)

    def _take(self, known: KnownPlan) -> None:
        if known != self.known:
            self.known = known
            # A row's words can follow from another row.
            self.rows.take(list(in_order(known.planning)), anew=True)
        self.take(tuple(in_order(known.planning)))

    def failed(self, error: Exception) -> None:
        if isinstance(error, PlanWrong):
            self.office.said.emit(" ".join(error.wrong))
            return
        super().failed(error)

    # What is done

    def _changed(self, key: str) -> None:
        self.office.said.emit(translate("Administration", "Done."))
        self.office.settings_changed.emit()
        self.read_and_choose(key)

    def _of(self, part: PlanPart, key: str) -> None:
        self._changed(f"{part}.{key}")

    def add(self) -> None:
        """A new calendar."""
        CalendarSheet(self, self.known, None, lambda key: self._of(PlanPart.CALENDARS, key)).open()

    def add_kind(self) -> None:
        """Another kind of visit can be booked."""
        BookedKindSheet(self, self.known, None, lambda key: self._of(PlanPart.KINDS, key)).open()

    def add_holiday(self) -> None:
        """A day on which nobody works who keeps holidays."""
        HolidaySheet(self, self.known, None, lambda key: self._of(PlanPart.HOLIDAYS, key)).open()

    def add_limit(self) -> None:
        """How many visits of a service go on at once at most."""
        AtOnceSheet(self, self.known, "", lambda key: self._of(PlanPart.AT_ONCE, key)).open()

    def open(self) -> None:
        """Say something else of the chosen one."""
        row = self.chosen()
        if row is None:
            return
        part, known = row.part, self.known

        def take(key: str) -> None:
            self._of(part, key)

        match row.it:
            case Calendar():
                CalendarSheet(self, known, row.it, take).open()
            case BookedKind():
                BookedKindSheet(self, known, row.it, take).open()
            case Holiday():
                HolidaySheet(self, known, row.it, take).open()
            case int():
                AtOnceSheet(self, known, row.id, take).open()

    def end(self) -> None:
        """The chosen calendar is worked up to a day."""
        row = self.chosen()
        if row is not None and isinstance(row.it, Calendar):
            today = self.office.clinic.current.today(self.office.services.clock()).isoformat()
            EndSheet(self, row.it, today, lambda key: self._of(PlanPart.CALENDARS, key)).open()

    def take_away(self) -> None:
        """The chosen one is of the plan no more, once somebody has read what that is."""
        row = self.chosen()
        if row is None:
            return
        part, key = row.part, row.id
        told = translate(
            "Administration",
            "{name} ({what}) is in the plan no more. What is booked already stays as it is.",
        )
        ConfirmDialogue(
            self,
            translate("Administration", "Take away"),
            told.replace("{what}", self._what(row)).replace("{name}", self._name(row)),
            translate("Administration", "Take away"),
            lambda services, who: services.planning.take_away(who, part, key),
            lambda _: self._changed(""),
        ).open()
