"""The plan of a day or a week: who is booked with whom, and booking, moving and cancelling in it.

One file, though long: each of its acts is a few lines, and all of them are about the cell that is chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QInputDialog, QWidget

from kiosk.domain.planning import BookedKind, CalendarKind
from kiosk.domain.planning.bookings import (
    AnswerWay,
    BookedAhead,
    EndReason,
    OverbookReason,
    PlannedBooking,
    PlanWay,
    calendars_of,
)
from kiosk.domain.planning.free import FreeTime
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.booking import RECORD, BookAheadDialogue, week_words
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.plan_grid import GridColumn, PlanGrid, PlanTable
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person
from kiosk.staff.plan_words import answer_words, end_words, kind_words, moment_words, overbook_words
from kiosk.staff.words import date_words

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH, LOWEST = 1100, 420
_DAY = timedelta(days=1)


class SideBySide(StrEnum):
    """What stands beside each other."""

    PRACTITIONERS = "practitioners"
    ROOMS = "rooms"
    WEEK = "week"


class PlanDialogue(Dialogue):
    """The grid, and what is done with the cell that is chosen in it.

    Attributes:
        day: the day, or one of the week, that is shown.
        shown: what stands beside each other, and for a week whose it is.
        kind: what somebody is booked for by a cell.
        grid: the grid, with its ``table``.
        choose: asks for one of several texts; the chosen one's place, or -1.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person | None,
        then: Callable[[str, PlanWay, str], None],
    ) -> None:
        """``person`` is who is chosen; ``then`` is told in words what was done, how it is taken back, and of whom."""
        super().__init__(model, window, scale, translate("Staff", "The plan"), WIDTH)
        self._person, self._then = person, then
        self._moving: PlannedBooking | None = None
        # What is shown.
        self._seen: tuple[list[GridColumn], tuple[PlannedBooking, ...]] = ([], ())
        self.choose: Callable[[str, list[str]], int] = self._ask_which
        settings = model.settings
        if person is not None:
            self.within.addWidget(TextLabel(person.words, "name"))
        form = self.fields()
        self.day = line(settings.today(model.clock()).isoformat(), 10)
        self.day.setPlaceholderText(translate("Staff", "YYYY-MM-DD"))
        self.shown, self.kind = DropDown(), DropDown()
        self.shown.addItem(translate("Staff", "The day of all practitioners"), (SideBySide.PRACTITIONERS, ""))
        self.shown.addItem(translate("Staff", "The day of all rooms"), (SideBySide.ROOMS, ""))
        for calendar in settings.planning.calendars:
            words = translate("Staff", "The week of {name}").format(name=calendar.name)
            self.shown.addItem(words, (SideBySide.WEEK, calendar.id))
        for kind in settings.planning.kinds:
            self.kind.addItem(kind_words(kind, settings), kind.key)
        form.addRow(label(translate("Staff", "&Day"), self.day), self.day)
        form.addRow(label(translate("Staff", "&Show"), self.shown), self.shown)
        form.addRow(label(translate("Staff", "Book &for"), self.kind), self.kind)
        self.head = TextLabel("", "strong")
        self.within.addWidget(self.head)
        self.table = PlanTable(settings, self)
        self.grid = PlanGrid(self.table, translate("Staff", "The plan"), scale, self)
        self.grid.setMinimumHeight(round(LOWEST * scale))
        self.grid.dragged.connect(self._dragged)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.within.addWidget(self.grid, 1)
        self.about = TextLabel("")
        self.within.addWidget(self.about)
        self.primary.setText(translate("Staff", "&Book here"))
        for text, does in (
            (translate("Staff", "&Move..."), self.move_by_key),
            (translate("Staff", "A&nother time..."), self.find_another),
            (translate("Staff", "&Cancel it..."), self.cancel),
            (translate("Staff", "C&omes"), self.confirm),
            (translate("Staff", "O&verbook..."), self.overbook),
            (translate("Staff", "&Earlier"), partial(self._turn, -1)),
            (translate("Staff", "&Later"), partial(self._turn, 1)),
        ):
            self.add_button(text, does)
        self.day.editingFinished.connect(self._read)
        self.shown.currentIndexChanged.connect(lambda _: self._read())
        if not settings.planning.calendars:
            self.say(translate("Staff", "The clinic has no plan yet (README: The plan)."))
        # Whatever anybody else books meanwhile.
        model.changed.connect(self._read)
        self.fit()
        self.grid.setFocus()
        self._read()

    # What is shown

    def _read(self) -> None:
        day = self.typed_day(self.day)
        if day is None:
            return
        shown, key = self.shown.currentData()
        columns = self._columns(SideBySide(shown), key, day)
        if not columns:
            self.table.take([], [])
            return
        since, until = columns[0].day, columns[-1].day
        self.load(
            lambda services, who: services.plan.plan(since, until, who),
            lambda found: self._show(columns, found),
        )

    def _columns(self, shown: SideBySide, key: str, day: date) -> list[GridColumn]:
        planning = self.model.settings.planning
        if shown is SideBySide.WEEK:
            calendar = planning.by_key[key]
            monday = day - day.weekday() * _DAY
            week = [monday + each * _DAY for each in range(7)]
            return [
                # The month stands above the grid.
                GridColumn(f"{name} {each.day}", calendar, each)
                for name, each in zip(week_words(), week, strict=True)
            ]
        kind = CalendarKind.ROOM if shown is SideBySide.ROOMS else CalendarKind.PRACTITIONER
        return [GridColumn(item.name, item, day) for item in planning.calendars if item.kind is kind]

    def _show(self, columns: list[GridColumn], found: tuple[PlannedBooking, ...]) -> None:
        settings = self.model.settings
        if (columns, found) == self._seen:
            return
        same = columns == self._seen[0]
        self._seen = columns, found
        chosen, at = self.chosen(), self.grid.currentIndex()
        minute = self.table.rows[at.row()] if at.isValid() else -1
        column = at.column()
        placed = [(key, item) for item in found for key in calendars_of(item, settings.planning)]
        self.table.take(columns, placed)
        first, last = columns[0].day, columns[-1].day
        holiday = settings.planning.is_holiday(first) and first == last
        words = f"{week_words()[first.weekday()]} {date_words(first, settings)}"
        if first != last:
            words += f" - {week_words()[last.weekday()]} {date_words(last, settings)}"
        self.head.setText(words + ", " + translate("Staff", "a holiday") if holiday else words)
        place = self.table.place_of(chosen.id) if chosen is not None else QModelIndex()
        if not place.isValid() and same and minute in self.table.rows:
            place = self.table.index(self.table.rows.index(minute), column)
        self.grid.setCurrentIndex(place if place.isValid() else self.table.first())
        self._tell()

    def chosen(self) -> PlannedBooking | None:
        """The booking of the cell that is chosen; of several the last."""
        found = self.table.bookings_at(self.grid.currentIndex()) if self.grid.currentIndex().isValid() else []
        return found[-1] if found else None

    def _tell(self) -> None:
        booking, settings = self.chosen(), self.model.settings
        if booking is None:
            self.about.setText("")
            return
        parts = (
            booking.patient_name,
            moment_words(booking.start, settings),
            booking.description,
            answer_words(booking),
            overbook_words(OverbookReason(booking.overbooked))
            if booking.overbooked in set(OverbookReason)
            else "",
            translate("Staff", "one of a series") if booking.series else "",
        )
        self.about.setText(" · ".join(part for part in parts if part))

    def _turn(self, by: int) -> None:
        try:
            day = date.fromisoformat(self.day.text().strip())
        except ValueError:
            day = self.model.settings.today(self.model.clock())
        shown, _ = self.shown.currentData()
        self.day.setText((day + by * (7 if shown == SideBySide.WEEK else 1) * _DAY).isoformat())
        self._read()

    # What is done

    def do(self) -> None:
        """Book whoever is chosen at the cell that is, or move there what is being moved."""
        index = self.grid.currentIndex()
        if self._moving is not None:
            self._move(self._moving, index)
            return
        if self._person is None:
            self.say(
                translate("Staff", "Choose a patient first: close this, choose one, and open the plan again.")
            )
            return
        free = self._free_at(index, self._kind())
        if free is None:
            return
        key = self._person.id
        self.ask(
            lambda services, who: services.plan.book(key, free, who),
            lambda made: self._done(self._booked_words(made[0][0]), made[2], made[0][0].patient.full_name),
            RECORD,
        )

    def move_by_key(self) -> None:
        """The booking that is chosen is being moved: to the cell where Enter is pressed next."""
        self._moving = self._ours()
        if self._moving is not None:
            self.primary.setText(translate("Staff", "&Move it here"))
            words = translate("Staff", "Choose where {name} goes, and press Enter.")
            self.say(words.format(name=self._moving.patient_name), self.grid)

    def _dragged(self, origin: QModelIndex, target: QModelIndex) -> None:
        bookings = self.table.bookings_at(origin)
        if bookings:
            self._move(bookings[-1], target)

    def _move(self, booking: PlannedBooking, target: QModelIndex) -> None:
        self._stop_moving()
        kind = booking.kind_in(self.model.settings.planning)
        free = self._free_at(target, kind)
        if free is None:
            return
        self.ask(
            lambda services, who: services.plan.move(booking, free, who),
            lambda made: self._done(self._booked_words(made[0]), made[1], booking.patient_name),
            RECORD,
        )

    def find_another(self) -> None:
        """Look for what is free first, for the booking that is chosen."""
        booking = self._ours()
        if booking is not None:
            BookAheadDialogue(self.model, self, self.scale, booking, self._done).open()

    def cancel(self) -> None:
        """End the booking that is chosen, with a reason; of a series also all after it."""
        booking = self._ours()
        if booking is None:
            return
        not_theirs = (EndReason.MOVED, EndReason.MAIL, EndReason.TEXT)
        reasons = [why for why in EndReason if why not in not_theirs]
        place = self.choose(translate("Staff", "Why is it cancelled?"), [end_words(why) for why in reasons])
        if place < 0:
            return
        whole = False
        if booking.series:
            texts = [translate("Staff", "This one alone"), translate("Staff", "This one and all after it")]
            which = self.choose(translate("Staff", "It is one of a series."), texts)
            if which < 0:
                return
            whole = which == 1
        words = translate("Staff", "Cancelled: {name}, {time}.").format(
            name=booking.patient_name, time=moment_words(booking.start, self.model.settings)
        )
        why = reasons[place]
        self.ask(
            lambda services, who: services.plan.cancel(booking, why, who, series=whole),
            lambda way: self._done(words, way, booking.patient_name),
            RECORD,
        )

    def confirm(self) -> None:
        """Whoever is chosen has said that they come."""
        booking = self.chosen()
        if booking is None:
            self.say(translate("Staff", "Choose a booking first."))
            return
        words = translate("Staff", "{name} comes.").format(name=booking.patient_name)
        self.ask(
            lambda services, who: services.plan.confirm(booking, AnswerWay.DESK, who),
            lambda way: self._done(words, way, booking.patient_name),
            RECORD,
        )

    def overbook(self) -> None:
        """Book whoever is chosen at the cell that is although it is taken, with a reason."""
        if self._person is None:
            self.say(
                translate("Staff", "Choose a patient first: close this, choose one, and open the plan again.")
            )
            return
        free = self._free_at(self.grid.currentIndex(), self._kind())
        if free is None:
            return
        reasons = list(OverbookReason)
        place = self.choose(
            translate("Staff", "Why at a time that is taken?"), [overbook_words(why) for why in reasons]
        )
        if place < 0:
            return
        key, why = self._person.id, reasons[place]
        self.ask(
            lambda services, who: services.plan.overbook(key, free, why, who),
            lambda made: self._done(self._booked_words(made[0]), made[1], made[0].patient.full_name),
            RECORD,
        )

    # What of it

    def _kind(self) -> BookedKind | None:
        return self.model.settings.planning.kinds_by_key.get(self.kind.currentData() or "")

    def _free_at(self, index: QModelIndex, kind: BookedKind | None) -> FreeTime | None:
        """The time and the calendar of a cell, for a kind of visit; None where there is none, which is said."""
        moment = self.table.moment_at(index)
        if moment is None or kind is None:
            self.say(translate("Staff", "Choose a time, and what for."))
            return None
        calendar = self.table.columns[index.column()].calendar
        needs = {CalendarKind.PRACTITIONER: kind.practitioners, CalendarKind.ROOM: kind.rooms}
        if calendar.id not in needs[calendar.kind]:
            self.say(translate("Staff", "There is no such visit with {name}.").format(name=calendar.name))
            return None
        if calendar.kind is CalendarKind.PRACTITIONER:
            return FreeTime(moment, kind, calendar.id)
        # In a room it is whoever is first of those who can.
        return FreeTime(moment, kind, kind.practitioners[0] if kind.practitioners else "", calendar.id)

    def _ours(self) -> PlannedBooking | None:
        """The booking that is chosen, where it can be changed here; else it is said why not."""
        booking = self.chosen()
        if booking is None:
            self.say(translate("Staff", "Choose a booking first."))
        elif not booking.calendars:
            self.say(translate("Staff", "This booking is of a source: it is changed there."))
        elif not booking.is_open:
            self.say(translate("Staff", "Too late: this booking is over, or somebody has come for it."))
        else:
            return booking
        return None

    def _stop_moving(self) -> None:
        self._moving = None
        self.primary.setText(translate("Staff", "&Book here"))

    def _booked_words(self, made: BookedAhead) -> str:
        time = moment_words(made.booking.start, self.model.settings)
        return translate("Staff", "{name} is booked: {times}.").format(
            name=made.patient.full_name, times=time
        )

    def _done(self, words: str, way: PlanWay, name: str) -> None:
        self.say(words)
        self._then(words, way, name)
        self._read()

    def _ask_which(self, title: str, texts: list[str]) -> int:
        text, chosen = QInputDialog.getItem(self, self.windowTitle(), title, texts, 0, False)
        return texts.index(text) if chosen else -1

    def reject(self) -> None:
        if self._moving is not None:
            # Escape first lets go of what is being moved.
            self._stop_moving()
            self.say("")
            return
        super().reject()
