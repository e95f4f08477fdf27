"""What the audit's codes say, in words for who looks into it."""

from __future__ import annotations

from kiosk.domain.audit import Action, setting_of
from kiosk.domain.visit.step_names import StepName


def action_words(code: str) -> str:
    """An event's action in words; a code that this program does not know is told as it is."""
    if setting := setting_of(code):
        return f"changed the clinic's setting {setting}"
    if code in set(Action):
        return Action(code).told
    if code in set(StepName):
        return StepName(code).told
    return f"something that this program does not know ({code})"
