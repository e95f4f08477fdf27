"""How a form ends: looked over, recorded, given up where it asks for too much, or left to a person."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk import log
from kiosk.domain.flagging import raised
from kiosk.domain.forms import Filling, Form
from kiosk.domain.forms.reported import reported
from kiosk.domain.visit.checklist import ItemKind, Reason
from kiosk.domain.visit.steps import FormCompleted, HandedToDesk, RepresentativeTold
from kiosk.lobby.parts import Surroundings
from kiosk.lobby.steps import review
from kiosk.lobby.steps.step import StepModel

translate = QCoreApplication.translate

# Fewer answers are still in everybody's head.
REVIEW_FROM = 4


class FormEnding(StepModel):
    """The forms of one patient, and what becomes of each; how one is filled in is the questionnaire's."""

    reviewChanged = Signal()
    # What is said of leaving it may be another; a property's signal has to be of its own class.
    leavingChanged = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._fillings: dict[str, Filling] = {}
        self._form: Form | None = None
        self._reviewing = False
        # On the way from the review to one answer and back.
        self._returning = False
        # The review is likely to come, and its rows are made; whether QML has been told so.
        self._review_near = False
        self._review_known = True
        # The forms that were more than a touch may make, and are the desk's.
        self._given_up: set[str] = set()
        # Of what the desk was told at once, by form and flag.
        self._raised: set[tuple[str, str]] = set()
        # Who answers, where that was asked.
        self._who: RepresentativeTold | None = None

    def _told_by(self, response: dict[str, Any]) -> dict[str, Any]:
        """The response with who gave it."""
        return response | self._who.source if self._who is not None else response

    @property
    def filling(self) -> Filling:
        """The form being filled in. Only while one is shown."""
        if self._form is None:
            raise RuntimeError("no questionnaire is shown")
        return self._fillings[self._form.url]

    def _title(self, form: Form) -> str:
        return form.title.in_language(self._around.translation.language.code)

    # Looking over it

    # Its rows are there, shown or not.
    reviewMade = Property(bool, lambda self: self._reviewing or self._review_near, notify=reviewChanged)

    def _set_review_near(self, near: bool) -> None:
        if near != self._review_near or not self._review_known:
            self._review_near, self._review_known = near, True
            self.reviewChanged.emit()

    @Property(list, notify=reviewChanged)
    def reviewRows(self) -> list[dict[str, Any]]:
        """Every question with its answer in words."""
        if self._form is None or self._form.url not in self._fillings:
            return []
        if not (self._reviewing or self._review_near):
            return []
        return review.rows(self.filling)

    @Slot(str)
    def changeAnswer(self, number: str) -> None:
        """From the review to one answer; Continue leads back."""
        lines = self.filling.review("", "")
        self.filling.go_to(lines[int(number)].key)
        self._returning = True
        self._leave_review()

    def _leave_review(self) -> None:
        self._reviewing = False
        self.reviewChanged.emit()
        self.show_page()

    def show_page(self) -> None:
        """The page that is to be answered, after the review."""
        raise NotImplementedError

    def _save(self) -> None:
        """What is confirmed page by page is kept page by page."""
        if self._form is not None:
            draft = self._told_by(self.filling.draft(self._around.clock()))
            self._around.save_draft(self._form.url, self._form.version, draft)
            self._heed(self._form, draft)

    def _heed(self, form: Form, response: dict[str, Any], *, again: bool = False) -> None:
        """Tell the desk at once of an answer that cannot wait; ``again`` also of what it should have heard of before.

        A page is turned while the kiosk may not be able to write. The end of the form says it once more, and the desk
        has it once.
        """
        now = self._around.clock()
        for flag in raised(self._around.content.settings.red_flags, form.url, response, now):
            if again or (form.url, flag.name) not in self._raised:
                self._raised.add((form.url, flag.name))
                self._around.raise_flag(form.url, flag.name)

    def _worth_a_look(self) -> bool:
        return self._answers >= REVIEW_FROM

    # Where it goes

    def _gives_up(self) -> bool:
        """Whether the form asks for more work than a touch may make: the desk has it then, with what was answered."""
        form = self._form
        why = self.filling.exceeded if form is not None else None
        if form is None or why is None:
            return False
        if form.url not in self._given_up:
            self._given_up.add(form.url)
            log.get(__name__).warning(
                "form_over_budget", questionnaire=form.canonical, link_id=why.link_id, reason=why.what.value
            )
            if self._answers:
                self._save()
            self._around.record(HandedToDesk(ItemKind.QUESTIONNAIRE, form.url, Reason.OVER_BUDGET))
        return True

    def _complete(self) -> None:
        form, filling = self._form, self.filling
        if form is None:
            return
        response = self._told_by(filling.response(self._around.clock()))
        if self._gives_up():
            return
        self._heed(form, response, again=True)
        self._around.record(
            FormCompleted(
                form.url,
                form.version,
                response,
                filling.unrenderable(),
                reported(form, response),
                filling.left_open(),
            )
        )

    @Slot()
    def askToLeave(self) -> None:
        """The rest of the form is to be left to a person: that is asked first."""
        self.asks.emit("leaveForm")

    @Property(str, notify=leavingChanged)
    def leaveHeading(self) -> str:
        if self._form is None:
            return ""
        return review.leaving(self.filling)

    @Property(str, notify=leavingChanged)
    def leaveText(self) -> str:
        if self._form is None:
            return ""
        if self._answers:
            return translate(
                "Lobby", "What you have answered is kept and given to them. They ask you the rest."
            )
        return translate("Lobby", "The front desk will ask you. You keep your place.")

    @property
    def _answers(self) -> int:
        """How many questions have an answer."""
        return sum(bool(line.answers) for line in self.filling.review("", ""))

    @Slot()
    def leaveToPerson(self) -> None:
        """Leave the whole questionnaire to the desk, with what was answered; that stays here for coming back, too."""
        form, filling = self._form, self.filling
        if form is None:
            return
        if not self._answers:
            self._around.record(HandedToDesk(ItemKind.QUESTIONNAIRE, form.url, Reason.PATIENT_ASKED))
            return
        response = self._told_by(filling.draft(self._around.clock()))
        self._heed(form, response, again=True)
        self._around.record(
            FormCompleted(form.url, form.version, response, reported=reported(form, response), left=True)
        )
