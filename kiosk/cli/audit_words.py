"""What the audit's codes say, in words for who looks into it."""

from __future__ import annotations

from kiosk.domain.audit import Action, setting_of
from kiosk.domain.steps import StepName

WORDS: dict[Action | StepName, str] = {
    Action.IDENTIFY: "found by name and birth date at a kiosk",
    Action.OPEN_VISIT: "began a visit",
    Action.ACKNOWLEDGE: "acknowledged the arrival",
    Action.READ_VISIT: "opened the visit and read it",
    Action.SEARCH_HIT: "was shown this patient by a search",
    Action.UNDONE: "took back what was done last",
    Action.DESK_ENTRY_SETTLED: "settled what a kiosk had brought",
    Action.HELP_ANSWERED: "answered a call for help",
    Action.ITEM_DUE: "handed something back to be asked",
    Action.ITEM_DONE: "marked something done",
    Action.ITEM_SKIPPED: "waived something",
    Action.ITEM_NEEDS_STAFF: "took something over for the desk",
    Action.CHANGE_PENDING: "put off a change of the record",
    Action.CHANGE_ACCEPTED: "accepted a change of the record",
    Action.CHANGE_REFUSED: "refused a change of the record",
    Action.TICKET_WAITING: "put back into the queue",
    Action.TICKET_CALLED: "called",
    Action.TICKET_SERVING: "took to a room",
    Action.TICKET_DONE: "saw to the end",
    Action.TICKET_LEFT: "noted that the patient has left",
    Action.IMPORT_PATIENT: "imported the patient",
    Action.IMPORT_COVERAGE: "imported an insurance",
    Action.IMPORT_APPOINTMENT: "imported an appointment",
    **{name: name.told for name in StepName},
}


def action_words(code: str) -> str:
    """An event's action in words; a code that this program does not know is told as it is."""
    if setting := setting_of(code):
        return f"changed the clinic's setting {setting}"
    if code in set(Action):
        return WORDS[Action(code)]
    if code in set(StepName):
        return WORDS[StepName(code)]
    return f"something that this program does not know ({code})"
