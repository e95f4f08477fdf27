"""Answered questionnaires in words, with what is new since the visit before."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.forms import AnsweredLine, Form, answers_in_words, latest_differences
from kiosk.domain.visit.checklist import ChecklistItem
from kiosk.domain.visit.step_names import StepName
from kiosk.domain.visit.visit import AnsweredForm
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.parts import Card, Picture
from kiosk.staff.panels.room import Room
from kiosk.staff.panels.shown import Shown, ShownPatient
from kiosk.staff.words import when_words

translate = QCoreApplication.translate


def cards(shown: ShownPatient) -> Iterator[QWidget]:
    """A card for each that was answered or begun."""
    before = {form.questionnaire: form for form in shown.details.previous}
    for answered in shown.details.responses:
        # The version that was answered, where it is known: its words are those that the patient read.
        forms = shown.forms
        form = forms.get(f"{answered.questionnaire}|{answered.version}") or forms.get(answered.questionnaire)
        known = form is not None and len(forms) > 1
        title = form.title.in_language(staff_language().code) if form and known else ROOM.name()
        card = Card(title)
        if not answered.finished:
            card.add(TextLabel(translate("Staff", "Not finished. Ask what is missing."), "strong"))
        if shown.settings.local(answered.authored).date() != shown.today:
            day = when_words(answered.authored, shown.today, shown.settings)
            card.add(TextLabel(translate("Staff", "answered {day}").format(day=day), "second"))
        source = answered.response.get("source")
        if isinstance(source, dict) and source.get("display"):
            told = translate("Staff", "answered by {name}").format(name=source["display"])
            card.add(TextLabel(told, "second"))
        if form is None:
            card.add(TextLabel(translate("Staff", "This questionnaire is not on this computer."), "second"))
        else:
            _lines(shown, card, form, answered, before.get(answered.questionnaire))
        yield card


def _lines(
    shown: ShownPatient, card: Card, form: Form, answered: AnsweredForm, before: AnsweredForm | None
) -> None:
    yes, no = translate("Staff", "Yes"), translate("Staff", "No")
    settings = shown.settings
    read = (staff_language().code, yes, no, settings.date_order, settings.twelve_hours)
    new: tuple[AnsweredLine, ...] = ()
    if before is not None:
        new = latest_differences(form, before.response, answered.response, *read)
    for line in answers_in_words(form, answered.response, *read):
        row = QHBoxLayout()
        row.setContentsMargins(line.depth * 12, 0, 0, 0)
        row.addWidget(TextLabel(line.text, "strong" if line.is_group else "second"), 3)
        answers = ", ".join(line.answers)
        if line in new:
            answers = translate("Staff", "{answer} (new)").format(answer=answers)
        row.addWidget(TextLabel(answers, "strong"), 2)
        card.add(row)
        for attached in line.pictures:
            card.add(Picture(attached, line.text))


def _title(shown: Shown, item: ChecklistItem) -> str:
    form = shown.forms.get(item.key)
    return form.title.in_language(staff_language().code) if form else ""


ROOM = Room(
    name=lambda: translate("Staff", "Health history"),
    steps=lambda: {
        StepName.PAGE_KEPT: translate("Staff", "a page of a form"),
        StepName.FORM_COMPLETED: translate("Staff", "a form"),
    },
    title=_title,
    cards=cards,
)
