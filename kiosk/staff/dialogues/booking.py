"""The next visit: what is free first, as it is wished, and booking it, once or every so many weeks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.planning import WHOLE_DAY, BookedKind
from kiosk.domain.planning.bookings import BookedAhead, PlannedBooking, PlanWay
from kiosk.domain.planning.free import NOON, FreeTime, Wish
from kiosk.qt.widgets.choice import DropDown, Number, Tick
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person
from kiosk.staff.plan_words import kind_words, moment_words
from kiosk.staff.words import date_words

translate = QCoreApplication.translate
RECORD = frozenset({Change(Topic.RECORD)})
# In pixels at the usual size of letters.
WIDTH, LOWEST = 760, 220
# How far ahead is looked for what is free, and how many times are shown.
DAYS, MOST = 370, 60
# For so many days somebody waits for a time.
WAITS = 90


class BookAheadDialogue(Dialogue):
    """What is free for a kind of visit, and whoever is chosen is booked for it, or a booking of theirs moved there.

    Attributes:
        kind, practitioner, part, since: what is looked for.
        days: the days of the week on which they can come.
        weeks, times: how often again.
        rows: what is free.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person | PlannedBooking,
        then: Callable[[str, PlanWay, str], None],
    ) -> None:
        """``then`` is told in words what came of it, how it is taken back, and of whom."""
        moved = person if isinstance(person, PlannedBooking) else None
        title = translate("Staff", "Another time") if moved else translate("Staff", "Book the next visit")
        super().__init__(model, window, scale, title, WIDTH)
        self._moved, self._then = moved, then
        settings = model.settings
        if isinstance(person, PlannedBooking):
            self._person_id, self._name = person.patient_id, person.patient_name
            words = f"{self._name}, {moment_words(person.start, settings)}"
        else:
            self._person_id, self._name, words = person.id, person.name, person.words
        self.within.addWidget(TextLabel(words, "name"))
        form = self.fields()
        self.kind, self.practitioner, self.part = DropDown(), DropDown(), DropDown()
        known = moved.kind_in(settings.planning) if moved else None
        for kind in (known,) if known else settings.planning.kinds:
            self.kind.addItem(kind_words(kind, settings), kind.key)
        for text, bounds in (
            (translate("Staff", "Any time"), (0, WHOLE_DAY)),
            (translate("Staff", "In the morning"), (0, NOON)),
            (translate("Staff", "In the afternoon"), (NOON, WHOLE_DAY)),
        ):
            self.part.addItem(text, bounds)
        self.since = line(settings.today(model.clock()).isoformat(), 10)
        self.since.setPlaceholderText(translate("Staff", "YYYY-MM-DD"))
        form.addRow(label(translate("Staff", "&For"), self.kind), self.kind)
        form.addRow(label(translate("Staff", "&With"), self.practitioner), self.practitioner)
        form.addRow(label(translate("Staff", "&Time of day"), self.part), self.part)
        form.addRow(label(translate("Staff", "From the &day"), self.since), self.since)
        self.days = [Tick(name) for name in week_words()]
        row = QWidget()
        beside = Wrapping(row, 12)
        for box in self.days:
            box.setChecked(True)
            box.toggled.connect(lambda _: self._look())
            beside.addWidget(box)
        form.addRow(label(translate("Staff", "On"), row), row)
        self.weeks, self.times = Number(), Number()
        self.weeks.setRange(1, 52)
        self.times.setRange(1, 52)
        self.weeks.setPrefix(translate("Staff", "every "))
        self.weeks.setSuffix(translate("Staff", " week(s)"))
        self.times.setSuffix(translate("Staff", " time(s) in all"))
        form.addRow(label(translate("Staff", "&Again"), self.weeks), self.weeks)
        form.addRow(label(translate("Staff", "&How often"), self.times), self.times)
        form.setRowVisible(self.weeks, moved is None)
        form.setRowVisible(self.times, moved is None)
        self.rows: RowsModel[FreeTime] = RowsModel(
            self._columns(), lambda free: f"{free.start.isoformat()}/{free.practitioner}", self
        )
        nothing = translate("Staff", "Nothing is free as it is wished.")
        self.view = ListView(self.rows, translate("Staff", "Free times"), lambda: nothing, scale, self)
        self.view.setMinimumHeight(round(LOWEST * scale))
        self.view.doubleClicked.connect(lambda _: self.do())
        self.within.addWidget(self.view, 1)
        self.primary.setText(translate("Staff", "&Move it there") if moved else translate("Staff", "&Book"))
        if moved is None:
            self.add_button(translate("Staff", "On the wait &list"), self.wait)
        self.kind.currentIndexChanged.connect(lambda _: self._offer())
        for choice in (self.practitioner, self.part):
            choice.currentIndexChanged.connect(lambda _: self._look())
        self.since.editingFinished.connect(self._look)
        self._offer()
        self.fit()
        self.view.setFocus()

    @property
    def chosen_kind(self) -> BookedKind | None:
        """The kind of visit that is looked for; one that is moved takes as long as it was booked for."""
        kind = self.model.settings.planning.kinds_by_key.get(self.kind.currentData() or "")
        return replace(kind, minutes=self._moved.minutes) if kind and self._moved else kind

    def _offer(self) -> None:
        """With whom such a visit can be."""
        kind = self.chosen_kind
        self.practitioner.blockSignals(True)
        self.practitioner.clear()
        self.practitioner.addItem(translate("Staff", "Anybody"), "")
        for key in kind.practitioners if kind else ():
            self.practitioner.addItem(self._named(key), key)
        self.practitioner.blockSignals(False)
        self._look()

    def _look(self) -> None:
        kind, settings = self.chosen_kind, self.model.settings
        if kind is None:
            self.say(
                translate("Staff", "Nothing can be booked: the clinic has no plan yet (kiosk clinic export).")
            )
            return
        first = self.typed_day(self.since)
        if first is None:
            return
        try:
            since = datetime.combine(first, datetime.min.time(), ZoneInfo(settings.zone))
            until = since + timedelta(days=DAYS)
        except (ValueError, OverflowError):
            self.say_no_day(self.since)
            return
        self.say("")
        begin, end = self.part.currentData()
        days = frozenset(number for number, box in enumerate(self.days, 1) if box.isChecked())
        wish = Wish(days, begin, end, self.practitioner.currentData() or "")
        self.load(
            lambda services, who: services.plan.find(kind, since, until, wish, who, MOST),
            lambda found: self._show(found, wish, kind),
        )

    def _show(self, found: tuple[FreeTime, ...], wish: Wish, kind: BookedKind) -> None:
        begin, end = self.part.currentData()
        asked = (begin, end, self.practitioner.currentData() or "", self.chosen_kind)
        if (wish.begin, wish.end, wish.practitioner, kind) != asked:
            # Something else was chosen meanwhile, and is looked for.
            return
        self.rows.take(list(found))
        if found and not self.view.currentIndex().isValid():
            self.view.selectRow(0)

    def do(self) -> None:
        """Book what is chosen."""
        free = self.rows.row_at(self.view.currentIndex().row())
        if free is None:
            self.say(translate("Staff", "Choose a time first."))
            return
        moved = self._moved
        if moved is not None:
            self.ask(
                lambda services, who: services.plan.move(moved, free, who),
                lambda made: self._booked((made[0],), (), made[1]),
                RECORD,
            )
            return
        key, times = self._person_id, self.times.value()
        weeks = self.weeks.value() if times > 1 else 0
        self.ask(
            lambda services, who: services.plan.book(key, free, who, weeks=weeks, times=times),
            lambda made: self._booked(*made),
            RECORD,
        )

    def wait(self) -> None:
        """Put whoever is chosen on the wait list, for what is wished here."""
        kind, key = self.chosen_kind, self._person_id
        if kind is None:
            return
        begin, end = self.part.currentData()
        days = frozenset(number for number, box in enumerate(self.days, 1) if box.isChecked())
        wish = Wish(days, begin, end, self.practitioner.currentData() or "")
        until = self.model.settings.today(self.model.clock()) + timedelta(days=WAITS)

        def listed(way: PlanWay) -> None:
            self.accept()
            self._then(
                translate("Staff", "{name} is on the wait list.").format(name=self._name), way, self._name
            )

        self.ask(lambda services, who: services.wait_list.put(key, kind, wish, until, who), listed, RECORD)

    def _booked(self, made: tuple[BookedAhead, ...], taken: tuple[date, ...], way: PlanWay) -> None:
        settings = self.model.settings
        times = "; ".join(moment_words(item.booking.start, settings) for item in made[:4])
        words = translate("Staff", "{name} is booked: {times}.").format(name=self._name, times=times)
        if len(made) > 4:
            words = translate("Staff", "{name} is booked {count} times, first {times}.").format(
                name=self._name, count=len(made), times=moment_words(made[0].booking.start, settings)
            )
        if taken:
            days = ", ".join(date_words(day, settings) for day in taken)
            words += " " + translate("Staff", "Not free, and not booked: {days}.").format(days=days)
        self.accept()
        self._then(words, way, self._name)

    def _named(self, key: str) -> str:
        calendar = self.model.settings.planning.by_key.get(key)
        return calendar.name if calendar is not None else ""

    def _columns(self) -> list[Column[FreeTime]]:
        settings = self.model.settings
        return [
            Column(
                translate("Staff", "When"),
                lambda free: Cell(
                    f"{week_words()[settings.local(free.start).weekday()]} {moment_words(free.start, settings)}",
                    strong=True,
                ),
                200,
            ),
            Column(translate("Staff", "With"), lambda free: Cell(self._named(free.practitioner)), 120),
            Column(translate("Staff", "Room"), lambda free: Cell(self._named(free.room)), 90, 1),
        ]


def week_words() -> tuple[str, ...]:
    """The days of the week, short, Monday first."""
    return (
        translate("Staff", "Mon"),
        translate("Staff", "Tue"),
        translate("Staff", "Wed"),
        translate("Staff", "Thu"),
        translate("Staff", "Fri"),
        translate("Staff", "Sat"),
        translate("Staff", "Sun"),
    )
