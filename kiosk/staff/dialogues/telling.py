"""Telling a patient who is here something: in the clinic's words, with their blanks, or in one's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.notices import NewNotice, NoticeProblem, NoticeRefused, NoticeWay, told
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.qt import theme
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.saying import SayingDialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.notice_words import notice_refused_words
from kiosk.staff.words import who_is

translate = QCoreApplication.translate


class TellDialogue(SayingDialogue):
    """A small form about one arrival, which is the one it was opened for.

    Attributes:
        reads: what the patient will read.
    """

    def __init__(self, model: StaffModel, window: QWidget, row: ArrivalRow) -> None:
        super().__init__(
            model, window, theme.scale_of(QApplication.font()), translate("Staff", "Tell the patient")
        )
        self._row = row
        self.within.addWidget(TextLabel(who_is(row), "name"))
        self.add_saying(model.settings.notices)
        self.reads, self._note = TextLabel(""), TextLabel("", "second")
        self.within.addWidget(self.reads)
        self.within.addWidget(self._note)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Tell them"))
        self.words.currentIndexChanged.connect(self._show)
        self.blank.textChanged.connect(self._show)
        self.text.textChanged.connect(self._show)
        self._show()
        self.fit()
        self.words.setFocus()

    @property
    def new(self) -> NewNotice:
        """What stands in the form."""
        return self.said_in(self._row.visit_id)

    def _show(self) -> None:
        template = self.template
        try:
            says, on_board = told(self.new, self.model.settings.notices, self.model.settings.languages)
        except NoticeRefused:
            self.reads.setText("")
        else:
            self.reads.setText("\n".join(dict.fromkeys(says.values())))
            self._note.setText(self._where(on_board))
            return
        self._note.setText(self._where(template is not None and template.on_board))

    def _where(self, on_board: bool) -> str:
        if self.template is None:
            return translate(
                "Staff",
                "Own words stand as they are written, at kiosks and on the printed ticket, and never on the board.",
            )
        if on_board:
            return translate(
                "Staff",
                "Patients read it in their language at kiosks and on the printed ticket, and everybody on the board "
                "beside the ticket's number.",
            )
        return translate(
            "Staff",
            "Patients read it in their language at kiosks and on the printed ticket, not on the board.",
        )

    def do(self) -> None:
        """Tell them."""
        new = self.new
        try:
            told(new, self.model.settings.notices, self.model.settings.languages)
        except NoticeRefused as error:
            self.say(notice_refused_words(error.problem), self._field_of(error.problem))
            return
        about = frozenset({Change(Topic.VISIT, new.visit_id)})
        self.ask(lambda services, who: services.notices.tell(new, who), self._told, about)

    def _field_of(self, problem: NoticeProblem) -> QLineEdit | DropDown:
        match problem:
            case NoticeProblem.BLANK:
                return self.blank
            case NoticeProblem.NOT_SAID | NoticeProblem.TOO_LONG:
                return self.text if self.template is None else self.blank
            case _:
                return self.words

    def _told(self, way: NoticeWay) -> None:
        self.model.told(way, who_is(self._row))
        self.model.said.emit(translate("Staff", "{who} is told.").format(who=who_is(self._row)))
        self.accept()
