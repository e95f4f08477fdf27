"""Who has looked at a patient's record: what the audit has of one person, in words that this person understands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.audit import Action
from kiosk.domain.disclosures import Disclosed
from kiosk.domain.permissions import StaffRole
from kiosk.domain.visit.step_names import StepName

# More events than this are not told at once.
MOST = 2000


class AccessKind(StrEnum):
    """What somebody has done with a record, as a patient is told of it."""

    OPENED = "opened"
    FOUND = "found"
    GLASS_BROKEN = "glass_broken"
    GLASS_REVIEWED = "glass_reviewed"
    REASON_GIVEN = "reason_given"
    PRIVACY = "privacy"
    COPY = "copy"
    RECOGNISED = "recognised"
    CHECKED_IN = "checked_in"
    ANSWERED = "answered"
    IN_QUEUE = "in_queue"
    CHANGED = "changed"
    CHANGE_WEIGHED = "change_weighed"
    REGISTERED = "registered"
    BOOKED = "booked"
    JOINED = "joined"
    TAKEN_BACK = "taken_back"
    IMPORTED = "imported"
    REPORTED = "reported"
    SAVED = "saved"
    DISCLOSED = "disclosed"
    TELEPHONED = "telephoned"
    MESSAGED = "messaged"
    PRINTED = "printed"
    # All else that is done at the desk, and what a newer program has written.
    WORKED = "worked"


_ACTIONS: Mapping[AccessKind, tuple[Action | StepName, ...]] = {
    AccessKind.OPENED: (Action.READ_VISIT, Action.READ_RECORD),
    AccessKind.FOUND: (Action.SEARCH_HIT, Action.CALLER_SHOWN),
    AccessKind.GLASS_BROKEN: (Action.GLASS_BROKEN,),
    AccessKind.GLASS_REVIEWED: (Action.GLASS_ACCEPTED, Action.GLASS_CONCERN),
    AccessKind.REASON_GIVEN: (Action.PRIVACY_REASON,),
    AccessKind.COPY: (Action.COPY_REASON,),
    AccessKind.PRIVACY: (Action.PRIVACY_SET, Action.PRIVACY_LIFTED),
    AccessKind.RECOGNISED: (Action.IDENTIFY,),
    AccessKind.CHECKED_IN: (
        Action.OPEN_VISIT,
        Action.ARRIVED_AT_DESK,
        StepName.VISIT_OPENED,
        StepName.CHECK_IN_FINISHED,
    ),
    AccessKind.IN_QUEUE: (
        Action.ACKNOWLEDGE,
        Action.HELP_ANSWERED,
        Action.TICKET_WAITING,
        Action.TICKET_CALLED,
        Action.TICKET_SERVING,
        Action.TICKET_DONE,
        Action.TICKET_LEFT,
        Action.TICKET_FIRST,
        Action.TICKET_HELD,
        Action.TICKET_MOVED,
        Action.NO_SHOW,
        Action.EXPECTED_AGAIN,
    ),
    AccessKind.CHANGED: (Action.CHANGE_ACCEPTED, Action.CORRECTED),
    AccessKind.CHANGE_WEIGHED: (Action.CHANGE_PENDING, Action.CHANGE_REFUSED),
    AccessKind.REGISTERED: (Action.REGISTERED,),
    AccessKind.BOOKED: (
        Action.BOOKED_NOW,
        Action.BOOKING_TAKEN_BACK,
        Action.BOOKED_AHEAD,
        Action.OVERBOOKED,
        Action.BOOKING_ENDED,
        Action.BOOKING_MOVED,
        Action.BOOKING_CONFIRMED,
        Action.WAIT_LISTED,
        Action.WAIT_ENDED,
        Action.PLAN_UNDONE,
        Action.MAIL_SENT,
        Action.MAIL_STOPPED,
        Action.MAIL_ALLOWED,
        Action.LETTER_MADE,
        Action.TEXT_SENT,
        Action.TEXT_STOPPED,
        Action.TEXT_ALLOWED,
    ),
    AccessKind.JOINED: (Action.JOINED, Action.PARTED),
    AccessKind.TAKEN_BACK: (
        Action.UNDONE,
        Action.CHECK_IN_TAKEN_BACK,
        Action.REGISTRATION_TAKEN_BACK,
        Action.WHO_IS_HERE_TAKEN_BACK,
    ),
    AccessKind.IMPORTED: (Action.IMPORT_PATIENT, Action.IMPORT_COVERAGE, Action.IMPORT_APPOINTMENT),
    AccessKind.REPORTED: (Action.ACCESS_REPORTED,),
    AccessKind.SAVED: (Action.ACCESS_SAVED,),
    AccessKind.DISCLOSED: (Action.DISCLOSED,),
    AccessKind.PRINTED: (Action.PAPER_PRINTED,),
    AccessKind.MESSAGED: (
        Action.MESSAGE_WRITTEN,
        Action.MESSAGE_READ,
        Action.MESSAGE_TAKEN,
        Action.MESSAGE_DONE,
        Action.MESSAGE_UNDONE,
    ),
    AccessKind.TELEPHONED: (
        Action.CALL_RANG,
        Action.CALL_NOTED,
        Action.CALL_ANSWERED,
        Action.CALL_CLOSED,
        Action.CALLER_COMPARED,
        Action.CALLER_IDENTIFIED,
        Action.CALL_BACK_PROMISED,
        Action.CALL_BACK_TAKEN,
        Action.CALL_BACK_GIVEN_BACK,
        Action.CALL_BACK_TRIED,
        Action.CALL_BACK_CLOSED,
        Action.CALL_UNDONE,
    ),
}
_KINDS = {str(action): kind for kind, actions in _ACTIONS.items() for action in actions}


def kind_of(code: str) -> AccessKind:
    """What an action of the audit is to a patient; any other step of a check-in is an answer of theirs.

    >>> kind_of("read_visit").value, kind_of("FormCompleted").value, kind_of("of a newer program").value
    ('opened', 'answered', 'worked')
    """
    if code in _KINDS:
        return _KINDS[code]
    return AccessKind.ANSWERED if code in set(StepName) else AccessKind.WORKED


@dataclass(frozen=True)
class Access:
    """That somebody has done something with the record; nothing of what stands in it.

    Attributes:
        at: when (aware).
        by: who, as the audit has their name: somebody of staff, a kiosk, whoever gave a command.
        roles: what they work as now; none where no account has this name.
        reason: why the glass was broken; empty for all else.
        computer: where; empty where nobody knows.
        told: what somebody else was told; None for all else.
    """

    id: str
    at: datetime
    by: str
    roles: frozenset[StaffRole]
    kind: AccessKind
    reason: str
    computer: str
    told: Disclosed | None = None


@dataclass(frozen=True)
class AccessReport:
    """All of a patient and of their doubles, within a time.

    Attributes:
        name: the patient's; empty for who is shown no patients.
        number: the record number, or for them what they asked by.
        language: the patient's; empty where it is not known.
        since, before: from then on, and earlier than that (both aware); None for no limit.
        at, by: when it was made (aware), and by whom.
        rows: the newest first, `MOST` at most; ``more`` where there are older ones.
    """

    patient_id: str
    name: str
    number: str
    language: str
    since: datetime | None
    before: datetime | None
    at: datetime
    by: str
    rows: tuple[Access, ...]
    more: bool
