"""What the clinic's own pages say, for whoever is asked at the desk or on the telephone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kiosk.domain.articles.article import Article, ArticleRefused, read
from kiosk.qt.languages import SHIPPED
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.view import ListView
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel

translate = QCoreApplication.translate
LONGEST_QUESTION = 200
# In pixels at the usual size of letters.
WIDTH, LOWEST, TEXT = 720, 150, 200
# What is typed is sought when nothing more has come for so long, in milliseconds.
PAUSE = 120


class AnswersDialogue(Dialogue):
    """The pages that answer what is typed, and the chosen one to be read out.

    Attributes:
        wanted: what is asked; empty for every page.
        language: in which it is asked and read.
        rows, view: the pages.
        text: the chosen one.
    """

    def __init__(self, model: StaffModel, window: QWidget, scale: float) -> None:
        super().__init__(model, window, scale, translate("Staff", "Answers"), WIDTH)
        fields = self.fields()
        self.wanted = line(most=LONGEST_QUESTION)
        self.wanted.setPlaceholderText(translate("Staff", "What is asked, in any words"))
        fields.addRow(label(translate("Staff", "&Question"), self.wanted), self.wanted)
        self.language = DropDown()
        names = {shipped.code: shipped.name for shipped in SHIPPED}
        for code in model.settings.languages:
            self.language.addItem(names.get(code, code), code)
        fields.addRow(label(translate("Staff", "&In"), self.language), self.language)
        self.rows: RowsModel[Article] = RowsModel(
            [Column(translate("Staff", "Page"), lambda page: Cell(self._title(page), strong=True), 200)],
            lambda page: page.key,
            self,
        )
        nothing = translate("Staff", "No page of the clinic answers that.")
        self.view = ListView(self.rows, translate("Staff", "Pages"), lambda: nothing, scale, self)
        self.view.setMinimumHeight(round(LOWEST * scale))
        self.view.selectionModel().selectionChanged.connect(lambda: self._tell())
        self.within.addWidget(self.view, 1)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Staff", "What the page says"))
        self.text.setMinimumHeight(round(TEXT * min(scale, 1.2)))
        self.within.addWidget(self.text, 1)
        self._pages: tuple[Article, ...] = ()
        # Which search it is: what an earlier one finds is shown no more.
        self._search = 0
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._find)
        self.wanted.textChanged.connect(lambda _: self._pause.start())
        self.wanted.returnPressed.connect(self.view.setFocus)
        self.language.currentIndexChanged.connect(lambda _: self._read())
        self.primary.hide()
        self.fit()
        self.wanted.setFocus()
        self._read()

    def do(self) -> None:
        """Enter goes to the pages, and takes nothing away."""
        self.view.setFocus()

    # How it is done

    @property
    def _language(self) -> str:
        return str(self.language.currentData() or "")

    def _title(self, page: Article) -> str:
        text = page.texts.get(self._language)
        return text.title if text is not None else page.key

    def _read(self) -> None:
        language = self._language
        # The same page has another title in another language.
        self.rows.take(())
        self.load(lambda services, _: services.answering.pages(language), self._take)

    def _take(self, pages: tuple[Article, ...]) -> None:
        self._pages = tuple(page for page in pages if self._language in page.texts)
        self._find()

    def _find(self) -> None:
        self._search += 1
        search, question, language = self._search, self.wanted.text(), self._language
        if not question.strip():
            self._show(tuple(page.key for page in sorted(self._pages, key=self._title)))
            return
        self.load(
            lambda services, _: services.answering.find(question, language),
            lambda found: self._show(found) if search == self._search else None,
        )

    def _show(self, keys: tuple[str, ...]) -> None:
        known = {page.key: page for page in self._pages}
        self.rows.take([known[key] for key in keys if key in known])
        self.view.choose(0 if self.rows.rowCount() else -1)
        self._tell()

    def _tell(self) -> None:
        page = self.rows.row_at(self.view.chosen())
        self.text.setPlainText(self._words(page) if page is not None else "")

    def _words(self, page: Article) -> str:
        text = page.texts.get(self._language)
        if text is None:
            return ""
        try:
            blocks = read(text)
        except ArticleRefused:
            # Another version of the program has taken it: as it is written.
            return text.body
        return "\n\n".join("    " * block.depth + block.line for block in blocks)
