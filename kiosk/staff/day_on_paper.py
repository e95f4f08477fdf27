"""Today's list as a file, made anew every hour by the window itself: for when everything is down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.domain.papers import DayLine
from kiosk.domain.visit.visit import ArrivalRow, ExpectedRow
from kiosk.qt.papers.document import pdf_of
from kiosk.qt.papers.today import document_of_day
from kiosk.qt.widgets.secrets import refusal_words
from kiosk.staff.model import StaffModel
from kiosk.staff.words import date_words, ticket_words, time_words, visit_words

translate = QCoreApplication.translate
EVERY, AGAIN = timedelta(hours=1), timedelta(minutes=5)


def day_lines(model: StaffModel) -> tuple[DayLine, ...]:
    """Whoever is expected and whoever has come, as the window shows them, by time."""
    settings = model.settings
    lines: list[tuple[datetime, DayLine]] = []

    def add(
        at: datetime, row: ArrivalRow | ExpectedRow, ticket: str, practitioner: str, standing: str
    ) -> None:
        born, time = date_words(row.birth_date, settings), time_words(at, settings)
        lines.append((at, DayLine(time, ticket, row.patient_name, born, row.mrn, practitioner, standing)))

    for row in model.arrivals():
        if row.is_known:
            at = row.booked_at or row.arrived_at
            add(at, row, row.ticket, row.practitioner, row.room or ticket_words(row))
    for awaited in model.expected():
        if not awaited.unreadable:
            booking = awaited.appointment
            standing = visit_words(awaited.visit_status, booking.status)
            add(booking.start, awaited, "", booking.practitioner, standing)
    return tuple(line for _, line in sorted(lines, key=lambda item: (item[0], item[1].name)))


def paper_of_day(model: StaffModel) -> Callable[[], bytes]:
    """Makes the file, in whatever thread, of what the window shows now."""
    settings, now, lines = model.settings, model.clock(), day_lines(model)
    today = date_words(settings.today(now), settings)
    title = translate("Staff", "Today, {day}").format(day=today)
    made = translate("Staff", "As of {time}, by {name}").format(
        time=time_words(model.updated_at or now, settings), name=model.actor.name
    )
    facts = [made, " · ".join(part for part in (settings.name, model.site_words()) if part)]
    facts.append(_counted(lines))
    heads = (
        translate("Staff", "Time"),
        translate("Staff", "Ticket"),
        translate("Staff", "Patient"),
        translate("Staff", "Born"),
        translate("Staff", "Record no."),
        translate("Staff", "With"),
        translate("Staff", "Status"),
        translate("Staff", "Seen"),
    )
    return lambda: pdf_of(document_of_day(title, facts, heads, lines), settings, across=True)


def _counted(lines: Sequence[DayLine]) -> str:
    """How many people it names, which somebody with two bookings is once, and in how many lines."""
    people = len({(line.number, line.name, line.born) for line in lines})
    text = translate("Staff", "People: {people}, in lines: {lines}. It is worthless tomorrow: destroy it.")
    return text.format(people=people, lines=len(lines))


def save_day(model: StaffModel, window: QWidget, ask: Callable[[QWidget], str] | None = None) -> None:
    """Ask for a file, and write the day as the window shows it now into it."""
    file = (ask or _ask_for_a_file)(window)
    if not file:
        return
    content = paper_of_day(model)
    saved = translate("Staff", "Saved: {file}").format(file=file)
    model.ask(
        lambda services, who: services.printing.save_day(Path(file), content, who),
        lambda _: model.said.emit(saved),
        lambda error: model.said.emit(_not_saved_words(error)),
    )


def _ask_for_a_file(window: QWidget) -> str:
    title, kinds = translate("Staff", "Today on paper"), translate("Staff", "Papers (*.pdf)")
    return QFileDialog.getSaveFileName(window, title, "today.pdf", kinds)[0]


def _not_saved_words(error: Exception) -> str:
    text = translate("Staff", "Today's list could not be saved: {why}")
    return text.format(why=refusal_words(error))


class DayOnPaper(QObject):
    """Keeps the file of one window in a folder, while somebody works there and the record answers."""

    def __init__(self, model: StaffModel, folder: Path, is_seen: Callable[[], bool]) -> None:
        """``is_seen`` says whether somebody works at the window now."""
        super().__init__(model)
        self._model, self._folder, self._is_seen = model, folder, is_seen
        # The day of which a file was made, and when the next one is.
        self._day = date.min
        self._next = datetime.min.replace(tzinfo=UTC)
        self._timer = QTimer(self, interval=10_000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        # With the first reading, which is what somebody waits for who fears that there will be no other.
        model.taken.connect(self.tick)

    def tick(self) -> None:
        """Make it, where it is time: every hour, and with the first reading of a day."""
        model, now = self._model, self._model.clock()
        if not (model.online and self._is_seen() and model.snapshot.day == model.settings.today(now)):
            return
        if self._day == model.snapshot.day and now < self._next:
            return
        self._day = model.snapshot.day
        # Whatever comes of it: nothing is tried every ten seconds.
        self._next = now + AGAIN
        content, folder = paper_of_day(model), self._folder
        model.ask(
            lambda services, who: services.printing.keep_day(folder, content, who),
            lambda _: self._made(now),
            self._failed,
        )

    def _made(self, at: datetime) -> None:
        self._next = at + EVERY

    def _failed(self, error: Exception) -> None:
        self._model.said.emit(_not_saved_words(error))
