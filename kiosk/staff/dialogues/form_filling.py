"""A questionnaire that staff fill in for somebody, page by page, by the same engine and rules as at a kiosk."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.flagging import raised
from kiosk.domain.forms import Context, ErrorCode, FieldError, Filling, Form
from kiosk.domain.forms.reported import reported
from kiosk.domain.items.questionnaire import PageKept
from kiosk.domain.people import as_resource
from kiosk.domain.visit.at_desk import AskedAtDesk, TakenDown
from kiosk.domain.visit.steps import FormCompleted
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.answer_words import answer_words, check_in_words
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.questions import QuestionBox
from kiosk.staff.model import StaffModel
from kiosk.staff.tongue_words import language_words
from kiosk.staff.words import date_words

translate = QCoreApplication.translate
# In milliseconds after the last key.
KEEP_AFTER = 1500


class FormDialogue(Dialogue):
    """Asks a form of somebody who is at the desk, and writes the answers down; ``then`` is told of it.

    What cannot wait is told while the form is still filled in: as soon as the page with that answer is left. What was
    answered is kept as it is typed, so that nothing of it is lost wherever the form is left: ``kept`` is told of it.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        form: Form,
        asked: AskedAtDesk,
        source: Mapping[str, Any],
        then: Callable[[FormCompleted, TakenDown], None],
        kept: Callable[[PageKept, str], None] | None = None,
    ) -> None:
        settings = model.settings
        languages = settings.languages or ("en",)
        super().__init__(model, window, scale, form.title.in_language(languages[0]), 760)
        self._form, self._source, self._then, self._told_kept = form, source, then, kept
        self._patient_id, self._at = asked.patient.id, asked.site
        self._flagged: set[str] = set()
        self._boxes: list[QuestionBox] = []
        self._page_key = ""
        known: dict[str, Any] = {"patient": as_resource(asked.patient)}
        if form.url in asked.previous:
            known["previous"] = asked.previous[form.url]
        draft = asked.drafts.get(form.url)
        fits = draft is not None and draft.get("questionnaire") == form.canonical
        now = model.clock()
        self.filling = Filling(
            form,
            language=languages[0],
            today=settings.today(now),
            context=Context(settings.local(now), known, time.monotonic),
            can_photograph=False,
            response=draft if fits else None,
        )
        if fits:
            self.filling.resume()
        # What of it is in the record, or on its way there; what was only opened is not begun.
        self._written, self._is_done, self._unkept = self._answers(), False, False
        self._typed = QTimer(self, interval=KEEP_AFTER, singleShot=True)
        self._typed.timeout.connect(self.keep)
        self._where = TextLabel("", "second")
        self.within.addWidget(TextLabel(asked.patient.full_name, "name"))
        self.within.addWidget(self._where)
        self.language = DropDown()
        self.language.setAccessibleName(translate("Staff", "Language of the questions"))
        for tag in languages:
            self.language.addItem(language_words(tag), tag)
        self.language.setVisible(len(languages) > 1)
        self.language.activated.connect(self._speak)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.within.addWidget(self._page)
        self.within.addStretch(1)
        self.within.addWidget(self.language)
        self.back = self.add_button(translate("Staff", "Back"), self._turn_back)
        self.skip = self.add_button(translate("Staff", "Leave open  Ctrl+K"), self._leave_open)
        self.leave = self.add_button(translate("Staff", "The rest is the desk's"), self._leave_rest)
        for key, does in (
            ("Ctrl+Return", self.do),
            ("Alt+Left", self._turn_back),
            ("Ctrl+K", self._leave_open),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(does)
        self._show()

    # The page

    def _show(self) -> None:
        """Show the page as the form has it now; what stays keeps its widgets, and the focus."""
        if self.filling.exceeded is not None or not self.filling.page_count:
            # It asks for more than a touch may cost, or has nothing to ask: what there is of it is kept.
            self._end()
            return
        page = self.filling.page
        keys = [question.key for question in page.questions]
        if page.key == self._page_key and keys == [box.key for box in self._boxes]:
            for box, question in zip(self._boxes, page.questions, strict=True):
                box.refresh(question)
            return
        same = page.key == self._page_key
        # Another question came or went with an answer: whoever types goes on where they are.
        places = {box.key: place for box in self._boxes if same and (place := box.place()) is not None}
        self._page_key = page.key
        self._clear()
        for text in (page.title, *page.intro):
            if text:
                self._column.addWidget(TextLabel(text, "strong" if text == page.title else ""))
        order = self.model.settings.date_order
        for question in page.questions:
            box = QuestionBox(question, self.filling, order, self._answered, self._go_on)
            self._boxes.append(box)
            self._column.addWidget(box)
            # At once, for one of them gets the keys.
            box.show()
        count = translate("Staff", "Page {number} of {count}. Digits choose, Enter goes on.")
        self._where.setText(count.format(number=self.filling.page_index + 1, count=self.filling.page_count))
        self.back.setEnabled(self.filling.page_index > 0)
        last = self.filling.page_index + 1 == self.filling.page_count
        self.primary.setText(translate("Staff", "&Finish") if last else translate("Staff", "&Next"))
        if not any(box.key in places and box.go_to(places[box.key]) for box in self._boxes):
            first = next((box.first for box in self._boxes if box.first is not None), None)
            (first or self.primary).setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self.fit)

    def _answered(self) -> None:
        self._typed.start()
        self._show()

    def _go_on(self, key: str) -> None:
        """A digit has answered a question: to the one after it, as the page is now."""
        if any(box.key == key and box.place() is not None for box in self._boxes):
            self.focusNextChild()

    def _clear(self) -> None:
        self._boxes.clear()
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _speak(self) -> None:
        self.filling.language = self.language.currentData()
        self._page_key = ""
        self._show()

    # The way through

    def do(self) -> None:
        """To the next page; from the last one the form is done."""
        if self._busy:
            # What cannot wait is being written down: no page goes past it.
            return
        wrong = self.filling.errors()
        for box in self._boxes:
            box.blame(next((self._words(error) for error in wrong if error.question == box.key), ""))
        if wrong:
            first = next(box for box in self._boxes if box.key == wrong[0].question)
            self.say(self._words(wrong[0]), first.first)
            return
        self.say("")
        if not self.filling.forward():
            if self.filling.first_fault():
                # Something that was answered before is not right any more.
                self._page_key = ""
                self._show()
                self.do()
                return
            self._end()
            return
        self.keep()
        self._heed()
        self._show()

    def _words(self, error: FieldError) -> str:
        limit = error.limit
        if error.code in (ErrorCode.DATE_TOO_EARLY, ErrorCode.DATE_TOO_LATE):
            try:
                limit = date_words(date.fromisoformat(limit[:10]), self.model.settings)
            except ValueError:
                limit = error.limit
        return answer_words(error._replace(limit=limit))

    def _turn_back(self) -> None:
        self.say("")
        if self.filling.back():
            self._show()

    def _leave_open(self) -> None:
        """Nobody has to answer: the page is left, and what had to be answered is the desk's."""
        if not self._busy:
            self.filling.skip()
            self.do()

    def _leave_rest(self) -> None:
        self.keep()
        self._keep(self._draft(), self.accept)

    # What comes of it

    def done(self, result: int) -> None:
        self.keep()
        super().done(result)

    def keep(self) -> None:
        """Write down what has been answered so far, where that is not there yet; the form goes on meanwhile.

        Where it cannot be written down, it is tried with whatever is answered next.
        """
        answers = self._answers()
        if self._is_done or answers == self._written:
            return
        if self._busy:
            # After what is under way: nothing that is older comes after it.
            self._typed.start()
            return
        self._typed.stop()
        before, self._written = self._written, answers
        form, told = self._form, self._told_kept
        page = PageKept(form.url, form.version, self._told(self.filling.draft(self.model.clock())))
        key, at = self._patient_id, self._at

        def done(visit_id: str) -> None:
            if shiboken6.isValid(self) and self._unkept:
                self._unkept = False
                self.say("")
            if told is not None:
                told(page, visit_id)

        def failed(error: Exception) -> None:
            if shiboken6.isValid(self) and self._written == answers:
                self._written, self._unkept = before, True
                self.say(translate("Staff", "Not kept yet. {why}").format(why=self.words_of(error)))

        self.model.ask(lambda services, who: services.checking_in.keep_page(key, page, who, at), done, failed)

    def _answers(self) -> object:
        """What has been answered, whenever it was."""
        return self.filling.draft(self.model.clock()).get("item")

    def _told(self, response: dict[str, Any]) -> dict[str, Any]:
        return response | dict(self._source)

    def _draft(self) -> FormCompleted:
        response = self._told(self.filling.draft(self.model.clock()))
        return FormCompleted(self._form.url, self._form.version, response, left=True)

    def _heed(self) -> None:
        """An answer of which a person has to hear at once is told before the form has ended.

        Where that cannot be written down, it is tried with the next page again.
        """
        draft = self._draft()
        flags = raised(self.model.settings.red_flags, self._form.url, draft.response, self.model.clock())
        fresh = {flag.name for flag in flags} - self._flagged

        def told() -> None:
            self._flagged |= fresh
            text = translate("Staff", "Needs a person now: {flags}. Every staff window says so.")
            self.say(text.format(flags=", ".join(sorted(fresh))))

        if fresh:
            self._keep(draft, told, ends=False)

    def _end(self) -> None:
        filling, form = self.filling, self._form
        if filling.exceeded is not None:
            self._leave_rest()
            return
        response = self._told(filling.response(self.model.clock()))
        done = FormCompleted(
            form.url,
            form.version,
            response,
            filling.unrenderable(),
            reported(form, response),
            filling.left_open(),
        )
        self._keep(done, self.accept)

    def _keep(self, step: FormCompleted, then: Callable[[], object], *, ends: bool = True) -> None:
        """Write down what was answered; ``then`` comes after that, and where it ``ends`` there is nothing to keep."""
        key, at = self._patient_id, self._at

        def kept(taken: TakenDown) -> None:
            self._is_done = ends
            self._then(step, taken)
            then()

        self.ask(
            lambda services, who: services.checking_in.take(key, (step,), who, arrives=False, at=at),
            kept,
            frozenset({Change(Topic.RECORD), Change(Topic.DESK)}),
        )

    def words_of(self, error: Exception) -> str:
        return check_in_words(error, self.windowTitle()) or super().words_of(error)
