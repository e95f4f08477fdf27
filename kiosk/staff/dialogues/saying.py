"""Fields for what is said to a patient: the clinic's words with their blanks, or one's own."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox

from kiosk.domain.notices import LONGEST_BLANK, LONGEST_NOTICE, NewNotice, NoticeTemplate, words_in
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.parts import Dialogue

translate = QCoreApplication.translate


class SayingDialogue(Dialogue):
    """A form in which something is said.

    Attributes:
        words: which of the clinic's words, or one's own.
        whole: the chosen words in lines, where they are longer than the choice is wide.
        text, blank: one's own words; what stands in the blanks, parted by semicolons where there are several.
    """

    def add_saying(self, templates: Iterable[NoticeTemplate]) -> None:
        """Put the fields in, with those of ``templates`` that say something."""
        # As they were when this was opened: what is sent or kept is what is read here.
        self._templates = {one.key: one for one in templates if one.says}
        form = self._fields = self.fields()
        self.words = DropDown()
        # However long the clinic's words are, the dialogue is as wide as its screen lets it be.
        self.words.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.words.setMinimumContentsLength(16)
        self.whole = TextLabel("", "second")
        for template in self._templates.values():
            self.words.addItem(words_in(template.says, staff_language().code), template.key)
        self.words.addItem(translate("Staff", "Own words"), "")
        self.blank, self.text = line("", 4 * LONGEST_BLANK), line("", LONGEST_NOTICE)
        self._blank_label = label(translate("Staff", "&Blanks"), self.blank)
        form.addRow(label(translate("Staff", "&Words"), self.words), self.words)
        form.addRow(self.whole)
        form.addRow(self._blank_label, self.blank)
        form.addRow(label(translate("Staff", "&Own words"), self.text), self.text)
        self.words.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def template(self) -> NoticeTemplate | None:
        """Which of the clinic's words are chosen; None for one's own."""
        return self._templates.get(self.words.currentData())

    def said_in(self, visit_id: str) -> NewNotice:
        """What stands in the form, for a visit."""
        template = self.template
        if template is None:
            return NewNotice(visit_id, typed(self.text))
        values = [part.strip() for part in self.blank.text().split(";")]
        # What is typed for the last blank may hold the sign that parts them.
        names = template.blanks
        if len(values) > len(names) > 0:
            values = [*values[: len(names) - 1], "; ".join(values[len(names) - 1 :])]
        return NewNotice(visit_id, template=template.key, blanks=dict(zip(names, values, strict=False)))

    def _follow(self) -> None:
        """Only what the chosen words have room for can be typed."""
        template = self.template
        names = template.blanks if template is not None else ()
        self.text.setEnabled(template is None)
        self.blank.setEnabled(bool(names))
        self._blank_label.setText(
            translate("Staff", "&Blanks: {names}").replace("{names}", "; ".join(names))
            if names
            else translate("Staff", "&Blanks")
        )
        self._show_whole()

    def _show_whole(self) -> None:
        """The chosen words once more, in lines, where the choice has no room for all of them."""
        words = self.words.currentText()
        self.whole.setText(words)
        self._fields.setRowVisible(
            self.whole, self.words.fontMetrics().horizontalAdvance(words) > self.words.room()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Once the choice has its new width.
        QTimer.singleShot(0, self, self._show_whole)
