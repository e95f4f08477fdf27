"""Before a patient goes: what was agreed with them, what comes next and what is owed; and the end of their visit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.notices import NewNotice, NoticeRefused
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.agreed import AgreedPoint
from kiosk.domain.visit.agreeing import (
    MOST_POINTS,
    AgreedRefused,
    AgreedWay,
    Agreeing,
    BeforeGoing,
    agreed_words,
)
from kiosk.domain.visit.lifecycle import may_move
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.qt import theme
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.sheet import typed
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.staff.dialogues.saying import SayingDialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.money_words import amount_words
from kiosk.staff.notice_words import agreed_refused_words, notice_refused_words
from kiosk.staff.plan_words import moment_words
from kiosk.staff.words import who_is

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH, LOWEST = 680, 110


class CheckOutDialogue(SayingDialogue):
    """About one arrival, which is the one it was opened for.

    Attributes:
        rows: what is agreed, with what is added here and not kept yet.
        known: the next visit and what is owed.
    """

    def __init__(
        self, model: StaffModel, window: QWidget, row: ArrivalRow, book: Callable[[QWidget], None] | None
    ) -> None:
        """``book`` opens the plan for them; None where whoever works here books nobody."""
        super().__init__(
            model, window, theme.scale_of(QApplication.font()), translate("Staff", "Check out"), WIDTH
        )
        self._row = row
        self._new: list[NewNotice] = []
        self._gone: list[str] = []
        self._before: BeforeGoing | None = None
        self.within.addWidget(TextLabel(who_is(row), "name"))
        column = Column[AgreedPoint](
            translate("Staff", "Agreed"), lambda point: Cell(point.text(staff_language().code)), 400
        )
        self.rows: RowsModel[AgreedPoint] = RowsModel([column], lambda point: point.id, self)
        nothing = translate("Staff", "Nothing is agreed yet.")
        self.view = ListView(self.rows, translate("Staff", "Agreed"), lambda: nothing, self.scale, self)
        self.view.setMinimumHeight(round(LOWEST * self.scale))
        self.within.addWidget(self.view, 1)
        self.add_saying(model.settings.agreed)
        self.known = TextLabel("", "second")
        self.within.addWidget(self.known)
        self._may_end = may_move(row.ticket_status, TicketStatus.DONE)
        self.primary.setText(
            translate("Staff", "&Check out") if self._may_end else translate("Staff", "&Keep it")
        )
        self.add_button(translate("Staff", "&Add"), self.add)
        self.add_button(translate("Staff", "&Take away"), self.take_away)
        if self._may_end:
            self.add_button(translate("Staff", "&Keep it, they stay"), self.keep_it)
        if book is not None:
            self.add_button(translate("Staff", "Book the &next visit..."), lambda: book(self))
        # What is booked or paid meanwhile.
        model.changed.connect(self._read)
        self.fit()
        self.words.setFocus()
        self._read()

    def _read(self) -> None:
        visit = self._row.visit_id
        self.load(lambda services, who: services.agreeing.before_going(visit, who), self._take)

    def _take(self, found: BeforeGoing) -> None:
        self._before = found
        lines = [
            translate("Staff", "Next visit: {time}, {whom}")
            .format(time=moment_words(booking.start, self.model.settings), whom=booking.practitioner)
            .rstrip(", ")
            for booking in found.ahead[:1]
        ] or [translate("Staff", "No next visit is booked.")]
        if found.owed is not None and found.owed.minor > 0:
            lines.append(translate("Staff", "Still owed: {amount}").format(amount=amount_words(found.owed)))
        details = self.model.details()
        if details is not None and details.row.visit_id == self._row.visit_id:
            unread = sum(message.from_patient for message in details.messages)
            if unread:
                lines.append(
                    translate("Staff", "They have asked or said {count} things: see the messages.").format(
                        count=unread
                    )
                )
        self.known.setText("\n".join(lines))
        self._show()

    def _show(self) -> None:
        standing = self._before.points if self._before is not None else ()
        kept = [point for point in standing if point.id not in self._gone]
        now = self.model.clock()
        added = [AgreedPoint(f"new {number}", self._said(one), now) for number, one in enumerate(self._new)]
        self.rows.take([*kept, *added])

    def _said(self, new: NewNotice) -> dict[str, str]:
        settings = self.model.settings
        return dict(agreed_words(new, settings.agreed, settings.languages))

    @property
    def _typed(self) -> bool:
        """Something stands in the fields that is not agreed yet."""
        return bool(typed(self.text) if self.template is None else self.blank.text().strip())

    def add(self) -> bool:
        """What stands in the fields is agreed; whether it can be."""
        new = self.said_in(self._row.visit_id)
        field = self.text if self.template is None else self.blank
        try:
            self._said(new)
        except NoticeRefused as error:
            self.say(notice_refused_words(error.problem), field)
            return False
        if self.rows.rowCount() >= MOST_POINTS:
            self.say(translate("Staff", "That is too much: take something away first."), field)
            return False
        self._new.append(new)
        self.text.clear()
        self.blank.clear()
        self._show()
        return True

    def take_away(self) -> None:
        """What is chosen is not agreed any more."""
        chosen = self.rows.row_at(self.view.currentIndex().row())
        if chosen is None:
            self.say(translate("Staff", "Choose what is not agreed any more."))
        elif chosen.id.startswith("new "):
            del self._new[int(chosen.id.removeprefix("new "))]
            self._show()
        else:
            self._gone.append(chosen.id)
            self._show()

    def do(self) -> None:
        """End the visit with it; what is being typed is agreed first."""
        if self._typed:
            self.add()
        elif self._may_end:
            self._do(ends=True)
        else:
            self._do(ends=False)

    def keep_it(self) -> None:
        """Keep what is agreed; they are here still. Asked for by its button alone: not where the window goes."""
        if not self._typed or self.add():
            self._do(ends=False)

    def _do(self, *, ends: bool) -> None:
        said = Agreeing(self._row.visit_id, tuple(self._new), tuple(self._gone))
        expected = self._row.ticket_status
        about = frozenset({Change(Topic.VISIT, said.visit_id)})

        def done(way: AgreedWay | None) -> None:
            who = who_is(self._row)
            if way is not None:
                self.model.agreed(way, who)
                text = (
                    translate("Staff", "{who} has checked out.")
                    if ends
                    else translate("Staff", "What was agreed with {who} is kept.")
                )
                self.model.said.emit(text.format(who=who))
            self.accept()

        if ends:
            self.ask(lambda services, who: services.agreeing.check_out(said, expected, who), done, about)
        else:
            self.ask(lambda services, who: services.agreeing.agree(said, who), done, about)

    def words_of(self, error: Exception) -> str:
        """Why nothing was done."""
        match error:
            case AgreedRefused():
                return agreed_refused_words(error.problem)
            case NoticeRefused():
                return notice_refused_words(error.problem)
            case _:
                return super().words_of(error)
