"""Who of a day has said to come, how, and who is still to be called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.mail import MailStanding, MailState, TellingWay
from kiosk.domain.planning.bookings import Answer, AnswerWay, PlannedBooking, PlanWay
from kiosk.domain.telephone.calls import About, CallTopic, PhoneWay
from kiosk.domain.telephone.numbers import dialled_number
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.staff.dialogues.booking import RECORD
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.plan_words import answer_words, mail_words
from kiosk.staff.words import date_words, time_words

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH, LOWEST = 900, 300
PHONE = frozenset({Change(Topic.PHONE)})


class ComingDialogue(Dialogue):
    """The bookings of a day, those first of which nobody has said anything.

    Attributes:
        day: which day.
        rows: the bookings that are open.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        then: Callable[[str, PlanWay | PhoneWay, str], None],
    ) -> None:
        """``then`` is told in words what was done, how it is taken back, and of whom."""
        super().__init__(model, window, scale, translate("Staff", "Who comes"), WIDTH)
        self._then = then
        settings = model.settings
        form = self.fields()
        tomorrow = settings.today(model.clock()) + timedelta(days=1)
        self.day = line(tomorrow.isoformat(), 10)
        self.day.setPlaceholderText(translate("Staff", "YYYY-MM-DD"))
        form.addRow(label(translate("Staff", "&Day"), self.day), self.day)
        self.head = TextLabel("", "strong")
        self.within.addWidget(self.head)
        self._mail: dict[str, MailStanding] = {}
        self.rows: RowsModel[PlannedBooking] = RowsModel(self._columns(), lambda item: item.id, self)
        nothing = translate("Staff", "Nobody is booked on this day.")
        self.view = ListView(self.rows, translate("Staff", "Who comes"), lambda: nothing, scale, self)
        self.view.setMinimumHeight(round(LOWEST * scale))
        self.within.addWidget(self.view, 1)
        self.primary.setText(translate("Staff", "Has said so by &telephone"))
        self.add_button(translate("Staff", "Has said so at the d&esk"), lambda: self._confirm(AnswerWay.DESK))
        self.add_button(translate("Staff", "To be &called"), self.to_be_called)
        self.add_button(translate("Staff", "&Mail or none"), self.stop_mail)
        self.add_button(translate("Staff", "Te&xts or none"), self.stop_texts)
        self.day.editingFinished.connect(self._read)
        # Whatever anybody else notes meanwhile.
        model.changed.connect(self._read)
        self.fit()
        self.view.setFocus()
        self._read()

    def _read(self) -> None:
        day = self.typed_day(self.day)
        if day is None:
            return
        self.load(
            lambda services, who: (
                services.plan.plan(day, day, who),
                services.reminders.of_day(day, who),
            ),
            lambda found: self._show(day, *found),
        )

    def _show(self, day: date, found: tuple[PlannedBooking, ...], mail: dict[str, MailStanding]) -> None:
        self._mail = mail
        there = [item for item in found if item.is_open]
        open_ones = [item for item in there if item.answer is Answer.NONE]
        self.rows.take([*open_ones, *(item for item in there if item.answer is not Answer.NONE)])
        words = translate("Staff", "{day}: {count} booked, {open} have said nothing yet")
        self.head.setText(
            words.format(day=date_words(day, self.model.settings), count=len(there), open=len(open_ones))
        )
        if there and not self.view.currentIndex().isValid():
            self.view.selectRow(0)

    def do(self) -> None:
        """Whoever is chosen has said by telephone that they come."""
        self._confirm(AnswerWay.TELEPHONE)

    def _confirm(self, way: AnswerWay) -> None:
        booking = self._chosen()
        if booking is None:
            return
        words = translate("Staff", "{name} comes.").format(name=booking.patient_name)
        self.ask(
            lambda services, who: services.plan.confirm(booking, way, who),
            lambda back: self._done(words, back, booking.patient_name),
            RECORD,
        )

    def to_be_called(self) -> None:
        """Whoever is chosen stands in the list of those to be called back."""
        booking = self._chosen()
        if booking is None:
            return
        until = min(self.model.clock() + timedelta(hours=4), booking.start)
        about = translate("Staff", "Does {name} come on {day} at {time}?").format(
            name=booking.patient_name,
            day=date_words(self.model.settings.today(booking.start), self.model.settings),
            time=time_words(booking.start, self.model.settings),
        )
        words = translate("Staff", "{name} is to be called.").format(name=booking.patient_name)
        self.ask(
            lambda services, who: services.call_backs.promise(
                About(
                    dialled_number(services.plan.phone_of(booking.patient_id, who)),
                    booking.patient_id,
                    topic=CallTopic.APPOINTMENT,
                    about=about,
                ),
                until,
                who,
            ),
            lambda back: self._done(words, back, booking.patient_name),
            PHONE,
        )

    def stop_mail(self) -> None:
        """Whoever is chosen wants no mail about bookings, or wants it again."""
        self._stop(
            TellingWay.MAIL,
            translate("Staff", "{name} gets no mail about bookings any more."),
            translate("Staff", "{name} gets mail about bookings again."),
        )

    def stop_texts(self) -> None:
        """Whoever is chosen wants no texts about bookings, or wants them again."""
        self._stop(
            TellingWay.TEXT,
            translate("Staff", "{name} gets no texts about bookings any more."),
            translate("Staff", "{name} gets texts about bookings again."),
        )

    def _stop(self, way: TellingWay, stopped_words: str, allowed_words: str) -> None:
        booking = self._chosen()
        if booking is None:
            return
        name = booking.patient_name

        def done(stopped: bool) -> None:
            self.say((stopped_words if stopped else allowed_words).format(name=name))
            self._read()

        self.ask(lambda services, who: services.reminders.stop(booking.patient_id, who, way), done, RECORD)

    def _chosen(self) -> PlannedBooking | None:
        booking = self.rows.row_at(self.view.currentIndex().row())
        if booking is None:
            self.say(translate("Staff", "Choose a booking first."))
        return booking

    def _done(self, words: str, way: PlanWay | PhoneWay, name: str) -> None:
        self.say(words)
        self._then(words, way, name)
        self._read()

    def _columns(self) -> list[Column[PlannedBooking]]:
        settings = self.model.settings
        return [
            Column(
                translate("Staff", "Time"),
                lambda item: Cell(time_words(item.start, settings), strong=True),
                80,
            ),
            Column(translate("Staff", "Patient"), lambda item: Cell(item.patient_name), 140),
            Column(translate("Staff", "With"), lambda item: Cell(item.practitioner), 100, 1),
            Column(
                translate("Staff", "Said"),
                lambda item: Cell(
                    answer_words(item) or translate("Staff", "nothing yet"), urgent=not item.answer
                ),
                140,
            ),
            Column(
                translate("Staff", "Mail and texts"),
                lambda item: Cell(
                    mail_words(self._mail.get(item.id), settings), urgent=self._has_failed(item.id)
                ),
                140,
            ),
        ]

    def _has_failed(self, key: str) -> bool:
        standing = self._mail.get(key)
        return standing is not None and (
            bool(standing.bounced) or standing.state in (MailState.REFUSED, MailState.UNCLEAR)
        )
