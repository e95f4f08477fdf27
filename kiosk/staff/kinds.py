"""The kinds of item as staff see them: a new one is a line here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.journey import Place
from kiosk.domain.visit.step_names import StepName
from kiosk.qt.staff_language import within_words
from kiosk.staff.panels import (
    consent,
    contact,
    identity,
    insurance,
    message,
    payment,
    questionnaire,
    representative,
)
from kiosk.staff.panels.room import Room

translate = QCoreApplication.translate

# In the order in which their cards stand.
ROOMS: Mapping[ItemKind, Room] = {
    ItemKind.IDENTITY: identity.ROOM,
    ItemKind.REPRESENTATIVE: representative.ROOM,
    ItemKind.CONTACT: contact.ROOM,
    ItemKind.INSURANCE: insurance.ROOM,
    ItemKind.QUESTIONNAIRE: questionnaire.ROOM,
    ItemKind.MESSAGE: message.ROOM,
    ItemKind.CONSENT: consent.ROOM,
    ItemKind.PAYMENT: payment.ROOM,
}


def kind_words(kind: ItemKind) -> str:
    """A checklist item's kind."""
    return ROOMS[kind].name()


def step_words(step: str) -> str:
    """What a patient did, by the name of the step in a delivery."""
    words = {
        StepName.VISIT_OPENED: translate("Staff", "the beginning of a check-in"),
        StepName.LEFT_FOR_DESK: translate("Staff", "a message"),
        StepName.QUESTION_LEFT: translate("Staff", "a question"),
        StepName.FLAG_RAISED: translate("Staff", "an answer that needs a person now"),
        StepName.HANDED_TO_DESK: translate("Staff", "something left to the desk"),
        StepName.CHECK_IN_FINISHED: translate("Staff", "the end of a check-in"),
    }
    for room in ROOMS.values():
        words |= room.steps()
    unknown = translate("Staff", "something that this program does not know")
    return words[StepName(step)] if step in set(StepName) else unknown


def where_words(reason: str) -> str:
    """Where at the kiosk somebody asked for help: a `Place`, or what was being asked for in the visit."""
    others = {
        # What stands for a call that is none of one place.
        "unreadable": translate("Staff", "This call cannot be read"),
        "more": translate("Staff", "There are more calls than are shown here"),
        # As kiosks of before call their pages.
        "form": translate("Staff", "health questions"),
        "contactEdit": within_words(kind_words(ItemKind.CONTACT)),
        "insuranceEdit": within_words(kind_words(ItemKind.INSURANCE)),
    }
    if reason in others:
        return others[reason]
    if reason == ItemKind.QUESTIONNAIRE:
        return others["form"]
    if reason != Place.IDENTITY and reason in set(ItemKind):
        return within_words(kind_words(ItemKind(reason)))
    return _place_words(Place(reason)) if reason in set(Place) else translate("Staff", "another screen")


def _place_words(place: Place) -> str:
    match place:
        case Place.WELCOME:
            return translate("Staff", "welcome screen")
        case Place.IDENTITY:
            return translate("Staff", "name and birth date")
        case Place.FACTOR:
            return translate("Staff", "second answer")
        case Place.APPOINTMENTS:
            return translate("Staff", "appointments")
        case Place.VISIT:
            return translate("Staff", "another screen")
        case Place.DONE:
            return translate("Staff", "last screen")
        case Place.LEAVE:
            return translate("Staff", "leaving a message")
        case Place.REFUSED:
            return translate("Staff", "check-in not possible")
        case _ as never:
            assert_never(never)
