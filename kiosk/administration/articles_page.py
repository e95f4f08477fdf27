"""Pages that answer patients' questions: what there is in which language, and what somebody has to look at again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from kiosk.administration.article_sheet import ArticleSheet
from kiosk.administration.article_words import status_words, topic_words
from kiosk.administration.listed import ListedPage
from kiosk.administration.office import Office
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.administration.words import moment_words
from kiosk.domain.articles.article import Article, ArticleRefused, ArticleStatus, read
from kiosk.domain.articles.blocks import BlockKind
from kiosk.domain.dates import staff_date
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.choice import Tick
from kiosk.qt.widgets.said_below import in_staff_words
from kiosk.qt.widgets.table import Cell, Column
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.services.record.articles import KnownArticle
from kiosk.services.staffing.article_writing import TakenOver

translate = QCoreApplication.translate


class ArticlesPage(ListedPage[KnownArticle]):
    """Every page, and what can be done with it.

    Attributes:
        choose_folder, choose_new_folder: ask for a folder of pages, to take over and to write; empty where none.
    """

    def __init__(self, office: Office) -> None:
        self.choose_folder: Callable[[], str] = self._ask_for_a_folder
        self.choose_new_folder: Callable[[], str] = self._ask_for_a_folder
        super().__init__(office)

    # What it is a list of

    def names(self) -> tuple[str, str]:
        return translate("Administration", "Answers"), translate("Administration", "There is no such page.")

    def columns(self) -> list[Column[KnownArticle]]:
        return [
            Column(
                translate("Administration", "Page"),
                lambda one: Cell(self._title(one.article), strong=True),
                150,
            ),
            Column(translate("Administration", "State"), self._state, 120),
            Column(
                translate("Administration", "About"), lambda one: Cell(topic_words(one.article.topic)), 110, 1
            ),
            Column(
                translate("Administration", "Languages"),
                lambda one: Cell(", ".join(sorted(_found(one.article).texts))),
                70,
                2,
            ),
            Column(translate("Administration", "Look again"), self._review, 100, 3),
        ]

    def key(self, row: KnownArticle) -> str:
        return row.article.key

    def sought(self, row: KnownArticle) -> str:
        texts = " ".join(f"{text.title} {text.body}" for text in row.article.texts.values())
        return f"{row.article.key} {topic_words(row.article.topic)} {texts}"

    def is_shown(self, row: KnownArticle) -> bool:
        return self.away.isChecked() or row.article.status is not ArticleStatus.RETIRED

    def _languages(self) -> tuple[str, ...]:
        return tuple(self.office.clinic.current.languages)

    def _title(self, article: Article) -> str:
        text = next((article.texts[code] for code in self._languages() if code in article.texts), None)
        return text.title if text is not None else article.key

    def _state(self, one: KnownArticle) -> Cell:
        wrong = one.article.status is ArticleStatus.PUBLISHED and one.article.lacks(self._languages())
        here = one.article.status is ArticleStatus.PUBLISHED and not wrong
        return Cell(status_words(one.article.status), dot="done" if here else "needs" if wrong else "open")

    def _review(self, one: KnownArticle) -> Cell:
        day = one.article.review_on
        if day is None:
            return Cell("")
        written = staff_date(day.isoformat(), self.office.clinic.current.date_order, staff_language().code)
        return Cell(written, dot="needs" if self._is_overdue(one) else "")

    def _is_overdue(self, one: KnownArticle) -> bool:
        today = self.office.clinic.current.today(self.office.services.clock())
        return one.article.is_overdue(today)

    def told_of(self, row: KnownArticle) -> tuple[str, Sequence[tuple[str, str]]]:
        article = row.article
        lines = [("second", f"{article.key} · {topic_words(article.topic)}")]
        lines.append(("strong", f"{status_words(article.status)}."))
        if row.since is None:
            lines.append(("", translate("Administration", "It comes with the program.")))
        else:
            told = translate("Administration", "Written on {moment} by {name}.")
            moment = moment_words(row.since, self.office.clinic.current)
            lines.append(("", told.format(moment=moment, name=row.by)))
        if self._is_overdue(row):
            lines.append(
                ("wrong", translate("Administration", "Somebody should look whether it still holds."))
            )
        missing = article.lacks(self._languages())
        if missing and article.status is ArticleStatus.PUBLISHED:
            told = translate("Administration", "Whoever reads {languages} does not find it.")
            lines.append(("wrong", told.format(languages=", ".join(missing))))
        return self._title(article), [*lines, *self._text(article)]

    def _text(self, article: Article) -> list[tuple[str, str]]:
        text = next((article.texts[code] for code in self._languages() if code in article.texts), None)
        if text is None:
            return []
        try:
            blocks = read(text)
        except ArticleRefused as refused:
            return [("wrong", in_staff_words(str(refused)))]
        return [("strong" if block.kind is BlockKind.HEADING else "", block.line) for block in blocks]

    def buttons(self, row: Wrapping) -> None:
        self.changing = self.button(row, translate("Administration", "&Change..."), self.change, first=True)
        self.adding = self.button(row, translate("Administration", "&New page..."), self.add)
        self.taking_away = self.button(row, translate("Administration", "&Take away..."), self.take_away)
        self.loading = self.button(row, translate("Administration", "From a &folder..."), self.take_folder)
        self.saving = self.button(row, translate("Administration", "&Save to a folder..."), self.save_folder)
        self.away = Tick(translate("Administration", "Those taken a&way"))
        self.away.toggled.connect(lambda _: self.show_rows())
        row.addWidget(self.away)

    def offer(self, row: KnownArticle | None) -> None:
        self.changing.setEnabled(row is not None)
        self.taking_away.setEnabled(row is not None and row.article.status is not ArticleStatus.RETIRED)

    def open(self) -> None:
        self.change()

    # What is done

    def read(self) -> None:
        self.ask(lambda services, who: services.articles.all(who), self.take)

    def add(self) -> None:
        """Write a new page."""
        ArticleSheet(self, None, self._saved).open()

    def change(self) -> None:
        """Write the chosen page anew."""
        if (row := self.chosen()) is not None:
            ArticleSheet(self, row, self._saved).open()

    def take_away(self) -> None:
        """Have patients find the chosen page no more."""
        row = self.chosen()
        if row is None or not self.taking_away.isEnabled():
            return
        told = translate(
            "Administration",
            "Patients do not find “{title}” any more. It can be changed and published again.",
        ).format(title=self._title(row.article))
        gone = replace(row.article, status=ArticleStatus.RETIRED)
        ConfirmDialogue(
            self,
            translate("Administration", "Take a page away"),
            told,
            translate("Administration", "Take away"),
            lambda services, who: services.articles.save(gone, who, seen=row),
            lambda _: self._saved(gone),
        ).open()

    def _saved(self, article: Article) -> None:
        said = {
            ArticleStatus.DRAFT: translate("Administration", "Kept as a draft: {title}."),
            ArticleStatus.PUBLISHED: translate("Administration", "Patients find it from now on: {title}."),
            ArticleStatus.RETIRED: translate("Administration", "Taken away: {title}."),
        }
        self.office.said.emit(said[article.status].format(title=self._title(article)))
        self.read_and_choose(article.key)

    def take_folder(self) -> None:
        """Take over the pages of a folder, all or none."""
        if chosen := self.choose_folder():
            self.ask(lambda services, who: services.articles.take_over(Path(chosen), who), self._taken_over)

    def _taken_over(self, taken: TakenOver) -> None:
        told = translate(
            "Administration", "Pages that were changed: {changed}; that were so already: {same}."
        )
        self.office.said.emit(told.format(changed=taken.changed, same=taken.same))
        self.read()

    def save_folder(self) -> None:
        """Write every page into a new folder."""
        if chosen := self.choose_new_folder():
            self.ask(
                lambda services, who: services.articles.write_folder(Path(chosen), who),
                lambda count: self.office.said.emit(
                    translate("Administration", "Pages written: {count}, into {folder}.").format(
                        count=count, folder=chosen
                    )
                ),
            )

    def _ask_for_a_folder(self) -> str:
        title = translate("Administration", "A folder of pages")
        return QFileDialog.getExistingDirectory(self.window(), title)


def _found(article: Article) -> Article:
    """A published page as patients find it."""
    return article.for_patients() if article.status is ArticleStatus.PUBLISHED else article
