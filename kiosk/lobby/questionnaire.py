"""A questionnaire, one question or one tight group at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from kiosk.domain.checklist import ItemKind
from kiosk.domain.dates import DateParts
from kiosk.domain.forms import Context, ErrorCode, FieldError, Filling, Form, Kind, Page, Question
from kiosk.domain.steps import FormCompleted, HandedToDesk
from kiosk.lobby.parts import Surroundings

translate = QCoreApplication.translate


def error_text(error: FieldError) -> str:
    """An answer's problem in words that say what to do."""
    texts = {
        ErrorCode.REQUIRED: translate("Lobby", "Please answer this question."),
        ErrorCode.NOT_A_NUMBER: translate("Lobby", "Enter a number, for example 3."),
        ErrorCode.NOT_WHOLE: translate("Lobby", "Enter a whole number, for example 3."),
        ErrorCode.TOO_SMALL: translate("Lobby", "Enter {limit} or more."),
        ErrorCode.TOO_LARGE: translate("Lobby", "Enter {limit} or less."),
        ErrorCode.TOO_LONG: translate("Lobby", "This is too long. Use {limit} letters or fewer."),
        ErrorCode.TOO_SHORT: translate("Lobby", "This is too short. Use at least {limit} letters."),
        ErrorCode.NOT_A_DATE: translate("Lobby", "There is no such date. Check day, month and year."),
        ErrorCode.DATE_TOO_EARLY: translate("Lobby", "Enter a date that is not before {limit}."),
        ErrorCode.DATE_TOO_LATE: translate("Lobby", "Enter a date that is not after {limit}."),
        ErrorCode.PATTERN: translate("Lobby", "Check what you typed. It should look like {limit}."),
        ErrorCode.CONTROL: translate("Lobby", "This has a sign that cannot be kept. Please type it again."),
        ErrorCode.TOO_MANY: translate("Lobby", "Choose at most {limit}."),
        ErrorCode.TOO_FEW: translate("Lobby", "Choose at least {limit}."),
    }
    if error.code is ErrorCode.PATTERN and not error.limit:
        return translate("Lobby", "Check what you typed.")
    return texts[error.code].format(limit=error.limit)


class QuestionModel(QObject):
    """One question on the screen. It lives as long as its page, so that typing is never interrupted."""

    changed = Signal()
    typed = Signal()

    def __init__(self, question: Question, owner: QuestionnaireModel) -> None:
        super().__init__(owner)
        self._question = question
        self._owner = owner
        self._error = ""
        self._show_text = True

    def show(self, question: Question, *, show_text: bool) -> None:
        """Take over what the form says now."""
        if question != self._question or show_text != self._show_text:
            self._question, self._show_text = question, show_text
            self.changed.emit()
            self.typed.emit()

    def blame(self, text: str) -> None:
        """Show ``text`` as this question's error; empty takes it away."""
        if text != self._error:
            self._error = text
            self.changed.emit()

    @property
    def question_key(self) -> str:
        return self._question.key

    key = Property(str, lambda self: self._question.key, constant=True)
    kind = Property(str, lambda self: str(self._question.kind), constant=True)
    text = Property(str, lambda self: self._question.text, notify=changed)
    showText = Property(bool, lambda self: self._show_text, notify=changed)
    hint = Property(str, lambda self: self._question.hint, notify=changed)
    required = Property(bool, lambda self: self._question.required, notify=changed)
    multiple = Property(bool, lambda self: self._question.multiple, constant=True)
    readOnly = Property(bool, lambda self: self._question.read_only, constant=True)
    hasOpen = Property(bool, lambda self: self._question.open_text is not None, constant=True)
    openText = Property(str, lambda self: self._question.open_text or "", notify=typed)
    openShown = Property(bool, lambda self: self._question.open_text is not None, notify=changed)
    rowCount = Property(int, lambda self: len(self._question.rows), notify=changed)
    rows = Property(list, lambda self: list(self._question.rows), notify=typed)
    canAdd = Property(bool, lambda self: self._question.can_add, notify=changed)
    dateDay = Property(str, lambda self: self._question.date.day, notify=typed)
    dateMonth = Property(str, lambda self: self._question.date.month, notify=typed)
    dateYear = Property(str, lambda self: self._question.date.year, notify=typed)
    numeric = Property(bool, lambda self: self._question.kind is Kind.NUMBER, constant=True)
    maximumLength = Property(int, lambda self: self._question.max_length, constant=True)
    error = Property(str, lambda self: self._error, notify=changed)

    @Property(str, notify=changed)
    def openLabel(self) -> str:
        return self._question.open_label or translate("Lobby", "Something else")

    @Property(str, notify=changed)
    def addText(self) -> str:
        return translate("Lobby", "Add another")

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, Any]]:
        words = {"true": translate("Lobby", "Yes"), "false": translate("Lobby", "No")}
        return [
            {
                "value": choice.key,
                "text": choice.text or words.get(choice.key, choice.key),
                "selected": choice.selected,
                "apart": choice.exclusive,
            }
            for choice in self._question.choices
        ]

    @Slot(int, result=str)
    def rowText(self, row: int) -> str:
        """What stands in one row; empty for a row that is not there any more."""
        return self._question.rows[row] if 0 <= row < len(self._question.rows) else ""

    @Slot(str)
    def choose(self, value: str) -> None:
        self._owner.filling.choose(self._question.key, value)
        self._owner.refresh()

    @Slot(int, str)
    def typeText(self, row: int, text: str) -> None:
        if text != self.rowText(row):
            self._owner.filling.type_text(self._question.key, row, text)
            self._owner.refresh()

    @Slot(str)
    def typeOpen(self, text: str) -> None:
        if text != self._question.open_text:
            self._owner.filling.type_open(self._question.key, text)
            self._owner.refresh()

    @Slot(str, str, str)
    def typeDate(self, day: str, month: str, year: str) -> None:
        parts = DateParts(day, month, year)
        if parts != self._question.date:
            self._owner.filling.type_date(self._question.key, parts)
            self._owner.refresh()

    @Slot()
    def addRow(self) -> None:
        self._owner.filling.add_row(self._question.key)
        self._owner.refresh()


