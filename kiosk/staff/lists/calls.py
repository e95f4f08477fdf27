"""Those who ask for a person at a kiosk, and going there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.domain.feed import Change, Topic
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import HelpCall
from kiosk.qt.widgets.table import Cell, Column
from kiosk.services.desk.help import MORE
from kiosk.staff.kinds import where_words
from kiosk.staff.lists.parts import Facts, RowAction, StaffList
from kiosk.staff.model import StaffModel
from kiosk.staff.sources import HELP_CALLS

translate = QCoreApplication.translate
KEY = "calls"


def made(facts: Facts) -> StaffList[HelpCall]:
    """The list, the call that waits longest on top."""
    model = facts.model
    going = RowAction[HelpCall](
        "answer",
        translate("Staff", "&Go to help call"),
        "F4",
        lambda call, _window: answer(model, call),
        nothing=translate("Staff", "Nobody asks for help."),
        when=lambda call: call.reason != MORE,
        otherwise=lambda: next(iter(model.snapshot.calls), None),
        needs=Permission.WORK_DESK,
    )
    return StaffList(
        key=KEY,
        title=translate("Staff", "Help calls"),
        empty=translate("Staff", "Nobody asks for help."),
        columns=_columns(facts),
        rows=lambda: model.snapshot.calls,
        key_of=lambda call: call.id,
        badge=lambda: len(model.snapshot.calls),
        calls=True,
        words=_words,
        actions=(going,),
        source=HELP_CALLS,
    )


def answer(model: StaffModel, call: HelpCall) -> None:
    """Go to a kiosk where somebody asked for help."""

    def told(first: bool) -> None:
        text = translate("Staff", "Somebody else is on the way there.")
        model.said.emit(_going_words(call) if first else text)

    model.act(
        lambda services, who: services.help.answer(call.id, who),
        frozenset({Change(Topic.HELP, call.id)}),
        told,
        translate("Staff", "answer the call for help"),
    )


def _going_words(call: HelpCall) -> str:
    """Where to go now, so that it is still known when the call is off the list."""
    if call.patient_name:
        text = translate("Staff", "You go to {kiosk}: {name} asked for help.")
    else:
        text = translate("Staff", "You go to {kiosk}, where somebody asked for help.")
    return text.format(kiosk=call.kiosk, name=call.patient_name)


def _words(call: HelpCall) -> str:
    if call.patient_name:
        text = translate("Staff", "{name} asks for help at {kiosk}.")
        return text.format(name=call.patient_name, kiosk=call.kiosk)
    return translate("Staff", "Somebody asks for help at {kiosk}.").format(kiosk=call.kiosk)


def _columns(facts: Facts) -> list[Column[HelpCall]]:
    def cell(text: str) -> Cell:
        return Cell(text, ground="unseen")

    return [
        Column(translate("Staff", "Time"), lambda call: cell(facts.time(call.at)), whole=facts.longest_time),
        Column(translate("Staff", "Kiosk"), lambda call: replace(cell(call.kiosk), strong=True), 90),
        Column(translate("Staff", "Where"), lambda call: cell(where_words(call.reason))),
        Column(
            translate("Staff", "Patient"),
            lambda call: cell(call.patient_name or translate("Staff", "not yet known")),
        ),
    ]
