"""The dialogue in which a page that answers questions is written, a language at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from kiosk.administration.article_words import topic_words
from kiosk.administration.page import OfficePage, OfficeSheet
from kiosk.administration.table_sheet import suggested_key
from kiosk.domain.articles.article import (
    LONGEST_ASKED,
    LONGEST_KEY,
    LONGEST_TITLE,
    MOST_ASKED,
    Article,
    ArticleStatus,
    ArticleText,
    ArticleTopic,
)
from kiosk.domain.dates import staff_date
from kiosk.qt.languages import SHIPPED
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.record.articles import KnownArticle

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDE, HIGH = 760, 240
# In how many months somebody looks at it again.
_AGAIN = (3, 6, 12, 24)


class ArticleSheet(OfficeSheet):
    """A page in each language; it is kept as a draft, or published.

    Attributes:
        title, asked, words: what it says in the language that is chosen.
    """

    def __init__(self, page: OfficePage, known: KnownArticle | None, take: Callable[[Article], None]) -> None:
        """``known`` is the page as it was shown; None for a new one."""
        heading = (
            translate("Administration", "A new page")
            if known is None
            else translate("Administration", "Change a page")
        )
        super().__init__(page, heading, WIDE)
        self._known, self._take = known, take
        self._texts: dict[str, ArticleText] = dict(known.article.texts) if known else {}
        fields = self.fields()
        self.topic = DropDown()
        for topic in ArticleTopic:
            self.topic.addItem(topic_words(topic), str(topic))
        self.again = DropDown()
        self._offer_days()
        self.language = DropDown()
        spoken = self.office.clinic.current.languages
        for shipped in sorted(SHIPPED, key=lambda one: (one.code not in spoken, one.code)):
            self.language.addItem(shipped.name, shipped.code)
        if known is not None:
            self.topic.setCurrentIndex(self.topic.findData(str(known.article.topic)))
        for text, part in (
            (translate("Administration", "&About"), self.topic),
            (translate("Administration", "&Look at it again"), self.again),
            (translate("Administration", "&In"), self.language),
        ):
            fields.addRow(label(text, part), part)
        self.title = line("", LONGEST_TITLE)
        self.asked = line("", MOST_ASKED * LONGEST_ASKED)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(round(HIGH * min(self.scale, 1.2)))
        fields.addRow(label(translate("Administration", "&Title, as a question"), self.title), self.title)
        fields.addRow(
            label(translate("Administration", "Also &found by (commas between)"), self.asked), self.asked
        )
        self.within.addWidget(label(translate("Administration", "T&ext"), self.words))
        self.within.addWidget(self.words, 1)
        self.within.addWidget(
            TextLabel(
                translate(
                    "Administration",
                    "A line that begins with - is a point of a list, 1. a step, ## a heading; an empty line begins a "
                    "new paragraph. What is still to be filled in stands in [brackets]; until then patients "
                    "do not find it in this language.",
                ),
                "second",
            )
        )
        self._in = str(self.language.currentData())
        self._show()
        self.language.currentIndexChanged.connect(lambda _: self._turn())
        self.primary.setText(translate("Administration", "Publish"))
        self.drafting = self.add_button(
            translate("Administration", "Keep as a &draft"), lambda: self._save(ArticleStatus.DRAFT)
        )
        self.fit()
        self.title.setFocus()

    def do(self) -> None:
        """Publish it."""
        self._save(ArticleStatus.PUBLISHED)

    # How it is done

    def _offer_days(self) -> None:
        settings = self.office.clinic.current
        before = self._known.article.review_on if self._known is not None else None
        today = settings.today(self.office.services.clock())
        if before is not None and before >= today:
            told = translate("Administration", "on {day}, as it stands")
            day = staff_date(before.isoformat(), settings.date_order, staff_language().code)
            self.again.addItem(told.format(day=day), before.isoformat())
        for months in _AGAIN:
            told = translate("Administration", "in {months} months").format(months=months)
            self.again.addItem(told, _after(today, months).isoformat())

    def _show(self) -> None:
        text = self._texts.get(self._in, ArticleText("", ""))
        self.title.setText(text.title)
        self.asked.setText(", ".join(text.asked))
        self.words.setPlainText(text.body)

    def _turn(self) -> None:
        self._note()
        self._in = str(self.language.currentData())
        self._show()

    def _note(self) -> None:
        """Take up what is typed in the language that was chosen."""
        asked = tuple(filter(None, (one.strip() for one in self.asked.text().split(","))))
        text = ArticleText(self.title.text().strip(), self.words.toPlainText().strip(), asked)
        if text == ArticleText("", ""):
            self._texts.pop(self._in, None)
        else:
            self._texts[self._in] = text

    def _save(self, status: ArticleStatus) -> None:
        self._note()
        first = next(iter(self._texts.values()), None)
        key = (
            self._known.article.key
            if self._known is not None
            else suggested_key(first.title if first else "")[:LONGEST_KEY].strip("-")
        )
        article = Article(
            key or "page",
            ArticleTopic(self.topic.currentData()),
            status,
            dict(self._texts),
            date.fromisoformat(str(self.again.currentData())),
        )
        seen = self._known
        self.ask(
            lambda services, who: services.articles.save(article, who, seen=seen),
            lambda _: self._saved(article),
        )

    def _saved(self, article: Article) -> None:
        self.accept()
        self._take(article)


def _after(day: date, months: int) -> date:
    """So many months later, on the first of a month."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)