class QuestionList(QAbstractListModel):
    """The questions of a page, as rows that come and go one by one: what stays on the screen is not built anew."""

    ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[QuestionModel] = []
        self._retired: list[QuestionModel] = []

    @property
    def rows(self) -> list[QuestionModel]:
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = ROLE) -> QuestionModel | None:
        return self._rows[index.row()] if role == self.ROLE and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {int(self.ROLE): QByteArray(b"question")}

    def take(self, wanted: list[QuestionModel]) -> None:
        """Become ``wanted``. What has gone lives until the next change: its row on the screen goes a little later."""
        for old in self._retired:
            old.deleteLater()
        self._retired = [model for model in self._rows if model not in wanted]
        for row in range(len(self._rows) - 1, -1, -1):
            if self._rows[row] not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        for row, model in enumerate(wanted):
            if row >= len(self._rows) or self._rows[row] is not model:
                self.beginInsertRows(QModelIndex(), row, row)
                self._rows.insert(row, model)
                self.endInsertRows()


class QuestionnaireModel(QObject):
    """The page of the form that is on the screen."""

    changed = Signal()
    pageChanged = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._fillings: dict[str, Filling] = {}
        self._form: Form | None = None
        self._page_key = ""
        self._questions = QuestionList(self)
        self._errors: list[dict[str, Any]] = []

    @property
    def filling(self) -> Filling:
        """The form being filled in. Only while one is shown."""
        if self._form is None:
            raise RuntimeError("no questionnaire is shown")
        return self._fillings[self._form.url]

    def begin(self, url: str, resources: Mapping[str, Any]) -> bool:
        """Show the questionnaire ``url`` where the patient left it; False when there is nothing to ask.

        ``resources`` are what the form's expressions may know of the patient, by name.

        A form that is not there, or that has no question for a screen, is the desk's business.
        """
        form = self._around.content.forms.get(url)
        if form is None:
            self._around.record(HandedToDesk(ItemKind.QUESTIONNAIRE, url, "unrenderable"))
            return False
        self._form = form
        if url not in self._fillings:
            now = self._around.clock()
            self._fillings[url] = Filling(
                form,
                language=self._around.translation.language.code,
                today=self._around.content.settings.today(now),
                context=Context(self._around.content.settings.local(now), resources),
            )
        if not self.filling.page_count:
            self._complete()
            return False
        self._errors = []
        self.refresh()
        return True

    def back(self) -> bool:
        """To the page before; False on the first one."""
        if self._form is None or not self.filling.back():
            return False
        self._errors = []
        self.refresh()
        return True

    def turn(self) -> bool:
        """To the next page whatever is answered, for who looks a form through; False on the last one."""
        turned = self._form is not None and self.filling.turn()
        if turned:
            self._errors = []
            self.refresh()
        return turned

    def refresh(self) -> None:
        """Bring the screen up to what the form says now, without rebuilding a question that stays."""
        page = self.filling.page
        same_page = page.key == self._page_key
        known = {model.question_key: model for model in self._questions.rows} if same_page else {}
        models = []
        spoken = self._in_heading(page)
        for question in page.questions:
            model = known.pop(question.key, None) or QuestionModel(question, self)
            model.show(question, show_text=question.key != spoken)
            models.append(model)
        if models != self._questions.rows:
            self._questions.take(models)
        if not same_page:
            self._page_key = page.key
            self.pageChanged.emit()
        self._tell_errors()

    def _tell_errors(self) -> None:
        texts = {entry["field"]: entry["text"] for entry in self._errors}
        for model in self._questions.rows:
            model.blame(texts.get(model.question_key, ""))
        self.changed.emit()

    def retranslate(self) -> None:
        """Show the questions in the language in use; answers stay."""
        for filling in self._fillings.values():
            filling.language = self._around.translation.language.code
        if self._form is not None and self.filling.page_count:
            if self._errors:
                self._errors = self._judge()
            self.refresh()
            for model in self._questions.rows:
                model.changed.emit()

    @staticmethod
    def _in_heading(page: Page) -> str:
        """The key of the question that the heading says: the only one, or the one that others follow from."""
        asked = [question for question in page.questions if question.kind is not Kind.NOTE]
        return asked[0].key if asked and (len(asked) == 1 or not page.title) else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._form.title.in_language(self._around.translation.language.code) if self._form else ""

    @Property(str, notify=changed)
    def caption(self) -> str:
        if self._form is None:
            return ""
        return translate("Lobby", "Question {number} of {count}").format(
            number=self.filling.page_index + 1, count=self.filling.page_count
        )

    @property
    def page_key(self) -> str:
        """Names the page on the screen."""
        return self._page_key

    @Property(str, notify=changed)
    def heading(self) -> str:
        if self._form is None or not self.filling.page_count:
            return ""
        page = self.filling.page
        spoken = self._in_heading(page)
        said = next((question.text for question in page.questions if question.key == spoken), page.title)
        return said or str(self._form.title.in_language(self._around.translation.language.code))

    @Property(list, notify=changed)
    def intro(self) -> list[str]:
        return list(self.filling.page.intro) if self._form and self.filling.page_count else []

    questions = Property(QObject, lambda self: self._questions, constant=True)
    errors = Property(list, lambda self: list(self._errors), notify=changed)

    @Property(bool, notify=changed)
    def canAddGroup(self) -> bool:
        return bool(self._form and self.filling.page_count and self.filling.page.can_add_group)

    @Property(bool, notify=changed)
    def canRemoveGroup(self) -> bool:
        return bool(self._form and self.filling.page_count and self.filling.page.can_remove_group)

    @Property(str, notify=changed)
    def groupCaption(self) -> str:
        if self._form is None or not self.filling.page_count or not self.filling.page.group_instance:
            return ""
        page = self.filling.page
        return f"{page.title} {page.group_instance}".strip()

    @Slot()
    def addGroup(self) -> None:
        self.filling.add_group()
        self._errors = []
        self.refresh()

    @Slot()
    def removeGroup(self) -> None:
        self.filling.remove_group()
        self._errors = []
        self.refresh()

    @Slot()
    def submit(self) -> None:
        """To the next page, or to the end when every answer of the form can be kept."""
        self._errors = self._judge()
        if not self._errors:
            self.filling.forward()
            if self.filling.finished:
                self._complete()
                return
        self.refresh()

    @Slot()
    def skip(self) -> None:
        """Leave the whole questionnaire to the desk; what was answered stays for coming back."""
        if self._form is not None:
            self._around.record(HandedToDesk(ItemKind.QUESTIONNAIRE, self._form.url, "patient_asked"))

    def _judge(self) -> list[dict[str, Any]]:
        return [{"field": error.question, "text": error_text(error)} for error in self.filling.errors()]

    def _complete(self) -> None:
        form, filling = self._form, self.filling
        if form is None:
            return
        self._around.record(
            FormCompleted(
                form.url, form.version, filling.response(self._around.clock()), filling.unrenderable()
            )
        )
