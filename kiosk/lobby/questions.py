"""Somebody has a question: the clinic's own pages, by topic or by words, and the front desk for what none answers.

It can be asked from every page, without checking in, and leads back there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.articles.article import Article, ArticleRefused, ArticleTopic, read
from kiosk.domain.articles.blocks import BlockKind
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.visit.steps import QuestionLeft
from kiosk.lobby.equipment import Equipment
from kiosk.lobby.laid_over import LaidOver
from kiosk.lobby.parts import errors_of, text_problem
from kiosk.lobby.question_words import (
    QuestionPart,
    heading_words,
    primary_words,
    secondary_words,
    text_words,
    topic_words,
)
from kiosk.lobby.ways import Guide
from kiosk.qt.qr import qr_path

if TYPE_CHECKING:
    from kiosk.lobby.parts import LobbyServices

T = TypeVar("T")
translate = QCoreApplication.translate
LONGEST_QUESTION = 300
LONGEST_WHO = 100
MOST_FOUND = 6
# Beside the topics.
WAY = "way"


class QuestionsModel(LaidOver):
    """What is asked and what is found; nothing of it stays when whoever asked has gone.

    Signals:
        turned: another part is shown.
        closed: whoever asked goes back to where they were.
        asksStaff: they want a person.
    """

    changed = Signal()
    typed = Signal()
    turned = Signal()
    closed = Signal()
    asksStaff = Signal()

    def __init__(self, equipment: Equipment, settings: Callable[[], ClinicSettings], parent: QObject) -> None:
        """``settings`` are the clinic's, as they are now."""
        super().__init__(equipment, parent)
        self._settings = settings
        self._here = ""
        # Whether somebody is led around the steps, and the way as a code to take along.
        self._step_free = True
        self._code = ("", 0)
        # The ways from here, by what they were made of: they are asked for at every look at the page.
        self._led: tuple[ClinicSettings, tuple[str, str], Guide] | None = None
        self._part = QuestionPart.TOPICS
        # Where Back leads, the last one last.
        self._before: list[QuestionPart] = []
        self._pages: tuple[Article, ...] = ()
        self._found: tuple[str, ...] = ()
        self._topic: ArticleTopic | None = None
        self._key = ""
        self._question = self._who = ""
        self._question_error = self._who_error = ""
        equipment.translation.changed.connect(self._retranslate)

    # What is shown

    @property
    def part_name(self) -> str:
        """Which part, and of which page, for who wants to know whether another one is shown."""
        return f"{self._part} {self._key} {self._topic or ''}"

    @property
    def _language(self) -> str:
        return self._equipment.translation.language.code

    @property
    def _guide(self) -> Guide:
        settings, asked = self._settings(), (self._language, self._here)
        kept = self._led
        if kept is None or kept[0] is not settings or kept[1] != asked:
            kept = self._led = settings, asked, Guide.at(settings, *asked)
        return kept[2]

    @property
    def _by_key(self) -> dict[str, Article]:
        # Between two languages the pages of the one before are there still, and nobody is shown them.
        return {page.key: page for page in self._pages if self._language in page.texts}

    part = Property(str, lambda self: str(self._part), notify=changed)
    question = Property(str, lambda self: self._question, notify=typed)
    who = Property(str, lambda self: self._who, notify=typed)
    questionError = Property(str, lambda self: self._question_error, notify=changed)
    whoError = Property(str, lambda self: self._who_error, notify=changed)
    longestQuestion = Property(int, lambda self: LONGEST_QUESTION, constant=True)
    longestWho = Property(int, lambda self: LONGEST_WHO, constant=True)

    @Property(list, notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(question=self._question_error, who=self._who_error)

    @Property(str, notify=changed)
    def heading(self) -> str:
        if self._part is QuestionPart.LIST and self._topic is not None:
            return topic_words(self._topic)
        if self._part is QuestionPart.PAGE:
            page = self._by_key.get(self._key)
            return page.texts[self._language].title if page is not None else ""
        if self._part is QuestionPart.WAY:
            return translate("Lobby", "To: {place}").format(place=self._guide.called(self._key))
        return heading_words(self._part)

    @Property(str, notify=changed)
    def text(self) -> str:
        if self._part is QuestionPart.WAY:
            return self._guide.about(self._key, step_free=self._step_free)
        return text_words(self._part)

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """What can be chosen: a topic or a page, each with its key and text."""
        match self._part:
            case QuestionPart.TOPICS:
                about = {page.topic for page in self._by_key.values()}
                way = [{"key": WAY, "text": translate("Lobby", "Find my way")}] if self._guide.goals() else []
                return way + [
                    {"key": str(topic), "text": topic_words(topic)}
                    for topic in ArticleTopic
                    if topic in about
                ]
            case QuestionPart.LIST:
                found = [self._by_key[key] for key in self._found if key in self._by_key]
                return [{"key": page.key, "text": page.texts[self._language].title} for page in found]
            case QuestionPart.PLACES:
                return self._guide.goals()
            case _:
                return []

    @Property(list, notify=changed)
    def blocks(self) -> list[dict[str, Any]]:
        """What the page says: blocks of words, each with its kind."""
        if self._part is QuestionPart.WAY:
            lines = self._guide.lines(self._key, step_free=self._step_free)
            return [
                {"kind": str(BlockKind.NUMBER), "text": line, "number": number, "depth": 0}
                for number, line in enumerate(lines, 1)
            ]
        page = self._by_key.get(self._key) if self._part is QuestionPart.PAGE else None
        if page is None:
            return []
        try:
            found = read(page.texts[self._language])
        except ArticleRefused:
            return []
        return [
            {"kind": str(block.kind), "text": block.text, "number": block.number, "depth": block.depth}
            for block in found
        ]

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        return primary_words(self._part)

    @Property(str, notify=changed)
    def secondaryText(self) -> str:
        if self._part is QuestionPart.WAY:
            return self._guide.other(self._key, step_free=self._step_free)
        return secondary_words(self._part)

    qrPath = Property(str, lambda self: self._code[0], notify=changed)
    qrModules = Property(int, lambda self: self._code[1], notify=changed)

    # What somebody does

    def show(self) -> None:
        """Somebody has a question."""
        self.leave()
        self.is_open = True
        self._read()

    def leave(self) -> None:
        """Nobody has one, any more."""
        self._gone()
        self._pages, self._found, self._topic, self._key = (), (), None, ""
        self._part, self._before, self._code = QuestionPart.TOPICS, [], ("", 0)
        self._question = self._who = ""
        self._tell("", "")
        self.typed.emit()
        self._set_busy(False)

    @Slot(str)
    def setQuestion(self, text: str) -> None:
        self._question = text
        self.typed.emit()

    @Slot(str)
    def setWho(self, text: str) -> None:
        self._who = text
        self.typed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """A topic or a page of those shown."""
        if self._part is QuestionPart.TOPICS and key == WAY:
            self._turn(QuestionPart.PLACES)
        elif self._part is QuestionPart.PLACES:
            self._key, self._step_free = key, True
            self._turn(QuestionPart.WAY)
            self._draw()
        elif self._part is QuestionPart.TOPICS and key in set(ArticleTopic):
            self._topic = ArticleTopic(key)
            pages = [page for page in self._by_key.values() if page.topic is self._topic]
            by_title = sorted(pages, key=lambda page: page.texts[self._language].title.casefold())
            self._found = tuple(page.key for page in by_title)
            self._turn(QuestionPart.LIST)
        elif self._part is QuestionPart.LIST and key in self._by_key:
            self._key = key
            self._turn(QuestionPart.PAGE)

    @Slot()
    def primary(self) -> None:
        match self._part:
            case QuestionPart.TOPICS:
                self._find()
            case QuestionPart.LIST:
                self._again()
            case QuestionPart.PAGE | QuestionPart.WAY | QuestionPart.LEFT:
                self.closed.emit()
            case QuestionPart.PLACES:
                # The place that they look for is not among them.
                self.asksStaff.emit()
            case QuestionPart.NOTHING:
                self._turn(QuestionPart.LEAVE)
            case QuestionPart.LEAVE:
                self._leave_it()
            case _ as never:
                assert_never(never)

    @Slot()
    def secondary(self) -> None:
        match self._part:
            case QuestionPart.LIST | QuestionPart.PAGE:
                self._turn(QuestionPart.NOTHING)
            case QuestionPart.NOTHING:
                self.asksStaff.emit()
            case QuestionPart.WAY:
                self._step_free = not self._step_free
                self._show(QuestionPart.WAY)
                self._draw()
            case QuestionPart.TOPICS | QuestionPart.PLACES | QuestionPart.LEAVE | QuestionPart.LEFT:
                return
            case _ as never:
                assert_never(never)

    def back(self) -> bool:
        """To what was shown before; False where it was nothing of this."""
        if not self._before or self._part is QuestionPart.LEFT:
            return False
        part = self._before.pop()
        if part is QuestionPart.TOPICS:
            self._topic, self._found = None, ()
        self._show(part)
        return True

    # How it is done

    def _again(self) -> None:
        self._before.clear()
        self._topic, self._found = None, ()
        self._show(QuestionPart.TOPICS)

    def _turn(self, part: QuestionPart) -> None:
        self._before.append(self._part)
        self._show(part)

    def _show(self, part: QuestionPart) -> None:
        if part not in (QuestionPart.PAGE, QuestionPart.WAY):
            self._key = ""
        self._part = part
        self._tell("", "")
        self.turned.emit()

    def _read(self) -> None:
        language = self._language

        def read_pages(services: LobbyServices) -> tuple[tuple[Article, ...], str]:
            return services.answering.pages(language), services.answering.here

        self._ask(read_pages, lambda found: self._take(*found), waits=False)

    def _take(self, pages: tuple[Article, ...], here: str) -> None:
        self._pages, self._here = pages, here
        self.changed.emit()

    def _draw(self) -> None:
        """The way as a code for a phone; it takes longer than a frame."""
        self._code = ("", 0)
        drawn = self._key, self._step_free, self._language
        goal = self._guide.called(self._key)
        text = "\n".join((goal, *self._guide.lines(self._key, step_free=self._step_free)))

        def take(code: tuple[str, int]) -> None:
            # Of another way nobody takes it along.
            if drawn == (self._key, self._step_free, self._language):
                self._code = code
                self.changed.emit()

        self._ask(lambda _: qr_path(text), take, waits=False)

    def _find(self) -> None:
        question, language = self._question.strip(), self._language
        problem = text_problem(self._question, LONGEST_QUESTION)
        if problem or not question:
            self._tell(problem or translate("Lobby", "Type what you would like to know."), "")
            return
        self._ask(lambda services: services.answering.find(question, language, MOST_FOUND), self._take_found)

    def _take_found(self, found: tuple[str, ...]) -> None:
        self._found, self._topic = tuple(key for key in found if key in self._by_key), None
        self._turn(QuestionPart.LIST if self._found else QuestionPart.NOTHING)

    def _leave_it(self) -> None:
        question = text_problem(self._question, LONGEST_QUESTION)
        if not question and not self._question.strip():
            question = translate("Lobby", "Type what you would like to know.")
        who = text_problem(self._who, LONGEST_WHO)
        self._tell(question, who)
        if question or who:
            return
        left = QuestionLeft(self._question.strip(), self._who.strip(), self._language)
        self._ask(lambda services: services.courier.leave_question(left), lambda _: self._kept())

    def _kept(self) -> None:
        self._before.clear()
        self._show(QuestionPart.LEFT)

    def _ask(
        self,
        work: Callable[[LobbyServices], T],
        done: Callable[[T], None],
        *,
        waits: bool = True,
    ) -> None:
        if waits and self.busy:
            return

        def finished(result: T) -> None:
            if waits:
                self._set_busy(False)
            done(result)

        def failed(_: Exception) -> None:
            if waits:
                self._set_busy(False)
                self._tell(translate("Lobby", "That did not work. Try again, or press Ask staff."), "")

        if waits:
            self._set_busy(True)
        self._run(work, finished, failed)

    def _retranslate(self) -> None:
        """In another language there are other pages: what was found in the one before is left."""
        if not self.is_open:
            return
        if self._part in (QuestionPart.LIST, QuestionPart.PAGE, QuestionPart.PLACES, QuestionPart.WAY):
            self._again()
        # What was wrong is said anew, in the language that is read now.
        self._tell("", "")
        self._read()

    def _tell(self, question: str, who: str) -> None:
        self._question_error, self._who_error = question, who
        self.changed.emit()
