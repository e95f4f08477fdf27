"""What is said of delays in the staff window."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.delays import LONGEST_NOTE, MOST_MINUTES, Delay, DelayOf, DelayProblem, DelayReason
from kiosk.domain.places import Places

translate = QCoreApplication.translate


def subject_words(delay: Delay, places: Places, language: str) -> str:
    """What is late."""
    match delay.of:
        case DelayOf.QUEUE:
            return translate("Staff", "queue {letter}").format(letter=delay.subject)
        case DelayOf.PRACTITIONER:
            return delay.subject
        case DelayOf.SERVICE:
            service = places.services_by_key.get(delay.subject)
            return service.called(language) if service is not None else delay.subject
        case _ as never:
            assert_never(never)


def why_words(reason: DelayReason) -> str:
    """Why it is late."""
    match reason:
        case DelayReason.BUSY:
            return translate("Staff", "more patients than usual")
        case DelayReason.EMERGENCY:
            return translate("Staff", "an emergency")
        case DelayReason.STAFF_AWAY:
            return translate("Staff", "somebody of the team is away")
        case DelayReason.EQUIPMENT:
            return translate("Staff", "a machine does not work")
        case DelayReason.NOT_SAID:
            return translate("Staff", "not said to patients")
        case _ as never:
            assert_never(never)


def refused_words(problem: DelayProblem) -> str:
    """Why it is not announced."""
    match problem:
        case DelayProblem.NO_SUBJECT:
            return translate("Staff", "Choose what is late.")
        case DelayProblem.NO_TIME:
            text = translate("Staff", "Say how many minutes, up to {most}, or a time that is still to come.")
            return text.format(most=MOST_MINUTES)
        case DelayProblem.TOO_LONG:
            return translate("Staff", "Nobody knows what is in more than twelve hours: announce less.")
        case DelayProblem.NOTE:
            return translate("Staff", "The note is one line of at most {most} letters.").format(
                most=LONGEST_NOTE
            )
        case _ as never:
            assert_never(never)
