"""A questionnaire as it is filled in, one question or one tight group at a time.

One file, though long: what QML sees of a form is one object, and the form itself is `kiosk.domain.forms`.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.dates import DateParts
from kiosk.domain.form_rules import FOR_CHILDREN
from kiosk.domain.forms import Context, Filling, Form, Kind, Page, Question
from kiosk.domain.forms.model import ItemType
from kiosk.domain.people import as_resource
from kiosk.domain.visit.checklist import ItemKind, Reason
from kiosk.domain.visit.steps import HandedToDesk
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.pages import Pages
from kiosk.lobby.parts import Surroundings
from kiosk.lobby.steps.form_ending import REVIEW_FROM, FormEnding
from kiosk.lobby.steps.question import QuestionModel, error_text
from kiosk.lobby.steps.question_list import Ahead, QuestionList
from kiosk.qt.camera import Camera

translate = QCoreApplication.translate

REVIEW = "review"


@dataclass(frozen=True, repr=False)
class _Expected:
    """A form that is likely to be asked next, and what is known of it on this day."""

    url: str
    resources: Mapping[str, Any]
    draft: Mapping[str, Any] | None
    today: date


class QuestionnaireModel(FormEnding):
    """The page of the form that is on the screen."""

    PAGES: ClassVar[Pages] = {"form": "QuestionnaireStep"}

    changed = Signal()
    # Apart from `changed`: the summary of errors takes the focus whenever it is told anew.
    judged = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self.changed.connect(self.leavingChanged)
        self._page_key = ""
        self._questions = QuestionList(self)
        self._ahead = Ahead(self._questions, self._likely, self._row_ahead, self)
        # While another step is shown: the form that follows it, filled in by nobody, for the rows of its first page.
        self._expected: _Expected | None = None
        self._guess: Filling | None = None
        # Of the page that is likely to come: the question that its heading says.
        self._spoken_ahead = ""
        self._errors: list[dict[str, Any]] = []
        self._told_errors: list[dict[str, Any]] = []
        self._camera: Camera | None = None

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        """Show the questionnaire ``key`` where the patient left it; False when there is nothing to ask.

        What is told of a child by somebody grown up is the desk's business where none is here.
        """
        self._who = visit.representative
        alone = self._who is not None and self._who.is_patient
        settings, born = self._around.content.settings, visit.patient.birth_date
        of_a_child = key in FOR_CHILDREN.values() and settings.is_under_age(born, self._around.clock())
        if alone and of_a_child:
            self._around.record(HandedToDesk(ItemKind.QUESTIONNAIRE, key, Reason.UNDER_AGE))
            return False
        return self.ask(key, self._known(visit, key), visit.drafts.get(key))

    @staticmethod
    def _known(visit: LobbyVisit, key: str) -> dict[str, Any]:
        """What a form's expressions may know of the patient."""
        known: dict[str, Any] = {"patient": as_resource(visit.patient)}
        if key in visit.previous:
            known["previous"] = visit.previous[key]
        return known

    def ask(self, url: str, resources: Mapping[str, Any], draft: Mapping[str, Any] | None = None) -> bool:
        """Show the questionnaire ``url``; False when there is nothing to ask.

        ``draft`` is what was answered of it before the kiosk stopped; ``resources`` are what the form's expressions
        may know of the patient, by name.

        A form that is not there, or that has no question for a screen, is the desk's business.
        """
        form = self._around.content.forms.get(url)
        if form is None:
            self._around.record(HandedToDesk(ItemKind.QUESTIONNAIRE, url, Reason.UNRENDERABLE))
            return False
        self._form = form
        self._page_key = ""
        guessed = self._guessed(self._expectation(url, resources, draft))
        self._expected = self._guess = None
        # Its rows go in the next pause, if the new form has none.
        self._review_near, self._review_known = False, False
        if url not in self._fillings:
            self._fillings[url] = guessed or self._filling_of(form, resources, draft)
        self._given_up.discard(url)
        if self._gives_up():
            return False
        if not self.filling.page_count:
            self._complete()
            return False
        self._errors = []
        self._reviewing = self._returning = False
        if self.filling.finished and self._worth_a_look():
            # Come back to from a later step: what was answered, each with a way to change it.
            self._review()
        else:
            self.refresh()
        return True

    def _filling_of(
        self, form: Form, resources: Mapping[str, Any], draft: Mapping[str, Any] | None
    ) -> Filling:
        """``form`` as its patient finds it."""
        now = self._around.clock()
        # A draft of another version may not fit: then the form is asked anew.
        fits = draft is not None and draft.get("questionnaire") == form.canonical
        filling = Filling(
            form,
            language=self._around.translation.language.code,
            today=self._around.content.settings.today(now),
            context=Context(self._around.content.settings.local(now), resources, time.monotonic),
            can_photograph=self._finds_camera(form),
            response=draft if fits else None,
        )
        if fits:
            filling.resume()
        return filling

    def expect(self, visit: LobbyVisit, key: str) -> None:
        """The first page of the questionnaire ``key`` is made while the patient reads another step."""
        known, draft = self._known(visit, key), visit.drafts.get(key)
        self._expected = self._expectation(key, known, draft) if key else None
        self._guess = None
        self._page_key = ""
        self._ahead.start()

    def _expectation(
        self, url: str, resources: Mapping[str, Any], draft: Mapping[str, Any] | None
    ) -> _Expected:
        settings = self._around.content.settings
        return _Expected(url, resources, draft, settings.today(self._around.clock()))

    def _guessed(self, asked: _Expected) -> Filling | None:
        """What was made of the form ahead, where what is ``asked`` now is what was expected; else None.

        Which pages it has was found out in the pause. One that asked for too much then may have met a busy machine.
        """
        guess = self._guess
        return guess if guess is not None and asked == self._expected and guess.exceeded is None else None

    def _likely(self) -> Sequence[Question]:
        """The questions of the page that is likely to come."""
        page = self._likely_page()
        self._spoken_ahead = self._in_heading(page) if page is not None else ""
        return page.questions if page is not None else ()

    def _likely_page(self) -> Page | None:
        if not self._page_key:
            # Another step is on the screen.
            self._questions.take([])
            self._set_review_near(False)
            return self._first_page(self._expected) if self._expected is not None else None
        if self._reviewing:
            return None
        coming = None if self._returning else self.filling.coming
        self._set_review_near(coming is None and self._answered_about(REVIEW_FROM))
        return coming

    def _first_page(self, expected: _Expected) -> Page | None:
        if self._guess is None:
            filling, form = self._fillings.get(expected.url), self._around.content.forms.get(expected.url)
            if filling is not None or form is None:
                # It was there before, and what it shows is known only when it is there again.
                return None
            self._guess = self._filling_of(form, expected.resources, expected.draft)
            # Its words stand on the page before it is shown.
            self.changed.emit()
        return self._page

    @property
    def _page(self) -> Page | None:
        """The page that is shown, or is likely to be when this step comes; None for the review, and without one."""
        if self._guess is not None:
            return self._guess.page if self._guess.exceeded is None and self._guess.page_count else None
        if self._form is None or self._reviewing or not self.filling.page_count:
            return None
        return self.filling.page

    def _answered_about(self, count: int) -> bool:
        """Whether ``count`` answers will have been given when the page on the screen has its own."""
        return self._answers + len(self._questions.rows) >= count

    def _row_ahead(self, question: Question) -> QuestionModel:
        """A row for ``question`` of the page that is likely to come, as it will look there."""
        model = self._row_of(question)
        model.show(question, show_text=question.key != self._spoken_ahead)
        return model

    def _row_of(self, question: Question) -> QuestionModel:
        """A row for ``question``."""
        filling = self._guess if self._guess is not None else self.filling
        return QuestionModel(
            question,
            filling,
            lambda: self._mended(question.key),
            lambda: self._camera,
            self,
            twelve_hours=self._around.content.settings.twelve_hours,
        )

    def _finds_camera(self, form: Form) -> bool:
        """Looks for a camera where the form asks for photos."""
        photos = any(item.type is ItemType.ATTACHMENT and not item.signature for item in form.walk())
        if photos and self._camera is None:
            self._camera = self._around.camera()
        return self._camera is not None

    def leave(self) -> None:
        """The patient goes: a camera does not stay on."""
        self._ahead.stop()
        self._expected = self._guess = None
        self._questions.clear()
        self._camera = None

    def back(self) -> bool:
        """To the page before; False on the first one."""
        if self._reviewing:
            self._leave_review()
            return True
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
        if self._gives_up():
            return
        if not self.filling.page_count:
            # The answer took the last question away.
            self._complete()
            return
        page = self.filling.page
        same_page = page.key == self._page_key
        known = {model.question_key: model for model in self._questions.rows} if same_page else {}
        models = []
        spoken = self._in_heading(page)
        for question in page.questions:
            model = known.pop(question.key, None) or self._ahead.made(question) or self._row_of(question)
            model.take_over(self.filling)
            model.show(question, show_text=question.key != spoken)
            models.append(model)
        if models != self._questions.rows:
            self._questions.take(models)
        if not same_page:
            self._page_key = page.key
            self.turned.emit()
        self._tell_errors()
        self._ahead.start()

    def _mended(self, question: str) -> None:
        """An answer was touched: its error goes, and comes back when it is judged anew."""
        self._errors = [entry for entry in self._errors if entry["field"] != question]
        self.refresh()

    reviewing = Property(bool, lambda self: self._reviewing and self._guess is None, notify=changed)

    def show_page(self) -> None:
        self._page_key = ""
        self.refresh()

    def _review_or_complete(self) -> None:
        """All pages are behind: look over them, or be done where there is little to look over."""
        if self.filling.first_fault():
            self._errors = self._judge()
            self._returning = False
            self.refresh()
            return
        if self._worth_a_look():
            self._review()
        else:
            self._complete()

    def _review(self) -> None:
        self._reviewing, self._returning = True, False
        self._page_key = REVIEW
        self._questions.take([])
        self.reviewChanged.emit()
        self.turned.emit()
        self._tell_errors()
        self._ahead.start()

    def _tell_errors(self) -> None:
        texts = {entry["field"]: entry["text"] for entry in self._errors}
        for model in self._questions.rows:
            model.blame(texts.get(model.question_key, ""))
        self.changed.emit()
        if self._errors != self._told_errors:
            self._told_errors = self._errors
            self.judged.emit()

    def retranslate(self) -> None:
        """Show the questions in the language in use; answers stay."""
        for filling in self._fillings.values():
            filling.language = self._around.translation.language.code
        self._guess = None
        self._ahead.start()
        if self._form is not None and self.filling.page_count:
            self.reviewChanged.emit()
            if self._reviewing:
                self.changed.emit()
                return
            if self._errors:
                self._errors = self._judge()
            self.refresh()
            for model in self._questions.rows:
                model.retranslate()

    @staticmethod
    def _in_heading(page: Page) -> str:
        """The key of the question that the heading says: the only one, or the one that others follow from."""
        asked = [question for question in page.questions if question.kind is not Kind.NOTE]
        return asked[0].key if asked and (len(asked) == 1 or not page.title) else ""

    @Property(str, notify=changed)
    def caption(self) -> str:
        if self._form is None or self._reviewing:
            return ""
        return translate("Lobby", "Question {number} of {count}").format(
            number=self.filling.page_index + 1, count=self.filling.page_count
        )

    @property
    def fraction(self) -> float:
        """How much of the form is behind, from 0 to 1."""
        if self._form is None or self._reviewing or not self.filling.page_count:
            return 1.0
        return self.filling.page_index / self.filling.page_count

    @property
    def page_key(self) -> str:
        """Names the page on the screen."""
        return self._page_key

    @property
    def page(self) -> str:
        return "form"

    @property
    def part(self) -> str:
        return self._page_key

    @property
    def step_name(self) -> str:
        return self._title(self._form) if self._form is not None else ""

    @staticmethod
    def desk_words(reason: str) -> str:
        if reason == Reason.OVER_BUDGET:
            return translate("Lobby", "they will ask you the rest of the questions. Your answers are kept.")
        return translate("Lobby", "they will help you with the health questions.")

    @Property(str, notify=changed)
    def heading(self) -> str:
        page = self._page
        if page is None:
            there = self._form is not None and self._reviewing and self.filling.page_count
            return translate("Lobby", "Please check your answers") if there else ""
        spoken = self._in_heading(page)
        said = next((question.text for question in page.questions if question.key == spoken), page.title)
        return said or self._title((self._guess or self.filling).form)

    intro = Property(list, lambda self: list(self._page.intro) if self._page else [], notify=changed)
    questions = Property(QObject, lambda self: self._questions, constant=True)
    errors = Property(list, lambda self: list(self._errors), notify=judged)

    canAddGroup = Property(bool, lambda self: bool(self._page and self._page.can_add_group), notify=changed)
    canRemoveGroup = Property(
        bool, lambda self: bool(self._page and self._page.can_remove_group), notify=changed
    )

    @Property(str, notify=changed)
    def groupCaption(self) -> str:
        page = self._page
        if page is None:
            return ""
        if page.group_instance:
            return f"{page.title} {page.group_instance}".strip()
        # What the question is about: the row of a grid, the part of a form. The heading has its own words.
        return page.title if page.title != str(self.heading) else ""

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
        # Pressed again where the desk could not be told the first time.
        if self._form is not None:
            self._given_up.discard(self._form.url)
        if self._gives_up():
            return
        if self._reviewing:
            self._complete()
            return
        self._errors, self._told_errors = self._judge(), []
        if not self._errors:
            self.judged.emit()
            self._turn_over()
            return
        self.refresh()

    def _turn_over(self) -> None:
        """The page is as it should be: to the next one, to the review, or to the end."""
        if not self._returning:
            self.filling.forward()
        self._save()
        if self._returning or self.filling.finished:
            self._review_or_complete()
            return
        self.refresh()

    @Property(bool, notify=changed)
    def canSkip(self) -> bool:
        """Whether going on without an answer has to be asked for: Continue does it where nothing has to be said."""
        page = self._page
        return page is not None and any(question.required for question in page.questions)

    @Slot()
    def skip(self) -> None:
        """Leave the questions of this page open and go on."""
        if self._form is None or self._reviewing:
            return
        self._errors = []
        self.filling.skip()
        self._turn_over()

    def _judge(self) -> list[dict[str, Any]]:
        order, in_words = self._around.content.settings.date_order, self._around.translation.date
        dates = {model.question_key: model.date for model in self._questions.rows}
        found = {
            error.question: error_text(error, dates.get(error.question, DateParts()), order, in_words)
            for error in self.filling.errors()
        }
        found |= {model.question_key: model.missing for model in self._questions.rows if model.missing}
        return [{"field": question, "text": text} for question, text in found.items()]
