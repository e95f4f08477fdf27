"""Telling a patient who is here something: in the clinic's words, with their blanks, or in one's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.notices import (
    LONGEST_BLANK,
    LONGEST_NOTICE,
    NewNotice,
    NoticeProblem,
    NoticeRefused,
    NoticeTemplate,
    NoticeWay,
    told,
    words_in,
)
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.qt import theme
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.notice_words import notice_refused_words
from kiosk.staff.words import who_is

translate = QCoreApplication.translate


class TellDialogue(Dialogue):
    """A small form about one arrival, which is the one it was opened for.

    Attributes:
        words: which of the clinic's words, or one's own.
        text, blank: one's own words; what stands in the blanks, parted by semicolons where there are several.
        reads: what the patient will read.
    """

    def __init__(self, model: StaffModel, window: QWidget, row: ArrivalRow) -> None:
        super().__init__(
            model, window, theme.scale_of(QApplication.font()), translate("Staff", "Tell the patient")
        )
        self._row = row
        # As they were when this was opened: what is sent is what is read here.
        self._templates = {one.key: one for one in model.settings.notices if one.says}
        self.within.addWidget(TextLabel(who_is(row), "name"))
        form = self.fields()
        self.words = DropDown()
        for template in self._templates.values():
            self.words.addItem(words_in(template.says, staff_language().code), template.key)
        self.words.addItem(translate("Staff", "Own words"), "")
        self.blank, self.text = line("", 4 * LONGEST_BLANK), line("", LONGEST_NOTICE)
        self._blank_label = label(translate("Staff", "&Blanks"), self.blank)
        form.addRow(label(translate("Staff", "&Words"), self.words), self.words)
        form.addRow(self._blank_label, self.blank)
        form.addRow(label(translate("Staff", "&Own words"), self.text), self.text)
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
    def _template(self) -> NoticeTemplate | None:
        return self._templates.get(self.words.currentData())

    @property
    def new(self) -> NewNotice:
        """What stands in the form."""
        template = self._template
        if template is None:
            return NewNotice(self._row.visit_id, typed(self.text))
        values = [part.strip() for part in self.blank.text().split(";")]
        # What is typed for the last blank may hold the sign that parts them.
        names = template.blanks
        if len(values) > len(names) > 0:
            values = [*values[: len(names) - 1], "; ".join(values[len(names) - 1 :])]
        return NewNotice(
            self._row.visit_id, template=template.key, blanks=dict(zip(names, values, strict=False))
        )

    def _show(self) -> None:
        template = self._template
        names = template.blanks if template is not None else ()
        self.text.setEnabled(template is None)
        self.blank.setEnabled(bool(names))
        self._blank_label.setText(
            translate("Staff", "&Blanks: {names}").replace("{names}", "; ".join(names))
            if names
            else translate("Staff", "&Blanks")
        )
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
        if self._template is None:
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
                return self.text if self._template is None else self.blank
            case _:
                return self.words

    def _told(self, way: NoticeWay) -> None:
        self.model.told(way, who_is(self._row))
        self.model.said.emit(translate("Staff", "{who} is told.").format(who=who_is(self._row)))
        self.accept()
