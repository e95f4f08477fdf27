"""Questionnaires: an item for each form that the clinic's rules have for this patient and visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.form_rules import Why
from kiosk.domain.items.item import Beginning, ItemStep, Room, Settles
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus, Reason
from kiosk.domain.visit.step_names import StepName


@dataclass(frozen=True)
class PageKept(ItemStep):
    """A page of a form was turned; ``response`` holds what has been answered of it so far."""

    called = StepName.PAGE_KEPT
    questionnaire: str
    version: str
    response: dict[str, Any]

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.QUESTIONNAIRE, self.questionnaire


@dataclass(frozen=True)
class FormCompleted(Settles):
    """A questionnaire answered to its end; ``response`` is a FHIR R4 QuestionnaireResponse as JSON values.

    ``reported`` are allergies, medicines and conditions, (kind, text), that staff may take into the record; ``skipped``
    the linkIds of what should have been answered and was left open. With ``left`` the rest is left to a person, and the
    response is one in progress.
    """

    called = StepName.FORM_COMPLETED
    questionnaire: str
    version: str
    response: dict[str, Any]
    unrenderable: tuple[str, ...] = ()
    reported: tuple[tuple[str, str], ...] = ()
    skipped: tuple[str, ...] = ()
    left: bool = False

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.QUESTIONNAIRE, self.questionnaire

    @property
    def desk_reason(self) -> str:
        if self.left:
            return Reason.PATIENT_ASKED
        return Reason.UNRENDERABLE if self.unrenderable else Reason.QUESTIONS_SKIPPED if self.skipped else ""


def _asked(visit: Beginning) -> Sequence[ChecklistItem]:
    """A form that is not for this patient or visit is no item."""
    return [
        ChecklistItem(
            ItemKind.QUESTIONNAIRE,
            form.form,
            ItemStatus.DUE if form.due else ItemStatus.SKIPPED,
            0,
            reason="" if form.due else Reason.FRESH,
            completed_at=form.last,
        )
        for form in visit.forms
        if form.why in (Why.DUE, Why.RECENT)
    ]


ITEM = Room(_asked, room_waits=True)
