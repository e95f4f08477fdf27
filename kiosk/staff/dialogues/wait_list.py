"""Who waits for a time, and the first that has become free as they wish it; the first to be booked has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.planning.bookings import BookedAhead, PlanWay, WaitEntry
from kiosk.domain.planning.free import FreeTime
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.view import ListView
from kiosk.staff.dialogues.booking import RECORD
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.plan_words import kind_words, moment_words
from kiosk.staff.words import date_words

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH, LOWEST = 860, 300
Waiting: TypeAlias = tuple[WaitEntry, FreeTime | None]


class WaitListDialogue(Dialogue):
    """Those for whom something is free first.

    Attributes:
        rows: who waits, with the first time that is free for them.
    """

    def __init__(
        self, model: StaffModel, window: QWidget, scale: float, then: Callable[[str, PlanWay, str], None]
    ) -> None:
        """``then`` is told in words what was done, how it is taken back, and of whom."""
        super().__init__(model, window, scale, translate("Staff", "Wait list"), WIDTH)
        self._then = then
        self.rows: RowsModel[Waiting] = RowsModel(self._columns(), lambda each: each[0].id, self)
        nothing = translate("Staff", "Nobody waits for a time.")
        self.view = ListView(self.rows, translate("Staff", "Wait list"), lambda: nothing, scale, self)
        self.view.setMinimumHeight(round(LOWEST * scale))
        self.within.addWidget(self.view, 1)
        self.primary.setText(translate("Staff", "&Book it for them"))
        self.add_button(translate("Staff", "&Off the list"), self.close_it)
        # Whatever becomes free meanwhile.
        model.changed.connect(self._read)
        self.fit()
        self.view.setFocus()
        self._read()

    def _read(self) -> None:
        self.load(lambda services, who: services.wait_list.all(who), self._show)

    def _show(self, found: tuple[Waiting, ...]) -> None:
        self.rows.take(list(found))
        if found and not self.view.currentIndex().isValid():
            self.view.selectRow(0)

    def do(self) -> None:
        """Whoever is chosen is booked for what is free."""
        chosen = self._chosen()
        if chosen is None:
            return
        entry, free = chosen
        if free is None:
            self.say(
                translate("Staff", "Nothing is free yet as {name} wishes it.").format(name=entry.patient_name)
            )
            return
        self.ask(lambda services, who: services.wait_list.take(entry, free, who), self._booked, RECORD)

    def _booked(self, made: tuple[BookedAhead, PlanWay]) -> None:
        booked, way = made
        time = moment_words(booked.booking.start, self.model.settings)
        words = translate("Staff", "{name} is booked: {times}.").format(
            name=booked.patient.full_name, times=time
        )
        self._done(words, way, booked.patient.full_name)

    def close_it(self) -> None:
        """Whoever is chosen waits no more."""
        chosen = self._chosen()
        if chosen is None:
            return
        entry, _ = chosen
        words = translate("Staff", "{name} waits no more.").format(name=entry.patient_name)
        self.ask(
            lambda services, who: services.wait_list.close(entry, who),
            lambda way: self._done(words, way, entry.patient_name),
            RECORD,
        )

    def _chosen(self) -> Waiting | None:
        chosen = self.rows.row_at(self.view.currentIndex().row())
        if chosen is None:
            self.say(translate("Staff", "Choose somebody first."))
        return chosen

    def _done(self, words: str, way: PlanWay, name: str) -> None:
        self.say(words)
        self._then(words, way, name)
        self._read()

    def _columns(self) -> list[Column[Waiting]]:
        settings = self.model.settings
        planning = settings.planning

        def what(entry: WaitEntry) -> str:
            kind = planning.kinds_by_key.get(entry.kind)
            words = kind_words(kind, settings) if kind is not None else entry.kind
            whose = planning.by_key.get(entry.wish.practitioner)
            return f"{words}, {whose.name}" if whose is not None else words

        def free(each: Waiting) -> str:
            return moment_words(each[1].start, settings) if each[1] is not None else ""

        return [
            Column(translate("Staff", "Patient"), lambda each: Cell(each[0].patient_name, strong=True), 140),
            Column(translate("Staff", "For"), lambda each: Cell(what(each[0])), 140),
            Column(
                translate("Staff", "Until"), lambda each: Cell(date_words(each[0].until, settings)), 100, 1
            ),
            Column(
                translate("Staff", "Free now"), lambda each: Cell(free(each), urgent=each[1] is not None), 160
            ),
        ]
